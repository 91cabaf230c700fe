import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"
import type { Status } from "./status.ts"

/** A subject of the relationship, as its file defines it (docs/issues.md). */
export interface Issue {
  /** Name of its file, without the ending: "arms-control". */
  readonly id: string
  readonly name: string
  /** Words and phrases that speak of it. A word that ends in `*` stands for all that begin so; capitals alone are matched as such. */
  readonly terms: readonly string[]
  /** Names of people and bodies whose matter it is: where a document names one of them, however it does, it speaks of the issue. */
  readonly actors?: readonly string[]
}

/** Words that speak of an issue. */
export interface IssueMention extends Span {
  /** Id of the issue. */
  readonly issue: string
}

/** How an issue stands, as a document tells it. */
export interface IssueStatus {
  /** Derived from document, kind and evidence. */
  readonly id: string
  readonly issue: string
  readonly status: Status
  /** The words that say so: "have made some progress". */
  readonly words: Span
  /** When it came to be so, where the words beside it say; kept apart from the document's date. */
  readonly date: DocumentDate | null
  /** Id of the engagement it was decided at, or brought up at; null where the document does not tell. */
  readonly engagement: string | null
  /** Id of the actor in whose words it stands; null where the document says so itself, or leaves the speaker open. */
  readonly accordingTo: string | null
  /** Id of the innermost statement it stands in. */
  readonly statement: string | null
  readonly evidence: readonly Span[]
}

/** What parties do about an issue, in somebody's words. */
export const characterizations = ["cooperate", "compete", "contest"] as const

/** A party's word for what is done about an issue: according to somebody, never ours. */
export interface Characterization extends Omit<IssueStatus, "status"> {
  readonly value: (typeof characterizations)[number]
}

/** What a document says of issues. */
export interface IssuesFound {
  /** In the order of the text. */
  readonly mentions: readonly IssueMention[]
  readonly statuses: readonly IssueStatus[]
  readonly characterizations: readonly Characterization[]
}

/** What a document says of issues that speaks of none. */
export const noIssues: IssuesFound = { mentions: [], statuses: [], characterizations: [] }
