import { findWrittenDates } from "../text/written-dates.ts"

/** What bylines put before the names. */
const by = /^(?:(?:(?:words|text|story|analysis|reported|written|posted)\s+)?(?:by|von|par|por|di|door)|text)\b:?\s*/i

/** What bylines put behind the names: a date without letters, the time of a change, a dash or bar before it. */
const behind =
  /\s*(?:[-–—|•·,]\s*)?(?:\b(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|updated|published|posted)\b|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}:\d{2}).*$/i

/** Longest byline that is looked at, in characters. */
const longestByline = 300

/** The names of a byline, without "By" before them and a date behind them; null where nothing is left. */
export function namesIn(byline: string): string | null {
  const line = byline.slice(0, longestByline)
  const [date] = findWrittenDates(line)
  const names = (date === undefined ? line : line.slice(0, date.start))
    .replace(by, "")
    .replace(behind, "")
    .replace(/(?:\s+on)?[\s,|•·–—-]*$/i, "")
    .trim()
  return names === "" ? null : names
}
