import isoCountries from "i18n-iso-countries"

const names = new Intl.DisplayNames("en", { type: "region" })

/** A country's name in English by its ISO 3166-1 alpha-3 code; a code of no country stays as it is. */
export function countryName(code: string): string {
  const short = isoCountries.alpha3ToAlpha2(code)
  return short === undefined ? code : (names.of(short) ?? code)
}
