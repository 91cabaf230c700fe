import type { AccountsView } from "../../views/accounts-view.ts"
import { documentAddress, engagementAddress, spanAddress } from "../../views/addresses.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { Ledgers } from "./happened.tsx"
import { Layout } from "./layout.tsx"
import { counted } from "./words.ts"

interface AccountsPageProps {
  readonly dossier: DossierView
  readonly view: AccountsView
  readonly title: string
}

type Lines = AccountsView["onlyIn"]

/** What several documents tell of one engagement, beside each other; each line opens at its words. */
export function AccountsPage({ dossier, view, title }: AccountsPageProps) {
  const { engagement, reports, differs, shared, onlyIn } = view
  return (
    <Layout title={`Accounts of ${title}`} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="engagements" />
          <p class="over">Accounts beside each other</p>
          <h1 dir="auto">{title}</h1>
          <p class="sum">
            {counted(reports.length, "document")} · <a href={engagementAddress(engagement)}>the engagement</a>
          </p>
        </header>
        {differs.length > 0 && (
          <section>
            <h2>Where they differ</h2>
            <dl class="facts">
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
        {shared.map(({ issue, lines, absent }) => (
          <section>
            <h2>{issue ?? "In words alike"}</h2>
            <Columns lines={lines} reports={reports} />
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
            <Columns lines={onlyIn} reports={reports} />
          </section>
        )}
      </article>
    </Layout>
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

function Report({ reports, document }: { readonly reports: AccountsView["reports"]; readonly document: string }) {
  const report = reports.find((one) => one.document === document)
  return (
    <a href={documentAddress(document)}>
      <bdi>{report?.outlet ?? report?.title ?? document}</bdi>
      {report?.date && ` ${report.date}`}
    </a>
  )
}
