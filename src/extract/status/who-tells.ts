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
