import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { bySpan, contains, overlaps, type Span } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import { type Attribution, startOf } from "./attribution.ts"

/** Chooses among proposals: one attribution for a content and for a cue; what lies within another's content is kept. */
export function settle(proposals: readonly Attribution[]): Attribution[] {
  const ranked = proposals.toSorted((a, b) => b.confidence - a.confidence || startOf(a) - startOf(b))
  const kept: Attribution[] = []
  const places = new Map<number, Attribution[]>()
  for (const proposal of ranked) {
    const sentences = placesOf(proposal)
    const rivals = new Set(sentences.flatMap((place) => places.get(place) ?? []))
    if ([...rivals].some((rival) => rules(rival, proposal))) continue
    kept.push(proposal)
    for (const place of sentences) {
      const list = places.get(place)
      if (list) list.push(proposal)
      else places.set(place, [proposal])
    }
  }
  return kept
}

/** Says of each attribution how much of it is in quotation marks; in reading order. */
export function withForms(attributions: readonly Attribution[], { quotations }: Analysis): Attribution[] {
  const words = quotations.filter((quotation) => quotation.use === "words").toSorted(bySpan)
  return attributions
    .map((attribution) => ({ ...attribution, form: formOf(attribution, words) }))
    .sort((a, b) => startOf(a) - startOf(b))
}

/** Characters a place covers: attributions that share none cannot be rivals. */
const PLACE = 500

function placesOf({ cue, content }: Attribution): number[] {
  const places = new Set<number>()
  for (const span of [...cue, ...content])
    for (let place = Math.floor(span.start / PLACE); place <= Math.floor(span.end / PLACE); place++) places.add(place)
  return [...places]
}

/** Whether what is settled leaves no room for the proposal. */
function rules(settled: Attribution, proposal: Attribution): boolean {
  if (touch(settled.cue, proposal.cue)) return true
  if (!touch(settled.content, proposal.content)) return false
  return !(within(proposal, settled) || within(settled, proposal))
}

function touch(left: readonly Span[], right: readonly Span[]): boolean {
  return left.some((a) => right.some((b) => overlaps(a, b)))
}

/** Whether cue and content of the one lie in the other's content. */
function within(inner: Attribution, outer: Attribution): boolean {
  return [...inner.cue, ...inner.content].every((span) => outer.content.some((whole) => contains(whole, span)))
}

/** How much of the content is in quotation marks (Pareti 2012): all, part or none of it. */
function formOf({ content }: Attribution, quotations: readonly Quotation[]): Attribution["form"] {
  let quoted = 0
  let whole = 0
  for (const span of content) {
    let at = span.start
    for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
      const quotation = quotations[i] as Quotation
      if (quotation.start >= span.end) break
      const start = Math.max(at, quotation.start)
      const end = Math.min(span.end, quotation.end)
      quoted += Math.max(0, end - start)
      at = Math.max(at, end)
    }
    whole += span.end - span.start
  }
  if (quoted === 0) return "indirect"
  return whole - quoted <= MARKS_BETWEEN * content.length ? "direct" : "mixed"
}

/** Spaces and marks outside quotation marks that do not make a direct quotation mixed. */
const MARKS_BETWEEN = 6

/** Index of the first of the ordered quotations that may reach beyond `at`: outer ones are as long as a paragraph at most. */
function firstEndingAfter(quotations: readonly Quotation[], at: number): number {
  let first = firstAtOrAfter(quotations, at)
  while (first > 0 && (quotations[first - 1] as Quotation).end > at) first--
  return first
}
