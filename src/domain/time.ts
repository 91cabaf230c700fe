import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"

/** The kinds of time expressions of TIMEX3 (ISO 24617-1). */
export type TimeKind = "DATE" | "TIME" | "DURATION" | "SET"

/** Words of a document that say when, how long or how often. */
export interface Time extends Span {
  readonly type: TimeKind
  /** TIMEX3 value: `1998-02-13`, `1998-W07`, `1998-Q1`, `198` (a decade), `P3D`, `PRESENT_REF`; open parts are `X`. */
  readonly value: string
  /** The same in EDTF, with what it rests on; null for durations, sets and where the text leaves it open. */
  readonly date: DocumentDate | null
}
