import type { Document } from "../domain/document.ts"
import { firstAtOrAfter } from "../domain/ordered.ts"
import { overlaps, type Span, slice } from "../domain/span.ts"
import type { Name, Token } from "./analysis.ts"
import { commonAcronyms } from "./data/capitalised-words.ts"
import { isCommon } from "./data/common-words.ts"
import { organizationWords } from "./data/organizations.ts"
import { officeModifiers, portfolios } from "./data/titles.ts"
import { type Piece, runsOf, type Vocabulary, vocabularyOf } from "./names/capitalised-runs.ts"
import { lookUp } from "./names/gazetteer.ts"
import { isGivenName } from "./names/given-names.ts"
import { appositionAfter, isOffice, officeLinkedTo, titleBefore } from "./names/titles.ts"
import { isHonorific, type Word, wordsOf } from "./names/words.ts"
import type { Roster } from "./rosters.ts"

/** A line in which this share of the longer words has a capital is a heading: its capitals say nothing. */
const headingShare = 0.65

/** A name that may still change its kind when the whole document is known; words `[from, to)`. */
interface Candidate {
  readonly from: number
  readonly to: number
  readonly kind: Name["kind"]
  readonly title: Span | null
}

/**
 * Names of people, organizations, countries and places in the article, by rules: runs of capitalised words, cut by
 * titles and listed names. A single word that nothing explains is `unknown`; it takes the kind of a fuller name of the
 * document that it ends or begins.
 *
 *     Foreign Minister Ana Ruiz met envoys of the Bank of Haldis in Beijing.
 *     ──────────────── title            ────────────── organization ─────── place
 *                      ──────── person
 */
export function findNames(document: Document, tokens: readonly Token[], rosters: readonly Roster[] = []): Name[] {
  const words = wordsOf(tokens)
  const sentences = sentencesOf(words)
  const headings = new Set<number>()
  const listed = new Set(rosters.flatMap(({ items }) => items.map((item) => item.words.start)))
  for (const [from, to] of sentences)
    if (isHeading(words, from, to) && !listed.has((words[from] as Word).start))
      headings.add((words[from] as Word).sentence)
  const vocabulary = vocabularyOf(words, (word) => headings.has(word.sentence))
  const labels = document.turns.map((turn) => turn.label)

  const candidates: Candidate[] = []
  let label = 0
  for (const [from, to] of sentences) {
    const first = words[from] as Word
    if (headings.has(first.sentence)) continue
    while (label < labels.length && (labels[label] as Span).end <= first.start) label++
    const next = labels[label]
    if (next !== undefined && overlaps(next, { start: first.start, end: (words[to - 1] as Word).end })) continue
    for (const run of joinNicknames(words, [...runsOf(words, from, to, vocabulary)]))
      for (const name of namesOfRun(words, run)) candidates.push(name)
  }
  const settled = [...settleRosters(words, settleKinds(words, withJointBodies(words, candidates)), rosters)]
  const known = knownWords(words, settled)
  for (const [from, to] of sentences) {
    if (headings.has((words[from] as Word).sentence))
      for (const name of namesOfHeading(words, from, to, known, vocabulary)) settled.push(name)
  }
  return withAcronymsOfOffices(document.text, words, settled)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, kind, title }) => ({
      start: (words[from] as Word).start,
      end: (words[to - 1] as Word).end,
      kind,
      title,
    }))
}

/** "Director of Port Safety (DPS) Ana Ruiz … |DPS| Ruiz": the acronym of an office is a title as the office is. */
function withAcronymsOfOffices(text: string, words: readonly Word[], names: readonly Candidate[]): Candidate[] {
  const offices = new Set(
    names.flatMap(({ kind, title }) =>
      kind === "person" && title !== null ? (officeInShort.exec(slice(text, title))?.[1] ?? []) : [],
    ),
  )
  return names.map((name) => {
    const first = words[name.from] as Word
    if (name.title !== null || name.to - name.from < 2 || !offices.has(first.text)) return name
    return { from: name.from + 1, to: name.to, kind: "person", title: { start: first.start, end: first.end } }
  })
}

const officeInShort = /\((\p{Lu}{2,6})\)$/u

function sentencesOf(words: readonly Word[]): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]?.sentence === words[from]?.sentence) continue
    sentences.push([from, i])
    from = i
  }
  return words.length === 0 ? [] : sentences
}

/** Whether a sentence is written in Title Case or in capitals throughout. */
function isHeading(words: readonly Word[], from: number, to: number): boolean {
  let long = 0
  let capitalised = 0
  let shouted = 0
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (word.isPunctuation || word.text.length < 4) continue
    long++
    if (word.isCapitalised) capitalised++
    if (word.text === word.text.toUpperCase()) shouted++
  }
  if (long === 0) return false
  if (shouted / long > headingShare && long > 2) return true
  const last = words[to - 1] as Word
  if (/^[.!?”"]$/.test(last.text)) return false
  // "Ruiz met Sato today in Haldis, D.C.": the full stop of the last word ends the sentence too.
  const isTold =
    last.text.endsWith(".") && words.slice(from, to).some((word) => !word.isCapitalised && word.pos === "VERB")
  if (isTold) return false
  return (long >= 5 && capitalised / long > headingShare) || (long >= 3 && capitalised === long)
}

/** Joins `Juma "Tiger" Bello` to one run. */
function joinNicknames(words: readonly Word[], runs: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const last = before?.at(-1)
    const first = run[0] as Piece
    // The nickname may have been taken for a run of its own.
    const isWithin = last !== undefined && isQuoteMark(words[last.from - 1]) && isQuoteMark(words[last.to])
    const holder = isWithin ? joined.at(-2) : before
    const given = holder?.at(-1)
    if (holder !== undefined && given !== undefined && isNickname(words, given, first)) {
      if (isWithin) joined.pop()
      holder.splice(-1, 1, { ...given, to: first.to })
      holder.push(...run.slice(1))
    } else joined.push([...run])
  }
  return joined
}

/** Whether nothing but one to three words in quotation marks lies between a given name and a surname. */
function isNickname(words: readonly Word[], given: Piece, surname: Piece): boolean {
  const count = surname.from - given.to - 2
  if (given.kind !== "word" || surname.kind !== "word" || count < 1 || count > 3) return false
  if (!isQuoteMark(words[given.to]) || !isQuoteMark(words[surname.from - 1])) return false
  if (words[given.to]?.sentence !== words[surname.from]?.sentence) return false
  // "Port Administration |(PA)| Ana Ruiz": an acronym.
  if (words[given.to]?.text === "(" && /^\p{Lu}{2,}s?$/u.test(words[given.to + 1]?.text ?? "")) return false
  return words.slice(given.to + 1, surname.from - 1).every((word) => !word.isPunctuation)
}

function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && /^["“”„‘’'«»()]$/.test(word.text)
}

/** Reads one run of capitalised words as the names in it. */
function namesOfRun(words: readonly Word[], run: readonly Piece[]): Candidate[] {
  const names: Candidate[] = []
  let i = 0
  while (i < run.length) {
    const piece = run[i] as Piece
    const organization = beginsTitle(words, run, i) ? null : organizationAt(words, run, i)
    if (organization !== null) {
      names.push({ from: piece.from, to: organization.to, kind: "organization", title: null })
      i = organization.next
    } else if (piece.kind === "office" || piece.kind === "honorific" || piece.kind === "link") {
      const end = officePhraseEnd(words, run, i)
      const next = run[end]
      // "Chief |Recovery| Officer Ana Ruiz": a common word between two offices is of the second.
      const isOfNext =
        next?.kind === "word" && run[end + 1]?.kind === "office" && isCommon.has((words[next.from] as Word).lower)
      if (isOfNext) i = end + 1
      else if (next !== undefined && isChargeOfOfficer(words, next.from)) {
        i = end
        while (run[i]?.kind === "word") i++
      } else if (next !== undefined && isNameAfterTitle(next)) {
        const last = personEnd(run, end, words)
        const to = (run[last - 1] as Piece).to
        names.push(person(words, nameStart(words, next.from, to), to))
        i = last
      } else i = Math.max(end, i + 1)
    } else if (beginsTitle(words, run, i) || isCredit(words, run, i)) {
      i++
    } else if (isStateOfTitle(words, run, i)) {
      names.push(unknown(words, piece.from, piece.to))
      i++
    } else if (piece.kind === "word") {
      const last = personEnd(run, i, words)
      const to = (run[last - 1] as Piece).to
      const from = nameStart(words, piece.from, to)
      if (!isCommonAcronym(words, from, to))
        names.push(looksLikePerson(words, from, to) ? person(words, from, to) : unknown(words, from, to))
      i = last
    } else {
      const name = listedName(words, piece)
      if (name !== null) names.push(name)
      i++
    }
  }
  return names
}

/** "Chief |Data and Harbour Trade| Officer": what an officer is in charge of, and nobody's name. */
function isChargeOfOfficer(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== "chief" || !isCommon.has(words[from]?.lower ?? "")) return false
  let end = from + 1
  while (end - from < longestCharge && (words[end]?.isCapitalised || /^(?:and|&|,)$/.test(words[end]?.lower ?? ""))) {
    if (words[end]?.lower === "officer") return true
    end++
  }
  return false
}

/** What an officer is in charge of is told in fewer words. */
const longestCharge = 8

/** "Foreign" in "Foreign Minister", "Treasury" in "Treasury Secretary": a word of the title, not a name. */
function beginsTitle(words: readonly Word[], run: readonly Piece[], i: number): boolean {
  const piece = run[i] as Piece
  if (piece.kind !== "word") return false
  let end = i
  while (run[end]?.kind === "word" && officeModifiers.has((words[(run[end] as Piece).from] as Word).lower)) end++
  return end > i && run[end]?.kind === "office"
}

/** "Secretary of State of Calvern Ana Ruiz": the state stands between office and name. */
function isStateOfTitle(words: readonly Word[], run: readonly Piece[], i: number): boolean {
  const [state, given, surname] = [run[i], run[i + 1], run[i + 2]]
  if (state?.kind !== "word" || given?.kind !== "word" || surname?.kind !== "word") return false
  const office = words[state.from - 2]
  if (office === undefined || words[state.from - 1]?.lower !== "of") return false
  const isTitle = isOffice(office) || portfolios.has(office.lower)
  return isTitle && !isGivenName((words[state.from] as Word).text)
}

/** "REUTERS Obama spoke": a credit or label in capitals that runs into a name. */
function isCredit(words: readonly Word[], run: readonly Piece[], i: number): boolean {
  const [piece, next] = [run[i] as Piece, run[i + 1]]
  if (piece.kind !== "word" || next?.kind !== "word") return false
  const isShouted = (at: number) => /^\p{Lu}{4,}$/u.test((words[at] as Word).text)
  // "the Secretary of the Harbour Party, |SATO| Kenji": a surname in capitals.
  if (words[piece.from - 1]?.text === "," || titleBefore(words, piece.from) !== null) return false
  return isShouted(piece.from) && !isShouted(next.from) && !/^\p{Lu}+$/u.test((words[next.from] as Word).text)
}

/** The organization whose name begins at piece `i`: it runs to its last word of organizations, and on over "of …". */
function organizationAt(words: readonly Word[], run: readonly Piece[], i: number): { to: number; next: number } | null {
  const first = run[i] as Piece
  if (first.kind === "link" || first.kind === "honorific") return null
  let last = -1
  for (let k = i; k < run.length; k++) {
    const piece = run[k] as Piece
    if (piece.kind === "honorific") break
    if (piece.kind === "office" && k > i && followsAsName(words, run, k)) break
    // "White House Press Secretary": the press is of the title.
    if (k > i && beginsTitle(words, run, k)) break
    if (piece.kind === "word" && organizationWords.has((words[piece.from] as Word).lower)) last = k
    else if (piece.kind === "organization" && k > i && last === k - 1) last = k
  }
  if (last < 0) return first.kind === "organization" ? null : null
  // "Ruiz Press": a lone given name and surname are no organization; an office alone is none either.
  if (last === i && run.length === 1 && (words[first.from] as Word).opens) {
    return null
  }
  let next = last + 1
  if (run[next]?.kind === "link") {
    const officers = officersEnd(words, run, next + 1)
    if (officers > next + 1) next = officers
    while (
      next < run.length &&
      (run[next]?.kind === "link" ||
        // "Department of |Justice|"
        (run[next]?.kind === "office" &&
          portfolios.has(words[run[next]?.from ?? 0]?.lower ?? "") &&
          !isNamed(run[next + 1])) ||
        (isOrganizationTail(run[next] as Piece) && !isHolder(words, run, next) && !beginsTitle(words, run, next)))
    )
      next++
    // "Office of the |National Harbor Director|", with nobody's name after it, is a body.
    const held = officePhraseEnd(words, run, next)
    const isOfOffice = words[first.from]?.lower === "office" && words[first.to + 1]?.lower === "the"
    if (held > next && isOfOffice && !isNamed(run[held])) next = held
    while (run[next - 1]?.kind === "link") next--
  }
  return { to: (run[next - 1] as Piece).to, next }
}

/**
 * Where those end whose body it is, who are no title of who follows: "Council of |Economic Advisers| Chair Ruiz",
 * "Association of |Attorneys General|". The same index where none begin.
 */
function officersEnd(words: readonly Word[], run: readonly Piece[], i: number): number {
  const wordOf = (at: number) => words[run[at]?.from ?? -1]
  if (run[i - 1]?.kind !== "link" || wordOf(i - 1)?.lower !== "of") return i
  let office = i
  while (run[office]?.kind === "word" && officeModifiers.has(wordOf(office)?.lower ?? "")) office++
  if (areOfTrade(words, run, office)) return office + 2
  if (run[office]?.kind !== "office" || wordOf(office)?.lower.endsWith("s") !== true) return i
  const end = office + (wordOf(office + 1)?.lower === "general" ? 2 : 1)
  const next = wordOf(end)
  return isNamed(run[end]) && !organizationWords.has(next?.lower ?? "") ? i : end
}

/** "Association of |Nurse Practitioners|": an office in the singular, with the plural of those who belong to a body. */
function areOfTrade(words: readonly Word[], run: readonly Piece[], office: number): boolean {
  const [body, link, trade, members] = run.slice(office - 2, office + 2)
  return (
    body !== undefined &&
    link?.kind === "link" &&
    trade?.kind === "office" &&
    members?.kind === "word" &&
    run[office + 2] === undefined &&
    bodiesOfMembers.test((words[body.to - 1] as Word).lower) &&
    /^\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant)s$/u.test((words[members.from] as Word).text)
  )
}

/** Bodies that are named for those who belong to them; "the Office of Senator Sayers" is one of another kind. */
const bodiesOfMembers = /^(?:academy|alliance|association|college|federation|guild|league|network|society|union)$/

function isNamed(piece: Piece | undefined): boolean {
  return piece !== undefined && isNameAfterTitle(piece)
}

/** "the director of the Bureau of Ports |Ana Ruiz|": who heads a body is no part of its name. */
function isHolder(words: readonly Word[], run: readonly Piece[], i: number): boolean {
  const [before, given, surname] = [run[i - 1], run[i], run[i + 1]]
  if (given?.kind !== "word" || before === undefined || before.kind === "link") return false
  if (surname?.kind !== "word" && surname !== undefined) return false
  if (officeLinkedTo(words, given.from) !== null) return true
  // "the Central Committee of the Party of Calvern |Komar Zelin|": with a country a body's name ends.
  const isName = [given, surname].every((piece) => {
    const { lower = "" } = words[piece?.from ?? -1] ?? {}
    return lower !== "" && !isCommon.has(lower) && !organizationWords.has(lower)
  })
  if (before.kind === "country" && surname !== undefined && run[i + 2] === undefined && isName) return true
  // "the Council’s Office for Civil Rights |Ana Ruiz|": a given name and one more word, with which the run ends.
  const [first, last] = [words[given.from] as Word, words[surname?.from ?? -1]]
  return (
    before.kind === "word" &&
    last !== undefined &&
    run[i + 2] === undefined &&
    isGivenName(first.text) &&
    !isGivenName((words[before.from] as Word).text) &&
    !organizationWords.has(last.lower)
  )
}

/**
 * Where a person's name begins in capitalised words that follow an office and what it is of.
 *
 *     Secretary of Roads and Rural Development Ana Ruiz
 *                            ───── ─────────── ──────── name
 */
function nameStart(words: readonly Word[], from: number, to: number): number {
  // "Senate President |Pro Tempore| Ana Ruiz"
  if (words[from]?.lower === "pro" && /^temp?(?:ore)?$/.test(words[from + 1]?.lower ?? "") && to - from > 2)
    return from + 2
  if (isGivenName((words[from] as Word).text)) return from
  // "Head of Student |Aid| Ana Ruiz", but "Dr. |Della| Ana Ruiz"
  const before = words[from - 1]
  const isOfOffice =
    isCommon.has((words[from] as Word).lower) &&
    isGivenName(words[from + 1]?.text ?? "") &&
    before?.isCapitalised === true &&
    !isHonorific(before)
  if (isOfOffice && isLongName(words, from, to)) return from + 1
  if (officeLinkedTo(words, from) !== null) return from
  // "Deputy Secretary |Defense| Ana Ruiz": what the office is of, without "of".
  if (portfolios.has((words[from] as Word).lower) && to - from > 2 && isGivenName((words[from + 1] as Word).text))
    return from + 1
  for (let i = from + 1; i < to - 1; i++) {
    const word = words[i] as Word
    // "Minister of Trade Omer Al Haddad": an article is no given name here.
    if ((!word.isCapitalised && word.lower !== "and") || articles.test(word.lower)) break
    if (officeLinkedTo(words, i) !== null) return i
  }
  // "Minister for the Sea and |Investment| Omer Haddad": a common word of the title.
  const isOfTitle =
    words[from - 1]?.lower === "and" &&
    words[from - 2]?.isCapitalised === true &&
    isCommon.has((words[from] as Word).lower)
  return isOfTitle && isLongName(words, from, to) ? from + 1 : from
}

/** Whether two names are left without the first word, "Jr." not counted. */
function isLongName(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? ""
  return to - from > 2 && words[from + 1]?.isCapitalised === true && !/^(?:jr|sr)\.?$/.test(last)
}

/** Articles and words of descent in names, some of which are given names as well. */
const articles = /^(?:al|el|bin|ben|ibn|abu|de|la|le|van|von|jr|sr)\.?$/

function isOrganizationTail(piece: Piece): boolean {
  return piece.kind !== "honorific" && piece.kind !== "office"
}

function followsAsName(words: readonly Word[], run: readonly Piece[], office: number): boolean {
  const end = officePhraseEnd(words, run, office)
  return run[end]?.kind === "word" && !organizationWords.has((words[(run[end] as Piece).from] as Word).lower)
}

/** Index after the titles that begin at piece `i`: "Secretary of State", "Foreign Minister". */
function officePhraseEnd(words: readonly Word[], run: readonly Piece[], i: number): number {
  let end = i
  while (end < run.length) {
    const piece = run[end] as Piece
    if (piece.kind === "office" || piece.kind === "honorific" || beginsTitle(words, run, end)) end++
    else if (piece.kind === "link") {
      const next = run[end + 1]
      if (next === undefined) break
      const portfolio = portfolioEnd(words, run, end + 1)
      if (portfolio === end + 1) break
      end = portfolio
    } else break
  }
  return end
}

function portfolioEnd(words: readonly Word[], run: readonly Piece[], i: number): number {
  let end = i
  while (end < run.length && portfolios.has((words[(run[end] as Piece).from] as Word).lower)) end++
  return end
}

function isNameAfterTitle(piece: Piece): boolean {
  return piece.kind === "word" || piece.kind === "place" || piece.kind === "capital"
}

/** Index after the person's name that begins at piece `i`: words, particles, "Jr." */
function personEnd(run: readonly Piece[], i: number, words: readonly Word[]): number {
  let end = i + 1
  while (end < run.length) {
    const piece = run[end] as Piece
    if (beginsTitle(words, run, end)) break
    if (piece.kind === "word" || isSurname(words, run, i, end)) end++
    else if (
      piece.kind === "link" &&
      run[end + 1]?.kind === "word" &&
      // "Sato |bin| Omar"; "Ruiz |and| Port Agency Director Sato" are two.
      /^(?!and$)\p{Ll}/u.test((words[piece.from] as Word).text)
    )
      end += 2
    else if (piece.kind === "link" && run[end + 1]?.kind === "link" && run[end + 2]?.kind === "word") end += 3
    else break
  }
  return end
}

/** "Ana |Dean| (PA)": a word for an office that ends a name of two is a surname. */
function isSurname(words: readonly Word[], run: readonly Piece[], i: number, at: number): boolean {
  const [given, piece, next] = [run[i] as Piece, run[at] as Piece, run[at + 1]]
  return (
    piece.kind === "office" &&
    at === i + 1 &&
    next === undefined &&
    officesAndSurnames.has((words[piece.from] as Word).text) &&
    (isGivenName((words[given.from] as Word).text) || run[i - 1]?.kind === "office")
  )
}

const officesAndSurnames = new Set(
  "Abbot Baron Bishop Chancellor Dean Duke Guard Judge Justice King Knight Major Marshal Pope Prince Provost".split(
    " ",
  ),
)

/** "the Secretary General of the Harbour Party of Ode, |SATOMI Kenjiro|,": a surname in capitals, after the office held. */
function isFamilyNameFirst(words: readonly Word[], from: number): boolean {
  const [comma, surname, given, mark] = words.slice(from - 1, from + 3)
  if (comma?.text !== "," || !/^[,.;]$/.test(mark?.text ?? "")) return false
  if (!/^\p{Lu}{4,}$/u.test(surname?.text ?? "") || !/^\p{Lu}\p{Ll}+$/u.test(given?.text ?? "")) return false
  for (let i = from - 2; i >= 0 && from - i <= longestOffice; i--) {
    const word = words[i] as Word
    if (word.sentence !== surname?.sentence || (!word.isCapitalised && !/^(?:of|for|the|and)$/.test(word.lower)))
      return false
    // "Ana Ruiz, the Director of Ports, ODECO Marine": of one who is named.
    if (word.lower === "the" && isOffice(words[i + 1] as Word)) return words[i - 1]?.isPunctuation === false
  }
  return false
}

/** An office and what it is of have no more words. */
const longestOffice = 14

/** Whether the words of a name alone make it a person's. */
function looksLikePerson(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word
  if (titleBefore(words, from) !== null) return true
  if (to - from < 2) return false
  if (to - from === 2 && isFamilyNameFirst(words, from)) return true
  if (isGivenName(first.text) || isGivenName(first.text.split(/[-‑]/)[0] as string)) return true
  for (let i = from; i < to; i++) {
    if (/^\p{Lu}\.$/u.test((words[i] as Word).text)) return true
    if (/^(?:jr|sr)\.?$/.test((words[i] as Word).lower)) return true
    if (i > from && i + 1 < to && isQuoteMark(words[i])) return true
    if (i > from && /^(?:bin|ibn|von|van|al|de)$/.test((words[i] as Word).lower)) return true
  }
  return (
    appositionAfter(words, to) !== null ||
    isFollowedByAge(words, to) ||
    isFollowedByParty(words, to) ||
    isFollowedByWho(words, to)
  )
}

/** "Varga, who said", "Varga (who said" */
function isFollowedByWho(words: readonly Word[], to: number): boolean {
  return /^[,(–—]$/.test(words[to]?.text ?? "") && /^(?:who|whose)$/.test(words[to + 1]?.lower ?? "")
}

function isFollowedByAge(words: readonly Word[], to: number): boolean {
  return words[to]?.text === "," && /^\d{2}$/.test(words[to + 1]?.text ?? "") && words[to + 2]?.text === ","
}

/** "Jeff Varga (R-Ohio)", "Jeff Varga, D-N.Y.," */
function isFollowedByParty(words: readonly Word[], to: number): boolean {
  return (
    /^[(,]$/.test(words[to]?.text ?? "") &&
    /^[RDI][-‑–]?/.test(words[to + 1]?.text ?? "") &&
    /^(?:[RDI]|[RDI][-‑–].+)$/.test(words[to + 1]?.text ?? "")
  )
}

function person(words: readonly Word[], from: number, to: number): Candidate {
  return { from, to, kind: "person", title: titleBefore(words, from) ?? appositionAfter(words, to) }
}

/** "AI", "GDP": capitals that name a thing. */
function isCommonAcronym(words: readonly Word[], from: number, to: number): boolean {
  return to - from === 1 && commonAcronyms.has((words[from] as Word).text.replace(/\./g, ""))
}

function unknown(words: readonly Word[], from: number, to: number): Candidate {
  const text = (words[from] as Word).text
  const isAcronym = to - from === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(text) && !/^[IVXL]+$/.test(text)
  if (isAcronym) return { from, to, kind: "organization", title: null }
  const isGoverned = /^(?:of|for|in|at|from|to)$/.test(words[from - 1]?.lower ?? "")
  if (isFollowedByWho(words, to) && !isGoverned) return { from, to, kind: "person", title: null }
  const apposition = appositionAfter(words, to)
  if (apposition !== null) return { from, to, kind: "person", title: apposition }
  return { from, to, kind: "unknown", title: null }
}

/**
 * Bodies of one sort that are named together have one name.
 *
 *     the Departments of Ports, Trade, and Harbour Safety held a forum
 *         ───────────────────────────────────────────────
 */
function withJointBodies(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const joint = words.flatMap((word, from): Candidate[] => {
    if (!/^(?:Departments|Ministries)$/.test(word.text) || words[from + 1]?.lower !== "of") return []
    const to = jointEnd(words, from + 2)
    if (to === null) return []
    const isOfPerson = candidates.some(
      (one) => one.kind === "person" && one.to - one.from > 1 && one.from < to && one.to > from,
    )
    return isOfPerson ? [] : [{ from, to, kind: "organization", title: null }]
  })
  if (joint.length === 0) return [...candidates]
  const isWithin = ({ from, to }: Candidate) => joint.some((one) => from < one.to && to > one.from)
  return [...candidates.filter((one) => !isWithin(one)), ...joint].sort((a, b) => a.from - b.from)
}

/** Where the last ends of what several bodies are of, which follows "and"; null where it is no such list. */
function jointEnd(words: readonly Word[], from: number): number | null {
  let end = from
  let isLast = false
  for (; end < words.length && words[end]?.sentence === words[from]?.sentence; end++) {
    const word = words[end] as Word
    // "Justice" is of a department; "Secretary" begins somebody's title.
    if (word.isCapitalised && (!isOffice(word) || portfolios.has(word.lower))) continue
    if (word.isCapitalised || isLast || !/^(?:,|and|&)$/.test(word.lower)) break
    isLast = word.lower !== ","
  }
  return isLast && words[end - 1]?.isCapitalised && !words[end]?.isCapitalised ? end : null
}

function listedName(words: readonly Word[], piece: Piece): Candidate | null {
  const { from, to } = piece
  if (piece.kind === "country") return { from, to, kind: "country", title: null }
  if (piece.kind === "group") return { from, to, kind: "group", title: null }
  if (piece.kind === "organization" || piece.kind === "seat") return { from, to, kind: "organization", title: null }
  if (piece.kind === "demonym") {
    const isPlural = /(?:[^s]s|ch|sh|ese)$/.test((words[to - 1] as Word).text)
    const isNoun = words[from - 1]?.lower === "the" || /(?:ns|is|ts|rs|ds|ks|es)$/.test((words[to - 1] as Word).text)
    const next = words[to]
    const isAdjective =
      next !== undefined && next.sentence === words[from]?.sentence && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
    return isPlural && isNoun && !isAdjective ? { from, to, kind: "group", title: null } : null
  }
  return { from, to, kind: "place", title: null }
}

/** Gives single words the kind of the fuller name they belong to. */
function settleKinds(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const persons = new Set<string>()
  const organizations = new Set<string>()
  for (const { from, to, kind } of candidates) {
    if (kind === "person") {
      persons.add((words[to - 1] as Word).lower)
      if (to - from > 1) persons.add((words[from] as Word).lower)
    } else if (kind === "organization" && to - from === 1) organizations.add((words[from] as Word).lower)
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== "unknown") return candidate
    if (isListedAsBody(words, candidate.from)) return { ...candidate, kind: "organization" as const }
    const last = (words[candidate.to - 1] as Word).lower
    if (candidate.to - candidate.from === 1 && organizations.has(last))
      return { ...candidate, kind: "organization" as const }
    return persons.has(last) ? { ...candidate, kind: "person" as const } : candidate
  })
}

/** "makers of pumps including |Odeco|, |Haldis Marine|, and |Vamp|": names in a list of what are said to be companies. */
function isListedAsBody(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestCompanyList); i--) {
    const word = words[i] as Word
    if (word.sentence !== words[from]?.sentence) return false
    const isTakingPart =
      /^(?:were|are|included|include)$/.test(word.lower) &&
      /^(?:joining|participating|attending|attendance|represented)$/.test(words[i - 1]?.lower ?? "")
    if (word.lower === "including" || isTakingPart || (word.lower === "as" && words[i - 1]?.lower === "such"))
      return words
        .slice(Math.max(0, i - companyReach), i)
        .some(({ lower, sentence }) => sentence === word.sentence && companies.test(lower))
    if (!word.isCapitalised && !/^(?:,|and|&|of|the)$/.test(word.lower)) return false
  }
  return false
}

const companies =
  /^(?:companies|firms|manufacturers|makers|retailers|carriers|airlines|banks|lenders|insurers|utilities|automakers|chipmakers|corporations|businesses|brands|unions|organizations|organisations|groups|associations|nonprofits)$/
/** From "companies" to "including" there are at most so many words. */
const companyReach = 8
/** From "including" to the last of those listed there are at most so many. */
const longestCompanyList = 60

/**
 * In a list of people, what an item opens with is a person's name as well, whatever it is made of; where nobody is
 * listed, it is a body's.
 *
 *     - Ana Ruiz, Port Council   - Zelko Komar, Shipowners of Ode   |   - Harbour Voices   - Pilots for Ode (PFO)
 *       ────────                   ───────────                            ──────────────     ──────────────
 */
function settleRosters(
  words: readonly Word[],
  candidates: readonly Candidate[],
  rosters: readonly Roster[],
): readonly Candidate[] {
  if (rosters.length === 0) return candidates
  const starts = candidates.map(({ from }) => ({ start: (words[from] as Word).start }))
  const read = rosters.flatMap(({ items }) => {
    const heads = items.map((item) => {
      const first = firstAtOrAfter(starts, item.words.start)
      const isIn = (starts[first]?.start ?? item.words.end) < item.words.end
      return { first: isIn ? candidates[first] : undefined, ...headOfItem(words, item.words) }
    })
    const count = (kind: Name["kind"]) => heads.filter(({ first }) => first?.kind === kind).length
    if (count("person") <= shareOfPeopleAmongBodies * items.length)
      return heads.flatMap(({ from, to }) => bodyIn(words, from, to) ?? [])
    if (count("person") < Math.max(shareOfPeople * items.length, count("organization"))) return []
    const share = count("organization") === 0 ? shareWithoutBodies : shareOfAllPeople
    const arePeople = count("person") >= share * items.length
    return heads.flatMap(({ first, from, to }) =>
      (first?.kind === "person" && isSurnameOfItem(words, { from, to, first })) ||
      (first?.kind !== "person" && isPersonsName(words, { from, to, first, arePeople }))
        ? [person(words, from, to)]
        : [],
    )
  })
  const isRead = new Set(read.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  return [...candidates.filter(({ from, to }) => !isRead.has(from) && !isRead.has(to - 1)), ...read]
}

/** A roster in which this share of the items names somebody for certain, and no more of them a body, lists people. */
const shareOfPeople = 0.25

/** A roster in which this share are people for certain is of people alone. */
const shareOfAllPeople = 0.8

/** One in which no item begins with a body is of people alone with this share. */
const shareWithoutBodies = 0.4

/** A body's name may look like a person's: a roster in which no greater share does lists bodies. */
const shareOfPeopleAmongBodies = 0.15

/** The words of an item up to its first mark: "|Zelko Komar|, Shipowners of Ode". */
function headOfItem(words: readonly Word[], item: Span): { readonly from: number; readonly to: number } {
  let from = firstAtOrAfter(words, item.start)
  // "[Ode Harbour](https://…)"
  if (words[from]?.text === "[") from++
  let to = from
  while (to < words.length && (words[to] as Word).start < item.end && !ends.test((words[to] as Word).text)) to++
  return { from, to }
}

const ends = /^[.,;:()[\]*–—-]$/
/** Words in lower case within the names of bodies. */
const joiningWords = /^(?:of|for|and|the|on|in|to|at|&)$/
/** A listed body's name has no more words than this. */
const longestBody = 12

function bodyIn(words: readonly Word[], from: number, to: number): Candidate | null {
  const head = words.slice(from, to)
  const small = head.filter(
    (word, i) => !word.isCapitalised && !word.isPunctuation && !(i > 0 && joiningWords.test(word.lower)),
  ).length
  // "Sea resources Defence Council": a slip, where it ends as a body's name does.
  const isName =
    small === 0 || (small === 1 && organizationWords.has(head.at(-1)?.lower ?? "") && head[0]?.isCapitalised)
  // "Secretary of the Treasury" is who holds it, "Pilots for Ode" a body.
  const isHolder = head.some((word) => isOffice(word) && !word.lower.endsWith("s"))
  if (head.length === 0 || head.length > longestBody || !isName || isHolder) return null
  // "Haldis, Valdoria"
  return lookUp(head.map(({ text }) => text).join(" ")) === null
    ? { from, to, kind: "organization", title: null }
    : null
}

/** Whether the head of an item is two to four words, all of a name, that name no body and are no common words by themselves. */
function isPersonsName(
  words: readonly Word[],
  item: {
    readonly from: number
    readonly to: number
    readonly first: Candidate | undefined
    /** Whether nearly all the list is of people: then "Hope Ruiz" is one as well. */
    readonly arePeople: boolean
  },
): boolean {
  const { from, to, first, arePeople } = item
  const head = words.slice(from, to)
  const isWhole = first?.kind === "unknown" && first.from === from && first.to === to
  const isName = isWhole || !isCommon.has(head[0]?.lower ?? "") || (arePeople && head.length === 2)
  // "Zelkomar", by which one is known.
  const isAlone = head.length === 1 && isWhole && arePeople
  return (
    isName &&
    (head.length > 1 || isAlone) &&
    head.length < 5 &&
    head.every((word) => word.isCapitalised && !organizationWords.has(word.lower) && !isOffice(word))
  )
}

/** "- Will |Ruiz|, Pilot": a surname before which an item holds one more word, which is her given name, whatever else it means. */
function isSurnameOfItem(
  words: readonly Word[],
  { from, to, first }: { readonly from: number; readonly to: number; readonly first: Candidate },
): boolean {
  const given = words[from]
  if (given === undefined || to !== from + 2 || first.from !== from + 1 || first.to !== to) return false
  const isTitled = first.title !== null && first.title.start <= given.start
  const isName = isGivenName(given.text) || !isCommon.has(given.lower)
  return isName && !isTitled && !isOffice(given) && !isHonorific(given) && /^\p{Lu}\p{Ll}+$/u.test(given.text)
}

/** Words that the text's names are made of, with the kind of name. */
function knownWords(words: readonly Word[], names: readonly Candidate[]): Map<string, Name["kind"]> {
  const known = new Map<string, Name["kind"]>()
  for (const { from, to, kind } of names) {
    for (let i = from; i < to; i++) {
      const word = words[i] as Word
      if (!word.isPunctuation && word.isCapitalised && (kind === "person" || to - from === 1))
        known.set(word.lower, kind)
    }
  }
  return known
}

/** In a heading, only words that the article's own sentences use as names, and listed names, are names. */
function namesOfHeading(
  words: readonly Word[],
  from: number,
  to: number,
  known: ReadonlyMap<string, Name["kind"]>,
  vocabulary: Vocabulary,
): Candidate[] {
  const names: Candidate[] = []
  for (const run of runsOf(words, from, to, vocabulary)) {
    let i = 0
    while (i < run.length) {
      const piece = run[i] as Piece
      const kind = known.get((words[piece.from] as Word).lower)
      if (piece.kind === "word" && kind !== undefined) {
        let end = i + 1
        while (
          end < run.length &&
          run[end]?.kind === "word" &&
          known.get((words[(run[end] as Piece).from] as Word).lower) === kind
        )
          end++
        names.push({ from: piece.from, to: (run[end - 1] as Piece).to, kind, title: null })
        i = end
        continue
      }
      const listed =
        piece.kind === "word" || piece.kind === "office" || piece.kind === "honorific" || piece.kind === "link"
          ? null
          : listedName(words, piece)
      if (listed !== null) names.push(listed)
      i++
    }
  }
  return names
}
