import { groupBy } from "../store/group-by.ts"
import type { CheckView } from "../views/check-view.ts"
import type { Difference } from "../views/drawn-version.ts"

/** What a draft's quotations are found to be, for a person at a terminal: a block for each, and a last line that counts. */
export function* checkText(views: readonly CheckView[]): Generator<string> {
  for (const [index, view] of views.entries()) yield `${block(view, index + 1).join("\n")}\n\n`
  yield `${countLine(views)}\n`
}

const indent = "    "

function block({ checked, needsAttention, reference, drawn }: CheckView, number: number): string[] {
  const { verdict, attributedTo, saidBy, quotation, edits, context } = checked
  const lines = [
    `${needsAttention ? "!" : " "} ${number}. ${onOneLine(quotation.text)}`,
    `${indent}${verdict.replaceAll("-", " ")}: ${checked.message}`,
    `${indent}draft: ${attributedTo?.name ?? "nobody named"}${reference === null ? "" : `; reference: ${saidBy?.name ?? "nobody named"}`}`,
  ]
  if (reference === null) return lines
  const { before, after } = reference.around
  lines.push(`${indent}${reference.name}:`, `${indent}  ${onOneLine(`${before}»${reference.words}«${after}`)}`)
  if (drawn.some(({ difference }) => isDrawn(difference))) {
    lines.push(`${indent}beside it: ${onOneLine(drawn.map(drawPiece).join(""))}`)
  }
  for (const { kind, note } of edits) if (kind !== "typographic") lines.push(`${indent}- ${note}`)
  for (const { note } of context) lines.push(`${indent}* ${note}`)
  const [first] = checked.reference
  if (first !== undefined) {
    lines.push(`${indent}sha256:${first.citation.sha256}${first.citation.fragment}`)
    if (first.citation.url !== null) lines.push(`${indent}${first.citation.url}`)
  }
  return lines
}

/** Differences that are drawn; what was trimmed stands in the reference's line around the words. */
function isDrawn(difference: Difference): boolean {
  return difference !== "same" && difference !== "trim" && difference !== "typographic"
}

/** `[-only in the reference-]` and `{+only in the draft+}`, as wdiff writes them. */
function drawPiece({ text, difference }: CheckView["drawn"][number]): string {
  switch (difference) {
    case "trim":
      return ""
    case "cut":
    case "left-out":
      return `[-${text.trim()}-] `
    case "added":
    case "bracket":
    case "moved":
      return `{+${text}+}`
    default:
      return text
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** "9 quotations, 2 need attention: 1 cut, 1 not found." */
function countLine(views: readonly CheckView[]): string {
  if (views.length === 0) return "No quotation of somebody's words in this draft."
  const worrying = views.filter(({ needsAttention }) => needsAttention)
  const all = views.length === 1 ? "1 quotation" : `${views.length} quotations`
  if (worrying.length === 0) return `${all}, none needs attention.`
  const counts = groupBy(worrying, ({ checked }) => checked.verdict.replaceAll("-", " "))
  const parts = Array.from(counts, ([verdict, found]) => `${found.length} ${verdict}`)
  return `${all}, ${worrying.length} ${worrying.length === 1 ? "needs" : "need"} attention: ${parts.join(", ")}.`
}
