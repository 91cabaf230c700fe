import { needsAttention } from "../domain/check.ts"
import { groupBy } from "../store/group-by.ts"
import type { CheckView, PlaceView } from "../views/check-view.ts"
import type { Difference } from "../views/drawn-version.ts"
import { contextWords } from "../views/relation-words.ts"

/** What a draft's quotations are found to be, for a person at a terminal: a block for each, and a last line that counts. */
export function* checkText(views: readonly CheckView[]): Generator<string> {
  for (const [index, view] of views.entries()) yield `${block(view, index + 1).join("\n")}\n\n`
  yield `${countLine(views)}\n`
}

const indent = "    "

function block({ checked, needsAttention, names, reference, joined, drawn }: CheckView, number: number): string[] {
  const { verdict, quotation, edits, context } = checked
  const lines = [
    `${needsAttention ? "!" : " "} ${number}. ${onOneLine(quotation.text)}`,
    `${indent}${verdict.replaceAll("-", " ")}: ${checked.message}`,
  ]
  if (reference === null) return lines
  lines.push(`${indent}given to: ${names}`)
  lines.push(`${indent}reference: ${inItsLine(reference)}`)
  for (const place of joined) lines.push(`${indent}and joined: ${inItsLine(place)}`)
  if (drawn.some(({ difference }) => isDrawn(difference))) lines.push(`${indent}drawn: ${draw(drawn)}`)
  for (const { kind, note } of edits) if (kind !== "typographic") lines.push(`${indent}- ${note}`)
  for (const { note } of context) lines.push(`${indent}* ${note}`)
  for (const { citation } of [reference, ...joined]) {
    lines.push(`${indent}sha256:${citation.sha256}${citation.fragment}`)
    if (citation.url !== null) lines.push(`${indent}${citation.url}`)
  }
  return lines
}

function inItsLine({ words, around: { before, after } }: PlaceView): string {
  return onOneLine(`${before}>>${words}<<${after}`)
}

/** Differences that are drawn; what was trimmed stands in the reference's line around the words. */
function isDrawn(difference: Difference): boolean {
  return difference !== "same" && difference !== "trim" && difference !== "typographic"
}

/** The draft's words with `[-what only the reference has-]` and `{+what only the draft has+}`, as wdiff writes them. */
function draw(pieces: CheckView["drawn"]): string {
  const drawn = pieces
    .filter(({ difference }) => difference !== "trim")
    .map(({ text, difference }) => {
      if (difference === "cut" || difference === "left-out" || difference === "replaced") return ` [-${text.trim()}-] `
      return isDrawn(difference) && difference !== "spliced" ? `{+${text}+}` : text
    })
  return onOneLine(drawn.join(""))
    .replace(/-\] (?=[.,;:!?”’"'»])/g, "-]")
    .replace(/(^|\s)(["“‘'«([]{1,3}) (?=\[-)/g, "$1$2")
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** "9 quotations, 2 need attention: 1 cut, 1 trimmed (just outside the words: a condition)." */
function countLine(views: readonly CheckView[]): string {
  if (views.length === 0) return "No quotation of somebody's words in this draft."
  const worrying = views.filter(({ needsAttention }) => needsAttention)
  const all = views.length === 1 ? "1 quotation" : `${views.length} quotations`
  if (worrying.length === 0) return `${all}, none needs attention.`
  const counts = groupBy(worrying, whyAttention)
  const parts = Array.from(counts, ([why, found]) => `${found.length} ${why}`)
  return `${all}, ${worrying.length} ${worrying.length === 1 ? "needs" : "need"} attention: ${parts.join(", ")}.`
}

/** What counts a quotation among those to be looked at: its verdict; where that alone would not, what stands outside the words. */
function whyAttention({ checked: { verdict, context } }: CheckView): string {
  const named = verdict.replaceAll("-", " ")
  if (needsAttention({ verdict, found: null })) return named
  const outside = [...new Set(context.map(({ kind }) => contextWords[kind]))].join(", ")
  return `${named} (just outside the words: ${outside})`
}
