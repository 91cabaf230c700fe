import { byAppearance, type DossierActor } from "../domain/dossier-actor.ts"
import { bareNames, keysOf } from "../link/actors/actor-keys.ts"
import { gatherBlock } from "../link/actors/gather-actors.ts"
import { gatherBareNames } from "../link/actors/gather-bare-names.ts"
import { namePlacer } from "../link/actors/place-name.ts"
import { spokenFor } from "../link/actors/spoken-for.ts"
import { summarizeActor } from "../link/actors/summarize-actor.ts"
import {
  loadBlock,
  loadCalled,
  loadMembers,
  loadNamed,
  markActorKeys,
  memberless,
  retire,
  type StoredAppearance,
  saveActorKeys,
  saveMembers,
  saveSummary,
  settleActorKey,
  staleActorKeys,
  ungatheredDocuments,
} from "../store/dossier-actors.ts"
import type { Dossier } from "../store/open.ts"
import { together } from "../store/together.ts"

/**
 * Gathers the actors of documents that came or went since into those of the dossier (`gatherActors`): only the blocks
 * their names fall in are gathered again. All or nothing; where nothing came or went, nothing changes.
 */
export function gatherNewActors(dossier: Dossier): void {
  const fresh = ungatheredDocuments(dossier)
  if (fresh.length === 0 && staleActorKeys(dossier).length === 0) return
  together(dossier, () => {
    for (const id of fresh) keyDocument(dossier, id)
    const touched = new Set<string>()
    const heirs = new Map<string, string>()
    // Full names first: which people there are decides whom a bare name may stand for.
    for (const home of staleActorKeys(dossier)) {
      if (!home.startsWith(bareNames)) settle(dossier, home, touched, heirs)
    }
    for (const home of staleActorKeys(dossier)) settle(dossier, home, touched, heirs)
    for (const id of touched) summarize(dossier, id)
    for (const id of memberless(dossier)) retire(dossier, id, heirs.get(id) ?? null)
  })
}

function keyDocument(dossier: Dossier, id: string): void {
  const { text, furniture, actors } = loadNamed(dossier, id)
  const placesOf = namePlacer(text, furniture)
  saveActorKeys(
    dossier,
    { id, text },
    actors.map((actor) => ({ id: actor.id, ...keysOf(actor), spokenFor: spokenFor(actor), ...placesOf(actor) })),
  )
}

function settle(dossier: Dossier, home: string, touched: Set<string>, heirs: Map<string, string>): void {
  const block = loadBlock(dossier, home)
  const gathered = home.startsWith(bareNames) ? settleBare(dossier, home, block) : gatherBlock(home, block)
  const changed = saveMembers(dossier, block, gathered)
  const now = new Map(gathered.flatMap(({ id, members }) => members.map(({ actor }) => [actor, id] as const)))
  for (const { of, actor } of block.toSorted(byAppearance)) {
    const id = now.get(actor.id)
    if (of !== null && id !== undefined && of !== id && !heirs.has(of)) heirs.set(of, id)
  }
  for (const { id } of gathered) touched.add(id)
  for (const id of changed) touched.add(id)
  if (!home.startsWith(bareNames)) markActorKeys(dossier, new Set(block.flatMap(({ actor }) => keysOf(actor).called)))
  settleActorKey(dossier, home)
}

function settleBare(dossier: Dossier, home: string, block: readonly StoredAppearance[]): DossierActor[] {
  const called = loadCalled(dossier, home)
  const candidates = [...called].map(([id, appearances]) => ({ id, appearances }))
  const { own, joined } = gatherBareNames(block, candidates)
  return [...own, ...[...joined].map(([id, members]) => ({ id, members }))]
}

function summarize(dossier: Dossier, id: string): void {
  const members = loadMembers(dossier, id)
  if (members.length === 0) return
  const statements = members.reduce((sum, member) => sum + member.statements, 0)
  saveSummary(dossier, id, { ...summarizeActor(members), statements })
}
