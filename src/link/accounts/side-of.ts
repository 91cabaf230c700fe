import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { namingPattern } from "../relationship/lies-between.ts"

/**
 * Which side of an engagement an official text is from: the one its outlet names first, else its title.
 *
 *     Secretary Okafor's Meeting with Foreign Minister Sabo        Sabo meets Okafor
 *               ~~~~~~ her side's                                  ~~~~ the other's
 */
export function sideOf(
  { outlet, title }: Pick<Document, "outlet" | "title">,
  sides: readonly (readonly Actor[])[],
): number | null {
  const patterns = sides.map((actors) =>
    namingPattern(actors.find(({ country }) => country !== null)?.country ?? "", actors),
  )
  const first = (text: string | null, fewest: number): number | null => {
    const places = patterns.map((pattern) => (text === null ? -1 : text.search(pattern)))
    const named = places.filter((place) => place >= 0)
    return named.length < fewest ? null : places.indexOf(Math.min(...named))
  }
  // A title that names one side alone may be of either.
  return first(outlet, 1) ?? first(title, 2)
}
