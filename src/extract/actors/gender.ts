import { femaleNames, maleNames } from "../../language/data/given-names.ts"
import { genderedOffices, honorifics } from "../../language/data/titles.ts"

/** What a text's words tell of a person's gender; `unknown` agrees with everything. */
export type Gender = "male" | "female" | "unknown"

/** Gender by the words of a title or apposition: "Mr." and "spokeswoman" tell, "minister" does not. */
export function genderOfTitle(title: readonly string[]): Gender {
  for (const word of title) {
    const bare = word.toLowerCase().replace(/\.$/, "")
    const known = honorifics.get(bare) ?? genderedOffices.get(bare)
    if (known !== undefined && known !== "unknown") return known
  }
  return title.length > 1 && /^first$/i.test(title[0] as string) && /^lady$/i.test(title[1] as string)
    ? "female"
    : "unknown"
}

/** Gender by a full name's first word, where the lists know it. */
export function genderOfGivenName(given: string): Gender {
  const first = given.split(/[-‑]/)[0] as string
  const isMale = maleNames.has(given) || maleNames.has(first)
  const isFemale = femaleNames.has(given) || femaleNames.has(first)
  if (isMale === isFemale) return "unknown"
  return isMale ? "male" : "female"
}

/** Whether two genders can be one person's. */
export function agree(a: Gender, b: Gender): boolean {
  return a === "unknown" || b === "unknown" || a === b
}
