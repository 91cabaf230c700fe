import { type DocumentDate, isCountedFromLastDay } from "../../domain/date.ts"
import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import type { Dossier } from "../open.ts"
import { dataVersion } from "./dossier.ts"

/** What is asked of a document to narrow its date. */
interface Asked {
  readonly id: string
  readonly date: DocumentDate | null
}

/** An engagement that a document tells of as held, with a day that it or another document gives. */
interface Told {
  readonly date: string
  readonly kind: string
  /** Whether it is another document that dates it. */
  readonly isOther: number
  readonly title: string | null
  /** The words that tell of it in the document asked for. */
  readonly words: string
}

/**
 * Narrows when a document that gives no day was written, by the engagements that it tells of as held: it came after
 * them, and where it puts one in "last year", in the year after it. Documents with a day keep it.
 *
 *     ../2031-05-25, tells of a visit that others date 2031-04-24/26  →  2031-04-24/2031-05-25
 */
export function placeInTime(dossier: Dossier): (asked: Asked) => DocumentDate | null {
  const version = `${dataVersion(dossier)} ${dossier.database.prepare("SELECT total_changes()").pluck().get()}`
  const known = kept.get(dossier)
  const { found } = known?.version === version ? known : { found: new Map<string, DocumentDate | null>() }
  kept.set(dossier, { version, found })
  const told = dossier.database.prepare(
    `SELECT e.date, own.kind, e.document_id <> own.document_id AS isOther, d.title,
       (SELECT group_concat(substr(t.text, max(1, v.start - ${around}), v."end" - v.start + 2 * ${around}), ' … ')
        FROM engagement_evidence v JOIN documents t ON t.id = own.document_id WHERE v.engagement_id = own.id) AS words
     FROM engagements own LEFT JOIN reports mine ON mine.id = own.id
     LEFT JOIN reports others ON others.group_id = mine.group_id
     JOIN engagements e ON e.id = coalesce(others.id, own.id) JOIN documents d ON d.id = e.document_id
     WHERE own.document_id = ? AND own.status = 'held' AND e.status = 'held' AND e.date IS NOT NULL
       AND e.date NOT LIKE '../%' AND e.date_basis <> 'bounded' ORDER BY e.date, e.id`,
  )
  return ({ id, date }) => {
    if (date !== null && !date.value.startsWith("../")) return date
    const before = found.get(id)
    if (before !== undefined) return before
    const placed = narrow(date, told.all(id) as Told[])
    found.set(id, placed)
    return placed
  }
}

/** The documents that give no day of their own: no date at all, or a day that they are not later than. */
export function documentsWithoutDay({ database }: Dossier): { readonly id: string; readonly date: string | null }[] {
  return database.prepare("SELECT id, date FROM documents WHERE date IS NULL OR date LIKE '../%'").all() as {
    readonly id: string
    readonly date: string | null
  }[]
}

/** When each document came out (EDTF), as far as it or others tell. */
export function publishedAll(dossier: Dossier): ReadonlyMap<string, string | null> {
  const placed = placeInTime(dossier)
  const rows = dossier.database.prepare("SELECT id, date AS value FROM documents").all() as {
    readonly id: string
    readonly value: string | null
  }[]
  return new Map(
    rows.map(({ id, value }) => [
      id,
      placed({ id, date: value === null ? null : { value, basis: "stated", why: "" } })?.value ?? null,
    ]),
  )
}

/** Kept until the dossier changes: lists ask for the same documents over and over. */
const kept = new WeakMap<Dossier, { readonly version: string; readonly found: Map<string, DocumentDate | null> }>()

/** So many characters around the words that tell of an engagement may say in which year it was. */
const around = 80
const lastYear = /\blast year\b/i

function narrow(date: DocumentDate | null, told: readonly Told[]): DocumentDate | null {
  const firsts = told.flatMap((one) => {
    const day = firstDayOf(one.date)
    return day === null ? [] : [{ ...one, day }]
  })
  const latest = firsts.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
  const until = date === null ? null : lastDayOf(date.value)
  if (latest === undefined || (until !== null && latest.day > until)) return date
  const dated =
    latest.isOther === 1 ? `, as ${latest.title === null ? "another document" : `“${latest.title}”`} dates it` : ""
  const why = `it tells of the ${latest.kind} of ${latest.date} as held${dated}`
  const year = yearAfter(firsts)
  if (until === null && year !== null && year >= latest.day.slice(0, 4))
    return { value: year, basis: "bounded", why: `${why}, and that it was last year` }
  return {
    value: `${latest.day}/${until ?? ".."}`,
    basis: "bounded",
    why: date === null || date.why === "" ? why : `${why}; ${date.why}`,
  }
}

/** The year after the one in which everything was held that is told to have been held "last year"; null where they differ. */
function yearAfter(told: readonly Told[]): string | null {
  const years = new Set(told.flatMap(({ words, date }) => (lastYear.test(words) ? date.slice(0, 4) : [])))
  const [year] = years
  return years.size === 1 && year !== undefined && /^\d{4}$/.test(year) ? String(Number(year) + 1) : null
}

/**
 * A date that was counted back from a document's last day, where counted from the first day that it may be of, as others
 * place it, it comes out the same.
 */
export function recounted(date: DocumentDate | null, published: string | null): DocumentDate | null {
  const first = firstDayOf(published ?? "")
  if (date === null || first === null || !isCountedFromLastDay(date)) return date
  const value = date.value.slice("../".length)
  const earliest = firstDayOf(value)
  if (earliest === null || earliest > first) return date
  return { value, basis: "resolved", why: `${date.why}; by what others date not before ${first}` }
}
