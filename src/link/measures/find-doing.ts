import type { Span } from "../../domain/span.ts"
import { isLightWord, stemOf } from "../../language/content-words.ts"

/** A clause with the number in it, in words. */
export interface NumberInClause {
  /** What stands before the number in its clause. */
  readonly before: string
  /** What stands after the words for what is counted, in the same clause. */
  readonly after: string
}

/** Prepositions that say where something stands: "under control", "through ports", "on the list". */
const placing =
  /(?<![\p{L}'’-])(under|through|on|in|into|at|off|behind|within|aboard)\s+(?:(?:the|a|an|its|their|your|our|his|her|this|that|these|those)\s+)?((?:\p{L}[\p{L}'’-]*\s+){0,2}?\p{Ll}[\p{L}'’-]*)(?=\s*(?:$|[^\p{L}\s]|\s(?:on|in|at|by|of|to|from|for|since|after|before|and|as|with|that|which|under|through|into|off)(?![\p{L}])))/gu

/** Participles and past forms that do not end in "ed". */
const irregular =
  "shut|cut|sold|bought|sent|hit|lost|shot|held|struck|won|built|found|freed|sunk|sank|hurt|spent|drawn|withdrawn|laid|hung|torn|taken|given|stolen|seen|written|thrown|cost|fired|fed|led|died"
const participle = `(?:\\p{Ll}{2,20}ed|${irregular})`
const adverb = "(?:(?:already|also|now|so far|only|just|\\p{Ll}{2,20}ly)\\s+)?"
const passive = new RegExp(
  `^\\s*(?:(?:who|which|that)\\s+)?(?:(?:is|are|was|were|(?:has|have|had)\\s+${adverb}been|being)\\s+${adverb})?(${participle})(?![\\p{L}'’-])`,
  "u",
)
const active = new RegExp(`(?<![\\p{L}'’-])(${participle})\\s+${adverb}$`, "u")
/** What is put or brought somewhere is told by where: "put under control", "placed on the list". */
const light = new Set([
  "placed",
  "brought",
  "moved",
  "based",
  "located",
  "needed",
  "used",
  "reported",
  "estimated",
  "said",
])
const ofLists = /^(?:black|white|short|watch)?listed$/

/**
 * What is done to what is counted, or where it stands: the verb, and prepositions with the noun that goes with them.
 *
 *     five chemicals have been placed under control         "under contr"
 *                                     ─────────────
 *     blacklisted nearly 50 firms                           "on list"
 *     ───────────
 *     60 percent of the chemicals come through its ports    "through port"
 *                                      ────────────────
 */
export function findDoing({ before, after }: NumberInClause): string[] {
  const verb = passive.exec(after)?.[1] ?? active.exec(before)?.[1]
  const places = [...after.matchAll(placing)].flatMap(([, preposition = "", phrase = ""]) => {
    const head = phrase.split(/\s+/).at(-1) ?? ""
    return isLightWord(head) || head.length < 3 ? [] : [`${preposition} ${stemOf(head)}`]
  })
  const done = verb === undefined || light.has(verb) ? [] : [ofLists.test(verb) ? "on list" : stemOf(verb)]
  return [...new Set([...done, ...places])]
}

/** A clause is read no farther than this on each side of its number, in code units: what comes later is seldom of it. */
const reach = 160
/** "I think", between commas, is no end of a clause. */
const aside =
  /,\s+(?:I|we|he|she|they|you|it)\s+(?:\p{Ll}+\s+)?(?:think|thinks|believe|believes|guess|know|seems|said|says)\s*,/gu
const mark = /[.,;:!?()“”"«»–—\n]|(?<!\p{L})(?:and|but|while|because|although|whereas|so that)(?!\p{L})/u

/** What stands before and after some words in their clause, and the words with their verb, to be shown. */
export function clauseAround(text: string, { start, end }: Span): NumberInClause & { readonly shown: Span } {
  const ahead = text.slice(Math.max(0, start - reach), start)
  const behind = text.slice(end, end + reach).replace(aside, (words) => " ".repeat(words.length))
  const opening = [...ahead.matchAll(new RegExp(mark, "gu"))].at(-1)
  const before = opening === undefined ? ahead : ahead.slice(opening.index + opening[0].length)
  const after = behind.slice(0, mark.exec(behind)?.index)
  const verb = passive.test(after) ? null : active.exec(before)
  return {
    before,
    after,
    shown: { start: verb === null ? start : start - before.length + verb.index, end: end + after.trimEnd().length },
  }
}
