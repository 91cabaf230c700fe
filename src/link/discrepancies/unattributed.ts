import { contains, slice } from "../../domain/span.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Fewer quoted words are a phrase that the sentence around them may well use without a speaker. */
const fewestWords = 4

/** A quotation that the document gives to nobody, of words whose speaker the reference names. */
export function droppedAttribution({ quoting, alignment, reference, saidBy }: Tied): Found | null {
  if (saidBy === null || !alignment.marked || alignment.attributedTo !== null) return null
  if (hasSource(quoting, alignment) || isHeading(quoting, alignment)) return null
  const words = slice(quoting.document.text, alignment.quotation)
  if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords) return null
  return {
    kind: "unattributed",
    evidence: [
      { document: quoting.document.id, span: alignment.quotation },
      { document: alignment.reference.document, span: alignment.reference.span },
    ],
    explanation: `${sentence(describe(quoting.document))} gives the words to nobody; ${describe(reference.document)} gives them to ${saidBy.name}.`,
    severity: 1,
  }
}

/** Whether the document names a source for the words, though it could not be told who it is: "he said". */
function hasSource({ findings }: Tied["quoting"], { statement, quotation }: Tied["alignment"]): boolean {
  return findings.statements.some(
    ({ id, source, content }) =>
      source.length > 0 && (id === statement || content.some((span) => contains(span, quotation))),
  )
}

/** Headlines and headings, whole lines of quoted words without a full stop, name nobody. */
function isHeading({ document }: Tied["quoting"], { quotation }: Tied["alignment"]): boolean {
  if (document.regions.some((span) => span.region !== "body" && contains(span, quotation))) return true
  const line = document.text.slice(
    document.text.lastIndexOf("\n", quotation.start - 1) + 1,
    (document.text.indexOf("\n", quotation.end) + 1 || document.text.length + 1) - 1,
  )
  return line.trim() === slice(document.text, quotation).trim() && !/[.!?,…]["”’'»]*\s*$/.test(line)
}
