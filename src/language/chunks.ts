import type { FoldedSentence, Unit } from "./folded.ts"
import { isPhrasal } from "./verbs.ts"

/** A verb with its auxiliaries, negation and adverbs: units `[start, end)`; `head` is the unit of the main verb. */
export interface VerbGroup {
  readonly start: number
  readonly head: number
  readonly end: number
  readonly form: "finite" | "participle" | "infinitive"
  readonly passive: boolean
  readonly negated: boolean
  /** "would have said", "would say": nothing was said. */
  readonly hypothetical: boolean
}

/** A sentence with the words of its phrases told: what a shallow parse gives, all positions are of units. */
export interface ChunkedSentence extends FoldedSentence {
  /** Tag of each unit after repair of what the tagger usually gets wrong. */
  readonly tags: readonly Unit["pos"][]
  readonly verbs: readonly VerbGroup[]
  /** For each unit the verb group it belongs to, or -1. */
  readonly verbAt: readonly number[]
  /** For each unit the exclusive end of the simple noun phrase it lies in, or -1; and its start. */
  readonly nounEnd: readonly number[]
  readonly nounStart: readonly number[]
}

const finiteAuxiliaries = new Set(
  "has have had is are was were am 's 're 've 'd 'll ’s ’re ’ve ’d ’ll do does did will would can ca wo could may might must shall should".split(
    " ",
  ),
)
const beForms = new Set("is are was were am be been being 's 're get gets got getting".split(" "))
const haveForms = new Set("has have had having 've".split(" "))
const subjectPronouns = new Set("i he she it they we you who".split(" "))
const possessives = new Set("his her its their our my your whose".split(" "))
const determiners = new Set(
  "the a an this that these those some any each every no another both all most many several few such certain other either neither".split(
    " ",
  ),
)
const negations = new Set(["not", "n't", "n’t", "never", "no longer", "neither", "nor"])
const relatives = new Set(["who", "which", "that", "whom"])

/** Nouns of office that the tagger takes for verbs. */
const roleNouns =
  /^(?:secretary|secretaries|chairm[ae]n|chairwoman|minister|ministers|president|spokes(?:m[ae]n|wom[ae]n|person|people)|officials?|candidates?|directors?|senators?|governors?|ambassadors?|envoys?|strategists?|analysts?|reporters?|lawmakers?|critics?|voters?|aides?|leaders?|experts?|diplomats?|ministry|professors?|economists?|adviser|advisers|advisors?|nominee|nominees)$/

/** Participles that no rule of spelling tells: "was told". */
const irregularParticiples = new Set(
  "told said known seen heard felt found held made given gone put sworn understood meant sought chosen taught shown cast written spoken thought done sent been read drawn taken led set begun forgotten".split(
    " ",
  ),
)

/** Whether the form can be a past participle. */
export function isParticiple(norm: string): boolean {
  return norm.endsWith("ed") || irregularParticiples.has(norm)
}

/** Finds the verb groups and simple noun phrases of a sentence. */
export function chunk(sentence: FoldedSentence): ChunkedSentence {
  const { units } = sentence
  const tags = repairTags(units)
  const verbs = findVerbGroups(units, tags)
  const verbAt = new Array<number>(units.length).fill(-1)
  verbs.forEach((group, index) => {
    for (let i = group.start; i < group.end; i++) verbAt[i] = index
  })
  const nounEnd = new Array<number>(units.length).fill(-1)
  const nounStart = new Array<number>(units.length).fill(-1)
  let i = 0
  while (i < units.length) {
    const end = verbAt[i] === -1 ? simpleNounPhraseEnd(units, tags, verbAt, i) : i
    for (let j = i; j < end; j++) {
      nounEnd[j] = end
      nounStart[j] = i
    }
    i = Math.max(end, i + 1)
  }
  return { ...sentence, tags, verbs, verbAt, nounEnd, nounStart }
}

function repairTags(units: readonly Unit[]): Unit["pos"][] {
  const tags = units.map((unit) => unit.pos)
  const inTitleCase = isTitleCase(units)
  for (let i = 0; i < units.length; i++) {
    const { norm, text } = units[i] as Unit
    const before = units[i - 1]
    const after = units[i + 1]
    const tagBefore = tags[i - 1]
    const tagAfter = tags[i + 1]
    const capital = /^\p{Lu}\p{Ll}/u.test(text)
    if (
      capital &&
      (tags[i] === "VERB" || tags[i] === "ADJ" || tags[i] === "NOUN") &&
      !inTitleCase &&
      ((before?.pos === "QUOTATION" ? /[,?!]["'”’»]+$/.test(before.text) : i > 0 && before?.pos !== "PUNCT") ||
        /^(?:said|says|told)$/.test(after?.norm ?? ""))
    )
      // "Shook said": a name that reads like another word.
      tags[i] = "PROPN"
    else if (/^(?:i|he|she|it|they|we|you|who|that|there|what|here)'(?:m|s|re|ve|d|ll)$/.test(norm)) tags[i] = "PRON"
    else if (norm === "cannot") tags[i] = "AUX"
    else if (/^(?:said|says|told|saying|telling|added|asked|wrote|argued|insisted)$/.test(norm)) {
      if (!(tagBefore === "DET" && tagAfter === "NOUN")) tags[i] = "VERB"
    } else if (
      norm === "her" &&
      (tagAfter === undefined ||
        tagAfter === "QUOTATION" ||
        tagAfter === "PUNCT" ||
        tagAfter === "ADP" ||
        /^(?:that|to|she|he|they|whether|the|a)$/.test(after?.norm ?? ""))
    )
      // "told her “no”": no possessive.
      tags[i] = "PRON"
    else if (roleNouns.test(norm)) tags[i] = capital ? "PROPN" : "NOUN"
    else if (possessives.has(norm) || norm === "whose") tags[i] = "DET"
    else if (norm === "according" || norm === "regarding") tags[i] = "ADP"
    else if (norm === "who") tags[i] = "PRON"
    else if (tags[i] === "NOUN" || (tags[i] === "PROPN" && /^\p{Ll}/u.test(text))) {
      // "He claims that", "Sato hopes to", "Critics fear the": a bare subject before and a complement after.
      const subject =
        before !== undefined &&
        (subjectPronouns.has(before.norm) ||
          (tagBefore === "PROPN" && norm.endsWith("s") && !/^['’]/.test(before.text)) ||
          (tagBefore === "PROPN" && i === 1 && before.norm.endsWith("s")) ||
          (tagBefore === "NOUN" && /(?<!new|pres|serie)s$/.test(before.norm) && !norm.endsWith("s")) ||
          (tagBefore === "NOUN" &&
            norm.endsWith("s") &&
            /^(?:to|that)$/.test(after?.norm ?? "") &&
            !hasVerbBefore(tags, i)))
      const complement =
        after !== undefined &&
        (/^(?:that|to|he|she|it|they|the|an?|his|her|their|whether|its|both|neither|no)$/.test(after.norm) ||
          tagAfter === "QUOTATION" ||
          (tagAfter === "PRON" && subjectPronouns.has(after.norm)))
      if (subject && complement && /^\p{Ll}/u.test(text)) tags[i] = "VERB"
      // "The text |notes| both positions", "…, figures from the fleet |show|, …": a form that no noun has there.
      else if (
        tagBefore === "NOUN" &&
        !hasVerbBefore(tags, i) &&
        norm.endsWith("s") &&
        /^(?:both|neither|no)$/.test(after?.norm ?? "")
      )
        tags[i] = "VERB"
      else if (/^(?:show|shows|say|says|suggest|suggests)$/.test(norm) && endsTag(units, i)) tags[i] = "VERB"
      else if (tagBefore === "PART" && before?.norm === "to" && /^\p{Ll}/u.test(text) && complement) tags[i] = "VERB"
    } else if (
      tags[i] === "VERB" &&
      before?.text === "-" &&
      before.end === units[i]?.start &&
      units[i - 2]?.end === before.start
    ) {
      // "Port Ode-based"
      tags[i] = "ADJ"
    } else if (
      tags[i] === "ADJ" &&
      isParticiple(norm) &&
      /^\p{Ll}/u.test(text) &&
      (tagBefore === "PROPN" || tagBefore === "PRON") &&
      (tagAfter === "DET" || tagAfter === "PROPN") &&
      !hasVerbBefore(tags, i)
    ) {
      // "Kolar informed the envoys": what stands between a name and a phrase is its verb.
      tags[i] = "VERB"
    } else if (tags[i] === "VERB" && before !== undefined) {
      const nominal =
        ["the", "a", "an", "of"].includes(before.norm) || possessives.has(before.norm) || /^['’]s?$/.test(before.text)
      const gerund = norm.endsWith("ing")
      // "are reasons", "the press conference": forms that no verb has there.
      const afterBe = tagBefore === "AUX" || (tagBefore === "ADV" && tags[i - 2] === "AUX")
      // "very |determined| efforts"
      if (isParticiple(norm) && isModifier(tagAfter) && /^(?:very|most|more|highly|so)$/.test(before.norm))
        tags[i] = "ADJ"
      if (afterBe && /[^s]s$/.test(norm) && !/^['’]s$/.test(norm)) tags[i] = "NOUN"
      // "only where |survey| flights are": no verb, since what follows has one.
      if (tagAfter === "NOUN" && tags[i + 2] === "AUX" && tagBefore === "ADV" && !/(?:ed|ing|s)$/.test(norm))
        tags[i] = "NOUN"
      // "held |calls| with", "had phone |calls|": no verb that is told of another follows these.
      if (/^(?:calls|talks|visits)$/.test(norm) && holdingOrKind.test(before.norm)) tags[i] = "NOUN"
      if (norm === "press" && /^(?:conference|secretary|release|briefing|corps|office)$/.test(after?.norm ?? ""))
        tags[i] = "NOUN"
      if (
        nominal &&
        !gerund &&
        !isModifier(tagAfter) &&
        tagBefore !== "AUX" &&
        (before.norm !== "'s" || tagBefore === "PART")
      )
        tags[i] = "NOUN"
      else if (nominal && isModifier(tagAfter) && (gerund || isParticiple(norm)) && before.norm !== "of")
        tags[i] = "ADJ"
    }
  }
  return tags
}

/** Verbs whose object events are, and what kinds of them are called by. */
const holdingOrKind =
  /^(?:h[eo]lds?|holding|had|has|have|having|made|makes?|making|placed|conducted|phone|telephone|video)$/

/** "…, figures from the fleet |show|, …": between commas or before the end, with a phrase before it. */
function endsTag(units: readonly Unit[], i: number): boolean {
  const after = units[i + 1]
  if (after !== undefined && !/^[,.]$/.test(after.text)) return false
  for (let j = i - 1; j > 0 && i - j < 10; j--) {
    if (units[j]?.text === ",") return i - j > 1
    if (units[j]?.pos === "QUOTATION" || units[j]?.pos === "VERB") return false
  }
  return false
}

function hasVerbBefore(tags: readonly Unit["pos"][], end: number): boolean {
  for (let i = 0; i < end; i++) if (tags[i] === "VERB" || tags[i] === "AUX") return true
  return false
}

/** Whether most words begin with a capital, so that a capital tells nothing. */
function isTitleCase(units: readonly Unit[]): boolean {
  let words = 0
  let capitals = 0
  for (const { text } of units) {
    if (!/^\p{L}{4,}/u.test(text)) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return capitals > words * 0.85
}

function isModifier(tag: Unit["pos"] | undefined): boolean {
  return tag === "NOUN" || tag === "PROPN" || tag === "ADJ"
}

function findVerbGroups(units: readonly Unit[], tags: readonly Unit["pos"][]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = 0
  while (i < units.length) {
    if (!startsVerbGroup(units, tags, i)) {
      i++
      continue
    }
    let head = -1
    let j = i
    for (; j < units.length; j++) {
      const unit = units[j] as Unit
      const tag = tags[j]
      if (tag === "VERB" || (tag === "AUX" && !(unit.norm === "to"))) {
        // A second full verb begins a group of its own unless the first was only an auxiliary: "is expected | to say".
        if (head >= 0 && tags[head] === "VERB" && !haveForms.has((units[head] as Unit).norm)) break
        head = j
      } else if (tag === "ADV" || negations.has(unit.norm)) {
        if (head >= 0 && tags[head] === "VERB" && !haveForms.has((units[head] as Unit).norm)) break
      } else if (unit.norm === "to" && (j === i || (j === i + 1 && units[i]?.norm === "not"))) {
        // "decided |not to bring| it up"
      } else break
    }
    if (head < 0) {
      i++
      continue
    }
    const group = describe(units, tags, i, head)
    groups.push(group)
    i = group.end
  }
  return groups
}

function startsVerbGroup(units: readonly Unit[], tags: readonly Unit["pos"][], i: number): boolean {
  const tag = tags[i]
  if (tag === "VERB" || tag === "AUX") return true
  if ((units[i] as Unit).norm === "not" && units[i + 1]?.norm === "to") return startsVerbGroup(units, tags, i + 1)
  const next = units[i + 1]
  if ((units[i] as Unit).norm === "to" && next !== undefined) {
    const verb = tags[i + 1] === "ADV" ? tags[i + 2] : tags[i + 1]
    return verb === "VERB" || verb === "AUX"
  }
  if (tag === "ADV" || negations.has((units[i] as Unit).norm)) {
    for (let j = i + 1; j < units.length && j < i + 4; j++) {
      if (tags[j] === "VERB" || tags[j] === "AUX") return true
      if (tags[j] !== "ADV" && !negations.has((units[j] as Unit).norm)) return false
    }
  }
  return false
}

function describe(units: readonly Unit[], tags: readonly Unit["pos"][], start: number, head: number): VerbGroup {
  const words = units.slice(start, head).map((unit) => unit.norm.replaceAll("’", "'"))
  const main = (units[head] as Unit).norm
  const auxiliaries = words.filter((_, i) => tags[start + i] === "AUX" || tags[start + i] === "VERB")
  const last = auxiliaries.at(-1)
  const gerund = main.endsWith("ing") && main !== "bring"
  const infinitive = words.includes("to")
  const finite =
    !infinitive &&
    (finiteAuxiliaries.has(auxiliaries[0] ?? "") ||
      (auxiliaries.length === 0 && !gerund && main !== "been" && main !== "being" && main !== "be"))
  return {
    start,
    head,
    end: isPhrasal(main, units[head + 1]?.norm ?? "") ? head + 2 : head + 1,
    form: infinitive ? "infinitive" : finite ? "finite" : "participle",
    passive: last !== undefined && beForms.has(last) && isParticiple(main),
    negated: words.some((word) => negations.has(word)),
    hypothetical: words.some((word) => ["would", "could", "might", "'d", "should", "may", "can", "ca"].includes(word)),
  }
}

function simpleNounPhraseEnd(
  units: readonly Unit[],
  tags: readonly Unit["pos"][],
  verbAt: readonly number[],
  from: number,
): number {
  const first = units[from] as Unit
  if (tags[from] === "PRON" && !determiners.has(first.norm)) return from + 1
  // "warned that |Valdoria| …": before a name it joins clauses.
  if (first.norm === "that" && tags[from + 1] === "PROPN") return from
  let i = from
  let head = -1
  while (i < units.length && (verbAt[i] === -1 || tags[i] === "ADJ")) {
    const { norm, text } = units[i] as Unit
    const tag = tags[i]
    if (i > from && norm === "that") break
    // "told Ruiz |last week|", "within hours |Ruvenia|": time is no part of a name's phrase, nor a name of time's.
    if (head >= 0 && /^(?:last|next|this)$/.test(norm) && timeNouns.has(units[i + 1]?.norm ?? "")) break
    if (
      head === i - 1 &&
      tag === "PROPN" &&
      /^(?:minutes|hours|days|weeks|months|years)$/.test(units[head]?.norm ?? "")
    )
      break
    if (i > from && tag === "DET" && !/^['’]s?$/.test((units[i - 1] as Unit).text) && !canPrecedeDeterminer(units, i))
      break
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM" || tag === "X") head = i
    else if (tag === "DET" || determiners.has(norm)) {
      if (determiners.has(norm) && norm !== "no" && norm !== "a" && norm !== "an" && norm !== "the")
        head = Math.max(head, -1)
    } else if (tag === "ADJ" || tag === "SYM")
      head = tag === "ADJ" && !(units[i - 1]?.text === "-" && head === i - 2) ? head : i
    else if (tag === "QUOTATION") {
      const nextTag = tags[i + 1]
      if (i === from || !(nextTag === "NOUN" || nextTag === "PROPN") || !isFragment(text)) break
    } else if (/^['’]s?$/.test(text)) {
      if (head !== i - 1 || !(tag === "PART" || tag === "PUNCT")) break
    } else if (text === "-" || text === "&" || text === "/" || text === "–") {
      const next = units[i + 1]
      if (
        next === undefined ||
        i === from ||
        next.start !== (units[i] as Unit).end ||
        (text !== "&" && (units[i - 1] as Unit).end !== (units[i] as Unit).start)
      ) {
        if (text !== "&") break
      }
    } else if (text === "." && i > from && /^\p{L}$/u.test((units[i - 1] as Unit).text)) {
      // "J." parted from its mark
    } else if (text === "," && tags[i - 1] === "ADJ" && tags[i + 1] === "ADJ") {
      // "a long, bitter fight"
    } else if (tag === "ADV" && (tags[i + 1] === "ADJ" || tags[i + 1] === "NUM")) {
      // "a very old friend"
    } else break
    i++
  }
  if (head < 0) {
    // "some", "many", "others", "both", "the wealthy" stand alone as well.
    if (
      determiners.has(first.norm) &&
      first.norm !== "the" &&
      first.norm !== "a" &&
      first.norm !== "an" &&
      first.norm !== "no"
    )
      return i > from + 1 ? i : from + 1
    return tags[from] === "DET" && i > from + 1 ? i : from
  }
  let end = head + 1
  if (/^['’]s?$/.test(units[end]?.text ?? "") && end < i) end = i
  return end
}

/** Whether a quotation is so short that it may stand in a phrase: "Juma “Tiger” Bello". */
function isFragment(quotation: string): boolean {
  return quotation.length < 45 && !/[,.?!]["'”’]+$/.test(quotation)
}

function canPrecedeDeterminer(units: readonly Unit[], i: number): boolean {
  return ["all", "both", "half", "such", "many"].includes((units[i - 1] as Unit).norm)
}

/** Prepositions that tie a noun phrase to the one before it. */
const linking = new Set(
  "of for at in from with on to by about against between among under over within behind near into like including outside inside across around".split(
    " ",
  ),
)

/** Words with which something begins that is no longer part of the phrase before. */
const timeWords = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently afterward afterwards last next this".split(
    " ",
  ),
)

/** Whether the unit opens a phrase of time: "Tuesday", "last week", "on Monday", "in 2016". */
export function opensTime(sentence: ChunkedSentence, i: number): boolean {
  const norm = sentence.units[i]?.norm ?? ""
  const next = sentence.units[i + 1]?.norm ?? ""
  if (/^(?:last|next|this)$/.test(norm)) return timeNouns.has(next) || months.has(next) || /day$/.test(next)
  if (timeWords.has(norm)) return true
  return (
    ["on", "in", "at", "late", "early", "before", "after", "during"].includes(norm) &&
    (timeWords.has(next) ||
      /^(?:19|20)\d\d$/.test(next) ||
      months.has(next.replace(/\.$/, "")) ||
      (next === "the" && timeNouns.has(sentence.units[i + 2]?.norm ?? "")))
  )
}
const timeNouns = new Set(
  "week month year night morning afternoon evening day weekend spring summer fall autumn winter time".split(" "),
)
const months = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
)

/** Start of the noun phrase, with the phrases tied to it, that ends just before `end`; -1 where none does. */
export function nounPhraseBefore(sentence: ChunkedSentence, end: number): number {
  const start = closestNounPhraseBefore(sentence, end)
  const closing = sentence.units[end - 1]?.text
  if (start < 0 || closing === "," || closing === "–" || closing === "—" || closing === "--") return start
  return relativeHeadBefore(sentence, start) ?? roleBefore(sentence, start) ?? start
}

/** The same without a relative or participle clause that describes an earlier noun: "envoys who met |Sato|". */
export function closestNounPhraseBefore(sentence: ChunkedSentence, end: number): number {
  const { units, nounStart, nounEnd } = sentence
  let last = end - 1
  const closing = units[last]?.text
  if (closing === "," || closing === "–" || closing === "—" || closing === "--")
    return knownAppositionBefore(sentence, last, closing)
  if (closing === ")") {
    let open = last
    while (open >= 0 && units[open]?.text !== "(") open--
    if (open < 1) return -1
    last = open - 1
  }
  if (nounEnd[last] !== last + 1) return -1
  return extendLeft(sentence, nounStart[last] as number)
}

/** "|another envoy, Ana Ruiz| said": start of the role that stands before a name, parted by a comma. */
function roleBefore(sentence: ChunkedSentence, name: number): number | null {
  const { units, tags, nounEnd, nounStart } = sentence
  if (tags[name] !== "PROPN" || units[name - 1]?.text !== "," || nounEnd[name - 2] !== name - 1) return null
  const start = nounStart[name - 2] as number
  const boundary = start === 0 || units[start - 1]?.pos === "QUOTATION"
  const role = /^(?:a|an|another|the|one|his|her|their|its)$/.test(units[start]?.norm ?? "")
  return boundary && role && !timeNouns.has(units[name - 2]?.norm ?? "") && tags[name - 2] === "NOUN" ? start : null
}

/** How far a clause that describes a noun may run. */
const LONGEST_RELATIVE = 25

/** "|voters who met Sato| said", "|envoys sent to Ode| said": start of the noun that the clause around `from` describes. */
function relativeHeadBefore(sentence: ChunkedSentence, from: number): number | null {
  const { units, tags, verbs, verbAt, nounEnd, nounStart } = sentence
  for (let i = from - 1; i > 0 && from - i < LONGEST_RELATIVE; i--) {
    const unit = units[i] as Unit
    if (
      unit.pos === "QUOTATION" ||
      /^(?:[,;:]|and|but|or|if|as|when|while|because|after|before|whether)$/.test(unit.norm)
    )
      return null
    const group = verbs[verbAt[i] ?? -1]
    // "Ruiz described |how| Sato", "aides saying |they| knew": a clause of its own.
    if (/^(?:how|why|what|whether)$/.test(unit.norm)) return null
    if (i === from - 1 && tags[from] === "PRON" && group?.form === "participle") return null
    // "stressed that the talks": a clause of its own, no relative.
    if (unit.norm === "that" && (verbAt[i + 1] ?? -1) === -1) return null
    if (group === undefined) continue
    if (/^(?:said|told|asked|says)$/.test(units[group.head]?.norm ?? "")) return null
    const before = units[group.start - 1]
    if (before === undefined) return null
    const bare = group.start === group.head
    const reduced =
      bare &&
      group.form !== "infinitive" &&
      (isParticiple(units[group.head]?.norm ?? "") || group.form === "participle") &&
      nounEnd[group.start - 1] === group.start &&
      sentence.tags[group.start - 1] !== "PRON"
    const relative = /^(?:who|which|that)$/.test(before.norm) && nounEnd[group.start - 2] === group.start - 1
    if (group.form === "infinitive" || (!reduced && !relative && verbAt[group.start - 1] !== -1)) {
      i = group.start
      continue
    }
    if (!reduced && !relative) return null
    // "Ruiz said officials left": a verb that takes a clause is no participle of its subject.
    if (reduced && i === from - 1 && group.form === "finite") return null
    const head = relative ? group.start - 2 : group.start - 1
    return extendLeft(sentence, nounStart[head] as number)
  }
  return null
}

/** Follows "of", "and", "'s" … leftward from a simple noun phrase. */
function extendLeft(sentence: ChunkedSentence, from: number): number {
  const { units, nounStart, nounEnd, tags } = sentence
  let start = from
  for (let steps = 0; steps < 12; steps++) {
    const before = units[start - 1]
    if (before === undefined) break
    const tied = linking.has(before.norm) && tags[start - 1] !== "SCONJ"
    const joined = (before.norm === "and" || before.norm === "or" || before.norm === "&") && !opensTime(sentence, start)
    // "asked for the line and |I| was told": a pronoun joins names only.
    if (
      joined &&
      tags[start] === "PRON" &&
      subjectPronouns.has(units[start]?.norm ?? "") &&
      tags[start - 2] !== "PROPN"
    )
      break
    if ((tied || joined) && start >= 2 && nounEnd[start - 2] === start - 1) {
      // "In Port Ode on Monday Ruiz": a phrase of time or place is not tied to a later subject.
      if (opensTime(sentence, start - 1)) break
      start = nounStart[start - 2] as number
      continue
    }
    // "a source familiar with the talks": an adjective after its noun.
    if (tied && start >= 3 && tags[start - 2] === "ADJ" && nounEnd[start - 3] === start - 2) {
      start = nounStart[start - 3] as number
      continue
    }
    // "Bo Sato, |Jr.|"
    if (
      before.text === "," &&
      nounEnd[start - 2] === start - 1 &&
      /^(?:jr|sr|ii|iii|iv)\.?$/.test(units[start]?.norm ?? "")
    ) {
      start = nounStart[start - 2] as number
      continue
    }
    // "Ana Ruiz, Bo Sato and …": a list.
    if (before.text === "," && start >= 2 && nounEnd[start - 2] === start - 1 && listGoesOn(sentence, start, from)) {
      start = nounStart[start - 2] as number
      continue
    }
    // "her father's" and the quotation in "the “free” press" are in the simple phrase; "(D-Ill.)" is not.
    if (before.text === ")") {
      let open = start - 2
      while (open > 0 && units[open]?.text !== "(") open--
      if (open > 0 && nounEnd[open - 1] === open && start - open < 8) break
    }
    break
  }
  return start
}

function listGoesOn(sentence: ChunkedSentence, start: number, from: number): boolean {
  const end = sentence.nounEnd[start] ?? -1
  const next = sentence.units[end]
  return (
    end > 0 && end <= from && next !== undefined && (next.norm === "and" || next.norm === "or" || next.text === ",")
  )
}

/** What the search below found: every rule asks again, and a sentence of nothing but commas makes it long. */
const appositions = new WeakMap<ChunkedSentence, Map<number, number>>()

function knownAppositionBefore(sentence: ChunkedSentence, close: number, mark: string): number {
  const found = appositions.get(sentence) ?? new Map<number, number>()
  if (found.size === 0) appositions.set(sentence, found)
  const start = found.get(close) ?? appositionBefore(sentence, close, mark)
  found.set(close, start)
  return start
}

/** "Ruiz, the trade envoy, |said": start of the phrase whose apposition or relative clause the mark at `close` ends. */
function appositionBefore(sentence: ChunkedSentence, close: number, mark: string): number {
  const { units, nounEnd, nounStart, verbs, verbAt, tags } = sentence
  let best = -1
  for (let i = close - 1; i > 0 && close - i < 60; i--) {
    const unit = units[i] as Unit
    if (unit.text === ";" || unit.text === ":" || unit.pos === "QUOTATION") {
      if (unit.pos === "QUOTATION" && units[i + 1]?.text !== ",") continue
      break
    }
    if (unit.text !== mark) continue
    const next = units[i + 1] as Unit
    const headEnd = units[i - 1]?.text === ")" ? i : nounEnd[i - 1] === i ? i : -1
    const group = verbAt[i + 1] ?? -1
    const opensRelative = relatives.has(next.norm) || next.norm === "whose" || next.norm === "where"
    const opensPhrase =
      nounStart[i + 1] === i + 1 ||
      [
        "now",
        "then",
        "also",
        "once",
        "himself",
        "herself",
        "like",
        "including",
        "of",
        "in",
        "with",
        "at",
        "from",
        "along",
        "himself",
        "currently",
        "formerly",
        "a",
        "himself",
        "himself",
      ].includes(next.norm) ||
      tags[i + 1] === "ADJ" ||
      tags[i + 1] === "ADV" ||
      tags[i + 1] === "NUM" ||
      (group >= 0 && verbs[group]?.form === "participle") ||
      (group >= 0 && isParticiple(next.norm))
    // A clause of its own between the marks is no apposition.
    const ownClause =
      !opensRelative && finiteBetween(sentence, i + 1, best === -1 ? close : nextMark(units, i + 1, mark, close))
    if (ownClause) break
    if (headEnd === -1) {
      if (opensRelative || opensPhrase) continue
      break
    }
    if (!(opensRelative || opensPhrase)) break
    let headLast = i - 1
    if (units[headLast]?.text === ")") {
      while (headLast > 0 && units[headLast]?.text !== "(") headLast--
      headLast--
    }
    if (headLast < 0 || nounEnd[headLast] !== headLast + 1) break
    const start = extendLeft(sentence, nounStart[headLast] as number)
    const before = units[start - 1]
    const joinsClause = /^(?:after|before|since|until|as|than)$/.test(before?.norm ?? "")
    if (before !== undefined && tags[start - 1] === "ADP" && !joinsClause && !linksToNoun(sentence, start - 1)) break
    best = start
    if (opensTime(sentence, start)) return -1
    if (before === undefined || before.text !== mark) break
  }
  return best
}

function linksToNoun(sentence: ChunkedSentence, i: number): boolean {
  return i > 0 && sentence.nounEnd[i - 1] === i
}

function nextMark(units: readonly Unit[], from: number, mark: string, close: number): number {
  for (let i = from; i < close; i++) if (units[i]?.text === mark) return i
  return close
}

/** Whether a clause of its own, with a finite verb outside relative clauses, stands in `[from, to)`. */
export function finiteBetween(sentence: ChunkedSentence, from: number, to: number): boolean {
  let relative = false
  for (let i = from; i < to; i++) {
    const norm = sentence.units[i]?.norm ?? ""
    // "That is also what …": no relative opens a clause.
    if (relatives.has(norm) && i > from) relative = true
    if (norm === ",") relative = false
    const group = sentence.verbs[sentence.verbAt[i] ?? -1]
    if (group === undefined) continue
    const bareParticiple = group.start === group.head && isParticiple(sentence.units[group.head]?.norm ?? "")
    const afterPronoun = group.start > from && sentence.tags[group.start - 1] === "PRON"
    if (group.form === "finite" && !relative && (!bareParticiple || afterPronoun)) return true
    i = group.end - 1
  }
  return false
}

/** Exclusive end of the noun phrase that starts at `from`, with what is tied to it; `from` where none does. */
export function nounPhraseAfter(sentence: ChunkedSentence, from: number): number {
  const { units, nounEnd, nounStart, verbAt } = sentence
  if (nounStart[from] !== from) return from
  let end = nounEnd[from] as number
  for (let steps = 0; steps < 12 && end < units.length; steps++) {
    const unit = units[end] as Unit
    if (opensTime(sentence, end)) break
    if (unit.text === "(") {
      let close = end
      while (close < units.length && close < end + 8 && units[close]?.text !== ")") close++
      if (units[close]?.text !== ")") break
      end = close + 1
      continue
    }
    if (
      (linking.has(unit.norm) || unit.norm === "and" || unit.norm === "or") &&
      nounStart[end + 1] === end + 1 &&
      verbAt[end] === -1
    ) {
      const tail = nounEnd[end + 1] as number
      // "Ruiz, and Sato left": the joined phrase is another clause's subject.
      if ((unit.norm === "and" || unit.norm === "or") && (verbAt[tail] ?? -1) >= 0) break
      end = tail
      continue
    }
    break
  }
  return end
}
