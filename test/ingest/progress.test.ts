import { expect, test } from "vitest"
import { progressLine } from "../../src/ingest/progress.ts"

test.each([
  [{ documents: 1, bytes: 0, bytesAll: 900, seconds: 0 }, "1 document · 0.0/s"],
  [{ documents: 30, bytes: 300, bytesAll: 900, seconds: 10 }, "30 documents · 3.0/s · 20 s left"],
  [{ documents: 4000, bytes: 100, bytesAll: 900, seconds: 100 }, "4000 documents · 40/s · 13 min left"],
  [{ documents: 30, bytes: 300, bytesAll: null, seconds: 10 }, "30 documents · 3.0/s"],
])("%j: %s", (progress, line) => {
  expect(progressLine(progress)).toBe(line)
})
