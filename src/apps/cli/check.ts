import type { Finding } from "../../domain/check.ts"
import { needsAttention } from "../../domain/check.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { Processed } from "../../domain/findings.ts"
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
  if (out !== null && out === input) return refuse(`--out ${out}: this is the draft itself; name another file.`)
  const dossier = readDossier(options.dossier)
  try {
    const stop = effects.interruption()
    const draft = await readDraft(input, { hints, workers, stop }, effects)
    if (draft === null) return exitCode.interrupted
    if (!("document" in draft)) return refuse(explainUnreadable(draft))
    const corpus = openCorpus(dossier)
    const findings = compare(draft, dossier, corpus)
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
    if (out !== null) await effects.files.write(out, content)
    else if (typeof content === "string") await effects.output.write(content)
    return findings.some(needsAttention) ? exitCode.found : exitCode.done
  } finally {
    dossier.close()
  }
}

function compare(draft: Processed, dossier: Dossier, corpus: Corpus): Finding[] {
  const linkable: Linkable = draft
  const links = linkDocument(linkable, loadSegments(dossier), corpus)
  return checkQuotations({ draft: linkable, links, corpus, holdings: holdingsOf(dossier) })
}
