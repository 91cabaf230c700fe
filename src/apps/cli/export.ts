import countries from "i18n-iso-countries"
import type { Effects } from "../../effects/effects.ts"
import { actRows } from "../../export/act-rows.ts"
import { format } from "../../export/formats.ts"
import { type ExportKind, exportKinds, notYet } from "../../export/kinds.ts"
import { ploverEvents } from "../../export/plover.ts"
import { readDossier } from "../../store/open.ts"
import { findIssueId } from "../../store/queries/issues.ts"
import { findSpeakers } from "../../store/speakers.ts"
import { exitCode } from "./exit-code.ts"

/** Options of `export` as the command line gives them. */
export interface ExportOptions {
  readonly dossier: string
  readonly format: "jsonl" | "json" | "csv" | "plover"
  readonly rows?: "acts" | "reports" | "dyad-months"
  readonly since?: string
  readonly speaker?: string
  readonly between?: string
  readonly issue?: string
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
  const between = options.between === undefined ? null : options.between.split(",").map((code) => code.trim())
  const unknown = between?.find((code) => toAlpha3(code) === null)
  if (unknown !== undefined) {
    return refuse(`--between ${options.between}: "${unknown}" is not a country; give ISO 3166-1 codes such as USA,CHN.`)
  }
  const dossier = readDossier(options.dossier)
  try {
    const speaker = options.speaker === undefined ? null : findSpeakers(dossier, options.speaker)
    if (speaker?.size === 0) {
      return refuse(
        `--speaker ${options.speaker}: nobody of that name or id says anything in ${options.dossier}; "readout export actors" lists who is named.`,
      )
    }
    const issue = options.issue === undefined ? null : findIssueId(dossier, options.issue)
    if (options.issue !== undefined && issue === null) {
      return refuse(
        `--issue ${options.issue}: ${options.dossier} was read for no issue of that name or id; "readout export issues" lists those its documents speak of.`,
      )
    }
    const filter = {
      issue,
      since: options.since ?? null,
      speaker,
      countries: between?.map((code) => toAlpha3(code) ?? code) ?? null,
    }
    const form = options.format === "plover" ? "jsonl" : options.format
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
  const kinds = `This version exports ${Object.keys(exportKinds).join(", ")}.`
  return notYet.some((kind) => kind === name)
    ? `${name} are not found yet in this version of Readout. ${kinds}`
    : `${name}: there is no such kind of thing. ${kinds}`
}

/** Codes that ISO 3166-1 keeps free for its users, here for what it has no code of: AAA–AAZ, QMA–QZZ, XAA–XZZ, ZZA–ZZZ. */
const userAssigned = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/

function toAlpha3(code: string): string | null {
  const upper = code.toUpperCase()
  // Kosovo has no code of ISO; that of the list of countries, and of most data about it, is XKX.
  if (upper === "XK" || upper === "XKK") return "XKX"
  if (countries.isValid(upper)) return countries.toAlpha3(upper) ?? null
  return userAssigned.test(upper) ? upper : null
}
