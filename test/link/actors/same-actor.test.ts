import fc from "fast-check"
import { expect, test } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import { compareActors, type Sameness } from "../../../src/link/actors/same-actor.ts"

function actor(name: string, known: Partial<Actor> = {}): Actor {
  return { id: name, name, kind: "person", role: null, country: null, aliases: [], ...known }
}

function comparesAs(expected: Sameness, pairs: readonly (readonly [Actor | string, Actor | string])[]): void {
  for (const [a, b] of pairs) {
    const [one, other] = [a, b].map((named) => (typeof named === "string" ? actor(named) : named)) as [Actor, Actor]
    expect(compareActors(one, other), `${one.name} / ${other.name}`).toBe(expected)
    expect(compareActors(other, one), `${other.name} / ${one.name}`).toBe(expected)
  }
}

const organization = (name: string, country: string | null = null) => actor(name, { kind: "organization", country })
const country = (name: string, code: string | null = null) => actor(name, { kind: "country", country: code })
const group = (name: string) => actor(name, { kind: "group" })

test("a shorter or fuller name, a title or a suffix is the same person", () => {
  comparesAs("same", [
    ["Ana Ruiz", "Ruiz"],
    ["Ana Ruiz", "Ana M. Ruiz"],
    ["Ana Ruiz", "Ana María Ruiz"],
    ["Ruiz", "Secretary Ruiz"],
    ["Secretary of State Ana Ruiz", "Minister Ruiz"],
    ["Dr. Pavel Lindqvist Jr.", "Pavel Lindqvist"],
    ["A. Ruiz", "Ana Ruiz"],
    ["Deputy Foreign Minister Tomas Petrov", "Petrov"],
    ["OKAFOR", "Ngozi Okafor"],
  ])
})

test("hyphens, diacritics, nicknames and the order of names do not part a person", () => {
  comparesAs("same", [
    ["Han Ki-moon", "Han Ki Moon"],
    ["Jiří Øde", "Jiri Ode"],
    ["Sean O’Dea", "Sean O'Dea"],
    ["Joe Haddad", "Joseph R. Haddad"],
    ['Juma "Tiger" Varga', "Juma Varga"],
    ["Sato Kenji", "Kenji Sato"],
    ["Wang Jian", "Wang"],
    [actor("Okello", { aliases: ["James Okello"] }), actor("President Okello", { aliases: ["James Okello"] })],
  ])
})

test("different surnames, and given names that cannot be one, are different people", () => {
  comparesAs("different", [
    ["Ana Ruiz", "Milos Dravo"],
    ["Ana Ruiz", "Ana Sato"],
    ["Ana Ruiz", "Luis Ruiz"],
    ["Lin Jian", "Lin Wenbo"],
    ["Kwon Jong Un", "Kwon Jong Il"],
    ["Varga", "Ana Ruiz"],
    ["Varga", "Lindqvist"],
    [actor("Helen Ruiz", { aliases: ["Ruiz"] }), actor("Bill Ruiz", { aliases: ["Ruiz"] })],
  ])
})

test("what names alone do not tell stays open", () => {
  comparesAs("unknown", [
    ["Ana", "Milos Dravo"],
    ["Ana", "Ana Ruiz"],
    ["Zelenko", "Zelenkyo"],
    ["Sergei Petrov", "Sergey Petrov"],
    ["Ana María Ruiz", "Ana Luisa Ruiz"],
    ["Hana Varga-Sato", "Hana Sato"],
    [actor("Lin", { country: "CHN" }), actor("Lin Wenbo", { country: "SGP" })],
    [actor("Lula"), actor("Luiz Ode", { aliases: ["Lula"] })],
    [actor("Valdoria"), actor("Ana Ruiz", { role: "Secretary of State of Valdoria" })],
  ])
  expect(compareActors(null, actor("Ana Ruiz"))).toBe("unknown")
})

test("a state, its ministry and who speaks for it are neither the same nor different", () => {
  comparesAs("unknown", [
    [country("Valdoria"), organization("Foreign Ministry of Valdoria")],
    [organization("the Foreign Ministry", "FRA"), actor("Ana Ruiz", { country: "FRA" })],
    [country("France", "FRA"), actor("Ana Ruiz")],
    [organization("White House"), organization("State Department")],
    [country("Valdoria"), country("Haldis")],
  ])
  comparesAs("same", [
    [organization("the State Department"), organization("State Department")],
    [organization("Foreign Ministry"), organization("the Ministry of Foreign Affairs")],
    [organization("French Foreign Ministry", "FRA"), organization("Foreign Ministry of France", "FRA")],
    [country("the United States", "USA"), country("Washington", "USA")],
    [country("Valdoria"), country("the Valdoria")],
  ])
  comparesAs("different", [
    [country("France", "FRA"), country("Japan", "JPN")],
    [organization("Foreign Ministry", "FRA"), organization("Foreign Ministry", "JPN")],
  ])
})

test("groups are the same by their members", () => {
  comparesAs("same", [[group("Ana Ruiz and Kenji Sato"), group("Sato and Ruiz")]])
  comparesAs("unknown", [
    [group("Ana Ruiz and Kenji Sato"), group("Ana Ruiz and Milos Dravo")],
    [group("Ana Ruiz and Kenji Sato"), actor("Ana Ruiz")],
  ])
})

test("whoever is compared with themself is never different, and the order does not matter", () => {
  const word = fc.constantFrom("Ana", "Ruiz", "Sato", "de", "Jong-un", "J.", "Minister", "Øde", "the", "of", "")
  const named = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => actor(words.join(" ")))
  fc.assert(
    fc.property(named, named, (a, b) => {
      expect(compareActors(a, a)).not.toBe("different")
      expect(compareActors(a, b)).toBe(compareActors(b, a))
    }),
  )
})
