import { lookUp } from "../../language/names/gazetteer.ts"

/** Code of the country that a name stands for, "the United States", "Beijing", "kenya"; null where it stands for none. */
export function countryNamed(name: string): string | null {
  const bare = name.replace(/^the /i, "")
  return (lookUp(bare) ?? lookUp(bare.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())))?.country ?? null
}
