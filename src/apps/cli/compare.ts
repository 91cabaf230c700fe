import type { Effects } from "../../effects/effects.ts"
import { accountsText } from "../../export/accounts-text.ts"
import { readDossier } from "../../store/open.ts"
import { findEngagements, viewAccounts } from "../../views/accounts-view.ts"
import { exitCode } from "./exit-code.ts"

/** Options of `compare` as the command line gives them. */
export interface CompareOptions {
  readonly dossier: string
  readonly format: "text" | "json"
}

/** `readout compare ENGAGEMENT`: what several documents tell of one engagement, beside each other. */
export async function compare(asked: string, options: CompareOptions, { output, log }: Effects): Promise<number> {
  const dossier = readDossier(options.dossier)
  try {
    const choices = findEngagements(dossier, asked)
    const [only] = choices
    if (only === undefined || choices.length > 1) {
      log.say(
        only === undefined
          ? `No engagement is “${asked}”. Give an id of readout export engagements, or words of names, place and day.`
          : `“${asked}” may be ${choices.length} engagements. Give an id, or more words:\n${choices.map(({ id, line }) => `  ${id}  ${line}`).join("\n")}`,
      )
      return exitCode.failed
    }
    const view = viewAccounts(dossier, only.id)
    if (view === null) {
      log.say(`Only one document tells of ${only.line}: there is nothing to compare it with.`)
      return exitCode.failed
    }
    await output.write(options.format === "json" ? `${JSON.stringify(view)}\n` : accountsText(only.line, view))
    return exitCode.done
  } finally {
    dossier.close()
  }
}
