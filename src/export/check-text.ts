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
  const { verdict, quotation, edits, context } = checked
  const lines = [
    `${needsAttention ? "!" : " "} ${number}. ${onOneLine(quotation.text)}`,
    `${indent}${verdict.replaceAll("-", " ")}: ${checked.message}`,
  ]
  if (reference === null) return lines
  const { before, after } = reference.around
  lines.push(`${indent}given to: ${sayNames(checked)}`)
  lines.push(`${indent}reference: ${onOneLine(`${before}>>${reference.words}<<${after}`)}`)
  if (drawn.some(({ difference }) => isDrawn(difference))) lines.push(`${indent}drawn: ${draw(drawn)}`)
  for (const { kind, note } of edits) if (kind !== "typographic") lines.push(`${indent}- ${note}`)
  for (const { note } of context) lines.push(`${indent}* ${note}`)
  const [first] = checked.reference
  if (first !== undefined) {
    lines.push(`${indent}sha256:${first.citation.sha256}${first.citation.fragment}`)
    if (first.citation.url !== null) lines.push(`${indent}${first.citation.url}`)
  }
  return lines
}

/** "Ana Ruiz", or "Ana Ruiz in the draft, Tomas Varga in the reference" */
function sayNames({ attributedTo, saidBy }: CheckView["checked"]): string {
  const [here, there] = [attributedTo?.name ?? "nobody", saidBy?.name ?? "nobody"]
  return here === there || here.endsWith(` ${there}`) ? here : `${here} in the draft, ${there} in the reference`
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
  return onOneLine(drawn.join("")).replace(/-\] (?=[.,;:!?”’"'»])/g, "-]")
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
