import type { Act } from "./act.ts"
import type { Actor } from "./actor.ts"
import type { Version } from "./alignment.ts"
import type { DocumentDate } from "./date.ts"
import type { Engagement } from "./engagement.ts"
import type { Figure } from "./figure.ts"

/** Days since 1970-01-01, both included. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

interface Told {
  /** Id of the engagement, act or figure in its document. */
  readonly id: string
  readonly document: string
  /** When the document came out, or where only its neighbours tell, when they did; null where nothing tells. */
  readonly published: DayRange | null
  /** Hash of the sentence it stands in, folded; null where the sentence says too little to tell it from others. */
  readonly sentence: string | null
  /** Where the words it rests on were said: in this document, and in those that they are aligned to. */
  readonly utterances: readonly Version[]
}

/** What one document tells of an engagement, as tying reads it. */
export interface EngagementReport extends Told {
  readonly of: "engagement"
  readonly kind: Engagement["kind"]
  readonly participants: readonly Actor[]
  /** Stems of the words that name it: what tells "the working group" from other talks where nobody is named. */
  readonly stems: readonly string[]
  readonly place: string | null
  readonly date: DocumentDate | null
  readonly duration: string | null
  readonly status: Engagement["status"]
  /** Id of the engagement of the same document that it is a part of. */
  readonly within: string | null
}

/** What one document tells of an act, as tying reads it. */
export interface ActReport extends Told {
  readonly of: "act"
  readonly kind: Act["kind"]
  readonly event: Act["coding"]["event"]
  readonly by: readonly Actor[]
  readonly to: readonly Actor[]
  /** Stems of the words that carry the meaning of what was done. */
  readonly stems: readonly string[]
  readonly date: DocumentDate | null
  readonly due: DocumentDate | null
  readonly status: Act["status"]
}

/** What one document tells of a figure, as tying reads it. */
export interface FigureReport extends Told {
  readonly of: "figure"
  readonly value: number
  readonly high: number | null
  readonly unit: string
  readonly bound: Figure["bound"]
  /** Stems of the words for what is measured. */
  readonly stems: readonly string[]
  /** Stems of the words that carry meaning in its sentence. */
  readonly around: readonly string[]
  readonly date: DocumentDate | null
  readonly speaker: Actor | null
}

/** What one document tells of something that others may tell of too. */
export type Report = EngagementReport | ActReport | FigureReport

/**
 * Finds the reports that may be of the same thing: the port that `store` implements. Where very many share a key, those
 * that tell most are asked.
 */
export interface Reports {
  /** Those that share a key with this one and come before it by rank; in no order. */
  before(report: Report): readonly Report[]
  /** Those that share a key with this one, come after it by rank, and are tied already; in no order. */
  after(report: Report): readonly Report[]
}
