import type { Dossier } from "./open.ts"

/** Deletes everything found in a document; the document stays. */
export function deleteFindings({ database }: Dossier, document: string): void {
  // What the actors of this document were gathered with is to be gathered again.
  database
    .prepare(
      `INSERT OR IGNORE INTO stale_actor_keys (key)
       SELECT key FROM actor_keys WHERE actor_id IN (SELECT id FROM actors WHERE document_id = @document)
       UNION SELECT 'id ' || dossier_actor_id FROM dossier_actor_members
         WHERE actor_id IN (SELECT id FROM actors WHERE document_id = @document)`,
    )
    .run({ document })
  for (const [table, where] of belongings) {
    database.prepare(`DELETE FROM ${table} WHERE ${where}`).run(document)
  }
}

const ofStatements = "statement_id IN (SELECT id FROM statements WHERE document_id = ?)"
const ofActors = "actor_id IN (SELECT id FROM actors WHERE document_id = ?)"
const ofFigures = "figure_id IN (SELECT id FROM figures WHERE document_id = ?)"
const ofActs = "act_id IN (SELECT id FROM acts WHERE document_id = ?)"
const ofEngagements = "engagement_id IN (SELECT id FROM engagements WHERE document_id = ?)"
const ofChannels = "channel_id IN (SELECT id FROM channels WHERE document_id = ?)"
const ofAccounts = "account_id IN (SELECT id FROM issue_accounts WHERE document_id = ?)"
const own = "document_id = ?"

// In this order: what refers to others goes before them, and statements before the names of their speakers (schema.ts).
const belongings: readonly (readonly [table: string, where: string])[] = [
  ["issue_evidence", ofAccounts],
  ["issue_accounts", own],
  ["issue_mentions", own],
  ["channel_evidence", ofChannels],
  ["channel_parties", ofChannels],
  ["channels", own],
  ["engagement_evidence", ofEngagements],
  ["engagement_statements", ofEngagements],
  ["engagement_sides", ofEngagements],
  ["engagement_participants", ofEngagements],
  ["engagements", own],
  ["act_spans", ofActs],
  ["act_actors", ofActs],
  ["acts", own],
  ["figure_evidence", ofFigures],
  ["figures", own],
  ["times", own],
  ["statement_relays", ofStatements],
  ["statement_spans", ofStatements],
  ["statements", own],
  ["turns", own],
  ["dossier_actor_members", ofActors],
  ["actor_places", ofActors],
  ["actor_keys", ofActors],
  ["actor_listings", ofActors],
  ["actor_documents", own],
  ["actor_aliases", ofActors],
  ["actors", own],
  ["furniture", own],
  ["regions", own],
  ["quotations", own],
  ["notes", own],
]
