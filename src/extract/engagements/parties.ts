import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"
import { type ChunkedSentence, nounPhraseAfter, opensTime, type VerbGroup } from "../../language/chunks.ts"
import { isCommon } from "../../language/data/common-words.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { isGivenName } from "../../language/names/given-names.ts"
import { soleOffice } from "../actors/house-holders.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { officesInPlural } from "./kinds.ts"
import type { Told } from "./mention.ts"

/** A list of those who take part runs over at most so many units. */
const longestList = 90
/** Words with which a phrase opens that says when, where or why, not who. */
const circumstances =
  /^(?:in|on|at|during|about|regarding|over|following|after|before|ahead|amid|via|through|as|when|while|where|that|which|who|whose|because|but|against|since|until|by|into|despite|under|between|without|whether|if|than)$/
/** What joins those who take part. */
const joining = /^(?:and|&|alongside|along|together|plus|well)$/
/** Before a name these make it another's: "the envoy of Ruiz", "a letter for Ruiz". */
const owning = /^(?:of|for|to|by|from|than|like|about|against|on|under)$/
const dayWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|earlier|later|morning|afternoon|evening|week|month|year|this|last|\d{1,4}|,)$/

/**
 * The phrases that name who does what a verb tells, one each where several are listed.
 *
 *     Minister Ana Ruiz, Secretary of Trade Omar Haddad, and General Petrov met today
 *     ─────────────────  ──────────────────────────────      ──────────────
 */
export function partiesBefore(told: Told, group: VerbGroup): Span[] {
  const { sentence } = told
  const subject = subjectOf(sentence, group)
  if (subject === null) return []
  // "Ruiz and Sato cleared the air when they met": those who act together in the same sentence.
  if (sentence.units[subject.start]?.norm === "they" && subject.end === subject.start + 1) {
    const before = sentence.verbs.find(({ form, end }) => form === "finite" && end <= subject.start)
    const acting = before === undefined ? null : subjectOf(sentence, before)
    const parties = acting === null || sentence.tags[acting.start] === "PRON" ? [] : partiesOfList(told, acting)
    if (parties.length > 1) return parties
  }
  return partiesOfList(told, withCompany(sentence, subject, group))
}

/** The phrases that name who is listed in a range that ends with the last of them. */
export function partiesOfList(told: Told, range: Range): Span[] {
  const { sentence } = told
  const isPronoun = sentence.tags[range.start] === "PRON"
  const list = isPronoun ? range : listAround(told, withoutObject(sentence, withWholeName(told, range)))
  const people = peopleIn(told, list)
  // "Port Authority officials met with shipowners": of a readout, the body is who took part.
  const bodies = told.document.kind === "readout" ? bodiesIn(told, list, people) : []
  if (people.length + (people.length > 0 ? bodies.length : 0) > 1 && isJoined(sentence, list))
    return [...people, ...bodies].sort((a, b) => a.start - b.start)
  const states = people.length === 0 ? statesOfOfficers(told, list) : []
  if (states.length > 1) return states
  const parties = oneParty(told, withoutTime(sentence, range), people)
  return people.length === 0 ? [...parties, ...bodies] : parties
}

/**
 * The phrases that name who follows a word such as "with", one each where several are listed.
 *
 *     met with Secretary Ruiz, Sato and Varga of the port authority in Haldis
 *              ──────────────  ────     ─────
 */
export function partiesAfter(told: Told, from: number): Span[] {
  const { sentence } = told
  const list = { start: from, end: withoutNextSubject(sentence, from, listEnd(told, from)) }
  const people = peopleIn(told, list)
  if (people.length > 1 && (isJoined(sentence, list) || arePartedByCommas(told, people))) return people
  const isUnnamed = people.length === 0 && told.document.kind === "readout" && list.start < list.end
  const holder = isUnnamed ? holderIn(told, spanOf(sentence, list)) : null
  if (holder !== null) return [holder]
  // "manufacturers of medicines" are not those whom a name after "of" names.
  const noun = sentence.nounEnd[from] ?? -1
  const isOffice = singularOffice(sentence.units[noun - 1]?.norm ?? "") !== null
  const end = people.length > 0 || isOffice ? nounPhraseAfter(sentence, from) : noun
  return oneParty(told, { start: from, end: Math.max(end, from) }, people)
}

/** The bodies and states named in the list that begins at a place: "the |Port Council|, |Calvern|, and |Ruvenia|". */
export function bodiesAfter(told: Told, from: number): Span[] {
  const { units } = told.sentence
  const limit = listEnd(told, from)
  // "from the Port Council |to the Amber Palace|", "from Calvern |for a forum|"
  const to = units.findIndex(
    ({ norm }, i) => i >= from && /^(?:to|for)$/.test(norm) && /^(?:an?|the)$/.test(units[i + 1]?.norm ?? ""),
  )
  const list = { start: from, end: to < 0 ? limit : Math.min(to, limit) }
  if (list.end <= list.start || /^(?:across|around|all)$/.test(units[from]?.norm ?? "")) return []
  const { text } = told.document
  const bodies = bodiesIn(told, list, []).filter(
    (body) =>
      !/^(?:Cabinet|Administration)$/.test(slice(text, body)) &&
      !/[’']s $/.test(text.slice(body.start - 3, body.start)),
  )
  const states = namesIn(told, list, ({ kind }) => kind === "country", true).filter(
    // "Australia|’s| ministers", "|U.S.| shipowners"
    ({ start, end }) =>
      /^(?:[,.;]| (?:and|during|at|in|on|to|for|who|as|met|held|joined)\b| \(|$)/.test(
        text.slice(end, end + longestNoun),
      ) && !/^U\.?[SK]\b/.test(text.slice(start, end)),
  )
  return [...bodies, ...states].sort((a, b) => a.start - b.start)
}

/** One person is meant by their name; a phrase that joins somebody else to it, "Ruiz and the minister", is asked whole. */
function oneParty(told: Told, range: Range, [person]: readonly Span[]): Span[] {
  const { sentence } = told
  const phrase = withoutTeam(sentence, range)
  if (phrase.end <= phrase.start) return person === undefined ? [] : [person]
  const whole = spanOf(sentence, phrase)
  if (person === undefined) {
    if (told.document.kind === "readout" && (isOfCountry(told, whole) || isCutName(told, whole))) return []
    const states = countriesIn(told, phrase)
    if (states.length > 1 && isJoined(sentence, phrase)) return states
    // "the northern |Association of Pilots|": a body by its whole name, where the phrase ends in it.
    const { names } = told.analysis
    const body = names[firstAtOrAfter(names, whole.start)]
    // "the |U.S.|-EU Task Force": half of its name.
    if (body?.kind === "country" && body.start < whole.end && told.document.text[body.end] === "-") return []
    if (body?.kind !== "organization" || body.start >= whole.end) return [whole]
    const [before, after] = [
      told.document.text.slice(whole.start, body.start),
      told.document.text.slice(body.end, whole.end),
    ]
    const isOwner = / of (?:the )?$/.test(before) && !leadersOf.test(before)
    return [
      (after.trim() === "" || /^ leaders$/i.test(after)) && !isOwner ? { start: body.start, end: body.end } : whole,
    ]
  }
  // "Zelko Komar, Minister for the Ports": a name that nothing explains, with an office after it, is who is there.
  const named = nameAt(told, whole)
  if (named !== null && named.end < person.start) return [named]
  return [isWithOthers(told, phrase, person) ? whole : person]
}

/** "|the leaders of the| Harbour Alliance": they are there for it. */
const leadersOf = /^(?:the |its |all )?(?:other )?leaders of (?:the )?$/i

/** "Coordinating Minister for the Sea and Trade |Zelko Komar| of Ode": a name that nothing explains, with which a title ends. */
function holderIn({ document: { text }, analysis: { names } }: Told, { start, end }: Span): Span | null {
  for (let i = firstAtOrAfter(names, start); (names[i]?.end ?? end + 1) <= end; i++) {
    const name = names[i] as Name
    if (name.kind !== "unknown" || name.start === start) continue
    const isWhole = /^\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(slice(text, name))
    if (name.start - start > longestTitleText * 2) return null
    const title = text.slice(start, name.start)
    const isTitle = /^(?:\p{Lu}[\p{L}’'-]+ |of |for |and |the |to )+$/u.test(title)
    const isOfOffice = title.split(" ").some((word) => singularOffice(word.toLowerCase()) === word.toLowerCase())
    if (isWhole && isTitle && isOfOffice && /^(?:[.,;]| of | in | at )/.test(text.slice(name.end, name.end + 4)))
      return { start: name.start, end: name.end }
  }
  return null
}

/** "Secretary Ruiz |and her team|", "Prime Minister Sato |and the War Cabinet|": those who come with somebody, and have no name. */
function withoutTeam({ units, nounEnd }: ChunkedSentence, { start, end }: Range): Range {
  for (let i = start + 1; i + 2 < end; i++) {
    if (units[i]?.norm !== "and" || !/^(?:his|her|their|the)$/.test(units[i + 1]?.norm ?? "")) continue
    const last = (nounEnd[i + 1] ?? 0) - 1
    // "his team |today|"
    const noun = units[last]?.norm === "today" ? units[last - 1] : units[last]
    if (teams.test(noun?.norm ?? "")) return { start, end: i }
  }
  return { start, end }
}

const teams = /^(?:teams?|delegations?|staff|aides|advisers|advisors|colleagues|entourage|cabinet)$/

/** "|U.S.| drug manufacturers": the country is not there. */
function isOfCountry({ document, analysis }: Told, { start, end }: Span): boolean {
  const name = analysis.names[firstAtOrAfter(analysis.names, start)]
  if (name?.kind !== "country" || name.start !== start || name.end > end) return false
  const after = document.text.slice(name.end, name.end + longestNoun)
  return name.end < end ? /^ \p{Ll}/u.test(after) : /^ (?!this\b|as\b|discuss)\p{Ll}+s\b/u.test(after)
}

const longestNoun = 30

/** "the |Circle| of Protection", "|PA| and OHA pilots": words of a longer name, or of a description, that stand for nobody. */
function isCutName({ document, analysis }: Told, { start, end }: Span): boolean {
  const next = firstAtOrAfter(analysis.names, start)
  const name = analysis.names[next]
  if (name === undefined || name.end !== end) return false
  const after = document.text.slice(end, end + longestNoun)
  const isAcronym = /^\p{Lu}+$/u.test(slice(document.text, name))
  if (isAcronym && /^ and \p{Lu}+ \p{Ll}/u.test(after)) return true
  return (
    name.kind === "unknown" &&
    /^ (?:of|for) \p{Lu}|^ and \p{Lu}\p{L}+ (?:Agency|Administration|Commission|Office)\b/u.test(after)
  )
}

/** The name of two words or more that a phrase opens with and that a comma ends, where nothing explains it. */
function nameAt({ document, analysis }: Told, { start }: Span): Span | null {
  const name = analysis.names[firstAtOrAfter(analysis.names, start)]
  const isAlone = name?.start === start && name.kind === "unknown" && document.text[name.end] === ","
  return name !== undefined && isAlone && /\s/.test(slice(document.text, name)) ? { start, end: name.end } : null
}

/** "Ruiz and the minister", "he and Ruiz", "Sato and Ruiz" where only Ruiz is known for a person. */
function isWithOthers({ sentence, analysis }: Told, phrase: Range, person: Span): boolean {
  const { units, nounEnd } = sentence
  const openings = /^(?:the|his|her|their|its|our|he|she|i|we|they)$/
  for (let i = phrase.start + 1; i < phrase.end - 1; i++) {
    // "Ruiz and officials |from| the Port Council and the Sea Office"
    if (units[i]?.norm === "from") return false
    if (units[i]?.norm !== "and") continue
    const after = units[i + 1]
    // "Ruiz and the CEOs of two utilities": they have no names.
    const others = units[(nounEnd[i + 1] ?? 0) - 1]?.norm ?? ""
    if (/^(?:the|his|her|their|its|our)$/.test(after?.norm ?? "") && !/[^s]s$/.test(others)) return true
    if (after?.start !== person.start) continue
    const before = units[i - 1]
    const name = analysis.names[firstAtOrAfter(analysis.names, units[phrase.start]?.start ?? 0)]
    if (openings.test(units[phrase.start]?.norm ?? "") || (name !== undefined && name.end === before?.end)) return true
  }
  return false
}

/** Whether a word says when, where or why: not the "Under" of "|Under| Secretary Ruiz". */
function isCircumstance({ units }: ChunkedSentence, at: number): boolean {
  const { norm = "", text = "" } = units[at] ?? {}
  return circumstances.test(norm) && !(text === "Under" && /^secretar(?:y|ies)$/.test(units[at + 1]?.norm ?? ""))
}

/** A subject with what stands before it in one list: back to the clause's beginning, or to a phrase of time or place. */
function listAround(told: Told, { start: subjectStart, end }: Range): Range {
  const { sentence } = told
  const { units, nounStart } = sentence
  let start = subjectStart
  // "Joseph Ruiz, |Jr.| met": the comma parts no two.
  if (styles.test(units[start]?.text ?? "") && units[start - 1]?.text === ",")
    start = Math.max(0, nounStart[start - 2] ?? start - 2)
  let floor = start
  while (
    floor > 0 &&
    end - floor < longestList &&
    !isVerb(told, floor - 1) &&
    units[floor - 1]?.pos !== "QUOTATION" &&
    !/^[;:—–]$/.test(units[floor - 1]?.text ?? "")
  )
    floor--
  const isIncluding = units[floor - 1]?.norm === "including"
  if (!/^(?:,|and|&)$/.test(units[start - 1]?.norm ?? "")) return { start, end }
  let from = start
  for (let i = start - 1; i >= floor; i--) {
    if (i > floor && units[i]?.text !== ",") continue
    let opening = units[i]?.text === "," ? i + 1 : i
    while (opening < from && joining.test(units[opening]?.norm ?? "")) opening++
    // "the Port Council, with the Harbour Office, hosted", of a readout
    if ((opening > i + 1 || (i > floor && told.document.kind === "readout")) && units[opening]?.norm === "with")
      opening++
    // "On Monday Ruiz, Sato and Varga": the list begins after the day.
    let timeless = opening
    if (units[timeless]?.norm === "on") timeless++
    while (timeless < from && dayWords.test(units[timeless]?.norm ?? "")) timeless++
    if (timeless > opening + 1 || (timeless > opening && units[opening]?.norm !== "on"))
      return { start: timeless < from && nounStart[timeless] !== -1 ? timeless : from, end }
    const norm = units[opening]?.norm ?? ""
    if (opening < from && (isCircumstance(sentence, opening) || /^(?:with|according)$/.test(norm))) break
    // "Ruiz met Sato, and Varga left": what stands right after a verb is its object.
    const isObject = i === floor && floor > 0 && isVerb(told, floor - 1) && !isIncluding
    // "Acting Director Ruiz" is no verb with its object.
    if (isObject && units[floor - 1]?.text !== "Acting") break
    from = opening
  }
  return { start: from, end }
}

/** "Director |Rob| Ruiz left": a verb to the tagger, and of his name; the subject begins where the name and its title do. */
function withWholeName({ analysis: { names }, sentence }: Told, { start: nounStart, end }: Range): Range {
  const { units } = sentence
  const start = beforeAcronym(sentence, nounStart)
  const at = units[start]?.start ?? 0
  const next = firstAtOrAfter(names, at + 1)
  const around = names.slice(Math.max(0, next - namesInTitle), next + namesInTitle).find((name) => {
    const begin = Math.min(name.start, name.title?.start ?? name.start)
    return begin < at && at < name.end
  })
  if (around === undefined) return { start, end }
  const begin = Math.min(around.start, around.title?.start ?? around.start)
  let from = start
  while (from > 0 && (units[from - 1]?.start ?? -1) >= begin) from--
  return { start: from, end }
}

/** "Ruiz|, along with Envoy Sato,| convened envoys", "Ruiz|, and the Port Council,| hosted": who comes with who acts. */
function withCompany({ units, verbAt }: ChunkedSentence, { start, end }: Range, group: VerbGroup): Range {
  const words = units
    .slice(end, end + 3)
    .map(({ norm }) => norm)
    .join(" ")
  const isCompany =
    /^, (?:along(?:side)?|together|as well)\b|^(?:, )?and the\b/.test(words) || units[end - 1]?.norm === "and"
  const isNear =
    group.start - end < longestList && !units.slice(end, group.start).some((_, i) => (verbAt[end + i] ?? -1) >= 0)
  return { start, end: isCompany && isNear ? group.start : end }
}

/** "the Port Council |(PC) Director Ruiz| met": where the body's name begins that is part of a title. */
function beforeAcronym({ units }: ChunkedSentence, start: number): number {
  if (units[start - 1]?.text !== ")") return start
  let from = start - 2
  while (from > 0 && start - from < longestBody && units[from]?.text !== "(") from--
  while (from > 0 && start - from < longestBody && /^(?:\p{Lu}.*|of|for|and|&|the)$/u.test(units[from - 1]?.text ?? ""))
    from--
  while (/^(?:and|&)$/.test(units[from]?.norm ?? "")) from++
  return from
}

/** A body's name with its acronym has no more units than this. */
const longestBody = 16

/** "After an audience with Sato, |Joseph Ruiz, Jr.| met": who stands after a preposition is not who acts. */
function withoutObject({ units, tags }: ChunkedSentence, { start, end }: Range): Range {
  if (tags[start - 1] !== "ADP") return { start, end }
  for (let i = start + 1; i + 1 < end; i++)
    if (units[i]?.text === "," && !styles.test(units[i + 1]?.text ?? "")) return { start: i + 1, end }
  return { start, end }
}

/** Whether a unit is a verb, and not of a name that is spelled like one: "Susan |Rose|". */
function isVerb({ analysis, sentence }: Told, at: number): boolean {
  if ((sentence.verbAt[at] ?? -1) === -1) return false
  const unit = sentence.units[at]
  if (unit === undefined || !/^\p{Lu}/u.test(unit.text)) return true
  const { names } = analysis
  for (let i = Math.max(0, firstAtOrAfter(names, unit.start + 1) - 1); i < names.length; i++) {
    const { start, end, title } = names[i] as Name
    if (Math.min(start, title?.start ?? start) >= unit.end) return true
    if (start <= unit.start && unit.end <= end) return false
    // "Ana Ruiz, |Acting| Port Director, and Kenji Sato met"
    if (title !== null && title.start <= unit.start && unit.end <= title.end) return false
  }
  return true
}

/** A title and the name after it hold at most so many names. */
const namesInTitle = 4

/** Where the list of those who follow "with" ends: before a verb, or what says when, where or why. */
function listEnd(told: Told, from: number): number {
  const { document, sentence, analysis } = told
  const { units, verbAt } = sentence
  const marks = document.kind === "readout" ? partingMarks(told, from) : []
  const last = Math.min(lastWordEnd(sentence), marks.length > 1 ? units.length : from + longestList)
  const { names } = analysis
  let next = firstAtOrAfter(names, units[from]?.start ?? 0)
  for (let i = from; i < last; i++) {
    const { norm, text, start, pos } = units[i] as { norm: string; text: string; start: number; pos: string }
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    // "Secretary for Ports |at| the Department of Trade Ana Ruiz": of her title, which holds a body's name.
    const inName = names
      .slice(next, next + namesInTitle)
      .some((name) => (name.title?.start ?? name.start) <= start && start < name.end)
    if (inName) continue
    if (marks.includes(i)) continue
    // "the five speakers|:| Speaker Ruiz of Ode and Speaker Sato of Haldis", of a readout
    const isColon = text === ":" && document.kind === "readout" && i > from
    if (isColon && opensPerson(names, units[i + 1]?.start ?? -1)) continue
    // "Ana Ruiz, head of the port |in| Haldis; Kenji Sato": where several are parted, what one is said to be may hold anything.
    const on = marks.length > 1 ? marks.find((mark) => mark > i) : undefined
    const isEnd = pos === "QUOTATION" || /^[;:—–]$/.test(text) || opensTime(sentence, i)
    const isAct = (verbAt[i] ?? -1) >= 0 && i > from && !/^(?:including|comprised|consisting)$/.test(norm)
    if ((isEnd || isAct) && on === undefined) return i
    if (isEnd || isAct) {
      i = on ?? i
      continue
    }
    // "Ruiz |as well as| Sato"
    const isAsWell =
      units[norm === "as" ? i + 1 : i]?.norm === "well" || (norm === "as" && units[i - 1]?.norm === "well")
    if (isCircumstance(sentence, i) && !isAsWell && i > from && !isOfTitle(document.text, names, next, start)) {
      const comma = document.kind === "readout" ? listGoesOn(sentence, names, i) : null
      if (comma === null && on === undefined) return i
      i = comma ?? on ?? i
    }
    if (text === "(") {
      while (i < last && units[i]?.text !== ")") i++
    }
  }
  return last
}

/** The semicolons after which somebody is named next, in a list that they part: "Ana Ruiz, Premier|;| an envoy, Kenji Sato". */
function partingMarks({ sentence, analysis: { names } }: Told, from: number): number[] {
  const { units, verbs, verbAt } = sentence
  const semicolons = units.flatMap(({ text }, i) => (text === ";" && i > from ? [i] : []))
  const marks: number[] = []
  let last = 0
  for (const [k, mark] of semicolons.entries()) {
    const end = semicolons[k + 1] ?? units.length
    const opening = units[mark + 1]?.start ?? -1
    const person = names.slice(firstAtOrAfter(names, opening)).find(({ kind }) => kind === "person")
    const at = person === undefined ? -1 : units.findIndex(({ start }) => start >= person.start)
    // "; they agreed that Ruiz": a clause, and no more of the list.
    const isClause = units
      .slice(mark + 1, at < 0 ? end : Math.min(at, end))
      .some((_, i) => verbs[verbAt[mark + 1 + i] ?? -1]?.form === "finite")
    if (isClause) break
    marks.push(mark)
    if (at >= 0 && at < end) last = marks.length
  }
  return marks.slice(0, last)
}

/** "the Agency for Ports |in| the Northern Sea (APNS) Director Ana Ruiz": capitals and an acronym lead on to whose title it is. */
function isOfTitle(text: string, names: readonly Name[], from: number, at: number): boolean {
  const person = names.slice(from, from + namesInTitle).find(({ kind, start }) => kind === "person" && start > at)
  if (person === undefined || person.start - at > longestTitleText) return false
  return /^\p{Ll}+ (?:the )?(?:\p{Lu}[\p{L}.’-]* )+\(\p{Lu}+\) (?:\p{Lu}[\p{L}.’-]* )*$/u.test(
    text.slice(at, person.start),
  )
}

/** Between a word such as "in" and the comma after the place stand at most so many units. */
const longestPlace = 6

/** "the heads of two ports in the Northern Sea|, Ida Varga of Ode and Kenji Sato of Corrin": the comma after which a list goes on; null where none does. */
function listGoesOn({ units, verbAt }: ChunkedSentence, names: readonly Name[], at: number): number | null {
  for (let i = at + 1; i < Math.min(units.length, at + longestPlace); i++) {
    if ((verbAt[i] ?? -1) >= 0) return null
    if (units[i]?.text !== ",") continue
    const start = units[i + 1]?.start ?? -1
    const name = opensPerson(names, start) ? names[firstAtOrAfter(names, start)] : undefined
    const after = units.findIndex((unit) => unit.start >= (name?.end ?? Number.POSITIVE_INFINITY))
    return name !== undefined && name.title === null && units[after]?.norm === "of" ? i : null
  }
  return null
}

/** Whether a person's name, or the title before it, begins at a place. */
export function opensPerson(names: readonly Name[], at: number): boolean {
  const next = firstAtOrAfter(names, at)
  return names
    .slice(next, next + namesInTitle)
    .some(({ kind, start, title }) => kind === "person" && Math.min(start, title?.start ?? start) === at)
}

/** A title with the name of a body in it is shorter. */
const longestTitleText = 120

/** "After talks with Sato|, Ruiz left": a name after the last mark whose verb follows is the next clause's subject. */
function withoutNextSubject({ units, verbs, verbAt }: ChunkedSentence, from: number, end: number): number {
  if (verbs[verbAt[end] ?? -1]?.form !== "finite") return end
  for (let i = end - 1; i > from; i--) if (units[i]?.text === ",") return i
  return end
}

/** Whether what a range lists is joined by a word or a mark. */
function isJoined({ units }: ChunkedSentence, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (joining.test(units[i]?.norm ?? "") || units[i]?.text === ";") return true
  return false
}

/** "Ana Ruiz, Minister Sato, Omar Haddad|, and opened a session": three and more of whom only commas part each. */
function arePartedByCommas({ document }: Told, people: readonly Span[]): boolean {
  return (
    people.length > 2 &&
    people.every(
      ({ end }, i) =>
        i + 1 === people.length || /^, (?:\p{Lu}[^,;]*)?$/u.test(document.text.slice(end, people[i + 1]?.start)),
    )
  )
}

/** The people named in a range, with their titles, who are there themselves: not "Ruiz's spokesman", "the envoy of Ruiz". */
function peopleIn(told: Told, range: Range): Span[] {
  const named = apart(
    told.document.text,
    namesIn(told, range, ({ kind }) => kind === "person"),
  )
  const holders = holdersIn(told, range)
  const people = holders.length === 0 ? named : [...named, ...holders].sort((a, b) => a.start - b.start)
  if (people.length === 0) return people
  // "Ana Ruiz, Zelko Komar, and Kenji Sato": between people, a name that nothing explains is a person's.
  const { text } = told.document
  const others = namesIn(
    told,
    range,
    ({ kind, start, end }) =>
      kind === "unknown" &&
      /^\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}[\p{L}’'-]+$/u.test(text.slice(start, end)) &&
      /(?:[,;] |\band )$/.test(text.slice(Math.max(0, start - 4), start)) &&
      /^(?:[,;.]| and | \p{Ll})/u.test(text.slice(end, end + 5)) &&
      isApart(told, { start, end }),
  )
  // "|Ana| and Vera Ruiz": of one family.
  const kin = namesIn(told, range, ({ kind, start, end }) => {
    const next = people.find((person) => person.start > end)
    const isAlone = /^(?:unknown|person)$/.test(kind) && isGivenName(text.slice(start, end))
    return isAlone && next !== undefined && text.slice(end, next.start) === " and " && /\s/.test(slice(text, next))
  }).filter((one) => !people.some(({ start }) => start === one.start))
  if (kin.length > 0) return [...people, ...others, ...kin].sort((a, b) => a.start - b.start)
  return others.length === 0 ? people : [...people, ...others].sort((a, b) => a.start - b.start)
}

/** Not "Adviser for Education, |Income Maintenance| and Labor", "of the Wage and |Hour Division| at": words of what an office is of. */
function isApart({ document: { text }, analysis: { names } }: Told, { start, end }: Span): boolean {
  // "Director for Trade and |Harbour Talks|, Ana Ruiz"
  if (ofOffice.test(text.slice(Math.max(0, start - longestNoun), start))) return false
  const after = text.slice(end, end + " and ".length)
  if (after === " and ") return opensPerson(names, end + after.length)
  const first = text.slice(start, end).split(/\s/, 1)[0] ?? ""
  return !/^ \p{Ll}/u.test(after) || !isCommon.has(first.toLowerCase())
}

const ofOffice = /\b(?:for|of) \p{Lu}\p{L}+ and $/u

/** "|The President|, Speaker Ruiz, and Envoy Sato": of a readout, those of the house who go by their office alone. */
function holdersIn({ document, sentence }: Told, range: Range): Span[] {
  if (document.kind !== "readout" || range.start >= range.end) return []
  const { start, end } = spanOf(sentence, range)
  return [...document.text.slice(start, end).matchAll(holders)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

const holders = new RegExp(`(?<=^|, (?:and )?|\\band )(?:[Tt]he )?${soleOffice}(?=,| and |$)`, "gu")

/** "the Sato Prize laureate Ana Ruiz": of names that no mark or "and" parts the last is who is there. */
function apart(text: string, people: readonly Span[]): Span[] {
  return people.filter(({ end }, i) => {
    const next = people[i + 1]
    return next === undefined || /[,;&]|\b(?:and|with|alongside|as well as|or)\b/.test(text.slice(end, next.start))
  })
}

/** A body's acronym in parentheses after its name, with what follows, is shorter. */
const longestAcronym = 16

/** The bodies named in a range; beside people, those alone that stand in the list by themselves. */
function bodiesIn(told: Told, range: Range, people: readonly Span[]): Span[] {
  const { text } = told.document
  const { start: listStart, end: listEnd } = spanOf(told.sentence, range)
  return namesIn(told, range, ({ kind }) => kind === "organization", true).filter(({ start, end }) => {
    const before = text.slice(Math.max(listStart, start - 12), start)
    // "the Port Council |(PC)|"
    // "the Calvern-|Ode Task Force|": half of its name.
    if (/[(-]/.test(text[start - 1] ?? "")) return false
    const after = text.slice(end, end + longestAcronym).replace(/^ \([^)]*\)/, "")
    // "the Port Council (PC) |Director Ana Ruiz|"
    if (/^ \p{Lu}/u.test(after)) return false
    if (people.length === 0) return true
    const isAlone = end >= listEnd || /^(?:,| and )/.test(after) || end + longestAcronym > listEnd
    // "Ruiz, alongside |staff from| the Port Council and the Harbour Office"
    const last = people.findLast((person) => person.end <= start)?.end ?? listStart
    const isOfStaff = /\b(?:staff|officials|members|leaders|representatives|experts)\b/.test(text.slice(last, start))
    return !isOfStaff && isAlone && /(?:^|, |\band )the $/.test(before)
  })
}

/** The countries named in a range that are there themselves: not those of "the presidents of Calvern and Ruvenia". */
function countriesIn(told: Told, range: Range): Span[] {
  const found = namesIn(told, range, ({ kind }) => kind === "country")
  const { text } = told.document
  const { units, tags } = told.sentence
  const first = found[0]
  const isQualifier = ({ end }: Span) => {
    const next = units.findIndex(({ start }) => start >= end)
    return /^(?:NOUN|ADJ)$/.test(tags[next] ?? "")
  }
  // "the presidents of Calvern and Ruvenia", "the Calvern and Ruvenia sides"
  const isOwned =
    first !== undefined && /\bof (?:the )?\S/.test(text.slice(spanOf(told.sentence, range).start, first.end))
  return isOwned || found.some(isQualifier) ? [] : found
}

/**
 * The countries whose officers a list names by their office alone.
 *
 *     the Presidents of Calvern and Ruvenia and the Prime Minister of Valdoria met
 *                       ═══════     ═══════                           ════════
 */
function statesOfOfficers(told: Told, range: Range): Span[] {
  const { units } = told.sentence
  const isOf = units.some(
    ({ norm }, i) =>
      i >= range.start &&
      i + 1 < range.end &&
      (officesInPlural.test(norm) || officers.test(norm)) &&
      units[i + 1]?.norm === "of",
  )
  if (!isOf) return []
  const { names } = told.analysis
  const { start, end } = spanOf(told.sentence, range)
  const states: Span[] = []
  for (let i = firstAtOrAfter(names, start); (names[i]?.end ?? end + 1) <= end; i++) {
    const name = names[i] as Name
    // Anybody else by name: it is they who take part.
    if (name.kind === "person") return []
    if (name.kind === "country") states.push({ start: name.start, end: name.end })
  }
  return states
}

/** Those who act for a state. */
const officers = /^(?:presidents|ministers|heads|authorities|governments|representatives|officials)$/

function namesIn(
  { document, analysis, sentence }: Told,
  range: Range,
  isWanted: (name: Name) => boolean,
  isForOthers = false,
): Span[] {
  // "… received." : nothing follows the verb.
  if (range.start >= range.end) return []
  const { text } = document
  const { start, end } = spanOf(sentence, range)
  const { names } = analysis
  const found: Span[] = []
  let titleEnd = -1
  let appositionEnd = -1
  for (let i = firstAtOrAfter(names, start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.end > end) break
    const title = name.title !== null && name.title.end <= name.start ? name.title : null
    // "Ruiz, Adviser for Ports and |Public Engagement|,": of what is said of her.
    if (name.start < appositionEnd && (name.kind !== "person" || !/\s/.test(slice(text, name)))) continue
    if (name.kind === "person" && name.title !== null && title === null) appositionEnd = name.title.end
    const next = names[i + 1]
    const inTitle = next?.title != null && next.title.start <= name.start && name.end <= next.title.end
    if (!isWanted(name) || inTitle || name.start < titleEnd) continue
    const whole = { start: Math.max(start, title?.start ?? name.start), end: name.end }
    titleEnd = name.end
    const before = /(\S+)\s+(?:the\s+)?$/.exec(text.slice(Math.max(start, whole.start - 24), whole.start))?.[1] ?? ""
    const isOwner = owning.test(before.toLowerCase()) && whole.start > start
    if (!isForOthers && isOwner && !(title !== null && isAllTitle(text.slice(start, whole.start)))) continue
    const after = text.slice(name.end, name.end + 3)
    if (/^['’]/.test(after)) continue
    // "Dr. Sato, the |Ana Ruiz| Professor of Law": whose name a chair bears.
    const isOfChair = title === null && / the $/.test(text.slice(name.start - 5, name.start))
    if (isOfChair && name.kind === "person" && /^ \p{Lu}/u.test(text.slice(name.end, name.end + 2))) continue
    // "the Rosa and Ana Ruiz |Professor| of Law"
    if (
      /^ (?:Distinguished |University )?(?:Professor|Chair|Fellow|Scholar)\b/.test(text.slice(name.end, name.end + 30))
    )
      continue
    // "on |Equal Pay Day|, Ruiz met"
    if (/\s(?:Day|Week|Month|Year)$/.test(slice(text, name))) continue
    // "Poor People’s Campaign": one word, with more of the name after it.
    if (styles.test(slice(text, name))) continue
    const isOneWord = title === null && !/\s/.test(slice(text, name))
    if (isOneWord && (/^ \p{Lu}/u.test(after) || /^ of$/.test(after))) continue
    // "Head of the Office of the President Ana Ruiz": whatever office stands last, she is who is there.
    const isNameEnough =
      title !== null && (isOwner || longTitle.test(slice(text, title)) || isOfBody(names, i, title.start))
    found.push(isNameEnough ? { start: name.start, end: name.end } : whole)
  }
  return found
}

/** "Chief of |Cabinet| Ana Ruiz", "Adviser of |India| Ana Ruiz": the title before the name at `at` holds another's name. */
function isOfBody(names: readonly Name[], at: number, from: number): boolean {
  for (let i = at - 1; (names[i]?.start ?? -1) >= Math.max(0, from); i--)
    if (names[i]?.kind === "organization" || (names[i]?.kind === "country" && (names[i]?.start ?? from) > from))
      return true
  return false
}

/** "Director of the Port Council", "Deputy Minister for Trade": by what it is of, a title could be taken for another's. */
const longTitle = /\b(?:of the|of \p{Lu}\p{L}+ |to|for|on|at|and)\b|\bof\b.*\bof\b/u

/** How somebody is addressed whose name follows, or what stands after a name: "His |Royal Highness|, Crown Prince Sato". */
const styles = /^(?:(?:(?:Royal|Serene|Imperial) )?(?:Highness|Majesty|Excellency|Holiness|Eminence)|(?:Jr|Sr)\.?)$/

/** "Head of the Office of the |President Ana Ruiz|": what stands since the last mark is all title, and hers. */
function isAllTitle(before: string): boolean {
  const words = before
    .slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1)
    .trim()
    .replace(/^and /, "")
    .split(/\s+/)
  return (
    /^\p{Lu}/u.test(words[0] ?? "") &&
    !othersOf.test(words[0] ?? "") &&
    words.every((word) => /^(?:\p{Lu}.*|of|the|and|for|&|to)$/u.test(word))
  )
}

/** Whoever these are of, it is not they themselves. */
const othersOf =
  /^(?:Spokes|Aide|Advis|Envoy|Friend|Support|Famil|Relativ|Office$|All(?:y|ies)|Critic|Opponent|Member|Staff|Lawyer)/

/** "On |Wednesday, June 7, 2032,| Secretary Ruiz met", "on |Harbour Day|, pilots met": the day is no part of who met. */
function withoutTime({ units }: ChunkedSentence, { start, end }: Range): Range {
  const within = units.slice(start, end - 1).findIndex(({ text }) => text === ",")
  const mark = start + within
  if (within > 0 && /^(?:day|week|month)$/.test(units[mark - 1]?.norm ?? "")) return { start: mark + 1, end }
  let from = start
  while (from < end - 1 && dayWords.test(units[from]?.norm ?? "")) from++
  return { start: from, end }
}
