import type { Span } from "../../domain/span.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { isOutletName } from "../outlet-names.ts"
import {
  anonymous,
  answerers,
  askers,
  courtesies,
  interpreters,
  notSpeakers,
  officeModifiers,
  particles,
  titleWords,
} from "./label-words.ts"

/** A piece of text that may be a speaker's label. */
export interface Label extends Span {
  /** Where the words after it begin. */
  readonly contentStart: number
  /** What it says, for telling labels apart: upper case, without brackets and marks. */
  readonly key: string
  /** `person`: a name, perhaps with an office. `office`: an office alone (THE PRESIDENT). The others name nobody. */
  readonly kind: "person" | "office" | "asker" | "answerer" | "interpreter"
  /** Office or courtesy as printed: `PRIME MINISTER`, `MR.` */
  readonly title: string | null
  /** The name as printed: `CARNEY`, `Ana Ruiz`. */
  readonly name: string | null
  /** What follows the name in brackets or after a comma: an outlet, an office. */
  readonly qualifier: string | null
  readonly qualifierInBrackets: boolean
  /** `unmistakable`: capitals with an office, a courtesy or a role. `possible`: a bare name, which needs more evidence. */
  readonly strength: "unmistakable" | "possible"
  /** Whether it begins its line. */
  readonly startsLine: boolean
}

/** A label and the words after it. */
export interface LabelledWords {
  readonly label: Label
  readonly content: Span
}

/** Longer labels than this are sentences with a colon. */
const LONGEST_LABEL = 90
/** SECRETARY-GENERAL OF THE UNITED NATIONS ANA MARIA RUIZ has eight words. */
const MOST_WORDS = 9
const MOST_WORDS_OF_NAME = 4

/** All that may be labels: at the start of lines, and inside lines where a page's paragraphs were run together. */
export function findLabels(text: string): Label[] {
  const labels: Label[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf("\n", start)
    const end = newline < 0 ? text.length : newline
    const first = labelAtLineStart(text, start, end)
    if (first !== null) labels.push(first)
    for (const label of labelsInside(text, first?.contentStart ?? start, end)) labels.push(label)
    start = end + 1
  }
  return labels
}

const lineMarks = /(?:[^\S\n]|[\u200b*_#>•])*/y

function labelAtLineStart(text: string, lineStart: number, lineEnd: number): Label | null {
  lineMarks.lastIndex = lineStart
  lineMarks.test(text)
  const start = Math.min(lineMarks.lastIndex, lineEnd)
  const head = text.slice(start, Math.min(lineEnd, start + LONGEST_LABEL))
  // Q   Thank you. / Q -- is that so? / **Q** Thank you.
  const bareQuestion = /^Q(?:\*\*|__)?[\s\u00a0]+(?=[\p{Lu}\d“"‘'(…[—–-])/u.exec(head)
  if (bareQuestion !== null) return makeLabel({ start, end: start + 1 }, "Q", start + bareQuestion[0].length, true)
  // Q. Were you there? A. I was.
  const lettered = /^([QA])\.[\s\u00a0]+(?=\p{Lu})/u.exec(head)
  if (lettered !== null)
    return makeLabel({ start, end: start + 1 }, lettered[1] as string, start + lettered[0].length, true)
  const timed = labelWithTimeCode(head, start)
  if (timed !== null) return timed
  // ANA RUIZ: … / **Ana Ruiz (The Herald):** …
  const match = /^([^:：\n]{1,80}?)[\s\u00a0]*(?:\*\*|__)?[\s\u00a0]*[:：](?:\*\*|__)?(?=[\s\u00a0]|$|\p{Lu})/u.exec(
    head,
  )
  if (match === null) return null
  return makeLabel(
    { start, end: start + (match[1] as string).length },
    match[1] as string,
    start + match[0].length,
    true,
  )
}

/** Ana Ruiz (00:12): We are ready. */
function labelWithTimeCode(head: string, start: number): Label | null {
  const match = /^([^:(\n[]{2,60}?)[\s\u00a0]*[([]\d{1,2}(?::\d\d){1,2}[)\]][\s\u00a0]*:?/u.exec(head)
  if (match === null) return null
  return makeLabel(
    { start, end: start + (match[1] as string).length },
    match[1] as string,
    start + match[0].length,
    true,
  )
}

const UPPER_WORD = "[\\p{Lu}][\\p{Lu}.'’-]*(?:c[\\p{Lu}'’-]+)?"
/** … our thanks. PRESIDENT RUIZ: Thank you. */
const insideLine = new RegExp(
  `(?:^|[\\s\\u00a0])((?:${UPPER_WORD}[ \\u00a0]){0,7}${UPPER_WORD}(?:[ \\u00a0]\\([^()]{1,40}\\))?)$`,
  "u",
)

function* labelsInside(text: string, from: number, lineEnd: number): Generator<Label> {
  // Searched in a slice: a search in the whole text would run on over all later lines.
  const line = text.slice(from, lineEnd)
  const marks = /:(?=[\s\u00a0])|[.?!…)\]—–-][”"’']?[\s\u00a0]+Q[\s\u00a0]+(?=[\p{Lu}“"(…[—–-])/gu
  let earlier = from
  for (const mark of line.matchAll(marks)) {
    const at = from + mark.index
    if (mark[0] !== ":") {
      const start = at + mark[0].indexOf("Q")
      const label = makeLabel({ start, end: start + 1 }, "Q", at + mark[0].length, false)
      if (label !== null) yield label
      earlier = start + 1
      continue
    }
    // Labels inside lines are in capitals.
    if (!/[\p{Lu})]/u.test(text.charAt(at - 1))) continue
    const before = text.slice(Math.max(earlier, at - LONGEST_LABEL), at)
    const printed = insideLine.exec(before)?.[1]
    if (printed === undefined) continue
    // 4:19 P.M. EDT THE VICE PRESIDENT: the label begins at its first title; without one, after a full stop.
    const words = printed.split(/[ \u00a0]/)
    const titled = words.findIndex((word) => isLabelWord(word))
    const name = titled >= 0 ? printed.slice(words.slice(0, titled).join(" ").length + (titled > 0 ? 1 : 0)) : printed
    const start = at - name.length
    if (titled < 0 && !/[.?!…)\]—–-][”"’']?[\s\u00a0]+$/.test(text.slice(Math.max(from, start - 4), start))) continue
    const label = makeLabel({ start, end: at }, name, at + 1, false)
    if (label !== null) yield label
    earlier = at + 1
  }
}

function isLabelWord(word: string): boolean {
  const plain = bare(word)
  return titleWords.has(plain) || askers.has(plain) || interpreters.has(plain) || anonymous.has(plain)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.:]/g, "")
}

/** Reads a label's words — its office, name and what is added ("ANA RUIZ, HOST"); null where they cannot be one. */
export function makeLabel(span: Span, printed: string, contentStart: number, startsLine: boolean): Label | null {
  const outside = printed.replace(/[\s\u00a0]*[([][^()[\]]*[)\]][\s\u00a0]*$/, "")
  const bracket = /[([]([^()[\]]*)[)\]][\s\u00a0]*$/.exec(printed)?.[1] ?? null
  const comma = outside.indexOf(",")
  const core = (comma < 0 ? outside : outside.slice(0, comma)).replace(/[*_]+/g, "").trim()
  const qualifier = comma < 0 ? bracket : outside.slice(comma + 1).trim()
  const words = core.split(/[\s\u00a0]+/)
  if (core === "" || words.length > MOST_WORDS || !/\p{L}/u.test(core)) return null
  const isUpper = core === core.toUpperCase() || words.every((word) => isUpperWord(word))
  const trimmedSpan = { start: span.start, end: span.start + printed.trimEnd().length }
  const label = {
    ...trimmedSpan,
    contentStart,
    key: core.toUpperCase().replace(/\./g, ""),
    qualifier,
    startsLine,
    qualifierInBrackets: comma < 0,
  }
  const introduced = comma < 0 ? null : nameAfterOffice(words, qualifier ?? "", isUpper)
  if (introduced !== null) return { ...label, ...introduced, qualifier: null }
  const naming = readWords(words, isUpper, comma >= 0)
  if (naming === null) return null
  if (!isPlausibleQualifier(comma < 0 ? null : qualifier)) return null
  return { ...label, ...naming }
}

function isUpperWord(word: string): boolean {
  return !/\p{Ll}/u.test(word) || /^(?:Mc|Mac|O['’]|Mr\.|Ms\.|Mrs\.|Dr\.)/.test(word) || particles.has(word)
}

/** A qualifier is an office or an outlet, not the rest of a sentence. */
function isPlausibleQualifier(qualifier: string | null): boolean {
  if (qualifier === null) return true
  const words = qualifier.split(/[\s\u00a0]+/)
  return (
    qualifier !== "" &&
    words.length <= 8 &&
    words.every((word) => /^[\p{Lu}\p{N}&(]/u.test(word) || particles.has(word) || /^(?:and|for|the|at|in)$/.test(word))
  )
}

/** Alliance Spokesperson, Oana Petrov: the office stands before the name. */
function nameAfterOffice(office: readonly string[], after: string, isUpper: boolean): Naming | null {
  const names = after.split(/[\s\u00a0]+/)
  const isOffice = office.length > 1 && titleWords.has(bare(office.at(-1) as string))
  const isName =
    names.length >= 2 &&
    names.length <= MOST_WORDS_OF_NAME &&
    names.every((word) => isNameWord(word, isUpper) && !isLabelWord(word) && !notSpeakers.has(bare(word)))
  if (!isOffice || !isName || isOutletName(after)) return null
  return { kind: "person", title: office.join(" "), name: after, strength: isUpper ? "unmistakable" : "possible" }
}

type Naming = Pick<Label, "kind" | "title" | "name" | "strength">

function readWords(words: readonly string[], isUpper: boolean, isQualified: boolean): Naming | null {
  const plain = words.map(bare)
  const strength = isUpper ? "unmistakable" : "possible"
  const nobody = { title: null, name: null, strength } as const
  const last = plain.at(-1) ?? ""
  const capitalized = /^\p{Lu}/u.test(words[0] ?? "")
  if (!capitalized && !isUpper) return null
  const numbered = plain.filter((word) => !/^#?\d+$/.test(word))
  const isRole = numbered.every(
    (word) => askers.has(word) || anonymous.has(word) || word === "the" || word === "senior",
  )
  if (isRole && numbered.length > 0 && numbered.length <= 4 && last !== "the") {
    // "Speaker:" and "Press:" alone head the lines of a fact sheet; SPEAKER 2 and QUESTION do not.
    if (words.length === 1 && !isUpper && /^(?:speaker|press|media|voices?|staff|members?|all|both)$/.test(last))
      return null
    return { ...nobody, kind: "asker" }
  }
  if (plain.length === 1 && answerers.has(last)) return { ...nobody, kind: "answerer" }
  if (plain.every((word) => interpreters.has(word) || word === "the")) return { ...nobody, kind: "interpreter" }
  if (plain.some((word) => isNoSpeaker(word, words.length)) || words.some((word) => /\d/.test(word))) return null
  let named = 0
  while (named < plain.length && titleWords.has(plain[named] as string)) named++
  if (plain.slice(0, named).every((word) => officeModifiers.has(word)) && named < plain.length) named = 0
  const title = named === 0 ? null : words.slice(0, named).join(" ")
  if (named === words.length) {
    // THE PRESIDENT; "State:" or "General:" alone are no office of anybody's.
    const isOffice =
      plain[0] === "the"
        ? words.length > 1
        : !courtesies.has(last) &&
          !/^(?:state|general|national|security|special|first|foreign|press|official|the)$/.test(plain.join(" "))
    return isOffice ? { kind: "office", title, name: null, strength: isUpper ? "unmistakable" : "possible" } : null
  }
  const office = named === 0 ? 0 : officeOfPlace(words, named)
  if (office > named)
    return { kind: "person", title: words.slice(0, office).join(" "), name: words.slice(office).join(" "), strength }
  const rest = words.slice(named)
  if (!rest.every((word) => isNameWord(word, isUpper)) || !/\p{L}{2}/u.test(rest.join(" "))) return null
  if (rest.every((word) => particles.has(word.toLowerCase()))) return null
  const name = rest.join(" ")
  return {
    kind: "person",
    title,
    name,
    strength: isUpper && (title !== null || (isQualified && rest.length > 1)) ? "unmistakable" : "possible",
  }
}

/** How many words the office has in "President of the United Isles Mara Ode": to the end of the country, else all but two. */
function officeOfPlace(words: readonly string[], named: number): number {
  if (!/^of$/i.test(words[named] ?? "")) return named
  const from = /^the$/i.test(words[named + 1] ?? "") ? named + 2 : named + 1
  const names = words.length - 2
  if (names <= from || !words.slice(from).every((word) => isNameWord(word, false) || /^(?:of|and)$/i.test(word)))
    return named
  for (let end = names; end > from; end--) if (lookUp(words.slice(from, end).join(" "))?.kind === "country") return end
  return names
}

/** Will, May and April are names too, beside another word. */
function isNoSpeaker(word: string, wordCount: number): boolean {
  if (wordCount > 1 && /^(?:will|may|march|april|june|august|mark|author)$/.test(word)) return false
  return notSpeakers.has(word) && !titleWords.has(word)
}

function isNameWord(word: string, isUpper: boolean): boolean {
  if (particles.has(word.toLowerCase())) return true
  return isUpper ? /^[\p{L}\p{M}.'’-]+$/u.test(word) : /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)
}
