import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis, Name, Token } from "../../language/analysis.ts"
import { documentNouns, peopleNouns, singularBody } from "../../language/data/source-nouns.ts"
import { singularOffice } from "../../language/data/titles.ts"
import type { Mention } from "./cast.ts"

/** What the head of a source phrase is. */
export type SourceHead =
  | { readonly kind: "name"; readonly mention: Mention }
  | { readonly kind: "pronoun"; readonly word: string; readonly start: number; readonly sentence: number }
  | { readonly kind: "joint"; readonly heads: readonly SourceHead[] }
  /** One or more holders of an office: "the Chinese foreign minister", "two envoys", "his spokesman". */
  | {
      readonly kind: "office"
      readonly office: string
      readonly span: Span
      readonly sentence: number
      readonly isPlural: boolean
      readonly isDefinite: boolean
      /** Whose: "Ruiz's spokesman", "a spokesman for Ruiz", "his spokesman". */
      readonly isOfSomebody: boolean
    }
  /** A body without a name of its own: "the foreign ministry", "Ruiz's office", "both trade ministries". */
  | {
      readonly kind: "body"
      readonly noun: string
      /** The noun with what stands before it, without article and possessor: "customs service". */
      readonly span: Span
      readonly sentence: number
      readonly isDefinite: boolean
      /** Whose: "her office", "Calvern's coast fleet". */
      readonly owner: SourceHead | null
      /** Where: "the government in Haldis". */
      readonly seat: Mention | null
      readonly isPlural: boolean
    }
  /** People nobody names: "officials", "experts", "some". */
  | {
      readonly kind: "people"
      readonly noun: string
      readonly isDefinite: boolean
      readonly span: Span
      readonly sentence: number
      readonly isPlural: boolean
    }
  /** A text: "the report", "a statement from the ministry". */
  | { readonly kind: "document"; readonly by: SourceHead | null }
  | { readonly kind: "nothing" }

const pronouns = /^(?:he|she|they|it|i|we|you|who|which|him|them)$/
const possessives = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
  ["my", "i"],
  ["our", "we"],
])
const closers = /^(?:of|for|at|from|in|with|on|to|by|who|that|which|whose|about|near|after|,|\(|—|–|--|;|:)$/
/** Nouns for what somebody says: "Ruiz's warning" is Ruiz, "Ruiz's visit" says nothing. */
const utterances =
  /(?:ing|ment|tion|sion|al|ance|ence)s?$|^(?:accounts?|advice|answers?|beliefs?|bids?|calls?|charges?|claims?|comments?|concerns?|critics?|demands?|denials?|doubts?|fears?|hopes?|ideas?|lines?|messages?|offers?|opinions?|orders?|pleas?|pledges?|plans?|points?|positions?|posts?|promises?|protests?|questions?|remarks?|repl(?:y|ies)|requests?|responses?|stances?|stor(?:y|ies)|testimon(?:y|ies)|threats?|tweets?|views?|voice|vows?|wish(?:es)?|words?)$/
const trailers =
  /^(?:himself|herself|themselves|itself|also|later|too|alone|then|again|both|own|today|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Nouns for people by whom they belong to: "a friend of Ruiz", "his brother" is somebody else. */
const relations =
  /^(?:(?:cell|class|flat|house|room|running|school|ship|team|work)-?mates?|(?:grand)?(?:daughter|father|mother|parent|son)s?|aunts?|boss(?:es)?|brothers?|colleagues?|cousins?|fianc[eé]e?|friends?|husbands?|neighbou?rs?|nephews?|nieces?|partners?|relatives?|rivals?|sisters?|spouses?|students?|successors?|predecessors?|supporters?|uncles?|widow(?:er)?s?|wi(?:fe|ves))$/
const issuing = /^(?:circulated|distributed|gave|handed|issued|posted|published|put|released|sent|wrote)$/
/** A source phrase of more tokens than this is no phrase; its head stands at its beginning anyway. */
const longestPhrase = 120
const singularPeople = /^(?:aide|anyone|everyone|insider|officer|official|one|somebody|someone|source|witness)$/
const openers =
  /^(?:by|to|of|for|from|and|but|as|with|while|though|although|then|even|only|if|when|because|since|unless|until|whether)$/

/** What the reading of source phrases needs to see. */
export interface PhraseContext {
  readonly analysis: Analysis
  readonly mentions: readonly Mention[]
  /** Titles that stand before names, by the name's start. */
  readonly titles: ReadonlyMap<number, Span>
}

/** Titles before names, by the names' starts. */
export function titlesBefore(names: readonly Name[]): Map<number, Span> {
  return new Map(
    names.flatMap((name) =>
      name.title !== null && name.title.start < name.start ? [[name.start, name.title] as const] : [],
    ),
  )
}

/**
 * Finds who or what a source phrase is headed by.
 *
 *     Foreign Minister Ana Ruiz      Ruiz's spokesman     Her warning     a statement from the ministry     Ruiz and Sato
 *                      ════ name            ═════════     ═══ pronoun       ═════════ document              ═════════════ joint
 */
export function readSourcePhrase(span: Span, context: PhraseContext): SourceHead {
  const tokens = tokensWithin(context.analysis.tokens, span)
  return headOf({ tokens, units: unitsWithin(tokens, span, context), heads: new Map() }, 0, tokens.length)
}

function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
  const within: Token[] = []
  for (
    let i = firstAtOrAfter(tokens, span.start);
    i < tokens.length && (tokens[i] as Token).start < span.end && within.length < longestPhrase;
    i++
  )
    within.push(tokens[i] as Token)
  return within
}

/** A name with its title, in token indexes `[from, to)` of a phrase. */
interface Unit {
  readonly from: number
  readonly to: number
  readonly mention: Mention
}

/** A source phrase as its tokens, and the names in it with their titles. */
interface Phrase {
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  /** Heads found so far, by where their tokens begin and end: "a and b and c" would be read over and over. */
  readonly heads: Map<number, SourceHead>
}

function unitsWithin(tokens: readonly Token[], span: Span, context: PhraseContext): Unit[] {
  const units: Unit[] = []
  let at = 0
  for (let i = firstAtOrAfter(context.mentions, span.start); i < context.mentions.length; i++) {
    const mention = context.mentions[i] as Mention
    if (mention.end > span.end) break
    const start = Math.max(span.start, context.titles.get(mention.start)?.start ?? mention.start)
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++
    if (at === tokens.length) break
    let to = at
    while (to < tokens.length && (tokens[to] as Token).start < mention.end) to++
    units.push({ from: at, to, mention })
  }
  return units
}

/** The head of tokens `[from, to)`. */
function headOf(phrase: Phrase, start: number, end: number): SourceHead {
  const key = start * (longestPhrase + 1) + end
  const known = phrase.heads.get(key)
  if (known !== undefined) return known
  const head = readHead(phrase, start, end)
  phrase.heads.set(key, head)
  return head
}

function readHead(phrase: Phrase, start: number, end: number): SourceHead {
  let from = start
  let to = end
  while (
    from < to &&
    (isMark(phrase, from) || (openers.test(normAt(phrase, from)) && to - from > 1 && unitAt(phrase, from) === null))
  )
    from++
  while (
    to > from &&
    (isMark(phrase, to - 1) ||
      isPossessorMark(phrase, to - 1) ||
      (trailers.test(normAt(phrase, to - 1)) && to - from > 1))
  )
    to--
  if (from >= to) return { kind: "nothing" }
  return jointOf(phrase, from, to) ?? pronounAt(phrase, from, to) ?? singleHead(phrase, from, to)
}

function jointOf(phrase: Phrase, from: number, to: number): SourceHead | null {
  for (let i = from + 1; i < to - 1; i++) {
    if (normAt(phrase, i) !== "and" || unitAt(phrase, i) !== null) continue
    let first = i + 1
    // "Ruiz and |Mr.| van Dael": of a name in small letters the title may stand before it.
    if (/^(?:the|his|her|their|its|(?:mr|mrs|ms|dr)\.?)$/.test(normAt(phrase, first))) first++
    const unit = phrase.units.find((candidate) => candidate.from === first || candidate.from === i + 1)
    if (normAt(phrase, i + 1) === "i" && i + 2 === to) return pronounAt(phrase, i + 1, to)
    const left = headOf(phrase, from, i)
    if (left.kind === "name" && left.mention.member?.kind === "country" && areUnnamed(phrase, i + 1, to)) return left
    if (unit === undefined || unit.to > to || (unit.to < to && isPossessorMark(phrase, unit.to))) {
      // "the secretary and the minister", "Ruiz and her Valdorian counterpart, Kenji Sato,"
      const head = first > i + 1 && /^(?:office|name|joint)$/.test(left.kind) ? headOf(phrase, i + 1, to) : null
      if (head?.kind === "office" || (head?.kind === "name" && head.mention.member?.kind === "person"))
        return { kind: "joint", heads: [left, head] }
      continue
    }
    // "The President and Prime Minister Sato"
    if (left.kind === "office" && left.isDefinite && !left.isOfSomebody && areOfTwo(phrase, from, unit))
      return { kind: "joint", heads: [left, { kind: "name", mention: unit.mention }] }
    if (left.kind !== "name" && left.kind !== "joint") continue
    // "Ruiz and |UN| Secretary-General Sato": whose office it is stands first.
    const right = unit.mention.member?.kind === "person" ? null : headOf(phrase, i + 1, to)
    const isOfAnother = right?.kind === "name" && right.mention.member?.kind === "person"
    // "Ruiz, head of the party and Sato": a comma list of names, each with its own head.
    const heads = [
      ...namesListed(phrase, from, i),
      isOfAnother ? right : { kind: "name" as const, mention: unit.mention },
    ]
    const kinds = heads.map((head) => (head.kind === "name" ? (head.mention.member?.kind ?? null) : null))
    // "Ada and Omar Haddad": right before a person, a name that nothing explains is a person's.
    const beside = phrase.units.find(({ to: last }) => last === i)?.mention
    const isPerson = (head: SourceHead, k: number) =>
      kinds[k] === "person" || (head.kind === "name" && kinds[k] === "unknown" && head.mention === beside)
    const arePeople = kinds.at(-1) === "person" && heads.every(isPerson)
    const isNobody = kinds.every((kind, k) => heads[k]?.kind === "name" && kind !== "person")
    if (arePeople || isNobody) return { kind: "joint", heads }
  }
  return null
}

/** "Chile and |other countries|": others whom nobody names take nothing from who is named. */
function areUnnamed(phrase: Phrase, from: number, to: number): boolean {
  return (
    /^(?:other|many|several|some|its|various|dozens)$/.test(normAt(phrase, from)) &&
    /^(?:powers|countries|nations|states|governments|allies|partners|neighbou?rs|others)$/.test(
      normAt(phrase, to - 1),
    ) &&
    !phrase.units.some((unit) => unit.from >= from)
  )
}

/** Offices that one person does not hold together. */
const apart =
  /^the (?:(?:vice )?president and (?:prime minister|chancellor|premier|king|queen|emir|amir|sultan|taoiseach)|(?:secretary|prime minister) and (?:(?:prime|foreign) minister|president|king|queen|emir|amir|sultan)) $/

/** "|The President and Prime Minister| Sato" are two; "the chairman and former minister Sato" may be one. */
function areOfTwo({ tokens }: Phrase, from: number, { mention }: Unit): boolean {
  const name = tokens.findIndex(({ start }) => start >= mention.start)
  const words = tokens.slice(from, name).map(({ norm }) => `${norm} `)
  return apart.test(words.join(""))
}

/** Names parted by commas: "Ruiz, Sato". Appositions between commas name no one and are left out. */
function namesListed(phrase: Phrase, from: number, to: number): SourceHead[] {
  const heads: SourceHead[] = []
  let begin = from
  for (let i = from; i <= to; i++) {
    if (i < to && (normAt(phrase, i) !== "," || unitAt(phrase, i) !== null)) continue
    const head = i > begin ? headOf(phrase, begin, i) : null
    if (head?.kind === "name" && (heads.length === 0 || head.mention.member?.kind === "person")) heads.push(head)
    begin = i + 1
  }
  return heads
}

function pronounAt(phrase: Phrase, from: number, to: number): SourceHead | null {
  const first = normAt(phrase, from)
  const token = phrase.tokens[from] as Token
  if (pronouns.test(first)) return { kind: "pronoun", word: first, start: token.start, sentence: token.sentence }
  const owner = possessives.get(first)
  if (owner === undefined) return null
  const rest = singleHead(phrase, from + 1, to)
  if (rest.kind === "office") return { ...rest, isDefinite: true, isOfSomebody: true }
  if (rest.kind === "name" || rest.kind === "people") return rest
  const possessor = { kind: "pronoun" as const, word: owner, start: token.start, sentence: token.sentence }
  if (rest.kind === "body") return { ...rest, isDefinite: true, owner: possessor }
  if (rest.kind === "document") return { kind: "document", by: possessor }
  // "His warning" is he; "his villa" says nothing.
  const noun = from + 1 < to ? normAt(phrase, lastOfNounPhrase(phrase, from + 1, to) - 1) : null
  return noun === null || /^(?:i|we)$/.test(owner) || utterances.test(noun) ? possessor : { kind: "nothing" }
}

/** Where the noun phrase ends that begins at `from`: before "of", "who", a comma. */
function lastOfNounPhrase(phrase: Phrase, from: number, end: number): number {
  let cut = from
  while (
    cut < end &&
    (!(closers.test(normAt(phrase, cut)) || isPreposition(phrase, cut, from) || isParticiple(phrase, cut, from)) ||
      isInside(phrase, cut) ||
      isBetweenModifiers(phrase, cut, end))
  )
    cut++
  return cut
}

/** "skeptical U.S.|,| Valdorian and other officials": a comma between what qualifies one noun. */
function isBetweenModifiers(phrase: Phrase, comma: number, end: number): boolean {
  const before = unitAt(phrase, comma - 1)
  const noun = normAt(phrase, end - 1)
  if (normAt(phrase, comma) !== "," || before?.mention.member?.kind !== "country") return false
  if (!(peopleNouns.has(noun) || singularOffice(noun) !== null)) return false
  for (let i = comma + 1; i < end - 1; i++) {
    const isModifier = /^(?:,|and|or|other)$/.test(normAt(phrase, i)) || phrase.tokens[i]?.pos === "ADJ"
    if (!isModifier && unitAt(phrase, i)?.mention.member?.kind !== "country") return false
  }
  return true
}

function singleHead(phrase: Phrase, start: number, end: number): SourceHead {
  let from = start
  const determiner = normAt(phrase, from)
  if (
    /^(?:the|a|an|this|that|one|some|any|another|these|those)$/.test(determiner) &&
    end - from > 1 &&
    unitAt(phrase, from)?.from !== from
  )
    from++
  const cut = lastOfNounPhrase(phrase, from, end)
  if (cut === from) return cut < end ? singleHead(phrase, cut + 1, end) : { kind: "nothing" }
  let last = cut
  while (last > from + 1 && (isMark(phrase, last - 1) || trailers.test(normAt(phrase, last - 1)))) last--

  const named = phrase.units.find((unit) => unit.to === last && unit.from >= start - 1)
  if (named !== undefined) return { kind: "name", mention: named.mention }
  const possessor = possessorEnd(phrase, from, last)
  const head = nominalHead(phrase, from, last, {
    cut,
    end,
    isDefinite: isDefinitePhrase(determiner, possessor),
    possessor,
  })
  if (head !== null) return head
  if (possessor !== null)
    return utterances.test(normAt(phrase, last - 1)) ? headOf(phrase, from, possessor) : { kind: "nothing" }
  // "a warning from Ruiz", "the view of the ministry"
  if (cut < end && /^(?:of|from|by)$/.test(normAt(phrase, cut))) return headOf(phrase, cut + 1, end)
  const inside = phrase.units.find((unit) => unit.from >= from && unit.to <= last)
  return inside !== undefined && inside.from === from && inside.mention.member?.kind !== "place"
    ? { kind: "name", mention: inside.mention }
    : { kind: "nothing" }
}

function isDefinitePhrase(determiner: string, possessor: number | null): boolean {
  return (
    !/^(?:a|an|one|some|any|another)$/.test(determiner) &&
    (determiner === "the" || possessor !== null || /^(?:this|that|these|those)$/.test(determiner))
  )
}

/** Token index of the "'s" that parts a possessor from its noun, or null. */
function possessorEnd(phrase: Phrase, from: number, last: number): number | null {
  for (let i = last - 2; i > from; i--) if (isPossessorMark(phrase, i)) return i
  return null
}

function nominalHead(
  phrase: Phrase,
  from: number,
  last: number,
  place: { cut: number; end: number; isDefinite: boolean; possessor: number | null },
): SourceHead | null {
  const token = phrase.tokens[last - 1] as Token
  const noun = token.norm
  const span = { start: (phrase.tokens[from] as Token).start, end: (phrase.tokens[place.end - 1] as Token).end }
  const { sentence } = token
  const body = singularBody(noun, last - 2 < from ? "" : normAt(phrase, last - 2))
  const office = singularOffice(noun)
  if (office !== null && !peopleNouns.has(noun)) {
    const named = nameInApposition(phrase, place.cut, place.end)
    if (named !== null) return { kind: "name", mention: named }
    if (body !== null) return bodyHead(phrase, from, last, body, place)
    const isOfSomebody = place.possessor !== null || /^(?:for|to)$/.test(normAt(phrase, place.cut))
    return {
      kind: "office",
      office,
      span,
      sentence,
      isPlural: office !== noun,
      isDefinite: place.isDefinite,
      isOfSomebody,
    }
  }
  if (peopleNouns.has(noun) || relations.test(noun)) {
    const named = nameInApposition(phrase, place.cut, place.end)
    return named !== null
      ? { kind: "name", mention: named }
      : {
          kind: "people",
          noun,
          isDefinite: place.isDefinite || normAt(phrase, from) === "both",
          span,
          sentence,
          isPlural: peopleNouns.has(noun) ? !singularPeople.test(noun) : /s$/.test(noun) && noun !== "boss",
        }
  }
  if (body !== null) return bodyHead(phrase, from, last, body, place)
  if (documentNouns.has(noun)) {
    const before = phrase.units.find((unit) => unit.from >= from && unit.to === last - 1)
    const named: SourceHead | null = before === undefined ? null : { kind: "name", mention: before.mention }
    const by =
      place.possessor !== null
        ? headOf(phrase, from, place.possessor)
        : (named ?? authorOf(phrase, place.cut, place.end))
    return { kind: "document", by: by?.kind === "nothing" ? null : by }
  }
  return null
}

/** "the foreign ministry", "Calvern's coast fleet", "the government in Haldis", "both trade ministries" */
function bodyHead(
  phrase: Phrase,
  from: number,
  last: number,
  noun: string,
  place: { cut: number; end: number; isDefinite: boolean; possessor: number | null },
): SourceHead {
  const token = phrase.tokens[last - 1] as Token
  const first = place.possessor === null ? from : Math.min(place.possessor + 1, last - 1)
  const link = normAt(phrase, place.cut)
  const around = /^(?:in|of)$/.test(link)
    ? phrase.units.find((unit) => unit.from === place.cut + 1 || unit.from === place.cut + 2)
    : undefined
  const isPlural = token.norm !== noun
  return {
    kind: "body",
    noun,
    span: { start: (phrase.tokens[first] as Token).start, end: token.end },
    sentence: token.sentence,
    isDefinite: place.isDefinite || (isPlural && normAt(phrase, from) === "both"),
    owner: place.possessor === null ? null : headOf(phrase, from, place.possessor),
    seat: around?.mention ?? null,
    isPlural,
  }
}

/** "a statement from the ministry", "a report by Ruiz", "a note that the ministry handed out" */
function authorOf(phrase: Phrase, cut: number, end: number): SourceHead | null {
  if (cut + 1 >= end) return null
  if (/^(?:from|by|of)$/.test(normAt(phrase, cut))) return headOf(phrase, cut + 1, end)
  if (!/^(?:that|which)$/.test(normAt(phrase, cut))) return null
  let verb = cut + 1
  while (verb < end && !issuing.test(normAt(phrase, verb))) verb++
  return verb < end ? headOf(phrase, cut + 1, verb) : null
}

/** "the trade envoy, Ana Ruiz", "the two envoys -- Ana Ruiz and Kenji Sato --" */
function nameInApposition(phrase: Phrase, cut: number, end: number): Mention | null {
  let comma = cut
  while (comma < end && (!/^(?:,|--|—|–)$/.test(normAt(phrase, comma)) || isInside(phrase, comma))) comma++
  if (comma >= end) return null
  const unit = phrase.units.find((candidate) => candidate.from === comma + 1)
  const isPerson = unit?.mention.member?.kind === "person" || unit?.mention.member?.kind === "unknown"
  return unit !== undefined && isPerson && !isPossessorMark(phrase, unit.to) ? unit.mention : null
}

function normAt(phrase: Phrase, i: number): string {
  return phrase.tokens[i]?.norm ?? ""
}

/** "officials quoted in the report", "a minister visiting Haldis" */
function isParticiple(phrase: Phrase, i: number, from: number): boolean {
  return (
    i > from &&
    phrase.tokens[i]?.pos === "VERB" &&
    (/^(?:NOUN|PROPN)$/.test(phrase.tokens[i - 1]?.pos ?? "") || documentNouns.has(normAt(phrase, i - 1))) &&
    /(?:ed|en|ing)$/.test(normAt(phrase, i))
  )
}

/** "victims inside Valdoria" */
function isPreposition(phrase: Phrase, i: number, from: number): boolean {
  return i > from && phrase.tokens[i]?.pos === "ADP" && !/^['’]/.test(normAt(phrase, i))
}

function isMark(phrase: Phrase, i: number): boolean {
  return !/[\p{L}\p{N}]/u.test(normAt(phrase, i))
}

function isPossessorMark(phrase: Phrase, i: number): boolean {
  return /^'s?$/.test(normAt(phrase, i))
}

function unitAt(phrase: Phrase, i: number): Unit | null {
  return phrase.units.find((unit) => unit.from <= i && i < unit.to) ?? null
}

/** Within a name or its title, past its first word. */
function isInside(phrase: Phrase, i: number): boolean {
  return phrase.units.some((unit) => unit.from <= i && i < unit.to)
}
