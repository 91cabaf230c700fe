import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"

/** What is known of a document when its engagements are settled. */
export interface Known {
  readonly document: Document
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly turnSpeakers: readonly (string | null)[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
}
