import type { AccountsView } from "../views/accounts-view.ts"

/** Accounts of one engagement as plain text: how they differ, what several tell, what one alone tells, each line with its place. */
export function accountsText(title: string, { reports, differs, shared, onlyIn }: AccountsView): string {
  const names = new Map(reports.map((report) => [report.document, nameOf(report)]))
  const name = (document: string): string => names.get(document) ?? document
  const line = (document: string, words: readonly { start: number; end: number; text: string }[]): string[] =>
    words.map(({ start, end, text }) => `    ${text.replaceAll(/\s+/g, " ")}  [${document}#char=${start},${end}]`)
  return [
    title,
    ...reports.map((report) => `  ${nameOf(report)}  ${report.document}`),
    ...(differs.length > 0 ? ["", "They differ:"] : []),
    ...differs.map((one) => `  ${name(one.document)}: ${one.differs}`),
    ...shared.flatMap(({ issue, lines, absent }) => [
      "",
      issue ?? "In words alike",
      ...lines.flatMap(({ document, words }) => [`  ${name(document)}:`, ...line(document, words)]),
      ...(issue === null || absent.length === 0 ? [] : [`  Absent from: ${absent.map(name).join("; ")}`]),
    ]),
    ...onlyIn.flatMap(({ document, words }) => ["", `Only in ${name(document)}`, ...line(document, words)]),
    "",
  ].join("\n")
}

function nameOf({ outlet, title, date }: AccountsView["reports"][number]): string {
  return [outlet ?? title ?? "untitled", date].filter((part) => part !== null).join(", ")
}
