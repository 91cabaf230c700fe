import { dirname, resolve } from "node:path"
import type { Finding, Holdings } from "../../domain/check.ts"
import { needsAttention } from "../../domain/check.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { DocumentHints } from "../../domain/source.ts"
import type { Effects } from "../../effects/effects.ts"
import { checkDocx } from "../../export/check-docx.ts"
import { checkText } from "../../export/check-text.ts"
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
import { exitCode } from "./exit-code.ts"

/** How `check` is to be done. */
export interface CheckOptions {
  readonly dossier: string
  readonly format: "text" | "json" | "docx"
  /** A file the result is written to; null for standard output. */
  readonly out: string | null
  readonly hints: DocumentHints
  readonly workers: Workers
}

/** `readout check`: every quotation of a draft against the dossier; exit 1 where one needs attention. */
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
    const corpus = openCorpus(dossier)
    const findings = compare(draft, { dossier, corpus, holdings })
    const views = viewCheck(findings, draft, corpus)
    const content =
      format === "docx"
        ? checkDocx(views, draft.document, effects.now())
        : format === "json"
          ? `${JSON.stringify(
              views.map(({ checked }) => checked),
              null,
              2,
            )}\n`
          : [...checkText(views)].join("")
    if (out !== null) {
      const reason = await write(out, content, effects)
      if (reason !== null) return refuse(`--out ${out} could not be written: ${reason}`)
    } else if (typeof content === "string") await effects.output.write(content)
    return findings.some(needsAttention) ? exitCode.found : exitCode.done
  } finally {
    dossier.close()
  }
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
