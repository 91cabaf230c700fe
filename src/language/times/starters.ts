import {
  cardinals,
  dayParts,
  decadesByWord,
  frequencies,
  months,
  ordinals,
  seasons,
  units,
  weekdays,
  weekdaysInPlural,
} from "./words-of-time.ts"

/** Words an expression can begin with; nothing else is tried, which keeps reading fast. */
const starters: ReadonlySet<string> = new Set([
  ...[
    months,
    weekdays,
    weekdaysInPlural,
    seasons,
    dayParts,
    units,
    cardinals,
    ordinals,
    decadesByWord,
    frequencies,
  ].flatMap((words) => [...words.keys()]),
  ..."this that these last past next coming same previous preceding following current very recent latest".split(" "),
  ..."early late mid earlier later end beginning start middle close turn rest eve latter final opening closing".split(
    " ",
  ),
  ..."today yesterday tomorrow tonight overnight noon midday midnight every each per".split(" "),
  ..."a an half few several some many numerous dozens hundreds thousands countless couple".split(" "),
  ..."now nowadays currently presently recently lately previously formerly former soon shortly future near present right more time".split(
    " ",
  ),
  ..."fiscal fy q h ad ' christmas new valentine halloween thanksgiving labor memorial".split(" "),
])

/** Whether an expression can begin with the word. */
export function canStart(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 48 && first <= 57) || starters.has(word)
}
