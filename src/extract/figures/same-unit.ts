import type { ChunkedSentence } from "../../language/chunks.ts"
import type { WrittenNumber } from "../../language/numbers/find-numbers.ts"
import type { Measured } from "./measured.ts"
import { isPlural, unitOf } from "./units.ts"

/** A smaller number that stands alone is more often "one of them" than a count. */
const fewest = 3
const counting =
  /^(?:are|were|have|remain|remained|has|had|is|was|'s|’s|promised|promises|delivered|counted|counts|lists|listed|named|put|reported|reports|recorded|records|found|says|said|made|to)$/

/**
 * The unit of a number that stands alone, taken over from what was counted just before.
 *
 *     Five chemicals are under control and seven are in preparation.
 *                                          ───── chemicals
 *     The fleet made eleven calls; the other navy counted a dozen.
 *                                                         ─────── calls
 */
export function sameUnitAsBefore(
  number: WrittenNumber,
  sentence: ChunkedSentence,
  before: Measured | null,
): Measured | null {
  const { units } = sentence
  if (before?.kind !== "count" || number.kind !== "plain" || number.isModifier || number.value < fewest) return null
  const previous = units[number.firstWord - 1]?.norm ?? ""
  const next = units[number.lastWord + 1]
  const isSubject =
    /^(?:are|were|have|remain|remained|will)$/.test(next?.norm ?? "") && !/^(?:the|these|those|other)$/.test(previous)
  const endsClause = next === undefined || /^[.,;:!?)–—]$|^["”’»]/.test(next.text)
  if (!isSubject && !(endsClause && counting.test(previous))) return null
  return { unit: before.unit, end: number.lastWord, kind: "count" }
}

/** "between 20 and 30 of them": what was spoken of last, in the plural, before the number. */
export function unitOfThem(
  number: WrittenNumber,
  sentence: ChunkedSentence,
  before: readonly ChunkedSentence[],
): Measured | null {
  const { units } = sentence
  const end = number.lastWord + 2
  if (number.kind !== "plain" || number.value < fewest) return null
  if (units[end - 1]?.norm !== "of" || units[end]?.norm !== "them") return null
  const noun = [
    ...before.flatMap((one) => pluralsIn(one, one.units.length)),
    ...pluralsIn(sentence, number.firstWord),
  ].at(-1)
  return noun === undefined ? null : { unit: unitOf(noun), end, kind: "count" }
}

function pluralsIn({ units, tags }: ChunkedSentence, end: number): string[] {
  return units.flatMap(({ norm }, i) =>
    i < end && (tags[i] === "NOUN" || (i === 0 && tags[i] === "PROPN")) && isPlural(norm) ? [norm] : [],
  )
}

const changing =
  /^(?:fell|fallen|rose|risen|dropped|climbed|grew|grown|declined|increased|decreased|jumped|soared|shrank|shrunk|swelled|surged|went|came|down|up)$/

/**
 * What rose or fell to a number.
 *
 *     Deaths in Valdoria fell to 36,500 last year from 41,000.
 *     ────── people's deaths     ──────                ──────
 */
export function unitOfChange(number: WrittenNumber, sentence: ChunkedSentence): Measured | null {
  const { units, tags, verbAt, verbs } = sentence
  const link = units[number.firstWord - 1]?.norm ?? ""
  if (number.kind !== "plain" || number.isModifier || (link !== "to" && link !== "from" && link !== "by")) return null
  let at = number.firstWord - 2
  while (at >= 0 && !changing.test(units[at]?.norm ?? "")) at--
  const verb = verbs[verbAt[at] ?? -1]
  if (verb === undefined) return null
  const subject = pluralsIn(
    { ...sentence, units: units.slice(0, verb.start), tags: tags.slice(0, verb.start) },
    verb.start,
  ).at(0)
  return subject === undefined ? null : { unit: unitOf(subject), end: number.lastWord, kind: "count" }
}
