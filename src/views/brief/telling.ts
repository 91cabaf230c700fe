import { showMoment } from "../../domain/date-in-words.ts"
import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import { contains, type Span } from "../../domain/span.ts"
import { sentenceAround } from "../../link/quotations/sentence-around.ts"
import type { Judgements } from "../../store/judgements.ts"
import { type Fact, judgedKindOf } from "../facts.ts"
import type { DocumentViewer } from "../placed.ts"
import { type Noted, type Notes, sourceInShort } from "./brief-notes.ts"
import { type BriefLine, type BriefPiece, capitalised } from "./brief-parts.ts"
import { excerptOf, quoted } from "./excerpt.ts"

/** What lines of a brief are made with. */
export interface Telling {
  readonly viewerOf: (document: string) => DocumentViewer
  readonly notes: Notes
  readonly judgements: Judgements
  /** The sentences that lines show whole, by document: what is quoted there is not quoted again. */
  readonly shown: Map<string, Span[]>
  /** Ids of the alignments whose differences are drawn in a line. */
  readonly drawn: Set<string>
}

/** Whether words stand whole in a line already. */
export function isShown({ shown }: Telling, { document, span }: Noted): boolean {
  return (shown.get(document.id) ?? []).some((whole) => contains(whole, span))
}

/** Whether a person confirmed a fact, or said how it should be told. */
export function isConfirmed({ judgements }: Telling, { kind, id }: Fact): boolean {
  const decision = judgements.of(judgedKindOf(kind), id)?.decision
  return decision === "confirm" || decision === "correct"
}

/** Who corrected a fact, and what was found. */
export function correctionOf({ judgements }: Telling, { kind, id }: Fact): BriefPiece[] {
  const judged = judgements.of(judgedKindOf(kind), id)
  const fields = Object.keys(judged?.values ?? {})
  if (judged === null || fields.length === 0) return []
  const was = fields.map((field) => `${field} found: ${judged.found[field] ?? "none"}`).join(", ")
  return [{ text: ` (corrected${judged.by === null ? "" : ` by ${judged.by}`}; ${was})`, as: "plain" }]
}

/** What a line says of a fact before its words, and the documents that tell the same. */
export interface Said {
  readonly sentence: string
  /** The account shown first, the others after it. */
  readonly accounts: readonly [Fact, ...Fact[]]
  /** Made after the line's own notes have their numbers. */
  readonly below?: () => readonly BriefLine[]
  /** Said after the words. */
  readonly after?: string | null
  /** In place of the sentence. */
  readonly words?: readonly BriefPiece[]
}

/** A line: when, what, the sentence that tells it with its words standing out, and the notes on all who tell it. */
export function lineOf(
  telling: Telling,
  { sentence, accounts, below = () => [], after = null, words }: Said,
): BriefLine {
  const [fact] = accounts
  const when = accounts.find(({ date }) => date !== null)?.date ?? null
  const pieces: BriefPiece[] = [
    { text: `${capitalised(when?.shown ?? reported(fact))}. `, as: "strong" },
    { text: `${sentence}: `, as: "plain" },
    ...(words ?? showSentence(telling, fact, fact.span)),
    ...correctionOf(telling, fact),
    ...(after === null ? [] : [{ text: `; ${after}`, as: "plain" } as const]),
  ]
  const notes = [...new Set(accounts.map((account) => telling.notes.of(sentenceOf(telling, account))))]
  return { pieces, notes, isConfirmed: isConfirmed(telling, fact), below: below() }
}

/** "Reported 3 May 2031" */
function reported({ document }: Fact): string {
  return document.date === null ? "Undated" : `Reported ${showMoment(document.date.value)}`
}

/** The sentence that a fact's words stand in, which tells more than they do alone. */
export function sentenceOf({ viewerOf }: Telling, { document, span }: Noted): Noted {
  const { text, regions } = viewerOf(document.id).source.document
  // A caption stands beside the name of who took the picture.
  const bounds = regions.find((region) => region.region !== "body" && contains(region, span)) ?? {
    start: 0,
    end: text.length,
  }
  const { start, end } = sentenceAround(text, span, bounds)
  const opened = /["“„«‘]\s?$/.exec(text.slice(Math.max(bounds.start, start - 2), start))?.[0].length ?? 0
  return { document, span: { start: start - opened, end } }
}

/** Shows words in their sentence. */
export function showSentence(telling: Telling, noted: Noted, strong: Span | null): BriefPiece[] {
  const { document, span } = sentenceOf(telling, noted)
  const { text } = telling.viewerOf(document.id).source.document
  const excerpt = excerptOf(text, span, noted.span)
  telling.shown.set(document.id, [...(telling.shown.get(document.id) ?? []), excerpt])
  return quoted(text, excerpt, span, strong)
}

/** What a line calls the document of a fact. */
export function sourceOf({ viewerOf }: Telling, document: Fact["document"]): string {
  return sourceInShort(document, viewerOf(document.id).source.document.url)
}

/** By when it was, else by when it was reported; the undated last. */
export function byDay(a: Fact, b: Fact): number {
  const [one, other] = [dayOf(a), dayOf(b)]
  if (one !== other) return one < other ? -1 : 1
  return a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : a.span.start - b.span.start
}

/** The day that a fact stands by; "~" where nothing tells one. */
export function dayOf({ date, document }: Pick<Fact, "date" | "document">): string {
  const value = date?.value ?? document.date?.value ?? ""
  return firstDayOf(value) ?? lastDayOf(value) ?? "~"
}
