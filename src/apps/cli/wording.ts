import type { Effects } from "../../effects/effects.ts"
import { auditsText } from "../../export/audits-text.ts"
import { wordingText } from "../../export/wording-text.ts"
import { findIssueId } from "../../store/queries/issues.ts"
import { auditNotes } from "../../views/audit-view.ts"
import { viewWording } from "../../views/wording-view.ts"
import { exitCode } from "./exit-code.ts"
import { openBetween } from "./narrowing.ts"

/** Options of `wording` as the command line gives them. */
export interface WordingOptions {
  readonly dossier: string
  readonly format: "text" | "json"
  readonly issue?: string
  readonly between?: string
}

/** `readout wording SIDE`: what a side says again and again, since when, until when, and how it changed. */
export async function wording(side: string, options: WordingOptions, { output, log }: Effects): Promise<number> {
  const opened = openBetween(options.dossier, options.between)
  if ("problem" in opened) {
    log.say(opened.problem)
    return exitCode.failed
  }
  const { dossier, countries } = opened
  try {
    const issue = options.issue === undefined ? null : findIssueId(dossier, options.issue)
    if (options.issue !== undefined && issue === null) {
      log.say(
        `--issue ${options.issue}: this dossier was not read for an issue of that name; "readout export issues" lists them.`,
      )
      return exitCode.failed
    }
    const view = viewWording(dossier, side, issue)
    if (view === null) {
      log.say(
        `${side}: nobody of that country or name says anything in ${options.dossier}; "readout export actors" lists who is named.`,
      )
      return exitCode.failed
    }
    const audits = auditNotes(dossier, { kinds: ["statement"], countries })
    await output.write(
      options.format === "json" ? `${JSON.stringify({ ...view, audits })}\n` : wordingText(view) + auditsText(audits),
    )
    return exitCode.done
  } finally {
    dossier.close()
  }
}
