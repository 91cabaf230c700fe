import type { Finds } from "../domain/find-again.ts"
import { type JudgedKind, judgedKinds, type Subject, type Values } from "../domain/judgement.ts"
import type { Dossier } from "./open.ts"

const spansOf = (table: string, column: string, where = "1") =>
  `(SELECT json_group_array(json_array(start, "end") ORDER BY start, "end") FROM main.${table} WHERE ${column} = i.id AND ${where})`

const nameOf = (column: string) => `(SELECT name FROM main.actors WHERE id = i.${column})`

const side = (which: "by" | "to") =>
  `(SELECT group_concat(a.name, '; ' ORDER BY x.ordinal) FROM main.act_actors x JOIN main.actors a ON a.id = x.actor_id
    WHERE x.act_id = i.id AND x.side = '${which}')`

/** Where each kind is stored as it was found, whatever is seen of it (`seen.ts`), the words it rests on, and what is told of it. */
const sources: Readonly<
  Record<JudgedKind, { readonly table: string; readonly spans: string; readonly found: string }>
> = {
  statement: {
    table: "statements",
    spans: spansOf("statement_spans", "statement_id", "role = 'content'"),
    found: `json_object('speaker', ${nameOf("speaker_id")}, 'addressee', ${nameOf("addressee_id")}, 'said', i.said)`,
  },
  alignment: {
    table: "alignments",
    spans: `json_array(json_array(i.start, i."end"))`,
    found: `json_object('relation', i.relation, 'reference', i.reference_document_id, 'saidBy', ${nameOf("said_by")})`,
  },
  engagement: {
    table: "engagements",
    spans: spansOf("engagement_evidence", "engagement_id"),
    found: "json_object('kind', i.kind, 'status', i.status, 'date', i.date, 'place', i.place)",
  },
  act: {
    table: "acts",
    spans: spansOf("act_spans", "act_id", "role IN ('trigger', 'what')"),
    found: `json_object('kind', i.kind, 'status', i.status, 'by', ${side("by")}, 'to', ${side("to")}, 'date', i.date, 'due', i.due)`,
  },
  channel: {
    table: "channels",
    spans: spansOf("channel_evidence", "channel_id"),
    found: `json_object('name', i.name, 'status', i.status, 'date', i.date, 'accordingTo', ${nameOf("according_to_id")})`,
  },
  issue: {
    table: "issue_accounts",
    spans: spansOf("issue_evidence", "account_id"),
    found: `json_object('issue', i.issue_id, 'status', i.value, 'date', i.date, 'accordingTo', ${nameOf("according_to_id")})`,
  },
  figure: {
    table: "figures",
    spans: spansOf("figure_evidence", "figure_id"),
    found: `json_object('value', i.value, 'high', i.high, 'unit', i.unit, 'bound', i.bound, 'asOf', i.as_of, 'speaker', ${nameOf("speaker_id")})`,
  },
  actor: {
    table: "actors",
    spans: spansOf("actor_places", "actor_id", "part = 'name'"),
    found: "json_object('name', i.name, 'kind', i.kind, 'role', i.role, 'country', i.country)",
  },
  discrepancy: {
    table: "discrepancies",
    spans: spansOf("discrepancy_evidence", "discrepancy_id", "document_id = i.document_id"),
    found: "json_object('kind', i.kind)",
  },
}

/** What is found now in a dossier, as judgements look for it. */
export function openFinds({ database }: Dossier): Finds {
  const select = (kind: JudgedKind, where: string) => {
    const { table, spans, found } = sources[kind]
    return database.prepare(
      `SELECT i.id, i.document_id AS document, d.original_sha256 AS original, ${spans} AS spans, ${found} AS found
       FROM main.${table} i JOIN main.documents d ON d.id = i.document_id WHERE ${where}`,
    )
  }
  const text = database.prepare("SELECT text FROM main.documents WHERE id = ?").pluck()
  let last: { readonly document: string; readonly text: string } | null = null
  const textOf = (document: string): string => {
    if (last?.document !== document) last = { document, text: text.get(document) as string }
    return last.text
  }
  const toSubject = (kind: JudgedKind, { spans, found, ...row }: Row): Subject => ({
    kind,
    ...row,
    spans: (JSON.parse(spans) as [number, number][]).map(([start, end]) => ({
      start,
      end,
      words: textOf(row.document).slice(start, end),
    })),
    found: JSON.parse(found) as Values,
  })
  const byId = new Map(judgedKinds.map((kind) => [kind, select(kind, "i.id = ?")]))
  const inDocument = new Map(judgedKinds.map((kind) => [kind, select(kind, "i.document_id = ? ORDER BY i.id")]))
  const readFrom = database
    .prepare(
      `SELECT id FROM main.documents WHERE original_sha256 = @original
       UNION SELECT document_id FROM copies WHERE original_sha256 = @original ORDER BY 1`,
    )
    .pluck()
  return {
    byId({ kind, id }) {
      const row = byId.get(kind)?.get(id) as Row | undefined
      return row === undefined ? null : toSubject(kind, row)
    },
    inDocument: (kind, document) =>
      ((inDocument.get(kind)?.all(document) ?? []) as Row[]).map((row) => toSubject(kind, row)),
    readFrom: (original) => readFrom.all({ original }) as string[],
  }
}

/** What has this id, whatever it is; null where nothing is found under it. */
export function findSubject(dossier: Dossier, id: string): Subject | null {
  const finds = openFinds(dossier)
  for (const kind of judgedKinds) {
    const subject = finds.byId({ kind, id })
    if (subject !== null) return subject
  }
  return null
}

/** Ids of everything of a kind that is seen, in order: of what several documents tell, each once. */
export function subjectIds({ database }: Dossier, kind: JudgedKind): string[] {
  const whole = kind === "engagement" || kind === "act" || kind === "figure"
  return database
    .prepare(
      whole
        ? `SELECT DISTINCT coalesce(r.group_id, i.id) AS id FROM ${sources[kind].table} i
           LEFT JOIN reports r ON r.id = i.id ORDER BY id`
        : kind === "actor"
          ? "SELECT i.id FROM actors i JOIN documents d ON d.id = i.document_id ORDER BY i.id"
          : `SELECT id FROM ${sources[kind].table} ORDER BY id`,
    )
    .pluck()
    .all() as string[]
}

interface Row {
  readonly id: string
  readonly document: string
  readonly original: string
  readonly spans: string
  readonly found: string
}
