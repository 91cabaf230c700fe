import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { findDepartures } from "../../../src/link/wording/find-departures.ts"
import type { Uttered } from "../../../src/link/wording/uttered.ts"

function said(day: string, text: string): Uttered {
  return { document: day, text, start: 0, end: text.length, day, statement: null, issues: [] }
}

const may = said("2031-05-04", "Valdoria seeks the complete and lasting withdrawal from the shelf. It will wait.")

/** The draft's departures: what was done to which words. */
function departures(draft: string, ...own: readonly Uttered[]): string[] {
  return findDepartures({ text: draft }, own).map(
    ({ edit, was, now, draft: at, last }) =>
      `${edit} “${was}” “${now ? slice(draft, now) : ""}” in “${slice(draft, at)}”, said ${last.uttered.day}`,
  )
}

describe("where a draft departs from a side's last wording", () => {
  it("is where it leaves words out, puts some in or exchanges them", () => {
    expect(departures("Valdoria seeks the complete withdrawal from the shelf.", may)).toEqual([
      "dropped “and lasting” “” in “Valdoria seeks the complete withdrawal from the shelf”, said 2031-05-04",
    ])
    expect(departures("Valdoria seeks the complete and early withdrawal from the shelf.", may)).toEqual([
      "replaced “lasting” “early” in “Valdoria seeks the complete and early withdrawal from the shelf”, said 2031-05-04",
    ])
    expect(departures("Valdoria seeks the complete and lasting peaceful withdrawal from the shelf.", may)).toEqual([
      "added “” “peaceful” in “Valdoria seeks the complete and lasting peaceful withdrawal from the shelf”, said 2031-05-04",
    ])
  })

  it("is none where the words are the same, or of something else", () => {
    expect(departures("Valdoria seeks the complete and lasting withdrawal from the shelf.", may)).toEqual([])
    expect(departures("Valdoria opened the harbor ferry on Monday, after a long winter.", may)).toEqual([])
    expect(departures("", may)).toEqual([])
  })

  it("is none where the side has said these words itself since", () => {
    const june = said("2031-06-01", "Valdoria seeks the complete withdrawal from the shelf, it says now.")
    const draft = "Valdoria seeks the complete withdrawal from the shelf."
    expect(departures(draft, may, june)).toEqual([])
    expect(departures(draft, may, { ...june, day: "2031-04-01" })).toHaveLength(1)
  })

  it("is from the last of several wordings", () => {
    const june = said("2031-06-01", "Valdoria seeks the complete and orderly withdrawal from the shelf.")
    expect(departures("Valdoria seeks the complete and early withdrawal from the shelf.", may, june)).toEqual([
      "replaced “orderly” “early” in “Valdoria seeks the complete and early withdrawal from the shelf”, said 2031-06-01",
    ])
  })
})
