import type { Act } from "./act.ts"
import type { Actor } from "./actor.ts"
import type { Channel } from "./channel.ts"
import type { Document } from "./document.ts"
import type { Engagement } from "./engagement.ts"
import type { Figure } from "./figure.ts"
import { type IssuesFound, noIssues } from "./issue.ts"
import type { Note } from "./note.ts"
import type { Quotation } from "./quotation.ts"
import type { Statement } from "./statement.ts"
import type { Time } from "./time.ts"

/** All that extraction finds in one document. */
export interface Findings {
  readonly actors: readonly Actor[]
  /** Actor ids of the document's turns, in their order; null where a label names nobody. */
  readonly turnSpeakers: readonly (string | null)[]
  readonly statements: readonly Statement[]
  /** In their order, none overlapping another. */
  readonly times: readonly Time[]
  readonly engagements: readonly Engagement[]
  readonly acts: readonly Act[]
  readonly channels: readonly Channel[]
  readonly figures: readonly Figure[]
  readonly issues: IssuesFound
  readonly notes: readonly Note[]
}

/** What is found in a document that says nothing. */
export const noFindings: Findings = {
  actors: [],
  turnSpeakers: [],
  statements: [],
  times: [],
  engagements: [],
  acts: [],
  channels: [],
  figures: [],
  issues: noIssues,
  notes: [],
}

/** A document with all that was found in it alone. */
export interface Processed {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly findings: Findings
}
