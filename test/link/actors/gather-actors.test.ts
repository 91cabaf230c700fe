import fc from "fast-check"
import { expect, test } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Appearance } from "../../../src/domain/dossier-actor.ts"
import { gatherActors } from "../../../src/link/actors/gather-actors.ts"

/** Actors of documents of consecutive days, one a document: `Secretary Ruiz (CAL)` written as a tuple of name and what else is known. */
type Said = string | readonly [name: string, known: Partial<Actor>]

function appearancesOf(said: readonly Said[]): Appearance[] {
  return said.map((one, index) => {
    const [name, known] = typeof one === "string" ? [one, {}] : one
    const day = String(index + 1).padStart(2, "0")
    const actor: Actor = { id: `a${day}`, name, kind: "person", role: null, country: null, aliases: [], ...known }
    return { actor, document: `d${day}`, date: `2031-05-${day}` }
  })
}

/** The names gathered together, each group in the order of the documents. */
function groupsOf(appearances: readonly Appearance[]): string[][] {
  const names = new Map(appearances.map(({ actor }) => [actor.id, actor.name]))
  return gatherActors(appearances)
    .map(({ members }) => members.map(({ actor }) => actor).toSorted())
    .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))
    .map((ids) => ids.map((id) => names.get(id) ?? ""))
}

function gathers(said: readonly Said[], expected: readonly (readonly string[])[]): void {
  expect(groupsOf(appearancesOf(said))).toEqual(expected)
}

const organization = (name: string, country: string | null = null): Said => [name, { kind: "organization", country }]

test("one full name in several documents is one person, whatever the title, the order or the spelling of its parts", () => {
  gathers(["Ana Ruiz", "Secretary Ana Ruiz", "Ana M. Ruiz"], [["Ana Ruiz", "Secretary Ana Ruiz", "Ana M. Ruiz"]])
  gathers(["Han Seo-jun", "Han Seo Jun"], [["Han Seo-jun", "Han Seo Jun"]])
  gathers(["Nabil al-Haddad", "Nabil Haddad"], [["Nabil al-Haddad", "Nabil Haddad"]])
  gathers(["Joe Okafor", "Joseph R. Okafor"], [["Joe Okafor", "Joseph R. Okafor"]])
})

test("two people of one surname stay two, and a ship is not the one it is named for", () => {
  gathers(["Ana Ruiz", "Luis Ruiz"], [["Ana Ruiz"], ["Luis Ruiz"]])
  gathers(["Walter J. Sato", "Walter P. Sato"], [["Walter J. Sato"], ["Walter P. Sato"]])
  gathers(["Walter Sato", "USS Walter Sato"], [["Walter Sato"], ["USS Walter Sato"]])
})

test("a name that fits two people stays its own, unless documents call only one of them so", () => {
  gathers(
    ["Walter J. Sato", "Walter P. Sato", "Walter Sato"],
    [["Walter J. Sato"], ["Walter P. Sato"], ["Walter Sato"]],
  )
  gathers(
    [["Walter J. Sato", { aliases: ["Walter Sato"] }], "Walter P. Sato", "Walter Sato"],
    [["Walter J. Sato", "Walter Sato"], ["Walter P. Sato"]],
  )
})

test("other spellings are one person where the office is the same too", () => {
  const minister = { role: "Foreign Minister" }
  gathers(
    [
      ["Sergei Petrovsky", minister],
      ["Sergey Petrovskiy", minister],
    ],
    [["Sergei Petrovsky", "Sergey Petrovskiy"]],
  )
  gathers(["Sergei Petrovsky", "Sergey Petrovskiy"], [["Sergei Petrovsky"], ["Sergey Petrovskiy"]])
  gathers(
    [
      ["Sergei Petrovsky", { ...minister, country: "RUS" }],
      ["Sergey Petrovskiy", { ...minister, country: "BLR" }],
    ],
    [["Sergei Petrovsky"], ["Sergey Petrovskiy"]],
  )
})

test("a bare surname joins by its office the one person who holds it", () => {
  const bill = ["Bill Varga", { role: "former President" }] as const
  const helen = ["Helen Varga", { role: "Secretary of State" }] as const
  gathers([bill, helen, ["Varga", { role: "Secretary" }]], [["Bill Varga"], ["Helen Varga", "Varga"]])
  gathers([bill, helen, ["Varga", { role: "President" }]], [["Bill Varga", "Varga"], ["Helen Varga"]])
  gathers([bill, helen, ["Varga", { role: "Vice President" }]], [["Bill Varga"], ["Helen Varga"], ["Varga"]])
  gathers([bill, helen, "Varga"], [["Bill Varga"], ["Helen Varga"], ["Varga"]])
  gathers(
    [
      ["Lena Ode", { role: "Senator" }],
      ["Tomas Ode", { role: "Sen." }],
      ["Ode", { role: "Senator" }],
    ],
    [["Lena Ode"], ["Tomas Ode"], ["Ode"]],
  )
})

test("a changed office changes the role, not the person", () => {
  gathers(
    [
      ["Ana Ruiz", { role: "Senator" }],
      ["Ana Ruiz", { role: "Foreign Minister" }],
      ["Ruiz", { role: "Foreign Minister" }],
    ],
    [["Ana Ruiz", "Ana Ruiz", "Ruiz"]],
  )
})

test("without an office a surname joins by country, or by whom documents usually call so", () => {
  gathers(
    [
      ["Ana Ruiz", { country: "PER" }],
      ["Ruiz", { country: "PER" }],
    ],
    [["Ana Ruiz", "Ruiz"]],
  )
  gathers(
    [
      ["Ana Ruiz", { country: "PER" }],
      ["Ruiz", { country: "CHL" }],
    ],
    [["Ana Ruiz"], ["Ruiz"]],
  )
  const called = ["Ana Ruiz", { aliases: ["Ruiz"] }] as const
  gathers([called, called, called, "Ruiz"], [["Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Ruiz"]])
  gathers(
    [called, called, called, ["Luis Ruiz", { aliases: ["Ruiz"] }], "Ruiz"],
    [["Ana Ruiz", "Ana Ruiz", "Ana Ruiz"], ["Luis Ruiz"], ["Ruiz"]],
  )
})

test("a surname alone joins the only full name of the same days, not one of other weeks or of the same document", () => {
  gathers(["Ana Lindqvist", "Lindqvist"], [["Ana Lindqvist", "Lindqvist"]])
  const [full, bare] = appearancesOf(["Ana Lindqvist", "Lindqvist"]) as [Appearance, Appearance]
  expect(groupsOf([full, { ...bare, date: "2031-08-01" }])).toEqual([["Ana Lindqvist"], ["Lindqvist"]])
  expect(groupsOf([full, { ...bare, date: null }])).toEqual([["Ana Lindqvist"], ["Lindqvist"]])
  expect(groupsOf([full, { ...bare, document: full.document }])).toEqual([["Ana Lindqvist"], ["Lindqvist"]])
})

test("surnames alone are one person only where the state has one holder of the office", () => {
  const president = ["Okafor", { role: "President" }] as const
  gathers([president, president], [["Okafor", "Okafor"]])
  gathers(
    [
      ["Okafor", { role: "Sgt." }],
      ["Okafor", { role: "Sgt." }],
    ],
    [["Okafor"], ["Okafor"]],
  )
  gathers(["Okafor", "Okafor"], [["Okafor"], ["Okafor"]])
})

test("a body that every state has is one only of one state; initials are the body's name", () => {
  gathers(
    [
      organization("Foreign Ministry", "RUS"),
      organization("Ministry of Foreign Affairs", "RUS"),
      organization("Foreign Ministry"),
    ],
    [["Foreign Ministry", "Ministry of Foreign Affairs"], ["Foreign Ministry"]],
  )
  gathers([organization("the U.N."), organization("United Nations")], [["the U.N.", "United Nations"]])
  gathers(
    [organization("Selby Observatory"), organization("Selby Observatory")],
    [["Selby Observatory", "Selby Observatory"]],
  )
})

test("a country is one by its code, in whatever name; a person is no country", () => {
  const gb: Partial<Actor> = { kind: "country", country: "GBR" }
  gathers([["Britain", gb], ["United Kingdom", gb], "Britain"], [["Britain", "United Kingdom"], ["Britain"]])
})

const said = fc.constantFrom<Said>(
  "Ana Ruiz",
  "Ana M. Ruiz",
  "Luis Ruiz",
  ["Ana Ruiz", { role: "Foreign Minister", aliases: ["Ruiz"] }],
  ["Ruiz", { role: "Foreign Minister" }],
  ["Ruiz", { role: "President" }],
  "Ruiz",
  "Ruiz Ana",
  ["Ana Ruis", { role: "Foreign Minister" }],
  "Han Seo-jun",
  "Han",
  organization("Foreign Ministry"),
  organization("Foreign Ministry", "PER"),
)

test("everybody is gathered once, and the order of documents does not matter", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 20 }), fc.nat(), (all, seed) => {
      const appearances = appearancesOf(all)
      const found = gatherActors(appearances)
      expect(found.flatMap(({ members }) => members.map(({ actor }) => actor)).toSorted()).toEqual(
        appearances.map(({ actor }) => actor.id).toSorted(),
      )
      for (const { id, members } of found) expect(members.map(({ actor }) => actor)).toContain(id)
      const shuffled = appearances.toSorted((a, b) => order(a, seed) - order(b, seed))
      expect(groupsOf(shuffled)).toEqual(groupsOf(appearances))
    }),
  )
})

function order({ actor }: Appearance, seed: number): number {
  return (Number(actor.id.slice(1)) * (2 * (seed % 50) + 1)) % 31
}
