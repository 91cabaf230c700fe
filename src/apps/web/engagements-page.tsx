import type { Child } from "hono/jsx"
import type { DossierView } from "../../views/dossier-view.ts"
import type {
  EngagementAccountView,
  EngagementLineView,
  EngagementsView,
  EngagementView,
} from "../../views/engagements-view.ts"
import { ActList } from "./acts-page.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { FollowThrough } from "./follow-through.tsx"
import { Fact, Ledgers, Names, NarrowedTo, Narrowing, Passages, Telling, WhenShown } from "./happened.tsx"
import { JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps, StatementItem } from "./lists.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"
import { capitalised, counted } from "./words.ts"

interface EngagementsPageProps {
  readonly dossier: DossierView
  readonly view: EngagementsView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** Who met, called, visited or spoke to the public, the latest first. */
export function EngagementsPage({ dossier, view, rejected }: EngagementsPageProps) {
  const { count, isNarrowed, unfiltered, engagements, pages } = view
  return (
    <Layout title="Engagements" dossier={dossier} place="happened">
      <header class="head">
        <Ledgers current="engagements" />
        <h1>Engagements</h1>
        <p class="sum">
          {counted(count, "engagement")}: meetings, visits, calls and public appearances, held or planned
          <NarrowedTo view={view} />
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <Narrowing view={view} />
          {count > 0 ? (
            <EngagementList engagements={engagements} />
          ) : isNarrowed ? (
            <p class="empty">
              No engagement is all of this. <a href={unfiltered}>Show all engagements.</a>
            </p>
          ) : (
            <p class="empty">
              No document tells of a meeting, a call, a visit, a press conference, an interview or a speech. They are
              looked for whenever documents are added.
            </p>
          )}
          <PageSteps pages={pages} name="engagements" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

/** Engagements, one a line, each with the words that tell of it. */
export function EngagementList({ engagements }: { readonly engagements: readonly EngagementLineView[] }) {
  return (
    <table class="list engagements">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col" class="figure">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {engagements.map(({ id, address, title, status, date, place, evidence, document, documents }) => (
          <tr data-item="" id={`e-${id}`}>
            <td class="when">
              <WhenShown date={date} document={document} />
            </td>
            <td class="what">
              <a href={address}>
                <bdi>{title}</bdi>
              </a>{" "}
              {status !== "held" && <span class={`status is-${status}`}>{status}</span>}
              <JudgedMark kind="engagement" id={id} />
              {evidence && <Telling evidence={evidence} document={document} />}
            </td>
            <td class="where">
              <bdi>{place}</bdi>
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

interface EngagementPageProps {
  readonly dossier: DossierView
  readonly view: EngagementView
  /** What a person decided on it, with the form to decide. */
  readonly judging?: Child
}

/** One engagement: each document's account beside the others, what was said there and what was done. */
export function EngagementPage({ dossier, view, judging }: EngagementPageProps) {
  const { title, kindInWords, status, date, place, document, documents, accounts, said, acts, within, contains } = view
  return (
    <Layout title={title} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="engagements" />
          <p class="over">
            {capitalised(kindInWords)}
            {status !== "held" && (
              <>
                , <span class={`status is-${status}`}>{status}</span>
              </>
            )}
            <JudgedMark kind="engagement" id={view.id} />
          </p>
          <h1 dir="auto">{title}</h1>
          <p class="sum">
            <WhenShown date={date} document={document} />
            {place && (
              <>
                {" "}
                · <bdi>{place}</bdi>
              </>
            )}{" "}
            · {counted(documents, "document")}
            {documents > 1 && (
              <>
                {" "}
                · <a href={`${view.address}/accounts`}>the accounts beside each other</a>
              </>
            )}
            {said.length > 0 && ` · ${counted(said.length, "statement")}`}
            {acts.length > 0 && ` · ${counted(acts.length, "act")}`}
          </p>
          {date && date.basis !== "stated" && <p class="reason">Dated: {date.why}</p>}
        </header>
        <section aria-labelledby="accounts">
          <h2 id="accounts">{accounts.length === 1 ? "What the document tells" : "What each document tells"}</h2>
          <ol class={accounts.length === 1 ? "accounts" : "accounts are-many"}>
            {accounts.map((account, index) => (
              <Account account={account} isFirst={index === 0} />
            ))}
          </ol>
        </section>
        {view.followThrough && <FollowThrough followThrough={view.followThrough} />}
        <Parts name="Within" id="within" engagements={within} />
        <Parts name="In the course of it" id="contains" engagements={contains} />
        {acts.length > 0 && (
          <section aria-labelledby="acts">
            <h2 id="acts">What was done there</h2>
            <ActList acts={acts} />
          </section>
        )}
        {said.length > 0 && (
          <section aria-labelledby="said">
            <h2 id="said">What was said there</h2>
            <Said said={said} />
          </section>
        )}
        {judging}
      </article>
    </Layout>
  )
}

/** Statements beyond these are folded away. */
const statementsShown = 12

function Said({ said }: { readonly said: EngagementView["said"] }) {
  const rest = said.slice(statementsShown)
  const list = (statements: EngagementView["said"]) => (
    <ol class="quotes">
      {statements.map((statement) => (
        <StatementItem statement={statement} />
      ))}
    </ol>
  )
  return (
    <>
      {list(said.slice(0, statementsShown))}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "more statement")}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}

interface PartsProps {
  readonly name: string
  readonly id: string
  readonly engagements: readonly EngagementLineView[]
}

function Parts({ name, id, engagements }: PartsProps) {
  if (engagements.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <EngagementList engagements={engagements} />
    </section>
  )
}

function Account({ account, isFirst }: { readonly account: EngagementAccountView; readonly isFirst: boolean }) {
  const { document, differs, kindInWords, status, sides, others, place, date, level, duration, passages } = account
  return (
    <li data-item="">
      <p class="cite">
        <SourceLine document={document} />{" "}
        <a href={document.address}>
          <bdi>{document.title}</bdi>
        </a>
      </p>
      <Passages passages={passages} isFirst={isFirst} />
      {differs !== null && <p class="differing">{capitalised(differs)}</p>}
      <dl class="facts">
        <Fact name="Kind">
          {kindInWords}
          {status !== "held" && `, ${status}`}
        </Fact>
        <Fact name="Who">
          {sides.length > 0 &&
            sides.map((side, index) => (
              <>
                {index > 0 && <span class="reason"> · </span>}
                <Names actors={side} />
              </>
            ))}
        </Fact>
        <Fact name="Also there">{others.length > 0 && <Names actors={others} />}</Fact>
        <Fact name="When">{date ? <DateShown date={date} /> : <span class="reason">it does not say</span>}</Fact>
        <Fact name="Where">{place && <bdi>{place}</bdi>}</Fact>
        <Fact name="Level">{level}</Fact>
        <Fact name="Lasted">{duration}</Fact>
      </dl>
    </li>
  )
}
