import { type ChunkedSentence, finiteBetween } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { lastWordEnd, opensOwnCue } from "./clauses.ts"
import { isHeadline } from "./colon-headline.ts"
import { cueVerb } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"
import { type Tag, tagAt } from "./tags.ts"

/**
 * A clause without quotation marks, followed or interrupted by who says it:
 *
 *     The port will reopen, the ministry said.      The truce, some believe, will hold.
 *     └ content ─────────┘  └ source ──┘ cue        └ content ┘ src  cue     └ content ┘
 */
export function trailingTag({ document, sentences }: Reading): Attribution[] {
  const headlines = document.regions.filter(({ region }) => region === "headline" || region === "caption")
  const found: Attribution[] = []
  sentences.forEach((sentence, index) => {
    for (const group of sentence.verbs) {
      const tag = tagAt(sentence, group)
      if (tag === null || !cueVerb(tag.lemma)?.trails) continue
      // "…, who said he would go": a relative's content follows it.
      if (/^(?:who|which)$/.test(sentence.units[tag.source.start]?.norm ?? "")) continue
      const mark = sentence.units[tag.start - 1]
      if (mark === undefined || !(mark.text === "," || mark.text === "—") || tag.start < 2) continue
      if (sentence.units[tag.start - 2]?.pos === "QUOTATION") continue
      const content = contentOf(sentence, tag) ?? inHeadline(sentence, tag, isHeadline(sentence, index, headlines))
      if (content === null) continue
      found.push(
        propose(sentence, {
          rule: "trailing-tag",
          confidence: content.length > 1 ? 0.8 : 0.85,
          source: tag.source,
          cue: [tag.cue],
          content,
          addressee: tag.addressee,
        }),
      )
    }
  })
  return found
}

/** "Line |to return| in May, envoys say": what has no finite verb is a clause in a headline. */
function inHeadline(sentence: ChunkedSentence, tag: Tag, isHeadline: boolean): Range[] | null {
  const before = { start: 0, end: tag.start - 1 }
  const verb = sentence.verbs.some((group) => group.start >= before.start && group.end <= before.end)
  return isHeadline && verb && tag.end >= lastWordEnd(sentence) ? [before] : null
}

function contentOf(sentence: ChunkedSentence, tag: Tag): Range[] | null {
  let start = 0
  for (let i = tag.start - 2; i >= 0; i--) {
    if (sentence.units[i]?.text === ";") {
      start = i + 1
      break
    }
  }
  const before = { start, end: tag.start - 1 }
  const last = lastWordEnd(sentence)
  if (tag.end < 0) return null
  if (fallsBefore(sentence, start)) return null
  const after = tag.end + 1 < last && sentence.units[tag.end]?.text === "," ? { start: tag.end + 1, end: last } : null
  if (hasVerb(sentence, before)) {
    // A second part that is a clause or a quotation of its own goes on; what begins with a participle does not.
    if (after && sentence.units[after.start]?.pos === "QUOTATION") return [before, after]
    // "…, he noted, so it may fail": what goes on after a bare tag is the source's as well.
    const goesOn =
      after !== null &&
      tag.end === tag.cue.end &&
      !opensOwnCue(sentence, after.start) &&
      (/^(?:so|and|but|because|that|which)$/.test(sentence.units[after.start]?.norm ?? "") ||
        finiteBetween(sentence, after.start, after.end)) &&
      (!/^(?:as|while|after|when|before|though|although|who)$/.test(sentence.units[after.start]?.norm ?? "") ||
        isCondition(sentence, before, after))
    return goesOn && after ? [before, after] : [before]
  }
  return after && tag.end === tag.cue.end && finiteBetween(sentence, after.start, after.end) ? [before, after] : null
}

/** "The port will open, he says, |when| the strike ends": what is to come has its condition after the tag. */
function isCondition({ units, verbs, verbAt }: ChunkedSentence, before: Range, after: Range): boolean {
  if (!/^(?:when|before|after)$/.test(units[after.start]?.norm ?? "")) return false
  for (let i = before.start; i < before.end; i++) {
    const group = verbs[verbAt[i] ?? -1]
    if (group?.form === "finite") return units[group.start]?.norm === "will"
  }
  return false
}

/** Whether the range has a verb of its own, "killed" and "struck" included: what stands before a tag is no mere phrase. */
function hasVerb(sentence: ChunkedSentence, { start, end }: Range): boolean {
  return (
    finiteBetween(sentence, start, end) ||
    sentence.verbs.some(
      (group) =>
        group.form === "finite" &&
        group.start > start &&
        group.end < end &&
        sentence.nounEnd[group.start - 1] === group.start,
    )
  )
}

/** "As he left, Sato said …": a clause that is subordinate to the tag's own verb. */
function fallsBefore(sentence: ChunkedSentence, start: number): boolean {
  const { units } = sentence
  if (
    !/^(?:as|while|when|if|after|before|although|though|since|because|asked|once|until)$/.test(units[start]?.norm ?? "")
  )
    return false
  const commas = units.filter((unit) => unit.text === ",").length
  return commas < 2
}
