import type { Document, Turn } from "../../domain/document.ts"
import { countBefore, firstAtOrAfter } from "../../domain/ordered.ts"
import { slice } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"
import type { Cast, Member, Mention, Role } from "./cast.ts"
import { countriesAfterNames } from "./countries-after-names.ts"
import type { Nominal } from "./nominals.ts"
import { phraseWords } from "./roles.ts"

/** The house of government that gives a document out, and who holds its own offices: null where the text does not tell. */
export interface House {
  readonly country: string
  readonly holders: ReadonlyMap<string, Member | null>
}

/** Offices of a house where nothing shows another to be at its head. */
const presidency = ["president", "vice president", "first lady"] as const
/** Offices that are a house's own only where its document shows it: it speaks of other states' as well. */
const headships = ["prime minister", "premier", "chancellor", "king", "queen"] as const
const bare = new RegExp(`^(?:the )?(${[...presidency, ...headships].join("|")})(?:['’]s)?(?:$|,| ?[–—]| of (.*))`, "i")
/** A leader is named with the office so many times (once in a readout, which speaks of few), */
const leastNamed = 3
/** and so many times as often as anybody else, before the house is taken for theirs. */
const dominance = 2
/** Who is named beside a bare "the President", in one sentence, in so great a share of their namings is another. */
const shareBeside = 0.2
/** Who is named after a preposition in so great a share is another as well: spoken to and about. */
const shareOblique = 0.5

/** The country whose seat of government gives a document out in its own words: "The White House". */
export function countryOfHouse({ kind, outlet }: Pick<Document, "kind" | "outlet">): string | null {
  if (outlet === null || !/^(?:transcript|readout|official)$/.test(kind)) return null
  const words = outlet.split(" ")
  return words.some((_, i) => lookUp(words.slice(i).join(" "))?.kind === "seat") ? countryIn(words) : null
}

/**
 * The house that gives a document out, with the holders of its own offices.
 *
 *     The White House: Remarks by President |Ruiz| and President Sato        |THE PRESIDENT|: Good morning.
 */
export function findHouse(document: Document, analysis: Analysis, { cast, turnMembers }: Voiced): House | null {
  const country = countryOfHouse(document)
  if (country === null) return null
  const title = (document.title ?? "").replace(/[\\_\s]+/g, " ")
  const elsewhere = countriesAfterNames(`${title}\n${document.text}`)
  const isOwn = ({ roles, words }: Member) =>
    [null, country, undefined].includes(elsewhere.get(words.at(-1) ?? "")) &&
    roles.every((role) => (role.country ?? country) === country)
  const told = (office: string): Member | null => {
    const labelled = turnMembers.filter((_, i) => isLabelOf(document, document.turns[i] as Turn, office))
    const holders = cast.members.filter((member) => isOwn(member) && holds(member, office))
    return (
      only(labelled) ??
      only(holders.filter((member) => opensTitle(member, office, title))) ??
      only(holders.filter(({ roles }) => roles.some((role) => role.country === country && isOf(role, office))))
    )
  }
  const others = headships.flatMap((office): [string, Member][] => {
    const holder = told(office)
    return holder === null ? [] : [[office, holder]]
  })
  if (others.length > 0) return { country, holders: new Map(others) }
  const namedMost = (office: string) => {
    const besides = sentencesOfBare(office, document, analysis)
    const counts = cast.members
      .filter((member) => isOwn(member) && holds(member, office))
      .map((member) => ({ member, named: namings(document.text, office, member) }))
      .toSorted((a, b) => b.named.length - a.named.length)
    const [first, second] = counts
    const least = Math.max(document.kind === "readout" ? 1 : leastNamed, dominance * (second?.named.length ?? 0))
    if (first === undefined || first.named.length < least) return null
    const share = (is: (mention: Mention) => boolean) => first.named.filter(is).length / first.named.length
    const isAnother =
      share(({ sentence }) => besides.has(sentence)) >= shareBeside ||
      share(({ isOblique }) => isOblique) >= shareOblique
    return isAnother ? null : first.member
  }
  return { country, holders: new Map(presidency.map((office) => [office, told(office) ?? namedMost(office)])) }
}

/** Who is named in a document, and by whose label each of its turns goes. */
interface Voiced {
  readonly cast: Cast
  readonly turnMembers: readonly (Member | null)[]
}

/**
 * Whom a bare office of the house means: its holder, null where that is open, undefined where it is no office of the house.
 *
 *     The White House: President Varga of Ode called. Then he left. |The President| thanked him.
 *                                                                   ───────────── never Varga
 */
export function holderInHouse(
  { text, start, sentence }: Nominal,
  { country, holders }: House,
  { document, cast, turnMembers }: Voiced & { readonly document: Document },
): Member | null | undefined {
  const [, words = "", of] = bare.exec(text) ?? []
  if (of !== undefined && countryIn(phraseWords(of)) !== country) return undefined
  const office = words.toLowerCase()
  const holder = holders.get(office)
  if (holder == null) return holder
  const isOther = (member: Member | null): member is Member =>
    member !== null && member !== holder && holds(member, office)
  const speaker = turnMembers[countBefore(document.turns, ({ content }) => content.start <= start) - 1] ?? null
  const others = [...new Set(turnMembers.filter(isOther))]
  // Who holds an office says its name of another, hardly ever of themself.
  if (speaker === holder) return only(others)
  // A question to two who hold it may be about either.
  if (others.length > 0 && !isOther(speaker)) return null
  const before = cast.mentions.filter((mention) => mention.sentence === sentence - 1)
  const goesOn = before.some(({ member, isSubject }) => isSubject && isOther(member))
  return goesOn && !before.some(({ member }) => member === holder) ? null : holder
}

function only(members: readonly (Member | null)[]): Member | null {
  const [first, ...others] = new Set(members)
  return first != null && others.length === 0 ? first : null
}

/** Who has left an office, or is yet to take it. */
const notNow = /^(?:elect|ex|former|last|late|next|previous|then)$/

/** Whether a role is the office itself: not "Vice President" for "president", nor the former holder's. */
function isOf({ words, head }: Role, office: string): boolean {
  const asked = office.split(" ")
  return (
    head === asked.at(-1) &&
    asked.every((word) => words.has(word)) &&
    words.has("vice") === asked.includes("vice") &&
    !words.has("deputy") &&
    ![...words].some((word) => notNow.test(word))
  )
}

/** "|THE PRESIDENT|:" */
function isLabelOf({ text }: Document, { label }: Turn, office: string): boolean {
  return slice(text, label).trim().toLowerCase() === `the ${office}`
}

/** "Remarks by |President Ruiz|", "Readout of |President Ruiz|’s Call": whom what the house gives out is of. */
function opensTitle({ words }: Member, office: string, title: string): boolean {
  const [, name = ""] = new RegExp(`^[\\p{L} -]+? (?:of|by|from) ${office} (.{1,80})`, "iu").exec(title) ?? []
  const called = /^(?:\p{Lu}[\p{L}.-]* ?)+/u.exec(name)?.[0] ?? ""
  return called
    .toLowerCase()
    .trim()
    .split(" ")
    .includes(words.at(-1) ?? "")
}

function holds({ kind, roles }: Member, office: string): boolean {
  return kind === "person" && roles.some((role) => isOf(role, office))
}

/** Where somebody is named with the office: "|President Ruiz|". */
function namings(text: string, office: string, { mentions }: Member): Mention[] {
  const before = `${office} `
  return mentions.filter(({ start }) => text.slice(start - before.length, start).toLowerCase() === before)
}

/** The sentences in which the office stands without a name. */
function sentencesOfBare(office: string, { text }: Document, { sentences }: Analysis): Set<number> {
  const found = text.matchAll(new RegExp(`\\bthe ${office}(?! \\p{Lu}| of\\b)\\b`, "giu"))
  return new Set([...found].map(({ index }) => firstAtOrAfter(sentences, index + 1) - 1))
}
