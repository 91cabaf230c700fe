import { csvRow } from "./csv.ts"
import type { ExportKind, Item } from "./export-kind.ts"

/** Forms of an export: JSON Lines, one JSON array, or a table. */
export const exportFormats = ["jsonl", "json", "csv"] as const

export type ExportFormat = (typeof exportFormats)[number]

/** The text of an export, piece by piece. */
export function* format({ columns }: ExportKind, items: Iterable<Item>, form: ExportFormat): Generator<string> {
  if (form === "csv") yield csvRow(columns)
  if (form === "json") yield "["
  let isFirst = true
  for (const { view, row } of items) {
    if (form === "csv") yield csvRow(columns.map((column) => row[column] ?? null))
    else if (form === "json") yield `${isFirst ? "" : ","}\n${JSON.stringify(view)}`
    else yield `${JSON.stringify(view)}\n`
    isFirst = false
  }
  if (form === "json") yield "\n]\n"
}
