import type { ActStatus, PloverEvent } from "../../domain/act.ts"
import type { Span } from "../../domain/span.ts"
import {
  type ChunkedSentence,
  finiteBetween,
  isParticiple,
  nounPhraseAfter,
  type VerbGroup,
} from "../../language/chunks.ts"
import { lastWordEnd, phraseEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"

const futures = /^(?:will|'ll|shall|wo)$/
const maybes = /^(?:would|could|may|might|'d)$/
/** What ought to be or can be is told of nobody's doing. */
const oughts = /^(?:should|can|ca|must|cannot|ought)$/
const conditions = /^(?:if|unless|provided|providing|whether)$/
/** Verbs whose infinitive is done, not yet done, or not done. */
const governors: readonly (readonly [RegExp, ActStatus])[] = [
  [/^going$/, "planned"],
  [/^(?:beg[ai]n|began|begun|start|continue|move|proceed|go|went|come|came|help|manage)(?:s|ed|d|ing)?$/, "happened"],
  [
    /^(?:plan|intend|prepare|expect|decide|mean|schedule|arrange|set|resolve|about)(?:s|ed|d|ned|ning|ing)?$/,
    "planned",
  ],
  [/^(?:fail|forget|forgot|neglect)(?:s|ed|ing)?$/, "negated"],
]
/** A condition is looked for in this many units around the act. */
const longestCondition = 40

/** Whether an act was done as its verb tells it; null where the verb stands for no act: "tried to withdraw". */
export function statusOf(sentence: ChunkedSentence, group: VerbGroup): ActStatus | null {
  const { units, verbs, verbAt } = sentence
  if (group.form === "infinitive") {
    const governor = verbs[verbAt[group.start - 1] ?? -1]
    if (governor === undefined) return null
    const norm = units[governor.head]?.norm ?? ""
    const status = governors.find(([pattern]) => pattern.test(norm))?.[1] ?? null
    // "is not planning to invade"
    if (governor.negated && status === "planned") return null
    return status === "happened" ? statusOf(sentence, governor) : status
  }
  const words = units.slice(group.start, group.head).map(({ norm }) => norm)
  if (words.some((word) => oughts.test(word))) return null
  if (group.negated) return "negated"
  if (group.hypothetical || words.some((word) => maybes.test(word))) return "hypothetical"
  if (isInCondition(sentence, group.start)) return "hypothetical"
  if (words.some((word) => futures.test(word))) return "planned"
  // "…, denouncing the raid" goes on with the sentence; "a threat denouncing", "in denying" do not tell.
  if (group.form === "participle" && (group.passive || units[group.start - 1]?.text !== ",")) return null
  return "happened"
}

/** Whether "if" or "whether" opens the clause that a unit stands in. */
function isInCondition({ units, verbAt }: ChunkedSentence, at: number): boolean {
  let crossed = 0
  for (let i = at - 1; i >= 0 && at - i < longestCondition; i--) {
    const unit = units[i]
    if (unit?.text === ",") {
      const opening = asideBefore(units, i)
      if (opening === null) return false
      i = opening
      continue
    }
    if (unit === undefined || unit.text === ";") return false
    if (conditions.test(unit.norm)) return crossed === 0
    if (verbAt[i] !== -1 && verbAt[i] !== verbAt[at]) crossed++
  }
  return false
}

/** "if|, for example|, Ode passed it": where an aside between commas opens that closes at a comma, or null. */
function asideBefore(units: ChunkedSentence["units"], closing: number): number | null {
  const words: string[] = []
  for (let i = closing - 1; i >= 0 && words.length < longestAside; i--) {
    if (units[i]?.text === ",") return asides.test(words.reverse().join(" ")) ? i : null
    words.push(units[i]?.norm ?? "")
  }
  return null
}

const asides = /^(?:for example|for instance|say|however|in fact|indeed|of course|as expected)$/
const longestAside = 4

/**
 * The clause on which an act depends, from its conjunction to the comma or end.
 *
 *     Ode will sign |provided that the flights stop|.      |If the gaps stay open|, Ode will act.
 */
export function conditionOf(sentence: ChunkedSentence, from: number, to: number): Range | null {
  const { units, verbAt } = sentence
  for (let i = Math.max(0, from); i < to; i++) {
    const norm = units[i]?.norm ?? ""
    const opens =
      /^(?:if|unless)$/.test(norm) ||
      (/^(?:provided|providing)$/.test(norm) && verbAt[i + 2] !== undefined && units[i + 1]?.norm === "that") ||
      (norm === "as" && units[i + 1]?.norm === "long" && units[i + 2]?.norm === "as")
    if (!opens || (norm === "if" && units[i - 1]?.norm === "as")) continue
    let end = i + 1
    while (end < to && end - i < longestCondition && !/^[,;—–]$/.test(units[end]?.text ?? "")) end++
    return end - i > 2 ? { start: i, end } : null
  }
  return null
}

/** Which prepositions bring in whom an act is done to. */
const prepositions: Partial<Record<PloverEvent, RegExp>> = {
  AGREE: /^(?:with|to|for)$/,
  SUPPORT: /^(?:with|for|to)$/,
  CONCEDE: /^to$/,
  RETREAT: /^(?:against|on|to)$/,
  COOPERATE: /^with$/,
  AID: /^(?:to|for)$/,
  REQUEST: /^(?:on|from|of|to)$/,
  ACCUSE: /^(?:against|with|into|of)$/,
  REJECT: /^(?:from|of|to)$/,
  THREATEN: /^(?:against|to)$/,
  SANCTION: /^(?:on|against|to|from|with)$/,
  COERCE: /^(?:against|on|to)$/,
  ASSAULT: /^(?:on|against|at)$/,
  PROTEST: /^(?:against|at|outside)$/,
}
/** Verbs that want a thing of somebody: what follows them is the thing. */
const thingVerbs =
  /^(?:demand|seek|request|sign|agree|promise|pledge|vow|impose|refuse|decline|deny|restore|reopen|resume|withdraw|deploy|send|close|suspend|commit to|cancel|postpone|regret|call for|appeal|lift|ease)$/
/** Whom an act is done to stands at most so many units after its verb. */
const targetReach = 16

/** Events that are done to whose the object is. */
const ownersTell: ReadonlySet<PloverEvent> = new Set(["SANCTION", "COERCE", "ASSAULT", "RETREAT"])

/** Events whose verb names somebody and then what they are to do. */
const asking: ReadonlySet<PloverEvent> = new Set(["REQUEST", "SUPPORT", "ACCUSE"])
/** Whose they are is who is asked: "urged |Ode's leaders| to". */
const people =
  /^(?:leaders?|leadership|governments?|officials?|authorities|people|presidents?|ministers?|parliament|military|army|forces|regime|lawmakers|side|citizens|counterparts?|ambassador|administration)$/

/** Phrases after a verb that may name whom it is done to: its object, then what prepositions bring in. */
export function targetsOf(sentence: ChunkedSentence, after: number, event: PloverEvent, verb: string): Span[] {
  const { units, nounStart } = sentence
  const targets: Span[] = []
  const last = Math.min(lastWordEnd(sentence), after + targetReach)
  const phraseAt = (i: number) => {
    const end = nounPhraseAfter(sentence, i)
    if (end > i) targets.push(spanOf(sentence, { start: i, end }))
    return Math.max(end, i + 1)
  }
  // "supported |closing| the camp", "warned |that Ode| is": what follows is no one.
  if (
    /ing$/.test(units[after]?.norm ?? "") &&
    units[after]?.norm === units[after]?.text &&
    sentence.nounEnd[after] !== after + 1
  )
    return targets
  if (units[after]?.norm === "that") {
    const verb = sentence.verbs.find(({ start, form }) => form === "finite" && start > after)
    // "demanded that |Ode| stop": of what is asked, its subject is who is asked.
    if (event === "REQUEST") {
      let end = after + 1
      while (sentence.tags[end] === "PROPN" || (end === after + 1 && units[end]?.norm === "the")) end++
      const isWhole = sentence.tags[end - 1] === "PROPN" && !/^(?:['’]s?|of|and)$/.test(units[end]?.text ?? "")
      if (isWhole) targets.push(spanOf(sentence, { start: after + 1, end }))
      else if (verb !== undefined && sentence.nounEnd[after + 1] === verb.start) phraseAt(after + 1)
    }
    if (verb !== undefined && verb.start - after <= clauseReach) return targets
  }
  // "called for |Ode| to stop"
  if (event === "REQUEST" && /^(?:call for|appeal)$/.test(verb)) {
    const from = units[after]?.norm === "for" ? after + 1 : after
    const end = nounPhraseAfter(sentence, from)
    if (end > from && units[end]?.norm === "to" && sentence.verbAt[end] !== -1) phraseAt(from)
  }
  if (event === "ACCUSE" || event === "SUPPORT") {
    const owner = ownerWithin(sentence, after, verb)
    if (owner !== null) targets.push(spanOf(sentence, owner))
  }
  const agent = event === "ACCUSE" || event === "SUPPORT" ? agentWithin(sentence, after, last) : null
  if (agent !== null) targets.push(spanOf(sentence, agent))
  // "slammed |him| on behalf of Ode": whoever it is, it is nobody else.
  if (/^(?:him|them|her|it)$/.test(units[after]?.norm ?? "") && nounPhraseAfter(sentence, after) <= after + 1) {
    phraseAt(after)
    return targets
  }
  // "thanked Ruiz for the help of Ode": of praise only the object tells whom it is for.
  // "requested references to Ode": of a thing wanted.
  const pattern =
    verb === "request"
      ? /^(?:of|from)$/
      : event === "SUPPORT" && verb !== "impose" && !thingVerbs.test(verb)
        ? undefined
        : prepositions[event]
  const isDelivered = event === "ACCUSE" && verb === "impose"
  let isThreatened = false
  let i = after
  if (!thingVerbs.test(verb) && event !== "MOBILIZE") {
    const from = afterQuantity(sentence, after)
    i = phraseAt(nounStart[from] === from ? from : after)
    // "urges Ode's release": the thing, not whom.
    const isThing = units.slice(after, i - 1).some(({ text }) => /^['’]s?$/.test(text))
    if (isThing && event === "REQUEST" && !people.test(units[i - 1]?.norm ?? "")) targets.pop()
  }
  // Prepositions within the object count too: "the sale of lasers |to| Ode".
  for (let k = after; k < last && pattern !== undefined; k++) {
    const unit = units[k]
    // "threatened |to| attack |Ode|": whom the threatened deed is done to.
    if (event === "THREATEN" && unit?.norm === "to" && sentence.verbAt[k + 1] !== -1) {
      const threatened = sentence.verbs[sentence.verbAt[k + 1] ?? -1]?.end ?? k + 2
      phraseAt(threatened)
      k = threatened - 1
      isThreatened = true
      continue
    }
    if (
      unit === undefined ||
      /^[;:]$/.test(unit.text) ||
      /^(?:that|who|which|because|when|after|before|if|as|while|where)$/.test(unit.norm) ||
      // "urged Ode |to| stop": what follows is the thing, whoever it names.
      (unit.norm === "to" && asking.has(event) && sentence.verbAt[k + 1] !== -1)
    )
      break
    // "charged on the floor |of| the house": a place.
    const isOfPlace =
      event === "ACCUSE" &&
      unit.norm === "of" &&
      units.slice(after, k).some((_, j) => sentence.tags[after + j] === "ADP")
    // "agreed |to| a truce": what is agreed.
    if (event === "AGREE" && unit.norm === "to" && k === after) continue
    // "expressed support for it and |thanked| Ode": another deed.
    if (
      event !== "AID" &&
      sentence.verbs.some(
        ({ start, form, passive }) =>
          start === k &&
          form === "finite" &&
          !passive &&
          k > after + 1 &&
          /^(?:and|,|but)$/.test(units[k - 1]?.norm ?? ""),
      )
    )
      break
    // "arrested a man |accused| of letters to Ode": another's doing.
    if ((event === "COERCE" || event === "ASSAULT") && sentence.verbAt[k] !== -1) break
    // "|due| to questions"
    if (/^(?:due|according|prior|thanks|owing)$/.test(units[k - 1]?.norm ?? "")) continue
    // "expressed outrage |to Ode|"
    if (isDelivered && unit.norm === "to" && nounStart[k + 1] === k + 1) k = phraseAt(k + 1) - 1
    // "to avenge their envoy |to Ode|"
    if (isThreatened && unit.norm === "to") continue
    if (!isOfPlace && pattern.test(unit.norm) && nounStart[k + 1] === k + 1) k = phraseAt(k + 1) - 1
  }
  // "three Valdorian diplomats": whose the object is, where nobody else was named.
  if (i === after && thingVerbs.test(verb) && ownersTell.has(event)) phraseAt(after)
  return targets
}

/** "|more than| 100 Valdorian firms": where what is counted begins. */
export function afterQuantity({ units, tags }: ChunkedSentence, at: number): number {
  let from = at
  while (
    from - at < 3 &&
    /^(?:more|than|at|least|some|nearly|about|over|almost|up|to|around|dozens|scores|hundreds|of)$/.test(
      units[from]?.norm ?? "",
    )
  )
    from++
  return tags[from] === "NUM" || from - at < 2 ? from : at
}

/** A verb of a clause with "that" stands at most so many units after it. */
const clauseReach = 12
/** Nouns that are somebody's from whom they come. */
const comingFrom =
  /^(?:requests?|letters?|decisions?|announcements?|offers?|pledges?|commitments?|contributions?|invitations?|support|signals?|signs?|steps|moves?|gestures?|overtures?|proposals?)$/

/** Nouns of what one has with another. */
const havingWith =
  /^(?:cooperation|partnerships?|collaboration|relations|relationships?|friendship|ties|alliance|engagement|coordination|dialogue)$/

/**
 * Who did what is blamed or praised, where its own words tell.
 *
 *     condemned the attack launched by |Ode|      welcomed the decision from |Ode| to sign
 */
function agentWithin(
  { units, nounStart, nounEnd, verbs, tags }: ChunkedSentence,
  from: number,
  to: number,
): Range | null {
  for (let i = from + 1; i < to; i++) {
    const unit = units[i]
    if (
      unit === undefined ||
      /^[,;:—–]$/.test(unit.text) ||
      // "thanked Ruiz |for| the help of Ode": of praise only the object tells whom it is for.
      /^(?:because|when|after|before|if|as|while|where|and|for)$/.test(unit.norm) ||
      /^['’]s?$/.test(unit.text)
    )
      return null
    const verb = verbs.find(({ start }) => start === i)
    // "the steps |that have been taken| by": a passive goes on, whoever else acts ends it.
    if (verb !== undefined && verb.form === "finite" && !verb.passive && !isParticiple(units[verb.head]?.norm ?? ""))
      return null
    const before = units[i - 1]?.norm ?? ""
    const isAgent =
      unit.norm === "by" ||
      (unit.norm === "from" && comingFrom.test(before)) ||
      (unit.norm === "with" && havingWith.test(before))
    if (isAgent && nounStart[i + 1] === i + 1 && tags[i + 1] !== "VERB")
      return { start: i + 1, end: nounEnd[i + 1] ?? i + 2 }
  }
  return null
}

/** What happens to whose it is: nobody is blamed for their own. */
const undergone =
  /^(?:killing|murder|death|assassination|arrest|detention|imprisonment|jailing|poisoning|kidnapping|abduction|persecution|execution|expulsion|exclusion|shooting|loss|plight|suffering|victims?)$/

/** "|Ode|'s brutal war", "|the Prime Minister|'s decision": whose the thing is that is blamed or praised. */
function ownerWithin({ units, tags, nounEnd }: ChunkedSentence, after: number, verb: string): Range | null {
  const isAfterNoun = verb === "impose"
  // "congratulated the king |on Ode's birthday|": of these the object is somebody.
  const isOfPerson = /^(?:thank|congratulate|commend|praise|applaud|hail|honou?r)$/.test(verb)
  // "congratulated |them| on the senate's vote"
  if (/^(?:him|her|them|it|us|you|me)$/.test(units[after]?.norm ?? "") && nounEnd[after] === after + 1) return null
  let isReached = !isAfterNoun
  for (let i = after; i < units.length && i - after < ownerReach; i++) {
    const unit = units[i]
    if (unit === undefined || /^[,;:]$/.test(unit.text)) return null
    // "offered |the cabinet|'s support" is the cabinet's own; what it is for is another's.
    if (/^(?:for|to|at|with|over|about)$/.test(unit.norm)) isReached = true
    if (!isReached) continue
    // "thanked Ruiz |for| Ode's help" is for Ruiz; "expressed thanks |for| Ode's help" for Ode.
    if (tags[i] === "ADP" && !isAfterNoun && (isOfPerson || !/^(?:in|of|on|at)$/.test(unit.norm))) return null
    if (!/^['’]s?$/.test(unit.text)) continue
    const end = nounEnd[i + 1] ?? -1
    if (undergone.test(units[end - 1]?.norm ?? "")) return null
    let start = i
    while (start > after && tags[start - 1] === "PROPN") start--
    if (start === i && officeWord.test(units[i - 1]?.norm ?? "")) start--
    const isOffice = officeWord.test(units[i - 1]?.norm ?? "")
    if (isOffice && units[start - 1]?.norm === "the") start--
    return start < i && start >= after ? { start, end: i } : null
  }
  return null
}

const officeWord = /^(?:president|minister|chancellor|king|queen|secretary|government|premier|emir|sultan|leader)$/

/** Whose it is stands at most so many units after the verb. */
const ownerReach = 9

/**
 * Where, within the words after a verb, another clause begins that is not theirs.
 *
 *     barred the sale of lasers|, and within hours Ode ordered …      if Ode passed the law|, nobody would know
 *     conducting this assault |is vile|                               her warning that it would end |was dismissed|
 */
function clauseAfter(sentence: ChunkedSentence, from: number, end: number, isThat: boolean): number {
  const { units, verbs, verbAt, nounEnd, nounStart } = sentence
  const opensFinite = (i: number) => {
    const group = verbs[verbAt[i] ?? -1]
    return group !== undefined && group.start === i && group.form === "finite"
  }
  let isOpened = false
  let told: VerbGroup | null = null
  for (let i = from; i < end; i++) {
    const { text = "", norm = "" } = units[i] ?? {}
    const next = units[i + 1]?.norm ?? ""
    if (i > from && text === "," && !isThat) {
      if (/^(?:and|but|while)$/.test(next) && finiteBetween(sentence, i + 2, end + 1)) return i
      const subject = nounStart[i + 1] === i + 1 ? (nounEnd[i + 1] ?? -1) : -1
      if (subject > 0 && opensFinite(subject) && !/^(?:who|which|that|whose|where)$/.test(next)) return i
    }
    if (opening.test(norm) || /^[,;:—–"“”(]$/.test(text) || units[i]?.pos === "QUOTATION")
      isOpened = i > from || !isThat
    // "the law |put| forward by": no clause.
    const isBareParticiple = verbs[verbAt[i] ?? -1]?.head === i && isParticiple(norm)
    if (!opensFinite(i) || isBareParticiple) continue
    const isPlainEnd: boolean = told !== null && joining.test(norm) && !supposingVerb.test(units[told.head]?.norm ?? "")
    if (!isOpened && (isThat ? isPlainEnd : i > from && nounStart[i - 1] === from)) return i
    told = verbs[verbAt[i] ?? -1] ?? null
    isOpened = false
  }
  return end
}

/** Words that open a clause of their own, or stand for its subject. */
const opening =
  /^(?:that|which|who|whom|whose|what|where|when|while|why|how|because|if|unless|whether|since|after|before|until|than|as|so|and|or|but|though|although|i|he|she|it|they|we|you|this|there)$/
const joining = /^(?:is|was|are|were|has|had|drew|came)$/
/** Verbs after which a clause may follow without "that": "fears Ode is weak". */
const supposingVerb = /^(?:think|believe|say|said|know|knew|fear|hope|claim|feel|suspect|argue|insist)(?:s|es|ed)?$/

/** The words that say what is agreed, asked, done: from a verb to the end of its clause. */
export function whatAfter(sentence: ChunkedSentence, from: number, trigger: Range, source: Range | null): Range | null {
  const last = lastWordEnd(sentence)
  if (from >= last) return null
  const opens = sentence.units[from]?.norm
  const end = phraseEnd(sentence, from, trigger, source, opens === "to" || opens === "that" ? "infinitive" : "phrase")
  const cut = clauseAfter(sentence, from, end, opens === "that")
  return cut > from && sentence.units[from]?.pos !== "PUNCT" ? { start: from, end: cut } : null
}

/** "On |Friday, Ode and Ruiz|", "|Thursday morning Ode|": days and parts of them that run into a subject. */
const dayWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|morning|afternoon|evening|night|earlier|later)$/

/** The subject of a verb, less the day before it; the whole of a list of names: "|Ode, Valdoria, and Spain| agreed". */
export function doerOf(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs, verbAt } = sentence
  // "I think he |expected| and |had asked|": who does the one does the other.
  const joined = units[group.start - 1]?.norm === "and" ? verbs[verbAt[group.start - 2] ?? -1] : undefined
  const subject =
    relativeBefore(sentence, group) ??
    pastModal(sentence, group) ??
    subjectOf(sentence, group.form === "finite" && joined?.form === "finite" ? joined : group)
  if (subject === null) return null
  let { start } = subject
  while (start < subject.end - 1 && dayWords.test(units[start]?.norm ?? "")) start++
  if (start > subject.start && units[start]?.text === ",") start++
  // "built |it|, supplied Ode|, supplied| arms": the object of the verb before is no subject.
  const isParted = units[group.start - 1]?.text === "," && subject.end <= group.start
  if (
    isParted &&
    group.form === "finite" &&
    verbAt[subject.start - 1] !== -1 &&
    verbAt[subject.start - 1] !== undefined
  )
    return null
  if (start > subject.start) return { start, end: subject.end }
  return { start: listStart(sentence, subject), end: subject.end }
}

/** "|Ruiz| ensured that Ode can pay, and |welcomed| it": what is told in the past goes on from the past. */
function pastModal(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs } = sentence
  const isNext = units[group.start - 1]?.norm === "and" && units[group.start - 2]?.text === ","
  if (!isNext || group.head !== group.start || !/ed$/.test(units[group.head]?.norm ?? "")) return null
  const earlier = verbs.filter(({ end, form }) => end < group.start && form === "finite")
  const isModal = (one: VerbGroup) =>
    /^(?:can|could|will|would|may|might|should|must)$/.test(units[one.start]?.norm ?? "")
  const last = earlier.at(-1)
  if (last === undefined || !isModal(last)) return null
  const past = earlier.findLast((one) => one.head === one.start && /ed$/.test(units[one.head]?.norm ?? ""))
  return past === undefined ? null : subjectOf(sentence, past)
}

/** "a law |that| is sound and |reduces| crime": the subject of a relative clause that goes on. */
function relativeBefore(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs } = sentence
  if (group.form !== "finite" || !/^(?:and|or|,)$/.test(units[group.start - 1]?.norm ?? "")) return null
  const isBareParticiple = ({ start, head }: VerbGroup) => head === start && isParticiple(units[head]?.norm ?? "")
  if (units[group.start - 1]?.text === "," && !isBareParticiple(group)) return null
  const earlier = verbs.filter(({ end, form }) => end < group.start && form === "finite")
  // "that has |called| it a foe, |taken| hostages, and |threatened| Ode"
  const isOfList = isBareParticiple(group)
  while (isOfList && earlier.length > 1 && isBareParticiple(earlier.at(-1) as VerbGroup)) earlier.pop()
  const before = earlier.at(-1)
  if (before === undefined || isBareParticiple(before)) return null
  const isPerfect = /^(?:has|have|had)$/.test(units[before.start]?.norm ?? "")
  if (units[group.start - 1]?.text === "," && !isPerfect) return null
  const isParted =
    units.slice(before.end, group.start).some(({ text }) => /^[,;:—–]$/.test(text)) && !(isOfList && isPerfect)
  const subject = isParted ? null : subjectOf(sentence, before)
  const isRelative = subject !== null && /^(?:who|which|that)$/.test(units[subject.start]?.norm ?? "")
  return isRelative && subject.end - subject.start === 1 ? subject : null
}

/** Where a list of names begins whose last one follows ", and". */
function listStart({ units, tags, nounStart }: ChunkedSentence, { start }: Range): number {
  if (tags[start] !== "PROPN" && units[start]?.norm !== "the") return start
  if (units[start - 1]?.norm !== "and" || units[start - 2]?.text !== ",") return start
  let first = start
  let comma = start - 2
  while (comma > 0) {
    const from = nounStart[comma - 1] ?? -1
    if (from < 0 || tags[comma - 1] !== "PROPN") break
    first = from
    if (units[from - 1]?.text !== ",") break
    comma = from - 1
  }
  return first
}

/** The words of the condition within what is agreed, asked or done. */
export function conditionSpan(sentence: ChunkedSentence, what: Range | null): Span | null {
  if (what === null) return null
  const range = conditionOf(sentence, what.start, what.end)
  return range && spanOf(sentence, range)
}

/** "by the ministry" after a passive. */
export function agentAfter(sentence: ChunkedSentence, from: number): Range | null {
  for (let i = from; i < from + 8 && i < sentence.units.length; i++) {
    if (sentence.units[i]?.norm !== "by") continue
    const end = nounPhraseAfter(sentence, i + 1)
    return end > i + 1 ? { start: i + 1, end } : null
  }
  return null
}
