import { honorifics, officeAbbreviations } from "../../language/data/titles.ts"
import { countryIn, longestListed, lookUp } from "../../language/names/gazetteer.ts"
import { headOffice } from "../../language/names/titles.ts"
import type { Role } from "./cast.ts"

/** Splits a phrase into words; "Ruiz's" gives "Ruiz" and "'s". */
export function phraseWords(phrase: string): string[] {
  return (
    phrase
      .match(/(?:\p{Lu}\.){2,}|['’]s(?=\s|$)|[\p{L}\p{N}]+(?:[-‑'’](?!s\b)[\p{L}\p{N}]+)*\.?|&/gu)
      ?.map((word, i, all) => (i === all.length - 1 && word.length > 6 ? word.replace(/\.$/, "") : word)) ?? []
  )
}

/** The role that a title or apposition states, or null where it is only a form of address: "Mr." */
export function roleOf(phrase: string): Role | null {
  const words = phraseWords(phrase)
  // "fellow at an institute in Oslo" is nobody's office of Norway.
  const place = words.findIndex((word, i) => i > 0 && /^(?:at|in|with)$/.test(word))
  const country = countryIn(place < 0 ? words : words.slice(0, place))
  const kept = withoutCountry(words).filter(
    (word, i, all) =>
      !honorifics.has(bare(word)) ||
      officeAbbreviations.has(bare(word)) ||
      // "the first lady" is described, "Lady Ruiz" addressed.
      (i > 0 && /^(?:first|second)$/i.test(all[i - 1] as string)),
  )
  while (kept.length > 0 && /^(?:the|a|an|his|her|its|their|our|'s|’s|then|now|fellow)$/i.test(kept[0] as string))
    kept.shift()
  for (let i = kept.length - 1; i > 0; i--) if (kept[i] === kept[i - 1]) kept.splice(i, 1)
  if (kept.length === 0) return null
  const spelled = kept.map((word) => officeAbbreviations.get(bare(word)) ?? word)
  return {
    text: kept.join(" ").replace(/ (['’]s)\b/g, "$1"),
    head: headOffice(spelled),
    words: new Set(spelled.map((word) => bare(word))),
    country,
  }
}

/** Without the country that opens the phrase: "U.S. Secretary of State" -> "Secretary of State". */
function withoutCountry(words: readonly string[]): string[] {
  const start = /^(?:the|a|an)$/i.test(words[0] ?? "") ? 1 : 0
  for (let length = Math.min(longestListed, words.length - start); length > 0; length--) {
    const listed = lookUp(words.slice(start, start + length).join(" "))
    if (listed === null || !/^(?:country|demonym|capital)$/.test(listed.kind)) continue
    const rest = words.slice(start + length)
    return /^['’]s$/.test(rest[0] ?? "") ? rest.slice(1) : rest
  }
  return [...words]
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, "")
}
