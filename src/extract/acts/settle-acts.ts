import type { Act, ActKind, CodedActor, PloverEvent } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import { spokenTo } from "../actors/spoken-to.ts"
import type { ActProposal } from "./act-proposal.ts"
import { dateOfAct, dueOfAct, placeOfAct, type Setting } from "./act-times.ts"
import { likeliestRoot } from "./classify-relation.ts"
import { objectBefore } from "./clause-parts.ts"
import { codedActor } from "./coded-actor.ts"
import { contextsOf } from "./contexts.ts"
import { heInBriefings, withCountriesOfLeaders } from "./leaders-countries.ts"
import type { Meaning } from "./lexicon.ts"
import { mergeActs } from "./merge-acts.ts"
import {
  isBesideOffice,
  isForesaid,
  isOtherOffice,
  isPartOfPair,
  isTowardsOneself,
  isVaguePair,
} from "./misread-doers.ts"
import { otherSides } from "./other-side.ts"
import { relationFeatures } from "./relation-features.ts"
import { isAgainstState, isBareHead, isPartOfPhrase, isRunTogether, isThing } from "./seeming-actors.ts"
import { statementsAround } from "./statements-around.ts"
import { type Accused, type Coder, concerned, denierOf, doers, type OnlyOther, ofAnother } from "./who-and-whom.ts"
import { evidenceOf, saidWith, withoutReading } from "./words-of-acts.ts"

/** A loose verb counts where the classifier gives its root at least this; below it most of those read were no acts. */
const surelySame = 0.6

/** How sure an act is by what found it. */
const sureness = { strict: 0.8, loose: 0.65, reported: 0.9 } as const

/** What the settling of acts needs to know of the document's actors, statements, times and engagements. */
export interface Voiced {
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly turnSpeakers: readonly (string | null)[]
  /** With the day they were made on, where it is told. */
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly engagements: readonly Engagement[]
  /** For each phrase of `phrasesOf`, the ids of the actors meant. */
  readonly meant: readonly (readonly string[])[]
}

/**
 * Makes acts of proposals whose actor the document tells: who does it must be known, since a wrong actor does harm and
 * an act of nobody says little.
 */
export function settleActs(document: Document, proposals: readonly ActProposal[], voiced: Voiced): Act[] {
  const known = withCountriesOfLeaders(document, voiced.actors)
  const meantOf = heInBriefings(document, known)
  const actors = new Map(known.map((actor) => [actor.id, actor]))
  const countries = new Set(voiced.actors.filter(({ kind }) => kind === "country").map(({ name }) => name))
  const sides = otherSides(document, known, voiced.engagements)
  const code: Coder = (id, span) => {
    const actor = actors.get(id)
    const phrase = slice(document.text, span)
    if (isBareHead(phrase, voiced.actors) || isPartOfPhrase(actor, phrase)) return []
    // "a |North| Valdorian official" is not Valdoria's.
    const isHalf = actor?.kind === "country" && /^(?:an? |the )?(?:North|South|East|West) \p{Lu}/u.test(phrase)
    if (isHalf && !/\b(?:North|South|East|West)/.test(actor.name)) return []
    if (actor === undefined || isThing(actor) || isRunTogether(actor, countries) || isAgainstState(actor, phrase))
      return []
    // Who holds an office of a state that the document names acts for it.
    const home = actor.country === null ? actors.get(sides.homeOf(id) ?? "") : undefined
    return [codedActor(home === undefined ? actor : { ...actor, country: home.country }, span, phrase)]
  }
  const onlyOther: OnlyOther = ({ sentence, trigger }, span, own) => {
    if (/^(?:them|it)$/i.test(slice(document.text, span))) {
      const before = objectBefore(sentence, trigger)
      const name = before === null ? null : slice(document.text, before)
      return (
        known.find((actor) => !own.has(actor.id) && [actor.name, ...actor.aliases].includes(name ?? ""))?.id ?? null
      )
    }
    if (!/^(?:him|her)$/i.test(slice(document.text, span))) return null
    const before = document.text.slice(Math.max(0, sentence.start - beforeReach), span.start)
    // "criticism from |Ode|" is about somebody else.
    const isNamed = (form: string) => {
      const at = form.length > 2 ? before.lastIndexOf(form) : -1
      return at >= 0 && !/\b(?:from|by|of|for|against|about)\s+(?:\S+\s+)?$/.test(before.slice(0, at))
    }
    const named = known.filter(({ kind, name, aliases }) => kind === "person" && [name, ...aliases].some(isNamed))
    const others = named.filter(({ id }) => !own.has(id))
    return others.length === 1 ? (others[0]?.id ?? null) : null
  }
  // "|President Ode| and I agreed"
  const withNamedBeside = ({ by }: ActProposal, doing: readonly CodedActor[]): readonly CodedActor[] => {
    const [, beside] = by === null ? [] : (/^(.{3,60}) and I$/.exec(slice(document.text, by)) ?? [])
    if (by === null || beside === undefined || doing.length !== 1) return doing
    const others = known.filter(
      ({ id, kind, name, aliases }) =>
        kind === "person" && id !== doing[0]?.actor && [name, ...aliases].some((form) => beside.endsWith(form)),
    )
    return others.length === 1 ? [...doing, ...others.flatMap(({ id }) => code(id, by))] : doing
  }
  // "|He| approved it": of a statement too it is decided who is meant.
  const withMeant = (statement: Statement | null, { by }: ActProposal): Statement | null => {
    if (statement === null || statement.speaker === null || by === null) return statement
    const [speaker = null] = meantOf(slice(document.text, by), [statement.speaker])
    return { ...statement, speaker }
  }
  const around = statementsAround(proposals, voiced.statements)
  const acts = new Map<string, Act>()
  const setting: Setting = { document, ...voiced, occasions: occasionsOf(voiced.engagements) }
  let accused: Accused | null = null
  let next = 0
  proposals.forEach((proposal, i) => {
    const meantIn = (span: Span) => meantOf(slice(document.text, span), voiced.meant[next++] ?? [])
    const meantBy =
      proposal.by === null
        ? []
        : [...meantIn(proposal.by), ...spokenTo(proposal.by, { document, turnSpeakers: voiced.turnSpeakers })]
    const meantTo = proposal.to.map(meantIn)
    const here = around[i] ?? { cueing: null, within: null }
    const { cueing, within } = here
    // "We have sent ships": the speaker's state has.
    const isOurs =
      proposal.by !== null &&
      (material.has(proposal.event) || /^carried stop/.test(proposal.rule)) &&
      /^we$/i.test(slice(document.text, proposal.by))
    const home = isOurs ? meantBy.map((actor) => sides.homeOf(actor) ?? actor) : meantBy
    // "we have freed captives": who the speaker stands for may not be told.
    const isUntold = home.length > 0 && home.every((id) => isOfNoKnownState(actors.get(id)))
    const isOfState = meantBy.some((id) => (actors.get(id)?.role ?? null) !== null)
    const isNobodys = isOurs && isUntold && isOfState && proposal.status === "happened"
    if (isOurs && isUntold && !isNobodys) return
    const doing = isNobodys ? [] : doers(proposal, home, withMeant(cueing, proposal), within, code)
    const by = denierOf(proposal, doing, accused, document.text) ?? withNamedBeside(proposal, doing)
    const otherSide = () =>
      sides
        .of(by, cueing ?? within, proposal.trigger)
        .flatMap((actor) => code(actor, cueing?.cue[0] ?? proposal.trigger))
    const told = concerned(proposal, meantTo, by, cueing, within, code, onlyOther, document.text)
    // "“Our rights have been suppressed,” Varga told Ruiz.": it is her state that he accuses.
    const ofStates = () => told.flatMap((one) => code(sides.homeOf(one.actor) ?? one.actor, one.span))
    const aimed = proposal.rule !== "right wronged" ? told : told.length === 0 ? otherSide() : ofStates()
    // "urged both sides": not oneself among them.
    const isOwn = aimed.length > 1 && aimed.some(({ actor }) => by.some((doer) => sides.homeOf(doer.actor) === actor))
    const isOwnHouse =
      (proposal.kind === "closure" || proposal.kind === "violence") &&
      aimed.some(({ actor }) => by.some((doer) => sides.homeOf(actor) === (sides.homeOf(doer.actor) ?? doer.actor)))
    // "The office says we are short": we are not the office.
    const isSelf = proposal.by !== null && /^(?:we|i)$/i.test(slice(document.text, proposal.by))
    const isOthers =
      within?.form === "indirect" &&
      cueing === null &&
      !within.source.some((span) => /^(?:we|i)$/i.test(slice(document.text, span)))
    if (isSelf && isOthers && by.some(({ actor }) => actor === within?.speaker)) return
    if (proposal.by !== null && /\bsides$/.test(slice(document.text, proposal.by)) && !sides.mayFace(by)) return
    const isOwnState =
      proposal.event === "SUPPORT" &&
      aimed.length > 0 &&
      aimed.every(({ actor }) => by.some((doer) => doer.actor !== actor && sides.homeOf(doer.actor) === actor))
    // "defended his country's record": praise of oneself is none.
    if (isOwnState) return
    const named = isOwn || isOwnHouse ? [] : aimed
    // A line that nobody is told not to cross is a manner of speaking; a wrong is another's.
    if (ofAnother.test(proposal.rule) && named.length === 0) return
    const isOnesOwn = (id: string) =>
      by.some(({ actor }) => actor === id || sides.homeOf(actor) === (sides.homeOf(id) ?? id))
    if (ofAnother.test(proposal.rule) && named.some(({ actor }) => isOnesOwn(actor))) return
    // What a scholar says should be done asks nobody; what an office of one's own must do is told, not asked.
    const isOfficial = by.every(({ sector, code }) => sector === "GOV" || code !== null)
    const isOfStanding = named.every(
      ({ actor, sector, code }) => sector !== null || code !== null || actors.get(actor)?.kind === "person",
    )
    if (proposal.rule === "should do" && !(isOfficial && isOfStanding)) return
    if (isTowardsOneself(proposal, meantTo[0] ?? [], by, document.text) || isPartOfPair(proposal, by, document.text))
      return
    if (isForesaid(proposal, by, cueing ?? within, sides.homeOf)) return
    if (isOtherOffice(proposal, by, actors, document.text)) return
    if (isBesideOffice(proposal, by, actors, document.text)) return
    // "he had asked", said by Ode in their own words, is somebody else.
    const isThird = proposal.by !== null && /^(?:he|she)$/i.test(slice(document.text, proposal.by))
    const isOwnWords = within?.form === "turn" || within?.form === "direct"
    if (isThird && isOwnWords && by.some(({ actor }) => actor === within.speaker)) return
    // "we agreed": the speaker's own side is one of those.
    const ownHome = within?.speaker == null ? null : sides.homeOf(within.speaker)
    const isTogether = isSelf && by.length > 1 && ownHome !== null
    if (isTogether && by.every(({ actor }) => actor !== ownHome && sides.homeOf(actor) !== ownHome)) return
    if ((by.length === 0 && !isNobodys) || isVaguePair(proposal, by, document.text)) return
    let confidence: number = sureness.strict
    if (proposal.isLoose) {
      const [first] = named
      const [doer] = by
      if (first === undefined || doer === undefined) return
      const { root, probability } = likeliestRoot(relationFeatures([proposal.sentence], doer.span, first.span))
      if (root !== rootOf(proposal.event) || probability < surelySame) return
      confidence = sureness.loose
    }
    const statement = cueing ?? within
    if (statement !== null && cueing === null) confidence *= sureness.reported
    const { text } = document
    const { event, mode, kind: said } = recoded(proposal, by, text)
    const whole = saidWith(proposal, cueing)
    const what = withoutReading(whole, proposal.event, text)
    const evidence = evidenceOf({ ...proposal, what: whole })
    // "The two sides will restore the line": together they agree.
    const isOfEach = proposal.by !== null && /^each\b/i.test(slice(text, proposal.by))
    const kind = proposal.rule === "will" && by.length > 1 && !isOfEach ? "agreement" : said
    const id = findingId(document.id, `act ${kind}`, [evidence, proposal.trigger])
    const contexts = contextsOf(slice(text, evidence))
    // "called on all parties" asks others than who sits there.
    const isNoun = proposal.rule.startsWith("noun ")
    const isOpen = proposal.to.length === 0 || kind !== "request" || wanted.test(proposal.rule)
    const isAgainstOthers = /\bagainst (?:any|those|all|whoever)/.test(slice(text, what))
    const isAimed = named.length === 0 && isOpen && facing.has(kind) && !isAgainstOthers && !isNoun
    const to = isAimed ? otherSide() : named
    const own = dateOfAct(proposal, here, setting, isSpeakersOwn(by, within, sides.homeOf))
    // "Ode will return the ships" after "they agreed on Tuesday" is a part of what was agreed.
    const isPart = undertaking.test(proposal.rule) && kind === "commitment" && own?.basis === "bounded"
    const date = isPart ? (sides.agreedWhen(by, proposal.trigger) ?? own) : own
    if (kind === "accusation") accused = { by, to, end: proposal.sentence.end }
    if (kind === "agreement") sides.agreed(by, proposal.trigger, date)
    acts.set(id, {
      id,
      kind,
      by,
      to,
      what,
      condition: proposal.condition,
      date,
      due: dueOfAct({ ...proposal, kind }, date, setting),
      place: placeOfAct(proposal, here, setting),
      status: proposal.status,
      coding: { event, mode, contexts },
      statement: statement?.id ?? null,
      trigger: proposal.trigger,
      evidence: [evidence],
      confidence: Math.round(confidence * 100) / 100,
    })
  })
  return mergeActs(document.text, document.id, [...acts.values()])
}

/** Whether somebody tells of their own side: "Ode calls for a new one", said by another, is not said there and then. */
function isSpeakersOwn(
  by: readonly CodedActor[],
  within: Statement | null,
  homeOf: (actor: string) => string | null,
): boolean {
  const speaker = within?.speaker ?? null
  if (speaker === null) return true
  const home = homeOf(speaker)
  return by.every(({ actor }) => actor === speaker || home === null || homeOf(actor) === home)
}

/** Whom "him" means is named in its sentence or so many characters before. */
const beforeReach = 160

function isOfNoKnownState(actor: Actor | undefined): boolean {
  return actor?.kind === "person" && actor.country === null
}

/** Kinds that one side of a meeting has for the other. */
const facing: ReadonlySet<ActKind> = new Set(["commitment", "request", "warning", "refusal", "red-line"])

/** Verbs of asking whose object is the thing asked for. */
const wanted = /^verb (?:call for|demand|seek|request|appeal)$/

/** What an act is in PLOVER given who does it: a state's protest is a complaint, a joint exercise cooperates. */
function recoded({ event, mode, kind, what, rule }: ActProposal, by: readonly CodedActor[], text: string): Meaning {
  const isOfState = by.every(({ sector, code }) => sector === "GOV" || (sector === null && code !== null))
  if (event === "PROTEST" && mode === "demo" && isOfState && /^verb protest/.test(rule))
    return { event: "ACCUSE", mode: "disapprove", kind: "accusation" }
  const isExercise =
    event === "MOBILIZE" &&
    /\b(?:exercises?|drills?|man(?:oe|eu)vers?|manoeuvres?|war games?)\b/.test(slice(text, what))
  const isTogether = new Set(by.map(({ code, actor }) => code ?? actor)).size > 1 || /\bjoint\b/.test(slice(text, what))
  return isExercise && isTogether ? { event: "COOPERATE", mode: null, kind } : { event, mode, kind }
}

/** Events that states do, and their officials tell of. */
const material: ReadonlySet<PloverEvent> = new Set([
  "AID",
  "COOPERATE",
  "RETREAT",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
])

function occasionsOf(engagements: readonly Engagement[]): Map<string, Engagement> {
  return new Map(engagements.flatMap((engagement) => engagement.statements.map((id) => [id, engagement] as const)))
}

function rootOf(event: string): string {
  return event === "CONCEDE" || event === "RETREAT" ? "YIELD" : event
}

/** What says what a side will do under what was agreed just before. */
const undertaking = /^(?:will|verb (?:undertake|commit to|promise|pledge))$/
