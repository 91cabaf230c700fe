import isoCountries from "i18n-iso-countries"

const names = new Intl.DisplayNames("en", { type: "region" })

/** Kosovo has no code of ISO 3166-1; that of the list of countries, and of most data about it, is of those left to users. */
const kosovo: Readonly<Record<string, string>> = { XKX: "XK" }

/** A country's name in English by its ISO 3166-1 alpha-3 code; a code of no country stays as it is. */
export function countryName(code: string): string {
  const short = kosovo[code] ?? isoCountries.alpha3ToAlpha2(code)
  return short === undefined ? code : (names.of(short) ?? code)
}

/** What people call a country of a relationship, which goes by its code or, without one, by its name. */
export function nameOfCountry(country: string): string {
  return isoCountries.isValid(country) || country === "XKX" ? countryName(country) : country
}
