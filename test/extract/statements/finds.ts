import { expect } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import { findAttributions } from "../../../src/extract/statements/propose.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** An attribution in words: `source | cue | content`, parts of one role joined by ` … `. */
export function attributionsOf(text: string, marks: Partial<Document> = {}): string[] {
  const document = documentOf(text, marks)
  const words = (spans: readonly { start: number; end: number }[]) => spans.map((span) => slice(text, span)).join(" … ")
  return findAttributions(document, analyse(document)).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
}

/** Every expected attribution is found, spans exact. */
export function finds(text: string, ...expected: string[]): void {
  expect(attributionsOf(text)).toEqual(expect.arrayContaining(expected))
}

/** Exactly these are found: nothing more is read into the words. */
export function findsOnly(text: string, ...expected: string[]): void {
  expect(attributionsOf(text)).toEqual(expected)
}
