import type { Effects } from "../../effects/effects.ts"
import { linkNew } from "../../ingest/link-new.ts"
import { changeDossier, type Dossier } from "../../store/open.ts"
import { findNamed, type Named, removeDocument } from "../../store/remove.ts"
import { exitCode } from "./exit-code.ts"

/** `readout remove`: takes documents out of the dossier, with all that hung on them; names that fit none are told. */
export async function remove(names: readonly string[], path: string, { log, interruption }: Effects): Promise<number> {
  const dossier = changeDossier(path)
  try {
    const removed: Named[] = []
    let refused = 0
    for (const name of names) {
      const found = choose(name, dossier)
      // The same document may be named by id and by uri.
      if (typeof found === "string") {
        if (removed.some(({ id, uri }) => id === name || uri === name)) continue
        refused++
        log.say(found)
      } else {
        removeDocument(dossier, found.id)
        removed.push(found)
      }
    }
    const stop = interruption()
    const { documents, failed } = await linkNew(dossier, stop, log)
    const again = documents === 0 ? "" : `, ${count(documents)} linked again`
    log.say(`${path}: ${count(removed.length)} removed${again}`)
    if (stop.aborted) return exitCode.interrupted
    return refused + failed === 0 ? exitCode.done : exitCode.failed
  } finally {
    dossier.close()
  }
}

// The one document a name stands for, or why there is none.
function choose(name: string, dossier: Dossier): Named | string {
  const { documents, copyOf } = findNamed(dossier, name)
  const [document, another] = documents
  if (document !== undefined && another === undefined) return document
  if (document !== undefined) {
    const ids = documents.map(({ id }) => id).join(" ")
    return `${name}: ${documents.length} documents were found there, one after the other; name one by its id: ${ids}`
  }
  const [copied] = copyOf
  if (copied !== undefined) {
    return `${name}: the same text is kept as ${copied.uri}; remove that (${copied.id}) to remove the text with all its places`
  }
  return `${name}: no document has this id or uri; "readout export documents" lists them`
}

function count(documents: number): string {
  return `${documents} ${documents === 1 ? "document" : "documents"}`
}
