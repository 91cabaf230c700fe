import type { Act, CodedActor } from "../domain/act.ts"
import type { DateBasis } from "../domain/date.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves the acts of a document whose actors and statements are saved. */
export function saveActs(acts: readonly Act[], document: { id: string; text: string }, insert: Insert): void {
  const placed = ({ start, end }: Span) => ({ start, end, text_sha256: sha256(slice(document.text, { start, end })) })
  acts.forEach((act, ordinal) => {
    const { by, to, what, condition, trigger, evidence, coding, date, due } = act
    insert("acts", {
      id: act.id,
      document_id: document.id,
      ordinal,
      kind: act.kind,
      status: act.status,
      event: coding.event,
      mode: coding.mode,
      contexts: coding.contexts.join(" "),
      date: date?.value ?? null,
      date_basis: date?.basis ?? null,
      date_why: date?.why ?? null,
      due: due?.value ?? null,
      due_basis: due?.basis ?? null,
      due_why: due?.why ?? null,
      place: act.place,
      statement_id: act.statement,
      confidence: act.confidence,
    })
    for (const [side, actors] of Object.entries({ by, to })) {
      actors.forEach(({ actor, code, sector, span }, place) => {
        insert("act_actors", { act_id: act.id, side, ordinal: place, actor_id: actor, code, sector, ...placed(span) })
      })
    }
    const spans = { what: [what], condition: condition === null ? [] : [condition], trigger: [trigger], evidence }
    for (const [role, places] of Object.entries(spans)) {
      places.forEach((span, place) => {
        insert("act_spans", { act_id: act.id, role, ordinal: place, ...placed(span) })
      })
    }
  })
}

/** The acts of a document, in their order. */
export function loadActs(dossier: Dossier, document: string): Act[] {
  const ofActs = "act_id IN (SELECT id FROM acts WHERE document_id = ?)"
  const all = <T>(sql: string): T[] => prepared(dossier, sql).all(document) as T[]
  const actors = groupBy(
    all<ActorRow>(`SELECT * FROM act_actors WHERE ${ofActs} ORDER BY act_id, side, ordinal`),
    ({ act_id, side }) => `${act_id} ${side}`,
  )
  const spans = groupBy(
    all<SpanRow>(`SELECT act_id, role, start, "end" FROM act_spans WHERE ${ofActs} ORDER BY act_id, role, ordinal`),
    ({ act_id, role }) => `${act_id} ${role}`,
  )
  return all<ActRow>("SELECT * FROM acts WHERE document_id = ? ORDER BY ordinal").map((row) => {
    const coded = (side: string): CodedActor[] =>
      (actors.get(`${row.id} ${side}`) ?? []).map(({ actor_id: actor, code, sector, start, end }) => ({
        actor,
        code,
        sector,
        span: { start, end },
      }))
    const placed = (role: string): Span[] =>
      (spans.get(`${row.id} ${role}`) ?? []).map(({ start, end }) => ({ start, end }))
    return {
      id: row.id,
      kind: row.kind,
      by: coded("by"),
      to: coded("to"),
      what: placed("what")[0] as Span,
      condition: placed("condition")[0] ?? null,
      date: dateOf(row.date, row.date_basis, row.date_why),
      due: dateOf(row.due, row.due_basis, row.due_why),
      place: row.place,
      status: row.status,
      coding: { event: row.event, mode: row.mode, contexts: row.contexts.split(" ").filter((word) => word !== "") },
      statement: row.statement_id,
      trigger: placed("trigger")[0] as Span,
      evidence: placed("evidence"),
      confidence: row.confidence,
    }
  })
}

interface ActRow extends Pick<Act, "id" | "kind" | "place" | "status" | "confidence"> {
  readonly event: Act["coding"]["event"]
  readonly mode: string | null
  readonly contexts: string
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
  readonly due: string | null
  readonly due_basis: DateBasis | null
  readonly due_why: string | null
  readonly statement_id: string | null
}

interface ActorRow extends Span, Pick<CodedActor, "code" | "sector"> {
  readonly act_id: string
  readonly side: "by" | "to"
  readonly actor_id: string
}

interface SpanRow extends Span {
  readonly act_id: string
  readonly role: string
}
