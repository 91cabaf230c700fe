import { contains, type Span } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { propose, type Reading } from "./reading.ts"

/** Labels of lines that name a thing, not a speaker. */
const labels =
  /^(?:source|sources|photo|photos|video|watch|read|editor|note|updated?|published|related|by|more|live|analysis|opinion|exclusive|breaking|explainer|transcript|interview|tags?|topics?|share|contact|date|time|place|venue|from|to|subject|copyright|credit|caption|image|file|gallery|podcast|listen|correction)$/
/** A headline is no longer than this many words and marks. */
const LONGEST_HEADLINE = 30

/**
 * A headline that names who says it, before or after:
 *
 *     Ruiz: 'No deal' before May      Talks will resume: ministry
 *     src ↑ └ content ─────────┘      └ content ──────┘↑ source
 */
export function colonHeadline({ document, sentences }: Reading): Attribution[] {
  const headlines = document.regions.filter(({ region }) => region === "headline" || region === "caption")
  const found: Attribution[] = []
  sentences.forEach((sentence, index) => {
    if (sentence.within !== null || sentence.units.length > LONGEST_HEADLINE) return
    if (!isHeadline(sentence, index, headlines)) return
    const { units } = sentence
    const colon = units.findIndex((unit) => unit.text === ":")
    if (colon < 1 || colon > units.length - 2) return
    const cue = [{ start: colon, end: colon + 1 }]
    const speaks = (from: number, to: number) => to - from <= 5 && isSpeaker(sentence, from, to)
    if (speaks(0, colon))
      found.push(
        propose(sentence, {
          rule: "colon-headline",
          confidence: 0.8,
          source: { start: 0, end: colon },
          cue,
          content: [{ start: colon + 1, end: saidEnd(sentence, colon + 1) }],
        }),
      )
    else if (colon > 2 && speaks(colon + 1, units.length))
      found.push(
        propose(sentence, {
          rule: "colon-headline",
          confidence: 0.75,
          source: { start: colon + 1, end: units.length },
          cue,
          content: [{ start: 0, end: colon }],
        }),
      )
  })
  return found
}

/** Whether a sentence is a headline or a caption, or stands where a headline does and ends like one. */
export function isHeadline(sentence: ChunkedSentence, index: number, headlines: readonly Span[]): boolean {
  if (headlines.some((headline) => contains(headline, sentence))) return true
  const last = sentence.units.at(-1)
  return index < 3 && last !== undefined && !/[.!?]["'”’]?$/.test(last.text)
}

/** "Ruiz: |‘It rings’| as the line returns": what happened meanwhile was not said. */
function saidEnd({ units }: ChunkedSentence, from: number): number {
  const goesOn = /^(?:as|after|while|amid|when)$/.test(units[from + 1]?.norm ?? "")
  return units[from]?.pos === "QUOTATION" && goesOn ? from + 1 : units.length
}

/** A name, an office or an institution, and nothing else. */
function isSpeaker(sentence: ChunkedSentence, from: number, to: number): boolean {
  const { units, tags } = sentence
  if (nounPhraseAfter(sentence, from) !== to || labels.test(units[from]?.norm ?? "")) return false
  const last = units[to - 1]
  return (
    last !== undefined &&
    (tags[to - 1] === "PROPN" ||
      /^(?:officials?|ministry|minister|president|spokes\w+|report|study|poll|police|sources?|experts?|envoys?|analysts?|court|agency|watchdog)$/.test(
        last.norm,
      ))
  )
}
