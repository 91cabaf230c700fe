import type { Report } from "../../domain/report.ts"
import { differsInAct, statusOfAct } from "../acts/account-of-act.ts"
import { differsInEngagement, statusOfEngagement } from "../engagements/account-of-engagement.ts"
import { differsInFigure } from "../figures/account-of-figure.ts"

/** What several reports of one thing say together. */
export interface Account {
  /** As far as they tell; null for what has none. */
  readonly status: string | null
  /** How each report's account differs from the first's, in their order; null where it does not. */
  readonly differs: readonly (string | null)[]
}

/** Holds the reports of one thing, the one that tells most first, against each other. */
export function accountOf(reports: readonly Report[]): Account {
  const [line] = reports
  if (line === undefined) return { status: null, differs: [] }
  if (line.of === "engagement") {
    const own = reports.filter(({ of }) => of === "engagement") as readonly (typeof line)[]
    const status = statusOfEngagement(own)
    return { status, differs: own.map((report) => differsInEngagement({ ...line, status }, report)) }
  }
  if (line.of === "act") {
    const own = reports.filter(({ of }) => of === "act") as readonly (typeof line)[]
    const status = statusOfAct(own)
    return { status, differs: own.map((report) => differsInAct({ ...line, status }, report)) }
  }
  if (line.of !== "figure") return { status: null, differs: reports.map(() => null) }
  const own = reports.filter(({ of }) => of === "figure") as readonly (typeof line)[]
  return { status: null, differs: own.map((report) => differsInFigure(line, report)) }
}
