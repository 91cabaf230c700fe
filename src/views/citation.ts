import type { Document } from "../domain/document.ts"
import { countBefore } from "../domain/ordered.ts"
import { type Span, slice } from "../domain/span.ts"
import { offsetsOf } from "./offsets.ts"

/** Where exact words stand, for anybody who has the document or its address. */
export interface Citation {
  /** Hash of the document's text in UTF-8. */
  readonly sha256: string
  /** `#char=120,188` (RFC 5147): characters of the text, a line end counting as one however it is written. */
  readonly fragment: string
  /** The page's address with a text fragment that browsers mark (WICG, Scroll to Text Fragment); null where it has none. */
  readonly url: string | null
}

/** Gives a way to cite words of a document; its characters are counted once. */
export function citer({ sha256, text, url }: Pick<Document, "sha256" | "text" | "url">): (span: Span) => Citation {
  const { toCodePoints } = offsetsOf(text)
  const lineEnds = Array.from(text.matchAll(/\r\n/g), ({ index }) => index)
  // Where a span begins or ends within a line end, that counts from the second of its two signs on.
  const characters = (offset: number) => toCodePoints(offset) - countBefore(lineEnds, (at) => at + 2 <= offset)
  return (span) => ({
    sha256,
    fragment: `#char=${characters(span.start)},${characters(span.end)}`,
    url: isWebAddress(url) ? withTextFragment(url, slice(text, span)) : null,
  })
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}

/** Longer words, and words that run over a line end, are told by their first and last so many. */
const fewWords = { whole: 12, edge: 5 }

/** `https://…/story#:~:text=first%20words,last%20words` */
function withTextFragment(url: string, words: string): string {
  const all = words.trim().split(/\s+/)
  const isWhole = all.length <= fewWords.whole && !/\n/.test(words.trim())
  const parts = isWhole ? [all] : [all.slice(0, fewWords.edge), all.slice(-fewWords.edge)]
  const written = parts.map((part) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D")).join(",")
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${written}`
}
