import { isRoomOrOffice, outletName } from "../outlet-names.ts"
import { isIssuer } from "./datelines.ts"
import { isParagraph, lengthOf, type Page, words } from "./lines.ts"
import { type Claim, freeLines, type Marks, type Rule, region } from "./marks.ts"
import { findWrittenDates, type WrittenDate } from "./written-dates.ts"

const outletLine = new RegExp(
  `^(?:(?:Editorial|Opinion|Commentary|Analysis)\\s?[.:|–—-]\\s)?(${outletName})(?=$|[,.;|])`,
  "u",
)
const section = /^(?:Editorial|Opinion|Commentary|Analysis)\s?[.:|–—-]\s/
const outletInByline = new RegExp(`^By [^,]{3,60}, (${outletName})(?=$|[,.;|])`, "u")
/** Port Vell, March 4, 2031. Text released by the Ministry of Trade of Valdoria as host. */
const releasedBy =
  /(?:^|[.*_|] ?)(?:(?:[Tt]ext|[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration|[Tt]ranscript|[Tt]ranslation|[Dd]ocument|[Rr]eadout)s? (?:as )?)?(?:[Rr]eleased|[Ii]ssued|[Pp]ublished|[Dd]istributed|[Cc]irculated|[Pp]rovided) by (?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:of|for|and|the|de|du|&|\p{Lu}[\p{L}’'&.-]*)){0,9}?)(?: as [a-z]+)?[.*_\s]*$/u
const imprint = /^(\p{Lu}[^,"“”]{2,60}), (?=.{8,40}?\d{4})/u

/** The head of an article holds so few lines; an imprint stands so near its end. */
const deepest = 15
const fromEnd = 4
const longestLine = 200

/** "Port Vell Courier" on a line of its own, "By Ana Ruiz, Port Vell Courier": the outlet a line of the head names. */
export function outletOf(line: string): string | null {
  if (isRoomOrOffice(line)) return null
  return outletLine.exec(line)?.[1] ?? outletInByline.exec(line)?.[1] ?? null
}

/** An outlet's name that is a whole line above the article, or follows the name of its section. */
export const outletLineRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  for (const line of linesOfHead(page, marks)) {
    const here = words(page, line)
    const named = outletOf(here)
    // Editorial. Port Vell Radio, reflecting the views of the government
    if (named !== null && (named === here || section.test(here))) claims.push({ line, mark: region("byline") })
  }
  return [...claims, ...imprintLines(page, marks).map((line) => ({ line, mark: region("byline") }))]
}

/** Lines above the first paragraph, whatever they were found to be. */
function* linesOfHead(page: Page, marks: Marks): Generator<number> {
  for (const line of freeLines(page, marks)) {
    if (line > deepest || isParagraph(page, line)) return
    yield line
  }
}

function imprintLines(page: Page, marks: Marks): number[] {
  const lines = []
  for (let line = page.lines.length - 1; line >= Math.max(1, page.lines.length - fromEnd); line--) {
    if (marks[line] !== undefined) continue
    if (lengthOf(page, line) <= longestLine && imprintOf(words(page, line)) !== null) lines.push(line)
    else if (isParagraph(page, line)) break
  }
  return lines
}

/** "Port Vell Courier, 4 March 2031." at the foot of an article: where and when this copy of it appeared. */
export function imprintOf(line: string): { outlet: string; date: WrittenDate } | null {
  const outlet = imprint.exec(line)?.[1]
  const date = findWrittenDates(line)[0]
  if (outlet === undefined || date === undefined || date.start !== outlet.length + 2) return null
  if (!/^\.?$|^\.\s/.test(line.slice(date.end))) return null
  return outlet.split(" ").every((word) => /^(\p{Lu}|of|the|and|de|du|la|le|&)/u.test(word)) ? { outlet, date } : null
}

/** An outlet other than the document's own on a line of its own: the agency whose story it is. */
export function agencyOnPage(page: Page, claims: readonly Claim[], outlet: string | null): string | null {
  for (const { line, mark } of claims) {
    const named = mark.kind === "region" && mark.region === "byline" ? outletOf(words(page, line)) : null
    if (named !== null && named !== outlet && named === words(page, line)) return named
  }
  return null
}

/** The outlet named in the lines of the head or at the foot: an imprint, a line of its own, an issuing house. */
export function outletOnPage(page: Page, claims: readonly Claim[]): string | null {
  const lines = claims
    .filter(({ mark }) => mark.kind === "region" && mark.region === "byline")
    .map(({ line }) => words(page, line))
  for (const find of [
    (line: string) => imprintOf(line)?.outlet ?? null,
    outletOf,
    (line: string) => (isIssuer(line) ? line : null),
  ]) {
    for (const line of lines) {
      const found = find(line)
      if (found !== null) return found
    }
  }
  for (let line = 0; line < Math.min(deepest, page.lines.length); line++) {
    const found = lengthOf(page, line) <= longestLine ? releasedBy.exec(words(page, line))?.[1] : undefined
    if (found !== undefined) return found
  }
  return null
}
