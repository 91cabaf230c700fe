import { showDate } from "../../domain/date-in-words.ts"
import type { ChangesPageView } from "../../views/changes-page-view.ts"
import type { ChangeView } from "../../views/changes-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { judgedKindOf } from "../../views/facts.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Telling } from "./happened.tsx"
import { JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps } from "./lists.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"
import { counted } from "./words.ts"

interface ChangesPageProps {
  readonly dossier: DossierView
  readonly view: ChangesPageView
}

/** What is new since a day: the documents, then by issue what they tell that none did before. */
export function ChangesPage({ dossier, view }: ChangesPageProps) {
  const { since, by, documents, issues, undated, facts, isNoDay, pages } = view
  const chosen = view.choices.find(({ id }) => id === view.issue)
  return (
    <Layout
      title="What is new"
      dossier={dossier}
      {...(chosen && {
        feed: { title: `What is new on ${chosen.name}`, address: `/issues/${encodeURIComponent(chosen.id)}/feed.atom` },
      })}
    >
      <header class="head">
        <h1>What is new</h1>
        <p class="sum">
          {by === "added" ? "Added" : "Published"} since {showDate(since)}: {counted(facts, "fact")} that no earlier
          document told
        </p>
        {isNoDay && <p class="reason">A day is written 2031-05-04; shown is what is new since {since}.</p>}
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <Asked view={view} />
          {documents.length === 0 && facts === 0 && (
            <p class="empty">Nothing is new since then. An earlier day shows more.</p>
          )}
          {documents.length > 0 && (
            <details class="new-documents" open={documents.length <= 12}>
              <summary>{counted(documents.length, "document")}</summary>
              <ul class="plain">
                {documents.map(({ id, document, sentence }) => (
                  <li data-item="" id={`n-${id}`}>
                    <a href={document.address} data-open="">
                      <bdi>{document.title}</bdi>
                    </a>{" "}
                    <span class="cite">
                      <SourceLine document={document} /> · {sentence.slice(sentence.lastIndexOf(": ") + 2)}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {issues.map(({ issue, changes }) => (
            <section>
              <h2>{issue === null ? "On no issue" : <a href={issue.address}>{issue.name}</a>}</h2>
              <ol class="quotes changes">
                {changes.map((change) => (
                  <ChangeItem change={change} />
                ))}
              </ol>
            </section>
          ))}
          <PageSteps pages={pages} name="facts" />
          {undated > 0 && (
            <p class="reason">
              {counted(undated, "document")} without a date: see <a href="/changes?by=added">what was added</a>.
            </p>
          )}
        </>
      )}
    </Layout>
  )
}

/** Since when, by which day, on what, of whom. */
function Asked({ view: { since, by, issue, speaker, choices } }: { readonly view: ChangesPageView }) {
  return (
    <form class="narrow asked" action="/changes">
      <label for="since">Since</label>
      <input id="since" name="since" type="date" value={since} />
      <label for="by">by when it was</label>
      <select id="by" name="by">
        <option value="published">published</option>
        <option value="added" selected={by === "added"}>
          added here
        </option>
      </select>
      <label for="issue">on</label>
      <select id="issue" name="issue">
        <option value="">every issue</option>
        {choices.map(({ id, name }) => (
          <option value={id} selected={id === issue}>
            {name}
          </option>
        ))}
      </select>
      {speaker !== null && <input type="hidden" name="speaker" value={speaker} />}
      <button type="submit">Show</button>
    </form>
  )
}

function ChangeItem({ change }: { readonly change: ChangeView }) {
  const { kind, id, sentence, address, words, around, document, date, due, also, isChange } = change
  return (
    <li class="quote" data-item="" id={`n-${id}`}>
      <p class="by">
        <a href={address}>{isChange && kind !== "document" ? <strong>{sentence}</strong> : sentence}</a>
        {kind !== "document" && <JudgedMark kind={judgedKindOf(kind)} id={id} />}
      </p>
      <Telling evidence={{ words, ...around }} document={document} />
      {(date !== null || due !== null || also > 0) && (
        <p class="cite">
          {date && <DateShown date={date} />}
          {due && (
            <>
              {" due "}
              <DateShown date={due} />
            </>
          )}
          {also > 0 && ` and ${counted(also, "other new document")}`}
        </p>
      )}
    </li>
  )
}
