import { join } from "node:path"
import type { Effects } from "../../effects/effects.ts"
import { proposedIssuesText } from "../../export/proposed-issues-text.ts"
import { findProposedFile, viewProposedIssues } from "../../views/proposed-issues-view.ts"
import { exitCode } from "./exit-code.ts"
import { openBetween } from "./narrowing.ts"

/** Options of `issues` as the command line gives them. */
export interface IssuesOptions {
  readonly dossier: string
  readonly format: "text" | "json"
  readonly between?: string
  /** The folder that a proposed issue's file is written to. */
  readonly write?: string
}

/** `readout issues [PROPOSED…]`: subjects that recur and that no issue covers; of those named the files, with `--write`. */
export async function issues(
  asked: readonly string[],
  { dossier: path, format, write, between }: IssuesOptions,
  { output, log, files }: Effects,
): Promise<number> {
  if (write === undefined && asked.length > 0) {
    log.say("Where to? Give --write FOLDER, which “readout add --issues FOLDER” reads then.")
    return exitCode.failed
  }
  if (write !== undefined && asked.length === 0) {
    log.say("Which? Name those that “readout issues” proposes by what stands in parentheses.")
    return exitCode.failed
  }
  const opened = openBetween(path, between)
  if ("problem" in opened) {
    log.say(opened.problem)
    return exitCode.failed
  }
  const { dossier } = opened
  try {
    if (write === undefined) {
      const view = viewProposedIssues(dossier)
      await output.write(format === "json" ? `${JSON.stringify(view)}\n` : proposedIssuesText(view))
      return exitCode.done
    }
    let isAllWritten = true
    for (const id of asked) {
      const file = findProposedFile(dossier, id)
      const to = join(write, `${id}.yaml`)
      try {
        if (file === null) throw new Error("nothing of this name is proposed; “readout issues” lists what is")
        await files.write(to, file)
        log.say(`${to} written. Add words to its terms, then: readout add --issues ${write}`)
      } catch (error) {
        isAllWritten = false
        log.say(`${id}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return isAllWritten ? exitCode.done : exitCode.failed
  } finally {
    dossier.close()
  }
}
