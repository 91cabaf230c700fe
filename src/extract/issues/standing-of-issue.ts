import type { Characterization } from "../../domain/issue.ts"
import type { Status } from "../../domain/status.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"

/** What a sentence says of an issue, and the words that say so, in units. */
export interface Said<What> {
  readonly value: What
  readonly words: Range
}

interface Pattern<What> {
  readonly value: What
  readonly pattern: RegExp
}

/** Between the words that tell and those that name the issue: a phrase, or a list of things, without a new clause. */
const upTo = (words: number): string =>
  `(?: (?!(?:that|which|who|provided|until|unless|because|while|although|but|if|when|where|after|before|since|said|says|is|are|was|were|has|have|had|will|would)(?: |$))[^ .;:?!()]+){0,${words}}`
const before = (told: string, words = 6): RegExp => new RegExp(`^(?:.* )?(?<told>${told})${upTo(words)} $`, "du")
/** What is done to the thing itself: "reopened more than twenty lines", not "halted advances in". */
const done = (told: string): RegExp =>
  new RegExp(`^(?:.* )?(?<told>${told})(?: (?!(?:in|on|to|for|of|with|against|'s|’s) )[^ .,;:?!()]+){0,4} $`, "du")
const after = (told: string): RegExp =>
  new RegExp(
    `^(?:(?:talks|negotiations|discussions|issue|question|matter|dispute|cooperation) )?(?<told>${told})(?: |$)`,
    "du",
  )

const agreeing =
  "(?:agreed|agrees|pledged|promised|vowed|undertook|reached an? (?:[^ ]+ )?(?:agreement|understanding|consensus|deal))"
const differing =
  "(?:at odds|disagree(?:s|d|ment|ments)?|differ(?:ed|ences?)?|disputes?|clash(?:ed|es)?|tensions?|frictions?|quarrels?|wrangling|sparred|divided|a rift)"
const objecting =
  "(?:condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|critici[sz](?:es|ed|ing)|oppos(?:es|ed|ing)|objected to|objects to|object to|rejects|rejected|protest(?:s|ed) (?:against|over)|complain(?:s|ed|ts)? (?:of|about|over))(?! (?:for|from|by) )"
const about = "(?:about|over|on|regarding|at)"
/** Ways to bring a subject up. */
const voicing = [
  "rais(?:e|es|ed|ing)",
  "brought up|bring up|bringing up",
  "discuss(?:es|ed|ing)?",
  "spoke (?:about|of|on)|talk(?:ed|s) about|exchang(?:ed|e|ing) views on|touched on",
  `(?:serious |deep |grave |our )?(?:concerns?|alarm|worries) ${about}`,
  `(?:press|urg|warn|confront)(?:e|es|ed|ing|s)? (?:[^ ]+ ){0,4}?(?:about|over|on|against|regarding)`,
  "(?:press|urg|ask|call|tell|demand)(?:e|es|ed|ing|s)? (?:on |that )?(?:[^ .,;:?!()]+ ){1,4}?(?:to )?(?:stop|end|curb|halt|reduce|limit|tackle|address|release|free)",
  "call(?:s|ed|ing) for (?:[^ ]+ ){0,2}?(?:end to|action on|talks on|progress on|cooperation on|limits on)",
  "(?:stress|underscor|emphasi[sz]|highlight|reiterat|insist)(?:es|ed|ing|s)? (?:on )?the (?:[^ ]+ )?(?:importance|need|urgency|necessity|weight)(?: (?:of|for|to))?",
  "address(?:es|ed|ing)? (?:the |its |their |our )?(?:issues?|questions?|matters?|challenges?|problems?|threats?)(?: of)?",
].join("|")

/** What is said right before the issue is named; the nearest counts, of equally near ones the first. */
const toldBefore: readonly Pattern<Status | null>[] = [
  // "raised the duty on": to make higher is not to bring up.
  {
    value: null,
    pattern: before(
      "rais(?:e|es|ed|ing) (?:[^ ]+ ){0,3}?(?:duty|duties|tariffs?|taxes|tax|prices?|rates?|fees?|funds|money|awareness|voices?|profile|barriers?|questions?|stakes|doubts?|hopes?|fears?|eyebrows|prospects?|possibility|pressure|spect(?:er|re))(?: (?:on|for|of|to|against|in|over|among))?",
    ),
  },
  // "making sure that we restored …": an aim.
  {
    value: null,
    pattern: before(
      "(?:sure|ensur(?:e|es|ed|ing)) (?:that )?(?:[^ ]+ ){0,3}(?:resum|restor|reviv|restart|reopen)(?:e|ed|s)",
      4,
    ),
  },
  // "did not discuss", "without raising": nothing was said of it.
  { value: null, pattern: before(`(?:not|n't|never|without|nor) (?:[^ ]+ )?(?:${voicing})`, 10) },
  {
    value: "stalled",
    pattern: before(
      "(?:(?:no|little|scant|without|any) (?:[^ ]+ )?(?:progress|movement|headway|breakthrough|breakthroughs)|deadlock(?:ed)?|impasse|stalemate|stalled)(?: (?:on|in|over|toward|towards|regarding))",
    ),
  },
  // "discussed progress on": that it was spoken of.
  {
    value: "raised",
    pattern: before(
      "(?:discuss|review|assess|consider)(?:es|ed|ing)? (?:[^ ]+ ){0,4}?(?:progress|headway|strides) (?:on|in|toward|towards|regarding|with)",
    ),
  },
  {
    value: "progress",
    pattern: before(
      "(?:progress|headway|strides|breakthroughs?|steps forward)(?: [^ ]+)? (?:on|in|toward|towards|regarding|with|against)",
    ),
  },
  {
    value: "refused",
    pattern: before(
      `(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)|rul(?:es|ed|ing) out|(?:not|n't|yet to|never) (?:[^ ]+ )?agree[d]?|unwilling)(?: to)?`,
      8,
    ),
  },
  { value: "resumed", pattern: done("(?:resum|restor|reviv)(?:ed|es)|(?:restart|reopen)(?:ed|s)") },
  { value: "suspended", pattern: done("(?:suspend|halt)(?:ed|s)|froze|frozen|broke off|broken off|cut off") },
  { value: "agreed", pattern: before(`${agreeing}(?: [^ .;:?!()]+){0,6}? (?:on|to|in|about|over|against)`, 8) },
  {
    value: "disputed",
    pattern: before(`${differing}(?: [^ .;:?!()]+){0,4}? (?:over|about|regarding|with regard to)`),
  },
  { value: "disputed", pattern: before(objecting, 5) },
  { value: "raised", pattern: before(voicing, 9) },
]

/** What is said right after it. */
const toldAfter: readonly Pattern<Status>[] = [
  {
    value: "stalled",
    pattern: after(
      "(?:has|have|had|is|are|was|were|remains?|remained) (?:been )?(?:[^ ]+ )?(?:stalled|deadlocked|stuck|at an impasse)",
    ),
  },
  {
    value: "suspended",
    pattern: after(
      "(?:has|have|had|is|are|was|were|remains?|remained) (?:been )?(?:[^ ]+ )?(?:suspended|frozen|halted|broken off|on hold)",
    ),
  },
  {
    value: "resumed",
    pattern: after("(?:has|have|had|is|are|was|were) (?:been )?(?:[^ ]+ )?(?:resumed|restored|revived|restarted)"),
  },
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?) (?:only |purely )?an? (?:matter|question|issue) of (?:sovereignty|principle)",
    ),
  },
  {
    value: "open",
    pattern: after(
      "(?:is|are|was|were|remains?|remained) (?:still )?(?:unresolved|open|unsettled|an? (?:[^ ]+ )?(?:concern|priority|challenge|problem|sticking point|irritant))",
    ),
  },
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?|remained) (?:[^ ]+ )?(?:disputed|contested|contentious|a (?:[^ ]+ )?(?:flashpoint|red line))",
    ),
  },
  {
    value: "closed",
    pattern: after("(?:is|are|was|were|has been|have been) (?:settled|resolved|closed|off the table)"),
  },
  {
    value: "raised",
    pattern: after(
      "(?:is|are|was|were|has been|have been)(?: also)? (?:raised|discussed|brought up|addressed|on the agenda|on the table)|(?:came|come|comes) up",
    ),
  },
]

/** What the parties do about it. */
const donePatterns: readonly Pattern<Characterization["value"]>[] = [
  {
    value: "cooperate",
    pattern: before(
      "(?:cooperat(?:e|es|ed|ing|ion)|collaborat(?:e|es|ed|ing|ion)|work(?:s|ed|ing)? together|joint (?:action|work|efforts))(?: [^ .;:?!()]+){0,3}? (?:on|in|to|against|over|for)",
    ),
  },
  { value: "compete", pattern: before("compet(?:e|es|ed|ing|ition)(?: [^ .;:?!()]+){0,3}? (?:on|in|over|for)") },
  {
    value: "contest",
    pattern: before(
      "(?:contest(?:s|ed|ing)?|confront(?:s|ed|ing|ation)?|push(?:es|ed|ing)? back (?:on|against|over))",
      4,
    ),
  },
]

/**
 * How an issue stands, as the words around its name tell; null where the sentence tells nothing of it.
 *
 *     Ruvenia has |made progress on| halcine.      progress
 *     They |raised the case of| the hydrologist.   raised
 *     The survey flights |remain disputed|.        disputed
 */
export function standingOfIssue(sentence: ChunkedSentence, of: Range): Said<Status> | null {
  if (isProgressHere(sentence, of)) return { value: "progress", words: { start: of.start - 1, end: of.start } }
  const told = saidBefore(sentence, of, toldBefore)
  if (told !== null) return told.value === null || !told.isReal ? null : { value: told.value, words: told.words }
  return isCondition(sentence, of) ? null : saidAfter(sentence, of)
}

/** "made some |progress| here" */
function isProgressHere({ units }: ChunkedSentence, { start }: Range): boolean {
  return (
    /^(?:here|there)$/.test(units[start]?.norm ?? "") &&
    /(?:^|\s)(?:progress|headway)["”’»]*$/i.test(units[start - 1]?.text ?? "")
  )
}

/** "provided that survey flights are suspended" */
function isCondition(sentence: ChunkedSentence, of: Range): boolean {
  const { text } = lineOf(sentence, Math.max(0, of.start - REACH), of.start)
  return /(?:^| )(?:until|unless|if|provided(?: that)?|as long as|once|whether)(?: [^ .;:?!]+){0,4} $/u.test(text)
}

/** What the parties are said to do about an issue: cooperate on it, compete over it, contest it. */
export function characterizationIn(sentence: ChunkedSentence, of: Range): Said<Characterization["value"]> | null {
  const said = saidBefore(sentence, of, donePatterns)
  return said && { value: said.value, words: said.words }
}

/** So many units around the name are read. */
const REACH = 24

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
  /(?:^| )(?:not|n't|never|without|nor|neither|if|would|could|might|may|should|must|can|cannot|avoid(?:ing)?|avoid being)(?: (?:be|been|being|yet|ever|also|only|soon|now|then|[^ ]+ly))? $/
/** "hopes to raise", "looks forward to making progress on": an infinitive, and what makes one of progress. */
const infinitive =
  /(?:^| )(?:to|'ll|will|toward|towards|for)(?: be)?(?: (?:[^ ]+ly|also|further|again|continue to|mak(?:e|ing)|see(?:ing)?)(?: [^ ]+){0,2}?)?(?: (?:some|more|further|greater|significant|real|the|important))? $/
/** Who comes together to discuss something has brought it up. */
const together =
  /(?:^| )(?:met|meets|meeting|meetings|convened|held|hosts?|hosted|spoke|called|visit(?:ed)?|travel(?:ed|led)?|gathered|joined|talks|call|session|trip|summit)(?: |$)/

/** "before Ruvenia agrees to", "the importance of progress in" */
const depending =
  /(?:^| )(?:(?:before|until|unless|if|whether)(?: [^ .,;:?!()]+){1,8}|(?:importance|need|lack|hopes?|prospects?|absence) (?:of|for)(?: [^ ]+)?) $/

/** Whether what is said is told as no fact: "would condemn", "to raise", "hopes to make progress on". */
function isUnreal(before: string, told: string): boolean {
  if (notSo.test(before) || depending.test(before)) return true
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

/** Units of a sentence as one line, each followed by a space, and which of them stands at a place of it. */
function lineOf(
  sentence: ChunkedSentence,
  from: number,
  to: number,
): { readonly text: string; readonly unitAt: (place: number) => number } {
  const { units } = sentence
  const starts: number[] = []
  let text = ""
  for (let i = from; i < to; i++) {
    starts.push(text.length)
    // A quotation, or a new clause, parts what stands before it from what comes after.
    const isApart = units[i]?.quotation !== null || opensClause(sentence, i)
    text += `${isApart ? "." : (units[i]?.norm ?? "").replaceAll(" ", "")} `
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
