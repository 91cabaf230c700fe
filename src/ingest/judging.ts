import type { Judgement } from "../domain/judgement.ts"
import { changeDossier } from "../store/open.ts"
import { DossierProblem } from "../store/problem.ts"
import { type Asked, judge, undo } from "./judge.ts"

/** Lets a server, which only reads, keep decisions of the person at it. */
export interface Judging {
  /** Whose decisions they are; null where the form asks. */
  readonly by: string | null
  /** A string says why it cannot be. */
  decide(asked: Asked): Judgement | string
  /** False where there is none of this id that holds. */
  undo(id: string): boolean
}

/** Judging the dossier at `path`, which is opened for writing for each decision alone. */
export function judgingOf(path: string, { by, now }: { readonly by: string | null; now(): string }): Judging {
  function changing<Result>(work: (dossier: ReturnType<typeof changeDossier>) => Result): Result {
    const dossier = changeDossier(path)
    try {
      return work(dossier)
    } finally {
      dossier.close()
    }
  }
  return {
    by,
    decide(asked) {
      try {
        return changing((dossier) => judge(dossier, asked, now()))
      } catch (error) {
        if (error instanceof DossierProblem) return error.message
        throw error
      }
    },
    undo: (id) => changing((dossier) => undo(dossier, id, now())),
  }
}
