import type { Actor } from "../domain/actor.ts"
import type { Appearance, DossierActor, Membership } from "../domain/dossier-actor.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"

/** An actor of a document to be looked up among those of others, with where its document names it. */
export interface KeyedActor {
  readonly id: string
  readonly home: string
  readonly called: readonly string[]
  /** The block of those it speaks for. */
  readonly spokenFor: string | null
  /** Who of the user's list has this name. */
  readonly wikidata: string | null
  readonly name: Span | null
  readonly role: Span | null
}

/** What a list shows of an actor of the dossier. */
export interface ActorSummary {
  readonly name: string
  readonly role: string | null
  readonly country: string | null
}

/** What so many appearances of an actor call it. */
export interface GivenForm extends Pick<Actor, "name" | "kind" | "role" | "country"> {
  readonly times: number
}

/** Documents whose actors have no keys yet. */
export function ungatheredDocuments({ database }: Dossier): string[] {
  return database
    .prepare("SELECT id FROM documents WHERE id NOT IN (SELECT document_id FROM actor_documents) ORDER BY id")
    .pluck()
    .all() as string[]
}

/** The text of a document, its furniture and its actors. */
export function loadNamed(
  { database }: Dossier,
  document: string,
): { readonly text: string; readonly furniture: readonly Span[]; readonly appearances: readonly Appearance[] } {
  const text = database.prepare("SELECT text FROM documents WHERE id = ?").pluck().get(document) as string
  const furniture = database
    .prepare(`SELECT start, "end" FROM furniture WHERE document_id = ? ORDER BY ordinal`)
    .all(document) as Span[]
  const rows = database.prepare(`${appearances} WHERE a.document_id = ? ORDER BY a.ordinal`).all(document)
  return { text, furniture, appearances: (rows as AppearanceRow[]).map(toAppearance) }
}

/** Saves the keys of a document's actors. */
export function saveActorKeys(
  dossier: Dossier,
  document: { readonly id: string; readonly text: string },
  actors: readonly KeyedActor[],
): void {
  const key = prepared(dossier, "INSERT INTO actor_keys (key, actor_id, home) VALUES (?, ?, ?)")
  const place = prepared(
    dossier,
    `INSERT INTO actor_places (actor_id, part, start, "end", text_sha256) VALUES (?, ?, ?, ?, ?)`,
  )
  prepared(dossier, "INSERT INTO actor_documents (document_id) VALUES (?)").run(document.id)
  const listing = prepared(dossier, "INSERT INTO actor_listings (actor_id, wikidata) VALUES (?, ?)")
  for (const { id, home, called, spokenFor, wikidata, name, role } of actors) {
    key.run(home, id, 1)
    if (wikidata !== null) listing.run(id, wikidata)
    if (spokenFor !== null) key.run(spokenFor, id, 2)
    for (const word of called) key.run(word, id, 0)
    for (const [part, span] of Object.entries({ name, role })) {
      if (span !== null) place.run(id, part, span.start, span.end, sha256(slice(document.text, span)))
    }
  }
}

/** The only actor of the dossier that a block has but for so many newcomers; null where it has none or several. */
export function onlyActorIn(
  dossier: Dossier,
  home: string,
  newcomers: number,
): { readonly first: Appearance; readonly country: string | null } | null {
  const found = prepared(
    dossier,
    `SELECT m.dossier_actor_id AS id FROM actor_keys k JOIN dossier_actor_members m ON m.actor_id = k.actor_id
     WHERE k.key = ? AND k.home = 1 LIMIT 1`,
  ).get(home) as { id: string } | undefined
  if (found === undefined) return null
  const { inBlock, members, country } = prepared(
    dossier,
    `SELECT (SELECT count(*) FROM actor_keys WHERE key = @home AND home = 1) AS inBlock,
       (SELECT count(*) FROM dossier_actor_members WHERE dossier_actor_id = @id) AS members,
       (SELECT country FROM dossier_actors WHERE id = @id) AS country`,
  ).get({ home, id: found.id }) as { inBlock: number; members: number; country: string | null }
  const row = prepared(dossier, `${bodies} WHERE a.id = ?`).get(found.id) as AppearanceRow | undefined
  return row === undefined || inBlock !== members + newcomers ? null : { first: toAppearance(row), country }
}

/** Whether a block is to be gathered again. */
export function isStale(dossier: Dossier, home: string): boolean {
  return prepared(dossier, "SELECT 1 FROM stale_actor_keys WHERE key = ?").get(home) !== undefined
}

/** Saves a newcomer's membership. */
export function joinActor(dossier: Dossier, id: string, { actor, why, like }: Membership): void {
  prepared(
    dossier,
    "INSERT INTO dossier_actor_members (actor_id, dossier_actor_id, why, like_id) VALUES (?, ?, ?, ?)",
  ).run(actor, id, why, like)
}

/** Keys of blocks that are to be gathered again. */
export function staleActorKeys(dossier: Dossier): string[] {
  return prepared(dossier, "SELECT key FROM stale_actor_keys WHERE key NOT GLOB 'id *' ORDER BY key")
    .pluck()
    .all() as string[]
}

/** Actors of the dossier that lost members since; they are told once. */
export function lostMembers(dossier: Dossier): string[] {
  const ids = prepared(dossier, "SELECT substr(key, 4) FROM stale_actor_keys WHERE key GLOB 'id *'")
    .pluck()
    .all() as string[]
  prepared(dossier, "DELETE FROM stale_actor_keys WHERE key GLOB 'id *'").run()
  return ids
}

/** Has blocks gathered again. */
export function markActorKeys(dossier: Dossier, keys: Iterable<string>): void {
  const stale = prepared(dossier, "INSERT OR IGNORE INTO stale_actor_keys (key) VALUES (?)")
  for (const key of keys) stale.run(key)
}

/** The block is gathered. */
export function settleActorKey(dossier: Dossier, key: string): void {
  prepared(dossier, "DELETE FROM stale_actor_keys WHERE key = ?").run(key)
}

/** An appearance with the actor of the dossier it is held to be so far, and why. */
export interface StoredAppearance extends Appearance {
  readonly of: string | null
  readonly why: string | null
  readonly like: string | null
}

/** The appearances gathered in a block; other forms of names are loaded for people alone. */
export function loadBlock(dossier: Dossier, home: string): StoredAppearance[] {
  const inBlock = "WHERE a.id IN (SELECT actor_id FROM actor_keys WHERE key = ? AND home = 1)"
  const of = home.startsWith("full ") || home.startsWith("bare ") ? appearances : bodies
  return (prepared(dossier, `${of} ${inBlock}`).all(home) as AppearanceRow[]).map(toAppearance)
}

/** Actors of the dossier of whom some member may be called by this bare name, with all appearances but those under bare names. */
export function loadCalled(dossier: Dossier, key: string): Map<string, StoredAppearance[]> {
  const ids = prepared(
    dossier,
    `SELECT DISTINCT m.dossier_actor_id FROM actor_keys c JOIN dossier_actor_members m ON m.actor_id = c.actor_id
     WHERE c.key = ? AND c.home = 0`,
  )
    .pluck()
    .all(key) as string[]
  const full = prepared(
    dossier,
    `${appearances} WHERE m.dossier_actor_id = ? AND NOT EXISTS (
       SELECT 1 FROM actor_keys k WHERE k.actor_id = a.id AND k.home = 1 AND k.key GLOB 'bare *')`,
  )
  return new Map(ids.map((id) => [id, (full.all(id) as AppearanceRow[]).map(toAppearance)]))
}

/** All appearances of an actor of the dossier. */
export function loadMembers(dossier: Dossier, id: string): StoredAppearance[] {
  return (prepared(dossier, `${appearances} WHERE m.dossier_actor_id = ?`).all(id) as AppearanceRow[]).map(toAppearance)
}

/** The actor of the dossier that an actor of a document is held to be; null where it is not gathered. */
export function actorIdOf(dossier: Dossier, actor: string): string | null {
  const id = prepared(dossier, "SELECT dossier_actor_id FROM dossier_actor_members WHERE actor_id = ?")
    .pluck()
    .get(actor)
  return (id as string | undefined) ?? null
}

/** Has the blocks of all members of an actor of the dossier gathered again. */
export function markActor(dossier: Dossier, id: string): void {
  const homes = prepared(
    dossier,
    `SELECT DISTINCT k.key FROM actor_keys k JOIN dossier_actor_members m ON m.actor_id = k.actor_id
     WHERE k.home = 1 AND m.dossier_actor_id = ?`,
  )
    .pluck()
    .all(id) as string[]
  markActorKeys(dossier, homes)
}

/** Saves whose appearances those of a block are now; what has not changed is not written. Gives the actors that changed. */
export function saveMembers(
  dossier: Dossier,
  block: readonly StoredAppearance[],
  actors: readonly DossierActor[],
): Set<string> {
  const before = new Map(block.map((appearance) => [appearance.actor.id, appearance]))
  const known = prepared(dossier, "SELECT 1 FROM dossier_actors WHERE id = ?")
  const make = prepared(
    dossier,
    "INSERT INTO dossier_actors (id, name, kind, documents, statements) VALUES (?, ?, ?, 0, 0)",
  )
  const join = prepared(
    dossier,
    `INSERT INTO dossier_actor_members (actor_id, dossier_actor_id, why, like_id) VALUES (@actor, @id, @why, @like)
     ON CONFLICT (actor_id) DO UPDATE SET dossier_actor_id = @id, why = @why, like_id = @like`,
  )
  const changed = new Set<string>()
  for (const { id, members } of actors) {
    const founder = before.get(id)
    if (founder !== undefined && known.get(id) === undefined) make.run(id, founder.actor.name, founder.actor.kind)
    for (const { actor, why, like } of members) {
      const was = before.get(actor)
      if (was === undefined || (was.of === id && was.why === why && was.like === like)) continue
      join.run({ actor, id, why, like })
      changed.add(id)
      if (was.of !== null) changed.add(was.of)
    }
  }
  return changed
}

/** What documents call an actor of the dossier, each combination once with how many appearances give it. */
export function loadForms(dossier: Dossier, id: string): GivenForm[] {
  return prepared(
    dossier,
    `SELECT a.name, a.kind, a.role, a.country, count(*) AS times FROM dossier_actor_members m
     JOIN actors a ON a.id = m.actor_id WHERE m.dossier_actor_id = ? GROUP BY 1, 2, 3, 4`,
  ).all(id) as GivenForm[]
}

/** The states without a code that documents naming an actor of the dossier name, too. */
export function loadStatesBeside(dossier: Dossier, id: string): string[] {
  const names = prepared(
    dossier,
    `SELECT DISTINCT g.name FROM dossier_actor_members m JOIN actors a ON a.id = m.actor_id
       JOIN actors s ON s.document_id = a.document_id AND s.kind = 'country' AND s.country IS NULL
       JOIN dossier_actor_members n ON n.actor_id = s.id JOIN dossier_actors g ON g.id = n.dossier_actor_id
     WHERE m.dossier_actor_id = ? AND a.country IS NULL ORDER BY g.name`,
  )
  return names.pluck().all(id) as string[]
}

/** Saves what lists show of an actor of the dossier. */
export function saveSummary(dossier: Dossier, id: string, { name, role, country }: ActorSummary): void {
  prepared(
    dossier,
    `UPDATE dossier_actors SET name = @name, role = @role, country = @country,
       documents = (SELECT count(DISTINCT a.document_id) FROM dossier_actor_members m JOIN actors a ON a.id = m.actor_id
         WHERE m.dossier_actor_id = @id),
       statements = (SELECT count(*) FROM dossier_actor_members m JOIN statements s ON s.speaker_id = m.actor_id
         WHERE m.dossier_actor_id = @id)
     WHERE id = @id`,
  ).run({ id, name, role, country })
}

/** Forgets an actor of the dossier that no appearance is of any more; an id that was handed out leads to the given heir. */
export function retire(dossier: Dossier, id: string, heir: string | null): void {
  const isStillThere = prepared(dossier, "SELECT 1 FROM actors WHERE id = ?").get(id) !== undefined
  if (!isStillThere) {
    prepared(
      dossier,
      `INSERT OR REPLACE INTO redirects (id, kind, now, since)
         SELECT ?, 'actor', ?, coalesce(max(started), '') FROM runs`,
    ).run(id, heir)
  }
  prepared(dossier, "DELETE FROM dossier_actors WHERE id = ?").run(id)
}

const columns = `a.id, a.name, a.kind, a.role, a.country, a.document_id AS document, d.date, m.dossier_actor_id AS "of", m.why,
  m.like_id AS "like"`
const tables =
  "FROM actors a JOIN documents d ON d.id = a.document_id LEFT JOIN dossier_actor_members m ON m.actor_id = a.id"

const appearances = `
  SELECT ${columns}, (SELECT json_group_array(alias ORDER BY ordinal) FROM actor_aliases WHERE actor_id = a.id) AS aliases
  ${tables}`

/** Of organizations, countries and groups, in which other forms of the name decide nothing. */
const bodies = `SELECT ${columns}, NULL AS aliases ${tables}`

interface AppearanceRow extends Omit<Actor, "aliases"> {
  readonly document: string
  readonly date: string | null
  readonly of: string | null
  readonly why: string | null
  readonly like: string | null
  readonly aliases: string | null
}

function toAppearance({ document, date, of, why, like, aliases, ...actor }: AppearanceRow): StoredAppearance {
  return { actor: { ...actor, aliases: JSON.parse(aliases ?? "[]") }, document, date, of, why, like }
}

/** Whether a document names somebody so, case apart. */
export function isNamed({ database }: Dossier, name: string): boolean {
  const wanted = name.trim().toLowerCase()
  const forms = database.prepare("SELECT name FROM actors UNION SELECT alias FROM actor_aliases").pluck().iterate()
  for (const form of forms as Iterable<string>) if (form.toLowerCase() === wanted) return true
  return false
}
