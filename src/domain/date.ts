/** How a date was come by: `stated` in full, `resolved` from relative words, or only `bounded`. */
export type DateBasis = "stated" | "resolved" | "bounded"

/** A date in EDTF (ISO 8601-2:2019, levels 0 and 1) with what it rests on, said in a plain sentence. */
export interface DocumentDate {
  readonly value: string
  readonly basis: DateBasis
  readonly why: string
}

/** Why a date is a bound: its words were counted back from the last day that its document may be of. */
export const countedFromLastDay = "counted from the last day on which the document may be written"

export function isCountedFromLastDay({ value, why }: DocumentDate): boolean {
  return value.startsWith("../") && why.includes(countedFromLastDay)
}
