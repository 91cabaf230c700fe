import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

const ofAgreeing = /\b(?:agree(?:s|d|ing|ment)?|deal|understanding|consensus)\b/i

/**
 * The statements whose speakers tell what they hold. Who agrees to something does not tell of it: somebody else says that
 * they agreed.
 *
 *     Ruiz said |Chile had agreed to open the line|.     according to Ruiz
 */
export function tellingStatements(text: string, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ cue }) => !cue.some((span) => ofAgreeing.test(slice(text, span))))
}

/**
 * Whether nobody but a readout tells what a statement of it holds: it says what both sides noted, and is of one of them.
 *
 *     The two sides noted that |each has its own laws|.     according to the readout
 */
export function isOfBoth({ kind }: Pick<Document, "kind">, { speaker }: Statement, actors: readonly Actor[]): boolean {
  return kind === "readout" && actors.some((actor) => actor.kind === "group" && actor.id === speaker)
}
