import { expect, it } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { process } from "../../src/pipeline.ts"
import { viewOutstanding } from "../../src/views/outstanding-view.ts"
import { dossierOf } from "../dossier-of.ts"

/** What is outstanding of articles of a year: of how many, and each with the words promised. */
async function outstanding(...articles: readonly { date: string; text: string }[]): Promise<string[]> {
  const lines = articles.map((article, number) => JSON.stringify({ id: `${number}`, kind: "article", ...article }))
  const bytes = new TextEncoder().encode(lines.join("\n"))
  const source = {
    uri: "all.jsonl",
    bytes,
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "2033-01-01T00:00:00Z",
  }
  const all: Processed[] = []
  for await (const reading of process(source, null)) if ("document" in reading) all.push(reading)
  const { lines: acts, forward, followed } = viewOutstanding(await dossierOf(all))
  return [
    `${followed} of ${forward}`,
    ...acts.map(({ isPastDue, later }) => `${isPastDue ? "past" : "open"}, ${later} later`),
  ]
}

it("what was promised is outstanding until a later document tells of it, and past its day without word", async () => {
  const promise = { date: "2031-03-02", text: "France and Spain agreed to reopen the harbour line by April 1, 2031." }
  const unrelated = { date: "2031-03-20", text: "France warned Spain of storms." }
  expect(await outstanding(promise, unrelated)).toEqual(["1 of 1", "open, 0 later"])
  const after = { date: "2031-06-01", text: "Spain held a feast." }
  expect(await outstanding(promise, after)).toEqual(["1 of 1", "past, 0 later"])
  const told = { date: "2031-03-28", text: "France and Spain reopened the harbour line on Friday." }
  expect(await outstanding(promise, told, after)).toEqual(["1 of 1"])
})

it("a request without a day is not waited for", async () => {
  expect(await outstanding({ date: "2031-03-02", text: "France urged Spain to reopen the harbour." })).toEqual([
    "0 of 0",
  ])
})
