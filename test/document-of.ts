import type { Document } from "../src/domain/document.ts"
import { documentId, sha256 } from "../src/domain/identity.ts"

/** A document of this text as reading would give it: an article of which nothing is known but `known`. */
export function documentOf(text: string, known: Partial<Document> = {}): Document {
  return {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: "envoy.txt",
    url: null,
    kind: "article",
    title: null,
    outlet: null,
    byline: null,
    language: "en",
    date: null,
    retrieved: "2031-05-04T10:00:00.000Z",
    complete: true,
    furniture: [],
    regions: [],
    turns: [],
    original: { bytes: new TextEncoder().encode(text), mediaType: "text/plain", encoding: "utf-8" },
    notes: [],
    ...known,
  }
}
