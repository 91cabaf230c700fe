import type { DossierView } from "../../views/dossier-view.ts"
import type { OverviewView, TimeSpan } from "../../views/overview-view.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { IssueList } from "./issues-page.tsx"
import { Layout } from "./layout.tsx"
import { DocumentList, PersonList } from "./lists.tsx"
import { RelationshipLinks } from "./no-relationship-page.tsx"
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
          <bdi>{dossier.relationship?.name ?? name}</bdi>
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
          <RelationshipLinks choices={view.relationships} />
          <Happened view={view} />
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
          {view.issues.count > 0 && (
            <section aria-labelledby="issues">
              <h2 id="issues">Issues that changed last</h2>
              <IssueList issues={view.issues.issues} />
              <p class="more">
                <a href="/issues">All {counted(view.issues.count, "issue")}</a>
              </p>
            </section>
          )}
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

/** What the documents tell of, with the lists of it. */
function Happened({ view: { engagements, acts, channels, figures } }: Pick<OverviewPageProps, "view">) {
  const lists = [
    { count: engagements, name: "engagement", address: "/engagements" },
    { count: acts, name: "act", address: "/acts" },
    { count: channels, name: "channel", address: "/channels" },
    { count: figures, name: "figure", address: "/figures" },
  ].filter(({ count }) => count > 0)
  if (lists.length === 0) return null
  return (
    <p class="told-of on-overview">
      What happened:{" "}
      {lists.map(({ count, name, address }, index) => (
        <>
          {index > 0 && " · "}
          <a href={address}>{counted(count, name)}</a>
        </>
      ))}
    </p>
  )
}

/** The drawing's own units; the style sheet makes it as wide as the page. */
const drawing = { width: 928, bars: 60, height: 84 }

/** The row of changes of status between: of more than `most` in one month or year a number stands for all. */
const marks = { most: 3, step: 5, width: 10, thick: 2.5, height: 22 }

/** The row of engagements above it: of more than `most` in one month or year a number stands for all. */
const dots = { most: 6, step: 7, radius: 2.5, height: 52 }

/** How many documents each month or year has. */
function Timeline({ spans, by }: Pick<OverviewView, "spans" | "by">) {
  if (spans.length < 2) return null
  const step = drawing.width / spans.length
  const most = Math.max(...spans.map(({ documents }) => documents))
  const hasEngagements = spans.some(({ engagements }) => engagements > 0)
  const hasChanges = spans.some(({ changes }) => changes.length > 0)
  const changesAbove = hasChanges ? marks.height : 0
  const above = changesAbove + (hasEngagements ? dots.height : 0)
  const drawn = [...(hasEngagements ? ["Engagements"] : []), ...(hasChanges ? ["Changes of status"] : []), "Documents"]
  const isLabelled = (value: string, index: number) =>
    index === 0 || (by === "month" ? value.endsWith("-01") : value.endsWith("0"))
  return (
    <figure class="months">
      <svg
        class={[hasEngagements ? "has-engagements" : "", hasChanges ? "has-changes" : ""].join(" ").trim() || undefined}
        viewBox={`0 ${-above} ${drawing.width} ${drawing.height + above}`}
        role="img"
        aria-label={`${drawn.join(", ")} by ${by}: the table below has the numbers`}
      >
        {spans.map(({ shown, engagements }, index) => (
          <Dots count={engagements} x={index * step} y={-changesAbove} width={step} shown={shown} />
        ))}
        {spans.map(({ shown, changes }, index) => (
          <Changes changes={changes} x={index * step} width={step} shown={shown} />
        ))}
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
      {(hasEngagements || hasChanges) && (
        <p class="reason">
          {hasEngagements && (
            <>
              <span class="dot">●</span> engagements{hasChanges ? ", " : ""}
            </>
          )}
          {hasChanges && (
            <>
              <span class="mark">▬</span> changes of status
            </>
          )}{" "}
          by {by}, above the documents of the {by}
        </p>
      )}
      <details>
        <summary>As a table</summary>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{by === "month" ? "Month" : "Year"}</th>
              <th scope="col" class="figure">
                Engagements
              </th>
              <th scope="col" class="figure">
                Documents
              </th>
              <th scope="col" class="figure">
                Statements
              </th>
              {hasChanges && <th scope="col">Changes of status</th>}
            </tr>
          </thead>
          <tbody>
            {spans
              .filter(({ documents, engagements, changes }) => documents + engagements + changes.length > 0)
              .map(({ shown, documents, statements, engagements, changes, address }) => (
                <tr>
                  <td>{shown}</td>
                  <td class="figure" data-name="engagements">
                    {engagements > 0 && <a href={address}>{engagements}</a>}
                  </td>
                  <td class="figure" data-name="documents">
                    {documents}
                  </td>
                  <td class="figure" data-name="statements">
                    {statements}
                  </td>
                  {hasChanges && (
                    <td>
                      {changes.map((change, index) => (
                        <>
                          {index > 0 && "; "}
                          <a href={change.address}>{change.name}</a> {change.status}
                        </>
                      ))}
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

interface DotsProps {
  readonly count: number
  readonly x: number
  /** Where the row stands. */
  readonly y: number
  readonly width: number
  readonly shown: string
}

/** The engagements of one month or year, each a dot; where there are many, a number. */
function Dots({ count, x, y, width, shown }: DotsProps) {
  if (count === 0) return null
  const middle = x + Math.min(width, 24) / 2
  const drawn = Math.min(count, dots.most)
  return (
    <g class="dots">
      <title>{`${shown}: ${counted(count, "engagement")}`}</title>
      {Array.from({ length: drawn }, (_, index) => (
        <circle cx={middle} cy={y - 6 - index * dots.step} r={dots.radius} />
      ))}
      {count > dots.most && (
        <text x={middle} y={y - 6 - drawn * dots.step + 2} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  )
}

interface ChangesProps extends Pick<DotsProps, "x" | "width" | "shown"> {
  readonly changes: TimeSpan["changes"]
}

/** The issues that came to stand otherwise in one month or year, each a bar; where there are many, a number. */
function Changes({ changes, x, width, shown }: ChangesProps) {
  if (changes.length === 0) return null
  const middle = x + Math.min(width, 24) / 2
  const long = Math.min(marks.width, width)
  const drawn = changes.slice(0, marks.most)
  return (
    <g class="marks">
      <title>{`${shown}: ${changes.map(({ name, status }) => `${name} ${status}`).join("; ")}`}</title>
      {drawn.map((_, index) => (
        <rect x={middle - long / 2} y={-5 - index * marks.step} width={long} height={marks.thick} />
      ))}
      {changes.length > marks.most && (
        <text x={middle + long / 2 + 2} y={-4}>
          {changes.length}
        </text>
      )}
    </g>
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
