import type { Corpus, Linkable, Segment } from "../../domain/corpus.ts"
import { type Span, slice } from "../../domain/span.ts"
import { actorOf } from "../actors/actor-of.ts"
import { compareActors } from "../actors/same-actor.ts"
import { alignWords } from "./align-words.ts"
import { type Compared, type NamedEdits, nameEdits } from "./name-edits.ts"
import { areSpellings } from "./near-spelling.ts"
import { once } from "./once.ts"
import { documentOf, endOf, findPlaces, type Place, type Query, queryOf, type Scope, scopeOf } from "./search.ts"
import { isWholeSentence } from "./sentence-around.ts"
import { type SourceAt, sourceAt } from "./source-at.ts"
import { partOf, type Wanted } from "./wanted.ts"

/** The index of a dossier's words: its parts, and which documents in them are no longer in the dossier. */
export interface WordIndex {
  readonly segments: readonly Segment[]
  readonly isGone: (document: string) => boolean
}

/** Evidence in bits that ties words to a place, chosen where decoys are hardly ever tied (`npm run bench -- alignment`). */
export const enough = {
  /** Between documents within days of each other. */
  near: 50,
  /** Any time apart. */
  far: 80,
  /** Words without quotation marks are anybody's unless there are many. */
  unmarkedNear: 70,
  unmarkedFar: 110,
  /** Within a document that other quotations are tied to. */
  linked: 18,
}
/** Evidence in bits that both documents give the words to the same speaker, or to two. */
const speakerEvidence = { same: 20, different: -10, unknown: 0 }
/** Words of the day and the next are of one occasion, as a rule. */
export const SAME_TIME = 1
/** On other days, with less than this share of the words and nobody known to say both, so many bits more are asked for: they may be of another occasion. */
const ALL_WORDS = 0.9
const OTHER_WORDS = 15
/** Days between a quotation and what it quotes. */
export const NEAR = 10
/** Days by which a reference's own words may be dated after the quotation: time zones, and transcripts published late. */
const LATER = 2
/** So many words in a row must be the same where no quotation marks say that they are somebody's. */
export const LEAST_RUN = 7
/** This share of the evidence must be in runs of same words, or it is not worth looking. */
export const IN_RUNS = 0.35
/** Words looked at beyond those that the quotation's own length asks for. */
const SPARE = 6
/** Words a text may go on with within a quotation, and where the outlet's ellipsis stands. */
const slack = { plain: 30, ellipsis: 400 }
/** All days are searched only where no version with so much of the words is found near the time. */
const WHOLE = 0.85
/** Fewer words are often said by many: "More needs to be done." */
const SENTENCE = 6
/** A stretch of so many words, of such weight, that is not at a place may come from another: a splice. */
const spliced = { words: 4, weight: 28, found: 0.8 }
/** Bits that a splice costs. */
const SPLICE = 10

/** What is looked for, and how sure it must be. */
export interface Limits extends Scope {
  /** Bits, for documents within days and for others. */
  readonly near: number
  readonly far: number
  /** Share of the words, by weight, that must be found. */
  readonly found: number
  /** Fewer words are not looked for. */
  readonly words: number
}

/** Where a document's words are looked for. */
export interface Search {
  readonly quoting: Linkable
  /** Of the quoting document, days since 1970-01-01. */
  readonly day: number | null
  readonly index: WordIndex
  readonly corpus: Corpus
}

/** A place that holds the words, compared word by word. */
export interface Candidate {
  readonly linkable: Linkable
  readonly source: SourceAt
  /** Where the first same word starts in the reference's text. */
  readonly start: number
  /** The differences, named when they are asked for. */
  readonly named: () => NamedEdits
  readonly score: number
  /** Share of the wanted words, by weight, that are there. */
  readonly found: number
  /** Days from the reference to the quotation; null where one of them has no date. */
  readonly lag: number | null
}

/** A draft is written now, about what is new; an undated document of the dossier may be of any time. */
function isUndatedDraft({ quoting, day, corpus }: Search): boolean {
  return day === null && corpus.load(quoting.document.id) === null
}

export function isNear(lag: number | null): boolean {
  return lag !== null && Math.abs(lag) <= NEAR
}

/** Places that hold enough of the words. The days around are searched first, all others only where nothing is found there. */
export function findCandidates(wanted: Wanted, search: Search, limits: Limits): Candidate[] {
  const { day, index } = search
  if (wanted.folded.words.length < limits.words) return []
  const query = queryOf(wanted.folded.words, slackOf(wanted))
  const look = (scope: Scope, least: number): Candidate[] =>
    findPlaces(query, index.segments, scope, IN_RUNS * Math.max(least, query.weight)).flatMap(
      (place) => compare(wanted, query, place, { ...search, limits }) ?? [],
    )
  const { from, to } = limits
  const days = day === null ? null : { from: Math.max(from, day - NEAR), to: Math.min(to, day + NEAR) }
  const near = days === null ? [] : look({ ...limits, ...days }, limits.near)
  if (near.some(({ found }) => found >= WHOLE) || (days?.from === from && days.to === to)) return distinct(near)
  const far = look(limits, isUndatedDraft(search) ? limits.near : limits.far)
  return distinct([...near, ...far])
}

/** Candidates of which none are the same words of the same document. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one, index) => !candidates.slice(0, index).some((other) => areOnePlace(one, other)))
}

function slackOf({ marks }: Wanted): number {
  return marks.ellipsisBefore.includes(1) ? slack.ellipsis : slack.plain
}

function areOnePlace(one: Candidate, other: Candidate): boolean {
  return one.linkable.document.id === other.linkable.document.id && one.start === other.start
}

/** Compares the wanted words with those at a place; null where they are too different, or nobody's there. */
function compare(wanted: Wanted, query: Query, place: Place, search: Search & { limits: Limits }): Candidate | null {
  const { quoting, day, corpus, limits } = search
  const document = documentOf(place)
  const lag = day === null || document.day === null ? null : day - document.day
  // Nothing tells that an undated draft is of another time.
  const least = isUndatedDraft(search) || isNear(lag) ? limits.near : limits.far
  if (!wanted.marked && !hasRun(query.words, place)) return null
  const linkable = () => corpus.load(document.id)
  const whole = layAlong(wanted, query, place, linkable, least / 2)
  if (whole === null) return null
  const { reference, pieces } = withOtherPlace(wanted, whole, search)
  const [main] = pieces.toSorted((a, b) => b.weightFound - a.weightFound) as [Laid, ...Laid[]]
  const score = pieces.reduce((sum, piece) => sum + piece.score, 0) - SPLICE * (pieces.length - 1)
  const found = pieces.reduce((sum, { weightFound }) => sum + weightFound, 0) / weightOutside(wanted, query)
  // Nor, of a whole sentence word for word, that an undated document is.
  const isAll = found === 1 && score >= limits.near && wanted.folded.words.length >= SENTENCE
  const isOfAnyTime = lag === null && isAll && isWholeSentence(slice(wanted.text, wanted.quotation))
  const enoughHere = isOfAnyTime ? limits.near : least
  if (score + speakerEvidence.same < enoughHere || found < limits.found) return null
  const extent = extentOf(main)
  const source = sourceAt(reference, extent)
  if (source === null || (source.isPrimary && lag !== null && lag < -LATER)) return null
  if (!wanted.marked && (!source.isPrimary || longestRun(main) < LEAST_RUN)) return null
  const speakers = compareActors(
    actorOf(quoting, wanted.statement?.speaker ?? null),
    actorOf(reference, source.speaker),
  )
  const isOfTheDay = lag !== null && Math.abs(lag) <= SAME_TIME
  const asked = found < ALL_WORDS && speakers !== "same" && !isOfTheDay ? least + OTHER_WORDS : enoughHere
  if (score + speakerEvidence[speakers] < asked) return null
  const named = once(() => {
    const all = { start: 0, end: reference.document.text.length }
    return nameEdits(pieces.map((piece) => comparedOf(piece, piece === main ? source.bounds : all)))
  })
  return { linkable: reference, source, start: extent.start, named, score, found, lag }
}

function comparedOf({ wanted, reference, partners, same, wordAt }: Laid, bounds: Span): Compared {
  const { starts, ends } = wanted.folded
  return {
    quotation: {
      text: wanted.text,
      wordAt: (at) => ({ start: starts[at] as number, end: ends[at] as number }),
      count: same.length,
    },
    reference: { text: reference.document.text, wordAt },
    marks: wanted.marks,
    partners,
    isSame: (word) => same[word] === 1,
    bounds,
  }
}

/** Whether so many of the words stand in a row at a place: a row that long has one word of every seventh. */
function hasRun(words: Uint32Array, place: Place): boolean {
  const { segment } = place
  const first = Math.max(documentOf(place).first, place.first - place.before - SPARE)
  const end = Math.min(endOf(place), place.last + 1 + place.after + SPARE)
  const text = segment.words.subarray(first, end)
  for (let at = LEAST_RUN - 1; at < words.length; at += LEAST_RUN) {
    for (
      let there = text.indexOf(words[at] as number);
      there !== -1;
      there = text.indexOf(words[at] as number, there + 1)
    ) {
      let before = 0
      while (before < at && text[there - before - 1] === words[at - before - 1]) before++
      let after = 0
      while (at + after + 1 < words.length && text[there + after + 1] === words[at + after + 1]) after++
      if (before + after + 1 >= LEAST_RUN) return true
    }
  }
  return false
}

/** Words, or some of them, laid along a text at a place. */
interface Laid {
  readonly wanted: Wanted
  readonly place: Place
  readonly reference: Linkable
  readonly score: number
  /** For each word: index of the word it stands beside, counted from the window; -1 where none does. */
  readonly partners: Int32Array
  /** For each word: 1 where its partner is the same word, perhaps in another spelling. */
  readonly same: Uint8Array
  readonly weightFound: number
  /** Where a word of the window stands in the reference's text. */
  readonly wordAt: (index: number) => Span
}

/** Lays the words along a text around a place, spelling variants counted as the same; null below a score. */
function layAlong(wanted: Wanted, query: Query, place: Place, load: () => Linkable | null, least: number): Laid | null {
  const { segment } = place
  const first = Math.max(documentOf(place).first, place.first - place.before - SPARE)
  const end = Math.min(endOf(place), place.last + 1 + place.after + SPARE)
  const words = segment.words.subarray(first, end)
  const rough = alignWords(query, wanted.marks, words)
  if (rough.score < least) return null
  const reference = load()
  if (reference === null) return null
  const wordAt = (at: number): Span => {
    const start = segment.starts[first + at] as number
    return { start, end: start + (segment.lengths[first + at] as number) }
  }
  const respelled = respell(wanted, query, words, rough.partners, (at) => slice(reference.document.text, wordAt(at)))
  const { score, partners } = respelled === null ? rough : alignWords(query, wanted.marks, respelled)
  const same = new Uint8Array(query.words.length)
  let weightFound = 0
  for (let at = 0; at < same.length; at++) {
    const partner = partners[at] as number
    if (partner < 0 || (respelled ?? words)[partner] !== query.words[at]) continue
    same[at] = 1
    if (wanted.marks.bracketed[at] !== 1) weightFound += query.weights[at] as number
  }
  if (!same.includes(1)) return null
  const isMostlyThere = weightFound >= query.weight / 2
  const moved = isMostlyThere ? movedWeight(query, wanted.marks, { text: respelled ?? words, partners, same }) : 0
  return { wanted, place, reference, score: score + moved, partners, same, weightFound: weightFound + moved, wordAt }
}

/** What a word is worth that stands at the place, but elsewhere in the order of words. */
const MOVED = 0.6

/**
 * The evidence of words that a place has in another order. An alignment keeps the order; a reversal, which says the
 * contrary in the same words, is found by them all the same.
 *
 *     “We should be rivals rather than partners”      We should be partners rather than rivals
 *                   ══════             ════════
 */
function movedWeight(
  { words, weights }: Query,
  { bracketed }: Wanted["marks"],
  { text, partners, same }: { text: Uint32Array; partners: Int32Array; same: Uint8Array },
): number {
  const [first, last] = [same.indexOf(1), same.lastIndexOf(1)]
  const start = Math.max(0, (partners[first] as number) - first)
  const end = (partners[last] as number) + words.length - last
  const taken = new Set(partners.filter((_, at) => same[at] === 1))
  let weight = 0
  for (let at = 0; at < words.length; at++) {
    if (same[at] === 1 || bracketed[at] === 1) continue
    const there = text.subarray(start, end).findIndex((word, i) => word === words[at] && !taken.has(start + i))
    if (there < 0) continue
    taken.add(start + there)
    weight += MOVED * (weights[at] as number)
  }
  return weight
}

/** The text's words with those put in that the quotation only spells in another way; null where there are none. */
function respell(
  { text, folded: { starts, ends } }: Wanted,
  query: Query,
  words: Uint32Array,
  partners: Int32Array,
  wordAt: (index: number) => string,
): Uint32Array | null {
  let respelled: Uint32Array | null = null
  for (let at = 0; at < query.words.length; at++) {
    const partner = partners[at] as number
    if (partner < 0 || words[partner] === query.words[at]) continue
    if (!areSpellings(text.slice(starts[at] as number, ends[at] as number), wordAt(partner))) continue
    respelled ??= words.slice()
    respelled[partner] = query.words[at] as number
  }
  return respelled
}

/**
 * Where the start or the end of the words is not at the place, and stands elsewhere in the same document, both pieces,
 * in the quotation's order; else the whole alone.
 *
 *     “The line opens in June and nobody should sell the rope”
 *      ───────────────────── ··· ────────────────────────────   two places of one press conference
 */
function withOtherPlace(
  wanted: Wanted,
  whole: Laid,
  { index }: Pick<Search, "index">,
): { reference: Linkable; pieces: readonly [Laid, ...Laid[]] } {
  const { reference, place, same } = whole
  const alone = { reference, pieces: [whole] as const }
  const first = same.indexOf(1)
  const last = same.lastIndexOf(1)
  const missing = first >= same.length - 1 - last ? { from: 0, to: first } : { from: last + 1, to: same.length }
  const part =
    !wanted.marked || missing.to - missing.from < spliced.words ? null : partOf(wanted, missing.from, missing.to)
  if (part === null) return alone
  const query = queryOf(part.folded.words, slackOf(part))
  if (query.weight < spliced.weight) return alone
  const within = scopeOf(new Set([documentOf(place).id]), index.segments)
  const other = findPlaces(query, index.segments, within, spliced.found * IN_RUNS * query.weight)
    .flatMap((found) => layAlong(part, query, found, () => reference, spliced.weight / 2) ?? [])
    .find(({ weightFound }) => weightFound >= spliced.found * weightOutside(part, query))
  if (other === undefined) return alone
  const rest = missing.from === 0 ? partOf(wanted, missing.to, same.length) : partOf(wanted, 0, missing.from)
  const main = layAlong(rest, queryOf(rest.folded.words, slackOf(rest)), place, () => reference, 0)
  if (main === null) return alone
  return { reference, pieces: missing.from === 0 ? [other, main] : [main, other] }
}

/** Words in brackets are the outlet's own: they need not be found. */
function weightOutside({ marks }: Wanted, { weights, weight }: Query): number {
  let inside = 0
  for (let at = 0; at < weights.length; at++) if (marks.bracketed[at] === 1) inside += weights[at] as number
  return Math.max(1, weight - inside)
}

/** Most words in a row that are the same in both. */
function longestRun({ partners, same }: Laid): number {
  let longest = 0
  let run = 0
  for (let at = 0; at < same.length; at++) {
    const goesOn = same[at] === 1 && run > 0 && (partners[at] as number) === (partners[at - 1] as number) + 1
    run = goesOn ? run + 1 : (same[at] as number)
    longest = Math.max(longest, run)
  }
  return longest
}

function extentOf({ partners, same, wordAt }: Laid): Span {
  const found = partners.filter((_, at) => same[at] === 1)
  return { start: wordAt(found[0] as number).start, end: wordAt(found.at(-1) as number).end }
}
