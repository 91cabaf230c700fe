import type { Span } from "../../domain/span.ts"
import type { SpeakingDocument } from "../../domain/speaking-document.ts"
import { isLightWord, stemOf } from "../../language/content-words.ts"

/** A subject that recurs and that no issue covers. */
export interface ProposedIssue {
  /** As it is written most often: "rare earths". */
  readonly term: string
  readonly documents: number
  readonly outlets: number
  readonly times: number
  /** Of each of some documents the first place. */
  readonly evidence: readonly { readonly document: string; readonly span: Span }[]
}

/** A subject recurs in so many documents, of so many outlets where there are several, and is spoken of so often. */
const fewest = { documents: 3, outlets: 2, said: 2 }
/** Its words stand together this much more than chance would have it: log-likelihood ratio, p < 0.001 (Dunning 1993). */
const leastCohesion = 10.83
/** Of its places no more than this part may stand in words of an issue. */
const mostCovered = 0.2
/** Of its places at least this part follow a word such as "on" or "about", with or without an article: subjects are spoken of. */
const leastSpokenOf = 0.25
const ofSubject =
  /(?<!\p{L})(?:on|about|of|over|against|regarding|concerning|for|in|with|from|by|between|into)\s+(?:the\s+|its\s+|their\s+|his\s+|our\s+)?$/iu
/** A part of a longer term goes where the longer one has this part of its documents. */
const mostOfLonger = 0.7
const longestTerm = 3
const mostEvidence = 3

interface Candidate {
  readonly forms: Map<string, number>
  readonly words: readonly string[]
  readonly documents: Set<string>
  readonly outlets: Set<string>
  readonly evidence: { document: string; span: Span }[]
  times: number
  covered: number
  said: number
  spokenOf: number
}

/**
 * Proposes subjects: words that stand together in many documents far more often than chance would have it, that are spoken of,
 * name nobody, and stand in no issue's words. Those that come again and again first.
 *
 *     The ministers discussed lighthouse repairs again. (three more documents:) … the lighthouse repairs …
 *                             ~~~~~~~~~~~~~~~~~~
 */
export function proposeIssues(documents: Iterable<SpeakingDocument>): ProposedIssue[] {
  const candidates = new Map<string, Candidate>()
  const counts = new Map<string, number>()
  const outlets = new Set<string>()
  let total = 0
  for (const document of documents) {
    if (document.outlet !== null) outlets.add(document.outlet)
    const names = new Set(document.names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
    const isOutside = inAny(document.furniture)
    const isCovered = inAny(document.mentions)
    const isSaid = inAny(document.said)
    for (const run of runsOf(document.text)) {
      const words = run.filter(({ word, span }) => !names.has(word.toLowerCase()) && !isOutside(span))
      total += words.length
      for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
      const [opening] = run
      if (opening === undefined || words.length !== run.length) continue
      const isSpokenOf = ofSubject.test(document.text.slice(Math.max(0, opening.span.start - 16), opening.span.start))
      for (let from = 0; from < words.length; from++)
        for (let length = 2; length <= longestTerm && from + length <= words.length; length++) {
          const own = words.slice(from, from + length)
          const [first, last] = [own[0], own.at(-1)]
          if (first === undefined || last === undefined || !isSubjectLike(first.word, last.word)) continue
          const key = own.map(({ stem }) => stem).join(" ")
          const known = candidates.get(key) ?? {
            forms: new Map<string, number>(),
            words: own.map(({ stem }) => stem),
            documents: new Set<string>(),
            outlets: new Set<string>(),
            evidence: [],
            times: 0,
            covered: 0,
            said: 0,
            spokenOf: 0,
          }
          candidates.set(key, known)
          const span = { start: first.span.start, end: last.span.end }
          const form = document.text.slice(span.start, span.end).replaceAll(/\s+/g, " ")
          known.forms.set(form, (known.forms.get(form) ?? 0) + 1)
          if (!known.documents.has(document.id) && known.evidence.length < mostEvidence)
            known.evidence.push({ document: document.id, span })
          known.documents.add(document.id)
          if (document.outlet !== null) known.outlets.add(document.outlet)
          known.times++
          if (isCovered(span)) known.covered++
          if (isSaid(span)) known.said++
          if (isSpokenOf) known.spokenOf++
        }
    }
  }
  const fewestOutlets = Math.min(fewest.outlets, Math.max(1, outlets.size))
  const kept = [...candidates.values()].filter(
    (one) =>
      one.documents.size >= fewest.documents &&
      (one.outlets.size >= fewestOutlets || outlets.size === 0) &&
      one.said >= fewest.said &&
      one.spokenOf >= one.times * leastSpokenOf &&
      !isName(formOf(one)) &&
      one.covered <= one.times * mostCovered &&
      cohesionOf(one, counts, total) >= leastCohesion,
  )
  const whole = kept.filter((one) => !kept.some((other) => isPartOf(one, other)))
  return whole
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (formOf(a) < formOf(b) ? -1 : 1))
    .map((one) => ({
      term: formOf(one),
      documents: one.documents.size,
      outlets: one.outlets.size,
      times: one.times,
      evidence: one.evidence,
    }))
}

const isNumber =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|millions?|billions?|several|dozens?|half)$/i

/** Words that stand together, with nothing between them but space and no word of grammar. */
function* runsOf(text: string): Iterable<{ word: string; stem: string; span: Span }[]> {
  let run: { word: string; stem: string; span: Span }[] = []
  let end = -1
  for (const match of text.matchAll(/\p{L}+(?:[-‑'’]\p{L}+)*/gu)) {
    const word = match[0]
    const span = { start: match.index, end: match.index + word.length }
    const isNext = end >= 0 && span.start - end <= 2 && /^ +$/.test(text.slice(end, span.start))
    const isLight = word.length < 3 || isLightWord(word) || isNumber.test(word) || /['’]/.test(word)
    if (!isNext || isLight) {
      if (run.length > 1) yield run
      run = []
    }
    if (!isLight) run.push({ word, stem: stemOf(word), span })
    end = span.end
  }
  if (run.length > 1) yield run
}

/** All words of a name are written large. */
function isName(form: string): boolean {
  return form.split(" ").every((word) => /^\p{Lu}/u.test(word))
}

/** Words that name people, bodies, occasions, or nothing in particular: "intelligence community", "varying degrees". */
const heading = new RegExp(
  `^(?:${[
    "communit(?:y|ies)|majorit(?:y|ies)|minorit(?:y|ies)|governments?|administrations?|forces?|personnel|members?|officials?",
    "leaders?|partners?|allies|counterparts?|police|suspects?|troops|soldiers|citizens|teams?|staff|agenc(?:y|ies)|advisers?|advisors?",
    "presidents?|ministers?|secretar(?:y|ies)|spokes(?:man|woman|person)|analysts?|experts?|workers?|class|women|men|children|lawmakers|officers?",
    "servants?|victims?|owners?|groups?|civilians?|extremists?|rebels?|voters?|families",
    "conferences?|briefings?|meetings?|interviews?|statements?|remarks|speech(?:es)?|reports?|terms?|degrees?|interests?|points?",
    "sides?|steps?|ways?|parts?|roles?|numbers?|levels?|kinds?|cases?|issues?|questions?|matters?|concerns?|efforts?|actions?",
    "obligations|responsibilit(?:y|ies)|destruction|worlds?|moments?|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|regions?|areas?",
    "opportunit(?:y|ies)|challenges?|decisions?|goals?|changes?|decades?|confidence|samples?|public|military|options?|differences|relations(?:hips?)?|ties|examples?|abroad|ahead|alone",
  ].join("|")})$`,
  "i",
)
/** Words that tell too little of which: "international law", "global economy", "best interest". */
const general =
  /^(?:international|global|national|foreign|domestic|vast|best|senior|second|first|third|long|big|great|real|good|military)$/i
const generalHead =
  /^(?:law|laws|security|policy|policies|economy|economies|affairs|power|powers|system|systems|community)$/i

/** Whether words may end the name of a subject: not as a verb, an adverb or an adjective does, nor as what is anything's. */
function isSubjectLike(first: string, last: string): boolean {
  if (/(?:ly|ed|ing|ous|ful|able|ible|ical|ive|ian|ese|ish)$/i.test(last)) return false
  return !heading.test(last) && !(general.test(first) && generalHead.test(last))
}

/** How much more often than by chance the last word follows the others: Dunning's log-likelihood ratio. */
function cohesionOf({ words, times }: Candidate, counts: ReadonlyMap<string, number>, total: number): number {
  const [last = "", first = ""] = [words.at(-1), words[0]]
  const [a, b] = [counts.get(first) ?? times, counts.get(last) ?? times]
  const table = [times, Math.max(0, a - times), Math.max(0, b - times), Math.max(1, total - a - b + times)]
  const [row, column] = [
    [a, total - a],
    [b, total - b],
  ]
  return (
    2 *
    table.reduce((sum, seen, index) => {
      const expected = ((row[Math.floor(index / 2)] ?? 1) * (column[index % 2] ?? 1)) / total
      return seen === 0 || expected <= 0 ? sum : sum + seen * Math.log(seen / expected)
    }, 0)
  )
}

/** A subject comes again and again where it comes at all; what everybody says comes once in each (Church and Gale 1995). */
function weightOf({ documents, times }: Candidate): number {
  return documents.size * (times / documents.size - 1) + documents.size / 1000
}

function isPartOf(one: Candidate, other: Candidate): boolean {
  if (one === other || one.words.length >= other.words.length) return false
  const isWithin = ` ${other.words.join(" ")} `.includes(` ${one.words.join(" ")} `)
  return isWithin && other.documents.size >= one.documents.size * mostOfLonger
}

function formOf({ forms }: Candidate): string {
  return [...forms].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ""
}

/** Tells whether a span stands in any of these, which are looked through by their place alone. */
function inAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return (span) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > span.start
  }
}
