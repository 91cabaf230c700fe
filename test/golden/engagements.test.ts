import { describe, expect, it } from "vitest"
import type { Engagement } from "../../src/domain/engagement.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { overlaps, slice } from "../../src/domain/span.ts"
import { shippedNetwork } from "../network.ts"
import { type ExpectedEngagement, judge, place, readSample } from "./expected.ts"

type Field = "kind" | "status" | "participants" | "place" | "date" | "level" | "duration"

/** An expected engagement, what was found of it, and how its fields fare: open is what is not told where something is expected. */
interface Outcome {
  readonly expected: ExpectedEngagement
  readonly found: Engagement | null
  readonly fields: Readonly<Record<Field, "right" | "open" | "wrong">> | null
}

const documents = (await readSample(await shippedNetwork())).map(({ name, expected, processed }) => ({
  name,
  processed,
  ...compare(expected.engagements, processed),
}))

function compare(
  expected: readonly ExpectedEngagement[],
  { document: { text }, findings }: Processed,
): { outcomes: Outcome[]; extra: Engagement[] } {
  const names = new Map(findings.actors.map(({ id, name }) => [id, name]))
  const left = new Set(findings.engagements)
  const outcomes = expected.map((line): Outcome => {
    const places = line.evidence.map((words) => place(text, words))
    const found = [...left].find(({ evidence }) => evidence.some((span) => places.some((one) => overlaps(one, span))))
    if (found === undefined) return { expected: line, found: null, fields: null }
    left.delete(found)
    const value = (wanted: string | null | undefined, got: string | null | undefined) =>
      (got ?? null) === (wanted ?? null) ? "right" : got == null ? "open" : "wrong"
    const people = found.participants.map((id) => names.get(id) ?? "?")
    const isKnown = (name: string) => line.participants.some((one) => judge(one, name) === "right")
    const isNamed = (one: string) => people.some((name) => judge(one, name) === "right")
    const fields = {
      kind: value(line.kind, found.kind),
      status: value(line.status, found.status),
      participants: !people.every(isKnown) ? "wrong" : line.participants.every(isNamed) ? "right" : "open",
      place: value(line.place, found.place),
      date: value(line.date, found.date?.value),
      level: line.level === undefined ? "right" : value(line.level, found.level),
      duration: value(line.duration, found.duration),
    } as const
    return { expected: line, found, fields }
  })
  return { outcomes, extra: [...left] }
}

function show({ document: { text }, findings }: Processed, engagement: Engagement): string {
  const { kind, status, participants, place, date, level, duration, evidence } = engagement
  const people = participants.map((id) => findings.actors.find((actor) => actor.id === id)?.name ?? "?").join(", ")
  const words = evidence.map((span) => slice(text, span).replaceAll(/\s+/g, " ")).join(" … ")
  return [kind, status, people, place ?? "?", date?.value ?? "?", level ?? "?", duration ?? "?", words].join(" | ")
}

describe.each(documents)("engagements of $name", ({ name, processed, outcomes, extra }) => {
  it("differ from what is expected only as known", async () => {
    const lines = [
      ...outcomes.flatMap(({ expected, found, fields }) => {
        if (found === null || fields === null)
          return [`missed  ${expected.kind} ${expected.status} | ${JSON.stringify(expected.evidence)}`]
        const other = Object.entries(fields).flatMap(([field, fate]) => (fate === "right" ? [] : [`${field} ${fate}`]))
        return other.length === 0
          ? []
          : [`${other.join(", ")}  ${JSON.stringify(expected)}\n        ${show(processed, found)}`]
      }),
      ...extra.map((engagement) => `extra  ${show(processed, engagement)}`),
    ]
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`differences/${name}.engagements.txt`)
  })
})

describe("engagements of the sample as a whole", () => {
  const outcomes = documents.flatMap((document): Outcome[] => document.outcomes)
  const found = outcomes.flatMap(({ fields }) => (fields === null ? [] : [fields]))
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

  // What is told without a word for it, "I have had three full days", is missed.
  it("are found for at least 84 %, and little beside them", () => {
    expect(share(found.length, outcomes.length)).toBeGreaterThanOrEqual(84)
    expect(documents.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(2)
  })

  it.each([
    ["kind", 10],
    ["status", 5],
    ["participants", 10],
    ["place", 10],
    ["date", 15],
  ] as const)("have a wrong %s for at most %d in a hundred", (field, ceiling) => {
    expect(share(found.filter((fields) => fields[field] === "wrong").length, found.length)).toBeLessThanOrEqual(ceiling)
  })
})
