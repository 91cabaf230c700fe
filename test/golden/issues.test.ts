import { describe, expect, it } from "vitest"
import type { IssueStatus } from "../../src/domain/issue.ts"
import { overlaps, slice } from "../../src/domain/span.ts"
import { shippedNetwork } from "../network.ts"
import { type ExpectedIssue, judge, place, readSample } from "./expected.ts"

const documents = await readSample(await shippedNetwork())

/** An issue of the sample by the name that what is expected gives it: "Corrin Strait" is corrin-strait. */
function idOf({ name }: ExpectedIssue): string {
  return name.toLowerCase().replaceAll(" ", "-")
}

const outcomes = documents.map(({ name, expected, processed: { document, findings } }) => {
  const { mentions, statuses } = findings.issues
  const left = new Set(statuses)
  const lines = expected.issues.map((line) => {
    const places = line.evidence.map((words) => place(document.text, words))
    const standsThere = ({ evidence }: IssueStatus) =>
      evidence.some((span) => places.some((one) => overlaps(one, span)))
    const told = [...left].filter(({ issue, status }) => issue === idOf(line) && status === line.status)
    const found = told.find(standsThere) ?? told[0] ?? null
    if (found !== null) left.delete(found)
    const isNamed = mentions.some(({ issue }) => issue === idOf(line))
    const isThere = found !== null && standsThere(found)
    const teller = findings.actors.find(({ id }) => id === found?.accordingTo)?.name ?? null
    const date = found?.date?.value ?? null
    const fates = [
      ["accordingTo", judge(line.accordingTo, teller)],
      ["date", date === line.date ? "right" : date === null ? "open" : "wrong"],
    ] as const
    const amiss = fates.flatMap(([field, fate]) => (fate === "right" ? [] : [`${field} ${fate}`]))
    return { line, isNamed, found, isThere, amiss, told: `${teller ?? "?"} ${date ?? "?"}` }
  })
  const show = ({ issue, status, evidence, accordingTo }: IssueStatus): string => {
    const teller = findings.actors.find(({ id }) => id === accordingTo)?.name ?? "?"
    const words = evidence.map((span) => slice(document.text, span).replaceAll(/\s+/g, " ")).join(" … ")
    return `${issue} ${status} | ${teller} | ${words}`
  }
  return { name, lines, extra: [...left].map(show) }
})

describe("issues of the sample", () => {
  const all = outcomes.flatMap(({ lines }) => lines)

  it("are named where a careful reader sees them", () => {
    expect(all.filter(({ isNamed }) => isNamed).length).toBeGreaterThanOrEqual(all.length - 3)
  })

  it("differ in how they stand only as known", async () => {
    const told = outcomes.flatMap(({ name, lines, extra }) => [
      name,
      ...lines.flatMap(({ line, found, isThere, amiss, told }) => {
        const what = `${idOf(line)} ${line.status} | ${line.accordingTo ?? "?"} | ${line.evidence.map(String).join(" … ")}`
        if (found === null) return [`  missed    ${what}`]
        const fields = amiss.length === 0 ? [] : [`  ${amiss.join(", ")}: ${told} | ${what} ${line.date}`]
        return [...(isThere ? [] : [`  elsewhere ${what}`]), ...fields]
      }),
      ...extra.map((line) => `  extra     ${line}`),
    ])
    const found = all.filter((one) => one.found !== null).length
    const lines = [`${found} of ${all.length} statuses found`, ...told]
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("differences/dossier.issues.txt")
  })
})
