import type { Dossier } from "./open.ts"
import { asProblem } from "./problem.ts"

/** Does all of the work in one transaction or, where it throws, nothing. A full disk and the like come as `DossierProblem`. */
export function together<Result>({ database, path }: Dossier, work: () => Result): Result {
  try {
    return database.transaction(work).immediate()
  } catch (error) {
    throw asProblem(error, path)
  }
}
