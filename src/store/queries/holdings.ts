import type { Actor } from "../../domain/actor.ts"
import type { HeldDocument, Holdings, Voice } from "../../domain/check.ts"
import { loadLinks } from "../links.ts"
import type { Dossier } from "../open.ts"
import { type DocumentRow, namedDocument } from "./documents.ts"

const columns = "d.id, d.title, d.outlet, d.kind, d.date, d.date_basis, d.date_why, d.uri, d.length, d.complete"

/** What a dossier holds; documents and voices are asked of it once at most. */
export function holdingsOf(dossier: Dossier): Holdings {
  let documents: HeldDocument[] | null = null
  let everybody: Voice[] | null = null
  return {
    documents: () => (documents ??= heldDocuments(dossier)),
    voices: () => (everybody ??= voices(dossier)),
    nameOf: (actor) =>
      (dossier.database
        .prepare(
          `SELECT d.name FROM dossier_actor_members m JOIN dossier_actors d ON d.id = m.dossier_actor_id
           WHERE m.actor_id = ?`,
        )
        .pluck()
        .get(actor) as string | undefined) ?? null,
    alignmentsOf: (document) => loadLinks(dossier, document)?.alignments ?? [],
  }
}

function heldDocuments({ database }: Dossier): HeldDocument[] {
  return (database.prepare(`SELECT ${columns} FROM documents d`).all() as DocumentRow[]).map(heldDocument)
}

function voices({ database }: Dossier): Voice[] {
  const rows = database
    .prepare(
      `SELECT ${columns}, a.id AS actor_id, a.name, a.kind AS actor_kind, a.role, a.country,
         EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = a.id AND s.form = 'turn') AS in_turns
       FROM actors a JOIN documents d ON d.id = a.document_id
       WHERE EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = a.id)`,
    )
    .all() as (DocumentRow & VoiceRow)[]
  return rows.map((row) => {
    const { actor_id: id, name, actor_kind: kind, role, country } = row
    return {
      actor: { id, name, kind, role, country, aliases: [] },
      document: heldDocument(row),
      inTurns: row.in_turns === 1,
    }
  })
}

function heldDocument(row: DocumentRow): HeldDocument {
  return { ...namedDocument(row), complete: row.complete === 1 }
}

interface VoiceRow extends Pick<Actor, "name" | "role" | "country"> {
  readonly actor_id: string
  readonly actor_kind: Actor["kind"]
  readonly in_turns: 0 | 1
}
