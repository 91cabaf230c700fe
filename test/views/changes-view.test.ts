import { afterAll, beforeAll, expect, test } from "vitest"
import type { Dossier } from "../../src/store/open.ts"
import { viewChangesPage } from "../../src/views/changes-page-view.ts"
import { type ChangesRequest, type ChangesView, latestChanges, viewChanges } from "../../src/views/changes-view.ts"
import { happenedDossier } from "./happened-example.ts"

// The Morning Quay, 3 May: a meeting held, a request, a hotline suspended. The Evening Bell, 4 May: the same meeting, no plans, the hotline rings.
let made: { dossier: Dossier; remove: () => void }
beforeAll(() => {
  made = happenedDossier()
})
afterAll(() => made.remove())

const all = { issue: null, speaker: null, countries: null }

function changesSince(since: string | null, asked: Partial<ChangesRequest> = {}): ChangesView {
  return viewChanges(made.dossier, { since, by: "published", ...all, ...asked })
}

function sentences(view: ChangesView, kind: string): string[] {
  return view.issues.flatMap(({ changes }) => changes.flatMap((one) => (one.kind === kind ? [one.sentence] : [])))
}

test("what a later document tells of a meeting that is known is no news", () => {
  expect(sentences(changesSince("2031-05-03"), "engagement")).toEqual([
    "Meeting of Ana Ruiz with Tom Petrov in Port Selby, held",
  ])
  expect(sentences(changesSince("2031-05-04"), "engagement")).toEqual([])
})

test.each(["2031-13", "2031-02-31", "soon"])("the page does not go by “%s”, which is no day", (since) => {
  const asked = { since, by: null, issue: null, speaker: null, page: 1 }
  const usual = viewChangesPage(made.dossier, { ...asked, since: null })
  expect(viewChangesPage(made.dossier, asked)).toEqual({ ...usual, isNoDay: true, pages: expect.anything() })
  expect(viewChangesPage(made.dossier, { ...asked, since: "2031-02-28" })).toMatchObject({
    since: "2031-02-28",
    isNoDay: false,
  })
})

test("a status says how it stood before", () => {
  expect(sentences(changesSince("2031-05-04"), "channel")).toEqual([
    "Harbour hotline between Selby and Valdoria: resumed; before that suspended",
  ])
  expect(sentences(changesSince("2031-05-03"), "channel")[0]).toBe(
    "Harbour hotline between Selby and Valdoria: suspended",
  )
})

test("what did not happen says so, and a figure says what it measures", () => {
  const view = changesSince("2031-05-04")
  expect(sentences(view, "act")).toEqual(["Commitment by Valdoria, said not to have happened"])
  expect(sentences(view, "figure")).toEqual(["more than 21 million crowns – The repair of the old lamp"])
})

test("new documents are told with how much is said in them; a day after all of them has nothing", () => {
  expect(changesSince("2031-05-04").documents.map(({ sentence }) => sentence)).toEqual([
    "Petrov hears Ruiz out: 3 findings",
  ])
  expect(changesSince("2031-05-05")).toMatchObject({ count: 0, documents: [], issues: [] })
})

test("by the day of adding, all came with the one run", () => {
  expect(changesSince("2031-05-04", { by: "added" }).documents).toHaveLength(2)
  expect(changesSince("2031-05-05", { by: "added" }).count).toBe(0)
})

test("between countries: only what concerns them", () => {
  expect(sentences(changesSince(null, { countries: ["ISL", "Valdoria"] }), "act")).toContain(
    "Request by Ana Ruiz to Valdoria",
  )
  expect(changesSince(null, { countries: ["ISL", "PER"] }).count).toBe(0)
})

test("every change stands at its words", () => {
  for (const { words, span, document } of changesSince(null).issues.flatMap(({ changes }) => changes)) {
    const text = made.dossier.database.prepare("SELECT text FROM documents WHERE id = ?").pluck().get(document.id)
    expect(String(text).slice(span.start, span.end)).toBe(words.text)
  }
})

test("the latest first: all that is new once, however many documents are looked through at a time", () => {
  const latest = latestChanges(made.dossier, all, 100)
  expect(latest[0]?.document.title).toBe("Petrov hears Ruiz out")
  expect(new Set(latest.map(({ kind, lead }) => `${kind} ${lead}`)).size).toBe(latest.length)
  expect(latest).toHaveLength(changesSince(null).count)
  expect(latestChanges(made.dossier, all, 3)).toEqual(latest.slice(0, 3))
})
