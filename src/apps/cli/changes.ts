import type { Effects } from "../../effects/effects.ts"
import { auditsText } from "../../export/audits-text.ts"
import { changeItem, changesText } from "../../export/changes-text.ts"
import type { Dossier } from "../../store/open.ts"
import { openSeen } from "../../store/seen.ts"
import { auditNotes } from "../../views/audit-view.ts"
import { type ChangeView, viewChanges } from "../../views/changes-view.ts"
import { judgedKindOf } from "../../views/facts.ts"
import { exitCode } from "./exit-code.ts"
import { type Narrowing, narrowingOf } from "./narrowing.ts"

/** Options of `changes` as the command line gives them. */
export interface ChangesOptions extends Narrowing {
  readonly dossier: string
  readonly since: string
  readonly added?: true
  readonly format: "text" | "json"
}

/** What audits found of the kind of thing that a line tells, as exports say it in each line. */
function notesByKind(dossier: Dossier, countries: readonly string[] | null) {
  const notes = new Map<ChangeView["kind"], { readonly audits?: readonly string[] }>()
  return (kind: ChangeView["kind"]) => {
    const known = notes.get(kind)
    if (known !== undefined) return known
    const audits = kind === "document" ? [] : auditNotes(dossier, { kinds: [judgedKindOf(kind)], countries })
    const made = audits.length === 0 ? {} : { audits }
    notes.set(kind, made)
    return made
  }
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
    const { countries } = filter
    if (options.format === "text") {
      for (const text of changesText(view)) await output.write(text)
      await output.write(auditsText(auditNotes(dossier, { countries })))
    } else {
      const audits = notesByKind(dossier, countries)
      for (const change of [...view.documents, ...view.issues.flatMap((of) => of.changes)])
        await output.write(`${JSON.stringify({ ...changeItem(change), ...audits(change.kind) })}\n`)
    }
    return exitCode.done
  } finally {
    dossier.close()
  }
}
