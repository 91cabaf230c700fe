import type { Bound } from "../../domain/figure.ts"

/** Words before a number that bound it, longest first where one begins another. */
const before: readonly (readonly [readonly string[], Bound])[] = (
  [
    ["no more than", "at-most"],
    ["not more than", "at-most"],
    ["no fewer than", "at-least"],
    ["no less than", "at-least"],
    ["not less than", "at-least"],
    ["more than", "more-than"],
    ["greater than", "more-than"],
    ["higher than", "more-than"],
    ["longer than", "more-than"],
    ["well over", "more-than"],
    ["just over", "more-than"],
    ["in excess of", "more-than"],
    ["north of", "more-than"],
    ["over", "more-than"],
    ["above", "more-than"],
    ["exceeding", "more-than"],
    ["exceeded", "more-than"],
    ["exceeds", "more-than"],
    ["less than", "less-than"],
    ["fewer than", "less-than"],
    ["lower than", "less-than"],
    ["just under", "less-than"],
    ["well under", "less-than"],
    ["just below", "less-than"],
    ["under", "less-than"],
    ["below", "less-than"],
    ["nearly", "less-than"],
    ["almost", "less-than"],
    ["at least", "at-least"],
    ["a minimum of", "at-least"],
    ["upward of", "at-least"],
    ["upwards of", "at-least"],
    ["as few as", "at-least"],
    ["as little as", "at-least"],
    ["up to", "at-most"],
    ["at most", "at-most"],
    ["a maximum of", "at-most"],
    ["as many as", "at-most"],
    ["as much as", "at-most"],
    ["within", "at-most"],
    ["about", "about"],
    ["around", "about"],
    ["some", "about"],
    ["roughly", "about"],
    ["approximately", "about"],
    ["approx", "about"],
    ["close to", "about"],
    ["an estimated", "about"],
    ["estimated", "about"],
    ["~", "about"],
    ["≈", "about"],
    [">", "more-than"],
    ["<", "less-than"],
    ["exactly", "exact"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound])

/** Words after a number, or after its unit, that bound it. */
const after: readonly (readonly [readonly string[], Bound])[] = (
  [
    ["or more", "at-least"],
    ["or higher", "at-least"],
    ["and more", "at-least"],
    ["and above", "at-least"],
    ["or less", "at-most"],
    ["or fewer", "at-most"],
    ["or lower", "at-most"],
    ["or so", "about"],
    ["at least", "at-least"],
    ["at most", "at-most"],
    ["- plus", "at-least"],
    ["+", "at-least"],
  ] as const
).map(([words, bound]) => [words.split(" "), bound])

/** A bound and how many words say it. */
export interface BoundWords {
  readonly bound: Bound
  readonly words: number
}

/** The bound that the words ending before `at` put on what begins there. */
export function boundBefore(norms: readonly string[], at: number): BoundWords | null {
  for (const [words, bound] of before)
    if (words.every((word, i) => norms[at - words.length + i] === word)) return { bound, words: words.length }
  return null
}

/** The bound that the words from `at` on put on what ends there. */
export function boundAfter(norms: readonly string[], at: number): BoundWords | null {
  for (const [words, bound] of after)
    if (words.every((word, i) => norms[at + i] === word)) return { bound, words: words.length }
  return null
}
