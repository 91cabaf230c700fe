import type { Actor } from "../domain/actor.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import { slice } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { type LiesBetween, liesBetween } from "../link/relationship/lies-between.ts"
import type { StoredDocument } from "../store/load.ts"
import { issueFinder } from "./issues-of.ts"

/** What is wanted of a dossier. Null asks for everything. */
export interface Filter {
  /** ISO date: said, or else published, on this day or later. What has no date is left out. */
  readonly since: string | null
  /** ISO date: on this day or before. */
  readonly until?: string | null
  /** Ids of actors of documents: all that the name or id of a speaker stands for (`findSpeakers`). */
  readonly speaker: ReadonlySet<string> | null
  /** ISO 3166-1 alpha-3: it lies between these countries (`liesBetween`). */
  readonly countries: readonly string[] | null
  /** Countries of actors of documents that another document tells, by their ids (`countriesToldElsewhere`). */
  readonly countryOf?: ReadonlyMap<string, string>
  /** Id of an issue. */
  readonly issue: string | null
}

/** What a filter lets through of one document. */
export interface Wanted {
  readonly document: boolean
  /** Ids. */
  readonly statements: ReadonlySet<string>
  /** Whether a quotation that belongs to no statement is wanted. */
  readonly looseQuotations: boolean
}

/** Tells what a filter lets through of a document. */
export function choose({ document, findings }: Pick<StoredDocument, "document" | "findings">, filter: Filter): Wanted {
  const byId = new Map(findings.actors.map((actor) => [actor.id, actor]))
  const issuesOf = issueFinder(findings.issues.mentions)
  const isBetween = betweenIn({ document, findings }, filter)
  const isWanted = (found: Statement): boolean => {
    const speaker = byId.get(found.speaker ?? "")
    return (
      isTimely(found.said?.value ?? document.date?.value ?? null, filter) &&
      (filter.speaker === null || isNamed(speaker, filter.speaker)) &&
      isBetween([found.speaker, found.addressee], [...found.source, ...found.content]) &&
      (filter.issue === null || issuesOf([...found.source, ...found.cue, ...found.content]).includes(filter.issue))
    )
  }
  const statements = findings.statements.filter(isWanted).map((found) => found.id)
  const isPublishedTimely = isTimely(document.date?.value ?? null, filter)
  const asksForStatements = filter.speaker !== null || filter.countries !== null || filter.issue !== null
  return {
    document: statements.length > 0 || (isPublishedTimely && !asksForStatements),
    statements: new Set(statements),
    looseQuotations: isPublishedTimely && !asksForStatements,
  }
}

/** Whether an EDTF date may lie within the days asked for. What has no date lies within none. */
export function isTimely(date: string | null, { since, until = null }: Pick<Filter, "since" | "until">): boolean {
  return (since === null || isSince(date, since)) && (until === null || isUpTo(date, until))
}

/** Whether an EDTF date begins on `day` or before: a month or an interval by its first day, one of open beginning by its last. */
export function isUpTo(date: string | null, day: string): boolean {
  return date !== null && (firstDayOf(date) ?? lastDayOf(date) ?? "~") <= (lastDayOf(day) ?? day)
}

/** Whether an EDTF date may lie on `day` or later: a month or a year counts to its last day, an open interval for ever. */
export function isSince(date: string | null, day: string): boolean {
  if (date === null) return false
  const end = (date.split("/").at(-1) ?? date).replace(/[?~%]/g, "")
  return end === ".." || `${end}-99-99`.slice(0, 10) >= day
}

/** Whether an actor is one of those asked for. */
export function isNamed(actor: Pick<Actor, "id"> | undefined, speakers: ReadonlySet<string>): boolean {
  return actor !== undefined && speakers.has(actor.id)
}

const everywhere: LiesBetween = Object.assign(() => true, { isPossible: true })

const nowhere: ReadonlyMap<string, string> = new Map()

const finders = new WeakMap<object, Map<string, LiesBetween>>()

/** Tells what of a document lies between countries; all of it where none are asked for. */
export function betweenIn(
  { document, findings }: Pick<StoredDocument, "document" | "findings">,
  { countries, countryOf = nowhere }: Pick<Filter, "countries" | "countryOf">,
): LiesBetween {
  if (countries === null) return everywhere
  const known = finders.get(findings) ?? new Map<string, LiesBetween>()
  finders.set(findings, known)
  const key = `${countries.join(" ")} ${countryOf.size}`
  const { text, title, regions } = document
  const headlines = regions.filter(({ region }) => region === "headline").map((span) => slice(text, span))
  const headline = [title ?? "", ...headlines].join("\n")
  const actors = findings.actors.map((actor) => ({
    ...actor,
    country: actor.country ?? countryOf.get(actor.id) ?? null,
  }))
  const between = known.get(key) ?? liesBetween({ text, headline, actors }, countries)
  known.set(key, between)
  return between
}
