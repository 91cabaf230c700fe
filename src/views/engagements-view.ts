import type { Engagement, EngagementKind } from "../domain/engagement.ts"
import { loadEngagements } from "../store/engagements.ts"
import { currentId } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { actsIn, engagementsWithin, findHappened, type Told } from "../store/queries/happened.ts"
import { listStatementsById } from "../store/queries/statements.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { engagementAddress } from "./addresses.ts"
import { type DateView, viewMoment } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import { type FollowThroughView, viewPlanFollowThrough } from "./follow-through-view.ts"
import { type AccountContext, accountsOf, type EvidenceWords, type Loader } from "./happened-facts.ts"
import { type HappenedRequest, type NarrowedView, narrow } from "./happened-filter.ts"
import { durationInWords, engagementTitle, engagementWords } from "./happened-words.ts"
import type { Passage } from "./passages.ts"
import { type NamedActor, type StatementLineView, viewStatementLine } from "./statement-view.ts"

/** An engagement as lists show it: what the first of its documents tells. */
export interface EngagementLineView {
  readonly id: string
  readonly address: string
  /** "Meeting of Ana Ruiz with Tom Petrov" */
  readonly title: string
  readonly kind: EngagementKind
  readonly kindInWords: string
  readonly status: Engagement["status"]
  /** When it was; null where no document says so. */
  readonly date: DateView | null
  readonly place: string | null
  readonly evidence: EvidenceWords | null
  readonly document: DocumentName
  /** How many documents tell of it. */
  readonly documents: number
  /** How many statements were made at it. */
  readonly statements: number
}

/** The engagements of a dossier, the latest first. */
export interface EngagementsView extends NarrowedView {
  readonly engagements: readonly EngagementLineView[]
}

const perPage = 60

const loader: Loader<Engagement> = {
  load: loadEngagements,
  among: ({ engagements }) => engagements,
  actors: ({ participants, sides }) => [...participants, ...sides.flat()],
}

export function viewEngagements(dossier: Dossier, request: HappenedRequest): EngagementsView {
  const wordsOf = (value: string) => (engagementWords as Readonly<Record<string, string>>)[value] ?? value
  const { told, view } = narrow(dossier, request, { of: "engagements", perPage, wordsOf })
  return { ...view, engagements: viewEngagementLines(dossier, told) }
}

/** Engagements as lists show them. */
export function viewEngagementLines(dossier: Dossier, told: readonly Told[]): EngagementLineView[] {
  return accountsOf(dossier, told, loader).flatMap(viewLine)
}

type Accounts = ReturnType<typeof accountsOf<Engagement>>[number]

function viewLine({ id, status, accounts }: Accounts): EngagementLineView[] {
  const [first] = accounts
  if (first === undefined) return []
  const { kind } = first.item
  const [evidence] = first.item.evidence
  return [
    {
      id,
      address: engagementAddress(id),
      title: engagementTitle(
        kind,
        sidesOf(first).map((side) => side.map(({ name }) => name)),
      ),
      kind,
      kindInWords: engagementWords[kind],
      status: status as Engagement["status"],
      date: viewMoment(accounts.find(({ item }) => item.date !== null)?.item.date ?? null),
      place: accounts.find(({ item }) => item.place !== null)?.item.place ?? null,
      evidence: evidence ? first.evidence(evidence) : null,
      document: first.document,
      documents: new Set(accounts.map(({ document }) => document.id)).size,
      statements: accounts.reduce((sum, { item }) => sum + item.statements.length, 0),
    },
  ]
}

/** The participants by side; those of no side are one. */
function sidesOf({ item, actor }: AccountContext<Engagement>): NamedActor[][] {
  const sides = item.sides.length > 0 ? item.sides : [item.participants]
  return sides.map((side) => side.flatMap((id) => actor(id) ?? [])).filter((side) => side.length > 0)
}

/** What one document tells of an engagement. */
export interface EngagementAccountView {
  readonly document: DocumentName
  /** How it differs from the first; null where it does not. */
  readonly differs: string | null
  readonly kindInWords: string
  readonly status: Engagement["status"]
  readonly sides: readonly (readonly NamedActor[])[]
  /** Who took part and is of no side. */
  readonly others: readonly NamedActor[]
  readonly place: string | null
  readonly date: DateView | null
  readonly level: string | null
  readonly duration: string | null
  readonly passages: readonly Passage[]
}

/** An engagement with each document's account of it, what was said and what was done there. */
export interface EngagementView extends EngagementLineView {
  readonly accounts: readonly EngagementAccountView[]
  readonly said: readonly StatementLineView[]
  readonly acts: readonly ActLineView[]
  /** The engagement it is a part of, and those that are parts of it. */
  readonly within: readonly EngagementLineView[]
  readonly contains: readonly EngagementLineView[]
  /** What became of it; null where none planned it. */
  readonly followThrough: FollowThroughView | null
}

/** An engagement, or null where the dossier has none of this id. */
export function viewEngagement(dossier: Dossier, id: string): EngagementView | null {
  const [told] = findHappened(dossier, "engagements", [currentId(dossier, id) ?? id])
  const [found] = told ? accountsOf(dossier, [told], loader) : []
  const [line] = found ? viewLine(found) : []
  if (!found || !line) return null
  const items = found.accounts.map(({ item }) => item)
  const ids = items.map((item) => item.id)
  const made = items.flatMap(({ statements }) => statements)
  const linesOf = (of: readonly string[]) => viewEngagementLines(dossier, findHappened(dossier, "engagements", of))
  return {
    ...line,
    accounts: found.accounts.map(viewAccount),
    said: listStatementsById(dossier, made).map(viewStatementLine),
    acts: viewActLines(dossier, findHappened(dossier, "acts", actsIn(dossier, made))),
    followThrough: viewPlanFollowThrough(dossier, line.id),
    within: linesOf(items.flatMap(({ within }) => within ?? [])),
    contains: linesOf(engagementsWithin(dossier, ids)),
  }
}

function viewAccount(account: AccountContext<Engagement>): EngagementAccountView {
  const { item, document, differs, passages } = account
  return {
    document,
    differs,
    kindInWords: engagementWords[item.kind],
    status: item.status,
    sides: sidesOf(account),
    others:
      item.sides.length === 0
        ? []
        : item.participants.filter((id) => !item.sides.flat().includes(id)).flatMap((id) => account.actor(id) ?? []),
    place: item.place,
    date: viewMoment(item.date),
    level: item.level,
    duration: item.duration === null ? null : durationInWords(item.duration),
    passages: passages(item.evidence),
  }
}
