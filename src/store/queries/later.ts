import { firstDayOf } from "../../domain/edtf-days.ts"
import type { Dossier } from "../open.ts"
import { dateOf } from "./documents.ts"
import { documentsWithoutDay, placeInTime } from "./placed-in-time.ts"

/** Of so many words each two are looked for; the rest would find what these find. */
const mostWords = 6

/**
 * Documents dated after a day (EDTF), or without a day of their own, that have two of these words, or the only one; those
 * first that have more of the rarer ones.
 */
export function laterDocumentsWith(
  { database }: Dossier,
  words: readonly string[],
  { after, limit }: { readonly after: string; readonly limit: number },
): string[] {
  const wanted = words.slice(0, mostWords).map(quoted)
  const pairs = wanted.flatMap((one, index) => wanted.slice(index + 1).map((other) => `(${one} AND ${other})`))
  const match = (pairs.length > 0 ? pairs : wanted).join(" OR ")
  if (match === "") return []
  return database
    .prepare(
      `SELECT d.id FROM documents_fts JOIN documents d ON d.seq = documents_fts.rowid
       WHERE documents_fts MATCH @match AND (d.date > @after OR d.date IS NULL OR d.date LIKE '../%') ORDER BY bm25(documents_fts), d.id LIMIT @limit`,
    )
    .pluck()
    .all({ match, after, limit }) as string[]
}

/** In how many documents a word stands. */
export function documentsWith({ database }: Dossier, word: string): number {
  return database
    .prepare("SELECT count(*) FROM documents_fts WHERE documents_fts MATCH ?")
    .pluck()
    .get(quoted(word)) as number
}

/** How many documents there are, the last day one is dated, and how many may be of any day. */
export function documentsUpTo(dossier: Dossier): DocumentsUpTo {
  const { database } = dossier
  const counted = database.prepare("SELECT count(*) AS documents, max(date) AS last FROM documents").get()
  const placed = placeInTime(dossier)
  const withoutDay = documentsWithoutDay(dossier).filter(({ id, date }) => {
    const place = placed({ id, date: dateOf(date, null, null) })
    return place === null || firstDayOf(place.value) === null
  }).length
  return { ...(counted as Omit<DocumentsUpTo, "withoutDay">), withoutDay }
}

interface DocumentsUpTo {
  readonly documents: number
  readonly last: string | null
  /** How many have no date, or only a day that they are not later than, and tell of nothing that others date. */
  readonly withoutDay: number
}

// FTS5 reads text up to a NUL alone; a quotation mark within a string is doubled.
function quoted(word: string): string {
  return `"${word.replaceAll("\0", " ").replaceAll('"', '""')}"`
}
