import type { Document } from "../domain/document.ts"
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

/** Cites words of a document. */
export function cite({ sha256, text, url }: Pick<Document, "sha256" | "text" | "url">, span: Span): Citation {
  const [start, end] = [characters(text, span.start), characters(text, span.end)]
  return {
    sha256,
    fragment: `#char=${start},${end}`,
    url: isWebAddress(url) ? withTextFragment(url, slice(text, span)) : null,
  }
}

function characters(text: string, offset: number): number {
  const before = text.slice(0, offset)
  return offsetsOf(before).length - (before.match(/\r\n/g)?.length ?? 0)
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
