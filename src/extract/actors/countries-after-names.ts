import { lookUp } from "../../language/names/gazetteer.ts"

/** "Varga of Valdoria": a surname and what follows "of", of at most four words. */
const ofCountry =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+) of[ _]+(?:the )?(?:(?:Republic|Kingdom|State|Commonwealth|Federation|Sultanate|Emirate) of (?:the )?)?(?=(\p{Lu}[\p{L}.]*(?: (?:and )?\p{Lu}[\p{L}.]*){0,3}))/gu

/** By surname, in lower case, the one country that "of" ties to it, null where there are two. */
export function countriesAfterNames(text: string): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [, name = "", after = ""] of text.matchAll(ofCountry)) {
    const words = after.replace(/[.,]$/, "").split(" ")
    const listed = words.map((_, i) => lookUp(words.slice(0, words.length - i).join(" "))).find((one) => one !== null)
    if (listed?.kind !== "country" || listed.country === null) continue
    const surname = name.toLowerCase()
    const known = found.get(surname)
    found.set(surname, known === undefined || known === listed.country ? listed.country : null)
  }
  return found
}
