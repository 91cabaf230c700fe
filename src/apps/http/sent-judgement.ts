import { decisions } from "../../domain/judgement.ts"
import type { Asked } from "../../ingest/judge.ts"

/** The decision in a request: `{"decision", "id", "with"?, "correction"?, "reason"?, "by"?}`, or `{"decision": "undo", "id"}`. */
export function readSentJudgement(
  sent: unknown,
  by: string | null,
): Asked | { readonly undo: string } | { readonly error: string } {
  const given = typeof sent === "object" && sent !== null ? new Map<string, unknown>(Object.entries(sent)) : new Map()
  const text = (name: string): string | null => {
    const value: unknown = given.get(name)
    return typeof value === "string" && value.trim() !== "" ? value : null
  }
  const id = text("id")
  const wanted = text("decision")
  const decision = decisions.find((known) => known === wanted)
  if (id === null || (decision === undefined && wanted !== "undo"))
    return { error: `Send {"decision": "${[...decisions, "undo"].join("|")}", "id": "…"} as JSON.` }
  if (decision === undefined) return { undo: id }
  const correction: unknown = given.get("correction")
  const fields =
    typeof correction === "object" && correction !== null
      ? Object.fromEntries(
          Object.entries(correction).map(([field, value]) => [field, value === null ? "" : String(value)]),
        )
      : {}
  return {
    decision,
    id,
    with: text("with"),
    correction: decision === "correct" ? fields : null,
    reason: text("reason"),
    by: by ?? text("by") ?? "",
  }
}
