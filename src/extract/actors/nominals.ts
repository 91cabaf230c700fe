import { firstAtOrAfter } from "../../domain/ordered.ts"
import { countryIn } from "../../language/names/gazetteer.ts"
import type { LastSpeaker } from "./antecedents.ts"
import type { Cast, Member, Role } from "./cast.ts"
import { agree, genderOfTitle } from "./gender.ts"
import { phraseWords } from "./roles.ts"

/** "the minister": an office with the article, to be found among the document's people. */
export interface Nominal {
  readonly office: string
  readonly text: string
  readonly start: number
  readonly sentence: number
}

/** Offices that many hold at once: the noun alone never says which of them. */
const commonOffices =
  /^(?:official|officer|aide|analyst|expert|diplomat|lawmaker|reporter|journalist|critic|supporter|witness|resident|student|worker|activist|strategist|operative|adviser|advisor|representative|friend|member|partner|ally|counterpart|owner|host|author|writer|soldier)$/
/** Words of a nominal that say nothing of which holder is meant. */
const emptyWords =
  /^(?:the|this|that|former|current|outgoing|incoming|new|old|then|late|'s|’s|top|senior|his|her|their|its|country|nation|two|of|for|and|to|own|first|presumptive|presumed|longtime)$/
/** A person named within this many sentences is at hand. */
const atHand = 2
/** A holder named this many times as often as another is who the text is about. */
const dominance = 4

/**
 * The person of the document who holds the office, or null where none or several do. Of several, the one who spoke
 * last, or who alone is at hand; "the president" without a country is rather the one whom the text gives none.
 *
 *     Foreign Minister Ode met Chancellor Varga. The minister left early.
 *                      ═══                       ────────────
 */
export function holderOf(nominal: Nominal, cast: Cast, last: LastSpeaker | null): Member | null {
  const words = phraseWords(nominal.text).map((word) => word.toLowerCase().replace(/\.$/, ""))
  const country = countryIn(phraseWords(nominal.text))
  const gender = genderOfTitle(words)
  const asked = words.filter((word) => word !== nominal.office && !emptyWords.test(word))
  const fits = (role: Role) =>
    role.head === nominal.office &&
    !(role.words.has("vice") && !words.includes("vice")) &&
    !(role.words.has("deputy") && !words.includes("deputy")) &&
    (country === null || role.country === null || role.country === country)
  const holders = (cast.byOffice.get(nominal.office) ?? []).filter(
    (member) =>
      agree(member.gender, gender) && member.roles.some(fits) && (member.mentions[0]?.start ?? 0) !== nominal.start,
  )
  let candidates = best(holders, (member) => agreement(member, nominal.office, asked, country))
  if (candidates.length > 1 || candidates.some((member) => (member.mentions[0]?.start ?? 0) > nominal.start)) {
    const introduced = candidates.filter((member) => (member.mentions[0]?.start ?? 0) < nominal.start)
    if (introduced.length > 0) candidates = introduced
  }
  const isForeign = (member: Member) =>
    country === null && member.roles.some((role) => role.head === nominal.office && role.country !== null)
  const [only] = candidates
  if (only === undefined) return null
  // "The northern senator": nothing says which of the senators is, but that one has just spoken.
  const isTold = asked.length === 0 || agreement(only, nominal.office, asked, country) > 0
  if (!isTold && holders.length > 1) return candidates.find((member) => member === last?.member) ?? null
  if (candidates.length === 1) {
    if (commonOffices.test(nominal.office) && asked.length === 0 && !isAtHand(only, nominal)) return null
    // "The president", before the country's own is named, is hardly the foreign one.
    return isForeign(only) && only !== last?.member && holders.some((member) => !isForeign(member)) ? null : only
  }
  if (last?.member != null && nominal.sentence - last.sentence <= atHand && candidates.includes(last.member))
    return last.member
  const near = candidates.filter((member) => isAtHand(member, nominal))
  const home = candidates.filter((member) => !isForeign(member))
  const [one] = near
  if (near.length === 1 && one !== undefined) return isForeign(one) && home.length > 0 ? null : one
  const [first, second] = (home.length > 0 ? home : candidates).toSorted(
    (a, b) => b.mentions.length - a.mentions.length,
  )
  if (first === undefined || (near.length > 0 && !near.includes(first))) return null
  if (second === undefined) return first
  return first.mentions.length >= dominance * second.mentions.length ? first : null
}

/** How many of the nominal's own words the member's role has; every one that it lacks counts against it. */
function agreement(member: Member, office: string, asked: readonly string[], country: string | null): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const role of member.roles) {
    if (role.head !== office) continue
    const had = asked.filter((word) => role.words.has(word)).length
    const sameCountry = country !== null && (role.country ?? member.country) === country ? 1 : 0
    highest = Math.max(highest, had + sameCountry)
  }
  return highest
}

function best(members: readonly Member[], score: (member: Member) => number): Member[] {
  const scored = members.map((member) => ({ member, score: score(member) }))
  const top = Math.max(...scored.map((entry) => entry.score))
  return scored.filter((entry) => entry.score === top).map((entry) => entry.member)
}

function isAtHand(member: Member, nominal: Nominal): boolean {
  const next = firstAtOrAfter(member.mentions, nominal.start)
  const before = member.mentions[next - 1]
  return before !== undefined && nominal.sentence - before.sentence <= atHand
}
