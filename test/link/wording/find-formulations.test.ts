import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { findFormulations } from "../../../src/link/wording/find-formulations.ts"
import type { Uttered } from "../../../src/link/wording/uttered.ts"

/** What a side says, a day after the other, in May 2031. */
function said(...texts: readonly string[]): Uttered[] {
  return texts.map((text, index) => ({
    document: `d${index}`,
    text,
    start: 0,
    end: text.length,
    day: `2031-05-${String(index + 1).padStart(2, "0")}`,
    statement: `s${index}`,
    issues: ["shelf"],
  }))
}

const shelf = "We seek the complete and lasting withdrawal from the shelf, and nothing else."
const ferry = "The ferry waits for a captain, as ferries do."

function found(texts: readonly string[], others: readonly string[] = []) {
  return findFormulations(said(...texts), said(...others))
}

describe("words a side says again and again", () => {
  it("are the longest run of them, without words of grammar at the ends, with the place of each use", () => {
    const [one, ...more] = found([shelf, ferry, `Ruiz came back to it. ${shelf}`])
    expect(more).toEqual([])
    expect(one).toMatchObject({
      words: "seek the complete and lasting withdrawal from the shelf",
      days: 2,
      issue: "shelf",
    })
    for (const { uttered, words } of one?.uses ?? [])
      expect(slice(uttered.text, words)).toBe("seek the complete and lasting withdrawal from the shelf")
  })

  it("are no names, no occasions and no addresses", () => {
    expect(
      found(["Foreign Minister Ana Ruiz of Valdoria spoke.", "Foreign Minister Ana Ruiz of Valdoria spoke."]),
    ).toEqual([])
    expect(found(["The two leaders discussed ongoing efforts.", "The two leaders discussed ongoing efforts."])).toEqual(
      [],
    )
    expect(found(["See valdoria.example/old-harbor-quay-list.", "See valdoria.example/old-harbor-quay-list."])).toEqual(
      [],
    )
  })

  it("are not what is said but once, or on one day", () => {
    expect(found([shelf, ferry])).toEqual([])
    const [first] = said(shelf)
    expect(findFormulations([first as Uttered, { ...(first as Uttered), document: "reprint" }], [])).toEqual([])
  })

  it("are not what others say as often", () => {
    const idle = "Boats lie at the quay and nobody counts them here any more. ".repeat(600)
    expect(found([shelf, shelf], [idle])).toHaveLength(1)
    expect(found([`${shelf} ${idle}`, `${shelf} ${idle}`], [`${shelf} ${idle}`.repeat(3)])).toEqual([])
  })

  it("are the same whatever the order of the documents", () => {
    const own = said(shelf, ferry, shelf)
    expect(findFormulations(own.toReversed(), [])).toEqual(findFormulations(own, []))
  })
})

/** The one that holds the whole of it: what its variants have in common is another. */
function wholeOf(texts: readonly string[]) {
  return found(texts).filter(({ words }) => words.startsWith("seek") && words.endsWith("shelf"))
}

describe("how they change", () => {
  it("is told by the one place where a later use differs", () => {
    const [one] = wholeOf([shelf, shelf, "We seek the lasting withdrawal from the shelf, and nothing else."])
    expect(one?.altered).toMatchObject([{ edit: "dropped", was: "complete and", now: null }])
    const [other] = wholeOf([shelf, shelf, "We seek the complete and early withdrawal from the shelf today."])
    expect(other?.altered.map(({ edit, was, now, use }) => [edit, was, now && slice(use.uttered.text, now)])).toEqual([
      ["replaced", "lasting", "early"],
    ])
  })

  it("is told of a word put in, not of words of grammar", () => {
    const [one] = wholeOf([shelf, shelf, "We seek the complete, lasting and verified withdrawal from the shelf."])
    expect(one?.altered).toEqual([])
    const [other] = wholeOf([shelf, shelf, "We seek the complete and lasting peaceful withdrawal from the shelf."])
    expect(other?.altered).toMatchObject([{ edit: "added", was: "" }])
  })

  it("is not a use before the first", () => {
    const [one] = found(["We seek the lasting withdrawal from the shelf, and nothing else.", shelf, shelf])
    expect(one?.altered).toEqual([])
  })

  it("is dropped only where much was said later on the same without it", () => {
    const silent = Array.from({ length: 8 }, (_, index) => `On the shelf there is talk number ${index} to be had.`)
    const [one] = found([shelf, shelf, shelf, shelf, ...silent])
    expect(one?.dropped).toEqual({ later: 8, upTo: "2031-05-12" })
    expect(found([shelf, shelf, shelf, shelf, ...silent.slice(0, 2)])[0]?.dropped).toBeNull()
    expect(found([shelf, shelf, ...silent])[0]?.dropped).toBeNull()
  })
})

it("words of a day that is only a bound are said on no day of their own", () => {
  const [first, second, third] = said(shelf, ferry, shelf)
  const bounded = { ...(third as Uttered), isBounded: true }
  expect(findFormulations([first as Uttered, second as Uttered, third as Uttered], [])).toHaveLength(1)
  expect(findFormulations([first as Uttered, second as Uttered, bounded], [])).toEqual([])
})
