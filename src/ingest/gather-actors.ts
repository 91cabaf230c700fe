import { type Appearance, type DossierActor, inOrder } from "../domain/dossier-actor.ts"
import { bareNames, fullNames, keysOf } from "../link/actors/actor-keys.ts"
import { gatherBlock } from "../link/actors/gather-actors.ts"
import { gatherBareNames } from "../link/actors/gather-bare-names.ts"
import { joinBody } from "../link/actors/gather-bodies.ts"
import { type ListedPeople, lookUpListed } from "../link/actors/listed-people.ts"
import { namePlacer } from "../link/actors/place-name.ts"
import { spokenFor } from "../link/actors/spoken-for.ts"
import { summarizeActor } from "../link/actors/summarize-actor.ts"
import {
  isStale,
  joinActor,
  loadBlock,
  loadCalled,
  loadForms,
  loadNamed,
  loadStatesBeside,
  lostMembers,
  markActorKeys,
  onlyActorIn,
  retire,
  type StoredAppearance,
  saveActorKeys,
  saveMembers,
  saveSummary,
  settleActorKey,
  staleActorKeys,
  ungatheredDocuments,
} from "../store/dossier-actors.ts"
import { listedPersonOf, loadListedPeople } from "../store/listed-people.ts"
import type { Dossier } from "../store/open.ts"
import { together } from "../store/together.ts"
import { applyJudgedActors } from "./judged-actors.ts"

/**
 * Gathers the actors of documents that came or went since into those of the dossier (`gatherActors`): only the blocks
 * their names fall in are gathered again. All or nothing; where nothing came or went, nothing changes.
 */
export function gatherNewActors(dossier: Dossier): void {
  const fresh = ungatheredDocuments(dossier)
  if (fresh.length === 0 && staleActorKeys(dossier).length === 0) return
  const listed = lookUpListed(loadListedPeople(dossier))
  together(dossier, () => {
    const changed = new Set(lostMembers(dossier))
    for (const id of fresh) keyDocument(dossier, id, listed, changed)
    const heirs = new Map<string, string>()
    // Full names first: which people there are decides whom a bare name may stand for.
    for (const home of staleActorKeys(dossier)) {
      if (!home.startsWith(bareNames)) settle(dossier, home, listed, changed, heirs)
    }
    for (const home of staleActorKeys(dossier)) settle(dossier, home, listed, changed, heirs)
    applyJudgedActors(dossier, changed, heirs)
    const summed = [...changed].map((id) => ({ id, forms: loadForms(dossier, id) }))
    const isState = ({ forms }: (typeof summed)[number]) => forms.some(({ kind }) => kind === "country")
    // States first: whose minister somebody is, is told by the state's name.
    for (const { id, forms } of summed.toSorted((a, b) => Number(isState(b)) - Number(isState(a)))) {
      if (forms.length === 0) retire(dossier, id, heirs.get(id) ?? null)
      else {
        const { country, ...summary } = summarizeActor(forms, loadStatesBeside(dossier, id))
        saveSummary(dossier, id, { ...summary, country: country ?? listedPersonOf(dossier, id)?.country ?? null })
      }
    }
  })
}

function keyDocument(dossier: Dossier, id: string, listed: ListedPeople, changed: Set<string>): void {
  const { text, furniture, appearances } = loadNamed(dossier, id)
  const placesOf = namePlacer(text, furniture)
  const keyed = appearances.map((appearance) => {
    const { actor } = appearance
    const wikidata = listed.personOf(actor)?.wikidata ?? null
    return {
      appearance,
      id: actor.id,
      ...keysOf(actor, listed),
      spokenFor: spokenFor(actor),
      wikidata,
      ...placesOf(actor),
    }
  })
  saveActorKeys(dossier, { id, text }, keyed)
  const homes = new Map<string, Appearance[]>()
  for (const { home, appearance } of keyed) homes.set(home, [...(homes.get(home) ?? []), appearance])
  for (const [home, newcomers] of homes) {
    const joined = joinOnly(dossier, home, newcomers)
    if (joined === null) markActorKeys(dossier, [home])
    else changed.add(joined)
  }
  for (const { called } of keyed) markActorKeys(dossier, called)
}

// Nearly every document names the same few states and bodies: where a block has one actor, the others need not be looked at.
function joinOnly(dossier: Dossier, home: string, newcomers: readonly Appearance[]): string | null {
  if (isOfPeople(home) || isStale(dossier, home)) return null
  const only = onlyActorIn(dossier, home, newcomers.length)
  if (only === null) return null
  const members = newcomers.map((newcomer) => joinBody(only.first, only.country, newcomer))
  if (members.includes(null)) return null
  for (const member of members) if (member !== null) joinActor(dossier, only.first.actor.id, member)
  return only.first.actor.id
}

function isOfPeople(home: string): boolean {
  return home.startsWith(bareNames) || home.startsWith(fullNames)
}

function settle(
  dossier: Dossier,
  home: string,
  listed: ListedPeople,
  changed: Set<string>,
  heirs: Map<string, string>,
): void {
  settleActorKey(dossier, home)
  // Where others than the first of a block's one actor went, nothing changes for those who stay.
  if (!isOfPeople(home) && onlyActorIn(dossier, home, 0) !== null) return
  const block = loadBlock(dossier, home)
  if (block.length === 0) return
  const gathered = home.startsWith(bareNames)
    ? settleBare(dossier, home, block, listed)
    : gatherBlock(home, block, listed)
  for (const id of saveMembers(dossier, block, gathered)) changed.add(id)
  const now = new Map(gathered.flatMap(({ id, members }) => members.map(({ actor }) => [actor, id] as const)))
  const moved = block.filter(({ of, actor }) => of !== null && of !== now.get(actor.id))
  for (const { of, actor } of inOrder(moved)) {
    const id = now.get(actor.id)
    if (of !== null && id !== undefined && !heirs.has(of)) heirs.set(of, id)
  }
  if (home.startsWith(bareNames)) return
  // Whom a bare name may stand for is asked again only where one of those it may stand for came, changed or went.
  const isOfChanged = ({ of, actor }: StoredAppearance): boolean =>
    (of !== null && changed.has(of)) || changed.has(now.get(actor.id) ?? "")
  markActorKeys(dossier, new Set(block.filter(isOfChanged).flatMap(({ actor }) => keysOf(actor, listed).called)))
}

function settleBare(
  dossier: Dossier,
  home: string,
  block: readonly StoredAppearance[],
  listed: ListedPeople,
): DossierActor[] {
  const called = loadCalled(dossier, home)
  const candidates = [...called].map(([id, appearances]) => ({ id, appearances }))
  const { own, joined } = gatherBareNames(block, candidates, listed)
  return [...own, ...[...joined].map(([id, members]) => ({ id, members }))]
}
