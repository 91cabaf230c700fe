import { afterAll, beforeAll, expect, test } from "vitest"
import { pages } from "../../../src/apps/web/pages.tsx"
import type { Dossier } from "../../../src/store/open.ts"
import { personAddress } from "../../../src/views/addresses.ts"
import { article, exampleDossier, hostile, transcript } from "../../views/example-dossier.ts"

let dossier: Dossier
let remove: () => void

beforeAll(() => {
  ;({ dossier, remove } = exampleDossier([article, transcript, hostile]))
})
afterAll(() => remove())

const open = async (path: string, from = dossier) => {
  const response = await pages(from).request(path)
  return { status: response.status, html: await response.text(), headers: response.headers }
}
const hostileSpeaker = hostile.findings.actors[0]?.name ?? ""

test.each([
  `/documents/${hostile.document.id}`,
  `/statements/${hostile.findings.statements[0]?.id}`,
  personAddress(hostileSpeaker),
  "/people",
  "/documents",
  '/documents?outlet=<script>x</script>&kind="><b>',
  "/search?q=<script>alert(1)</script>",
  "/search?q=script",
  "/",
  "/nowhere/<script>alert(1)</script>",
  "/documents/<script>",
])("words that are markup stay words: %s", async (path) => {
  const { html } = await open(path)
  const tags = [...html.matchAll(/<\s*([a-z][a-z0-9]*)([^>]*)>/gi)]
  expect(tags.filter(([, name]) => name === "script").map(([tag]) => tag)).toEqual([
    '<script src="/assets/comfort.js" defer="">',
  ])
  expect(tags.filter(([, name]) => name === "img" || name === "i" || name === "b")).toEqual([])
  expect(tags.filter(([, , attributes]) => / on\w+=|style=|javascript:/i.test(attributes ?? ""))).toEqual([])
})

test("the page of a name full of signs opens at its own address", async () => {
  const { status, html } = await open(personAddress(hostileSpeaker))
  expect(status).toBe(200)
  expect(html).toContain("100% _under/score_")
})

test.each([
  ["/documents/x", 404, "This dossier has no document x"],
  [`/documents/${article.document.id}/span/9-3`, 404, "START-END"],
  [`/documents/${article.document.id}/span/99990-99999`, 404, "START-END"],
  ["/statements/x", 404, "no statement x"],
  ["/people/Nobody", 404, "names Nobody"],
  ["/nowhere", 404, "no page at /nowhere"],
  ["/search", 200, "words that stand together"],
  ["/search?q=%22%28", 200, "no word in this"],
  ["/search?q=zzz", 200, "Take a word away"],
  ["/people?name=zzz", 200, "Show everybody"],
  ["/documents?kind=readout", 200, "Show all documents"],
  ["/documents?page=-4", 200, "Envoys meet"],
  ["/documents?page=x", 200, "Envoys meet"],
])("%s says what to do next", async (path, status, words) => {
  const page = await open(path)
  expect(page.status).toBe(status)
  expect(page.html).toContain(words)
})

test("an empty dossier says how to fill it", async () => {
  const empty = exampleDossier([])
  for (const path of ["/", "/documents", "/people"]) {
    const { status, html } = await open(path, empty.dossier)
    expect(status).toBe(200)
    expect(html).toContain("readout add FOLDER")
  }
  empty.remove()
})

test("a statement that a later reading moved or lost says so", async () => {
  const [statement] = article.findings.statements
  const redirect = dossier.database.prepare(
    "INSERT INTO redirects (id, kind, now, since) VALUES (?, 'statement', ?, '2031-05-05')",
  )
  redirect.run("old", statement?.id)
  redirect.run("lost", null)
  const moved = await open("/statements/old")
  expect([moved.status, moved.headers.get("location")]).toEqual([301, `/statements/${statement?.id}`])
  expect((await open("/statements/lost")).status).toBe(410)
})

test("style sheet, script and fonts are served by us and answered once", async () => {
  for (const [path, type] of [
    ["/assets/style.css", "text/css; charset=utf-8"],
    ["/assets/comfort.js", "text/javascript; charset=utf-8"],
    ["/assets/source-serif-4.woff2", "font/woff2"],
    ["/assets/source-serif-4-italic.woff2", "font/woff2"],
    ["/assets/public-sans.woff2", "font/woff2"],
    ["/assets/icon.svg", "image/svg+xml"],
  ] as const) {
    const { status, headers } = await open(path)
    expect([status, headers.get("content-type")]).toEqual([200, type])
    const again = await pages(dossier).request(path, { headers: { "if-none-match": headers.get("etag") ?? "" } })
    expect(again.status).toBe(304)
  }
  expect((await open("/assets/../package.json")).status).toBe(404)
})
