import type { DocumentKind, Turn } from "../../domain/document.ts"
import { isPlaceOfOccasion, isReleaseLine } from "./datelines.ts"
import { isParagraph, type Page, words } from "./lines.ts"
import { freeLines, type Marks } from "./marks.ts"

/** What a text's kind is told from where none was given. */
export interface KindClues {
  readonly page: Page
  readonly marks: Marks
  readonly turns: readonly Turn[]
  readonly title: string | null
  readonly url: string | null
  /** The name under which it came: a path or an address. */
  readonly uri: string
}

/** Turns make a transcript where they hold most of the text: one is enough, of a speaker introduced by a label. */
const fewestTurns = 1
const turnShare = 0.5
/** A text that calls itself a transcript needs fewer words in its turns, and a few of them. */
const fewestTurnsNamed = 3

/** The kind of a text, from its turns, title, first lines and wording. */
export function guessKind(clues: KindClues): DocumentKind {
  if (isTranscript(clues)) return "transcript"
  const title = clues.title ?? ""
  if (/\breadout of\b|^readout\b/i.test(title) || hasLine(clues, /^readout$/i)) return "readout"
  if (officialTitle.test(title)) return "official"
  if (readsAsReadout(clues)) return "readout"
  if (hasOfficialHead(clues)) return "official"
  if (isEditorial(clues)) return "editorial"
  return hasParagraph(clues) ? "article" : "other"
}

function isTranscript(clues: KindClues): boolean {
  const { page, marks, turns, title } = clues
  if (turns.length < fewestTurns) return false
  // A noon briefing opens with a statement that nobody's label stands before.
  if (turns.length >= fewestTurnsNamed && (/\btranscript\b/i.test(title ?? "") || hasLine(clues, /\btranscript\b/i)))
    return true
  const spoken = turns.reduce(
    (sum, { label, content }) => sum + label.end - label.start + content.end - content.start,
    0,
  )
  const all = page.lines.reduce((sum, { start, end }, line) => (marks[line] === undefined ? sum + end - start : sum), 0)
  return spoken > all * turnShare
}

const officialTitle =
  /^(joint (statement|communiqu|declaration|press|remarks|news)|(press|media) (statement|release)|statement (by|from|of|on)|remarks (by|of|at|on|to|as)|fact ?sheet|communiqu|proclamation|executive order|memorandum|address (by|to)|background press|on-the-record)/i

/** "President Ruiz spoke today with Prime Minister Sato of Valdoria. The two leaders discussed …" */
const contact =
  /\b(spoke|met|consulted|held|had|convened|hosted|received|welcomed|joined|led|participated)\b.{0,160}\b(with|by|at|from|in)\b|\b(call|meeting|talks|conversation) (with|between)\b/i
const summary =
  /\b(discussed|underscored|emphasi[sz]ed|reaffirmed|reiterated|exchanged|agreed|welcomed|thanked|stressed|raised|reviewed|outlined|noted|expressed|conveyed|highlighted|affirmed|pledged|condemned|commended|congratulated|encouraged|urged|consulted)\b/gi
/** A readout is short, speaks of today, sums up in a word or two and hardly quotes anybody; a report names the day and quotes. */
const longestReadout = 8000

function readsAsReadout({ page, marks }: KindClues): boolean {
  if (page.text.length > longestReadout) return false
  const paragraphs = [...freeLines(page, marks)]
    .filter((line) => isParagraph(page, line))
    .map((line) => words(page, line))
  const opening = paragraphs[0]?.slice(0, 400)
  const all = paragraphs.join("\n")
  if (opening === undefined || !contact.test(opening) || /\bI\b|\baccording to\b/.test(all)) return false
  const sums = all.match(summary)?.length ?? 0
  const quotes = all.match(/\b(said|told)\b/g)?.length ?? 0
  return /\b(today|yesterday|this (morning|afternoon|evening))\b/i.test(opening)
    ? sums > quotes && quotes < 3
    : isSummary(sums, quotes, all)
}

/** Where an official release says that it is one. */
const headLines = 10

/** Without a "today": more than one verb of summing up and no quoting, or many for one "said" and no quotation marks. */
function isSummary(sums: number, quotes: number, all: string): boolean {
  return quotes === 0 ? sums > 1 : quotes === 1 && sums > 3 && !/["“”]/.test(all)
}

function hasLine({ page }: KindClues, pattern: RegExp): boolean {
  for (let line = 0; line < Math.min(headLines, page.lines.length); line++)
    if (pattern.test(words(page, line))) return true
  return false
}

function hasOfficialHead({ page }: KindClues): boolean {
  for (let line = 0; line < Math.min(headLines, page.lines.length); line++)
    if (isReleaseLine(words(page, line)) || isPlaceOfOccasion(page, line)) return true
  return false
}

const editorialLine =
  /^(opinion|editorial|analysis ?\/ ?opinion|commentary|op-?ed|our view|viewpoint|letter to the editor|the following is an editorial\b.*|.{0,60}\b(reflect(s|ing)? the (views|policies|opinions?) of)\b.*|(the )?views expressed\b.*)\s*:?$/i

function isEditorial({ page, title, url, uri }: KindClues): boolean {
  if (/^(opinion|editorial|commentary|op-?ed)\s?[:|]/i.test(title ?? "")) return true
  if (/\/(opinions?|editorials?|commentary|op-?eds?|comment)\//i.test(url ?? "")) return true
  if (/(^|[\W_])(editorial|op-?ed)([\W_]|$)/i.test(uri.split("/").at(-1) ?? "")) return true
  const last = page.lines.length - 1
  for (let i = 0; i < Math.min(headLines, page.lines.length); i++)
    if (editorialLine.test(words(page, i)) || editorialLine.test(words(page, last - i))) return true
  return false
}

function hasParagraph({ page, marks }: KindClues): boolean {
  for (const line of freeLines(page, marks)) if (isParagraph(page, line)) return true
  return false
}
