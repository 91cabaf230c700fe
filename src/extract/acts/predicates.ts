import { type ChunkedSentence, isParticiple, type VerbGroup } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"
import { type ActNoun, actNoun, actVerbs, carriedMeaning, carryingForms, type Meaning } from "./lexicon.ts"

/** A place where a sentence says that something is done. Positions are of units. */
export interface Predicate extends Range {
  readonly meaning: Meaning
  /** What says so: a verb, a verb with its object's noun, or a noun. */
  readonly via: "verb" | "carried" | "noun"
  /** Of many other uses. */
  readonly isLoose: boolean
  /** The verb, lemma; or the noun. */
  readonly word: string
  /** The verb group; null for a noun. */
  readonly group: VerbGroup | null
  /** The noun of an object that a verb carries: "attack" of "launched an attack". */
  readonly object: Range | null
}

/** Nouns that hand on to what they are of: "a wave of attacks". */
const parts = /^(?:round|series|wave|package|state|set|number|kind|spate|string|campaign|course)$/
/** An object's noun stands at most so many units after its verb. */
const objectReach = 12

/**
 * Finds what a sentence says is done, in order.
 *
 *     Valdoria imposed new sanctions on Ode after talks failed.
 *              ═══════     ───────── carried
 *                                         ════ noun
 */
export function findPredicates(sentence: ChunkedSentence): Predicate[] {
  const { units, verbs, verbAt, tags } = sentence
  const found: Predicate[] = []
  const taken = new Set<number>()
  for (const group of verbs) {
    const predicate = verbPredicate(sentence, group)
    if (predicate === null) continue
    found.push(predicate)
    if (predicate.object !== null) taken.add(predicate.object.end - 1)
  }
  units.forEach((_, i) => {
    // "Her |warning| that": no verb, though it looks like one.
    const isPossessed = isOwner(units[i - 1]) && units[i + 1]?.norm === "that"
    if (taken.has(i) || ((verbAt[i] !== -1 || tags[i] === "VERB") && !isPossessed)) return
    const { noun, start } = nounAt(sentence, i, isPossessed) ?? {}
    if (noun === undefined || start === undefined) return
    const { event, mode, kind } = noun
    const meaning = { event, mode, kind }
    found.push({ start, end: i + 1, meaning, via: "noun", isLoose: true, word: noun.noun, group: null, object: null })
  })
  return found.sort((a, b) => a.start - b.start)
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** A possessive before a noun: "her", "Ruiz's". */
function isOwner(unit: ChunkedSentence["units"][number] | undefined): boolean {
  return unit !== undefined && (/^(?:his|her|its|their)$/.test(unit.norm) || /^['’]s?$/.test(unit.text))
}

/** The noun of the field that ends a simple phrase at this unit; of two words where both are one noun. */
function nounAt(
  { units, tags, nounEnd }: ChunkedSentence,
  i: number,
  isPossessed = false,
): { noun: ActNoun; start: number } | null {
  const unit = units[i]
  if (unit === undefined || (!isPossessed && !/^(?:NOUN|PROPN|NUM)$/.test(tags[i] ?? ""))) return null
  const next = tags[i + 1]
  // "an agreement |Friday|": a day that looks like the end of the phrase.
  const isTime = weekday.test(units[i + 1]?.text ?? "")
  if (!isTime && nounEnd[i] !== -1 && (nounEnd[i] ?? 0) > i + 1 && (next === "NOUN" || next === "PROPN")) return null
  // "cease-fire" is three tokens.
  const isHyphened = units[i - 1]?.text === "-" && units[i - 1]?.end === unit.start
  if (isHyphened && i > 1) {
    const whole = actNoun(`${units[i - 2]?.norm}-${unit.norm}`)
    if (whole !== null) return { noun: whole, start: i - 2 }
  }
  const pair = actNoun(`${units[i - 1]?.norm ?? ""} ${unit.norm}`)
  if (pair !== null) return { noun: pair, start: i - 1 }
  // "|emergency| rental assistance"
  if (unit.norm === "emergency" && /^(?:ADJ|NOUN|PROPN)$/.test(next ?? "")) return null
  const single = actNoun(unit.norm)
  // "announced the Heat |Call| to Action": a name.
  if (single !== null && i > 0 && tags[i] === "PROPN" && uttered.test(single.group) && /^\p{Lu}\p{Ll}/u.test(unit.text))
    return null
  return single === null ? null : { noun: single, start: i }
}

function verbPredicate(sentence: ChunkedSentence, group: VerbGroup): Predicate | null {
  const { units } = sentence
  const norm = units[group.head]?.norm ?? ""
  const wordsAfter = (count: number) => units.slice(group.head + 1, group.head + 1 + count).map((unit) => unit.norm)
  const follows = (after: readonly string[]) => wordsAfter(after.length).join(" ") === after.join(" ")
  const entries = actVerbs(norm).filter(({ after }) => follows(after))
  const carriers = carryingForms(norm).filter(({ after }) => follows(after))
  const surest = entries.find(({ isLoose }) => !isLoose) ?? entries[0]
  const isPhrase = entries.some(({ after }) => after.length > (carriers[0]?.after.length ?? 0))
  for (const carries of isPhrase ? [] : carriers) {
    const object = objectOf(sentence, group, carries.after.length)
    if (object !== null) {
      const meaning = carriedMeaning(carries, object.noun)
      if (meaning !== null) {
        const { event, mode, kind } = meaning
        return {
          start: group.start,
          end: group.head + 1 + carries.after.length,
          meaning: { event, mode, kind },
          via: "carried",
          isLoose: false,
          word: `${carries.how} ${object.noun.noun}`,
          group,
          object: { start: object.start, end: object.end },
        }
      }
    }
  }
  if (surest === undefined) return null
  const { event, mode, kind, lemma, after, isLoose } = surest
  return {
    start: group.start,
    end: group.head + 1 + after.length,
    meaning: { event, mode, kind },
    via: "verb",
    isLoose,
    word: [lemma, ...after].join(" "),
    group,
    object: null,
  }
}

/** The noun of the field that heads a verb's object: after it, or in the passive before it. */
function objectOf(
  sentence: ChunkedSentence,
  group: VerbGroup,
  particles: number,
): { noun: ActNoun; start: number; end: number } | null {
  const { units, verbAt } = sentence
  if (group.passive) {
    for (let i = group.start - 1; i >= 0 && group.start - i <= objectReach && verbAt[i] === -1; i--) {
      const found = nounAt(sentence, i)
      if (found !== null) return { ...found, end: i + 1 }
      if (/^[,;:]$/.test(units[i]?.text ?? "")) return null
    }
    return null
  }
  const from = Math.max(group.end, group.head + 1 + particles)
  const before = relativeObject(sentence, group)
  if (before !== null) return before
  for (let i = from; i < units.length && i - from < objectReach && verbAt[i] === -1; i++) {
    const found = nounAt(sentence, i)
    if (found !== null) return { ...found, end: i + 1 }
    // "held talks in the |emergency| room", "began |briefing| all strikes": the object has ended, or is another's.
    if (
      sentence.tags[i] === "ADP" &&
      units[i]?.norm !== "than" &&
      !(units[i]?.norm === "of" && parts.test(units[i - 1]?.norm ?? ""))
    )
      return null
    if (i === from && /ing$/.test(units[i]?.norm ?? "")) return null
    if (/^[,;:]$/.test(units[i]?.text ?? "") || /^(?:that|which|who|because|if|when|while)$/.test(units[i]?.norm ?? ""))
      return null
  }
  return null
}

/** Groups of nouns that a clause with "that" may say the words of. */
const uttered = /^(?:demand|accusation|criticism|warning|promise|refusal|denial|regret|support)$/

/** "the |export rules| that Ode imposed": what a relative clause is about is its verb's object. */
function relativeObject(
  sentence: ChunkedSentence,
  group: VerbGroup,
): { noun: ActNoun; start: number; end: number } | null {
  const { units, nounStart } = sentence
  const first = nounStart[group.start - 1] ?? -1
  if (first < 2 || !/^(?:that|which)$/.test(units[first - 1]?.norm ?? "")) return null
  const at = units[first - 2]?.text === "," ? first - 3 : first - 2
  // What is done again and again is no act; "a warning that" has a clause of its own.
  if (
    !isParticiple(units[group.head]?.norm ?? "") &&
    !/^(?:gave|began|laid|broke|withdrew|froze)$/.test(units[group.head]?.norm ?? "")
  )
    return null
  const found = nounAt(sentence, at)
  return found === null || uttered.test(found.noun.group) ? null : { ...found, end: at + 1 }
}
