import { countBefore } from "../../domain/ordered.ts"
import { bySpan, contains, overlaps, type Span } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import { type Attribution, plainAttribution } from "./attribution.ts"
import type { Sighting } from "./read-by-network.ts"
import { withForms } from "./settle.ts"

/**
 * From here on a rule stands where the network sees nothing: other kinds of text than the news articles it has learned
 * from it knows less well than they do. Lower, and `npm run bench -- attribution` loses more precision than it gains.
 */
const STANDS_ALONE = 0.7
/** The same for words in quotation marks: somebody said them, and they must not be lost. */
const QUOTED_STANDS = 0.5
/** Unquoted words that no rule has a word for, and that are as likely wrong as right, are not said. */
const SEEN_ALONE = 0.5
/** By this much a rule must be surer than what the network sees in the same words to be believed instead. */
const SURER = 0.3

/**
 * What rules and network say of one document, settled. The network's spans stand, as it reads a sentence whole; what a
 * rule knows beside them (who was told, through whom it came) is kept. What lies within another's words only rules find.
 */
export function combine(
  byRules: readonly Attribution[],
  sightings: readonly Sighting[],
  analysis: Analysis,
): Attribution[] {
  const seenAt = partsOf(sightings)
  const partners = new Map<Sighting, Attribution>()
  const alone: { rule: Attribution; around: readonly Sighting[] }[] = []
  for (const rule of byRules) {
    const sameCue = seenAt(rule.cue).find(({ role }) => role === "cue")?.sighting
    if (sameCue === undefined)
      alone.push({ rule, around: seenAt([...rule.cue, ...rule.content]).map(({ sighting }) => sighting) })
    else {
      const known = partners.get(sameCue)
      if (known === undefined || shared(sameCue, rule) > shared(sameCue, known)) partners.set(sameCue, rule)
    }
  }
  const confidences = new Map(
    sightings.map((sighting) => [sighting, confidenceOfSighting(sighting, partners.get(sighting) ?? null)]),
  )
  const overruled = new Set<Sighting>()
  const left = alone.filter(({ rule, around }) => {
    if (around.some((sighting) => isWithin(rule, sighting))) return true
    if (around.every((sighting) => isWithin(sighting, rule)))
      return rule.confidence >= (isOthersWords(rule) ? QUOTED_STANDS : STANDS_ALONE)
    const surest = Math.max(...around.map((sighting) => confidences.get(sighting) ?? 0))
    if (rule.confidence < surest + SURER) return false
    for (const sighting of around) overruled.add(sighting)
    return true
  })
  const seen = sightings
    .filter((sighting) => !overruled.has(sighting))
    .map((sighting) => {
      const rule = partners.get(sighting) ?? unexplained
      const further = rule.content.filter((span) => !seenAt([span]).some(({ role }) => role === "content"))
      return merge(sighting, further, rule, confidences.get(sighting) ?? 0)
    })
  return withForms([...seen, ...left.map(({ rule }) => rule)], analysis).filter(
    ({ rule, form, confidence }) => rule !== unexplained.rule || form !== "indirect" || confidence >= SEEN_ALONE,
  )
}

/** Words in quotation marks, and what lies within a turn, which only rules find. */
function isOthersWords({ form, turn }: Attribution): boolean {
  return form === "direct" || turn !== null
}

/** The network's spans under the rule's name, and what the rule takes for content where the network sees none. */
function merge(seen: Sighting, further: readonly Span[], rule: Attribution, confidence: number): Attribution {
  if (rule.confidence >= confidence + SURER) return rule
  const { cue } = seen
  const source = seen.source.length > 0 ? seen.source : rule.source
  const content = [...seen.content.map((span) => pronounAlone(span, rule) ?? span), ...further].sort(bySpan)
  const outside = (span: Span) => !content.some((whole) => overlaps(whole, span))
  return {
    ...rule,
    source,
    cue,
    content,
    addressee: rule.addressee !== null && outside(rule.addressee) ? rule.addressee : null,
    relay: rule.relay.filter(outside),
    glosses: rule.glosses.filter(outside),
    confidence,
  }
}

/** "emphasized |this| when he met Sato": where a rule ends the content with its pronoun, the clause after it is of the cue. */
function pronounAlone(seen: Span, { content: [only, more] }: Attribution): Span | null {
  const isShorter = only !== undefined && more === undefined && only.start === seen.start && only.end < seen.end
  return isShorter && only.end - only.start <= longestPronoun ? only : null
}

/** "this", "that", "it" */
const longestPronoun = 4

/** An attribution that no rule has a word for. */
const unexplained: Attribution = { ...plainAttribution, rule: "network" }

/**
 * How often what the network sees with this chance is right, with a rule's word for the same cue or without: a logistic
 * fit on PolNeAR's development part (`npm run bench -- calibration --data …/dev` tells how it holds).
 */
function confidenceOfSighting({ chance }: Sighting, rule: Attribution | null): number {
  const odds = Math.log(chance / (1 - chance))
  return 1 / (1 + Math.exp(-(rule === null ? fit.alone : fit.withRule) - fit.slope * odds))
}

const fit = { alone: 0.11, withRule: 1.03, slope: 0.6 } as const

type Sighted = Pick<Attribution, "source" | "cue" | "content">

interface Part extends Span {
  readonly role: "cue" | "content"
  readonly sighting: Sighting
}

/** Finds the cues and contents that share a character with given spans. No two of them overlap: a word has one role. */
function partsOf(sightings: readonly Sighting[]): (spans: readonly Span[]) => Part[] {
  const parts = sightings
    .flatMap((sighting) =>
      (["cue", "content"] as const).flatMap((role) => sighting[role].map((span) => ({ ...span, role, sighting }))),
    )
    .toSorted(bySpan)
  return (spans) =>
    spans.flatMap(({ start, end }) => {
      const from = countBefore(parts, (part) => part.end <= start)
      const to = countBefore(parts, (part) => part.start < end)
      return parts.slice(from, to)
    })
}

function shared({ content }: Sighting, rule: Attribution): number {
  let sum = 0
  for (const a of content)
    for (const b of rule.content) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return sum
}

function isWithin(inner: Sighted, { content }: Sighted): boolean {
  return [...inner.source, ...inner.cue, ...inner.content].every((span) =>
    content.some((whole) => contains(whole, span)),
  )
}
