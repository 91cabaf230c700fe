import type { Span } from "../domain/span.ts"
import { lookUp } from "./names/gazetteer.ts"

/** Words of grammar, of time and of saying, and the lightest verbs and nouns: two texts that share them share nothing. */
const lightWords: ReadonlySet<string> = new Set(
  (
    "a about above after again against ago all almost along already also although always am among an and another any anybody anyone anything are around as " +
    "ask asked asks at away back be became because become been before being below between both but by call called calls came can cannot come comes coming could " +
    "day days did do does doing done down during each either else enough even ever every everybody everyone everything far few first for from further gave get " +
    "gets give given go goes going gone got had has have having he her here hers herself him himself his how however i if in indeed instead into is it its itself " +
    "just keep kept know known knows last later least less let lot made make makes making many may maybe me might mine more most mr mrs ms much must my myself " +
    "near never new next no nobody none nor not nothing now of off often old on once one only onto or other others otherwise ought our ours out over own part " +
    "people put quite rather really s said same saw say saying says see seen shall she should since so some somebody someone something soon still such sure t take " +
    "taken tell than that the their theirs them then there these they thing things think this those though thought through thus till time times to today together " +
    "told tomorrow too took toward towards two under until up upon us use used very was way we week weeks well went were what whatever when where whether which while " +
    "who whole whom whose why will with within without would year years yes yesterday yet you your yours monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december spoke speak speaking added adding noted stressed stated pointed"
  ).split(" "),
)

/** Whether a word is one of grammar, of time or of saying, which any two texts share. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word.toLowerCase())
}

/** A stem is no longer than this: "suspended" and "suspension", "develop" and "development" are one. */
const stemLength = 5
/** An ending is cut where so many letters stay. */
const shortestStem = 3

/** A word that carries meaning, and its stem. */
export interface ContentWord extends Span {
  readonly stem: string
}

/** What tells words of one meaning from others, roughly: without its ending, and no more than its first letters. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, "")
  const bare = lower.replace(/(?:ies|ied|ing|ed|es|s|ly|e|y)$/, "")
  const kept = bare.length >= shortestStem ? bare : lower
  // "stopped" and "stop", "planning" and "plan".
  return kept.replace(/([bdgklmnprt])\1$/, "$1").slice(0, stemLength)
}

/** The words of a part of a text that carry meaning; those of grammar, names of countries and capitals are left out. */
export function contentWords(text: string, span: Span): ContentWord[] {
  const found: ContentWord[] = []
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*/gu)].map(
    (match) => ({
      word: match[0].replace(/['’]\p{L}{1,2}$/u, ""),
      start: span.start + match.index,
    }),
  )
  for (let i = 0; i < words.length; i++) {
    const { word, start } = words[i] as { word: string; start: number }
    // "United States", "Saudi Arabia": names of countries of two words.
    if (lookUp(`${word} ${words[i + 1]?.word}`)?.country != null) {
      i++
      continue
    }
    if (word.length < shortestStem && !/\d/.test(word)) continue
    if (isLightWord(word) || lookUp(word)?.country != null) continue
    found.push({ start, end: start + word.length, stem: stemOf(word) })
  }
  return found
}
