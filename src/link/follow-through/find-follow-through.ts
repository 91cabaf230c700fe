import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { type FollowThroughFinding, outcomeOf } from "./outcome.ts"
import { isSameDoing } from "./same-doing.ts"

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
const shared = { words: 2, part: 0.6 }
/** Where two that stand together stand together again, "Corrin line", less of the others is asked for. */
const sharedPhrase = 0.3
/** What is promised anew in most of the same words needs no word of the same doing. */
const sharedAnew = 0.55
/** A promise whose words weigh less than this together is of nothing that could be found again: "provide further support". */
const leastWhole = 1.2
/** What is told so many days later of much the same is seldom of this promise. */
const longestAfter = 730
/** The words that count most among those of an act: those of a long sentence are not asked for again all. */
const mostWords = 6
/** The shared words together must tell at least this much: two everyday words tell nothing. */
const leastWeight = 0.6
/** Two that stand together tell something where they weigh as much. */
const leastPair = 0.55
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
  readonly outcomes: readonly (Told & {
    readonly finding: FollowThroughFinding
    readonly beside: readonly string[]
    /** The words that say how it came out. */
    readonly words: string
    /** Countries that the sentence names; where it names none, the one before. */
    readonly named: ReadonlySet<string>
    /** Countries named before those words: whose doing it may be. */
    readonly doing: ReadonlySet<string>
  })[]
  /** What is promised in it. */
  readonly promises: readonly (Told & {
    readonly id: string
    readonly doers: readonly Actor[]
    readonly named: ReadonlySet<string>
    readonly words: string
  })[]
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
  const sentences = sentencesOf(text)
  const outcomes = sentences.flatMap((evidence, index) => {
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
    const before = sentences[index - 1] ?? evidence
    const own = countriesIn(slice(text, evidence))
    return [
      {
        finding: outcome.finding,
        accordingTo: speakerAt(one, words),
        evidence,
        stems,
        beside,
        words: slice(text, words),
        doing: countriesIn(slice(text, { start: evidence.start, end: words.start })),
        named: own.size > 0 ? own : countriesIn(slice(text, before)),
      },
    ]
  })
  const promises = one.findings.acts.filter(isForwardLooking).map((act) => {
    const evidence = act.evidence.find((span) => contains(span, act.trigger)) ?? act.what
    const accordingTo = speakerAt(one, act.trigger)
    const named = countriesOf(one, act, evidence)
    return {
      id: act.id,
      doers: actorsOf(one, act),
      accordingTo,
      evidence,
      stems: stemsIn(evidence),
      named,
      words: slice(text, evidence),
    }
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
  const { act, source } = promised
  const evidence = act.evidence.find((span) => contains(span, act.trigger)) ?? act.what
  const countries = countriesOf(source, act, evidence)
  const doing = doingOf(source.document.text, act)
  // "signed an accord": done when it is told.
  if (/^(?:(?:ha(?:s|ve|d)|already|just) )*(?:signed|ratified|concluded|struck)\b/i.test(doing)) return []
  const isDoing = ({ finding, words }: Telling["outcomes"][number]): boolean => {
    // "nine |of the twelve|": of as many as were promised.
    const whole = / of (?:the|its|their|those) (\p{L}+|\d+)$/u.exec(words)?.[1]
    if (whole !== undefined)
      return new RegExp(`\\b(?:${whole}|${numbers.indexOf(whole)})\\b`, "i").test(slice(source.document.text, evidence))
    return isSameDoing(doing, words) || finding === "withdrawn" || callingOff.test(words)
  }
  return later
    .flatMap(({ document, published, actors, outcomes, promises }): FollowThrough[] => {
      const range = dayRange(published)
      if (range === null || range.first <= day.last || range.first - day.last > longestAfter) return []
      if (promised.documents.has(document)) return []
      if (!isOfParties(actors)) return []
      const repeated = promises
        .filter(({ id, doers, named }) => !promised.reports.has(id) && isOfParties(doers) && isOneSet(named, countries))
        // A promise made anew is the surer reading of its words: it stands before what else they may say.
        .map((told) => ({ ...told, finding: "repeated" as const, score: 1 + scoreOf(told.stems) }))
        .filter(({ score, words }) => score > 1 && (score > 1 + sharedAnew || isSameDoing(doing, words)))
      const cameOut = outcomes
        .filter(
          (told) => told.beside.some((stem) => stems.has(stem)) && isDoing(told) && isAmong(told.named, countries),
        )
        .map((told) => ({ ...told, score: scoreOf(told.stems, isOfMany.test(told.words)) }))
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

/** Of so many characters of what is promised the first tell what is to be done. */
const ofDoing = 40

function doingOf(text: string, { trigger, what }: Pick<Act, "trigger" | "what">): string {
  return `${slice(text, trigger)} ${slice(text, what).slice(0, ofDoing)}`
}

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

/** Codes of the countries that words name, by name or by those who are of them. */
function countriesIn(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}.’'-]*/gu) ?? []
  return new Set(
    words.flatMap((word, index) => {
      if (!/^\p{Lu}/u.test(word)) return []
      const bare = word.replace(/(?:['’]s|[.’'-])$/u, "")
      return lookUp(`${bare} ${words[index + 1] ?? ""}`)?.country ?? lookUp(bare)?.country ?? []
    }),
  )
}

/** The countries an act is about: those of its parties and those it names. */
function countriesOf(one: Linkable, act: Pick<Act, "by" | "to">, evidence: Span): ReadonlySet<string> {
  const own = actorsOf(one, act).flatMap(({ country }) => country ?? [])
  return new Set([...own, ...countriesIn(slice(one.document.text, evidence))])
}

/** Whether words that name these countries may be of a promise about those: they name none, no others, or all of them. */
function isAmong(named: ReadonlySet<string>, countries: ReadonlySet<string>): boolean {
  return isWithin(named, countries) || (countries.size > 0 && isWithin(countries, named))
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one))
}

function isOneSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b)
}

/** Gives how much words share with a promise, 0..1; 0 where it is too little. */
function scorer(
  { act, source }: Promised,
  wanted: ReturnType<typeof promisedWords>,
): (stems: readonly string[], isOfSameNumber?: boolean) => number {
  const whole = wanted.slice(0, mostWords).reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Map(wanted.map(({ stem, weight }) => [stem, weight]))
  const inOrder = contentWords(source.document.text, act.what).map(({ stem }) => stem)
  const phrases = new Set(
    pairsOf(inOrder.filter((stem) => weights.has(stem))).filter((pair) => {
      const parts = pair.split(" ")
      return (
        parts.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) >= leastPair &&
        !isSameDoing(parts[0] ?? "", parts[0] ?? "")
      )
    }),
  )
  if (whole < leastWhole) return () => 0
  return (stems, isOfSameNumber = false) => {
    const both = [...new Set(stems)].filter((stem) => weights.has(stem))
    const weight = both.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
    if (both.length < Math.min(shared.words, wanted.length) || weight < leastWeight) return 0
    const isAlike = isOfSameNumber || pairsOf(stems).some((pair) => phrases.has(pair))
    const part = isAlike ? sharedPhrase : shared.part
    return weight / whole >= part ? weight / whole : 0
  }
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)
}

/** What came out stands next to the words that say so: so many words that carry meaning lie between at most. */
const farthest = 2

/** "nine |of the twelve|": so many as were promised stand for the words beside them. */
const isOfMany = / of (?:the|its|their|those) (?:\p{L}+|\d+)$/u

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
