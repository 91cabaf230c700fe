import type { Child } from "hono/jsx"
import type { DossierView } from "../../views/dossier-view.ts"
import type { FiguresView, FigureView, QuantityView } from "../../views/figures-view.ts"
import { Choices } from "./choices.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Cite, Ledgers } from "./happened.tsx"
import { JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps } from "./lists.tsx"
import { DateShown } from "./source-line.tsx"
import { counted } from "./words.ts"

interface FiguresPageProps {
  readonly dossier: DossierView
  readonly view: FiguresView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** The numbers that documents state, those told in the same words side by side. */
export function FiguresPage({ dossier, view, rejected }: FiguresPageProps) {
  const { figures, count, differing, unit, part, unfiltered, units, quantities, pages } = view
  const isNarrowed = unit !== null || part !== ""
  return (
    <Layout title="Figures" dossier={dossier} place="happened">
      <header class="head">
        <Ledgers current="figures" />
        <h1>Figures</h1>
        <p class="sum">
          {counted(figures, "figure")} for {counted(count, "quantity", "quantities")}
          {differing > 0 &&
            `, ${differing.toLocaleString("en")} of which ${differing === 1 ? "has" : "have"} several values`}
          {isNarrowed && (
            <>
              {" "}
              · <a href={unfiltered}>all figures</a>
            </>
          )}
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <Choices name="Unit" choices={units} />
            <form class="narrow" action="/figures">
              <label for="quantity">Words</label>
              <input id="quantity" name="q" value={part} autocomplete="off" />
              {unit !== null && <input type="hidden" name="unit" value={unit} />}
              <button type="submit">Show</button>
            </form>
          </div>
          {count === 0 ? (
            isNarrowed ? (
              <p class="empty">
                No figure is told in these words. <a href={unfiltered}>Show all figures.</a>
              </p>
            ) : (
              <p class="empty">
                No document states a number of anything. They are looked for whenever documents are added.
              </p>
            )
          ) : (
            <p class="reason guide">
              Figures that are told in the same words stand together. Whether they are of the same thing at the same
              time, the words around them say.
            </p>
          )}
          {quantities.map((quantity) => (
            <Quantity quantity={quantity} />
          ))}
          <PageSteps pages={pages} name="figures" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

function Quantity({ quantity: { quantity, values, figures } }: { readonly quantity: QuantityView }) {
  const id = `f-${figures[0]?.id}`
  return (
    <section class="quantity" aria-labelledby={id}>
      <h2 id={id}>
        {quantity === null ? "A number of what is not told" : <bdi>“{quantity}”</bdi>}
        {values > 1 && <span class="count"> {values} different values</span>}
      </h2>
      <FigureTable figures={figures} pointed={null} />
    </section>
  )
}

interface FigureTableProps {
  readonly figures: readonly FigureView[]
  /** Id of the one a reader came for. */
  readonly pointed: string | null
}

/** Figures, each in the words that state it. */
export function FigureTable({ figures, pointed }: FigureTableProps) {
  return (
    <table class="list figures">
      <thead class="unseen">
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Where it stands</th>
          <th scope="col">Stated by</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr data-item="" class={figure.id === pointed ? "is-pointed" : undefined}>
            <td class="value">
              <a href={figure.address}>{figure.inWords}</a>
              <JudgedMark kind="figure" id={figure.id} />
              {figure.asOf && (
                <span class="reason">
                  {" "}
                  as of <DateShown date={figure.asOf} />
                </span>
              )}
            </td>
            <td class="where">
              <a class="words" href={figure.evidence.words.address} data-open="">
                <span class="beside">{figure.evidence.before}</span>
                <bdi>{figure.evidence.words.text}</bdi>
                <span class="beside">{figure.evidence.after}</span>
              </a>
            </td>
            <td class="who">
              {figure.speaker && (
                <>
                  <a href={figure.speaker.address}>
                    <bdi>{figure.speaker.name}</bdi>
                  </a>{" "}
                </>
              )}
              {figure.assentedBy && (
                <>
                  and, assenting,{" "}
                  <a href={figure.assentedBy.address}>
                    <bdi>{figure.assentedBy.name}</bdi>
                  </a>{" "}
                </>
              )}
              <Cite document={figure.document} />
              <Also also={figure.also} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Other documents beyond these are counted. */
const alsoShown = 3

function Also({ also }: Pick<FigureView, "also">) {
  if (also.length === 0) return null
  return (
    <span class="cite">
      also{" "}
      {also.slice(0, alsoShown).map(({ document, words }, index) => (
        <>
          {index > 0 && ", "}
          <a href={words.address} title={document.title}>
            {document.outlet ? <bdi class="outlet">{document.outlet}</bdi> : <bdi>{document.title}</bdi>}
          </a>
        </>
      ))}
      {also.length > alsoShown && ` and ${also.length - alsoShown} more`}
    </span>
  )
}

interface FigurePageProps {
  readonly dossier: DossierView
  readonly view: QuantityView & { readonly figure: FigureView }
  /** What a person decided on it, with the form to decide. */
  readonly judging?: Child
}

/** One figure, with all that is stated in the same words. */
export function FigurePage({ dossier, view: { figure, quantity, figures, values }, judging }: FigurePageProps) {
  return (
    <Layout title={figure.inWords} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="figures" />
          <p class="over">Figure</p>
          <h1 dir="auto">{figure.inWords}</h1>
          <p class="sum">
            {quantity === null ? "What it measures is not told" : <bdi>“{quantity}”</bdi>}
            {figures.length > 1 &&
              ` · ${counted(figures.length, "figure")} in these words${values > 1 ? `, ${values} different values` : ", all of one value"}`}
            {figure.statement && (
              <>
                {" "}
                · <a href={figure.statement}>the statement it stands in</a>
              </>
            )}
          </p>
        </header>
        <FigureTable figures={figures} pointed={figure.id} />
        {judging}
      </article>
    </Layout>
  )
}
