import type { Appearance, DossierActor } from "../../domain/dossier-actor.ts"
import { bareNames, fullNames, keysOf } from "./actor-keys.ts"
import { type Candidate, gatherBareNames } from "./gather-bare-names.ts"
import { gatherBodies } from "./gather-bodies.ts"
import { gatherFullNames } from "./gather-full-names.ts"
import { type ListedPeople, nobodyListed } from "./listed-people.ts"

/** Gathers all appearances of one block (`keysOf`), bare names apart. */
export function gatherBlock(home: string, block: readonly Appearance[], listed: ListedPeople): DossierActor[] {
  return home.startsWith(fullNames) ? gatherFullNames(block, listed) : gatherBodies(block)
}

/**
 * Gathers the actors of documents into those of a dossier. Depends on the set of appearances, not on their order; what
 * a dossier gathers block by block as documents come and go is the same.
 */
export function gatherActors(appearances: readonly Appearance[], listed: ListedPeople = nobodyListed): DossierActor[] {
  const homes = new Map<string, Appearance[]>()
  const byId = new Map(appearances.map((appearance) => [appearance.actor.id, appearance]))
  for (const appearance of appearances) add(homes, keysOf(appearance.actor, listed).home, appearance)
  const gathered: DossierActor[] = []
  const candidates = new Map<string, Set<DossierActor>>()
  for (const [home, block] of homes) {
    if (home.startsWith(bareNames)) continue
    for (const found of gatherBlock(home, block, listed)) {
      gathered.push(found)
      for (const { actor } of found.members) {
        const appearance = byId.get(actor)
        const called = appearance === undefined ? [] : keysOf(appearance.actor, listed).called
        for (const key of called) candidates.set(key, (candidates.get(key) ?? new Set()).add(found))
      }
    }
  }
  const joined = new Map<string, DossierActor["members"]>()
  for (const [home, block] of homes) {
    if (!home.startsWith(bareNames)) continue
    const people = [...(candidates.get(home) ?? [])].map((found) => candidateOf(found, byId))
    const bare = gatherBareNames(block, people, listed)
    gathered.push(...bare.own)
    for (const [id, members] of bare.joined) joined.set(id, [...(joined.get(id) ?? []), ...members])
  }
  return gathered.map(({ id, members }) => ({ id, members: [...members, ...(joined.get(id) ?? [])] }))
}

function candidateOf({ id, members }: DossierActor, byId: ReadonlyMap<string, Appearance>): Candidate {
  return { id, appearances: members.flatMap(({ actor }) => byId.get(actor) ?? []) }
}

function add(blocks: Map<string, Appearance[]>, key: string, appearance: Appearance): void {
  const block = blocks.get(key)
  if (block === undefined) blocks.set(key, [appearance])
  else block.push(appearance)
}
