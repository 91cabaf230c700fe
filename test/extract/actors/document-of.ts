import type { Document, Turn } from "../../../src/domain/document.ts"
import { documentId, sha256 } from "../../../src/domain/identity.ts"

/** A document of this text with nothing else known of it. */
export function documentOf(text: string, turns: readonly Turn[] = []): Document {
  return {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: "-",
    url: null,
    kind: "article",
    title: null,
    outlet: null,
    byline: null,
    language: "en",
    date: null,
    retrieved: "2031-01-01T00:00:00Z",
    complete: true,
    furniture: [],
    regions: [],
    turns,
    original: { bytes: new TextEncoder().encode(text), mediaType: "text/plain", encoding: "utf-8" },
    notes: [],
  }
}
