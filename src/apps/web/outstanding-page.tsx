import type { DossierView } from "../../views/dossier-view.ts"
import type { OutstandingView } from "../../views/outstanding-view.ts"
import { ActList } from "./acts-page.tsx"
import { EngagementList } from "./engagements-page.tsx"
import { Ledgers } from "./happened.tsx"
import { Layout } from "./layout.tsx"
import { counted } from "./words.ts"

/** What was promised, asked by a day or planned and is not told as done: past its day, or never mentioned again. */
export function OutstandingPage({ dossier, view }: { readonly dossier: DossierView; readonly view: OutstandingView }) {
  const { lines, planned, forward, followed, upTo } = view
  const parts = [
    { name: "Past their day", isOf: ({ isPastDue }: { readonly isPastDue: boolean }) => isPastDue },
    { name: "Without later mention", isOf: ({ isPastDue }: { readonly isPastDue: boolean }) => !isPastDue },
  ]
  return (
    <Layout title="Outstanding" dossier={dossier} place="happened">
      <header class="head">
        <Ledgers current="acts" />
        <h1>Outstanding</h1>
        <p class="sum">
          {lines.length + planned.length} of {followed < forward ? `the latest ${followed} of ${forward}` : forward}{" "}
          promises and plans: past their day without word that they came about, or without later mention in these
          documents{upTo && ` up to ${upTo}`} · <a href="/acts">all acts</a>
        </p>
      </header>
      {forward === 0 && <p class="empty">No document tells of an agreement, a commitment or a plan.</p>}
      {parts.map(({ name, isOf }) => {
        const [acts, engagements] = [lines.filter(isOf), planned.filter(isOf)]
        return (
          acts.length + engagements.length > 0 && (
            <section>
              <h2>{name}</h2>
              <p class="reason">
                {[counted(acts.length, "promise"), counted(engagements.length, "plan")]
                  .filter((part) => !part.startsWith("0"))
                  .join(", ")}
              </p>
              {acts.length > 0 && <ActList acts={acts.map(({ act }) => act)} />}
              {engagements.length > 0 && (
                <EngagementList engagements={engagements.map(({ engagement }) => engagement)} />
              )}
            </section>
          )
        )
      })}
    </Layout>
  )
}
