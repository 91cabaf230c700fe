import type { DossierView } from "../../views/dossier-view.ts"
import type { PeopleView, PersonView } from "../../views/people-view.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps, PersonList } from "./lists.tsx"
import { SourceLine } from "./source-line.tsx"
import { counted } from "./words.ts"

interface PeoplePageProps {
  readonly dossier: DossierView
  readonly view: PeopleView
}

/** Everybody who says something. */
export function PeoplePage({ dossier, view }: PeoplePageProps) {
  const { count, silent, isSilentShown, kind, part, kinds, toggle, people, pages } = view
  return (
    <Layout title="People" dossier={dossier} place="people">
      <header class="head">
        <h1>People and organisations</h1>
        <p class="sum">
          {counted(count, "name")} {isSilentShown ? "in documents" : "of those who say something"}
          {silent > 0 && (
            <>
              {" "}
              ·{" "}
              <a href={toggle}>
                {isSilentShown ? "those who speak alone" : `${counted(silent, "more name")} in passing`}
              </a>
            </>
          )}
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <nav class="choices" aria-label="Kind">
              <span class="name">Kind</span>
              <ul>
                {kinds.map(({ value, address, isChosen }) => (
                  <li>
                    <a href={address} aria-current={isChosen ? "true" : undefined}>
                      {value}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <form class="narrow" action="/people">
              <label for="name">Name</label>
              <input id="name" name="name" value={part} autocomplete="off" />
              {kind && <input type="hidden" name="kind" value={kind} />}
              {isSilentShown && <input type="hidden" name="all" value="1" />}
              <button type="submit">Narrow</button>
            </form>
          </div>
          {people.length === 0 ? (
            <p class="empty">
              Nobody here is called so. <a href="/people">Show everybody who says something.</a>
            </p>
          ) : (
            <PersonList people={people} />
          )}
          <PageSteps pages={pages} name="people" />
        </>
      )}
    </Layout>
  )
}

interface PersonPageProps {
  readonly dossier: DossierView
  readonly person: PersonView
}

/** What everybody of one name said, document by document. */
export function PersonPage({ dossier, person }: PersonPageProps) {
  const { name, kinds, roles, countries, documents, statements, said, pages } = person
  return (
    <Layout title={name} dossier={dossier} place="people">
      <article class="person">
        <header class="head">
          <p class="over">{[...kinds, ...countries].join(" · ")}</p>
          <h1 dir="auto">{name}</h1>
          {roles.length > 0 && (
            <ul class="roles">
              {roles.map(({ role, documents: count }) => (
                <li>
                  <bdi>{role}</bdi>
                  {count > 1 && <span class="count"> {count}</span>}
                </li>
              ))}
            </ul>
          )}
          <p class="sum">
            {counted(statements, "statement")} · the same name in {counted(documents, "document")}
          </p>
          {documents > 1 && (
            <p class="reason">Gathered by name: that it is the same person in each document has not been checked.</p>
          )}
        </header>
        {statements === 0 && (
          <p class="empty">
            Named in {counted(documents, "document")}, but nothing is said in this name.{" "}
            <a href={`/search?q=${encodeURIComponent(`"${name}"`)}`}>Search for the name.</a>
          </p>
        )}
        {said.map(({ document, statements: lines }) => (
          <section class="occasion">
            <h2>
              <a href={document.address}>
                <bdi>{document.title}</bdi>
              </a>
            </h2>
            <p class="cite">
              <SourceLine document={document} />
            </p>
            <ol class="quotes">
              {lines.map(({ id, content, form, address, place }) => (
                <li class="quote" data-item="" id={`s-${id}`}>
                  <p class="said" dir="auto">
                    <a href={place} data-open="">
                      {content}
                    </a>
                  </p>
                  <p class="by">
                    <a href={address}>{form}</a>
                  </p>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <PageSteps pages={pages} name="statements" />
      </article>
    </Layout>
  )
}
