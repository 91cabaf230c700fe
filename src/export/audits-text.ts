import { escaped } from "./brief-html.ts"

/** What audits found, as the foot of plain text; nothing where nobody audited. */
export function auditsText(audits: readonly string[]): string {
  return audits.length === 0 ? "" : `\nAudited by people\n${audits.map((note) => `  ${note}\n`).join("")}`
}

/** The same as the foot of a page. */
export function auditsHtml(audits: readonly string[]): string {
  return audits.length === 0
    ? ""
    : `\n<footer>\n${audits.map((note) => `<p>Audited by people: ${escaped(note)}</p>`).join("\n")}\n</footer>`
}
