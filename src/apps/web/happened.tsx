import type { Child } from "hono/jsx"
import type { DateView } from "../../views/date-view.ts"
import type { DocumentName } from "../../views/document-line.ts"
import type { EvidenceWords } from "../../views/happened-facts.ts"
import type { FacetView, NarrowedView } from "../../views/happened-filter.ts"
import type { Passage } from "../../views/passages.ts"
import type { NamedActor } from "../../views/statement-view.ts"
import { Choices } from "./choices.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"

/** The lists of what happened. */
export type Ledger = "engagements" | "acts" | "channels" | "figures"

const ledgers: readonly { readonly ledger: Ledger; readonly name: string }[] = [
  { ledger: "engagements", name: "Engagements" },
  { ledger: "acts", name: "Acts" },
  { ledger: "channels", name: "Channels" },
  { ledger: "figures", name: "Figures" },
]

/** From one list of what happened to the others. */
export function Ledgers({ current }: { readonly current: Ledger }) {
  return (
    <nav class="ledgers" aria-label="What happened">
      <ul>
        {ledgers.map(({ ledger, name }) => (
          <li>
            <a href={`/${ledger}`} aria-current={ledger === current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** People of whom there are many: fewer are shown before the others are asked for. */
const shownOf: Readonly<Record<FacetView["facet"], number>> = { actor: 6, country: 8, kind: 10, status: 8, period: 8 }

/** What a list can be narrowed to. */
export function Narrowing({ view: { facets } }: { readonly view: NarrowedView }) {
  return (
    <div class="filters">
      {facets.map(({ facet, name, choices }) => (
        <Choices name={name} choices={choices} shown={shownOf[facet]} />
      ))}
    </div>
  )
}

/** What a list is narrowed to by a document, and the way back to all of it. */
export function NarrowedTo({ view: { document, isNarrowed, unfiltered, all } }: { readonly view: NarrowedView }) {
  return (
    <>
      {document && (
        <>
          , as told by{" "}
          <a href={document.address}>
            <bdi>{document.title}</bdi>
          </a>
        </>
      )}
      {isNarrowed && (
        <>
          {" "}
          · <a href={unfiltered}>all {all.toLocaleString("en")}</a>
        </>
      )}
    </>
  )
}

/** When it was; where no document says so, that, and when it was reported. */
export function WhenShown({ date, document }: { readonly date: DateView | null; readonly document: DocumentName }) {
  if (date) return <DateShown date={date} />
  return (
    <>
      <span class="undated">undated</span>
      {document.date && <span class="reason reported">reported {document.date.shown}</span>}
    </>
  )
}

/** The words that tell of it, which open where they stand, and which document they are from. */
export function Telling({ evidence, document }: { readonly evidence: EvidenceWords; readonly document: DocumentName }) {
  return (
    <p class="telling">
      <a class="words" href={evidence.words.address} data-open="">
        <span class="beside">{evidence.before}</span>
        <bdi>{evidence.words.text}</bdi>
        <span class="beside">{evidence.after}</span>
      </a>{" "}
      <Cite document={document} />
    </p>
  )
}

/** Evidence in its paragraphs; the first of the first account is what `o` opens. */
export function Passages({ passages, isFirst }: { readonly passages: readonly Passage[]; readonly isFirst: boolean }) {
  return (
    <>
      {passages.map((pieces, index) => {
        const first = pieces.findIndex(({ address }) => address !== null)
        return (
          <p class="said" dir="auto">
            {pieces.map(({ text, address }, at) =>
              address === null ? (
                <span class="beside">{text}</span>
              ) : (
                <a href={address} data-open={isFirst && index === 0 && at === first ? "" : undefined}>
                  {text}
                </a>
              ),
            )}
          </p>
        )
      })}
    </>
  )
}

/** Which document something is from: outlet and date, or its title where it has no outlet. */
export function Cite({ document }: { readonly document: DocumentName }) {
  return (
    <span class="cite">
      {document.outlet === null && (
        <>
          <bdi>{document.title}</bdi>{" "}
        </>
      )}
      <SourceLine document={document} />
    </span>
  )
}

/** Names with their pages, "A, B and C". */
export function Names({ actors }: { readonly actors: readonly NamedActor[] }) {
  const once = actors.filter(({ name }, index) => actors.findIndex((other) => other.name === name) === index)
  return (
    <>
      {once.map(({ name, address, role }, index) => (
        <>
          {index > 0 && (index === once.length - 1 ? " and " : ", ")}
          <a href={address} title={role ?? undefined}>
            <bdi>{name}</bdi>
          </a>
        </>
      ))}
    </>
  )
}

/** A line of facts, left out where there is nothing to say. */
export function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  if (children === null || children === false || children === undefined) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
