import type { DossierView } from "../../views/dossier-view.ts"
import type { OverviewView } from "../../views/overview-view.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Layout } from "./layout.tsx"
import { DocumentList, PersonList } from "./lists.tsx"
import { counted } from "./words.ts"

interface OverviewPageProps {
  readonly dossier: DossierView
  readonly view: OverviewView
}

/** What a dossier holds, at a glance. */
export function OverviewPage({ dossier, view }: OverviewPageProps) {
  const {
    name,
    documents,
    statements,
    open,
    speakers,
    outlets,
    period,
    recent,
    speaking,
    undated,
    troubled,
    discrepancies,
    grave,
  } = view
  return (
    <Layout title={name} dossier={dossier} place="overview">
      <header class="head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {documents > 0 && (
          <p class="sum">
            {[
              counted(documents, "document"),
              ...(outlets > 0 ? [counted(outlets, "outlet")] : []),
              counted(statements, "statement"),
              counted(speakers, "speaker"),
              ...(period ? [period] : []),
            ].join(" · ")}
          </p>
        )}
      </header>
      {documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <Unsettled open={open} undated={undated} troubled={troubled} />
          {discrepancies > 0 && (
            <p class="disagree">
              <a href="/discrepancies">{counted(discrepancies, "discrepancy", "discrepancies")}</a>
              {grave > 0 && (
                <>
                  , {grave.toLocaleString("en")} of which {grave === 1 ? "changes" : "change"} who said it or what was
                  said
                </>
              )}
            </p>
          )}
          <Timeline spans={view.spans} by={view.by} />
          <section aria-labelledby="latest">
            <h2 id="latest">Latest documents</h2>
            <DocumentList documents={recent} />
            {documents > recent.length && (
              <p class="more">
                <a href="/documents">All {documents.toLocaleString("en")} documents</a>
              </p>
            )}
          </section>
          {speaking.length > 0 && (
            <section aria-labelledby="speaking">
              <h2 id="speaking">Who says most</h2>
              <PersonList people={speaking} />
              <p class="more">
                <a href="/people">All {speakers.toLocaleString("en")} who speak</a>
              </p>
            </section>
          )}
        </>
      )}
    </Layout>
  )
}

/** The drawing's own units; the style sheet makes it as wide as the page. */
const drawing = { width: 928, bars: 60, height: 84 }

/** How many documents each month or year has. */
function Timeline({ spans, by }: Pick<OverviewView, "spans" | "by">) {
  if (spans.length < 2) return null
  const step = drawing.width / spans.length
  const most = Math.max(...spans.map(({ documents }) => documents))
  const isLabelled = (value: string, index: number) =>
    index === 0 || (by === "month" ? value.endsWith("-01") : value.endsWith("0"))
  return (
    <figure class="months">
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={`Documents by ${by}: the table below has the numbers`}
      >
        <line x1="0" x2={drawing.width} y1={drawing.bars + 0.5} y2={drawing.bars + 0.5} />
        {spans.map(({ value, shown, documents }, index) => {
          const height = Math.round((documents / most) * (drawing.bars - 16))
          return (
            <>
              {documents > 0 && (
                <rect
                  x={index * step + 1}
                  y={drawing.bars - height}
                  width={Math.max(1, Math.min(step - 2, 24))}
                  height={height}
                >
                  <title>{`${shown}: ${counted(documents, "document")}`}</title>
                </rect>
              )}
              {documents === most && most > 1 && index === spans.findIndex((span) => span.documents === most) && (
                <text x={index * step + 1} y={drawing.bars - height - 4}>
                  {documents}
                </text>
              )}
              {isLabelled(value, index) && !(index === 0 && by === "month" && Number(value.slice(5)) > 9) && (
                <text class="below" x={index * step} y={drawing.bars + 8}>
                  {value.slice(0, 4)}
                </text>
              )}
            </>
          )
        })}
      </svg>
      <details>
        <summary>As a table</summary>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{by === "month" ? "Month" : "Year"}</th>
              <th scope="col" class="figure">
                Documents
              </th>
              <th scope="col" class="figure">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {spans
              .filter(({ documents }) => documents > 0)
              .map(({ shown, documents, statements }) => (
                <tr>
                  <td>{shown}</td>
                  <td class="figure" data-name="documents">
                    {documents}
                  </td>
                  <td class="figure" data-name="statements">
                    {statements}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** What a reader must know before trusting the counts. */
function Unsettled({ open, undated, troubled }: Pick<OverviewView, "open" | "undated" | "troubled">) {
  const lines = [
    open > 0 && `${counted(open, "statement")} with the speaker left open`,
    undated > 0 && `${counted(undated, "document")} without a date`,
    troubled > 0 && `${counted(troubled, "document")} with a warning about the reading`,
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return <p class="unsettled">Not settled: {lines.join(", ")}.</p>
}
