import { type Child, useContext } from "hono/jsx"
import { showDate } from "../../domain/date-in-words.ts"
import { personAddress } from "../../views/addresses.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import type { PeopleView, PersonView } from "../../views/people-view.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { DecideLink, Decisions, JudgedMark } from "./judged-mark.tsx"
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
          {counted(count, "actor")} {isSilentShown ? "named in documents" : "who say something"}
          {silent > 0 && (
            <>
              {" "}
              ·{" "}
              <a href={toggle}>
                {isSilentShown ? "those who speak alone" : `${counted(silent, "more", "more")} named in passing`}
              </a>
            </>
          )}{" "}
          · <a href="/wording">what sides say again and again</a>
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
  /** What people held to be one with it, or not. */
  readonly judging: Child
}

/** An actor of the dossier: names, roles over time, statements document by document, and why they are held to be one. */
export function PersonPage({ dossier, person, judging }: PersonPageProps) {
  const { name, kind, aliases, countries, documents, statements, happened, others, said, pages } = person
  return (
    <Layout
      title={name}
      dossier={dossier}
      place="people"
      feed={{ title: `What is new of ${name}`, address: `${person.address}/feed.atom` }}
    >
      <article class="person">
        <header class="head">
          <p class="over">{[kind, ...countries].join(" · ")}</p>
          <h1 dir="auto">{name}</h1>
          <RolesOver person={person} />
          <ListedOffices person={person} />
          <p class="sum">
            {counted(statements, "statement")} · named in {counted(documents, "document")}
            {happened
              .filter(({ count }) => count > 0)
              .map(({ of, count, address }) => (
                <>
                  {" · "}
                  <a href={address}>{counted(count, of === "acts" ? "act" : "engagement")}</a>
                </>
              ))}
          </p>
          {aliases.length > 0 && (
            <p class="reason">
              Also called <bdi>{aliases.join(", ")}</bdi>
            </p>
          )}
          <SpeaksFor person={person} />
        </header>
        <Merges person={person} />
        <Namings person={person} />
        {judging}
        {others.length > 0 && (
          <details>
            <summary>{counted(others.length, "other")} called so, not held to be the same</summary>
            <PersonList people={others} />
          </details>
        )}
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

interface PersonProps {
  readonly person: PersonView
}

/** Roles in the order in which documents first give them, each with when. */
function RolesOver({ person: { roles } }: PersonProps) {
  if (roles.length === 0) return null
  return (
    <ul class="roles">
      {roles.map(({ role, documents, first, last }) => (
        <li>
          <bdi>{role}</bdi>
          {documents > 1 && <span class="count"> {documents}</span>}
          {first !== null && <span class="date"> {period(first, last)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Offices and their dates by the user's list of actors, apart from what documents say. */
function ListedOffices({ person: { wikidata, offices } }: PersonProps) {
  if (wikidata === null) return null
  const told = offices.map(({ office, from, to }) => {
    const since = from === null ? "" : ` from ${showDate(from)}`
    return `${office}${since}${to === null ? "" : ` to ${showDate(to)}`}`
  })
  return (
    <p class="reason">
      In your list of actors: Wikidata {wikidata}
      {told.length > 0 && (
        <>
          {", "}
          <bdi>{told.join(", ")}</bdi>
        </>
      )}
    </p>
  )
}

/** "3 May 2031", "3 May 2031 – 4 June 2032" */
function period(first: string, last: string | null): string {
  return last === null || last === first ? showDate(first) : `${showDate(first)} – ${showDate(last)}`
}

function SpeaksFor({ person: { speaksFor } }: PersonProps) {
  if (speaksFor.length === 0) return null
  return (
    <p class="reason">
      Speaks for{" "}
      {speaksFor.map(({ id, name, why }, index) => (
        <>
          {index > 0 && ", "}
          <a href={personAddress(id)}>
            <bdi>{name}</bdi>
          </a>{" "}
          ({why})
        </>
      ))}
    </p>
  )
}

/** So many namings are listed to be decided on; "readout export actors" has all. */
const mostNamings = 50

/** Each document's naming of the actor, for who holds one to be of another, or told otherwise. */
function Namings({ person: { members } }: PersonProps) {
  const judgedOn = useContext(Decisions)
  return (
    <details class="merges" open={members.some(({ actor }) => judgedOn("actor", actor) !== null)}>
      <summary>{counted(members.length, "naming")}, each to be decided on</summary>
      <ul>
        {members.slice(0, mostNamings).map(({ actor, name, document, date }) => (
          <li>
            <a href={`/documents/${document}`}>
              <bdi>{name}</bdi>
            </a>
            {date !== null && <span class="date"> {showDate(date)}</span>}
            <JudgedMark kind="actor" id={actor} /> <DecideLink id={actor} />
          </li>
        ))}
      </ul>
      {members.length > mostNamings && (
        <p class="reason">
          {counted(members.length - mostNamings, "further naming")}: <code>readout export actors</code>
        </p>
      )}
    </details>
  )
}

/** Why documents are held to name one actor, each reason with the words it rests on. */
function Merges({ person: { merges, members } }: PersonProps) {
  if (merges.length === 0) return null
  return (
    <details class="merges">
      <summary>Why {counted(members.length, "naming")} are held to be one</summary>
      <ul>
        {merges.map(({ name, why, documents, evidence }) => (
          <li>
            <p>
              <bdi>{name}</bdi> · {counted(documents, "document")}: {why}
            </p>
            <p class="cite">
              {evidence.map(({ text, address, document }, index) => (
                <>
                  {index > 0 && " · "}
                  <a href={address}>
                    <bdi>“{text}”</bdi>
                  </a>{" "}
                  <SourceLine document={document} />
                </>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
