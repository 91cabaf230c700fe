import type { Child } from "hono/jsx"
import type { DiscrepanciesView, DiscrepancyView } from "../../views/discrepancies-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { severities } from "../../views/relation-words.ts"
import { Choices } from "./choices.tsx"
import { DiscrepancyList } from "./discrepancy-list.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps } from "./lists.tsx"
import { SourceLine } from "./source-line.tsx"
import { capitalised, counted } from "./words.ts"

interface DiscrepanciesPageProps {
  readonly dossier: DossierView
  readonly view: DiscrepanciesView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** Everywhere documents do not agree, the gravest first. */
export function DiscrepanciesPage({ dossier, view, rejected }: DiscrepanciesPageProps) {
  const { count, kind, unfiltered, kinds, bySeverity, pages } = view
  return (
    <Layout title="Discrepancies" dossier={dossier} place="discrepancies">
      <header class="head">
        <h1>Discrepancies</h1>
        <p class="sum">
          {counted(count, "place")} where documents do not agree, or where something in one is not to be trusted
          {kind && (
            <>
              {" "}
              · <a href={unfiltered}>all kinds</a>
            </>
          )}{" "}
          · <a href="/alignments">every quotation that was traced</a>
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <Choices name="Kind" choices={kinds} />
          </div>
          {count === 0 &&
            (kind === null ? (
              <p class="empty">
                None were found. They are looked for whenever documents are added: two versions of one utterance, a
                condition left out, words given to somebody else.
              </p>
            ) : (
              <p class="empty">
                None are of this kind. <a href={unfiltered}>Show all discrepancies.</a>
              </p>
            ))}
          {bySeverity.map(({ severity, name, discrepancies }) => (
            <section aria-labelledby={`severity-${severity}`}>
              <h2 id={`severity-${severity}`}>{name}</h2>
              <DiscrepancyList discrepancies={discrepancies} />
            </section>
          ))}
          <PageSteps pages={pages} name="discrepancies" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

interface DiscrepancyPageProps {
  readonly dossier: DossierView
  readonly view: DiscrepancyView
  /** What a person decided on it, with the form to decide. */
  readonly judging?: Child
}

/** One discrepancy, each side in its paragraph. */
export function DiscrepancyPage({ dossier, view, judging }: DiscrepancyPageProps) {
  const { inWords, severity, explanation, evidence, surroundings } = view
  return (
    <Layout title={`Discrepancy: ${inWords}`} dossier={dossier} place="discrepancies">
      <article class="discrepancy">
        <header class="head">
          <p class="over">
            {capitalised(inWords)} · {severities.find((each) => each.severity === severity)?.name.toLowerCase()}
          </p>
          <h1 class="sentence" dir="auto">
            {explanation}
          </h1>
        </header>
        <ol class="sides">
          {evidence.map(({ document, words }, index) => (
            <li data-item="">
              <p class="cite">
                <SourceLine document={document} />{" "}
                <a href={words.address} data-open="">
                  <bdi>{document.title}</bdi>
                </a>
              </p>
              <p class="said" dir="auto">
                <span class="beside">{surroundings[index]?.before}</span>
                <span class="disputed">{words.text}</span>
                <span class="beside">{surroundings[index]?.after}</span>
              </p>
            </li>
          ))}
        </ol>
        <p class="more">
          <a href="/discrepancies">All discrepancies</a>
        </p>
        {judging}
      </article>
    </Layout>
  )
}
