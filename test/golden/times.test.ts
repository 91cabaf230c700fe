import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { overlaps } from "../../src/domain/span.ts"
import type { Time } from "../../src/domain/time.ts"
import { place, readSample, type Words } from "./expected.ts"

interface Dated {
  readonly date?: string
  readonly due?: string
  readonly asOf?: string
  readonly evidence: readonly Words[]
}

/** Dates as a careful reader wrote them down, of whatever has one that its own words name. */
interface Expected {
  readonly engagements?: readonly Dated[]
  readonly acts?: readonly Dated[]
  readonly figures?: readonly Dated[]
}

const documents = (await readSample(null)).map(({ name, processed }) => {
  const file = join(import.meta.dirname, "../../sample/expected", `${name}.json`)
  return { name, processed, expected: JSON.parse(readFileSync(file, "utf8")) as Expected }
})

/** Whether a time is the date, one of its ends, or the same said less exactly: "March" of March 31. */
function agrees({ date }: Time, expected: string): boolean {
  return expected
    .split("/")
    .concat(expected)
    .some((part) => date !== null && (date.value.startsWith(part) || part.startsWith(date.value)))
}

describe("times in the sample's words agree with the dates a careful reader wrote down", () => {
  it.each(documents)("$name", ({ processed: { document, findings }, expected }) => {
    const wrong: string[] = []
    for (const item of [...(expected.engagements ?? []), ...(expected.acts ?? []), ...(expected.figures ?? [])]) {
      const places = item.evidence.map((words) => place(document.text, words))
      const times = findings.times.filter(
        (time) => time.date !== null && time.date.basis !== "bounded" && places.some((span) => overlaps(span, time)),
      )
      const dates = [item.date, item.due, item.asOf].filter((date) => date !== undefined)
      if (times.length > 0 && dates.length > 0 && !times.some((time) => dates.some((date) => agrees(time, date))))
        wrong.push(`${dates.join(", ")}: ${times.map(({ date }) => date?.value).join(", ")}`)
    }
    expect(wrong).toEqual([])
  })
})
