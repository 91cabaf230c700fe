import type { Turn } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { type Attribution, startOf } from "./attribution.ts"
import { contentEnd, isSaying } from "./clauses.ts"
import { type Reading, spanOf } from "./reading.ts"

const interpreted = /\b(?:through|via|by) (?:an?|the|his|her|their) (?:\w+ )?(?:interpreter|translator|translation)\b/i
const firstPerson = /^(?:i|we|my|our|your|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll)|you|you['’](?:re|ve|d|ll))$/i

/**
 * Adds to settled attributions what stands beside them: through whom it came, how the reporter reads it,
 * whether it was interpreted, in which turn it stands; and drops what a turn's or a transcript's frame rules out.
 */
export function complete(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const { document } = reading
  const sentences = reading.sentences.filter((sentence) => sentence.within === null)
  const ordered = attributions.toSorted((a, b) => startOf(a) - startOf(b))
  const interpretedSentences = new Map<number, boolean>()
  const isInterpreted = (index: number, { start, end }: Span): boolean => {
    // Told once for a sentence: all in a quotation as long as the article are of one.
    const known = interpretedSentences.get(index) ?? interpreted.test(document.text.slice(start, end))
    interpretedSentences.set(index, known)
    return known
  }
  const completed: Attribution[] = []
  let at = 0
  let turn = 0
  for (const attribution of ordered) {
    const start = startOf(attribution)
    while (at + 1 < sentences.length && (sentences[at] as Span).end <= start) at++
    while (turn < document.turns.length && (document.turns[turn]?.content.end ?? 0) <= start) turn++
    const content = document.turns[turn]?.content
    const inTurn = content !== undefined && content.start <= start
    if (document.turns.length > 0 && !inTurn && document.kind === "transcript") continue
    const sentence = sentences[at]
    const part = inTurn ? (document.turns[turn]?.part ?? null) : null
    if ((inTurn || inQuotation(sentence, attribution)) && !isWorthNesting(document.text, attribution, part)) continue
    completed.push({
      ...attribution,
      turn: inTurn ? turn : null,
      relay: sentence ? relayOf(reading, sentence, attribution) : attribution.relay,
      glosses: sentence ? glossesOf(sentence, attribution) : attribution.glosses,
      rendering: sentence && isInterpreted(at, sentence) ? "translation" : attribution.rendering,
    })
  }
  return withRelaysOfOuter(completed)
}

/** Whether quoted words attribute: whoever is quoted is attributed already. */
function inQuotation(sentence: ChunkedSentence | undefined, { source, cue }: Attribution): boolean {
  const first = source[0] ?? cue[0]
  return (
    first !== undefined &&
    (sentence?.units.some((unit) => unit.quotation !== null && unit.start < first.start && first.end < unit.end) ??
      false)
  )
}

/**
 * Words that are attributed already hold an attribution of their own only where they report what somebody said, or
 * what a third party thinks. "I told him …" is one, "I think …" is what is attributed already.
 */
function isWorthNesting(text: string, attribution: Attribution, part: Turn["part"] | null): boolean {
  const { rule, source } = attribution
  const kind = /-(quote|clause|question|infinitive|phrase)$/.exec(rule)?.[1]
  const reports =
    kind === undefined
      ? !/^(?:apparently|reportedly|for-source)|-adjective$/.test(rule)
      : isSaying(rule.slice(0, -kind.length - 1))
  if (isOwnVoice(text, attribution)) return reports && isReportedAgain(text, attribution, part)
  const only = source[0]
  const phrase = only === undefined ? "" : text.slice(only.start, only.end)
  const isNobody = only === undefined || nobody.test(phrase)
  if (/-noun-/.test(rule)) return reports && !isNobody && (part !== null || kind !== "phrase")
  if (rule.endsWith("-adjective")) return part !== null && !isNobody
  if (kind === undefined) return reports
  if (kind === "phrase") return part !== null && reports && !isNobody
  if (reports) return !isNobody || kind === "quote" || kind === "clause"
  return !isNobody && kind !== "question" && (part !== null || !/^(?:he|she|they)$/i.test(phrase))
}

const nobody =
  /^(?:it|that|this|which|what|who|people|somebody|someone|anybody|anyone|nobody|everybody|everyone|me|them)\b/i

/** "I told him that …", "You say that …?": what a speaker, or whoever is asked, said before this turn. */
function isReportedAgain(
  text: string,
  { rule, source, cue, content }: Attribution,
  part: Turn["part"] | null,
): boolean {
  const isOf = (pronoun: RegExp) => source.some((span) => pronoun.test(text.slice(span.start, span.end)))
  if (/-noun-/.test(rule)) return part === "question" && isOf(/^your$/i)
  if (isOf(/^you$/i)) return rule === "as-said" || (part === "question" && /-(?:clause|infinitive)$/.test(rule))
  const words = cue.map((span) => text.slice(span.start, span.end).toLowerCase()).join(" ")
  // "I'm convinced" is how one is; "I said it" tells nothing.
  if (isOf(/^(?:i['’]m|(?:we|you)['’]re)$/i) || (content[0]?.end ?? 0) - (content[0]?.start ?? 0) < shortestTold)
    return false
  return /(?:(?:[^e]|agre)ed|said|told|made [\w ]+)(?: (?:for|on|about|of|to|with|against|out))?$/.test(words)
}

/** "it", "that", "so" */
const shortestTold = 5

/** Within a turn the speaker's own "I think" is the turn itself. */
function isOwnVoice(text: string, { source }: Attribution): boolean {
  const [only, more] = source
  return only !== undefined && more === undefined && firstPerson.test(text.slice(only.start, only.end))
}

/** "…, citing |two diplomats|" in the attribution's sentence, and an outlet that was told. */
function relayOf({ analysis, document }: Reading, sentence: ChunkedSentence, attribution: Attribution): Span[] {
  const relay = [...attribution.relay]
  const { addressee } = attribution
  if (addressee && isOrganization(document.text, analysis.names, addressee)) relay.push(addressee)
  const { units } = sentence
  const cited = units.findIndex((unit, i) => /^(?:citing|quoting)$/.test(unit.norm) && i > 0)
  const first = units[cited + 1]
  if (cited < 0 || first === undefined || attribution.cue.some((cue) => contains(cue, units[cited] as Span)))
    return relay
  const beside = attribution.content.every((span) => !contains(span, units[cited] as Span))
  if (!beside) return relay
  const end = citedEnd(sentence, cited + 1)
  return end > cited + 1 ? [...relay, spanOf(sentence, { start: cited + 1, end })] : relay
}

/** "|Le Jour|", "|the state radio RTV|": a phrase that an organization's name opens; "reporters at the Forum" is none. */
function isOrganization(text: string, names: readonly Name[], span: Span): boolean {
  const after = firstAtOrAfter(names, span.end)
  for (let i = after - 1; i >= 0; i--) {
    const name = names[i] as Name
    if (name.end <= span.start) break
    if (
      name.kind === "organization" &&
      name.end >= span.end &&
      /^(?:the |state |radio )*$/i.test(text.slice(span.start, name.start))
    )
      return true
  }
  return false
}

function citedEnd({ units }: ChunkedSentence, from: number): number {
  for (let i = from; i < units.length; i++)
    if (/^[,.;:—–]$/.test(units[i]?.text ?? "") || units[i]?.pos === "QUOTATION") return i
  return units.length
}

/** "— |an apparent reference to …|", "in |an apparent nod to …|": the reporter's reading. */
function glossesOf(sentence: ChunkedSentence, attribution: Attribution): Span[] {
  const { units } = sentence
  const glosses = [...attribution.glosses]
  units.forEach((unit, i) => {
    if (!/^(?:reference|allusion|nod|jab|swipe|dig)$/.test(unit.norm) || !/^(?:to|at)$/.test(units[i + 1]?.norm ?? ""))
      return
    if (!/^(?:apparent|clear|obvious|veiled|evident|thinly)$/.test(units[i - 1]?.norm ?? "")) return
    const start = sentence.nounStart[i] ?? -1
    if (start < 0) return
    const end = contentEnd(sentence, i + 1, { start, end: i + 1 }, null)
    const span = spanOf(sentence, { start, end })
    if (!attribution.content.some((content) => contains(content, span))) glosses.push(span)
  })
  return glosses
}

/** "…, an aide said, according to the state radio": what holds an attribution within it relayed it. */
function withRelaysOfOuter(attributions: readonly Attribution[]): Attribution[] {
  const open: Attribution[] = []
  return attributions.map((attribution) => {
    const start = startOf(attribution)
    while (open.length > 0 && !(open.at(-1)?.content.some((span) => span.end > start) ?? false)) open.pop()
    const outer = open.findLast((other) =>
      [...attribution.cue, ...attribution.content].every((span) =>
        other.content.some((whole) => contains(whole, span)),
      ),
    )
    if (attribution.rule === "according-to") open.push(attribution)
    return outer ? { ...attribution, relay: [...attribution.relay, ...outer.source] } : attribution
  })
}
