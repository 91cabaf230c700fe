import { expect, onTestFinished, test } from "vitest"
import { application } from "../../../src/apps/http/serve.ts"
import { pages } from "../../../src/apps/web/pages.tsx"
import { judgingOf } from "../../../src/ingest/judging.ts"
import { listJudgements } from "../../../src/store/judgements.ts"
import { subjectIds } from "../../../src/store/subjects.ts"
import { checkerOf } from "../../checker.ts"
import { article, exampleDossier, transcript } from "../../views/example-dossier.ts"

function opened({ by = null as string | null, isOpen = true } = {}) {
  const { dossier, remove } = exampleDossier([article, transcript])
  onTestFinished(remove)
  const check = checkerOf(dossier)
  const judging = isOpen ? judgingOf(dossier.path, { by, now: () => "2031-06-01T10:00:00Z" }) : null
  const app = application({ dossier, pages: pages(dossier, check, judging), check, host: "127.0.0.1", judging })
  const [id = ""] = subjectIds(dossier, "statement")
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    app.request(`http://127.0.0.1:4380${path}`, {
      method: "POST",
      body,
      headers: { host: "127.0.0.1:4380", "content-type": "application/x-www-form-urlencoded", ...headers },
    })
  const read = async (path: string) =>
    (await app.request(`http://127.0.0.1:4380${path}`, { headers: { host: "127.0.0.1:4380" } })).text()
  return { dossier, id, send, read }
}

test("a form keeps a decision, leads back to the page, and the page shows it until it is undone", async () => {
  const { dossier, id, send, read } = opened()
  expect(await read(`/statements/${id}`)).toContain("Nobody has decided on this yet")
  const form = `decision=correct&id=${id}&back=/statements/${id}&by=Ode&reason=read+aloud&set-speaker=Sato&was-speaker=x`
  const response = await send("/judgements", form, { "sec-fetch-site": "same-origin", origin: "null" })
  expect([response.status, response.headers.get("location")]).toEqual([303, `/statements/${id}`])
  const page = await read(`/statements/${id}`)
  for (const shown of ["Corrected", "Ode", "Sato", "found:", "read aloud"]) expect(page).toContain(shown)
  expect(await read("/judgements")).toContain("1 decision")
  const [made] = listJudgements(dossier)
  await send("/judgements", `decision=undo&id=${made?.id}&back=/judgements`)
  expect(await read(`/statements/${id}`)).toContain("Nobody has decided on this yet")
  expect(await read("/judgements")).toContain("undone")
})

test.each<[string, Record<string, string>]>([
  ["another site's page", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }],
  ["another site, told by an older browser", { origin: "https://elsewhere.example" }],
  ["a frame without a name", { origin: "null" }],
])("%s cannot decide", async (_, headers) => {
  const { dossier, id, send } = opened()
  for (const path of ["/judgements", "/api/judgements"])
    expect((await send(path, `decision=confirm&id=${id}&by=Ode`, headers)).status).toBe(403)
  expect(listJudgements(dossier)).toEqual([])
})

test("where a server is open to others without a name, nobody decides", async () => {
  const { dossier, id, send, read } = opened({ isOpen: false })
  expect((await send("/judgements", `decision=confirm&id=${id}&by=Ode`)).status).toBe(403)
  expect((await send("/api/judgements", JSON.stringify({ decision: "confirm", id, by: "Ode" }))).status).toBe(403)
  expect(await read(`/statements/${id}`)).not.toContain('action="/judgements"')
  expect(listJudgements(dossier)).toEqual([])
})

test("with --judge decisions are that person's, whatever the form says", async () => {
  const { dossier, id, send } = opened({ by: "Varga" })
  await send("/judgements", `decision=confirm&id=${id}&by=Somebody`)
  expect(listJudgements(dossier)).toMatchObject([{ by: "Varga", decision: "confirm" }])
})

test("a form that was tampered with leads nowhere else", async () => {
  const { id, send } = opened()
  const response = await send("/judgements", `decision=confirm&id=${id}&by=Ode&back=//elsewhere.example`)
  expect(response.headers.get("location")).toBe("/judgements")
})

test("the API keeps a decision, says what is wrong with one, and lists them", async () => {
  const { id, send, read } = opened()
  const post = (body: object) => send("/api/judgements", JSON.stringify(body), { "content-type": "application/json" })
  expect((await post({ decision: "confirm", id, by: "Ode" })).status).toBe(201)
  expect((await post({ decision: "confirm", id })).status).toBe(422)
  expect((await post({ decision: "doubt", id, by: "Ode" })).status).toBe(400)
  expect(JSON.parse(await read("/api/judgements"))).toMatchObject([
    { decision: "confirm", by: "Ode", standing: "holds" },
  ])
})
