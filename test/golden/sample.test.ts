import { describe, expect, it } from "vitest"
import { contains, slice } from "../../src/domain/span.ts"
import { shippedNetwork } from "../network.ts"
import { compare, judge, type Outcome, place, readSample, show } from "./expected.ts"

const documents = (await readSample(await shippedNetwork())).map((entry) => ({
  ...entry,
  ...compare(entry.expected, entry.processed),
}))

describe.each(documents)("sample $name", ({ name, expected, processed, outcomes, extra }) => {
  const { document, findings } = processed

  it("is read as what it is", () => {
    expect({
      kind: document.kind,
      title: document.title,
      date: document.date?.value ?? null,
      complete: document.complete,
    }).toEqual({
      kind: expected.document.kind,
      title: expected.document.title,
      date: expected.document.date?.value ?? null,
      complete: expected.document.complete,
    })
  })

  it("has its furniture marked, and nothing is taken from it", () => {
    const open = expected.furniture.filter(
      (words) => !document.furniture.some((span) => contains(span, place(document.text, words))),
    )
    expect(open).toEqual([])
    for (const statement of findings.statements) {
      for (const span of [...statement.source, ...statement.cue, ...statement.content]) {
        expect(document.furniture.some((hidden) => hidden.start < span.end && span.start < hidden.end)).toBe(false)
      }
    }
  })

  it("gives every actor and every statement an id of its own", () => {
    for (const found of [findings.actors, findings.statements]) {
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    }
  })

  it("has its regions", () => {
    const found = document.regions.map((region) => ({ region: region.region, text: slice(document.text, region) }))
    for (const region of expected.regions) expect(found).toContainEqual(region)
  })

  it("has its turns, none with a wrong speaker", () => {
    const names = new Map(findings.actors.map((actor) => [actor.id, actor.name]))
    expect(document.turns.length).toBe(expected.turns.length)
    const fates = document.turns.map((_, i) =>
      judge(expected.turns[i]?.speaker ?? null, names.get(findings.turnSpeakers[i] ?? "") ?? null),
    )
    expect(fates).not.toContain("wrong")
  })

  // What differs from what a careful reader wrote down: misses and mistakes that we know of, to be read before a change is accepted.
  it("differs from what is expected only as known", async () => {
    const lines = [
      ...outcomes
        .filter((outcome) => outcome.found === null)
        .map(({ expected }) => `missed  ${expected.form} ${expected.speaker} | ${JSON.stringify(expected.content)}`),
      ...outcomes
        .filter((outcome) => outcome.found !== null && outcome.speaker !== "right")
        .map(
          ({ expected, found, speaker }) =>
            `${speaker}  ${expected.speaker} | ${found === null ? "" : show(processed, found)}`,
        ),
      ...extra.map((statement) => `extra  ${show(processed, statement)}`),
    ]
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`differences/${name}.txt`)
  })
})

describe("sample as a whole", () => {
  const outcomes = documents.flatMap((document): Outcome[] => document.outcomes)
  const found = outcomes.filter((outcome) => outcome.found !== null)
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

  it("finds at least 85 % of the statements", () => {
    expect(share(found.length, outcomes.length)).toBeGreaterThanOrEqual(85)
  })

  it("names the right speaker for at least 90 % of those found, a wrong one for at most 4 %", () => {
    expect(share(found.filter(({ speaker }) => speaker === "right").length, found.length)).toBeGreaterThanOrEqual(90)
    expect(share(found.filter(({ speaker }) => speaker === "wrong").length, found.length)).toBeLessThanOrEqual(4)
  })
})
