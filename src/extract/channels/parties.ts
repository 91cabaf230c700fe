import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Analysis } from "../../language/analysis.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ChannelProposal } from "./propose-channels.ts"

const pairs =
  /^(?:sides|countries|nations|governments|leaders|presidents|ministers|delegations|states|capitals|parties|powers|neighbors|neighbours)$/

/** "the two sides", "both governments" in the sentences that tell of channels: asked of `resolve` who they are. */
export function pairPhrases(proposals: readonly ChannelProposal[]): AskedPhrase[] {
  return proposals.flatMap((proposal) => pairPhrase(proposal) ?? [])
}

/** The phrase of a channel's sentence that means two countries; null where it has none. */
export function pairPhrase({ mention: { sentence } }: ChannelProposal): AskedPhrase | null {
  const { units } = sentence
  const at = units.findIndex(({ norm }) => pairs.test(norm))
  let from = at
  while (from > 0 && /^(?:the|two|both|our|their|these)$/.test(units[from - 1]?.norm ?? "")) from--
  return from < at ? { ...spanOf(sentence, { start: from, end: at + 1 }), orWhose: false, isAgreeing: true } : null
}

/** Bodies of several states that can be a party where a channel's own name has them: "the NATO-Russia hotline". */
const bodies = /^(?:NATO|EU|E\.U\.|European Union|ASEAN|African Union|Arab League|United Nations|UN|U\.N\.)$/
/** Where nobody else is told, the country named last within so many characters before is the other side. */
const nearReach = 1500
/** Characters of a title that are read. */
const longestTitle = 300
/** Two countries are a document's own where a third is named this many times less. */
const lead = 3

/** Where a document names countries, whoever names them: by name, capital, demonym or through a person. */
interface Sighting extends Span {
  /** Id of the country's actor. */
  readonly actor: string
  /** Whether the country itself is named, not somebody of it. */
  readonly isDirect: boolean
}

/** Finds the parties of channels in one document. */
export interface PartyFinder {
  /** The actors a channel connects: two or more countries, one where the other is not told, or none. */
  partiesOf(proposal: ChannelProposal, pair: readonly string[], statement: Statement | null): readonly string[]
  /** Whether a word names a country of the document: such words are no part of what tells a channel from others. */
  isCountry(word: string): boolean
}

/** Prepares what tells a document's countries apart. Linear in its names and tokens. */
export function partyFinder(
  { text, title, kind }: Pick<Document, "text" | "title" | "kind">,
  { names, tokens }: Analysis,
  actors: readonly Actor[],
): PartyFinder {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const byCode = new Map<string, string>()
  const byName = new Map<string, Actor>()
  for (const actor of actors) {
    if (actor.kind === "country" && actor.country !== null && !byCode.has(actor.country))
      byCode.set(actor.country, actor.id)
    for (const name of [actor.name, ...actor.aliases, ...(actor.kind === "country" ? demonymsOf(actor.name) : [])])
      if (!byName.has(name.toLowerCase()) || actor.kind === "country") byName.set(name.toLowerCase(), actor)
  }
  const countryOf = (id: string | null): string | null => {
    const actor = byId.get(id ?? "")
    if (actor === undefined) return null
    return actor.kind === "country" ? actor.id : actor.country === null ? null : (byCode.get(actor.country) ?? null)
  }
  const countryNamed = (word: string): { actor: string; isDirect: boolean } | null => {
    const listed = lookUp(word)
    const code = listed?.country ?? null
    const known = byName.get(word.toLowerCase())
    if (known?.kind === "country") return { actor: known.id, isDirect: true }
    if (code !== null && byCode.has(code)) return { actor: byCode.get(code) as string, isDirect: true }
    const own = known === undefined ? null : countryOf(known.id)
    return own === null ? null : { actor: own, isDirect: false }
  }
  const sightings = sightingsIn(text, names, tokens, countryNamed)
  const homes = homesIn(text, names, countryNamed, byName)
  const homeOf = (id: string | null) => countryOf(id) ?? homes.get(id ?? "") ?? null
  const within = ({ start, end }: Span): Sighting[] => {
    const found: Sighting[] = []
    for (let i = firstAtOrAfter(sightings, start); (sightings[i]?.end ?? end + 1) <= end; i++)
      found.push(sightings[i] as Sighting)
    return found
  }
  const ofTitle = new Set(
    (title ?? "")
      .slice(0, longestTitle)
      .split(/[^\p{L}.]+/u)
      .flatMap((word) => {
        const named = word === "" ? null : countryNamed(word)
        return named?.isDirect === true ? [named.actor] : []
      }),
  )
  // A readout thanks a third for its house: the two it is of are its title's and the other one it names most.
  const own = pairOf(sightings, kind === "readout" && ofTitle.size > 0 ? 1 : lead)
  const distinct = (found: readonly Sighting[]) => [...new Set(found.map(({ actor }) => actor))]

  function partiesOf(
    { named, mention }: ChannelProposal,
    pair: readonly string[],
    statement: Statement | null,
  ): readonly string[] {
    const inName = distinct([...inNameOf(named.sentence, named.phrase), ...partners(named)])
    const bodiesNamed = bodiesIn(text, named.sentence, named.phrase, byName)
    const ownParties = [...new Set([...inName, ...bodiesNamed])]
    if (ownParties.length >= 2) return ownParties
    const speaker = homeOf(statement?.speaker ?? null)
    const meantPair = [...new Set(pair.flatMap((id) => countryOf(id) ?? []))]
    // "Both sides" of a readout are those of its title, not two whom they spoke of.
    const countries =
      kind === "readout" && ofTitle.size > 0 && !meantPair.some((id) => ofTitle.has(id)) ? [] : meantPair
    const others = (mayBe: readonly string[]) => mayBe.filter((id) => !ownParties.includes(id))
    // "with Ruvenia": the other is who speaks of it or acts in the sentence.
    const isBody = named.family === "talks" || named.family === "group"
    const until = mention.sentence.units[mention.phrase.end - 1]?.end ?? mention.sentence.end
    // Whose group it is stands before it: "Calvern and Ruvenia set up a working group on waters |off Kestria|".
    const inSentence = distinct(within({ start: mention.sentence.start, end: isBody ? until : mention.sentence.end }))
    if (ownParties.length === 1) {
      const [other, third] = others(countries.length === 2 ? countries : inSentence)
      if (other !== undefined && third === undefined) return [...ownParties, other]
      if (speaker !== null && !ownParties.includes(speaker)) return [...ownParties, speaker]
      return own !== null && ownParties.every((id) => own.includes(id)) ? own : ownParties
    }
    if (countries.length >= 2) return countries
    const isOfTwo = named.isBetweenStates || named.family === "line"
    if (inSentence.length === 2) return inSentence
    const inWhole = isOfTwo ? distinct(within(mention.sentence)) : inSentence
    if (inWhole.length === 2) return inWhole
    if (inSentence.length > 2) return []
    // "The Shangri-La Dialogue is being held": a name of its own may be anybody's.
    const isProper = isBody && !isOfTwo && /^\p{Lu}/u.test(named.sentence.units[named.head]?.text ?? "")
    const isOwnTopic =
      own !== null && (own.some((id) => ofTitle.has(id)) || (speaker !== null && own.includes(speaker)))
    if (isProper && inSentence.length === 0 && !isOwnTopic) return []
    if (!isOfTwo && statement === null && own === null) return inSentence
    if (inSentence.length === 1) {
      const [only] = inSentence
      if (speaker !== null && speaker !== only) return [...inSentence, speaker]
      if (own?.includes(only as string)) return own
      const near = named.isBetweenStates ? nearest(mention.sentence.start, only as string) : null
      return near === null ? inSentence : [...inSentence, near]
    }
    if (own !== null && (speaker === null || own.includes(speaker))) return own
    if (speaker === null) return []
    const near = nearest(mention.sentence.start, speaker)
    return near === null ? [] : [near, speaker]
  }

  /** Countries of the words of a name, each by itself: "U.S.-India". */
  function inNameOf(sentence: ChannelProposal["named"]["sentence"], range: Range): Sighting[] {
    return within(spanOf(sentence, range))
  }

  /** "the hotline it has shared |with Calvern|", "|between| … |and| …" right behind the name */
  function partners({ sentence, phrase }: ChannelProposal["named"]): Sighting[] {
    const { units } = sentence
    for (let i = phrase.end; i < Math.min(units.length, phrase.end + 8); i++) {
      if (/^[.,;:]$/.test(units[i]?.text ?? "")) return []
      if (!/^(?:with|between)$/.test(units[i]?.norm ?? "")) continue
      const start = units[i]?.end ?? sentence.end
      const until = units[Math.min(units.length - 1, i + 6)]?.end ?? sentence.end
      const found = within({ start, end: until })
      return units[i]?.norm === "with" ? found.slice(0, 1) : found.slice(0, 2)
    }
    return []
  }

  /** The country named last before a place, other than the speaker's own. */
  function nearest(at: number, speaker: string): string | null {
    for (let i = firstAtOrAfter(sightings, at) - 1; i >= 0; i--) {
      const { start, actor, isDirect } = sightings[i] as Sighting
      if (at - start > nearReach) return null
      if (isDirect && actor !== speaker) return actor
    }
    return null
  }

  return {
    partiesOf,
    isCountry: (word) => countryNamed(word)?.isDirect === true,
  }
}

/** Before a name: whose it is and what office, "Calvern's Secretary of State |Ngozi Okafor|", "Ruvenian Foreign Minister |Sabo|". */
const titled = /(\p{Lu}\p{L}+)(?:['’]s)?\s+(?:\p{Lu}\p{L}+\s+(?:of\s+)?){1,5}$/u
/** What is read before a name. */
const titleReach = 70

/** Countries of people that only their titles tell, by the people's ids. */
function homesIn(
  text: string,
  names: Analysis["names"],
  countryNamed: (word: string) => { readonly actor: string; readonly isDirect: boolean } | null,
  byName: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  for (const { start, end } of names) {
    const person = byName.get(slice(text, { start, end }).toLowerCase())
    if (person?.kind !== "person" || person.country !== null || homes.has(person.id)) continue
    const word = titled.exec(text.slice(Math.max(0, start - titleReach), start))?.[1]
    const country = word === undefined ? null : countryNamed(word)
    if (country?.isDirect === true) homes.set(person.id, country.actor)
  }
  return homes
}

/** How the people of a state that no list has are called by its name: "Abkhazian", "Calvernians". */
function demonymsOf(name: string): string[] {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) return []
  const stem = name.replace(/[ae]$/, "")
  return [`${stem}an`, `${stem}ian`, `${stem}ese`, `${stem}ish`].flatMap((one) => [one, `${one}s`])
}

function bodiesIn(
  text: string,
  sentence: ChannelProposal["named"]["sentence"],
  range: Range,
  byName: ReadonlyMap<string, Actor>,
): string[] {
  return sentence.units.slice(range.start, range.end).flatMap((unit) => {
    const word = slice(text, unit)
    return bodies.test(word) ? (byName.get(word.toLowerCase())?.id ?? []) : []
  })
}

function sightingsIn(
  text: string,
  names: Analysis["names"],
  tokens: Analysis["tokens"],
  countryNamed: (word: string) => { readonly actor: string; readonly isDirect: boolean } | null,
): Sighting[] {
  const found: Sighting[] = []
  for (const { start, end } of names) {
    const country = countryNamed(slice(text, { start, end }))
    if (country !== null) found.push({ start, end, ...country })
  }
  // Words by themselves where no name has them whole: "U.S.-India Working Group", "Chinese".
  const whole = [...found]
  let next = 0
  for (const { start, end, text: word } of tokens) {
    while (next < whole.length && (whole[next] as Span).end <= start) next++
    const around = whole[next]
    if ((around !== undefined && contains(around, { start, end })) || !/^\p{Lu}/u.test(word)) continue
    const listed = lookUp(word)
    const isListed = listed?.country != null || listed?.kind === "demonym"
    const country = isListed || /(?:an|n|ese|ish)s?$/.test(word) ? countryNamed(word) : null
    if (country !== null) found.push({ start, end, ...country })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The two countries a document is about, where it names a third `least` times less at least. */
function pairOf(sightings: readonly Sighting[], least: number): readonly string[] | null {
  const counts = new Map<string, number>()
  for (const { actor } of sightings) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || second === undefined) return null
  const isThird = third !== undefined && (third[1] * least > second[1] || third[1] === second[1])
  return isThird ? null : [first[0], second[0]]
}
