import type { Child } from "hono/jsx"
import type { ActAccountView, ActLineView, ActsView, ActView, DoerView } from "../../views/acts-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { FollowThrough } from "./follow-through.tsx"
import { Cite, Fact, Ledgers, Names, NarrowedTo, Narrowing, Passages } from "./happened.tsx"
import { JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps, StatementItem } from "./lists.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"
import { capitalised, counted, percent } from "./words.ts"

interface ActsPageProps {
  readonly dossier: DossierView
  readonly view: ActsView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** What was done or said with consequence, the latest first. */
export function ActsPage({ dossier, view, rejected }: ActsPageProps) {
  const { count, isNarrowed, unfiltered, acts, pages } = view
  return (
    <Layout title="Acts" dossier={dossier} place="happened">
      <header class="head">
        <Ledgers current="acts" />
        <h1>Acts</h1>
        <p class="reason">
          <a href="/acts/outstanding">What is outstanding</a>
        </p>
        <p class="sum">
          {counted(count, "act")}: what was agreed, asked, warned, refused, imposed or lifted, by whom and to whom
          <NarrowedTo view={view} />
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <Narrowing view={view} />
          {count > 0 ? (
            <ActList acts={acts} />
          ) : isNarrowed ? (
            <p class="empty">
              No act is all of this. <a href={unfiltered}>Show all acts.</a>
            </p>
          ) : (
            <p class="empty">
              No document tells of an agreement, a request, a warning, a sanction or the like. They are looked for
              whenever documents are added.
            </p>
          )}
          <PageSteps pages={pages} name="acts" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

/** Acts, each in the words that tell of it, with the word apart that makes it this kind of act. */
export function ActList({ acts }: { readonly acts: readonly ActLineView[] }) {
  return (
    <ol class="quotes acts">
      {acts.map((act) => (
        <li class="quote" data-item="" id={`a-${act.id}`}>
          <p class="by">
            <a class="act-name" href={act.address}>
              {capitalised(act.kindInWords)}
            </a>{" "}
            <Doers doers={act.by} before={act.before.by} /> <Doers doers={act.to} before={act.before.to} />
            {act.status !== "happened" && <span class={`status is-${act.status}`}>{act.statusInWords}</span>}
            <JudgedMark kind="act" id={act.id} />
          </p>
          {act.evidence && (
            <p class="said" dir="auto">
              <a href={act.evidence.words.address} data-open="">
                {act.pieces.map(({ text, isTrigger }) => (isTrigger ? <strong class="trigger">{text}</strong> : text))}
              </a>
            </p>
          )}
          <p class="cite">
            <Cite document={act.document} />
            {act.documents > 1 && ` and ${counted(act.documents - 1, "other document")}`}
            {act.date && act.date.basis !== "bounded" && (
              <>
                {" · done "}
                <DateShown date={act.date} />
              </>
            )}
            {act.due && (
              <>
                {" · due "}
                <DateShown date={act.due} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Doers({ doers, before }: { readonly doers: readonly DoerView[]; readonly before: string }) {
  if (doers.length === 0) return null
  return (
    <>
      {before} <Names actors={doers} />
    </>
  )
}

interface ActPageProps {
  readonly dossier: DossierView
  readonly view: ActView
  /** What a person decided on it, with the form to decide. */
  readonly judging?: Child
}

/** One act: by whom, to whom, what, when, and each document's account of it. */
export function ActPage({ dossier, view, judging }: ActPageProps) {
  const { title, kindInWords, status, statusInWords, documents, accounts } = view
  return (
    <Layout title={title} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="acts" />
          <p class="over">
            {capitalised(kindInWords)}
            {status !== "happened" && (
              <>
                , <span class={`status is-${status}`}>{statusInWords}</span>
              </>
            )}
            <JudgedMark kind="act" id={view.id} />
          </p>
          <h1 dir="auto">{title}</h1>
          <p class="sum">{counted(documents, "document")}</p>
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
        <Statements accounts={accounts} />
        {judging}
      </article>
    </Layout>
  )
}

function Statements({ accounts }: Pick<ActView, "accounts">) {
  const statements = accounts.flatMap(({ statement }) => statement ?? [])
  if (statements.length === 0) return null
  return (
    <section aria-labelledby="statement">
      <h2 id="statement">{statements.length === 1 ? "The statement it is told in" : "The statements it is told in"}</h2>
      <ol class="quotes">
        {statements.map((statement) => (
          <StatementItem statement={statement} />
        ))}
      </ol>
    </section>
  )
}

function Account({ account, isFirst }: { readonly account: ActAccountView; readonly isFirst: boolean }) {
  const {
    document,
    differs,
    statusInWords,
    by,
    to,
    what,
    condition,
    trigger,
    date,
    due,
    place,
    coding,
    passages,
    confidence,
  } = account
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
        <Fact name="By">{by.length > 0 && <CodedDoers doers={by} />}</Fact>
        <Fact name="To">{to.length > 0 && <CodedDoers doers={to} />}</Fact>
        <Fact name="What">
          <a href={what.address}>
            <bdi>{what.text}</bdi>
          </a>
        </Fact>
        <Fact name="If">
          {condition && (
            <a href={condition.address}>
              <bdi>{condition.text}</bdi>
            </a>
          )}
        </Fact>
        <Fact name="Key word">
          <a href={trigger.address}>
            <bdi>{trigger.text}</bdi>
          </a>
        </Fact>
        <Fact name="Done">{date && <DateShown date={date} />}</Fact>
        <Fact name="Due">{due && <DateShown date={due} />}</Fact>
        <Fact name="Where">{place && <bdi>{place}</bdi>}</Fact>
        <Fact name="Status">{statusInWords}</Fact>
        <Fact name="PLOVER">
          {[coding.event, coding.mode, ...coding.contexts].filter((part) => part !== null).join(" · ")}
        </Fact>
        <Fact name="Confidence">{percent(confidence)}</Fact>
      </dl>
    </li>
  )
}

function CodedDoers({ doers }: { readonly doers: readonly DoerView[] }) {
  return (
    <>
      {doers.map(({ name, address, words, code, sector }, index) => (
        <>
          {index > 0 && ", "}
          <a href={address}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span class="reason">
            <a href={words.address}>
              “<bdi>{words.text}</bdi>”
            </a>
            {(code ?? sector) !== null && ` ${[code, sector].filter((part) => part !== null).join(" ")}`}
          </span>
        </>
      ))}
    </>
  )
}
