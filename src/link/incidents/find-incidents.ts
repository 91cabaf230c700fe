import type { Span } from "../../domain/span.ts"
import type { Time } from "../../domain/time.ts"

/** Something that befell, with its day. */
export interface Incident {
  /** "collision", "arrest". */
  readonly kind: string
  /** From the word for it to the words for its day, or the other way round. */
  readonly span: Span
  /** The word for it. */
  readonly word: Span
  /** `2031-03-13`. */
  readonly day: string
  readonly isByNight: boolean
}

/** Words for what befalls, one or two of a kind in a place and a week. In the singular: "attacks" are of more than one day. */
const words: Readonly<Record<string, string>> = {
  collision: "collid(?:e|ed|es|ing)|collision|ramm(?:ed|ing)|ran into each other",
  crash: "crash(?:ed)?",
  sinking: "sank|sunk|sinking|capsiz(?:ed|ing)|shipwreck",
  derailment: "derail(?:ed|ment)",
  explosion: "explo(?:ded|sion)|blast",
  bombing: "bomb(?:ed|ings?)",
  shooting: "shot|shooting",
  attack: "attack(?:ed)?|assault(?:ed)?|stormed|storming|raid(?:ed)?|ambush(?:ed)?",
  killing: "killed|killing|murder(?:ed)?|assassinat(?:ed|ion)|massacre",
  arrest: "arrest(?:ed)?|detained|captured?",
  seizure: "seiz(?:ed|ure)|boarded",
  hijacking: "hijack(?:ed|ing)",
  kidnapping: "kidnapp?(?:ed|ing)|abduct(?:ed|ion)",
  earthquake: "earthquake|quake",
}

const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${Object.entries(words)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
)

/** The word for it stands no farther than this from its day, in code units. */
const reach = 120

const lower = "\\p{Ll}[\\p{L}'’-]{0,30}"
const capital = "\\p{Lu}[\\p{L}\\p{N}.'’-]{0,30}"
const where =
  "[ ](?:in|at|off|near|outside|inside|on|against|of|between|with|by|over|aboard)" +
  "(?:[ ](?:the|a|an|its|his|her|their|two|three|four|\\d{1,4}))?" +
  `(?:[ ]${capital}){0,4}(?:[ ]${lower})?`
/** Between the word and the day only where, by whom or with whom. */
const betweenBefore = new RegExp(
  `^(?:[ ](?:dead|and killed|and wounded))?(?:${where}){0,3}[ ](?:late[ ]|early[ ])?(?:on[ ])?(?:the[ ](?:night|morning|evening|afternoon)[ ]of[ ])?(?:late[ ]|early[ ])?$`,
  "u",
)
/** "Tuesday's deadly attack", "the March 13 collision" */
const possessed = new RegExp(`^['’]s?(?:[ ](?!and|or)(?:${lower}|${capital})){0,2}[ ]$`, "u")
const modified = new RegExp(
  `^(?:[ ](?!(?:the|a|an|that|this|after|before|about|as|and|or|of|for|following|when|said|were|was|is)[ ])${lower}){0,2}[ ]$`,
  "u",
)
const monthAndDay = /^\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?$|^\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?$/u
const byNight = /night|overnight|midnight|early|late|morning|evening|dawn|hours/i
/** "since March 12", "after Tuesday": no day of its own. */
const notItsDay = /\b(?:since|until|till|from|after|before|by)\s+(?:late\s+|early\s+)?$/i
/** "that night", "the same day": what they point at is not sure enough. */
const pointing = /^(?:that|the same|this|the next|the day)\b/i

/**
 * What befell on a day that stands with the word for it.
 *
 *     The line was cut after two ships collided on March 13 last year.
 *                                      ─────────────────────────────
 *     The collision on Wednesday involved a cutter.
 *         ──────────────────────
 */
export function findIncidents(text: string, times: readonly Time[]): Incident[] {
  return times.flatMap((time) => {
    const day = time.date?.value ?? ""
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || pointing.test(text.slice(time.start, time.end))) return []
    const found = before(text, time) ?? after(text, time)
    if (found === null) return []
    const around = text.slice(found.span.start, found.span.end)
    return [{ ...found, day, isByNight: byNight.test(around) }]
  })
}

type Sighting = Pick<Incident, "kind" | "span" | "word">

function before(text: string, time: Time): Sighting | null {
  const from = Math.max(0, time.start - reach)
  const ahead = text.slice(from, time.start).replace(/\n(?!\n)/g, " ")
  const match = [...ahead.matchAll(anyWord)].at(-1)
  if (match === undefined || notItsDay.test(ahead)) return null
  if (!betweenBefore.test(ahead.slice(match.index + match[0].length))) return null
  const start = from + match.index
  return { kind: kindOf(match), span: { start, end: time.end }, word: { start, end: start + match[0].length } }
}

function after(text: string, time: Time): Sighting | null {
  const behind = text.slice(time.end, time.end + reach).replace(/\n(?!\n)/g, " ")
  const [match] = behind.matchAll(anyWord)
  if (match === undefined) return null
  const between = behind.slice(0, match.index)
  const own = text.slice(time.start, time.end)
  const isOfIt = possessed.test(between) || (monthAndDay.test(own) && modified.test(between))
  // A noun alone: "Tuesday's guests attacked".
  if (!isOfIt || /ed$/i.test(match[0])) return null
  const start = time.end + match.index
  const end = start + match[0].length
  return { kind: kindOf(match), span: { start: time.start, end }, word: { start, end } }
}

function kindOf({ groups }: RegExpMatchArray): string {
  return Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? ""
}
