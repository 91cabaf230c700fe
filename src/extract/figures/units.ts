/** Measures that time is told in; shorter ones measure what was done, longer ones mostly tell when. */
export const shortTimes: ReadonlySet<string> = new Set(["seconds", "minutes", "hours"])
export const longTimes: ReadonlySet<string> = new Set([
  "days",
  "nights",
  "weeks",
  "weekends",
  "months",
  "quarters",
  "years",
  "decades",
  "centuries",
])

/** Abbreviations and spellings of measures, in the form that figures are given in. */
const spellings: Readonly<Record<string, string>> = {
  sec: "seconds",
  secs: "seconds",
  min: "minutes",
  mins: "minutes",
  hr: "hours",
  hrs: "hours",
  yrs: "years",
  km: "kilometers",
  kilometre: "kilometers",
  kilometres: "kilometers",
  metre: "meters",
  metres: "meters",
  cm: "centimeters",
  mm: "millimeters",
  nm: "nanometers",
  centimetres: "centimeters",
  nanometre: "nanometers",
  nanometres: "nanometers",
  mi: "miles",
  kg: "kilograms",
  kilos: "kilograms",
  kilogrammes: "kilograms",
  grammes: "grams",
  feet: "feet",
  ft: "feet",
  foot: "feet",
  inch: "inches",
  mw: "megawatts",
  gw: "gigawatts",
  kw: "kilowatts",
  kt: "kilotons",
  kilotonnes: "kilotons",
  mph: "miles an hour",
  kph: "kilometers an hour",
  litres: "liters",
  degrees: "degrees",
  celsius: "degrees",
  fahrenheit: "degrees",
}

/** Measures as the text writes them, in the singular. */
const measures: ReadonlySet<string> = new Set(
  "second minute hour day night week weekend month quarter year decade mile kilometer meter centimeter millimeter nanometer yard acre hectare knot ton tonne kilogram gram pound ounce liter gallon barrel megawatt gigawatt kilowatt terawatt kiloton megaton degree volt watt bushel carat fathom".split(
    " ",
  ),
)
const irregularMeasures: Readonly<Record<string, string>> = { century: "centuries", inch: "inches", foot: "feet" }

/** The measure a word names, in the plural: "hour" and "hrs" are "hours". Null for every other word. */
export function measureOf(norm: string): string | null {
  const word = norm.replace(/\.$/, "")
  if (Object.hasOwn(spellings, word)) return spellings[word] ?? null
  if (Object.hasOwn(irregularMeasures, word)) return irregularMeasures[word] ?? null
  if (Object.values(irregularMeasures).includes(word)) return word
  if (measures.has(word)) return `${word}s`
  return word.endsWith("s") && measures.has(word.slice(0, -1)) ? word : null
}

/** Words that may stand between a number and its measure. */
export const measureAdjectives: ReadonlySet<string> = new Set(
  "nautical square cubic metric full straight whole more additional extra further consecutive light statute short long".split(
    " ",
  ),
)

const irregularPlurals: ReadonlySet<string> = new Set(
  "people men women children police personnel staff aircraft spacecraft troops cattle sheep fish feet teeth media data crew offspring countrymen".split(
    " ",
  ),
)

/** Nouns that end like plurals and are none. */
const singulars = /(?:ss|us|is|news|series|species|politics|economics|ethics|physics|headquarters)$/

/** Whether a noun counts several: "ships", "fishermen", "aircraft". */
export function isPlural(norm: string): boolean {
  return (
    irregularPlurals.has(norm) ||
    /(?:[^m]|^)men$/.test(norm) ||
    /\wmen$/.test(norm) ||
    (/s$/.test(norm) && !singulars.test(norm))
  )
}

/** One word for what several name, so that the same count in two documents has the same unit. */
const synonyms: Readonly<Record<string, string>> = {
  persons: "people",
  individuals: "people",
  firms: "companies",
  nations: "countries",
}

/** The unit of a count, from its noun. */
export function unitOf(norm: string): string {
  return Object.hasOwn(synonyms, norm) ? (synonyms[norm] ?? norm) : norm
}
