import type { DocumentDate } from "../../domain/date.ts"
import type { Note } from "../../domain/note.ts"
import { namesIn } from "./byline-names.ts"
import { readJsonLd } from "./json-ld.ts"
import type { PageHead } from "./page.ts"
import { daysBetween, readStatedDate } from "./stated-date.ts"

/** What a page's markup says of its story, as far as it says it. */
export interface PageMetadata {
  readonly title: string | null
  /** Every title the page declares, to know its headline by. */
  readonly titles: readonly string[]
  readonly outlet: string | null
  readonly byline: string | null
  /** BCP 47 primary tag. */
  readonly language: string | null
  readonly url: string | null
  readonly published: DocumentDate | null
  /** False where the page says that a reader has to pay for it. */
  readonly isFree: boolean | null
  /** The story's text as the page's own data give it, to know it by among the page's texts. */
  readonly articleBody: string | null
  readonly notes: readonly Note[]
}

/** Fields that give the time of publication, the most reliable first (how often they are wrong was seen in saved pages). */
const publicationFields = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "article.published",
  "publish-date",
  "publish_date",
  "publishdate",
  "published-date",
  "pubdate",
  "date",
  "displaydate",
  "originalpublicationdate",
] as const

/** Sources that name different days are reported when they differ by more; time zones explain one. */
const daysThatZonesExplain = 1

/** Reads JSON-LD, Open Graph and meta tags. */
export function readMetadata(head: PageHead): PageMetadata {
  const { article, broken } = readJsonLd(head.jsonLd)
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const found = head.declared.find((each) => each.name === name && each.content !== "")
      if (found !== undefined) return collapsed(found.content)
    }
    return null
  }
  const outlet = article?.publisher ?? first("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
  const titles = [article?.headline, first("og:title"), first("twitter:title"), first("dc.title"), head.title].flatMap(
    (title) => (title ? [withoutSite(collapsed(title), outlet)] : []),
  )
  const authors = article?.authors.filter((author) => !isAddress(author)) ?? []
  const byline =
    authors.length > 0
      ? authors.join(", ")
      : first("author", "parsely-author", "dc.creator", "sailthru.author", "byl", "article:author")
  const language =
    article?.language ?? (head.language || first("og:locale", "content-language", "dc.language", "language"))
  const dates = publicationDates(article?.published ?? null, head)
  return {
    title: titles[0] ?? null,
    titles,
    outlet: outlet === null ? null : collapsed(outlet).replace(/^@/, ""),
    byline: byline === null || isAddress(byline) ? null : namesIn(collapsed(byline)),
    language: language === null ? null : primaryTag(language),
    url: absolute(first("canonical")) ?? absolute(first("og:url")) ?? absolute(article?.url ?? null),
    published: dates[0] ?? null,
    isFree: article?.isFree ?? null,
    articleBody: article?.body ?? null,
    notes: [...disagreements(dates), ...brokenNotes(broken)],
  }
}

function publicationDates(fromJsonLd: string | null, head: PageHead): DocumentDate[] {
  const dates: DocumentDate[] = []
  const value = fromJsonLd === null ? null : readStatedDate(fromJsonLd)
  if (value !== null) dates.push({ value, basis: "stated", why: "the page's JSON-LD datePublished" })
  for (const field of publicationFields) {
    for (const { name, content } of head.declared) {
      const value = name === field ? readStatedDate(content) : null
      if (value !== null) dates.push({ value, basis: "stated", why: `the page's meta tag ${name}` })
    }
  }
  return dates
}

/** A note where what the page's fields say of its date differs by more than time zones explain. */
export function disagreements(dates: readonly DocumentDate[]): Note[] {
  const [chosen, ...others] = dates
  const other = others.find(
    (date) => chosen !== undefined && daysBetween(chosen.value, date.value) > daysThatZonesExplain,
  )
  if (chosen === undefined || other === undefined) return []
  return [
    {
      level: "info",
      code: "dates-disagree",
      message: `${sentence(chosen.why)} says ${chosen.value}, ${other.why} says ${other.value}; the first is taken.`,
    },
  ]
}

function brokenNotes(broken: number): Note[] {
  if (broken === 0) return []
  return [
    {
      level: "info",
      code: "broken-json-ld",
      message: `${broken} JSON-LD block${broken === 1 ? " is" : "s are"} not valid JSON; other markup was used instead.`,
    },
  ]
}

/** Shortest title that can stand on its own once a site's name is taken off, in words. */
const shortestTitle = 3
/** Longest name of a site or section, in words. */
const longestSite = 5

/** A title without the site's name that pages put before or behind it: "Port reopens - Harbour Post". */
export function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+(?:[|–—·•»«]|::|-)\s+/)
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ""
  const first = parts[0] ?? ""
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|–—·•»«]|::|-)\s*$/, "")
  if (outlet !== null && first.toLowerCase() === outlet.toLowerCase()) {
    return title.slice(first.length).replace(/^\s+(?:[|–—·•»«]|::|-)\s+/, "")
  }
  if (outlet !== null && last.toLowerCase() === outlet.toLowerCase()) return withoutSite(rest, null)
  const isSite = wordCount(last) <= longestSite && wordCount(rest) >= shortestTitle && /^\p{Lu}/u.test(last)
  return isSite ? rest : title
}

function wordCount(words: string): number {
  return words.split(/\s+/).length
}

function primaryTag(language: string): string | null {
  const tag = /^\s*([a-z]{2,3})(?![a-z])/i.exec(language)?.[1]
  return tag === undefined ? null : tag.toLowerCase()
}

function absolute(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}

function isAddress(value: string): boolean {
  return /^(?:https?:\/\/|www\.|\/)|@\S+\.\w|^@/i.test(value)
}

/** Longest value of a field that is looked at, in characters. */
const longestField = 1_000

/** Signs that pages write as entities a second time, in data that is no markup. */
const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " }

function collapsed(words: string): string {
  return words
    .slice(0, longestField)
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (whole, code, name) =>
      code === undefined ? (entities[String(name).toLowerCase()] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, " ")
    .trim()
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
