import { setTimeout } from "node:timers/promises"
import type { Finding, Holdings } from "../domain/check.ts"
import type { Corpus, Linkable } from "../domain/corpus.ts"
import type { Processed } from "../domain/findings.ts"
import type { Source, Unreadable } from "../domain/source.ts"
import { checkQuotations } from "../link/check.ts"
import { linkDocument, type WordIndex } from "../link/link.ts"
import { openCorpus } from "../store/corpus.ts"
import type { Dossier } from "../store/open.ts"
import { dataVersion } from "../store/queries/dossier.ts"
import { holdingsOf } from "../store/queries/holdings.ts"
import { loadSegments } from "../store/segments.ts"
import { unreadable } from "./inputs.ts"
import { openPool, type Pool, type Workers } from "./process-all.ts"

/** A draft held against a dossier. */
export interface CheckedDraft {
  readonly draft: Linkable
  readonly findings: readonly Finding[]
  readonly corpus: Corpus
}

/** Holds drafts against a dossier, one after the other. Nothing of a draft is kept. */
export interface Checker {
  check(draft: Source): Promise<CheckedDraft | Unreadable>
  close(): Promise<void>
}

/** More bytes than this are no draft: of text no more is read in any case, and a Word file's pictures are not wanted. */
export const largestDraft = 5 * 1024 * 1024

/** So many drafts wait for their turn; one takes a second or two. */
const mostWaiting = 8

/** A draft that takes longer than this, in milliseconds, is not waited for: about half a million words. */
const usualPatience = 60_000

/** So many threads may be at drafts nobody waits for any more. */
const mostGivenUp = 2

/** What of a dossier a draft is held against, as it is at one time. */
interface Held {
  readonly version: number
  readonly index: WordIndex
  readonly corpus: Corpus
  readonly holdings: Holdings
}

/** Opens network and index with the first draft and keeps them, the index for as long as the dossier stays as it is. */
export function openChecker(
  dossier: Dossier,
  workers: Omit<Workers, "count">,
  { patience = usualPatience }: { readonly patience?: number } = {},
): Checker {
  let pool: Pool | null = null
  let held: Held | null = null
  let waiting = 0
  // A thread that is ended while the network computes takes the program with it: what is given up runs on to its end.
  const givenUp = new Set<Promise<void>>()

  function current(): Held {
    const version = dataVersion(dossier)
    if (held?.version !== version)
      held = { version, index: loadSegments(dossier), corpus: openCorpus(dossier), holdings: holdingsOf(dossier) }
    return held
  }

  async function read(source: Source): Promise<readonly (Processed | Unreadable)[]> {
    const own = pool ?? openPool({ ...workers, count: 1 })
    pool = own
    const refuse = (reason: string) => [unreadable(source.uri, "not-checked", `${reason} Check the draft in parts.`)]
    const reading = own
      .run(source)
      .catch((error: unknown) =>
        refuse(`The worker that read it died (${error instanceof Error ? error.message : String(error)}).`),
      )
    const result = await Promise.race([reading, setTimeout(patience, null, { ref: false })])
    if (result !== null) return result
    if (pool === own) {
      pool = null
      const ended = reading.then(() => own.takeDown()).finally(() => givenUp.delete(ended))
      givenUp.add(ended)
    }
    return refuse(`It was given up after ${patience / 1000} seconds.`)
  }

  return {
    async check(source) {
      if (waiting >= mostWaiting || givenUp.size >= mostGivenUp)
        return unreadable(source.uri, "busy", "Too many drafts are being checked. Try again in a minute.")
      waiting++
      try {
        const [first, second] = await read(source)
        if (first === undefined || second !== undefined)
          return unreadable(source.uri, "several-documents", "This is not one draft; check takes one at a time.")
        if (!("document" in first)) return first
        const { index, corpus, holdings } = current()
        const links = linkDocument(first, index, corpus)
        return { draft: first, findings: checkQuotations({ draft: first, links, corpus, holdings }), corpus }
      } finally {
        waiting--
      }
    },
    close: async () => {
      await Promise.all(givenUp)
      if (pool !== null) await pool.takeDown()
    },
  }
}
