import type { CodedActor } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import type { Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

/** Engagements of two sides that speak to each other. */
const facing: ReadonlySet<Engagement["kind"]> = new Set(["meeting", "summit", "call", "talks", "visit"])
/** What follows an agreement within so many characters says what each side will do for the other. */
const agreementReach = 1200

/** Tells whom words without an addressee were for: the other side of the meeting, or of the agreement they spell out. */
export interface Sides {
  /** The country an actor is or acts for, where the document names it. */
  homeOf(actor: string): string | null
  /** Whether two may be "the two sides": those of an engagement, where the document tells of one of two sides. */
  mayFace(by: readonly CodedActor[]): boolean
  of(by: readonly CodedActor[], statement: Statement | null, place: Span): readonly string[]
  /** Notes that two agreed, for what comes after it. */
  agreed(by: readonly CodedActor[], place: Span, date: DocumentDate | null): void
  /** When the agreement was made that what somebody will do is a part of. */
  agreedWhen(by: readonly CodedActor[], place: Span): DocumentDate | null
}

/**
 * The other side of the one who speaks: of a meeting of two that the words were said at, of the one a readout or joint
 * statement is about, or of an agreement told of just before.
 *
 *     Valdoria and Ode agreed to end the dispute. Valdoria will return the ships.
 *                                                 ════════ to Ode
 */
export function otherSides(document: Document, actors: readonly Actor[], engagements: readonly Engagement[]): Sides {
  const home = homes(actors)
  const twoSided = engagements.filter(({ kind, sides }) => facing.has(kind) && sides.length === 2)
  const byStatement = new Map(twoSided.flatMap((one) => one.statements.map((id) => [id, one] as const)))
  const meetings = twoSided.filter(({ status }) => status === "held")
  const isAbout = document.kind === "readout" || document.kind === "official"
  const [meeting] = isAbout && meetings.length === 1 ? meetings : []
  const subject = meeting?.sides ?? jointSides(document, actors)
  let agreement: Agreement | null = null
  const isOf = (id: string, side: readonly string[]) =>
    side.includes(id) || (home.has(id) && side.some((member) => home.get(member) === home.get(id)))
  const opposite = (by: readonly CodedActor[], sides: readonly (readonly string[])[]): readonly string[] => {
    const [one, other] = sides
    if (one === undefined || other === undefined || by.length === 0) return []
    const isOne = by.every(({ actor }) => isOf(actor, one))
    const isOther = by.every(({ actor }) => isOf(actor, other))
    if (isOne === isOther) return []
    const facingSide = isOne ? other : one
    // A side speaks for its country, where all of it are of one that the document names.
    const countries = new Set(facingSide.map((id) => home.get(id)))
    const [country] = countries
    if (countries.size === 1 && country !== undefined) return [country]
    // In an article a person speaks with a person, and means a country that it does not tell.
    return isAbout || document.turns.length > 0 ? facingSide : []
  }
  const isFacing = (one: CodedActor, other: CodedActor, some: readonly string[], others: readonly string[]) =>
    (isOf(one.actor, some) && isOf(other.actor, others)) || (isOf(one.actor, others) && isOf(other.actor, some))
  const spelledOut = (place: Span): Agreement | null =>
    agreement !== null && place.start >= agreement.end && place.start - agreement.end < agreementReach
      ? agreement
      : null
  return {
    homeOf: (actor) => home.get(actor) ?? null,
    mayFace(by) {
      const [one, other] = by
      const isKnown = twoSided.every(({ sides }) => sides.every((side) => side.some((id) => home.has(id))))
      if (twoSided.length === 0 || !isKnown || one === undefined || other === undefined || by.length > 2) return true
      return twoSided.some(({ sides: [some = [], others = []] }) => isFacing(one, other, some, others))
    },
    of(by, statement, place) {
      const told = (statement === null ? undefined : byStatement.get(statement.id)?.sides) ?? subject
      return opposite(by, told ?? spelledOut(place)?.sides ?? [])
    },
    agreed(by, place, date) {
      agreement = by.length === 2 ? { sides: by.map(({ actor }) => [actor]), end: place.end, date } : null
    },
    agreedWhen(by, place) {
      const around = spelledOut(place)
      return around !== null && opposite(by, around.sides).length > 0 ? around.date : null
    },
  }
}

/** Of a joint statement of two the two countries that its title names: "Joint Statement of Valdoria and Ode". */
function jointSides({ title, kind }: Document, actors: readonly Actor[]): readonly (readonly string[])[] | null {
  if (kind !== "official" || title === null || !/^joint (?:\p{L}+ )?(?:statement|declaration|communiqu)/iu.test(title))
    return null
  const words = title.replaceAll(/[\\_\s]+/g, " ")
  const named = actors.filter(
    ({ kind: sort, name, aliases }) => sort === "country" && [name, ...aliases].some((form) => words.includes(form)),
  )
  return named.length === 2 ? named.map(({ id }) => [id]) : null
}

/** Two who agreed, and where the telling of it ends. */
interface Agreement {
  readonly sides: readonly (readonly string[])[]
  readonly end: number
  readonly date: DocumentDate | null
}

/** For each actor the country of the document that it is or acts for, by its code or by the words of its role. */
function homes(actors: readonly Actor[]): Map<string, string> {
  const countries = actors.filter(({ kind }) => kind === "country")
  const byCode = new Map(countries.map(({ id, country }) => [country, id]))
  const found = new Map(countries.map(({ id }) => [id, id]))
  for (const { id, kind, country, role } of actors) {
    if (kind === "country") continue
    const coded = country === null ? undefined : byCode.get(country)
    const told = coded ?? (country === null && role !== null ? countryInRole(role, countries) : undefined)
    if (told !== undefined) found.set(id, told)
  }
  return found
}

/** A country's name less what its adjective changes is at least so long. */
const shortestStem = 4

/** "|Ruvenian| Foreign Minister" */
function countryInRole(role: string, countries: readonly Actor[]): string | undefined {
  const words = role.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const named = countries.filter(({ name }) => {
    const stem = name.replace(/[aeiouy]+$/, "")
    return stem.length >= shortestStem && words.some((word) => word.startsWith(stem))
  })
  return named.length === 1 ? named[0]?.id : undefined
}
