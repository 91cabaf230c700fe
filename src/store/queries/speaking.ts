import type { Span } from "../../domain/span.ts"
import type { SpeakingDocument } from "../../domain/speaking-document.ts"
import type { Dossier } from "../open.ts"

/** All documents but reprints, one at a time. */
export function* speakingDocuments({ database }: Dossier): Iterable<SpeakingDocument> {
  const ids = database
    .prepare(
      "SELECT d.id FROM documents d LEFT JOIN links l ON l.document_id = d.id WHERE l.copy_of IS NULL ORDER BY d.date IS NULL, d.date, d.id",
    )
    .pluck()
    .all() as string[]
  const spans = (from: string) =>
    `(SELECT json_group_array(json_object('start', x.start, 'end', x."end")) FROM ${from})`
  const one = database.prepare(
    `SELECT d.id, d.outlet, d.text, ${spans("furniture x WHERE x.document_id = d.id")} AS furniture,
       ${spans("issue_mentions x WHERE x.document_id = d.id")} AS mentions,
       ${spans("statements s JOIN statement_spans x ON x.statement_id = s.id AND x.role = 'content' WHERE s.document_id = d.id")} AS said,
       (SELECT json_group_array(n) FROM (SELECT name AS n FROM actors WHERE document_id = d.id UNION
          SELECT x.alias FROM actor_aliases x JOIN actors a ON a.id = x.actor_id WHERE a.document_id = d.id)) AS names
     FROM documents d WHERE d.id = ?`,
  )
  for (const id of ids) {
    const { furniture, mentions, said, names, ...row } = one.get(id) as Pick<
      SpeakingDocument,
      "id" | "outlet" | "text"
    > &
      Record<"furniture" | "mentions" | "said" | "names", string>
    yield {
      ...row,
      furniture: JSON.parse(furniture) as Span[],
      mentions: JSON.parse(mentions) as Span[],
      said: JSON.parse(said) as Span[],
      names: JSON.parse(names) as string[],
    }
  }
}
