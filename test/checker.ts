import type { Checker } from "../src/ingest/checker.ts"
import { checkQuotations } from "../src/link/check.ts"
import { linkDocument } from "../src/link/link.ts"
import { process } from "../src/pipeline.ts"
import { openCorpus } from "../src/store/corpus.ts"
import type { Dossier } from "../src/store/open.ts"
import { holdingsOf } from "../src/store/queries/holdings.ts"
import { loadSegments } from "../src/store/segments.ts"

/** Checks drafts in this thread, by the rules alone. */
export function checkerOf(dossier: Dossier): Checker["check"] {
  return async (source) => {
    for await (const draft of process(source, null)) {
      if (!("document" in draft)) return draft
      const corpus = openCorpus(dossier)
      const links = linkDocument(draft, loadSegments(dossier), corpus)
      return { draft, findings: checkQuotations({ draft, links, corpus, holdings: holdingsOf(dossier) }), corpus }
    }
    throw new Error("a source gives at least one reading")
  }
}
