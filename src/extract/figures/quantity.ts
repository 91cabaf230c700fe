import type { Span } from "../../domain/span.ts"
import { type ChunkedSentence, isParticiple, opensTime } from "../../language/chunks.ts"
import type { WrittenNumber } from "../../language/numbers/find-numbers.ts"
import type { Measured } from "./measured.ts"

/** Prepositions that tie a phrase to what is measured: "of the region's traffic through the strait". */
const tying = new Set("of in on at from for between against through to under with outside within".split(" "))
/** After a measure they say what is so far, so long, so deep. */
const extending =
  /^(?:outside|off|from|north|south|east|west|away|beyond|inside|into|wide|long|deep|high|tall|thick|below|above|per|an)$/
/** A phrase is not followed over more units than this. */
const longestPhrase = 25
/** A clause that goes on longer before the number says too much to name what is measured. */
const longestClause = 16

/**
 * The words for what a figure measures: its "of" phrase, the thing that is so much worth or raised so far, what is
 * counted with what befalls it, or else the clause up to the number.
 *
 *     about 40 percent of the region's container traffic
 *                         ───────────────────────────────
 *     raised the duty on wheat to 15 percent
 *            ─────────────────
 *     Three sailors were hurt
 *     ───────────────────────
 *     The meeting lasted five hours
 *     ─────────────────────────────
 */
export function findQuantity(number: WrittenNumber, measured: Measured, sentence: ChunkedSentence): Span | null {
  const { units } = sentence
  const after = measured.end + 1
  const at = units[after]?.norm === "of" ? after + 1 : null
  if (measured.kind === "count" && measured.unit !== "times") return countedPhrase(number, measured, sentence)
  if (measured.kind === "measure" && extending.test(units[after]?.norm ?? "")) {
    const end = phraseEnd(sentence, after + 1)
    return span(sentence, number.firstWord, Math.max(end, after + 1))
  }
  if (at !== null) return span(sentence, at, phraseEnd(sentence, at)) ?? clauseTo(measured.end, sentence)
  if (number.isModifier) return restOfPhrase(after, sentence)
  const possessed = /^['’]s?$/.test(units[after]?.text ?? "") ? after + 1 : null
  if (possessed !== null) return span(sentence, possessed, phraseEnd(sentence, possessed))
  const clause = clauseTo(measured.end, sentence)
  return (
    (measured.kind === "measure" || measured.unit === "times"
      ? null
      : (restOfPhrase(after, sentence) ?? worth(number, sentence) ?? spentOn(after, sentence))) ??
    // The number alone says nothing of what it measures.
    (clause !== null && clause.start < (units[number.firstWord]?.start ?? 0) ? clause : null)
  )
}

function span({ units }: ChunkedSentence, start: number, end: number): Span | null {
  // The cells of a table are no phrase.
  const bar = units.findIndex(({ text }, i) => i >= start && i < end && text.startsWith("|"))
  const first = units[start]
  const last = units[(bar < 0 ? end : bar) - 1]
  return first === undefined || last === undefined || last.end <= first.start
    ? null
    : { start: first.start, end: last.end }
}

/** The exclusive end of a noun phrase with what prepositions tie to it; the start where none begins there. */
function phraseEnd(sentence: ChunkedSentence, start: number): number {
  const { units, nounEnd } = sentence
  if (/^(?:what|whatever|those|all|everything)$/.test(units[start]?.norm ?? "")) return clauseEnd(sentence, start)
  let end = Math.max(nounEnd[start] ?? -1, start)
  if (end <= start) return start
  while (end - start < longestPhrase) {
    const isPossessed = /^['’]s?$/.test(units[end]?.text ?? "") && (nounEnd[end + 1] ?? -1) > end + 1
    if (isPossessed) {
      end = nounEnd[end + 1] as number
      continue
    }
    if (!tying.has(units[end]?.norm ?? "") || opensTime(sentence, end)) break
    const next = nounEnd[end + 1] ?? -1
    if (next <= end + 1 || opensTime(sentence, end + 1) || sentence.tags[end + 1] === "NUM") break
    end = next
  }
  return end
}

/** "what ends up in the sea": up to the next mark. */
function clauseEnd({ units }: ChunkedSentence, start: number): number {
  let end = start
  while (end < units.length && end - start < longestPhrase && !/^[,.;:!?()–—]$/.test(units[end]?.text ?? "")) end++
  return end
}

/** The number with what it counts, what is tied to that, and the verb it is the subject of. */
function countedPhrase({ firstWord }: WrittenNumber, { end }: Measured, sentence: ChunkedSentence): Span | null {
  const { verbAt, verbs } = sentence
  const noun = Math.max(end + 1, sentence.nounEnd[end] ?? -1)
  let last = noun
  while (tying.has(sentence.units[last]?.norm ?? "") && !opensTime(sentence, last)) {
    const next = sentence.nounEnd[last + 1] ?? -1
    if (next <= last + 1 || opensTime(sentence, last + 1) || last - firstWord > longestPhrase) break
    last = next
  }
  const verb = verbs[verbAt[last] ?? -1]
  if (verb !== undefined && verb.form === "finite") last = verb.end
  return span(sentence, firstWord, last)
}

/** "a 15 percent |duty on wheat|", "a $3 billion |deal|" */
function restOfPhrase(start: number, sentence: ChunkedSentence): Span | null {
  const { units, tags, nounEnd, verbAt } = sentence
  const at = units[start]?.norm === "-" ? start + 1 : start
  const isNoun = (tags[at] === "NOUN" || tags[at] === "ADJ") && (verbAt[at] ?? -1) < 0
  if (!isNoun || (nounEnd[at] ?? -1) < 0 || opensTime(sentence, at)) return null
  if (
    /^(?:year|month|week|day|higher|lower|more|less|annual|worth|annually|good|apart|sure)$/.test(units[at]?.norm ?? "")
  )
    return null
  return span(sentence, at, phraseEnd(sentence, at))
}

/** What is so much worth, costs so much, or is brought to so much. */
function worth(number: WrittenNumber, sentence: ChunkedSentence): Span | null {
  const { units, tags, verbAt, verbs, nounStart } = sentence
  let at = number.firstWord - 1
  if (/^(?:a|an|the|just|only|now|another)$/.test(units[at]?.norm ?? "")) at--
  const link = units[at]?.norm ?? ""
  // "fell to 12 percent from |20 percent|": the same was before.
  if (link === "from" || link === "to" || link === "at" || link === "by" || link === "of" || link === "worth") {
    const isVerb = (verbAt[at - 1] ?? -1) >= 0 || tags[at - 1] === "ADV" || tags[at - 1] === "PART"
    const moved = link === "to" ? movedBefore(sentence, at) : null
    if (moved !== null) at = moved + 1
    else if (!isVerb) {
      const start = phraseStart(sentence, at)
      if (start !== null && tags[at - 1] !== "NUM" && units[at - 1]?.norm !== "percent")
        return span(sentence, start, at)
      return null
    }
    at = at - 1
  }
  const verb = verbs[verbAt[at] ?? -1] ?? verbs[verbAt[at - 1] ?? -1]
  const subjectEnd = verb?.start ?? -1
  if (verb === undefined || subjectEnd <= 0) return null
  const start = nounStart[subjectEnd - 1] ?? -1
  if (start < 0 || tags[start] === "PRON") return null
  return span(sentence, phraseStart(sentence, subjectEnd) ?? start, subjectEnd)
}

const moving =
  /^(?:rose|risen|fell|fallen|dropped|grew|grown|climbed|declined|sank|shrank|shrunk|slid|slipped|jumped|surged|plunged|soared)$/
/** By how much and when stand in no more units than this: "fell |by nearly 18 percent in the last year| to". */
const movedReach = 8

/** The verb of what "fell 18 percent last year |to| $3.2 billion": only how much and when stand between. */
function movedBefore(sentence: ChunkedSentence, link: number): number | null {
  const { units, tags, nounStart } = sentence
  let at = link - 1
  while (at >= 0 && link - at <= movedReach) {
    if (moving.test(units[at]?.norm ?? "")) return at
    const start = nounStart[at] ?? -1
    if (start >= 0 && opensTime(sentence, start)) at = start - 1
    else if (tags[at] === "NUM" || /^(?:percent|per|cent|%|by|about|nearly|almost|in|,)$/.test(units[at]?.norm ?? ""))
      at--
    else return null
  }
  return null
}

const tyingBack = /^(?:of|on|in|for|between|with|to)$/

/** The start of the noun phrase that ends before `end`, with what its prepositions tie to it. */
function phraseStart({ units, nounStart }: ChunkedSentence, end: number): number | null {
  let start = nounStart[end - 1] ?? -1
  if (start < 0) return null
  while (end - start < longestPhrase) {
    // "the duty on |imported| glass"
    const isModified = isParticiple(units[start - 1]?.norm ?? "") && tyingBack.test(units[start - 2]?.norm ?? "")
    const link = isModified ? start - 2 : start - 1
    if (!tyingBack.test(units[link]?.norm ?? "")) break
    const before = nounStart[link - 1] ?? -1
    if (before < 0) break
    start = before
  }
  return start
}

/** "$18 million |for| |equipment|" */
function spentOn(after: number, sentence: ChunkedSentence): Span | null {
  if (!/^(?:in|for|on)$/.test(sentence.units[after]?.norm ?? "") || opensTime(sentence, after)) return null
  return span(sentence, after + 1, phraseEnd(sentence, after + 1))
}

const saying = /^(?:said|says|say|told|tells|adds|added|think|thinks|thought|believe|believes|estimates?|estimated)$/

/** The clause from its beginning up to and with the number. */
function clauseTo(last: number, { units, tags }: ChunkedSentence): Span | null {
  let start = last
  let verbs = 0
  for (; start > 0; start--) {
    if (last - start >= longestClause) return null
    const before = units[start - 1]
    if (before === undefined || before.pos === "QUOTATION" || /^[;:()–—.?!"“”«»|]$/.test(before.text)) break
    if (tags[start - 1] === "VERB") verbs++
    // A comma, or "that" and "and" before a whole clause.
    if (
      verbs > 0 &&
      (before.text === "," ||
        saying.test(before.norm) ||
        /^(?:that|and|but|whether|because|which|who)$/.test(before.norm))
    )
      break
  }
  return span({ units } as ChunkedSentence, start, last + 1)
}
