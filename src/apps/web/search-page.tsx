import type { DossierView } from "../../views/dossier-view.ts"
import type { ExcerptPiece, SearchView } from "../../views/search-view.ts"
import { Layout } from "./layout.tsx"
import { PageSteps, StatementItem } from "./lists.tsx"
import { SourceLine } from "./source-line.tsx"
import { counted } from "./words.ts"

interface SearchPageProps {
  readonly dossier: DossierView
  readonly view: SearchView
}

/** What was found in statements and in whole texts. */
export function SearchPage({ dossier, view }: SearchPageProps) {
  const { query, terms, statements, documents } = view
  const isAsked = terms.length > 0
  return (
    <Layout title={query === "" ? "Search" : `Search: ${query}`} dossier={dossier} query={query}>
      <header class="head">
        <h1>Search</h1>
        {isAsked && (
          <p class="sum">
            {counted(statements.count, "statement")} and {counted(documents.count, "document")} with{" "}
            <Looked view={view} />
          </p>
        )}
      </header>
      {!isAsked && <HowToSearch isTyped={query !== ""} />}
      {isAsked && statements.count + documents.count === 0 && (
        <p class="empty">
          Nothing has all of these. Take a word away, or let it end in an asterisk: <kbd>negotiat*</kbd>.
        </p>
      )}
      {statements.hits.length > 0 && (
        <section aria-labelledby="in-statements">
          <h2 id="in-statements">Said</h2>
          <ol class="quotes">
            {statements.hits.map((hit) => (
              <StatementItem statement={hit} words={<Excerpt pieces={hit.excerpt} />} />
            ))}
          </ol>
        </section>
      )}
      {documents.hits.length > 0 && (
        <section aria-labelledby="in-documents">
          <h2 id="in-documents">In documents</h2>
          <ol class="quotes">
            {documents.hits.map((hit) => (
              <li class="quote" data-item="">
                <p class="title">
                  <a href={hit.place} data-open="">
                    <bdi>{hit.title}</bdi>
                  </a>{" "}
                  {hit.found !== null && hit.found > 1 && <span class="count">{hit.found} times</span>}
                </p>
                <p class="excerpt" dir="auto">
                  <Excerpt pieces={hit.excerpt} />
                </p>
                <p class="cite">
                  <SourceLine document={hit} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <PageSteps
        pages={statements.pages.of > documents.pages.of ? statements.pages : documents.pages}
        name="what was found"
      />
    </Layout>
  )
}

function Looked({ view: { terms, excluded } }: { readonly view: SearchView }) {
  return (
    <>
      {terms.map((term, index) => (
        <>
          {index > 0 && " and "}
          <q>
            <bdi>{term}</bdi>
          </q>
        </>
      ))}
      {excluded.map((term) => (
        <>
          {" "}
          but not{" "}
          <q>
            <bdi>{term}</bdi>
          </q>
        </>
      ))}
    </>
  )
}

function HowToSearch({ isTyped }: { readonly isTyped: boolean }) {
  return (
    <div class="empty">
      {isTyped && <p>There is no word in this to look for.</p>}
      <dl class="ways">
        <dt>
          <kbd>ceasefire talks</kbd>
        </dt>
        <dd>both words, in any form: “talk”, “talked”</dd>
        <dt>
          <kbd>"working group"</kbd>
        </dt>
        <dd>words that stand together</dd>
        <dt>
          <kbd>negotiat*</kbd>
        </dt>
        <dd>words that begin so</dd>
        <dt>
          <kbd>hotline -naval</kbd>
        </dt>
        <dd>the first word without the second</dd>
      </dl>
    </div>
  )
}

function Excerpt({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return <>{pieces.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</>
}
