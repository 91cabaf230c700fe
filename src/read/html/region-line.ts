import { isByline } from "../text/bylines.ts"
import { findWrittenDates } from "../text/written-dates.ts"
import type { PageRegion } from "./region-element.ts"

/** Longest line that its words alone can make a byline or date line, in characters. */
export const longestRegionLine = 400
/** The same beside the headline, where such lines are short. */
const longestHeaderLine = 120

/** A line such as "Updated 2 hours ago" tells no date; longer ones tell what was updated. */
const longestUndated = 30

/**
 * Who wrote and edited a story, at its end.
 *
 *     (Reporting by Ana Ruiz; editing by Per Lindqvist)
 *      ^^^^^^^^^^^^
 */
const credits =
  /^\W{0,2}(?:(?:additional )?reporting by|written by|edited by|editing by)\b|\bcontributed (?:reporting|to this (?:report|story|article))\b[^.]{0,40}\.?\W{0,2}$/i

/**
 * Who wrote a story, above it.
 *
 *     By Ana Ruiz
 *     ^^
 */
const written = /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.'’-]+(?:\s|$)/iu

const dated =
  /^\W{0,2}(?:(?:first |last )?(?:published|updated|posted|created)|publicado|veröffentlicht|publié|pubblicato)\b/i

/** What part of an article a short line is by its words alone, or null; `byline` is who wrote it as the page's markup says. */
export function regionLine(line: string, isAboveBody: boolean, byline: string | null): PageRegion | null {
  if (credits.test(line)) return "byline"
  if (!isAboveBody || line.length > longestHeaderLine) return null
  if (written.test(line) || isByline(line) || namesAuthor(line, byline)) return "byline"
  const [date] = findWrittenDates(line)
  if (date !== undefined && (dated.test(line) || date.end - date.start > line.length / 3)) return "dateline"
  return dated.test(line) && line.length <= longestUndated ? "dateline" : null
}

/** Whether a line holds the full name of somebody who wrote the story. */
function namesAuthor(line: string, byline: string | null): boolean {
  const names = byline?.split(/,| and | & /).map((name) => name.trim()) ?? []
  return names.some((name) => name.includes(" ") && line.toLowerCase().includes(name.toLowerCase()))
}
