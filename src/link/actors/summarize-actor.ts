import type { Actor } from "../../domain/actor.ts"
import { countryName } from "../../language/names/gazetteer.ts"
import { namingPattern } from "../relationship/lies-between.ts"
import { nameWords } from "./name-words.ts"

/** What so many documents call an actor. */
interface Form extends Pick<Actor, "name" | "kind" | "role" | "country"> {
  readonly times: number
}

/**
 * An actor of the dossier in one line: the full name, the role and the country that most documents give; a country's usual
 * name. Where they give no code it is a state without one, of those that its documents name.
 */
export function summarizeActor(
  forms: readonly Form[],
  states: readonly string[],
): Pick<Actor, "name" | "role" | "country"> {
  const country = mostGiven(forms, ({ country }) => country) ?? mostGiven(forms, (form) => stateOf(form, states))
  const isState = forms.some(({ kind }) => kind === "country")
  const full = forms.filter(({ name }) => nameWords(name).length > 1)
  const name = mostGiven(full.length > 0 ? full : forms, (form) => form.name)
  return {
    name: (isState && country !== null ? countryName(country) : name) ?? "",
    role: mostGiven(forms, ({ role }) => role),
    country,
  }
}

/** What is given most often; of equals the longer, then the first of the alphabet. */
function mostGiven(forms: readonly Form[], of: (form: Form) => string | null): string | null {
  const counts = new Map<string, number>()
  for (const form of forms) {
    const value = of(form)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + form.times)
  }
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
  return first?.[0] ?? null
}

/**
 * The state that a person's role, or a body's name, says it is of:
 *
 *     Valdorian Foreign Minister      Valdoria's Ministry of Health      envoy to Valdoria
 *     ~~~~~~~~~                       ~~~~~~~~~~                         of another
 */
function stateOf({ kind, name, role }: Form, states: readonly string[]): string | null {
  const words = kind === "person" ? role : kind === "organization" ? name : null
  if (words === null) return null
  const isNamed = (state: string) => {
    const at = words.search(namingPattern(state, [{ name: state, aliases: [], kind: "country" }]))
    return at >= 0 && !/\b(?:to|for|in|on|with) (?:the )?$/.test(words.slice(0, at))
  }
  return states.find(isNamed) ?? null
}
