import type { Child } from "hono/jsx"
import type { ChannelLineView, ChannelsView, ChannelView } from "../../views/channels-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { Choices } from "./choices.tsx"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Ledgers, Names, Telling, WhenShown } from "./happened.tsx"
import { JudgedMark } from "./judged-mark.tsx"
import { Layout } from "./layout.tsx"
import { PageSteps } from "./lists.tsx"
import { StatusHistory } from "./status-history.tsx"
import { capitalised, counted } from "./words.ts"

interface ChannelsPageProps {
  readonly dossier: DossierView
  readonly view: ChannelsView
  /** What was left out since a person rejected it. */
  readonly rejected?: Child
}

/** Standing lines of contact and how each stands, according to whom. */
export function ChannelsPage({ dossier, view, rejected }: ChannelsPageProps) {
  const { count, isNarrowed, unfiltered, statuses, countries, channels, pages } = view
  return (
    <Layout title="Channels" dossier={dossier} place="happened">
      <header class="head">
        <Ledgers current="channels" />
        <h1>Channels</h1>
        <p class="sum">
          {counted(count, "standing line", "standing lines")} of contact: hotlines, dialogues, working groups
          {isNarrowed && (
            <>
              {" "}
              · <a href={unfiltered}>all of them</a>
            </>
          )}
        </p>
      </header>
      {dossier.documents === 0 ? (
        <EmptyDossier />
      ) : (
        <>
          <div class="filters">
            <Choices name="Status" choices={statuses} />
            <Choices name="Country" choices={countries} />
          </div>
          {count > 0 ? (
            <ChannelList channels={channels} />
          ) : isNarrowed ? (
            <p class="empty">
              No channel is all of this. <a href={unfiltered}>Show all channels.</a>
            </p>
          ) : (
            <p class="empty">
              No document tells of a hotline, a dialogue or a working group, or how one stands. They are looked for
              whenever documents are added.
            </p>
          )}
          <PageSteps pages={pages} name="channels" />
        </>
      )}
      {rejected}
    </Layout>
  )
}

function ChannelList({ channels }: { readonly channels: readonly ChannelLineView[] }) {
  return (
    <table class="list channels">
      <thead>
        <tr>
          <th scope="col">Last told</th>
          <th scope="col">Channel</th>
          <th scope="col" class="figure">
            Changes
          </th>
          <th scope="col" class="figure">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {channels.map(({ id, address, name, between, latest, changes, documents }) => (
          <tr data-item="" id={`h-${id}`}>
            <td class="when">
              <strong class="stands">{latest.status}</strong>
              <JudgedMark kind="channel" id={latest.id} />
              <br />
              <WhenShown date={latest.date} document={latest.document} />
            </td>
            <td class="what">
              <a href={address}>
                <bdi>{capitalised(name)}</bdi>
              </a>{" "}
              {between !== "" && <span class="reason">{between}</span>}
              <Telling evidence={latest.evidence} document={latest.document} />
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

interface ChannelPageProps {
  readonly dossier: DossierView
  readonly view: ChannelView
}

/** One channel: every status that documents tell of, the oldest first, according to whom. */
export function ChannelPage({ dossier, view }: ChannelPageProps) {
  const { name, between, parties, level, statuses, changes, documents, history, names } = view
  return (
    <Layout title={name} dossier={dossier} place="happened">
      <article class="happened">
        <header class="head">
          <Ledgers current="channels" />
          <p class="over">Channel{level && `, ${level}`}</p>
          <h1 dir="auto">{capitalised(name)}</h1>
          <p class="sum">
            {between !== "" && (
              <>
                between <Names actors={parties} /> ·{" "}
              </>
            )}
            {counted(statuses, "account")} of how it stands
            {changes > 0 && `, ${changes} of which ${changes === 1 ? "differs" : "differ"} from the one before`} ·{" "}
            {counted(documents, "document")}
          </p>
          {names.length > 1 && <p class="reason">Also called {names.filter((other) => other !== name).join(", ")}</p>}
        </header>
        <StatusHistory history={history} kind="channel" />
      </article>
    </Layout>
  )
}
