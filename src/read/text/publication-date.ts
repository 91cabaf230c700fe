import type { DocumentDate } from "../../domain/date.ts"
import type { Note } from "../../domain/note.ts"
import type { DocumentHints } from "../../domain/source.ts"
import { type Span, slice } from "../../domain/span.ts"
import { firstField, type HeaderField, lineOf } from "./header-fields.ts"
import { lineAt, type Page, plain, words } from "./lines.ts"
import type { Claim } from "./marks.ts"
import { imprintOf } from "./outlets.ts"
import { calendarDay, findWrittenDates, findYearlessDay, type WrittenDate, weekdayOf } from "./written-dates.ts"

/** What a page offers to date it by. */
export interface DateClues {
  readonly page: Page
  readonly claims: readonly Claim[]
  readonly fields: readonly HeaderField[]
  readonly hints: DocumentHints
  /** Addresses of the page: given with the input, or standing in the text beside its own title. */
  readonly addresses: readonly string[]
}

/** When a document was published, and what was doubtful about it. */
export interface Dated {
  readonly date: DocumentDate | null
  readonly notes: readonly Note[]
}

/** Why of furniture that is the date of the page as it was saved. */
export const pageDateWhy = "date of the saved page"

/**
 * The publication date: given with the input, else from the header, the date lines of the article, its address, its
 * dateline; a date of the page that it was saved from is only a bound.
 */
export function findPublicationDate(clues: DateClues): Dated {
  const given = givenDate(clues.hints.date)
  if (given.date !== null) return given
  const stated =
    fromHeader(clues) ??
    fromImprint(clues) ??
    fromDateLines(clues) ??
    fromAddress(clues) ??
    fromHeadline(clues) ??
    fromYearlessDateline(clues)
  if (stated !== null) return { date: stated.date, notes: [...given.notes, ...stated.notes] }
  const bounded = fromPageDate(clues)
  return { date: bounded.date, notes: [...given.notes, ...bounded.notes] }
}

/** The date given with an input: EDTF, an ISO time, or a day written out. */
export function givenDate(given: string | undefined): Dated {
  if (given === undefined) return { date: null, notes: [] }
  const value = normalDate(given.trim())
  if (value !== null) return { date: { value, basis: "stated", why: "given with the input" }, notes: [] }
  const message = `the date given with the input, ${JSON.stringify(given.slice(0, 60))}, could not be read: write it as 2031-03-04`
  return { date: null, notes: [{ level: "warning", code: "bad-date", message }] }
}

/** `2031`, `2031-03`, `2031-03-04`, with `~` or `?` after them, intervals of these, ISO times, days written out. */
function normalDate(given: string): string | null {
  const ends = given.split("/")
  if (ends.length === 2 && ends.every((end) => end === ".." || isEdtfDate(end)) && ends.some((end) => end !== ".."))
    return given
  if (isEdtfDate(given)) return given
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(given)?.[1]
  if (day !== undefined) return isEdtfDate(day) ? day : null
  return findWrittenDates(given)[0]?.day ?? null
}

function isEdtfDate(words: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(words)
  return match !== null && calendarDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) !== null
}

function fromHeader({ page, fields }: DateClues): Dated | null {
  const field = firstField(
    fields,
    "published",
    "publication-date",
    "published-on",
    "posted",
    "date",
    "updated",
    "last-updated",
  )
  if (field === null) return null
  const value = normalDate(field.value)
  if (value === null) return null
  return {
    date: { value, basis: "stated", why: `the line ${quote(lineOf(page, field))} at the ${field.place}` },
    notes: [],
  }
}

/** "Port Vell Courier, 4 March 2031." at the foot. */
function fromImprint({ page, claims }: DateClues): Dated | null {
  for (const { line, mark } of claims) {
    const imprint = mark.kind === "region" && mark.region === "byline" ? imprintOf(words(page, line)) : null
    if (imprint !== null)
      return {
        date: { value: imprint.date.day, basis: "stated", why: `the line ${quote(words(page, line))} at the bottom` },
        notes: [],
      }
  }
  return null
}

/** Date lines above the article, those that say "published" first, and datelines with a full date. */
function fromDateLines(clues: DateClues): Dated | null {
  const { page, claims } = clues
  const lines = claims
    .filter(({ mark }) => mark.kind === "region" && mark.region === "dateline")
    .map(({ line, part }) => slice(page.text, part ?? lineAt(page, line)))
  const saysPublished = (line: string) => /^(first )?(published|posted|issued|released)/i.test(line)
  for (const line of [...lines.filter(saysPublished), ...lines.filter((line) => !saysPublished(line))]) {
    const written = findWrittenDates(line)[0]
    if (written === undefined) continue
    const doubt = doubtAbout(clues, written)
    if (doubt !== null) return { date: null, notes: [doubtful(line, doubt)] }
    return { date: { value: written.day, basis: "stated", why: `the line ${quote(line)} at the top` }, notes: [] }
  }
  return null
}

/** "Department Press Briefing – March 4, 2031": an occasion, and when it was. */
function fromHeadline(clues: DateClues): Dated | null {
  const claim = clues.claims.find(({ mark }) => mark.kind === "region" && mark.region === "headline")
  if (claim === undefined) return null
  const headline = slice(clues.page.text, claim.part ?? lineAt(clues.page, claim.line))
  const [written, second] = findWrittenDates(headline)
  if (written === undefined || second !== undefined || !occasion.test(headline)) return null
  if (!/^[\s)\].]*$/.test(headline.slice(written.end)) || doubtAbout(clues, written) !== null) return null
  return {
    date: { value: written.day, basis: "stated", why: `the date in the headline ${quote(headline)}` },
    notes: [],
  }
}

const occasion =
  /\b(?:briefing|press conference|news conference|press availability|remarks|interview|transcript|statement|communiqu[eé]|readout|speech|address|press release|gaggle)\b/i

/** `https://news.example/world/2031/03/04/envoys-agree` · `/2031/0304/` · `/2031-03-04/` */
function fromAddress({ addresses }: DateClues): Dated | null {
  for (const address of addresses) {
    const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-])/.exec(address)
    if (match === null) continue
    const value = calendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
    if (value !== null)
      return { date: { value, basis: "stated", why: `the page's address has ${match[0]}` }, notes: [] }
  }
  return null
}

/** "PORT VELL, March 4 (Wire) —": the year from a copyright line or from the page's own date. */
function fromYearlessDateline({ page, claims }: DateClues): Dated | null {
  const dateline = claims.find(
    ({ mark, part }) => mark.kind === "region" && mark.region === "dateline" && part !== undefined,
  )
  if (dateline?.part === undefined) return null
  const words = slice(page.text, dateline.part)
  const day = findYearlessDay(words)
  const year = day === null ? null : yearOfPage(page, claims)
  if (day === null || year === null) return null
  const value = calendarDay(year.year, day.month, day.day)
  if (value === null) return null
  return {
    date: { value, basis: "resolved", why: `the dateline ${quote(words)}, its year from ${quote(year.words)}` },
    notes: [],
  }
}

function yearOfPage(page: Page, claims: readonly Claim[]): { year: number; words: string } | null {
  for (const { line, mark } of claims) {
    if (mark.kind !== "furniture" || (mark.why !== "copyright line" && mark.why !== pageDateWhy)) continue
    const words = slice(page.text, lineAt(page, line))
    const years = [...words.matchAll(/\b(?:19|20)\d{2}\b/g)].map((match) => Number(match[0]))
    if (years.length === 1 && years[0] !== undefined) return { year: years[0], words }
  }
  return null
}

/** The date a page bears by itself says when it was saved or printed: the article is not younger. */
function fromPageDate(clues: DateClues): Dated {
  const claim = clues.claims.find(({ mark }) => mark.kind === "furniture" && mark.why === pageDateWhy)
  if (claim === undefined) return { date: null, notes: [] }
  const span = lineAt(clues.page, claim.line)
  const line = slice(clues.page.text, span)
  const written = findWrittenDates(line)[0]
  if (written === undefined) return { date: null, notes: [] }
  const doubt = doubtAbout(clues, written)
  if (doubt !== null) return { date: null, notes: [doubtful(line, doubt, span)] }
  const reason =
    "it stands above the headline, where a page shows the day on which it was saved; the article may be older"
  const told = lastDayTold(clues, written.day)
  const from = told === null ? "" : `not before ${told.words}, of which it tells, and `
  const date: DocumentDate = {
    value: `${told?.day ?? ".."}/${written.day}`,
    basis: "bounded",
    why: `${from}not after the date of the saved page, ${quote(line)}`,
  }
  return { date, notes: [doubtful(line, reason, span)] }
}

/** The last day up to a bound of which the article tells as past. */
function lastDayTold({ page, claims }: DateClues, bound: string): { day: string; words: string } | null {
  let last: { day: string; words: string } | null = null
  for (const date of daysTold(page, claims)) {
    if (date.day <= bound && (last === null || date.day > last.day))
      last = { day: date.day, words: quote(slice(page.text, date)) }
  }
  return last
}

/** How far the article is searched for days that contradict a date. */
const longestSearched = 200_000
const future =
  /\b(will|would|to be|to hold|scheduled|planned|plans?|until|due|deadline|expires?|by|next|upcoming|set for|before|through|later than|from|effective|end of)\b/i

/** A day after the date must be told of as past to speak against it. */
const past = /\b(was|were|had|did|said|told|met|held|made|took|gave|came|went|began|left|\p{Ll}{2,}ed)\b/u

/** Why a date on the page cannot be when the article was published: a wrong weekday, or the article tells of a later day. */
function doubtAbout({ page, claims }: DateClues, date: WrittenDate): string | null {
  if (date.weekday !== null && date.weekday >= 0 && date.weekday !== weekdayOf(date.day))
    return "that day was another weekday"
  const later = daysTold(page, claims).find(
    (other) => other.day > date.day && past.test(sentenceBefore(page.text, other)),
  )
  return later === undefined ? null : `the article tells of a later day, ${quote(slice(page.text, later))}`
}

/** Days written in full in the article itself, those left out that it says are to come. */
function daysTold(page: Page, claims: readonly Claim[]): WrittenDate[] {
  const body = page.text.slice(0, longestSearched)
  const aside = claims
    .filter(({ mark }) => mark.kind === "furniture" || mark.region !== "caption")
    .map(({ line, part }) => part ?? lineAt(page, line))
    .sort((a, b) => a.start - b.start)
  let next = 0
  return findWrittenDates(body).filter((date) => {
    while ((aside[next]?.end ?? Number.POSITIVE_INFINITY) <= date.start) next++
    return (aside[next]?.start ?? Number.POSITIVE_INFINITY) >= date.end && !future.test(sentenceBefore(body, date))
  })
}

/** The words before a place, as far back as the sentence goes and no farther than a line or two. */
function sentenceBefore(text: string, place: Span): string {
  const words = text.slice(Math.max(0, place.start - 200), place.start)
  return words.slice(Math.max(words.lastIndexOf(". "), words.lastIndexOf("\n")) + 1)
}

function doubtful(line: string, reason: string, span?: Span): Note {
  const message = `the date ${quote(line)} on the page was not taken as the date of publication: ${reason}. Give a date with the input where it is known`
  const note: Note = { level: "warning", code: "doubtful-date", message }
  return span === undefined ? note : { ...note, span: { start: span.start, end: span.end } }
}

function quote(words: string): string {
  return `"${plainSpaces(words).slice(0, 100)}"`
}

function plainSpaces(words: string): string {
  return words.replace(/\s+/g, " ").trim()
}

/** Addresses in the text whose last part is made of the title's words: the page's own address. */
export function ownAddresses(page: Page, claims: readonly Claim[], title: string | null): string[] {
  if (title === null) return []
  const own = new Set(plain(title).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  return claims
    .filter(({ mark }) => mark.kind === "furniture" && mark.why === "code or address to the page")
    .map(({ line }) => slice(page.text, lineAt(page, line)))
    .filter((words) => /^https?:\/\/\S+$/.test(words) && sharesTitle(words, own))
}

/** A slug with half of the title's longer words, at least three, is the title's. */
function sharesTitle(address: string, title: ReadonlySet<string>): boolean {
  const slug = new Set(address.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  const found = [...title].filter((word) => slug.has(word)).length
  return found >= 3 && found * 2 >= title.size
}
