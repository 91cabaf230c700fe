import type { DossierView } from "../../views/dossier-view.ts"
import {
  editInWords,
  type FormulationView,
  type SideLine,
  type WordingUse,
  type WordingView,
} from "../../views/wording-view.ts"
import { Layout } from "./layout.tsx"
import { SourceLine } from "./source-line.tsx"
import { counted } from "./words.ts"

/** The sides whose words a dossier holds, each with the way to its wordings. */
export function SidesPage({ dossier, sides }: { readonly dossier: DossierView; readonly sides: readonly SideLine[] }) {
  return (
    <Layout title="Wording" dossier={dossier} place="people">
      <header class="head">
        <h1>Wording</h1>
        <p class="sum">What each side says again and again in its own words, and how it changed</p>
      </header>
      {sides.length === 0 && (
        <p class="empty">No dated document gives the own words of anybody whose country is known.</p>
      )}
      <ul class="plain">
        {sides.map(({ name, address, passages }) => (
          <li data-item="">
            <a href={address} data-open="">
              {name}
            </a>{" "}
            <span class="cite">{counted(passages, "passage")}</span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** More than these nobody reads at once; those of the most days stand first. */
const mostShown = 100

/** What one side says again and again: first use, last use, dropped, altered; each line opens at its words. */
export function WordingPage({ dossier, view }: { readonly dossier: DossierView; readonly view: WordingView }) {
  const { side, formulations } = view
  const shown = formulations.slice(0, mostShown)
  return (
    <Layout title={`Wording of ${side}`} dossier={dossier} place="people">
      <header class="head">
        <p class="over">
          <a href="/wording">Wording</a>
        </p>
        <h1 dir="auto">{side}</h1>
        <p class="sum">
          {counted(formulations.length, "wording")} that come again on several days
          {shown.length < formulations.length && `; shown are the ${shown.length} of the most days`}
        </p>
      </header>
      {formulations.length === 0 && <p class="empty">Nothing is said in the same words on enough days.</p>}
      {shown.map((one) => (
        <Wording one={one} />
      ))}
    </Layout>
  )
}

function Wording({ one: { words, days, issue, first, last, dropped, altered } }: { readonly one: FormulationView }) {
  return (
    <section>
      <h2 dir="auto">“{words}”</h2>
      <p class="reason">
        On {counted(days, "day")}
        {issue && (
          <>
            {" "}
            · <a href={`/issues/${encodeURIComponent(issue.id)}`}>{issue.name}</a>
          </>
        )}
        {dropped && ` · not in ${dropped.later} later statements up to ${dropped.upTo}`}
      </p>
      <dl class="facts">
        <dt>First</dt>
        <Used use={first} />
        <dt>Last</dt>
        <Used use={last} />
        {altered.map((change) => (
          <>
            <dt>{editInWords(change)}</dt>
            <Used use={change} />
          </>
        ))}
      </dl>
    </section>
  )
}

function Used({ use: { words, document } }: { readonly use: WordingUse }) {
  return (
    <dd data-item="">
      <a href={words.address} data-open="" dir="auto">
        “{words.text}”
      </a>{" "}
      <span class="cite">
        <SourceLine document={document} />
      </span>
    </dd>
  )
}
