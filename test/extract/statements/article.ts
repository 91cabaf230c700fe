import type { Document } from "../../../src/domain/document.ts"
import { documentId, sha256 } from "../../../src/domain/identity.ts"

/** A plain article of this text, nothing of it marked. */
export function articleOf(text: string, marks: Partial<Document> = {}): Document {
  return {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: "article.txt",
    url: null,
    kind: "article",
    title: null,
    outlet: null,
    byline: null,
    language: "en",
    date: null,
    retrieved: "2024-05-01T00:00:00Z",
    complete: true,
    furniture: [],
    regions: [],
    turns: [],
    original: { bytes: new TextEncoder().encode(text), mediaType: "text/plain", encoding: "utf-8" },
    notes: [],
    ...marks,
  }
}
