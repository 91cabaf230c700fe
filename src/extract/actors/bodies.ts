import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Analysis, Token } from "../../language/analysis.ts"
import { singularBody, standingBodies } from "../../language/data/source-nouns.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { phraseWords } from "./roles.ts"

/** A body as a phrase calls it, without a name of its own. */
export interface BodyPhrase extends Span {
  /** Singular, lower case: "fleet". */
  readonly noun: string
  /** "coast fleet": the noun with what stands before it, without article and possessor. */
  readonly name: string
  /** What tells it from others of its kind, as `distinctions` folds it: "coast", "USA". */
  readonly told: ReadonlySet<string>
  readonly owner: Member | null
  readonly sentence: number
  /** "the", "its" or a possessor before it, not "a". */
  readonly isDefinite: boolean
}

/** The bodies of a document that no name calls: where its phrases call them, and those made actors so far. */
export interface Bodies {
  /** In the order of the text, by noun. */
  readonly phrases: ReadonlyMap<string, readonly BodyPhrase[]>
  /** Organizations with a name, by the words of it. */
  readonly named: ReadonlyMap<string, readonly Member[]>
  readonly made: Map<string, Member>
}

/** Words before a body's noun that do not tell which it is. */
const empty =
  /^(?:a|an|the|this|that|both|two|new|next|incoming|old|current|former|outgoing|whole|entire|same|own|local|state-run|powerful|main|said|own)$/
/** A phrase of a body has at most this many words before its noun. */
const longestPhrase = 5
/** Of several bodies of a kind, the bare noun means one named within this many sentences. */
const atHand = 3

/** Of the places where a noun calls bodies, those further back than so many are forgotten. */
const placesBack = 60

/** Finds what bodies a document calls, by name and by phrase. */
export function findBodies(text: string, analysis: Analysis, cast: Cast): Bodies {
  const named = new Map<string, Member[]>()
  for (const member of cast.members) {
    if (member.kind !== "organization") continue
    for (const word of new Set(member.words)) named.set(word, [...(named.get(word) ?? []), member].slice(-placesBack))
  }
  const phrases = new Map<string, BodyPhrase[]>()
  for (const phrase of findBodyPhrases(text, analysis, cast)) {
    const known = phrases.get(phrase.noun)
    if (known === undefined) phrases.set(phrase.noun, [phrase])
    else known.push(phrase)
  }
  return { phrases, named, made: new Map() }
}

/** Where the document calls bodies by a phrase that tells them from others. */
function findBodyPhrases(text: string, analysis: Analysis, cast: Cast): BodyPhrase[] {
  const { tokens } = analysis
  const endingAt = new Map(cast.mentions.map((mention) => [mention.end, mention]))
  const within = namedTokens(tokens, cast.mentions)
  const phrases: BodyPhrase[] = []
  tokens.forEach((token, i) => {
    if (!/^\p{Ll}/u.test(token.text) || !/^(?:NOUN|PROPN)$/.test(token.pos)) return
    const noun = singularBody(token.norm, tokens[i - 1]?.norm ?? "")
    if (noun === null || noun !== token.norm) return
    let first = i
    while (i - first < longestPhrase && isModifier(tokens[first - 1], token)) first--
    const before = tokens[first - 1]
    const isPossessed = /^['’]s?$/.test(before?.text ?? "") && before?.sentence === token.sentence
    const possessor = isPossessed ? (endingAt.get((before as Token).start)?.member ?? null) : null
    const isDefinite = isPossessed || /^(?:the|this|that|its|their|his|her|our)$/.test(before?.norm ?? "")
    const span = { start: (tokens[first] as Token).start, end: token.end }
    const name = slice(text, span).replace(/\s+/g, " ")
    const told = distinctions(phraseWords(name).slice(0, -1), possessor, cast)
    // Part of a name ("Bank of Haldis university press") or of a longer noun ("police officer").
    if (told.size === 0 || within.has(i) || isModifier(token, tokens[i + 1])) return
    phrases.push({ ...span, noun, name, told, owner: possessor, sentence: token.sentence, isDefinite })
  })
  return phrases
}

/** Indexes of the tokens that lie in names. */
function namedTokens(tokens: readonly Token[], mentions: readonly Mention[]): Set<number> {
  const within = new Set<number>()
  let i = 0
  for (const { start, end } of mentions) {
    while (i < tokens.length && (tokens[i] as Token).end <= start) i++
    for (let k = i; k < tokens.length && (tokens[k] as Token).start < end; k++) within.add(k)
  }
  return within
}

/** Whether the token may stand before a noun as part of its phrase. */
function isModifier(token: Token | undefined, noun: Token | undefined): boolean {
  if (token === undefined || noun === undefined || token.sentence !== noun.sentence) return false
  return /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && /^(?:NOUN|PROPN|ADJ)$/.test(noun.pos) && /\p{L}/u.test(token.text)
}

/** The words that tell a body from others; countries under one word however they are called: "Chinese", "China's". */
export function distinctions(words: readonly string[], owner: Member | null, cast: Cast): Set<string> {
  const told = new Set<string>()
  for (const word of words) if (!empty.test(word.toLowerCase())) told.add(placeWord(word, cast))
  for (const word of owner?.words ?? []) told.add(placeWord(owner?.country ?? word, cast))
  return told
}

function placeWord(word: string, { adjectives }: Cast): string {
  const lower = word.toLowerCase().replace(/['’]s$/, "")
  return lookUp(word)?.country ?? adjectives.get(lower)?.words[0] ?? lower
}

/**
 * The body that a phrase means: one called so before or elsewhere, however fully, or a new one where the phrase tells it
 * from others. Null where several are meant or none could be told.
 *
 *     Kestria's coast guard sailed. The coast guard said …    The guard said …
 *               ═══════════             ───────────               ─────
 */
export function bodyMeant(asked: BodyPhrase, bodies: Bodies, cast: Cast): Member | null {
  const { made } = bodies
  const key = keyOf(asked)
  const own = made.get(key)
  if (own !== undefined) return own
  const isBare = asked.told.size === 0
  const named: Candidate[] = (bodies.named.get(asked.noun) ?? []).flatMap((member) => {
    const told = distinctions(member.words, null, cast)
    told.delete(asked.noun)
    const candidate = { told, key: `name ${member.name}`, member, phrase: null }
    const mentions = isBare ? member.mentions.filter(({ start }) => start < asked.start) : member.mentions.slice(0, 1)
    return mentions.slice(-1).map((mention) => ({ ...candidate, sentence: mention.sentence }))
  })
  const phrases = bodies.phrases.get(asked.noun) ?? []
  const before = firstAtOrAfter(phrases, asked.start)
  const called: Candidate[] = phrases
    .slice(Math.max(0, before - placesBack), before)
    .map((phrase) => ({ ...phrase, key: keyOf(phrase), member: made.get(keyOf(phrase)) ?? null, phrase }))
  const fits = [...named, ...called].filter(({ told }) => [...asked.told].every((word) => told.has(word)))
  const same = fits.filter(({ told, member }) => told.size === asked.told.size && member !== null)
  const chosen = same[0] ?? choose(fits, asked.sentence)
  if (chosen !== null) {
    // "a rights group … the group": it still has no name.
    if (chosen.member !== null) return chosen.member
    if (chosen.phrase?.isDefinite === true) return make(chosen.phrase, made, cast)
    return null
  }
  if (fits.length > 0) return null
  return asked.told.size > 0 || (asked.isDefinite && standingBodies.has(asked.noun)) ? make(asked, made, cast) : null
}

interface Candidate {
  readonly told: ReadonlySet<string>
  readonly key: string
  readonly member: Member | null
  readonly phrase: BodyPhrase | null
  readonly sentence: number
}

/** The only body among candidates, or the one called last if that was close by and no other with it. */
function choose(candidates: readonly Candidate[], sentence: number): Candidate | null {
  const last = candidates.toSorted((a, b) => b.sentence - a.sentence)
  const [first] = last
  if (first === undefined) return null
  if (candidates.every(({ key }) => key === first.key)) return first
  const others = last.filter(({ key }) => key !== first.key)
  return sentence - first.sentence <= atHand && (others[0]?.sentence ?? -1) < first.sentence ? first : null
}

function keyOf({ noun, told }: BodyPhrase): string {
  return `${noun}|${[...told].sort().join(" ")}`
}

function make(phrase: BodyPhrase, made: Map<string, Member>, cast: Cast): Member {
  const key = keyOf(phrase)
  const known = made.get(key)
  if (known !== undefined) return known
  const { start, end, sentence, owner } = phrase
  const words = phraseWords(phrase.name.toLowerCase())
  const kept = phraseWords(phrase.name).filter((word) => !empty.test(word.toLowerCase()))
  const name = kept.length < words.length ? kept.join(" ") : phrase.name
  const member: Member = {
    kind: "organization",
    name: owner === null ? name : `${name} of ${owner.name}`,
    words,
    gender: "unknown",
    country: countryIn(phraseWords(phrase.name)) ?? owner?.country ?? countryOfWords(phrase.told, cast),
    roles: [],
    aliases: new Set(),
    mentions: [
      {
        start,
        end,
        sentence,
        member: null,
        isSubject: true,
        opensSentence: false,
        isModifier: false,
        isOblique: false,
        inQuotation: false,
      },
    ],
  }
  made.set(key, member)
  return member
}

function countryOfWords(told: ReadonlySet<string>, cast: Cast): string | null {
  return cast.countries.find((country) => country.words.some((word) => told.has(word)))?.country ?? null
}
