import type { Processed } from "./domain/findings.ts"
import type { Issue } from "./domain/issue.ts"
import { isDocument, type Source, type Unreadable } from "./domain/source.ts"
import { extract } from "./extract/extract.ts"
import { analyse } from "./language/analyse.ts"
import type { Network } from "./language/network/network.ts"
import { read } from "./read/read.ts"

/**
 * The stages that look at one document alone, in order: read, analyse, extract. The same bytes give the same result.
 * Without the network the rules stand alone; without issues none is found.
 */
export async function* process(
  source: Source,
  network: Network | null,
  issues: readonly Issue[] = [],
): AsyncGenerator<Processed | Unreadable> {
  for (const reading of read(source)) {
    if (!isDocument(reading)) yield reading
    else {
      const analysis = analyse(reading)
      yield {
        document: reading,
        quotations: analysis.quotations,
        findings: await extract(reading, analysis, network, issues),
      }
    }
  }
}
