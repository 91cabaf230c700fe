import type { Span } from "../../domain/span.ts"
import { isParagraph, lengthOf, lineAt, type Page, wordCount, words } from "./lines.ts"
import { type Claim, freeLines, type Marks, type Rule, region } from "./marks.ts"
import { findWrittenDates } from "./written-dates.ts"

const clock = /^\d{1,2}[:.]\d{2}\s?([ap]\.?m\.?)?(\s?\(?[A-Z]{2,4}\)?)?$/i
const published =
  /^(first )?(published|posted|updated|last updated|modified|last modified|issued|released|created)\b\s?(on|at|:|-)?\s?.{4,80}$/i

/** A line that only says when: "March 4, 2031", "10:30 A.M. EDT", "Published 4 Mar 2031 10:12 GMT". */
export function isDateline(line: string): boolean {
  if (line.length > 110) return false
  if (clock.test(line)) return true
  const date = findWrittenDates(line)[0]
  if (date === undefined) return false
  // "By telephone (March 4, 2031)"
  if (
    published.test(line) ||
    (line[date.start - 1] === "(" && /^\)$/.test(line.slice(date.end)) && line.length <= longestPlace)
  )
    return true
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(
    /\b(on|at|as of|date|gmt|utc|e[sd]?t|c[es]?t|p[sd]?t|bst|a\.?m\.?|p\.?m\.?|\d{1,2}[:.]\d{2})\b/gi,
    "",
  )
  return !/[\p{L}\p{N}]{3,}/u.test(rest)
}

/** Head of an official release: "For Immediate Release", "Ministry of Trade", "Office of the Press Secretary". */
export function isReleaseLine(line: string): boolean {
  return isReleaseMark(line) || isIssuer(line) || isOffice(line)
}

const longestReleaseLine = 100

function isReleaseMark(line: string): boolean {
  return (
    line.length <= longestReleaseLine &&
    /^((not )?for immediate release|embargoed (until|for)\b.*|press (release|statement|note)|media (release|note)|news release|readout|unofficial translation|ref(erence)?( no)?\.?:? .{1,30}|no\. \d+.{0,20})$/i.test(
      line,
    )
  )
}

/** The house that issues a release. */
export function isIssuer(line: string): boolean {
  return (
    line.length <= longestReleaseLine &&
    /^((the )?(ministry|department|embassy|consulate|permanent mission|mission|delegation|government) (of|to|for) .{3,80}|\p{Lu}[\p{L} ]{2,40} (ministry|department) of .{3,50}|the white house)$/iu.test(
      line,
    ) &&
    !/[.,;:]$/.test(line)
  )
}

/** The office within the house that writes it. */
export function isOffice(line: string): boolean {
  return (
    line.length <= longestReleaseLine &&
    /^((the )?(office|bureau) (of|for) .{3,80}|(office of the )?(press secretary|spokesperson|spokesman|spokeswoman)|(presidential )?press (office|service)( of .{3,60})?)$/i.test(
      line,
    ) &&
    !/[.;:]$/.test(line)
  )
}

/** Above the article's first paragraph, or in a transcript above its first turn, lines stand that place it in time and space. */
const deepestHead = 25
const longestPlace = 70

/**
 * Datelines: lines of date, time, place and issuing office above the running text, and the place before its first words.
 *
 *     For Immediate Release            KESTREL CITY, March 4 (Wire) — Envoys of …
 *     Chilmark Hall, Port Vell         └ dateline ─────────────────┘
 *     10:30 A.M. EDT
 */
export const datelineRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  const body = firstParagraph(page, marks)
  const head = body === null ? Math.min(page.lines.length, deepestHead) : body.line
  let lastOfHead = -1
  for (let line = 0; line < head; line++) {
    if (marks[line] !== undefined) continue
    const here = words(page, line)
    if (isDateline(here) || isReleaseMark(here)) claims.push({ line, mark: region("dateline") })
    else if (isIssuer(here) || isOffice(here)) claims.push({ line, mark: region("byline") })
    else {
      const part = placeAndDay(page, line)
      if (part === null) continue
      claims.push({ line, mark: region("dateline"), part })
    }
    lastOfHead = line
  }
  for (let line = 0; line + 1 < head; line++)
    if (marks[line] === undefined && isPlaceOfOccasion(page, line)) claims.push({ line, mark: region("dateline") })
  for (let line = 0; line + 1 < head; line++)
    if (marks[line] === undefined && isCityAboveDate(page, line)) claims.push({ line, mark: region("dateline") })
  // Places stand among the lines of a release's head: "Residence", "Port Vell, Valdoria".
  for (let line = 1; line < lastOfHead; line++) {
    if (marks[line] === undefined && isPlace(words(page, line)) && claims.some((claim) => claim.line < line))
      claims.push({ line, mark: region("dateline") })
  }
  for (const line of paragraphsOfLead(page, marks)) {
    const dateline = findDateline(page, line) ?? hourBefore(page, line) ?? placeAndDay(page, line)
    if (dateline !== null) return [...claims, { line, mark: region("dateline"), part: dateline }]
  }
  return claims
}

/** How many paragraphs from the top may carry the dateline: a summary may stand above it. */
const paragraphsOfLeadLimit = 4

function* paragraphsOfLead(page: Page, marks: Marks): Generator<number> {
  let count = 0
  for (const line of freeLines(page, marks)) {
    if (!isParagraph(page, line)) continue
    yield line
    if (++count >= paragraphsOfLeadLimit) return
  }
}

function firstParagraph(page: Page, marks: Marks): { line: number } | null {
  for (const line of freeLines(page, marks)) {
    if (isParagraph(page, line) || /^\p{Lu}[\p{Lu}.’' -]{1,40}:\s/u.test(words(page, line))) return { line }
    if (line > deepestHead) return null
  }
  return null
}

const occasion =
  /^(remarks|statement|press|joint|readout|background|interview|transcript|address|speech|news|briefing|announcement)\b/i
/** The hour at which an occasion began, by itself or before its first turn: "10:30 A.M. EDT MS. SATO: Hello." */
const hour = /^\d{1,2}[:.]\d{2}\s?[AP]\.?M\.?(?:\s\(?[A-Z]{2,4}\)?(?!\p{L}))?(?=\s|$)/u
/** A place takes a line or two above the hour: the house, and the city. */
const mostPlaceLines = 2

/** The place of an occasion stands right above the hour at which it began. */
export function isPlaceOfOccasion(page: Page, line: number): boolean {
  for (let below = line + 1; below <= line + mostPlaceLines && below < page.lines.length; below++) {
    const above = words(page, below - 1)
    if (!isPlace(above) || occasion.test(above) || isReleaseLine(above) || isDateline(above)) return false
    if (hour.test(words(page, below))) return true
  }
  return false
}

const cityAndCountry = /^\p{Lu}[\p{L}.’' -]{1,30}(, \p{Lu}[\p{L}.’' -]{1,30}){1,2}$/u

/** "Port Vell, Valdoria" right above "March 4, 2031". */
function isCityAboveDate(page: Page, line: number): boolean {
  return (
    lengthOf(page, line) <= longestPlace && cityAndCountry.test(words(page, line)) && isDateline(words(page, line + 1))
  )
}

/** "*Port Vell, March 4, 2031.* Text released by the host." at the top of a release. */
function placeAndDay(page: Page, line: number): Span | null {
  const { start } = lineAt(page, line)
  const here = words(page, line).slice(0, 120)
  const place =
    /^[*_([]{0,3}\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?:, \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?, /u.exec(
      here,
    )
  const date = place === null ? undefined : findWrittenDates(here)[0]
  if (place === null || date === undefined) return null
  const mark = /^[*_([]*/.exec(here)?.[0].length ?? 0
  const end = /^\.?(?=[*_)\] ]|$)/.exec(here.slice(date.end))
  return date.start === place[0].length && end !== null
    ? { start: start + mark, end: start + date.end + end[0].length }
    : null
}

function isPlace(line: string): boolean {
  return (
    line.length <= longestPlace &&
    wordCount(line) <= 9 &&
    /^(\p{Lu}|“|via )/u.test(line) &&
    !/[.!?:]$/.test(line.replace(/\b\p{Lu}\.(\p{Lu}\.)*$/u, ""))
  )
}

const capitalPlace = "\\p{Lu}[\\p{Lu}.’'-]+(?: [\\p{Lu}.’'-]{2,}){0,2}"
const titlePlace = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}"
const province = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3})?"
const day = "(?:,? (?:(?:on )?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)?"
const wire = "(?: ?\\([\\p{Lu}][\\p{L}.&/ -]{1,30}\\))"
const dash = "\\s?(?:—|–|--|-|―)\\s"

/** The forms a dateline takes before the first words of an article; without capitals it needs a wire's name or a day. */
const datelineForms = [
  new RegExp(`^${capitalPlace}${province}(?:/${capitalPlace})?${day}${wire}?${dash}`, "u"),
  new RegExp(`^${titlePlace}${province}${day}${wire}${dash}`, "u"),
]

/** The dateline before a paragraph's first words, its dash included. */
export function findDateline(page: Page, line: number): Span | null {
  if (lengthOf(page, line) < 40) return null
  const { start } = lineAt(page, line)
  const here = words(page, line).slice(0, 120)
  for (const form of datelineForms) {
    const match = form.exec(here)
    if (match !== null) return { start, end: start + match[0].trimEnd().length }
  }
  return null
}

/** The hour before the first turn, where both stand on one line. */
function hourBefore(page: Page, line: number): Span | null {
  const { start } = lineAt(page, line)
  const match = hour.exec(words(page, line))
  return match === null ? null : { start, end: start + match[0].length }
}

/** The wire a dateline names: `(Reuters)`. */
export function wireOf(dateline: string): string | null {
  return /\(([\p{Lu}][\p{L}.&/ -]{1,30})\)/u.exec(dateline)?.[1] ?? null
}
