import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/domain/figure.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { overlaps, slice } from "../../src/domain/span.ts"
import { shippedNetwork } from "../network.ts"
import { type ExpectedFigure, judge, place, readSample } from "./expected.ts"

/** An expected figure, what was found of it, and which fields are right. */
interface Outcome {
  readonly expected: ExpectedFigure
  readonly found: Figure | null
  readonly fields: Readonly<Record<"unit" | "bound" | "quantity" | "speaker" | "asOf" | "assentedBy", boolean>> | null
}

const documents = (await readSample(await shippedNetwork())).map(({ name, expected, processed }) => ({
  name,
  processed,
  ...compare(expected.figures, processed),
}))

/** The same value in an overlapping place is the same figure. */
function compare(expected: readonly ExpectedFigure[], processed: Processed): { outcomes: Outcome[]; extra: Figure[] } {
  const { text } = processed.document
  const names = new Map(processed.findings.actors.map(({ id, name }) => [id, name]))
  const left = new Set(processed.findings.figures)
  const outcomes = expected.map((line): Outcome => {
    const places = line.evidence.map((words) => place(text, words))
    const found = [...left].find(
      ({ value, evidence }) =>
        value === line.value && evidence.some((span) => places.some((one) => overlaps(one, span))),
    )
    if (found === undefined) return { expected: line, found: null, fields: null }
    left.delete(found)
    const nameOf = (id: string | null) => names.get(id ?? "") ?? null
    const fields = {
      unit: found.unit === line.unit,
      bound: found.bound === line.bound && (line.high ?? null) === found.high,
      quantity: found.quantity !== null && shareWord(line.quantity, slice(text, found.quantity)),
      speaker: judge(line.speaker, nameOf(found.speaker)) === "right",
      asOf: (line.asOf ?? null) === (found.asOf?.value ?? null),
      assentedBy: judge(line.assentedBy ?? null, nameOf(found.assentedBy)) === "right",
    }
    return { expected: line, found, fields }
  })
  return { outcomes, extra: [...left] }
}

function shareWord(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])
  return [...words(one)].some((word) => words(other).has(word))
}

function show({ document: { text }, findings }: Processed, figure: Figure): string {
  const { value, high, unit, bound, quantity, speaker, asOf, evidence } = figure
  const name = findings.actors.find(({ id }) => id === speaker)?.name ?? "?"
  const words = evidence.map((span) => slice(text, span).replaceAll(/\s+/g, " ")).join(" … ")
  const measured = quantity === null ? "?" : slice(text, quantity).replaceAll(/\s+/g, " ")
  return `${value}${high === null ? "" : `-${high}`} ${unit}, ${bound} | ${measured} | ${name} | ${asOf?.value ?? "?"} | ${words}`
}

describe.each(documents)("figures of $name", ({ name, processed, outcomes, extra }) => {
  it("differ from what is expected only as known", async () => {
    const lines = [
      ...outcomes.flatMap(({ expected, found, fields }) => {
        if (found === null || fields === null)
          return [`missed  ${expected.value} ${expected.unit} | ${expected.quantity}`]
        const wrong = Object.entries(fields).flatMap(([field, isRight]) => (isRight ? [] : [field]))
        return wrong.length === 0
          ? []
          : [`${wrong.join(", ")}  ${JSON.stringify(expected)}\n        ${show(processed, found)}`]
      }),
      ...extra.map((figure) => `extra  ${show(processed, figure)}`),
    ]
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`differences/${name}.figures.txt`)
  })
})

describe("figures of the sample as a whole", () => {
  const outcomes = documents.flatMap((document): Outcome[] => document.outcomes)
  const found = outcomes.flatMap(({ fields }) => (fields === null ? [] : [fields]))
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

  it("are found, and little beside them", () => {
    expect(share(found.length, outcomes.length)).toBeGreaterThanOrEqual(94)
    expect(documents.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(12)
  })

  it.each([
    ["unit", 97],
    ["bound", 98],
    ["quantity", 80],
    ["speaker", 87],
    ["asOf", 85],
  ] as const)("have the right %s, for at least %d in a hundred", (field, floor) => {
    expect(share(found.filter((fields) => fields[field]).length, found.length)).toBeGreaterThanOrEqual(floor)
  })
})
