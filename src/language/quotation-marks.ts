import { isSpaceAt, type Span, slice } from "../domain/span.ts"

/** Marks that belong together, whatever their shape: `"` and “ are one family. */
export type MarkFamily = "double" | "single" | "guillemet" | "angle" | "corner" | "white-corner"

/** A character (or two: `''`) that may be a quotation mark, with what each reading of it costs. 0 is certain. */
export interface Mark extends Span {
  readonly sign: string
  readonly family: MarkFamily
  /** Cost of reading it as an opening mark. */
  readonly open: number
  /** Cost of reading it as a closing mark. */
  readonly close: number
  /** Cost of reading it as no quotation mark: an apostrophe, an inch, a stray. */
  readonly ignore: number
  /** Cost of its being an opening mark that nothing closes in its paragraph. */
  readonly unclosed: number
  /** Cost of its being a closing mark that nothing opens in its paragraph. */
  readonly unopened: number
}

// The costs are ranks rather than probabilities: what matters is which sum is smaller. test/language/quotations.test.ts
// holds the sentence behind each.
const AGAINST = 5 // a mark read against the direction its neighbours and its shape show
const UNSURE = 1.5 // a mark whose neighbours show no direction
const LEAN = 0.5 // a mark whose neighbours show a weak direction
const STRAY = 3 // a double mark taken for a misprint
const UNCLOSED = 2
const UNOPENED = 2.5
const NEVER = 50

const families: Readonly<Record<string, MarkFamily>> = {
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "＂": "double",
  "''": "double",
  "``": "double",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "angle",
  "›": "angle",
  "「": "corner",
  "」": "corner",
  "『": "white-corner",
  "』": "white-corner",
}

const opening = new Set("“„‟‘‚‛«‹「『")
const closing = new Set("”’»›」』")
const corners = new Set("「」『』")
const guillemets = new Set("«»‹›")

/** Words that begin with an apostrophe: 'tis, 'em, '90s. */
const elision = /^(?:tis|twas|twere|twill|em|til|till|cause|bout|round|cos|nuff|tude|sup|n|\d0s)(?![\p{L}\p{N}])/iu
/** Years: the class of '24. A ‘ before a number is more often a quotation's. */
const shortYear = /^\d\d(?![\p{L}\p{N}%])/u

/** Every character of the paragraph that can be a quotation mark, with its costs. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  // Searched in a slice: a search in the whole text would run on over all later paragraphs.
  for (const match of slice(text, paragraph).matchAll(/''(?!')|``|["“”„‟＂'‘’‚‛«»‹›「」『』]/g)) {
    const start = paragraph.start + match.index
    const span = { start, end: start + match[0].length }
    const mark = weigh(text, paragraph, span, match[0])
    if (mark.open < NEVER || mark.close < NEVER) marks.push(mark)
  }
  return marks
}

/** What the characters on both sides of a mark say of its direction. */
interface Neighbours {
  readonly before: string
  readonly after: string
  /** `open`: space before, a word after. `close`: the reverse. `neither`: words on both sides, or spaces. */
  readonly direction: "open" | "close" | "lean-open" | "lean-close" | "neither"
  readonly startsParagraph: boolean
}

const QUOTES = new Set("\"“”„‟＂'`‘’‚‛«»‹›「」『』")
const OPENS_BEFORE = /[([{<—–―/*_-]/
const CLOSES_AFTER = /[)\]}>,.;:!?—–―/*_-]/

/** Looks past other marks, so that in `"'No'` both see the start of the line and the N. */
function neighbours(text: string, paragraph: Span, span: Span): Neighbours {
  // A run of marks longer than any nesting says nothing; not looking past it keeps hostile runs linear.
  let left = span.start - 1
  for (let steps = 0; steps < 4 && left >= paragraph.start && QUOTES.has(text.charAt(left)); steps++) left--
  let right = span.end
  for (let steps = 0; steps < 4 && right < paragraph.end && QUOTES.has(text.charAt(right)); steps++) right++
  const before = left < paragraph.start ? "" : text.charAt(left)
  const after = right >= paragraph.end ? "" : text.charAt(right)
  const startsParagraph = before === ""
  return { before, after, direction: directionOf(before, after, text.startsWith("..", right + 1)), startsParagraph }
}

function directionOf(before: string, after: string, ellipsisAfter: boolean): Neighbours["direction"] {
  if (before === "") return "open"
  if (after === "") return "close"
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  if (spaceBefore && spaceAfter) return "neither"
  if (spaceBefore) {
    if (ellipsisAfter || after === "…" || !CLOSES_AFTER.test(after)) return "open"
    return /[—–―-]/.test(after) ? "lean-open" : "lean-close"
  }
  if (spaceAfter) return OPENS_BEFORE.test(before) && !/[—–―*_-]/.test(before) ? "lean-open" : "close"
  const edgeBefore = OPENS_BEFORE.test(before)
  const edgeAfter = CLOSES_AFTER.test(after)
  if (edgeBefore && !edgeAfter) return "open"
  if (edgeAfter && !edgeBefore) return "close"
  if (/[,:;]/.test(before)) return "lean-open"
  return "neither"
}

function isSpace(character: string): boolean {
  return isSpaceAt(character, 0) || character === "\u200b"
}

function weigh(text: string, paragraph: Span, span: Span, sign: string): Mark {
  const family = families[sign] ?? "double"
  const sides = neighbours(text, paragraph, span)
  const { open, close } = directionCosts(sign, sides)
  const mark = { ...span, sign, family, open, close }
  if (family === "single") return { ...mark, ...singleCosts(text, paragraph, span, sign, sides, mark) }
  // 5" of rain, 6'2": inches, unless something open wants closing.
  const inches = sign === '"' && /\d/.test(text.charAt(span.start - 1)) ? 1 : STRAY
  // A mark that shows no direction and has no partner is a stray.
  const lost = sides.direction === "neither" ? STRAY : 0
  return { ...mark, ignore: inches, unclosed: UNCLOSED + lost, unopened: UNOPENED + lost }
}

const costsOfDirection: Readonly<Record<Neighbours["direction"], { open: number; close: number }>> = {
  open: { open: 0, close: AGAINST },
  close: { open: AGAINST, close: 0 },
  "lean-open": { open: LEAN, close: UNSURE },
  "lean-close": { open: UNSURE, close: LEAN },
  neither: { open: UNSURE - LEAN, close: UNSURE - LEAN },
}

function directionCosts(sign: string, sides: Neighbours): { open: number; close: number } {
  const shown = costsOfDirection[sides.direction]
  if (corners.has(sign)) return opening.has(sign) ? { open: 0, close: NEVER } : { open: NEVER, close: 0 }
  // « We object » has spaces inside, »We object« turns outward: the shape says much, the neighbours can overrule it.
  if (guillemets.has(sign)) {
    const against = (cost: number) => (cost === 0 ? LEAN : AGAINST)
    return opening.has(sign) ? { open: 0, close: against(shown.close) } : { open: against(shown.open), close: 0 }
  }
  // A curly mark means what it shows, except where a writer's program turned it the wrong way round: ”We object”.
  if (opening.has(sign)) return { open: 0, close: Math.max(shown.close + 2, 3) }
  if (closing.has(sign)) return { open: Math.max(shown.open + UNSURE, UNSURE), close: 0 }
  return shown
}

/** Single marks are most often apostrophes: they need a partner to be anything else. */
function singleCosts(
  text: string,
  paragraph: Span,
  span: Span,
  sign: string,
  sides: Neighbours,
  directions: { open: number; close: number },
): Pick<Mark, "open" | "close" | "ignore" | "unclosed" | "unopened"> {
  const before = span.start > paragraph.start ? text.charAt(span.start - 1) : ""
  const after = span.end < paragraph.end ? text.charAt(span.end) : ""
  const lone = { unclosed: 4, unopened: NEVER }
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character)
  // don’t, O'Neill, 6'2"
  if (isWord(before) && isWord(after)) return { open: NEVER, close: NEVER, ignore: 0, ...lone }
  // 6' tall
  if (/\d/.test(before) && sign === "'") return { ...directions, ignore: 0.3, ...lone }
  // the ministers' plan
  if (/s/i.test(before)) return { ...directions, ignore: 0.5, ...lone }
  if (isWord(before)) {
    // rock 'n' roll
    if (/[nN]/.test(before) && /['’‘]/.test(text.charAt(span.start - 2))) return { ...directions, ignore: 0, ...lone }
    // runnin' late: an apostrophe; 'No deal' closes when something is open
    return { ...directions, ignore: 2, ...lone }
  }
  if (isWord(after)) {
    const beginning = text.slice(span.end, span.end + 8)
    if (elision.test(beginning) || (sign !== "‘" && shortYear.test(beginning)))
      return { open: 2, close: AGAINST, ignore: 0.3, ...lone }
    if (sign === "‘" || sign === "‚") return { ...directions, ignore: 3, unclosed: 2.5, unopened: NEVER }
    // A paragraph or a speech that begins with one, then a capital: 'We object.
    const isUpper = /\p{Lu}/u.test(after)
    if (sides.startsParagraph && isUpper) return { ...directions, ignore: 5, unclosed: 4, unopened: NEVER }
    return { ...directions, ignore: 2, ...lone }
  }
  // After a full stop or comma an apostrophe makes no sense: ‘We object.’
  return { ...directions, ignore: sides.direction === "close" ? STRAY : 1, ...lone }
}
