import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Server, serve } from "../../../src/apps/http/serve.ts"
import { pages } from "../../../src/apps/web/pages.tsx"
import type { Processed } from "../../../src/domain/findings.ts"
import type { JudgedKind } from "../../../src/domain/judgement.ts"
import { judgingOf } from "../../../src/ingest/judging.ts"
import { process } from "../../../src/pipeline.ts"
import { type Dossier, readDossier } from "../../../src/store/open.ts"
import { mergedIds } from "../../../src/store/queries/merged.ts"
import { subjectIds } from "../../../src/store/subjects.ts"
import { judgedAddress } from "../../../src/views/judgements-view.ts"
import { checkerOf } from "../../checker.ts"
import { dossierOf } from "../../dossier-of.ts"
import { isLeftOut, openBrowser } from "./browser.ts"

const said = '"The timber was never for sale," Ruiz said.'
const told = [
  `Foreign Minister Ana Ruiz of Brazil met President Oke Lindqvist of Sweden in Oslo on May 10, 2031.\n\n${said}`,
  `Ana Ruiz of Brazil met President Oke Lindqvist of Sweden in Oslo on May 10, 2031. Two aides looked on.`,
  `Foreign Minister Ana Ruiz of Brazil met President Oke Lindqvist of Sweden in Lima on October 3, 2031.`,
  `Brazil urged Sweden on Monday to reopen the hotline. Petrov said that 200 tonnes of timber had been lost.`,
  `The Oslo hotline between Brazil and Sweden has been suspended.`,
]

async function read(): Promise<Processed[]> {
  const lines = told.map((text, at) => JSON.stringify({ id: `${at}`, date: `2031-11-0${at + 1}`, text }))
  const bytes = new TextEncoder().encode(lines.join("\n"))
  const source = {
    uri: "all.jsonl",
    bytes,
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "2031-12-01T00:00:00Z",
  }
  const all: Processed[] = []
  for await (const reading of process(source, null)) if ("document" in reading) all.push(reading)
  return all
}

describe.skipIf(isLeftOut)("deciding on a page, in a browser", () => {
  let browser: Browser
  let server: Server
  let page: Page
  let dossier: Dossier

  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)

  afterAll(() => browser?.close())

  beforeEach(async () => {
    const made = await dossierOf(await read())
    made.close()
    dossier = readDossier(made.path)
    const check = checkerOf(dossier)
    const judging = judgingOf(dossier.path, { by: null, now: () => "2031-12-02T10:00:00Z" })
    server = await serve({ dossier, pages: pages(dossier, check, judging), check, judging, port: 0, host: "127.0.0.1" })
    page = await (await browser.newContext()).newPage()
  })

  afterEach(async () => {
    await page.context().close()
    await server.close()
    dossier.close()
  })

  /** Opens the page on which something is decided. */
  async function open(kind: JudgedKind, id: string) {
    await page.goto(new URL(kind === "actor" ? `/judgements/of/${id}` : judgedAddress(kind, id), server.address).href)
  }

  /** Presses a button of the page's forms, as Eve Sato would who says why. */
  async function decide(decision: string, fill: Readonly<Record<string, string>> = {}) {
    const form = page.locator(`.judging form:has(button[value="${decision}"])`).first()
    const fold = form.locator("xpath=ancestor::details")
    if ((await fold.count()) > 0 && (await fold.getAttribute("open")) === null) await fold.locator("summary").click()
    await form.locator('input[name="by"]').fill("Eve Sato")
    await form.locator('input[name="reason"]').fill("seen myself")
    for (const [name, value] of Object.entries(fill)) {
      const field = form.locator(`[name="${name}"]`)
      const isChoice = (await field.evaluate((element) => element.tagName)) === "SELECT"
      await (isChoice ? field.selectOption(value) : field.fill(value))
    }
    await form.locator(`button[value="${decision}"]`).click()
    await page.waitForLoadState()
  }

  const undo = async () => {
    await page.locator('.judging button[value="undo"], .judged-ties button[value="undo"]').first().click()
    await page.waitForLoadState()
  }

  const panel = async () => (await page.locator(".judging > p, .judging > .judged-ties").allInnerTexts()).join("\n")
  const nothing = "Nobody has decided on this yet."

  const firstOf = (kind: JudgedKind) => subjectIds(dossier, kind)[0] ?? ""

  test.each<[JudgedKind, Record<string, string>, string]>([
    ["statement", { "set-speaker": "Oke Lindqvist" }, "speaker: Oke Lindqvist found:"],
    ["engagement", { "set-place": "Bergen" }, "place: Bergen found: Oslo"],
    ["act", { "set-status": "planned" }, "status: planned found: happened"],
    ["figure", { "set-value": "300" }, "value: 300 found: 200"],
    ["channel", { "set-status": "stalled" }, "status: stalled found: suspended"],
  ])(
    "a %s is confirmed, rejected, corrected, and each taken back; the page shows it",
    async (kind, fill, corrected) => {
      await open(kind, kind === "engagement" ? (mergedIds(dossier, "engagement")[0] ?? "") : firstOf(kind))
      const address = page.url()
      expect(await panel()).toContain(nothing)
      for (const [decision, shown] of [
        ["confirm", "Confirmed by Eve Sato, 2031-12-02 · seen myself"],
        ["reject", "Rejected by Eve Sato, 2031-12-02 · seen myself"],
        ["correct", corrected],
      ] as const) {
        await decide(decision, decision === "correct" ? fill : {})
        expect(page.url()).toBe(address)
        expect(await panel()).toContain(shown)
        await undo()
        expect(page.url()).toBe(address)
        expect(await panel()).toContain(nothing)
      }
    },
  )

  test("what cannot be is said, and nothing is kept", async () => {
    await open("figure", firstOf("figure"))
    await decide("correct", { "set-value": "many" })
    expect(await page.innerText("main")).toContain('value: "many" is not a number.')
    await open("figure", firstOf("figure"))
    expect(await panel()).toContain(nothing)
  })

  test("two engagements are merged and parted again; the page of either says so and takes it back", async () => {
    const [oslo = "", lima = ""] = mergedIds(dossier, "engagement")
    const accounts = async () => page.locator(".accounts > li, .accounts .account").count()
    await open("engagement", oslo)
    const before = await page.innerText("main")
    await decide("merge", { with: lima })
    expect(await panel()).toContain("Merged by Eve Sato, 2031-12-02: held to be one with")
    expect(await panel()).not.toContain(nothing)
    expect(mergedIds(dossier, "engagement")).toHaveLength(1)
    await open("engagement", lima)
    expect(await panel()).toContain("Merged by Eve Sato")
    await undo()
    await open("engagement", oslo)
    expect(await page.innerText("main")).toBe(before)
    expect(mergedIds(dossier, "engagement")).toHaveLength(2)
    expect(await accounts()).toBeGreaterThan(1)
    await decide("split")
    expect(await panel()).toContain("Split by Eve Sato, 2031-12-02: held to be another than")
    expect(mergedIds(dossier, "engagement")).toHaveLength(3)
    await undo()
    expect(await page.innerText("main")).toBe(before)
  })

  test("people are merged and parted; the person's page says so, and what was decided on one naming", async () => {
    const idOf = (name: string) =>
      dossier.database.prepare("SELECT id FROM dossier_actors WHERE name = ?").pluck().get(name) as string
    const count = () => dossier.database.prepare("SELECT count(*) FROM dossier_actors").pluck().get()
    const before = count()
    await open("actor", idOf("Petrov"))
    await decide("merge", { with: idOf("Ana Ruiz") })
    expect(new URL(page.url()).pathname).toMatch(/^\/people\//)
    expect(await page.innerText(".judged-ties")).toContain("Merged by Eve Sato")
    expect(await page.innerText("h1")).toBe("Ana Ruiz")
    await page.locator('.judged-ties button[value="undo"]').click()
    await page.waitForLoadState()
    expect(await page.locator(".judged-ties").count()).toBe(0)
    expect(count()).toBe(before)
    await open("actor", idOf("Ana Ruiz"))
    await decide("correct", { "set-role": "Envoy" })
    expect(await page.innerText(".merges .judged")).toContain("corrected by Eve Sato")
    await open("actor", idOf("Ana Ruiz"))
    await decide("split")
    expect(await page.innerText(".judged-ties")).toContain("Split by Eve Sato")
    expect(count()).toBe(Number(before) + 1)
  })
})
