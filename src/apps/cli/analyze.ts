import type { ListedPerson } from "../../domain/listed-person.ts"
import type { DocumentHints } from "../../domain/source.ts"
import type { Effects } from "../../effects/effects.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { explainUnreadable, processInputs } from "../../ingest.ts"
import { lookUpListed } from "../../link/actors/listed-people.ts"
import { viewAnalysis } from "../../views/analyze.ts"
import { exitCode } from "./exit-code.ts"

/** `readout analyze`: one JSON line per document, in input order. */
export async function analyze(
  inputs: readonly string[],
  options: {
    readonly hints: DocumentHints
    readonly workers: Workers
    readonly actors: readonly ListedPerson[]
    readonly withText: boolean
  },
  effects: Effects,
): Promise<number> {
  const listed = lookUpListed(options.actors)
  const { withText } = options
  const shown = { withText, issues: options.workers.issues, listedAs: listed.personOf }
  const stop = effects.interruption()
  let areAllRead = true
  for await (const { result } of processInputs(inputs, { ...options, stop }, effects)) {
    if ("document" in result) await effects.output.write(`${JSON.stringify(viewAnalysis(result, shown))}\n`)
    else {
      areAllRead = false
      await effects.output.write(`${JSON.stringify(result)}\n`)
      effects.log.say(explainUnreadable(result))
    }
  }
  if (stop.aborted) return exitCode.interrupted
  return areAllRead ? exitCode.done : exitCode.failed
}
