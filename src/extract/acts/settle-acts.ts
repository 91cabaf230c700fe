import type { Act, ActKind, CodedActor, PloverEvent } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import { subjectOf } from "../statements/clauses.ts"
import type { ActProposal } from "./act-proposal.ts"
import { type Around, dateOfAct, dueOfAct, placeOfAct, type Setting } from "./act-times.ts"
import { likeliestRoot } from "./classify-relation.ts"
import { codedActor } from "./coded-actor.ts"
import { contextsOf } from "./contexts.ts"
import { bareOffices, withCountriesOfLeaders } from "./leaders-countries.ts"
import type { Meaning } from "./lexicon.ts"
import { mergeActs } from "./merge-acts.ts"
import { otherSides } from "./other-side.ts"
import { relationFeatures } from "./relation-features.ts"

/** A loose verb counts where the classifier gives its root at least this; below it most of those read were no acts. */
const surelySame = 0.6
/** How sure an act is by what found it. */
const sureness = { strict: 0.8, loose: 0.65, reported: 0.9 } as const

/** The phrases of proposals that `resolve` is asked for, in a fixed order: by, then each to. */
export function phrasesOf({ text }: Document, proposals: readonly ActProposal[]): AskedPhrase[] {
  return proposals.flatMap(({ by, to, kind, event }) => [
    ...(by === null ? [] : [doerPhrase(text, by, kind === "agreement" && event === "AGREE")]),
    ...to.map((span) => ({ ...span, orWhose: true })),
  ])
}

/** Who is told only by their office acts for its state, or for both its states. */
function doerPhrase(text: string, by: Span, isAgreeing: boolean): AskedPhrase {
  const words = slice(text, by)
  const isOffice = officeOf.test(words) && !ofNoState.test(words)
  return {
    ...by,
    orWhose: isOffice || organs.test(words),
    orBoth: isOffice && /s\b.* and | and .*s$/.test(words),
    isList: listOfNames.test(words),
    isAgreeing,
  }
}

/** "Valdoria, the Isles, and Ode" */
const listOfNames =
  /^(?:(?:[Tt]he )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*, (?:and )?)+(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*$/u

/** "the Valdorian |foreign minister|", "the |leaders| of Valdoria and Ode" */
const officeOf =
  /\b(?:(?:prime |foreign |defen[cs]e )?ministers?|presidents?|premiers?|chancellors?|leaders|envoys?|ambassadors?|negotiators|diplomats?|delegations?|governments?)\b/i
/** Who leads something else, or no more. */
const ofNoState =
  /\b(?:former|ex|vice|opposition|rebel|party|business|religious|church|community|tribal|union|military|council|student|world|local|regional|civic|minority|majority|congressional|democratic|republican|youth|of the)\b/i

/** What acts for a state without a name of its own: "Valdorian police". */
const organs =
  /\b(?:authorities|officials?|police|troops|forces|soldiers|army|navy|air force|coast ?guard|military|diplomats?|prosecutors?|courts?|government|warships?|warplanes|jets?|lawmakers|parliament)$/i

/** What the settling of acts needs to know of the document's actors, statements, times and engagements. */
export interface Voiced {
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
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
  const meantByOffice = bareOffices(document, known)
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
  const onlyOther: OnlyOther = ({ sentence }, span, own) => {
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
  // "|The President| approved it": of a statement too the office decides who spoke.
  const withOffice = (statement: Statement | null, { by }: ActProposal): Statement | null => {
    if (statement === null || statement.speaker === null || by === null) return statement
    const [speaker = null] = meantByOffice(slice(document.text, by), [statement.speaker])
    return { ...statement, speaker }
  }
  const around = statementsAround(proposals, voiced.statements)
  const acts = new Map<string, Act>()
  const setting: Setting = { document, ...voiced, occasions: occasionsOf(voiced.engagements) }
  let accused: Accused | null = null
  let next = 0
  proposals.forEach((proposal, i) => {
    const meantIn = (span: Span) => meantByOffice(slice(document.text, span), voiced.meant[next++] ?? [])
    const meantBy = proposal.by === null ? [] : meantIn(proposal.by)
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
    const doing = isNobodys ? [] : doers(proposal, home, withOffice(cueing, proposal), within, code)
    const by = denierOf(proposal, doing, accused, document.text) ?? withNamedBeside(proposal, doing)
    const aimed = concerned(proposal, meantTo, by, cueing, within, code, onlyOther, document.text)
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
    // What a scholar says should be done asks nobody.
    if (proposal.rule === "should do" && !by.every(({ sector, code }) => sector === "GOV" || code !== null)) return
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
    const opposite = isAimed ? sides.of(by, cueing ?? within, proposal.trigger) : []
    const to = named.length > 0 ? named : opposite.flatMap((actor) => code(actor, cueing?.cue[0] ?? proposal.trigger))
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

/** "|she| offered it, and the President took it": a pronoun beside somebody's office is somebody else. */
function isBesideOffice(
  { by, sentence }: ActProposal,
  doing: readonly CodedActor[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
): boolean {
  const role = actors.get(doing[0]?.actor ?? "")?.role ?? ""
  const [office] = /(?:vice )?president|prime minister|chancellor|king|queen/i.exec(role) ?? []
  if (by === null || doing.length !== 1 || office === undefined || !/^(?:he|she)$/i.test(slice(text, by))) return false
  return text.slice(by.end, sentence.end).toLowerCase().includes(`the ${office.toLowerCase()} `)
}

/** Whom the last accusation was for, and where its sentence ends. */
interface Accused {
  readonly by: readonly CodedActor[]
  readonly to: readonly CodedActor[]
  readonly end: number
}

/** "Ode accused Valdoria of lying. |It| denied the charge": who denies is who was accused, not who accused. */
function denierOf(
  { kind, by }: ActProposal,
  doing: readonly CodedActor[],
  accused: Accused | null,
  text: string,
): readonly CodedActor[] | null {
  const [only] = doing
  const [target] = accused?.to ?? []
  if (kind !== "denial" || by === null || accused === null || only === undefined || target === undefined) return null
  if (accused.to.length > 1 || by.start < accused.end || /\S\s+\S/.test(text.slice(accused.end, by.start).trim()))
    return null
  const isPronoun = /^(?:it|he|she)$/i.test(slice(text, by))
  return isPronoun && accused.by.some(({ actor }) => actor === only.actor) ? [{ ...target, span: by }] : null
}

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

/** Rules that count only where whom it is about is known. */
const ofAnother = /^(?:must not|wrong said|concern about|should do)$/

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

/** Names of things: "the Varga Plan", "the Ode War" do nothing and have nothing done to them. */
const things =
  /(?:\b(?:Wars?|Plan|Presidency|Acts?|Treaty|Initiatives?|Declaration|Accords?|Agreement|Pact|Doctrine|Day|Week|Month|Year|Anniversary|Letter|Ocean|Sea|Gulf|Strait|River|Islands?|Games|Olympics|Award|Prize|Bill|Law|Resolution|Partnership|Program(?:me)?|Project|Strategy|Framework|Dialogue|Summit|Conference|Convention|Compact|Innovations?|Film|Book|Movie|Amendment|Charter|Constitution|Crisis|Protocol|Report|Code|Rule|Agenda|Deal|Marathon|Investments?|Parade|Festival|Bowl|Cup|Koran|Bible|Fund|Memorandum|Understanding|God|States|Forum)|-\p{Ll}+ed)$/u

/** "A woman interrupted Ode, calling on Ode": whoever asks is not who is asked by name. */
function isTowardsOneself(
  { event, to }: ActProposal,
  meant: readonly string[],
  by: readonly CodedActor[],
  text: string,
): boolean {
  const [only] = by
  const [phrase] = to
  const isNamed = phrase !== undefined && /^\p{Lu}/u.test(slice(text, phrase))
  return event === "REQUEST" && isNamed && by.length === 1 && meant.length === 1 && meant[0] === only?.actor
}

/** "we agreed", "the Vice President and Prime Minister": two act, of whom the text names one at most. */
function isPartOfPair({ by, kind, what }: ActProposal, coded: readonly CodedActor[], text: string): boolean {
  const content = slice(text, what)
  // Two may agree that "the line opens by June".
  const isOpen = coded.length > 1 && !/\b(?:has|have|had|was|were)\b/.test(content)
  // "Ruiz agreed that it was late" is of one mind with somebody, and agrees to nothing.
  if (
    kind === "agreement" &&
    !isOpen &&
    /^that\b/.test(content) &&
    !/\b(?:will|would|should|must|shall|need)\b/.test(content)
  )
    return true
  if (by === null || coded.length !== 1) return false
  const words = slice(text, by)
  return (
    (kind === "agreement" && /^we$/i.test(words)) ||
    /^the (?:vice )?(?:president|prime minister|king|queen|chancellor) and \p{Lu}/iu.test(words) ||
    // "the rebels and the cabinet accuse |each other|"
    /^each other\b/.test(content) ||
    /^(?:The |the )?(?:\p{Lu}\p{L}+ ){1,2}and (?:\p{Lu}\p{L}+ ?){1,2}$/u.test(words)
  )
}

/** "I believe Ode will approve it": what somebody expects of another is no promise of theirs. */
function isForesaid(
  { kind, rule }: ActProposal,
  by: readonly CodedActor[],
  statement: Statement | null,
  homeOf: (actor: string) => string | null,
): boolean {
  const speaker = statement?.speaker ?? null
  const isPromised = kind === "commitment" && /^(?:will$|verb |carried )/.test(rule) && !promising.test(rule)
  if (!isPromised || speaker === null || by.length !== 1) return false
  return by.every(({ actor }) => actor !== speaker && (homeOf(actor) === null || homeOf(actor) !== homeOf(speaker)))
}

const promising = /\b(?:promise|pledge|vow|undertake|commit to|guarantee|swear|offer|give promise)\b/

/** "the Secretary of Transportation" is no other secretary: the place of the office must be the actor's too. */
function isOtherOffice(
  { by }: ActProposal,
  coded: readonly CodedActor[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
): boolean {
  const [only, ...others] = coded
  if (by === null || only === undefined || others.length > 0) return false
  const bare = /^the ((?:vice )?president|prime minister|chancellor|king|queen|governor|mayor)$/i.exec(slice(text, by))
  const holder = actors.get(only.actor)
  if (bare !== null && holder?.kind === "person" && holder.role !== null)
    return !holder.role.toLowerCase().includes((bare[1] as string).toLowerCase())
  const office = /\b(?:secretary|minister|director|ambassador|chancellor) (?:of|for) (?:the )?(\p{Lu}\p{L}+)/iu.exec(
    slice(text, by),
  )
  const actor = actors.get(only.actor)
  if (office === null || actor === undefined || actor.kind !== "person") return false
  const words = [actor.name, actor.role ?? "", ...actor.aliases].join(" ")
  return (
    !words.includes(office[1] as string) &&
    !words.split(" ").some((word) => word.length > 2 && slice(text, by).endsWith(word))
  )
}

/** "the administration" where the document tells of several. */
function isBareHead(phrase: string, actors: readonly Actor[]): boolean {
  const [, head] =
    /^(?:the|this|that) (administration|government|ministry|committee|court|party|agency|department|regime)$/i.exec(
      phrase,
    ) ?? []
  if (head === undefined) return false
  return actors.filter(({ name }) => name.toLowerCase().endsWith(` ${head.toLowerCase()}`)).length > 1
}

/** "|Transit| agencies": a word of a phrase that names somebody else. */
function isPartOfPhrase(actor: Actor | undefined, phrase: string): boolean {
  if (
    actor === undefined ||
    actor.kind === "country" ||
    actor.country !== null ||
    /[ .\p{Lu}]/u.test(actor.name.slice(1))
  )
    return false
  return (
    (/(?:ing|ful)$/.test(actor.name) && actor.kind !== "person") ||
    (phrase.startsWith(`${actor.name} `) && /\s\p{Ll}+$/u.test(phrase) && !organs.test(phrase))
  )
}

/** Names run together of two: "Valdoria and Kingdom", "that ordeal and my office". */
function isRunTogether({ name, kind, country }: Actor, countries: ReadonlySet<string>): boolean {
  if (/^(?:State|Federal|Local|Historic|District)$/.test(name)) return true
  if (/^(?:leadership|efforts?|commitment|role|support|decision|work|visit) of /.test(name)) return true
  if (kind === "country" || country !== null) return false
  // "Ana Ruiz and Ben Ode" are two.
  if (kind !== "organization" && /\p{L} and \p{Lu}/u.test(name)) return true
  const [first, ...others] = name.split(" and ")
  return others.length > 0 && (/^\p{Ll}/u.test(name) || [first, ...others].some((part) => countries.has(part ?? "")))
}

/** "the Valdorian opposition" is not Valdoria. */
function isAgainstState({ kind }: Actor, phrase: string): boolean {
  return (
    kind === "country" &&
    /\b(?:opposition|rebels?|insurgents?|dissidents?|activists?|militants?|protest[eo]rs?)\b/i.test(phrase)
  )
}

/** Things that look like a person's full name: "the Rescue Plan". */
const surelyThings =
  /\b(?:Wars?|Weeks?|Months?|Letter|Plan|Agenda|Deal|Act|Treaty|Initiative|Agreement|Declaration|Convention|Framework|Memorandum)$/

function isThing({ kind, name, country }: Actor): boolean {
  if (kind === "person" && (surelyThings.test(name) || /^\p{Lu}\p{Ll}+isms?$/u.test(name))) return true
  return (kind !== "person" || !name.includes(" ")) && kind !== "country" && country === null && things.test(name)
}

function occasionsOf(engagements: readonly Engagement[]): Map<string, Engagement> {
  return new Map(engagements.flatMap((engagement) => engagement.statements.map((id) => [id, engagement] as const)))
}

function rootOf(event: string): string {
  return event === "CONCEDE" || event === "RETREAT" ? "YIELD" : event
}

/** What an act of words is about: the statement's own content, where the trigger is its cue and it follows in one piece. */
function saidWith({ what, trigger, sentence }: ActProposal, cueing: Statement | null): Span {
  const [content, ...rest] = cueing?.content ?? []
  if (content === undefined || rest.length > 0) return what
  // "“…,” Ode warned": the words stand before.
  const isBefore = what.start === trigger.start && what.end === trigger.end
  // "reached an agreement to meet|, and talks have resumed|": what else is told is no part of it.
  const isApart = sentence.verbs.some((group) => {
    const subject = group.form === "finite" ? subjectOf(sentence, group) : null
    const start = subject === null ? -1 : (sentence.units[subject.start]?.start ?? -1)
    return start > what.end && start - what.end <= longestJoint && start < content.end
  })
  if (isApart && content.start > trigger.end && overlaps(content, what)) return { ...content, end: what.end }
  return isBefore || (content.start >= trigger.end && overlaps(content, what)) ? content : what
}

/** ", and " and the like between two clauses. */
const longestJoint = 6

/** What follows for who does not do what is asked. */
const consequence =
  /(?:,| [–—])? (?:or|and) (?:else\b|(?:to )?(?:face|risk|suffer|incur)\b|be (?:hit|met|punished|cut)\b)/

/**
 * What is asked or warned of, less what the reporter says would follow.
 *
 *     Ode told the firms to |stop selling pumps| or face a fine.
 */
function withoutReading(what: Span, event: PloverEvent, text: string): Span {
  if (event !== "REQUEST" && event !== "THREATEN") return what
  const words = slice(text, what)
  const at = consequence.exec(words)
  const before = words.slice(0, at?.index ?? 0)
  // Within quotation marks they are the speaker's own.
  const isQuoted = (before.match(/["“”]/g) ?? []).length % 2 === 1
  return at === null || before.trim() === "" || isQuoted ? what : { start: what.start, end: what.start + at.index }
}

/** From the first to the last word of an act's sentence that tells it. */
function evidenceOf({ by, trigger, what, condition, sentence }: ActProposal): Span {
  const spans = [by, trigger, what, condition]
    .filter((span) => span !== null)
    .filter((span) => contains(sentence, span))
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function statementsAround(proposals: readonly ActProposal[], statements: readonly Statement[]): Around[] {
  const parts = statements
    .flatMap((statement) => [
      ...statement.cue.map((span) => ({ span, statement, isCue: true })),
      ...statement.content.map((span) => ({ span, statement, isCue: false })),
    ])
    .sort((a, b) => a.span.start - b.span.start)
  const order = proposals
    .map(({ trigger }, index) => ({ trigger, index }))
    .sort((a, b) => a.trigger.start - b.trigger.start)
  const around: Around[] = []
  let open: typeof parts = []
  let next = 0
  for (const { trigger, index } of order) {
    while (next < parts.length && (parts[next] as (typeof parts)[number]).span.start < trigger.end)
      open.push(parts[next++] as (typeof parts)[number])
    open = open.filter(({ span }) => span.end > trigger.start)
    const here = open.filter(({ span }) => overlaps(span, trigger))
    around[index] = {
      cueing: here.findLast(({ isCue }) => isCue)?.statement ?? null,
      within: here.findLast(({ isCue, span }) => !isCue && contains(span, trigger))?.statement ?? null,
    }
  }
  return around
}

/** "the allied nations agreed": two countries are meant only by a phrase that says so. */
function isVaguePair({ by }: ActProposal, coded: readonly CodedActor[], text: string): boolean {
  if (by === null || coded.length < 2) return false
  return !/\b(?:two|both|each|they|we|sides|leaders|presidents|ministers)\b|\p{Lu}.* and .*\p{Lu}/iu.test(
    slice(text, by),
  )
}

const sidesOfNone = /\b(?:either|any|neither|no) (?:sides?|part(?:y|ies))\b/i

/** What says what a side will do under what was agreed just before. */
const undertaking = /^(?:will|verb (?:undertake|commit to|promise|pledge))$/

/** "Ruiz called Ode and asked |him|": the only other person named in the sentence before a pronoun. */
type OnlyOther = (proposal: ActProposal, span: Span, own: ReadonlySet<string>) => string | null

/** An actor of an id as PLOVER codes it, with the words that name it here. */
type Coder = (id: string, span: Span) => CodedActor[]

/** Who does it: whom the statement's own resolution names, where the trigger is its cue; else whom the subject names. */
function doers(
  { by, trigger, rule }: ActProposal,
  meant: readonly string[],
  cueing: Statement | null,
  within: Statement | null,
  code: Coder,
): CodedActor[] {
  const span = by ?? cueing?.source[0] ?? within?.source[0] ?? trigger
  const speaker = cueing?.speaker ?? null
  // Who draws a line or gives a warning is who says so.
  const isOwn = rule === "if not, will" || (by === null && ofAnother.test(rule))
  const voice = isOwn ? (within?.speaker ?? null) : null
  const ids = meant.length > 1 ? meant : speaker !== null ? [speaker] : voice !== null ? [voice] : meant
  return ids.flatMap((id) => code(id, span))
}

/** Whom it is done to: the first phrase that names somebody else; else who is spoken to. */
function concerned(
  proposal: ActProposal,
  meant: readonly (readonly string[])[],
  by: readonly CodedActor[],
  cueing: Statement | null,
  within: Statement | null,
  code: Coder,
  onlyOther: OnlyOther,
  text: string,
): CodedActor[] {
  const { to, event } = proposal
  const own = new Set(by.map(({ actor }) => actor))
  for (const [i, span] of to.entries()) {
    // "changes from |either side|": nobody of the two.
    if (sidesOfNone.test(slice(text, span))) continue
    const others = (meant[i] ?? []).filter((id) => !own.has(id))
    const coded = others.flatMap((id) => code(id, span))
    if (coded.length > 0) return coded
    const other = others.length === 0 ? onlyOther(proposal, span, own) : null
    if (other !== null) return code(other, span)
  }
  const addressee = cueing?.addressee ?? (event === "THREATEN" ? within?.addressee : null) ?? null
  const span = cueing?.cue[0] ?? within?.cue[0]
  return addressee === null || own.has(addressee) || span === undefined ? [] : code(addressee, span)
}
