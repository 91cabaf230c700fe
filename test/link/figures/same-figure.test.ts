import { expect, it } from "vitest"
import { figureRules } from "../../../src/link/figures/same-figure.ts"
import { figureOf } from "../reports/report-of.ts"

type Report = ReturnType<typeof figureOf>

const deaths = { quantity: "deaths halcine" }

it.each<[string, number, Report, Report]>([
  [
    "the same number of the same",
    2,
    figureOf(41_000, "people", deaths),
    figureOf(41_000, "people", { quantity: "halcine deaths" }),
  ],
  [
    "rounded",
    2,
    figureOf(33.3, "%", { quantity: "world production" }),
    figureOf(33, "%", { quantity: "world production" }),
  ],
  ["another number", 0, figureOf(41_000, "people", deaths), figureOf(38_000, "people", deaths)],
  ["another unit", 0, figureOf(46, "firms", { quantity: "list" }), figureOf(46, "ships", { quantity: "list" })],
  [
    "of another time",
    -1,
    figureOf(4, "chemicals", { quantity: "under control state", date: "2032-04" }),
    figureOf(4, "chemicals", { quantity: "under control state", date: "2032-09" }),
  ],
  [
    "a small count of something",
    0,
    figureOf(2, "ships", { quantity: "ships" }),
    figureOf(2, "ships", { quantity: "ships" }),
  ],
  [
    "a year apart",
    0,
    figureOf(46, "firms", { quantity: "firms list" }),
    figureOf(46, "firms", { quantity: "firms list", published: "2033-09-01" }),
  ],
])("%s", (_, likeness, a, b) => {
  expect(figureRules.compare(a, b)).toBe(likeness)
  expect(figureRules.compare(b, a)).toBe(likeness)
  const keys = new Set(figureRules.keys(a))
  if (likeness > 0) expect(figureRules.keys(b).some((key) => keys.has(key))).toBe(true)
})
