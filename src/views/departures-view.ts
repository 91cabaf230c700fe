import { showDate } from "../domain/date-in-words.ts"
import type { Document } from "../domain/document.ts"
import { slice } from "../domain/span.ts"
import { type Departure, findDepartures } from "../link/wording/find-departures.ts"
import { openCorpus } from "../store/corpus.ts"
import type { Dossier } from "../store/open.ts"
import { type Citation, citer } from "./citation.ts"
import { type SpanView, spanViewer } from "./offsets.ts"
import { documentViewers } from "./placed.ts"
import { voicesOf } from "./wording-view.ts"

/** Where a draft departs from what a side said last. */
export interface DepartureView {
  readonly draft: SpanView
  readonly edit: Departure["edit"]
  readonly was: string
  readonly now: string
  /** The side's own words, and how to cite them. */
  readonly last: SpanView & { readonly document: string; readonly day: string; readonly citation: Citation }
  readonly message: string
}

/** The departures of a draft from a side's last wording, in the order of the draft; null where the dossier knows no such side. */
export function viewDepartures(
  dossier: Dossier,
  draft: Document,
  asked: string,
): { readonly side: string; readonly departures: readonly DepartureView[] } | null {
  const voices = voicesOf(dossier, asked)
  if (voices === null) return null
  const viewerOf = documentViewers(openCorpus(dossier))
  const span = spanViewer(draft.text)
  const departures = findDepartures(draft, voices.own).map((departure): DepartureView => {
    const { uttered, words } = departure.last
    const viewer = viewerOf(uttered.document)
    const now = departure.now === null ? "" : slice(draft.text, departure.now)
    const told = { edit: departure.edit, was: departure.was, now }
    const citation = citer(viewer.source.document)(words)
    return {
      draft: span(departure.draft),
      ...told,
      last: { ...viewer.span(words), document: uttered.document, day: uttered.day, citation },
      message: `${sayEdit(told)} Said last so by ${voices.side} on ${showDate(uttered.day)}.`,
    }
  })
  return { side: voices.side, departures }
}

function sayEdit({ edit, was, now }: Pick<DepartureView, "edit" | "was" | "now">): string {
  if (edit === "dropped") return `‘${was}’ is left out.`
  return edit === "added" ? `‘${now}’ is added.` : `‘${now}’ stands where the last wording has ‘${was}’.`
}
