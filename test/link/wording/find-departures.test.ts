import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { findDepartures } from "../../../src/link/wording/find-departures.ts"
import type { Uttered } from "../../../src/link/wording/uttered.ts"

function said(day: string, text: string): Uttered {
  return { document: day, text, start: 0, end: text.length, day, statement: null, issues: [] }
}

const may = said("2031-05-04", "Valdoria seeks the complete and lasting withdrawal from the shelf. It will wait.")

/** The draft's departures: what was done to which words, and what the side said last. */
function departures(draft: string, ...own: readonly Uttered[]): string[] {
  return findDepartures({ text: draft }, own).departures.map(({ changes, last }) => {
    const done = changes.map(({ edit, was, now }) => `${edit} “${was}” “${now ? slice(draft, now) : ""}”`)
    return `${done.join(", ")}; said ${last.uttered.day}`
  })
}

describe("where a draft departs from a side's last wording", () => {
  it("is where it leaves words out, puts some in or exchanges them", () => {
    expect(departures("Valdoria seeks the complete withdrawal from the shelf.", may)).toEqual([
      "dropped “and lasting” “”; said 2031-05-04",
    ])
    expect(departures("Valdoria seeks the complete and early withdrawal from the shelf.", may)).toEqual([
      "replaced “lasting” “early”; said 2031-05-04",
    ])
    expect(departures("Valdoria seeks the complete and lasting peaceful withdrawal from the shelf.", may)).toEqual([
      "added “” “peaceful”; said 2031-05-04",
    ])
  })

  it("is found in a sentence whose other words are names of countries", () => {
    const partners = said("2031-05-04", "“Norway and Saudi Arabia should be partners rather than rivals,”")
    expect(departures("Norway and Saudi Arabia should be rivals rather than partners.", partners)).toEqual([
      "replaced “partners rather than rivals” “rivals rather than partners”; said 2031-05-04",
    ])
  })

  it("is where it turns what was said, in several places and at the end", () => {
    const flights = said(
      "2031-05-04",
      "The Minister underscored that ferry crossings of the northern shelf are lawful and will continue.",
    )
    expect(departures("Ferry crossings of the northern shelf are unlawful and will stop.", flights)).toEqual([
      "replaced “lawful and will continue” “unlawful and will stop”; said 2031-05-04",
    ])
    expect(departures("Ferry crossings of the northern shelf are not lawful and may continue.", flights)).toEqual([
      "added “” “not”, replaced “will” “may”; said 2031-05-04",
    ])
  })

  it("is none where the words are the same but for grammar, or of something else", () => {
    expect(departures("Valdoria seeks the complete and lasting withdrawal from the shelf.", may)).toEqual([])
    expect(departures("We said that Valdoria seeks a complete and lasting withdrawal from the shelf.", may)).toEqual([])
    expect(departures("Valdoria opened the harbor ferry on Monday, after a long winter.", may)).toEqual([])
    expect(departures("", may)).toEqual([])
  })

  it("is where a condition is left out, and not where only what was said after it is", () => {
    const lock = (rest: string) => said("2031-05-04", `Valdoria will reopen the northern harbor lock${rest}.`)
    const draft = "Valdoria will reopen the northern harbor lock."
    expect(departures(draft, lock(", provided that the tolls are paid"))).toEqual([
      "dropped “provided that the tolls are paid” “”; said 2031-05-04",
    ])
    expect(departures(draft, lock(", and the mayor thanked the crews for it"))).toEqual([])
  })

  it("is told with how much of the draft the side has a wording for", () => {
    const draft = "Valdoria seeks the complete and lasting withdrawal from the shelf. The harbor ferry opens on Monday."
    expect(findDepartures({ text: draft }, [may])).toEqual({ sentences: 2, worded: 1, departures: [] })
  })

  it("is none where the side has said these words itself since", () => {
    const june = said("2031-06-01", "Valdoria seeks the complete withdrawal from the shelf, it says now.")
    const draft = "Valdoria seeks the complete withdrawal from the shelf"
    expect(departures(`${draft}, it says now.`, may, june)).toEqual([])
    expect(departures(draft, may, { ...june, day: "2031-04-01" })).toHaveLength(1)
  })

  it("is from the last of several wordings", () => {
    const june = said("2031-06-01", "Valdoria seeks the complete and orderly withdrawal from the shelf.")
    expect(departures("Valdoria seeks the complete and early withdrawal from the shelf.", may, june)).toEqual([
      "replaced “orderly” “early”; said 2031-06-01",
    ])
  })
})
