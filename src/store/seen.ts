import { readValue } from "../domain/correctable.ts"
import { sha256 } from "../domain/identity.ts"
import { type JudgedKind, judgedKinds } from "../domain/judgement.ts"
import { type Corrected, type Judgements, openJudgements } from "./judgements.ts"
import { type Dossier, readDossier } from "./open.ts"
import { dossierState } from "./queries/dossier.ts"

type Database = Dossier["database"]

/** Ids of what is wanted, by table; of what a table is not named for, everything of the wanted documents. */
export type Wanted = Readonly<Record<NarrowedTable | "documents", ReadonlySet<string>>>

const narrowedTables = [
  "statements",
  "engagements",
  "acts",
  "figures",
  "channels",
  "issue_accounts",
  "alignments",
  "discrepancies",
] as const

/** A table whose rows are found in a document, each by itself. */
export type NarrowedTable = (typeof narrowedTables)[number]

const tableOf: Readonly<Record<JudgedKind, NarrowedTable | "actors">> = {
  statement: "statements",
  alignment: "alignments",
  engagement: "engagements",
  act: "acts",
  channel: "channels",
  issue: "issue_accounts",
  figure: "figures",
  actor: "actors",
  discrepancy: "discrepancies",
}

/** Fields a person corrects and the columns that hold them; `isActor`: the column holds an actor's id, the field its name. */
const columns: Readonly<Record<string, { readonly column: string; readonly isActor?: true }>> = {
  speaker: { column: "speaker_id", isActor: true },
  addressee: { column: "addressee_id", isActor: true },
  accordingTo: { column: "according_to_id", isActor: true },
  asOf: { column: "as_of" },
  ...Object.fromEntries(
    [
      "said",
      "date",
      "due",
      "kind",
      "status",
      "place",
      "name",
      "role",
      "country",
      "value",
      "high",
      "unit",
      "bound",
      "relation",
    ].map((column) => [column, { column }]),
  ),
}

/** What is to be seen. */
export interface Sight {
  /** Null where all is. */
  readonly wanted?: Wanted | null
  readonly isRejectedSeen?: boolean
}

/** A dossier as it is to be seen. */
export interface Seen {
  readonly dossier: Dossier
  /** Looks at it anew: decisions and documents of later are not seen before. */
  look(sight?: Sight): void
}

/**
 * A second look at a dossier, for reading: what people rejected is not there, what they corrected is as they say, and where
 * `wanted` is given nothing else is there. Views of this connection alone stand before the tables, so that every query sees
 * the same.
 */
export function openSeen(path: string): Seen {
  const dossier = readDossier(path)
  return { dossier, look: (request = {}) => look(dossier, request) }
}

/** The dossier as it is to be seen now: looked at anew whenever something was added, read again or decided. */
export function watchSeen(dossier: Dossier, wantedOf: () => Wanted | null = () => null): () => Dossier {
  let seen: Seen | null = null
  let state = ""
  return () => {
    seen ??= openSeen(dossier.path)
    const now = dossierState(dossier)
    if (now !== state) seen.look({ wanted: wantedOf() })
    state = now
    return seen.dossier
  }
}

function look(dossier: Dossier, { wanted = null, isRejectedSeen = false }: Sight): void {
  const { database } = dossier
  const judgements = openJudgements(dossier)
  const hidden = isRejectedSeen ? [] : hiddenIds(dossier, judgements)
  const corrected = ofAllAccounts(dossier, judgements.corrected())
  const before = database
    .prepare("SELECT type, name FROM temp.sqlite_master WHERE type IN ('view', 'table') ORDER BY type DESC")
    .all() as { type: string; name: string }[]
  for (const { type, name } of before) database.exec(`DROP ${type} temp."${name}"`)
  if (wanted === null && hidden.length === 0 && corrected.length === 0) return
  database.exec(`CREATE TEMP TABLE hidden (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE wanted (of_table TEXT, id TEXT, PRIMARY KEY (of_table, id)) WITHOUT ROWID;
    CREATE TEMP TABLE corrected (id TEXT, column_name TEXT, value, PRIMARY KEY (id, column_name)) WITHOUT ROWID;
    CREATE TEMP TABLE named_actors AS SELECT * FROM main.actors WHERE 0;
    CREATE TEMP TABLE named_sides AS SELECT * FROM main.act_actors WHERE 0;
    CREATE TEMP TABLE named_members AS SELECT * FROM main.dossier_actor_members WHERE 0`)
  const hide = database.prepare("INSERT OR IGNORE INTO temp.hidden VALUES (?)")
  for (const id of hidden) hide.run(id)
  const want = database.prepare("INSERT OR IGNORE INTO temp.wanted VALUES (?, ?)")
  for (const [table, ids] of Object.entries(wanted ?? {})) for (const id of ids) want.run(table, id)
  const fieldsOf = keepCorrections(dossier, corrected)
  const isNamed = database.prepare("SELECT 1 FROM temp.named_actors LIMIT 1").get() !== undefined
  for (const table of narrowedTables) {
    const conditions = [
      ...(hidden.length > 0 ? ["i.id NOT IN (SELECT id FROM temp.hidden)"] : []),
      ...(wanted === null ? [] : [`i.id IN (SELECT id FROM temp.wanted WHERE of_table = '${table}')`]),
    ]
    const fields = fieldsOf.get(table)
    if (conditions.length > 0 || fields !== undefined) shadow(database, { table, fields, conditions })
  }
  const actors = fieldsOf.get("actors")
  if (isNamed || actors !== undefined) shadow(database, { table: "actors", fields: actors, more: "named_actors" })
  if (isNamed) shadow(database, { table: "dossier_actor_members", more: "named_members" })
  if (fieldsOf.has("act_actors"))
    shadow(database, {
      table: "act_actors",
      conditions: ["NOT EXISTS (SELECT 1 FROM temp.corrected c WHERE c.id = i.act_id AND c.column_name = i.side)"],
      more: "named_sides",
    })
  if (fieldsOf.has("engagements") || fieldsOf.has("acts"))
    shadow(database, { table: "reports", fields: new Set(["status"]) })
  if (wanted !== null) {
    const inWanted = (column: string) => `${column} IN (SELECT id FROM temp.wanted WHERE of_table = 'documents')`
    shadow(database, { table: "documents", conditions: [inWanted("i.id")] })
    shadow(database, { table: "issue_mentions", conditions: [inWanted("i.document_id")] })
  }
  countPeople(database, wanted !== null)
}

/** What was rejected; where it was the account that all accounts of the same go by, these too. */
function hiddenIds(dossier: Dossier, judgements: Judgements): string[] {
  const accountsOf = accountFinder(dossier)
  return judgedKinds
    .filter((kind) => kind !== "actor")
    .flatMap((kind) => [...judgements.rejected(kind)])
    .flatMap((id) => [id, ...accountsOf(id)])
}

/** What is corrected of the account that all accounts of the same go by is corrected of them all, but where one has its own. */
function ofAllAccounts(dossier: Dossier, corrected: readonly Corrected[]): Corrected[] {
  const accountsOf = accountFinder(dossier)
  const own = new Set(corrected.map(({ id }) => id))
  const others = corrected.flatMap((one) => accountsOf(one.id).flatMap((id) => (own.has(id) ? [] : [{ ...one, id }])))
  return [...others, ...corrected]
}

/** Gives the accounts that go by an id, its own among them; none where nothing else tells of the same. */
function accountFinder({ database }: Dossier): (id: string) => string[] {
  const accounts = database.prepare("SELECT id FROM main.reports WHERE group_id = ?").pluck()
  return (id) => accounts.all(id) as string[]
}

/** Keeps what was corrected beside the tables; gives the columns that are told otherwise, by table. */
function keepCorrections(dossier: Dossier, corrected: readonly Corrected[]): Map<string, ReadonlySet<string>> {
  const keep = dossier.database.prepare("INSERT OR REPLACE INTO temp.corrected VALUES (?, ?, ?)")
  const changed = new Map<string, Set<string>>()
  for (const { kind, id, values } of corrected) {
    const table = tableOf[kind]
    for (const [field, value] of Object.entries(values)) {
      // An earlier version kept corrections to what nothing is called.
      if ("problem" in readValue({ kind, field, found: values }, String(value ?? ""))) continue
      if (kind === "act" && (field === "by" || field === "to")) {
        keepSide(dossier, { id, side: field, names: String(value ?? "").split(/\s*;\s*/) })
        changed.set("act_actors", new Set())
      }
      const held = columns[field]
      if (held === undefined) continue
      const column = kind === "issue" && field === "status" ? "value" : held.column
      keep.run(
        id,
        column,
        held.isActor && value !== null ? actorNamed(dossier, { table, id, name: String(value) }) : value,
      )
      const columnsTold = changed.get(table) ?? new Set<string>()
      changed.set(table, columnsTold.add(column))
      // A day that a person gives rests on that person, not on the words it was first told from.
      if (!columnsOf(dossier.database, table).includes(`${column}_basis`)) continue
      keep.run(id, `${column}_basis`, value === null ? null : "stated")
      keep.run(id, `${column}_why`, value === null ? null : "a person's correction")
      columnsTold.add(`${column}_basis`).add(`${column}_why`)
    }
  }
  return changed
}

/** Keeps who did an act, or to whom it was done: as words of it the act's own. */
function keepSide(
  dossier: Dossier,
  { id, side, names }: { id: string; side: "by" | "to"; names: readonly string[] },
): void {
  const { database } = dossier
  database.prepare("INSERT OR REPLACE INTO temp.corrected VALUES (?, ?, NULL)").run(id, side)
  const keep = database.prepare(
    `INSERT INTO temp.named_sides (act_id, side, ordinal, actor_id, code, start, "end", text_sha256)
     SELECT @id, @side, @ordinal, @actor, (SELECT country FROM actors WHERE id = @actor), start, "end", text_sha256
     FROM main.act_spans WHERE act_id = @id AND role = 'trigger' ORDER BY ordinal LIMIT 1`,
  )
  for (const [ordinal, name] of names.filter((each) => each !== "").entries())
    keep.run({ id, side, ordinal, actor: actorNamed(dossier, { table: "acts", id, name }) })
}

/** The actor of this name in the document of something found; where the document has none, one is named for this look. */
function actorNamed({ database }: Dossier, { table, id, name }: { table: string; id: string; name: string }): string {
  const document = database.prepare(`SELECT document_id FROM main.${table} WHERE id = ?`).pluck().get(id) as string
  const known = database
    .prepare(
      `SELECT a.id FROM main.actors a WHERE a.document_id = @document AND (a.name = @name COLLATE NOCASE
         OR a.id IN (SELECT actor_id FROM main.actor_aliases WHERE alias = @name COLLATE NOCASE))
       ORDER BY a.name <> @name, a.ordinal`,
    )
    .pluck()
    .get({ document, name }) as string | undefined
  if (known !== undefined) return known
  const own = sha256(`${document} corrected ${name}`).slice(0, 16)
  const others = database
    .prepare("SELECT id, kind, role, country FROM main.dossier_actors WHERE name = ? COLLATE NOCASE")
    .all(name) as { id: string; kind: string; role: string | null; country: string | null }[]
  // Of two people of one name nothing says which is meant.
  const [other] = others.length === 1 ? others : []
  database
    .prepare(
      `INSERT INTO temp.named_actors (id, document_id, ordinal, name, kind, role, country)
       VALUES (@own, @document, 1000000, @name, @kind, @role, @country)`,
    )
    .run({
      own,
      document,
      name,
      kind: other?.kind ?? "person",
      role: other?.role ?? null,
      country: other?.country ?? null,
    })
  if (other !== undefined)
    database.prepare("INSERT INTO temp.named_members (actor_id, dossier_actor_id) VALUES (?, ?)").run(own, other.id)
  return own
}

interface Shadow {
  readonly table: string
  /** Columns that are told otherwise where `corrected` says so. */
  readonly fields?: ReadonlySet<string> | undefined
  readonly conditions?: readonly string[]
  /** A table of the same columns whose rows stand with these. */
  readonly more?: string
}

/** Puts a view of this connection before a table. */
function shadow(database: Database, { table, fields, conditions = [], more }: Shadow): void {
  const names = columnsOf(database, table)
  const shown = names.map((name) => {
    if (!fields?.has(name)) return `i."${name}"`
    const held = `FROM temp.corrected c WHERE c.id = i.id AND c.column_name = '${name}'`
    return `CASE WHEN EXISTS (SELECT 1 ${held}) THEN (SELECT c.value ${held}) ELSE i."${name}" END AS "${name}"`
  })
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`
  const others =
    more === undefined ? "" : ` UNION ALL SELECT ${names.map((name) => `"${name}"`).join(", ")} FROM temp.${more}`
  database.exec(`CREATE TEMP VIEW "${table}" AS SELECT ${shown.join(", ")} FROM main."${table}" i${where}${others}`)
}

/** How much each actor of the dossier says is kept beside its name: it is counted anew, and nobody else is named. */
function countPeople(database: Database, isNarrowed: boolean): void {
  database.exec(`CREATE TEMP TABLE said (id TEXT PRIMARY KEY, statements INTEGER) WITHOUT ROWID;
    INSERT INTO temp.said SELECT m.dossier_actor_id, count(*) FROM statements s
      JOIN dossier_actor_members m ON m.actor_id = s.speaker_id GROUP BY m.dossier_actor_id;
    CREATE TEMP TABLE named (id TEXT PRIMARY KEY, documents INTEGER) WITHOUT ROWID;
    INSERT INTO temp.named SELECT m.dossier_actor_id, count(DISTINCT a.document_id) FROM main.dossier_actor_members m
      JOIN main.actors a ON a.id = m.actor_id JOIN documents d ON d.id = a.document_id GROUP BY m.dossier_actor_id`)
  const shown = columnsOf(database, "dossier_actors").map((name) =>
    name === "statements"
      ? "coalesce((SELECT n.statements FROM temp.said n WHERE n.id = i.id), 0) AS statements"
      : name === "documents"
        ? "coalesce((SELECT n.documents FROM temp.named n WHERE n.id = i.id), 0) AS documents"
        : `i."${name}"`,
  )
  const where = isNarrowed ? " WHERE i.id IN (SELECT id FROM temp.named)" : ""
  database.exec(`CREATE TEMP VIEW dossier_actors AS SELECT ${shown.join(", ")} FROM main.dossier_actors i${where}`)
}

function columnsOf(database: Database, table: string): string[] {
  return (database.pragma(`main.table_info(${table})`) as { name: string }[]).map(({ name }) => name)
}
