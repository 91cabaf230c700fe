import { createHash } from "node:crypto"
import { bySpan, type Span } from "./span.ts"

/** SHA-256 of a text in UTF-8, or of bytes, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex")
}

/** Id of a document with this text: the first 16 hex digits of its SHA-256 (CONTRACT.md). */
export function documentId(text: string): string {
  return sha256(text).slice(0, 16)
}

/** Id of a finding: stays the same as long as document, kind and evidence do. */
export function findingId(document: string, kind: string, evidence: readonly Span[]): string {
  const places = evidence.toSorted(bySpan).map((span) => `${span.start}-${span.end}`)
  return sha256([document, kind, ...places].join(" ")).slice(0, 16)
}
