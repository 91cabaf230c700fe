import type { Actor, ActorKind } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import type { Findings } from "../../domain/findings.ts"
import { findingId } from "../../domain/identity.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import type { Sourcing, Statement } from "../../domain/statement.ts"
import type { Analysis } from "../../language/analysis.ts"
import { countryIn, countryName, lookUp } from "../../language/names/gazetteer.ts"
import type { Attribution } from "../statements/attribution.ts"
import { decide, firstAtOrAfter, type LastSpeaker, nameAfter, type Reference, rankAntecedents } from "./antecedents.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { extentOf, findContainers } from "./containment.ts"
import { findCast } from "./find-cast.ts"
import type { Gender } from "./gender.ts"
import { bodyNamed, holderOf } from "./nominals.ts"
import { phraseWords } from "./roles.ts"
import { type PhraseContext, readSourcePhrase, type SourceHead, titlesBefore } from "./source-phrase.ts"
import { findSuspiciousSpeakers } from "./suspicious-speaker.ts"

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
const certainties = { name: 1, nominal: 0.85, firstPerson: 0.95, laterName: 0.6 } as const
/** Two countries are "the two sides" where a third is named this many times less. */
const sidesLead = 3
/** A role of more words than this is a description. */
const longestRole = 8
/** A pronoun before its name finds it within this many sentences. */
const sentencesToName = 2

const open = (sourcing: Sourcing): Resolved => ({ members: [], sourcing, certainty: 1 })
const someone: Resolved = { members: [], sourcing: "unnamed", certainty: 1, isOnePerson: true }

/**
 * Makes the document's actors and ties every attribution's source to one of them, or leaves it open: `sourcing`
 * `named` with no speaker means that the text names one somewhere and does not decide which. Several who speak
 * together are one `group` actor under their joined names.
 */
export function resolve(document: Document, analysis: Analysis, attributions: readonly Attribution[]): Findings {
  const cast = findCast(document, analysis)
  const stage = new Map<Member, Actor>()
  const groups = new Map<string, Actor>()
  const bodies = new Map<string, Member>()
  const context: PhraseContext = { analysis, mentions: cast.mentions, titles: titlesBefore(analysis.names) }
  const turnMembers = membersOfTurns(document, cast)
  const containers = findContainers(attributions)
  const order = attributions
    .map((attribution, index) => ({ index, extent: extentOf(attribution) }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end || a.index - b.index)

  const resolved = new Map<number, Resolved>()
  let last: LastSpeaker | null = null
  let lastResolved: { resolved: Resolved; sentence: number } | null = null
  for (const { index, extent } of order) {
    const attribution = attributions[index] as Attribution
    const container = containers[index] ?? null
    const outer = container === null ? null : (resolved.get(container) ?? null)
    const isOwnWords = container !== null && /^(?:direct|turn)$/.test((attributions[container] as Attribution).form)
    const scene: Scene = { document, context, cast, last, lastResolved, outer, isOwnWords, turnMembers, bodies }
    const speaker = speakerOf(attribution, scene)
    resolved.set(index, speaker)
    if (container !== null || attribution.form === "turn") continue
    const sentence = sentenceAt(analysis, attribution.source[0]?.start ?? extent.start)
    if (speaker.members.length === 1) last = { member: speaker.members[0] as Member, sentence }
    else if (speaker.isOnePerson === true) last = { member: null, sentence }
    lastResolved = { resolved: speaker, sentence }
  }

  const speaking = new Set<Member>()
  const actorOf = (members: readonly Member[]): string | null => {
    for (const member of members) speaking.add(member)
    if (members.length === 0) return null
    const actors = members.map((member) => toActor(document, member, stage))
    if (actors.length === 1) return (actors[0] as Actor).id
    return groupOf(document, members, actors, groups).id
  }
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
    const container = containers[index] ?? null
    const within = container === null ? null : (ids.get(container) ?? null)
    const scene: Scene = {
      document,
      context,
      cast,
      last: null,
      lastResolved: null,
      outer: null,
      isOwnWords: false,
      turnMembers,
      bodies,
    }
    statements.push({
      id,
      form: attribution.form,
      speaker: actorOf(speaker.members),
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      sourcing: speaker.sourcing,
      addressee: attribution.addressee === null ? null : actorOf(membersOf(attribution.addressee, scene)),
      relayedBy: attribution.relay.flatMap((span) => actorOf(membersOf(span, scene)) ?? []),
      within: within === id ? null : within,
      said: null,
      rendering: attribution.rendering,
      response: attribution.response,
      glosses: attribution.glosses,
      confidence: Math.round(attribution.confidence * speaker.certainty * 100) / 100,
      rule: attribution.rule,
    })
  }
  const turnSpeakers = turnMembers.map((member) => (member === null ? null : actorOf([member])))
  const named = [...cast.members, ...bodies.values()].filter((member) => speaking.has(member) || isActor(member))
  const actors = named.map((member) => ({ actor: toActor(document, member, stage), start: firstMention(member).start }))
  const joint = [...groups.values()].map((actor) => ({ actor, start: document.text.length }))
  return {
    actors: [...actors, ...joint].sort((a, b) => a.start - b.start).map(({ actor }) => actor),
    turnSpeakers,
    statements,
    notes: findSuspiciousSpeakers(
      document.text,
      order.map(({ index }) => ({
        source: (attributions[index] as Attribution).source[0] ?? null,
        member: onlyMember(resolved.get(index)),
        isNested: containers[index] != null,
      })),
    ),
  }
}

function onlyMember(resolved: Resolved | undefined): Member | null {
  return resolved?.members.length === 1 ? (resolved.members[0] as Member) : null
}

/** What resolving one phrase may look at. */
interface Scene {
  readonly document: Document
  readonly context: PhraseContext
  readonly cast: Cast
  readonly last: LastSpeaker | null
  readonly lastResolved: { readonly resolved: Resolved; readonly sentence: number } | null
  /** The speaker in whose words the phrase stands. */
  readonly outer: Resolved | null
  /** Whether the phrase stands in words given as that speaker's own, where "he" is not the speaker. */
  readonly isOwnWords: boolean
  readonly turnMembers: readonly (Member | null)[]
  /** Bodies that the document names by a phrase, by the phrase. */
  readonly bodies: Map<string, Member>
}

function speakerOf(attribution: Attribution, scene: Scene): Resolved {
  const inTurn = attribution.turn === null ? null : (scene.turnMembers[attribution.turn] ?? null)
  if (attribution.form === "turn") {
    return inTurn === null ? open("unspecified") : { members: [inTurn], sourcing: "named", certainty: certainties.name }
  }
  const source = attribution.source[0]
  if (source === undefined) return open("unspecified")
  const head = readSourcePhrase(source, scene.context)
  return resolveHead(head, scene, attribution.content, inTurn)
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
      if (head.isPlural) return holdersTogether(head, scene) ?? open("unnamed")
      if (!head.isDefinite) return someone
      const nominal = {
        office: head.office,
        text: slice(scene.document.text, head.span),
        start: head.span.start,
        sentence: head.sentence,
      }
      const member = holderOf(nominal, scene.cast, scene.last)
      if (member !== null && !(head.isOfSomebody && !isNear(member, head.sentence))) {
        return { members: [member], sourcing: "named", certainty: certainties.nominal }
      }
      return someone
    }
    case "body": {
      const member =
        bodyOfSomebody(head, scene) ??
        (head.isDefinite ? bodyNamed(head.noun, head.span, scene.cast) : null) ??
        lastBody(head, scene)
      return member === null
        ? open(head.isDefinite ? "named" : "unnamed")
        : { members: [member], sourcing: "named", certainty: certainties.nominal }
    }
    case "people":
      return head.isPlural ? (sidesTogether(head.noun, scene) ?? open("unnamed")) : someone
    case "document": {
      const by = head.by === null ? statedBefore(scene) : resolveHead(head.by, scene, content, inTurn)
      return { members: by?.members ?? [], sourcing: "document", certainty: by?.certainty ?? 1 }
    }
    case "nothing":
      return open("unspecified")
  }
}

/** "The two ministers", "both presidents": the only two who hold the office. */
function holdersTogether(head: Extract<SourceHead, { kind: "office" }>, { cast, document }: Scene): Resolved | null {
  const phrase = slice(document.text, head.span)
  const holders = (cast.byOffice.get(head.office) ?? []).filter(
    (member) => firstMention(member).start < head.span.start,
  )
  const isPair = /\b(?:two|both)\b/i.test(phrase) || (head.isDefinite && !/\s\S+\s/.test(phrase.trim()))
  if (!isPair || holders.length !== 2) return null
  return { members: holders, sourcing: "named", certainty: certainties.nominal }
}

/** "The two sides", "both countries": the two countries that the text is about, where it is about two. */
function sidesTogether(noun: string, { cast }: Scene): Resolved | null {
  if (!/^(?:sides|countries|nations|governments|parties|states)$/.test(noun)) return null
  const [first, second, third] = cast.countries
  if (first === undefined || second === undefined) return null
  if (third !== undefined && third.mentions.length * sidesLead > second.mentions.length) return null
  const members = [first, second].toSorted((a, b) => firstMention(a).start - firstMention(b).start)
  return { members, sourcing: "named", certainty: certainties.nominal }
}

/** "The statement" is the one just quoted from. */
function statedBefore({ lastResolved }: Scene): Resolved | null {
  return lastResolved?.resolved.sourcing === "document" ? lastResolved.resolved : null
}

type Body = Extract<SourceHead, { kind: "body" }>

/** "the Valdorian foreign ministry", "the customs service": a body that its phrase tells from others. */
function bodyOfSomebody({ span, sentence, isDefinite, isSpecific }: Body, { document, bodies }: Scene): Member | null {
  const name = slice(document.text, span)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an|this) /i, "")
  const isNamed = /\p{Lu}/u.test(name.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, isDefinite ? "$&" : ""))
  if (!isSpecific || !(isDefinite || isNamed)) return null
  const key = name.toLowerCase()
  const known = bodies.get(key)
  if (known !== undefined) return known
  const mention: Mention = { ...span, member: null, sentence, isSubject: true, isModifier: false, inQuotation: false }
  const member: Member = {
    kind: "organization",
    name,
    words: phraseWords(key),
    gender: "unknown",
    country: countryIn(phraseWords(name)),
    roles: [],
    aliases: new Set(),
    mentions: [mention],
  }
  bodies.set(key, member)
  return member
}

/** "the ministry", after a body was called by such a phrase. */
function lastBody({ noun, isDefinite }: Body, { bodies }: Scene): Member | null {
  const known = isDefinite ? [...bodies.values()].filter((member) => member.words.at(-1) === noun) : []
  return known.length === 1 ? (known[0] as Member) : null
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
  if (word === "who") {
    const before = cast.mentions[firstAtOrAfter(cast.mentions, start) - 1]
    const between = before === undefined ? "" : slice(scene.document.text, { start: before.end, end: start })
    return before?.member != null && /^,? $/.test(between) ? resolveName(before, scene) : open("named")
  }
  if (word === "they" || word === "them") {
    const isRecent = lastResolved !== null && sentence - lastResolved.sentence <= 3
    if (isRecent && lastResolved.resolved.members.length > 1) return lastResolved.resolved
    return open(isRecent && lastResolved.resolved.sourcing === "unnamed" ? "unnamed" : "named")
  }
  if (word === "it") {
    const isBody =
      last?.member != null && /^(?:organization|country)$/.test(last.member.kind) && sentence - last.sentence <= 2
    return isBody
      ? { members: [last.member as Member], sourcing: "named", certainty: certainties.nominal }
      : open("named")
  }
  const gender: Gender = /^(?:she|her)$/.test(word) ? "female" : "male"
  const reference: Reference = { start, sentence, gender, inQuotation, outside: inQuotation ? [] : content }
  // In quoted words "he" is not who speaks them; in reported words he often is: "Ruiz said she believes".
  const isTheirs = inQuotation || scene.isOwnWords
  const nearest = isTheirs ? null : outer === null ? last : { member: onlyMember(outer), sentence }
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
    id: findingId(document.id, "actor", [{ start, end }]),
    name: isState && listed.country !== null ? countryName(listed.country) : usualName(member),
    kind: isState ? "country" : kindOf(member),
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

/** Who speaks and is nothing known is taken for a person, a place for the people of it. */
function kindOf(member: Member): ActorKind {
  if (member.kind === "unknown") return "person"
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
