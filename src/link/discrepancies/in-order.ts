import type { Version } from "../../domain/alignment.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import { findingId } from "../../domain/identity.ts"
import { bySpan } from "../../domain/span.ts"
import type { Found } from "./tied.ts"

/** Gives what was found in a document its ids, each set of evidence once, in the order of the document. */
export function inOrder(document: string, found: readonly Found[]): Discrepancy[] {
  const once = new Map<string, Discrepancy>()
  for (const { kind, evidence, explanation, severity } of found) {
    const places = evidence.map((version) => `${version.document} ${version.span.start}-${version.span.end}`)
    const id = findingId(
      document,
      [kind, ...places].join(" "),
      evidence.map(({ span }) => span),
    )
    if (!once.has(id)) once.set(id, { id, document, kind, evidence, explanation, severity })
  }
  return [...once.values()].toSorted(
    (a, b) => bySpan(firstSpan(a), firstSpan(b)) || compare(a.kind, b.kind) || compare(a.id, b.id),
  )
}

function firstSpan({ evidence }: Discrepancy) {
  return (evidence[0] as Version).span
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
