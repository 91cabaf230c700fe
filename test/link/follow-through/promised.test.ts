import { expect, it } from "vitest"
import { countedIn, isForwardLooking, verbOf } from "../../../src/link/follow-through/promised.ts"
import { linkableOf, spanOf } from "../linkable-of.ts"

it("agreements, promises, requests and warnings look forward, and what is planned", () => {
  expect(isForwardLooking({ kind: "warning", status: "happened" })).toBe(true)
  expect(isForwardLooking({ kind: "sanction", status: "planned" })).toBe(true)
  expect(isForwardLooking({ kind: "sanction", status: "happened" })).toBe(false)
  expect(isForwardLooking({ kind: "commitment", status: "negated" })).toBe(false)
})

/** The verb of what is to be done, of a sentence with the trigger between brackets and what is promised after it. */
function verbIn(marked: string): string | null {
  const source = linkableOf(marked.replaceAll(/[[\]]/g, ""))
  const [, trigger = "", what = ""] = /\[(.*)\] (.*)\./.exec(marked) ?? []
  return verbOf(source, { trigger: spanOf(source, trigger), what: spanOf(source, what) })
}

it("the verb of what is to be done stands after “to” or “will”", () => {
  expect(verbIn("Valdoria [promised] to publish the reports.")).toBe("publish")
  expect(verbIn("Valdoria [will swiftly return] the crew.")).toBe("return")
  expect(verbIn("Ruiz [urged] Valdoria to release the crew.")).toBe("release")
})

it("verbs that tell of nothing done are none", () => {
  expect(verbIn("Valdoria [promised] to work with the islands.")).toBe(null)
  expect(verbIn("Ruiz [called for] an end of the blockade.")).toBe(null)
})

it("counts what words speak of, not money, years and days", () => {
  const counted = (text: string) => countedIn(text, { start: 0, end: text.length }).map(({ number }) => number)
  expect(counted("Valdoria will open twelve border posts")).toEqual([12])
  expect(counted("Valdoria will pay $18 million for 40 pumps in 2031")).toEqual([40])
})
