import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"
import { lookUp } from "../../language/names/gazetteer.ts"

/** A place stands at most so many characters after the words that tell of what happened there. */
const reach = 200
/** What follows these is what was talked of, or another clause: "on the crisis |in Gaza|". */
const subjects =
  /[;:–—“”"]|, (?!(?:in|at)\b)(?=\p{Ll})|\b(?:about|over|regarding|concerning|to|following|amid|ahead|after|before|that|which|who|in (?:the wake|light|response|support|advance|honor|honour)|as|while|when|discuss\p{L}*|and (?:said|told)|on (?!(?:the )?(?:margins?|sidelines?|\p{Lu}\p{L}*day|\d)))\b/u

/**
 * The first place named after "in" or "at" in a stretch, before what was talked of.
 *
 *     met today with Foreign Minister Sato in |Valdoro| to discuss the crisis in Ode
 */
export function placeIn(text: string, names: readonly Name[], stretch: Span): string | null {
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + reach))
  const mark = subjects.exec(words)
  const end = mark === null ? stretch.start + words.length : stretch.start + mark.index
  for (let i = firstAtOrAfter(names, stretch.start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.end > end) return null
    if (name.kind === "person" || name.kind === "group" || name.title !== null) continue
    const [, link, article] = /\b(in|at)\s(the\s)?$/i.exec(text.slice(stretch.start, name.start)) ?? []
    if (link === undefined) continue
    const words = slice(text, name)
    const isKnown = name.kind === "place" || name.kind === "country"
    // "at Time": a single word that nothing explains is a place after "in" alone.
    if (!isKnown && link.toLowerCase() === "at" && !/\s/.test(words)) continue
    // "in the Valdorian capital": an adjective.
    if (
      article !== undefined &&
      /^ \p{Ll}/u.test(text.slice(name.end, name.end + 2)) &&
      !goesOn.test(text.slice(name.end, name.end + 12))
    )
      continue
    return words
  }
  return null
}

/** Words that follow a place, where an adjective's noun would stand otherwise. */
const goesOn =
  /^ (?:to|on|in|at|with|for|and|but|or|as|after|before|during|today|yesterday|this|last|next|earlier|later|the|when|where|who|by|that|over|about|from|ahead|amid|said|is|was|will|since|until|then|again|instead|for|following)\b/

/** The place a name right at `start` is, after "the" at most: "visited |Haldis|". */
export function placeAt(text: string, names: readonly Name[], start: number): Name | null {
  const name = names[firstAtOrAfter(names, start)]
  if (name === undefined || !/^\s*(?:the\s+)?$/i.test(text.slice(start, name.start))) return null
  // "visited the Holocaust museum": only of known places may "the" be a part.
  const isKnown = name.kind === "place" || name.kind === "country"
  if (!isKnown && name.start > start && /\bthe\b/i.test(text.slice(start, name.start))) return null
  return name.kind === "person" || name.kind === "group" ? null : name
}

/** A place that no list has, with the country that the text names right after it: "Port Velin|, Chile|". */
export function placeInFull(text: string, place: string | null): string | null {
  if (place === null || (lookUp(place)?.country ?? null) !== null) return place
  for (let at = text.indexOf(`${place}, `); at >= 0; at = text.indexOf(`${place}, `, at + 1)) {
    const after = text.slice(at + place.length + 2, at + place.length + 2 + longestCountry)
    const [country = ""] = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?=[,.;)]|\s|$)/u.exec(after) ?? []
    const whole = country.split(" ").map((_, i, words) => words.slice(0, words.length - i).join(" "))
    const named = whole.find((one) => lookUp(one.replace(/\.$/, ""))?.kind === "country")
    if (named !== undefined) return `${place}, ${named.replace(/\.$/, "")}`
  }
  return place
}

/** Characters of a country's name that are read. */
const longestCountry = 40
