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
    url: isWebAddress(url) ? withTextFragment(url, text, span) : null,
  })
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}

/** Longer words, and words that run over a line end, are told by their first and last so many. */
const fewWords = { whole: 12, edge: 5 }

/** So many words on each side tell words that stand in a text twice from each other. */
const besideWords = 4
/** Code units in which these are looked for. */
const besideLength = 80

/** `https://…/story#:~:text=first%20words,last%20words`; of words that stand there more than once with what is beside them. */
function withTextFragment(url: string, text: string, span: Span): string {
  const words = slice(text, span)
  const all = words.trim().split(/\s+/)
  const isWhole = all.length <= fewWords.whole && !/\n/.test(words.trim())
  const parts = isWhole ? [all] : [all.slice(0, fewWords.edge), all.slice(-fewWords.edge)]
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D")
  const isTwice = text.indexOf(words) !== text.lastIndexOf(words)
  const line = (beside: string | undefined) => (beside ?? "").split(/\s+/).filter((word) => word !== "")
  const before = isTwice
    ? line(
        text
          .slice(Math.max(0, span.start - besideLength), span.start)
          .split("\n")
          .at(-1),
      )
    : []
  const after = isTwice ? line(text.slice(span.end, span.end + besideLength).split("\n")[0]) : []
  // The first word beside may be cut, and a word that goes on is no word of its own.
  const prefix = before.slice(1).slice(-besideWords)
  const suffix = after.slice(0, -1).slice(0, besideWords)
  const written = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    ...parts.map(encode),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ].join(",")
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${written}`
}
