import {
  honorifics,
  officeAbbreviations,
  officeModifiers,
  portfolios,
  singularOffice,
} from "../../language/data/titles.ts"

/** What stands after a name and is no part of it. */
const suffixes: ReadonlySet<string> = new Set("jr sr ii iii iv phd md mp mep esq qc kc obe".split(" "))

/** A by-name in quotation marks or brackets: Juma "Tiger" Bello. No longer one is looked for. */
const byName = /["“”«»(‘'](?=\S)[^"“”«»()]{1,30}["”»)’'](?=\s|$)/gu

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" }

/** Lower case, without marks on letters and apostrophes: "Łukasz O’Dea" -> "lukasz odea". */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðßæœı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’ʼ`]/g, "")
}

/** The Arabic article before a name, which one paper writes and the next leaves out; "Al Ruiz" has a given name instead. */
const article = /(?<![\p{L}\p{N}])(?:[Aa]l|[Ee]l)[-‐‑](?=\p{L})|(?<=\p{L} )(?:al|el) (?=\p{L})/gu

/**
 * The words of a person's name, folded, without titles before it, by-names and articles within it and suffixes after it.
 *
 *     U.S. Secretary of State Walter J. Haddad Jr.       Han Seo-jun       Nabil al-Haddad
 *                             ────── ─  ──────           ─── ───────       ─────    ──────
 */
export function nameWords(name: string): readonly string[] {
  const known = lately.get(name)
  if (known !== undefined) return known
  if (lately.size >= mostKept) lately.clear()
  const words = splitName(name)
  lately.set(name, words)
  return words
}

/** A dossier gives the same names over and over: those read lately are kept, and no more than these. */
const lately = new Map<string, readonly string[]>()
const mostKept = 20_000

function splitName(name: string): readonly string[] {
  const words = wordsIn(name.replace(byName, " ").replace(article, ""))
  while (words.length > 1 && suffixes.has(words.at(-1) as string)) words.pop()
  return words.slice(titleLength(words))
}

/** How many words at the start are a title: none where nothing would be left of the name. */
function titleLength(words: readonly string[]): number {
  let length = 0
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] as string
    const isHead = honorifics.has(word) || officeAbbreviations.has(word) || singularOffice(word) !== null
    if (isHead) length = i + 1
    // "foreign" of "foreign minister", "of state" after "secretary", "the": no title without an office among them.
    else if (!(officeModifiers.has(word) || /^(?:the|of|for|and|s)$/.test(word) || portfolios.has(word))) break
    else if (length > 0 && portfolios.has(word) && /^(?:of|for|and)$/.test(words[i - 1] ?? "")) length = i + 1
  }
  return Math.min(length, words.length - 1)
}

/** The words of any name, folded; an initial loses its full stop, words joined by a hyphen stay one. */
export function wordsIn(name: string): string[] {
  return (
    foldName(name)
      .match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu)
      ?.map((word) => word.replace(/[-‐‑]/g, "")) ?? []
  )
}
