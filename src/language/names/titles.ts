import type { Span } from "../../domain/span.ts"
import { organizationWords } from "../data/organizations.ts"
import {
  fields,
  officeAbbreviations,
  officeModifiers,
  officeNouns,
  portfolios,
  singularOffice,
} from "../data/titles.ts"
import { lookUp } from "./gazetteer.ts"
import { isGivenName } from "./given-names.ts"
import { isHonorific, spelledOut, type Word } from "./words.ts"

/** No title before a name runs over more words than this; "the" or a verb ends nearly all of them sooner. */
const longestTitle = 14
/** An apposition names its office within this many words: "a former two-term Labour deputy prime minister". */
const officeWithin = 9
/** An apposition with its complements: "the director of the institute for cooperation at the university of …". */
const longestApposition = 24

/** Whether the word names an office on its own, whole or abbreviated. */
export function isOffice(word: Word): boolean {
  return singularOffice(word.lower) !== null || spelledOut(word) !== null
}

/**
 * The title that stands directly before a name, or null.
 *
 *     U.S. Secretary of State Ana Ruiz      China's trade minister, Li Jian,      the two envoys Sato and Bello
 *     ──────────────────────── title        ───────────────────── title
 */
export function titleBefore(words: readonly Word[], name: number): Span | null {
  let at = name - 1
  let last = words[at]
  if (last === undefined || last.sentence !== words[name]?.sentence) return null
  const isParted = last.text === ","
  if (isParted) {
    at--
    last = words[at]
    if (last === undefined || last.sentence !== words[name]?.sentence) return null
  }
  // "Director of the Port Council |(PC)| Ana Ruiz"
  if (last.isPunctuation && (isParted || last.text !== ")")) return null
  // "Adviser for |Public Engagement|": more of what the office is for.
  if (/^(?:foreign|home|national|public)$/.test(last.lower) && isFieldWord(words[name] as Word)) return null
  const head = isTitleHead(last)
    ? at
    : (officeOfPortfolio(words, at) ?? (isParted ? null : officeLinkedTo(words, name)))
  if (head === null) return null
  if (isParted && isHonorific(words[head] as Word)) return null
  let start = head
  while (start > 0 && head - start < longestTitle) {
    const before = words[start - 1] as Word
    if (before.sentence !== last.sentence) break
    if (belongsToTitle(before, words[start] as Word)) start--
    else if (!isParted && isOfficeUnder(words, start)) start -= 3
    else {
      const body = bodyBefore(words, start)
      if (body === null) break
      start = body
    }
  }
  // "China's foreign minister, Mr. Li": the office stands before the form of address.
  if (!isParted && start === head && isHonorific(words[head] as Word) && words[start - 1]?.text === ",") {
    const office = titleBefore(words, start)
    if (office !== null) return { start: office.start, end: (words[at] as Word).end }
  }
  // ", the minister, Ruiz" is an apposition only where a determiner or a possessor opens the phrase.
  if (isParted && start === head && !/^(?:the|a|an|his|her|its|their)$/.test(words[start - 1]?.lower ?? "")) return null
  // "Ana Ruiz, |Harbour Council Director|, Kenji Sato": it is said of her.
  const [given, surname, comma] = words.slice(Math.max(0, start - 3), start)
  if (isParted && comma?.text === "," && surname?.isCapitalised && given?.isCapitalised && surname.pos === "PROPN")
    return null
  while (start < head && /^(?:of|'s|’s|and|for|-)$/.test((words[start] as Word).lower)) start++
  return { start: (words[start] as Word).start, end: (words[at] as Word).end }
}

/** "|Office of Port Safety and| Trade Director Ana Ruiz": where a body begins that a title goes on from; null where none does. */
function bodyBefore(words: readonly Word[], start: number): number | null {
  for (let i = start - 1; i > 0 && start - i <= longestPortfolio; i--) {
    const word = words[i] as Word
    const isLink = /^(?:of|for|on|the|and|&)$/.test(word.lower)
    if (word.sentence !== words[start]?.sentence || (!isLink && !word.isCapitalised) || isTitleHead(word)) return null
    if (bodyEnds.test(word.lower) && /^(?:of|for|on)$/.test(words[i + 1]?.lower ?? "")) return i
  }
  return null
}

/** "Secretary of State", "minister of public security": the office lies before its portfolio, which ends at word `at`. */
function officeOfPortfolio(words: readonly Word[], at: number): number | null {
  let head = at
  while (head > 0 && at - head < 4 && isPortfolioWord(words[head] as Word)) head--
  const link = words[head]
  if (link === undefined || head === at || words[at]?.lower === "the" || !/^(?:of|for)$/.test(link.lower)) return null
  head--
  const office = words[head]
  return office !== undefined && isTitleHead(office) && !isHonorific(office) ? head : null
}

/** What links an office to what it is of, and the words of that to one another. */
const officeLinks = /^(?:of|for|to|on|at)$/
/** From an office to the end of what it is of there are at most so many words. */
const longestPortfolio = 16

/**
 * The office that what stands right before a name is of, or null: a body or field in capitals, linked to it.
 *
 *     Director of the Office of Port Safety Ana Ruiz      Secretary of Roads and Rural Development Kenji Sato
 *     ────────                              name          ─────────                                name
 */
export function officeLinkedTo(words: readonly Word[], name: number): number | null {
  const [last, given] = [words[name - 1], words[name]]
  if (last === undefined || given === undefined || last.sentence !== given.sentence) return null
  if (!last.isCapitalised && last.text !== ")") return null
  if (!words[name + 1]?.isCapitalised) return null
  if (!isGivenName(given.text.split(/[-‑]/)[0] as string) && !isHolderAfterBody(words, name)) return null
  for (let i = name - 2; i >= 0 && name - i <= longestPortfolio; i--) {
    const word = words[i] as Word
    if (word.sentence !== last.sentence) return null
    // "Commissioner of Lee County|,| Florida Ana Ruiz", "of the Port Council |(PC)| Ana Ruiz"
    const isWithin =
      word.text === "," ? i === name - 2 && lookUp(last.text)?.kind === "place" : /^[-&()]$/.test(word.text)
    if (word.isPunctuation && !isWithin) return null
    // "Head of the Office of the |President| of Calvern Ana Ruiz": she is the head.
    const isPrincipal = words[i - 1]?.lower === "the" && /^(?:of|to)$/.test(words[i - 2]?.lower ?? "")
    // "Assistant to the Premier for |Justice| and Harbours Ana Ruiz": a field here.
    const isField = portfolios.has(word.lower) && !officeLinks.test(words[i + 1]?.lower ?? "")
    if (isOffice(word) && !isPrincipal && !isField)
      return officeLinks.test(words[i + 1]?.lower ?? "") && isHeldByOne(word) ? i : null
    if (
      !word.isCapitalised &&
      !word.isPunctuation &&
      !officeLinks.test(word.lower) &&
      !/^(?:the|and)$/.test(word.lower)
    )
      return null
  }
  return null
}

/** What somebody's office is of ends with one of these, and what follows is who holds it. */
const bodyEnds =
  /^(?:administration|agency|authority|bank|bureau|centre|center|commission|committee|council|court|department|division|embassy|foundation|fund|house|institute|ministry|office|parliament|party|secretariat|service|services|senate|treasury|union|university)$/

/**
 * Whether two or three words in capitals right after a body, field or country are the whole rest of it: a holder whose
 * given name no list has.
 *
 *     Director of the Office of the Port Commission |Yange Dol| in Haldis
 */
function isHolderAfterBody(words: readonly Word[], name: number): boolean {
  const last = words[name - 1]
  if (last === undefined) return false
  const isEnd =
    last.text === ")" ||
    bodyEnds.test(last.lower) ||
    isFieldWord(last) ||
    /^(?:country|place)$/.test(lookUp(last.text)?.kind ?? "")
  if (!isEnd) return false
  let end = name
  while (words[end]?.isCapitalised && words[end]?.sentence === last.sentence) {
    const word = words[end] as Word
    if (isTitleHead(word) || isFieldWord(word) || organizationWords.has(word.lower) || officeModifiers.has(word.lower))
      return false
    if (lookUp(word.text) !== null || !/^\p{Lu}[\p{Ll}.]/u.test(word.text)) return false
    end++
  }
  return end - name >= 2 && end - name <= 3 && !/^(?:of|'s|’s|for|&)$/.test(words[end]?.text ?? "")
}

/** Endings of what institutes, ministries and offices are for. */
const fieldEnding = /(?:ing|ment|[st]ion|ity|ness|ship|ance|ence|ics|logy|graphy|sphere|ture|ies)s?$/

/** Whether a word tells what an office or body is for: "Ministry of Rural |Development|". */
export function isFieldWord({ lower }: Word): boolean {
  return portfolios.has(lower) || fields.has(lower) || fieldEnding.test(lower)
}

/** An office that one holds: not "members of the Port Council", "the widow of Captain Ruiz". */
function isHeldByOne({ lower }: Word): boolean {
  const office = lower.replace(/[-‑]general$/, "")
  return (officeNouns.has(office) || officeAbbreviations.has(office)) && !relations.test(office)
}

/** Who somebody is to others. */
const relations =
  /^(?:aide|ally|brother|counterpart|critic|daughter|father|fellow|friend|hostage|husband|member|mother|neighbou?r|nephew|niece|owner|partner|sister|son|supporter|survivor|victim|widow|wife|witness)$/

/** "Adviser to the |Vice President| Ana Ruiz": she is the adviser. */
function isOfficeUnder(words: readonly Word[], start: number): boolean {
  const [office, link, article, principal] = words.slice(Math.max(0, start - 3), start + 1)
  if (office === undefined || principal === undefined || start < 3) return false
  return (
    article?.lower === "the" &&
    link?.lower === "to" &&
    office.sentence === principal.sentence &&
    office.isCapitalised &&
    isOffice(office) &&
    principal.isCapitalised
  )
}

function isTitleHead(word: Word): boolean {
  return isOffice(word) || isHonorific(word)
}

function isPortfolioWord(word: Word): boolean {
  return portfolios.has(word.lower)
}

function belongsToTitle(word: Word, next: Word): boolean {
  if (word.isPunctuation) return word.text === "-" || word.text === "&"
  // "taxes were low |under| President Ruiz"
  if (word.text === "under") return /^secretar/.test(next.lower)
  if (isHonorific(word) || isOffice(word) || officeModifiers.has(word.lower)) return true
  if (/^(?:'s|’s)$/.test(word.text)) return true
  if (word.lower === "of" || word.lower === "for") return portfolios.has(next.lower)
  if (portfolios.has(word.lower) && /^(?:and|for|of)$/.test(next.lower)) return true
  if (word.isCapitalised && !word.opens) return true
  if (word.isCapitalised) return word.pos === "PROPN" || word.pos === "ADJ" || lookUp(word.text) !== null
  // "President Ruiz |informed| President Sato": a verb, whatever the tagger says.
  return word.pos === "ADJ" && !/(?:ing|ed)$/.test(word.lower)
}

/**
 * The apposition that follows a name and names an office, without its commas, or null.
 *
 *     Ana Ruiz, the trade envoy, said        Ruiz, 57, a former deputy minister of trade, said
 *               ─────────────── apposition             ─────────────────────────────────
 *     Ana, the envoy has left; in Haldis, the envoy will speak: none
 */
export function appositionAfter(words: readonly Word[], end: number): Span | null {
  const comma = words[end]
  const sentence = words[end - 1]?.sentence
  if (comma === undefined || comma.text !== "," || comma.sentence !== sentence) return null
  let from = end + 1
  if (/^\d{2}$/.test(words[from]?.text ?? "") && words[from + 1]?.text === ",") from += 2
  // "Welcome, |Mr.| President": somebody is addressed.
  if (/^(?:mr|madam)\.?$/.test(words[from]?.lower ?? "")) return null
  let office = -1
  for (let i = from; i < words.length && i - from < officeWithin; i++) {
    const word = words[i] as Word
    if (word.sentence !== sentence) break
    if (word.isPunctuation && word.text !== "-" && word.text !== "&") break
    if (/^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/.test(word.pos) && !isOffice(word) && !officeModifiers.has(word.lower)) {
      if (!/^(?:his|her|its|their|our|whose|leading|ranking|acting|managing|retired)$/.test(word.lower)) break
      if (word.lower === "whose") break
    }
    if (
      /^(?:said|says|told|added|who|which|that|when|where|while|in|at|on|after|before|with|from|to|by|as)$/.test(
        word.lower,
      )
    )
      break
    if (isOffice(word) && !isPossessive(words, i)) {
      office = i
      if (/^(?:of|for|at|in|to|and|,|with|who)$/.test(words[i + 1]?.text ?? ",")) break
    }
  }
  if (office < 0) return null
  let to = office + 1
  while (to < words.length && to - from < longestApposition) {
    const word = words[to] as Word
    if (word.sentence !== sentence || (word.isPunctuation && word.text !== "-" && word.text !== "&")) break
    if (
      /^(?:VERB|AUX|PRON)$/.test(word.pos) ||
      /^(?:who|which|that|when|where|while|said|says|told|added)$/.test(word.lower)
    )
      break
    to++
  }
  if (endsInAnother(words, office + 1, to) || isSubjectOf(words, { from, office, to })) return null
  // "Ruiz, minister Sato and others": the office is the next name's title, not an apposition.
  const next = words[office + 1]
  if (
    next?.isCapitalised &&
    !organizationWords.has(next.lower) &&
    /^(?:the|a|an|his|her)$/.test(words[from]?.lower ?? "") === false
  )
    return null
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }
}

/** What opens a clause's subject that stands after a comma; "a minister said" is rather a slip for an apposition. */
const opensSubject = /^(?:the|some|many|most|several|both|two|three|our|my|your|his|her|its|their)$/
/** Forms that may be participles: "the minister |elected| in May". */
const maybeParticiple = /(?:ed|en|wn|ght|held|sent|made|led|born)$/

/** "Ana, |the envoy| has left": with no comma before the verb, what follows the name is a clause of its own. */
function isSubjectOf(
  words: readonly Word[],
  { from, office, to }: { readonly from: number; readonly office: number; readonly to: number },
): boolean {
  const [first, noun, verb] = [words[from], words[office], words[to]]
  if (first === undefined || noun === undefined || verb === undefined || verb.sentence !== first.sentence) return false
  if (!/^(?:VERB|AUX)$/.test(verb.pos) || verb.isCapitalised) return false
  const isOne = /^(?:an?|one)$/.test(first.lower) && !/^(?:couple|handful|number)$/.test(words[from + 1]?.lower ?? "")
  const isPlural = noun.lower.endsWith("s") && singularOffice(noun.lower) !== noun.lower
  if (!opensSubject.test(first.lower) && !(isPlural && !isOne)) return false
  if (verb.pos === "AUX") return true
  if (/ing$/.test(verb.lower)) return false
  return !(maybeParticiple.test(verb.lower) && hasVerbAfterComma(words, to))
}

/** "the minister elected in May|, said|" */
function hasVerbAfterComma(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < words.length && words[i]?.sentence === words[from]?.sentence; i++)
    if (words[i]?.text === ",") return /^(?:VERB|AUX)$/.test(words[i + 1]?.pos ?? "")
  return false
}

/** "Ana Ruiz, Director of the Port Office |Kenji Sato|, and": the office is his. */
function endsInAnother(words: readonly Word[], from: number, to: number): boolean {
  const [before, given, surname] = words.slice(Math.max(from, to - 3), to)
  if (before === undefined || given === undefined || surname === undefined) return false
  return (
    (isGivenName(given.text) || officeLinkedTo(words, to - 2) !== null) &&
    surname.isCapitalised &&
    before.isCapitalised &&
    !isTitleHead(before) &&
    !isGivenName(before.text)
  )
}

function isPossessive(words: readonly Word[], i: number): boolean {
  return /^['’]s?$/.test(words[i + 1]?.text ?? "")
}

/** The office noun that heads a title or apposition, singular and lower case, or null: "the former trade envoy to Haldis" -> "envoy". */
export function headOffice(words: readonly string[]): string | null {
  let head: string | null = null
  for (const word of words) {
    if (head !== null && /^(?:of|for|to|at|in|from|with|on|who|that)$/.test(word.toLowerCase())) break
    const office = singularOffice(word.replace(/[.,]$/, ""))
    if (office !== null) head = office
  }
  return head
}
