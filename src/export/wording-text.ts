import { editInWords, type FormulationView, type WordingUse, type WordingView } from "../views/wording-view.ts"

/** A side's recurring wordings as plain text: first and last use, where they changed, each with its place. */
export function wordingText({ side, formulations }: WordingView): string {
  if (formulations.length === 0) return `${side} says nothing in the same words on enough days.\n`
  return [`What ${side} says again and again`, ...formulations.flatMap((one) => ["", ...linesOf(one)]), ""].join("\n")
}

function linesOf({ words, days, issue, first, last, dropped, altered }: FormulationView): string[] {
  return [
    `“${words}”  on ${days} days${issue === null ? "" : ` · ${issue.name}`}`,
    `  first ${first.day}  ${placeOf(first)}`,
    `  last  ${last.day}  ${placeOf(last)}`,
    ...(dropped === null ? [] : [`  not in ${dropped.later} later statements up to ${dropped.upTo}`]),
    ...altered.map(
      (one) => `  ${one.day}  ${editInWords(one)}: “${one.words.text.replaceAll(/\s+/g, " ")}”  ${placeOf(one)}`,
    ),
  ]
}

function placeOf({ document, words }: WordingUse): string {
  return `${document.title ?? document.id}  [${document.id}#char=${words.start},${words.end}]`
}
