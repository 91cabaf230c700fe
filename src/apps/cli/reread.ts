import type { Issue } from "../../domain/issue.ts"
import type { JudgedKind } from "../../domain/judgement.ts"
import type { Effects } from "../../effects/effects.ts"
import { withOwn } from "../../ingest/issue-files.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { type Reread, reread as readAgain } from "../../ingest/reread.ts"
import { readWeightsVersion } from "../../ingest/weights.ts"
import { loadIssueSet, saveIssueSet } from "../../store/issues.ts"
import { changeDossier } from "../../store/open.ts"
import { findNamed } from "../../store/remove.ts"
import { exitCode } from "./exit-code.ts"
import { version } from "./version.ts"

/** `readout reread`: documents of the dossier are read again from their originals, and what changed is said. */
export async function reread(
  names: readonly string[],
  options: { readonly dossier: string; readonly workers: Workers; readonly issues: readonly Issue[] },
  effects: Effects,
): Promise<number> {
  const dossier = changeDossier(options.dossier)
  try {
    const wanted: string[] = []
    for (const name of names) {
      const { documents, copyOf } = findNamed(dossier, name)
      const found = documents.length > 0 ? documents : copyOf
      if (found.length === 0) {
        effects.log.say(`${name}: no document has this id or uri; "readout export documents" lists them`)
        return exitCode.failed
      }
      wanted.push(...found.map(({ id }) => id))
    }
    const { own } = loadIssueSet(dossier)
    const issues = withOwn(options.issues, own)
    saveIssueSet(dossier, { shipped: options.issues, own })
    const models = await readWeightsVersion(options.workers.weights)
    const run = { started: effects.now(), readout: version, models }
    const workers = { ...options.workers, issues }
    const stop = effects.interruption()
    const done = await readAgain(dossier, { wanted: names.length === 0 ? null : wanted, workers, stop, run }, effects)
    if (done.takenUp > 0)
      effects.log.say(`Went on where a run before had stopped, with ${count(done.takenUp, "document")} left.`)
    effects.log.say(`${options.dossier}: ${summarize(done)}`)
    if (done.isInterrupted) {
      effects.log.say('Stopped before the end. Everything counted above is saved; "readout reread" goes on from here.')
      return exitCode.interrupted
    }
    return done.failed === 0 ? exitCode.done : exitCode.failed
  } finally {
    dossier.close()
  }
}

const namesOf: Partial<Record<JudgedKind, string>> = { channel: "status of channels", issue: "status of issues" }

function summarize({ documents, otherTexts, failed, changes, judgements }: Reread): string {
  const parts = [`${count(documents, "document")} read again`]
  if (otherTexts > 0) parts.push(`${otherTexts} to another text`)
  if (failed > 0) parts.push(`${failed} could not be`)
  for (const [kind, { added, gone, otherwise }] of changes) {
    if (added + gone + otherwise === 0) continue
    parts.push(`${namesOf[kind] ?? `${kind}s`} ${added} new, ${gone} gone, ${otherwise} told otherwise`)
  }
  const of = (standing: "holds" | "words-changed" | "found-otherwise" | "orphaned") => judgements.get(standing) ?? 0
  const all = [...judgements.values()].reduce((sum, many) => sum + many, 0)
  if (all > 0) {
    const lost = of("orphaned") + of("found-otherwise")
    parts.push(
      `${count(all, "judgement")} kept: ${of("holds")} as they were, ${of("words-changed")} on changed words, ${lost} to be looked at`,
    )
  }
  return parts.join("; ")
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`
}
