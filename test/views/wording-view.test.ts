import { afterAll, beforeAll, expect, it } from "vitest"
import { pages } from "../../src/apps/web/pages.tsx"
import type { Processed } from "../../src/domain/findings.ts"
import { wordingText } from "../../src/export/wording-text.ts"
import { extract } from "../../src/extract/extract.ts"
import { analyse } from "../../src/language/analyse.ts"
import type { Dossier } from "../../src/store/open.ts"
import { viewSides, viewWording } from "../../src/views/wording-view.ts"
import { checkerOf } from "../checker.ts"
import { documentOf } from "../document-of.ts"
import { exampleDossier } from "./example-dossier.ts"

async function told(id: string, day: string, words: string): Promise<Processed> {
  const text = `LIMA — “${words}” Brazilian Foreign Minister Ana Ruiz said at a harbor, 🕊️ ${id}.`
  const document = documentOf(text, { id, date: { value: day, basis: "stated", why: "" }, uri: `${id}.txt` })
  const analysis = analyse(document)
  return { document, quotations: analysis.quotations, findings: await extract(document, analysis, null) }
}

let dossier: Dossier
let remove: () => void
beforeAll(async () => {
  const whole = "We seek the complete and lasting withdrawal from the shelf."
  const made = exampleDossier([
    await told("first", "2031-05-04", whole),
    await told("second", "2031-06-04", whole),
    await told("third", "2031-07-04", "We seek the complete withdrawal from the shelf."),
  ])
  dossier = made.dossier
  remove = made.remove
})
afterAll(() => remove())

it("a side's wording has its first and last use and what was altered, each with its place", () => {
  const view = viewWording(dossier, "BRA")
  const whole = view?.formulations.find(({ words }) => words.includes("and lasting"))
  expect(whole).toMatchObject({ days: 2, first: { day: "2031-05-04" }, last: { day: "2031-06-04" } })
  expect(whole?.altered).toMatchObject([{ day: "2031-07-04", edit: "dropped", was: "and lasting", now: "" }])
  expect(viewWording(dossier, "brazil")).toEqual(view)
  expect(viewWording(dossier, "Ana Ruiz")?.formulations.length).toBe(view?.formulations.length)
  expect(viewWording(dossier, "Nobody Atall")).toBeNull()
  expect(wordingText(view ?? { side: "", formulations: [] })).toContain("“and lasting” dropped")
})

it("pages list the sides and open each wording at its words", async () => {
  expect(viewSides(dossier)).toEqual([{ code: "BRA", name: "Brazil", address: "/wording/BRA", passages: 3 }])
  const open = async (path: string) => {
    const response = await pages(dossier, checkerOf(dossier)).request(path)
    return { status: response.status, html: await response.text() }
  }
  expect((await open("/wording")).html).toContain('href="/wording/BRA"')
  const { html } = await open("/wording/BRA")
  expect(html).toContain("“and lasting” dropped")
  expect(html).toMatch(/href="\/documents\/first\/span\/\d+-\d+#here"/)
  expect(await open("/wording/<script>x")).toMatchObject({
    status: 404,
    html: expect.not.stringContaining("<script>x"),
  })
})
