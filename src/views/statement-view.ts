import type { Actor, ActorKind } from "../domain/actor.ts"
import type { Document } from "../domain/document.ts"
import { type Span, slice } from "../domain/span.ts"
import type { Response, Sourcing, Statement, StatementForm } from "../domain/statement.ts"
import type { KnownActor } from "../store/queries/happened.ts"
import type { StatementLine } from "../store/queries/statements.ts"
import { personAddress, spanAddress, statementAddress, statementPlaceAddress } from "./addresses.ts"
import { type DateView, viewDate } from "./date-view.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import type { SpanView } from "./offsets.ts"
import { isLong } from "./reading.ts"

/** Exact words and where they are. Offsets count code points. */
export interface PlacedSpan extends SpanView {
  /** The reading view with these words marked. */
  readonly address: string
}

/** Somebody named in a document. */
export interface NamedActor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly role: string | null
  readonly country: string | null
  readonly address: string
}

/** A statement that another one refers to. */
export interface StatementReference {
  readonly id: string
  readonly number: number
  readonly address: string
}

/** One statement with everything known of it. */
export interface StatementView {
  readonly id: string
  readonly address: string
  /** Its place in the reading view. */
  readonly place: string
  /** Its number among the statements of its document, from 1. */
  readonly number: number
  readonly form: StatementForm
  readonly speaker: NamedActor | null
  /** Who said it: the speaker's name, or for an open speaker the text's own words for the source. */
  readonly who: string
  /** Why there is no speaker; null where there is one. */
  readonly open: string | null
  readonly sourcing: Sourcing
  readonly source: readonly PlacedSpan[]
  readonly cue: readonly PlacedSpan[]
  readonly content: readonly PlacedSpan[]
  readonly glosses: readonly PlacedSpan[]
  readonly addressee: NamedActor | null
  readonly relayedBy: readonly NamedActor[]
  readonly within: StatementReference | null
  readonly contains: readonly StatementReference[]
  readonly said: DateView | null
  readonly rendering: Statement["rendering"]
  readonly response: { readonly to: PlacedSpan; readonly kind: Response["kind"] } | null
  readonly confidence: number
  readonly rule: string
}

/** What turns the statements of one document into views. */
export interface StatementContext {
  readonly document: Pick<Document, "id" | "text">
  readonly actors: readonly Actor[]
  /** In the order of their numbers. */
  readonly statements: readonly Statement[]
  /** Code points before a UTF-16 offset. */
  readonly toPoint: (offset: number) => number
}

/** A maker of views that looks up actors and other statements of the document. */
export function statementViewer(context: StatementContext): (statement: Statement) => StatementView {
  const { document, statements, toPoint } = context
  const actors = new Map(context.actors.map((actor) => [actor.id, nameActor(actor)]))
  const numbers = new Map(statements.map((statement, index) => [statement.id, index + 1]))
  const inner = new Map<string, string[]>()
  for (const { id, within } of statements) {
    if (within !== null) inner.set(within, [...(inner.get(within) ?? []), id])
  }
  const actor = (id: string | null): NamedActor | null => (id === null ? null : (actors.get(id) ?? null))
  const refer = (id: string): StatementReference => ({
    id,
    number: numbers.get(id) ?? 0,
    address: statementAddress(id),
  })
  const span = (of: Span) => placeSpan(document, of, toPoint)

  return (statement) => {
    const speaker = actor(statement.speaker)
    return {
      id: statement.id,
      address: statementAddress(statement.id),
      place: statementPlaceAddress({ id: document.id, isLong: isLong(document.text.length) }, statement.id),
      number: numbers.get(statement.id) ?? 0,
      form: statement.form,
      speaker,
      who: speaker?.name ?? sourceWords(document.text, statement),
      open: speaker ? null : whyOpen(statement),
      sourcing: statement.sourcing,
      source: statement.source.map(span),
      cue: statement.cue.map(span),
      content: statement.content.map(span),
      glosses: statement.glosses.map(span),
      addressee: actor(statement.addressee),
      relayedBy: statement.relayedBy.map(actor).filter((relay) => relay !== null),
      within: statement.within === null ? null : refer(statement.within),
      contains: (inner.get(statement.id) ?? []).map(refer),
      said: viewDate(statement.said),
      rendering: statement.rendering,
      response: statement.response && { to: span(statement.response.to), kind: statement.response.kind },
      confidence: statement.confidence,
      rule: statement.rule,
    }
  }
}

export function nameActor({ id, name, kind, role, country }: Actor): NamedActor {
  return { id, name, kind, role, country, address: personAddress(name) }
}

/** An actor under the name the dossier has for it, with the page of nobody else who is called so. */
export function nameKnownActor(actor: KnownActor): NamedActor {
  return { ...nameActor(actor), address: personAddress(actor.called) }
}

export function placeSpan(
  document: Pick<Document, "id" | "text">,
  span: Span,
  toPoint: (offset: number) => number,
): PlacedSpan {
  const range = { start: toPoint(span.start), end: toPoint(span.end) }
  return { ...range, text: slice(document.text, span), address: spanAddress(document.id, range) }
}

/** An open speaker is called what the text calls the source. */
function sourceWords(text: string, { source }: Statement): string {
  return source.length > 0 ? `“${source.map((span) => slice(text, span)).join(" … ")}”` : "unattributed"
}

/** Why nobody is named as the speaker, in a few words. */
export function whyOpen({ sourcing, source }: { sourcing: Sourcing; source: string | readonly unknown[] }): string {
  if (source.length === 0) return "the text names no source"
  if (sourcing === "unnamed") return "the text does not name them"
  if (sourcing === "document") return "the source is a document"
  if (sourcing === "unspecified") return "nobody is named as saying it"
  return "open: the text does not decide who this is"
}

/** A statement as lists show it. */
export interface StatementLineView {
  readonly id: string
  readonly address: string
  /** Its place in the reading view. */
  readonly place: string
  readonly content: string
  /** See `StatementLine`. */
  readonly cue: string | null
  readonly who: string
  /** The speaker's page, or null for an open speaker. */
  readonly speakerAddress: string | null
  readonly open: string | null
  readonly form: StatementForm
  readonly sourcing: Sourcing
  readonly confidence: number
  readonly document: DocumentName
}

export function viewStatementLine(line: StatementLine): StatementLineView {
  const { id, content, cue, speaker, source, form, sourcing, confidence, document, documentLength } = line
  return {
    id,
    address: statementAddress(id),
    place: statementPlaceAddress({ id: document, isLong: isLong(documentLength) }, id),
    content,
    cue,
    who: speaker ?? (source === "" ? "unattributed" : `“${source}”`),
    speakerAddress: speaker === null ? null : personAddress(speaker),
    open: speaker === null ? whyOpen({ sourcing, source }) : null,
    form,
    sourcing,
    confidence,
    document: nameDocument({
      id: document,
      title: line.documentTitle,
      outlet: line.outlet,
      kind: line.documentKind,
      date: line.date,
      uri: line.documentUri,
    }),
  }
}
