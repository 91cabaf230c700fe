import type { Actor } from "../../domain/actor.ts"
import type { Issue } from "../../domain/issue.ts"

/**
 * Issues with the names that a document has for their actors: the matter of "Ana Ruiz" is spoken of where it says "Ms Ruiz".
 * A name that it has for somebody else, too, is left out. The same list where the document names none of them.
 */
export function withNames(issues: readonly Issue[], actors: readonly Actor[]): readonly Issue[] {
  if (issues.every(({ actors: own = [] }) => own.length === 0)) return issues
  const bearers = new Map<string, number>()
  for (const actor of actors)
    for (const name of new Set(namesOf(actor))) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  const isOneOf = (actor: Actor, own: ReadonlySet<string>) => namesOf(actor).some((name) => own.has(name.toLowerCase()))
  const more = issues.map(({ actors: own = [] }) => {
    const known = new Set(own.map((name) => name.toLowerCase()))
    return actors
      .filter((actor) => own.length > 0 && isOneOf(actor, known))
      .flatMap(namesOf)
      .filter((name) => !known.has(name.toLowerCase()) && bearers.get(name) === 1)
  })
  return more.every((names) => names.length === 0)
    ? issues
    : issues.map((issue, index) => ({ ...issue, actors: [...(issue.actors ?? []), ...(more[index] ?? [])] }))
}

/** What a document calls somebody by name, "Ms Ruiz" or "DEA": "Secretary" may be anybody. */
function namesOf({ name, aliases }: Actor): string[] {
  const last = name.split(/\s+/).at(-1) ?? name
  return [name, ...aliases.filter((one) => one.split(/\s+/).includes(last) || /^\p{Lu}{2,}$/u.test(one))]
}
