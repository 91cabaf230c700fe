import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import { likeliestTags, tagProbabilities } from "../../language/network/crf.ts"
import type { Link, Network, Stretch } from "../../language/network/network.ts"
import { findUnits, type Units } from "../../language/network/units.ts"
import type { Run } from "../../language/network/windows.ts"
import type { Antecedents } from "../actors/antecedents.ts"
import type { Attribution } from "./attribution.ts"
import { hintsOf } from "./hints.ts"

/** An attribution as the network sees it. */
export interface Sighting extends Pick<Attribution, "source" | "cue" | "content"> {
  /** The probability of its least likely part, 0..1: not yet how often it is right. */
  readonly chance: number
}

/** What the network finds in a document. */
export interface NetworkReading {
  readonly sightings: readonly Sighting[]
  readonly antecedents: Antecedents
}

/** Units between two linked runs at most: farther ones are not seen in one window. */
const REACH = 300
/** A second run joins a source from this probability on: "Ana Ruiz" … "and Tomas Lind". */
const ALSO = 0.35

const pronoun = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs)$/i

/** Reads a document's own prose by the network; what the rules found goes in as hints, unless `byRules` is null. */
export async function readByNetwork(
  network: Network,
  document: Document,
  analysis: Analysis,
  byRules: readonly Attribution[] | null,
): Promise<NetworkReading> {
  const units = findUnits(document, analysis)
  const hints = byRules === null ? new Uint8Array(units.spans.length) : hintsOf(byRules, units.spans)
  const sightings: Sighting[] = []
  const antecedents = new Map<number, Map<number, number>>()
  for await (const stretch of network.read(document.text, units, hints)) {
    sightings.push(...(await sightingsIn(stretch, network, units, byRules ?? [])))
    const pronouns = runsIn(stretch, (unit) => pronoun.test(slice(document.text, units.spans[unit] as Span)))
    const names = analysis.names.flatMap((name) => runOf(name, units.spans, stretch))
    for (const { anchor, candidates, scores } of await scoreNear(stretch, "antecedent", pronouns, names)) {
      const near = new Map<number, number>()
      candidates.forEach((candidate, i) => {
        near.set((units.spans[candidate.first] as Span).start, scores[i + 1] as number)
      })
      antecedents.set((units.spans[anchor.first] as Span).start, near)
    }
  }
  return { sightings, antecedents }
}

function runsIn({ first, last }: Run, isMeant: (unit: number) => boolean): Run[] {
  const runs: Run[] = []
  for (let unit = first; unit < last; unit++) if (isMeant(unit)) runs.push({ first: unit, last: unit + 1 })
  return runs
}

/** The units of a span within a stretch; none where it holds none. */
function runOf({ start, end }: Span, units: readonly Span[], stretch: Run): Run[] {
  const first = firstAtOrAfter(units, start)
  const last = firstAtOrAfter(units, end)
  return first >= stretch.first && last <= stretch.last && first < last ? [{ first, last }] : []
}

interface Scored {
  readonly anchor: Run
  readonly candidates: readonly Run[]
  /** Of no candidate, then of each. */
  readonly scores: Float32Array
}

/** Scores each anchor with the candidates within reach; both in reading order. */
async function scoreNear(
  stretch: Stretch,
  link: Link,
  anchors: readonly Run[],
  candidates: readonly Run[],
): Promise<Scored[]> {
  const scored: Scored[] = []
  for (let from = 0; from < anchors.length; from += TOGETHER) {
    const some = anchors.slice(from, from + TOGETHER)
    const low = (some[0] as Run).first - REACH
    const high = (some.at(-1) as Run).first + REACH
    const near = candidates.filter(({ first }) => first >= low && first <= high)
    const rows = near.length === 0 ? [] : await stretch.score(link, some, near)
    some.forEach((anchor, i) => {
      const row = rows[i] ?? Float32Array.of(0)
      const scores = row.map((score, k) =>
        k > 0 && Math.abs((near[k - 1] as Run).first - anchor.first) > REACH ? Number.NEGATIVE_INFINITY : score,
      )
      scored.push({ anchor, candidates: near, scores })
    })
  }
  return scored
}

/** Anchors scored in one go. */
const TOGETHER = 32

/** Tags to runs, runs to attributions: content to its cue, cues that go on with each other, cue to its sources. */
async function sightingsIn(
  stretch: Stretch,
  { crf }: Network,
  units: Units,
  byRules: readonly Attribution[],
): Promise<Sighting[]> {
  const tags = likeliestTags(stretch.roles, crf)
  const probabilities = tagProbabilities(stretch.roles, crf)
  const [sources, cues, contents] = [0, 1, 2].map((role) => runsOf(tags, role, stretch.first)) as [Run[], Run[], Run[]]
  if (cues.length === 0 || contents.length === 0) return []
  const certainty = ({ first, last }: Run, role: number) => {
    // Begun where it begins, gone on to its end, and over after it: a boundary in doubt is a run in doubt.
    const tag = 1 + 2 * role
    const at = (unit: number, which: number) => probabilities[(unit - stretch.first) * crf.start.length + which] ?? 0
    let least = at(first, tag)
    for (let unit = first + 1; unit < last; unit++) least = Math.min(least, at(unit, tag + 1))
    return last < stretch.last ? Math.min(least, 1 - at(last, tag + 1)) : least
  }

  const tie = tiesOf(byRules, units.spans)

  const goesOn = await scoreNear(stretch, "cue-of-cue", cues, cues)
  const nearest = goesOn.map(({ candidates, scores }, i) =>
    cues.indexOf(candidates[best(scores, 1) - 1] ?? (cues[i] as Run)),
  )
  const heads = nearest.map((head, i) => (nearest[head] === head ? head : i))
  const items = new Map<number, { cue: Run[]; content: Run[]; source: Run[]; chance: number }>()
  heads.forEach((head, i) => {
    if (head === i) items.set(i, { cue: [], content: [], source: [], chance: 1 })
  })
  heads.forEach((head, i) => {
    items.get(head)?.cue.push(cues[i] as Run)
  })

  const linked = new Map<number, { content: Run; cue: Run; tied: boolean; chance: number }[]>()
  for (const { anchor, candidates, scores: seen } of await scoreNear(stretch, "cue-of-content", contents, cues)) {
    const scores = leaning(seen, anchor, candidates, (content, cue) => tie("content", content, cue))
    const to = best(scores, 1)
    const cue = candidates[to - 1]
    if (cue === undefined) continue
    const head = heads[cues.indexOf(cue)] as number
    const chance = Math.min(certainty(anchor, 2), chances(scores)[to] as number)
    const link = { content: anchor, cue, tied: tie("content", anchor, cue) > 0, chance }
    linked.set(head, [...(linked.get(head) ?? []), link])
  }
  for (const [head, links] of linked) {
    const nearest = Math.min(...links.map(({ content, cue }) => gapBetween(content, cue)))
    for (const { content, cue, tied, chance } of links) {
      const isNearest = gapBetween(content, cue) === nearest
      if (!tied && !isPlausible(content, cue, isNearest, units)) continue
      const item = items.get(head)
      item?.content.push(content)
      if (item) item.chance = Math.min(item.chance, chance)
    }
  }
  const anchors = [...items.keys()].map((cue) => cues[cue] as Run)
  for (const { anchor, candidates, scores: seen } of await scoreNear(stretch, "source-of-cue", anchors, sources)) {
    const near = seen.map((score, i) =>
      i === 0 ||
      !isParted(anchor, candidates[i - 1] as Run, units) ||
      tie("source", candidates[i - 1] as Run, anchor) > 0
        ? score
        : Number.NEGATIVE_INFINITY,
    )
    const scores = leaning(near, anchor, candidates, (cue, source) => tie("source", source, cue))
    const item = items.get(cues.indexOf(anchor))
    if (item === undefined) continue
    const likely = chances(scores)
    const to = best(scores, 0)
    item.chance = Math.min(item.chance, certainty(anchor, 1), likely[to] as number)
    if (to === 0) continue
    item.source = candidates.filter((_, i) => i + 1 === to || (likely[i + 1] as number) > ALSO)
    for (const source of item.source) item.chance = Math.min(item.chance, certainty(source, 0))
  }
  const spansOf = (runs: readonly Run[]): Span[] =>
    runs.map(({ first, last }) => ({
      start: (units.spans[first] as Span).start,
      end: (units.spans[last - 1] as Span).end,
    }))
  return [...items.values()]
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content, chance }) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
      chance,
    }))
}

function gapBetween(a: Run, b: Run): number {
  return Math.max(a.first - b.last, b.first - a.last, 0)
}

/**
 * Whether a content may belong to a cue without a rule's word: one whose own cue was not seen is drawn to any other. Of
 * the links ruled out here one in ten is right (PolNeAR's development part).
 */
function isPlausible(content: Run, cue: Run, isNearest: boolean, units: Units): boolean {
  return !isParted(content, cue, units) && (isNearest || units.quotations[content.first] !== 0)
}

/** Whether a new paragraph begins between two runs: no source in another paragraph than its cue was right without a rule. */
function isParted(a: Run, b: Run, { breaks }: Units): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a]
  for (let unit = before.last; unit <= after.first; unit++) if (breaks[unit] === 1) return true
  return false
}

/** How much a rule's word that two runs belong together adds to their score, by role, times the rule's confidence. */
const LEANING = 4

/** The scores of an anchor's candidates, raised where a rule ties them. */
function leaning(
  scores: Float32Array,
  anchor: Run,
  candidates: readonly Run[],
  tie: (anchor: Run, candidate: Run) => number,
): Float32Array {
  return scores.map((score, i) => (i === 0 ? score : score + LEANING * tie(anchor, candidates[i - 1] as Run)))
}

/** How sure a rule is that a source or content belongs to a cue; 0 where none ties them. */
function tiesOf(
  byRules: readonly Attribution[],
  units: readonly Span[],
): (role: "source" | "content", run: Run, cue: Run) => number {
  const byCue = new Map<number, Attribution[]>()
  for (const rule of byRules)
    for (const { start, end } of rule.cue)
      for (let unit = firstAtOrAfter(units, start); unit < units.length && (units[unit] as Span).start < end; unit++) {
        const known = byCue.get(unit)
        if (known === undefined) byCue.set(unit, [rule])
        else if (known.at(-1) !== rule) known.push(rule)
      }
  return (role, run, cue) => {
    const span = { start: (units[run.first] as Span).start, end: (units[run.last - 1] as Span).end }
    let most = 0
    for (let unit = cue.first; unit < cue.last; unit++)
      for (const rule of byCue.get(unit) ?? [])
        if (rule.confidence > most && rule[role].some((other) => overlaps(other, span))) most = rule.confidence
    return most
  }
}

/** Runs of a role: 0 source, 1 cue, 2 content. */
function runsOf(tags: Uint8Array, role: number, offset: number): Run[] {
  const begin = 1 + 2 * role
  const runs: { first: number; last: number }[] = []
  tags.forEach((tag, i) => {
    if (tag === begin || (tag === begin + 1 && i === 0)) runs.push({ first: offset + i, last: offset + i + 1 })
    else if (tag === begin + 1) (runs.at(-1) as { last: number }).last = offset + i + 1
  })
  return runs
}

function best(scores: Float32Array, from: number): number {
  let at = from
  for (let i = from + 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i
  return at
}

/** Scores as probabilities that sum to one (softmax). */
function chances(scores: Float32Array): Float32Array {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}
