import type { Effects } from "../../effects/effects.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { readWeightsVersion } from "../../ingest/weights.ts"
import { ingest, type Summary } from "../../ingest.ts"
import { openDossier } from "../../store/open.ts"
import { exitCode } from "./exit-code.ts"
import { version } from "./version.ts"

/** `readout add`: reads inputs into the dossier and says what was done. */
export async function add(
  inputs: readonly string[],
  options: { readonly dossier: string; readonly workers: Workers },
  effects: Effects,
): Promise<number> {
  const dossier = openDossier(options.dossier)
  try {
    const models = await readWeightsVersion(options.workers.weights)
    const processing = { hints: {}, workers: options.workers, stop: effects.interruption() }
    const summary = await ingest(inputs, dossier, { ...processing, readout: version, models }, effects)
    effects.log.say(`${options.dossier}: ${summarize(summary)}`)
    if (summary.isInterrupted) {
      effects.log.say("Stopped before the end. Everything counted above is saved; run the same command again to go on.")
      return exitCode.interrupted
    }
    return summary.unreadable === 0 ? exitCode.done : exitCode.failed
  } finally {
    dossier.close()
  }
}

function summarize({ read, statements, known, unreadable }: Summary): string {
  const parts = [`${count(read, "document")} read with ${count(statements, "statement")}`]
  if (known > 0) parts.push(`${count(known, "input")} there already`)
  if (unreadable > 0) parts.push(`${count(unreadable, "input")} could not be read`)
  return parts.join(", ")
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`
}
