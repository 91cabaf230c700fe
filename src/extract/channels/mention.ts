import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"

/** What sort of line of contact a name stands for: names of one family may mean the same one. */
export type Family = "line" | "military" | "talks" | "group"

/** One place where a document names a standing line of contact, or points back to one: "the line". */
export interface ChannelMention {
  readonly family: Family
  /** The words of its name: "military-to-military communications", "working group on trade"; of a pointer its head alone. */
  readonly name: Range
  /** All that belongs to it: "hotline between Calvern and Ruvenia". */
  readonly phrase: Range
  /** The last word of the name before any topic: "group". */
  readonly head: number
  /** Whether the name alone tells it from others; a pointer takes its name from the mention before. */
  readonly isPointer: boolean
  /**
   * What else the document must tell of: `telephone` where it might be a railway ("the Corrin line"), `contacts` where it
   * might be more than a line of contact ("military cooperation").
   */
  readonly needs: "telephone" | "contacts" | null
  /** Whether its words say that it is between states: "joint", "bilateral", "military-to-military". */
  readonly isBetweenStates: boolean
  readonly sentence: ChunkedSentence
}
