import { performance } from "node:perf_hooks"
import type { Processed } from "./domain/findings.ts"
import { sha256 } from "./domain/identity.ts"
import type { DocumentHints, Unreadable } from "./domain/source.ts"
import type { Effects } from "./effects/effects.ts"
import { type Arrival, type Found, findInputs, isPiece, type Piece, readInput } from "./ingest/inputs.ts"
import { type Linked, linkNew } from "./ingest/link-new.ts"
import { processAll, type Workers } from "./ingest/process-all.ts"
import { progressLine } from "./ingest/progress.ts"
import type { Dossier } from "./store/open.ts"
import { DossierProblem } from "./store/problem.ts"
import { type Origin, openWriter, type Run, type Writer } from "./store/save.ts"

/** How inputs are to be processed. */
export interface Processing {
  readonly hints: DocumentHints
  readonly workers: Workers
  readonly stop: AbortSignal
}

/** What came of adding inputs to a dossier. */
export interface Summary {
  /** Documents read in this run. */
  readonly read: number
  readonly statements: number
  /** Inputs that were in the dossier already. */
  readonly known: number
  readonly unreadable: number
  readonly linked: Linked
  readonly isInterrupted: boolean
}

/** A committed batch holds this many documents at most, or what was read in this many milliseconds: little is lost to a kill. */
const batch = { documents: 64, milliseconds: 1000 }

/** Processes inputs in order and gives each result; those found to be `known` are passed over. Progress goes to the log. */
export async function* processInputs(
  inputs: readonly string[],
  { hints, workers, stop }: Processing,
  effects: Effects,
  isKnown: (piece: Piece) => boolean = () => false,
): AsyncGenerator<{ readonly piece: Piece | null; readonly result: Processed | Unreadable }> {
  const found = await findInputs(inputs, effects)
  const started = performance.now()
  let documents = 0
  let bytes = 0
  const sizes = found.map((input) => ("size" in input ? input.size : 0))
  const bytesAll = sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  async function* arrivals(): AsyncGenerator<Arrival> {
    for (const arrival of found) {
      if (!isInput(arrival)) yield arrival
      else {
        for await (const piece of readInput(arrival, hints, effects)) {
          if (stop.aborted) return
          if (!isPiece(piece) || !isKnown(piece)) yield piece
          else bytes += piece.source.bytes.length
        }
      }
    }
  }
  for await (const { piece, results } of processAll(arrivals(), workers, stop)) {
    for (const result of results) yield { piece, result }
    documents += results.length
    bytes += piece?.source.bytes.length ?? 0
    const seconds = (performance.now() - started) / 1000
    effects.log.progress(progressLine({ documents, bytes, bytesAll, seconds }))
  }
  effects.log.progress("")
}

/** Reads inputs into a dossier and links what is new with the rest. May be stopped or killed at any moment and run again: what is there already is not read twice, nor linked twice. */
export async function ingest(
  inputs: readonly string[],
  dossier: Dossier,
  options: Processing & Pick<Run, "readout" | "models">,
  effects: Effects,
): Promise<Summary> {
  const writer = openWriter(dossier, { started: effects.now(), readout: options.readout, models: options.models })
  const summary = { read: 0, statements: 0, known: 0, unreadable: 0 }
  let waiting: { processed: Processed; origin: Origin }[] = []
  let committed = performance.now()

  const refused = new Map<string, { readonly file: string; readonly count: number }>()
  const refuse = (unread: Unreadable): void => {
    summary.unreadable++
    const file = unread.uri.replace(/#\d+$/, "")
    const reason = `${unread.notes[0]?.code} ${file}`
    const count = (refused.get(reason)?.count ?? 0) + 1
    refused.set(reason, { file, count })
    if (count <= mostNamed) effects.log.say(explainUnreadable(unread))
  }
  const commit = (): void => {
    const failed = saveAll(waiting, writer)
    for (const { uri, reason } of failed) {
      refuse({
        uri,
        notes: [{ level: "error", code: "not-saved", message: `This document could not be saved: ${reason}` }],
      })
    }
    summary.read += waiting.length - failed.length
    waiting = []
    committed = performance.now()
  }
  const isKnown = (piece: Piece): boolean => {
    const known = writer.knows(originOf(piece))
    if (known) summary.known++
    return known
  }

  for await (const { piece, result } of processInputs(inputs, options, effects, isKnown)) {
    if (piece === null || !("document" in result)) refuse(result as Unreadable)
    else {
      waiting.push({ processed: result, origin: originOf(piece) })
      summary.statements += result.findings.statements.length
      if (waiting.length >= batch.documents || performance.now() - committed > batch.milliseconds) commit()
    }
  }
  if (waiting.length > 0) commit()
  for (const { file, count } of refused.values())
    if (count > mostNamed) effects.log.say(`${file}: ${count - mostNamed} more were not read for the same reason.`)
  const linked = await linkNew(dossier, options.stop, effects.log)
  return { ...summary, linked, isInterrupted: options.stop.aborted }
}

/** Of a file's lines that cannot be read for one reason so many are named; a wrong file has thousands. */
const mostNamed = 5

/** Why an input could not be read, in one line that names it. */
export function explainUnreadable({ uri, notes }: Unreadable): string {
  const reasons = notes.map((note) => note.message).join(" ")
  return reasons.startsWith(`${uri} `) ? reasons : `${uri}: ${reasons}`
}

// One transaction for all. A document the dossier refuses is left out and named; a dossier that cannot be written ends the run.
function saveAll(
  waiting: readonly { processed: Processed; origin: Origin }[],
  writer: Writer,
): { uri: string; reason: string }[] {
  const failed: { uri: string; reason: string }[] = []
  writer.together(() => {
    failed.length = 0
    for (const { processed, origin } of waiting) {
      try {
        writer.save(processed, origin)
      } catch (error) {
        if (error instanceof DossierProblem) throw error
        failed.push({ uri: processed.document.uri, reason: error instanceof Error ? error.message : String(error) })
      }
    }
  })
  return failed
}

function originOf({ input, source }: Piece): Origin {
  // The last line of a file is the same line when others have been written after it.
  const isLine = source.firstLine !== undefined && source.bytes.at(-1) === 0x0a
  return { input, sha256: sha256(isLine ? source.bytes.subarray(0, -1) : source.bytes) }
}

function isInput(found: Found | Unreadable): found is Found {
  return "path" in found
}
