import type { DocumentName } from "../../views/document-line.ts"
import type { TieView } from "../../views/ties.ts"
import { Why } from "./source-line.tsx"
import { counted } from "./words.ts"

/** The sign of each tie, in the text and beside it. */
export const signs: Readonly<Record<TieView["kind"], string>> = {
  version: "≈",
  quoted: "”",
  discrepancy: "≠",
  engagement: "●",
  act: "▸",
  channel: "⇄",
  figure: "#",
  time: "◷",
}

/** Where tied words begin; the sign is drawn by the style sheet, so that copied text stays as it was. */
export function TieKey({ tie }: { readonly tie: TieView }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: the label says it; the sign must not be copied along with the text
    <a
      class={`key tie-key of-${tie.kind}`}
      id={`k-${tie.number}`}
      href={`#t-${tie.number}`}
      data-number={signs[tie.kind]}
      aria-label={shortly(tie)}
    />
  )
}

/** Beside a paragraph: what its words go back to, who quotes them, where documents do not agree. */
export function TieNote({ tie }: { readonly tie: TieView }) {
  return (
    <li class={`note tie of-${tie.kind}`} id={`t-${tie.number}`}>
      <a class="number" href={`#k-${tie.number}`} aria-label={`${shortly(tie)}: in the text`}>
        {signs[tie.kind]}
      </a>{" "}
      <TieWords tie={tie} />
    </li>
  )
}

/** What a tie says, with its links. */
export function TieWords({ tie }: { readonly tie: TieView }) {
  if (tie.kind === "version")
    return (
      <>
        {tie.page ? (
          <a href={tie.page} title={tie.inWords}>
            {tie.relation}
          </a>
        ) : (
          tie.relation
        )}
        {!tie.marked && ", no marks"} from{" "}
        <a class="origin" href={tie.words} title={tie.document.title}>
          <Origin document={tie.document} />
        </a>
      </>
    )
  if (tie.kind === "quoted")
    return tie.page === null ? (
      <>
        quoted by{" "}
        {tie.documents.map((document, index) => (
          <>
            {index > 0 && ", "}
            <a href={document.address}>
              <Origin document={document} />
            </a>
          </>
        ))}
      </>
    ) : (
      <a href={tie.page} title={tie.documents.map(({ outlet, title }) => outlet ?? title).join(", ")}>
        quoted by {tie.count}
      </a>
    )
  if (tie.kind === "time")
    return (
      <span title={tie.why ?? undefined}>
        {tie.inWords}
        {tie.why !== null && <Why why={tie.why} />}
      </span>
    )
  if (tie.kind !== "discrepancy") return <a href={tie.page}>{tie.inWords}</a>
  // Beside what others differ from, their differences may be many.
  return (
    <a href={tie.page} title={tie.explanation}>
      {tie.isOwn ? tie.explanation : tie.inWords}
    </a>
  )
}

/** A document in a few words that fit in a link: outlet, or title where it has none, and date. */
function Origin({ document: { outlet, date, title } }: { readonly document: DocumentName }) {
  return (
    <>
      <bdi class={outlet ? "outlet" : undefined}>{outlet ?? title}</bdi> {date?.shown}
    </>
  )
}

function shortly(tie: TieView): string {
  if (tie.kind === "version") return `${tie.relation} from ${tie.document.outlet ?? tie.document.title}`
  if (tie.kind === "quoted") return `quoted by ${counted(tie.count, "document")}`
  return `${tie.kind}, ${tie.inWords}`
}
