import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Actor } from "../../src/domain/actor.ts"
import type { DossierActor } from "../../src/domain/dossier-actor.ts"
import { noFindings, type Processed } from "../../src/domain/findings.ts"
import { sha256 } from "../../src/domain/identity.ts"
import { gatherNewActors } from "../../src/ingest/gather-actors.ts"
import { gatherActors } from "../../src/link/actors/gather-actors.ts"
import { lookUpListed } from "../../src/link/actors/listed-people.ts"
import { loadMembers } from "../../src/store/dossier-actors.ts"
import { listedPersonOf, saveListedPeople } from "../../src/store/listed-people.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { dossierActorIds, dossierActorOf } from "../../src/store/queries/dossier-actors.ts"
import { findPeople, findSpokenFor } from "../../src/store/queries/people.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { documentOf } from "../document-of.ts"
import { newFolder } from "../effects/example.ts"

/** A document of a day in May 2031 that names these actors. */
function naming(day: number, actors: readonly (readonly [name: string, known?: Partial<Actor>])[]): Processed {
  const text = `Document ${day}. ${actors.map(([name, known]) => `${known?.role ?? ""} ${name} came.`).join(" ")}`
  const date = `2031-05-${String(day).padStart(2, "0")}`
  const document = documentOf(text, { uri: `${day}.txt`, date: { value: date, basis: "stated", why: "dateline" } })
  const found = actors.map(([name, known]): Actor => {
    const id = sha256(`${document.id} ${name}`).slice(0, 16)
    return { id, name, kind: "person", role: null, country: null, aliases: [], ...known }
  })
  return { document, quotations: [], findings: { ...noFindings, actors: found } }
}

function emptyDossier(): Dossier {
  return openDossier(join(newFolder(), "actors.db"))
}

function add(dossier: Dossier, documents: readonly Processed[]): void {
  const writer = openWriter(dossier, { started: "2031-06-01T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const processed of documents)
    writer.save(processed, { input: processed.document.uri, sha256: processed.document.sha256 })
  gatherNewActors(dossier)
}

function membersIn(dossier: Dossier): DossierActor[] {
  return inOrder(
    dossierActorIds(dossier).map((id) => ({
      id,
      members: loadMembers(dossier, id).map(({ actor, why, like }) => ({ actor: actor.id, why, like })),
    })),
  )
}

function inOrder(actors: readonly DossierActor[]): DossierActor[] {
  const byId = (a: string, b: string) => (a < b ? -1 : 1)
  return actors
    .map(({ id, members }) => ({ id, members: members.toSorted((a, b) => byId(a.actor, b.actor)) }))
    .toSorted((a, b) => byId(a.id, b.id))
}

function gatheredAtOnce(documents: readonly Processed[]): DossierActor[] {
  const appearances = documents.flatMap(({ document, findings }) =>
    findings.actors.map((actor) => ({ actor, document: document.id, date: document.date?.value ?? null })),
  )
  return inOrder(gatherActors(appearances))
}

const documents = [
  naming(1, [
    ["Ana Ruiz", { role: "Foreign Minister", aliases: ["Ruiz"] }],
    ["Kestria", { kind: "country" }],
  ]),
  naming(2, [
    ["Ruiz", { role: "Foreign Minister" }],
    ["Han", { role: "President" }],
  ]),
  naming(3, [
    ["Ana M. Ruiz", { country: "PER" }],
    ["Luis Ruiz", { role: "Senator" }],
  ]),
  naming(4, [
    ["Han Seo-jun", { role: "President" }],
    ["Foreign Ministry", { kind: "organization", country: "PER" }],
  ]),
  naming(5, [["Han Seo Jun"], ["Ruiz", { role: "Senator" }], ["Kestria", { kind: "country" }]]),
  naming(6, [
    ["Ruiz", { role: "Foreign Minister" }],
    ["Zora Benik", { role: "Foreign Ministry spokeswoman", country: "PER" }],
  ]),
]

test("documents that come and go one by one, in any order, leave what gathering all at once gives", () => {
  const steps = fc.array(fc.nat({ max: documents.length - 1 }), { maxLength: 14 })
  fc.assert(
    fc.property(steps, (toggled) => {
      const dossier = emptyDossier()
      const held = new Set<Processed>()
      for (const at of toggled) {
        const processed = documents[at] as Processed
        if (held.delete(processed)) removeDocument(dossier, processed.document.id)
        else {
          held.add(processed)
          add(dossier, [processed])
        }
        gatherNewActors(dossier)
        expect(membersIn(dossier)).toEqual(gatheredAtOnce([...held]))
      }
      expect(verifyDossier(dossier).differences).toEqual([])
      dossier.close()
    }),
    { numRuns: 25 },
  )
})

test("an id leads to the actor whatever came before it or went", () => {
  const dossier = emptyDossier()
  const [first, second, third] = documents as [Processed, Processed, Processed]
  const idIn = ({ findings }: Processed): string => findings.actors[0]?.id ?? ""
  add(dossier, [third])
  expect(dossierActorOf(dossier, idIn(third))).toBe(idIn(third))
  add(dossier, [first, second])
  expect([first, second, third].map((one) => dossierActorOf(dossier, idIn(one)))).toEqual(Array(3).fill(idIn(first)))
  removeDocument(dossier, first.document.id)
  gatherNewActors(dossier)
  expect(dossierActorOf(dossier, idIn(first))).toBe(idIn(third))
  add(dossier, [first])
  expect(dossierActorOf(dossier, idIn(third))).toBe(idIn(first))
  dossier.close()
})

test("a line sums up all documents; a spokesperson is linked with the body, not merged", () => {
  const dossier = emptyDossier()
  add(dossier, documents)
  const people = findPeople(dossier, dossierActorIds(dossier))
  const ana = people.find(({ name }) => name === "Ana M. Ruiz")
  expect(ana).toMatchObject({ kind: "person", role: "Foreign Minister", country: "PER", documents: 4 })
  const zora = people.find(({ name }) => name === "Zora Benik")
  expect(findSpokenFor(dossier, zora?.id ?? "").map(({ name }) => name)).toEqual(["Foreign Ministry"])
  dossier.close()
})

test("a list given later has who is who gathered anew; the ids handed out before still lead to the people", () => {
  const list = [{ wikidata: "Q11", name: "Ana Ruiz", aliases: ["Anna Rouiz"], country: null, offices: [] }]
  const dossier = emptyDossier()
  const spelled = [naming(1, [["Ana Ruiz"]]), naming(2, [["Anna Rouiz"]]), naming(3, [["Luis Ruiz"]])]
  add(dossier, spelled)
  const before = dossierActorIds(dossier)
  expect(before).toHaveLength(3)
  expect(saveListedPeople(dossier, list)).toBe(true)
  gatherNewActors(dossier)
  const appearances = spelled.flatMap(({ document, findings }) =>
    findings.actors.map((actor) => ({ actor, document: document.id, date: document.date?.value ?? null })),
  )
  expect(membersIn(dossier)).toEqual(inOrder(gatherActors(appearances, lookUpListed(list))))
  expect(new Set(before.map((id) => dossierActorOf(dossier, id)))).toEqual(new Set(dossierActorIds(dossier)))
  expect(dossierActorIds(dossier).map((id) => listedPersonOf(dossier, id)?.wikidata ?? null)).toEqual(["Q11", null])
  // The same list again changes nothing.
  expect(saveListedPeople(dossier, list)).toBe(false)
  expect(verifyDossier(dossier).differences).toEqual([])
})
