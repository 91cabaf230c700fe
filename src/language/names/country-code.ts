import isoCountries from "i18n-iso-countries"

/** Codes that ISO 3166-1 leaves to its users: AAA–AAZ, QMA–QZZ, XAA–XZZ, ZZA–ZZZ. */
const userAssigned = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/

/** Whether this is a code of three letters of ISO 3166-1, or one that it leaves to its users. */
export function isCountryCode(code: string): boolean {
  return userAssigned.test(code) || isoCountries.alpha3ToAlpha2(code) !== undefined
}
