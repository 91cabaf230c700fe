import type { Context } from "../../domain/alignment.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { wordsIn } from "../actors/name-words.ts"
import type { Quoted } from "./outside.ts"
import { sentenceAround } from "./sentence-around.ts"
import { shown } from "./shown.ts"
import { bodySentencesBefore, surroundingsOf } from "./surroundings.ts"

/** Words that point back, and the verb after them: "This must be put right", not "this policy", "it is important to". */
const pointing =
  /^[\s"“”‘’'«»„「『([]*(?:(?:and|so|now|well),?\s+)?(?<word>this|that)(?:['’](?:s|re|ve|ll|d)|\s+(?:is|are|was|were|has|have|had|will|would|must|should|shall|can|could|cannot|may|might|does|do|did|isn['’]t|aren['’]t|won['’]t|can['’]t|means?|meant|shows?|makes?|made|requires?|needs?|goes|go|takes?|gives?|poses?|matters?))(?!\p{L})/iu
/** "It is time to", "it is clear that", "that is why": they point at nothing before, or at all of it. */
const pointingNowhere =
  /^[^\p{L}]*(?:(?:and|but|so|now|well|yet),?\s+)?(?:it(?:['’]s|\s+(?:is|was|will be|would be|has been))\s+(?:\p{L}+\s+){0,3}(?:to|that|time|for|when|if|not (?:that|as)|who|in)\b|it (?:seems|takes|would take)|(?:that|this)(?:['’]s| is) (?:why|not to say|to say|right|true|it)\b)/iu
/** Sentences before the words in which what they point at is looked for: in the reference, and, more of them, in the quoting document. */
const sentencesBack = 2
const sentencesBackQuoting = 3
/** Fewer words that carry meaning do not tell what is pointed at: in the reference, and in the sentence before the quotation. */
const fewestWords = 2
const fewestWordsQuoting = 4
/** At most so many words of the one stand in the other: two texts about one matter share some. */
const mostShared = 1
/** Of the speaker's own words more are read: an outlet may sum up what was said some sentences before. */
const sentencesSummedUp = 6

/** What the quoted words point back at with "this" or "they": in the quoting document, and in the reference. */
export interface Antecedents {
  readonly word: string
  readonly quoting: Span
  readonly reference: Span
}

/**
 * The same words after another sentence: "this" points at something else. Only where what stands before the quotation
 * shares hardly a word with what stands before the words in the reference.
 *
 *     How they look at us is the root of it. This must be put right.       the reference
 *     ──────────────────────────────────────
 *     He complained of the new tariffs. “This must be put right,” he said.
 *     ─────────────────────────────────
 */
export function antecedentsOf(versions: Quoted): Antecedents | null {
  const { quoting, quotation, reference, referenceSpan } = versions
  const quoted = slice(quoting.document.text, {
    start: quotation.start,
    end: Math.min(quotation.end, quotation.start + 80),
  })
  const word = pointing.exec(quoted)?.groups?.word
  if (word === undefined || pointingNowhere.test(quoted)) return null
  const opening = sentenceStart(reference, referenceSpan)
  const said = slice(reference.document.text, { start: opening, end: referenceSpan.start + 80 })
  if (pointing.exec(said)?.groups?.word?.toLowerCase() !== word.toLowerCase()) return null

  const names = namesIn([quoting, reference])
  const there = bodySentencesBefore(reference, opening, sentencesBack)
  const here = bodySentencesBefore(quoting, sentenceStart(quoting, quotation), sentencesBackQuoting)
  const nearest = here.at(-1)
  if (nearest === undefined) return null
  const meant = stemsOf(reference, there, names)
  if (meant.size < fewestWords || stemsOf(quoting, [nearest], names).size < fewestWordsQuoting) return null
  const own = stemsOf(quoting, here, names)
  const near = surroundingsOf(quoting, quotation)
  const shared = [...meant].filter((stem) => own.has(stem) || near.stems.has(stem)).length
  if (shared > mostShared) return null
  const pointedAt = nearestStated(reference, there)
  if (!isOwn(reference, pointedAt) || isSummedUp(versions, nearest, opening, names)) return null
  return { word, quoting: nearest, reference: contentOf(reference, pointedAt) }
}

/** The context that the reference's antecedent is, where it is another than the quoting document's. */
export function findOtherAntecedent(versions: Quoted): Context | null {
  const found = antecedentsOf(versions)
  if (found === null) return null
  const there = shown(slice(versions.reference.document.text, found.reference))
  const here = shown(slice(versions.quoting.document.text, found.quoting))
  const note = `In the reference “${found.word}” follows “${there}”; in the quoting document it follows “${here}”.`
  return { kind: "antecedent", span: found.reference, note }
}

/** Whether a sentence is the speaker's own: a reporter's between two quotations is not what the speaker pointed at. */
function isOwn({ document, quotations }: Linkable, sentence: Span): boolean {
  if (document.kind !== "article" && document.kind !== "other") return true
  return quotations.some((quotation) => quotation.use === "words" && overlaps(quotation, sentence))
}

/** Whether the sentence before the quotation tells what the speaker said some sentences before. */
function isSummedUp(
  { quoting, reference }: Quoted,
  sentence: Span,
  opening: number,
  names: ReadonlySet<string>,
): boolean {
  if (reference.document.kind === "article") return false
  const said = stemsOf(reference, bodySentencesBefore(reference, opening, sentencesSummedUp), names)
  return [...stemsOf(quoting, [sentence], names)].filter((stem) => said.has(stem)).length > mostShared
}

function sentenceStart({ document }: Linkable, { start }: Span): number {
  return sentenceAround(document.text, { start, end: start + 1 }, { start: 0, end: document.text.length }).start
}

/** The last sentence that states something: a question that the speaker puts is passed over. */
function nearestStated({ document }: Linkable, sentences: readonly Span[]): Span {
  const isQuestion = (span: Span) => /\?["”’»\s]*$/.test(slice(document.text, span))
  return sentences.findLast((span) => !isQuestion(span)) ?? (sentences.at(-1) as Span)
}

/** What is attributed in a sentence, where it attributes: without "Varga stressed that". */
function contentOf({ document, findings }: Linkable, sentence: Span): Span {
  const within = findings.statements
    .filter(({ form }) => form === "indirect" || form === "mixed")
    .flatMap(({ content }) => content)
    .find((span) => sentence.start <= span.start && span.start < sentence.end && overlaps(span, sentence))
  if (within === undefined) return sentence
  const end = Math.min(within.end, sentence.end)
  return { start: within.start + (/^that\s+/i.exec(document.text.slice(within.start, end))?.[0].length ?? 0), end }
}

function stemsOf({ document }: Linkable, sentences: readonly Span[], names: ReadonlySet<string>): Set<string> {
  const words = sentences.flatMap((span) => contentWords(document.text, span))
  return new Set(words.filter((word) => !names.has(slice(document.text, word).toLowerCase())).map(({ stem }) => stem))
}

/** The words of the names of all who speak or act: they stand everywhere. */
function namesIn(linkables: readonly Linkable[]): Set<string> {
  return new Set(
    linkables.flatMap(({ findings }) =>
      findings.actors.flatMap(({ name, aliases, role }) => [name, ...aliases, role ?? ""].flatMap(wordsIn)),
    ),
  )
}
