import type { Actor, ActorKind } from "../../domain/actor.ts"
import type { Document, Turn } from "../../domain/document.ts"
import type { Findings } from "../../domain/findings.ts"
import { findingId } from "../../domain/identity.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import type { Sourcing, Statement } from "../../domain/statement.ts"
import type { Analysis } from "../../language/analysis.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { countryIn, countryName, lookUp } from "../../language/names/gazetteer.ts"
import type { Attribution } from "../statements/attribution.ts"
import {
  type Antecedents,
  type Described,
  decide,
  type LastSpeaker,
  nameAfter,
  type Reference,
  rankAntecedents,
} from "./antecedents.ts"
import { type Bodies, bodyMeant, distinctions, findBodies } from "./bodies.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { extentOf, findContainers } from "./containment.ts"
import { findCast } from "./find-cast.ts"
import { agree, type Gender, genderOfTitle } from "./gender.ts"
import { findHouse, type House, holderInHouse } from "./house.ts"
import { holderOf } from "./nominals.ts"
import { phraseWords } from "./roles.ts"
import { type PhraseContext, readSourcePhrase, type SourceHead, titlesBefore } from "./source-phrase.ts"
import { findSuspiciousSpeakers, noteOf } from "./suspicious-speaker.ts"
import {
  countriesTogether,
  holdersTogether,
  meansCountries,
  pairActing,
  pairMeeting,
  peopleNamedIn,
} from "./together.ts"

/** Who a phrase means: one member, several jointly, or nobody that could be told, and how it is sourced. */
interface Resolved {
  readonly members: readonly Member[]
  readonly sourcing: Sourcing
  /** How sure it is that these are meant, 0..1. */
  readonly certainty: number
  /** Unnamed, and a single person: "a diplomat". */
  readonly isOnePerson?: boolean
}

/** How sure a name, a title for a person, and a guess at a later name are; the pronouns' lead gives its own. */
const certainties = {
  name: 1,
  nominal: 0.85,
  firstPerson: 0.95,
  laterName: 0.6,
  described: 0.65,
  goesOn: 0.7,
  suspicious: 0.5,
} as const
/** A subject is over after this many tokens. */
const longestSubject = 30
/** "Both leaders" are the two who spoke within this many sentences. */
const sentencesToPair = 6
/** "The group" may be who spoke within this many sentences. */
const sentencesToBody = 4
/** Offices that speak for somebody else, or for nobody by name: such a phrase brings in somebody new. */
const agents =
  /^(?:spokes\w+|official|officer|aide|diplomat|adviser|advisor|staffer|representative|reporter|journalist|correspondent|interviewer|host|moderator|editor|witness|assistant|deputy|counterpart|lawmaker|resident|member)$/
/** A role of more words than this is a description. */
const longestRole = 8
/** Somebody who opens one of this many sentences before a pronoun may be meant by it. */
const sentencesToOpening = 2
/** A pronoun before its name finds it within this many sentences. */
const sentencesToName = 2

const open = (sourcing: Sourcing): Resolved => ({ members: [], sourcing, certainty: 1 })
const someone: Resolved = { members: [], sourcing: "unnamed", certainty: 1, isOnePerson: true }

/** Who is named in a document, and who says what. */
export type Voices = Pick<Findings, "actors" | "turnSpeakers" | "statements" | "notes">

/** A phrase outside attributions that names somebody: the subject of an act, whom it concerns. */
export interface AskedPhrase extends Span {
  /** Whether the country of an adjective or a name inside will do: "three Valdorian diplomats" concern Valdoria. */
  readonly orWhose: boolean
  /** Whether two countries inside will do: "the foreign ministers of Valdoria and Ode". */
  readonly orBoth?: boolean
  /** Whether it is a list of names, of which countries are all meant: "Valdoria, Ode, and Ruvenia". */
  readonly isList?: boolean
  /** Whether "we" are those who agree with each other. */
  readonly isAgreeing?: boolean
}

/** What resolving makes of a document: what it found, and for each phrase asked for the ids of the actors meant. */
export interface Resolution extends Voices {
  readonly meant: readonly (readonly string[])[]
}

/**
 * Makes the document's actors and ties every attribution's source to one of them, or leaves it open: `sourcing`
 * `named` with no speaker means that the text names one somewhere and does not decide which. Several who speak
 * together are one `group` actor under their joined names.
 */
export function resolve(
  document: Document,
  analysis: Analysis,
  attributions: readonly Attribution[],
  antecedents: Antecedents = new Map(),
  phrases: readonly AskedPhrase[] = [],
): Resolution {
  const cast = findCast(document, analysis)
  const stage = new Map<Member, Actor>()
  const groups = new Map<string, Actor>()
  const bodies = findBodies(document.text, analysis, cast)
  const context: PhraseContext = { analysis, mentions: cast.mentions, titles: titlesBefore(analysis.names) }
  const turnMembers = membersOfTurns(document, cast)
  const house = findHouse(document, analysis, { cast, turnMembers })
  const recent: Speaking[] = []
  const speakersOf = (part: Turn["part"]) =>
    new Set(turnMembers.filter((_, i) => (document.turns[i] as Turn).part === part))
  const stillScene: Scene = {
    document,
    context,
    cast,
    last: null,
    lastResolved: null,
    antecedents,
    outer: null,
    isOwnWords: false,
    isRelated: false,
    parts: { question: speakersOf("question"), answer: speakersOf("answer") },
    recent,
    turnMembers,
    bodies,
    house,
  }
  const containers = findContainers(attributions)
  const order = attributions
    .map((attribution, index) => ({ index, extent: extentOf(attribution) }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end || a.index - b.index)

  const resolved = new Map<number, Resolved>()
  const lastSpeakers = new Map<number, LastSpeaker | null>()
  const moments: Moment[] = []
  let last: LastSpeaker | null = null
  let lastResolved: { resolved: Resolved; sentence: number } | null = null
  for (const { index, extent } of order) {
    const attribution = attributions[index] as Attribution
    const container = containers[index] ?? null
    const outer = container === null ? null : (resolved.get(container) ?? null)
    const around = container === null ? null : (attributions[container] as Attribution)
    // "…," she said, according to an officer: the officer is not she.
    const isQuotedWhole = around !== null && /^(?:direct|turn)$/.test(around.form)
    const isRelated = !isQuotedWhole && (around?.source[0]?.start ?? 0) > (attribution.source[0]?.start ?? extent.start)
    const isOwnWords = isQuotedWhole || isRelated
    const lastBefore: LastSpeaker | null =
      isRelated && container !== null ? (lastSpeakers.get(container) ?? null) : last
    lastSpeakers.set(index, last)
    const scene: Scene = { ...stillScene, last: lastBefore, lastResolved, outer, isOwnWords, isRelated }
    const speaker = speakerOf(attribution, scene)
    resolved.set(index, speaker)
    if (container !== null || attribution.form === "turn") continue
    const sentence = sentenceAt(analysis, attribution.source[0]?.start ?? extent.start)
    for (const member of speaker.members) recent.push({ member, sentence })
    if (speaker.members.length === 1) last = { member: speaker.members[0] as Member, sentence }
    else if (speaker.isOnePerson === true) last = { member: null, sentence }
    lastResolved = { resolved: speaker, sentence }
    moments.push({ start: extent.start, last, lastResolved })
  }

  goOn(attributions, order, containers, { analysis, cast, resolved })

  const speaking = new Set<Member>()
  const actorOf = (members: readonly Member[]): string | null => {
    for (const member of members) speaking.add(member)
    if (members.length === 0) return null
    const actors = members.map((member) => toActor(document, member, stage))
    if (actors.length === 1) return (actors[0] as Actor).id
    return groupOf(document, members, actors, groups).id
  }
  const suspicious = findSuspiciousSpeakers(
    document.text,
    order.map(({ index }) => ({
      source: (attributions[index] as Attribution).source[0] ?? null,
      member: onlyMember(resolved.get(index)),
      isNested: containers[index] != null,
      isLabel: (attributions[index] as Attribution).form === "turn",
    })),
  )
  const statements: Statement[] = []
  const ids = new Map<number, string>()
  for (const { index } of order) {
    const { source, cue, content } = attributions[index] as Attribution
    ids.set(index, findingId(document.id, "statement", [...source, ...cue, ...content]))
  }
  const seen = new Set<string>()
  for (const { index } of order) {
    const attribution = attributions[index] as Attribution
    const id = ids.get(index) as string
    if (seen.has(id)) continue
    seen.add(id)
    const speaker = resolved.get(index) as Resolved
    const isSuspicious = suspicious.some(({ member }) => member === onlyMember(speaker))
    const certainty = isSuspicious ? certainties.suspicious : speaker.certainty
    const container = containers[index] ?? null
    const within = container === null ? null : (ids.get(container) ?? null)
    statements.push({
      id,
      form: attribution.form,
      speaker: actorOf(speaker.members),
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      sourcing: speaker.sourcing,
      addressee: attribution.addressee === null ? null : actorOf(membersOf(attribution.addressee, stillScene)),
      relayedBy: attribution.relay.flatMap((span) => actorOf(membersOf(span, stillScene)) ?? []),
      within: within === id ? null : within,
      said: null,
      rendering: attribution.rendering,
      response: attribution.response,
      glosses: attribution.glosses,
      confidence: Math.round(attribution.confidence * certainty * 100) / 100,
      rule: attribution.rule,
    })
  }
  const within = attributionsAround(phrases, attributions, order)
  const meant = phrases.map((phrase, i) => {
    const around = within[i] ?? null
    const attribution = around === null ? null : (attributions[around] as Attribution)
    const outer = around === null ? null : (resolved.get(around) ?? null)
    const isOwnWords = attribution !== null && /^(?:direct|turn)$/.test(attribution.form)
    const before = moments[firstAtOrAfter(moments, phrase.start) - 1]
    const spoke = { last: before?.last ?? null, lastResolved: before?.lastResolved ?? null }
    const scene: Scene = { ...stillScene, ...spoke, outer, isOwnWords }
    const inTurn = attribution?.turn == null ? null : (turnMembers[attribution.turn] ?? null)
    return membersAsked(phrase, scene, inTurn).flatMap((member) => actorOf([member]) ?? [])
  })
  const turnSpeakers = turnMembers.map((member) => (member === null ? null : actorOf([member])))
  const named = [...cast.members, ...bodies.made.values()].filter((member) => speaking.has(member) || isActor(member))
  const actors = named.map((member) => ({ actor: toActor(document, member, stage), start: firstMention(member).start }))
  const joint = [...groups.values()].map((actor) => ({ actor, start: document.text.length }))
  return {
    actors: [...actors, ...joint].sort((a, b) => a.start - b.start).map(({ actor }) => actor),
    turnSpeakers,
    meant,
    statements,
    notes: suspicious.map((one) => noteOf(document.text, one)),
  }
}

/** Who had spoken last from a place on. */
interface Moment {
  readonly start: number
  readonly last: LastSpeaker | null
  readonly lastResolved: { readonly resolved: Resolved; readonly sentence: number } | null
}

/** For each phrase the index of the innermost attribution in whose content it stands, or null. */
function attributionsAround(
  phrases: readonly Span[],
  attributions: readonly Attribution[],
  order: readonly { readonly index: number; readonly extent: Span }[],
): (number | null)[] {
  const contents = order
    .flatMap(({ index }) => (attributions[index] as Attribution).content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const around: (number | null)[] = phrases.map(() => null)
  let open: { span: Span; index: number }[] = []
  let next = 0
  for (const { phrase, i } of phrases
    .map((phrase, i) => ({ phrase, i }))
    .sort((a, b) => a.phrase.start - b.phrase.start)) {
    while (next < contents.length && (contents[next] as { span: Span }).span.start <= phrase.start)
      open.push(contents[next++] as { span: Span; index: number })
    open = open.filter(({ span }) => span.end > phrase.start)
    around[i] = open.at(-1)?.index ?? null
  }
  return around
}

/** "the attack |on Valdoria|" is not Valdoria's: where what a phrase belongs to ends. */
function ownersEnd(words: string): number {
  const at = words.search(/\s(?:on|in|against|to|from|by|with|over|at|about)\s/)
  return at < 0 ? words.length : at
}

/** Whom a phrase outside attributions means; where it names nobody, and that will do, whose it is. */
function membersAsked(phrase: AskedPhrase, scene: Scene, inTurn: Member | null): readonly Member[] {
  const head = readSourcePhrase(phrase, scene.context)
  if (phrase.isAgreeing === true && head.kind === "pronoun" && head.word === "we") {
    const sides = countriesMeant("sides", { span: phrase, sentence: head.sentence }, scene)
    if (sides !== null) return sides.members
  }
  const { members } = resolveHead(head, scene, [], inTurn)
  // "the Valdorian customs service" is Valdoria's, where it has no name of its own.
  const isUnnamedBody = head.kind === "body" && members.length === 1
  if (phrase.isList !== true && ((members.length > 0 && !isUnnamedBody) || !phrase.orWhose)) return members
  const owners = new Set<Member>()
  const { mentions, adjectives, countries } = scene.cast
  const end = phrase.start + ownersEnd(slice(scene.document.text, phrase))
  for (let i = firstAtOrAfter(mentions, phrase.start); (mentions[i]?.start ?? end) < end; i++) {
    const { member } = mentions[i] as Mention
    if (member?.kind === "country") owners.add(member)
  }
  const { tokens } = scene.context.analysis
  for (let i = firstAtOrAfter(tokens, phrase.start); (tokens[i]?.start ?? end) < end; i++) {
    const { text, norm } = tokens[i] as { text: string; norm: string }
    const listed = lookUp(text)
    const code = listed?.kind === "demonym" ? listed.country : null
    const member = adjectives.get(norm) ?? countries.find(({ country }) => country !== null && country === code)
    if (member !== undefined) owners.add(member)
  }
  if (phrase.isList === true) return owners.size > members.length ? [...owners] : members
  return owners.size === 1 || (owners.size === 2 && phrase.orBoth === true) ? [...owners] : members
}

function onlyMember(resolved: Resolved | undefined): Member | null {
  return resolved?.members.length === 1 ? (resolved.members[0] as Member) : null
}

/** What resolving one phrase may look at. */
/**
 * A paragraph of quoted words that names nobody is the speaker's who is quoted in the paragraphs before and after it.
 *
 *     "It is late," Ruiz said.
 *     The talks are "alive" but "not well".
 *                   ─────── Ruiz
 *     Ruiz added that …
 */
function goOn(
  attributions: readonly Attribution[],
  order: readonly { readonly index: number; readonly extent: Span }[],
  containers: readonly (number | null)[],
  { analysis, cast, resolved }: { analysis: Analysis; cast: Cast; resolved: Map<number, Resolved> },
): void {
  const isSpoken = ({ form, source, content }: Attribution) =>
    form !== "turn" &&
    (source.length > 0 || content.some(({ start }) => isQuoted(analysis, start)) || form !== "indirect")
  const outermost = order.filter(
    ({ index }) => containers[index] === null && isSpoken(attributions[index] as Attribution),
  )
  const paragraphOf = (at: number) => analysis.sentences[sentenceAt(analysis, at)]?.paragraph ?? 0
  outermost.forEach(({ index, extent }, i) => {
    const { source, cue } = attributions[index] as Attribution
    const [before, after] = [outermost[i - 1], outermost[i + 1]]
    if (source.length > 0 || cue.length > 0 || before === undefined || after === undefined) return
    const [speaker, next] = [before, after].map((other) => onlyMember(resolved.get(other.index) as Resolved))
    if (speaker == null || speaker !== next || speaker.kind !== "person") return
    const paragraph = paragraphOf(extent.start)
    const sentence = sentenceAt(analysis, extent.start)
    if (peopleNamedIn(sentence, analysis.sentences[sentence]?.end ?? 0, cast).some((person) => person !== speaker))
      return
    if (paragraph - paragraphOf(before.extent.end - 1) > 1 || paragraphOf(after.extent.start) - paragraph > 1) return
    resolved.set(index, { members: [speaker], sourcing: "named", certainty: certainties.goesOn })
  })
}

/** Somebody who spoke, and where. */
interface Speaking {
  readonly member: Member
  readonly sentence: number
}

interface Scene {
  readonly document: Document
  readonly context: PhraseContext
  readonly cast: Cast
  readonly last: LastSpeaker | null
  readonly lastResolved: { readonly resolved: Resolved; readonly sentence: number } | null
  readonly antecedents: Antecedents
  /** The speaker in whose words the phrase stands. */
  readonly outer: Resolved | null
  /** Whether the phrase stands in words given as that speaker's own, where "he" is not the speaker. */
  readonly isOwnWords: boolean
  /** Whether that speaker is named only after the phrase, and reports what others said. */
  readonly isRelated: boolean
  /** Who asks and who answers in the document's turns; null for a turn that names nobody. */
  readonly parts: Readonly<Record<Turn["part"], ReadonlySet<Member | null>>>
  /** Who spoke so far, in nobody else's words. */
  readonly recent: readonly Speaking[]
  readonly turnMembers: readonly (Member | null)[]
  readonly bodies: Bodies
  readonly house: House | null
}

function speakerOf(attribution: Attribution, scene: Scene): Resolved {
  const inTurn = attribution.turn === null ? null : (scene.turnMembers[attribution.turn] ?? null)
  if (attribution.form === "turn") {
    return inTurn === null ? open("unspecified") : { members: [inTurn], sourcing: "named", certainty: certainties.name }
  }
  const source = attribution.source[0]
  if (source === undefined) return open("unspecified")
  const head = readSourcePhrase(source, scene.context)
  if (head.kind === "pronoun" && head.word === "you") return spokenTo(attribution.turn, scene)
  if (head.kind === "pronoun" && head.word === "we" && attribution.cue.some((cue) => isAgreeing(cue, scene))) {
    const sides = countriesMeant("sides", { span: source, sentence: head.sentence }, scene)
    if (sides !== null) return sides
  }
  const resolved = resolveHead(head, scene, attribution.content, inTurn)
  // Words of an "I" that stand after a sentence about a body are not the body's.
  if (
    attribution.cue.length === 0 &&
    resolved.members.some(isBody) &&
    speaksAsI(attribution.content, scene.document.text)
  )
    return open("unspecified")
  const listed = head.kind === "name" ? listedBefore(head.mention, scene) : null
  return listed === null ? resolved : { ...resolved, members: [listed, ...resolved.members] }
}

function speaksAsI(content: readonly Span[], text: string): boolean {
  return content.some((span) => /\b(?:I|my)\b(?!\.)/.test(slice(text, span)))
}

/** In a talk between two, "you" is the other one; a reporter who is asked back has no name. */
function spokenTo(turn: number | null, { document, turnMembers, parts }: Scene): Resolved {
  const speaking = turn === null ? undefined : document.turns[turn]
  if (turn === null || speaking === undefined) return open("unspecified")
  const isOther = (i: number) => document.turns[i] !== undefined && document.turns[i]?.part !== speaking.part
  const others = parts[speaking.part === "question" ? "answer" : "question"]
  const nearest = (speaking.part === "question" ? [turn + 1, turn - 1] : [turn - 1]).find(isOther)
  const [only] = others
  const member = others.size === 1 ? only : nearest === undefined ? null : turnMembers[nearest]
  return member == null ? open("unspecified") : { members: [member], sourcing: "named", certainty: certainties.nominal }
}

/** "We agreed": it takes two. */
function isAgreeing(cue: Span, { document }: Scene): boolean {
  return /\bagreed\b/i.test(slice(document.text, cue))
}

/** "Ruiz, Sato agree": who opens the heading before a comma. */
function listedBefore(mention: Mention, { cast, context, document }: Scene): Member | null {
  const before = cast.mentions[firstAtOrAfter(cast.mentions, mention.start) - 1]
  if (before === undefined) return null
  const isHeading = opensHeading(before, mention.sentence, document, context.analysis)
  const isListed = slice(document.text, { start: before.end, end: mention.start }) === ", "
  const bothPeople = before.member?.kind === "person" && mention.member?.kind === "person"
  return isHeading && isListed && bothPeople ? before.member : null
}

/** Whether a phrase opens a line that is no full sentence: headlines leave their articles out. */
function opensHeading({ start }: Span, sentence: number, { text }: Document, { sentences }: Analysis): boolean {
  const line = sentences[sentence]
  if (line === undefined) return false
  // "…, presidents agree" at the end of a headline.
  const isAside = /, $/.test(text.slice(Math.max(0, start - 2), start))
  return (line.start === start || isAside) && !/[.!?]["”’]?$/.test(slice(text, line).trim())
}

/** The members a phrase outside a source means: an addressee, somebody cited. */
function membersOf(span: Span, scene: Scene): readonly Member[] {
  const head = readSourcePhrase(span, scene.context)
  return head.kind === "pronoun" ? [] : resolveHead(head, scene, [], null).members
}

function resolveHead(head: SourceHead, scene: Scene, content: readonly Span[], inTurn: Member | null): Resolved {
  switch (head.kind) {
    case "name":
      return resolveName(head.mention, scene)
    case "pronoun":
      return resolvePronoun(head, scene, content, inTurn)
    case "joint": {
      const parts = head.heads.map((part) => resolveHead(part, scene, content, inTurn))
      const members = [...new Set(parts.flatMap((part) => part.members))]
      return parts.every((part) => part.members.length === 1)
        ? { members, sourcing: "named", certainty: certainties.name }
        : open("named")
    }
    case "office": {
      if (head.isPlural) return holdersMeant(head, scene) ?? open("unnamed")
      if (!head.isDefinite) return someone
      const nominal = {
        office: head.office,
        text: slice(scene.document.text, head.span),
        start: head.span.start,
        sentence: head.sentence,
      }
      const own = scene.house === null ? undefined : holderInHouse(nominal, scene.house, scene)
      const member = own === undefined ? holderOf(nominal, scene.cast, scene.last) : own
      if (member !== null && !(head.isOfSomebody && !isNear(member, head.sentence))) {
        return { members: [member], sourcing: "named", certainty: certainties.nominal }
      }
      const described = own === undefined && member === null ? personDescribed(head, scene, content) : null
      return described === null
        ? someone
        : { members: [described], sourcing: "named", certainty: certainties.described }
    }
    case "body":
      return resolveBody(head, scene, content, inTurn)
    case "people":
      if (!head.isPlural) return someone
      if (!head.isDefinite) return open("unnamed")
      return countriesMeant(head.noun, head, scene) ?? pairMeant(head, scene) ?? open("unnamed")
    case "document": {
      const by = head.by === null ? statedBefore(scene) : resolveHead(head.by, scene, content, inTurn)
      return { members: by?.members ?? [], sourcing: "document", certainty: by?.certainty ?? 1 }
    }
    case "nothing":
      return open("unspecified")
  }
}

/** "The two ministers", "both leaders": two people. */
function holdersMeant(
  head: Pick<Extract<SourceHead, { kind: "office" }>, "office" | "span" | "sentence" | "isDefinite">,
  { cast, context, document, recent }: Scene,
): Resolved | null {
  const words = `${wordBefore(document.text, head.span)} ${slice(document.text, head.span)}`
  const isDefinite = head.isDefinite || opensHeading(head.span, head.sentence, document, context.analysis)
  const members =
    holdersTogether({ ...head, start: head.span.start, words, isDefinite }, cast) ??
    (/\b(?:both|the two)\b/i.test(words) ? pairSpeaking(head.sentence, recent) : null)
  return members === null ? null : { members, sourcing: "named", certainty: certainties.nominal }
}

/** The two people, and no third, who spoke in the sentences before: "Ruiz said … Sato replied … Both leaders …" */
function pairSpeaking(sentence: number, recent: readonly Speaking[]): Member[] | null {
  const people = new Set<Member>()
  for (let i = recent.length - 1; i >= 0 && sentence - (recent[i] as Speaking).sentence <= sentencesToPair; i--)
    if (recent[i]?.member.kind === "person") people.add((recent[i] as Speaking).member)
  return people.size === 2 ? [...people].reverse() : null
}

/** "both men", "the two leaders" */
function pairMeant(head: Extract<SourceHead, { kind: "people" }>, scene: Scene): Resolved | null {
  if (meansCountries(head.noun)) return null
  const holders = holdersMeant({ ...head, office: singularOffice(head.noun) ?? head.noun, isDefinite: false }, scene)
  return holders ?? (head.noun === "leaders" ? pairOfReadout(head.sentence, scene) : null)
}

/** A readout says within so many sentences who met. */
const sentencesToMeeting = 4

/** The two of whose meeting a readout is, where it says at its beginning that one met the other. */
function pairOfReadout(sentence: number, { document, context, cast }: Scene): Resolved | null {
  if (document.kind !== "readout") return null
  for (let i = 0; i < Math.min(sentence, sentencesToMeeting); i++) {
    const members = pairMeeting(i, context.analysis.sentences[i]?.end ?? 0, document.text, cast)
    if (members !== null) return { members, sourcing: "named", certainty: certainties.nominal }
  }
  return null
}

/** "The two sides", "both countries": two countries. */
function countriesMeant(
  noun: string,
  { span, sentence }: { readonly span: Span; readonly sentence: number },
  { cast, context, document, outer }: Scene,
): Resolved | null {
  const speaker = outer === null ? null : onlyMember(outer)
  const adjectivesIn = (index: number) => countriesOfAdjectives(index, context.analysis, cast)
  const place = { start: span.start, sentence, title: document.title, speaker, adjectivesIn }
  const members = countriesTogether(noun, place, cast)
  return members === null ? null : { members, sourcing: "named", certainty: certainties.nominal }
}

/** "Calvernian exports": Calvern is spoken of as well, whether or not the text names it. */
function countriesOfAdjectives(
  sentence: number,
  { sentences, tokens }: Analysis,
  { adjectives, countries }: Cast,
): (Member | null)[] {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {}
  return tokens.slice(firstToken, endToken).flatMap(({ text, norm }) => {
    const own = adjectives.get(norm)
    if (own !== undefined) return [own]
    const listed = lookUp(text)
    if (listed?.kind !== "demonym") return []
    return [countries.find(({ country }) => country !== null && country === listed.country) ?? null]
  })
}

/** "the sanctions scholar said", after a sentence about one person alone and of no other office. */
function personDescribed(
  head: Extract<SourceHead, { kind: "office" }>,
  { cast, context, document }: Scene,
  content: readonly Span[],
): Member | null {
  const phrase = slice(document.text, head.span)
  if (head.isOfSomebody || agents.test(head.office) || !/\s/.test(phrase.trim())) return null
  const begin = Math.min(head.span.start, ...content.map((span) => span.start))
  const sentence = sentenceAt(context.analysis, begin)
  const before = context.analysis.sentences[sentence - 1]
  if (before === undefined || before.paragraph !== context.analysis.sentences[sentence]?.paragraph) return null
  const people = peopleNamedIn(sentence - 1, begin, cast)
  const [only] = people
  if (only === undefined || people.length > 1 || only.roles.some(({ head: other }) => other !== null)) return null
  return agree(only.gender, genderOfTitle(phraseWords(phrase))) ? only : null
}

/** "The statement" is the one just quoted from. */
function statedBefore({ lastResolved }: Scene): Resolved | null {
  return lastResolved?.resolved.sourcing === "document" ? lastResolved.resolved : null
}

type Body = Extract<SourceHead, { kind: "body" }>

/** "the coast fleet", "her office", "the government in Haldis", "both trade ministries", "each side". */
function resolveBody(head: Body, scene: Scene, content: readonly Span[], inTurn: Member | null): Resolved {
  const { cast, bodies, document } = scene
  const { noun, span, sentence, seat, isDefinite } = head
  const words = slice(document.text, span).replace(/\s+/g, " ")
  if (/^(?:each|either|neither) /i.test(words)) return countriesMeant(noun, head, scene) ?? open("named")
  if (seat !== null && /^(?:government|administration|leadership)$/.test(noun)) return resolveName(seat, scene)
  const owners = head.owner === null ? [] : resolveHead(head.owner, scene, content, inTurn).members
  const [owner = null] = owners
  if (head.owner !== null && (owner === null || owners.length > 1)) return open("named")
  const called = phraseWords(words.replace(/^(?:both|two)(?: the)? /i, "")).slice(0, -1)
  if (head.isPlural) {
    if (!isDefinite || !/^(?:both|two)\b/i.test(words)) return open("unnamed")
    const states = countriesMeant("countries", head, scene)
    if (states === null) return open("named")
    const members = states.members.flatMap((state) => {
      const name = [...called, noun].join(" ")
      const told = distinctions(called, state, cast)
      return bodyMeant({ ...span, noun, name, told, owner: state, sentence, isDefinite }, bodies, cast) ?? []
    })
    return members.length === 2 ? { ...states, members } : open("named")
  }
  // "the Chinese side" is China.
  if (noun === "side") {
    const told = distinctions(called, owner, cast)
    const country = cast.countries.find(({ words, country }) => told.has(country ?? words[0] ?? ""))
    return country === undefined
      ? open("named")
      : { members: [country], sourcing: "named", certainty: certainties.nominal }
  }
  const asked = { ...span, noun, name: words, told: distinctions(called, owner, cast), owner, sentence, isDefinite }
  if (!isDefinite && !/\p{Lu}/u.test(words.replace(/^\p{Lu}/u, ""))) return open("unnamed")
  const member = bodyMeant(asked, bodies, cast) ?? (asked.told.size === 0 ? bodyLastSpeaking(asked, scene) : null)
  return member === null
    ? open(isDefinite ? "named" : "unnamed")
    : { members: [member], sourcing: "named", certainty: certainties.nominal }
}

/** Nouns that fit a body whatever its name is. */
const anyBody = /^(?:agency|body|group|organi[sz]ation)$/

/** "The group", where a body of another name spoke just before and no other was named since. */
function bodyLastSpeaking(
  { noun, start, sentence }: { readonly noun: string; readonly start: number; readonly sentence: number },
  { last, cast }: Scene,
): Member | null {
  if (!anyBody.test(noun) || last?.member?.kind !== "organization" || sentence - last.sentence > sentencesToBody)
    return null
  for (let i = firstAtOrAfter(cast.mentions, start) - 1; i >= 0; i--) {
    const { member, sentence: at } = cast.mentions[i] as Mention
    if (at < last.sentence) break
    if (member?.kind === "organization" && member !== last.member) return null
  }
  return last.member
}

function wordBefore(text: string, { start }: Span): string {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? ""
}

/** A possessed office ("his spokesman") is only who was named close by. */
function isNear(member: Member, sentence: number): boolean {
  return member.mentions.some((mention) => Math.abs(sentence - mention.sentence) <= 2)
}

function resolveName(mention: Mention, scene: Scene): Resolved {
  const { member } = mention
  if (member === null) return open("named")
  // A capital, where it speaks, is its government.
  const words = slice(scene.document.text, mention)
  const listed = lookUp(words)
  if (listed?.kind === "capital" && member.kind === "place") {
    const country = scene.cast.countries.find((other) => other.country === listed.country)
    if (country !== undefined) {
      country.aliases.add(words)
      return { members: [country], sourcing: "named", certainty: certainties.nominal }
    }
  }
  return { members: [member], sourcing: "named", certainty: certainties.name }
}

function resolvePronoun(
  head: Extract<SourceHead, { kind: "pronoun" }>,
  scene: Scene,
  content: readonly Span[],
  inTurn: Member | null,
): Resolved {
  const { word, start } = head
  // Words quoted before the pronoun lie between it and the name: what counts is where they begin.
  const begin = Math.min(start, ...content.map((span) => span.start))
  const sentence = Math.min(head.sentence, sentenceAt(scene.context.analysis, begin))
  const { outer, last, lastResolved, cast, context } = scene
  const inQuotation = isQuoted(context.analysis, start)
  if (/^(?:i|we)$/.test(word)) {
    if (outer !== null && outer.members.length > 0) return { ...outer, certainty: certainties.firstPerson }
    return inTurn === null
      ? open("unspecified")
      : { members: [inTurn], sourcing: "named", certainty: certainties.firstPerson }
  }
  if (word === "you") return open("unspecified")
  if (word === "who" || word === "which") return relativeMeant(word, start, scene)
  if (word === "they" || word === "them") {
    const before = subjectsBefore(sentence, scene)
    if (before !== null) return before
    const isRecent = lastResolved !== null && sentence - lastResolved.sentence <= 3
    if (isRecent && lastResolved.resolved.members.length > 1) return lastResolved.resolved
    const pair = start === context.analysis.sentences[sentence]?.start ? pairOfReadout(sentence, scene) : null
    if (pair !== null) return pair
    return open(isRecent && lastResolved.resolved.sourcing === "unnamed" ? "unnamed" : "named")
  }
  if (word === "it") {
    const around = outer === null || scene.isOwnWords ? null : onlyMember(outer)
    if (around !== null && isBody(around))
      return { members: [around], sourcing: "named", certainty: certainties.nominal }
    const subject = bodyBefore(sentence, start, scene)
    if (subject !== null) return { members: [subject], sourcing: "named", certainty: certainties.nominal }
    return last?.member != null && isBody(last.member) && sentence - last.sentence <= 2
      ? { members: [last.member], sourcing: "named", certainty: certainties.nominal }
      : open("named")
  }
  const gender: Gender = /^(?:she|her)$/.test(word) ? "female" : "male"
  // "Bello will believe it, he says": of unquoted words somebody who opens them may be meant.
  const isBeside = (span: Span) => span.start < start && !isQuoted(context.analysis, span.start)
  const beside = inQuotation ? [] : content.filter(isBeside)
  const outside = inQuotation ? [] : content.filter((span) => !isBeside(span))
  const described = inQuotation ? [] : peopleOpening({ start, sentence, gender }, scene)
  const odds = scene.antecedents.get(start) ?? new Map<number, number>()
  const reference: Reference = { start, sentence, gender, inQuotation, outside, beside, described, odds }
  // In quoted words "he" is not who speaks them; in reported words he often is: "Ruiz said she believes".
  const isTheirs = inQuotation || scene.isOwnWords
  const nearest = outer === null || scene.isRelated ? last : isTheirs ? null : { member: onlyMember(outer), sentence }
  let ranked = rankAntecedents(reference, cast, nearest)
  if (isTheirs && outer !== null)
    ranked = ranked.filter(({ member }) => member === null || !outer.members.includes(member))
  const decided = decide(ranked)
  if (decided !== null) return { members: [decided.member], sourcing: "named", certainty: decided.certainty }
  const [first] = ranked
  if (first === undefined) {
    const later = nameAfter(reference, cast, sentencesToName)
    if (later !== null) return { members: [later], sourcing: "named", certainty: certainties.laterName }
  }
  return first !== undefined && first.member === null ? someone : open("named")
}

/** "Varga, who said", "Varga, the envoy to Haldis, who said", "the coast guard, which said" */
function relativeMeant(word: string, start: number, scene: Scene): Resolved {
  const { mentions } = scene.cast
  const first = firstAtOrAfter(mentions, start)
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
    const before = mentions[i] as Mention
    const between = slice(scene.document.text, { start: before.end, end: start })
    if (before.member === null || (before.member.kind === "person") !== (word === "who")) continue
    if (/^,? $/.test(between) || (word === "who" && /^, [^,.;:“”"]{3,80}, $/.test(between)))
      return resolveName(before, scene)
  }
  return open("named")
}

function isBody({ kind }: Member): boolean {
  return kind === "organization" || kind === "country"
}

/** Those who together are the subject of the sentence before: "The two presidents met. They agreed …" */
function subjectsBefore(sentence: number, scene: Scene): Resolved | null {
  const subject = subjectOf(sentence - 1, Number.POSITIVE_INFINITY, scene)
  if (subject !== null && subject.members.length > 1) return subject
  const { text } = scene.document
  const end = scene.context.analysis.sentences[sentence - 1]?.end ?? 0
  const pair = pairActing(sentence - 1, text, scene.cast) ?? pairMeeting(sentence - 1, end, text, scene.cast)
  return pair === null ? null : { members: pair, sourcing: "named", certainty: certainties.nominal }
}

/** The body that is the subject of the sentence so far, or of the one before: "The ministry raised the duty, a step it called …" */
function bodyBefore(sentence: number, start: number, scene: Scene): Member | null {
  for (const subject of [subjectOf(sentence, start, scene), subjectOf(sentence - 1, start, scene)]) {
    const member = subject === null ? null : onlyMember(subject)
    if (member !== null && isBody(member)) return member
    if (member !== null) return null
  }
  return null
}

/** People who open this sentence or those just before it without a name: "The minister sat down. He said …" */
function peopleOpening(
  { start, sentence, gender }: { readonly start: number; readonly sentence: number; readonly gender: Gender },
  scene: Scene,
): Described[] {
  const described: Described[] = []
  for (let i = sentence; i >= Math.max(0, sentence - sentencesToOpening); i--) {
    const opening = phraseOpening(i, start, scene)
    // "The first envoy to |speak|, Ruiz left": who opens the sentence is not the verb's subject.
    if (opening === null || isInfinitive(opening, scene) || isQuoted(scene.context.analysis, opening.start)) continue
    const head = readSourcePhrase(opening, scene.context)
    if (!/^(?:office|people)$/.test(head.kind)) continue
    const words = phraseWords(slice(scene.document.text, opening))
    const { members, isOnePerson } = resolveHead(head, scene, [], null)
    const [member = null] = members
    if (members.length > 1 || (member === null && isOnePerson !== true)) continue
    if (agree(member?.gender ?? genderOfTitle(words), gender)) described.push({ ...opening, member, sentence: i })
  }
  return described
}

function isInfinitive(opening: Span, { document }: Scene): boolean {
  return / to$/.test(slice(document.text, opening))
}

/** Who a sentence opens with, up to its verb. */
function subjectOf(sentence: number, before: number, scene: Scene): Resolved | null {
  const opening = phraseOpening(sentence, before, scene)
  if (opening === null) return null
  const head = readSourcePhrase(opening, scene.context)
  return /^(?:joint|office|people|name|body)$/.test(head.kind) ? resolveHead(head, scene, [], null) : null
}

/** A sentence's words up to its verb. */
function phraseOpening(sentence: number, before: number, scene: Scene): Span | null {
  const { tokens, sentences } = scene.context.analysis
  const whole = sentences[sentence]
  if (whole === undefined) return null
  // "Perhaps the minister knows."
  let first = whole.firstToken
  while (first + 1 < whole.endToken && tokens[first]?.pos === "ADV") first++
  let end = first
  while (end < whole.endToken && end - first < longestSubject && !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? "")) end++
  const [opening, last] = [tokens[first], tokens[end - 1]]
  if (opening === undefined || last === undefined || end === first || end === whole.endToken || last.end > before)
    return null
  return { start: opening.start, end: last.end }
}

function isQuoted(analysis: Analysis, at: number): boolean {
  const { quotations } = analysis
  for (let i = firstAtOrAfter(quotations, at + 1) - 1; i >= 0 && i > firstAtOrAfter(quotations, at + 1) - 4; i--) {
    const quotation = quotations[i]
    if (quotation !== undefined && quotation.use === "words" && overlaps(quotation, { start: at, end: at + 1 }))
      return true
  }
  return false
}

function sentenceAt(analysis: Analysis, at: number): number {
  const { sentences } = analysis
  return Math.max(0, firstAtOrAfter(sentences, at + 1) - 1)
}

/** The members that the turns' labels name: each label is one of their mentions. */
function membersOfTurns(document: Document, cast: Cast): (Member | null)[] {
  const byStart = new Map(cast.mentions.map((mention) => [mention.start, mention.member]))
  return document.turns.map((turn) => (turn.name === null ? null : (byStart.get(turn.label.start) ?? null)))
}

/** Places and names that nothing explains are actors only where they speak or are spoken to. */
function isActor(member: Member): boolean {
  return member.kind !== "unknown" && member.kind !== "place"
}

function firstMention(member: Member): Mention {
  return member.mentions[0] as Mention
}

function toActor(document: Document, member: Member, stage: Map<Member, Actor>): Actor {
  const known = stage.get(member)
  if (known !== undefined) return known
  const { start, end } = firstMention(member)
  const listed = lookUp(member.name)
  const isState = member.kind === "place" && listed?.kind === "capital"
  const actor: Actor = {
    // The name tells apart those whom one phrase names: "both trade ministries".
    id: findingId(document.id, `actor ${member.name}`, [{ start, end }]),
    name: isState && listed.country !== null ? countryName(listed.country) : usualName(member),
    kind: isState ? "country" : kindOf(member, document.outlet),
    role: fullestRole(member),
    country:
      member.country ??
      listed?.country ??
      (member.kind === "organization" ? countryIn(phraseWords(member.name)) : null),
    aliases: [...member.aliases].filter((alias) => alias !== usualName(member)),
  }
  stage.set(member, actor)
  return actor
}

/** A country under its usual name where the text uses it: "China" rather than "the People's Republic of China". */
function usualName(member: Member): string {
  // `Juma "Tiger" Bello` goes by "Juma Bello"; the nickname stays among the aliases.
  if (member.kind === "person") return member.name.replace(/ ["“‘(][^"”’)]+["”’)](?= )/u, "")
  if (member.kind !== "country" || member.country === null) return member.name
  const usual = countryName(member.country)
  return member.aliases.has(usual) ? usual : member.name
}

/** The role that says most: "Secretary of State" rather than "Secretary"; of equals, the first. */
function fullestRole({ roles }: Member): string | null {
  const [first, ...rest] = roles.filter((role) => role.words.size <= longestRole)
  if (first === undefined) return roles[0]?.text ?? null
  return rest.reduce(
    (best, role) => (role.head === first.head && role.words.size > best.words.size ? role : best),
    first,
  ).text
}

/** Last words of names of houses and papers, not of people: "Lantern Square", "Haldis Wire". */
const houses =
  /^(?:avenue|building|chronicle|courier|daily|dispatch|gate|gazette|globe|guardian|hall|hill|herald|house|journal|mail|observer|place|plaza|post|quay|record|report|review|square|standard|star|street|sun|tower|wall|week|wire|world)$/

/** Who speaks and is nothing known is taken for a person, a place for the people of it. */
function kindOf(member: Member, outlet: string | null): ActorKind {
  if (member.kind === "unknown")
    return member.name === outlet || (member.words.length > 1 && houses.test(member.words.at(-1) ?? ""))
      ? "organization"
      : "person"
  return member.kind === "place" ? "group" : member.kind
}

/** Those who speak together: "Ana Ruiz and Kenji Sato". */
function groupOf(
  document: Document,
  members: readonly Member[],
  actors: readonly Actor[],
  groups: Map<string, Actor>,
): Actor {
  const id = findingId(document.id, "actor", members.map(firstMention))
  const known = groups.get(id)
  if (known !== undefined) return known
  const names = actors.map((actor) => actor.name)
  const name = names.length === 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
  const group: Actor = { id, name, kind: "group", role: null, country: null, aliases: [] }
  groups.set(id, group)
  return group
}
