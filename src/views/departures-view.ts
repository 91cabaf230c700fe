import { showDate, showMoment } from "../domain/date-in-words.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import type { Findings } from "../domain/findings.ts"
import { slice } from "../domain/span.ts"
import { type Change, type Departure, findDepartures } from "../link/wording/find-departures.ts"
import type { Dossier } from "../store/open.ts"
import { type Citation, citer } from "./citation.ts"
import { counted } from "./counted.ts"
import { type SpanView, spanViewer } from "./offsets.ts"
import { documentViewers } from "./placed.ts"
import { voicesOf } from "./wording-view.ts"

/** Where a sentence of a draft departs from what a side said last. */
export interface DepartureView {
  readonly draft: SpanView
  readonly changes: readonly { readonly edit: Change["edit"]; readonly was: string; readonly now: string }[]
  /** The side's own words, and how to cite them. */
  readonly last: SpanView & { readonly document: string; readonly day: string; readonly citation: Citation }
  readonly message: string
}

/** A draft held against the last wording of a side. */
export interface ComparedView {
  readonly side: string
  /** How much of the draft could be compared at all, and what came of it: "2 of 3 sentences …". */
  readonly message: string
  readonly departures: readonly DepartureView[]
}

/** The departures of a draft from a side's last wording, in the order of the draft; null where the dossier knows no such side. */
export function viewDepartures(
  dossier: Dossier,
  draft: { readonly text: string; readonly findings: Pick<Findings, "statements"> },
  asked: string,
): ComparedView | null {
  const voices = voicesOf(dossier, asked)
  if (voices === null) return null
  const { side, own } = voices
  const viewerOf = documentViewers(dossier)
  const span = spanViewer(draft.text)
  const compared = findDepartures({ text: withoutAttributions(draft) }, own)
  const departures = compared.departures.map(({ last: { uttered, words }, ...departure }: Departure): DepartureView => {
    const viewer = viewerOf(uttered.document)
    const changes = departure.changes.map(({ edit, was, now }) => ({
      edit,
      was,
      now: now === null ? "" : slice(draft.text, now),
    }))
    const citation = citer(viewer.source.document)(words)
    return {
      draft: span(departure.draft),
      changes,
      last: { ...viewer.span(words), document: uttered.document, day: uttered.day, citation },
      message: `${changes.map(sayChange).join("; ")}. Said last so by ${side}${saidWhen(uttered.day, viewer.source.document.date?.value ?? uttered.day)}.`,
    }
  })
  return { side, message: sayCompared(side, compared), departures }
}

/** " on 3 May 2031"; of a document that may be of several days, when it may be of: ", 2031". */
function saidWhen(day: string, published: string): string {
  const isFirstOfMany = day === firstDayOf(published) && day !== lastDayOf(published)
  return isFirstOfMany ? `, ${showMoment(published)}` : ` on ${showDate(day)}`
}

/** "“The line is open,” |Ana Ruiz said|." with blanks for what only says whose the words are, so that all others stay in their places. */
function withoutAttributions({ text, findings }: Parameters<typeof viewDepartures>[1]): string {
  let blanked = text
  for (const { form, source, cue } of findings.statements) {
    if (form !== "direct") continue
    for (const { start, end } of [...source, ...cue])
      blanked = `${blanked.slice(0, start)}${" ".repeat(end - start)}${blanked.slice(end)}`
  }
  return blanked
}

function sayChange({ edit, was, now }: DepartureView["changes"][number]): string {
  if (edit === "dropped") return `‘${was}’ is left out`
  return edit === "added" ? `‘${now}’ is added` : `‘${now}’ stands where the last wording has ‘${was}’`
}

/** What was compared is told beside what departs: of words that the side never used there is nothing to depart from. */
function sayCompared(side: string, { sentences, worded, departures }: ReturnType<typeof findDepartures>): string {
  if (worded === 0)
    return `Nothing compared: nothing like the draft (${counted(sentences, "sentence")}) is in the own words of ${side}.`
  const count = departures.length === 0 ? "No departures" : counted(departures.length, "departure")
  const rest =
    sentences === worded
      ? ""
      : `; nothing like the ${sentences - worded === 1 ? "other" : "others"} is in the own words of ${side}`
  return `${count} from the last wording of ${side}. Compared: ${worded} of ${counted(sentences, "sentence")}${rest}.`
}
