import { dirname, resolve } from "node:path"
import type { Finding, Holdings } from "../../domain/check.ts"
import { needsAttention } from "../../domain/check.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { Document } from "../../domain/document.ts"
import type { DocumentHints } from "../../domain/source.ts"
import type { Effects } from "../../effects/effects.ts"
import { checkDocx, commentedDraft } from "../../export/check-docx.ts"
import { checkText } from "../../export/check-text.ts"
import { departureLines, departuresText } from "../../export/departures-text.ts"
import { readDraft } from "../../ingest/draft.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { explainUnreadable } from "../../ingest.ts"
import { checkQuotations } from "../../link/check.ts"
import { linkDocument } from "../../link/link.ts"
import { openCorpus } from "../../store/corpus.ts"
import { type Dossier, readDossier } from "../../store/open.ts"
import { holdingsOf } from "../../store/queries/holdings.ts"
import { loadSegments } from "../../store/segments.ts"
import { viewCheck } from "../../views/check-view.ts"
import { viewDepartures } from "../../views/departures-view.ts"
import { exitCode } from "./exit-code.ts"

/** How `check` is to be done. */
export interface CheckOptions {
  readonly dossier: string
  readonly format: "text" | "json" | "docx"
  /** A file the result is written to; null for standard output. */
  readonly out: string | null
  /** A country or a person: where the draft departs from what they said last is asked, not its quotations; null for those. */
  readonly as: string | null
  readonly hints: DocumentHints
  readonly workers: Workers
}

/** `readout check`: every quotation of a draft against the dossier, or its wording against a side's last; exit 1 where something needs attention. */
export async function check(input: string, options: CheckOptions, effects: Effects): Promise<number> {
  const { format, out, hints, workers } = options
  const refuse = (message: string): number => {
    effects.log.say(message)
    return exitCode.failed
  }
  if (format === "docx" && out === null) return refuse("--format docx needs --out FILE: a Word document is no text.")
  if (out !== null) {
    const reason = await whyNotWritable(out, input, effects)
    if (reason !== null) return refuse(`--out ${out}: ${reason}`)
  }
  const dossier = readDossier(options.dossier)
  try {
    const holdings = holdingsOf(dossier)
    if (holdings.documents().length === 0) {
      return refuse(
        `${options.dossier}: this dossier has no documents, so there is nothing to compare the draft with; add some with "readout add INPUT…"`,
      )
    }
    const stop = effects.interruption()
    const draft = await readDraft(input, { hints, workers, stop }, effects)
    if (draft === null) return exitCode.interrupted
    if (!("document" in draft)) return refuse(explainUnreadable(draft))
    const now = effects.now()
    const result =
      options.as === null
        ? quotationsOf(draft, { dossier, corpus: openCorpus(dossier), holdings }, format, now)
        : departuresOf(draft, dossier, { as: options.as, format, now })
    if (result === null) {
      return refuse(
        `--as ${options.as}: nobody of that country or name says anything in ${options.dossier}; "readout export actors" lists who is named.`,
      )
    }
    const { content, needsLook } = result
    if (out !== null) {
      const reason = await write(out, content, effects)
      if (reason !== null) return refuse(`--out ${out} could not be written: ${reason}`)
    } else if (typeof content === "string") await effects.output.write(content)
    return needsLook ? exitCode.found : exitCode.done
  } finally {
    dossier.close()
  }
}

interface Result {
  readonly content: string | Uint8Array
  /** Whether somebody should look at it before it is printed. */
  readonly needsLook: boolean
}

function quotationsOf(
  draft: Linkable & Drafted,
  against: Against,
  format: CheckOptions["format"],
  now: string,
): Result {
  const findings = compare(draft, against)
  const views = viewCheck(findings, draft, against.corpus)
  const content =
    format === "docx"
      ? checkDocx(views, draft.document, now)
      : format === "json"
        ? asJson(views.map(({ checked }) => checked))
        : [...checkText(views)].join("")
  return { content, needsLook: findings.some(needsAttention) }
}

/** Where a draft departs from a side's last wording; null where the dossier knows no such side. */
function departuresOf(
  { document, findings }: Linkable & Drafted,
  dossier: Dossier,
  { as, format, now }: { readonly as: string; readonly format: CheckOptions["format"]; readonly now: string },
): Result | null {
  const found = viewDepartures(dossier, { text: document.text, findings }, as)
  if (found === null) return null
  const { departures } = found
  const content =
    format === "docx"
      ? commentedDraft(
          document,
          departures.map((departure) => ({ span: departure.draft, lines: departureLines(departure) })),
          now,
        )
      : format === "json"
        ? asJson(found)
        : departuresText(found)
  return { content, needsLook: departures.length > 0 }
}

interface Drafted {
  readonly document: Document
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

interface Against {
  readonly dossier: Dossier
  readonly corpus: Corpus
  readonly holdings: Holdings
}

function compare(draft: Linkable, { dossier, corpus, holdings }: Against): Finding[] {
  const links = linkDocument(draft, loadSegments(dossier), corpus)
  return checkQuotations({ draft, links, corpus, holdings })
}

/** Why no result can be written to a path, seen before the work is done; null where nothing speaks against it. */
async function whyNotWritable(out: string, input: string, { files }: Effects): Promise<string | null> {
  if (resolve(out) === resolve(input)) return "this is the draft itself; name another file."
  const folder = dirname(out)
  if ((await files.entry(out)).kind === "folder") return "this is a folder; name a file."
  const { kind } = await files.entry(folder)
  if (kind === "missing") return `the folder ${folder} does not exist; make it first, or name another.`
  return kind === "folder" ? null : `${folder} is a file, not a folder; name another.`
}

/** Writes the result; gives the reason where that fails. */
async function write(out: string, content: string | Uint8Array, { files }: Effects): Promise<string | null> {
  try {
    await files.write(out, content)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
