import type { Document } from "../domain/document.ts"
import type { Quotation } from "../domain/quotation.ts"
import { bySpan, type Span, trimmed } from "../domain/span.ts"
import { findMarks, type Mark, type MarkFamily } from "./quotation-marks.ts"
import { useOfQuotation } from "./quotation-use.ts"

/**
 * Pairs the quotation marks of each paragraph; what a paragraph leaves open and the next takes up is linked by `continues`.
 *
 * Within a paragraph every mark may open, close, or be no quotation mark at all; each reading has a cost
 * (quotation-marks.ts), and the cheapest reading of the whole paragraph wins. So one stray mark costs what it
 * costs and inverts nothing, and no paragraph's marks are read by the light of another's.
 */
export function findQuotations(document: Document, paragraphs: readonly Span[]): Quotation[] {
  const { text } = document
  const headlines = document.regions.filter((region) => region.region === "headline").toSorted(bySpan)
  const quotations: Quotation[] = []
  let pending = null as Pending | null
  let nextHeadline = 0
  for (const paragraph of paragraphs) {
    while ((headlines[nextHeadline]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextHeadline++
    const isHeadline = (headlines[nextHeadline]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end
    const pairs = pairMarks(text, paragraph, findMarks(text, paragraph))
    const continued: Pending | null = pending !== null && goesOn(text, pending, paragraph, pairs) ? pending : null
    if (pending !== null && continued === null) endUnclosed(text, quotations, pending.index)
    const first = quotations.length
    pairs.forEach((pair, i) => {
      const continues = i === 0 && continued !== null ? continued.index : null
      quotations.push(quotationOf(text, paragraph, pair, continues, isHeadline))
    })
    // "We object, Ruiz said. "Read the text." : what another quotation ended in the same paragraph nothing can take up.
    for (let index = first; index < quotations.length; index++)
      if ((quotations[index] as Quotation).end < paragraph.end) endUnclosed(text, quotations, index)
    pending = pendingAfter(text, paragraph, quotations, first)
    if (pending !== null && continued !== null && pending.index === first) {
      for (const speaker of pending.speakers) continued.speakers.add(speaker)
      pending = { ...pending, speakers: continued.speakers }
    }
  }
  if (pending !== null) endUnclosed(text, quotations, pending.index)
  return quotations
}

function quotationOf(
  text: string,
  paragraph: Span,
  pair: Pair,
  continues: number | null,
  isHeadline: boolean,
): Quotation {
  const { depth, opened, closed } = pair
  // Where an earlier paragraph left it open, all before a closing mark without partner belongs to it.
  const start = continues !== null && !opened ? paragraph.start : pair.start
  const span = { start, end: pair.end }
  const inner = trimmed(text, { start: start + pair.openLength, end: pair.end - pair.closeLength })
  const isWhole = opened && closed && continues === null
  const use = isWhole ? useOfQuotation({ text, paragraph, quotation: span, inner, isHeadline }) : "words"
  return { ...span, inner, depth, opened, closed, continues, use }
}

/** Nothing takes it up: without closing mark it ends where an attribution shows that it must have. */
function endUnclosed(text: string, quotations: Quotation[], index: number): void {
  const quotation = quotations[index] as Quotation
  if (quotation.closed) return
  const attribution = attributionIn(text, quotation)
  if (attribution === null) return
  const end = attribution.quotedEnd
  const next = quotations[index + 1]
  // An inner quotation after it would lose what it lies in.
  if (next !== undefined && next.start < quotation.end) return
  const inner = { start: quotation.inner.start, end: Math.min(quotation.inner.end, end) }
  if (inner.start < inner.end) quotations[index] = { ...quotation, end, inner }
}

/** Two marks that belong together, or one whose partner is missing. Includes the marks. */
interface Pair extends Span {
  readonly family: MarkFamily
  readonly depth: number
  readonly opened: boolean
  readonly closed: boolean
  /** Lengths of the marks that are there. */
  readonly openLength: number
  readonly closeLength: number
}

/** Marks open at some point of a paragraph, innermost first. */
interface Open {
  readonly mark: Mark
  readonly depth: number
  readonly outer: Open | null
  /** The families of the marks open here, as one number. */
  readonly families: number
}

const familyNumbers: Readonly<Record<MarkFamily, number>> = {
  double: 1,
  single: 2,
  guillemet: 3,
  angle: 4,
  corner: 5,
  "white-corner": 6,
}

function opened(mark: Mark, outer: Open | null): Open {
  const depth = outer === null ? 0 : outer.depth + 1
  return { mark, depth, outer, families: (outer?.families ?? 0) * 8 + familyNumbers[mark.family] }
}

/** Quotations found so far, last first. */
interface Found {
  readonly pair: Pair
  readonly earlier: Found | null
}

/** One reading of the marks up to some point of a paragraph. */
interface PartialReading {
  readonly cost: number
  readonly open: Open | null
  readonly found: Found | null
}

/** Deeper nesting than this is not speech. */
const MAX_DEPTH = 3
/** Readings kept after each mark; the costs part them soon, so more would change nothing. */
const MAX_READINGS = 12
/** Readings that lag by more do not catch up: two misprints or two marks left open. */
const HOPELESS = 7
/** Marks after which a paragraph's cheapest reading is settled wherever it has nothing open, so that memory stays bounded. */
const SETTLE_AFTER = 1024
/** The inner of two marks of one family, "She told me "no" and left": allowed, but dearer than two in a row. */
const SAME_FAMILY_NESTING = 1.5
/** An inner quotation that the outer one's closing mark ends too: “He said ‘no,” she said. */
const INNER_UNCLOSED = 1.5
/** “… » */
const MIXED_MARKS = 1.5
/** 'We object," : rarer, and an apostrophe is near. */
const MIXED_SINGLE_AND_DOUBLE = 3

function pairMarks(text: string, paragraph: Span, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = []
  let readings: PartialReading[] = [{ cost: 0, open: null, found: null }]
  marks.forEach((mark, index) => {
    readings = cheapest(
      readings.flatMap((reading) => readMark(text, paragraph, reading, mark)),
      MAX_READINGS,
    )
    const best = readings[0] as PartialReading
    if (index % SETTLE_AFTER === SETTLE_AFTER - 1) {
      for (const pair of listed(best.found)) pairs.push(pair)
      readings = [{ cost: 0, open: best.open, found: null }]
    }
  })
  const ended = readings.map((reading) => endParagraph(text, paragraph, reading))
  for (const pair of listed((cheapest(ended, 1)[0] as PartialReading).found)) pairs.push(pair)
  const isWorded = (pair: Pair) => !isBlank(text, pair.start + pair.openLength, pair.end - pair.closeLength)
  return pairs.filter(isWorded).sort(bySpan)
}

/** The cheapest readings, at most one for each set of open marks. */
function cheapest(readings: readonly PartialReading[], limit: number): PartialReading[] {
  const best = new Map<number, PartialReading>()
  for (const reading of readings) {
    const key = reading.open?.families ?? 0
    const known = best.get(key)
    if (known === undefined || reading.cost < known.cost) best.set(key, reading)
  }
  const ranked = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, limit)
  const hopeless = (ranked[0]?.cost ?? 0) + HOPELESS
  return ranked.filter(({ cost }) => cost <= hopeless)
}

function listed(found: Found | null): Pair[] {
  const pairs: Pair[] = []
  for (let at = found; at !== null; at = at.earlier) pairs.push(at.pair)
  return pairs
}

/** All that the next mark can be, after one reading of the marks before it. */
function readMark(text: string, paragraph: Span, reading: PartialReading, mark: Mark): PartialReading[] {
  const { cost, open, found } = reading
  const next: PartialReading[] = [{ cost: cost + mark.ignore, open, found }]
  const depth = open === null ? 0 : open.depth + 1
  if (mark.open < mark.ignore + STRAY_MARGIN && depth < MAX_DEPTH) {
    const nesting = open?.mark.family === mark.family ? SAME_FAMILY_NESTING : 0
    next.push({ cost: cost + mark.open + nesting, open: opened(mark, open), found })
    // "We object, Ruiz said. "Read the text." : the first was never closed.
    if (open?.mark.family === mark.family) {
      const ended = unclosedPair(text, open, mark.start)
      const reopened = opened(mark, open.outer)
      next.push({ cost: cost + mark.open + open.mark.unclosed, open: reopened, found: { pair: ended, earlier: found } })
    }
  }
  if (open === null) {
    if (mark.close + mark.unopened > mark.ignore + STRAY_MARGIN) return next
    const pair = unopenedPair(text, paragraph, found, mark)
    if (pair !== null) next.push({ cost: cost + mark.close + mark.unopened, open, found: { pair, earlier: found } })
    return next
  }
  next.push(...closeWith(text, reading, mark))
  return next
}

/** Readings that cost more than this over leaving the mark out never win. */
const STRAY_MARGIN = 6

function closeWith(text: string, reading: PartialReading, mark: Mark): PartialReading[] {
  const closed: PartialReading[] = []
  let { cost, found } = reading
  for (let open = reading.open; open !== null; open = open.outer) {
    const closing = closingCost(text, open.mark, mark)
    if (closing !== null) {
      const pair: Pair = {
        start: open.mark.start,
        end: mark.end,
        family: open.mark.family,
        depth: open.depth,
        opened: true,
        closed: true,
        openLength: open.mark.end - open.mark.start,
        closeLength: mark.end - mark.start,
      }
      closed.push({ cost: cost + closing, open: open.outer, found: { pair, earlier: found } })
    }
    cost += INNER_UNCLOSED + Math.max(0, open.mark.unclosed - UNCLOSED_DOUBLE)
    found = { pair: unclosedPair(text, open, mark.start), earlier: found }
  }
  return closed
}

/** What it costs a double mark to stay open: the measure for the others. */
const UNCLOSED_DOUBLE = 2

/** What it costs to take `mark` for the closing partner of `opener`, or null where it cannot be. */
function closingCost(text: string, opener: Mark, mark: Mark): number | null {
  if (isBlank(text, opener.end, mark.start)) return null
  if (opener.family !== mark.family) {
    const families = [opener.family, mark.family]
    if (families.includes("corner") || families.includes("white-corner")) return null
    if (families.includes("single") && !families.includes("angle")) return mark.close + MIXED_SINGLE_AND_DOUBLE
    return mark.close + MIXED_MARKS
  }
  // „We object“ and ‚we object‘ close with the mark that opens elsewhere.
  if (/[„‚]/.test(opener.sign) && /[“‘]/.test(mark.sign)) return 0
  // “We object" and "We object”: programs mix them, people do not mean anything by it.
  return mark.close
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (/[\p{L}\p{N}\p{S}\p{P}]/u.test(text.charAt(at))) return false
  return true
}

/** At the end of the paragraph: whatever is open stays open. */
function endParagraph(text: string, paragraph: Span, reading: PartialReading): PartialReading {
  let { cost, found } = reading
  for (let open = reading.open; open !== null; open = open.outer) {
    cost += open.mark.unclosed
    found = { pair: unclosedPair(text, open, paragraph.end), earlier: found }
  }
  return { cost, open: null, found }
}

function unclosedPair(text: string, open: Open, before: number): Pair {
  const { end } = trimmed(text, { start: open.mark.start, end: before })
  return {
    start: open.mark.start,
    end,
    family: open.mark.family,
    depth: open.depth,
    opened: true,
    closed: false,
    openLength: open.mark.end - open.mark.start,
    closeLength: 0,
  }
}

/** How far back a sentence may begin that a mark without partner closes. */
const LONGEST_SENTENCE = 1000

/** We object," Ruiz said: from the start of the sentence, for what stands before it need not be hers. */
function unopenedPair(text: string, paragraph: Span, found: Found | null, mark: Mark): Pair | null {
  const from = Math.max(paragraph.start, found?.pair.end ?? 0, mark.start - LONGEST_SENTENCE)
  const before = text.slice(from, mark.start)
  let start = from
  for (const end of before.matchAll(/[.!?…]["'”’)\]]{0,3}\s+(?=\p{Lu})/gu)) start = from + end.index + end[0].length
  const words = trimmed(text, { start, end: mark.start })
  if (isBlank(text, words.start, words.end)) return null
  return {
    start: words.start,
    end: mark.end,
    family: mark.family,
    depth: 0,
    opened: false,
    closed: true,
    openLength: 0,
    closeLength: mark.end - mark.start,
  }
}

/** A quotation that its paragraph leaves open to the end. */
interface Pending {
  readonly quotation: Quotation
  readonly index: number
  /** Names to which the paragraphs so far attribute their quotations. */
  readonly speakers: Set<string>
}

function pendingAfter(text: string, paragraph: Span, quotations: readonly Quotation[], first: number): Pending | null {
  for (let index = quotations.length - 1; index >= first; index--) {
    const quotation = quotations[index] as Quotation
    if (quotation.closed || quotation.depth > 0 || quotation.end < paragraph.end) continue
    return { quotation, index, speakers: speakersIn(text, paragraph, quotations.slice(first)) }
  }
  return null
}

/**
 * Whether the paragraph takes up the quotation that the one before left open: it opens with a mark (or closes one it
 * never opened), and it does not name another speaker.
 */
function goesOn(text: string, pending: Pending, paragraph: Span, pairs: readonly Pair[]): boolean {
  const first = pairs[0]
  if (first === undefined) return false
  if (first.opened && first.start > paragraph.start) return false
  // "We object, Ruiz said. : the mark is missing, nothing goes on.
  const swallowed = attributionIn(text, pending.quotation)
  if (swallowed?.endsParagraph) return false
  const others = speakersIn(text, paragraph, pairs)
  if (pending.speakers.size === 0 || others.size === 0) return true
  return [...others].some((name) => pending.speakers.has(name))
}

const CUE =
  "(?:said|says|added|adds|told|asked|replied|warned|noted|explained|insisted|continued|wrote|declared|stated)"
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,40}(?: \\p{Lu}[\\p{L}.'’-]{0,40}){0,5}"
const namedBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME}) ${CUE}(?![\\p{L}])`, "gu")
const namedAfter = new RegExp(`(?<![\\p{L}\\p{N}])${CUE} (${NAME})`, "gu")

/** Last words of the names beside a verb of saying, outside the quotations. */
function speakersIn(text: string, paragraph: Span, quotations: readonly Span[]): Set<string> {
  let outside = ""
  let at = paragraph.start
  for (const quotation of quotations) {
    if (quotation.start > at) outside += `${text.slice(at, quotation.start)} " `
    at = Math.max(at, quotation.end)
  }
  outside += text.slice(at, paragraph.end)
  const names = new Set<string>()
  for (const pattern of [namedBefore, namedAfter])
    for (const match of outside.matchAll(pattern)) names.add((match[1] as string).split(" ").at(-1) as string)
  return names
}

// , Ruiz said. — with a full stop or a comma after it, so that "…, and he said that …" stays speech.
const swallowedAttribution = new RegExp(
  `[,.!?…—] ((?:${NAME}|he|she|they) ${CUE}|${CUE} (?:${NAME}|he|she|they))(?=[.,:]|$)`,
  "u",
)

/** The attribution that a quotation without closing mark swallowed: "We object, Ruiz said. */
function attributionIn(text: string, span: Span): { quotedEnd: number; endsParagraph: boolean } | null {
  const match = swallowedAttribution.exec(text.slice(span.start, span.end))
  if (match === null) return null
  const end = span.start + match.index + match[0].length
  return { quotedEnd: span.start + match.index + 1, endsParagraph: end + 1 >= span.end }
}
