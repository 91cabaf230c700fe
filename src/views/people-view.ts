import type { ActorKind } from "../domain/actor.ts"
import type { Dossier } from "../store/open.ts"
import {
  countPeople,
  countStatementsBy,
  findAppearances,
  listPeople,
  listStatementsBy,
  type PersonLine,
} from "../store/queries/people.ts"
import { listAddress, personAddress } from "./addresses.ts"
import type { DocumentName } from "./document-line.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type StatementLineView, viewStatementLine } from "./statement-view.ts"

/** One name and how often it speaks. */
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
  return { ...line, address: personAddress(line.name) }
}

/** What everybody of one name said. */
export interface PersonView {
  readonly name: string
  readonly address: string
  readonly kinds: readonly ActorKind[]
  /** What documents call them, the most frequent first. */
  readonly roles: readonly { readonly role: string; readonly documents: number }[]
  readonly countries: readonly string[]
  /** How many documents name them: one actor in each, not yet tied together. */
  readonly documents: number
  readonly statements: number
  readonly said: readonly { readonly document: DocumentName; readonly statements: readonly StatementLineView[] }[]
  readonly pages: Pages
}

const statementsPerPage = 150

/** The page of a name, or null where no document has anybody of that name. */
export function viewPerson(dossier: Dossier, name: string, page: number): PersonView | null {
  const appearances = findAppearances(dossier, name)
  if (appearances.length === 0) return null
  const address = personAddress(name)
  const statements = countStatementsBy(dossier, name)
  const pages = pagesOf({
    count: statements,
    page,
    perPage: statementsPerPage,
    address: (to) => listAddress(address, { page: to }),
  })
  const roles = new Map<string, number>()
  for (const { role } of appearances) if (role !== null) roles.set(role, (roles.get(role) ?? 0) + 1)
  return {
    name,
    address,
    kinds: [...new Set(appearances.map(({ kind }) => kind))],
    roles: [...roles].sort((a, b) => b[1] - a[1]).map(([role, documents]) => ({ role, documents })),
    countries: [...new Set(appearances.flatMap(({ country }) => country ?? []))],
    documents: new Set(appearances.map(({ document }) => document)).size,
    statements,
    said: byDocument(listStatementsBy(dossier, name, sliceOf(pages)).map(viewStatementLine)),
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
