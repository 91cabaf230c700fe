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
  const { name, documents, statements, open, speakers, outlets, period, recent, speaking, undated, troubled } = view
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
