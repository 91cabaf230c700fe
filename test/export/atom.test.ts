import { afterAll, beforeAll, expect, test } from "vitest"
import { atomFeed } from "../../src/export/atom.ts"
import type { Dossier } from "../../src/store/open.ts"
import { type ChangeView, latestChanges } from "../../src/views/changes-view.ts"
import { happenedDossier } from "../views/happened-example.ts"
import { expectWellFormed } from "../well-formed.ts"

let made: { dossier: Dossier; remove: () => void }
let changes: ChangeView[]
beforeAll(() => {
  made = happenedDossier()
  changes = latestChanges(made.dossier, { issue: null, speaker: null, countries: null }, 60)
})
afterAll(() => made.remove())

const of = {
  title: "What is new in corrin",
  author: "corrin, by Readout 0.0.0",
  path: "/",
  base: "",
  dossier: "corrin",
  origin: "http://127.0.0.1:4380",
  audits: [],
  updated: "2031-05-04T10:00:00.000Z",
}

function all(xml: string, element: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g")), ([, text]) => text ?? "")
}

test("a feed says how much of it is right where somebody audited it", () => {
  const audits = ["acts of the whole dossier: 92.0 % of 200 right", "figures <all>: 50.0 % of 2 right"]
  const xml = atomFeed({ ...of, audits }, changes)
  expectWellFormed(xml)
  expect(all(xml, "subtitle")).toEqual([
    "acts of the whole dossier: 92.0 % of 200 right; figures &lt;all&gt;: 50.0 % of 2 right",
  ])
})

test("a feed has what RFC 4287 asks of it: id, title, updated of the feed and of every entry, and an author", () => {
  const xml = atomFeed(of, changes)
  expectWellFormed(xml)
  const many = changes.length + 1
  for (const element of ["id", "title", "updated"]) expect(all(xml, element)).toHaveLength(many)
  for (const time of all(xml, "updated")) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
  for (const id of all(xml, "id"))
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(all(xml, "id")).size).toBe(many)
  expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="http://127.0.0.1:4380/feed.atom"/>`)
})

test("an entry keeps its id whatever else comes, and opens at its words", () => {
  const [one] = changes.filter(({ kind }) => kind === "channel")
  if (one === undefined) throw new Error("the example has a channel")
  const [, id] = all(atomFeed(of, [one]), "id")
  expect(all(atomFeed({ ...of, origin: "https://example.org" }, changes), "id")).toContain(id)
  expect(atomFeed(of, [one])).toContain(`href="http://127.0.0.1:4380${one.words.address}"`)
})

test("the feed of a relationship is another one, and its links stay there", () => {
  const between = { ...of, base: "/between/isl/mlt" }
  const xml = atomFeed(between, changes)
  expect(all(xml, "id")[0]).not.toBe(all(atomFeed(of, changes), "id")[0])
  const links = [...xml.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "")
  expect(links.filter((href) => !href.startsWith("http://127.0.0.1:4380/between/isl/mlt"))).toEqual([])
  expect(links).toContain("http://127.0.0.1:4380/between/isl/mlt/feed.atom")
})

test("signs of XML, and signs it forbids, do no harm", () => {
  const [one] = changes
  if (one === undefined) throw new Error("the example has changes")
  const xml = atomFeed({ ...of, title: `<b> & "it"` }, [{ ...one, sentence: `a\u0000 ]]> <i>&amp; \ud800` }])
  expectWellFormed(xml)
  expect(all(xml, "title")).toEqual(["&lt;b&gt; &amp; &quot;it&quot;", "a ]]&gt; &lt;i&gt;&amp;amp; \ufffd"])
})

test("a feed without entries is one too", () => {
  const xml = atomFeed({ ...of, path: "/issues/dams" }, [])
  expectWellFormed(xml)
  expect(all(xml, "updated")).toEqual([of.updated])
  expect(xml).toContain("http://127.0.0.1:4380/issues/dams/feed.atom")
})
