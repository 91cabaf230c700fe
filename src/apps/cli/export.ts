import type { Effects } from "../../effects/effects.ts"
import { actRows } from "../../export/act-rows.ts"
import type { ExportKind } from "../../export/export-kind.ts"
import { format } from "../../export/formats.ts"
import { exportKinds } from "../../export/kinds.ts"
import { ploverEvents } from "../../export/plover.ts"
import { openSeen } from "../../store/seen.ts"
import { auditNotes } from "../../views/audit-view.ts"
import { exitCode } from "./exit-code.ts"
import { type Narrowing, narrowingOf } from "./narrowing.ts"

/** Options of `export` as the command line gives them. */
export interface ExportOptions extends Narrowing {
  readonly dossier: string
  readonly format: "jsonl" | "json" | "csv" | "plover"
  readonly rows?: "acts" | "reports" | "dyad-months"
}

/** `readout export KIND`. */
export async function exportKind(name: string, options: ExportOptions, { output, log }: Effects): Promise<number> {
  const refuse = (message: string): number => {
    log.say(message)
    return exitCode.failed
  }
  const named = Object.hasOwn(exportKinds, name) ? exportKinds[name] : undefined
  if (named === undefined) return refuse(whyNotKind(name))
  const kind = name === "acts" ? kindOfActs(named, options) : named
  if (name !== "acts" && (options.format === "plover" || options.rows !== undefined))
    return refuse(`${options.format === "plover" ? "--format plover" : "--rows"} is of acts: readout export acts.`)
  if (kind === null) return refuse("--format plover has one line per act; leave out --rows, or choose another format.")
  // A line that was rejected says so; one that was corrected has the values a person holds to be right, and says which were found.
  const { dossier, look } = openSeen(options.dossier)
  try {
    look({ isRejectedSeen: true })
    const filter = narrowingOf(options, dossier)
    if ("problem" in filter) return refuse(filter.problem)
    const form = options.format === "plover" ? "jsonl" : options.format
    // Data whose error rate was measured says so in each line, and here once for who looks on.
    for (const note of auditNotes(dossier, { kinds: kind.audited ?? [], countries: filter.countries })) log.say(note)
    for (const text of format(kind, kind.items(dossier, filter), form)) await output.write(text)
    return exitCode.done
  } finally {
    dossier.close()
  }
}

/** What the lines of `export acts` are; null where the options contradict each other. */
function kindOfActs(acts: ExportKind, { format: form, rows = "acts" }: ExportOptions): ExportKind | null {
  if (form === "plover") return rows === "acts" ? ploverEvents : null
  return rows === "acts" ? acts : actRows[rows]
}

function whyNotKind(name: string): string {
  return `${name}: there is no such kind of thing. This version exports ${Object.keys(exportKinds).join(", ")}.`
}
