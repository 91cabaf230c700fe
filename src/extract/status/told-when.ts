import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Status } from "../../domain/status.ts"

/** An auxiliary stands at most so many characters before the words of change: "have, as of this week, resumed". */
const auxiliaryReach = 24

/** What the words are part of is told at most so many characters before. */
const sentenceReach = 60

/**
 * When a status came to be so, where no time stands beside its words: what a readout tells is of its meeting's day, what
 * is so now is so on the day it is told, what has come to be so was so by then. Null where the words decide nothing.
 *
 *     Haldis |has not agreed to restore| the line.     on the day it was told
 *     The line |remains closed|.                       on the day it was told
 *     Talks |have resumed|.                            not after the day it was told
 */
export function toldWhen(
  { text, kind, date }: Pick<Document, "text" | "kind" | "date">,
  { status, words }: { readonly status: Status; readonly words: Span },
  said: DocumentDate | null,
): DocumentDate | null {
  const day = said ?? date
  if (day === null || day.value.endsWith("/..")) return null
  const basis = day.basis === "bounded" ? day.basis : "resolved"
  const told = slice(text, words)
  const so = (why: string): DocumentDate => ({ value: day.value, basis, why })
  if (kind === "readout") return so("told in the readout of that day")
  if (!lasting.has(status) && status !== "resumed") return null
  const before = slice(text, { start: Math.max(0, words.start - auxiliaryReach), end: words.start })
  const line = `${/[^.;:?!\n"“”]*$/.exec(before)?.[0] ?? ""}${told}`
  if (/\b(?:if|would|could|may|might|will|to)\b/i.test(line.slice(0, line.length - told.length))) return null
  if (isNegatedPerfect.test(line)) return so(`“${told}”: so when it was told, that day`)
  // "It is the first time the line has been cut": of whenever the sentence is about.
  if (
    isPerfect.test(line) &&
    !/\bfirst time\b/i.test(slice(text, { start: Math.max(0, words.start - sentenceReach), end: words.start }))
  ) {
    const last = day.value.split("/").at(-1) ?? day.value
    return { value: `../${last}`, basis: "bounded", why: `“${told}”: not after the day it was told` }
  }
  if (isPresent.test(told) && lasting.has(status)) return so(`“${told}”: so when it was told, that day`)
  return null
}

/** Of what "the two sides |will restore|" in their own text: it is agreed on the day of that text. */
export function agreedInText(
  { text, kind, date }: Pick<Document, "text" | "kind" | "date">,
  { status, words }: { readonly status: Status; readonly words: Span },
): DocumentDate | null {
  const isAgreed = kind === "official" && status === "agreed" && /^will\b/i.test(slice(text, words))
  return isAgreed && date !== null && date.basis !== "bounded"
    ? { value: date.value, basis: "resolved", why: "agreed in the text of that day" }
    : null
}

/** What goes on being so: the day it is told is a day it is so. */
const lasting: ReadonlySet<Status> = new Set(["refused", "open", "stalled", "suspended", "disputed", "closed"])

const isNegatedPerfect = /\b(?:has|have|[’']ve)(?: (?:still|so|far|yet)){0,2}(?: not|n[’']t| yet to)\b/i
const isPerfect = /\b(?:has|have|[’']ve|[’']s been)\b/i
const isPresent = /^(?:is|are|stays?|remains?|no)\b(?! to\b)/i
