import type { Document } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Analysis, Name, Token } from "../../language/analysis.ts"
import { organizationWords } from "../../language/data/organizations.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"
import { givenNamesAgree } from "../../language/names/given-name-forms.ts"
import type { Cast, Member, Mention } from "./cast.ts"
import { agree, type Gender, genderOfGivenName, genderOfTitle } from "./gender.ts"
import { findHouseHolders } from "./house-holders.ts"
import { phraseWords, roleOf } from "./roles.ts"

/** A name as it stands, before it is known whose it is. */
interface NameInText extends Span {
  readonly kind: Name["kind"]
  readonly text: string
  readonly words: readonly string[]
  readonly title: string | null
  /** Where name and title begin. */
  readonly from: number
}

/** One of two bearers of a surname keeps the bare surname when named this many times as often as the other. */
const dominance = 4
/** Of two bearers of a surname, it means the one named this many characters before, */
const charactersToStay = 400
/** where the other was not named for so many. */
const charactersToForget = 1500
/** Initials and particles, "de", "bin", "von der", are no names that somebody goes by. */
const shortestMiddle = 3
/** No text has so many people of one name or office, nor one of them so many roles and forms of name; hostile ones may. */
const mostAlike = 100

/**
 * Puts the names of a document together: a full name, then the surname, with a title, by an acronym.
 *
 *     Foreign Minister Ana Ruiz met Juma "Tiger" Bello.  Ruiz left early; Mr. Bello stayed.
 *                      ════════     ──────────────────   ════             ─────────
 */
export function findCast(document: Document, analysis: Analysis): Cast {
  const names = namesInText(document, analysis)
  const context = mentionContext(analysis)
  const members: Member[] = []
  const votes = pronounAfter(analysis, names)
  const people: People = {
    members,
    byLast: new Map(),
    byFirst: new Map(),
    byMiddle: new Map(),
    surnameHolder: new Map(),
    relatives: new Set(),
    genders: gendersOfSurnames(names, votes),
    namesakes: new Set(),
  }
  const things = new Map<string, Member>()

  for (const name of names) if (isFullName(name)) introduce(people, name)
  if (document.turns.length > 0) for (const member of namesakesOf(people, names)) people.namesakes.add(member)
  const mentions: Mention[] = []
  for (const name of names) {
    const isPerson = name.kind === "person" || name.kind === "unknown"
    const member = isPerson
      ? findPerson(people, name, votes.get(name.start) ?? "unknown")
      : thing(name, things, members)
    const mention = { ...context(name), member }
    mentions.push(mention)
    if (member === null) continue
    member.mentions.push(mention)
    if (member.aliases.size < mostAlike) member.aliases.add(name.text)
    note(member, name)
  }
  addHouseHolders(document, analysis, { members, mentions })
  linkAcronyms(document.text, mentions)
  joinAcronyms(members, mentions)
  settleGender(members, votes)
  const adjectives = settleUnknown(document.text, analysis, members)
  joinOrganizations(members, mentions, adjectives)
  const named = members.filter((member) => member.mentions.length > 0)
  const countries = named
    .filter((member) => member.kind === "country")
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
  return { members: named, mentions, countries, adjectives, byOffice: officesOf(named), acting: actingOf(mentions) }
}

/** Makes members of those whom a readout calls by their office alone, at every place where it does. */
function addHouseHolders(
  document: Document,
  analysis: Analysis,
  { members, mentions }: { readonly members: Member[]; readonly mentions: Mention[] },
): void {
  for (const { office, name, spans } of findHouseHolders(document, analysis, members)) {
    const role = roleOf(office)
    const context = mentionContext(analysis)
    const member: Member = {
      kind: "person",
      name,
      words: nameWords(name),
      gender: genderOfTitle(phraseWords(office)),
      country: null,
      roles: role === null ? [] : [role],
      aliases: new Set(),
      mentions: [],
    }
    for (const { start, end } of spans) {
      const called = {
        start,
        end,
        kind: "person" as const,
        text: office,
        words: member.words,
        title: null,
        from: start,
      }
      member.mentions.push({ ...context(called), member })
    }
    members.push(member)
    mentions.push(...member.mentions)
  }
  mentions.sort((a, b) => a.start - b.start)
}

function actingOf(mentions: readonly Mention[]): Set<Member> {
  return new Set(mentions.flatMap(({ member, isSubject }) => (isSubject && member !== null ? [member] : [])))
}

function officesOf(members: readonly Member[]): Map<string, Member[]> {
  const byOffice = new Map<string, Member[]>()
  for (const member of members) {
    if (member.kind !== "person") continue
    for (const { head } of member.roles) if (head !== null) push(byOffice, head, member)
  }
  return byOffice
}

function namesInText(document: Document, analysis: Analysis): NameInText[] {
  const { text, turns } = document
  const called = analysis.names.filter((name) => !isAffiliation(slice(text, name)))
  const openings = new Set(turns.length === 0 ? [] : analysis.sentences.map(({ start }) => start))
  const names: NameInText[] = called.map((name) => {
    const words = slice(text, name).replace(/\s+/g, " ")
    // "|Ana|, the President, as you know, has left": who opens a spoken sentence by one name is spoken to.
    const isAddressed = openings.has(name.start) && !words.includes(" ") && (name.title?.start ?? 0) > name.start
    return {
      start: name.start,
      end: name.end,
      kind: name.kind,
      text: words,
      words: nameWords(words),
      title: name.title === null || isAddressed ? null : slice(text, name.title).replace(/\s+/g, " "),
      from: Math.min(name.start, name.title?.start ?? name.start),
    }
  })
  for (const turn of turns) {
    if (turn.name === null) continue
    const { start, end } = turn.label
    const label = slice(text, turn.label)
    const honorific = /^\s*(?:MR|MRS|MS|MISS|SIR|LADY)\b/i.exec(label)?.[0] ?? ""
    const title = [honorific.trim(), turn.role ?? ""].filter((part) => part !== "").join(" ")
    names.push({
      start,
      end,
      kind: "person",
      text: turn.name,
      words: nameWords(turn.name),
      title: title || null,
      from: start,
    })
  }
  return names.sort((a, b) => a.start - b.start)
}

/** "Sen. Ana Ruiz, R-Haldis,": party and seat behind a name. */
function isAffiliation(words: string): boolean {
  return /^[DIR][-‑–]\s?\p{Lu}/u.test(words)
}

/** A name's words for comparison: lower case, without marks, nickname, "Jr." and full stops. */
export function nameWords(name: string): string[] {
  return (
    name
      .replace(/["“”‘’'(][^"“”)]*["“”)]\s/g, (quoted) => (/^['’]/.test(quoted) ? quoted : " "))
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .split(/[\s,]+/)
      // "Mr. Assad" is Bashar al-Assad.
      .map((word) => word.replace(/\.$/, "").replace(/^(?:al|el|as|ash|ad|ar|an|az)[-‑](?=\p{L})/u, ""))
      .filter((word) => word !== "" && !/^(?:jr|sr|ii|iii|iv)$/.test(word))
  )
}

function isFullName(name: NameInText): boolean {
  return (name.kind === "person" || name.kind === "unknown") && name.words.length > 1
}

/** A surname has gone by an office so many times before somebody of that name is named in full. */
const namingsBefore = 2

/**
 * In spoken words, whoever is named in full without an office is not the one who has gone by theirs so far.
 *
 *     MS. SATO: President Ruiz has left. … President Ruiz is in Haldis. …   Q: A question on |Hugo Ruiz|'s house.
 */
function namesakesOf({ members }: People, names: readonly NameInText[]): Member[] {
  const firsts = new Map<string, number>()
  const titled = new Map<string, number[]>()
  const inOffice = new Set<string>()
  for (const name of names) {
    const [full, surname = ""] = [name.words.join(" "), name.words.at(-1)]
    if (name.words.length > 1) {
      if (!firsts.has(full)) firsts.set(full, name.start)
      if (holdsOffice(name.title)) inOffice.add(full)
    } else if (holdsOffice(name.title)) titled.set(surname, [...(titled.get(surname) ?? []), name.start])
  }
  return members.filter(({ words }) => {
    const full = words.join(" ")
    const first = firsts.get(full)
    if (first === undefined || inOffice.has(full)) return false
    return (titled.get(words.at(-1) ?? "") ?? []).filter((start) => start < first).length >= namingsBefore
  })
}

/** The people of a document, to be found by surname or first word. */
interface People {
  readonly members: Member[]
  readonly byLast: Map<string, Member[]>
  readonly byFirst: Map<string, Member[]>
  /** By a name between the first and the last: "President Bento" of "João Bento Sousa da Costa". */
  readonly byMiddle: Map<string, Member[]>
  /** Who was last called by a surname alone. */
  readonly surnameHolder: Map<string, Member>
  /** Those whom the text introduces as somebody's wife, son, … */
  readonly relatives: Set<Member>
  /** Whether those called by the surname alone are a man or a woman. */
  readonly genders: ReadonlyMap<string, Gender>
  /** Those whom spoken words name in full, without an office, only after another of the surname has gone by one. */
  readonly namesakes: Set<Member>
}

/** Makes a member of a full name, or adds the name to the one it is a form of. */
function introduce(people: People, name: NameInText): void {
  const known = bearerOf(people, name.words)
  if (known === null) {
    const member = addPerson(people, name)
    if (isKinship(name.title)) people.relatives.add(member)
    return
  }
  if (holdsOffice(name.title)) people.relatives.delete(known)
  if (
    name.words.length > known.words.length ||
    (name.words.length === known.words.length && name.text.length > known.name.length)
  ) {
    known.words = name.words
    known.name = name.text
  }
  if (name.kind === "person") known.kind = "person"
}

function addPerson({ members, byLast, byFirst, byMiddle }: People, name: NameInText): Member {
  const words = name.words.length > 0 ? name.words : [name.text.toLowerCase()]
  const member: Member = {
    kind: name.kind === "unknown" ? "unknown" : "person",
    name: name.text,
    words,
    gender: "unknown",
    country: null,
    roles: [],
    aliases: new Set(),
    mentions: [],
  }
  members.push(member)
  push(byLast, words.at(-1) as string, member)
  if (words.length > 1) push(byFirst, words[0] as string, member)
  for (const word of new Set(words.slice(1, -1))) if (word.length > shortestMiddle) push(byMiddle, word, member)
  return member
}

/** The member whose full name this is a form of. */
function bearerOf({ byLast }: People, words: readonly string[]): Member | null {
  for (const member of byLast.get(words.at(-1) as string) ?? []) {
    if (member.words.length > 1 && givenNamesAgree(member.words.slice(0, -1), words.slice(0, -1))) return member
  }
  return null
}

/** Whose name this is, a new member where nobody fits, or null where two do. */
function findPerson(people: People, name: NameInText, pronoun: Gender): Member | null {
  const { byLast, byFirst, surnameHolder } = people
  if (name.words.length > 1) {
    // "von der Leyen" of "Ursula von der Leyen"
    const longer = (byLast.get(name.words.at(-1) as string) ?? []).filter((member) =>
      endsWith(member.words, name.words),
    )
    if (longer.length === 1) return longer[0] as Member
    return bearerOf(people, name.words) ?? addPerson(people, name)
  }
  const word = name.words[0]
  if (word === undefined) return addPerson(people, name)
  const gender = genderOfTitle(name.title === null ? [] : phraseWords(name.title))
  const told: Told = { name, gender, pronoun, isRelative: (member) => people.relatives.has(member) }
  const isTitled = name.title !== null && holdsOffice(name.title)
  const isNamesake = (member: Member) => isTitled && people.namesakes.has(member)
  const fits = (member: Member) =>
    agree(gender, genderOfMember(member)) && !conflicts(member, told) && !isNamesake(member)
  const bearers = (byLast.get(word) ?? []).filter((member) => fits(member) && !isFathersName(member))
  // A woman's full name is not his whom the text calls by the surname alone.
  const usual = people.genders.get(word) ?? "unknown"
  const isAnother = bearers.length === 1 && bearers.some((member) => !agree(usual, genderOfMember(member)))
  const bySurname = isAnother ? [] : bearers
  // "Wei" of "Wei Dong"; but "Mr. Ruiz" is not the "Ruiz Doctrine".
  const isIntroduced = ({ kind, mentions }: Member) => kind === "person" || (name.title === null && mentions.length > 0)
  const byFirstName = (byFirst.get(word) ?? []).filter((member) => fits(member) && isIntroduced(member))
  const byMiddleName =
    isTitled && byFirstName.length === 0 ? (people.byMiddle.get(word) ?? []).filter((member) => fits(member)) : []
  const candidates = bySurname.length > 0 ? bySurname : byFirstName.length > 0 ? byFirstName : byMiddleName
  if (candidates.length === 0) return addPerson(people, name)
  const member = candidates.length === 1 ? (candidates[0] as Member) : decideBetween(people, candidates, name)
  if (member !== null && name.title === null) surnameHolder.set(word, member)
  return member
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const offset = words.length - end.length
  return offset > 0 && end.every((word, i) => words[offset + i] === word)
}

/** Which of several bearers of a name is meant: by office, by who was named so far, by who is mostly called so. */
function decideBetween({ surnameHolder }: People, candidates: readonly Member[], name: NameInText): Member | null {
  const role = name.title === null ? null : roleOf(name.title)
  if (role !== null) {
    const inOffice = candidates.filter((member) =>
      member.roles.some((known) => known.head !== null && known.head === role.head),
    )
    if (inOffice.length === 1) return inOffice[0] as Member
  }
  const word = name.words[0] as string
  const people = candidates.filter((member) => member.kind === "person")
  const introduced = (people.length > 0 ? people : candidates).filter((member) => member.mentions.length > 0)
  if (introduced.length < 2) return introduced[0] ?? null
  const [first, second] = introduced.toSorted((a, b) => b.mentions.length - a.mentions.length) as [Member, Member]
  if (first.mentions.length >= dominance * second.mentions.length) return first
  const recent = introduced.reduce((a, b) => (lastMention(b).start > lastMention(a).start ? b : a))
  const isSince = (member: Member, distance: number) => name.start - lastMention(member).start < distance
  // Who goes by this one word: "Ruiz"; another Ruiz whom the text calls "Ana" does not, unless she was just named.
  const briefly = introduced.filter(({ aliases }) => [...aliases].some((alias) => nameWords(alias).join(" ") === word))
  const inOffice = introduced.filter((member) => member.roles.some((known) => known.head !== null))
  for (const [usual, ...others] of [briefly, inOffice])
    if (usual !== undefined && others.length === 0)
      return usual === recent || usual.words.length === 1 || !isSince(recent, charactersToStay) ? usual : null
  // The bare surname stays with who has it, unless the other was named since.
  if (surnameHolder.get(word) === recent) return recent
  // "Ana Ruiz bought a house. In May, Ruiz …", and no other Ruiz for a while
  const isAlone = introduced.every((member) => member === recent || !isSince(member, charactersToForget))
  return isAlone && isSince(recent, charactersToStay) ? recent : null
}

function lastMention(member: Member): Mention {
  return member.mentions.at(-1) as Mention
}

function push(map: Map<string, Member[]>, key: string, member: Member): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [member])
  else if (known.length < mostAlike && !known.includes(member)) known.push(member)
}

/** Kinship that makes a bearer of a surname somebody else than the office holder of that name. */
const kinship = [
  "wife",
  "husband",
  "son",
  "daughter",
  "brother",
  "sister",
  "mother",
  "father",
  "widow",
  "nephew",
  "niece",
  "lady",
]

/** "his wife", "the first lady" */
function isKinship(title: string | null): boolean {
  const words = new Set(phraseWords(title?.toLowerCase() ?? ""))
  return kinship.some((word) => words.has(word))
}

function holdsOffice(title: string | null): boolean {
  return title !== null && !isKinship(title) && roleOf(title)?.head != null
}

/** "Karim bin Haddad" is Haddad's son: Haddad alone is somebody else. */
function isFathersName({ words }: Member): boolean {
  return /^(?:bin|ibn|bint)$/.test(words.at(-2) ?? "")
}

/** What a short name's place tells of its bearer. */
interface Told {
  readonly name: NameInText
  readonly gender: Gender
  /** Of the pronoun that follows. */
  readonly pronoun: Gender
  readonly isRelative: (member: Member) => boolean
}

/** Whether a short name with its title cannot be this member: "President Ruiz" is not "the first lady, Ana Ruiz". */
function conflicts(member: Member, { name, gender, pronoun, isRelative }: Told): boolean {
  if (gender === "unknown" && name.title !== null && !agree(pronoun, genderOfMember(member))) return true
  return isRelative(member) && holdsOffice(name.title)
}

function genderOfMember(member: Member): Gender {
  if (member.gender !== "unknown") return member.gender
  if (member.words.length < 2) return "unknown"
  return genderOfGivenName(member.name.split(/\s+/)[0] as string)
}

/** Adds what a mention tells of its member: role, gender, country. */
function note(member: Member, name: NameInText): void {
  if (name.kind === "person" && member.kind === "unknown") member.kind = "person"
  if (name.title === null || member.kind !== "person" || member.roles.length >= mostAlike) return
  const gender = genderOfTitle(phraseWords(name.title))
  if (member.gender === "unknown") member.gender = gender
  const role = roleOf(name.title)
  if (role === null || member.roles.some((known) => known.text === role.text && known.country === role.country)) return
  member.roles.push(role)
  if (member.country === null) member.country = role.country
}

/** The country, organization, group or place of a name; one member for every form of it. */
function thing(name: NameInText, things: Map<string, Member>, members: Member[]): Member {
  const listed = lookUp(name.text)
  const country = listed?.country ?? (name.kind === "organization" ? onlyCountryIn(phraseWords(name.text)) : null)
  const words = name.words.filter((word) => word !== "the")
  // "the US Embassy", "the U.S. Embassy"
  const opening = name.kind === "organization" ? lookUp(name.text.split(" ")[0] as string)?.country : null
  const key =
    name.kind === "country" && country !== null
      ? `country ${country}`
      : `${name.kind} ${(opening == null ? words : [opening, ...words.slice(1)]).join(" ")}`
  const known = things.get(key)
  if (known !== undefined) {
    if (name.text.length > known.name.length) known.name = name.text
    return known
  }
  const member: Member = {
    kind: name.kind === "person" ? "unknown" : name.kind,
    name: name.text,
    words: name.words,
    gender: "unknown",
    country,
    roles: [],
    aliases: new Set(),
    mentions: [],
  }
  members.push(member)
  things.set(key, member)
  return member
}

/** The country that the words name, or null where they name two: "Beijing American Center". */
function onlyCountryIn(words: readonly string[]): string | null {
  const countries = new Set(words.flatMap((_, i) => countryIn(words.slice(i)) ?? []))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** Facts of a mention's place that pronouns and nominals ask for. */
function mentionContext(analysis: Analysis): (name: NameInText) => Omit<Mention, "member"> {
  const { tokens, quotations } = analysis
  let at = 0
  let quotation = 0
  return (name) => {
    while (at + 1 < tokens.length && (tokens[at] as Token).end <= name.start) at++
    const first = tokens[at]
    let after = at
    while (after < tokens.length && (tokens[after] as Token).start < name.end) after++
    const next = tokens[after]
    let from = at
    while (from > 0 && (tokens[from - 1] as Token).start >= name.from) from--
    while (quotation + 1 < quotations.length && (quotations[quotation]?.end ?? 0) <= name.start) quotation++
    const around = quotations[quotation]
    const isPossessive = /^['’]s?$/.test(next?.text ?? "") && next?.start === name.end
    const isQualifier = next?.pos === "NOUN" && next.sentence === first?.sentence && next.start - name.end === 1
    return {
      start: name.start,
      end: name.end,
      sentence: first?.sentence ?? 0,
      isSubject: isSubject(tokens, { from, at, after }),
      opensSentence: tokens[from]?.sentence !== tokens[from - 1]?.sentence,
      isModifier: isPossessive || isQualifier,
      isOblique: tokens[from - 1]?.pos === "ADP" && tokens[from - 1]?.sentence === first?.sentence,
      inQuotation:
        around !== undefined && around.start <= name.start && name.end <= around.end && around.use === "words",
    }
  }
}

/** A name with a verb behind it (adverbs and an apposition between), or a verb of saying before it. */
function isSubject(
  tokens: readonly Token[],
  { from: first, at, after }: { readonly from: number; readonly at: number; readonly after: number },
): boolean {
  const sentence = tokens[first]?.sentence
  let i = after
  const before = tokens[first - 1]
  // "Sato, who arrived", "The first to speak was Sato."
  if (tokens[i]?.text === "," && tokens[i + 1]?.norm === "who") return true
  // "her aunt, Sato, left"
  const isClosed = tokens[at - 1]?.text === "," && tokens[i]?.text === ","
  if (isClosed && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? "")) i++
  if (before !== undefined && before.sentence === sentence && /^(?:is|was)$/.test(before.norm)) return true
  if (tokens[i]?.text === ",") {
    // ", the trade envoy," lies between the name and its verb.
    for (let k = i + 1; k < tokens.length && k - i < 16; k++) {
      if (tokens[k]?.sentence !== sentence) break
      if (tokens[k]?.text === ",") {
        i = k + 1
        break
      }
    }
  }
  while (
    tokens[i]?.sentence === sentence &&
    (tokens[i]?.pos === "ADV" || /^(?:him|her)self$/.test(tokens[i]?.norm ?? ""))
  )
    i++
  i = afterTime(tokens, i)
  const next = tokens[i]
  const isGoverned = before !== undefined && before.sentence === sentence && before.pos === "ADP"
  if (next !== undefined && next.sentence === sentence && /^(?:VERB|AUX)$/.test(next.pos) && !isGoverned) return true
  return (
    before !== undefined &&
    before.sentence === sentence &&
    /^(?:said|says|added|asked|wrote|replied|warned|argued|noted)$/.test(before.norm)
  )
}

/** "Ruiz |on Tuesday| declined", "Ruiz |late last week| declined": where the phrase of time ends. */
function afterTime(tokens: readonly Token[], from: number): number {
  let i = from
  while (i - from < longestTime && timeOpeners.test(tokens[i]?.norm ?? "")) i++
  const time = i
  while (i - from < longestTime && times.test(tokens[i]?.norm ?? "")) i++
  return i > time ? i : from
}

const longestTime = 5
const timeOpeners = /^(?:on|in|late|early|earlier|later|last|this|next|the)$/
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|today|yesterday|tonight|day|week|month|year|weekend|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|\d{1,4})$/

/** The gendered pronoun that follows each person's name before any other person is named, by the name's start. */
function pronounAfter(analysis: Analysis, names: readonly NameInText[]): Map<number, Gender> {
  const votes = new Map<number, Gender>()
  const people = names.filter((name) => name.kind === "person" || name.kind === "unknown")
  let next = 0
  let last: NameInText | null = null
  let lastSentence = -1
  for (const token of analysis.tokens) {
    while (next < people.length && (people[next] as NameInText).start <= token.start) {
      last = people[next] as NameInText
      lastSentence = token.sentence
      next++
    }
    if (last === null || token.sentence - lastSentence > 1) continue
    const gender = /^(?:he|him|his|himself)$/.test(token.norm)
      ? "male"
      : /^(?:she|her|hers|herself)$/.test(token.norm)
        ? "female"
        : null
    if (gender === null) continue
    votes.set(last.start, gender)
    last = null
  }
  return votes
}

/** A surname's pronouns tell the gender where there are this many, */
const pronounsToTell = 3
/** and this share of them agrees. */
const shareToTell = 0.8

/** The gender of those called by a surname alone, where forms of address and the pronouns that follow tell it. */
function gendersOfSurnames(names: readonly NameInText[], votes: ReadonlyMap<number, Gender>): Map<string, Gender> {
  const counts = new Map<string, { male: number; female: number }>()
  for (const { words, title, start } of names) {
    const [word] = words
    if (words.length !== 1 || word === undefined) continue
    const address = genderOfTitle(title === null ? [] : phraseWords(title))
    const gender = address === "unknown" ? votes.get(start) : address
    if (gender === undefined || gender === "unknown") continue
    const count = counts.get(word) ?? { male: 0, female: 0 }
    count[gender]++
    counts.set(word, count)
  }
  const genders = new Map<string, Gender>()
  for (const [word, { male, female }] of counts) {
    const enough = Math.max(pronounsToTell, shareToTell * (male + female))
    if (male >= enough) genders.set(word, "male")
    else if (female >= enough) genders.set(word, "female")
  }
  return genders
}

/** Gender by given name, else by the pronouns that follow the name, where they agree. */
function settleGender(members: readonly Member[], votes: ReadonlyMap<number, Gender>): void {
  for (const member of members) {
    if (member.kind !== "person" && member.kind !== "unknown") continue
    if (member.gender === "unknown") member.gender = genderOfMember(member)
    if (member.gender !== "unknown") continue
    const seen = member.mentions.flatMap((mention) => votes.get(mention.start) ?? [])
    const [gender] = seen
    // A pronoun after a word that nothing makes a person's and that does nothing says little: "the Freedom video," he said.
    const isIdle = member.kind === "unknown" && !member.mentions.some(({ isSubject }) => isSubject)
    if (gender === undefined || (isIdle && seen.length === 1)) continue
    if (seen.every((other) => other === gender)) member.gender = gender
  }
}

/** "the International Monetary Fund (IMF)": the acronym becomes a name of the organization. */
function linkAcronyms(text: string, mentions: readonly Mention[]): void {
  const replaced = new Map<Member, Member>()
  for (let i = 1; i < mentions.length; i++) {
    const full = (mentions[i - 1] as Mention).member
    const short = (mentions[i] as Mention).member
    const between = text.slice((mentions[i - 1] as Mention).end, (mentions[i] as Mention).start)
    if (full === null || short === null || full === short || !/^,? ?(?:\(|or )(?:the )?$/.test(between)) continue
    const initials = full.name.match(/\p{Lu}/gu)?.join("") ?? ""
    if (full.kind !== "person" && short.name.replace(/\./g, "") === initials && initials.length > 1)
      replaced.set(short, full)
  }
  for (const full of replaced.values()) if (full.kind === "unknown") full.kind = "organization"
  replaceMembers(replaced, mentions)
}

/** "the Haldis Trade Council … the HTC": the only organization with those initials. */
function joinAcronyms(members: readonly Member[], mentions: readonly Mention[]): void {
  const byInitials = new Map<string, Member[]>()
  const isLive = (member: Member) => member.kind === "organization" && member.mentions.length > 0
  for (const member of members)
    if (isLive(member) && member.words.length > 2)
      push(byInitials, member.name.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "", member)
  const replaced = new Map<Member, Member>()
  for (const member of members) {
    const acronym = member.name.replace(/\./g, "")
    const [full, ...others] = isLive(member) && /^\p{Lu}{3,6}$/u.test(acronym) ? (byInitials.get(acronym) ?? []) : []
    if (full !== undefined && others.length === 0) replaced.set(member, full)
  }
  replaceMembers(replaced, mentions)
}

/** "the Ministry of Trade … Valdoria's Ministry of Trade", "the Chinese Embassy … the embassy": the shorter is the fuller one where there is only one. */
function joinOrganizations(
  members: readonly Member[],
  mentions: readonly Mention[],
  adjectives: ReadonlyMap<string, Member>,
): void {
  const organizations = members.filter((member) => member.kind === "organization" && member.mentions.length > 0)
  const qualified = new Map<string, Set<Member>>()
  for (const member of organizations) {
    const [first = "", ...rest] = member.words
    const isPlace = lookUp(member.name.split(/\s+/)[0] as string)?.country != null || adjectives.has(first)
    if (!isPlace || rest.length === 0) continue
    const key = rest.join(" ")
    qualified.set(key, (qualified.get(key) ?? new Set()).add(member))
  }
  const replaced = new Map<Member, Member>()
  for (const member of organizations) {
    const fuller = qualified.get(member.words.filter((word) => word !== "the").join(" "))
    const [only] = fuller ?? []
    if (fuller?.size === 1 && only !== undefined && only !== member) replaced.set(member, only)
  }
  replaceMembers(replaced, mentions)
}

/** Gives the mentions and aliases of some members to others, everywhere. */
function replaceMembers(replaced: ReadonlyMap<Member, Member>, mentions: readonly Mention[]): void {
  for (const [short, full] of replaced) {
    for (const mention of short.mentions) full.mentions.push(mention)
    for (const alias of short.aliases) full.aliases.add(alias)
    short.mentions.length = 0
  }
  if (replaced.size === 0) return
  const mutable = mentions as Mention[]
  for (let i = 0; i < mutable.length; i++) {
    const member = (mutable[i] as Mention).member
    const full = member === null ? undefined : replaced.get(member)
    if (full !== undefined) mutable[i] = { ...(mutable[i] as Mention), member: full }
  }
  for (const full of replaced.values()) full.mentions.sort((a, b) => a.start - b.start)
}

/** The adjectives that a country's name may have: Valdoria, Valdorian; Calvern, Calvernian. */
function adjectivesOf(country: string): string[] {
  const stem = country.replace(/(?:ia|a|e|o|y|ey)$/, "")
  return [
    `${country}n`,
    ...["an", "ian", "ean", "ese", "ish"].flatMap((ending) => [`${country}${ending}`, `${stem}${ending}`]),
  ]
}

/** An unlisted name with an adjective of its own in the text is a country's: "Valdoria … the Valdorian envoy". */
function settleUnknown(text: string, analysis: Analysis, members: readonly Member[]): Map<string, Member> {
  const capitalised = new Set<string>()
  const governed = new Set<number>()
  analysis.tokens.forEach((token, i) => {
    if (/^\p{Lu}/u.test(token.text)) capitalised.add(token.norm)
    const next = analysis.tokens[i + 1]
    if (next !== undefined && /^(?:in|from|across|throughout|inside|near)$/.test(token.norm)) governed.add(next.start)
  })
  const adjectives = new Map<string, Member>()
  const unknown = members.filter((member) => member.kind === "unknown")
  for (const member of unknown) {
    const [word = ""] = member.words
    const own = member.words.length === 1 && word.length >= 5 ? adjectivesOf(word) : []
    if (own.some((adjective) => capitalised.has(adjective) || capitalised.has(`${adjective}s`))) {
      member.kind = "country"
      for (const adjective of own) adjectives.set(adjective, member)
    } else if (member.mentions.some((mention) => governed.has(mention.start))) member.kind = "place"
    else if (member.words.some((part) => organizationWords.has(part))) member.kind = "organization"
  }
  const countries = new Set(members.flatMap(({ kind, aliases }) => (kind === "country" ? [...aliases] : [])))
  for (const member of unknown)
    if (member.words.length === 1 && isBesideCountry(text, member, countries)) member.kind = "country"
  // "Valdorian" qualifies, "the Valdorians" are a group.
  for (const member of unknown) {
    const [word = ""] = member.words
    if (member.words.length > 1) continue
    if (adjectives.has(word)) member.kind = "place"
    else if (word.endsWith("s") && adjectives.has(word.slice(0, -1))) member.kind = "group"
  }
  return adjectives
}

/** "the Government of Valdoria", "the embassy of Valdoria" */
const ofState =
  /\b(?:ambassador|embassy|government|kingdom|parliament|president|republic|(?:foreign|prime) minister|secretary of state) (?:of|to) $/i

/** "between Calvern and Valdoria": what stands beside a country there is one. */
function isBesideCountry(text: string, { kind, mentions }: Member, countries: ReadonlySet<string>): boolean {
  if (kind !== "unknown" && kind !== "place") return false
  return mentions.some(({ start, end }) => {
    if (ofState.test(text.slice(Math.max(0, start - 40), start))) return true
    const before = /\bbetween (?:(\p{Lu}\p{L}{0,30}) and )?$/u.exec(text.slice(Math.max(0, start - 50), start))
    const after = /^ and (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 40))
    return before !== null && countries.has(before[1] ?? after?.[1] ?? "")
  })
}
