import type { Issue } from "../../domain/issue.ts"
import type { ListedPerson } from "../../domain/listed-person.ts"
import type { Effects } from "../../effects/effects.ts"
import { withOwn } from "../../ingest/issue-files.ts"
import type { Linked } from "../../ingest/link-new.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { readWeightsVersion } from "../../ingest/weights.ts"
import { ingest, type Summary } from "../../ingest.ts"
import { type IssueSet, loadIssueSet, saveIssueSet } from "../../store/issues.ts"
import { saveListedPeople } from "../../store/listed-people.ts"
import { documentIds } from "../../store/load.ts"
import { type Dossier, openDossier } from "../../store/open.ts"
import { exitCode } from "./exit-code.ts"
import { version } from "./version.ts"

/** `readout add`: reads inputs into the dossier and says what was done. */
export async function add(
  inputs: readonly string[],
  options: {
    readonly dossier: string
    readonly workers: Workers
    readonly issues: IssueSet
    readonly actors: readonly ListedPerson[]
  },
  effects: Effects,
): Promise<number> {
  const dossier = openDossier(options.dossier)
  try {
    const models = await readWeightsVersion(options.workers.weights)
    const issues = keepIssues(dossier, options.issues, effects.log)
    saveListedPeople(dossier, options.actors)
    const processing = { hints: {}, workers: { ...options.workers, issues }, stop: effects.interruption() }
    const summary = await ingest(inputs, dossier, { ...processing, readout: version, models }, effects)
    effects.log.say(`${options.dossier}: ${summarize(summary)}`)
    if (summary.isInterrupted) {
      effects.log.say("Stopped before the end. Everything counted above is saved; run the same command again to go on.")
      return exitCode.interrupted
    }
    return summary.unreadable + summary.linked.failed === 0 ? exitCode.done : exitCode.failed
  } finally {
    dossier.close()
  }
}

/** Those given now join the user's own that the dossier keeps; gives all that documents are read for. */
function keepIssues(dossier: Dossier, given: IssueSet, log: Effects["log"]): Issue[] {
  const before = loadIssueSet(dossier)
  const replaced = new Set(given.own.map(({ id }) => id))
  const own = [...before.own.filter(({ id }) => !replaced.has(id)), ...given.own]
  const issues = withOwn(given.shipped, own)
  const earlier = documentIds(dossier).length
  if (earlier > 0 && !areAlike(withOwn(before.shipped, before.own), issues)) {
    log.say(
      `${count(earlier, "document")} read before were read for other issues; what they say of these is not found.`,
    )
  }
  saveIssueSet(dossier, { shipped: given.shipped, own })
  return issues
}

function areAlike(some: readonly Issue[], others: readonly Issue[]): boolean {
  const told = (issues: readonly Issue[]): string =>
    JSON.stringify(
      issues
        .map(({ id, terms, actors = [] }) => [id, terms, actors])
        .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    )
  return told(some) === told(others)
}

function summarize({ read, statements, known, unreadable, linked }: Summary): string {
  const parts = [`${count(read, "document")} read with ${count(statements, "statement")}`]
  if (linked.references > 0) parts.push(summarizeLinked(linked))
  if (known > 0) parts.push(`${count(known, "input")} there already`)
  if (unreadable > 0) parts.push(`${count(unreadable, "input")} could not be read`)
  if (linked.failed > 0) parts.push(`${count(linked.failed, "document")} could not be linked`)
  return parts.join(", ")
}

/** "312 quotations and 4 passages without marks tied to 14 documents" */
export function summarizeLinked({ quotations, unmarked, references }: Linked): string {
  const tied = [count(quotations, "quotation")]
  if (unmarked > 0) tied.push(`${count(unmarked, "passage")} without marks`)
  return `${tied.join(" and ")} tied to ${count(references, "document")}`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`
}
