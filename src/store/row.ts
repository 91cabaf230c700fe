/** A row to be saved, by column. */
export type Row = Record<string, string | number | Uint8Array | null>

/** Saves a row in a table. */
export type Insert = (table: string, row: Row) => void
