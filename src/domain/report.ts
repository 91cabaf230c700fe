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
  /** Whether the document is the official text of one occasion. */
  readonly isOfReadout: boolean
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

/** What one document tells of something that befell: a collision, an arrest. Only its day is told apart. */
export interface IncidentReport extends Told {
  readonly of: "incident"
  readonly kind: string
  /** Days since 1970-01-01. */
  readonly day: number
  /** Whether it was by night, so that the day before or after is no other. */
  readonly isByNight: boolean
  /** Stems of the words that carry meaning in its sentence, without those for what befell. */
  readonly stems: readonly string[]
  /** The same of the sentences before and after it, too. */
  readonly around: readonly string[]
  /** Those of `around` that are of names. */
  readonly names: readonly string[]
}

/** What one document tells of a quantity that others may give another number for. */
export interface MeasureReport extends Told {
  readonly of: "measure"
  readonly value: number
  readonly high: number | null
  readonly unit: string
  readonly bound: Figure["bound"]
  /** Of how many, where the words say so: "four of the twelve". */
  readonly total: string | null
  /** The number with what its clause says of it, to be shown. */
  readonly words: string
  /** Stems of the words for whom or what is counted, or of what it is a share. */
  readonly subject: readonly string[]
  /** Of shares, stems of the words that stand right beside these, anywhere in the document: "precursor" beside "chemicals". */
  readonly beside: readonly string[]
  /** What is done to it or where it stands, each as a word and what goes with it: "kill", "under control". */
  readonly doing: readonly string[]
  /** Stems of the words that carry meaning in its sentence. */
  readonly around: readonly string[]
  /** Names of those that the document names. */
  readonly names: readonly string[]
  readonly date: DocumentDate | null
  readonly speaker: Actor | null
}

/** What one document tells to be agreed or promised, with the condition it puts on it. */
export interface UndertakingReport extends Told {
  readonly of: "undertaking"
  readonly kind: "agreement" | "commitment"
  /** Stems of the words for what is to be done, without the condition. */
  readonly stems: readonly string[]
  /** The words of the condition; null where it puts none. */
  readonly condition: string | null
  /** Names of those that the document names. */
  readonly names: readonly string[]
}

/** What one document tells of something that others may tell of too. */
export type Report = EngagementReport | ActReport | FigureReport | IncidentReport | MeasureReport | UndertakingReport

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
