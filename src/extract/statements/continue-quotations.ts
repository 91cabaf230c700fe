import { contains, overlaps, type Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { endsSentence } from "../../language/folded.ts"
import { type Attribution, plainAttribution, startOf } from "./attribution.ts"
import { lastWordEnd, subjectOf } from "./clauses.ts"
import { propose, type Range, type Reading, spanOf } from "./reading.ts"

/** What is found here is found after rivals are settled: it needs no preference. */
const NO_RIVALS = 1
/** Fewer words in quotation marks are more often a term than somebody's words. */
const FEWEST_QUOTED_WORDS = 5
/** Paragraphs after which words that nobody is named beside may be anybody's, not those of who spoke last. */
const FEW_PARAGRAPHS = 2

/** Who spoke last, and where. */
interface Speaking {
  readonly attribution: Attribution
  readonly paragraph: number
  /** Whether what was said, or its tag, ends the sentence before. */
  readonly adjacent: boolean
  readonly quoted: boolean
}

/**
 * Gives a quotation nobody is named beside to whoever it goes on from, or was announced by:
 *
 *     “We object,” he said. “Read the text.”        Okafor shook her head. “Not this year.”
 *     └ content ┘  src cue  └ the same ────┘        └ src┘                 └ content ────┘
 *
 * The first is one attribution with several spans, also where the words run on over paragraphs; the second is
 * one of its own, without a cue.
 */
export function continueQuotations(reading: Reading, settled: readonly Attribution[]): Attribution[] {
  const { document, analysis, sentences } = reading
  const headlines = document.regions.filter(({ region }) => region === "headline")
  const outer = sentences.filter((sentence) => sentence.within === null)
  const grown = new Map<Attribution, Span[]>()
  const added: Attribution[] = []
  const holders = new Map<number, Attribution>()
  const ordered = settled.toSorted((a, b) => startOf(a) - startOf(b))
  let next = 0
  let speaking: Speaking | null = null
  outer.forEach((sentence, index) => {
    const own: Attribution[] = []
    for (; next < ordered.length; next++) {
      const attribution = ordered[next] as Attribution
      if (startOf(attribution) >= sentence.end) break
      if (!liesInQuotation(sentence, attribution)) own.push(attribution)
    }
    const only = onlyQuotations(sentence)
    const held = [...own, ...(speaking === null ? [] : [speaking.attribution])]
    if (only.length === 0 || held.some(({ content }) => content.some((span) => overlaps(span, sentence)))) {
      const fragment = quotedByNobody(document.text, sentence, own, speaking)
      if (fragment) added.push(fragment)
      holdQuotations(sentence, own, holders)
      speaking = whoSpeaks(sentence, own) ?? (speaking && { ...speaking, adjacent: false })
      return
    }
    if (headlines.some((headline) => contains(headline, sentence))) {
      if (isUtterance(document.text, sentence)) added.push(alone({ start: sentence.start, end: sentence.end }, []))
      speaking = null
      return
    }
    const continued = analysis.quotations[only[0] as number]?.continues ?? null
    const same: Attribution | null =
      (continued === null ? null : holders.get(continued)) ?? goesOn(document.text, speaking, sentence)
    const before = outer[index - 1]
    const span = { start: sentence.start, end: sentence.end }
    const holder =
      same ?? introduced(document.text, before, sentence) ?? floating(document.text, sentence, before, speaking)
    if (holder === null) {
      speaking = null
      return
    }
    if (same === null) added.push(holder)
    else {
      const spans = grown.get(same) ?? [...same.content]
      extend(document.text, spans, span)
      grown.set(same, spans)
    }
    for (const quotation of only) holders.set(quotation, holder)
    speaking = { attribution: holder, paragraph: sentence.paragraph, adjacent: true, quoted: true }
  })
  return [...settled, ...added].map((attribution) => ({
    ...attribution,
    content: grown.get(attribution) ?? attribution.content,
  }))
}

/** Whether it is the words of a quotation that attribute, not the sentence around it. */
function liesInQuotation(sentence: ChunkedSentence, { cue, content }: Attribution): boolean {
  const first = cue[0] ?? content[0]
  return (
    first !== undefined &&
    sentence.units.some((unit) => unit.quotation !== null && unit.start < first.start && first.end < unit.end)
  )
}

/** The quotations of a sentence that has nothing else but marks, else none. */
function onlyQuotations(sentence: ChunkedSentence): number[] {
  const found: number[] = []
  for (const unit of sentence.units) {
    if (unit.quotation !== null) found.push(unit.quotation)
    else if (/[\p{L}\p{N}]/u.test(unit.text) && !/^(?:and|but)$/.test(unit.norm)) return []
  }
  return found
}

function holdQuotations(
  sentence: ChunkedSentence,
  own: readonly Attribution[],
  holders: Map<number, Attribution>,
): void {
  for (const unit of sentence.units) {
    if (unit.quotation === null) continue
    const holder = own.find(({ content }) => content.some((span) => overlaps(span, unit)))
    if (holder) holders.set(unit.quotation, holder)
  }
}

/** Who speaks in a sentence: whose words it quotes, else who is last said to say something. */
function whoSpeaks(sentence: ChunkedSentence, own: readonly Attribution[]): Speaking | null {
  const quotes = ({ content }: Attribution) =>
    content.some((span) => sentence.units.some((unit) => unit.pos === "QUOTATION" && overlaps(unit, span)))
  const outermost = own.filter(
    (inner) =>
      !own.some(
        (outer) => outer !== inner && inner.cue.every((cue) => outer.content.some((span) => contains(span, cue))),
      ),
  )
  const quoted = outermost.findLast(quotes) ?? own.findLast(quotes)
  const attribution = quoted ?? own.findLast(({ source }) => source.length > 0)
  return attribution
    ? { attribution, paragraph: sentence.paragraph, adjacent: true, quoted: quoted !== undefined }
    : null
}

/** Whose words a quotation goes on with: those quoted just before, in this paragraph or all of the one before. */
function goesOn(text: string, speaking: Speaking | null, sentence: ChunkedSentence): Attribution | null {
  if (speaking === null || !speaking.adjacent) return null
  if (speaking.paragraph === sentence.paragraph) return speaking.quoted ? speaking.attribution : null
  const next = speaking.quoted && speaking.paragraph === sentence.paragraph - 1
  return next && !isHeading(text, sentence) ? speaking.attribution : null
}

/** "He went on:" or "Sato agreed." before a quotation: its verb is the cue. */
function introduced(text: string, before: ChunkedSentence | undefined, sentence: ChunkedSentence): Attribution | null {
  if (before === undefined || before.paragraph < sentence.paragraph - 1) return null
  const announces = /:\s*$/.test(text.slice(before.start, before.end))
  const said = mainClause(before)
  if (said === null || !announces) return null
  const attribution = propose(before, {
    rule: "introduced-quotation",
    confidence: NO_RIVALS,
    source: said.source,
    cue: [said.cue],
    content: [said.cue],
  })
  return { ...attribution, content: [{ start: sentence.start, end: sentence.end }] }
}

/** Subject and verb of a sentence's first clause that has both. */
function mainClause(sentence: ChunkedSentence): { source: Range; cue: Range } | null {
  for (const group of sentence.verbs.slice(0, 3)) {
    if (group.form !== "finite") continue
    const source = subjectOf(sentence, group)
    if (
      source !== null &&
      source.end <= group.start &&
      !/^(?:it|there|this|that|which|who|what)$/.test(sentence.units[source.start]?.norm ?? "")
    )
      return { source, cue: { start: group.start, end: group.end } }
  }
  return null
}

/**
 * Words nobody is named beside: of whoever acts in the sentence before, else of who spoke last, not long before. Open
 * where furniture stands between: what it interrupts may have been about somebody else.
 */
function floating(
  text: string,
  sentence: ChunkedSentence,
  before: ChunkedSentence | undefined,
  speaking: Speaking | null,
): Attribution | null {
  if (!looksSpoken(text, sentence)) return null
  const isInterrupted = before !== undefined && /\p{L}/u.test(text.slice(before.end, sentence.start))
  if (isInterrupted) return alone({ start: sentence.start, end: sentence.end }, [])
  const near = before !== undefined && before.paragraph >= sentence.paragraph - 1
  const acting = near && !speaking?.adjacent ? mainClause(before) : null
  const last = speaking !== null && sentence.paragraph - speaking.paragraph <= FEW_PARAGRAPHS ? speaking : null
  const source =
    acting && before && isPerson(before, acting.source)
      ? [spanOf(before, acting.source)]
      : (last?.attribution.source ?? [])
  return alone({ start: sentence.start, end: sentence.end }, source)
}

/** Whether a headline of nothing but a quotation is somebody's words rather than a title. */
function isUtterance(text: string, { start, end, units }: ChunkedSentence): boolean {
  return units.length === 1 && text.slice(start, end).split(/\s+/).length >= FEWEST_QUOTED_WORDS
}

/** An attribution of words nobody is named beside. */
function alone(content: Span, source: readonly Span[]): Attribution {
  return {
    ...plainAttribution,
    form: "direct",
    source,
    content: [content],
    confidence: NO_RIVALS,
    rule: "floating-quotation",
  }
}

/**
 * Words quoted in a sentence that no rule attributes. "Sato struck back: “We signed.”" names its source all the
 * same; "the talks are “the only way out of it”" does not, and its source stays open.
 */
function quotedByNobody(
  text: string,
  sentence: ChunkedSentence,
  own: readonly Attribution[],
  speaking: Speaking | null,
): Attribution | null {
  if (own.length > 0) return null
  const at = sentence.units.findIndex(
    (unit) => unit.pos === "QUOTATION" && text.slice(unit.start, unit.end).split(/\s+/).length >= FEWEST_QUOTED_WORDS,
  )
  const quoted = sentence.units[at]
  if (quoted === undefined) return null
  const announced = /^[,:]$/.test(sentence.units[at - 1]?.text ?? "") && at === sentence.units.length - 1
  const said = announced ? mainClause(sentence) : null
  if (said !== null && said.cue.end < at) {
    const content = [{ start: at, end: at + 1 }]
    return propose(sentence, {
      rule: "quotation-after-clause",
      confidence: NO_RIVALS,
      source: said.source,
      cue: [said.cue],
      content,
    })
  }
  if (speaking === null || speaking.paragraph < sentence.paragraph - 1) return null
  const end = lastWordEnd(sentence)
  if (end < 1) return null
  return {
    ...alone(spanOf(sentence, { start: 0, end }), []),
    confidence: NO_RIVALS,
    rule: "quoted-by-nobody",
  }
}

/** A name or a singular pronoun of a person: somebody whose words may follow what they do. */
function isPerson({ units, tags }: ChunkedSentence, { start, end }: Range): boolean {
  return /^(?:he|she|i)$/.test(units[start]?.norm ?? "") || tags.slice(start, end).includes("PROPN")
}

/** A whole sentence in double quotation marks; single ones alone on a line are a heading's. */
function looksSpoken(text: string, sentence: ChunkedSentence): boolean {
  const last = sentence.units.at(-1)
  return (
    last !== undefined && !isHeading(text, sentence) && (endsSentence(text, last) || sentence.end - sentence.start > 60)
  )
}

/** Single marks around a line of their own are a heading's. */
function isHeading(text: string, sentence: ChunkedSentence): boolean {
  return /^['‘](?!['’])/.test(text.slice(sentence.start, sentence.start + 2))
}

/** Adds one more span: to the last, where only white space lies between. In place, for words may run on over a whole book. */
function extend(text: string, spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last === undefined || last.end > span.start || /\S/.test(text.slice(last.end, span.start))) spans.push(span)
  else spans[spans.length - 1] = { start: last.start, end: span.end }
}
