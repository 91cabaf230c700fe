import type { Characterization } from "../../domain/issue.ts"
import type { Status } from "../../domain/status.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"
import {
  calledElsewhere,
  type Pattern,
  toldAfter,
  toldBefore,
  toldDone,
  toldOfAsked,
  toldOfWhole,
} from "./words-of-standing.ts"

/** What a sentence says of an issue, and the words that say so, in units. */
export interface Said<What> {
  readonly value: What
  readonly words: Range
}

/**
 * How an issue stands, as the words around its name tell; null where the sentence tells nothing of it.
 *
 *     Ruvenia has |made progress on| halcine.      progress
 *     They |raised the case of| the hydrologist.   raised
 *     The survey flights |remain disputed|.        disputed
 */
export function standingOfIssue(sentence: ChunkedSentence, of: Range): Said<Status> | null {
  if (isProgressHere(sentence, of)) return { value: "progress", words: { start: of.start - 1, end: of.start } }
  const demand = demandedOf(sentence, of)
  if (demand !== null) return demand
  if (isOfNobody(sentence, of) || isOfOccasion(sentence, of)) return null
  const before = saidBefore(sentence, of, toldBefore)
  const isSubject = before === null || isOfNextClause(sentence, before.words.end, of.start)
  const after = isSubject && !isCondition(sentence, of) ? saidAfter(sentence, of) : null
  const told = after === null ? before : null
  const said = told?.isReal === false || told?.value === null ? null : (told ?? after)
  if (said === null || said.value === null) return null
  if (said.value === "disputed" && (isOfTerror(sentence, of) || (told === null && isUseOf(sentence, of)))) return null
  return { value: said.value, words: said.words }
}

/** "agreed to hold talks on cod|, and| the dam |has been finished|": what follows tells of it, where it does. */
function isOfNextClause({ units }: ChunkedSentence, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (units[i]?.text === "," && /^(?:and|but|while)$/.test(units[i + 1]?.norm ?? "")) return true
  return false
}

/** "condemned the |terrorist| bombings", "|terrorism| is illegal": nobody disputes it. */
function isOfTerror({ units }: ChunkedSentence, { start, end }: Range): boolean {
  return units.slice(start, end).some(({ norm }) => /^terror(?:is[mt]s?)?$/.test(norm))
}

/** "the use of |nerve gas| is unacceptable": nobody disputes that either. */
function isUseOf({ units }: ChunkedSentence, { start }: Range): boolean {
  return units[start - 1]?.norm === "of" && units[start - 2]?.norm === "use"
}

/** "discussed the |Baltic Council| summit in Oslo": where they will meet, not what about. */
function isOfOccasion({ units }: ChunkedSentence, { end }: Range): boolean {
  return /^(?:summits?|ministerials?)$/.test(units[end]?.norm ?? "")
}

const supposed = /(?:^| )(?:if|unless|until|whether|would|could|may|might|not|n't)(?: [^ .,;:?!()]+){0,6} $/u

/**
 * What a sentence tells of an issue that it need not name; what is negated or supposed is nothing.
 *
 *     Both sides spoke of the flights. |Neither side accepts| the position of the other.      disputed
 */
export function standingOfWhole(sentence: ChunkedSentence): Said<Status> | null {
  return toldIn(sentence, toldOfWhole)
}

/** What who asks tells of how the other side calls it: "Dams. |In Oslo they call it| theft." */
export function calledByOthers(sentence: ChunkedSentence): Said<Status> | null {
  return toldIn(sentence, [calledElsewhere])
}

function toldIn(sentence: ChunkedSentence, patterns: readonly Pattern<Status>[]): Said<Status> | null {
  const { text, unitAt } = lineOf(sentence, 0, Math.min(sentence.units.length, LONGEST_SENTENCE))
  for (const { value, pattern } of patterns) {
    const told = pattern.exec(text)?.indices?.groups?.told
    if (told !== undefined && !supposed.test(text.slice(0, told[0])))
      return { value, words: { start: unitAt(told[0]), end: unitAt(told[1] - 1) + 1 } }
  }
  return null
}

/** What a question says was raised before it asks: "You also |asked Chile to spare| the dam. What was the answer?" */
export function raisedByAsked(sentence: ChunkedSentence, of: Range): Said<Status> | null {
  const { text, unitAt } = lineOf(sentence, Math.max(0, of.start - REACH), of.start)
  const told = toldOfAsked.exec(text)?.indices?.groups?.told
  return told === undefined
    ? null
    : { value: "raised", words: { start: unitAt(told[0]), end: unitAt(told[1] - 1) + 1 } }
}

/** "made some |progress| here" */
function isProgressHere({ units }: ChunkedSentence, { start }: Range): boolean {
  return (
    /^(?:here|there)$/.test(units[start]?.norm ?? "") &&
    /(?:^|\s)(?:progress|headway)["”’»]*$/i.test(units[start - 1]?.text ?? "")
  )
}

/** "rejected |terrorism|": what nobody stands up for is not disputed. */
function isOfNobody({ units, tags }: ChunkedSentence, { start, end }: Range): boolean {
  // "condemning and |sanctioning| Chile": what is done, not spoken of.
  if (tags[end - 1] === "VERB" && /ing$/.test(units[end - 1]?.norm ?? "") && units[end - 2]?.norm === "and") return true
  if (end - start > 1 || !/^[a-z-]+(?:ism|acy)$/.test(units[start]?.text ?? "")) return false
  return /^(?:condemn|denounc|reject|oppos)(?:s|es|ed|ing|e)?$/.test(units[start - 1]?.norm ?? "")
}

const conditional =
  /(?:^| )(?<told>until|unless|provided(?: that)?|only if|on condition that|(?:as|so) long as)(?: (?:the|such|these|those|its|their|all|[^ .,;:?!]+(?:ian|ese|ish)))? $/du
const givenUp =
  /^(?<told>(?:stops?|ends?|ceases?|continues?|goes on|go on|(?:is|are) (?:first )?(?:suspended|halted|lifted|ended|withdrawn|stopped|removed|called off)))(?: |$)/du

/** "not before the survey flights |stop|": who makes it a condition is against it. */
function demandedOf(sentence: ChunkedSentence, of: Range): Said<Status> | null {
  const before = lineOf(sentence, Math.max(0, of.start - REACH), of.start)
  const after = lineOf(sentence, of.end, Math.min(sentence.units.length, of.end + REACH))
  const from = conditional.exec(before.text)?.indices?.groups?.told
  const to = givenUp.exec(after.text)?.indices?.groups?.told
  return from === undefined || to === undefined
    ? null
    : { value: "disputed", words: { start: before.unitAt(from[0]), end: after.unitAt(to[1] - 1) + 1 } }
}

/** "provided that survey flights are suspended" */
function isCondition(sentence: ChunkedSentence, of: Range): boolean {
  const { text } = lineOf(sentence, Math.max(0, of.start - REACH), of.start)
  return /(?:^| )(?:until|unless|if|provided(?: that)?|as long as|once|whether)(?: [^ .;:?!]+){0,4} $/u.test(text)
}

/** What the parties are said to do about an issue: cooperate on it, compete over it, contest it. */
export function characterizationIn(sentence: ChunkedSentence, of: Range): Said<Characterization["value"]> | null {
  const said = saidBefore(sentence, of, toldDone)
  return said && { value: said.value, words: said.words }
}

/** So many units around the name are read. */
const REACH = 24
/** Of a sentence that names no issue so many units. */
const LONGEST_SENTENCE = 80
/** And so many code units of a quotation. */
const LONGEST_QUOTED = 80

function saidBefore<What>(
  sentence: ChunkedSentence,
  of: Range,
  patterns: readonly Pattern<What>[],
): (Said<What> & { readonly isReal: boolean }) | null {
  const { text, unitAt } = lineOf(sentence, Math.max(0, of.start - REACH), of.start)
  let nearest: { readonly value: What; readonly start: number; readonly end: number } | null = null
  for (const { value, pattern } of patterns) {
    const told = pattern.exec(text)?.indices?.groups?.told
    if (told !== undefined && (nearest === null || told[1] > nearest.end)) {
      nearest = { value, start: told[0], end: told[1] }
    }
  }
  if (nearest === null) return null
  const isReal = !isUnreal(text.slice(0, nearest.start), text.slice(nearest.start))
  return { isReal, value: nearest.value, words: { start: unitAt(nearest.start), end: unitAt(nearest.end - 1) + 1 } }
}

/** Negated, wished for, or still to come. */
const notSo =
  /(?:^| )(?:no|not|n't|never|without|nor|neither|if|would|could|might|may|should|must|can|cannot|avoid(?:ing)?|avoid being)(?: (?:be|been|being|yet|ever|also|only|soon|now|then|[^ ]+ly))? $/
/** "hopes to raise", "looks forward to making progress on": an infinitive, and what makes one of progress. */
const infinitive =
  /(?:^| )(?:to|'ll|will|toward|towards|for)(?: be)?(?: (?:[^ ]+ly|also|further|again|continue to|mak(?:e|ing)|see(?:ing)?)(?: [^ ]+){0,2}?)?(?: (?:some|more|further|greater|significant|real|the|important))? $/
/** Who comes together to discuss something has brought it up. */
const together =
  /(?:^| )(?:met|meets|meeting|meetings|convened|held|hosts?|hosted|spoke|called|visit(?:ed)?|travel(?:ed|led)?|gathered|joined|talks|call|session|trip|summit)(?: |$)/

/** "before Ruvenia agrees to", "whether, in fact, they have", "the importance of progress in" */
const depending =
  /(?:^| )(?:(?:before|until|unless|if|whether)(?: ,(?: [^ .,;:?!()]+){1,3} ,)?(?: [^ .,;:?!()]+){1,8}|(?:importance|need|lack|hopes?|prospects?|absence) (?:of|for)(?: [^ ]+)?) $/

/** "at a protest |demanding the release of|": said by no party. */
const byCrowds = /(?:^| )(?:protests?|protesters|rally|rallies|demonstrations?|demonstrators|marchers|vigils?) $/

/** "may also express |concern over|": said of what may be said. */
const mayBeSaid =
  /(?:^| )(?:may|might|could|would|should|will|'ll|can)(?: also| [^ ]+ly)? (?:express|voice|convey|reiterate|share|underscore|raise|relay|make|have|see|spark|cause)(?: [^ .,;:?!()]+){0,3} $/

/** "it would be strange if they didn't talk about the dam, |tensions over|": said of what may come. */
const supposedOf = /(?:^| )would (?:[^.;:?!]+ )?if (?:they|we|he|she|it|you|i) /

/** Whether what is said is told as no fact: "would condemn", "to raise", "hopes to make progress on". */
function isUnreal(before: string, told: string): boolean {
  if (
    notSo.test(before) ||
    depending.test(before) ||
    supposedOf.test(before) ||
    mayBeSaid.test(before) ||
    byCrowds.test(before)
  )
    return true
  if (!infinitive.test(before)) return false
  return !/^(?:discuss|exchange|address|raise) /.test(told) || !together.test(before) || / (?:will|'ll) /.test(before)
}

function saidAfter(sentence: ChunkedSentence, of: Range): Said<Status> | null {
  const { text, unitAt } = lineOf(sentence, of.end, Math.min(sentence.units.length, of.end + REACH))
  for (const { value, pattern } of toldAfter) {
    const told = pattern.exec(text)?.indices?.groups?.told
    if (told !== undefined) return { value, words: { start: unitAt(told[0]), end: unitAt(told[1] - 1) + 1 } }
  }
  return null
}

/** "agreed to reopen the line |and imposed| a duty": what was said before is not said of what comes after. */
function opensClause({ units, verbAt, verbs }: ChunkedSentence, i: number): boolean {
  return /^(?:and|but)$/.test(units[i]?.norm ?? "") && verbs[verbAt[i + 1] ?? -1]?.form === "finite"
}

/** Words in quotation marks are read as part of their sentence where they are so few: "remained ‘a thorn in its side’". */
const fewQuoted = 6

function wordsAt({ units }: ChunkedSentence, i: number): string {
  const unit = units[i]
  if (unit === undefined) return ""
  if (unit.quotation === null) return unit.norm.replaceAll(" ", "")
  const words =
    unit.text
      .slice(0, LONGEST_QUOTED)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  return words.length <= fewQuoted && unit.text.length < LONGEST_QUOTED ? words.join(" ") : "."
}

/** Units of a sentence as one line, each followed by a space, and which of them stands at a place of it. */
function lineOf(
  sentence: ChunkedSentence,
  from: number,
  to: number,
): { readonly text: string; readonly unitAt: (place: number) => number } {
  const starts: number[] = []
  let text = ""
  for (let i = from; i < to; i++) {
    starts.push(text.length)
    // A quotation, or a new clause, parts what stands before it from what comes after.
    text += `${opensClause(sentence, i) ? "." : wordsAt(sentence, i)} `
  }
  return {
    text,
    unitAt: (place) =>
      from +
      Math.max(
        0,
        starts.findLastIndex((start) => start <= place),
      ),
  }
}
