import type { Child } from "hono/jsx"
import type { DossierView } from "../../views/dossier-view.ts"
import type { TracedView } from "../../views/traced-view.ts"
import { Choices } from "./choices.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Cite } from "./happened.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps } from "./lists.tsx"
import { counted } from "./words.ts"

interface AlignmentsPageProps {
  readonly dossier: DossierView
  readonly view: TracedView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** Every quotation that was traced to the words it goes back to. */
export function AlignmentsPage({ dossier, view, rejected }: AlignmentsPageProps) {
  const { count, isNarrowed, unfiltered, relations, quoting, quoted, lines, pages } = view
  return (
    <Layout title="Traced quotations" dossier={dossier} place="discrepancies">
      <header class="head">
        <h1>Traced quotations</h1>
        <p class="sum">
          {counted(count, "passage")} with a reference in another document
          {quoting && (
            <>
              , in{" "}
              <a href={quoting.address}>
                <bdi>{quoting.title}</bdi>
              </a>
            </>
          )}
          {quoted && (
            <>
              , from{" "}
              <a href={quoted.address}>
                <bdi>{quoted.title}</bdi>
              </a>
            </>
          )}
          {isNarrowed && (
            <>
              {" "}
              · <a href={unfiltered}>all of them</a>
            </>
          )}{" "}
          · <a href="/discrepancies">where documents do not agree</a>
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <Choices name="Relation" choices={relations} />
          </div>
          {count === 0 && (
            <p class="empty">
              {isNarrowed ? (
                <>
                  No traced quotation is like this. <a href={unfiltered}>Show all of them.</a>
                </>
              ) : (
                "No words of one document were found in another. They are looked for whenever documents are added."
              )}
            </p>
          )}
          <ol class="quotes traced">
            {lines.map(({ id, relation, inWords, document, words, attributedTo, reference, edits, page }) => (
              <li class="quote" data-item="" id={`l-${id}`}>
                <p class="by">
                  {page ? <a href={page}>{relation}</a> : <span>{relation}</span>}: {inWords}
                  {edits > 1 && `, ${counted(edits, "difference")}`}
                  {attributedTo !== null && (
                    <>
                      {" · given to "}
                      <bdi>{attributedTo}</bdi>
                    </>
                  )}
                </p>
                <p class="said" dir="auto">
                  <a href={words.address} data-open="">
                    {shortened(words.text)}
                  </a>
                </p>
                <p class="cite">
                  <Cite document={document} />
                </p>
                <p class="origin" dir="auto">
                  <a href={reference.words.address}>{shortened(reference.words.text)}</a>{" "}
                  <Cite document={reference.document} />
                </p>
              </li>
            ))}
          </ol>
          <PageSteps pages={pages} name="traced quotations" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

/** Words longer than this are cut in lists: the link shows all of them. */
const longest = 320

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, "")} …`
}
