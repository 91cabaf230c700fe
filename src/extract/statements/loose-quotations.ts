import type { Document } from "../../domain/document.ts"
import type { Note } from "../../domain/note.ts"
import { overlapFinder } from "../../domain/overlapping.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Analysis } from "../../language/analysis.ts"
import { peopleNouns } from "../../language/data/source-nouns.ts"
import { leavesOpen } from "../../language/open-marks.ts"
import { cueNoun, cueVerbForm } from "./cues.ts"

/** Fewer quoted words are a phrase, a slogan or a name. */
const fewestWords = 8

/**
 * Quotations of an article that it gives to nobody: none of the words of a statement with a source, and no word of saying in the paragraph,
 * so that it was not missed who speaks; nor in the one before where the quotation opens its own. Of each paragraph the first.
 *
 *     Steady contact is “the only way to keep a small quarrel from becoming a large one”, and it brings “quiet at sea”.
 *                    ────────────────────────────────────────────────────────────────
 */
export function findLooseQuotations(
  { text, kind, regions }: Document,
  analysis: Analysis,
  statements: readonly Statement[],
): Note[] {
  if (kind !== "article") return []
  const told = statements.filter(({ speaker, source, cue }) => speaker !== null || source.length > 0 || cue.length > 0)
  const contentsAt = overlapFinder(told.flatMap(({ content }) => content))
  const regionsAt = overlapFinder(regions.filter(({ region }) => region !== "body"))
  const quotationsAt = overlapFinder(analysis.quotations)
  const isLoose = ({ use, depth, opened, closed, inner }: Quotation): boolean =>
    use === "words" && depth === 0 && opened && closed && contentsAt(inner).length === 0
  const telling = new Set(
    analysis.tokens
      .filter(
        (token) =>
          (token.text === ":" || token.norm === "according" || cueVerbForm(token.norm) || cueNoun(token.norm)) &&
          quotationsAt(token).length === 0,
      )
      .map(({ sentence }) => analysis.sentences[sentence]?.paragraph),
  )
  const endsInColon = (paragraph: Span | undefined) => paragraph !== undefined && /:\s*$/.test(slice(text, paragraph))
  return analysis.paragraphs.flatMap((paragraph, index): Note[] => {
    if (telling.has(index) || regionsAt(paragraph).length > 0) return []
    const quotations = quotationsAt(paragraph)
    const first = quotations.find(
      (one) =>
        isLoose(one) &&
        !isTitle(slice(text, one.inner)) &&
        slice(text, one.inner).split(/\s+/).length >= fewestWords &&
        !leavesOpen(text.slice(paragraph.start, one.start)),
    )
    if (first === undefined) return []
    const before = text.slice(paragraph.start, first.start)
    const above = analysis.paragraphs[index - 1]
    const isLed =
      endsInColon(above) ||
      (above !== undefined && leavesOpen(slice(text, above))) ||
      (telling.has(index - 1) && (quotations[0]?.start === paragraph.start || pointsBack.test(before)))
    if (isLed || isOfPeople(before)) return []
    const { start, end } = first
    return [
      {
        level: "info",
        code: "unattributed-quotation",
        message: "The text puts these words in quotation marks without saying whose they are.",
        span: { start, end },
      },
    ]
  })
}

/** "In the end, |they didn’t| “find anything”": who is told of goes on, and who tells. */
const pointsBack = /^(?:[^.!?"“”]*\s)?(?:they|he|she)\s[^.!?"“”]*$/iu

/** "|Officials are| “reluctant to say so”": theirs, though nobody says that they said it. */
function isOfPeople(before: string): boolean {
  const [, noun = ""] = /(\p{L}+) (?:is|are|was|were|remains?|remained|feels?|felt)\s*$/u.exec(before) ?? []
  return peopleNouns.has(noun.toLowerCase())
}

/** "Report on the Lawful Use of Halcine in the Northern Ports": longer words have capitals. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2
}
