import { slice } from "../../domain/span.ts"
import { antecedentsOf } from "../quotations/antecedent.ts"
import { shown } from "../quotations/shown.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** The same words after another sentence, so that "this" points at something else. */
export function otherAntecedent({ quoting, alignment, reference }: Tied): Found | null {
  if (!alignment.context.some(({ kind }) => kind === "antecedent")) return null
  const { quotation, edits } = alignment
  const found = antecedentsOf({ quoting, quotation, reference, referenceSpan: alignment.reference.span, edits })
  if (found === null) return null
  const here = shown(slice(quoting.document.text, found.quoting))
  const there = shown(slice(reference.document.text, found.reference))
  return {
    kind: "antecedent",
    evidence: [
      { document: quoting.document.id, span: found.quoting },
      { document: reference.document.id, span: found.reference },
    ],
    explanation: `${sentence(describe(quoting.document))} has “${found.word}” follow “${here}”; in ${describe(reference.document)} it follows “${there}”.`,
    severity: 2,
  }
}
