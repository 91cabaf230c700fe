import type { ActorKind } from "../domain/actor.ts"
import { inOrder } from "../domain/dossier-actor.ts"
import type { HeldOffice } from "../domain/listed-person.ts"
import { loadMembers, type StoredAppearance } from "../store/dossier-actors.ts"
import { listedPersonOf } from "../store/listed-people.ts"
import type { Dossier } from "../store/open.ts"
import { placesOfActors } from "../store/queries/dossier-actors.ts"
import { findPeople, findSpokenFor } from "../store/queries/people.ts"
import type { DocumentName } from "./document-line.ts"
import { type Filter, isTimely } from "./filter.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { type TextView, textViewer } from "./texts.ts"

/** A role that documents give an actor of the dossier, and from when to when they give it. */
export interface RoleView {
  readonly role: string
  /** Documents that give it. */
  readonly documents: number
  /** EDTF dates of the first and the last of them that has a date. */
  readonly first: string | null
  readonly last: string | null
}

/** A place that a merge rests on, with its document. */
export interface NamedPlace extends PlacedSpan {
  readonly document: DocumentName
}

/** Why appearances under one name were taken for somebody of another document. */
export interface MergeView {
  readonly name: string
  readonly why: string
  /** Appearances joined for this reason. */
  readonly documents: number
  /** Where the first of these documents, and the one it rests on, name them and give their role. */
  readonly evidence: readonly NamedPlace[]
}

/** An actor of the dossier with all that its documents call it. */
export interface DossierActorView {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  /** By the user's list of actors; null where it has nobody of these names. */
  readonly wikidata: string | null
  /** Offices with their dates, by the user's list of actors. */
  readonly offices: readonly HeldOffice[]
  readonly aliases: readonly string[]
  /** In the order in which documents first give them. */
  readonly roles: readonly RoleView[]
  /** Countries that documents give, the most frequent first. */
  readonly countries: readonly string[]
  readonly statements: number
  /** The actors of documents that it is, the earliest first, with when the document was published. */
  readonly members: readonly {
    readonly document: string
    readonly date: string | null
    readonly actor: string
    readonly name: string
  }[]
  readonly merges: readonly MergeView[]
  /** Bodies and states that it speaks for, and what says so; they are others, linked and not merged. */
  readonly speaksFor: readonly { readonly id: string; readonly name: string; readonly why: string }[]
}

/** Shows an actor of the dossier; null where there is none of this id. */
export function viewDossierActor(dossier: Dossier, id: string): DossierActorView | null {
  const [line] = findPeople(dossier, [id])
  if (line === undefined) return null
  const members = inOrder(loadMembers(dossier, id))
  const { name, kind, country, statements } = line
  const listed = listedPersonOf(dossier, id)
  const names = countEach(members.flatMap(({ actor }) => [actor.name, ...actor.aliases]))
  return {
    id,
    name,
    kind,
    country,
    wikidata: listed?.wikidata ?? null,
    offices: listed?.offices ?? [],
    aliases: names.filter((alias) => alias !== name),
    roles: rolesOf(members),
    countries: countEach(members.flatMap(({ actor }) => actor.country ?? [])),
    statements,
    members: members.map(({ document, date, actor }) => ({ document, date, actor: actor.id, name: actor.name })),
    merges: mergesOf(dossier, members),
    speaksFor: findSpokenFor(dossier, id).map((other) => {
      const by = members.find(({ actor }) => actor.id === other.by)?.actor
      return { id: other.id, name: other.name, why: by?.role ?? `a body of ${other.name}` }
    }),
  }
}

/** Each once, the most frequent first. */
function countEach(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value)
}

function rolesOf(members: readonly StoredAppearance[]): RoleView[] {
  const roles = new Map<string, RoleView>()
  for (const { actor, date } of members) {
    if (actor.role === null) continue
    const known = roles.get(actor.role)
    roles.set(actor.role, {
      role: actor.role,
      documents: (known?.documents ?? 0) + 1,
      first: known?.first ?? date,
      last: date ?? known?.last ?? null,
    })
  }
  return [...roles.values()]
}

function mergesOf(dossier: Dossier, members: readonly StoredAppearance[]): MergeView[] {
  const groups = new Map<string, StoredAppearance[]>()
  for (const member of members) {
    if (member.why === null) continue
    const key = `${member.actor.name}\n${member.why}`
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  const byId = new Map(members.map((member) => [member.actor.id, member]))
  const first = [...groups.values()].map((group) => group[0] as StoredAppearance)
  const shown = first.flatMap((member) => [member, byId.get(member.like ?? "") ?? []].flat())
  const places = placesOfActors(
    dossier,
    shown.map(({ actor }) => actor.id),
  )
  const textOf = textViewer(
    dossier,
    shown.map(({ document }) => document),
  )
  const placed = (member: StoredAppearance): NamedPlace[] => {
    const text = textOf(member.document)
    const { name = null, role = null } = places.get(member.actor.id) ?? {}
    return text === null ? [] : [name, role].flatMap((span) => (span === null ? [] : [named(text, span)]))
  }
  return [...groups.values()].map((group) => {
    const [member] = group as [StoredAppearance, ...StoredAppearance[]]
    const like = byId.get(member.like ?? "")
    return {
      name: member.actor.name,
      why: member.why ?? "",
      documents: group.length,
      evidence: [...placed(member), ...(like === undefined ? [] : placed(like))],
    }
  })
}

function named(text: TextView, span: Parameters<TextView["place"]>[0]): NamedPlace {
  return { ...text.place(span), document: text.name }
}

/** An actor of the dossier as exports give it: `role` and `country` are absent where no document tells. */
export function viewActorItem(dossier: Dossier, id: string) {
  const view = viewDossierActor(dossier, id)
  if (view === null) return null
  const { country, wikidata, offices, members, merges, ...rest } = view
  const [role] = view.roles.toSorted((a, b) => b.documents - a.documents)
  return {
    ...rest,
    ...(role === undefined ? {} : { role: role.role }),
    ...(country === null ? {} : { country }),
    ...(wikidata === null ? {} : { wikidata, offices }),
    documents: members,
    merges: merges.map((merge) => ({
      ...merge,
      evidence: merge.evidence.map(({ document, start, end, text }) => ({ document: document.id, start, end, text })),
    })),
  }
}

/** Whether a filter lets an actor of the dossier through: named within the days, one of those asked for, of one of the countries. */
export function isDossierActorWanted(
  {
    documents,
    country,
  }: Pick<NonNullable<ReturnType<typeof viewActorItem>>, "documents"> & { readonly country?: string },
  { since, until = null, speaker, countries }: Filter,
): boolean {
  return (
    ((since === null && until === null) || documents.some(({ date }) => isTimely(date, { since, until }))) &&
    (speaker === null || documents.some(({ actor }) => speaker.has(actor))) &&
    (countries === null || (country !== undefined && countries.includes(country)))
  )
}
