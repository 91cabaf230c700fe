import fc from "fast-check"
import { expect, test } from "vitest"
import { listAddress, nameOfAddress, parseRange, personAddress } from "../../src/views/addresses.ts"

test("a name is read in its address", () => {
  expect(personAddress("Ana Ruiz")).toBe("/people/Ana_Ruiz")
  expect(personAddress("Zdeněk Čapek")).toBe("/people/Zden%C4%9Bk_%C4%8Capek")
})

test("any name comes back from its address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const path = personAddress(name).slice("/people/".length)
      expect(path).not.toContain("/")
      expect(nameOfAddress(decodeURIComponent(path))).toBe(name)
    }),
  )
  for (const name of ["a_b", "a%5Fb", "100 %", "a/b", "..", "%25"]) {
    expect(nameOfAddress(decodeURIComponent(personAddress(name).slice("/people/".length)))).toBe(name)
  }
})

test("a range is START-END and not empty", () => {
  expect(parseRange("120-188")).toEqual({ start: 120, end: 188 })
  for (const wrong of ["188-120", "5-5", "-5", "5-", "a-b", "1-2-3", "1-99999999999"])
    expect(parseRange(wrong)).toBeNull()
})

test("settings that are not set are left out of a list's address", () => {
  expect(listAddress("/documents", { kind: "article", outlet: null, page: 2 })).toBe("/documents?kind=article&page=2")
  expect(listAddress("/documents", { kind: null })).toBe("/documents")
})
