import type { DossierView } from "../../views/dossier-view.ts"
import type { JudgementLine, JudgementsView, JudgingView } from "../../views/judgements-view.ts"
import { JudgingPanel, Undo } from "./judging.tsx"
import { Layout } from "./layout.tsx"
import { counted } from "./words.ts"

interface JudgementsPageProps {
  readonly dossier: DossierView
  readonly view: JudgementsView
  /** Whether decisions can be made and undone here. */
  readonly isOpen: boolean
}

/** All decisions, the latest first, and what waits for one. */
export function JudgementsPage({ dossier, view: { lines, open }, isOpen }: JudgementsPageProps) {
  return (
    <Layout title="Judgements" dossier={dossier}>
      <header class="head">
        <h1>Judgements</h1>
        <p class="sum">
          {counted(lines.filter(({ isUndone }) => !isUndone).length, "decision")} ·{" "}
          <a href="/discrepancies">{counted(open.discrepancies, "discrepancy", "discrepancies")}</a> nobody has judged ·{" "}
          {counted(open.unsettled, "decision")} to be looked at again
        </p>
      </header>
      {lines.length === 0 && (
        <p>
          Nobody has decided on anything yet. Each page of a statement, an engagement, an act, a figure or a discrepancy
          has a form for it; so has the command <code>readout judge</code>.
        </p>
      )}
      <JudgementList lines={lines} isOpen={isOpen} />
    </Layout>
  )
}

interface JudgementListProps {
  readonly lines: readonly JudgementLine[]
  readonly isOpen: boolean
  /** Where undoing one leads back to; the decision itself where it is left out. */
  readonly back?: string
}

/** Decisions, each with what it is on; what was rejected is struck. */
function JudgementList({ lines, isOpen, back }: JudgementListProps) {
  return (
    <ol class="judgements">
      {lines.map(({ id, decision, kind, words, change, reason, by, day, isUndone, standingInWords, address }) => (
        <li data-item="" id={id}>
          <p class="over">
            {decision} · {kind} · {day}
            {by && (
              <>
                {" "}
                · <bdi>{by}</bdi>
              </>
            )}
            {isUndone && " · undone"}
          </p>
          <p class={decision === "reject" && !isUndone ? "said is-rejected" : "said"} dir="auto">
            {address === null ? (
              <span>{words}</span>
            ) : (
              <a href={address} data-open="">
                {words}
              </a>
            )}
          </p>
          {standingInWords && <p class="open-why">{standingInWords}</p>}
          {(change ?? reason) && <p class="reason">{[change, reason].filter((part) => part).join(" · ")}</p>}
          {isOpen && !isUndone && <Undo id={id} back={back ?? `/judgements#${id}`} />}
        </li>
      ))}
    </ol>
  )
}

/** What was rejected and is therefore not in the list above it, for who wants to see it. */
export function Rejected({ lines, isOpen, back }: JudgementListProps) {
  if (lines.length === 0) return null
  return (
    <details class="rejected">
      <summary>{counted(lines.length, "line")} left out that a person rejected</summary>
      <JudgementList lines={lines} isOpen={isOpen} {...(back === undefined ? {} : { back })} />
    </details>
  )
}

/** What has no page of its own, to be decided on. */
export function JudgedPage({
  dossier,
  judging,
  isOpen,
}: {
  readonly dossier: DossierView
  readonly judging: JudgingView
  readonly isOpen: boolean
}) {
  return (
    <Layout title={`On a ${judging.kind}`} dossier={dossier}>
      <header class="head">
        <p class="over">{judging.kind}</p>
        <h1 dir="auto">{judging.words}</h1>
      </header>
      <JudgingPanel judging={judging} isOpen={isOpen} />
    </Layout>
  )
}
