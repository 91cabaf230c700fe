import type { Span } from "../../domain/span.ts"
import type { Analysis, Name, Token } from "../../language/analysis.ts"
import { bodyNouns, documentNouns, peopleNouns } from "../../language/data/source-nouns.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { firstAtOrAfter } from "./antecedents.ts"
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
  /** A body without a name of its own: "the foreign ministry". */
  | {
      readonly kind: "body"
      readonly noun: string
      readonly span: Span
      readonly sentence: number
      readonly isDefinite: boolean
      /** Told from others of its kind: "the customs service", not "the service". */
      readonly isSpecific: boolean
    }
  /** People nobody names: "officials", "experts", "some". */
  | { readonly kind: "people"; readonly noun: string; readonly isPlural: boolean }
  /** A text: "the report", "a statement from the ministry". */
  | { readonly kind: "document"; readonly by: SourceHead | null }
  | { readonly kind: "nothing" }

const pronouns = /^(?:he|she|they|it|i|we|you|who|him|them)$/
const possessives = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
  ["my", "i"],
  ["our", "we"],
])
const closers = /^(?:of|for|at|from|in|with|on|to|by|who|that|which|whose|about|near|after|,|\(|—|–|;|:)$/
const trailers = /^(?:himself|herself|themselves|itself|also|later|too|alone|then|again|both)$/
const singularPeople = /^(?:aide|anyone|everyone|insider|officer|official|one|somebody|someone|source|witness)$/
const openers = /^(?:by|to|of|for|from|and|but|as|with|while|though|then|even|only)$/

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
  const phrase = new Phrase(tokens, span, context)
  return phrase.head(0, tokens.length)
}

function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
  const within: Token[] = []
  for (let i = firstAtOrAfter(tokens, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++)
    within.push(tokens[i] as Token)
  return within
}

/** A name with its title, in token indexes `[from, to)` of a phrase. */
interface Unit {
  readonly from: number
  readonly to: number
  readonly mention: Mention
}

class Phrase {
  private readonly units: readonly Unit[]
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[], span: Span, context: PhraseContext) {
    this.tokens = tokens
    const units: Unit[] = []
    let at = 0
    for (let i = firstAtOrAfter(context.mentions, span.start); i < context.mentions.length; i++) {
      const mention = context.mentions[i] as Mention
      if (mention.end > span.end) break
      const start = Math.max(span.start, context.titles.get(mention.start)?.start ?? mention.start)
      while (at < tokens.length && (tokens[at] as Token).end <= start) at++
      let to = at
      while (to < tokens.length && (tokens[to] as Token).start < mention.end) to++
      units.push({ from: at, to, mention })
    }
    this.units = units
  }

  /** The head of tokens `[from, to)`. */
  head(start: number, end: number): SourceHead {
    let from = start
    let to = end
    while (
      from < to &&
      (this.isMark(from) || (openers.test(this.norm(from)) && to - from > 1 && this.unitAt(from) === null))
    )
      from++
    while (to > from && (this.isMark(to - 1) || (trailers.test(this.norm(to - 1)) && to - from > 1))) to--
    if (from >= to) return { kind: "nothing" }
    return this.joint(from, to) ?? this.pronoun(from, to) ?? this.single(from, to)
  }

  private joint(from: number, to: number): SourceHead | null {
    for (let i = from + 1; i < to - 1; i++) {
      if (this.norm(i) !== "and" || this.unitAt(i) !== null) continue
      let right = i + 1
      if (/^(?:the|his|her|their|its)$/.test(this.norm(right))) right++
      const unit = this.units.find((candidate) => candidate.from === right || candidate.from === i + 1)
      if (unit === undefined || unit.to > to || this.isPossessor(unit.to)) continue
      const left = this.head(from, i)
      if (left.kind !== "name" && left.kind !== "joint") continue
      // "Ruiz, head of the party and Sato": a comma list of names, each with its own head.
      const heads = [...this.listed(from, i), { kind: "name" as const, mention: unit.mention }]
      const isPerson = unit.mention.member?.kind === "person"
      const sameKind = heads.every(
        (head) => head.kind === "name" && (head.mention.member?.kind === "person") === isPerson,
      )
      if (sameKind) return { kind: "joint", heads }
    }
    return null
  }

  /** Names parted by commas: "Ruiz, Sato". Appositions between commas name no one and are left out. */
  private listed(from: number, to: number): SourceHead[] {
    const heads: SourceHead[] = []
    let begin = from
    for (let i = from; i <= to; i++) {
      if (i < to && (this.norm(i) !== "," || this.unitAt(i) !== null)) continue
      const head = i > begin ? this.head(begin, i) : null
      if (head?.kind === "name" && (heads.length === 0 || head.mention.member?.kind === "person")) heads.push(head)
      begin = i + 1
    }
    return heads
  }

  private pronoun(from: number, to: number): SourceHead | null {
    const first = this.norm(from)
    const token = this.tokens[from] as Token
    if (pronouns.test(first)) return { kind: "pronoun", word: first, start: token.start, sentence: token.sentence }
    const owner = possessives.get(first)
    if (owner === undefined) return null
    const rest = this.single(from + 1, to)
    if (rest.kind === "office") return { ...rest, isDefinite: true, isOfSomebody: true }
    if (rest.kind === "name" || rest.kind === "people" || rest.kind === "body") return rest
    const possessor = { kind: "pronoun" as const, word: owner, start: token.start, sentence: token.sentence }
    return rest.kind === "document" ? { kind: "document", by: possessor } : possessor
  }

  private single(start: number, end: number): SourceHead {
    let from = start
    const determiner = this.norm(from)
    if (
      /^(?:the|a|an|this|that|one|some|any|another|these|those)$/.test(determiner) &&
      end - from > 1 &&
      this.unitAt(from)?.from !== from
    )
      from++
    let cut = from
    while (cut < end && (!(closers.test(this.norm(cut)) || this.isParticiple(cut, from)) || this.isInside(cut))) cut++
    if (cut === from) return cut < end ? this.single(cut + 1, end) : { kind: "nothing" }
    let last = cut
    while (last > from + 1 && (this.isMark(last - 1) || trailers.test(this.norm(last - 1)))) last--

    const named = this.units.find((unit) => unit.to === last && unit.from >= start - 1)
    if (named !== undefined) return { kind: "name", mention: named.mention }
    const possessor = this.possessor(from, last)
    const head = this.nominal(from, last, { cut, end, isDefinite: this.isDefinite(determiner, possessor), possessor })
    if (head !== null) return head
    if (possessor !== null) return this.head(from, possessor)
    // "a warning from Ruiz", "the view of the ministry"
    if (cut < end && /^(?:of|from|by)$/.test(this.norm(cut))) return this.head(cut + 1, end)
    const inside = this.units.find((unit) => unit.from >= from && unit.to <= last)
    return inside !== undefined && inside.from === from
      ? { kind: "name", mention: inside.mention }
      : { kind: "nothing" }
  }

  private isDefinite(determiner: string, possessor: number | null): boolean {
    return (
      !/^(?:a|an|one|some|any|another)$/.test(determiner) &&
      (determiner === "the" || possessor !== null || /^(?:this|that|these|those)$/.test(determiner))
    )
  }

  /** Token index of the "'s" that parts a possessor from its noun, or null. */
  private possessor(from: number, last: number): number | null {
    for (let i = last - 2; i > from; i--) if (this.isPossessor(i)) return i
    return null
  }

  private nominal(
    from: number,
    last: number,
    place: { cut: number; end: number; isDefinite: boolean; possessor: number | null },
  ): SourceHead | null {
    const token = this.tokens[last - 1] as Token
    const noun = token.norm
    const span = { start: (this.tokens[from] as Token).start, end: (this.tokens[place.end - 1] as Token).end }
    const isSpecific =
      last - from > 1 && !/^(?:new|old|current|former|whole|entire|same|own|local)$/.test(this.norm(from))
    const { sentence } = token
    const office = singularOffice(noun)
    if (office !== null && !peopleNouns.has(noun)) {
      const named = this.nameInApposition(place.cut, place.end)
      if (named !== null) return { kind: "name", mention: named }
      const isOfSomebody = place.possessor !== null || /^(?:for|to)$/.test(this.norm(place.cut))
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
    if (peopleNouns.has(noun)) {
      const named = this.nameInApposition(place.cut, place.end)
      return named !== null
        ? { kind: "name", mention: named }
        : { kind: "people", noun, isPlural: !singularPeople.test(noun) }
    }
    if (bodyNouns.has(noun)) {
      return {
        kind: "body",
        noun,
        span: { start: span.start, end: token.end },
        sentence,
        isDefinite: place.isDefinite,
        isSpecific,
      }
    }
    if (documentNouns.has(noun)) {
      const before = this.units.find((unit) => unit.from >= from && unit.to === last - 1)
      const named: SourceHead | null = before === undefined ? null : { kind: "name", mention: before.mention }
      const by =
        place.possessor !== null ? this.head(from, place.possessor) : (named ?? this.author(place.cut, place.end))
      return { kind: "document", by: by?.kind === "nothing" ? null : by }
    }
    return null
  }

  /** "a statement from the ministry", "a report by Ruiz" */
  private author(cut: number, end: number): SourceHead | null {
    return cut + 1 < end && /^(?:from|by|of)$/.test(this.norm(cut)) ? this.head(cut + 1, end) : null
  }

  /** "the trade envoy, Ana Ruiz" */
  private nameInApposition(cut: number, end: number): Mention | null {
    let comma = cut
    while (comma < end && (this.norm(comma) !== "," || this.isInside(comma))) comma++
    const unit = this.units.find((candidate) => candidate.from === comma + 1)
    const isPerson = unit?.mention.member?.kind === "person" || unit?.mention.member?.kind === "unknown"
    return unit !== undefined && isPerson && !this.isPossessor(unit.to) ? unit.mention : null
  }

  private norm(i: number): string {
    return this.tokens[i]?.norm ?? ""
  }

  /** "officials quoted in the report", "a minister visiting Haldis" */
  private isParticiple(i: number, from: number): boolean {
    return (
      i > from &&
      this.tokens[i]?.pos === "VERB" &&
      /^(?:NOUN|PROPN)$/.test(this.tokens[i - 1]?.pos ?? "") &&
      /(?:ed|en|ing)$/.test(this.norm(i))
    )
  }

  private isMark(i: number): boolean {
    return !/[\p{L}\p{N}]/u.test(this.norm(i))
  }

  private isPossessor(i: number): boolean {
    return /^'s?$/.test(this.norm(i))
  }

  private unitAt(i: number): Unit | null {
    return this.units.find((unit) => unit.from <= i && i < unit.to) ?? null
  }

  /** Within a name or its title, past its first word. */
  private isInside(i: number): boolean {
    return this.units.some((unit) => unit.from <= i && i < unit.to)
  }
}
