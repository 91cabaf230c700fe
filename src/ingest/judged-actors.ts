import { inOrder } from "../domain/dossier-actor.ts"
import { actorIdOf, loadMembers, type StoredAppearance, saveMembers } from "../store/dossier-actors.ts"
import type { Dossier } from "../store/open.ts"
import { pairsOf } from "./judged-groups.ts"

/**
 * Lays merges and splits that people decided over the actors as they were gathered, the earlier decision first. `changed`
 * gathers whose members changed, `heirs` who takes the place of those that go.
 */
export function applyJudgedActors(dossier: Dossier, changed: Set<string>, heirs: Map<string, string>): void {
  for (const { decision, one, other, by } of pairsOf(dossier, (kind) => kind === "actor")) {
    const [own, others] = [actorIdOf(dossier, one), actorIdOf(dossier, other)]
    if (own === null || others === null) continue
    const why = `${by ?? "somebody"} says so`
    if (decision === "merge" && own !== others) {
      const [mine, theirs] = [loadMembers(dossier, own), loadMembers(dossier, others)]
      const [first] = inOrder([...mine, ...theirs])
      if (first === undefined) continue
      const [kept, joining] = first.of === own ? [own, theirs] : [others, mine]
      const [joined, like] = first.of === own ? [others, one] : [own, other]
      for (const id of saveAs(dossier, kept, joining, { why, like })) changed.add(id)
      heirs.set(joined, kept)
    }
    if (decision === "split" && own === others) {
      const members = inOrder(loadMembers(dossier, own))
      const [leaving, staying] = [
        members.filter(({ actor }) => actor.id === one),
        members.filter(({ actor }) => actor.id !== one),
      ]
      const heir = staying[0]?.actor.id
      if (heir === undefined) continue
      // The one all others joined leaves: the next takes its place.
      if (own === one) for (const id of saveAs(dossier, heir, staying, null)) changed.add(id)
      else for (const id of saveAs(dossier, one, leaving, null)) changed.add(id)
      changed.add(own)
    }
  }
}

// Without a reason each keeps its own, but the first, whom all others join, has none.
function saveAs(
  dossier: Dossier,
  id: string,
  joining: readonly StoredAppearance[],
  reason: { readonly why: string; readonly like: string } | null,
): Set<string> {
  const members = joining.map(({ actor, why, like }) => {
    if (actor.id === id) return { actor: actor.id, why: null, like: null }
    return { actor: actor.id, why: why ?? reason?.why ?? null, like: like ?? reason?.like ?? null }
  })
  return saveMembers(dossier, joining, [{ id, members }])
}
