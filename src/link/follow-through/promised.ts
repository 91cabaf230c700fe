import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { formsOf } from "../../language/verbs.ts"
import { rhythmOf } from "./how-often.ts"
import { numberOf } from "./numbers.ts"

/** A forward-looking act with the document that tells most of it. */
export interface Promised {
  readonly act: Act
  readonly source: Linkable
  /** Ids of all documents that report it, and of its reports. */
  readonly documents: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
}

/** How much a word says, 0..1: more, the fewer documents have it. */
export type WeightOf = (word: string) => number

/** What can be done as it was said, or not: the others are done when they are told. */
const forward: ReadonlySet<Act["kind"]> = new Set(["agreement", "commitment", "request", "warning"])

/** Whether an act looks forward: what was agreed, promised, asked or threatened, and what is planned. */
export function isForwardLooking({ kind, status }: Pick<Act, "kind" | "status">): boolean {
  if (status === "negated" || status === "hypothetical") return false
  return forward.has(kind) || status === "planned"
}

/** The words of an act around the one that makes it this kind. */
export function evidenceOf({ evidence, trigger, what }: Act): Span {
  return evidence.find((span) => contains(span, trigger)) ?? what
}

/** Words of promising: they say that it is one, not what is promised. */
const ofPromising =
  /^(?:agree|agreed|agreement|promise[ds]?|pledge[ds]?|commit\w*|undertook|vow(?:ed)?|ready|urge[ds]?|urging|demand(?:s|ed)?|warn(?:s|ed|ing)?|threat\w*|side|sides|country|countries|government|president|minister|secretary|includ\w*|regarding|concerning|recently)$/i

/** A word that says what is promised. */
export interface PromisedWord {
  readonly stem: string
  readonly word: string
  readonly weight: number
}

/** So many words from the first of what is promised tell it; what follows are circumstances. */
const mostWords = 9

/** The words that say what is promised but for its verb and its days, each with its stem, weightiest first. */
export function promisedWords(
  { act, source }: Pick<Promised, "act" | "source">,
  weightOf: WeightOf,
): readonly PromisedWord[] {
  const own = wordsIn(source, act, act.what, weightOf)
  return (own.length > 1 ? own : wordsIn(source, act, evidenceOf(act), weightOf)).toSorted(
    (a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1),
  )
}

/** The words by which later documents are looked up: what comes round is told of by its verb and its unit, too. */
export function soughtWords(promised: Pick<Promised, "act" | "source">, weightOf: WeightOf): readonly string[] {
  const { act, source } = promised
  const rhythm = rhythmOf(slice(source.document.text, evidenceOf(act)))
  const verb = rhythm === null ? null : verbOf(source, act)
  const own = promisedWords(promised, weightOf).map(({ word }) => word)
  return rhythm === null || verb === null ? own : [...new Set([verb, rhythm, ...own])]
}

function wordsIn({ document: { text }, findings }: Linkable, act: Act, span: Span, weightOf: WeightOf): PromisedWord[] {
  const outside = [...act.by, ...act.to].map(({ span }) => span)
  const days = findings.times.filter(({ type, start, end }) => type === "DATE" && overlaps(span, { start, end }))
  const verb = verbOf({ document: { text } }, act)
  const found = new Map<string, PromisedWord>()
  for (const { stem, start, end } of contentWords(text, span)) {
    const word = text.slice(start, end)
    if (found.has(stem) || found.size === mostWords || ofPromising.test(word) || word === verb) continue
    if ([...outside, ...days].some((other) => overlaps(other, { start, end }))) continue
    found.set(stem, { stem, word, weight: weightOf(word) })
  }
  return [...found.values()]
}

/** Those who promised or asked, and those who were promised or asked something. */
export function partiesOf({ findings }: Linkable, { by, to }: Pick<Act, "by" | "to">): Actor[] {
  const ids = new Set([...by, ...to].map(({ actor }) => actor))
  return findings.actors.filter(({ id }) => ids.has(id))
}

/** Somebody who promised or asked, and the country acted for. */
export interface Doer {
  readonly actor: Actor
  readonly code: string | null
}

/** Those who promised, asked or threatened. */
export function doersOf({ findings }: Linkable, { by }: Pick<Act, "by">): Doer[] {
  return by.flatMap(({ actor: id, code }) => {
    const actor = findings.actors.find((one) => one.id === id)
    return actor ? [{ actor, code: code ?? actor.country }] : []
  })
}

/** Of so many characters of what is promised the first tell what is to be done. */
const ofDoing = 40

/** The words that tell what is to be done. */
export function doingOf({ document: { text } }: Linkable, { trigger, what }: Pick<Act, "trigger" | "what">): string {
  return `${slice(text, trigger)} ${slice(text, what).slice(0, ofDoing)}`
}

/** Verbs that tell nothing of what is done, or of something that is done all the time. */
const lightVerbs = new Set(
  "be have do agree discuss make take get keep continue work help try see seek look go come use let need want ask say tell act move give put call know think feel be support ensure consider remain respect condemn".split(
    " ",
  ),
)

/**
 * The verb of what is to be done, in the form it was promised in; null where there is none that tells something.
 *
 *     agreed to deliver the pumps     will restore the line     urged Valdoria to release the crew
 *               ^^^^^^^                     ^^^^^^^                                   ^^^^^^^
 */
export function verbOf(
  source: { readonly document: Pick<Linkable["document"], "text"> },
  { trigger, what }: Pick<Act, "trigger" | "what">,
): string | null {
  const words = `${slice(source.document.text, trigger)} ${slice(source.document.text, what)}`.slice(0, farthestVerb)
  const [, verb] = /\b(?:to|will|would|shall)\s+(?:\p{Ll}+ly\s+)?(\p{Ll}{3,})\b/u.exec(words) ?? []
  return verb === undefined || lightVerbs.has(verb) ? null : verb
}

/** A verb farther off is of a clause of its own. */
const farthestVerb = 120

/** Past forms of a verb: "released", "gave", "given". */
export function pastsOf(verb: string): string[] {
  return [...formsOf(verb)].filter(([, tense]) => tense === "past").map(([form]) => form)
}

/** How many of something: "twelve precursor chemicals" is twelve, and the stems after it. */
export interface Counted {
  readonly number: number
  readonly stems: readonly string[]
}

/** How many of what words speak of: a number with the words right after it. */
export function countedIn(text: string, span: Span): Counted[] {
  return [...slice(text, span).matchAll(/(?<![$€£\d.,]|(?:by|of|on|in) )\b(\p{L}+|\d{1,6})\b (?=\p{Ll})/gu)].flatMap(
    ({ index, 0: match, 1: word = "" }) => {
      const number = numberOf(word)
      if (number === null || number < 2 || number > mostCounted) return []
      const start = span.start + index + match.length
      const end = Math.min(span.end, start + nounLength)
      return [
        {
          number,
          stems: contentWords(text, { start, end })
            .slice(0, 2)
            .map(({ stem }) => stem),
        },
      ]
    },
  )
}

/** Numbers above are amounts, years and the like. */
const mostCounted = 999
/** The noun stands within so many characters after its number. */
const nounLength = 40
