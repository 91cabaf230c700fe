/** How a date was come by: `stated` in full, `resolved` from relative words, or only `bounded`. */
export type DateBasis = "stated" | "resolved" | "bounded"

/** A date in EDTF (ISO 8601-2:2019, levels 0 and 1) with what it rests on, said in a plain sentence. */
export interface DocumentDate {
  readonly value: string
  readonly basis: DateBasis
  readonly why: string
}
