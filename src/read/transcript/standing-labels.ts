import { type Label, makeLabel } from "./labels.ts"

/** Longer lines than this are text. */
const LONGEST_NAME_LINE = 60
/** As many lines as this, of at least two speakers who come back, make a script. */
const FEWEST_LABELS = 4

/**
 * Names alone on their lines, as some transcripts print them; none where no speaker comes back, for a name alone on a
 * line is more often a byline or a heading.
 *
 *     Ana Ruiz
 *     We are ready to sign.
 */
export function labelsAloneOnLines(text: string): Label[] {
  const labels: Label[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf("\n", start)
    const end = newline < 0 ? text.length : newline
    const line = end - start <= LONGEST_NAME_LINE ? text.slice(start, end) : ""
    const printed = line.trim().replace(/^[*_#\s]+|[*_\s]+$/g, "")
    if (printed !== "" && !/[.!?…,;:]$/.test(printed) && isFollowedBySpeech(text, end)) {
      const from = start + line.indexOf(printed)
      const label = makeLabel({ start: from, end: from + printed.length }, printed, end, true)
      if (label !== null && label.kind !== "answerer") labels.push(label)
    }
    start = end + 1
  }
  const counts = new Map<string, number>()
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1)
  const returning = labels.filter((label) => (counts.get(label.key) ?? 0) > 1)
  const isScript = returning.length >= FEWEST_LABELS && new Set(returning.map((label) => label.key)).size > 1
  return isScript ? returning : []
}

/** The next line that is not blank is a sentence. */
function isFollowedBySpeech(text: string, lineEnd: number): boolean {
  const next = /^\s*([^\n]{1,400})/.exec(text.slice(lineEnd, lineEnd + 500))?.[1]?.trimEnd() ?? ""
  return next.length >= 400 || (/[.!?…—–)"”’-]$/.test(next) && / /.test(next))
}
