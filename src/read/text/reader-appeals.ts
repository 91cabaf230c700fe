import { isParagraph, lengthOf, lineAt, type Page, words } from "./lines.ts"
import { type Claim, furniture, type Marks, type Rule } from "./marks.ts"

const salutation =
  /^dear (\w+ )?(readers?|subscribers?|supporters?|viewers?|listeners?|members?)( (and|&) \w+)?( of .{2,40})?\s*[,:.!–—-]/i
const closing =
  /^(sincerely|yours|best|regards|best regards|kind regards|warmly|warm regards|with (thanks|gratitude)|thank you|gratefully|[–—-]{1,2}\s?\p{Lu})/iu
/** A letter to readers goes on for so many lines at most; a longer one is the article itself. */
const longestLetter = 40
/** A line under a closing that is a signature. */
const longestSignature = 80

/** What only boilerplate addressed to readers says: after one of these, at the end of a page, the article is over. */
const endsArticle = new Set(["subscription appeal", "feedback request", "newsletter sign-up", "letter to readers"])
/** Names found so often in the article make a line below its end count as the article going on. */
const fewestMentions = 2

/**
 * A publisher's or editor's letter to the readers, to its end, whatever it quotes. It ends with its closing and
 * signature, with the next piece of furniture, or where a line names again whom the article is about.
 *
 *     Dear Reader,
 *     A year ago a friend told me why she reads us: “It makes me look twice.”
 */
export const letterRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  let subjects: ReadonlySet<string> | null = null
  for (let line = 0; line < page.lines.length; line++) {
    if (marks[line] !== undefined || !salutation.test(words(page, line))) continue
    subjects ??= recurringNames(page, marks, Math.min(line, endOfArticle(page, marks)))
    // A text that is a letter from its first words on is the document.
    if (subjects.size === 0) return []
    const end = letterEnd(page, marks, line, subjects)
    for (let of = line; of < end; of++) claims.push({ line: of, mark: furniture("letter to readers") })
    line = end - 1
  }
  return claims
}

/** The first appeal to the reader in the lower half of the page: what the outlet says of itself begins there. */
function endOfArticle(page: Page, marks: Marks): number {
  for (let line = Math.floor(page.lines.length / 2); line < page.lines.length; line++) {
    const mark = marks[line]
    if (mark?.kind === "furniture" && endsArticle.has(mark.why)) return line
  }
  return page.lines.length
}

function letterEnd(page: Page, marks: Marks, start: number, subjects: ReadonlySet<string>): number {
  for (let line = start + 1; line < Math.min(page.lines.length, start + longestLetter); line++) {
    if (marks[line] !== undefined || mentions(words(page, line), subjects)) return line
    if (closing.test(words(page, line)) && lineAt(page, line).end - lineAt(page, line).start < longestSignature) {
      const next = line + 1
      const isSigned =
        next < page.lines.length &&
        lineAt(page, next).end - lineAt(page, next).start < longestSignature &&
        marks[next] === undefined
      return isSigned && /[,]$/.test(words(page, line)) ? next + 1 : next
    }
  }
  return Math.min(page.lines.length, start + longestLetter)
}

const commentsHeading =
  /^(\d{1,6} (comments?|responses?)|(comments?|responses?) ?\(\d{1,6}\)|readers?['’]?s? comments)\s*:?$/i
/** So many paragraphs of the article stand above readers' comments. */
const fewestParagraphs = 2

/** Readers' comments, from their counted heading to the end of the page. */
export const commentsRule: Rule = (page, marks) => {
  let paragraphs = 0
  for (let line = 0; line < page.lines.length; line++) {
    if (marks[line] !== undefined) continue
    if (isParagraph(page, line)) paragraphs++
    else if (paragraphs >= fewestParagraphs && lengthOf(page, line) < 40 && commentsHeading.test(words(page, line)))
      return page.lines.slice(line).map((_, below) => ({ line: line + below, mark: furniture("readers' comments") }))
  }
  return []
}

/**
 * What stands below the end of the article between appeals to the reader: the outlet's praise of itself. Only lines
 * that name nobody the article is about, in the last stretch of the page, with such appeals above and below.
 */
export const afterEndRule: Rule = (page, marks) => {
  const first = firstAppealOfTail(page, marks)
  if (first === null) return []
  const subjects = recurringNames(page, marks, first)
  if (subjects.size === 0) return []
  const claims: Claim[] = []
  for (let line = first + 1; line < page.lines.length; line++) {
    if (marks[line] === undefined) claims.push({ line, mark: furniture("the outlet on itself") })
  }
  return claims
}

/** The first appeal after which, to the end of the page, no line names anybody the article is about. */
function firstAppealOfTail(page: Page, marks: Marks): number | null {
  let first: number | null = null
  for (let line = page.lines.length - 1; line >= 0; line--) {
    const mark = marks[line]
    if (mark?.kind === "furniture" && endsArticle.has(mark.why)) first = line
    else if (mark === undefined && first === null && line < page.lines.length - mostTrailingLines) break
  }
  if (first === null) return null
  // Going down from the first appeal, the tail begins below the last line that names a subject of the article.
  const subjects = recurringNames(page, marks, first)
  let tail: number | null = first
  for (let line = first; line < page.lines.length; line++) {
    const mark = marks[line]
    if (mark === undefined && mentions(words(page, line), subjects)) tail = null
    else if (tail === null && mark?.kind === "furniture" && endsArticle.has(mark.why)) tail = line
  }
  return tail
}

/** Free lines allowed after the last appeal. */
const mostTrailingLines = 12

/** Capitalised words that the running text above a line has twice or more, away from the beginning of sentences. */
function recurringNames(page: Page, marks: Marks, before: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (let line = 0; line < before; line++) {
    if (marks[line] !== undefined) continue
    for (const [name] of words(page, line).matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= fewestMentions).map(([name]) => name))
}

function mentions(line: string, names: ReadonlySet<string>): boolean {
  return (line.match(/\p{Lu}\p{L}{2,}/gu) ?? []).some((name) => names.has(name))
}
