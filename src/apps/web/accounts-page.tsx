import { showDate } from "../../domain/date-in-words.ts"
import type { AccountsView, IssueOfAccounts, IssueTable, WordingPiece } from "../../views/accounts-view.ts"
import { aloneWords, gapBefore, standingWords } from "../../views/accounts-words.ts"
import { documentAddress, engagementAddress, spanAddress } from "../../views/addresses.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { Ledgers } from "./happened.tsx"
import { Layout } from "./layout.tsx"
import { capitalised, counted } from "./words.ts"

interface AccountsPageProps {
  readonly dossier: DossierView
  readonly view: AccountsView
  readonly title: string
}

type Lines = AccountsView["onlyIn"]

/** What several documents tell of one engagement, beside each other; each line opens at its words. */
export function AccountsPage({ dossier, view, title }: AccountsPageProps) {
  const { engagement, reports, differs, issues, shared, onlyIn } = view
  return (
    <Layout title={`Accounts of ${title}`} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="engagements" />
          <p class="over">Accounts beside each other</p>
          <h1 dir="auto">{title}</h1>
          <p class="sum">
            {counted(reports.length, "document")} · <a href={engagementAddress(engagement)}>the engagement</a>
            {issues.length > 0 && (
              <>
                {" "}
                · <a href="/engagements/accounts">all engagements by side</a>
              </>
            )}
          </p>
        </header>
        {differs.length > 0 && (
          <section>
            <h2>Where they differ</h2>
            <dl class="facts is-wide">
              {differs.map(({ document, differs }) => (
                <>
                  <dt>
                    <Report reports={reports} document={document} />
                  </dt>
                  <dd>{differs}</dd>
                </>
              ))}
            </dl>
          </section>
        )}
        {issues.length > 0 && (
          <section>
            <h2>By side</h2>
            <SidesTable issues={issues} />
          </section>
        )}
        {shared.map(({ issue, name, lines, alone, absent, wordings }) => (
          <section>
            <h2>{issue === null ? <>In words alike: {name}</> : name}</h2>
            <Columns lines={lines} reports={reports} />
            <Wordings wordings={wordings} reports={reports} />
            {alone.map(({ document, of, words }) => (
              <p class="reason">
                {aloneWords[of]} only in <Report reports={reports} document={document} />:{" "}
                {words.map((place, index) => (
                  <>
                    {index > 0 && ", "}
                    <a href={spanAddress(document, place)}>
                      <bdi>{place.text}</bdi>
                    </a>
                  </>
                ))}
              </p>
            ))}
            {issue !== null && absent.length > 0 && (
              <p class="reason">
                Absent from{" "}
                {absent.map((document, index) => (
                  <>
                    {index > 0 && ", "}
                    <Report reports={reports} document={document} />
                  </>
                ))}
              </p>
            )}
          </section>
        ))}
        {onlyIn.length > 0 && (
          <section>
            <h2>In one account alone</h2>
            <p class="reason">Nothing like these lines stands anywhere in the other {view.onlyBeside}.</p>
            <Columns lines={onlyIn} reports={reports} />
          </section>
        )}
      </article>
    </Layout>
  )
}

interface IssueTablePageProps {
  readonly dossier: DossierView
  readonly view: IssueTable
}

/** Issues by engagement and side: who raised them, which account is silent, of which side none is held. */
export function IssueTablePage({ dossier, view: { engagements } }: IssueTablePageProps) {
  return (
    <Layout title="Issues by engagement and side" dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="engagements" />
          <h1>Issues by engagement and side</h1>
          <p class="sum">
            {counted(engagements.length, "engagement")} of which a readout or another official text of a side is held
          </p>
        </header>
        {engagements.length === 0 && (
          <p class="empty">
            No document is the official account of an engagement by one of its sides. Readouts and joint statements are
            recognised as they are added; a line of a .jsonl file may say so with “kind”.
          </p>
        )}
        {engagements.map(({ id, line, issues }) => (
          <section data-item="">
            <h2>
              <a href={engagementAddress(id)} data-open="">
                {capitalised(line)}
              </a>
            </h2>
            <SidesTable issues={issues} />
          </section>
        ))}
      </article>
    </Layout>
  )
}

function SidesTable({ issues }: { readonly issues: readonly IssueOfAccounts[] }) {
  return (
    <table class="list sides">
      <thead>
        <tr>
          <th scope="col">Issue</th>
          {issues[0]?.sides.map(({ side }) => (
            <th scope="col">{side}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map(({ id, name, sides }) => (
          <tr>
            <th scope="row">
              <a href={`/issues/${encodeURIComponent(id)}`}>{name}</a>
            </th>
            {sides.map((side) => {
              const [first] = side.words
              return (
                <td data-name={side.side}>
                  {first ? (
                    <a href={spanAddress(first.document, first)} title={first.text}>
                      {standingWords(side)}
                    </a>
                  ) : (
                    <span class="undated">{standingWords(side)}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Columns({ lines, reports }: { readonly lines: Lines; readonly reports: AccountsView["reports"] }) {
  return (
    <ol class="accounts are-many">
      {lines.map(({ document, words }) => (
        <li data-item="">
          <p class="cite">
            <Report reports={reports} document={document} />
          </p>
          {words.map(({ start, end, text }) => (
            <p class="said" dir="auto">
              <a href={spanAddress(document, { start, end })} data-open="">
                {text}
              </a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

interface WordingsProps {
  readonly wordings: AccountsView["shared"][number]["wordings"]
  readonly reports: AccountsView["reports"]
}

/** Sentences that tell the same in other words, word by word. */
function Wordings({ wordings, reports }: WordingsProps) {
  if (wordings.length === 0) return null
  return (
    <>
      <h3>Where the wording differs</h3>
      <ol class="versions">
        {wordings.map(({ document, beside, pieces }) => (
          <li class="version">
            <p class="said" dir="auto">
              {pieces.map((piece, index) => (
                <>
                  {gapBefore(piece, index, pieces)}
                  <Worded piece={piece} />
                </>
              ))}
            </p>
            <p class="reason">
              Underlined: only in <Report reports={reports} document={document} />. Struck out: only in{" "}
              <Report reports={reports} document={beside} />.
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

function Worded({ piece: { document, start, end, text, only } }: { readonly piece: WordingPiece }) {
  if (only === null) return <>{text}</>
  const words = <a href={spanAddress(document, { start, end })}>{text}</a>
  return only === "here" ? <ins class="added">{words}</ins> : <del class="cut">{words}</del>
}

function Report({ reports, document }: { readonly reports: AccountsView["reports"]; readonly document: string }) {
  const report = reports.find((one) => one.document === document)
  return (
    <a href={documentAddress(document)}>
      <bdi>{report?.outlet ?? report?.title ?? document}</bdi>
      {report?.date && ` ${showDate(report.date)}`}
    </a>
  )
}
