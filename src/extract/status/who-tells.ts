import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

const ofAgreeing = /\b(?:agree(?:s|d|ing|ment)?|deal|understanding|consensus)\b/i

/**
 * The statements whose speakers tell what they hold. Who agrees to something does not tell of it: somebody else says that
 * they agreed. Nor do both sides tell what one side's readout has them say.
 *
 *     Ruiz said |Chile had agreed to open the line|.          according to Ruiz
 *     The two sides noted that |each has its own laws|.       according to the readout
 */
export function tellingStatements(
  { text, kind }: Pick<Document, "text" | "kind">,
  statements: readonly Statement[],
  actors: readonly Actor[],
): readonly Statement[] {
  const groups = new Set(actors.flatMap((actor) => (actor.kind === "group" ? [actor.id] : [])))
  return statements.filter(({ cue, speaker }) => {
    if (kind === "readout" && speaker !== null && groups.has(speaker)) return false
    return !cue.some((span) => ofAgreeing.test(slice(text, span)))
  })
}
