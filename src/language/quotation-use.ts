import type { Quotation } from "../domain/quotation.ts"
import { type Span, slice } from "../domain/span.ts"

/** A quotation whose marks are both there, where it stands. */
interface Quoted {
  readonly text: string
  readonly paragraph: Span
  readonly quotation: Span
  readonly inner: Span
  /** In a headline every word may have a capital. */
  readonly isHeadline: boolean
}

/** What the marks are used for. `words` wherever the surroundings do not show something else. */
export function useOfQuotation(quoted: Quoted): Quotation["use"] {
  const { text, paragraph, quotation, inner } = quoted
  if (address.test(slice(text, inner))) return "title"
  if (inner.end - inner.start > LONGEST_TITLE) return "words"
  const words = slice(text, inner)
  const before = text.slice(Math.max(paragraph.start, quotation.start - CONTEXT), quotation.start)
  const after = text.slice(quotation.end, Math.min(paragraph.end, quotation.end + CONTEXT))
  const capitalsShowNothing = quoted.isHeadline || isCapitalized(text, paragraph)
  if (!capitalsShowNothing && isNickname(words, before, after)) return "nickname"
  if (isTitle(words, before, capitalsShowNothing)) return "title"
  if (isScare(words, before, after)) return "scare"
  return "words"
}

/** What names a page or pictures, each with its width, as left-over mark-up has it. */
const address = /^\s*(?:https?:\/\/|www\.)\S*(?:\s+(?:(?:https?:\/\/|www\.)\S*|[\d.]+[wx],?))*\s*$/i

/** Characters on each side that decide: a few words for the grammar, a sentence for a verb of saying. */
const CONTEXT = 200
/** Longer titles than this are rare, longer nicknames and scare quotes are none. */
const LONGEST_TITLE = 100

/** Whether the line is printed in a headline's capitals: Ruiz Insists on 'No Deal' Before May */
function isCapitalized(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST_HEADLINE) return false
  const long = slice(text, paragraph).match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length
}

const LONGEST_HEADLINE = 200

/**
 * Juma "Tiger" Bello
 *      ^^^^^^^ between two parts of a name
 */
function isNickname(words: string, before: string, after: string): boolean {
  if (/\p{L}{2}\.$/u.test(words) || /['’]s $/.test(before)) return false
  if (!/^(?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(words)) return false
  const given = /(?:^|\s)(\p{Lu}[\p{L}.'’-]*) $/u.exec(before)?.[1]
  const isGivenName = given !== undefined && !capitalizedFunctionWord.test(given) && !/^\p{Lu}{2,}$/u.test(given)
  const surname = /^ (\p{Lu}[\p{L}'’-]+)/u.exec(after)?.[1]
  return isGivenName && surname !== undefined && !work.test(surname)
}

const capitalizedFunctionWord =
  /^(?:The|A|An|In|On|At|Of|For|From|With|By|To|And|But|Or|As|This|That|These|Those|His|Her|Its|Their|Our|My|No|So|When|While|After|Before|If|I|He|She|They|We|You|It)$/

/** Things that have titles. */
const work =
  /^(?:films?|movies?|books?|novels?|memoirs?|shows?|program(?:me)?s?|podcasts?|songs?|albums?|series|plays?|poems?|articles?|essays?|reports?|documentar(?:y|ies)|columns?|editorials?|op-eds?|paintings?|musicals?|operas?|sitcoms?|newsletters?|papers?|stud(?:y|ies)|pamphlets?|hits?|classics?|anthems?|exhibitions?|videos?|blogs?|magazines?|chapters?|episodes?|lectures?|titled|entitled|headlined|starring|authored|hosts?|hosted)$/i

/**
 * on "Face the Day", the film "A Long Night", NBX’s "Good Evening"
 *     ^^^^^^^^^^^^            ^^^^^^^^^^^^        ^^^^^^^^^^^^ capitals throughout, after a word that takes a title
 */
function isTitle(words: string, before: string, capitalsShowNothing: boolean): boolean {
  const parts = words.replace(/[,.]$/, "").split(/\s+/)
  if (!hasCapitalsThroughout(parts)) return false
  const lastWords = before
    .trimEnd()
    .split(/[\s“"‘(]+/)
    .slice(-3)
  const last = (lastWords.at(-1) ?? "").replace(/,$/, "")
  if (work.test(last)) return true
  if (/^(?:called|named|dubbed)$/.test(last)) return lastWords.slice(0, -1).some((word) => work.test(word))
  // A headline's capitals show nothing: Ruiz Insists on "No Deal"
  if (capitalsShowNothing || parts.length < 2 || /[.!?]$/.test(words)) return false
  return (
    /^(?:on|in|of|from|for|to|told|watched|watching|read|wrote|published|sang|singing|aired|broadcast)$/.test(last) ||
    /['’]s$/.test(last)
  )
}

const smallWord = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|with|by|as|vs\.?|is|le|la|de|der|das|&|[–—:-])$/

function hasCapitalsThroughout(parts: readonly string[]): boolean {
  return parts.every((part, i) => /^[\p{Lu}\p{N}]/u.test(part) || (i > 0 && smallWord.test(part)))
}

/**
 * the so-called "truce", an "ironclad" friendship
 *               ^^^^^^^     ^^^^^^^^^^ the writer's own word, held at arm's length
 */
function isScare(words: string, before: string, after: string): boolean {
  if (/\b(?:so[- ]called|self-(?:styled|described|proclaimed)|purported|supposed|quote[- ]unquote)\s$/i.test(before))
    return words.split(/\s+/).length <= 4
  if (!/^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?$/u.test(words)) return false
  if (!/(?:^|[\s(])(?:an?|the|its|their|his|her|our|my|your|this|that|these|those|any|no|some|of)\s$/i.test(before))
    return false
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  if (next === undefined || functionWord.test(next)) return false
  return !speech.test(lastSentence(before)) && !speech.test(firstSentence(after))
}

/** Words that cannot be the noun a scare-quoted adjective belongs to. */
const functionWord =
  /^(?:to|in|of|that|and|or|but|by|for|from|with|without|is|was|are|were|be|been|at|on|as|if|when|while|who|which|he|she|it|they|we|than|about|after|before|between|against|over|under|into|has|had|have|will|would|may|might|can|could|should|not|so|because|since|until)$/

/** Any word that makes short quoted words somebody's: called it an "insult", her warning of a "final" offer. */
const speech =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|call(?:s|ed|ing)?|describ\w+|add(?:s|ed|ing)?|warn\w*|accus\w+|hail\w*|prais\w+|prom(?:is\w+)|vow\w*|insist\w*|argu\w+|claim\w*|den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|denounc\w+|condemn\w*|critici[sz]\w+|urg\w+|demand\w*|pledg\w+|not(?:es|ed|ing)|wr(?:ite|ites|ote|iting|itten)|tweet\w*|post(?:s|ed|ing)|stat(?:ed|ing|ements?)|announc\w+|declar\w+|ask(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon\w+|explain\w*|predict\w*|suggest\w*|admit\w*|acknowledg\w+|conced\w+|complain\w*|refer\w*|label\w*|dub(?:s|bed|bing)?|brand(?:s|ed|ing)|term(?:s|ed|ing)|character\w+|spok(?:e|en|es\w*)|speak\w*|speech|remark\w*|comment\w*|talk(?:s|ed|ing)|boast\w*|tout\w*|slam\w*|blast\w*|mock\w*|express\w*|quot\w+|cit(?:e[ds]?|ing)|mention\w*|emphasi\w+|stress\w*|underscor\w+|reiterat\w+|repeat\w*|believ\w+|think\w*|thought|according|words?|view(?:s|ed)?|see(?:s|n|ing)?|saw|letter|interview|report(?:s|ed|ing)?|agree\w*|offer\w*|threat\w*|call-?out)\b/i

function lastSentence(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! ")) + 1)
}

function firstSentence(after: string): string {
  return after.split(/[.?!](?:\s|$)/, 1)[0] ?? ""
}
