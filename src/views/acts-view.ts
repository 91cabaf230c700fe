import { type Act, type ActKind, type ActStatus, actKinds } from "../domain/act.ts"
import { contains, type Span } from "../domain/span.ts"
import { loadActs } from "../store/acts.ts"
import { currentId } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { findHappened, type Told } from "../store/queries/happened.ts"
import { listStatementsById } from "../store/queries/statements.ts"
import { actAddress } from "./addresses.ts"
import { type DateView, viewMoment } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import { type FollowThroughView, viewFollowThrough } from "./follow-through-view.ts"
import { type AccountContext, accountsOf, type EvidenceWords, type Loader } from "./happened-facts.ts"
import { type HappenedRequest, type NarrowedView, narrow } from "./happened-filter.ts"
import { actName, actPrepositions, actStatusWords, actTitle } from "./happened-words.ts"
import type { Passage } from "./passages.ts"
import { type NamedActor, type PlacedSpan, type StatementLineView, viewStatementLine } from "./statement-view.ts"

/** Somebody who did it or to whom it was done, with the words that say so and the code of PLOVER. */
export interface DoerView extends NamedActor {
  readonly words: PlacedSpan
  readonly code: string | null
  readonly sector: string | null
}

/** An act as lists show it: what the first of its documents tells. */
export interface ActLineView {
  readonly id: string
  readonly address: string
  /** "Request by Ana Ruiz to Valdoria" */
  readonly title: string
  readonly kind: ActKind
  readonly kindInWords: string
  readonly status: ActStatus
  readonly statusInWords: string
  readonly before: { readonly by: string; readonly to: string }
  readonly by: readonly DoerView[]
  readonly to: readonly DoerView[]
  readonly date: DateView | null
  readonly due: DateView | null
  readonly place: string | null
  /** The words that tell of it, cut where the one begins or ends that makes it this kind. */
  readonly evidence: EvidenceWords | null
  readonly pieces: readonly ActPiece[]
  readonly document: DocumentName
  readonly documents: number
}

/** A stretch of the evidence. */
export interface ActPiece {
  readonly text: string
  readonly isTrigger: boolean
}

/** The acts of a dossier, the latest first. */
export interface ActsView extends NarrowedView {
  readonly acts: readonly ActLineView[]
}

const perPage = 60

const loader: Loader<Act> = {
  load: loadActs,
  among: ({ acts }) => acts,
  actors: ({ by, to }) => [...by, ...to].map(({ actor }) => actor),
}

export function viewActs(dossier: Dossier, request: HappenedRequest): ActsView {
  const wordsOf = (value: string) => {
    const kind = actKinds.find((each) => each === value)
    return kind ? actName(kind) : ((actStatusWords as Readonly<Record<string, string>>)[value] ?? value)
  }
  const { told, view } = narrow(dossier, request, { of: "acts", perPage, wordsOf })
  return { ...view, acts: viewActLines(dossier, told) }
}

/** Acts as lists show them. */
export function viewActLines(dossier: Dossier, told: readonly Told[]): ActLineView[] {
  return accountsOf(dossier, told, loader).flatMap(viewLine)
}

type Accounts = ReturnType<typeof accountsOf<Act>>[number]

function viewLine({ id, status, accounts }: Accounts): ActLineView[] {
  const [first] = accounts
  if (first === undefined) return []
  const { item, document, place } = first
  const names = (doers: readonly DoerView[]) => [...new Set(doers.map(({ name }) => name))]
  const [by, to] = [doersOf(item.by, first), doersOf(item.to, first)]
  const evidence = item.evidence.find((span) => contains(span, item.trigger)) ?? item.evidence[0]
  return [
    {
      id,
      address: actAddress(id),
      title: actTitle(item.kind, names(by), names(to)),
      kind: item.kind,
      kindInWords: actName(item.kind),
      status: status as ActStatus,
      statusInWords: actStatusWords[status as ActStatus],
      before: actPrepositions(item.kind),
      by,
      to,
      date: viewMoment(accounts.find(({ item }) => item.date !== null)?.item.date ?? null),
      due: viewMoment(accounts.find(({ item }) => item.due !== null)?.item.due ?? null),
      place: item.place,
      evidence: evidence ? first.evidence(evidence) : null,
      pieces: evidence ? piecesOf(evidence, item.trigger, (span) => place(span).text) : [],
      document,
      documents: new Set(accounts.map((account) => account.document.id)).size,
    },
  ]
}

/** The evidence, with the trigger apart where it stands in it. */
function piecesOf(evidence: Span, trigger: Span, words: (span: Span) => string): ActPiece[] {
  if (!contains(evidence, trigger)) return [{ text: words(evidence), isTrigger: false }]
  return [
    { text: words({ start: evidence.start, end: trigger.start }), isTrigger: false },
    { text: words(trigger), isTrigger: true },
    { text: words({ start: trigger.end, end: evidence.end }), isTrigger: false },
  ].filter(({ text }) => text !== "")
}

function doersOf(coded: Act["by"], { actor, place }: AccountContext<Act>): DoerView[] {
  return coded.flatMap(({ actor: id, code, sector, span }) => {
    const named = actor(id)
    return named ? [{ ...named, words: place(span), code, sector }] : []
  })
}

/** What one document tells of an act. */
export interface ActAccountView {
  readonly document: DocumentName
  /** How it differs from the first; null where it does not. */
  readonly differs: string | null
  readonly statusInWords: string
  readonly by: readonly DoerView[]
  readonly to: readonly DoerView[]
  readonly what: PlacedSpan
  readonly condition: PlacedSpan | null
  readonly trigger: PlacedSpan
  readonly date: DateView | null
  readonly due: DateView | null
  readonly place: string | null
  readonly coding: Act["coding"]
  readonly passages: readonly Passage[]
  /** The statement that reports it, or that it is. */
  readonly statement: StatementLineView | null
  readonly confidence: number
}

/** An act with each document's account of it. */
export interface ActView extends ActLineView {
  readonly accounts: readonly ActAccountView[]
  /** What became of it; null where it does not look forward. */
  readonly followThrough: FollowThroughView | null
}

/** An act, or null where the dossier has none of this id. */
export function viewAct(dossier: Dossier, id: string): ActView | null {
  const [told] = findHappened(dossier, "acts", [currentId(dossier, id) ?? id])
  const [found] = told ? accountsOf(dossier, [told], loader) : []
  const [line] = found ? viewLine(found) : []
  if (!found || !line) return null
  const statements = listStatementsById(
    dossier,
    found.accounts.flatMap(({ item }) => item.statement ?? []),
  ).map(viewStatementLine)
  return {
    ...line,
    accounts: found.accounts.map((account) => viewAccount(account, statements)),
    followThrough: viewFollowThrough(dossier, line.id),
  }
}

function viewAccount(account: AccountContext<Act>, statements: readonly StatementLineView[]): ActAccountView {
  const { item, document, differs, place, passages } = account
  return {
    document,
    differs,
    statusInWords: actStatusWords[item.status],
    by: doersOf(item.by, account),
    to: doersOf(item.to, account),
    what: place(item.what),
    condition: item.condition && place(item.condition),
    trigger: place(item.trigger),
    date: viewMoment(item.date),
    due: viewMoment(item.due),
    place: item.place,
    coding: item.coding,
    passages: passages(item.evidence),
    statement: statements.find(({ id }) => id === item.statement) ?? null,
    confidence: item.confidence,
  }
}
