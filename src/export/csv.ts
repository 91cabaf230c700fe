/** What a cell of a table can hold; null is empty. */
export type Cell = string | number | boolean | null

/** One row of RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell !== "string") return String(cell)
  // OWASP, "CSV Injection": also the full-width forms, a tab and a carriage return start a formula somewhere.
  const text = /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
