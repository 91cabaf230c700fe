import { type Span, trimmed } from "../../domain/span.ts"
import { isByline } from "./bylines.ts"
import { isDateline, isPlaceOfOccasion, isReleaseLine } from "./datelines.ts"
import { isParagraph, lengthOf, lineAt, type Page, plain, wordCount, words } from "./lines.ts"
import { type Claim, furniture, type Marks, type Rule, region } from "./marks.ts"

/** The article's own title on the page, without what the site adds. */
export interface Headline extends Span {
  readonly line: number
  /** The site's name after a stroke: `Envoys agree on a hotline | Port Vell Courier`. */
  readonly site: string | null
}

/** A title stands this near to the top. */
const deepest = 30
const longestHeadline = 220
/** The site's name adds so many characters to a title. */
const longestSite = 60
/** Share of the given title's words a first line must have to be the same title in other words. */
const sameTitleShare = 0.5

/** Finds the headline: the given title where it stands in the text, else the first line that is a title above running text. */
export function findHeadline(page: Page, marks: Marks, title: string | null): Headline | null {
  const candidates: number[] = []
  let hasBody = false
  for (let line = 0; line < Math.min(page.lines.length, deepest); line++) {
    if (marks[line] !== undefined) continue
    if (title !== null && isSameTitle(titlePart(page, line).title, title)) return headlineAt(page, line)
    if (!hasBody && isCandidate(page, line)) candidates.push(line)
    if (isRunningText(page, line)) hasBody = true
  }
  const first = candidates[0]
  if (first === undefined || !(hasBody || page.lines.length > deepest)) return null
  if (title !== null && sharedShare(title, words(page, first)) < sameTitleShare) return null
  return headlineAt(page, first)
}

/** Marks the headline, the site's name beside it, and the headline where it stands again. */
export function headlineRule(title: string | null): Rule {
  return (page, marks) => {
    const headline = findHeadline(page, marks, title)
    if (headline === null) return []
    const { start, end } = headline
    const claims: Claim[] = [{ line: headline.line, mark: region("headline"), part: { start, end } }]
    if (headline.site !== null) {
      const site = trimmed(page.text, { start: end, end: lineAt(page, headline.line).end })
      claims.push({ line: headline.line, mark: furniture("name of the site"), part: site })
    }
    const own = plain(page.text.slice(start, end))
    for (let line = 0; line < page.lines.length; line++) {
      const longer = lengthOf(page, line) - (end - start)
      if (line === headline.line || marks[line] !== undefined || longer < -5 || longer > longestSite) continue
      const again = plain(titlePart(page, line).title)
      if (again === own) claims.push({ line, mark: furniture("headline again") })
    }
    return claims
  }
}

function headlineAt(page: Page, line: number): Headline {
  const { start, end } = lineAt(page, line)
  const { title, site } = titlePart(page, line)
  const mark = /^#{1,6}\s+/.exec(title)?.[0].length ?? 0
  return { line, start: start + mark, end: site === null ? end : start + title.length, site }
}

/** Parts "Title | Outlet": after the last stroke stands a short name. */
function titlePart(page: Page, line: number): { title: string; site: string | null } {
  const here = words(page, line)
  const match = /^(.{10,200}?)\s+[|·»]\s+(\p{Lu}[^|·»]{1,40})$/u.exec(here)
  if (match?.[1] === undefined || match[2] === undefined || wordCount(match[2]) > 6) return { title: here, site: null }
  return { title: match[1], site: match[2] }
}

function isCandidate(page: Page, line: number): boolean {
  const here = words(page, line)
  const count = wordCount(here)
  if (lengthOf(page, line) > longestHeadline || count < 3 || count > 35) return false
  if (/[.:;,]["”]?$/.test(here) && !/\b\p{Lu}\.(\p{Lu}\.)+$/u.test(here)) return false
  if (isPlaceOfOccasion(page, line) || summaryLabel.test(here)) return false
  return !(isDateline(here) || isReleaseLine(here) || isByline(here) || isTurnLabel(here) || /^["“]/.test(here))
}

/** Labels of a summary box, whose first point may follow on the same line. */
const summaryLabel =
  /^((story )?highlights|key (points|takeaways|facts)|at a glance|in (brief|short)|summary|takeaways)\b/i

function isRunningText(page: Page, line: number): boolean {
  return isParagraph(page, line) || isTurnLabel(words(page, line))
}

/** `MINISTER SATO: Thank you.` · `Q: When?` · `Q    When?` · `>> When?` */
function isTurnLabel(line: string): boolean {
  return /^>>\s|^((\p{Lu}[\p{Lu}.’' -]{1,40}|Q|A)( \([^)]{1,40}\))?:\s|Q\s+\p{Lu})/u.test(line)
}

function isSameTitle(line: string, title: string): boolean {
  const a = letters(line)
  return a !== "" && a === letters(title)
}

function letters(words: string): string {
  return plain(words).replace(/[^\p{L}\p{N}]/gu, "")
}

function sharedShare(title: string, line: string): number {
  const own = new Set(plain(title).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  if (own.size === 0) return 0
  const found = new Set(plain(line).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  return [...own].filter((word) => found.has(word)).length / own.size
}
