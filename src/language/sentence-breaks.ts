/** A token before it belongs to a sentence: its words and whether white space stands before it. */
export interface LooseToken {
  readonly text: string
  readonly spaceBefore: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Abbreviations that a name follows. */
const beforeName = words(
  "mr mrs ms messrs dr prof gen sen rep gov lt col maj sgt capt cpl cmdr adm amb rev hon pres supt st mt ft sir fr sr hr vs v",
)
/** Abbreviations that a number follows. */
const beforeNumber = words(
  "no nos fig figs vol art sec ch pp p par jan feb mar apr jun jul aug sep sept oct nov dec approx ca est",
)
/** Abbreviations that end a sentence as often as not: the next word decides. */
const either = words("u.s u.n u.k e.u d.c a.m p.m inc corp ltd co jr sr ph.d etc u.s.a u.s.s.r u.a.e")
/** Capitalized, these begin a sentence and are no name. */
const openers = words(
  "the a an he she it they we i you this that these those there but and or if when while however his her their its our my your then so as for " +
    "after before since some many most all what who why how where in on at by with from to under during until although though because both each " +
    "mr mr. mrs mrs. ms ms. dr dr. nor yet still also now once another other such no not neither last next earlier later meanwhile",
)
/** Verbs that go with a question or an exclamation before them: "Why now?" Ruiz asked. */
const saying = words(
  "say says said ask asks asked wonder wonders wondered reply replied replies add adds added shout shouts shouted exclaim exclaimed exclaims demand " +
    "demanded demands write writes wrote tweeted posted joke joked jokes cry cried recall recalled recalls continue continued continues begin began insisted " +
    "insists declared declares responded responds quipped quips yelled yells chanted chants told tells inquired retorted mused snapped thundered",
)

/** Whether a full stop after this word, lower case and without it, need not end a sentence: "gen." before a name, "no." before a number. */
export function isAbbreviation(word: string, isBeforeNumber: boolean): boolean {
  return isBeforeNumber ? beforeNumber.has(word) : beforeName.has(word) || either.has(word)
}

const closingMark = /^(?:["”’'»“)\]]|''|›|」|』)$/
const openingMark = /^(?:["“‘'«„([]|``|''|‹|「|『)$/

/**
 * Sentence starts (indexes of tokens) of a paragraph, from those a splitter found: what it parts wrongly is joined,
 * what it joins is parted.
 *
 *     "Why now?" Ruiz asked.        joined, the end lies inside the quotation
 *     He said no. Mr. Ruiz left.    parted, "no." is no abbreviation here
 */
export function repairSentenceBreaks(tokens: readonly LooseToken[], starts: readonly number[]): number[] {
  const repaired: number[] = []
  const found = new Set(starts)
  let start = 0
  for (let at = 1; at < tokens.length; at++) {
    const isBreak = found.has(at)
      ? !isJoined(tokens, start, at, nextStart(tokens, found, at))
      : isParted(tokens, start, at)
    if (!isBreak) continue
    repaired.push(start)
    start = at
  }
  if (tokens.length > 0) repaired.push(start)
  return repaired
}

/** How far a short sentence is read to find its verb. */
const ATTRIBUTION = 12

function nextStart(tokens: readonly LooseToken[], found: ReadonlySet<number>, at: number): number {
  let end = at + 1
  while (end < tokens.length && end < at + ATTRIBUTION && !found.has(end)) end++
  return end
}

function isJoined(tokens: readonly LooseToken[], start: number, at: number, end: number): boolean {
  const next = tokens[at] as LooseToken
  const before = tokens[at - 1] as LooseToken
  // A closing mark belongs to what it closes: We object. ” Then he left.
  if (closingMark.test(next.text) && !next.spaceBefore) return true
  if (/^\p{Ll}/u.test(next.text)) return true
  // 1. First item. (a) First item.
  if (
    at - start <= 3 &&
    /^(?:\d{1,3}|\p{L})$/u.test(stem(before.text === ")" ? tokens[at - 2] : tokens[at - 1], tokens[at - 2]))
  )
    return at - start <= 2 || before.text === ")"
  // Ph.D.
  if (!next.spaceBefore && /^\p{Lu}\.?$/u.test(next.text)) return true
  const { word, isInitial } = lastWord(tokens, at)
  if (word !== null) {
    const isName = /^\p{Lu}/u.test(next.text) && !openers.has(next.text.toLowerCase())
    // No. 5, Fig. 3
    if (/^\d/.test(next.text)) return beforeNumber.has(word) || (/\d$/.test(before.text) && !next.spaceBefore)
    if (beforeName.has(word) && /^\p{Lu}/u.test(next.text)) return true
    if (either.has(word) && isName && !openingMark.test(next.text)) return /^(?:u\.|e\.u|d\.c|ph\.d)/.test(word)
    // J. Ruiz
    if (isInitial && isName) return true
  }
  return isQuestionWithAttribution(tokens, at, end)
}

function stem(token: LooseToken | undefined, earlier: LooseToken | undefined): string {
  return token === undefined ? "" : token.text === "." ? (earlier?.text ?? "") : token.text.replace(/\.$/, "")
}

/** The abbreviation before a break, lower case, without its last full stop; null where the sentence ends otherwise. */
function lastWord(tokens: readonly LooseToken[], at: number): { word: string | null; isInitial: boolean } {
  const last = tokens[at - 1] as LooseToken
  const dotted = last.text === "." && !last.spaceBefore ? tokens[at - 2] : undefined
  const word = dotted?.text ?? (/.\.$/.test(last.text) ? last.text.slice(0, -1) : null)
  if (word === null) return { word, isInitial: false }
  // After a small word it is a letter of its own: plan B. And vitamin C.
  const previous = tokens[at - (dotted === undefined ? 2 : 3)]
  const isInitial = /^\p{Lu}$/u.test(word) && (previous === undefined || /^(?:\p{Lu}|[,(“"‘'])/u.test(previous.text))
  return { word: word.toLowerCase(), isInitial }
}

/**
 * "Why now?" Ruiz asked.
 *            ^^^^^^^^^^ says whose question it was
 */
function isQuestionWithAttribution(tokens: readonly LooseToken[], at: number, end: number): boolean {
  if (!closingMark.test((tokens[at - 1] as LooseToken).text)) return false
  let terminal = at - 2
  while (terminal >= 0 && closingMark.test((tokens[terminal] as LooseToken).text)) terminal--
  if (!/^(?:[?!]+|[?!…—–-]|\.{2,})$/.test(tokens[terminal]?.text ?? "")) return false
  if (openingMark.test((tokens[at] as LooseToken).text)) return false
  for (let i = at; i < end; i++) {
    const { text } = tokens[i] as LooseToken
    if (saying.has(text.toLowerCase())) return i > at || end - at > 1
    // Ana Ruiz, the trade envoy from Valdoria, asked
    if (i === at + 1 && text !== "," && !/^[\p{L}.’'-]+$/u.test(text)) return false
    if (/^[.?!:;"“”]$/.test(text)) return false
  }
  return false
}

/** Full stops that were taken for an abbreviation's. */
function isParted(tokens: readonly LooseToken[], start: number, at: number): boolean {
  const next = tokens[at] as LooseToken
  if (!next.spaceBefore) return false
  let last = at - 1
  while (
    last > start &&
    closingMark.test((tokens[last] as LooseToken).text) &&
    !(tokens[last] as LooseToken).spaceBefore
  )
    last--
  const { text } = tokens[last] as LooseToken
  if (!/^(?:.*[\p{L}\p{N}])?\.$/u.test(text) || last === start) return false
  const opener = openingMark.test(next.text) ? tokens[at + 1] : next
  if (opener === undefined || !/^\p{Lu}/u.test(opener.text)) return false
  const word = text === "." ? (tokens[last - 1]?.text ?? "").toLowerCase() : text.slice(0, -1).toLowerCase()
  if (word === "no") return true
  if (beforeName.has(word)) return false
  // "It was founded in 2012. Envoys came."
  if (/^(?:19|20)\d\d$/.test(word)) return true
  return openers.has(opener.text.toLowerCase()) && !/^\p{L}$/u.test(word)
}
