import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Hono } from "hono"
import { afterAll, beforeAll, expect, test } from "vitest"
import { application, serve } from "../../../src/apps/http/serve.ts"
import { largestDraft } from "../../../src/ingest/checker.ts"
import type { Dossier } from "../../../src/store/open.ts"
import { checkerOf } from "../../checker.ts"
import { article, example, exampleDossier, transcript } from "../../views/example-dossier.ts"
import { happenedDossier, ids } from "../../views/happened-example.ts"
import { courier, interview, linkedDossier } from "../../views/linked-example.ts"

let dossier: Dossier
let linked: Dossier
let remove: () => void
const page = example("{1:x}", {
  uri: 'pages/a "page".html',
  original: { bytes: new TextEncoder().encode("<script>alert(1)</script>"), mediaType: "text/html", encoding: "utf-8" },
})
const line = example("{1:y}", { uri: "news.jsonl#12" })

beforeAll(() => {
  const [plain, tied] = [exampleDossier([article, transcript, page, line]), linkedDossier()]
  dossier = plain.dossier
  linked = tied.dossier
  remove = () => {
    plain.remove()
    tied.remove()
  }
})
afterAll(() => remove())

const nothing = () =>
  new Hono().get("/", (context) => context.text("page")).notFound((context) => context.text("no page", 404))
const ask = (path: string, { host = "127.0.0.1", called = "127.0.0.1:4380", method = "GET" } = {}) =>
  application({ dossier, pages: nothing(), check: checkerOf(dossier), host }).request(`http://127.0.0.1:4380${path}`, {
    method,
    headers: { host: called },
  })

test.each([
  ["127.0.0.1", "127.0.0.1:4380", 200],
  ["127.0.0.1", "localhost:4380", 200],
  ["127.0.0.1", "LOCALHOST", 200],
  ["127.0.0.1", "[::1]:4380", 200],
  ["127.0.0.1", "evil.example", 421],
  ["127.0.0.1", "127.0.0.1.evil.example:4380", 421],
  ["127.0.0.1", "localhost.evil.example", 421],
  ["127.0.0.1", "192.168.1.7:4380", 421],
  ["127.0.0.1", "", 421],
  ["desk.example", "desk.example:4380", 200],
  ["desk.example", "other.example:4380", 421],
  ["0.0.0.0", "192.168.1.7:4380", 200],
  ["0.0.0.0", "evil.example:4380", 421],
])("listening at %s, a request for %s is answered with %i", async (host, called, status) => {
  const response = await ask("/", { host, called })
  expect(response.status).toBe(status)
  if (status === 421) expect(await response.text()).toMatch(/does not answer to the name .*--host/)
})

test.each(["/", "/api/documents", "/nowhere", "/api/nowhere"])(
  "%s is only read, and carries the headers that protect it",
  async (path) => {
    const { headers } = await ask(path)
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|data:/)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const refused = await ask(path, { method })
      expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"])
    }
  },
)

test("the API gives the views as JSON", async () => {
  const json = async (path: string) => (await ask(path)).json() as Promise<Record<string, unknown>>
  expect(await json("/api/documents")).toMatchObject({ count: 4 })
  const { id } = article.document
  expect(await json(`/api/documents/${id}`)).toMatchObject({ id, counts: { statements: 4, open: 2 } })
  expect(await json(`/api/documents/${id}?span=0-4`)).toMatchObject({ here: { start: 0, end: 4 } })
  const [statement] = article.findings.statements
  expect(await json(`/api/statements/${statement?.id}`)).toMatchObject({
    statement: { who: "Ana Ruiz" },
    document: { id },
  })
  expect(await json("/api/people")).toMatchObject({ count: 1 })
  expect(await json("/api/people/Ana_Ruiz")).toMatchObject({ name: "Ana Ruiz", statements: 4 })
  expect(await json("/api/search?q=lamp")).toMatchObject({ statements: { count: 2 }, documents: { count: 2 } })
})

const linkedApp = () => application({ dossier: linked, pages: nothing(), check: checkerOf(linked), host: "127.0.0.1" })
const askLinked = async (path: string) =>
  (await linkedApp().request(`http://127.0.0.1:4380${path}`, { headers: { host: "127.0.0.1:4380" } })).json()

test("the API gives alignments as exports do, narrowed by document, reference and relation", async () => {
  expect(await askLinked("/api/alignments")).toMatchObject({ count: 7 })
  expect(await askLinked(`/api/alignments?document=${courier.document.id}&relation=trimmed`)).toMatchObject({
    count: 1,
    alignments: [
      {
        relation: "trimmed",
        quotation: { document: courier.document.id, text: "“The lamp goes back on by the first of June,”" },
        reference: { document: interview.document.id, basis: "primary" },
        attributedTo: { name: "Ana Ruiz" },
        edits: [{ kind: "trim-start" }, { kind: "trim-end" }, { kind: "typographic" }],
      },
    ],
  })
  expect(await askLinked(`/api/alignments?reference=${courier.document.id}`)).toMatchObject({ count: 0 })
})

test("the API gives discrepancies as the page does", async () => {
  expect(await askLinked("/api/discrepancies?kind=figure")).toMatchObject({
    count: 1,
    bySeverity: [{ severity: 2, discrepancies: [{ kind: "figure" }] }],
  })
})

test("the API gives what happened as the pages do", async () => {
  const { dossier: happened, remove } = happenedDossier()
  const app = application({ dossier: happened, pages: nothing(), check: checkerOf(happened), host: "127.0.0.1" })
  const json = async (path: string) =>
    (await app.request(`http://127.0.0.1:4380${path}`, { headers: { host: "127.0.0.1:4380" } })).json()
  expect(await json("/api/engagements?kind=meeting")).toMatchObject({ count: 1, engagements: [{ id: ids.meeting }] })
  expect(await json(`/api/engagements/${ids.listening}`)).toMatchObject({ id: ids.meeting, accounts: [{}, {}] })
  expect(await json("/api/acts?status=negated")).toMatchObject({ count: 1, all: 2 })
  expect(await json(`/api/acts/${ids.request}`)).toMatchObject({ kind: "request" })
  expect(await json("/api/channels?status=resumed")).toMatchObject({ count: 1 })
  expect(await json("/api/figures?unit=crowns")).toMatchObject({ count: 1, differing: 1 })
  expect(await json(`/api/figures/${ids.lamp}`)).toMatchObject({ values: 2 })
  remove()
})

const send = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  linkedApp().request(`http://127.0.0.1:4380${path}`, {
    method: "POST",
    body,
    headers: { host: "127.0.0.1:4380", ...headers },
  })

test("the API narrows to two countries as the pages do, by code or name, and says where there is no such relationship", async () => {
  const { dossier: happened, remove } = happenedDossier()
  const app = application({ dossier: happened, pages: nothing(), check: checkerOf(happened), host: "127.0.0.1" })
  const get = async (path: string) => {
    const response = await app.request(`http://127.0.0.1:4380${path}`, { headers: { host: "127.0.0.1:4380" } })
    return { status: response.status, body: (await response.json()) as { readonly count: number } }
  }
  const ofAll = (await get("/api/acts")).body.count
  const { status, body } = await get("/api/between/isl/mlt/acts")
  expect(status).toBe(200)
  expect(body.count).toBeGreaterThan(0)
  expect(body.count).toBeLessThan(ofAll)
  expect(await get("/api/between/iceland/maltese/acts")).toEqual({ status, body })
  expect((await get("/api/between/isl/mlt/acts/outstanding")).status).toBe(200)
  expect(await get("/api/between/isl/atlantis/acts")).toEqual({
    status: 404,
    body: { error: "This dossier has no relationship of isl and atlantis." },
  })
  remove()
})

test("a draft sent as JSON or as it is gets a verdict on each quotation", async () => {
  const text = '"The hedgehogs will march on the capital before the harvest is in," Ana Ruiz said.'
  for (const response of [
    await send("/api/check", JSON.stringify({ text, date: "2031-05-06" }), { "content-type": "application/json" }),
    await send("/api/check?date=2031-05-06", text, { "content-type": "text/plain" }),
  ]) {
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject([{ verdict: "not-found", quotation: { start: 0, end: 67 } }])
  }
})

test.each([
  ["", {}, 400],
  ["{}", { "content-type": "application/json" }, 400],
  ['{"text": 7', { "content-type": "application/json" }, 400],
  ["x".repeat(largestDraft + 1), { "content-type": "text/plain" }, 413],
  ["\0\u0001\u0002".repeat(50), { "content-type": "text/plain" }, 422],
] as const)("what is no draft is refused with a reason (%#)", async (body, headers, status) => {
  const response = await send("/api/check", body, headers)
  expect(response.status).toBe(status)
  expect(await response.json()).toHaveProperty("error")
})

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "none" }, true],
  [{ "sec-fetch-site": "cross-site", origin: "http://evil.example" }, false],
  [{ origin: "http://127.0.0.1:4380" }, true],
  // Browsers write so of forms on pages that ask for no referrer, as ours do.
  [{ origin: "null" }, true],
  [{ origin: "http://evil.example" }, false],
  [{}, true],
])("a draft sent from %j is checked: %s", async (headers, isChecked) => {
  const response = await send("/api/check", "Nobody slept.", { "content-type": "text/plain", ...headers })
  expect(response.status).toBe(isChecked ? 200 : 403)
})

test("drafts may be posted, and nothing else", async () => {
  for (const method of ["PUT", "DELETE", "OPTIONS"]) {
    const refused = await ask("/api/check", { method })
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"])
  }
})

test.each([
  "/api/discrepancies/x",
  "/api/documents/x",
  "/api/statements/x",
  "/api/people/x",
  "/api/engagements/x",
  "/api/acts/x",
  "/api/channels/x",
  "/api/figures/x",
  "/api/x",
])("%s is not there, and says so in JSON", async (path) => {
  const response = await ask(path)
  expect(response.status).toBe(404)
  expect(await response.json()).toHaveProperty("error")
})

test("an original is saved as it came, never shown", async () => {
  const response = await ask(`/original/${page.document.id}`)
  expect(await response.text()).toBe("<script>alert(1)</script>")
  expect(response.headers.get("content-disposition")).toBe(
    `attachment; filename="a_page_.html"; filename*=UTF-8''a%20%22page%22.html`,
  )
  const ofLine = await ask(`/original/${line.document.id}`)
  expect(ofLine.headers.get("content-disposition")).toContain(`${line.document.id}.txt`)
  expect((await ask("/original/x")).status).toBe(404)
})

test("a port that is taken is named; without one asked for, the next free is found", async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
  const { port } = other.address() as AddressInfo
  try {
    await expect(
      serve({ dossier, pages: nothing(), check: checkerOf(dossier), port, host: "127.0.0.1" }),
    ).rejects.toThrow(new RegExp(`port ${port}: in use .*--port`))
  } finally {
    other.close()
  }
  const servers = [
    await serve({ dossier, pages: nothing(), check: checkerOf(dossier), port: null, host: "127.0.0.1" }),
    await serve({ dossier, pages: nothing(), check: checkerOf(dossier), port: null, host: "127.0.0.1" }),
  ]
  expect(new Set(servers.map(({ address }) => address)).size).toBe(2)
  for (const { address, close } of servers) {
    expect(await (await fetch(address)).text()).toBe("page")
    await close()
  }
})

test("a host that is not of this machine is named", async () => {
  await expect(
    serve({ dossier, pages: nothing(), check: checkerOf(dossier), port: 0, host: "203.0.113.9" }),
  ).rejects.toThrow(/host 203.0.113.9: not an address/)
})
