import { expect, test } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Appearance } from "../../../src/domain/dossier-actor.ts"
import type { HeldOffice, ListedPerson } from "../../../src/domain/listed-person.ts"
import { gatherActors } from "../../../src/link/actors/gather-actors.ts"
import { lookUpListed } from "../../../src/link/actors/listed-people.ts"

function listedPerson(wikidata: string, name: string, more: Partial<ListedPerson> = {}): ListedPerson {
  return { wikidata, name, aliases: [], country: null, offices: [], ...more }
}

function office(name: string, from: string | null, to: string | null): HeldOffice {
  return { office: name, country: null, from, to }
}

type Named = readonly [date: string, name: string, known?: Partial<Actor>]

function appearancesOf(named: readonly Named[]): Appearance[] {
  return named.map(([date, name, known], i) => {
    const actor: Actor = { id: `a${i}`, name, kind: "person", role: null, country: null, aliases: [], ...known }
    return { actor, document: `d${i}`, date }
  })
}

/** Gathers by a list; the names of each actor of the dossier, one a line. */
function gathers(list: readonly ListedPerson[], named: readonly Named[], expected: readonly string[]): void {
  const gathered = gatherActors(appearancesOf(named), lookUpListed(list))
  const groups = gathered.map(({ members }) =>
    members
      .map(({ actor }) => Number(actor.slice(1)))
      .toSorted((a, b) => a - b)
      .map((i) => named[i]?.[1])
      .join(", "),
  )
  expect(groups.toSorted()).toEqual(expected.toSorted())
}

const varga = listedPerson("Q1", "Tomas Varga", { aliases: ["Thomas Warga"], country: "XRV" })

test("full names that a list has for one person are one, however they are spelled", () => {
  const named: Named[] = [
    ["2031-05-01", "Tomas Varga"],
    ["2031-06-01", "Thomas Warga"],
  ]
  gathers([varga], named, ["Tomas Varga, Thomas Warga"])
  gathers([], named, ["Tomas Varga", "Thomas Warga"])
  const [actor] = gatherActors(appearancesOf(named), lookUpListed([varga]))
  expect(actor?.members[1]).toEqual({
    actor: "a0",
    why: "“Tomas Varga” and “Thomas Warga” are names of Tomas Varga in your list of actors (Q1)",
    like: "a1",
  })
})

test("names that a list has for two people are two", () => {
  const named: Named[] = [
    ["2031-05-01", "Walter Haddad"],
    ["2031-06-01", "Walter J. Haddad"],
  ]
  gathers([], named, ["Walter Haddad, Walter J. Haddad"])
  gathers([listedPerson("Q1", "Walter Haddad"), listedPerson("Q2", "Walter J. Haddad")], named, [
    "Walter Haddad",
    "Walter J. Haddad",
  ])
})

test("two of a list with one name are told apart by country, and open where a document gives none", () => {
  const list = [listedPerson("Q1", "Han Li", { country: "CHN" }), listedPerson("Q2", "Han Li", { country: "SGP" })]
  const named: Named[] = [
    ["2031-05-01", "Han Li", { country: "CHN" }],
    ["2031-06-01", "Han Li", { country: "SGP" }],
    ["2031-07-01", "Han Li"],
  ]
  gathers(list, named, ["Han Li", "Han Li", "Han Li"])
  gathers([], named, ["Han Li, Han Li, Han Li"])
})

test("a name of the list is not the one of another country", () => {
  const named: Named[] = [
    ["2031-05-01", "Tomas Varga"],
    ["2031-06-01", "Thomas Warga", { country: "PER" }],
  ]
  gathers([varga], named, ["Tomas Varga", "Thomas Warga"])
})

const omar = listedPerson("Q1", "Omar Haddad", { offices: [office("Foreign Minister", "2029", "2031-05-20")] })
const lena = listedPerson("Q2", "Lena Haddad", { offices: [office("Foreign Minister", "2031-05-20", null)] })
const both: Named[] = [
  ["2030-01-01", "Omar Haddad", { role: "Foreign Minister" }],
  ["2032-01-01", "Lena Haddad", { role: "Foreign Minister" }],
]
const minister = { role: "Foreign Minister" }

test("an office and a surname are of who held the office on that day", () => {
  gathers([omar, lena], [...both, ["2030-06-01", "Haddad", minister]], ["Omar Haddad, Haddad", "Lena Haddad"])
  gathers([omar, lena], [...both, ["2031-06", "Haddad", minister]], ["Omar Haddad", "Lena Haddad, Haddad"])
  gathers([], [...both, ["2031-06", "Haddad", minister]], ["Omar Haddad", "Lena Haddad", "Haddad"])
  const found = gatherActors(appearancesOf([...both, ["2031-06", "Haddad", minister]]), lookUpListed([omar, lena]))
  expect(found.flatMap(({ members }) => members).find(({ actor }) => actor === "a2")?.why).toBe(
    "“Foreign Minister Haddad” in 2031-06: Lena Haddad was Foreign Minister from 2031-05-20 by your list of actors (Q2)",
  )
})

test("… and open on the day of a change, without a date, or where another of the name may hold it", () => {
  gathers([omar, lena], [...both, ["2031-05-20", "Haddad", minister]], ["Omar Haddad", "Lena Haddad", "Haddad"])
  gathers([omar, lena], [...both, ["2031", "Haddad", minister]], ["Omar Haddad", "Lena Haddad", "Haddad"])
  // Omar is listed without the office that documents give him.
  const silent = listedPerson("Q1", "Omar Haddad")
  gathers([silent, lena], [...both, ["2031-06-01", "Haddad", minister]], ["Omar Haddad", "Lena Haddad", "Haddad"])
})

test("a spelling of the list alone leads from a bare name to the person", () => {
  const listed = listedPerson("Q1", "Tomas Varga", {
    aliases: ["Thomas Warga"],
    offices: [office("Foreign Minister", "2030", null)],
  })
  gathers(
    [listed],
    [
      ["2031-05-01", "Thomas Warga"],
      ["2031-05-20", "Varga", minister],
    ],
    ["Thomas Warga, Varga"],
  )
})

test("the order of documents does not matter", () => {
  const named: Named[] = [...both, ["2031-06-01", "Haddad", minister], ["2031-06-02", "Haddad"]]
  const sorted = (appearances: readonly Appearance[]) =>
    gatherActors(appearances, lookUpListed([omar, lena]))
      .map(({ id, members }) => [id, members.map(({ actor, why }) => `${actor} ${why}`).toSorted()])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
  const appearances = appearancesOf(named)
  expect(sorted(appearances.toReversed())).toEqual(sorted(appearances))
})
