import type { DocumentDate } from "../../domain/date.ts"
import type { FoundArticle } from "./find-article.ts"
import type { Page } from "./page.ts"
import { readStatedDate } from "./stated-date.ts"

/** Words of a date line that say it is of something else than the publication. */
const changed = /\b(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|atualizado)\b/i

/**
 * When the story was published as its own date line says: the `<time>` in it, else the words. Times of other stories and
 * of the page's furniture are never looked at. Null where the article has no date line with a full date.
 */
export function findPublicationDate(page: Page, { why, regions }: FoundArticle): DocumentDate | null {
  let updated: DocumentDate | null = null
  for (const text of page.texts) {
    if (why[text.index] !== null || (regions[text.index] !== "dateline" && regions[text.index] !== "byline")) continue
    const words = page.text.slice(text.start, text.end)
    const date =
      timeElement(text.parent.tag === "time" ? (text.parent.attributes.get("datetime") ?? "") : "") ?? dateLine(words)
    if (date === null) continue
    if (!changed.test(words)) return date
    updated ??= date
  }
  return updated
}

function timeElement(datetime: string): DocumentDate | null {
  const value = readStatedDate(datetime)
  return value === null ? null : { value, basis: "stated", why: "the time element in the article's date line" }
}

function dateLine(words: string): DocumentDate | null {
  const value = readStatedDate(words)
  return value === null
    ? null
    : { value, basis: "stated", why: `the article's date line “${words.trim().slice(0, 80)}”` }
}

/** The date that many sites put into a story's address: `/2024/04/26/`. */
export function dateInAddress(url: string | undefined): DocumentDate | null {
  const match = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url ?? "")
  const value = match === null ? null : readStatedDate(`${match[1]}-${match[2]}-${match[3]}`)
  return value === null ? null : { value, basis: "stated", why: "the date in the page's address" }
}
