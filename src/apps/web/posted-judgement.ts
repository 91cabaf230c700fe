import { decisions } from "../../domain/judgement.ts"
import type { Asked } from "../../ingest/judge.ts"

/** What the forms that decide sent. `back` is the page they were on, always one of ours. */
export type PostedJudgement = { readonly back: string } & (
  | { readonly undo: string }
  | { readonly asked: Asked }
  | { readonly problem: string }
)

/** The decision in a form. */
export function readPostedJudgement(form: FormData, by: string | null): PostedJudgement {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const back = localAddress(text("back"))
  const [id, wanted] = [text("id"), text("decision")]
  if (wanted === "undo") return { back, undo: id }
  const decision = decisions.find((known) => known === wanted)
  if (decision === undefined) return { back, problem: "The form says no decision. Go back and choose one." }
  const changed = [...form.keys()].flatMap((name) => {
    const field = /^set-(\w+)$/.exec(name)?.[1]
    return field === undefined || text(name) === text(`was-${field}`) ? [] : [[field, text(name)] as const]
  })
  const correction = decision === "correct" ? Object.fromEntries(changed) : null
  return {
    back,
    asked: {
      decision,
      id,
      with: text("with") || null,
      correction,
      reason: text("reason") || null,
      by: by ?? text("by"),
    },
  }
}

/** A form that somebody changed cannot send the reader elsewhere. */
function localAddress(address: string): string {
  return /^\/(?![/\\])[\w/#.-]*$/.test(address) ? address : "/judgements"
}
