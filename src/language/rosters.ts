import type { Document } from "../domain/document.ts"
import { type Span, slice, trimmed } from "../domain/span.ts"
import { isCommon } from "./data/common-words.ts"
import { organizationWords } from "./data/organizations.ts"
import { isGivenName } from "./names/given-names.ts"

/** A list of those who came, under the line that announces it. */
export interface Roster {
  /** The clause before the colon: "Participants in the meeting included". */
  readonly heading: Span
  /** What is listed, each without its mark. */
  readonly items: readonly Item[]
}

interface Item {
  /** The mark before it, "-" or "2."; empty where it has none. */
  readonly mark: Span
  readonly words: Span
}

/** A heading is looked for in so many last characters of the line that the colon ends. */
const longestHeading = 220
/** A line of a list without marks is shorter. */
const longestLine = 160
/** A list goes on over at most so many lines. */
const mostLines = 300

const announcing =
  /\b(?:participants?|participat(?:ed|ing)|attendees?|attend(?:ed|ing|ance)|joined|joining|speakers?|speaking|panell?ists?|guests|remarks)\b/i
/** "State leaders included": people, told of in the past. */
const comingPeople =
  /\b(?:leaders|officials|legislators|lawmakers|stakeholders|advocates|executives|governors|mayors|ministers|experts|senators|members|envoys)\b[^.;:]{0,60}\bincluded$/i
/** "The event included pilots and associations of the north, including": what an event held, whoever they are. */
const holding =
  /\b(?:event|meeting|roundtable|convening|forum|summit|call|session|discussion) (?:also )?(?:included|featured|brought together)\b[^.;:]{0,160}\bincluding$/i
/** "The meeting included officials from the following offices": a meeting has no other parts that come from anywhere. */
const sending =
  /\b(?:event|meeting|roundtable|convening|forum|summit|call|session|discussion) (?:also )?included (?:representatives|officials|leaders|staff|members) (?:from|of) the following\b/i
/** "The task force's membership includes": who belongs, not who came; "in cities including": no people. */
const belonging = /\b(?:member(?:ship|s) (?:is|are|includes?)|jurisdictions|cities|states|countries|commitments)\b/i

/**
 * Lists of those who came to what a readout is of, one to a line, or run together in one line.
 *
 *     Participants included:
 *     - Ana Ruiz, Director, Port Council - Kenji Sato, Ode Shipowners
 *       ────────────────────────────────   ──────────────────────────
 */
export function findRosters({ kind, text }: Document): Roster[] {
  if (kind !== "readout") return []
  const lines = linesOf(text)
  const rosters: Roster[] = []
  let lastItem = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span
    const heading = headingOf(text, line)
    const isPart = heading === null && lastItem === (lines[i - 1]?.end ?? 0) && partLabel.test(bare(slice(text, line)))
    const roster =
      heading === null && !isPart
        ? (rosterIn(text, line) ?? unannounced(text, line, lines[i - 1]))
        : { heading: heading ?? line, items: itemsAfter(text, lines, i + 1) }
    if (roster === null || roster.items.length === 0) continue
    rosters.push(roster)
    lastItem = roster.items.at(-1)?.words.end ?? -1
  }
  return rosters
}

/** "From the Port Council:", "State Legislators", after a list of those who came: another list of them. */
const partLabel = /^(?:From (?:the )?\p{Lu}[^:.]{1,60}:|(?:\p{Lu}[\p{L}’'&-]{2,20} ){0,3}\p{Lu}[\p{L}’'&-]{2,20}s:?)$/u

/** A list that goes on in the line that announces it: "Pilots participating included: 1. Ana Ruiz 2. Kenji Sato". */
function rosterIn(text: string, line: Span): Roster | null {
  const colon = inline.exec(slice(text, line))
  if (colon === null) return partsIn(text, line)
  const heading = headingOf(text, { start: line.start, end: line.start + colon.index + 1 })
  const items = itemsIn(text, { start: line.start + colon.index + colon[0].length, end: line.end })
  return heading === null || items.length < 2 ? null : { heading, items }
}

/** "Participants included: * Pilots:* Ana Ruiz, Odeco … * Envoys * Kenji Sato, Ode …": parts with a label each, in the line that announces them. */
function partsIn(text: string, line: Span): Roster | null {
  const labels = [...slice(text, line).matchAll(inlineLabel)]
  const [first] = labels
  if (first === undefined) return null
  const heading = headingOf(text, { start: line.start, end: line.start + first.index })
  if (heading === null) return null
  const items = labels.flatMap(({ index, 0: label }, i) =>
    runTogether(text, {
      start: line.start + index + label.length,
      end: line.start + (labels[i + 1]?.index ?? line.end - line.start),
    }),
  )
  return items.length === 0 ? null : { heading, items }
}

const inlineLabel = /(?<=: ?|\s)\* ?\p{Lu}[^*:]{1,60}:? ?\*(?=\s)/gu

/**
 * People with their offices whom a line lists that nothing announces, after words of those who took part.
 *
 *     … The participants spoke of pilotage.
 *     - Ana Ruiz, Director, Port Council - Kenji Sato, President, Odeco - Omar Haddad, Envoy
 */
function unannounced(text: string, line: Span, before: Span | undefined): Roster | null {
  if (before === undefined || !takingPart.test(slice(text, before)) || !bullet.test(slice(text, line))) return null
  const items = itemsIn(text, line)
  const arePeople = items.every(({ words }) => personWithOffice.test(slice(text, words)))
  return items.length < fewestUnannounced || !arePeople
    ? null
    : { heading: { start: line.start, end: line.start }, items }
}

const takingPart = /\b(?:participants|attendees)\b.*\.$/i
const personWithOffice = /^(?:\p{Lu}\p{Ll}{1,4}\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}, \p{Lu}/u
const fewestUnannounced = 3

const inline = /:[ \t]{1,4}(?=(?:1[.)]|[-•–])[ \t]{1,4}\p{Lu})/u

/** The lines of a text that hold anything, without the white space around them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start < text.length) {
    const at = text.indexOf("\n", start)
    const end = at < 0 ? text.length : at
    const line = trimmed(text, { start, end })
    if (line.start < line.end) lines.push(line)
    start = end + 1
  }
  return lines
}

/** The words before the colon that a line ends in, where they announce those who came. */
function headingOf(text: string, line: Span): Span | null {
  if (line.end - line.start <= longestLabel) {
    const label = bare(slice(text, line))
    if (standing.test(label) || people.test(label)) return line
  }
  // "They met leaders of the north. |Public Speaking Participants|": at the end of a paragraph.
  const last = /[.!?] ([^.!?:]{4,80})$/.exec(text.slice(Math.max(line.start, line.end - longestLabel), line.end))?.[1]
  if (last !== undefined && standing.test(bare(last))) return { start: line.end - last.length, end: line.end }
  const tail = closing.exec(text.slice(Math.max(line.start, line.end - longestTail), line.end))
  if (tail === null) return null
  const end = line.end - tail[0].length
  const from = Math.max(line.start, end - longestHeading)
  const words = text.slice(from, end)
  const sentence = Math.max(
    0,
    ...[...words.matchAll(/[.!?)]\s+(?=\p{Lu})/gu)].map(({ index, 0: all }) => index + all.length),
  )
  const said = words.slice(sentence)
  return (announcing.test(said) || comingPeople.test(said) || holding.test(said) || sending.test(said)) &&
    !belonging.test(said)
    ? { start: from + sentence, end }
    : null
}

/** A line without the marks of its type: "<span>Meeting Speakers</span>", "*Participants*". */
function bare(line: string): string {
  return line.replace(/<[^<>]{0,80}>|[*_#]+/g, "").trim()
}

/** A label that stands in a line of its own is shorter, with the marks of its type. */
const longestLabel = 120
/** "Government Participants", "Speakers", "Participants from the Port Council", whatever is said in a line of its own: all of it in capitals. */
const standing =
  /^(?:(?:\p{Lu}[\p{L}\p{N}&’'.,-]*|and|of|the|&) ){0,8}(?:Participants|Attendees|Speakers|Panell?ists|Guests)(?: (?:Opening|Closing) (?:Speakers|Remarks)| from (?:the )?\p{Lu}[^.:;]{1,60})?:?$/u
/** "AB & Harbour Leaders:": a label of people alone. */
const people =
  /^(?:(?:\p{Lu}[\p{L}\p{N}&’'.,-]*|and|of|the|&) ){0,8}(?:Leaders|Officials|Attendees|Governors|Mayors|Legislators|Executives|Attorneys General):$/u

/** The colon that ends a line, the heading of a part of the list after it at most: "included: *Shipowners*". */
const closing = /:\s?[*_]*(?:\s*\*[^*\n]{1,60}\*|\s+\p{Lu}\p{L}{2,20}s)?$/u
const longestTail = 70
/** "*Shipowners*": the heading of a part of a list. */
const partHeading = /^\*{1,2}[^*]{1,60}\*{1,2}:?$/

/** What markup puts between two lists so that they are not joined. */
const remark = /^<!--[^<>]{0,80}-->$/

const bullet = /^([-*•–·])\s+(?=\S)/
const number = /^(\d{1,3})[.)]\s+(?=\S)/

/** What is listed from a line on: a line with marks is one list or goes on below; short lines without marks are items each. */
function itemsAfter(text: string, lines: readonly Span[], from: number): Item[] {
  const items: Item[] = []
  const isPart = partHeading.test(slice(text, lines[from] as Span))
  const first = slice(text, (isPart ? lines[from + 1] : lines[from]) ?? { start: 0, end: 0 })
  const isMarked = bullet.test(first) || number.test(first)
  for (let i = from; i < Math.min(lines.length, from + mostLines); i++) {
    const line = lines[i] as Span
    const words = slice(text, line)
    if (partHeading.test(words) || remark.test(words)) continue
    if (isMarked) {
      if (!bullet.test(words) && !number.test(words)) break
      for (const item of itemsIn(text, line)) items.push(item)
    } else {
      const isItem = line.end - line.start <= longestLine && /^\p{Lu}/u.test(words) && !/[.!?:]$/.test(words)
      if (!isItem) break
      items.push({ mark: { start: line.start, end: line.start }, words: line })
    }
  }
  if (isMarked || items.length > 1) return items
  const line = lines[from]
  return line === undefined ? [] : runTogether(text, line)
}

/** A list of people without marks in one long line is of so many at least. */
const fewestRunTogether = 4
/** Such a line is no longer. */
const longestRunTogether = 6_000

/**
 * The people of a list that runs on without marks: each item begins with a name.
 *
 *     Ana Ruiz, Odeco Kenji Sato, Port Council Omar Haddad, Chief Engineer, Haldis Marine
 *     ─────────────── ─────────────────────── ─────────────────────────────────────────
 */
function runTogether(text: string, line: Span): Item[] {
  const words = slice(text, line)
  if (words.length > longestRunTogether || /[.!?]$/.test(words) || /\p{Ll}[.!?] \p{Lu}/u.test(words)) return []
  const names: { readonly start: number; readonly end: number; readonly isParted: boolean }[] = []
  for (const { index, groups } of words.matchAll(twoNames)) {
    const { given = "", rest = "", surname = "", after = "" } = groups ?? {}
    const isParted = after === ","
    const isListed =
      isGivenName(given) && (isParted || !isCommon.has(surname.toLowerCase()) || !isCommon.has(given.toLowerCase()))
    const isUncommon = !isCommon.has(given.toLowerCase()) && !isCommon.has(surname.toLowerCase())
    const isBody = [given, surname].some((word) => organizationWords.has(word.toLowerCase()))
    // "Carolina |PC|" ends a body's name; "in place of |Ana Ruiz|": somebody else came.
    const isElse =
      acronym.test(surname) || insteadOf.test(words.slice(Math.max(0, index - "on behalf of ".length), index))
    // "Ana |Maria Ruiz|": of the name before.
    const isWithin = index < (names.at(-1)?.end ?? 0)
    if ((isListed || (isParted && isUncommon)) && !isBody && !isElse && !isWithin)
      names.push({ start: index, end: index + given.length + rest.length, isParted })
  }
  if (names.length < fewestRunTogether) return []
  return names.map(({ start, end, isParted }, i) => ({
    mark: { start: line.start + start, end: line.start + start },
    // "Secretary of Trade |Ana Ruiz| Secretary of Ports |Kenji Sato|": the title of the next follows.
    words: trimmed(text, {
      start: line.start + start,
      end: line.start + (isParted ? (names[i + 1]?.start ?? words.length) : end),
    }),
  }))
}

const acronym = /^\p{Lu}{2,4}$/u
const insteadOf = /\b(?:in place|on behalf|instead) of $/

/** "Ana Ruiz", "Kenji B. Sato": a given name, an initial perhaps, and a surname. */
const twoNames =
  /(?<![\p{L}’'-])(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=(?<rest> (?:\p{Lu}\. )?(?<surname>\p{Lu}[\p{L}’'-]+))(?<after>,?))/gu
/** The items of one line, which may hold several under the same mark, or numbered on. */
function itemsIn(text: string, line: Span): Item[] {
  const words = slice(text, line)
  const marks: Span[] = []
  const sign = bullet.exec(words)
  if (sign !== null) {
    const between = ` ${sign[1]} `
    marks.push({ start: 0, end: 1 })
    for (let at = words.indexOf(between, 1); at >= 0; at = words.indexOf(between, at + 1))
      marks.push({ start: at + 1, end: at + 2 })
  } else {
    let next = Number(number.exec(words)?.[1])
    for (const match of words.matchAll(/(?<![^\s])(\d{1,3})[.)]\s/g)) {
      if (Number(match[1]) !== next) continue
      marks.push({ start: match.index, end: match.index + match[0].length - 1 })
      next++
    }
  }
  return marks.map(({ start, end }, i) => ({
    mark: { start: line.start + start, end: line.start + end },
    words: trimmed(text, { start: line.start + end, end: line.start + (marks[i + 1]?.start ?? words.length) }),
  }))
}
