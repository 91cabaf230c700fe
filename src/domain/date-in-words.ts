/** EDTF writes seasons as months 21 to 24. */
const seasons = ["spring", "summer", "autumn", "winter"]

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** An EDTF date of something that took place, in words. */
export function showMoment(edtf: string): string {
  return showDate(edtf).replace(/^until /, "by ")
}

/** An EDTF date in words; what we cannot put in words is shown as it is. */
export function showDate(edtf: string): string {
  const [from, to] = edtf.split("/") as [string, string | undefined]
  if (to === undefined) return showDay(from)
  if (to === "..") return `from ${showDay(from)}`
  if (from === "..") return `until ${showDay(to)}`
  return showRange(from, to)
}

function showDay(edtf: string): string {
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return `the ${decade[1]}0s`
  const century = /^(\d\d)XX$/.exec(edtf)
  if (century) return `the ${ordinal(Number(century[1]) + 1)} century`
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf)
  if (!match) return edtf
  const [, year = "", month, day, doubt] = match
  const named = month && (months[Number(month) - 1] ?? seasons[Number(month) - 21])
  if (month && !named) return edtf
  const words = [day && String(Number(day)), named, year].filter(Boolean).join(" ")
  return doubt ? `about ${words}` : words
}

function ordinal(number: number): string {
  const last = number % 10
  const isTeen = Math.floor(number / 10) % 10 === 1
  return `${number}${isTeen ? "th" : (["th", "st", "nd", "rd"][last] ?? "th")}`
}

/** The parts two dates share are said once: "24–26 April 2024", "April to June 2024". */
function showRange(from: string, to: string): string {
  const [a, b] = [from.split("-"), to.split("-")]
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])}–${showDay(to)}`
  if (a.length > 1 && b.length === a.length && a[0] === b[0])
    return `${showDay(from).replace(/ \d{4}$/, "")} to ${showDay(to)}`
  return `${showDay(from)} to ${showDay(to)}`
}
