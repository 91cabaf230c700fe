import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { Status } from "../../domain/status.ts"
import { isAgreement } from "./date-of-status.ts"

/** Occasions at which those who come together settle something, or bring it up. */
const settling: ReadonlySet<Engagement["kind"]> = new Set(["meeting", "summit", "call", "talks", "visit"])
/** What is done at one of them. */
const done: ReadonlySet<Status> = new Set(["agreed", "refused", "proposed", "raised"])
/** "They agreed" goes on with an engagement named at most so many characters before. */
const reach = 600

/** Of two named so close together, "met Ruiz yesterday and Okafor today", either may be meant. */
const closeTogether = 150

/** "this call, which followed their May |meeting|, focused on": one that a readout looks back to, or on to. */
const lookingBack = /\b(?:follow(?:ed|s|ing)|after|since|before|ahead of|building on|built on)\b[^.;:]*$/i
const backReach = 40

/** Who agreed is told by words that point back to those who met. */
const thoseWhoMet =
  /\b(?:they|we|both(?: sides)?|the two(?: \p{L}+)?|the (?:leaders|presidents|ministers|sides|countries|governments))\b/iu

/**
 * The engagement at which it came to be so: one named in the same sentence, or the last one named before, where those who
 * agreed are told by a word that points back; in a readout its own, which it names first. Null where none decides it.
 *
 *     The presidents |met| in May. They |agreed to restore| the line.
 */
export function decidedAt(
  { text, kind, regions }: Pick<Document, "text" | "kind" | "regions">,
  { status, words, sentence }: { readonly status: Status; readonly words: Span; readonly sentence: Span },
  engagements: readonly Engagement[],
): Engagement | null {
  if (!done.has(status) && !isAgreement(slice(text, words))) return null
  const isReadout = kind === "readout"
  const captions = regions.filter(({ region }) => region === "caption")
  const found: { readonly engagement: Engagement; readonly end: number }[] = []
  let first: { readonly engagement: Engagement; readonly start: number } | null = null
  const spokenAt: number[] = []
  for (const engagement of engagements) {
    if (engagement.status !== "held") continue
    if (/^(?:press-conference|interview|speech)$/.test(engagement.kind))
      spokenAt.push(...engagement.evidence.map(({ start }) => start))
    if (!settling.has(engagement.kind)) continue
    for (const { start, end } of engagement.evidence) {
      const isBefore = end <= words.start && words.start - end <= reach
      const isWithin = start >= sentence.start && start < sentence.end
      // What a picture shows is not what the text beneath it goes on with.
      if (!isWithin && captions.some((caption) => contains(caption, { start, end }))) continue
      if (end <= words.start && start < (first?.start ?? Number.POSITIVE_INFINITY)) first = { engagement, start }
      if (isReadout && (!isWithin || lookingBack.test(text.slice(Math.max(0, start - backReach), start)))) continue
      // What is named after the words, "agreed to restore the line before their summit", may be what is to come.
      if (isBefore && (isWithin || thoseWhoMet.test(text.slice(end, words.start)))) found.push({ engagement, end })
    }
  }
  const [last, other] = found.toSorted((a, b) => b.end - a.end)
  if (last === undefined) return isReadout ? (first?.engagement ?? null) : null
  const isOpen = other !== undefined && other.engagement !== last.engagement && last.end - other.end < closeTogether
  // "Ruiz met Sato. She told reporters … They agreed": what is told to the press goes on from that.
  const isTold = last.end < sentence.start && spokenAt.some((start) => start >= last.end && start < words.start)
  return isOpen || isTold ? null : last.engagement
}
