import type { DocumentKind, Turn } from "../../domain/document.ts"
import { isReleaseLine } from "./datelines.ts"
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

/** Turns make a transcript from so many on, where they hold most of the text. */
const fewestTurns = 2
const turnShare = 0.5

/** The kind of a text, from its turns, title, first lines and wording. */
export function guessKind(clues: KindClues): DocumentKind {
  if (isTranscript(clues)) return "transcript"
  const title = clues.title ?? ""
  if (/\breadout of\b|^readout\b/i.test(title) || readsAsReadout(clues)) return "readout"
  if (officialTitle.test(title) || hasReleaseHead(clues)) return "official"
  if (isEditorial(clues)) return "editorial"
  return hasParagraph(clues) ? "article" : "other"
}

function isTranscript({ page, turns }: KindClues): boolean {
  if (turns.length < fewestTurns) return false
  const spoken = turns.reduce((sum, { content }) => sum + content.end - content.start, 0)
  const all = page.lines.reduce((sum, { start, end }) => sum + end - start, 0)
  return spoken > all * turnShare
}

const officialTitle =
  /^(joint (statement|communiqu|declaration|press|remarks|news)|(press|media) (statement|release)|statement (by|from|of|on)|remarks (by|of|at|on|to|as)|fact ?sheet|communiqu|proclamation|executive order|memorandum|address (by|to)|background press|on-the-record)/i

/** "President Ruiz spoke today with Prime Minister Sato of Valdoria. The two leaders discussed …" */
const contact =
  /\b(spoke|met|held (a |an |talks|meetings|bilateral|virtual|video)|had (a |an )?([\w-]+ ){0,2}(call|meeting|conversation)|convened|hosted|received|welcomed)\b.{0,120}\b(with|by|at|from)\b/i
const summary =
  /\b(discussed|underscored|emphasi[sz]ed|reaffirmed|reiterated|exchanged views|agreed to|welcomed|thanked|stressed|raised|reviewed)\b/gi
/** A readout is short, summarises often and quotes nobody. */
const longestReadout = 6000
const fewestSummaryVerbs = 2

function readsAsReadout({ page, marks }: KindClues): boolean {
  if (page.text.length > longestReadout) return false
  const paragraphs = [...freeLines(page, marks)]
    .filter((line) => isParagraph(page, line))
    .map((line) => words(page, line))
  const first = paragraphs[0]
  const rest = paragraphs.join("\n")
  if (first === undefined || !contact.test(first) || /["“”]|\bsaid\b|\btold\b|\baccording to\b/.test(rest)) return false
  return (rest.match(summary)?.length ?? 0) >= fewestSummaryVerbs
}

/** Where an official release says that it is one. */
const headLines = 10

function hasReleaseHead({ page }: KindClues): boolean {
  for (let line = 0; line < Math.min(headLines, page.lines.length); line++)
    if (isReleaseLine(words(page, line))) return true
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
