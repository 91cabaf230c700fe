import { expect, it } from "vitest"
import { mostNamed } from "../../src/views/issues-of.ts"

it("is the issues that most accounts name: one named beside them now and then is another matter", () => {
  expect(mostNamed([["fishery"], ["fishery", "ferries"], ["fishery"]])).toEqual(["fishery"])
  expect(mostNamed([["fishery", "ferries"], ["ferries"]])).toEqual(["ferries"])
  expect(mostNamed([["fishery", "ferries"]])).toEqual(["fishery", "ferries"])
  expect(mostNamed([[], []])).toEqual([])
})
