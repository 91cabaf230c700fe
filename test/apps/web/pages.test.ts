import { afterAll, beforeAll, expect, test } from "vitest"
import { pages } from "../../../src/apps/web/pages.tsx"
import { largestDraft } from "../../../src/ingest/checker.ts"
import type { Dossier } from "../../../src/store/open.ts"
import { personAddress } from "../../../src/views/addresses.ts"
import { checkerOf } from "../../checker.ts"
import { article, exampleDossier, hostile, transcript } from "../../views/example-dossier.ts"
import { happenedDossier, ids } from "../../views/happened-example.ts"
import { courier, exampleDiscrepancies, herald, interview, linkedDossier, reprint } from "../../views/linked-example.ts"
import { expectWellFormed } from "../../well-formed.ts"

let dossier: Dossier
let linked: Dossier
let happened: Dossier
let remove: () => void

beforeAll(() => {
  const [plain, tied] = [exampleDossier([article, transcript, hostile]), linkedDossier()]
  const told = happenedDossier()
  happened = told.dossier
  dossier = plain.dossier
  linked = tied.dossier
  remove = () => {
    plain.remove()
    tied.remove()
    told.remove()
  }
})
afterAll(() => remove())

const open = async (path: string, from = dossier) => {
  const response = await pages(from, checkerOf(from)).request(path)
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
  '/changes?since="><script>x</script>&speaker="><b>&issue=<i>',
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
  ["/discrepancies", 200, "None were found"],
  ["/discrepancies?kind=figure", 200, "Show all discrepancies"],
  ["/discrepancies/x", 404, "no discrepancy x"],
  ["/engagements", 200, "No document tells of a meeting"],
  ["/engagements?kind=<b>", 200, "Show all engagements"],
  ["/engagements/x", 404, "no engagement x"],
  ["/acts", 200, "No document tells of an agreement"],
  ["/acts?actor=Nobody", 200, "Show all acts"],
  ["/acts/x", 404, "no act x"],
  ["/channels", 200, "No document tells of a hotline"],
  ["/channels?status=closed", 200, "Show all channels"],
  ["/channels/x", 404, "no channel x"],
  ["/figures", 200, "No document states a number"],
  ["/figures?q=zzz", 200, "Show all figures"],
  ["/figures/x", 404, "no figure x"],
  ["/alignments", 200, "No words of one document were found in another"],
  ["/alignments?relation=cut", 200, "Show all of them"],
  ["/check", 200, "Nothing of the draft is kept"],
])("%s says what to do next", async (path, status, words) => {
  const page = await open(path)
  expect(page.status).toBe(status)
  expect(page.html).toContain(words)
})

test("an empty dossier says how to fill it", async () => {
  const empty = exampleDossier([])
  for (const path of [
    "/",
    "/documents",
    "/people",
    "/discrepancies",
    "/check",
    "/engagements",
    "/acts",
    "/channels",
    "/figures",
  ]) {
    const { status, html } = await open(path, empty.dossier)
    expect(status).toBe(200)
    expect(html).toContain("readout add FOLDER")
  }
  const sent = await send({ text: 'Ruiz said: "We will not wait for the ferry any longer."' }, empty.dossier)
  expect(sent.status).toBe(422)
  expect(words(sent.html)).toContain("There is nothing to compare a draft with.")
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
    const again = await pages(dossier, checkerOf(dossier)).request(path, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    })
    expect(again.status).toBe(304)
  }
  expect((await open("/assets/../package.json")).status).toBe(404)
})

const words = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")

test("a statement's page holds its words against the reference and all other versions", async () => {
  const [, nobody] = courier.findings.statements
  const page = words((await open(`/statements/${nobody?.id}`, linked)).html)
  expect(page).toContain("The speaker&#39;s own words, in a transcript, by Ana Ruiz.")
  expect(page).toContain("reworded: words added, replaced or moved · given to Ana Ruiz")
  expect(page).toContain("“Nobodycut, I think, sails blind, and nobody here wants a cutsecondaddedthird winter of it,”")
  expect(page).toContain("just outside: a hedge I think")
  expect(page).toContain("“third” in The Selby Courier, “second” in the interview.")
})

test("a turn's page says who quoted it, reprints apart, and a statement nobody else has says so", async () => {
  const [, turn] = interview.findings.statements
  const page = words((await open(`/statements/${turn?.id}`, linked)).html)
  expect(page).toContain("Quoted 5 times in 3 documents and 1 reprint")
  expect(page).toContain("a reprint of Lamp back by June")
  const [alone] = article.findings.statements
  expect(words((await open(`/statements/${alone?.id}`)).html)).toContain("No other document of this dossier has these")
})

test("documents that do not agree are counted on the overview and listed, the gravest first", async () => {
  expect(words((await open("/", linked)).html)).toContain(
    "3 discrepancies, 2 of which change who said it or what was said",
  )
  const list = (await open("/discrepancies", linked)).html
  const order = [
    "Changes who said it",
    "gives the words to Tom Petrov",
    "Worth checking",
    "“third” in The Selby Courier",
  ]
  expect(order.map((each) => list.indexOf(each)).toSorted((a, b) => a - b)).toEqual(
    order.map((each) => list.indexOf(each)),
  )
  expect(list).not.toContain("Worth knowing")
  for (const { id, explanation } of exampleDiscrepancies)
    expect(words((await open(`/discrepancies/${id}`, linked)).html)).toContain(explanation)
})

test("an engagement's page sets the documents' accounts side by side, with what differs", async () => {
  const page = words((await open(`/engagements/${ids.listening}`, happened)).html)
  expect(page).toContain("Meeting of Ana Ruiz with Tom Petrov")
  expect(page).toContain("2 May 2031°“Friday”, counted from 2031-05-03")
  expect(page).toContain("Port Selby · 2 documents · the accounts beside each other · 1 statement · 1 act")
  expect(page).toContain("Has it last 1 hour, not 2 hours.")
  expect(page).toContain("Request by Ana Ruiz to Valdoria")
})

test("acts, figures and channels are told in words that are true as they stand", async () => {
  const page = async (path: string) => words((await open(path, happened)).html)
  expect(await page("/acts")).toContain("Commitment by Valdoria did not happen")
  expect(await page("/figures")).toContain("“The repair of the old lamp” 2 different values")
  expect(await page("/channels")).toContain("Harbour hotline between Selby and Valdoria")
  expect(await page("/")).toContain("What happened: 1 engagement · 2 acts · 1 channel · 2 figures")
})

test("the list of traced quotations names the relation, both documents and both wordings", async () => {
  const page = words((await open("/alignments?relation=elided", linked)).html)
  expect(page).toContain("1 passage with a reference in another document")
  expect(page).toContain("elided: words left out and marked")
  expect(page).toContain("Selby Forum")
})

test("a reprint says of what, on its page and in the list", async () => {
  expect(words((await open(`/documents/${reprint.document.id}`, linked)).html)).toContain(
    "A reprint of Lamp back by June The Selby Courier 3 May 2031°the dateline&#39;s &quot;May 3&quot;, in the year of the file, 94 % of its words",
  )
  expect(words((await open(`/documents/${courier.document.id}`, linked)).html)).toContain(
    "Reprinted by Evening Lantern 5 May 2031 The lamp is back in June, says envoy 94 %",
  )
  expect(words((await open("/documents", linked)).html)).toContain("Evening Lantern a reprint of Lamp back by June")
})

test("the margin says what words go back to, who quotes them, where they differ", async () => {
  const read = async (document: { id: string }) => words((await open(`/documents/${document.id}`, linked)).html)
  const own = await read(herald.document)
  expect(own).toContain("≈ elided from Selby Forum 2 May 2031")
  expect(own).toContain("≠ The Harbour Herald gives the words to Tom Petrov")
  const quoted = await read(interview.document)
  expect(quoted).toContain("” quoted by 3")
  expect(quoted).toContain("≠ who said it")
})

const send = async (form: Record<string, string | Blob>, to = linked) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  const response = await pages(to, checkerOf(to)).request("/check", { method: "POST", body })
  return { status: response.status, html: await response.text() }
}

test("a draft that is pasted or chosen as a file is shown with a verdict beside each quotation", async () => {
  const said = 'Nobody slept. "The hedgehogs will march on the capital before the harvest is in," Ana Ruiz said.'
  for (const form of [{ text: said }, { text: "", file: new File([said], "draft.txt", { type: "text/plain" }) }]) {
    const { status, html } = await send(form)
    expect(status).toBe(200)
    expect(words(html)).toContain("1 quotation, 1 to be looked at")
    expect(words(html)).toContain("not found in this dossier")
    expect(words(html)).not.toMatch(/fabricat|misquot/i)
  }
})

test("words left off stand outside the quotation marks, and are said to be left off", async () => {
  const [first] = courier.findings.statements
  const page = words((await open(`/statements/${first?.id}`, linked)).html)
  expect(page).toContain("(left off: Well, ) “The lamp goes back on by the first of June,” (left off: , provided that")
})

test("evidence of few words is listed with what stands around it", async () => {
  const list = (await open("/discrepancies", linked)).html
  expect(list).toContain(
    'nobody here wants </span><mark class="disputed">a second winter</mark><span class="beside"> of it.</span>',
  )
})

test("words of a draft that are markup stay words", async () => {
  const { html } = await send({
    text: `<b>"<script>alert(1)</script> the lamp of the whole wide harbour"</b>, Ruiz said.`,
  })
  expect(html).not.toMatch(/<b>|<script>alert/)
})

test.each([
  ["nothing", {}, 422, "paste the draft, or choose a file"],
  ["blanks", { text: " \n " }, 422, "paste the draft, or choose a file"],
  ["a picture", { text: "", file: new File([new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3])], "a.png") }, 422, "a.png"],
  ["too much", { text: "x".repeat(largestDraft + 1) }, 413, "larger than 5 MB"],
] as const)("%s is no draft, and the page says what to do", async (_, form, status, message) => {
  const page = await send(form)
  expect(page.status).toBe(status)
  expect(words(page.html)).toContain(message)
})

test("what is new since a day stands by issue, and each page names the feed of what it is about", async () => {
  const { html } = await open("/changes?since=2031-05-04", happened)
  expect(words(html)).toContain("Harbour hotline between Selby and Valdoria: resumed; before that suspended")
  expect(words(html)).not.toContain("Meeting of Ana Ruiz with Tom Petrov")
  expect((await open("/people/Ana_Ruiz", happened)).html).toContain('href="/people/Ana_Ruiz/feed.atom"')
  const feed = await open("/people/Ana_Ruiz/feed.atom", happened)
  expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8")
  expectWellFormed(feed.html)
  expect(feed.html).toContain("<title>Request by Ana Ruiz to Valdoria (2 May 2031)</title>")
  expect((await open("/issues/nothing/feed.atom", happened)).status).toBe(404)
})

test("under a relationship every link stays in it but the one that leaves it", async () => {
  for (const path of ["", "/engagements", "/issues", "/people", `/engagements/${ids.meeting}`, "/changes?since=2031"]) {
    const { status, html } = await open(`/between/isl/mlt${path}`, happened)
    expect(status).toBe(200)
    expect(html).toContain("Iceland and Malta")
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href]) => href ?? "")
    const out = links.filter((href) => !href.startsWith("/between/isl/mlt/"))
    expect(out).toEqual([path === "" ? "/" : path])
  }
})

test("whoever has a page under a relationship has a feed there, though nothing of theirs lies within it", async () => {
  const { html } = await open("/people?all=1", happened)
  const people = [...html.matchAll(/href="(\/people\/[^"?]+)"/g)].map(([, href]) => href ?? "")
  expect(people.length).toBeGreaterThan(1)
  for (const path of people) {
    const { status, html: feed } = await open(`/between/isl/mlt${path}/feed.atom`, happened)
    expect([path, status]).toEqual([path, 200])
    expectWellFormed(feed)
    expect(feed).toContain(`/between/isl/mlt${path}/feed.atom"`)
    expect(feed).toContain(", between Iceland and Malta</title>")
  }
})

test("what is outstanding between two countries is a page, as it is of all", async () => {
  expect((await open("/between/isl/mlt/acts/outstanding", happened)).status).toBe(200)
})

test("countries of an address may be written large; of those that are not named the page says what there is", async () => {
  expect((await open("/between/ISL/MLT/acts?kind=request", happened)).headers.get("location")).toBe(
    "/between/isl/mlt/acts?kind=request",
  )
  const { status, html } = await open("/between/isl/per/acts", happened)
  expect(status).toBe(404)
  expect(html).toContain('href="/between/isl/mlt"')
})

test.each([
  ["/changes?issue=lamps", "no issue “lamps”"],
  ["/changes?since=2031-13", "“2031-13” is no day"],
  ["/changes?speaker=Nobody+Ever", "“Nobody Ever” says anything"],
  ["/changes?by=weight", "published, added"],
  ["/acts?kind=dance", "“dance” as its kind"],
  ["/acts?period=soon", "“soon” is no day"],
  ["/engagements?country=XYZ", "of “XYZ”"],
  ["/engagements?actor=Nobody", "“Nobody” as its name"],
  ["/engagements?document=none", "no document “none”"],
  ["/documents?colour=red", "no setting “colour”"],
  ["/people?page=x", "“x” is no page"],
])("what an address asks for in vain is named: %s", async (path, message) => {
  expect((await open(path, happened)).html).toContain(message)
})

test("what can be asked for is no problem", async () => {
  for (const path of [
    "/changes?since=2031-05&issue=&by=added",
    "/acts?kind=request&page=1",
    "/engagements?country=ISL",
  ])
    expect((await open(path, happened)).html).not.toContain("asked-in-vain")
})
