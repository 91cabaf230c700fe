import { slice } from "../../domain/span.ts"
import { femaleNames, givenNamesOfEither, maleNames } from "../../language/data/given-names.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { isOutletName } from "../outlet-names.ts"
import { courtesies, notSpeakers, titleWords } from "./label-words.ts"
import type { LabelledWords } from "./labels.ts"

/** Labels of the press; an operator or moderator is not whom one calls on. */
const reporter = /^(?:Q|QUESTIONS?|REPORTER|JOURNALIST|CORRESPONDENT|PRESS|MEDIA|PARTICIPANT)$/

/** Who introduces themself does so in the first words of a question. */
const OPENING = 300
/** Who is called on is called in the last words of the turn before. */
const CALL = 120

/**
 * Names of askers whose label names nobody, by the index of their turn: given in their own first words, or in the last
 * words of whoever calls on them. A second question is not taken to be the same reporter's.
 *
 *     QUESTION: Thank you. Nadia Verrin, Meridian Wire. Is it signed?     MR. SATO: Next. Nadia Verrin, Meridian Wire.
 *                          ^^^^^^^^^^^^                                    QUESTION: Is it signed?
 */
export function findIntroductions(
  text: string,
  turns: readonly LabelledWords[],
  asks: readonly boolean[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const known = new Set(turns.flatMap(({ label }) => label.name?.toLowerCase().split(/\s+/).at(-1) ?? []))
  turns.forEach(({ label, content }, i) => {
    if (!asks[i] || !reporter.test(label.key)) return
    const opening = slice(text, { start: content.start, end: Math.min(content.end, content.start + OPENING) })
    const before = turns[i - 1]
    const name = introducedIn(opening) ?? (before === undefined ? null : calledIn(lastWords(text, before)))
    // Words about somebody who speaks here under their own label are no introduction.
    if (name !== null && !known.has(name.toLowerCase().split(" ").at(-1) as string)) names.set(i, name)
  })
  return names
}

function lastWords(text: string, { content }: LabelledWords): string {
  return slice(text, { start: Math.max(content.start, content.end - CALL), end: content.end })
}

const NAME =
  "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: (?:\\p{Lu}\\.|al|bin|de|del|der|di|la|van|von)){0,2}(?: (?:\\p{Lu}[\\p{L}'’-]*)){1,2}"
const HOUSE =
  "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d.&'’-]*(?: (?:of|de|du|des|der|the|and|&|[\\p{Lu}\\d][\\p{L}\\d.&'’-]*)){0,5}"
/** Thanks, greetings and how the person asked is addressed. */
const COURTESY =
  "(?:(?:[Yy]es|[Yy]eah|[Hh]i|[Hh]ello|[Hh]ey|[Oo]kay|OK|[Ss]ure|[Gg]reat|[Ss]orry|[Tt]hank you(?: so much| very much)?|[Tt]hanks(?: so much| very much| a lot)?|[Gg]ood (?:morning|afternoon|evening|day)|[Ss]ir|[Mm]a['’]am|[Ee]veryone|(?:Mr|Mrs|Ms|Madam|Madame|Mister)\\.? \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?:, |[.!] | – | — | - | ))"

// Thank you, Madam Secretary. Nadia Verrin, Meridian Wire. / Hi, Jonas Rehm with Harbour Broadcasting.
const withOutlet = new RegExp(
  `(?:^|[.!?] )${COURTESY}{0,5}(${NAME})(?:,| with| from| for|, with| here with| here from|, from) (${HOUSE})(?=[.!;]|\\s*$| [–—-]|, (?:\\p{Ll}|I\\b))`,
  "u",
)
// I'm Jonas Rehm from Harbour Broadcasting / My name is Jonas Rehm
const inSoManyWords = new RegExp(
  `(?:^|[.!?,] )(?:and )?(?:(?:[Mm]y name is|[Mm]y name['’]s|I am|I['’]m|[Tt]his is|[Ii]t['’]s) (${NAME})(?:,| with| from| for|, with|, from| of) ${HOUSE}(?=[.!;,]|\\s*$| [–—-]| and\\b)|[Mm]y name(?: is|['’]s) (${NAME})(?=[.]))`,
  "u",
)

function introducedIn(opening: string): string | null {
  const words = opening.replace(/[\s\u00a0]+/g, " ")
  const said = inSoManyWords.exec(words)
  const name = said?.[1] ?? said?.[2]
  if (name !== undefined && isPersonName(name)) return name
  return nameBeforeOutlet(withOutlet.exec(words))
}

// … the second row. Jonas Rehm, Harbour Broadcasting. / Let's go to Jonas Rehm with Harbour Broadcasting.
const called = new RegExp(
  `(?:^|[.!?–—-] |\\b(?:to|with|from|have|take|ahead|is|be|by|now|then)(?:,? (?:to|with))? )${COURTESY}{0,2}(${NAME})(?:,| with| from| of|, with|, from) (${HOUSE})(?:, please)?[.!?]?$`,
  "u",
)

function calledIn(words: string): string | null {
  return nameBeforeOutlet(called.exec(words.replace(/[\s\u00a0]+/g, " ").trim()))
}

function nameBeforeOutlet(match: RegExpExecArray | null): string | null {
  if (match === null) return null
  const [, name = "", printed = ""] = match
  const house = printed.replace(/\.$/, "")
  if (!isPersonName(name)) return null
  const isHouse = isOutletName(house) || /(?:^| )\p{Lu}[\p{Lu}\d]{1,5}(?: |$)/u.test(house)
  if (isHouse) return name
  // Of a house whose name gives nothing away, only what nobody could take for a place, an office or another person.
  const isOpen = isPlace(house) || titleWords.has(firstWord(house)) || isGivenName(house)
  return isOpen || !isGivenName(name) ? null : name
}

function firstWord(words: string): string {
  return (words.split(" ")[0] ?? "").toLowerCase().replace(/\.$/, "")
}

/** No office, courtesy, month, country or outlet among its words. */
function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(" ")
  if (words.some((word) => titleWords.has(word) || courtesies.has(word) || notSpeakers.has(word))) return false
  return (
    !isPlace(name) && !isOutletName(name) && !/^(?:thank|thanks|hi|hello|good|just|happy|glad)$/.test(words[0] ?? "")
  )
}

function isGivenName(name: string): boolean {
  const [first = ""] = name.split(" ")
  return maleNames.has(first) || femaleNames.has(first) || givenNamesOfEither.has(first)
}

/** A country, a people, a capital or another listed place is among the words. */
function isPlace(words: string): boolean {
  return [words, ...words.split(" ")].some((part) => {
    const kind = lookUp(part)?.kind
    return kind === "country" || kind === "demonym" || kind === "capital" || kind === "place"
  })
}
