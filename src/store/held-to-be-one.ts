import type { Subject } from "../domain/judgement.ts"
import { actorIdOf, loadMembers } from "./dossier-actors.ts"
import type { Dossier } from "./open.ts"
import { groupOf } from "./reports.ts"

/** Ids of all that is held to be one with something, its own among them: accounts of the same, namings of one actor. */
export function heldToBeOne(dossier: Dossier, { kind, id }: Pick<Subject, "kind" | "id">): string[] {
  if (kind !== "actor") return groupOf(dossier, id)
  const actor = actorIdOf(dossier, id)
  return actor === null ? [id] : loadMembers(dossier, actor).map((member) => member.actor.id)
}
