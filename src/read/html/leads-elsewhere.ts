import type { Measures } from "./measures.ts"
import type { PageLine } from "./page-lines.ts"

/** Share of a line that may be linked before it is no text but a link. */
const mostLinked = 0.8
/** The same for a list as a whole; its items carry words of their own between links. */
const mostLinkedInList = 0.7
/** Longest line that a lead-in makes a reference; what is longer is a paragraph that begins with these words. */
const longestReference = 250

/** Share of a sentence that may be linked before it is a reference, where it opens like one. */
const mostLinkedReference = 0.5
/** A colon or stroke behind the words that open a reference. */
const setOff = /^[^:|–—»>]{2,40}[:|–—»>]/

/**
 * Words that open a line which only sends the reader elsewhere.
 *
 *     READ MORE: Port of Ostmark reopens
 *     ^^^^^^^^^
 */
const leadIn =
  /^\W{0,3}(?:related(?: (?:stories|articles?|news|links?|content|coverage|topics|tags))?|read (?:more|also|next|the full|our)|see (?:more|also)|also (?:read|see)|more (?:on|from|stories|news|great|about)|watch|listen|don[’']?t miss|must[- ]reads?|recommended|you (?:may|might) (?:also )?like|click here|sign up|subscribe|follow (?:us|me|@)|download|share (?:this|on)|advert(?:isement)?|continue reading|leia (?:mais|também)|veja (?:mais|também)|saiba mais|(?:à )?lire aussi|voir aussi|à lire|lesen sie (?:auch|hier|mehr)|mehr (?:zum thema|dazu)|lee también|lea (?:más|también)|te puede interesar|leggi anche|ti potrebbe interessare|lees (?:ook|meer)|läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|więcej)|čtěte také|olvassa el|citește și|читайте также|ilgili haber)(?![\p{L}\p{N}])/iu

/**
 * A line that asks the reader to do something for the outlet.
 *
 *     Sign up for our letter and read it on Saturdays.
 *     ^^^^^^^^^^^
 */
const appeal =
  /^(?:subscribe (?:to|now|today|for|here)|sign up (?:for|to|here|now|today)|click here|follow us|join our|download our|register (?:now|here))\b[^"“”„«»]*$/i

/**
 * Whether a line that opens like a reference is one: mostly a link, set off by a colon or stroke, or no sentence. A sentence
 * that begins with such words is the story's.
 *
 *     Watch the border, he said: nothing moves.
 */
function isReference(words: string, linkedShare: number): boolean {
  const isSentence = /[.!?…]["”’»)\]]*$/.test(words)
  return (
    linkedShare >= mostLinkedReference ||
    (!isSentence && linkedShare > 0) ||
    !/[.!?…:]/.test(words) ||
    (!isSentence && setOff.test(words))
  )
}

/** Why a line of the article is no part of it although it stands among its paragraphs, or null. */
export function leadsElsewhere(line: PageLine, words: string, measures: Measures): string | null {
  const length = measures.lengthOf(line)
  const linked = measures.linkedOf(line)
  if (line.isTable) return null
  if (length <= longestReference && leadIn.test(words) && isReference(words, linked / length)) {
    return "link to another story"
  }
  if (length <= longestReference && appeal.test(words)) return "appeal to readers"
  if (line.list !== null) {
    return measures.linkedOf(line.list) >= mostLinkedInList * measures.lengthOf(line.list) ? "list of links" : null
  }
  return line.heading === 0 && linked >= mostLinked * length ? "link to another story" : null
}
