import type { Act, CodedActor } from "../domain/act.ts"
import type { Actor, ActorKind } from "../domain/actor.ts"
import type { Channel } from "../domain/channel.ts"
import type { Document } from "../domain/document.ts"
import type { Engagement } from "../domain/engagement.ts"
import type { Figure } from "../domain/figure.ts"
import type { Findings } from "../domain/findings.ts"
import type { Issue, IssuesFound } from "../domain/issue.ts"
import type { ListedPerson } from "../domain/listed-person.ts"
import type { Note } from "../domain/note.ts"
import { bySpan, type Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { issueFinder } from "./issues-of.ts"
import { offsetsOf, type SpanView, spanViewer } from "./offsets.ts"

/** An actor as a finding names it; `role`, `country` and `wikidata` are absent where the document, or the user's list, does not tell. */
export interface ActorView {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly role?: string
  readonly country?: string
  readonly wikidata?: string
}

/** Whom of a user's list an actor is; null where nobody. */
type ListedAs = (actor: Actor) => ListedPerson | null

/** A document read and processed; its original bytes are not shown. */
export interface Shown {
  readonly document: Omit<Document, "original">
  readonly findings: Findings
}

/** A note with code-point offsets. */
export interface NoteView extends Omit<Note, "span"> {
  readonly span?: SpanView
}

/** One line of `analyze` (CONTRACT.md): a document and all that was found in it. Kinds nothing finds yet are empty. */
export function viewAnalysis(
  { document, findings }: Shown,
  options: { readonly withText: boolean; readonly issues: readonly Issue[]; readonly listedAs?: ListedAs },
) {
  const { text } = document
  const span = spanViewer(text)
  const actor = actorViewer(findings.actors, options.listedAs)
  const issuesOf = issueFinder(findings.issues.mentions)
  const occasionOf = occasionFinder(findings)
  return {
    document: { ...viewMetadata(document), ...(options.withText ? { text } : {}) },
    furniture: document.furniture.map(({ why, ...place }) => ({ ...span(place), why })),
    regions: document.regions.map(({ region, ...place }) => ({ ...span(place), region })),
    turns: document.turns.map(({ label, content }, index) => ({
      label: span(label),
      speaker: actor(findings.turnSpeakers[index] ?? null),
      content: span(content),
    })),
    statements: findings.statements.map((found) => viewStatement(found, span, actor, { issuesOf, occasionOf })),
    times: findings.times.map(({ type, value, date, ...place }) => ({ ...span(place), type, value, date })),
    engagements: findings.engagements.map((engagement) => viewEngagement(engagement, span, actor)),
    acts: findings.acts.map((act) => viewAct(act, span, actor)),
    channels: findings.channels.map((channel) => viewChannel(channel, span, actor)),
    figures: findings.figures.map((figure) => viewFigure(figure, span, actor)),
    issues: viewIssues(findings.issues, options.issues, span, actor),
    discrepancies: [],
    notes: [...document.notes, ...findings.notes].map((note) => viewNote(note, span)),
  }
}

/** What a document is, without its text. */
export function viewMetadata(document: Omit<Document, "original">) {
  const { id, uri, url, kind, title, outlet, byline, date, retrieved, language, sha256, complete } = document
  const { length } = offsetsOf(document.text)
  return { id, uri, url, kind, title, outlet, byline, date, retrieved, language, sha256, length, complete }
}

/** Gives the engagement of a document that a statement of it was made at. */
export function occasionFinder({ engagements }: Pick<Findings, "engagements">): (statement: string) => string | null {
  const occasions = new Map(engagements.flatMap(({ id, statements }) => statements.map((made) => [made, id])))
  return (statement) => occasions.get(statement) ?? null
}

/** A statement with its words and actors, the issues it speaks of and the engagement it was made at. */
export function viewStatement(
  found: Statement,
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
  {
    issuesOf,
    occasionOf,
  }: {
    readonly issuesOf: (words: readonly Span[]) => string[]
    readonly occasionOf: (statement: string) => string | null
  },
) {
  const { id, form, sourcing, within, said, rendering, response, confidence, rule } = found
  return {
    id,
    form,
    speaker: actor(found.speaker),
    source: found.source.map(span),
    cue: found.cue.map(span),
    content: found.content.map(span),
    sourcing,
    addressee: actor(found.addressee),
    relayedBy: found.relayedBy.map(actor).filter((relay) => relay !== null),
    within,
    said,
    at: occasionOf(id),
    rendering,
    response: response && { to: span(response.to), kind: response.kind },
    glosses: found.glosses.map(span),
    issues: issuesOf([...found.source, ...found.cue, ...found.content]),
    confidence,
    rule,
  }
}

/** The statuses a document tells of issues; an issue it speaks of and tells none of stands with its first words. */
function viewIssues(
  { mentions, statuses }: IssuesFound,
  issues: readonly Issue[],
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
) {
  const nameOf = (id: string): string => issues.find((issue) => issue.id === id)?.name ?? id
  const told = new Set(statuses.map(({ issue }) => issue))
  const first = new Map(mentions.toReversed().map((mention) => [mention.issue, mention]))
  return [
    ...statuses.map(({ issue, status, words, accordingTo, date, evidence }) => ({
      id: issue,
      name: nameOf(issue),
      status,
      words: span(words).text,
      accordingTo: actor(accordingTo),
      date,
      evidence: evidence.map(span),
    })),
    ...[...first.values()]
      .filter(({ issue }) => !told.has(issue))
      .sort(bySpan)
      .map(({ issue, ...place }) => ({
        id: issue,
        name: nameOf(issue),
        status: null,
        words: span(place).text,
        accordingTo: null,
        date: null,
        evidence: [span(place)],
      })),
  ]
}

/** An engagement with its people named. */
export function viewEngagement(
  { id, kind, participants, sides, place, date, level, duration, status, within, evidence }: Engagement,
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
) {
  const named = (ids: readonly string[]) => ids.map(actor).filter((view) => view !== null)
  return {
    id,
    kind,
    participants: named(participants),
    sides: sides.map(named),
    place,
    date,
    level,
    duration,
    status,
    within,
    evidence: evidence.map(span),
  }
}

/** One status of a channel, with its parties and who tells of it named. */
export function viewChannel(
  { id, name, parties, level, status, words, date, accordingTo, evidence }: Channel,
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
) {
  return {
    id,
    name,
    parties: parties.map(actor).filter((view) => view !== null),
    level,
    status,
    words: span(words),
    date,
    accordingTo: actor(accordingTo),
    evidence: evidence.map(span),
  }
}

/** A figure; `high` and `assentedBy` are absent where it is no range and nobody assents to it. */
export function viewFigure(
  { id, value, high, unit, quantity, bound, asOf, speaker, assentedBy, evidence }: Figure,
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
) {
  return {
    id,
    value,
    ...(high === null ? {} : { high }),
    unit,
    quantity: quantity && span(quantity),
    bound,
    asOf,
    speaker: actor(speaker),
    ...(assentedBy === null ? {} : { assentedBy: actor(assentedBy) }),
    evidence: evidence.map(span),
  }
}

/** An act with its words, its actors as PLOVER codes them. */
export function viewAct(
  { by, to, what, condition, trigger, evidence, ...act }: Act,
  span: (span: Span) => SpanView,
  actor: (id: string | null) => ActorView | null,
) {
  const coded = ({ actor: id, code, sector, span: place }: CodedActor) => {
    const view = actor(id)
    return view === null ? [] : [{ ...view, code, sector, span: span(place) }]
  }
  return {
    ...act,
    by: by.flatMap(coded),
    to: to.flatMap(coded),
    what: span(what),
    condition: condition && span(condition),
    trigger: span(trigger),
    evidence: evidence.map(span),
  }
}

/** Shows the actors of one document by their ids. */
export function actorViewer(
  actors: readonly Actor[],
  listedAs: ListedAs = () => null,
): (id: string | null) => ActorView | null {
  const views = new Map(actors.map((actor) => [actor.id, viewActor(actor, listedAs(actor))]))
  return (id) => (id === null ? null : (views.get(id) ?? null))
}

function viewActor({ id, name, kind, role, country }: Actor, listed: ListedPerson | null): ActorView {
  return {
    id,
    name,
    kind,
    ...(role === null ? {} : { role }),
    ...(country === null ? {} : { country }),
    ...(listed === null ? {} : { wikidata: listed.wikidata }),
  }
}

function viewNote({ level, code, message, span: place }: Note, span: (span: Span) => SpanView): NoteView {
  return { level, code, message, ...(place === undefined ? {} : { span: span(place) }) }
}
