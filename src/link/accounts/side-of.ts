import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { countryNamed } from "../relationship/country-named.ts"
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

/** A country's name has no more words than these: "the Democratic People's Republic of Korea". */
const mostWords = 6

/**
 * The country that official texts say somebody is of; null where none does.
 *
 *     The Secretary spoke today with Chancellor Petra Lindqvist of Norway.
 *                                                    ~~~~~~~~~    ~~~~~~
 */
export function countryBeside({ name }: Pick<Actor, "name">, texts: readonly string[]): string | null {
  const last = name.split(/\s+/).at(-1) ?? ""
  if (!/^\p{Lu}\p{L}+$/u.test(last)) return null
  const beside = new RegExp(`(?<!\\p{L})${last} of (?=(?:the )?\\p{Lu})`, "gu")
  for (const text of texts)
    for (const { index, 0: match } of text.matchAll(beside)) {
      const at = index + match.length
      const words =
        text
          .slice(at, at + 80)
          .split(/(?<=[\p{L}’']),|[.;:()\n]/u)[0]
          ?.split(/\s+/) ?? []
      for (let count = Math.min(mostWords, words.length); count > 0; count--) {
        const country = countryNamed(words.slice(0, count).join(" "))
        if (country !== null) return country
      }
    }
  return null
}
