import type { ActStatus, PloverEvent } from "../../domain/act.ts"
import type { Span } from "../../domain/span.ts"
import { type ChunkedSentence, finiteBetween, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, phraseEnd } from "../statements/clauses.ts"
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
    if (unit === undefined || unit.text === "," || unit.text === ";") return false
    if (conditions.test(unit.norm)) return crossed === 0
    if (verbAt[i] !== -1 && verbAt[i] !== verbAt[at]) crossed++
  }
  return false
}

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
  AGREE: /^with$/,
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
  /^(?:demand|seek|request|sign|agree|promise|pledge|vow|impose|refuse|decline|deny|restore|reopen|resume|withdraw|deploy|send|close|suspend|cancel|postpone|regret|call for|appeal|lift|ease)$/
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
  if (
    units[after]?.norm === "that" &&
    sentence.verbs.some(({ start, form }) => form === "finite" && start === nounPhraseAfter(sentence, after + 1))
  )
    return targets
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
  let i = after
  if (!thingVerbs.test(verb) && event !== "MOBILIZE") {
    let from = after
    // "more than 100 Valdorian firms"
    while (
      from - after < 3 &&
      /^(?:more|than|at|least|some|nearly|about|over|almost|up|to)$/.test(units[from]?.norm ?? "")
    )
      from++
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
      phraseAt(sentence.verbs[sentence.verbAt[k + 1] ?? -1]?.end ?? k + 2)
      break
    }
    if (
      unit === undefined ||
      /^[;:]$/.test(unit.text) ||
      /^(?:that|who|which|because|when|after|before|if|as|while|where)$/.test(unit.norm) ||
      // "urged Ode |to| stop": what follows is the thing, whoever it names.
      (unit.norm === "to" && asking.has(event) && sentence.verbAt[k + 1] !== -1)
    )
      break
    if (pattern.test(unit.norm) && nounStart[k + 1] === k + 1) k = phraseAt(k + 1) - 1
  }
  // "three Valdorian diplomats": whose the object is, where nobody else was named.
  if (i === after && thingVerbs.test(verb) && ownersTell.has(event)) phraseAt(after)
  return targets
}

/** The words that say what is agreed, asked, done: from a verb to the end of its clause. */
export function whatAfter(sentence: ChunkedSentence, from: number, trigger: Range, source: Range | null): Range | null {
  const last = lastWordEnd(sentence)
  if (from >= last) return null
  const opens = sentence.units[from]?.norm
  const end = phraseEnd(sentence, from, trigger, source, opens === "to" || opens === "that" ? "infinitive" : "phrase")
  // "barred the sale of lasers, |and within hours Ode ordered|": another clause.
  for (let i = from + 1; i < end; i++)
    if (
      sentence.units[i]?.text === "," &&
      /^(?:and|but|while)$/.test(sentence.units[i + 1]?.norm ?? "") &&
      opens !== "that" &&
      finiteBetween(sentence, i + 2, end + 1)
    )
      return { start: from, end: i }
  return end > from ? { start: from, end } : null
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
