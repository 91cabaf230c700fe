import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import { groupBy } from "../group-by.ts"
import type { Dossier } from "../open.ts"
import { publishedAll } from "./placed-in-time.ts"

/** Words somebody of a country said in their own words, or a paragraph of a text that it put out. */
export interface UtteredRow extends Span {
  readonly document: string
  readonly text: string
  /** EDTF. */
  readonly date: string
  readonly statement: string | null
  /** Id of the actor of that document; null for a text of a side itself. */
  readonly speaker: string | null
  /** ISO 3166-1 alpha-3 of the speaker, or the name of a state without a code; null where it is not told. */
  readonly country: string | null
  readonly issues: readonly string[]
}

/** A text a side put out, as a whole: its outlet or title tells whose it is. */
export interface OfficialText {
  readonly document: string
  readonly text: string
  readonly date: string
  readonly outlet: string | null
  readonly title: string | null
}

/** Reprints say again what others said first. */
const isFirst = "NOT EXISTS (SELECT 1 FROM links l WHERE l.document_id = d.id AND l.copy_of IS NOT NULL)"

/** What people of any country said in their own words, where a day is told, in documents that are no reprints; an inner quotation is not said anew. */
export function listUttered(dossier: Dossier): UtteredRow[] {
  const { database } = dossier
  const published = publishedAll(dossier)
  const texts = new Map(
    database.prepare(`SELECT d.id, d.text FROM documents d WHERE ${isFirst}`).raw().all() as [string, string][],
  )
  const mentions = mentionsByDocument(database)
  const rows = database
    .prepare(
      `SELECT s.id AS statement, s.document_id AS document, s.said, s.speaker_id AS speaker,
         coalesce(g.country, a.country) AS country, p.start, p."end"
       FROM statements s JOIN documents d ON d.id = s.document_id JOIN actors a ON a.id = s.speaker_id
         LEFT JOIN dossier_actor_members m ON m.actor_id = a.id LEFT JOIN dossier_actors g ON g.id = m.dossier_actor_id
         JOIN statement_spans p ON p.statement_id = s.id AND p.role = 'content'
       WHERE s.form IN ('turn', 'direct') AND s.within_id IS NULL AND ${isFirst}
       ORDER BY d.date, d.id, p.start`,
    )
    .all() as (Omit<UtteredRow, "date" | "text" | "issues"> & { readonly said: string | null })[]
  return rows.flatMap(({ said, ...row }) => {
    const date = said ?? published.get(row.document) ?? null
    if (date === null) return []
    const text = texts.get(row.document) ?? ""
    return [{ ...row, date, text, issues: issuesWithin(mentions.get(row.document) ?? [], row) }]
  })
}

/** Paragraphs of official texts, with the outlet that put them out and their title. */
export function listOfficial({
  database,
}: Dossier): (Omit<UtteredRow, "speaker" | "country"> & Pick<OfficialText, "outlet" | "title">)[] {
  const mentions = mentionsByDocument(database)
  const texts = database
    .prepare(
      `SELECT d.id AS document, d.text, d.date, d.outlet, d.title FROM documents d
       WHERE d.kind IN ('readout', 'official') AND d.date IS NOT NULL AND ${isFirst} ORDER BY d.date, d.id`,
    )
    .all() as OfficialText[]
  const furniture = groupBy(
    database.prepare(`SELECT document_id AS document, start, "end" FROM furniture`).all() as (Span & {
      readonly document: string
    })[],
    ({ document }) => document,
  )
  return texts.flatMap(({ document, text, date, outlet, title }) => {
    const areas = furniture.get(document) ?? []
    return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (areas.some((area) => area.start < span.end && area.end > span.start)) return []
      return [
        {
          ...span,
          document,
          text,
          date,
          outlet,
          title,
          statement: null,
          issues: issuesWithin(mentions.get(document) ?? [], span),
        },
      ]
    })
  })
}

type Mention = Span & { readonly document: string; readonly issue: string }

function mentionsByDocument(database: Dossier["database"]): ReadonlyMap<string, Mention[]> {
  const all = database
    .prepare(
      `SELECT document_id AS document, issue_id AS issue, start, "end" FROM issue_mentions ORDER BY document_id, start, "end"`,
    )
    .all() as Mention[]
  return groupBy(all, ({ document }) => document)
}

function issuesWithin(mentions: readonly Mention[], { start, end }: Span): string[] {
  const found = new Set<string>()
  for (let i = firstAtOrAfter(mentions, start); (mentions[i]?.start ?? end) < end; i++)
    found.add(mentions[i]?.issue ?? "")
  return [...found]
}
