import type { Effects } from "../../effects/effects.ts"
import { accountsHtml, issueTableHtml } from "../../export/accounts-html.ts"
import { accountsText, issueTableText } from "../../export/accounts-text.ts"
import { viewAccounts, viewIssueTable } from "../../views/accounts-view.ts"
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
  const dossier = openBetween(options.dossier, options.between)
  if ("problem" in dossier) {
    log.say(dossier.problem)
    return exitCode.failed
  }
  try {
    if (asked === null) {
      const table = viewIssueTable(dossier)
      if (table.engagements.length === 0)
        log.say(
          `${options.dossier} holds no readout or official statement of an engagement by one of its sides; "readout compare ENGAGEMENT" lays other documents beside each other.`,
        )
      const write = { text: issueTableText, html: issueTableHtml, json: (view: object) => `${JSON.stringify(view)}\n` }
      await output.write(write[options.format](table))
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
    const write = { text: accountsText, html: accountsHtml, json: (_: string, of: object) => `${JSON.stringify(of)}\n` }
    await output.write(write[options.format](only.line, view))
    return exitCode.done
  } finally {
    dossier.close()
  }
}
