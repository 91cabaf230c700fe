/** The months that a season of EDTF (21 to 24) begins and ends with; winter goes on into the next year. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "12"],
}

/** Whether two EDTF values may be of the same time: their days meet. */
export function mayBeSameTime(one: string, other: string): boolean {
  const [first, last] = daysOf(one)
  const [start, end] = daysOf(other)
  return first <= end && start <= last
}

/** First and last day that an EDTF value may mean, as text that sorts. */
export function daysOf(value: string): readonly [string, string] {
  const [from = "", to = from] = value.replaceAll(/[~?%]|T.*$/g, "").split("/")
  const [first] = dayRange(from === ".." || from === "" ? "0000" : from)
  const [, last] = dayRange(to === ".." || to === "" ? "9999" : to)
  return [first, last]
}

function dayRange(value: string): readonly [string, string] {
  const [year = "", month, day] = value.split("-")
  if (month === undefined) return [`${year.replaceAll("X", "0")}-01-01`, `${year.replaceAll("X", "9")}-12-31`]
  const [start, end] = seasons[month] ?? [month.replaceAll("X", "0"), month.replaceAll("X", "9")]
  if (day === undefined) return [`${year}-${start}-01`, `${year}-${end}-31`]
  return [`${year}-${start}-${day.replaceAll("X", "0")}`, `${year}-${end}-${day.replaceAll("X", "9")}`]
}
