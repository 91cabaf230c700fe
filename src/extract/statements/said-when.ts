import { firstAtOrAfter } from "../../domain/ordered.ts"
import { overlaps, type Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis, Token } from "../../language/analysis.ts"

/** So many tokens may lie between a cue and the time it is dated by: "said in an interview with a radio station on". */
const farthest = 12

/** Before a time these say that it is another than that of speaking: "said of May", "asked for calm until Friday". */
const otherTime = new Set(
  "by until till since before after from for of to about between during through as than".split(" "),
)

/** What a time may stand before and still be that of speaking: "told a Friday briefing". */
const occasions = new Set(
  "interview conference briefing news press statement speech meeting post letter call television radio appearance address hearing session report memo essay article book visit event ceremony debate".split(
    " ",
  ),
)

/**
 * Statements with the day their own sentence says they were made on; the others are left to the document's date.
 *
 *     Ruiz told reporters in Haldis on Tuesday that the port would reopen by Friday.
 *          ──── cue                    ─────── said                             (what was said, not when)
 */
export function dateStatements(
  statements: readonly Statement[],
  times: readonly Time[],
  analysis: Analysis,
): Statement[] {
  const dated = times.filter(
    ({ type, value, date }) => (type === "DATE" || type === "TIME") && date !== null && !value.endsWith("_REF"),
  )
  if (dated.length === 0) return [...statements]
  return statements.map((statement) => {
    const time = timeOfSaying(statement, dated, analysis)
    return time === null ? statement : { ...statement, said: time.date }
  })
}

function timeOfSaying(
  { cue, source, content }: Statement,
  dated: readonly Time[],
  { sentences, tokens }: Analysis,
): Time | null {
  const [verb] = cue
  if (verb === undefined) return null
  const at = firstAtOrAfter(tokens, verb.start)
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  if (sentence === undefined) return null
  for (let index = firstAtOrAfter(dated, sentence.start); index < dated.length; index++) {
    const time = dated[index] as Time
    if (time.start >= sentence.end) return null
    // Within the source it tells of whoever speaks: "Ruiz, elected last year, said".
    if ([...content, ...source].some((span) => overlaps(span, time)) || isOfSomethingElse(tokens, time)) continue
    if (isBeside(tokens, time, [verb, ...source], content)) return time
  }
  return null
}

/** Whether a time is of something else than what the sentence tells: "after Monday's talks", "by Friday", "the March collision". */
export function isOfSomethingElse(tokens: readonly Token[], time: Time): boolean {
  const first = firstAtOrAfter(tokens, time.start)
  const next = tokens[firstAtOrAfter(tokens, time.end)]
  const before = tokens[first - 1]?.norm ?? ""
  const preposition = before === "the" || before === "a" || before === "an" ? (tokens[first - 2]?.norm ?? "") : before
  if (otherTime.has(preposition)) return true
  if (next?.norm === "'s") return true
  const isBeforeNoun = next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ") && next.start - time.end <= 1
  return isBeforeNoun && !occasions.has(next.lemma)
}

/**
 * Whether nothing but a phrase without a verb lies between the time and what attributes; between source and cue on both
 * its sides: "Ruiz, who arrived on Monday, said" does not say when she said it.
 */
function isBeside(tokens: readonly Token[], time: Span, anchors: readonly Span[], content: readonly Span[]): boolean {
  const before = Math.max(...anchors.map(({ end }) => (end <= time.start ? end : -1)))
  const after = Math.min(...anchors.map(({ start }) => (start >= time.end ? start : Number.POSITIVE_INFINITY)))
  const gaps: Span[] = []
  if (before >= 0) gaps.push({ start: before, end: time.start })
  // After cue and source, what follows is the content or another clause.
  const isLast = before >= 0 && after !== anchors[0]?.start
  if (Number.isFinite(after) && !isLast) gaps.push({ start: time.end, end: after })
  return gaps.length > 0 && gaps.every((gap) => isWithoutClause(tokens, gap, content))
}

function isWithoutClause(tokens: readonly Token[], gap: Span, content: readonly Span[]): boolean {
  if (content.some((span) => overlaps(span, gap))) return false
  const from = firstAtOrAfter(tokens, gap.start)
  const to = firstAtOrAfter(tokens, gap.end)
  if (to - from > farthest) return false
  const between = tokens.slice(from, to)
  // "The duty was lifted in November|, and| both say": of the clause before, but for ", and within hours Chile ordered".
  const words = between.map(({ norm }) => norm).join(" ")
  if (/(?:^| ), (?:and|but|while) (?!within |then )/.test(`${words} `)) return false
  return between.every(
    ({ pos, norm }) => pos !== "VERB" && pos !== "AUX" && pos !== "SCONJ" && !/^[;:"—–]$|^wh/.test(norm),
  )
}
