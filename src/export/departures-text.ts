import type { ComparedView, DepartureView } from "../views/departures-view.ts"

/** Where a draft departs from a side's last wording, for a person at a terminal: a block for each, and a last line that counts. */
export function departuresText({ departures, message: counted }: ComparedView): string {
  const blocks = departures.map(({ draft, last, message }, index) =>
    [
      `! ${index + 1}. ${onOneLine(draft.text)}`,
      `    ${message}`,
      `    last: ${onOneLine(last.text)}`,
      `    sha256:${last.citation.sha256}${last.citation.fragment}`,
      ...(last.citation.url === null ? [] : [`    ${last.citation.url}`]),
      "",
    ].join("\n"),
  )
  return [...blocks, counted, ""].join("\n")
}

/** The lines of a comment beside the words of a draft. */
export function departureLines({ message, last }: DepartureView): string[] {
  return [
    "Departs from the last wording",
    message,
    `Last: »${onOneLine(last.text)}«`,
    `sha256:${last.citation.sha256}${last.citation.fragment}`,
    ...(last.citation.url === null ? [] : [last.citation.url]),
  ]
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
