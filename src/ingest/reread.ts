import type { Standing } from "../domain/find-again.ts"
import { type JudgedKind, judgedKinds, type Subject } from "../domain/judgement.ts"
import type { Effects } from "../effects/effects.ts"
import { explainUnreadable } from "../ingest.ts"
import { placeJudgements } from "../store/judgements.ts"
import { documentIds } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { passOverReread, pendingRereads, planRereads, sourceOf } from "../store/rereads.ts"
import { openWriter, type Run } from "../store/save.ts"
import { openFinds } from "../store/subjects.ts"
import { together } from "../store/together.ts"
import type { Arrival } from "./inputs.ts"
import { linkNew } from "./link-new.ts"
import { processAll, type Workers } from "./process-all.ts"

/** How what is found in documents changed: by kind, how much is new, gone, or told otherwise of the same words. */
export type Changes = ReadonlyMap<
  JudgedKind,
  { readonly added: number; readonly gone: number; readonly otherwise: number }
>

/** What came of reading documents again. */
export interface Reread {
  readonly documents: number
  /** Documents that gave another text than before. */
  readonly otherTexts: number
  readonly failed: number
  readonly changes: Changes
  /** Judgements that hold, by how they stand now. */
  readonly judgements: ReadonlyMap<Standing, number>
  /** Documents left over by a run before that this one took up. */
  readonly takenUp: number
  readonly isInterrupted: boolean
}

/**
 * Reads documents again from the originals that the dossier keeps, saves each as it is done, and ties all together anew.
 * Judgements stay. `wanted` null goes on with what a run before left, or else takes all documents.
 */
export async function reread(
  dossier: Dossier,
  {
    wanted,
    workers,
    stop,
    run,
  }: {
    readonly wanted: readonly string[] | null
    readonly workers: Workers
    readonly stop: AbortSignal
    readonly run: Run
  },
  { log }: Effects,
): Promise<Reread> {
  const left = wanted === null ? pendingRereads(dossier) : []
  if (left.length === 0) together(dossier, () => planRereads(dossier, wanted ?? documentIds(dossier)))
  const pending = pendingRereads(dossier)
  const writer = openWriter(dossier, run)
  const finds = openFinds(dossier)
  const changes = new Map<JudgedKind, { added: number; gone: number; otherwise: number }>()
  const summary = { documents: 0, otherTexts: 0, failed: 0 }
  const ids = new Map<unknown, string>()
  async function* arrivals(): AsyncGenerator<Arrival> {
    for (const id of pending) {
      if (stop.aborted) return
      const source = sourceOf(dossier, id)
      if (source === null) continue
      ids.set(source, id)
      yield { input: source.uri, source }
    }
  }
  const fail = (id: string, why: string): void => {
    passOverReread(dossier, id)
    summary.failed++
    log.say(`${why} What was found before stays.`)
  }
  for await (const { piece, results } of processAll(arrivals(), workers, stop)) {
    const before = ids.get(piece?.source)
    ids.delete(piece?.source)
    if (before === undefined) continue
    const [result] = results
    if (result === undefined || !("document" in result)) {
      fail(before, result === undefined ? `${before}: nothing was read.` : explainUnreadable(result))
      continue
    }
    const { id, uri } = result.document
    const foundBefore = new Map(perDocument.map((kind) => [kind, finds.inDocument(kind, before)]))
    const isAlone = writer.renew(result, before)
    if (!isAlone)
      log.say(`${uri}: its text is read otherwise now; the one before stays too, as it came from elsewhere as well.`)
    if (id !== before) summary.otherTexts++
    for (const kind of perDocument) count(changes, kind, foundBefore.get(kind) ?? [], finds.inDocument(kind, id))
    summary.documents++
    log.progress(`Read ${summary.documents} of ${pending.length} documents again`)
  }
  log.progress("")
  await linkNew(dossier, stop, log)
  const judgements = new Map<Standing, number>()
  for (const { standing, undone } of placeJudgements(dossier)) {
    if (undone === null) judgements.set(standing, (judgements.get(standing) ?? 0) + 1)
  }
  return { ...summary, changes, judgements, takenUp: left.length, isInterrupted: stop.aborted }
}

/** What a document alone gives; alignments and discrepancies come of linking. */
const perDocument = judgedKinds.filter((kind) => kind !== "alignment" && kind !== "discrepancy" && kind !== "actor")

function count(
  changes: Map<JudgedKind, { added: number; gone: number; otherwise: number }>,
  kind: JudgedKind,
  before: readonly Subject[],
  after: readonly Subject[],
): void {
  const was = new Map(before.map((subject) => [subject.id, JSON.stringify(subject.found)]))
  const sum = changes.get(kind) ?? { added: 0, gone: 0, otherwise: 0 }
  for (const { id, found } of after) {
    const told = was.get(id)
    if (told === undefined) sum.added++
    else if (told !== JSON.stringify(found)) sum.otherwise++
    was.delete(id)
  }
  sum.gone += was.size
  changes.set(kind, sum)
}
