import { expect, it } from "vitest"
import { confidenceOf, constructionOf } from "../../../src/extract/statements/confidence.ts"

it("belongs to a rule that was seen often, else to its construction", () => {
  expect(constructionOf("say-clause")).toBe("verb-clause")
  expect(constructionOf("claim-noun-clause")).toBe("noun-clause")
  expect(constructionOf("glad-adjective")).toBe("adjective")
  expect(constructionOf("trailing-tag")).toBe("trailing-tag")
  expect(confidenceOf("gurgle-clause")).toBe(confidenceOf("verb-clause"))
  expect(confidenceOf("say-clause")).toBeGreaterThan(confidenceOf("verb-clause"))
})

it("is a coin's toss for what was never measured", () => expect(confidenceOf("no-such-rule")).toBe(0.5))
