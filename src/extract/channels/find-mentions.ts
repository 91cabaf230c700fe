import { type ChunkedSentence, nounPhraseAfter } from "../../language/chunks.ts"
import type { Unit } from "../../language/folded.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import type { ChannelMention, Family } from "./mention.ts"

/** Words with one of which the name of every channel ends or goes on. */
const heads =
  /^(?:hotlines?|lines?|links?|lanes?|channels?|backchannels?|communications?|contacts?|cooperation|ties|relations|engagement|dialogues?|talks|exchanges?|consultations|groups?|committees?|commissions?|councils?|mechanisms?|forces?|military|militaries|calls?)$/

const lineOf = /^(?:communications?|dialogue)$/
/** Before "channel" or "link": what makes it one of communication. */
const communicating =
  /^(?:communications?|communication|military|dialogue|bilateral|diplomatic|direct|secure|back|consultative)$/
/** Hotlines of another sort. */
const helpLines =
  /^(?:crisis|suicide|health|tip|consumer|help|toll|free|abuse|violence|number|lifeline|customer|phone|complaint|fraud|prayer|maternal|mental|988|national|24|hour|support|counseling)$/
const military = /^(?:military|mil)$/
/** What two militaries have between them that is a line of contact. */
/** What militaries do with each other, of which contact is a part. */
const militaryTies = /^(?:cooperation|ties|relations|engagement)$/
const militaryHeads = /^(?:communications?|contacts?|channels?|dialogues?|talks|exchanges?|links?|lanes?|lines?)$/
/** Adjectives and nouns that say which dialogue or group it is. */
const standing =
  /^(?:strategic|security|economic|financial|defen[cs]e|military|maritime|cyber|trade|commercial|climate|energy|nuclear|consular|space|digital|technology|technical|policy|coordination|consultative|consultation|ministerial|macroeconomic|humanitarian|counter-?terrorism|counternarcotics|migration|stability|health|agriculture|agricultural|environmental|environment|boundary|border|fisheries|water|water-sharing|investment|export|industrial|scientific|science|legal|education|infrastructure|arms|missile|rights|governance|intelligence|supply|labor|labour|drug|narcotics|financing|innovation|cultural|aviation|rail|railway|judicial)$/
/** Words that make a body one between states. */
const betweenStates =
  /^(?:joint|bilateral|trilateral|quadrilateral|binational|intergovernmental|inter-governmental|interstate|two-way|bi-national|cross-border|mutual|high-level)$/
/** Words of bodies within one state or one organization, or of other things. */
const domestic =
  /^(?:house|senate|congressional|select|judiciary|appropriations|budget|armed|services|foreign|relations|oversight|intelligence|interagency|inter-agency|federal|national|european|communications|securities|exchange|central|olympic|nobel|steering|campaign|party|parliamentary|presidential|democratic|republican|political|election|planning|union|african|human|royal|ways|means|homeland|fcc|city|state|local|county|rules|ethics|ad|hoc|finance|nominating|advisory|action|police|task)$/
/** Words before a name that are no part of it. */
const notOfName =
  /^(?:existing|ongoing|recent|modified|longstanding|long-standing|virtual|expanded|current|new|newly|first|second|third|next|last|open|key|important|vital|other|regular|annual|proposed|planned|suspended|stalled|frozen|continued|close|several|many|more|multiple|various|such|further|certain|additional|future|previous|own|same|separate|inaugural|upcoming|said|so-called|only|critical|crucial|essential|\d+(?:st|nd|rd|th)?|one|two|three|four|five|ten|twenty|dozen|robust|effective|restored|renewed|resumed|permanent|special)$/
/** Adjectives of a dialogue that is none of its own: "constructive dialogue". */
const joinings = /^(?:-|–|‑|&|\/|'s|’s|"2\+2"|“2\+2”)$/

/** How many units of a name stand before its head, and how many after "on". */
const longestName = 9
const longestTopic = 8

/** Finds where sentences name standing lines of contact. General words alone are none: "talks", "a dialogue", "the committee". */
export function findMentions(sentences: readonly ChunkedSentence[]): ChannelMention[] {
  return sentences.flatMap((sentence) => {
    const mentions: ChannelMention[] = []
    for (let i = 0; i < sentence.units.length; i++) {
      const norm = sentence.units[i]?.norm ?? ""
      if (!heads.test(norm) || (mentions.at(-1)?.phrase.end ?? 0) > i) continue
      const found = mentionAt(sentence, i)
      if (found !== null) mentions.push(found)
    }
    return mentions
  })
}

function mentionAt(sentence: ChunkedSentence, i: number): ChannelMention | null {
  const { units } = sentence
  const norm = units[i]?.norm ?? ""
  const next = units[i + 1]?.norm ?? ""
  // "lines of communication", "channel of dialogue"
  if (/^(?:lines?|channels?)$/.test(norm) && next === "of" && lineOf.test(units[i + 2]?.norm ?? ""))
    return named(sentence, { family: isMilitaryName(units, i) ? "military" : "line", start: i, head: i, end: i + 3 })
  if (/^hotlines?$/.test(norm) || (/^lines?$/.test(norm) && units[i - 1]?.norm === "hot"))
    return isHelpLine(units, i)
      ? null
      : named(sentence, { family: "line", start: norm.startsWith("hot") ? i : i - 1, head: i, end: i + 1 })
  const start = nameStart(sentence, i)
  const words = units.slice(start, i).map((unit) => unit.norm)
  const isCapitalised = /^\p{Lu}/u.test(units[i]?.text ?? "") && /^\p{Lu}/u.test(units[i - 1]?.text ?? "")
  if (militaryTies.test(norm))
    return isMilitaryWords(words)
      ? { ...named(sentence, { family: "military", start, head: i, end: i + 1 }), needs: "contacts" }
      : null
  if (militaryHeads.test(norm) && isMilitaryWords(words))
    return named(sentence, { family: "military", start, head: i, end: i + 1 })
  if (/^(?:contacts|communications?|channels|talks)$/.test(norm)) {
    const between = betweenForces(units, i + 1)
    if (between !== null) return named(sentence, { family: "military", start: i, head: i, end: between })
  }
  if (/^calls?$/.test(norm)) return commanderCalls(sentence, i)
  if (/^(?:lines?|links?|channels?|backchannels?)$/.test(norm)) {
    const before = units[i - 1]?.norm ?? ""
    if (/^(?:communications?|back|consultative)$/.test(before) || norm.startsWith("back"))
      return named(sentence, { family: "line", start, head: i, end: i + 1 })
    if (/^channels?$/.test(norm) && words.some((word) => communicating.test(word)) && !words.includes("diplomatic"))
      return named(sentence, { family: "line", start, head: i, end: i + 1 })
    // "the Corrin line"
    const isProper =
      norm === "line" &&
      start < i &&
      units[start - 1]?.norm === "the" &&
      units.slice(start, i).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
    if (isProper) return { ...named(sentence, { family: "line", start, head: i, end: i + 1 }), needs: "telephone" }
    return pointer(sentence, "line", i)
  }
  if (norm === "military" || /^(?:links?|lanes?|contacts?|communications?|exchanges?|militaries)$/.test(norm))
    return pointer(sentence, "military", i)
  return bodyAt(sentence, i, { start, words, isCapitalised })
}

/** Working groups, committees, dialogues and the like, where their words tell which. */
function bodyAt(
  sentence: ChunkedSentence,
  i: number,
  {
    start,
    words,
    isCapitalised,
  }: { readonly start: number; readonly words: readonly string[]; readonly isCapitalised: boolean },
): ChannelMention | null {
  const { units } = sentence
  const norm = (units[i]?.norm ?? "").replace(/s$/, "")
  const before = words.at(-1) ?? ""
  if (norm === "force" && before !== "task") return null
  if (norm === "group" && !/^(?:working|contact|expert|coordination|consultative)$/.test(before)) return null
  const topic = topicAfter(sentence, i + 1)
  const isJoint =
    words.some((word) => betweenStates.test(word)) || hasPair(sentence, start, i) || isBetween(units, i + 1, topic)
  const family: Family = /^(?:dialogue|talk|consultation|exchange)$/.test(norm) ? "talks" : "group"
  const end = topic ?? i + 1
  const says = words.some((word) => standing.test(word))
  const make = () => named(sentence, { family, start, head: i, end, isBetweenStates: isJoint })
  if (family === "talks") {
    if (norm === "dialogue" && (says || topic !== null || (isCapitalised && words.length > 0))) return make()
    if (norm !== "dialogue" && isCapitalised && says) return make()
    if (
      norm === "talk" &&
      topic !== null &&
      units.slice(Math.max(0, start - 3), i).some(({ norm: one }) => /^(?:first|regular|annual)$/.test(one))
    )
      return make()
    if (
      norm === "consultation" &&
      (says || topic !== null) &&
      units.slice(Math.max(0, start - 3), i).some(({ norm: one }) => /^(?:regular|annual|standing)$/.test(one))
    )
      return make()
    return norm === "dialogue" ? pointer(sentence, family, i) : null
  }
  if (words.some((word) => domestic.test(word)) && !isJoint && norm !== "group") return null
  const isSaying =
    says || topic !== null || (isCapitalised && words.length > (norm === "group" || norm === "force" ? 1 : 0))
  if (norm === "group" && before === "working" && isSaying) return make()
  if (isJoint && isSaying) return make()
  if (
    norm === "mechanism" &&
    words.some((word) => /^(?:consultation|consultative|coordination|dialogue|communication)$/.test(word))
  )
    return make()
  return pointer(sentence, family, i)
}

function named(
  sentence: ChunkedSentence,
  {
    family,
    head,
    ...known
  }: {
    readonly family: Family
    readonly start: number
    readonly head: number
    readonly end: number
    readonly isBetweenStates?: boolean
  },
): ChannelMention {
  const { units } = sentence
  let start = Math.min(known.start, nameStart(sentence, head))
  const isOutside = (i: number) =>
    notOfName.test(units[i]?.norm ?? "") || /^(?:[-–]|\*+)$/.test(units[i]?.text ?? "") || sentence.tags[i] === "ADP"
  while (start < head && isOutside(start)) start++
  return {
    family,
    name: { start, end: known.end },
    phrase: { start, end: phraseEnd(sentence, known.end) },
    head,
    isPointer: false,
    needs: null,
    isBetweenStates: known.isBetweenStates === true || family === "military" || hasPair(sentence, start, head),
    sentence,
  }
}

/** "the line", "these channels": what was named before. */
function pointer(sentence: ChunkedSentence, family: Family, i: number): ChannelMention | null {
  const { units } = sentence
  const norm = units[i]?.norm ?? ""
  let start = i
  if (/^(?:groups?|forces?)$/.test(norm) && /^(?:working|task|contact)$/.test(units[i - 1]?.norm ?? "")) start--
  const before = units[start - 1]?.norm ?? ""
  // "There is |one line|"
  const isOne = /^(?:one|a)$/.test(before) && /^(?:is|was)$/.test(units[start - 2]?.norm ?? "") && norm === "line"
  if (!isOne && !/^(?:the|this|that|these|those|our|its)$/.test(before)) return null
  if (norm === "military") return null
  return {
    family,
    name: { start, end: i + 1 },
    phrase: { start, end: i + 1 },
    head: i,
    isPointer: true,
    needs: null,
    isBetweenStates: false,
    sentence,
  }
}

/** Where the words before a head begin that belong to its name. */
function nameStart({ units, tags }: ChunkedSentence, head: number): number {
  let start = head
  while (start > 0 && head - start < longestName) {
    const unit = units[start - 1] as Unit
    const tag = tags[start - 1] ?? ""
    const isWord =
      /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/.test(tag) ||
      /^\p{Lu}/u.test(unit.text) ||
      /^(?:working|consulting)$/.test(unit.norm)
    const isJoining = joinings.test(unit.text) && (!/^[-–‑]$/.test(unit.text) || isTightMark(units, start - 1))
    // "military-to-military"
    const isHyphenated = (unit.norm === "to" || /^\p{L}+$/u.test(unit.text)) && isTight(units, start - 1)
    if (unit.norm === "and" && joinsNames(units, start - 1, head)) {
      start -= 2
      continue
    }
    if (/^(?:the|a|an|this|that|these|those|their|our|its|his|her|and|or|of|on|in)$/.test(unit.norm)) break
    if (!isWord && !isJoining && !isHyphenated) break
    if (unit.pos === "QUOTATION" && !isJoining) break
    start--
  }
  while (start < head && joinings.test(units[start]?.text ?? "")) start++
  return start
}

/** "U.S.|-|India", not "Farmers | - | Council" */
function isTightMark(units: readonly Unit[], i: number): boolean {
  return units[i - 1]?.end === units[i]?.start && units[i]?.end === units[i + 1]?.start
}

/** "Crisis Communications |and| Prevention Working Group": capitals on both sides, and none of them a country. */
function joinsNames(units: readonly Unit[], and: number, head: number): boolean {
  const [before, after] = [units[and - 1], units[and + 1]]
  const isCapital = (unit: Unit | undefined) =>
    unit !== undefined && /^\p{Lu}/u.test(unit.text) && lookUp(unit.text) === null
  return isCapital(before) && isCapital(after) && isCapital(units[head])
}

/** Whether a hyphen stands right before or after a unit, without a space. */
function isTight(units: readonly Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1], units[i] as Unit, units[i + 1]]
  return (after?.text === "-" && after.start === unit.end) || (before?.text === "-" && before.end === unit.start)
}

/** "military-to-military", "mil-mil", "multilevel military" */
function isMilitaryWords(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => military.test(word))
  return last >= 0 && last >= words.length - 2
}

function isMilitaryName(units: readonly Unit[], head: number): boolean {
  return units.slice(Math.max(0, head - 2), head).some(({ norm }) => military.test(norm))
}

/** "between our militaries": its exclusive end. */
function betweenForces(units: readonly Unit[], at: number): number | null {
  if (units[at]?.norm !== "between") return null
  for (let k = at + 1; k < Math.min(units.length, at + longestName); k++) {
    const norm = units[k]?.norm ?? ""
    if (/^(?:militaries|armies|navies)$/.test(norm) || (norm === "forces" && units[k - 1]?.norm === "armed"))
      return k + 1
    if (/^[,;:.]$/.test(units[k]?.text ?? "")) return null
  }
  return null
}

/** "calls between theater commanders" */
function commanderCalls(sentence: ChunkedSentence, i: number): ChannelMention | null {
  const { units } = sentence
  const around = units.slice(Math.max(0, i - 3), i + 5).map(({ norm }) => norm)
  const k = around.findIndex((word) => /^commanders?$/.test(word))
  if (k < 0 || !/^theat(?:er|re)$/.test(around[k - 1] ?? "")) return null
  const first = Math.max(0, i - 3)
  const [start, end] = [Math.min(i, first + k - 1), Math.max(i + 1, first + k + 1)]
  return {
    family: "military",
    name: { start, end },
    phrase: { start, end },
    head: i,
    isPointer: false,
    needs: null,
    isBetweenStates: true,
    sentence,
  }
}

function isHelpLine(units: readonly Unit[], i: number): boolean {
  return units.slice(Math.max(0, i - 4), i + 3).some(({ norm }, k) => helpLines.test(norm) && k !== Math.min(4, i))
}

/** Whether two states joined by a hyphen stand in a name, at least one of them known: "U.S.-India", not "Shangri-La". */
function hasPair({ units }: ChunkedSentence, start: number, end: number): boolean {
  for (let k = start + 1; k < end; k++) {
    const [before, mark, after] = [units[k - 1], units[k], units[k + 1]]
    if (!/^[-–‑]$/.test(mark?.text ?? "") || !isTightMark(units, k)) continue
    const sides = [before?.text ?? "", after?.text ?? ""]
    if (sides.every((side) => /^\p{Lu}/u.test(side)) && sides.some((side) => lookUp(side) !== null)) return true
  }
  return false
}

function isBetween(units: readonly Unit[], after: number, topic: number | null): boolean {
  const at = topic ?? after
  if (units[at]?.norm === "between" || units[after]?.norm === "between") return true
  return units[at]?.norm === "with" && /^\p{Lu}/u.test(units[at + 1]?.text ?? "")
}

/** Exclusive end of what a dialogue or group is on: "on halcine precursors"; null where it is on nothing. */
function topicAfter(sentence: ChunkedSentence, at: number): number | null {
  const { units } = sentence
  if (!/^(?:on|for)$/.test(units[at]?.norm ?? "")) return null
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|this|these|\d+)$/.test(
      units[at + 1]?.norm ?? "",
    ) &&
    !/^(?:the)$/.test(units[at + 1]?.norm ?? "")
  )
    return null
  let from = at + 1
  // "on managing the risks of"
  if (/ing$/.test(units[from]?.norm ?? "") && sentence.tags[from] === "VERB") from++
  const found = nounPhraseAfter(sentence, from)
  if (found <= from) return null
  // "on AI |in the coming weeks|"
  const cut = units.findIndex(
    ({ norm }, k) =>
      k > from && k < found && /^(?:in|at|by|to|with|between|from|within|under|through|via|during|as)$/.test(norm),
  )
  let end = cut < 0 ? found : cut
  // "the risks of |advanced AI|": an adjective that looks like a verb.
  if (units[end]?.norm === "of")
    for (let k = end + 1; /^(?:ADJ|NOUN|PROPN|VERB)$/.test(sentence.tags[k] ?? "") && k < end + 4; k++)
      if (/^(?:NOUN|PROPN)$/.test(sentence.tags[k] ?? "")) end = k + 1
  while (end > from && /^\*+$/.test(units[end - 1]?.text ?? "")) end--
  return Math.min(end, at + 1 + longestTopic)
}

/** What belongs to a channel after its name: "between Calvern and Ruvenia", "with Ruvenia". */
function phraseEnd(sentence: ChunkedSentence, at: number): number {
  if (!/^(?:between|with|among)$/.test(sentence.units[at]?.norm ?? "")) return at
  const end = nounPhraseAfter(sentence, at + 1)
  return end > at + 1 ? end : at
}
