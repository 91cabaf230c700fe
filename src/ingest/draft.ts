import type { Processed } from "../domain/findings.ts"
import type { DocumentHints, Unreadable } from "../domain/source.ts"
import type { Effects } from "../effects/effects.ts"
import type { Processing } from "../ingest.ts"
import { type Arrival, findInputs, largestDocument, readInput, unreadable } from "./inputs.ts"
import { processAll } from "./process-all.ts"

/** Servers that take longer than this, in milliseconds, are not waited for. */
const patience = 30_000

/**
 * One draft, read and processed: a file, a page of the web, or `-` for standard input. Bad input is told as unreadable;
 * so is what holds several documents. Null where it was stopped.
 */
export async function readDraft(
  input: string,
  { hints, workers, stop }: Processing,
  effects: Effects,
): Promise<Processed | Unreadable | null> {
  const arrivals = isAddress(input) ? fetched(input, hints, effects) : files(input, hints, effects)
  let draft: Processed | null = null
  for await (const { results } of processAll(arrivals, { ...workers, count: 1 }, stop)) {
    for (const result of results) {
      if (!("document" in result)) return result
      if (draft !== null) return severalDocuments(input)
      draft = result
    }
  }
  return draft
}

function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function* files(input: string, hints: DocumentHints, effects: Effects): AsyncGenerator<Arrival> {
  const found = await findInputs([input], effects)
  const [only] = found
  if (only === undefined || found.length > 1) yield severalDocuments(input)
  else if (!("path" in only)) yield only
  else yield* readInput(only, hints, effects)
}

async function* fetched(address: string, hints: DocumentHints, { web, now }: Effects): AsyncGenerator<Arrival> {
  const page = await web.get(address, { bytes: largestDocument, milliseconds: patience })
  if (page.kind === "failed") yield unreadable(address, "not-fetched", `could not be fetched: ${page.reason}.`)
  else {
    const { bytes, mediaType } = page
    const source = { uri: address, bytes, mediaType, hints: { ...hints, url: page.address }, retrieved: now() }
    yield { input: address, source }
  }
}

function severalDocuments(input: string): Unreadable {
  return unreadable(input, "several-documents", "This is more than one document; check takes one draft at a time.")
}
