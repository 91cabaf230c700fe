import { capitalisedCommonWords } from "../data/capitalised-words.ts"
import { organizationWords } from "../data/organizations.ts"
import { documentNouns, peopleNouns } from "../data/source-nouns.ts"
import { type Listed, longestListed, lookUp, mayOpenListed } from "./gazetteer.ts"
import { isGivenName } from "./given-names.ts"
import { isFieldWord, isOffice } from "./titles.ts"
import { isHonorific, type Word } from "./words.ts"

/** A stretch of a run of capitalised words that is one thing: words `[from, to)`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly kind: "word" | "office" | "honorific" | "link" | Listed["kind"]
  readonly country: string | null
}

/** Words in lower case that stand inside names of persons: "Ursula von der Leyen". */
const particles = new Set(
  "de van von der den des del della di da dos do du la le las los lo el al bin ibn bint binti ter ten te abu ben af av zu zur y e".split(
    " ",
  ),
)
/** Bodies named for the subject they sit on. */
const boards = /^(?:commission|committee|conference|council|subcommittee)$/
/** A name of more words than this is a heading. */
const longestRun = 16

/** What is known of the words of a whole document before its runs are cut. */
export interface Vocabulary {
  /** Words seen in lower case, where one is free to choose. */
  readonly lowered: ReadonlySet<string>
  /** Words seen with a capital inside a sentence. */
  readonly capitalised: ReadonlySet<string>
}

/** Collects which words the document writes with and without a capital where nothing forces one. */
export function vocabularyOf(words: readonly Word[], isHeading: (word: Word) => boolean): Vocabulary {
  const lowered = new Set<string>()
  const capitalised = new Set<string>()
  for (const word of words) {
    if (word.isPunctuation) continue
    if (!word.isCapitalised) lowered.add(word.lower)
    else if (!word.opens && !isHeading(word)) capitalised.add(word.lower)
  }
  return { lowered, capitalised }
}

/** Endings of common words that taggers take for names at the beginning of a sentence. */
const commonEnding = /(?:[^k]ing|[^r]ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities)$/

/** Whether a capital at this word means a name. */
function isNameWord(word: Word, vocabulary: Vocabulary): boolean {
  if (word.isPunctuation || !word.isCapitalised || word.lower === "i") return false
  if (word.text.length === 1 && !word.opens) return true
  if (capitalisedCommonWords.has(word.lower.replace(/\.$/, ""))) {
    return (
      !word.opens &&
      word.text === word.text.toUpperCase() &&
      word.text.length > 1 &&
      !/^(?:I|A|TV|OK|AM|PM|NO|Q)$/.test(word.text)
    )
  }
  if (!word.opens) return true
  if (peopleNouns.has(word.lower) || documentNouns.has(word.lower)) return vocabulary.capitalised.has(word.lower)
  if (isOffice(word) || isHonorific(word) || isGivenName(word.text) || lookUp(word.text) !== null) return true
  if (vocabulary.capitalised.has(word.lower)) return true
  return word.pos === "PROPN" && !vocabulary.lowered.has(word.lower) && !commonEnding.test(word.lower)
}

/** Cuts one sentence's words `[from, to)` into runs of capitalised words with what links them. */
export function* runsOf(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): Generator<Piece[]> {
  let i = from
  while (i < to) {
    const pieces: Piece[] = []
    let at = i
    while (at < to && at - i < longestRun) {
      const piece = pieceAt(words, at, to, vocabulary, pieces)
      if (piece === null) break
      pieces.push(piece)
      at = piece.to
    }
    while (pieces.at(-1)?.kind === "link") pieces.pop()
    if (pieces.length > 0) yield pieces
    i = pieces.length > 0 ? (pieces.at(-1) as Piece).to : i + 1
  }
}

function pieceAt(
  words: readonly Word[],
  at: number,
  to: number,
  vocabulary: Vocabulary,
  before: readonly Piece[],
): Piece | null {
  const word = words[at] as Word
  const previous = before.at(-1)
  const listed = listedAt(words, at, to)
  if (listed !== null && isListedHere(words, at, listed.to, previous)) return listed
  const isOfName =
    isNameWord(word, vocabulary) || isAfterArticle(words, at, previous) || isCommonSurname(words, at, previous)
  if (isOfName || (previous?.kind === "link" && arePeopleWith(words, at))) {
    const kind = isHonorific(word)
      ? "honorific"
      : isOffice(word) && !isSurnameHere(words, at, to, previous)
        ? "office"
        : "word"
    return { from: at, to: at + 1, kind, country: null }
  }
  // "Attorneys |General|"
  if (word.text === "General" && previous?.kind === "office" && previous.to === at)
    return { from: at, to: at + 1, kind: "office", country: null }
  if (previous === undefined || !linksOn(words, at, to, before, vocabulary)) return null
  return { from: at, to: at + 1, kind: "link", country: null }
}

/** "Association of |People| with Hearing Loss": whom a body is of. */
function arePeopleWith(words: readonly Word[], at: number): boolean {
  const [of, people, link, what] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  return of?.lower === "of" && people?.text === "People" && link?.lower === "with" && what?.isCapitalised === true
}

/** "Tariq Al |Said|": a common word that an article makes a name of. */
function isAfterArticle(words: readonly Word[], at: number, previous: Piece | undefined): boolean {
  const [article, word] = [words[at - 1], words[at]]
  if (article === undefined || previous?.kind !== "word" || previous.to !== at) return false
  return /^(?:Al|El)$/.test(article.text) && /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? "")
}

/** "Lena |Young|": a common word that is a surname right after another name's word, where no more of a name follows. */
function isCommonSurname(words: readonly Word[], at: number, previous: Piece | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]]
  // "Geert |Jan| Varga", "Secretary |Jan| Varga"
  if (word?.text === "Jan") return previous?.to === at && next?.isCapitalised === true
  if (previous?.kind !== "word" || previous.to !== at) return false
  const goesOn = next?.isCapitalised === true && next.sentence === word?.sentence
  return commonSurnames.test(word?.text ?? "") && !goesOn
}

const commonSurnames = /^(?:Best|Early|Good|Little|Long|White|Young)$/

/** The longest listed name that begins here. */
function listedAt(words: readonly Word[], at: number, to: number): Piece | null {
  const first = words[at] as Word
  if (first.isPunctuation || !mayOpenListed(first.text) || !/^[\p{Lu}\p{N}al]/u.test(first.text)) return null
  let text = ""
  let found: Piece | null = null
  for (let end = at; end < to && end - at < longestListed; end++) {
    const word = words[end] as Word
    text += end === at ? word.text : words[end - 1]?.end === word.start ? word.text : ` ${word.text}`
    const listed = lookUp(text)
    if (listed !== null) found = { from: at, to: end + 1, kind: listed.kind, country: listed.country }
  }
  return found
}

/** "Jim Jordan", "Jordan Peele", "Mr. Chad": a listed word that is here part of a person's name. */
function isListedHere(words: readonly Word[], at: number, end: number, previous: Piece | undefined): boolean {
  if (end - at > 1) return true
  const word = words[at] as Word
  if (previous !== undefined && previous.to === at) {
    const last = words[previous.to - 1] as Word
    if (
      previous.kind === "honorific" ||
      (previous.kind === "word" && (isGivenName(last.text) || /^\p{Lu}\.$/u.test(last.text)))
    )
      return false
  }
  const next = words[end]
  if (
    isGivenName(word.text) &&
    next?.isCapitalised &&
    !isOffice(next) &&
    !organizationWords.has(next.lower) &&
    lookUp(next.text) === null
  )
    return false
  return true
}

/** "Peter King", "Howard Dean": an office noun that is here a surname. */
function isSurnameHere(words: readonly Word[], at: number, to: number, previous: Piece | undefined): boolean {
  if (previous === undefined || previous.to !== at || previous.kind !== "word") return false
  const last = words[at - 1] as Word
  const next = words[at + 1]
  // "Hassan |Sheikh| Sato", "Sonal |Shah|,": names as well as ranks.
  if (/^Shei(?:kh|k)$/.test(words[at]?.text ?? "")) return next?.isCapitalised === true && at + 1 < to
  if (words[at]?.text === "Shah") return next?.isCapitalised !== true
  if (!isGivenName(last.text) && !/^\p{Lu}\.$/u.test(last.text)) return false
  return at + 1 >= to || next === undefined || !next.isCapitalised || /^(?:jr|sr)\.?$/.test(next.lower)
}

/** Whether a word in lower case links what is before to a capitalised word after it. */
function linksOn(
  words: readonly Word[],
  at: number,
  to: number,
  before: readonly Piece[],
  vocabulary: Vocabulary,
): boolean {
  const word = words[at] as Word
  let next = at + 1
  while (next < to && particles.has((words[next] as Word).lower) && next - at < 3) next++
  const after = words[next]
  if (after === undefined || next >= to) return false
  const previous = before.at(-1) as Piece
  const goesOn = isNameWord(after, vocabulary) || listedAt(words, next, to) !== null || arePeopleWith(words, next)
  if (particles.has(word.lower))
    return goesOn && previous.kind !== "office" && !/^(?:e|y|do|la|le)$/.test(word.lower) === true
      ? true
      : goesOn && /^(?:la|le|y|e)$/.test(word.lower) && previous.kind === "word"
  const isOrganization = before.some((piece) =>
    words.slice(piece.from, piece.to).some((part) => organizationWords.has(part.lower)),
  )
  if (word.lower === "of") {
    if (after.lower === "the") return isOrganization && (words[next + 1]?.isCapitalised ?? false)
    return goesOn && (isOrganization || previous.kind === "office")
  }
  // "Committee on Intelligence"
  if (word.lower === "on") return goesOn && boards.test(words[at - 1]?.lower ?? "")
  if (word.lower === "the") return words[at - 1]?.lower === "of" && goesOn && isOrganization
  if (word.text === "&") return goesOn
  if (word.lower === "for") return goesOn && isOrganization
  if (word.lower === "with") return goesOn && isOrganization && arePeopleWith(words, at - 1)
  if (word.lower === "and" && isJointBody(words, at, to, before)) return true
  if (word.lower === "and") {
    // "Department of Health and Human Services", "Institute for Trade and Understanding", but "the State Department and Sato".
    const second = words[next + 1]
    return (
      goesOn &&
      isOrganization &&
      words.slice((before[0] as Piece).from, at).some((part) => part.lower === "of" || part.lower === "for") &&
      (organizationWords.has(second?.lower ?? "") ||
        isFieldWord(after) ||
        (second !== undefined && next + 1 < to && second.isCapitalised && isFieldWord(second))) &&
      !isBodyOfItsOwn(words, next, to)
    )
  }
  return false
}

/** "the |Oceanic and Harbour Administration|": words that name nothing by themselves, of one body with what follows "and". */
function isJointBody(words: readonly Word[], at: number, to: number, before: readonly Piece[]): boolean {
  const opening = before.slice(before.findLastIndex(({ kind }) => kind === "link") + 1)
  const [first] = opening
  const given = words[first?.from ?? at]
  return (
    first !== undefined &&
    given !== undefined &&
    words[first.from - 1]?.lower === "the" &&
    opening.every(({ kind, from }) => kind === "word" && !organizationWords.has((words[from] as Word).lower)) &&
    !isGivenName(given.text) &&
    isBodyOfItsOwn(words, at + 1, to)
  )
}

/** Nouns of bodies that end a name: "the Office of Roads and |National Port Council|" are two. */
const bodies =
  /^(?:administration|agency|authority|bank|bureau|centre|center|commission|committee|council|department|embassy|foundation|fund|house|institute|ministry|office|party|union|university)$/

/** Whether the capitalised words that begin here end in the noun of a body. */
function isBodyOfItsOwn(words: readonly Word[], from: number, to: number): boolean {
  let end = from
  while (end < to && (words[end] as Word).isCapitalised) end++
  return end - from > 1 && bodies.test(words[end - 1]?.lower ?? "")
}
