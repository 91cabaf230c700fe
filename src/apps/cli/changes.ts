import type { Effects } from "../../effects/effects.ts"
import { changeItem, changesText } from "../../export/changes-text.ts"
import { openSeen } from "../../store/seen.ts"
import { viewChanges } from "../../views/changes-view.ts"
import { exitCode } from "./exit-code.ts"
import { type Narrowing, narrowingOf } from "./narrowing.ts"

/** Options of `changes` as the command line gives them. */
export interface ChangesOptions extends Narrowing {
  readonly dossier: string
  readonly since: string
  readonly added?: true
  readonly format: "text" | "json"
}

/** `readout changes --since D`: what the dossier has learned since a day. */
export async function changes(options: ChangesOptions, { output, log }: Effects): Promise<number> {
  const { dossier, look } = openSeen(options.dossier)
  try {
    look()
    const filter = narrowingOf(options, dossier)
    if ("problem" in filter) {
      log.say(filter.problem)
      return exitCode.failed
    }
    const view = viewChanges(dossier, { ...filter, by: options.added ? "added" : "published" })
    if (options.format === "text") {
      for (const text of changesText(view)) await output.write(text)
    } else {
      for (const change of [...view.documents, ...view.issues.flatMap((of) => of.changes)])
        await output.write(`${JSON.stringify(changeItem(change))}\n`)
    }
    return exitCode.done
  } finally {
    dossier.close()
  }
}
