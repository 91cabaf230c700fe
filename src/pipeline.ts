import type { Processed } from "./domain/findings.ts"
import { isDocument, type Source, type Unreadable } from "./domain/source.ts"
import { extract } from "./extract/extract.ts"
import { analyse } from "./language/analyse.ts"
import { read } from "./read/read.ts"

/** The stages that look at one document alone, in order: read, analyse, extract. Pure: the same bytes give the same result. */
export function* process(source: Source): Generator<Processed | Unreadable> {
  for (const reading of read(source)) {
    if (!isDocument(reading)) yield reading
    else {
      const analysis = analyse(reading)
      yield { document: reading, quotations: analysis.quotations, findings: extract(reading, analysis) }
    }
  }
}
