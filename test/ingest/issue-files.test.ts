import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { realFiles } from "../../src/effects/real.ts"
import { parseIssue, readIssues, withOwn } from "../../src/ingest/issue-files.ts"
import { newFolder } from "../effects/example.ts"

const path = "mine/fish.yaml"

it("an issue is a name and terms, its id the name of its file", () => {
  expect(parseIssue('name: Fisheries\nterms:\n  - cod\n  - "fishing right*"\n', path)).toEqual({
    id: "fish",
    name: "Fisheries",
    terms: ["cod", "fishing right*"],
  })
})

it("an issue may be a matter of people and bodies, by name", () => {
  const text = "name: The rescue\nterms: []\nactors:\n  - Ana Ruiz\n"
  expect(parseIssue(text, path)).toEqual({ id: "fish", name: "The rescue", terms: [], actors: ["Ana Ruiz"] })
})

describe("what is no issue is told with its file and what is wrong", () => {
  it.each([
    ["", "an issue has a name and terms"],
    ["just words", "an issue has a name and terms"],
    ["terms: [cod]", "an issue has a name"],
    ["name: Fisheries", "an issue has terms"],
    ["name: Fisheries\nterms: cod", "an issue has terms"],
    ["name: Fisheries\nterms: [cod, x]", '"x" is no term'],
    ["name: Fisheries\nterms: [cod, 7]", '"7" is no term'],
    ["name: Fisheries\nterms: [cod]\nactors: Ruiz", "actors are a list of names"],
    ["name: Fisheries\nterms: [cod]\ncolour: blue", 'there is no "colour" in an issue'],
    ["name: Fisheries\nterms: [cod", "mine/fish.yaml:2: "],
    ["name: Fisheries\nterms:\n  - *fish", "put terms with a * in quotation marks"],
  ])("%j", (text, message) => {
    expect(() => parseIssue(text, path)).toThrow(message)
    expect(() => parseIssue(text, path)).toThrow(path)
  })
})

it("a folder of issues is read in the order of its names; other files are passed over", async () => {
  const folder = newFolder()
  writeFileSync(join(folder, "b.yaml"), "name: B\nterms: [bread]")
  writeFileSync(join(folder, "a.yml"), "name: A\nterms: []")
  writeFileSync(join(folder, "notes.txt"), "nothing")
  expect((await readIssues(folder, realFiles)).map(({ id }) => id)).toEqual(["a", "b"])
  await expect(readIssues(join(folder, "gone"), realFiles)).rejects.toThrow("there is no such folder of issues")
  mkdirSync(join(folder, "bad"))
  writeFileSync(join(folder, "bad", "x.yaml"), Buffer.from([0xff, 0xfe, 0x00]))
  await expect(readIssues(join(folder, "bad"), realFiles)).rejects.toThrow("x.yaml: not text in UTF-8")
})

it("one's own issue replaces the one of the same id, and without terms takes it out", () => {
  const shipped = [
    { id: "a", name: "A", terms: ["apple"] },
    { id: "b", name: "B", terms: ["bread"] },
  ]
  const own = [
    { id: "a", name: "Mine", terms: ["avocado"] },
    { id: "b", name: "B", terms: [] },
  ]
  expect(withOwn(shipped, own)).toEqual([{ id: "a", name: "Mine", terms: ["avocado"] }])
})

it("the issues that come with Readout, and those of the sample, are sound", async () => {
  for (const folder of ["../../issues", "../../sample/issues"]) {
    const issues = await readIssues(fileURLToPath(new URL(folder, import.meta.url)), realFiles)
    expect(issues.length).toBeGreaterThan(5)
    expect(new Set(issues.map(({ name }) => name)).size).toBe(issues.length)
    for (const { terms, actors = [] } of issues) expect(terms.length + actors.length).toBeGreaterThan(0)
  }
})
