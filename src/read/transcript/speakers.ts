import { type Span, slice } from "../../domain/span.ts"
import { isOutletName } from "../outlet-names.ts"
import { courtesies, namesOffice, notSpeakers, officeModifiers, particles, titleWords } from "./label-words.ts"
import type { Label, LabelledWords } from "./labels.ts"
import { isOutletLabel } from "./who-asks.ts"

/** Who a label names, as far as the document itself says. */
export interface Speaker {
  readonly name: string | null
  readonly role: string | null
}

/** Speakers by label key, names completed from other labels, title, header, footer and text, never from elsewhere. */
export function nameSpeakers(
  text: string,
  turns: readonly LabelledWords[],
  title: string | null,
): ReadonlyMap<string, Speaker> {
  const labels = new Map<string, Label>()
  for (const { label } of turns) if (!labels.has(label.key)) labels.set(label.key, label)
  const frame = frameOf(text, turns, title)
  const mentions = findMentions(text, frame, [...labels.values()])
  const listed = listedSpeakers(frame.footer.concat("\n", frame.header))
  const speakers = new Map<string, Speaker>()
  for (const label of labels.values()) {
    if (label.kind === "office") speakers.set(label.key, holderOf(label, frame, listed, mentions))
    else if (label.kind === "person") speakers.set(label.key, personOf(label, listed, mentions, frame))
  }
  nameInterviewer(text, turns, labels, speakers)
  // ANA RUIZ, HOST: … RUIZ: the same person, whose office only one of the labels prints.
  const roles = new Map(
    [...speakers.values()].filter(({ role }) => role !== null).map(({ name, role }) => [name, role]),
  )
  for (const [key, { name, role }] of speakers)
    if (role === null && name !== null) speakers.set(key, { name, role: roles.get(name) ?? null })
  return speakers
}

/** What surrounds the turns. */
interface Frame {
  readonly title: string
  readonly header: string
  readonly footer: string
}

/** Headers and footers are short; more would be another text. */
const LONGEST_FRAME = 3000

function frameOf(text: string, turns: readonly LabelledWords[], title: string | null): Frame {
  const first = (turns[0] as LabelledWords).label.start
  const last = (turns.at(-1) as LabelledWords).content.end
  return {
    title: title ?? "",
    header: text.slice(Math.max(0, first - LONGEST_FRAME), first),
    footer: text.slice(last, last + LONGEST_FRAME),
  }
}

/** A full name found for a surname. */
interface Mention {
  /** Given names as printed: "Antony J.". */
  readonly given: string
  /** The surname as printed there: "Jean-Pierre". */
  readonly surname: string
  /** Words that stand directly before it where an office is among them: "Press Secretary". */
  readonly title: string
  /** Whether it stands in title, header or footer. */
  readonly inFrame: boolean
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,2}-\\p{Lu}[\\p{L}\\p{M}'’-]*)"
const capitalizedRun = new RegExp(
  `${WORD}(?:[ \\u00a0\\\\_]{1,4}(?:${WORD}|of the|of|von|van|der|de|del|da|dos|la|bin|ibn|al|el|bint)(?![\\p{L}])){0,11}`,
  "gu",
)

/** Full names of the labels' surnames wherever the document prints them, in one pass over the text. */
function findMentions(text: string, frame: Frame, labels: readonly Label[]): ReadonlyMap<string, Mention[]> {
  const surnames = new Map<string, Set<string>>()
  for (const { name } of labels) {
    if (name === null) continue
    const folded = fold(name)
    const last = folded.split(" ").at(-1) as string
    surnames.set(last, (surnames.get(last) ?? new Set()).add(folded))
  }
  const mentions = new Map<string, Mention[]>()
  const look = (words: string, inFrame: boolean) => {
    for (const run of words.matchAll(capitalizedRun)) addMentions(run[0], inFrame, surnames, mentions)
  }
  look(`${frame.title}\n${frame.header}\n${frame.footer}`, true)
  look(text, false)
  // ANA RUIZ, HOST: … RUIZ: the first label completes the later ones.
  for (const label of labels)
    if (label.name?.includes(" ")) addMentions(inNormalCase(label.name), true, surnames, mentions)
  return mentions
}

/** Occurrences of one surname that are remembered: enough to decide. */
const MOST_MENTIONS = 200

function addMentions(
  run: string,
  inFrame: boolean,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
  mentions: Map<string, Mention[]>,
): void {
  const words = run.split(/[ \u00a0\\_]+/).filter((word) => word !== "")
  const folded = words.map((word) => fold(word).replace(/['’]s?$/, ""))
  folded.forEach((word, at) => {
    for (const surname of surnames.get(word) ?? []) {
      const length = surname.split(" ").length
      const from = at - length + 1
      if (from < 1 || folded.slice(from, at + 1).join(" ") !== surname) continue
      // CALDERÓN in capitals is another label, not a better spelling.
      const printed = words
        .slice(from, at + 1)
        .join(" ")
        .replace(/['’]s?$/, "")
        .replace(/\.$/, "")
      if (printed === printed.toUpperCase()) continue
      const known = mentions.get(surname) ?? []
      if (known.length >= MOST_MENTIONS) continue
      known.push({ ...namesBefore(words.slice(0, from)), surname: printed, inFrame })
      mentions.set(surname, known)
    }
  })
}

/** Most people have no more given names than this in print. */
const MOST_GIVEN = 3

/** The given names and the office that stand before a surname: "White House Press Secretary Jay" -> given "Jay", title "Press Secretary". */
export function namesBefore(words: readonly string[]): { given: string; title: string } {
  let from = words.length
  while (from > 0 && words.length - from < MOST_GIVEN && isGivenName(words[from - 1] as string)) from--
  // Minister of Trade Ana: what follows "of" is the office's.
  if (from < words.length && /^(?:of|the)$/.test(words[from - 1] ?? "")) from++
  const given = words.slice(from).join(" ")
  const office = words.slice(0, from)
  while (office.length > 0 && courtesies.has(fold(office.at(-1) as string))) office.pop()
  // In a title's capitals: Press Gaggle By Press Secretary Juma Bello
  office.splice(0, office.findLastIndex((word) => /^(?:By|And|With|For|From|On|In|At|To)$/.test(word)) + 1)
  while (office.length > 0 && (notGiven.has(fold(office[0] as string)) || office[0] === "of")) office.shift()
  const isOffice = office.some((word) => titleWords.has(fold(word)) && !officeModifiers.has(fold(word)))
  return { given, title: isOffice ? office.join(" ") : "" }
}

function isGivenName(word: string): boolean {
  const plain = fold(word)
  if (titleWords.has(plain) || particles.has(word) || notSpeakers.has(plain) || notGiven.has(plain)) return false
  if (/['’]s$/.test(word) || /\p{Ll}{3}ing$/u.test(word) || /[\p{L}]{3,}\.$/u.test(word)) return false
  return /^\p{Lu}\.$/u.test(word) || /\p{Ll}/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word)
}

/** Capitalized words that stand before a surname and are no given name. */
const notGiven: ReadonlySet<string> = new Set(
  (
    "a an at as after all also although among ask asked before between by both despite during even for have hi hello he her how i in into " +
    "let like many me meeting meets most my of on once only our over please president's remarks say said says since she some such thank thanks " +
    "the there they though through thus under until upon us very with while why without yesterday your yours house white council administration " +
    "readout interview statement briefing conference address speech joint call between good morning afternoon evening okay ok well welcome right " +
    "republican democrat democratic national security united states union republic presidents ministers secretaries messrs first colleague " +
    "congress parliament madam god everyone folks candidate nominee host anchor veteran communications affairs policy technology trade treasury energy commerce homeland " +
    "intelligence strategic economic political public global international committee department ministry staff response during following hosting speaking delivering announcing launching participates honoring visits providing ahead toasts tell told ask asks did does do is was were are be been has had will would may might"
  ).split(" "),
)

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/’/g, "'")
}

function personOf(
  label: Label,
  listed: readonly Listed[],
  mentions: ReadonlyMap<string, Mention[]>,
  frame: Frame,
): Speaker {
  const printed = label.name as string
  // An outlet or an agency asks; through whom is not said.
  if (isOutletLabel(label)) return { name: null, role: null }
  const isSurname = mentions.has(fold(printed))
  if (label.title === null && !isSurname && (initials.test(printed) || isAbbreviation(printed)))
    return { name: nameOfInitials(printed, frame), role: null }
  const folded = fold(printed)
  const entry = listed.find(({ name }) => fold(name) === folded || fold(name).endsWith(` ${folded}`))
  const office = officeOf(label)
  if (entry !== undefined) return { name: entry.name, role: entry.role ?? office }
  const found = fullestName(label, mentions.get(folded) ?? [])
  const role = office ?? found?.role ?? null
  return { name: found?.name ?? inNormalCase(printed), role }
}

/** AR, K.S.: an outlet's letters or somebody's initials, never a name. */
const initials = /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2,4})$/u

/** "Ana Ruiz (AR)" in the header, or the one name in it that has these initials. */
function nameOfInitials(printed: string, { title, header }: Frame): string | null {
  const letters = printed.replace(/\./g, "")
  const words = `${title}\n${header}`
  const defined = new RegExp(`(${WORD}(?: ${WORD}){1,2}) \\(${letters}\\)`, "u").exec(words)?.[1]
  if (defined !== undefined) return lastNames(defined, letters.length)
  const named = new Set<string>()
  for (const run of words.matchAll(capitalizedRun)) {
    const names = run[0].split(/[ \u00a0\\_]+/)
    for (let from = 0; from + letters.length <= names.length; from++) {
      const candidate = names.slice(from, from + letters.length)
      if (candidate.map((word) => word[0]).join("") === letters && candidate.every((word) => isGivenName(word)))
        named.add(candidate.join(" ").replace(/['’]s$/, ""))
    }
  }
  return named.size === 1 ? ([...named][0] as string) : null
}

/** "Review's Karin Sato" -> "Karin Sato", where the initials are two. */
function lastNames(words: string, count: number): string {
  return words.split(" ").slice(-count).join(" ")
}

/** The label's own office: "PRIME MINISTER" of PRIME MINISTER SATO, "HOST" of ANA RUIZ, HOST; an outlet is none. */
function officeOf(label: Label): string | null {
  const title = label.title?.replace(/\./g, "").toLowerCase() ?? ""
  if (label.title !== null && !title.split(" ").every((word) => courtesies.has(word)))
    return officeInNormalCase(label.title)
  const { qualifier } = label
  if (qualifier === null || noteWords.test(qualifier) || isOutletName(qualifier)) return null
  // In brackets stand outlets, parties and countries as well as offices.
  return label.qualifierInBrackets && !namesOffice(qualifier) ? null : officeInNormalCase(qualifier)
}

/** Brackets after a name that say how it was spoken, not who spoke. */
const noteWords = /\b(?:through|via|interpret\w*|translat\w*|inaudible|off[- ]mic\w*|continu\w*|cont'd|\d{1,2}:\d\d)\b/i

/** In running text alone, a name counts when it comes back: a single one may be a relative's. */
const MENTIONS_IN_TEXT = 2

/** The one full name that the mentions agree on. An office in the label has to stand before the name too: the President's wife has his surname. */
function fullestName(label: Label, mentions: readonly Mention[]): Speaker | null {
  const office = fold(label.title ?? "").replace(/\./g, "")
  const isCourtesy = office === "" || courtesies.has(office)
  const fitting = isCourtesy ? mentions : mentions.filter(({ title }) => isSameOffice(title, office))
  const full = fitting.filter(({ given }) => given !== "")
  const inFrame = full.filter((mention) => mention.inFrame)
  const introduced = full.filter(({ title }) => title !== "")
  const repeated = full.length >= MENTIONS_IN_TEXT ? full : []
  const role = isCourtesy ? (fitting.find((mention) => mention.inFrame && mention.title !== "")?.title ?? null) : null
  for (const candidates of [inFrame, introduced, repeated]) {
    const [first] = candidates
    if (first === undefined) continue
    const given = agreed(candidates)
    // Two people of that name: open is better than wrong.
    if (given === null) break
    return { name: `${given} ${first.surname}`, role }
  }
  const [any] = mentions
  return any === undefined ? null : { name: any.surname, role: null }
}

/** "Secretary of State" is a secretary's office; "Vice President" is no president's. */
function isSameOffice(title: string, office: string): boolean {
  const words = title.toLowerCase().split(" ")
  const head = office.split(" ").at(-1) as string
  const at = words.indexOf(head)
  if (at < 0) return false
  const isDeputy = (all: readonly string[]) => all.some((word) => /^(?:vice|deputy|first|assistant|under)$/.test(word))
  return isDeputy(words) === isDeputy(office.split(" "))
}

/** "Antony J." and "Antony" agree on the fuller; "Ana" and "Petra" do not agree. */
function agreed(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>()
  for (const { given } of mentions) counts.set(given, (counts.get(given) ?? 0) + 1)
  const forms = [...counts.keys()]
  const nearest = new Set(forms.map((form) => principal(form)))
  if (nearest.size > 1) return null
  // Longer forms may have caught a word that is no name ("Yesterday Ana"): only initials and what stands in the frame lengthen.
  const plain = [...nearest][0] as string
  const withInitials = forms.filter((form) => form.replace(/(?:^| )\p{Lu}\.?(?= |$)/gu, "").trim() === plain)
  const candidates = withInitials.length > 0 ? withInitials : forms.toSorted((a, b) => a.length - b.length).slice(0, 1)
  return candidates.reduce((a, b) => (b.length > a.length ? b : a))
}

/** The given name that is not an initial, nearest to the surname. */
function principal(given: string): string {
  const words = given.split(" ").filter((word) => !/^\p{Lu}\.?$/u.test(word))
  return words.at(-1) ?? given
}

/** An entry of a "Speaker:" line. */
interface Listed {
  readonly name: string
  readonly role: string | null
}

/** Speaker: Ana M. Ruiz, Minister of Trade; Juma Bello, Envoy */
function listedSpeakers(frame: string): Listed[] {
  const listed: Listed[] = []
  for (const line of frame.matchAll(/^[\s*_]*Speakers?[*_]*[ \u00a0]*:[*_ \u00a0]*([^\n]{3,300})/gm))
    for (const entry of (line[1] as string).split(";")) {
      const [name, ...role] = entry.split(",")
      const words = (name ?? "").trim()
      if (/^\p{Lu}[^\d]*$/u.test(words) && words.split(" ").length <= 6)
        listed.push({
          name: words,
          role:
            role
              .join(",")
              .replace(/[*_]+$/, "")
              .trim() || null,
        })
    }
  return listed
}

/**
 * THE PRESIDENT: named where the title or header has one holder of the office, or says who gives the remarks.
 *
 *     Remarks by President Ode Before Talks with President Varga
 */
function holderOf(
  label: Label,
  frame: Frame,
  listed: readonly Listed[],
  mentions: ReadonlyMap<string, Mention[]>,
): Speaker {
  const printed = (label.title as string).replace(/\./g, "")
  const office = inNormalCase(printed.replace(/^THE /i, ""))
  const role = /^the /i.test(printed) ? `the ${office.toLowerCase()}` : office
  const [only] = listed
  if (listed.length === 1 && only?.role?.toLowerCase().includes(office.toLowerCase())) return { name: only.name, role }
  for (const words of [frame.title, frame.header]) {
    const holders = holdersIn(words, office)
    const speaking = holders.filter((holder) => holder.speaks)
    const chosen = speaking.length > 0 ? speaking : holders
    const surnames = new Set(chosen.map(({ name }) => name.split(" ").at(-1)))
    if (surnames.size > 1) return { name: null, role }
    const longest = chosen.map(({ name }) => name).reduce((a, b) => (b.length > a.length ? b : a), "")
    if (longest !== "") return { name: completed(longest, label, mentions), role }
  }
  return { name: nameBeforeOffice(`${frame.title}\n${frame.header}`, office), role }
}

/** "a briefing by Juma Bello, Spokesman for the Secretary-General": the one name that the office follows. */
function nameBeforeOffice(words: string, office: string): string | null {
  const named = new Set<string>()
  const forms = `(?:${office}|${office.toLowerCase()})`
  for (const match of words.matchAll(
    new RegExp(`(${WORD}(?: ${WORD}){1,2}), (?:the )?(?:${WORD} )?${forms}(?![\\p{L}])`, "gu"),
  )) {
    const name = match[1] as string
    if (name.split(" ").every((word) => isGivenName(word))) named.add(name)
  }
  return named.size === 1 ? ([...named][0] as string) : null
}

/** Names after the office, and whether the words before it say that this one speaks, alone. */
function holdersIn(words: string, office: string): { name: string; speaks: boolean }[] {
  const holders: { name: string; speaks: boolean }[] = []
  for (const match of words.matchAll(new RegExp(`(?<![\\p{L}])${office}(?![\\p{L}])`, "giu"))) {
    const before = words.slice(Math.max(0, match.index - 12), match.index)
    if (/(?:vice|deputy|former)[ \u00a0\\_]+$/i.test(before)) continue
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 60)
    // Remarks by the President and President Varga: two of them, one unnamed.
    if (/^ and (?:the )?\p{Lu}/u.test(after) && /\b(?:by|of|from) (?:the )?$/i.test(before)) return []
    const parts: string[] = []
    for (const word of after.split(/[ \u00a0\\_]+/).slice(1)) {
      if (!/^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || !isGivenName(word.replace(/,$/, ""))) break
      parts.push(word.replace(/,$/, ""))
      if (word.endsWith(",")) break
    }
    const rest = after.slice(after.indexOf(parts.at(-1) ?? "") + (parts.at(-1) ?? "").length)
    const isJoint = /^,? (?:and )?(?:President|Prime|King|His|Chancellor|Minister|Premier)\b/.test(rest)
    const speaks = /\b(?:by|of|from) (?:the )?$/i.test(before) && !isJoint
    if (parts.length > 0) holders.push({ name: parts.join(" "), speaks })
  }
  return holders
}

function completed(name: string, label: Label, mentions: ReadonlyMap<string, Mention[]>): string {
  if (name.includes(" ")) return name
  return fullestName(label, mentions.get(fold(name)) ?? [])?.name ?? name
}

/** "First, Lena, as you said": a given name between commas after a word that opens an answer. */
const vocative =
  /(?:^|[.!?…—-]["”]?[\s\u00a0]+)(?:First|Second|Well|So|Yes|No|Yeah|Look|Listen|Sure|Right|Exactly|Absolutely|Thanks|Thank you|Thank you so much|Thank you very much|Good (?:morning|afternoon|evening|question)|Hi|Hello|Again|Okay|OK|You know|Sorry|I think|Of course),?[\s\u00a0]+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[,.!?—])/gu

/**
 * In a talk of two, the given name by which one addresses the other completes the other's surname — where it is the
 * only one, and where the text uses it for nothing else.
 */
function nameInterviewer(
  text: string,
  turns: readonly LabelledWords[],
  labels: ReadonlyMap<string, Label>,
  speakers: Map<string, Speaker>,
): void {
  const people = [...labels.values()]
  if (people.length !== 2 || people.some(({ kind }) => kind !== "person" && kind !== "office")) return
  for (const label of people) {
    const speaker = speakers.get(label.key)
    if (speaker?.name == null || label.kind !== "person" || speaker.name.includes(" ")) continue
    // Nobody addresses a president by the given name alone; "Thank you, Parliament" is something else.
    if (label.title !== null && !courtesies.has(fold(label.title))) continue
    const addressed = new Set<string>()
    for (const turn of turns)
      if (turn.label.key !== label.key)
        for (const match of openings(text, turn.content).matchAll(vocative)) addressed.add(match[1] as string)
    const others = people.flatMap((other) => (speakers.get(other.key)?.name ?? "").split(" "))
    const given = [...addressed].filter((name) => !others.includes(name) && isGivenName(name))
    const [only] = given
    if (given.length !== 1 || only === undefined || isUsedOtherwise(text, only)) continue
    speakers.set(label.key, { ...speaker, name: `${only} ${speaker.name}` })
  }
}

/** Whoever is addressed is addressed at the beginning of an answer. */
const OPENING = 400

function openings(text: string, content: Span): string {
  return slice(text, { start: content.start, end: Math.min(content.end, content.start + OPENING) })
}

/** in Lena, Lena's: a place or a third person. */
function isUsedOtherwise(text: string, name: string): boolean {
  return new RegExp(`\\b(?:in|to|from|with|of|by|on|and) ${name}\\b|\\b${name}['’]s\\b`, "u").test(text)
}

/** KTV ANCHOR -> KTV Anchor: an office's words, abbreviations as they are. */
function officeInNormalCase(words: string): string {
  const printed = words.trim().split(/[\s\u00a0]+/)
  const plain = inNormalCase(words).split(/[\s\u00a0]+/)
  return plain.map((word, i) => (isAbbreviation(printed[i] ?? "") ? (printed[i] as string) : word)).join(" ")
}

/** CNN, KTV: no vowel to say it with, or known to be letters. */
function isAbbreviation(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,6}$/.test(word) || knownLetters.has(word)
}

/** Letters with vowels that stand for houses and states in speakers' labels. */
const knownLetters: ReadonlySet<string> = new Set(
  "ABC NPR AP AFP UPI ITV ARD RAI RTE NHK ANI EU UN UK US USA UAE NATO OSCE OECD IAEA UNHCR WHO IMF CIA FBI NSA NSC DOD USAID CEO".split(
    " ",
  ),
)

/** PRIME MINISTER -> Prime Minister, LÓPEZ OBRADOR -> López Obrador, McDONOUGH -> McDonough; mixed case stays. */
function inNormalCase(words: string): string {
  // CNN Chief Correspondent is in normal case already.
  if (/\p{Lu}\p{Ll}+(?:[^\p{L}]|$)/u.test(words) && !/\b(?:Mc|Mac)\p{Lu}/u.test(words) && /\s/.test(words))
    return words.trim()
  return words
    .trim()
    .split(/[\s\u00a0]+/)
    .map((word, i) => {
      if (/\p{Ll}/u.test(word) && !/^(?:Mc|Mac|O['’])\p{Lu}+$/u.test(word) && !/^\p{Ll}+$/u.test(word)) return word
      if (i > 0 && particles.has(word.toLowerCase())) return word.toLowerCase()
      if (/^(?:\p{Lu}\.)+$/u.test(word)) return word
      const lower = word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
      return lower.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    })
    .join(" ")
}
