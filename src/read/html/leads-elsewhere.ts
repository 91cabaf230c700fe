import type { Measures } from "./measures.ts"
import type { PageElement } from "./page.ts"

/** Share of a block's text that may be linked before the block is no text but a link. */
const mostLinked = 0.85
/** The same for a list as a whole; its items carry words of their own between links. */
const mostLinkedInList = 0.7

/** Longest line that a lead-in makes a reference; what is longer is a paragraph that begins with these words. */
const longestReference = 250

/**
 * Words that open a line which only sends the reader elsewhere.
 *
 *     READ MORE: Port of Ostmark reopens
 *     ^^^^^^^^^
 */
const leadIn =
  /^\W{0,3}(?:related(?: (?:stories|articles?|news|links?|content|coverage|topics|tags))?|read (?:more|also|next|the full|our)|see (?:more|also)|also (?:read|see)|more (?:on|from|stories|news|great|about)|watch|listen|don[’']?t miss|must[- ]reads?|recommended|you (?:may|might) (?:also )?like|click here|sign up|subscribe|follow (?:us|me|@)|download|share (?:this|on)|advertisement|continue reading|leia (?:mais|também)|lire aussi|lesen sie auch|lee también|leggi anche|читайте также)\b/i

/** Why a block of the article is no part of it although it stands among its paragraphs, or null. */
export function leadsElsewhere(block: PageElement, words: string, measures: Measures): string | null {
  const length = measures.lengthOf(block)
  const linked = measures.linkedOf(block)
  if (block.tag === "td" || block.tag === "th") return null
  if (length <= longestReference && leadIn.test(words) && (linked > 0 || /:|^[^.?!]*$/.test(words)))
    return "link to another story"
  const list = listOf(block)
  if (list !== null)
    return measures.linkedOf(list) >= mostLinkedInList * measures.lengthOf(list) ? "list of links" : null
  if (!/^h[1-6]$/.test(block.tag) && linked >= mostLinked * length) return "link to another story"
  return null
}

function listOf(block: PageElement): PageElement | null {
  for (let element: PageElement | null = block, up = 0; element !== null && up < 4; element = element.parent, up++) {
    if (element.tag === "ul" || element.tag === "ol") return element
  }
  return null
}
