import type { ActorKind } from "../domain/actor.ts"
import type { Dossier } from "../store/open.ts"
import { dossierActorOf, dossierActorsCalled } from "../store/queries/dossier-actors.ts"
import { countHappened } from "../store/queries/happened.ts"
import { countPeople, findPeople, listPeople, listStatementsBy, type PersonLine } from "../store/queries/people.ts"
import { listAddress, personAddress } from "./addresses.ts"
import type { DocumentName } from "./document-line.ts"
import { type DossierActorView, viewDossierActor } from "./dossier-actor-view.ts"
import { everything } from "./happened-filter.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type StatementLineView, viewStatementLine } from "./statement-view.ts"

/** An actor of the dossier and how often it speaks. */
export interface PersonLineView extends PersonLine {
  readonly address: string
}

/** Everybody who says something, and on request everybody named. */
export interface PeopleView {
  readonly count: number
  /** How many are named in documents but say nothing there. */
  readonly silent: number
  readonly isSilentShown: boolean
  readonly kind: string | null
  /** The part of a name asked for. */
  readonly part: string
  readonly kinds: readonly { readonly value: string; readonly address: string; readonly isChosen: boolean }[]
  /** The same list with, or without, those who say nothing. */
  readonly toggle: string
  readonly people: readonly PersonLineView[]
  readonly pages: Pages
}

export interface PeopleRequest {
  readonly kind: string | null
  readonly part: string
  readonly isSilentShown: boolean
  readonly page: number
}

const path = "/people"
const perPage = 100
const kinds: readonly ActorKind[] = ["person", "organization", "country", "group"]

export function viewPeople(dossier: Dossier, { kind, part, isSilentShown, page }: PeopleRequest): PeopleView {
  const filter = { kind, part: part === "" ? null : part, isSilentShown }
  const all = countPeople(dossier, { ...filter, isSilentShown: true })
  const speaking = countPeople(dossier, { ...filter, isSilentShown: false })
  const count = isSilentShown ? all : speaking
  const address = (change: Record<string, string | number | null>) =>
    listAddress(path, { kind, name: part, all: isSilentShown ? 1 : null, ...change })
  const pages = pagesOf({ count, page, perPage, address: (to) => address({ page: to }) })
  return {
    count,
    silent: all - speaking,
    isSilentShown,
    kind,
    part,
    kinds: kinds.map((value) => ({
      value,
      address: address({ kind: value === kind ? null : value }),
      isChosen: value === kind,
    })),
    toggle: address({ all: isSilentShown ? null : 1 }),
    people: listPeople(dossier, filter, sliceOf(pages)).map(viewPersonLine),
    pages,
  }
}

export function viewPersonLine(line: PersonLine): PersonLineView {
  return { ...line, address: personAddress(line.isOnlyOne ? line.name : line.id) }
}

/** An actor of the dossier: what documents call it, what it said, and why they are held to be one. */
export interface PersonView extends DossierActorView {
  readonly address: string
  /** How many documents name it. */
  readonly documents: number
  /** The lists of what it took part in and what it did, or was done to it. */
  readonly happened: readonly {
    readonly of: "engagements" | "acts"
    readonly count: number
    readonly address: string
  }[]
  /** Others of the dossier whom some document calls so too. */
  readonly others: readonly PersonLineView[]
  readonly said: readonly { readonly document: DocumentName; readonly statements: readonly StatementLineView[] }[]
  readonly pages: Pages
}

const statementsPerPage = 150

/**
 * The page of an actor of the dossier, by any id it has or had or by a name: of several of one name, the one who goes by
 * it in most documents. Null where no document has anybody of that name.
 */
export function viewPerson(dossier: Dossier, name: string, page: number): PersonView | null {
  const called = dossierActorsCalled(dossier, name)
  const id = called[0] ?? (/^[0-9a-f]{16}$/.test(name) ? dossierActorOf(dossier, name) : null)
  const actor = id === null ? null : viewDossierActor(dossier, id)
  const [line] = id === null ? [] : findPeople(dossier, [id])
  if (actor === null || line === undefined) return null
  const { address } = viewPersonLine(line)
  const pages = pagesOf({
    count: actor.statements,
    page,
    perPage: statementsPerPage,
    address: (to) => listAddress(address, { page: to }),
  })
  return {
    ...actor,
    address,
    documents: line.documents,
    happened: (["engagements", "acts"] as const).map((of) => ({
      of,
      count: countHappened(dossier, of, { ...everything, actor: line.name }),
      address: listAddress(`/${of}`, { actor: line.name }),
    })),
    others: findPeople(dossier, called.slice(1)).map(viewPersonLine),
    said: byDocument(listStatementsBy(dossier, actor.id, sliceOf(pages)).map(viewStatementLine)),
    pages,
  }
}

function byDocument(lines: readonly StatementLineView[]): PersonView["said"] {
  const groups: { document: DocumentName; statements: StatementLineView[] }[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.document.id === line.document.id) last.statements.push(line)
    else groups.push({ document: line.document, statements: [line] })
  }
  return groups
}
