import type { Turn } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import { findClosing } from "./closing.ts"
import { courtesies, notSpeakers, titleWords } from "./label-words.ts"
import { namesBefore } from "./speakers.ts"

/** What a speech is found from. */
export interface SpeechClues {
  readonly text: string
  /** The headline where it stands in the text. */
  readonly headline: Span
  /** Furniture and regions, in order. */
  readonly hidden: readonly Span[]
}

const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of(?: the)?|for|von|van|der|de|del|da|la|al|bin)"
// Remarks by Foreign Minister Salma Ode at the Harbour Forum
const byOne = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Remarks|Speech|Address|Statement|Lecture|Toast|Testimony)(?: [Aa]s (?:[Pp]repared|[Dd]elivered)(?: [Ff]or [Dd]elivery)?)?,? (?:[Bb]y|[Ff]rom|of) (?:the )?(${NAME_WORD}(?: ${NAME_WORD}){0,9}?)(?=$| (?:at|on|to|before|in|during|following|after|for the|upon|regarding|about|with|as|At|On|To|Before|In|During|Following|After|For|Upon|Regarding|About|With|As)(?= )|[,:;–—|]| [–—-] )`,
  "u",
)

/**
 * The one turn of a speech without labels, whose headline says who gives it; or null. The label is the name in the
 * headline. Only where the words themselves are a speaker's: "I" and "we" throughout, the speaker never spoken of.
 *
 *     Remarks by Foreign Minister Salma Ode at the Harbour Forum
 *                                 ^^^^^^^^^ label
 *     Thank you. I came here nine years ago …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function findSpeech({ text, headline, hidden }: SpeechClues): Turn | null {
  const title = slice(text, headline)
  const match = byOne.exec(title)
  if (match === null || /^Joint\b/.test(title)) return null
  const phrase = match[1] as string
  const rest = title.slice(match[0].length)
  // Remarks by President Ode and President Varga: two of them speak.
  if (/^,? (?:and|&)\b/i.test(rest) || /^, (?:\p{Lu}[\p{L}.'’-]* ){1,8}and\b/u.test(rest)) return null
  const words = phrase.split(" ")
  const surname = words.at(-1) as string
  if (isTitleOrWord(surname)) return null
  const { given, title: role } = namesBefore(words.slice(0, -1))
  if (given === "" && role === "") return null
  const name = given === "" ? surname : `${given} ${surname}`
  const at = headline.start + match.index + match[0].length - name.length
  const label = { start: at, end: at + name.length }
  const content = contentOf(text, headline, hidden)
  if (slice(text, label) !== name || content === null || !isFirstPerson(slice(text, content), surname)) return null
  return { label, content, name, role: role === "" ? null : role, part: "answer" }
}

function isTitleOrWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, "")
  return titleWords.has(plain) || courtesies.has(plain) || notSpeakers.has(plain) || !/^\p{Lu}/u.test(word)
}

/** A line shorter than this above the first sentence is a place or a note: "As Prepared for Delivery". */
const SHORTEST_SENTENCE = 80

/** From the first sentence below the headline to the closing or to what is no part of the article. */
function contentOf(text: string, headline: Span, hidden: readonly Span[]): Span | null {
  let start = headline.end
  const after = hidden.filter(({ start }) => start >= headline.end)
  let next = 0
  while (start < text.length) {
    while (/\s/.test(text.charAt(start))) start++
    const cover = after[next]
    if (cover !== undefined && cover.start <= start) {
      start = Math.max(start, cover.end)
      next++
      continue
    }
    const newline = text.indexOf("\n", start)
    const line = text.slice(start, newline < 0 ? text.length : newline).trim()
    if (line.length >= SHORTEST_SENTENCE || /[.!?”"’…—–,]$/.test(line)) break
    start += Math.max(1, line.length)
  }
  let end = after[next]?.start ?? text.length
  end = findClosing(text, start, end) ?? end
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** So many of a speech's words, at least, are "I" or "we": one in two hundred. Reports and fact sheets have none outside quotations. */
const FIRST_PERSON = 0.005

/** "I" is said, and the speaker never named: else somebody tells of them, if only in the summary above. */
function isFirstPerson(words: string, surname: string): boolean {
  const unquoted = words.replace(/[“"][^“”"]{0,2000}[”"]/g, " ")
  const singular = unquoted.match(/\b(?:I|[Mm]y|[Mm]e)\b/g)?.length ?? 0
  const plural = unquoted.match(/\b(?:[Ww]e|[Oo]urs?|[Uu]s)\b/g)?.length ?? 0
  const all = unquoted.match(/\S+/g)?.length ?? 0
  return singular > 0 && singular + plural >= FIRST_PERSON * all && !words.includes(surname)
}
