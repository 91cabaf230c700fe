import type { Act } from "../../domain/act.ts"
import { slice } from "../../domain/span.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { isAmong, isOneSet } from "./countries.ts"
import type { Bearing } from "./outcome.ts"
import type { Doer, Promised } from "./promised.ts"
import { isSameDoing } from "./same-doing.ts"
import { speakerAt, type Telling } from "./telling.ts"
import { countriesOf, isOfBefore, likenessOf, type Wanted } from "./wanted.ts"

/** What is promised anew in most of the same words needs no word of the same doing. */
const sharedAnew = 0.45

/** The promise made anew, the request or the warning repeated, by those who made it. It is the surer reading of its words. */
export function madeAnew({ reports }: Promised, wanted: Wanted, { source, promises, published }: Telling): Bearing[] {
  const days = (dayRange(published)?.first ?? 0) - wanted.day.last
  if (days < soonestAnew || days > latestAnew) return []
  return promises.flatMap(({ act, evidence, stems, doers }) => {
    if (reports.has(act.id) || sortOf(act) !== sortOf(wanted.act)) return []
    const isOfThem =
      sortOf(act) === "promise"
        ? areOne(wanted.doers, doers) && isOneSet(countriesOf(source, act), wanted.countries)
        : doers.some((one) => areAmong([one], wanted.doers)) && isAmong(countriesOf(source, act), wanted.countries)
    if (!isOfThem) return []
    const score = likenessOf(wanted, stems)
    if (score === 0 || (score <= sharedAnew && !isSameDoing(wanted.doing, slice(source.document.text, evidence))))
      return []
    const isOld = (dayRange(act.date?.value)?.last ?? Infinity) <= wanted.day.last
    if (isOld || isOfBefore(wanted, source, evidence)) return []
    return [{ finding: "repeated", accordingTo: speakerAt(source, act.trigger), evidence, score: 1 + score }]
  })
}

/** A document of the next days tells of the promise itself; after half a year much the same is said of another thing. */
const soonestAnew = 3
const latestAnew = 180

/** Whether those who did it are those who did it there, or act for the same countries. */
function areOne(doers: readonly Doer[], others: readonly Doer[]): boolean {
  return doers.length > 0 && areAmong(doers, others) && areAmong(others, doers)
}

function areAmong(doers: readonly Doer[], others: readonly Doer[]): boolean {
  return doers.every(({ actor, code }) =>
    others.some((one) => (code !== null && code === one.code) || sameness(actor, one.actor) === "same"),
  )
}

/** Agreements, commitments and plans are made anew by one another, a request by a request. */
function sortOf({ kind }: Act): string {
  return kind === "request" || kind === "warning" ? kind : "promise"
}
