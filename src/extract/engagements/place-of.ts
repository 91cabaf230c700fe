import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"

/** A place stands at most so many characters after the words that tell of what happened there. */
const reach = 90

/** The first place named after "in" or "at" in a stretch, before its first mark: "met today in |Valdoro|". */
export function placeIn(text: string, names: readonly Name[], stretch: Span): string | null {
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + reach))
  const mark = /[,;:–—“”"]/.exec(words)
  const end = mark === null ? stretch.start + words.length : stretch.start + mark.index
  for (let i = firstAtOrAfter(names, stretch.start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.end > end) return null
    if (name.kind === "person" || name.kind === "group" || name.title !== null) continue
    if (/\b(?:in|at)\s(?:the\s)?$/i.test(text.slice(stretch.start, name.start))) return slice(text, name)
  }
  return null
}

/** The place a name right at `start` is, after "the" at most: "visited |Haldis|". */
export function placeAt(text: string, names: readonly Name[], start: number): Name | null {
  const name = names[firstAtOrAfter(names, start)]
  if (name === undefined || !/^\s*(?:the\s+)?$/i.test(text.slice(start, name.start))) return null
  // "visited the Holocaust museum": only of known places may "the" be a part.
  const isKnown = name.kind === "place" || name.kind === "country"
  if (!isKnown && name.start > start && /\bthe\b/i.test(text.slice(start, name.start))) return null
  return name.kind === "person" || name.kind === "group" ? null : name
}
