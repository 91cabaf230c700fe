import type { Choice, DocumentsView } from "../../views/documents-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
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

/** Outlets beyond these are folded away. */
const choicesShown = 8

function Choices({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  if (choices.length < 2 && !choices.some(({ isChosen }) => isChosen)) return null
  const chosen = choices.findIndex(({ isChosen }) => isChosen)
  const shown = Math.max(choicesShown, chosen + 1)
  const rest = choices.slice(shown)
  return (
    <nav class="choices" aria-label={name}>
      <span class="name">{name}</span>
      <ul>
        {choices.slice(0, shown).map((choice) => (
          <ChoiceShown choice={choice} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ul>
            {rest.map((choice) => (
              <ChoiceShown choice={choice} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}

function ChoiceShown({ choice: { value, count, address, isChosen } }: { readonly choice: Choice }) {
  return (
    <li>
      <a href={address} aria-current={isChosen ? "true" : undefined}>
        <bdi>{value}</bdi> <span class="count">{count}</span>
      </a>
    </li>
  )
}
