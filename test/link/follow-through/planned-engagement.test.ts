import { describe, expect, it } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import type { EngagementReport } from "../../../src/domain/report.ts"
import { findingOn, isOfPlan, planAmong } from "../../../src/link/follow-through/planned-engagement.ts"
import { dayRange } from "../../../src/link/reports/day-range.ts"

const ruiz: Actor = { id: "r", name: "Ana Ruiz", kind: "person", role: null, country: null, aliases: [] }
const petrov: Actor = { ...ruiz, id: "p", name: "Tom Petrov" }

/** A visit by Ana Ruiz to Valdoria, as a document of a day tells of it. */
function visit(published: string, known: Partial<EngagementReport> = {}): EngagementReport {
  return {
    of: "engagement",
    id: published,
    document: published,
    isOfReadout: false,
    published: dayRange(published),
    sentence: null,
    utterances: [],
    kind: "visit",
    stems: [],
    participants: [ruiz],
    place: "Valdoria",
    date: null,
    duration: null,
    status: "held",
    within: null,
    ...known,
  }
}

const plan = visit("2031-01-10", { status: "planned", date: { value: "2031-03/2031-06", basis: "stated", why: "" } })

describe("what became of a visit that was planned", () => {
  it("is told by reports of a visit of the same person to the same place in that time", () => {
    expect(isOfPlan(plan, visit("2031-05-02"))).toBe(true)
    expect(isOfPlan(plan, visit("2031-09-02"))).toBe(false)
    expect(isOfPlan(plan, visit("2031-05-02", { participants: [petrov] }))).toBe(false)
    expect(isOfPlan(plan, visit("2031-05-02", { place: "Haldis" }))).toBe(false)
    expect(isOfPlan(plan, visit("2031-05-02", { place: null }))).toBe(false)
  })

  it("is that it was held, put off, or is planned still", () => {
    expect(findingOn(visit("2031-05-02"))).toBe("fulfilled")
    expect(findingOn(visit("2031-05-02", { status: "cancelled" }))).toBe("contradicted")
    expect(findingOn(visit("2031-05-02", { status: "planned" }))).toBe("repeated")
    // "He is traveling to Valdoria tomorrow."
    const tomorrow = { value: "2031-05-03", basis: "resolved", why: "" } as const
    expect(findingOn(visit("2031-05-02", { date: tomorrow }))).toBe("repeated")
  })
})

it("a plan is the first that is told of an engagement, before it was held", () => {
  expect(planAmong([visit("2031-05-02"), plan])).toBe(plan)
  expect(planAmong([visit("2031-01-02"), plan])).toBe(null)
  expect(planAmong([visit("2031-01-02", { status: "cancelled" })])).toBe(null)
})
