import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs"
import { dirname } from "node:path"
import Database from "better-sqlite3"
import { asProblem, DossierProblem } from "./problem.ts"
import { applicationId, migrations } from "./schema.ts"

/** An open dossier. `close` it when done; what was committed is safe in any case. */
export interface Dossier {
  readonly path: string
  readonly database: Database.Database
  close(): void
}

/** How long to wait for another process that is writing, in milliseconds. */
const patience = 10_000

/** Opens the dossier at `path` for reading and writing, made first where there is none. Throws `DossierProblem`. */
export function openDossier(path: string): Dossier {
  return open(path, { readonly: false, isMade: true })
}

/** Opens an existing dossier for reading alone. Throws `DossierProblem`. */
export function readDossier(path: string): Dossier {
  return openExisting(path, true)
}

/** Opens an existing dossier for reading and writing. Throws `DossierProblem`. */
export function changeDossier(path: string): Dossier {
  return openExisting(path, false)
}

function openExisting(path: string, readonly: boolean): Dossier {
  if (!existsSync(path)) {
    throw new DossierProblem(
      `${path}: there is no dossier here; make one with "readout add INPUT…" or name another with --dossier`,
    )
  }
  return open(path, { readonly, isMade: false })
}

/** How a dossier is opened: whether a file that is none yet, an empty one, is made one. */
interface Opening {
  readonly readonly: boolean
  readonly isMade: boolean
}

function open(path: string, opening: Opening): Dossier {
  const { readonly } = opening
  const folder = dirname(path)
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new DossierProblem(`${path}: this is a folder; a dossier is one file`)
  }
  if (!existsSync(folder)) throw new DossierProblem(`${path}: the folder ${folder} does not exist`)
  if (!readonly && (!isWritable(folder) || (existsSync(path) && !isWritable(path)))) {
    const what = isWritable(folder) ? "the file" : `the folder ${folder}`
    throw new DossierProblem(`${path}: you may not write to ${what}; name a dossier elsewhere with --dossier`)
  }
  try {
    const database =
      readonly && !isWritable(folder) && !existsSync(`${path}-wal`)
        ? openFrozen(path)
        : new Database(path, { readonly, timeout: patience })
    try {
      prepare(database, path, opening)
    } catch (error) {
      database.close()
      throw error
    }
    return { path, database, close: () => database.close() }
  } catch (error) {
    throw asProblem(error, path)
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// SQLite cannot open a file in WAL mode where it may not put its -shm file beside it, on a CD or in somebody else's folder.
// Such a dossier is read into memory, its header (file format, offsets 18 and 19) telling the copy to do without WAL.
function openFrozen(path: string): Database.Database {
  const bytes = readFileSync(path)
  bytes.fill(1, 18, 20)
  return new Database(bytes, { readonly: true })
}

function prepare(database: Database.Database, path: string, { readonly, isMade }: Opening): void {
  const version = (): number => database.pragma("user_version", { simple: true }) as number
  const isEmpty = (): boolean => database.prepare("SELECT 1 FROM sqlite_master LIMIT 1").get() === undefined
  if (!isEmpty() && database.pragma("application_id", { simple: true }) !== applicationId) {
    throw new DossierProblem(`${path}: this SQLite file is not a dossier of Readout; name another with --dossier`)
  }
  if (!isMade && isEmpty()) {
    throw new DossierProblem(
      `${path}: this file is empty, so it is no dossier yet; make one of it with "readout add INPUT…"`,
    )
  }
  if (version() > migrations.length) {
    throw new DossierProblem(
      `${path}: this dossier is from a newer version of Readout (schema ${version()}, this one knows ${migrations.length}); update Readout to open it`,
    )
  }
  if (readonly && version() < migrations.length) {
    throw new DossierProblem(
      `${path}: this dossier is from an older version of Readout (schema ${version()}, this one is ${migrations.length}); run "readout add" on it once to bring it up to date`,
    )
  }
  if (!readonly) database.pragma("journal_mode = WAL")
  // In WAL mode NORMAL cannot damage the file; a power cut may lose the last transactions, which the next `add` makes good.
  database.pragma("synchronous = NORMAL")
  database.pragma("foreign_keys = ON")
  if (version() === migrations.length) return
  const migrate = database.transaction(() => {
    // Read again: another process may have migrated while this one waited for the lock.
    for (const migration of migrations.slice(version())) database.exec(migration)
    database.pragma(`application_id = ${applicationId}`)
    database.pragma(`user_version = ${migrations.length}`)
  })
  migrate.immediate()
}
