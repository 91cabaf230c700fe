import { contains, overlaps, type Span } from "../../domain/span.ts"
import type { Analysis, Quotation } from "../../language/analysis.ts"
import type { Attribution } from "./attribution.ts"

/** Chooses among proposals: one attribution for a content and for a cue; what lies within another's content is kept. */
export function settle(proposals: readonly Attribution[], analysis: Analysis): Attribution[] {
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
  const words = analysis.quotations.filter((quotation) => quotation.depth === 0)
  return kept
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

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start))
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

/** How much of the content is in quotation marks (Pareti 2012). */
function formOf({ content }: Attribution, quotations: readonly Quotation[]): Attribution["form"] {
  let quoted = 0
  for (const span of content) {
    const inside = quotations.filter((quotation) => overlaps(quotation, span))
    if (inside.length === 0) continue
    quoted = Math.max(quoted, 1)
    const covered = inside.reduce(
      (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    )
    if (covered >= span.end - span.start - inside.length * 3) quoted = quoted === 1 || quoted === 2 ? 2 : quoted
    else return "mixed"
  }
  if (quoted === 0) return "indirect"
  return content.every((span) => quotations.some((quotation) => overlaps(quotation, span))) ? "direct" : "mixed"
}
