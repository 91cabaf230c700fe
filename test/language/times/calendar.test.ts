import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  compareDays,
  dayNumber,
  dayOfNumber,
  edtfValue,
  firstDay,
  lastDay,
  type Stretch,
  shift,
  stretchAt,
  timexValue,
  weekdayOf,
  weekOf,
} from "../../../src/language/times/calendar.ts"

const anyDay = fc.integer({ min: -300_000, max: 300_000 }).map(dayOfNumber)
const units = ["day", "week", "month", "quarter", "year"] as const

describe("the calendar", () => {
  it("knows weekdays and ISO weeks", () => {
    expect(weekdayOf({ year: 2032, month: 4, day: 23 })).toBe(5)
    expect(weekOf({ year: 2027, month: 1, day: 1 })).toEqual({ year: 2026, week: 53 })
    expect(weekOf({ year: 2024, month: 12, day: 30 })).toEqual({ year: 2025, week: 1 })
  })

  it("counts days on and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
        expect(dayNumber(addDays(day, count))).toBe(dayNumber(day) + count)
      }),
    )
  })

  it("puts a day within each stretch it lies in, and shifts there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...units), fc.integer({ min: -50, max: 50 }), (day, unit, count) => {
        const stretch = stretchAt(day, unit)
        expect(compareDays(firstDay(stretch), day)).toBeLessThanOrEqual(0)
        expect(compareDays(lastDay(stretch), day)).toBeGreaterThanOrEqual(0)
        expect(timexValue(shift(shift(stretch, count), -count))).toBe(timexValue(stretch))
      }),
    )
  })

  it.each<[Stretch, string, string]>([
    [{ unit: "week", year: 2032, week: 18 }, "2032-W18", "2032-04-26/2032-05-02"],
    [{ unit: "weekend", year: 2032, week: 16 }, "2032-W16-WE", "2032-04-17/2032-04-18"],
    [{ unit: "quarter", year: 1989, quarter: 3 }, "1989-Q3", "1989-07/1989-09"],
    [{ unit: "season", year: 1943, season: "WI" }, "1943-WI", "1943-24"],
    [{ unit: "year", year: -489 }, "BC0490", "-0489"],
    [{ unit: "century", number: 19, isBeforeChrist: false }, "19", "19XX"],
    [{ unit: "century", number: 3, isBeforeChrist: true }, "BC03", "-0398/-0299"],
  ])("writes %o as TIMEX3 and EDTF", (stretch, timex, edtf) => {
    expect(timexValue(stretch)).toBe(timex)
    expect(edtfValue(stretch)).toBe(edtf)
  })
})
