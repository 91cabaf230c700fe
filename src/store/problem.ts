/** Why a dossier could not be opened, read or written: a sentence that names the file, the reason and what to do next. */
export class DossierProblem extends Error {
  override readonly name = "DossierProblem"
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/, "the disk is full; free some space and run the command again"],
  [/^SQLITE_IOERR/, "reading or writing the file failed; is the disk full or gone?"],
  [/^SQLITE_READONLY/, "the file or its folder is read-only; copy the dossier to a place you may write to"],
  [/^SQLITE_(BUSY|LOCKED)/, "another process is writing to it; wait until it is done and run the command again"],
  [/^SQLITE_NOTADB/, "the file is not a SQLite database; name another with --dossier"],
  [/^SQLITE_CORRUPT/, "the file is damaged; restore it from a copy, or delete it and add its inputs again"],
  [/^SQLITE_CANTOPEN/, "the file cannot be opened or made there; is the path right, and may you write to the folder?"],
  [/^SQLITE_(PERM|AUTH)/, "you may not open this file"],
]

/** A failure of SQLite told as a problem of the dossier at `path`; any other error comes back as it is. */
export function asProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof DossierProblem) return error
  const code = "code" in error && typeof error.code === "string" ? error.code : ""
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1]
  return reason === undefined ? error : new DossierProblem(`${path}: ${reason}`, { cause: error })
}
