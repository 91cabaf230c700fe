import type { PageElement } from "./page.ts"

export type PageRegion = "headline" | "byline" | "dateline" | "caption"

/** Longest byline or date line, in characters; what is longer tells of its author. */
const longestLine = 200

/** Longest line behind the story that only names who wrote it, in characters. */
const longestCredit = 100

const caption =
  /\b(?:(?:fig|img|image|photo|picture|media|video|wp|gallery)? ?captions?(?: text)?|photo ?credits?|credits?|(?:image|img|photo|media) (?:meta|info|credit|source|attribution|description|copyright|author)|photographer|cutline|legende?|legenda|pie ?(?:de)? ?foto|didascalia|bildunterschrift|bildtext|bildnachweis|bijschrift|billedtekst|kuvateksti|podpis)\b/
const byline =
  /\b(?:by ?lines?|authors?|auteurs?|autor(?:e[ns]?|in|ia)?|autores|contributors?|vcard|writers?|written by|reporters?|journalists?|redacteur|redakteur|redactor|verfasser|firma|skribent|forfatter)\b/
const dateline =
  /\b(?:dates?|date ?line|date ?time|published|pub ?date|publish(?:ed)? ?(?:date|time|on)|time ?stamp|updated?|modified|posted|posted on|datum|fecha|data(?: publicacao| hora)|datas|published at|last ?mod\w*|veroeffentlicht|veroffentlicht|erschienen|publicacion|publicado|publie|pubblicato|paivamaara|dato)\b/
const standfirst =
  /\b(?:dek|deck|stand ?first|sub ?head(?:line|ing)?|sub ?title|strap ?line|kicker|eyebrow|overline|chapeau?|chapo|vorspann|anriss|dachzeile|ober ?zeile|unter ?zeile|subtitulo|sottotitolo|sous ?titre|bajada|copete|entradilla|occhiello|linha fina|gravata|ingress|excerpt)\b/
const illustrated = new Set(["table", "blockquote", "pre"])

/** How an element stands in its page. */
export interface Standing {
  readonly length: number
  readonly isAboveBody: boolean
  /** Whether it is a piece of a longer line. */
  readonly isWithinSentence: boolean
}

/** What part of an article an element is by its tag and names, or null. A standfirst stands above the body only. */
export function regionElement(
  element: PageElement,
  { length, isAboveBody, isWithinSentence }: Standing,
): PageRegion | null {
  const { tag, names } = element
  if (tag === "figcaption") return "caption"
  if (tag === "figure") {
    return element.children.some((child) => illustrated.has(child.tag)) ? null : "caption"
  }
  if (caption.test(names)) return "caption"
  if (isWithinSentence) return null
  if (isAboveBody && standfirst.test(names)) return "headline"
  if (length > longestLine) return null
  // Behind the story a sentence tells of its author.
  if (byline.test(names) && !isAboveBody && length > longestCredit) return null
  if (byline.test(names) || element.attributes.get("rel") === "author") return "byline"
  if (tag === "time" || dateline.test(names)) return "dateline"
  return null
}

/** Whether an element is named for the author: behind the story and longer than a byline it tells of them. */
export function isAboutAuthor(element: PageElement): boolean {
  return byline.test(element.names)
}
