import type { Version } from "../../domain/alignment.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import { findingId } from "../../domain/identity.ts"
import { bySpan } from "../../domain/span.ts"
import type { Found } from "./tied.ts"

/** Gives what was found in a document its ids, each discrepancy once, in the order of the document. */
export function inOrder(document: string, found: readonly Found[]): Discrepancy[] {
  const once = new Map<string, Discrepancy>()
  for (const { kind, evidence, explanation, severity } of together(found)) {
    const id = findingId(
      document,
      [kind, ...evidence.map(placeOf)].join(" "),
      evidence.map(({ span }) => span),
    )
    if (!once.has(id)) once.set(id, { id, document, kind, evidence, explanation, severity })
  }
  return [...once.values()].toSorted(
    (a, b) => bySpan(firstSpan(a), firstSpan(b)) || compare(a.kind, b.kind) || compare(a.id, b.id),
  )
}

/** What a document has twice, a quotation in its lead and again below, differs once from what is quoted, at both places. */
function together(found: readonly Found[]): readonly Found[] {
  const same = new Map<string, Found>()
  for (const one of found) {
    const [first, ...others] = one.evidence
    const key = [one.kind, one.explanation, ...others.map(placeOf)].join(" ")
    const before = others.length === 0 ? undefined : same.get(key)
    if (before === undefined) same.set(others.length === 0 ? `${key} ${placeOf(first)}` : key, one)
    else if (!before.evidence.some((version) => placeOf(version) === placeOf(first)))
      same.set(key, { ...before, evidence: [...before.evidence, first] })
  }
  return [...same.values()]
}

function placeOf({ document, span }: Version): string {
  return `${document} ${span.start}-${span.end}`
}

function firstSpan({ evidence }: Discrepancy) {
  return (evidence[0] as Version).span
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
