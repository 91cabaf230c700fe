import type { DateView } from "../../views/date-view.ts"
import type { DocumentName } from "../../views/document-line.ts"

/** A date; where it was inferred, a degree sign says from what. */
export function DateShown({ date }: { readonly date: DateView | null }) {
  if (date === null) return <span class="undated">undated</span>
  return (
    <span class="date">
      <time>{date.shown}</time>
      {date.basis !== "stated" && <Why why={date.why} />}
    </span>
  )
}

/** A small degree sign that says on hover and focus how something was inferred. */
export function Why({ why }: { readonly why: string }) {
  return (
    <button type="button" class="why" aria-label={`Inferred: ${why}`}>
      °<span class="tip">{why}</span>
    </button>
  )
}

/** Where something is from: outlet in small capitals and date. */
export function SourceLine({ document }: { readonly document: DocumentName }) {
  return (
    <span class="from">
      {document.outlet && (
        <>
          <span class="outlet">
            <bdi>{document.outlet}</bdi>
          </span>{" "}
        </>
      )}
      <DateShown date={document.date} />
    </span>
  )
}
