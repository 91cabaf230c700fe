import type { EngagementReport } from "../../domain/report.ts"
import { contentWords } from "../../language/content-words.ts"
import { type Telling, tellerOf } from "../reports/told.ts"

/** What a document tells of each of its engagements, as tying reads it. */
export function reportEngagements(telling: Telling): EngagementReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const actors = new Map(findings.actors.map((actor) => [actor.id, actor]))
  const contents = new Map(findings.statements.map(({ id, content }) => [id, content]))
  return findings.engagements.map((engagement) => {
    const { id, kind, participants, place, date, duration, status, within, statements, evidence } = engagement
    const words = statements.flatMap((statement) => contents.get(statement) ?? [])
    return {
      of: "engagement",
      id,
      ...told([...evidence, ...words]),
      kind,
      stems:
        evidence[0] === undefined ? [] : [...new Set(contentWords(document.text, evidence[0]).map(({ stem }) => stem))],
      participants: participants.flatMap((participant) => actors.get(participant) ?? []),
      place,
      date,
      duration,
      status,
      within,
    }
  })
}
