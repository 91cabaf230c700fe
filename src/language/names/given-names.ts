import { femaleNames, givenNamesOfEither, maleNames } from "../data/given-names.ts"

/** Whether the word is a given name of the lists. */
export function isGivenName(text: string): boolean {
  return maleNames.has(text) || femaleNames.has(text) || givenNamesOfEither.has(text)
}
