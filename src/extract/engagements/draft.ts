import type { DocumentDate } from "../../domain/date.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { contains, type Span } from "../../domain/span.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { daysOf, mayBeSameTime } from "./same-time.ts"

/** An engagement while mentions are merged. */
export interface Draft {
  readonly kind: Engagement["kind"]
  readonly status: Engagement["status"]
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Who took part as well, on a side that the document need not tell. */
  readonly others: readonly string[]
  readonly place: string | null
  readonly date: DocumentDate | null
  readonly duration: string | null
  readonly statements: readonly string[]
  readonly evidence: readonly Span[]
  /** Whether those of the first side met others, known or not: "Ruiz and Sato met with shipowners". */
  readonly isOneSide: boolean
  /** Told of as one of before the document's own news. */
  readonly isEarlier: boolean
}

const families: Readonly<Record<Engagement["kind"], string>> = {
  meeting: "meeting",
  talks: "meeting",
  summit: "meeting",
  call: "call",
  visit: "visit",
  "press-conference": "press-conference",
  speech: "speech",
  interview: "interview",
}

/** Whether two kinds may be of one engagement: talks, a meeting and a summit may. */
export function areOneFamily(one: Engagement["kind"], other: Engagement["kind"]): boolean {
  return families[one] === families[other]
}

/** Whether two drafts are of one engagement: of one kind, with the same people, and nothing that keeps them apart. */
export function areOne(one: Draft, other: Draft, published: DocumentDate | null): boolean {
  if (!areOneFamily(one.kind, other.kind)) return false
  if ((one.status === "held") !== (other.status === "held")) return false
  if (one.date !== null && other.date !== null && !mayBeSameTime(one.date.value, other.date.value)) return false
  if (areFarApart(one.place, other.place)) return false
  const all = (draft: Draft) => new Set(draft.kind === "visit" ? draft.first : [...draft.first, ...draft.second])
  const [a, b] = [all(one), all(other)]
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0 || ![...small].every((id) => large.has(id))) return false
  const isOld = ({ isEarlier, date }: Draft) => isEarlier || isLongOver(date, published)
  if (one.kind === "visit" && isOld(one) !== isOld(other)) return false
  if (one.kind === "visit")
    return one.place === null || other.place === null || one.place === other.place || sharesCountry(one, other)
  return small.size >= 2 || !/^(?:meeting|talks|summit|call)$/.test(one.kind)
}

/** An engagement this long before the document is not one that it tells of without a day. */
const daysOfNews = 45

/** Whether something is told of as long over, so that what the document tells of without a day is another one. */
export function isLongOver(date: DocumentDate | null, published: DocumentDate | null): boolean {
  if (date === null || published === null) return false
  const [, last] = daysOf(date.value)
  const [first] = daysOf(published.value)
  return (Date.parse(first) - Date.parse(last)) / 86_400_000 > daysOfNews
}

/** Whether two places are known to lie in different countries. */
function areFarApart(one: string | null, other: string | null): boolean {
  const [a, b] = [countryOfPlace(one), countryOfPlace(other)]
  return a !== null && b !== null && a !== b
}

/** The country that a place is, or is a city of, where it is known. */
export function countryOfPlace(place: string | null): string | null {
  if (place === null) return null
  const listed = lookUp(place.split(", ").at(-1) ?? "")
  if (listed !== null) return listed.country
  // "Vienna International Centre"
  const first = lookUp(place.split(/\s/, 1)[0] ?? "")
  return first?.kind === "capital" ? first.country : null
}

function sharesCountry(one: Draft, other: Draft): boolean {
  return one.second.some((id) => other.second.includes(id))
}

/** One draft of two: each field from the first that tells it, the day from the one that tells it finer. */
export function merge(one: Draft, other: Draft): Draft {
  const ids = (a: readonly string[], b: readonly string[], not: readonly string[] = []) => [
    ...new Set([...a, ...b.filter((id) => !not.includes(id))]),
  ]
  const first = ids(one.first, other.first, one.second)
  const isFiner =
    (other.date?.value.length ?? 0) > (one.date?.value.length ?? 0) && one.date?.basis !== "stated" && !isRange(other)
  return {
    kind: one.kind === "talks" ? other.kind : one.kind,
    status: one.status === "planned" && other.status !== "held" ? other.status : one.status,
    first,
    second: ids(one.second, other.second, first),
    others: ids(one.others, other.others),
    place: one.place ?? other.place,
    date: one.date === null || isFiner ? other.date : one.date,
    duration: one.duration ?? other.duration,
    statements: ids(one.statements, other.statements),
    isOneSide: one.isOneSide,
    isEarlier: one.isEarlier || other.isEarlier,
    evidence: one.evidence.some((span) => other.evidence.every((place) => contains(span, place)))
      ? one.evidence
      : [...one.evidence, ...other.evidence],
  }
}

function isRange({ date }: Draft): boolean {
  return date?.value.includes("/") === true
}
