import type { ActReport } from "../../domain/report.ts"
import { contentWords, stemOf } from "../../language/content-words.ts"
import { type Telling, tellerOf } from "../reports/told.ts"

/** No more stems of one act are kept: what comes late in a long sentence is seldom of the act. */
const mostStems = 16

/** What a document tells of each of its acts, as tying reads it. */
export function reportActs(telling: Telling): ActReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const actors = new Map(findings.actors.map((actor) => [actor.id, actor]))
  return findings.acts.map(({ id, kind, coding, by, to, what, trigger, date, due, status }) => {
    const named = [...by, ...to].flatMap(({ actor }) => actors.get(actor)?.name.split(" ").map(stemOf) ?? [])
    const stems = new Set(contentWords(document.text, what).map(({ stem }) => stem))
    for (const stem of named) stems.delete(stem)
    return {
      of: "act",
      id,
      ...told([what]),
      sentence: told([trigger]).sentence,
      kind,
      event: coding.event,
      by: by.flatMap(({ actor }) => actors.get(actor) ?? []),
      to: to.flatMap(({ actor }) => actors.get(actor) ?? []),
      stems: [...stems].slice(0, mostStems),
      date,
      due,
      status,
    }
  })
}
