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

/** The rows of a table as RFC 4180 writes it, as spreadsheets save it: with a comma or a semicolon between, with a mark of the byte order or without. */
export function readCsv(text: string): string[][] {
  const start = text.startsWith("\ufeff") ? 1 : 0
  const head = text.slice(start, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"))
  const separator = head.includes(",") ? "," : ";"
  const rows: string[][] = []
  let row: string[] = []
  let cell = ""
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === separator) {
      row.push(cell)
      cell = ""
    } else if (character === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")])
      row = []
      cell = ""
    } else cell += character
  }
  if (row.length > 0 || cell !== "") rows.push([...row, cell])
  return rows
}
