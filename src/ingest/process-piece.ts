import type { Processed } from "../domain/findings.ts"
import type { Issue } from "../domain/issue.ts"
import type { Source, Unreadable } from "../domain/source.ts"
import type { Network } from "../language/network/network.ts"
import { process as run } from "../pipeline.ts"

/** One source through the pipeline. A failure of ours is told as a note on the document it happened on; the others go on. */
export async function processPiece(
  source: Source,
  network: Network,
  issues: readonly Issue[],
): Promise<(Processed | Unreadable)[]> {
  try {
    const results: (Processed | Unreadable)[] = []
    for await (const result of run(source, network, issues)) results.push(result)
    return results
  } catch (error) {
    const uri = source.firstLine === undefined ? source.uri : `${source.uri}#${source.firstLine}`
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Readout itself failed on this document, please report it: ${reason}`
    return [{ uri, notes: [{ level: "error", code: "failed", message }] }]
  }
}
