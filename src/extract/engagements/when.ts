import type { DocumentDate } from "../../domain/date.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Time } from "../../domain/time.ts"
import type { EngagementMention } from "./mention.ts"
import { daysOf, mayBeSameTime } from "./same-time.ts"

/** A time farther than this from the verb or noun dates something else. */
const longestReach = 220
/** "nearly six hours of |talks|", "a three-day |visit|" */
const durationsReach = 20
/** Verbs that say what an engagement is put off to or was planned for. */
const planning =
  /\b(?:planned|scheduled|set|slated|due|expected|meant)(?: to (?:begin|start|open))? (?:for|on|in|at|to) (?:the )?$/i
/** Nouns that a time belongs to which stands right before them: "the November summit". */
const attributed =
  /^\s+(?:(?!(?:for|of|to|with|in|at|on|before|after)\s)\p{L}+\s+)?(?:summit|meeting|talks|visit|trip|call|conference|session|deadline|statement|agreement|election|attack|decision|report|deal|war|speech)s?\b/iu

/** The times within a span. */
export function timesIn(times: readonly Time[], span: Span): Time[] {
  const found: Time[] = []
  for (let i = firstAtOrAfter(times, span.start); (times[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++)
    if ((times[i] as Time).end <= span.end) found.push(times[i] as Time)
  return found
}

/**
 * The day that a sentence gives for what it tells of: in the same clause, or at the sentence's beginning.
 *
 *     On Monday, Ruiz met Sato in Vienna to prepare the election in May.
 *     ─────────       ═══                                    ─── another clause
 */
export function dateOf(
  mention: EngagementMention,
  text: string,
  times: readonly Time[],
  published: DocumentDate | null,
): DocumentDate | null {
  const { sentence, trigger, status, kind, isForWords } = mention
  // "on Friday at a news conference that closed a three-day visit": the day is not the visit's.
  if (kind === "visit" && isForWords) return null
  let best: Time | null = null
  // "Today, in the last week of May, Ruiz met": what opens the sentence is as near as can be, if it is a day.
  const away = (time: Time) =>
    isBySaying(sentence, time, text)
      ? longestReach
      : isOpening(sentence, time, text) && (time.date?.value.length ?? 0) >= wholeDay
        ? 0
        : Math.max(0, time.start - trigger.end, trigger.start - time.end)
  const within = timesIn(times, sentence)
  for (const [i, each] of within.entries()) {
    const one = onNamedDay(each, status, text, times, published)
    const time = joined(within[i - 1] ?? null, one, text)
    const next = within[i + 1]
    // The first of two days tells with the second.
    if (next !== undefined && joined(each, next, text) !== next) continue
    if (time.date === null || (time.type !== "DATE" && time.type !== "TIME") || /REF$/.test(time.value)) continue
    if (status === "held" && isAfter(time.date.value, published)) continue
    if (status === "planned" && isBefore(time.date.value, published)) continue
    if (
      (status === "postponed" || status === "cancelled") &&
      !planning.test(text.slice(Math.max(0, time.start - 40), time.start))
    )
      continue
    // "then", "early in the evening" mean a time told of elsewhere, which is too often another.
    if (elsewhere.test(slice(text, time))) continue
    // "Secretary |April| Sato": a name.
    if (/^\p{Lu}\p{Ll}+$/u.test(slice(text, time)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(time.end, time.end + 3)))
      continue
    if (!isOfSameClause(mention, time, text)) continue
    // "earlier this week, on January 9": the second says the same finer.
    const isFiner =
      best !== null &&
      /^,? ?(?:on )?$/.test(text.slice(best.end, time.start)) &&
      time.date.value.length < (best.date?.value.length ?? 0) &&
      mayBeSameTime(time.date.value, best.date?.value ?? "")
    if (best === null || isFiner || away(time) < away(best)) best = time
  }
  const near = best === null || away(best) > longestReach ? null : asMeant(best, status, text)
  return near === null || near.value.length < wholeDay ? (dayOpening(mention, text, times, published) ?? near) : near
}

/** A day named within so many characters is the one that its weekday alone means. */
const namedDayReach = 600

/**
 * The day that a weekday alone means, where the text right before names that day, or where it lies ahead.
 *
 *     … on Friday, March 22, in Valdoro. He left on |Friday|.   |   She heads to Haldis on |Thursday|.
 */
function onNamedDay(
  time: Time,
  status: EngagementMention["status"],
  text: string,
  times: readonly Time[],
  published: DocumentDate | null,
): Time {
  const { date } = time
  const weekday = /^(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.exec(slice(text, time))?.[1]
  if (weekday === undefined || date === null || date.value.length !== wholeDay) return time
  if (status === "planned" && isBefore(date.value, published)) {
    const value = daysLater(date.value, 7)
    return { ...time, date: { ...date, value, why: `${date.why}; it lies ahead` } }
  }
  for (let i = firstAtOrAfter(times, time.start) - 1; i >= 0; i--) {
    const named = times[i] as Time
    if (named.end < time.start - namedDayReach) break
    const isNamed = new RegExp(`^${weekday},? \\p{Lu}\\p{L}+\\.? \\d`, "u").test(slice(text, named))
    if (isNamed && named.date?.value.length === wholeDay) return { ...time, date: named.date }
  }
  return time
}

/** The second day of two: "on November 17 |and 18|", "Feb. 9|-11|". */
const secondDay = /^(?: and | to |, |\s?[-–]\s?)(\d{1,2})(?![\d:%])(?! \p{L})/u

/** The day as the words around it mean it: the first of two days begins a stretch, "before May" ends one. */
function asMeant(time: Time, status: EngagementMention["status"], text: string): DocumentDate | null {
  const { date } = time
  if (date === null) return null
  // "19-20 November"
  const days = /\b(\d{1,2})\s?[-–]\s?(\d{1,2})\b/.exec(slice(text, time))
  if (
    days !== null &&
    /^\d{4}-\d\d-\d\d$/.test(date.value) &&
    Number(days[1]) < Number(days[2]) &&
    Number(days[2]) <= 31
  ) {
    const month = date.value.slice(0, -2)
    const [from = "", to = ""] = days.slice(1).map((one) => one.padStart(2, "0"))
    if (date.value.endsWith(from) || date.value.endsWith(to)) return { ...date, value: `${month}${from}/${month}${to}` }
  }
  // "during the week of May 5"
  if (
    /^\d{4}-\d\d-\d\d$/.test(date.value) &&
    /\bweek of (?:the )?$/.test(text.slice(Math.max(0, time.start - 16), time.start))
  )
    return { ...date, value: `${date.value}/${daysLater(date.value, 6)}` }
  const day = secondDay.exec(text.slice(time.end, time.end + 12))?.[1]?.padStart(2, "0")
  if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(date.value) && day > date.value.slice(-2) && day <= "31")
    return { ...date, value: `${date.value}/${date.value.slice(0, -2)}${day}` }
  if (status === "planned" && /\b(?:before|by) (?:the )?$/.test(text.slice(Math.max(0, time.start - 12), time.start)))
    return { ...date, value: `../${daysOf(date.value)[1]}`, basis: "bounded" }
  return date
}

/** Words that tell of the last day of something. */
const ending =
  /\b(?:end|ended|ending|conclude|concluded|concluding|cap|capped|capping|closed|closing|wrapped up|wrapping up)\b[^,.;]{0,40}$/i

/** A day on which something ended that lasted for days gives the days before it too; any other such day is not its own. */
export function overDays(
  date: DocumentDate,
  duration: string | null,
  { trigger }: Pick<EngagementMention, "trigger">,
  text: string,
): DocumentDate | null {
  const days = Number(/^P(\d{1,2})D$/.exec(duration ?? "")?.[1] ?? 1)
  if (days < 2 || !/^\d{4}-\d\d-\d\d$/.test(date.value)) return date
  if (!ending.test(text.slice(Math.max(0, trigger.start - 60), trigger.start))) return null
  const value = `${daysLater(date.value, 1 - days)}/${date.value}`
  return { value, basis: "resolved", why: `${date.why}; it ended then after ${days} days` }
}

function daysLater(value: string, days: number): string {
  const date = new Date(`${value}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** How long it lasted, where the words right beside it tell: "a two-hour meeting". */
export function durationOf(
  { sentence, trigger }: EngagementMention,
  text: string,
  times: readonly Time[],
): string | null {
  const near = timesIn(times, sentence).find(
    ({ type, start, end, value }) =>
      type === "DURATION" &&
      Math.max(0, start - trigger.end, trigger.start - end) <= durationsReach &&
      // Talks and visits last no years; "for the past ten years, the palace hosted".
      /^P(?:T\d|\d{1,2}[DW]|[1-6]M)/.test(value) &&
      !text.slice(Math.min(end, trigger.end), Math.max(start, trigger.start)).includes(",") &&
      // "most of a day", "after a day"
      !/\b(?:of|after|before|than|within|past|last|every)(?: the)? $/.test(text.slice(Math.max(0, start - 14), start)),
  )
  return near?.value ?? null
}

/** "at a Friday |briefing concluding three days of| talks": the day is the last of them. */
const endedBy =
  /^\s+(?:\p{L}+\s+)?(?:conference|briefing)\s+(?:that\s+)?(?:conclud|clos|end|capp|wrapp)\p{L}+(?:\s+up)?\s+(?:[\p{L}-]+\s+){1,3}of\s+(?:[\p{L}-]+\s+)?$/iu

/** Whether no other verb stands between a time and the words that tell of the engagement. */
function isOfSameClause({ sentence, trigger, evidence }: EngagementMention, time: Time, text: string): boolean {
  const { units, verbs } = sentence
  if (time.start >= trigger.start && time.end <= trigger.end) return true
  // "the |November| summit" dates that summit, unless it is the one told of.
  const noun = attributed.exec(text.slice(time.end, time.end + 40))
  if (noun !== null && endedBy.test(text.slice(time.end, trigger.start))) return true
  if (noun !== null && !(time.end <= trigger.start && trigger.start < time.end + noun[0].length)) return false
  const [from, to] = time.end <= trigger.start ? [time.end, trigger.start] : [trigger.end, time.start]
  const between = verbs.filter(({ head }) => {
    const at = units[head]?.start ?? 0
    return at >= from && at < to && !(at >= evidence.start && at < evidence.end)
  })
  // "Ruiz met Sato last month|, and Minister Varga| visited Haldis": what another clause tells has a day of its own.
  if (time.end <= trigger.start && nextClause.test(text.slice(from, to))) return isOpening(sentence, time, text)
  if (between.length === 0) return !/[;“”"]/.test(text.slice(from, to))
  return isOpening(sentence, time, text) && between.every(({ form }) => form === "participle")
}

const nextClause = /^, (?:and|but|while) (?:the |\p{Lu})/u

/** "Today, to mark the day on which the line was cut, Ruiz met Sato": the day that opens a sentence in which nobody reports. */
function dayOpening(
  { sentence, trigger, status, isForWords }: EngagementMention,
  text: string,
  times: readonly Time[],
  published: DocumentDate | null,
): DocumentDate | null {
  const [first] = timesIn(times, sentence)
  if (first?.date == null || status !== "held" || isForWords || first.end > trigger.start) return null
  const { value } = first.date
  if (value.length < wholeDay || isAfter(value, published) || !isOpening(sentence, first, text)) return null
  return /^,/.test(text.slice(first.end)) && !reporting.test(text.slice(first.end, trigger.start)) ? first.date : null
}

const reporting = /\b(?:said|says|told|announced|confirmed|after|before|following|since|because|who|when)\b/

const elsewhere =
  /^(?:then|(?:early |late |later |earlier )?in the (?:morning|afternoon|evening)|the (?:morning|evening|night))$/i

/** "2032-05-25" */
const wholeDay = 10

/** "As you have seen |today|, Ruiz will leave for Lima tomorrow.": the day of what was seen, the other's where it names none. */
function isBySaying(sentence: Span, time: Time, text: string): boolean {
  return /(?:^|, )as\b[^,]*$/i.test(text.slice(sentence.start, time.start)) && text[time.end] === ","
}

/** "Today, …", "On Monday, …" */
function isOpening(sentence: Span, time: Time, text: string): boolean {
  return /^(?:\p{P}|on|earlier|late|early|in|this|the|\s)*$/iu.test(text.slice(sentence.start, time.start))
}

/** "December 6 |and 7, 2032|": the second of two days ends a stretch that the first begins. */
function joined(before: Time | null, time: Time, text: string): Time {
  if (
    before?.date == null ||
    time.date === null ||
    !/^(?: and | to | ?[-–] ?)$/.test(text.slice(before.end, time.start))
  )
    return time
  const [first, last] = [before.date.value, time.date.value]
  const isStretch = /^\d{4}-\d\d-\d\d$/.test(first) && /^\d{4}-\d\d-\d\d$/.test(last) && first < last
  return isStretch ? { ...time, start: before.start, date: { ...time.date, value: `${first}/${last}` } } : time
}

function isAfter(value: string, published: DocumentDate | null): boolean {
  if (published === null) return false
  const [first] = daysOf(value)
  const [, last] = daysOf(published.value)
  return first > last && !(Date.parse(first) - Date.parse(last) <= slack)
}

/** Documents are dated where they are put out, and meetings where they are held: up to a day apart. */
const slack = 86_400_000

function isBefore(value: string, published: DocumentDate | null): boolean {
  return published !== null && daysOf(value)[1] < daysOf(published.value)[0]
}
