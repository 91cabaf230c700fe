import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Time } from "../../../src/domain/time.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { findTimes } from "../../../src/language/times/find-times.ts"
import { documentOf } from "../../document-of.ts"

function timesOf(text: string, date: string | null): readonly Time[] {
  const document = documentOf(text, {
    date: date === null ? null : { value: date, basis: "stated", why: "given with the input" },
  })
  return findTimes(document, analyse(document))
}

/** A Friday. */
const friday = "2032-04-23"

/** Each expression of a text as "words = value". */
function expectValues(text: string, expected: readonly string[], date: string | null = friday): void {
  const found = timesOf(text, date).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
  expect(found).toEqual(expected)
}

/** Each expression of a text as "words = EDTF date (basis)". */
function expectDates(text: string, expected: readonly string[], date: string | null = friday): void {
  const found = timesOf(text, date).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.date ? `${time.date.value} (${time.date.basis})` : "open"}`,
  )
  expect(found).toEqual(expected)
}

describe("dates as the calendar names them", () => {
  it.each<[string, string[]]>([
    ["Okafor arrived on March 12, 2031.", ["March 12, 2031 = 2031-03-12"]],
    ["Okafor arrived on 12 March 2031.", ["12 March 2031 = 2031-03-12"]],
    ["They met on the tenth of June 2030.", ["tenth of June 2030 = 2030-06-10"]],
    ["The vote of Friday, Oct. 13, 1989, stands.", ["Friday, Oct. 13, 1989 = 1989-10-13"]],
    ["It was signed in October, 1917.", ["October, 1917 = 1917-10"]],
    ["Okafor recalled an April 2007 address.", ["April 2007 = 2007-04"]],
    ["The pact of 1998 lapsed.", ["1998 = 1998"]],
    ["It dates from nineteen ninety-seven.", ["nineteen ninety-seven = 1997"]],
    ["The walls fell in 490 BC.", ["490 BC = BC0490"]],
    ["The wars of 499–493 BC began there.", ["499 = BC0499", "493 BC = BC0493"]],
    ["The 1980s were quiet.", ["The 1980s = 198"]],
    ["It is a 20th-century port.", ["20th-century = 19"]],
    ["Exports rose in the third quarter of 1984.", ["the third quarter of 1984 = 1984-Q3"]],
    ["She will come in the first half of 2033.", ["the first half of 2033 = 2033-H1"]],
    ["It opened in the spring of 1976.", ["the spring of 1976 = 1976-SP"]],
    ["The file is dated 2031-03-04.", ["2031-03-04 = 2031-03-04"]],
    ["They met in late November 2031.", ["late November 2031 = 2031-11"]],
    ["The council of mid-1996 resigned.", ["mid-1996 = 1996"]],
  ])("%s", expectValues)

  it.each<[string, string[]]>([
    ["The talks of May 5–9, 2031, failed.", ["May 5 = 2031-05-05", "9, 2031 = 2031-05-09"]],
    ["They sat from 28 to 29 August 2030.", ["28 = 2030-08-28", "29 August 2030 = 2030-08-29"]],
    ["It lasted from 31 May to 1 June 1916.", ["31 May = 1916-05-31", "1 June 1916 = 1916-06-01"]],
    ["The years 1915–17 were hard.", ["1915 = 1915", "17 = 1917"]],
    ["It ran from December to February 1980.", ["December = 1979-12", "February 1980 = 1980-02"]],
  ])("the year at the end of a range holds for both ends: %s", expectValues)

  it.each<[string]>([
    ["The ship may march past."],
    ["They hired 2000 workers and paid $1999."],
    ["More than 1500 people came."],
    ["The clerk, a 37-year-old, and a child, six years old, left."],
    ["The fall of Haldis followed a fall in prices."],
    ["The second meeting took a second look."],
    ["Two-thirds and three-quarters agreed."],
  ])("what only looks like a time: %s", (text) => expectValues(text, []))
})

describe("dates counted from the document's", () => {
  it.each<[string, string[]]>([
    ["Ruiz said Friday the port was shut.", ["Friday = 2032-04-23"]],
    ["Ruiz met Sabo on Thursday.", ["Thursday = 2032-04-22"]],
    ["The council will meet on Thursday.", ["Thursday = 2032-04-29"]],
    ["Answers are due by Monday.", ["Monday = 2032-04-26"]],
    ["Last Friday the line was cut.", ["Last Friday = 2032-04-16"]],
    ["It was to open next Wednesday.", ["next Wednesday = 2032-04-28"]],
    ["Monday's ruling will be appealed.", ["Monday = 2032-04-19"]],
    ["She left yesterday evening.", ["yesterday evening = 2032-04-22TEV"]],
    ["It broke off at 10:30 a.m. Thursday.", ["10:30 a.m. Thursday = 2032-04-22T10:30"]],
    ["He arrived in November.", ["November = 2031-11"]],
    ["They will speak again in November.", ["November = 2032-11"]],
    ["The chemicals must be listed by July 1.", ["July 1 = 2032-07-01"]],
    ["It was cut on March 13 last year.", ["March 13 last year = 2031-03-13"]],
    ["The two met last autumn.", ["last autumn = 2031-FA"]],
    ["They agreed to it in January.", ["January = 2032-01"]],
    ["It stood at 3 percent ten months ago.", ["ten months ago = 2031-06"]],
    ["The firm closed at the end of last year.", ["the end of last year = 2031"]],
    ["Ode travels next week.", ["next week = 2032-W18"]],
    ["Sales rose in the quarter.", ["the quarter = 2032-Q1"]],
    [
      "Sales rose in the first quarter from a year earlier.",
      ["the first quarter = 2032-Q1", "a year earlier = 2031-Q1"],
    ],
    ["The court sat over the weekend.", ["the weekend = 2032-W16-WE"]],
  ])("%s", expectValues)

  it("counts on from the date the text is at", () => {
    expectValues("The ships met on March 12, 2031. Two days later the line was cut. That year nobody called.", [
      "March 12, 2031 = 2031-03-12",
      "Two days later = 2031-03-14",
      "That year = 2031",
    ])
  })

  it("leaves open what has no reference", () => {
    expectDates(
      "On Tuesday she said that in May, as last year, it would rain.",
      ["Tuesday = open", "May = open", "last year = open"],
      null,
    )
    expectValues("On Tuesday she said so.", ["Tuesday = XXXX-WXX-2"], null)
  })

  it("takes what holds on every day the document's date allows, and bounds the rest", () => {
    const text = "On Friday she spoke of the rules of last September."
    expectValues(text, ["Friday = XXXX-WXX-5", "last September = 2031-09"], "2032-04-23/2032-05-25")
    expectDates(
      text,
      ["Friday = 2032-04-23/2032-05-21 (bounded)", "last September = 2031-09 (resolved)"],
      "2032-04-23/2032-05-25",
    )
  })
})

describe("histories", () => {
  const history =
    "The siege began on 3 May 1911. In June the harbour burned. On 9 December 1911 the council fled. In February it returned. The next day a truce was signed on 11 March 1912. In April of that year, the walls fell."

  it("date a month by the date the text is at, not by the document's", () => {
    expectValues(history, [
      "3 May 1911 = 1911-05-03",
      "June = 1911-06",
      "9 December 1911 = 1911-12-09",
      "February = 1912-02",
      "The next day = 1912-02-XX",
      "11 March 1912 = 1912-03-11",
      "April of that year = 1912-04",
    ])
  })

  it("are told apart from reports by the days they count from", () => {
    expectValues(
      "On Tuesday, Okafor spoke of the pact of March 1990. In January she had been silent. Yesterday she smiled.",
      ["Tuesday = 2032-04-20", "March 1990 = 1990-03", "January = 2032-01", "Yesterday = 2032-04-22"],
    )
  })
})

describe("lengths, repetitions and vague times", () => {
  it.each<[string, string[]]>([
    ["It lasted at least two and a half years.", ["at least two and a half years = P2Y6M"]],
    ["A 10-hour session ended.", ["10-hour = PT10H"]],
    ["They rested for a few days.", ["a few days = PXD"]],
    ["The bank ruled for twenty-five years.", ["twenty-five years = P25Y"]],
    ["It rained in the last two weeks.", ["the last two weeks = P2W"]],
    ["They call every month.", ["every month = P1M"]],
    ["It flies each Thursday and on Mondays.", ["each Thursday = XXXX-WXX-4", "Mondays = XXXX-WXX-1"]],
    ["The line is now quiet.", ["now = PRESENT_REF"]],
    ["She recently resigned.", ["recently = PAST_REF"]],
    ["The guards soon fled.", []],
  ])("%s", expectValues)

  it("are bounded on one side where the document is only known not to be later than a day", () => {
    expectDates(
      "They spoke in April and met on Friday.",
      ["April = ../2032-04 (bounded)", "Friday = ../2032-05-21 (bounded)"],
      "../2032-05-25",
    )
    expectDates("They spoke in April 2031.", ["April 2031 = 2031-04 (stated)"], "../2032-05-25")
  })

  it("may have a comma after a short month", () => {
    expectDates("The conference of Nov, 15, 2031 is over.", ["Nov, 15, 2031 = 2031-11-15 (stated)"])
  })

  it("are bounded by the document's date where they say which side of it", () => {
    expectDates("It will open in the coming weeks.", ["the coming weeks = 2032-04-23/.. (bounded)"])
    expectDates("It has rained for the past two weeks.", ["the past two weeks = 2032-04-09/2032-04-23 (bounded)"])
    expectDates("She recently resigned.", ["recently = ../2032-04-23 (bounded)"])
    expectDates("It rained for two weeks.", ["two weeks = open"])
  })
})

describe("EDTF", () => {
  it.each<[string, string[]]>([
    ["The 1980s were quiet.", ["The 1980s = 198X (stated)"]],
    ["Ode travels next week.", ["next week = 2032-04-26/2032-05-02 (resolved)"]],
    ["It opened in the spring of 1976.", ["the spring of 1976 = 1976-21 (stated)"]],
    ["She will come in the first half of 2033.", ["the first half of 2033 = 2033-01/2033-06 (stated)"]],
    ["It ended in the 470s BC.", ["the 470s BC = -0478/-0469 (stated)"]],
  ])("%s", expectDates)

  it("says what a date rests on", () => {
    const [time] = timesOf("Ruiz met Sabo on Thursday.", friday)
    expect(time?.date?.why).toBe("“Thursday”, counted from 2032-04-23, the document's date")
  })
})

describe("any text", () => {
  const words =
    "the last next this end of early mid - 10 2031 5 May March 3rd , . Friday year years two a few ago later quarter first 's night 10:30 a.m. every BC '99 weeks".split(
      " ",
    )

  it("gives times that lie within it, in their order, none overlapping another", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (drawn) => {
        const text = drawn.join(" ")
        let end = 0
        for (const time of timesOf(text, friday)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(text.slice(time.start, time.end).trim()).toBe(text.slice(time.start, time.end))
          end = time.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
