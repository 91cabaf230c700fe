import { type Decision, decisions } from "../../domain/judgement.ts"
import type { Effects } from "../../effects/effects.ts"
import { judge as decide, remarksOn, undo } from "../../ingest/judge.ts"
import { changeDossier } from "../../store/open.ts"
import { exitCode } from "./exit-code.ts"

/** Options of `judge` as the command line gives them. */
export interface JudgeOptions {
  readonly dossier: string
  readonly by?: string
  readonly with?: string
  readonly set: readonly string[]
  readonly reason?: string
}

/** `readout judge DECISION ID`: keeps a person's decision on something found, or takes one back. */
export async function judge(asked: string, id: string, options: JudgeOptions, effects: Effects): Promise<number> {
  const { log, output } = effects
  const dossier = changeDossier(options.dossier)
  try {
    if (asked === "undo") {
      if (undo(dossier, id, effects.now())) return exitCode.done
      log.say(`${id}: no judgement of this id holds; "readout export judgements" lists them`)
      return exitCode.failed
    }
    const decision = decisions.find((known) => known === asked) as Decision
    const correction = Object.fromEntries(
      options.set.map((pair) => {
        const at = pair.indexOf("=")
        return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)]
      }),
    )
    const made = decide(
      dossier,
      {
        decision,
        id,
        with: options.with ?? null,
        correction: decision === "correct" ? correction : null,
        reason: options.reason ?? null,
        by: options.by ?? "",
      },
      effects.now(),
    )
    if (typeof made === "string") {
      log.say(made)
      return exitCode.failed
    }
    await output.write(`${made.id}\n`)
    log.say(`${decision} ${made.subject.kind} ${made.subject.id}; "readout judge undo ${made.id}" takes it back`)
    for (const remark of remarksOn(dossier, made)) log.say(remark)
    return exitCode.done
  } finally {
    dossier.close()
  }
}
