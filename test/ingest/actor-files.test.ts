import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { realFiles } from "../../src/effects/real.ts"
import { parseActorList, readActorList } from "../../src/ingest/actor-files.ts"
import { newFolder } from "../effects/example.ts"

const path = "mine/ministers.yaml"

it("a list has people with their names, country and dated offices", () => {
  const text = `
- wikidata: Q11
  name: Ana Ruiz
  aliases: [Anna Rouiz, "Ана Руис"]
  country: XCV
  offices:
    - { office: trade envoy, from: 2030, to: 2033-01-20 }
    - { office: Ambassador, country: CHE }
- { wikidata: Q12, name: Salma Ode }`
  expect(parseActorList(text, path)).toEqual([
    {
      place: `${path}:2`,
      person: {
        wikidata: "Q11",
        name: "Ana Ruiz",
        aliases: ["Anna Rouiz", "Ана Руис"],
        country: "XCV",
        offices: [
          { office: "trade envoy", country: "XCV", from: "2030", to: "2033-01-20" },
          { office: "Ambassador", country: "CHE", from: null, to: null },
        ],
      },
    },
    { place: `${path}:9`, person: { wikidata: "Q12", name: "Salma Ode", aliases: [], country: null, offices: [] } },
  ])
})

it("one person may stand by itself, and an empty file lists nobody", () => {
  expect(parseActorList("wikidata: Q11\nname: Ana Ruiz", path).map(({ person }) => person.name)).toEqual(["Ana Ruiz"])
  expect(parseActorList("# nobody yet\n", path)).toEqual([])
})

describe("what is no list is told with file and line", () => {
  it.each([
    ["- Ana Ruiz", ":1: an actor has wikidata, name and offices"],
    ["- name: Ana Ruiz", ":1: an actor has a Wikidata id such as Q42"],
    ["- wikidata: 42\n  name: Ana Ruiz", ":1: an actor has a Wikidata id"],
    ["- wikidata: Q11", ":1: Q11 has no name"],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  nationality: CHE", ':3: there is no "nationality" in an actor'],
    [
      "- wikidata: Q11\n  name: Ana Ruiz\n  country: Kenya",
      ':3: "Kenya" is no country: give its ISO 3166-1 code of three capitals, such as KEN',
    ],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  country: calvern", ':3: "calvern" is no country'],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  country: QAA", ':3: "QAA" is no country'],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  aliases: Anna", ":3: aliases is a list"],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  offices:\n    - envoy", ":4: an office has its name, from and to"],
    ["- wikidata: Q11\n  name: Ana Ruiz\n  offices:\n    - from: 2031", ":4: an office has a name"],
    [
      "- wikidata: Q11\n  name: Ana Ruiz\n  offices:\n    - office: envoy\n      from: May",
      ':5: from: "May" is no date',
    ],
    [
      "- wikidata: Q11\n  name: R\n  offices:\n    - office: envoy\n      to: 2031-02-30",
      ':5: to: "2031-02-30" is no date',
    ],
    [
      "- wikidata: Q11\n  name: R\n  offices:\n    - office: envoy\n      from: 2032\n      to: 2031-05",
      ":6: envoy: it ends (2031-05) before it begins (2032)",
    ],
    ["- wikidata: [Q11", ":1: "],
  ])("%j", (text, message) => {
    expect(() => parseActorList(text, path)).toThrow(path + message)
  })
})

it("a folder of lists is read whole; nobody may stand in two places", async () => {
  const folder = newFolder()
  writeFileSync(join(folder, "a.yaml"), "- { wikidata: Q11, name: Ana Ruiz }")
  writeFileSync(join(folder, "b.yml"), "\n- { wikidata: Q12, name: Salma Ode }")
  writeFileSync(join(folder, "notes.txt"), "nothing")
  expect((await readActorList(folder, realFiles)).map(({ wikidata }) => wikidata)).toEqual(["Q11", "Q12"])
  expect(await readActorList(join(folder, "a.yaml"), realFiles)).toHaveLength(1)
  writeFileSync(join(folder, "c.yaml"), "- { wikidata: Q12, name: S. Ode }")
  await expect(readActorList(folder, realFiles)).rejects.toThrow(/c\.yaml:1: Q12 is listed at .*b\.yml:2 already/)
  await expect(readActorList(join(folder, "gone"), realFiles)).rejects.toThrow("there is no such file or folder")
  mkdirSync(join(folder, "bad"))
  writeFileSync(join(folder, "bad", "x.yaml"), Buffer.from([0xff, 0xfe, 0x00]))
  await expect(readActorList(join(folder, "bad"), realFiles)).rejects.toThrow("x.yaml: not text in UTF-8")
})

it("the sample's list is one", async () => {
  const people = await readActorList(fileURLToPath(new URL("../../sample/actors", import.meta.url)), realFiles)
  expect(people.length).toBeGreaterThan(10)
})
