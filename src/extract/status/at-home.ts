import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Status } from "../../domain/status.ts"
import { countryIn } from "../../language/names/gazetteer.ts"

const parliament =
  /\b(?:sens?\.|reps?\.|senat(?:e|ors?)|congress(?:m[ae]n|wom[ae]n|ional)?|lawmakers?|legislat(?:ors?|ures?)|republicans?|democrats?|gop|capitol hill|house (?:speaker|minority|majority|members?|leaders?|of representatives|committee)|governors?|mayors?)(?!\p{L})/iu

/** Whether words speak of parliament, parties or governors: "senators pressed the president on". */
export function namesParliament(text: string, span: Span): boolean {
  return parliament.test(slice(text, span))
}

/** What parties at home quarrel or talk about is told in these. */
const ofQuarrels: ReadonlySet<Status> = new Set(["raised", "disputed", "refused", "agreed", "stalled", "open"])
/** And these in a document that names one country again and again, and no other. */
const ofOneCountry: ReadonlySet<Status> = new Set(["raised", "open", "progress"])
/** Who is at home is named at most so many characters before the words, or after them. */
const homeReach = { before: 120, after: 40 }
/** A document that names countries less often is of states that no list has, or says "Dutch" by the way. */
const fewest = 3
/** And a country at most so many. */
const abroadReach = { before: 600, after: 300 }

/**
 * Tells whether a status is a matter of one country alone: told of its parliament, or, in a document that names countries,
 * far from every one of them, or where it names but one. Reads the text once.
 *
 *     |Senators| pressed the president on the dam.      at home
 *     The ministry said that health is a priority.      at home, with no country near
 */
export function homeFinder(text: string): (status: Status, evidence: Span) => boolean {
  const countries = countriesIn(text)
  const isOfOne = countries.length >= fewest && new Set(countries.map(({ code }) => code)).size === 1
  return (status, { start, end }) => {
    const first = countries[firstAtOrAfter(countries, start)]
    if (isOfOne && ofOneCountry.has(status) && !(first !== undefined && first.start < end)) return true
    if (!ofQuarrels.has(status)) return false
    const line = text.lastIndexOf("\n", start) + 1
    if (namesParliament(text, { start: Math.max(line, start - homeReach.before), end: end + homeReach.after }))
      return true
    const next = countries[firstAtOrAfter(countries, start - abroadReach.before)]
    return countries.length >= fewest && (next === undefined || next.start > end + abroadReach.after)
  }
}

/** Where a text names countries, by one or two words, in their order. */
function countriesIn(text: string): (Span & { readonly code: string })[] {
  const found: (Span & { readonly code: string })[] = []
  for (const { 0: words, index } of text.matchAll(/\p{Lu}[\p{L}.]*(?:[ \u00a0]\p{Lu}[\p{L}.]*)?/gu)) {
    const code = countryIn(words.split(/[ \u00a0]/u))
    if (code !== null) found.push({ start: index, end: index + words.length, code })
  }
  return found
}
