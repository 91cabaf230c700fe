import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"
import type { Status } from "./status.ts"

/** One status of a standing line of contact, as a document tells it: a channel of several statuses is told of several times. */
export interface Channel {
  /** Derived from document, kind and evidence. */
  readonly id: string
  /** As the document names it: "military-to-military communications". */
  readonly name: string
  /** What its names have in common, so that one channel is one across documents: "military-to-military communication". */
  readonly key: string
  /** Ids of the actors it connects: countries where the text tells. */
  readonly parties: readonly string[]
  /** Who uses it, where its words say: "ministers", "theater commanders". */
  readonly level: string | null
  readonly status: Status
  /** The words of change: "has not agreed to resume". */
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
