/** An office of a listed person, with its dates. */
export interface HeldOffice {
  /** As English texts call it: "Foreign Minister". */
  readonly office: string
  /** ISO 3166-1 alpha-3 of the state whose office it is. */
  readonly country: string | null
  /** A year, month or day in EDTF; null where it is not known, or the office is still held. */
  readonly from: string | null
  readonly to: string | null
}

/** Somebody of a list of actors that a user gives (docs/actors.md). */
export interface ListedPerson {
  /** Id of the Wikidata item: "Q42". */
  readonly wikidata: string
  readonly name: string
  /** Other names and spellings. */
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly offices: readonly HeldOffice[]
}
