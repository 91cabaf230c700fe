import { describe, expect, test } from "vitest"
import { furnitureLines, furnitureWhy } from "../../../src/read/text/furniture-lines.ts"

// Every kind of line brings its own examples: what it catches, and what looks like it but is of the article.
describe.each(furnitureLines)("$why", ({ why, catches, spares }) => {
  test.each(catches)("catches: %s", (line) => expect(furnitureWhy(line)).toBe(why))
  test.each(spares)("spares: %s", (line) => expect(furnitureWhy(line)).toBeNull())
})

test("strokes and rules are ornament; dots of omission and quotation marks are not", () => {
  for (const line of ["|", "___", "* * *", "— —"]) expect(furnitureWhy(line)).toBe("ornament")
  for (const line of ["…", "...", "”", "«"]) expect(furnitureWhy(line)).toBeNull()
})
