import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { agree, type Gender } from "./gender.ts"

/** A pronoun, or a bare nominal, that stands for somebody named elsewhere. */
export interface Reference {
  readonly start: number
  readonly sentence: number
  readonly gender: Gender
  readonly inQuotation: boolean
  /** Spans whose names are not meant: the words attributed to the pronoun itself. */
  readonly outside: readonly { readonly start: number; readonly end: number }[]
  /** Where names compete and decide nothing: unquoted words attributed to the pronoun, "Bello will believe it, he says". */
  readonly beside: readonly { readonly start: number; readonly end: number }[]
  /** People who open sentences close by without a name: "The minister sat down. He said …" */
  readonly described: readonly Described[]
  /** Where names begin, the log odds by which the network takes the pronoun to mean them; empty without it. */
  readonly odds: ReadonlyMap<number, number>
}

/** "The minister", "a diplomat", as the subject of a sentence; the member is null where nobody by name is meant. */
export interface Described extends Span {
  readonly member: Member | null
  readonly sentence: number
}

/** Where each pronoun begins: for the start of each name near it the log odds that it means that name. */
export type Antecedents = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Who spoke last before the reference; `member` is null for an unnamed speaker, who may be meant as well. */
export interface LastSpeaker {
  readonly member: Member | null
  readonly sentence: number
}

/** A possible antecedent; `member` null is the unnamed last speaker. */
export interface Antecedent {
  readonly member: Member | null
  /** How likely it is by the weights below, the network's word among them. */
  readonly score: number
  /** The same without the network: it knows what is likely, but not where the text leaves it open. */
  readonly ruleScore: number
  /** Named only after the reference. */
  readonly isLater: boolean
  readonly isLastSpeaker: boolean
  readonly isPlausible: boolean
  /** Whether the network, where it was asked, takes the reference to mean somebody else. */
  readonly isRefused: boolean
}

/**
 * Weights of what makes an antecedent likely, in the spirit of Lappin and Leass (1994), "An algorithm for pronominal
 * anaphora resolution". Tuned on GAP's development part and on news articles; `npm run bench -- coreference` and
 * `-- speakers` notice a change.
 */
const weights = {
  perSentence: -0.7,
  subject: 2.2,
  later: -1.2,
  modifier: -0.4,
  oblique: -0.25,
  quoted: -1.6,
  nearest: 0.5,
  lastSpeaker: 3.4,
  /** The last speaker, where somebody else has since been the subject of a sentence. */
  lastSpeakerBefore: 0.3,
  /** Nobody else of that gender is named in the same sentence, and none in between. */
  alone: 0.8,
  /** The same, as the subject of the sentence just before: "Ruiz shook her head. "No," she said." */
  aloneSubject: 1.8,
  /** A name that nothing makes a person's. */
  unexplained: -0.2,
  knownGender: 0.5,
  /** Times the share of the document's mentions that are the candidate's. */
  share: 1.7,
  /** Times the network's log odds for the likeliest of the candidate's names. */
  network: 1,
  /** Log odds of what the network was not asked about. */
  unasked: -1,
} as const
/** Log odds from which the network is believed against a list of places or of given names: these are often wrong. */
const overruling = 0
/** Log odds below which the network says that a name is not meant. */
const refusing = -2
/** A name further off than this many sentences, or names, is not what a pronoun means. */
const sentencesBack = 8
const mentionsBack = 60
/** The best antecedent must lead the next by this much to be more than a guess: a subject alone does not decide. */
export const decisiveLead = 2

/** Possible antecedents among the people named before the reference, the likeliest first. */
export function rankAntecedents(reference: Reference, cast: Cast, last: LastSpeaker | null): Antecedent[] {
  const { mentions } = cast
  const people = mentions.length
  const scores = new Map<Member | null, number>()
  const later = new Set<Member>()
  const subjects = new Set<Member | null>()
  let isNearest = true
  let newSubject: Member | null | undefined
  const odds = new Map<Member, number>()
  const nearestSentence: { sentence: number; members: Set<Member | null> } = { sentence: -1, members: new Set() }
  const first = firstAtOrAfter(mentions, reference.start)
  for (const mention of mentionsBefore(reference, mentions, first)) {
    const distance = reference.sentence - mention.sentence
    if (distance > sentencesBack) break
    const { member } = mention
    if (member !== null && !canBeMeant(member, mention, reference)) continue
    if (reference.outside.some((span) => span.start <= mention.start && mention.end <= span.end)) continue
    let score = weights.perSentence * distance
    if (mention.isSubject) score += weights.subject
    if (mention.isOblique && !mention.isSubject) score += weights.oblique
    if (mention.isModifier) score += weights.modifier
    if (mention.inQuotation && !reference.inQuotation) score += weights.quoted
    if (isNearest) score += weights.nearest
    isNearest = false
    const isBeside = reference.beside.some((span) => span.start <= mention.start && mention.end <= span.end)
    if (!isBeside && nearestSentence.members.size === 0) nearestSentence.sentence = mention.sentence
    if (
      !isBeside &&
      (member === null || isPlausible(member, cast)) &&
      nearestSentence.sentence === mention.sentence &&
      !mention.inQuotation
    ) {
      nearestSentence.members.add(member)
      if (mention.isSubject) subjects.add(member)
    }
    const isSince = last !== null && !isBeside && !mention.inQuotation && mention.sentence > last.sentence
    // "…," Ruiz said. Haddad's plans are bold. They …
    const isTopic = mention.opensSentence && member?.kind === "person"
    if (isSince && (mention.isSubject || isTopic)) newSubject = newSubject === undefined ? member : newSubject
    if (member !== null) {
      if (member.kind !== "person") score += weights.unexplained
      if (member.gender !== "unknown") score += weights.knownGender
      score += (weights.share * member.mentions.length) / people
    }
    scores.set(member, Math.max(scores.get(member) ?? Number.NEGATIVE_INFINITY, score))
    keepBest(odds, mention, reference)
  }
  // "When she came home, Ruiz spoke": the name may follow in the same sentence.
  for (let i = first; i < mentions.length && i - first <= mentionsBack; i++) {
    const mention = mentions[i] as Mention
    if (mention.sentence !== reference.sentence) break
    const { member } = mention
    if (member === null || scores.has(member) || !canBeMeant(member, mention, reference)) continue
    if (mention.inQuotation || reference.outside.some((span) => span.start <= mention.start && mention.end <= span.end))
      continue
    later.add(member)
    keepBest(odds, mention, reference)
    scores.set(
      member,
      weights.later + (mention.isSubject ? weights.subject : 0) + (weights.share * member.mentions.length) / people,
    )
  }
  if (nearestSentence.members.size === 1) {
    for (const member of nearestSentence.members) {
      const isOnlySubject = subjects.has(member) && reference.sentence - nearestSentence.sentence <= 1
      scores.set(member, (scores.get(member) ?? 0) + (isOnlySubject ? weights.aloneSubject : weights.alone))
    }
  }
  if (last !== null && reference.sentence - last.sentence <= sentencesBack) {
    if (last.member === null || (canBePerson(last.member) && agree(last.member.gender, reference.gender))) {
      const distance = Math.max(0, reference.sentence - last.sentence)
      const known = scores.get(last.member)
      const isSuperseded = newSubject !== undefined && newSubject !== last.member
      const spoken = weights.perSentence * distance + (isSuperseded ? 0 : weights.subject)
      const score = Math.max(known ?? Number.NEGATIVE_INFINITY, spoken)
      scores.set(last.member, score + (isSuperseded ? weights.lastSpeakerBefore : weights.lastSpeaker))
    }
  }
  const asked = reference.odds.size > 0 ? weights.network : 0
  return [...scores]
    .map(([member, score]) => ({
      member,
      ruleScore: score,
      score: score + asked * ((member === null ? undefined : odds.get(member)) ?? weights.unasked),
      isRefused: member !== null && (odds.get(member) ?? 0) < refusing,
      isLater: member !== null && later.has(member),
      isLastSpeaker: last !== null && member === last.member,
      isPlausible: member === null || isPlausible(member, cast),
    }))
    .sort((a, b) => b.score - a.score)
}

/** Whether a name may be meant by what lists and titles tell of it, or the network takes it to be. */
function canBeMeant(member: Member, mention: Pick<Mention, "start">, reference: Reference): boolean {
  if (canBePerson(member) && agree(member.gender, reference.gender)) return true
  return (reference.odds.get(mention.start) ?? Number.NEGATIVE_INFINITY) > overruling
}

/** Keeps the best odds of each member's names. */
function keepBest(
  odds: Map<Member, number>,
  { member, start }: Pick<Mention, "member" | "start">,
  reference: Reference,
): void {
  const found = reference.odds.get(start)
  if (member !== null && found !== undefined)
    odds.set(member, Math.max(odds.get(member) ?? Number.NEGATIVE_INFINITY, found))
}

/** Names and descriptions before the reference, the last first; of names, those that mean somebody. */
function mentionsBefore({ described }: Reference, mentions: readonly Mention[], first: number): Mention[] {
  const named = mentions.slice(Math.max(0, first - mentionsBack), first).filter(({ member }) => member !== null)
  const openings = described.map((opening) => ({
    ...opening,
    isSubject: true,
    opensSentence: true,
    isModifier: false,
    isOblique: false,
    inQuotation: false,
  }))
  return [...named, ...openings].sort((a, b) => b.start - a.start)
}

/** The one person that the ranking decides for, with how surely, or null where it stays open. */
export function decide(ranked: readonly Antecedent[]): { member: Member; certainty: number } | null {
  const [first, second] = ranked
    .filter((antecedent) => antecedent.isPlausible)
    .toSorted((a, b) => b.ruleScore - a.ruleScore)
  if (first === undefined || first.member === null || first.isLater) return null
  if (first.isRefused && !first.isLastSpeaker) return null
  if (first.member.kind === "unknown" && !first.isLastSpeaker) return null
  const lead = second === undefined ? Number.POSITIVE_INFINITY : first.ruleScore - second.ruleScore
  if (lead < decisiveLead) return null
  return { member: first.member, certainty: second === undefined ? 0.85 : Math.min(0.9, 0.7 + lead / 20) }
}

/** The person first named after a pronoun that has no antecedent at all: "…," she said. Minister Ode added … */
export function nameAfter(reference: Reference, cast: Cast, sentencesOn: number): Member | null {
  const first = firstAtOrAfter(cast.mentions, reference.start)
  for (let i = first; i < cast.mentions.length && i - first <= mentionsBack; i++) {
    const mention = cast.mentions[i] as Mention
    if (mention.sentence - reference.sentence > sentencesOn) return null
    const { member } = mention
    if (
      member?.kind === "person" &&
      agree(member.gender, reference.gender) &&
      mention.isSubject &&
      !mention.inQuotation
    )
      return member
  }
  return null
}

/** A single capitalised word may be anything; to compete it must at least have done something. */
function isPlausible(member: Member, cast: Cast): boolean {
  const { kind, words, gender } = member
  return kind === "person" || words.length > 1 || gender !== "unknown" || cast.acting.has(member)
}

function canBePerson(member: Member): boolean {
  return member.kind === "person" || member.kind === "unknown"
}
