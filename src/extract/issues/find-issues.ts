import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import {
  type Characterization,
  type Issue,
  type IssueMention,
  type IssueStatus,
  type IssuesFound,
  noIssues,
} from "../../domain/issue.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { bySpan, contains, overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Status } from "../../domain/status.ts"
import type { Time } from "../../domain/time.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { innermostFinder, statementFinder } from "../figures/who-stated.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { homeFinder } from "../status/at-home.ts"
import { type StatusDate, settleDate } from "../status/settle-date.ts"
import { leadingUpIn, tellingIn } from "../status/telling.ts"
import { isOfBoth, tellingStatements } from "../status/who-tells.ts"
import { findMentions, findQuoted, type MentionRange } from "./find-mentions.ts"
import {
  calledByOthers,
  characterizationIn,
  raisedByAsked,
  type Said,
  standingOfIssue,
  standingOfWhole,
} from "./standing-of-issue.ts"
import { speaking } from "./words-of-standing.ts"

/** What is known of a document when its issues are found. */
interface Known {
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly acts: readonly Act[]
  readonly engagements: readonly Engagement[]
}

/** What a document tells of an issue, before who says so and when are known. */
interface Told<Value> {
  readonly issue: string
  readonly value: Value
  readonly words: Span
  readonly evidence: Span
  readonly sentence: Span
  /** Whether the sentence tells it as a whole, and no verb of saying does. */
  readonly isOfWhole?: boolean
}

/** Finds where a document speaks of issues, how it says they stand, and what is done about them. */
export function findIssues(
  document: Document,
  sentences: readonly ChunkedSentence[],
  issues: readonly Issue[],
  { actors, statements, times, acts, engagements }: Known,
): IssuesFound {
  if (issues.length === 0) return noIssues
  const tells = tellingIn(document)
  const leadsUp = leadingUpIn(document)
  const mentions: IssueMention[] = []
  const statuses: Told<Status>[] = []
  const done: Told<Characterization["value"]>[] = []
  const named: NamedBefore[] = []
  const talk = { turns: document.turns, contents: document.turns.map(({ content }) => content) }
  let previous: ChunkedSentence | null = null
  for (const sentence of sentences) {
    const found = findMentions(sentence, issues)
    for (const mention of found) mentions.push({ issue: mention.issue, ...spanOf(sentence, mention) })
    if (tells(sentence)) {
      const toldBefore = statuses.length
      const quoted = findQuoted(sentence, issues)
      const last = lastNamed(sentence, previous, named, talk)
      const pointed = pointedTo(sentence, found, last)
      for (const mention of [...found, ...quoted, ...pointed]) {
        const status = standingOfIssue(sentence, mention)
        if (status !== null) statuses.push(toldAt(sentence, mention, status))
        const what = pointed.includes(mention) ? null : characterizationIn(sentence, mention)
        if (what !== null) done.push(toldAt(sentence, mention, what))
      }
      const near = found.length > 0 ? found : last
      const only = onlyOne(near.length > 0 ? near : talkedOf(sentence, named, talk))
      const isTold = statuses.slice(toldBefore).some(({ issue }) => issue === only)
      const whole = only === null || isTold ? null : standingOfWhole(sentence)
      if (only !== null && (near.length > 0 || (whole !== null && isOfIt(sentence, whole.words))))
        statuses.push(...toldOfAll(sentence, only, whole))
    } else if (leadsUp(sentence)) {
      for (const mention of found) {
        const status = raisedByAsked(sentence, mention)
        if (status !== null) statuses.push(toldAt(sentence, mention, status))
      }
      const only = onlyOne(found.length > 0 ? found : lastNamed(sentence, previous, named, talk))
      if (only !== null) statuses.push(...toldOfAll(sentence, only, calledByOthers(sentence)))
    }
    for (const { issue } of found) named.push({ issue, sentence })
    previous = sentence
  }
  mentions.sort(bySpan)
  const telling = tellingStatements(document.text, statements)
  const accounts = tellerOf(telling, (statement) => isOfBoth(document, statement, actors))
  const dated = ({ value, date, ...told }: Told<Status> & Dated, statement: Statement | null): StatusDate =>
    date
      ? { date, engagement: null }
      : settleDate(document, { status: value, ...told }, statement, { times, engagements })
  const isAtHome = homeFinder(document.text)
  const told = [...statuses, ...statusesOfActs(document, acts, mentions, statuses)]
  return {
    mentions,
    statuses: accounts<Status, Told<Status> & Dated>(
      told.filter(({ value, evidence }) => !isAtHome(value, evidence)),
      dated,
      (issue, value, all) => findingId(document.id, `issue ${issue} ${value}`, all),
    ).map(({ value, ...account }) => ({ ...account, status: value })),
    characterizations: accounts<Characterization["value"], Told<Characterization["value"]>>(
      done,
      () => ({ date: null, engagement: null }),
      (issue, value, all) => findingId(document.id, `issue ${issue} ${value}`, all),
    ),
  }
}

/** What the words of a sentence tell of an issue it names. */
function toldAt<Value>(sentence: ChunkedSentence, mention: MentionRange, { value, words }: Said<Value>): Told<Value> {
  const start = Math.min(words.start, mention.start)
  const end = Math.max(words.end, mention.end)
  return {
    issue: mention.issue,
    value,
    words: spanOf(sentence, words),
    evidence: spanOf(sentence, { start, end }),
    sentence,
  }
}

/** What a whole sentence tells of the one issue that it is about. */
function toldOfAll(sentence: ChunkedSentence, issue: string, said: Said<Status> | null): Told<Status>[] {
  if (said === null) return []
  const words = spanOf(sentence, said.words)
  return [{ issue, value: said.value, words, evidence: words, sentence, isOfWhole: true }]
}

/** What an act is dated by. */
interface Dated {
  readonly date?: Act["date"]
}

/** The turns of an interview, and where each one's words stand. */
interface Talk {
  readonly turns: Document["turns"]
  readonly contents: readonly Span[]
}

/** An issue and the sentence that names it. */
interface NamedBefore {
  readonly issue: string
  readonly sentence: ChunkedSentence
  /** Whether it was named in a question and this is of its answer. */
  readonly isAsked?: boolean
}

const pointers = /^(?:case|issue|matter|question|subject|topic)$/
const pointing = /^(?:the|this|that|his|her|their)$/
/** "the case" points to an issue named at most so many characters before. */
const pointerReach = 300

/**
 * The words of a sentence that point back to the one issue named before them in it, else right before it.
 *
 *     The envoys spoke of the |dam| for an hour. “We have made some progress |here|,” Ruiz said.
 *     Asked about the |dam|, Ruiz said she had raised |the matter|.
 */
function pointedTo(
  sentence: ChunkedSentence,
  own: readonly MentionRange[],
  last: readonly NamedBefore[],
): MentionRange[] {
  const { units } = sentence
  for (let at = 0; at < units.length; at++) {
    const start = pointerAt(sentence, at)
    if (start === null) continue
    const before = own.filter(({ end }) => end <= start)
    if (before.length < own.length) return []
    const issue = onlyOne(own.length > 0 ? before : last)
    // From a question to its answer only what was raised is surely the same.
    const isOverTurn = own.length === 0 && last[0]?.isAsked === true
    if (isOverTurn && units[start - 1]?.norm !== "raised") return []
    return issue === null ? [] : [{ issue, start, end: at + 1 }]
  }
  return []
}

/** Where words begin that point back and end at a unit: "|the case|", "progress |here|", "raised |it|". */
function pointerAt({ units }: ChunkedSentence, at: number): number | null {
  const norm = units[at]?.norm ?? ""
  const before = units[at - 1]
  if (/^(?:here|there)$/.test(norm))
    return /(?:^|\s)(?:progress|headway|movement)["”’»]*$/i.test(before?.text ?? "") ? at : null
  // "I raised |him| with the president": a case that is a person's. "I raised |this| both with him and with her".
  if (/^(?:him|her|this|that|it)$/.test(norm))
    return before?.norm === "raised" && /^(?:(?:both|directly|again|repeatedly) )?with $/.test(wordsAfter(units, at))
      ? at
      : null
  // "the matter of the dam" names its own.
  return pointers.test(norm) &&
    pointing.test(before?.norm ?? "") &&
    !/^(?:of|whether|that)$/.test(units[at + 1]?.norm ?? "")
    ? at - 1
    : null
}

/** The word after a unit, with the one after that where it is an adverb. */
function wordsAfter(units: ChunkedSentence["units"], at: number): string {
  const [first = "", second = ""] = units.slice(at + 1, at + 3).map(({ norm }) => norm)
  return first === "with" ? "with " : `${first} ${second} `
}

/**
 * The issues of the last sentence that named any: over the end of a paragraph only of the sentence right before, or of the
 * question that this one answers.
 */
function lastNamed(
  sentence: ChunkedSentence,
  previous: ChunkedSentence | null,
  named: readonly NamedBefore[],
  talk: Talk,
): readonly NamedBefore[] {
  const last = named.at(-1)
  if (last === undefined || sentence.start - last.sentence.end > pointerReach) return []
  const isNear = last.sentence.paragraph === sentence.paragraph || last.sentence === previous
  const isAsked = isAnswered(last.sentence, sentence, talk)
  if (!isNear && !isAsked) return []
  return namedIn(last.sentence, named).map((one) => ({ ...one, isAsked }))
}

/** Of what was named before, what the last sentence names. */
function namedIn(sentence: ChunkedSentence, named: readonly NamedBefore[]): readonly NamedBefore[] {
  return named.slice(named.findLastIndex((one) => one.sentence !== sentence) + 1)
}

/** In an interview so many characters after an issue was named the talk may still be of it. */
const talkReach = 1000

/**
 * What "it" may mean in an answer: the issues of the last sentence that named any, in it, or in the answer before where the
 * question between names none.
 *
 *     A: I’d still like the other eight |chemicals|.
 *     Q: So you came away without a promise.
 *     A: We came away with a date. There’s a long way to go, but it is a start.
 */
function talkedOf(
  sentence: ChunkedSentence,
  named: readonly NamedBefore[],
  { turns, contents }: Talk,
): readonly NamedBefore[] {
  const last = named.at(-1)
  if (last === undefined || sentence.start - last.sentence.end > talkReach) return []
  const at = firstAtOrAfter(contents, sentence.start + 1) - 1
  const from = firstAtOrAfter(contents, last.sentence.start + 1) - 1
  if (turns[at]?.part !== "answer" || from < at - 2) return []
  if (from === at - 2 && turns[from]?.name !== turns[at]?.name) return []
  return namedIn(last.sentence, named)
}

/** "|It| is a start" */
function isOfIt({ units }: ChunkedSentence, { start }: Range): boolean {
  return /^(?:it|this|that)$/.test(units[start]?.norm ?? "")
}

/** Whether a sentence stands in a question and another in the answer right after it. */
function isAnswered(question: ChunkedSentence, answer: ChunkedSentence, { turns, contents }: Talk): boolean {
  const at = firstAtOrAfter(contents, answer.start + 1) - 1
  const asked = turns[at - 1]
  return asked?.part === "question" && turns[at]?.part === "answer" && contains(asked.content, question)
}

/** The issue that all of them name. */
function onlyOne(all: readonly { readonly issue: string }[]): string | null {
  const first = all[0]?.issue ?? null
  return all.every(({ issue }) => issue === first) ? first : null
}

/** How an issue stands where such an act is done about it. */
const standingOfAct: Readonly<Partial<Record<Act["kind"], Status>>> = {
  agreement: "agreed",
  commitment: "agreed",
  denial: "disputed",
  sanction: "disputed",
  "export-control": "disputed",
  tariff: "disputed",
  easing: "progress",
  accusation: "disputed",
  "red-line": "disputed",
  refusal: "refused",
  request: "raised",
}

/** Accusations of somebody, not by the way. */
const accusing = /accus|condemn|denounc|critici[sz]|blam|protest|complain|alleg|assail|deplor/i

/** "declined to say": what is refused are words. */
const ofWords = new RegExp(`^\\s+to\\s+(?:\\S+ly\\s+)?(?:${speaking})\\b`, "i")

/** "will raise it": what is promised are words. */
const toSpeak = /\b(?:raise|discuss|talk|speak|address|express|meet|visit|travel|host|see)\b/i

/** "will continue to support": where somebody stands, which is no agreement. */
const standing = /\b(?:support|stand|back|remain|continue|uphold|oppose)\b/i

/** What is asked for is named at most so many code units after the asking. */
const requestReach = 90

/** "urged Chile to stop selling |cod|", not "urged |Chile| to come": an issue is asked about, not named as who is asked. */
function isRequestAbout({ trigger, to }: Act, mention: Span): boolean {
  const isAsked = to.some(({ span }) => overlaps(span, mention))
  return !isAsked && mention.start > trigger.end && mention.start - trigger.end <= requestReach
}

function countriesOf(actors: Act["by"]): string[] {
  return actors.flatMap(({ code }) => code ?? [])
}

/** "rejected the building of |the dam|", but "rejected an offer of |cod|" refuses. */
const opposing = /reject|oppos/i
const proposed = /\b(?:offers?|proposals?|calls?|requests?|demands?|appeals?|bids?|plans?|trying|attempts?|to)\b/i

/** Refusals that only put off. */
const puttingOff = /^(?:postpon|put|delay|adjourn|suspend|call|cancel|scrap|shelv)/i

/** What is named after these is what an act depends on. */
const conditional = /\b(?:provided|if|unless|until|condition|as long as|once)\b/i

/** "agreed to reopen the bridge|, and| imposed a ban on cod": what comes after may be of another clause. */
const anotherClause = /,\s+(?:and|but|while)\s/i

/** Measures that are taken back, whatever else a retreat may be. */
const easing = /^(?:lift|eas|relax|drop|remov|waiv|loosen|unfr|unbl|releas|repeal|rescind|reduc|lower|cut)/i
/** What is named farther from an act's trigger, in code units, is not what it is about. */
const farthest = 150
/** What is denied is named nearer: "denied that its troops had used |nerve gas|". */
const farthestDenied = 70

/** Acts surer than this tell how an issue stands. */
const SURE = 0.6

/** What the acts of a document tell beside its words: "|lifted| the licence requirement for lasers" is progress. */
function statusesOfActs(
  { text, kind: documentKind }: Document,
  acts: readonly Act[],
  mentions: readonly IssueMention[],
  told: readonly Told<Status>[],
): (Told<Status> & Dated)[] {
  const toldIn = told.map(({ sentence }) => sentence)
  // Sentences stand in order and none overlaps another: those that reach into a place are neighbours.
  const isTold = (issue: string, place: Span) => {
    for (let i = firstAtOrAfter(toldIn, place.end) - 1; (toldIn[i]?.end ?? -1) > place.start; i--) {
      const one = told[i] as Told<Status>
      if (one.issue === issue && overlaps(one.evidence, place)) return true
    }
    return false
  }
  return acts.flatMap((act) => {
    const { kind, by, what, trigger, date, status, confidence } = act
    const value = standingOfAct[kind]
    if (value === undefined || status !== "happened" || confidence < SURE) return []
    const reach = { start: Math.min(what.start, trigger.start), end: Math.max(what.end, trigger.end) }
    const first = firstAtOrAfter(mentions, reach.start)
    const only = mentions[first]
    if (only === undefined || only.start >= reach.end) return []
    for (let i = first + 1; (mentions[i]?.start ?? reach.end) < reach.end; i++)
      if (mentions[i]?.issue !== only.issue) return []
    const evidence = { start: Math.min(trigger.start, only.start), end: Math.max(trigger.end, only.end) }
    if (evidence.end - evidence.start > (kind === "denial" ? farthestDenied : farthest)) return []
    // "The two sides will review the licences" in a joint statement is agreed; a reporter's "will", or one side's, is not.
    if (kind === "commitment" && ((documentKind !== "official" && documentKind !== "readout") || by.length < 2))
      return []
    if (kind === "commitment" && (toSpeak.test(slice(text, trigger)) || standing.test(slice(text, trigger)))) return []
    // "a corridor that |promises| benefits"
    if (kind === "commitment" && /\bpromises$/i.test(slice(text, trigger)) && !/^\s+to\b/.test(text.slice(trigger.end)))
      return []
    if (kind === "easing" && !easing.test(slice(text, trigger))) return []
    // "|sanctioned| forty firms", "stepped up |sanctions|": that they are used is no dispute over them.
    if (kind === "sanction" && (overlaps(trigger, only) || /^sanction/i.test(slice(text, only)))) return []
    const between = slice(text, { start: Math.min(trigger.end, only.start), end: only.start })
    // "agreed that such weapons are a threat": of one mind, nothing agreed on.
    if (
      kind === "agreement" &&
      /^\s+that\b(?!.*\b(?:will|would|should|must|shall)\b)/is.test(text.slice(trigger.end, what.end))
    )
      return []
    const [own, other] = [countriesOf(act.by), countriesOf(act.to)]
    const isWithin = own.some((country) => other.includes(country))
    if (kind === "request" && (!isRequestAbout(act, only) || own.length === 0 || other.length === 0 || isWithin))
      return []
    if (kind === "accusation" && (!accusing.test(slice(text, trigger)) || isWithin)) return []
    if (kind === "refusal" && (between.includes(",") || ofWords.test(text.slice(trigger.end, what.end)))) return []
    if (isTold(only.issue, evidence) || conditional.test(between) || anotherClause.test(between)) return []
    const isPutOff =
      kind === "refusal" && puttingOff.test(slice(text, trigger).replace(/^(?:ha[sd]|have|was|were|been)\s+/i, ""))
    // "reiterated its |opposition| to |the dam|"
    const isOpposed =
      kind === "refusal" &&
      (/\bopposition to\b/i.test(between) || (opposing.test(slice(text, trigger)) && !proposed.test(between)))
    const stands = isPutOff ? "stalled" : isOpposed ? "disputed" : value
    // "condemned the |terrorist| attack": nobody disputes it.
    if (stands === "disputed" && /^terror/i.test(slice(text, only))) return []
    return [{ issue: only.issue, value: stands, words: trigger, evidence, sentence: evidence, date }]
  })
}

/** One account: what is told of an issue, according to whom and when. */
type Account<Value> = Omit<IssueStatus, "status"> & { readonly value: Value }

/**
 * Says who tells: the speaker whose words hold them; where the words are what attributes, as in "Okafor |raised| the
 * case", the one they attribute to. What one tells of one time is one account, with all its places. What a
 * whole sentence tells within a statement that is of nobody, nobody tells.
 */
function tellerOf(statements: readonly Statement[], isOfNobody: (statement: Statement) => boolean) {
  return <Value extends string, One extends Told<Value>>(
    told: readonly One[],
    dateOf: (told: One, statement: Statement | null) => StatusDate,
    idOf: (issue: string, value: Value, evidence: readonly Span[]) => string,
  ): Account<Value>[] => {
    const contentOf = statementFinder(statements)
    const cueOf = innermostFinder(statements.flatMap((held) => held.cue.map((span) => ({ span, held }))))
    const accounts = new Map<string, Account<Value>>()
    for (const one of told.toSorted((a, b) => bySpan(a.words, b.words))) {
      const { issue, value, words, evidence, isOfWhole } = one
      const within = contentOf(words)
      const own = isOfWhole ? null : cueOf({ start: words.start, end: words.start + 1 })
      const teller = own === null || (own.speaker === null && within !== null) ? within : own
      const statement = isOfWhole && teller !== null && isOfNobody(teller) ? null : teller
      const accordingTo = statement?.speaker ?? null
      const { date, engagement } = dateOf(one, statement)
      const key = [issue, value, accordingTo, date?.value, engagement].join("|")
      const before = accounts.get(key)
      const all = withSpan(before?.evidence ?? [], evidence)
      const first = { issue, value, words, date, engagement, accordingTo, statement: statement?.id ?? null }
      accounts.set(key, { ...first, ...before, id: idOf(issue, value, all), evidence: all })
    }
    return [...accounts.values()]
  }
}

function withSpan(spans: readonly Span[], span: Span): readonly Span[] {
  return spans.some((one) => overlaps(one, span)) ? spans : [...spans, span].sort(bySpan)
}
