import type { Actor } from "../../domain/actor.ts"
import { overlapFinder } from "../../domain/overlapping.ts"
import type { Span } from "../../domain/span.ts"

/** Where a document names one of its actors, for a reader to see. */
export interface NamePlaces {
  /** The first place of the actor's name, or else of the longest other form; null where the text has none of them in one piece. */
  readonly name: Span | null
  /** The first place of the role that stands close to a word of the name. */
  readonly role: Span | null
}

/** A role stands no farther from the name it belongs to, in code units. */
const near = 120

/** Role words that open a text are looked at in so many places at most. */
const mostPlaces = 50

/** Finds where a document names its actors; not in furniture. */
export function namePlacer(text: string, furniture: readonly Span[]): (actor: Actor) => NamePlaces {
  const isOutside = overlapFinder(furniture)
  const places = function* (words: string): Generator<Span> {
    let count = 0
    for (let at = text.indexOf(words); at !== -1 && count < mostPlaces; at = text.indexOf(words, at + words.length)) {
      count++
      const span = { start: at, end: at + words.length }
      if (isWhole(text, span) && isOutside(span).length === 0) yield span
    }
  }
  return ({ name, aliases, role }) => {
    const forms = [name, ...aliases.toSorted((a, b) => b.length - a.length)].filter((form) => form.length > 1)
    return {
      name: first(forms, places),
      role: role === null || role === "" ? null : roleBeside(text, role, name, places),
    }
  }
}

function first(forms: readonly string[], places: (words: string) => Iterable<Span>): Span | null {
  for (const form of forms) for (const span of places(form)) return span
  return null
}

function roleBeside(text: string, role: string, name: string, places: (words: string) => Iterable<Span>): Span | null {
  const words = name.split(/\s+/).filter((word) => word.length > 2)
  for (const span of places(role)) {
    const around = text.slice(Math.max(0, span.start - near), span.end + near)
    if (words.some((word) => around.includes(word))) return span
  }
  return null
}

/** Whether neither end lies within a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}
