import { lookUp } from "../../language/names/gazetteer.ts"

/** Codes of the countries that words name, by name or by those who are of them. */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}.’'-]*/gu) ?? []
  return new Set(
    words.flatMap((word, index) => {
      if (!/^\p{Lu}/u.test(word)) return []
      const bare = word.replace(/(?:['’]s|[.’'-])$/u, "")
      return lookUp(`${bare} ${words[index + 1] ?? ""}`)?.country ?? lookUp(bare)?.country ?? []
    }),
  )
}

/** Whether words that name these countries may be of a promise about those: they name none, no others, or all of them. */
export function isAmong(named: ReadonlySet<string>, countries: ReadonlySet<string>): boolean {
  return isWithin(named, countries) || (countries.size > 0 && isWithin(countries, named))
}

/** Whether all of the one are among the other. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one))
}

export function isOneSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b)
}
