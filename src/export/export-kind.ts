import type { JudgedKind } from "../domain/judgement.ts"
import type { Dossier } from "../store/open.ts"
import type { Filter } from "../views/filter.ts"
import type { Cell } from "./csv.ts"

/** One item of an export, and the same as the flat columns of a table. */
export interface Item {
  readonly view: object
  readonly row: Readonly<Record<string, Cell>>
}

/** A kind of thing a dossier can be asked for. */
export interface ExportKind {
  /** Columns of its table. */
  readonly columns: readonly string[]
  /** Kinds of findings in its lines of which each line says what audits found. */
  readonly audited?: readonly JudgedKind[]
  items(dossier: Dossier, filter: Filter): Iterable<Item>
}
