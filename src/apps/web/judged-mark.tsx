import { createContext, useContext } from "hono/jsx"
import type { JudgedKind } from "../../domain/judgement.ts"
import type { Judged } from "../../store/judgements.ts"

/** What people decided, for the pages to say beside what it is on. */
export const Decisions = createContext<(kind: JudgedKind, id: string) => Judged | null>(() => null)

/** What a person decided on a line: beside a corrected value who corrected it, with what was found on hover and focus. */
export function JudgedMark({ kind, id }: { readonly kind: JudgedKind; readonly id: string }) {
  const judged = useContext(Decisions)(kind, id)
  if (judged === null) return null
  const { decision, by, judged: when, reason, values, found, against } = judged
  const fields = Object.keys(values).map(
    (field) => `${field} ${values[field] ?? "none"}, found ${found[field] ?? "none"}`,
  )
  const others = against.map((one) => `${past[one.decision]} by ${one.by ?? "somebody"} on ${one.judged.slice(0, 10)}`)
  const whole = [...fields, when.slice(0, 10), ...(reason ? [reason] : []), ...others].join(" · ")
  return (
    <>
      {" "}
      <a class={`judged is-${decision}`} href={`/judgements#${judged.id}`} title={whole}>
        {past[decision]}
        {by && (
          <>
            {" by "}
            <bdi>{by}</bdi>
          </>
        )}
        {others.length > 0 && ", another person otherwise"}
        {fields.length + others.length > 0 && <span class="unseen">: {whole}</span>}
      </a>
    </>
  )
}

const past = {
  confirm: "confirmed",
  reject: "rejected",
  correct: "corrected",
  merge: "merged",
  split: "split",
} as const

/** To the page where a person decides on what has none of its own. */
export function DecideLink({ id }: { readonly id: string }) {
  return (
    <a class="reason decide" href={`/judgements/of/${id}`} data-judge="">
      decide
    </a>
  )
}
