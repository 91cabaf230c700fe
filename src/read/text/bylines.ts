import { isOffice } from "./datelines.ts"
import { isParagraph, lengthOf, type Page, words } from "./lines.ts"
import { type Claim, type Marks, type Rule, region } from "./marks.ts"

const person =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|bin|da|dos|el|la|del|di|du|le|ibn|ten)){1,4}"
const people = `${person}(?:(?:, | and | & |, and )${person}){0,4}`
/** Words as they stand, or with a capital: with `i` a pattern could not tell names by their capitals. */
function eitherCase(words: string): string {
  return words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  )
}

const rank = eitherCase(
  "senior|chief|foreign|diplomatic|political|staff|special|national|world|security|economics|economy|defence|defense|contributing|state department",
)
const job = `(?:(?:${rank}) )*(?:${eitherCase("writer|reporter|correspondent|editor|columnist|contributor|bureau chief|analyst")})`
const by = `(?:BY|${eitherCase("by|written by|reported by|story by|text by|analysis by|words by|von|par|por")}):?`

/** `By Ana Ruiz` · `By Ana Ruiz and Juma Bello in Port Vell` · `Written by Ana Ruiz, Staff writer` */
const byName = new RegExp(`^${by} (${people})(?:\\s?[,|·/–—-]\\s?.{2,80}| in \\p{Lu}.{2,60}| for .{2,40})?$`, "u")
/** `Ana Ruiz in Port Vell` · `Ana Ruiz, diplomatic correspondent` · `Ana Ruiz | Staff writer` */
const nameInPlace = new RegExp(`^(${people}) in \\p{Lu}[\\p{L}’'-]+(?:(?:, | and | )\\p{Lu}[\\p{L}’'-]+){0,4}$`, "u")
const nameWithJob = new RegExp(`^(${people})\\s?[,|·/–—-]\\s?${job}\\b.{0,60}$`, "u")
const jobAlone = new RegExp(`^${job}$`, "u")
/** `— Ana Ruiz` below an article. */
const signed = new RegExp(`^[–—-]{1,2} ?(${person})$`, "u")
/** `(Reporting by Ana Ruiz; Editing by Juma Bello)` · `Ruiz reported from Port Vell.` · `The Wire contributed to this report.` */
const credits =
  /^[[(–—-]*\s?((additional )?(reporting|writing) by .{3,250}|contributing:? .{3,150}|.{3,250}\bcontributed (reporting |research )?to this (report|story|article|dispatch)\.?|[^"“”]{3,100} reported from [^"“”]{3,150}|additional reporting (from|by) .{3,100})[)\].]*$/i

/** Whether a line names who wrote the article. */
export function isByline(line: string): boolean {
  return authorOf(line) !== null
}

/** Who wrote it, as the line says; null where it does not say so. */
export function authorOf(line: string): string | null {
  if (line.length > 160) return null
  for (const form of [byName, nameInPlace, nameWithJob]) {
    const names = form.exec(line)?.[1]
    if (names !== undefined) return names.trim()
  }
  return null
}

/** Below the headline the byline stands within so many lines, signatures and credits within so many of the end. */
const deepest = 25
const fromEnd = 12

/** Bylines above the running text, signatures and reporting credits below it. */
export const bylineRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  for (const line of linesOfHead(page, marks)) {
    const here = words(page, line)
    if (isByline(here) || (jobAlone.test(here) && claims.some((claim) => claim.line === line - 1)))
      claims.push({ line, mark: region("byline") })
  }
  const body = page.lines.length - fromEnd
  for (let line = Math.max(deepestOf(claims) + 1, body); line < page.lines.length; line++) {
    if (marks[line] !== undefined || lengthOf(page, line) > 300) continue
    if (signature(words(page, line)) !== null || credits.test(words(page, line)))
      claims.push({ line, mark: region("byline") })
  }
  return claims
}

/** The name under an article: "— Ana Ruiz", not "-- Tuesday's Developments." */
function signature(line: string): string | null {
  const name = signed.exec(line)?.[1]
  return name === undefined || /['’]s\b|\.$/.test(name) ? null : name
}

function deepestOf(claims: readonly Claim[]): number {
  return claims.at(-1)?.line ?? -1
}

function* linesOfHead(page: Page, marks: Marks): Generator<number> {
  for (let line = 0; line < Math.min(page.lines.length, deepest); line++) {
    if (marks[line] !== undefined) continue
    if (isParagraph(page, line)) return
    yield line
  }
}

/** Who wrote the article, from its byline or the signature below it. */
export function findByline(page: Page, claims: readonly Claim[]): string | null {
  for (const { line, mark } of claims) {
    if (mark.kind !== "region" || mark.region !== "byline") continue
    const here = words(page, line)
    const author = authorOf(here) ?? signature(here)
    if (author !== null) return author
  }
  return officeOf(page, claims)
}

/** The office that signs a release where no person does. */
function officeOf(page: Page, claims: readonly Claim[]): string | null {
  const office = claims.find(
    ({ line, mark }) => mark.kind === "region" && mark.region === "byline" && isOffice(words(page, line)),
  )
  return office === undefined ? null : words(page, office.line)
}
