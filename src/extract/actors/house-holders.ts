import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { Member } from "./cast.ts"
import { roleOf } from "./roles.ts"

/** Who holds an office of the house that gives a readout, and where the text calls them by the office alone. */
export interface HouseHolder {
  readonly office: string
  /** The name that the title gives; the office itself where it gives none. */
  readonly name: string
  readonly spans: readonly Span[]
}

/** The paragraph that tells what a readout is of stands in so many first characters. */
const leadReach = 1200
/** Offices that one person alone holds in a house, as readouts write them: the source of a pattern. */
export const soleOffice =
  "(?:Deputy |First |Vice )?(?:President|Premier|Chancellor|Prime Minister|Foreign Minister|Secretary-General|King|Queen|First Lady|Second Gentleman|First Gentleman|Second Lady)"
const called = new RegExp(
  `\\b(?:[Tt]he |and )(${soleOffice})(?![\\p{L}’'-]| of\\b| \\p{Lu}|, \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+, (?!and\\b|\\p{Lu}))`,
  "gu",
)
/** What stands before an office that is another's: "Assistant |to| the President". */
const owning = /\b(?:to|of|for|by|from|under|from|behalf of|both)\s$/i
/** Characters of a title that are read. */
const longestTitle = 400

/**
 * Those whom a readout calls by their office alone because they are the house's own, under the name that its title gives.
 *
 *     Readout of President Ruiz’s Call with Premier Sato        The President spoke today with Premier Sato.
 *                          ════                                     ─────────
 */
export function findHouseHolders(
  { kind, title, text }: Document,
  analysis: Analysis,
  people: readonly Member[],
): HouseHolder[] {
  if (kind !== "readout") return []
  const lead = analysis.paragraphs.find(({ start, end }) => end - start > shortLine)
  if (lead === undefined) return []
  const spans = new Map<string, Span[]>()
  for (const match of text.matchAll(called)) {
    const office = match[1] as string
    const end = match.index + match[0].length
    const start = end - office.length
    const isSecond = match[0].startsWith("and ")
    // "the President |and Vice President|": the article is for both.
    if (isSecond && !/\b[Tt]he \S+ $/.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
    if (!isSecond && owning.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    if (!isInArticle(analysis.paragraphs, start)) continue
    const found = spans.get(office)
    if (found === undefined) spans.set(office, [{ start, end }])
    else found.push({ start, end })
  }
  return [...spans].flatMap(([office, all]): HouseHolder[] => {
    const [first] = all
    if (first === undefined || first.start >= Math.min(lead.end, lead.start + leadReach)) return []
    const name = nameInTitle(title, office)
    const others = people.filter((member) => holds(member, office))
    // "The President spoke with President Sato": after the other has been named, which is meant is open.
    const other = Math.min(...others.map(({ mentions }) => mentions[0]?.start ?? Number.POSITIVE_INFINITY))
    if (others.length > 0 && (name === null || other < first.start || others.some((one) => isCalled(one, name))))
      return []
    return [{ office, name: name ?? office, spans: others.length > 0 ? all.filter(({ start }) => start < other) : all }]
  })
}

/** Lines of a header are shorter. */
const shortLine = 80

function isInArticle(paragraphs: readonly Span[], at: number): boolean {
  const paragraph = paragraphs[firstAtOrAfter(paragraphs, at + 1) - 1]
  return paragraph !== undefined && at < paragraph.end
}

function holds({ kind, roles }: Member, office: string): boolean {
  const asked = roleOf(office)
  return (
    kind === "person" &&
    asked !== null &&
    roles.some(
      ({ head, words }) =>
        head === asked.head &&
        [...asked.words].every((word) => words.has(word)) &&
        words.has("vice") === asked.words.has("vice"),
    )
  )
}

function isCalled({ words }: Member, name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ""
  return words.includes(last)
}

/** The name after an office in a title, before what the readout is of: "President |Ana Ruiz|’s Call", "President |Ruiz| Meeting with". */
function nameInTitle(title: string | null, office: string): string | null {
  const words = (title ?? "").slice(0, longestTitle).replace(/[\\_\s]+/g, " ")
  const before = office.startsWith("Vice") || office.startsWith("Deputy") ? "" : "(?<!Vice |Deputy )"
  const found = new RegExp(
    `\\b(?:of|by|from|on) ${before}${office} ((?:\\p{Lu}[\\p{L}.-]*,? ?(?:(?:de|van|von|bin|al) )?){1,5}?)(?:[’']s?\\b| ?(?:and|Calls?|Meet(?:s|ings?)?|Conversations?|Discussions?|Visits?|Trip|Travel|Event|Roundtable)\\b)`,
    "u",
  ).exec(words)
  return found?.[1] === undefined
    ? null
    : found[1]
        .trim()
        .replace(/,? (?:Jr|Sr)\.?$/, "")
        .replace(/,$/, "")
}
