import type { AccountsView, IssueOfAccounts, IssueTable, WordingPiece } from "../views/accounts-view.ts"
import { aloneWords, gapBefore, reportName, standingWords } from "../views/accounts-words.ts"
import type { PlacedSpanView } from "../views/placed.ts"
import { auditsHtml } from "./audits-text.ts"
import { escaped, htmlPage } from "./brief-html.ts"

/** Accounts of one engagement beside each other as one HTML page; each line with its place. */
export function accountsHtml(
  title: string,
  { reports, differs, issues, shared, onlyIn }: AccountsView,
  audits: readonly string[] = [],
): string {
  const names = new Map(reports.map((report) => [report.document, reportName(report)]))
  const name = (document: string): string => escaped(names.get(document) ?? document)
  const cells = (lines: AccountsView["onlyIn"]) =>
    `<table>${lines.map(({ document, words }) => `<tr><th scope="row">${name(document)}</th><td>${words.map(line).join("")}</td></tr>`).join("\n")}</table>`
  return htmlPage(
    title,
    [
      `<p class="about">${reports.map(({ document }) => name(document)).join(" · ")}</p>`,
      ...(differs.length === 0
        ? []
        : [
            `<h2>Where they differ</h2>\n<ul>${differs.map((one) => `<li>${name(one.document)}: ${escaped(one.differs)}</li>`).join("")}</ul>`,
          ]),
      ...(issues.length === 0 ? [] : [`<h2>By side</h2>\n${sidesTable(issues)}`]),
      ...shared.map(
        ({ name: topic, lines, alone, absent, wordings }) =>
          `<h2>${escaped(topic)}</h2>\n${cells(lines)}${wordings.map(({ document, beside, pieces }) => `<p>${pieces.map(drawn).join("")}</p><p class="left">Underlined: only in ${name(document)}. Struck out: only in ${name(beside)}.</p>`).join("")}${alone.map((one) => `<p class="left">${aloneWords[one.of]} only in ${name(one.document)}: ${escaped(one.words.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("; "))}</p>`).join("")}${
            absent.length === 0 ? "" : `<p class="left">Absent from ${absent.map(name).join("; ")}</p>`
          }`,
      ),
      ...(onlyIn.length === 0 ? [] : [`<h2>In one account alone</h2>\n${cells(onlyIn)}`]),
    ].join("\n") + auditsHtml(audits),
  )
}

/** Issues by engagement and side as one HTML page. */
export function issueTableHtml({ engagements }: IssueTable, audits: readonly string[] = []): string {
  return htmlPage(
    "Issues by engagement and side",
    engagements.map(({ line: title, issues }) => `<h2>${escaped(title)}</h2>\n${sidesTable(issues)}`).join("\n") +
      auditsHtml(audits),
  )
}

function sidesTable(issues: readonly IssueOfAccounts[]): string {
  const sides = issues[0]?.sides.map(({ side }) => `<th scope="col">${escaped(side)}</th>`).join("") ?? ""
  const rows = issues.map(
    (issue) =>
      `<tr><th scope="row">${escaped(issue.name)}</th>${issue.sides.map((side) => `<td class="${side.words.length === 0 ? "absent" : "held"}">${escaped(standingWords(side))}</td>`).join("")}</tr>`,
  )
  return `<table><thead><tr><th scope="col">Issue</th>${sides}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`
}

function drawn(piece: WordingPiece, index: number, pieces: readonly WordingPiece[]): string {
  const words = escaped(piece.text.replaceAll(/\s+/g, " "))
  const marked = piece.only === null ? words : piece.only === "here" ? `<ins>${words}</ins>` : `<del>${words}</del>`
  return gapBefore(piece, index, pieces) + marked
}

function line({ document, start, end, text }: PlacedSpanView): string {
  return `<p>${escaped(text.replaceAll(/\s+/g, " "))} <span class="hash">${document}#char=${start},${end}</span></p>`
}
