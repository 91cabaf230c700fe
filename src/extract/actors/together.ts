import { countBefore, firstAtOrAfter } from "../../domain/ordered.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { phraseWords } from "./roles.ts"

/** Two countries are "the two sides" where a third is named this many times less. */
const sidesLead = 3
/** A pair named further back than this many sentences is not what "both" means. */
const sentencesBack = 3
const mentionsBack = 40
/** Characters of a title that are read. */
const longestTitle = 300

/** A plural office: "the two ministers", "the presidents of Valdoria and Calvern". */
interface PluralOffice {
  readonly office: string
  readonly words: string
  readonly start: number
  readonly sentence: number
  readonly isDefinite: boolean
}

/**
 * The two people whom a plural office means: its only two holders, or the two whom the sentence before names.
 *
 *     Envoy Ruiz met Foreign Minister Sato.  The two ministers said …
 *           ════                      ════
 */
export function holdersTogether(plural: PluralOffice, cast: Cast): Member[] | null {
  const { words, isDefinite, start } = plural
  const isCounted = /\b(?:the two|both|these two)\b/i.test(words)
  const countries = new Set(namesWithin(plural, cast).map(({ member }) => member))
  const isBare = isDefinite && !/\s\S+\s\S+\s/.test(`${words.trim()} `)
  if (!isCounted && !isBare && countries.size !== 2) return null
  const all = cast.byOffice.get(plural.office) ?? []
  // "The presidents of Valdoria and Calvern" opens a story that names them later.
  const isEarly = all.every(({ mentions }) => (mentions[0]?.start ?? 0) > start)
  const holders =
    countries.size === 2 || (isDefinite && isEarly)
      ? all
      : all.filter(({ mentions }) => (mentions[0]?.start ?? start) < start)
  if (holders.length === 2) return inOrder(holders)
  if (!isCounted) return null
  for (let sentence = plural.sentence; sentence >= plural.sentence - 1; sentence--) {
    const people = peopleNamedIn(sentence, start, cast)
    if (people.length === 2) return inOrder(people)
    if (people.length > 0) return null
  }
  return null
}

/** Names of countries in the words of a plural office. */
function namesWithin({ start, words }: PluralOffice, cast: Cast): Mention[] {
  const names: Mention[] = []
  for (let i = firstAtOrAfter(cast.mentions, start); i < cast.mentions.length; i++) {
    const mention = cast.mentions[i] as Mention
    if (mention.start >= start + words.length) break
    if (mention.member?.kind === "country") names.push(mention)
  }
  return names
}

/** The people named in a sentence before an offset, outside quotations. */
export function peopleNamedIn(sentence: number, before: number, { mentions }: Cast): Member[] {
  const people = new Set<Member>()
  const first = firstAtOrAfter(mentions, before)
  for (let i = first - 1; i >= 0 && first - i <= mentionsBack; i--) {
    const mention = mentions[i] as Mention
    if (mention.sentence < sentence) break
    const { member } = mention
    if (mention.sentence === sentence && member?.kind === "person" && !mention.inQuotation) people.add(member)
  }
  return [...people]
}

/** Before a name, or the title before it. */
const spokenOf = /\b(?:between|with|for|from|by|about|against) (?:[\p{L}.’'-]+ ){0,3}$/u
const titleReach = 60

/**
 * The two people of whom a sentence tells that one met, or spoke with, the other, and who are all the people it names.
 *
 *     Envoy Ruiz spoke today with Minister Sato of Valdoria.
 */
export function pairMeeting(sentence: number, end: number, text: string, { mentions }: Cast): Member[] | null {
  const named = new Map<Member, Mention>()
  const after = firstAtOrAfter(mentions, end)
  for (let i = after - 1; i >= 0 && after - i <= mentionsBack && mentions[i]?.sentence === sentence; i--) {
    const mention = mentions[i] as Mention
    if (mention.member?.kind === "person" && !mention.inQuotation) named.set(mention.member, mention)
  }
  const [first, second, third] = [...named.values()].sort((a, b) => a.start - b.start)
  if (first?.member == null || second?.member == null || third !== undefined) return null
  return meetingWith.test(text.slice(first.end, second.start)) ? [first.member, second.member] : null
}

/** Between the names of two who met. */
const meetingWith =
  /^(?: today| yesterday| recently| again)? (?:met|meets|spoke|speaks|talked|talks|held (?:a |an )?(?:[\p{L}-]+ ){0,3}(?:call|meeting|talks|conversation|discussions))\b[^.;:“”"]* with [^.;:“”"]*$/u

/** Two people who act together in a sentence, other than at its opening: "After that, Ruiz and Sato met." */
export function pairActing(sentence: number, text: string, { mentions }: Cast): Member[] | null {
  for (
    let i = countBefore(mentions, (mention) => mention.sentence <= sentence) - 1;
    i > 0 && mentions[i]?.sentence === sentence;
    i--
  ) {
    const [left, right] = [mentions[i - 1] as Mention, mentions[i] as Mention]
    if (left.member === null || right.member === null || left.member === right.member || !right.isSubject) continue
    const isPair = /^ and (?:[\p{L}.’' -]{1,60} )?$/u.test(text.slice(left.end, right.start))
    // "the meeting |between President| Ruiz and Sato is a chance": they are spoken of.
    if (spokenOf.test(text.slice(Math.max(0, left.start - titleReach), left.start))) continue
    if (isPair && left.member.kind === "person" && right.member.kind === "person") return [left.member, right.member]
  }
  return null
}

/** Whether the noun, counted, means countries: "both sides". */
export function meansCountries(noun: string): boolean {
  return /^(?:sides?|countr(?:y|ies)|nations?|governments?|part(?:y|ies)|states?|capitals?)$/.test(noun)
}

/**
 * The two countries that "the two sides" or "both governments" means: those just named as a pair, those of the title, or
 * those that the text is about.
 *
 *     Talks between Valdoria and Calvern resumed.  Both countries want …
 *                   ════════     ═══════
 */
export function countriesTogether(
  noun: string,
  place: {
    readonly start: number
    readonly sentence: number
    readonly title: string | null
    /** In whose words they are meant. */
    readonly speaker: Member | null
    /** The countries whose adjectives stand in a sentence, "Calvernian exports"; null for one that the text never names. */
    adjectivesIn(sentence: number): readonly (Member | null)[]
  },
  cast: Cast,
): Member[] | null {
  if (!meansCountries(noun)) return null
  const pair = pairBefore(place, cast) ?? pairOfTitle(place.title, cast)
  if (pair !== null) return pair.length === 2 ? inOrder(pair) : null
  const before = cast.countries.filter(({ mentions }) => (mentions[0]?.start ?? 0) < place.start)
  const [first, second, third] = before.length > 1 ? before : cast.countries
  if (first === undefined || second === undefined) return null
  if (third !== undefined && third.mentions.length * sidesLead > second.mentions.length) return null
  return inOrder([first, second])
}

/**
 * The only two countries of the nearest sentence before that names any; where it names one alone, that one and the
 * speaker's own. None where a third is spoken of that the text never names.
 */
function pairBefore(
  { start, sentence, speaker, adjectivesIn }: Omit<Parameters<typeof countriesTogether>[1], "title">,
  cast: Cast,
): Member[] | null {
  const named = new Set<Member | null>()
  const first = firstAtOrAfter(cast.mentions, start)
  let at = -1
  for (let i = first - 1; i >= 0 && first - i <= mentionsBack; i--) {
    const mention = cast.mentions[i] as Mention
    if (mention.sentence < Math.max(at, sentence - sentencesBack)) break
    const country = countryOf(mention, cast)
    if (country === null) continue
    at = mention.sentence
    named.add(country)
  }
  if (at >= 0) for (const country of adjectivesIn(at)) named.add(country)
  const [only] = named
  if (named.has(null)) return []
  if (named.size === 1 && only != null && speaker?.country != null) {
    const own = cast.countries.find(({ country }) => country === speaker.country)
    if (own !== undefined && own !== only) return [own, only]
  }
  return named.size === 2 ? [...named].filter((country) => country !== null) : null
}

function countryOf({ member }: Mention, cast: Cast): Member | null {
  if (member === null) return null
  if (member.kind === "country") return member
  const listed = member.kind === "place" ? lookUp(member.name) : null
  return listed?.kind === "capital" ? (cast.countries.find(({ country }) => country === listed.country) ?? null) : null
}

/** The two countries that the title names side by side: "U.S.-China talks", "Valdoria and Calvern sign". */
function pairOfTitle(title: string | null, cast: Cast): Member[] | null {
  for (const [, left = "", right = ""] of (title ?? "").slice(0, longestTitle).matchAll(sideBySide)) {
    const pair = [left, right].map((name) => countryCalled(name, cast))
    if (pair[0] != null && pair[1] != null && pair[0] !== pair[1]) return pair as Member[]
  }
  return null
}

/** Two capitalised phrases joined: "the Republic of Valdoria and the Calvern Federation", "U.S.-China". */
const sideBySide =
  /((?:\p{Lu}[\p{L}.]{0,20} (?:of )?){0,3}\p{Lu}[\p{L}.]{0,20})(?: and (?:the )?|, | ?[-‑–&] ?)(?=((?:\p{Lu}[\p{L}.]{0,20} ){0,2}\p{Lu}[\p{L}.]{0,20}))/gu

/** The country that a phrase of the title ends or begins with. */
function countryCalled(phrase: string, cast: Cast): Member | null {
  const words = phraseWords(phrase)
  const code = countryIn(words)
  const lower = new Set(words.map((word) => word.toLowerCase()))
  return (
    cast.countries.find(
      ({ country, words: [word = ""] }) =>
        (country !== null && country === code) ||
        lower.has(word) ||
        [...lower].some((one) => cast.adjectives.get(one)?.words[0] === word),
    ) ?? null
  )
}

function inOrder(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
