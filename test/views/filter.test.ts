import { expect, it } from "vitest"
import { betweenIn } from "../../src/views/filter.ts"
import { linkableOf, spanOf } from "../link/linkable-of.ts"

it("what lies between countries is also what somebody does whose country another document tells", () => {
  const ruiz = { id: "ruiz", name: "Ana Ruiz", kind: "person", role: null, country: null, aliases: [] } as const
  const source = linkableOf("Ana Ruiz urged Norway to reopen the port.", { actors: [ruiz] })
  const words = [spanOf(source, "urged Norway")]
  const countries = ["KEN", "NOR"]
  expect(betweenIn(source, { countries })(["ruiz"], words)).toBe(false)
  expect(betweenIn(source, { countries, countryOf: new Map([["ruiz", "KEN"]]) })(["ruiz"], words)).toBe(true)
})
