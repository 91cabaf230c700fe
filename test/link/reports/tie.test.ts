import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { EngagementReport } from "../../../src/domain/report.ts"
import { engagementRules } from "../../../src/link/engagements/same-engagement.ts"
import { dayRange } from "../../../src/link/reports/day-range.ts"
import { gather, tieReport } from "../../../src/link/reports/tie.ts"
import { engagementOf } from "./report-of.ts"

const people = ["XCV Ngozi Okafor", "XRV Irena Sabo"]
const april3 = engagementOf("meeting", people, { id: "april 3", date: "2032-04-03" })
const april22 = engagementOf("meeting", people, { id: "april 22", date: "2032-04-22" })
const inApril = engagementOf("meeting", people, { id: "in april", date: "2032-04" })

describe("a report", () => {
  it("is tied to the one that tells more", () => {
    expect(tieReport(inApril, [april22], engagementRules).anchor).toBe("april 22")
    expect(tieReport(april22, [inApril], engagementRules).anchor).toBeNull()
  })

  it("stays open where two come into question", () => {
    const tie = tieReport(inApril, [april22, april3], engagementRules)
    expect(tie.anchor).toBeNull()
    expect(tie.decidedBy.toSorted()).toEqual(["april 22", "april 3"])
  })
})

it("what contradicts the first of its group begins another", () => {
  const week = engagementOf("meeting", people, { id: "a week", date: "2032-04-20/2032-04-26" })
  const weeks = engagementOf("meeting", people, { id: "three weeks", date: "2032-04-01/2032-04-21" })
  const anchors = new Map([
    ["a week", "april 22"],
    ["three weeks", "a week"],
  ])
  const groups = gather([weeks, april22, week], ({ id }) => anchors.get(id) ?? null, engagementRules)
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([["april 22", "a week"], ["three weeks"]])
})

it("does not depend on the order of the reports", () => {
  const names = ["XCV Ngozi Okafor", "XRV Irena Sabo", "XRV Milos Dravec", "XCV Ana Ruiz"]
  const report = fc
    .record({
      people: fc.subarray(names, { minLength: 1 }),
      day: fc.integer({ min: 1, max: 4 }),
      precision: fc.constantFrom("day", "month", "none"),
    })
    .map(({ people: named, day, precision }) =>
      engagementOf("meeting", named, {
        date: { day: `2032-04-0${day}`, month: "2032-04", none: null }[precision],
        published: `2032-04-0${day}`,
      }),
    )
  const tie = (reports: readonly EngagementReport[]) =>
    reports
      .map((one) => [
        one.id,
        tieReport(
          one,
          reports.filter((other) => other !== one),
          engagementRules,
        ).anchor,
      ])
      .toSorted()
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), (reports) => {
      expect(tie(reports.toReversed())).toEqual(tie(reports))
    }),
  )
})

it.each([
  ["2032-04-22", "2032-04-22", 1],
  ["2032-04", "2032-04-01", 30],
  ["2032-04-24/2032-04-26", "2032-04-24", 3],
  ["2032", "2032-01-01", 366],
  ["2032-24", "2032-12-01", 90],
  ["203X", "2030-01-01", 3652],
  ["2032-04-22T10:00Z", "2032-04-22", 1],
  ["2022~", "2022-01-01", 365],
])("%s begins on %s and has %i days", (value, first, days) => {
  const range = dayRange(value)
  expect(range?.first).toBe(Date.parse(first) / 86_400_000)
  expect((range?.last ?? 0) - (range?.first ?? 0) + 1).toBe(days)
})

it.each(["../2032-04-22", "2032-04-22/..", "soon", "", "2032-04-22/2032-04-20"])("%s is no range", (value) => {
  expect(dayRange(value)).toBeNull()
})
