import { expect, it } from "vitest"
import { isSameDoing } from "../../../src/link/follow-through/same-doing.ts"

it("holds words of one doing for one", () => {
  expect(isSameDoing("will restore the harbor ferry", "was reopened")).toBe(true)
  expect(isSameDoing("pledged to give pumps", "delivered")).toBe(true)
  expect(isSameDoing("will set up a commission", "met once")).toBe(true)
})

it("holds other doings apart", () => {
  expect(isSameDoing("will restore the harbor ferry", "was signed")).toBe(false)
  expect(isSameDoing("vowed to defend the islands", "has provided")).toBe(false)
})
