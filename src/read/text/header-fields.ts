import { lineAt, type Page, wordCount, words } from "./lines.ts"
import { furniture, type Rule } from "./marks.ts"
import { findWrittenDates } from "./written-dates.ts"

/** A line that says something of the document: `Source: Valdorian Foreign Ministry`. */
export interface HeaderField {
  /** Lower case. */
  readonly key: string
  readonly value: string
  readonly line: number
  readonly place: "top" | "bottom"
}

/** Keys that say something of a document. Those of the first group do so even alone at the top of a text. */
const ownKeys =
  "title headline date published publication-date published-on posted updated last-updated source publisher publication outlet author byline url"
const companyKeys =
  "by format type kind category language link permalink location place venue event occasion subject topic speaker speakers participants interviewer interviewee host guest guests moderator duration recorded section tags keywords id"
const own = new Set(ownKeys.split(" "))
const known = new Set([...own, ...companyKeys.split(" ")])

/** Longer than this it is a sentence, not a value. */
const mostWordsOfValue = 18
/** Header blocks are short; a text of nothing but such lines is a table. */
const longestBlock = 25

/**
 * Lines of data about the document: front matter between `---`, and blocks at the very top or bottom.
 *
 *     Source: Ministry of Trade          date 2031-03-04
 *     Speaker: Ana Ruiz, trade envoy
 *     Format: Interview
 */
export function findHeaderFields(page: Page): readonly HeaderField[] {
  const front = frontMatter(page)
  const from = front === null ? 0 : front.endLine
  const top = blockFrom(page, from, 1, "top")
  const bottom = blockFrom(page, page.lines.length - 1, -1, "bottom")
  const after = top.at(-1)?.line ?? from - 1
  return [
    ...(front?.fields ?? []),
    ...(top.some((field) => own.has(field.key)) && isBlock(top) ? top : []),
    ...(bottom.length > 1 && isBlock(bottom) && bottom.every((field) => field.line > after) ? bottom : []),
  ]
}

/** Marks header fields, with what stands between and beside them, as no part of the article. */
export const headerRule: Rule = (page) => {
  const why = "data about the document"
  const front = frontMatter(page)
  const lines = new Set(findHeaderFields(page).map((field) => field.line))
  for (let line = 0; line < (front?.endLine ?? 0); line++) lines.add(line)
  return [...lines].map((line) => ({ line, mark: furniture(why) }))
}

function frontMatter(page: Page): { fields: HeaderField[]; endLine: number } | null {
  if (page.lines[0]?.start !== 0 || words(page, 0) !== "---") return null
  const fields: HeaderField[] = []
  for (let line = 1; line < Math.min(page.lines.length, longestBlock * 2); line++) {
    const here = words(page, line)
    if (here === "---" || here === "...") return { fields, endLine: line + 1 }
    const match = /^([A-Za-z][\w -]{0,30}):\s*(.*)$/.exec(here)
    const value = match?.[2]?.replace(/^(["'])(.*)\1$/, "$2")
    if (match?.[1] !== undefined && value) fields.push({ key: keyOf(match[1]), value, line, place: "top" })
  }
  return null
}

/** Fields from a line on, upwards or downwards, as long as each line is one. */
function blockFrom(page: Page, from: number, step: 1 | -1, place: "top" | "bottom"): HeaderField[] {
  const fields: HeaderField[] = []
  for (let line = from; line >= 0 && line < page.lines.length && fields.length <= longestBlock; line += step) {
    const here = words(page, line)
    const field = fieldOf(here, line, place)
    if (field !== null) fields.push(field)
    else if (place === "top" || fields.length > 0 || !/^(link to|original source|#{3}|https?:)/i.test(here)) break
  }
  return step === 1 ? fields : fields.reverse()
}

function fieldOf(words: string, line: number, place: "top" | "bottom"): HeaderField | null {
  const bare = /^(date|published|updated)\s+(.{8,40})$/i.exec(words)
  const barePart = bare?.[2]?.trim()
  if (bare?.[1] !== undefined && barePart !== undefined) {
    const date = findWrittenDates(barePart)[0]
    if (date !== undefined && date.start === 0 && date.end === barePart.length)
      return { key: bare[1].toLowerCase(), value: barePart, line, place }
  }
  const match = /^([A-Za-z][A-Za-z ]{1,20}):\s*(\S.*)$/.exec(words)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const key = keyOf(match[1])
  return known.has(key) && isValue(match[2]) ? { key, value: match[2].trim(), line, place } : null
}

function keyOf(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, "-")
}

/** A value, not something said: "Host: Welcome back to the programme." is a turn. */
function isValue(value: string): boolean {
  if (wordCount(value) > mostWordsOfValue || /[?!]$/.test(value)) return false
  const isSentence = /\.$/.test(value) && (value.match(/(?<!\S)\p{Ll}+/gu)?.length ?? 0) >= 3
  return !isSentence
}

/** Each key once: labels that come again are a transcript's speakers. */
function isBlock(fields: readonly HeaderField[]): boolean {
  return fields.length <= longestBlock && new Set(fields.map((field) => field.key)).size === fields.length
}

/** The value of the first of these keys that the header has. */
export function firstField(fields: readonly HeaderField[], ...keys: readonly string[]): HeaderField | null {
  for (const key of keys) {
    const field = fields.find((field) => field.key === key)
    if (field !== undefined) return field
  }
  return null
}

/** The words of a field's line, as a reader can find them. */
export function lineOf(page: Page, field: HeaderField): string {
  const { start, end } = lineAt(page, field.line)
  return page.text.slice(start, end)
}
