import type { Report } from "../../domain/report.ts"
import { reportActs } from "../acts/report-acts.ts"
import { reportEngagements } from "../engagements/report-engagements.ts"
import { reportFigures } from "../figures/report-figures.ts"
import { reportIncidents } from "../incidents/report-incidents.ts"
import { reportMeasures } from "../measures/report-measures.ts"
import { reportUndertakings } from "../undertakings/report-undertakings.ts"
import type { Telling } from "./told.ts"

/** All that a document tells which others may tell of, too. */
export function reportAll(telling: Telling): Report[] {
  return [
    ...reportEngagements(telling),
    ...reportActs(telling),
    ...reportFigures(telling),
    ...reportIncidents(telling),
    ...reportMeasures(telling),
    ...reportUndertakings(telling),
  ]
}
