import { expect, it } from "vitest"
import { standingOf } from "../../src/views/follow-through-view.ts"

/** How something due on July 1 stands, as documents up to a day tell. */
function standing(last: string, ...found: Parameters<typeof standingOf>[1]) {
  return standingOf("../2031-07-01", found, last)
}

it("what was due stands as later documents tell by their last day", () => {
  expect(standing("2031-06-01")).toBe("ahead")
  expect(standing("2031-08-01")).toBe("past-without-mention")
  expect(standing("2031-08-01", { finding: "partly", published: "2031-06-10" })).toBe("past")
  expect(standing("2031-08-01", { finding: "fulfilled", published: "2031-06-10" })).toBe("done-by-then")
  expect(standing("2031-08-01", { finding: "fulfilled", published: "2031-07-20" })).toBe("done-later")
  // A document that came out at some time from June to August.
  expect(standing("2031-08-01", { finding: "fulfilled", published: "2031-06-10/2031-08-01" })).toBe("done")
  expect(standing("2031-08-01", { finding: "fulfilled", published: "2031-07-10/.." })).toBe("done-later")
  expect(standingOf(null, [], "2031-08-01")).toBe(null)
})
