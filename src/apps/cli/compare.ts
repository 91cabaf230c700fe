import type { Effects } from "../../effects/effects.ts"
import { accountsHtml, issueTableHtml } from "../../export/accounts-html.ts"
import { accountsText, issueTableText } from "../../export/accounts-text.ts"
import { auditsText } from "../../export/audits-text.ts"
import { viewAccounts, viewIssueTable } from "../../views/accounts-view.ts"
import { auditNotes } from "../../views/audit-view.ts"
import { engagementAsked } from "./engagement-asked.ts"
import { exitCode } from "./exit-code.ts"
import { openBetween } from "./narrowing.ts"

/** Options of `compare` as the command line gives them. */
export interface CompareOptions {
  readonly dossier: string
  readonly format: "text" | "json" | "html"
  readonly between?: string
}

/** `readout compare [ENGAGEMENT]`: what several documents tell of one engagement, beside each other; without one, all issues by engagement and side. */
export async function compare(
  asked: string | null,
  options: CompareOptions,
  { output, log }: Effects,
): Promise<number> {
  const opened = openBetween(options.dossier, options.between)
  if ("problem" in opened) {
    log.say(opened.problem)
    return exitCode.failed
  }
  const { dossier, countries } = opened
  try {
    const audits = auditNotes(dossier, { kinds: ["engagement", "statement"], countries })
    if (asked === null) {
      const table = viewIssueTable(dossier)
      if (table.engagements.length === 0)
        log.say(
          `${options.dossier} holds no readout or official statement of an engagement by one of its sides; "readout compare ENGAGEMENT" lays other documents beside each other.`,
        )
      const write = {
        text: () => issueTableText(table) + auditsText(audits),
        html: () => issueTableHtml(table, audits),
        json: () => `${JSON.stringify({ ...table, audits })}\n`,
      }
      await output.write(write[options.format]())
      return exitCode.done
    }
    const only = engagementAsked(dossier, asked)
    if (typeof only === "string") {
      log.say(only)
      return exitCode.failed
    }
    const view = viewAccounts(dossier, only.id)
    if (view === null) {
      log.say(`Only one document tells of ${only.line}: there is nothing to compare it with.`)
      return exitCode.failed
    }
    const write = {
      text: () => accountsText(only.line, view) + auditsText(audits),
      html: () => accountsHtml(only.line, view, audits),
      json: () => `${JSON.stringify({ ...view, audits })}\n`,
    }
    await output.write(write[options.format]())
    return exitCode.done
  } finally {
    dossier.close()
  }
}
