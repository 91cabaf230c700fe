import type { Family } from "./mention.ts"

/** Words of a name that do not tell one channel from another. */
const saysNothing =
  /^(?:the|a|an|of|on|for|and|or|to|in|their|our|its|joint|bilateral|trilateral|high|high-level|level|senior|direct|open|new|official|officials|with|between|advanced|managing|risks|risk|issues|issue|matters|matter|used|make|making|regular|first|government|intergovernmental|inter|various|both|-|–|‑|'s|’s|&|,|\*+)$/
/** Short forms of the field. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["ai", "artificial intelligence"],
  ["defence", "defense"],
  ["counter-narcotics", "counternarcotics"],
  ["narcotics", "counternarcotics"],
])
const groupHeads = /^(?:group|committee|commission|council|mechanism|force)s?$/

/**
 * What the names of one channel have in common: its kind and the words that tell which, in the order of the alphabet.
 * `words` are those of the name in lower case, without the names of its parties.
 *
 *     "counternarcotics working group", "Working Group on Counternarcotics"   counternarcotics group working
 *     "military-to-military dialogues", "contacts between our militaries"     military-to-military communication
 *     "dialogue on AI", "first talks on artificial intelligence"              artificial intelligence dialogue
 */
export function nameKey(family: Family, words: readonly string[]): string {
  const told = words
    .filter((word) => !saysNothing.test(word))
    .flatMap((word) => (shortForms.get(word) ?? word).split(" "))
  if (family === "military")
    return told.some((word) => /^theat(?:er|re)$/.test(word))
      ? "theater commander calls"
      : "military-to-military communication"
  const own = [...new Set(told.map(singular))]
  if (family === "line") {
    const isHotline = own.some((word) => /^hotline$|^hot$/.test(word))
    const kind = isHotline
      ? "hotline"
      : own.includes("communication") || own.includes("channel")
        ? "line of communication"
        : "line"
    const rest = own.filter(
      (word) => !/^(?:hotline|hot|line|communication|channel|dialogue|backchannel|link|back|contact)$/.test(word),
    )
    return [...rest.toSorted(), kind].join(" ")
  }
  if (family === "talks") {
    const rest = own.filter((word) => !/^(?:dialogue|talk|talks|consultation|exchange)$/.test(word))
    return [...rest.toSorted(), "dialogue"].join(" ")
  }
  const head = own.find((word) => groupHeads.test(word)) ?? "group"
  return [...own.filter((word) => word !== head).toSorted(), head].join(" ")
}

function singular(word: string): string {
  if (/(?:ss|us|is|ics)$/.test(word) || word.length < 4) return word
  return word.replace(/ies$/, "y").replace(/s$/, "")
}
