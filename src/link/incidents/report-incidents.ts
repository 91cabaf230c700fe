import { findingId } from "../../domain/identity.ts"
import type { IncidentReport } from "../../domain/report.ts"
import type { Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { dayRange } from "../reports/day-range.ts"
import { sentenceStems, type Telling, tellerOf } from "../reports/told.ts"
import { findIncidents } from "./find-incidents.ts"

/** No more stems of one incident are kept. */
const mostStems = 60
/** What stands so far from it on each side is told of it, in code units: a paragraph or two. */
const reach = 400

/** What a document tells of what befell on a day. */
export function reportIncidents(telling: Telling): IncidentReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const outside = [...document.furniture, ...document.regions.filter(({ region }) => region === "headline")]
  return findIncidents(document.text, findings.times)
    .filter(({ span }) => !outside.some((area) => area.start < span.end && span.start < area.end))
    .flatMap(({ kind, span, word, day, isByNight }) => {
      const range = dayRange(day)
      if (range === null) return []
      const own = contentWords(document.text, word).map(({ stem }) => stem)
      const isOther = (stem: string) => !/^\d/.test(stem) && !own.includes(stem)
      const { around, names } = wordsAround(document.text, span)
      return [
        {
          of: "incident" as const,
          id: findingId(document.id, `incident ${kind}`, [span]),
          ...told([span]),
          kind,
          day: range.first,
          isByNight,
          stems: [...new Set(sentenceStems(document.text, span))].filter(isOther).slice(0, mostStems),
          around: around.filter(isOther).slice(0, mostStems),
          names: names.filter(isOther).slice(0, mostStems),
        },
      ]
    })
}

function wordsAround(text: string, span: Span): Pick<IncidentReport, "around" | "names"> {
  const window = { start: Math.max(0, span.start - reach), end: Math.min(text.length, span.end + reach) }
  const words = contentWords(text, window)
  const named = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)) && !opensSentence(text, start))
  return {
    around: [...new Set(words.map(({ stem }) => stem))],
    names: [...new Set(named.map(({ stem }) => stem))],
  }
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:“"‘«(\n])\s*$/.test(text.slice(Math.max(0, at - 3), at))
}
