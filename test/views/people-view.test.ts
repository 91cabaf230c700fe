import { afterAll, beforeAll, expect, test } from "vitest"
import { gatherNewActors } from "../../src/ingest/gather-actors.ts"
import { saveListedPeople } from "../../src/store/listed-people.ts"
import type { Dossier } from "../../src/store/open.ts"
import { viewOverview } from "../../src/views/overview-view.ts"
import { viewPeople, viewPerson } from "../../src/views/people-view.ts"
import { article, exampleDossier, transcript } from "./example-dossier.ts"

let dossier: Dossier
let remove: () => void

beforeAll(() => {
  ;({ dossier, remove } = exampleDossier([article, transcript]))
})
afterAll(() => remove())

const everybody = { kind: null, part: "", isSilentShown: false, page: 1 }

test("a name gathers what it says in all documents, the latest first", () => {
  const person = viewPerson(dossier, "Ana Ruiz", 1)
  expect(person).toMatchObject({
    documents: 2,
    statements: 4,
    roles: [{ role: "harbour envoy", documents: 1, first: "2031-05-03", last: "2031-05-03" }],
  })
  expect(person?.said.map(({ document, statements }) => [document.title, statements.length])).toEqual([
    ["Remarks at the quay", 2],
    ["Envoys meet under a leaking roof", 2],
  ])
})

test("an actor of the dossier is found by the id of each of its members, and says why they are one", () => {
  const person = viewPerson(dossier, "Ana Ruiz", 1)
  expect(person?.members).toHaveLength(2)
  for (const { actor } of person?.members ?? []) expect(viewPerson(dossier, actor, 1)?.id).toBe(person?.id)
  const [merge] = person?.merges ?? []
  expect(merge).toMatchObject({ name: "Ana Ruiz", why: "the same full name, “Ana Ruiz”", documents: 1 })
  expect(merge?.evidence.map(({ text }) => text)).toContain("Ana Ruiz")
})

test("nobody of that name is null", () => {
  expect(viewPerson(dossier, "ana ruiz", 1)).toBeNull()
})

test("the list narrows by kind and by part of a name", () => {
  expect(viewPeople(dossier, everybody).people.map(({ name }) => name)).toEqual(["Ana Ruiz"])
  expect(viewPeople(dossier, { ...everybody, part: "RUI" }).count).toBe(1)
  expect(viewPeople(dossier, { ...everybody, part: "100%" }).count).toBe(0)
  expect(viewPeople(dossier, { ...everybody, kind: "country" }).count).toBe(0)
})

test("the overview counts what is there and what is not settled", () => {
  expect(viewOverview(dossier)).toMatchObject({
    name: "corrin",
    documents: 2,
    statements: 7,
    open: 3,
    speakers: 1,
    period: "3 May 2031 to 4 May 2031",
    troubled: 1,
  })
})

test("somebody of the user's list has their Wikidata id and dated offices, apart from the roles that documents give", () => {
  const { dossier: listed, remove: forget } = exampleDossier([article, transcript])
  const offices = [{ office: "trade envoy", country: "XCV", from: "2030", to: null }]
  saveListedPeople(listed, [{ wikidata: "Q900000006", name: "Ana Ruiz", aliases: [], country: "XCV", offices }])
  gatherNewActors(listed)
  expect(viewPerson(listed, "Ana Ruiz", 1)).toMatchObject({
    wikidata: "Q900000006",
    offices,
    country: "XCV",
    roles: [{ role: "harbour envoy" }],
  })
  expect(viewPerson(dossier, "Ana Ruiz", 1)).toMatchObject({ wikidata: null, offices: [] })
  forget()
})
