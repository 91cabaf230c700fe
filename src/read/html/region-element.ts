import type { PageElement } from "./page.ts"

export type PageRegion = "headline" | "byline" | "dateline" | "caption"

/** Longest byline or date line, in characters; what is longer tells of its author. */
const longestLine = 200

const caption =
  /\b(?:(?:fig)?captions?|photo ?credits?|credits?|image (?:meta|info|credit|source|attribution)|img (?:meta|credit)|photographer)\b/
const byline = /\b(?:by ?lines?|authors?|auteur|autor|contributors?|vcard|writers?|reporter)\b/
const dateline =
  /\b(?:dates?|date ?line|date ?time|published|pub ?date|publish(?:ed)? ?(?:date|time|on)|time ?stamp|updated?|posted|posted on|datum|fecha)\b/
const standfirst = /\b(?:dek|deck|stand ?first|sub ?head(?:line|ing)?|sub ?title|strap ?line|kicker)\b/
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
  if (byline.test(names) || element.attributes.get("rel") === "author") return "byline"
  if (tag === "time" || dateline.test(names)) return "dateline"
  return null
}

/** Whether an element is named for the author: behind the story and longer than a byline it tells of them. */
export function isAboutAuthor(element: PageElement): boolean {
  return byline.test(element.names)
}
