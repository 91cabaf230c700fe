import type { Engagement } from "../../domain/engagement.ts"
import { countBefore } from "../../domain/ordered.ts"
import { bySpan, overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Known } from "./known.ts"
import type { EngagementMention } from "./mention.ts"
import { mayBeSameTime } from "./same-time.ts"

const amid = /^(?:during|in|at|over)$/
const when = /^(?:when|as|while)$/
/** So many words of a phrase may lie between "during" and its noun: "during nearly six hours of formal talks". */
const longestPhrase = 9

/**
 * Whether a sentence tells of an engagement as the setting of what it tells else.
 *
 *     Ruiz raised it |during two hours of talks| with Sato, |when she met Sato|, |meeting with Sato in Haldis|, …
 */
export function isSetting({
  kind,
  status,
  trigger,
  sentence: { units, verbs, verbAt, tags },
}: EngagementMention): boolean {
  if (status !== "held" || !isBetweenSides(kind)) return false
  const at = countBefore(units, ({ start }) => start < trigger.start)
  const verb = verbs[verbAt[at] ?? -1]
  if (verb !== undefined) {
    if (verb.start === 0) return units[0]?.norm.endsWith("ing") === true
    // "when |she| met": the subject is short.
    for (let i = verb.start - 1; i >= 0 && verb.start - i <= longestPhrase; i--) {
      if (when.test(units[i]?.norm ?? "")) return true
      if ((verbAt[i] ?? -1) >= 0 || /^[,;:]$/.test(units[i]?.text ?? "")) return false
    }
    return false
  }
  for (let i = at - 1; i >= 0 && at - i <= longestPhrase; i--) {
    const norm = units[i]?.norm ?? ""
    if (amid.test(norm)) return true
    if ((verbAt[i] ?? -1) >= 0 || (tags[i] === "ADP" && norm !== "of") || /^[,;:]$/.test(units[i]?.text ?? ""))
      return false
  }
  return false
}

/** Whether what is said hangs on the verb that tells of the engagement: "met Sato, |who said| …", "met Sato, |urging| her to …". */
export function hangsOn({ cue }: Statement, { kind, status, trigger }: EngagementMention, text: string): boolean {
  const [said] = cue
  if (said === undefined || said.start < trigger.end || status !== "held" || !isBetweenSides(kind)) return false
  const between = text.slice(trigger.end, said.start)
  return (
    /\bwho(?: (?:also|again|then))?\s*$/.test(between) ||
    (/^\p{L}+ing\b/u.test(slice(text, said)) && /(?:,|\band)\s*$/.test(between))
  )
}

/** Whether people face each other at it, so that what one says is said to the other. */
function isBetweenSides(kind: Engagement["kind"]): boolean {
  return /^(?:meeting|talks|summit|call)$/.test(kind)
}

/** Words by which a sentence says that what it tells was said to others, or at another time. */
const elsewhere =
  /\b(?:reporters?|journalists?|the (?:press|media)|news conference|press conference|briefing|interview|statement|telephone|earlier|later|before|after|ahead of|previously|tweet\w*|posted|on (?:twitter|facebook|x)|speech|editorial|letter|parliament|congress|senate)\b/i

/** A statement with the first and the last of the sentences that its words stand in. */
interface Placed {
  readonly statement: Statement
  readonly first: number
  readonly last: number
}

/**
 * Engagements with the statements of an article that were made at them: to whoever else took part, where the two met
 * once; and what a speaker says on, in sentences that follow.
 *
 *     In talks with Sato, Ruiz said the flights must end. "It is time," she said.           Sato told Ruiz that …
 *          known already                                     added: she goes on              added: Ruiz hears it
 */
export function withStatementsMade(engagements: readonly Engagement[], known: Known): Engagement[] {
  const { document, statements } = known
  const faced = engagements.filter(({ kind, status }) => status === "held" && isBetweenSides(kind))
  if (document.kind === "readout" || document.turns.length > 0 || faced.length === 0) return [...engagements]
  const placeOf = new Map(engagements.flatMap((place) => place.statements.map((made) => [made, place] as const)))
  const told = statements
    .filter(({ within, speaker }) => within === null && speaker !== null)
    .map((statement) => placed(statement, known))
    .sort((a, b) => a.first - b.first || a.last - b.last)
  const added = new Map<Engagement, string[]>()
  told.forEach((one, i) => {
    const { statement } = one
    if (placeOf.has(statement.id)) return
    const before = told[i - 1]
    const last = before && placeOf.get(before.statement.id)
    const heard = faced.filter((place) => isHeardAt(statement, place))
    const place = heard.length === 1 ? heard[0] : last && goesOn(one, before, known) ? last : undefined
    if (place === undefined || !faced.includes(place) || isOfAnotherDay(statement, place)) return
    if (place === last && isSaidElsewhere(one, known)) return
    placeOf.set(statement.id, place)
    added.set(place, [...(added.get(place) ?? []), statement.id])
  })
  return engagements.map((place) => ({ ...place, statements: [...place.statements, ...(added.get(place) ?? [])] }))
}

function placed(statement: Statement, { analysis: { sentences } }: Known): Placed {
  const spans = [...statement.source, ...statement.cue, ...statement.content]
  const sentenceAt = (at: number) => countBefore(sentences, ({ end }) => end <= at)
  return {
    statement,
    first: sentenceAt(Math.min(...spans.map(({ start }) => start))),
    last: sentenceAt(Math.max(...spans.map(({ end }) => end - 1))),
  }
}

/** Whether both took part, the one who speaks and the one who is told. */
function isHeardAt({ speaker, addressee }: Statement, { participants }: Engagement): boolean {
  return speaker !== addressee && [speaker, addressee].every((id) => id !== null && participants.includes(id))
}

/** Whether the speaker of the statement before it goes on, in the same paragraph or with the next sentence. */
function goesOn({ statement, first }: Placed, before: Placed, { analysis: { sentences } }: Known): boolean {
  const isNext = first <= before.last + 1
  const isOfParagraph = first <= before.last + 2 && sentences[first]?.paragraph === sentences[before.last]?.paragraph
  return statement.speaker === before.statement.speaker && statement.addressee === null && (isNext || isOfParagraph)
}

function isOfAnotherDay({ said }: Statement, { date }: Engagement): boolean {
  return said !== null && date !== null && !mayBeSameTime(said.value, date.value)
}

/** Whether its own sentences, outside of what was said, name another occasion or another time. */
function isSaidElsewhere({ statement, first, last }: Placed, { analysis, document }: Known): boolean {
  const sentences = analysis.sentences.slice(first, last + 1)
  return sentences.some((sentence) => elsewhere.test(outside(document.text, sentence, statement.content)))
}

/** The words of a sentence that are in none of the spans. */
function outside(text: string, sentence: Span, spans: readonly Span[]): string {
  const cut = spans.filter((span) => overlaps(span, sentence)).toSorted(bySpan)
  const starts = [sentence.start, ...cut.map(({ end }) => end)]
  const ends = [...cut.map(({ start }) => start), sentence.end]
  return starts.map((start, i) => text.slice(start, ends[i])).join(" ")
}
