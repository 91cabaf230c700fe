import { expect, it } from "vitest"
import { summarizeActor } from "../../../src/link/actors/summarize-actor.ts"

const states = ["Ruvenia", "Valdoria"]
const minister = { name: "Ana Ruiz", kind: "person", role: null, country: null, times: 1 } as const

it("is the name, role and country that most documents give", () => {
  const forms = [
    { ...minister, role: "envoy", country: "CHE" },
    { ...minister, role: "trade envoy", country: "CHE", times: 3 },
    { ...minister, name: "Ruiz", times: 9 },
  ]
  expect(summarizeActor(forms, states)).toEqual({ name: "Ana Ruiz", role: "trade envoy", country: "CHE" })
})

it.each([
  ["Valdorian Foreign Minister", "Valdoria"],
  ["Secretary of State of Ruvenia", "Ruvenia"],
  ["Ruvenia's envoy to Valdoria", "Ruvenia"],
  ["envoy to Valdoria", null],
  ["envoy", null],
])("is of the state without a code that the role names: %s", (role, state) => {
  expect(summarizeActor([{ ...minister, role }], states).country).toBe(state)
})

it("is a body of the state that its name names, and no state of its own name", () => {
  const body = { name: "Ruvenian Press Bureau", kind: "organization", role: null, country: null, times: 1 } as const
  expect(summarizeActor([body], states).country).toBe("Ruvenia")
  expect(summarizeActor([{ ...body, name: "Ruvenia", kind: "country" }], states).country).toBeNull()
})
