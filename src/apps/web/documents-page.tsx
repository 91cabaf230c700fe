import type { DocumentsView } from "../../views/documents-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { Choices } from "./choices.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Layout } from "./layout.tsx"
import { DocumentList, PageSteps } from "./lists.tsx"
import { counted } from "./words.ts"

interface DocumentsPageProps {
  readonly dossier: DossierView
  readonly view: DocumentsView
}

/** All documents, to be narrowed by kind and outlet. */
export function DocumentsPage({ dossier, view }: DocumentsPageProps) {
  const { count, kind, outlet, kinds, outlets, documents, pages, unfiltered } = view
  return (
    <Layout title="Documents" dossier={dossier} place="documents">
      <header class="head">
        <h1>Documents</h1>
        <p class="sum">
          {counted(count, kind ?? "document", kind ? `of kind ${kind}` : undefined)}
          {outlet && (
            <>
              {" "}
              from <bdi>{outlet}</bdi>
            </>
          )}
          {(kind || outlet) && (
            <>
              {" "}
              · <a href={unfiltered}>all {dossier.documents.toLocaleString("en")}</a>
            </>
          )}
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <Choices name="Kind" choices={kinds} />
            <Choices name="Outlet" choices={outlets} />
          </div>
          {count === 0 ? (
            <p class="empty">
              No document is of this kind and outlet. <a href={unfiltered}>Show all documents.</a>
            </p>
          ) : (
            <DocumentList documents={documents} />
          )}
          <PageSteps pages={pages} name="documents" />
        </>
      )}
    </Layout>
  )
}
