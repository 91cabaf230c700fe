import type { AccountsView, IssueOfAccounts, IssueTable, WordingPiece } from "../views/accounts-view.ts"
import { aloneWords, gapBefore, reportName, standingWords } from "../views/accounts-words.ts"

/** Accounts of one engagement as plain text: how they differ, what several tell, what one alone tells, each line with its place. */
export function accountsText(title: string, { reports, differs, issues, shared, onlyIn }: AccountsView): string {
  const names = new Map(reports.map((report) => [report.document, reportName(report)]))
  const name = (document: string): string => names.get(document) ?? document
  const line = (document: string, words: readonly { start: number; end: number; text: string }[]): string[] =>
    words.map(({ start, end, text }) => `    ${text.replaceAll(/\s+/g, " ")}  [${document}#char=${start},${end}]`)
  return [
    title,
    ...reports.map((report) => `  ${reportName(report)}  ${report.document}`),
    ...(differs.length > 0 ? ["", "They differ:"] : []),
    ...differs.map((one) => `  ${name(one.document)}: ${one.differs}`),
    ...(issues.length > 0 ? ["", "By side:"] : []),
    ...issues.map(issueLine),
    ...shared.flatMap(({ issue, name: topic, lines, alone, absent, wordings }) => [
      "",
      topic,
      ...lines.flatMap(({ document, words }) => [`  ${name(document)}:`, ...line(document, words)]),
      ...alone.map(
        (one) =>
          `  ${aloneWords[one.of]} only in ${name(one.document)}: ${one.words.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("; ")}`,
      ),
      ...wordings.flatMap(({ document, beside, pieces }) => [
        `  Worded otherwise, {+only in ${name(document)}+}, [-only in ${name(beside)}-]:`,
        `    ${pieces.map(wordsOf).join("").replaceAll(/\s+/g, " ").trim()}`,
      ]),
      ...(issue === null || absent.length === 0 ? [] : [`  Absent from: ${absent.map(name).join("; ")}`]),
    ]),
    ...onlyIn.flatMap(({ document, words }) => ["", `Only in ${name(document)}`, ...line(document, words)]),
    "",
  ].join("\n")
}

/** As `git diff --word-diff` draws them. */
function wordsOf(piece: WordingPiece, index: number, pieces: readonly WordingPiece[]): string {
  const { text, only } = piece
  const marked = only === null ? text : only === "here" ? `{+${text}+}` : `[-${text}-]`
  return gapBefore(piece, index, pieces) + marked
}

/** "  Sanctions: Calvern: raised by Ana Ruiz; Ruvenia: absent from this account" */
function issueLine({ name, sides }: IssueOfAccounts): string {
  return `  ${name}: ${sides.map((side) => `${side.side}: ${standingWords(side)}`).join("; ")}`
}

/** Issues by engagement and side, as plain text. */
export function issueTableText({ engagements }: IssueTable): string {
  return engagements
    .map(({ id, line, issues }) => [`${line}  ${id}`, ...issues.map(issueLine), ""].join("\n"))
    .join("\n")
}
