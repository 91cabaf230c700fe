import { expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../../src/domain/findings.ts"
import type { Issue } from "../../../src/domain/issue.ts"
import { process } from "../../../src/pipeline.ts"
import { saveIssueSet } from "../../../src/store/issues.ts"
import { writeBrief } from "../../../src/views/brief.ts"
import { dossierOf } from "../../dossier-of.ts"

const dams: Issue = { id: "dams", name: "Dams", terms: ["dam", "dams"] }

/** How dams stand in a brief on them, as these outlets' readouts tell it: each line up to its words. */
async function standings(...readouts: readonly (readonly [outlet: string, text: string])[]): Promise<string[]> {
  const lines = readouts.map(([outlet, text], at) =>
    JSON.stringify({ id: `${at}`, date: "2031-05-02", kind: "readout", outlet, text }),
  )
  const bytes = new TextEncoder().encode(lines.join("\n"))
  const source = { uri: "a.jsonl", bytes, mediaType: "application/jsonl", hints: {}, retrieved: "2031-06-01T00:00:00Z" }
  const all: Processed[] = []
  for await (const reading of process(source, null, [dams])) if ("document" in reading) all.push(reading)
  const dossier = await dossierOf(all)
  onTestFinished(() => dossier.close())
  saveIssueSet(dossier, { shipped: [dams], own: [] })
  const brief = writeBrief(dossier, {
    of: { kind: "issue", id: "dams", name: "Dams" },
    since: null,
    until: null,
    countries: null,
  })
  return brief.sections
    .filter(({ heading }) => heading.startsWith("How it"))
    .flatMap(({ groups }) => groups.flatMap(({ lines: told }) => told.map(({ pieces }) => pieces[1]?.text ?? "")))
}

it("of two sides' readouts each says whose it is, of one side's none needs to", async () => {
  const one = ["Foreign Ministry of Chile", "Chile and Peru met. The dam remains disputed."] as const
  expect(await standings(one)).toEqual(["Disputed: "])
  const both = await standings(one, ["Foreign Ministry of Peru", "Peru and Chile met. They discussed the dam."])
  expect(both).toContain("Disputed, in the readout of Foreign Ministry of Chile: ")
})
