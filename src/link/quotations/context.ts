import type { Context } from "../../domain/alignment.ts"
import { bySpan, type Span, slice, trimmed } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { findOtherAntecedent } from "./antecedent.ts"
import { countWords, hasWords } from "./count-words.ts"
import { ownWordsAround, type Piece, piecesOf, type Quoted } from "./outside.ts"
import { sentenceAround } from "./sentence-around.ts"
import { type Surroundings, surroundingsOf } from "./surroundings.ts"

/** Fewer words assert too little for what stands around them to turn it: a quotation's, and those of one part of it. */
const fewestWords = 5
const fewestWordsOfPart = 4

/**
 * What stands just outside the quoted words, or among those left out, and changes what they mean. Nothing that the
 * quotation includes, and nothing that the quoting document says around it in its own words.
 *
 *     We are ready to restore the line, provided that the flights stop.      “We are ready to restore the line”
 *                                       ───────────────────────────── condition
 */
export function findContext(quoted: Quoted): Context[] {
  const found: Context[] = []
  if (hasWords(slice(quoted.quoting.document.text, quoted.quotation), fewestWords)) {
    const surroundings = surroundingsOf(quoted.quoting, quoted.quotation)
    for (const piece of piecesOf(quoted.reference, quoted.referenceSpan, quoted.edits)) {
      if (!hasWords(slice(quoted.reference.document.text, piece), fewestWordsOfPart)) continue
      const place = { quoted, piece, surroundings }
      for (const rule of [conditionBefore, conditionAfter, negationBefore, negationAfter, hedgeBefore, hedgeAfter]) {
        const context = rule(place)
        if (
          context !== null &&
          !found.some(({ span }) => span.start < context.span.end && context.span.start < span.end)
        )
          found.push(context)
      }
    }
    const question = questionAsked(quoted, surroundings)
    if (question !== null) found.push(question)
  }
  const antecedent = findOtherAntecedent(quoted)
  if (antecedent !== null) found.push(antecedent)
  return found.toSorted((a, b) => bySpan(a.span, b.span))
}

interface Place {
  readonly quoted: Quoted
  readonly piece: Piece
  readonly surroundings: Surroundings
}

/** What opens a condition, as a pattern. "provided" alone is as often a verb. */
export const openingOfCondition =
  "(?:only if|only when|only once|only after|if|unless|until|provided that|providing that|as long as|so long as|on (?:the )?condition (?:that|of)|on the understanding that|assuming that|except if|except when|subject to|contingent (?:up)?on)"
/** "if" after these is no condition: "even if", "asked them if", "as if". */
const noCondition =
  /\b(?:even|as|what|ask\w*|know\w*|see|saw|wonder\w*|tell|told|sure|doubt\w*|find out|check\w*|decid\w*|question\w*|clear|matters?|say|said|or|than|not|worse|better)(?: (?:me|us|him|her|them|you|it|that))?[\s,–—-]*$/i
/** Ways of speaking: "if you will", "if I may", "if you look at what they did". */
const phrase =
  /^if\s+(?:(?:you|we)(?:['’]re)?\s+(?:will|like|want|wish|please|look|think|consider|remember|recall|go back|take|ask|listen|see|know)|i\s+(?:may|might|can|could|recall|remember|am not|understand)|i['’]m|(?:\p{L}+\s+){1,3}(?:want|wish|hope|intend|are serious|are to)\b|anything|(?:necessary|possible|needed|need be|ever)\s*(?:[,.;)]|$)|so|not\b\s*[,.]|at all|only|nothing else|and when|it pleases|any\b)/iu

const ifBefore = new RegExp(`(?<![\\p{L}\\p{N}'’-])${openingOfCondition}(?![\\p{L}'’-])[^.;:!?–—]*$`, "iu")
const ifAfter = new RegExp(
  `^[\\s,–—-]*(?:\\(|but |and |then )?(${openingOfCondition}(?![\\p{L}'’-])[^.;:!?–—)]*)`,
  "iu",
)
const anyCondition = new RegExp(
  `(?<![\\p{L}'’-])(?:${openingOfCondition}|provided|once|conditions?|depend\\w*)(?![\\p{L}'’-])`,
  "iu",
)
/** The words of a condition within which the quoted words stand are few: "if the government …" */
const fewWords = 6

/**
 *     If they stop, we will restore the line.      “we will restore the line”
 *     ──────────── and, of words left out: If it doesn’t, we’ll shut it.
 */
function conditionBefore(place: Place): Context | null {
  const { quoted, piece, surroundings } = place
  const outside = outsideBefore(place)
  const tail = ifBefore.exec(outside)
  if (tail === null || phrase.test(tail[0]) || noCondition.test(outside.slice(0, tail.index))) return null
  const commas = tail[0].match(/,/g)?.length ?? 0
  const governs = commas === 1 && /,\s*(?:then\s*)?$/.test(tail[0])
  const encloses = commas === 0 && countWords(tail[0]) <= fewWords
  if (!governs && !encloses) return null
  const words = tail[0].replace(/,?\s*(?:then\s*)?$/i, "")
  const start = piece.before.end - tail[0].length
  const span = { start, end: start + words.length }
  if (isStated(quoted, span, surroundings)) return null
  const isOpposite =
    piece.isResumed && hasNegation(words) && anyCondition.test(slice(quoted.quoting.document.text, quoted.quotation))
  if (isOpposite) return { kind: "negation", span, note: `The words left out hold the opposite condition: “${words}”.` }
  return { kind: "condition", span, note: noteOf("The condition", words, piece, "before") }
}

/**
 *     We are ready to restore the line, provided that the flights stop.
 *                                       ─────────────────────────────
 */
function conditionAfter(place: Place): Context | null {
  const { quoted, piece, surroundings } = place
  const outside = outsideAfter(place)
  const match = ifAfter.exec(outside)
  const clause = match?.[1]
  if (match === null || clause === undefined || phrase.test(clause)) return null
  const before = slice(quoted.reference.document.text, { start: Math.max(piece.start, piece.end - 40), end: piece.end })
  if (/^if/i.test(clause) && !/^[\s]*,/.test(outside) && noCondition.test(before)) return null
  const words = clause.replace(/,\s*(?:which|and|but|so|then|because|who|as)\b.*$/isu, "").replace(/[\s,]+$/, "")
  const start = piece.after.start + match[0].length - clause.length
  const span = { start, end: start + words.length }
  if (isStated(quoted, span, surroundings)) return null
  return { kind: "condition", span, note: noteOf("The condition", words, piece, "after") }
}

/** Whether the quoting document has the condition too: half of its words near by, or one and an "if". */
function isStated({ reference }: Quoted, condition: Span, surroundings: Surroundings): boolean {
  const words = contentWords(reference.document.text, condition)
  const shared = words.length === 0 ? 0 : words.filter(({ stem }) => surroundings.stems.has(stem)).length
  if (words.length > 0 && 2 * shared >= words.length) return true
  return (words.length === 0 || shared > 0) && anyCondition.test(surroundings.near)
}

const negation = "(?:not|never|no longer|hardly|neither|nobody|no one|nothing|none|without|nor|cannot|no|\\p{L}+n['’]t)"
/** A negation right before the quoted words, or with an adverb between. */
const negatedBefore = new RegExp(
  `(?<![\\p{L}'’-])${negation}(?:\\s+(?:yet|ever|even|really|actually|always|going to))?\\s*$`,
  "iu",
)
/** "not only", "not least": the words after it hold. */
const onlyNext = /^(?:only|just|least|merely|simply|to mention|that)\b/i
const saying =
  "(?:say|says|said|saying|think|thinks|thought|claim\\w*|believ\\w*|suggest\\w*|accept\\w*|agree\\w*|argu\\w*|mean\\w*|pretend\\w*)"
const denial = [
  "(?:it(?:['’]s| is| was| would be) )?(?:not (?:true|the case|correct|right|accurate)|untrue|false|wrong|incorrect|a lie|a myth|nonsense) (?:that|to (?:say|claim|suggest|think|believe)(?: that)?)",
  `(?:i|we|they|he|she) (?:do not|don['’]t|did not|didn['’]t|never|would not|wouldn['’]t|have never|has never|had never|am not|are not|is not|cannot|can['’]t) ${saying}(?: that)?`,
  `(?:i['’]m|we['’]re|they['’]re) not ${saying}(?: that)?`,
  `(?:nobody|no one|no-one|none of us|none of them) (?:is |has |ever |was |else )*${saying}(?: that)?`,
  "(?:i|we|they) (?:doubt|deny|reject|dispute|denied|rejected|disputed)(?: the idea| the claim)?(?: that)?",
].join("|")
const deniedBefore = new RegExp(`(?<![\\p{L}'’-])(?:${denial})(?!\\p{L})(?<words>[^.,;:!?–—]*)$`, "iu")
const deniedAfter =
  /^[\s,]*(?:(?:is|was|are|were)\s+(?:simply |just |completely |absolutely |totally |plainly )?(?:not\s+(?:true|correct|accurate|the case|right)|false|untrue|nonsense|a lie|wrong|incorrect|absurd|a myth)|(?:is|was|are|were)n['’]t\s+(?:true|correct|accurate|the case|right))\b/iu
/** What an outlet writes of words that somebody did not say or deny. */
const anyNegation =
  /\b(?:not|never|no|nobody|none|nor|neither|nothing|without|cannot|false|untrue|hardly|doubt\w*|den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|dismiss\w*|dispute\w*|rather than|instead of|against|stop\w*|avoid\w*|myth|ruled? out)\b|n['’]t\b/i
/** New clauses begin with these: what stands before them does not govern what comes after. */
const newClause = /\b(?:and|but|so|because|which|who|whom|what|how|where|when|while|although|if|unless|than)\b/i
const fewBetween = 4

/**
 *     It is not true that our ships rammed yours.      “our ships rammed yours”
 *     ───────────────────
 */
function negationBefore(place: Place): Context | null {
  const { quoted, piece, surroundings } = place
  const { text } = quoted.reference.document
  const outside = outsideBefore(place)
  const denied = deniedBefore.exec(outside)
  const between = denied?.groups?.words ?? ""
  const isDenied = denied !== null && countWords(between) <= fewBetween && !newClause.test(between)
  const words = isDenied ? denied[0].slice(0, denied[0].length - between.length) : negatedBefore.exec(outside)?.[0]
  if (words === undefined || (!isDenied && onlyNext.test(slice(text, piece)))) return null
  if (anyNegation.test(surroundings.sentence)) return null
  const start = piece.before.end - words.length - (isDenied ? between.length : 0)
  const span = trimmed(text, { start, end: start + words.length })
  // “And they left,” he was told. But he answered: “They weren’t asked.”
  if (surroundings.near.toLowerCase().replace(/’/g, "'").includes(slice(text, span).toLowerCase().replace(/’/g, "'")))
    return null
  return { kind: "negation", span, note: noteOf("", slice(text, span), piece, "before") }
}

/**
 *     That our ships rammed yours is simply not true.
 *                                 ──────────────────
 */
function negationAfter(place: Place): Context | null {
  const { quoted, piece, surroundings } = place
  const match = deniedAfter.exec(outsideAfter(place))
  if (match === null || anyNegation.test(surroundings.sentence)) return null
  const span = trimmed(quoted.reference.document.text, {
    start: piece.after.start,
    end: piece.after.start + match[0].length,
  })
  return { kind: "negation", span, note: noteOf("", slice(quoted.reference.document.text, span), piece, "after") }
}

/** Doubt, and "not by intent", wherever it stands. */
const doubt =
  "(?:i (?:guess|suppose|suspect|imagine|assume|hope)|perhaps|maybe|possibly|presumably|supposedly|apparently|allegedly|reportedly|as far as (?:i know|i can tell|we know|i['’]m aware)|to (?:the best of )?(?:my|our) knowledge|if i(?:['’]m not mistaken| remember (?:correctly|rightly|right)| recall correctly)|it (?:seems|appears)(?: to (?:me|us))?|(?:i['’]m|i am|i was|we['’]re|we are|we were) told|i['’]ve heard|i have heard|i['’]m not (?:sure|certain)|i am not (?:sure|certain)|not by (?:intent|intention|design|choice)|not (?:intentionally|deliberately|knowingly|on purpose)|(?:unintentional|inadvertent|unwitting)ly)"
/** At the start of a sentence a way to begin it, or an opinion; doubt only where put in, or before a number. */
const opinion = "(?:i (?:would )?(?:think|believe))"
const hedge = `(?:${doubt}|${opinion})`
const anyOfHedges = new RegExp(`(?<![\\p{L}'’-])${hedge}(?![\\p{L}'’-])`, "giu")
const hedgedAfter = new RegExp(`^[\\s,–—(-]*(${hedge})(?=\\s*(?:[.,;:!?–—)]|$))`, "iu")
const isOpinion = new RegExp(`^${opinion}$`, "i")
const numeral =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|percent)\b/i
/** The hedge is of other words where these stand between: "I think the concern is …", "I think you said that …" */
const ownVerb =
  /[.,;:!?–—]|\b(?:that|is|are|was|were|be|has|have|had|will|would|can|could|should|may|might|must|do|does|did|help\w*|said|says)\b/i
/** What an outlet writes of words that are no more than thought. */
const anyHedge =
  /\b(?:think|thinks|thought|believe[sd]?|suppose[sd]?|guess\w*|suspect\w*|imagine[sd]?|assume[sd]?|hope[sd]?|perhaps|maybe|may|might|could|possibl\w+|probabl\w+|presumabl\w+|apparent\w*|alleged\w*|reportedly|seem\w*|appear\w*|not sure|unsure|opinion|inten\w+|deliberate\w*|knowingly|purpose|by (?:design|choice)|inadvertent\w*|unintention\w*|unwitting\w*)\b/i

/**
 *     I think the ships will be back by June.      “the ships will be back by June”
 *     ───────
 */
function hedgeBefore(place: Place): Context | null {
  const { quoted, piece, surroundings } = place
  const outside = outsideBefore(place)
  const match = [...outside.matchAll(anyOfHedges)].at(-1)
  if (match === undefined || anyHedge.test(surroundings.sentence)) return null
  if (isOpinion.test(match[0]) && !numeral.test(slice(quoted.reference.document.text, piece))) return null
  const between = outside.slice(match.index + match[0].length).replace(/^[\s,–—-]*(?:that\b)?/i, "")
  if (countWords(between) > fewBetween || newClause.test(between) || ownVerb.test(between)) return null
  const start = piece.before.end - outside.length + match.index
  const span = { start, end: start + match[0].length }
  return { kind: "hedge", span, note: noteOf("", match[0], piece, "before") }
}

/**
 *     Eighty percent, I think, pass through here.
 *                     ───────
 */
function hedgeAfter(place: Place): Context | null {
  const { piece, surroundings } = place
  const match = hedgedAfter.exec(outsideAfter(place))
  const words = match?.[1]
  if (match === null || words === undefined || anyHedge.test(surroundings.sentence)) return null
  const end = piece.after.start + match[0].length
  return { kind: "hedge", span: { start: end - words.length, end }, note: noteOf("", words, piece, "after") }
}

const asking = /\b(?:ask|asks|asked|asking|question\w*|wonder\w*|whether|if)\b|\?/i

/** The reference's sentence asks, the version states. The quoted words are the better part of the question. */
function questionAsked({ quoting, quotation, reference, referenceSpan }: Quoted, around: Surroundings): Context | null {
  const { text } = reference.document
  const last = { start: Math.max(referenceSpan.start, referenceSpan.end - 1), end: referenceSpan.end }
  const sentence = sentenceAround(text, last, ownWordsAround(reference, referenceSpan))
  if (!/\?["”’'»)\s]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return null
  if (asking.test(around.sentence) || asking.test(slice(quoting.document.text, quotation))) return null
  const shared = { start: Math.max(sentence.start, referenceSpan.start), end: referenceSpan.end }
  if (2 * countWords(slice(text, shared)) < countWords(slice(text, sentence))) return null
  return { kind: "question", span: sentence, note: "In the reference the words are part of a question." }
}

function noteOf(what: string, words: string, piece: Piece, side: "before" | "after"): string {
  const isLeftOut = side === "before" ? piece.isResumed : piece.isParted
  const place = isLeftOut ? "among the words left out" : `right ${side} the quoted words`
  return what === "" ? `“${words}” stands ${place}.` : `${what} stands ${place}: “${words}”.`
}

function hasNegation(words: string): boolean {
  return /\b(?:not|never|no|nobody|cannot|unless)\b|n['’]t\b/i.test(words)
}

/** No more is read before or after the quoted words than this: no clause that governs them is longer. */
const longestClause = 300

/** What of the reference's sentence stands before the quoted words. */
function outsideBefore({ quoted, piece }: Place): string {
  const start = Math.max(piece.before.start, piece.before.end - longestClause)
  return slice(quoted.reference.document.text, { start, end: piece.before.end })
}

/** What of the reference's sentence stands after them. */
function outsideAfter({ quoted, piece }: Place): string {
  const end = Math.min(piece.after.end, piece.after.start + longestClause)
  return slice(quoted.reference.document.text, { start: piece.after.start, end })
}
