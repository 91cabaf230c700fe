import { slice } from "../domain/span.ts"
import type { Dossier } from "../store/open.ts"
import { findChannel } from "../store/queries/channels.ts"
import { findIssueId, type IssueReport, listIssues } from "../store/queries/issues.ts"
import { findHolder } from "../store/queries/judged-instead.ts"
import { loadTexts, statementAt } from "../store/queries/quoted.ts"

/** Why nothing can be decided on what has this id, and on which ids something can. */
export function decideInstead(dossier: Dossier, id: string): string {
  const channel = findChannel(dossier, id)
  if (channel !== null) {
    const told = channel.reports.map(({ document, channel: { id, status, words } }) => ({
      id,
      document,
      status,
      words,
    }))
    return `${id}: this is the channel “${channel.name}” as all documents tell of it. ${listed(dossier, told, "channels")}`
  }
  const issue = listIssues(dossier).find(({ issue: one }) => one.id === findIssueId(dossier, id))
  if (issue !== undefined) {
    const told = [
      ...issue.statuses.map((report) => ({ report, status: report.account.status as string })),
      ...issue.characterizations.map((report) => ({ report, status: report.account.value as string })),
    ].map(({ report: { document, account }, status }: { report: IssueReport<Account>; status: string }) => ({
      ...account,
      document,
      status,
    }))
    return `${id}: this is the issue “${issue.issue.name}” as all documents tell of it. ${listed(dossier, told, `issues --issue ${issue.issue.id}`)}`
  }
  const holder = findHolder(dossier, id)
  switch (holder?.kind) {
    case "quotation": {
      const statement = statementAt(dossier, holder.document, holder)
      const ids = [
        ...(statement === null ? [] : [`${statement} (the statement it is part of: who says it to whom)`]),
        ...holder.alignments.map((alignment) => `${alignment} (the alignment: what it is quoted from)`),
      ]
      return ids.length === 0
        ? `${id}: this is a quotation; nothing is told of it that could be decided on.`
        : `${id}: this is a quotation. What is told of it goes by ${ids.join(" and ")}: decide on that.`
    }
    case "document":
      return `${id}: this is a document; decisions are on what was found in it, whose ids “readout export statements”, “acts” and the like list. “readout remove ${id}” takes the document out.`
    case "judgement":
      return `${id}: this is a judgement, on the ${holder.of} ${holder.on}. Decide on that, or take it back: readout judge undo ${id}`
    case "audit":
      return `${id}: this is an audit of a sample, whose items are judged by “readout audit ${holder.of}”.`
    default:
      return `${id}: nothing found has this id; “readout export” lists what there is.`
  }
}

type Account = Pick<Told, "id" | "words">

interface Told {
  readonly id: string
  readonly document: string
  readonly status: string
  readonly words: { readonly start: number; readonly end: number }
}

/** How many accounts a message lists, the latest first. */
const mostListed = 10

function listed(dossier: Dossier, told: readonly Told[], exported: string): string {
  if (told.length === 0) return "No document tells how it stands, so there is nothing to decide on."
  const latest = told.toReversed().slice(0, mostListed)
  const texts = loadTexts(
    dossier,
    latest.map(({ document }) => document),
  )
  const lines = latest.map(({ id, document, status, words }) => {
    const named = texts.get(document)
    const cut = slice(named?.text ?? "", words).replace(/\s+/g, " ")
    return `\n  ${id}  ${status}: “${cut}” (${[named?.title ?? named?.uri, named?.date?.value].filter(Boolean).join(", ")})`
  })
  const more = told.length > latest.length ? `\n  and ${told.length - latest.length} more` : ""
  return `Decisions are on one document's account of how it stands; “readout export ${exported}” has them under "statuses":${lines.join("")}${more}`
}
