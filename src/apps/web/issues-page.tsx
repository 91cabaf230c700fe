import type { Child } from "hono/jsx"
import type { AssignedBy } from "../../views/assigned-issues.ts"
import type { ChannelView } from "../../views/channels-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import type { CharacterizationView, IssueLineView, IssuesView, IssueView } from "../../views/issues-view.ts"
import type { OnIssue } from "../../views/on-issue-view.ts"
import type { ProposedIssuesView } from "../../views/proposed-issues-view.ts"
import { ActList } from "./acts-page.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { EngagementList } from "./engagements-page.tsx"
import { FigureTable } from "./figures-page.tsx"
import { Telling, WhenShown } from "./happened.tsx"
import { DecideLink, JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps, StatementItem } from "./lists.tsx"
import { InWords, StatusHistory, Teller } from "./status-history.tsx"
import { capitalised, counted } from "./words.ts"

interface IssuesPageProps {
  readonly dossier: DossierView
  readonly view: IssuesView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** The subjects documents speak of and how each stands, according to whom; those that changed last first. */
export function IssuesPage({ dossier, view: { asked, count, issues }, rejected }: IssuesPageProps) {
  return (
    <Layout title="Issues" dossier={dossier} place="issues">
      <header class="head">
        <h1>Issues</h1>
        <p class="sum">
          {counted(count, "subject")} spoken of, of {asked} that documents are read for
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : issues.length === 0 ? (
        <p class="empty">
          No document speaks of an issue. “readout add --issues” takes a folder of your own; “readout help add” says
          more.
        </p>
      ) : (
        <IssueList issues={issues} />
      )}
      {dossier.documents > 0 && (
        <p class="more">
          <a href="/issues/proposed">Subjects that recur and that no issue covers</a>
        </p>
      )}
      {rejected}
    </Layout>
  )
}

/** Issues with the last that is told of each. */
export function IssueList({ issues }: { readonly issues: readonly IssueLineView[] }) {
  return (
    <table class="list channels">
      <thead>
        <tr>
          <th scope="col">Last change</th>
          <th scope="col">Issue</th>
          <th scope="col" class="figure">
            Changes
          </th>
          <th scope="col" class="figure">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {issues.map(({ id, address, name, latest, changes, documents }) => (
          <tr data-item="" id={`i-${id}`}>
            <td class="when">
              {latest ? (
                <>
                  <strong class="stands">{latest.status}</strong>
                  <JudgedMark kind="issue" id={latest.id} />
                  <br />
                  <WhenShown date={latest.date} document={latest.document} />
                </>
              ) : (
                <span class="undated">spoken of</span>
              )}
            </td>
            <td class="what">
              <a href={address}>
                <bdi>{name}</bdi>
              </a>
              {latest && <Telling evidence={latest.evidence} document={latest.document} />}
            </td>
            <td class="figure" data-name="changes">
              {changes === 0 ? "" : changes}
            </td>
            <td class="figure" data-name={documents === 1 ? "document" : "documents"}>
              {documents}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ProposedIssuesPageProps {
  readonly dossier: DossierView
  readonly view: ProposedIssuesView
}

/** Subjects that recur and that no issue covers, each with its words and a file to keep. */
export function ProposedIssuesPage({ dossier, view: { count, issues } }: ProposedIssuesPageProps) {
  return (
    <Layout title="Proposed issues" dossier={dossier} place="issues">
      <header class="head">
        <h1>Proposed issues</h1>
        <p class="sum">
          {counted(count, "subject")} that {count === 1 ? "recurs" : "recur"} and that no issue covers
          {count > issues.length && `, the ${issues.length} that recur most`} · <a href="/issues">all issues</a>
        </p>
        <p class="reason">
          Words that stand together in three documents or more, far more often than by chance. A file that is kept in a
          folder of yours, with more words added to its terms, makes an issue of one: readout add --issues FOLDER.
        </p>
      </header>
      {count === 0 && <p class="empty">No subject recurs that the dossier’s issues do not cover already.</p>}
      <ol class="quotes">
        {issues.map(({ id, term, documents, times, address, evidence }) => (
          <li class="quote" data-item="" id={`p-${id}`}>
            <p class="by">
              <strong>{term}</strong> {counted(times, "time")} in {counted(documents, "document")} ·{" "}
              <a href={address} download={`${id}.yaml`}>
                the file
              </a>
            </p>
            {evidence.map(({ document, words }) => (
              <Telling evidence={words} document={document} />
            ))}
          </li>
        ))}
      </ol>
    </Layout>
  )
}

interface IssuePageProps {
  readonly dossier: DossierView
  readonly view: IssueView
}

/** One issue: every status that documents tell, the oldest first, what parties do about it, and what is said on it. */
export function IssuePage({ dossier, view }: IssuePageProps) {
  const {
    name,
    terms,
    actors,
    documents,
    mentions,
    history,
    changes,
    characterizations,
    happened,
    statements,
    said,
    pages,
  } = view
  return (
    <Layout
      title={name}
      dossier={dossier}
      place="issues"
      feed={{ title: `What is new on ${name}`, address: `${view.address}/feed.atom` }}
    >
      <article class="happened">
        <header class="head">
          <p class="over">Issue</p>
          <h1 dir="auto">{name}</h1>
          <p class="sum">
            named {counted(mentions, "time")} in {counted(documents, "document")} · {counted(statements, "statement")}
            {history.length > 0 && ` · ${counted(history.length, "account")} of how it stands`}
            {changes > 0 && `, ${changes} of which ${changes === 1 ? "differs" : "differ"} from the one before`}
          </p>
          {terms.length > 0 && <p class="reason">Found by the words {terms.join(", ")}</p>}
          {actors.length > 0 && <p class="reason">Found by the names of {actors.join(", ")}</p>}
        </header>
        {history.length > 0 ? (
          <StatusHistory history={history} kind="issue" />
        ) : (
          <p class="empty">No document says in so many words how it stands.</p>
        )}
        <Characterizations characterizations={characterizations} />
        <Channels channels={happened.channels} />
        <OnIssueSection heading="Acts" of={happened.acts} name="act">
          <ActList acts={happened.acts.shown} />
        </OnIssueSection>
        <OnIssueSection heading="Engagements" of={happened.engagements} name="engagement">
          <EngagementList engagements={happened.engagements.shown} />
        </OnIssueSection>
        <OnIssueSection heading="Figures" of={happened.figures} name="figure">
          <FigureTable figures={happened.figures.shown} pointed={null} />
        </OnIssueSection>
        {said.length > 0 && (
          <section class="results">
            <h2>What each side says</h2>
            {said.map(({ name, count, statements }) => (
              <>
                <h3>
                  <bdi>{name}</bdi> <span class="count">{counted(count, "statement")}</span>
                </h3>
                <ol class="quotes">
                  {statements.map((line) => (
                    <StatementItem statement={line} />
                  ))}
                </ol>
              </>
            ))}
          </section>
        )}
        <PageSteps pages={pages} name="statements" />
      </article>
    </Layout>
  )
}

/** The standing lines of contact that are a matter of an issue, each with its own history. */
function Channels({ channels }: { readonly channels: readonly ChannelView[] }) {
  if (channels.length === 0) return null
  return (
    <section>
      <h2>Channels</h2>
      {channels.map(({ address, name, between, history }) => (
        <>
          <h3>
            <a href={address}>
              <bdi>{capitalised(name)}</bdi>
            </a>{" "}
            {between !== "" && <span class="count">{between}</span>}
          </h3>
          <StatusHistory history={history} kind="channel" />
        </>
      ))}
    </section>
  )
}

interface OnIssueSectionProps {
  readonly heading: string
  readonly of: Pick<OnIssue<unknown>, "count" | "why">
  /** One of them. */
  readonly name: string
  readonly children: Child
}

/** What of one sort is on an issue; how many there are for which reason stands beneath. */
function OnIssueSection({ heading, of: { count, why }, name, children }: OnIssueSectionProps) {
  if (count === 0) return null
  const shown = Object.values(why)
  const reasons = assignedBy
    .map(({ by, words }) => ({ words, times: shown.filter((one) => one === by).length }))
    .filter(({ times }) => times > 0)
  return (
    <section>
      <h2>{heading}</h2>
      <p class="reason">
        {counted(count, name)} on it{shown.length < count && `, the ${shown.length} latest shown`}:{" "}
        {reasons.map(({ words, times }) => `${times} ${words}`).join(", ")}
      </p>
      {children}
    </section>
  )
}

/** Why something is on an issue, the nearest reason first. */
const assignedBy: readonly { readonly by: AssignedBy; readonly words: string }[] = [
  { by: "words", words: "in words that name it" },
  { by: "statement", words: "in a statement that names it" },
  { by: "paragraph", words: "in a short paragraph that names it" },
]

function Characterizations({ characterizations }: { readonly characterizations: readonly CharacterizationView[] }) {
  if (characterizations.length === 0) return null
  return (
    <section>
      <h2>What is done about it, in somebody’s words</h2>
      <table class="list history">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Word</th>
            <th scope="col">In the words</th>
            <th scope="col">According to</th>
          </tr>
        </thead>
        <tbody>
          {characterizations.map(({ id, value, date, document, evidence, accordingTo }) => (
            <tr data-item="">
              <td class="when">
                <WhenShown date={date} document={document} />
              </td>
              <td class="stands">
                {value}
                <JudgedMark kind="issue" id={id} />
              </td>
              <td class="where">
                <InWords evidence={evidence} />
              </td>
              <td class="who">
                <Teller accordingTo={accordingTo} document={document} />
                <DecideLink id={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
