import type { PloverEvent } from "../../domain/act.ts"
import type { Span } from "../../domain/span.ts"
import { type ChunkedSentence, isParticiple, nounPhraseAfter } from "../../language/chunks.ts"
import { lastWordEnd } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"

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
      : // "ordered a study of Ode's needs": of a thing made.
        verb === "order"
        ? /^from$/
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
