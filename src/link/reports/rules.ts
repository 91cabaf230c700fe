import type { Report } from "../../domain/report.ts"
import { actRules } from "../acts/same-act.ts"
import { engagementRules } from "../engagements/same-engagement.ts"
import { figureRules } from "../figures/same-figure.ts"
import { incidentRules } from "../incidents/same-incident.ts"
import { measureRules } from "../measures/same-measure.ts"
import { undertakingRules } from "../undertakings/same-undertaking.ts"
import type { Rules } from "./tie.ts"

type RulesOfAll = { readonly [Of in Report["of"]]: Rules<Extract<Report, { readonly of: Of }>> }

const rulesOf: RulesOfAll = {
  engagement: engagementRules,
  act: actRules,
  figure: figureRules,
  incident: incidentRules,
  measure: measureRules,
  undertaking: undertakingRules,
}

/** How reports of every kind are held against others of theirs. */
export const reportRules: Rules<Report> = {
  keys: (report) => own(report).keys(report),
  compare: (a, b) => (a.of === b.of ? own(a).compare(a, b) : 0),
  rank: (report) => own(report).rank(report),
}

// Each report is given to the rules of its own kind alone.
function own({ of }: Report): Rules<Report> {
  return rulesOf[of] as unknown as Rules<Report>
}
