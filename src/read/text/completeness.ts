import type { Turn } from "../../domain/document.ts"
import { slice } from "../../domain/span.ts"
import { isParagraph, lastWords, lengthOf, lineAt, type Page, words } from "./lines.ts"
import type { Marks } from "./marks.ts"

/** What shows that a text is an excerpt or was cut off. */
export interface CompletenessClues {
  readonly page: Page
  readonly marks: Marks
  readonly turns: readonly Turn[]
}

const excerptLine =
  /^[[(]?\s*(partial |rush )?(excerpts?|extract|continues|to be continued)( (from|of) .{3,100})?\s*[\])]?\s*:?$/i
/** "This conversation has been edited and condensed." */
const condensed =
  /\b(this|the) (transcript|interview|conversation|exchange|text) (has been|was|is) ([a-z]+ ){0,3}(condensed|abridged|shortened|an excerpt)\b/i
const readTheRest =
  /^(continue reading|read (the )?(rest|full (story|article|text|interview|transcript))|click here to read|this is (a preview|an excerpt)|the full (interview|transcript|text|article) (is|can be)|read more)\b.{0,140}$/i
/** A marker of an excerpt is a line by itself. */
const longestMarker = 180

/**
 * False where a text is recognisably an excerpt or cut off: it says so, its last words break off, or a conversation
 * begins in its middle.
 */
export function isComplete({ page, marks, turns }: CompletenessClues): boolean {
  for (let line = 0; line < page.lines.length; line++) {
    if (lengthOf(page, line) > longestMarker) continue
    const here = words(page, line)
    if (excerptLine.test(here) || (turns.length > 0 && condensed.test(here))) return false
    if (readTheRest.test(here) && line > page.lines.length / 2 && isLastFree(page, marks, line)) return false
  }
  return !breaksOff({ page, marks, turns }) && !beginsInConversation({ page, marks, turns })
}

function isLastFree(page: Page, marks: Marks, line: number): boolean {
  for (let after = line + 1; after < page.lines.length; after++) if (marks[after] === undefined) return false
  return true
}

const omission = /(…|\.\.\.|\[…\]|\[\.\.\.\])["”’)\]]?$/
/** So much of a text's end shows whether it breaks off. */
const endLength = 40

/** The last words end in dots of omission or, where nothing marks the end, in the middle of a sentence. */
function breaksOff({ page, marks, turns }: CompletenessClues): boolean {
  const spoken = turns.at(-1)
  return spoken === undefined ? breaksOffInText(page, marks) : breaksOffInTurn(page, spoken)
}

/** "MR. SATO: It is what we" with nothing below it. */
function breaksOffInTurn({ text }: Page, { content }: Turn): boolean {
  if (/\S/.test(text.slice(content.end, content.end + longestMarker))) return false
  const end = slice(text, { start: Math.max(content.start, content.end - endLength), end: content.end })
  return omission.test(end) || /[\p{Ll},—–]$/u.test(end)
}

function breaksOffInText(page: Page, marks: Marks): boolean {
  let last: number | null = null
  let isEnded = false
  for (let line = 0; line < page.lines.length; line++) {
    const mark = marks[line]
    if (mark?.kind === "furniture" && mark.why === "end mark") isEnded = true
    if (mark === undefined && (isParagraph(page, line) || lengthOf(page, line) > 80)) last = line
  }
  if (last === null || isEnded) return false
  const end = lastWords(page, last).slice(-endLength).trimEnd()
  if (omission.test(end)) return true
  return lengthOf(page, last) > 120 && /[\p{Ll},]$/u.test(end) && !isList(lastWords(page, last))
}

/** Entries run together on a line: "- Ana Ruiz, trade envoy - Juma Bello, minister". */
function isList(words: string): boolean {
  return /^[-–•*]/.test(words) || (words.match(/\s[-–—•*]\s|[,;] \p{Lu}/gu)?.length ?? 0) >= 3
}

/**
 * The talk is under way when the first turn begins: a note says so, or nothing stands above the turn, it answers, and
 * nobody greets, so that the questions before it were left out.
 */
function beginsInConversation({ page, marks, turns }: CompletenessClues): boolean {
  const first = turns[0]
  if (first === undefined) return false
  if (/[([]in progress\b/i.test(page.text.slice(first.label.end, first.content.start + endLength))) return true
  if (first.part === "question" || !turns.some((turn) => turn.part === "question")) return false
  const opening = page.text.slice(first.content.start, first.content.start + openingLength)
  return !greets.test(opening) && !hasHead(page, marks, first.label.start)
}

/** A title, a date or an hour above a place. */
function hasHead(page: Page, marks: Marks, before: number): boolean {
  for (let line = 0; line < page.lines.length && lineAt(page, line).start < before; line++) {
    const mark = marks[line]
    if (mark === undefined || mark.kind === "region") return true
  }
  return false
}

/** Who opens an occasion greets, thanks or introduces within the first words. */
const openingLength = 600
const greets =
  /\b(good (morning|afternoon|evening|day)|hello|hi|welcome|thank(s| you)|ladies and gentlemen|please be seated|great to|pleasure|honou?r)\b/i
