import type { StatusInHistory, StatusView } from "../../views/status-view.ts"
import { Cite, Names, WhenShown } from "./happened.tsx"
import { DecideLink, JudgedMark } from "./judged-mark.tsx"

/** Statuses, the oldest first: when, in which words, according to whom. */
export function StatusHistory({
  history,
  kind,
}: {
  readonly history: readonly StatusInHistory[]
  readonly kind: "issue" | "channel"
}) {
  return (
    <table class="list history">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Status</th>
          <th scope="col">In the words</th>
          <th scope="col">According to</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ id, status, date, document, evidence, accordingTo, statement, isChange }) => (
          <tr data-item="" id={`s-${id}`}>
            <td class="when">
              <WhenShown date={date} document={document} />
            </td>
            <td class="stands">
              {isChange ? <strong>{status}</strong> : status}
              <JudgedMark kind={kind} id={id} />
            </td>
            <td class="where">
              <InWords evidence={evidence} />
            </td>
            <td class="who">
              <Teller accordingTo={accordingTo} document={document} />
              {statement && (
                <a class="reason" href={statement}>
                  the statement
                </a>
              )}
              <DecideLink id={id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The words that tell of it, with what stands beside them; they open at their place. */
export function InWords({ evidence }: Pick<StatusView, "evidence">) {
  return (
    <a class="words" href={evidence.words.address} data-open="">
      <span class="beside">{evidence.before}</span>
      <bdi>{evidence.words.text}</bdi>
      <span class="beside">{evidence.after}</span>
    </a>
  )
}

/** Who says so, where somebody does, and in which document. */
export function Teller({ accordingTo, document }: Pick<StatusView, "accordingTo" | "document">) {
  return (
    <>
      {accordingTo && (
        <>
          <Names actors={[accordingTo]} />{" "}
        </>
      )}
      <Cite document={document} />
    </>
  )
}
