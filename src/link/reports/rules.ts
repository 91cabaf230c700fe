import type { Report } from "../../domain/report.ts"
import { actRules } from "../acts/same-act.ts"
import { engagementRules } from "../engagements/same-engagement.ts"
import { figureRules } from "../figures/same-figure.ts"
import type { Rules } from "./tie.ts"

/** How reports of every kind are held against others of theirs. */
export const reportRules: Rules<Report> = {
  keys(report) {
    if (report.of === "engagement") return engagementRules.keys(report)
    return report.of === "act" ? actRules.keys(report) : figureRules.keys(report)
  },
  compare(a, b) {
    if (a.of === "engagement" && b.of === "engagement") return engagementRules.compare(a, b)
    if (a.of === "act" && b.of === "act") return actRules.compare(a, b)
    return a.of === "figure" && b.of === "figure" ? figureRules.compare(a, b) : 0
  },
  rank(report) {
    if (report.of === "engagement") return engagementRules.rank(report)
    return report.of === "act" ? actRules.rank(report) : figureRules.rank(report)
  },
}
