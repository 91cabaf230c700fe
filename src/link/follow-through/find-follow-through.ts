import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { type FollowThroughFinding, outcomeOf } from "./outcome.ts"

/** Later words that bear on a forward-looking act. */
export interface FollowThrough {
  readonly finding: FollowThroughFinding
  readonly document: string
  /** Id of the actor of that document in whose words it stands; null where the document says so itself, or leaves it open. */
  readonly accordingTo: string | null
  readonly evidence: Span
  /** EDTF: when the document was published. */
  readonly published: string
}

/** A forward-looking act with the document that tells most of it. */
export interface Promised {
  readonly act: Act
  readonly source: Linkable
  /** Ids of all documents that report it, and of its reports. */
  readonly documents: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
}

/** How much a word says, 0..1: more, the fewer documents have it. */
export type WeightOf = (word: string) => number

/** So many words of the act must come again, and of the weight of its weightiest words this part. */
const shared = { words: 2, part: 0.45 }
/** Where two that stand together stand together again, "Corrin line", less of the others is asked for. */
const sharedPhrase = 0.28
/** The words that count most among those of an act: those of a long sentence are not asked for again all. */
const mostWords = 6
/** The shared words together must tell at least this much: two everyday words tell nothing. */
const leastWeight = 0.6
/** More from one document tells the same again. */
const mostOfOne = 2

/** Whether an act looks forward: what was agreed or promised, and what is planned. */
export function isForwardLooking({ kind, status }: Pick<Act, "kind" | "status">): boolean {
  if (status === "negated" || status === "hypothetical") return false
  return kind === "agreement" || kind === "commitment" || status === "planned"
}

/** Words of promising: they say that it is one, not what is promised. */
const ofPromising =
  /^(?:agree|agreed|agreement|promise[ds]?|pledge[ds]?|commit\w*|undertook|vow(?:ed)?|ready|side|sides|country|countries|government|president|minister|secretary)$/i

/** The words that say what is promised, each with its stem, weightiest first. */
export function promisedWords(
  { act, source }: Pick<Promised, "act" | "source">,
  weightOf: WeightOf,
): { readonly stem: string; readonly word: string; readonly weight: number }[] {
  const { text } = source.document
  const doers = [...act.by, ...act.to].map(({ span }) => span)
  const evidence = act.evidence.find((span) => contains(span, act.trigger)) ?? act.what
  const found = new Map<string, { stem: string; word: string; weight: number }>()
  for (const span of [evidence, act.what]) {
    for (const { stem, start, end } of contentWords(text, span)) {
      const word = text.slice(start, end)
      if (found.has(stem) || ofPromising.test(word) || /^\d{4}$/.test(word)) continue
      if (doers.some((doer) => overlaps(doer, { start, end }))) continue
      found.set(stem, { stem, word, weight: weightOf(word) })
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
}

/** What one document says that may bear on a promise made before it. */
export interface Telling {
  readonly document: string
  /** EDTF. */
  readonly published: string
  readonly actors: readonly Actor[]
  /** Sentences that say how something came out. */
  readonly outcomes: readonly (Told & { readonly finding: FollowThroughFinding; readonly beside: readonly string[] })[]
  /** What is promised in it. */
  readonly promises: readonly (Told & { readonly id: string; readonly doers: readonly Actor[] })[]
}

interface Told {
  readonly accordingTo: string | null
  readonly evidence: Span
  /** Of the words beside it that carry meaning, in their order. */
  readonly stems: readonly string[]
}

/** Reads a document for what it says of how things came out; null where it has no date to be later than another. */
export function tellingOf(one: Linkable): Telling | null {
  const { id, text, date, furniture } = one.document
  if (date === null || dayRange(date.value) === null) return null
  const stemsIn = (span: Span) => contentWords(text, span).map(({ stem }) => stem)
  const outcomes = sentencesOf(text).flatMap((evidence) => {
    const outcome = outcomeOf(text.slice(evidence.start, evidence.end))
    if (outcome === null || furniture.some((area) => overlaps(area, evidence))) return []
    const words = { start: evidence.start + outcome.start, end: evidence.start + outcome.end }
    const stems = stemsIn(around(evidence, words))
    const beside = callingOff.test(text.slice(words.start, words.end))
      ? stems
      : [
          ...stemsIn({ start: evidence.start, end: words.start }).slice(-farthest),
          ...stemsIn(words),
          ...stemsIn({ start: words.end, end: evidence.end }).slice(0, farthest),
        ]
    return [{ finding: outcome.finding, accordingTo: speakerAt(one, words), evidence, stems, beside }]
  })
  const promises = one.findings.acts.filter(isForwardLooking).map((act) => {
    const evidence = act.evidence.find((span) => contains(span, act.trigger)) ?? act.what
    const accordingTo = speakerAt(one, act.trigger)
    return { id: act.id, doers: actorsOf(one, act), accordingTo, evidence, stems: stemsIn(evidence) }
  })
  return { document: id, published: date.value, actors: one.findings.actors, outcomes, promises }
}

/**
 * Later words that bear on a promise: sentences of later documents that speak of the same, name one of its parties in
 * their document, and say how it came out; and the promise made anew.
 */
export function findFollowThrough(promised: Promised, later: readonly Telling[], weightOf: WeightOf): FollowThrough[] {
  const day = dayRange(promised.source.document.date?.value)
  const wanted = promisedWords(promised, weightOf)
  if (day === null || wanted.length === 0) return []
  const parties = actorsOf(promised.source, promised.act)
  const isOfParties = (actors: readonly Actor[]): boolean =>
    parties.length === 0 || actors.some((actor) => parties.some((party) => isOneParty(actor, party)))
  const scoreOf = scorer(promised, wanted)
  const stems = new Set(wanted.map(({ stem }) => stem))
  return later
    .flatMap(({ document, published, actors, outcomes, promises }): FollowThrough[] => {
      const range = dayRange(published)
      if (range === null || range.first <= day.last || promised.documents.has(document)) return []
      if (!isOfParties(actors)) return []
      const repeated = promises
        .filter(({ id, doers }) => !promised.reports.has(id) && isOfParties(doers))
        // A promise made anew is the surer reading of its words: it stands before what else they may say.
        .map((told) => ({ ...told, finding: "repeated" as const, score: 1 + scoreOf(told.stems) }))
        .filter(({ score }) => score > 1)
      const cameOut = outcomes
        .filter(({ beside }) => beside.some((stem) => stems.has(stem)))
        .map((told) => ({ ...told, score: scoreOf(told.stems) }))
        .filter(({ score }) => score > 0)
      return [...repeated, ...cameOut]
        .toSorted((a, b) => b.score - a.score || a.evidence.start - b.evidence.start)
        .filter(({ evidence }, index, all) => all.findIndex((other) => overlaps(other.evidence, evidence)) === index)
        .slice(0, mostOfOne)
        .map(({ finding, accordingTo, evidence }) => ({ finding, document, accordingTo, evidence, published }))
    })
    .toSorted(
      (a, b) =>
        compare(a.published, b.published) || compare(a.document, b.document) || a.evidence.start - b.evidence.start,
    )
}

/** Gives how much words share with a promise, 0..1; 0 where it is too little. */
function scorer(
  { act, source }: Promised,
  wanted: ReturnType<typeof promisedWords>,
): (stems: readonly string[]) => number {
  const whole = wanted.slice(0, mostWords).reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Map(wanted.map(({ stem, weight }) => [stem, weight]))
  const inOrder = contentWords(source.document.text, act.what).map(({ stem }) => stem)
  const phrases = new Set(pairsOf(inOrder.filter((stem) => weights.has(stem))))
  return (stems) => {
    const both = [...new Set(stems)].filter((stem) => weights.has(stem))
    const weight = both.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
    if (both.length < Math.min(shared.words, wanted.length) || weight < leastWeight) return 0
    const part = pairsOf(stems).some((pair) => phrases.has(pair)) ? sharedPhrase : shared.part
    return weight / whole >= part ? weight / whole : 0
  }
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)
}

/** What came out stands next to the words that say so: so many words that carry meaning lie between at most. */
const farthest = 2

/** These are told of all that the sentence is about: "postponed a visit that was to open …", "met in June but broke up". */
const callingOff = /^(?:postponed|cancel|called off|scrapped|withdr|broke up|half of|not always|.* after the deadline)/i

/** How it came out is told beside what came out: words of a long sentence that stand farther off are of something else. */
const near = 130

function around(sentence: Span, words: Span): Span {
  return { start: Math.max(sentence.start, words.start - near), end: Math.min(sentence.end, words.end + near) }
}

function actorsOf({ findings }: Linkable, { by, to }: Pick<Act, "by" | "to">): Actor[] {
  const ids = new Set([...by, ...to].map(({ actor }) => actor))
  return findings.actors.filter(({ id }) => ids.has(id))
}

function isOneParty(a: Actor, b: Actor): boolean {
  return (a.country !== null && a.country === b.country) || sameness(a, b) === "same"
}

/** In whose words it stands: the speaker of the innermost statement around it. */
function speakerAt({ findings }: Linkable, words: Span): string | null {
  const extent = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    findings.statements
      .filter(({ content }) => content.some((span) => contains(span, words)))
      .toSorted((a, b) => extent(a.content) - extent(b.content))[0]?.speaker ?? null
  )
}

/** Sentences, roughly: cut at line ends and where a full stop stands before a capital. A cut too many does no harm here. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const words = text.slice(start, end)
    const [from, to] = [start + words.length - words.trimStart().length, start + words.trimEnd().length]
    if (to - from > shortest) found.push({ start: from, end: to })
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(
    /\n+|(?<!\b(?:Mr|Ms|Mrs|Dr|Gen|Sen|Gov|St|U\.S|U\.N))[.?!]["”’»)*]{0,3}\s+(?=["“‘«(*]{0,2}\p{Lu})/gu,
  ))
    close(index + mark.length)
  close(text.length)
  return found
}

/** Shorter ones name nothing that was promised. */
const shortest = 20

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
