import { describe, expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import type { Issue } from "../../src/domain/issue.ts"
import { process } from "../../src/pipeline.ts"
import { saveIssueSet } from "../../src/store/issues.ts"
import type { Dossier } from "../../src/store/open.ts"
import { viewIssue, viewIssues } from "../../src/views/issues-view.ts"
import { dossierOf } from "../dossier-of.ts"

const dams: Issue = { id: "dams", name: "Dams", terms: ["dam", "dams"] }

const cod: Issue = { id: "cod", name: "Cod", terms: ["cod"] }

/** A dossier of these texts, each a document of a day later. */
async function dossierWith(texts: readonly string[]): Promise<Dossier> {
  const lines = texts.map((text, at) => JSON.stringify({ id: `${at}`, date: `2031-05-0${at + 1}`, text }))
  const bytes = new TextEncoder().encode(lines.join("\n"))
  const source = { uri: "a.jsonl", bytes, mediaType: "application/jsonl", hints: {}, retrieved: "2031-06-01T00:00:00Z" }
  const all: Processed[] = []
  for await (const reading of process(source, null, [dams, cod])) if ("document" in reading) all.push(reading)
  const dossier = await dossierOf(all)
  onTestFinished(() => dossier.close())
  saveIssueSet(dossier, { shipped: [dams, cod], own: [] })
  return dossier
}

/** What is said on dams in these texts: by side, as [name, how often, who]. */
async function sides(...texts: readonly string[]) {
  const dossier = await dossierWith(texts)
  const { said = [] } = viewIssue(dossier, "dams", 1) ?? {}
  return said.map(({ name, count, statements }) => [name, count, statements.map(({ content }) => content)])
}

describe("the issues that changed last come first", () => {
  const texts = ["Ana Ruiz raised the dam with Brazil.", "Ana Ruiz raised cod with Brazil."]
  it("by the day of the change", async () => {
    const { issues } = viewIssues(await dossierWith(texts))
    expect(issues.map(({ id }) => id)).toEqual(["cod", "dams"])
  })

  it("but after all that have a day where only a day is told that it is not later than", async () => {
    const dossier = await dossierWith(texts)
    dossier.database.exec("UPDATE issue_accounts SET date = '../2031-05-02' WHERE issue_id = 'cod'")
    expect(viewIssues(dossier).issues.map(({ id }) => id)).toEqual(["dams", "cod"])
  })
})

it("that an issue was only spoken of since is not how it stands", async () => {
  const texts = ["Brazil opposed the dam.", "Ana Ruiz raised the dam with Brazil."]
  expect(viewIssues(await dossierWith(texts)).issues.map(({ latest }) => latest?.status)).toEqual(["disputed"])
})

describe("what is said on an issue is parted by side", () => {
  it("the speaker's country, the side that says most first, of each the latest first", async () => {
    expect(
      await sides(
        "Brazilian Foreign Minister Ana Ruiz said the dam would hold.",
        "Swedish Prime Minister Oke Lindqvist said the dam leaked.",
        "Brazilian Foreign Minister Ana Ruiz said the dam was full.",
      ),
    ).toEqual([
      ["Brazil", 2, ["the dam was full", "the dam would hold"]],
      ["Sweden", 1, ["the dam leaked"]],
    ])
  })

  it("from whichever document tells the country", async () => {
    expect(
      await sides(
        "Brazilian Foreign Minister Ana Ruiz said the dam would hold.",
        "Nobody asked. Foreign Minister Ana Ruiz said the dam was full.",
      ),
    ).toEqual([["Brazil", 2, ["the dam was full", "the dam would hold"]]])
  })

  it("who is of no country that is told stands with others, whom nobody names with sources", async () => {
    expect(
      await sides(
        "Brazilian Foreign Minister Ana Ruiz said the dam would hold.",
        "Tom Petrov said the dam leaked.",
        "An official said the dam was full.",
      ),
    ).toEqual([
      ["Brazil", 1, ["the dam would hold"]],
      ["Others", 1, ["the dam leaked"]],
      ["Sources that are not named", 1, ["the dam was full"]],
    ])
  })

  it("what is said of something else is not there", async () => {
    expect(await sides("Brazilian Foreign Minister Ana Ruiz said the soup was cold. The dam held.")).toEqual([])
  })
})
