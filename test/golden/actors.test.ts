import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { Appearance } from "../../src/domain/dossier-actor.ts"
import { gatherActors } from "../../src/link/actors/gather-actors.ts"
import { foldName } from "../../src/link/actors/name-words.ts"
import { shippedNetwork } from "../network.ts"
import { readSample } from "./expected.ts"

/** Who the sample's documents together name, written by hand, and who looks alike and is two (sample/README.md). */
interface Expected {
  readonly actors: readonly { readonly name: string; readonly kind: string; readonly aliases: readonly string[] }[]
  readonly notMerged: readonly { readonly names: readonly string[] }[]
}

const expected = JSON.parse(
  readFileSync(new URL("../../sample/expected/dossier.json", import.meta.url), "utf8"),
) as Expected

const appearances = (await readSample(await shippedNetwork())).flatMap(({ processed: { document, findings } }) =>
  findings.actors.map((actor): Appearance => ({ actor, document: document.id, date: document.date?.value ?? null })),
)
const byId = new Map(appearances.map((appearance) => [appearance.actor.id, appearance.actor]))

/** The names of each actor of the dossier, each once, with how many documents give it. */
const gathered = gatherActors(appearances).map(({ members }) => {
  const actors = members.flatMap(({ actor }) => byId.get(actor) ?? [])
  const names = new Set(actors.map(({ name }) => name))
  return { kind: actors[0]?.kind, names: [...names].toSorted(), documents: actors.length }
})

function isCalled(names: readonly string[], sought: string): boolean {
  return names.some((name) => foldName(name) === foldName(sought))
}

test("the sample's actors across documents differ from what is expected only as known", async () => {
  const lines = expected.actors.flatMap(({ name, kind, aliases }) => {
    const found = gathered.filter(
      (one) => one.kind === kind && [name, ...aliases].some((alias) => isCalled(one.names, alias)),
    )
    const shown = found.map(({ names, documents }) => `${names.join(" = ")} (${documents})`)
    if (found.length === 0) return [`missed  ${name}`]
    return found.length === 1 ? [] : [`in ${found.length}  ${name} | ${shown.toSorted().join(" | ")}`]
  })
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("differences/dossier.actors.txt")
})

test("no two people who only look alike are one", () => {
  for (const { names } of expected.notMerged) {
    const together = gathered.filter((one) => names.every((name) => isCalled(one.names, name)))
    expect(together, names.join(" and ")).toEqual([])
  }
  const people = gathered.filter(({ kind, names }) => kind === "person" && names.length > 1)
  const surnames = people.map(({ names }) => new Set(names.map((name) => foldName(name).split(" ").at(-1))))
  for (const [index, surname] of surnames.entries()) expect(surname.size, people[index]?.names.join(" = ")).toBe(1)
})
