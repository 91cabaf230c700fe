import type { DocumentDate } from "../../domain/date.ts"
import type { DocumentKind, Furniture, Region, Turn } from "../../domain/document.ts"
import { documentId, sha256 } from "../../domain/identity.ts"
import type { Note } from "../../domain/note.ts"
import type { Reading, Source } from "../../domain/source.ts"
import { bySpan } from "../../domain/span.ts"
import { decode } from "../text/decode.ts"
import { detectLanguage } from "../text/detect-language.ts"
import { largestText, whyNotText } from "../text/not-text.ts"
import { findTurns } from "../transcript/find-turns.ts"
import { namesIn } from "./byline-names.ts"
import { declaredEncoding } from "./declared-encoding.ts"
import { type FoundArticle, findArticle } from "./find-article.ts"
import { textOf } from "./find-headline.ts"
import { readMetadata } from "./metadata.ts"
import { openingDateline } from "./opening-dateline.ts"
import type { Page } from "./page.ts"
import { findPageTurns } from "./page-turns.ts"
import { isCutOff } from "./paywall.ts"
import { dateInAddress, findPublicationDate } from "./publication-date.ts"
import { readPage } from "./read-page.ts"

/** The largest page that is read, in bytes; saved pages with pictures in them reach some megabytes. */
const largestPage = 32 * 1024 * 1024

/**
 * A saved web page: its whole visible text in reading order, with all outside the article marked as furniture.
 * Whatever the markup, there is a document as long as there is visible text; notes say what could not be made out.
 */
export function readHtml(source: Source): Reading {
  const { uri, bytes, hints, retrieved } = source
  const refused = whyNotText(uri, bytes, largestPage)
  if (refused !== null) return { uri, notes: [refused] }
  const { text: html, encoding, notes: decoding } = decode(bytes, declaredEncoding(bytes))
  const page = readPage(html)
  if (page.text.trim() === "") return { uri, notes: [noText(uri, html)] }
  if (page.text.length > largestText) return { uri, notes: [tooMuchText(uri)] }

  const metadata = readMetadata(page.head)
  const article = findArticle(page, metadata)
  const furniture = furnitureSpans(page, article)
  const headline = article.headline === null ? null : textOf(page, article.headline).replace(/\s+/g, " ")
  const title = titleFrom(headline, metadata.title) ?? hints.title ?? null
  const turns = turnsOf(page.text, { furniture, title }, hints.kind)
  const date =
    metadata.published ??
    findPublicationDate(page, article) ??
    hinted(hints.date) ??
    dateInAddress(metadata.url ?? hints.url)
  return {
    id: documentId(page.text),
    sha256: sha256(page.text),
    text: page.text,
    uri,
    url: metadata.url ?? hints.url ?? null,
    kind: hints.kind ?? (turns.length > 0 ? "transcript" : "article"),
    title,
    outlet: metadata.outlet ?? hints.outlet ?? null,
    byline: metadata.byline ?? bylineFrom(page, article),
    language: languageOf(metadata.language ?? hints.language ?? null, articleText(page, article)),
    date,
    retrieved,
    complete: !isCutOff(page, article, metadata),
    furniture,
    regions: regionSpans(page, article),
    turns,
    original: { bytes, mediaType: "text/html", encoding },
    // Places of decoding problems are places in the markup, not in the text.
    notes: [
      ...decoding.map(({ level, code, message }) => ({ level, code, message })),
      ...metadata.notes,
      ...(page.isRevealed ? [revealed] : []),
      ...(article.container === null ? [noArticle] : []),
    ],
  }
}

/** Turns are sought where the kind is open, and more readily where the text is said to be a transcript. */
function turnsOf(
  text: string,
  { furniture, title }: { furniture: readonly Furniture[]; title: string | null },
  kind?: DocumentKind,
): Turn[] {
  if (kind === undefined) return findPageTurns(text, furniture, title)
  return kind === "transcript" ? findTurns(text, furniture, title) : []
}

const revealed: Note = {
  level: "info",
  code: "hidden-text",
  message: "The markup hides most of the page's text until a script shows it; it was read as if it were shown.",
}

const noArticle: Note = {
  level: "info",
  code: "no-article",
  message: "No article could be told from the rest of the page; all of its text counts as article.",
}

function tooMuchText(uri: string): Note {
  const limit = largestText / (1024 * 1024)
  const message = `${uri} has more than ${limit} MB of visible text; a document of more is not read: split it into its parts`
  return { level: "error", code: "too-large", message }
}

function noText(uri: string, html: string): Note {
  const isFrameset = /<frameset\b/i.test(html)
  return {
    level: "error",
    code: "no-text",
    message: isFrameset
      ? `${uri} is a frameset without text of its own; save the page inside the frame instead`
      : `${uri} has no visible text; save the page after it has loaded, or save it as text`,
  }
}

function furnitureSpans(page: Page, { why }: FoundArticle): Furniture[] {
  const spans: { start: number; end: number; why: string }[] = []
  let isRunning = false
  for (const { index, start, end } of page.texts) {
    const reason = why[index] ?? null
    const last = spans.at(-1)
    if (reason !== null && isRunning && last?.why === reason) last.end = end
    else if (reason !== null) spans.push({ start, end, why: reason })
    isRunning = reason !== null
  }
  return spans
}

/** Runs of texts of one region; a line break parts them, so that two captions are two regions. */
function regionSpans(page: Page, article: FoundArticle): Region[] {
  const { why, regions } = article
  const spans: { start: number; end: number; region: Region["region"] }[] = []
  let end = -1
  for (const text of page.texts) {
    const region = why[text.index] === null ? (regions[text.index] ?? null) : null
    const last = spans.at(-1)
    const joins = last !== undefined && last.end === end && !page.text.slice(end, text.start).includes("\n")
    if (region !== null && joins && last.region === region) last.end = text.end
    else if (region !== null) spans.push({ start: text.start, end: text.end, region })
    end = text.end
  }
  const dateline = openingDateline(page, article)
  return dateline === null ? spans : [...spans, { ...dateline, region: "dateline" as const }].sort(bySpan)
}

/** The headline as it stands on the page where it says what the title does: markup's titles are cut and carry the site's name. */
function titleFrom(headline: string | null, title: string | null): string | null {
  if (headline === null || title === null) return headline ?? title
  const [shown, declared] = [headline, title].map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  )
  const isSame = shown !== undefined && declared !== undefined && (shown.includes(declared) || declared.includes(shown))
  return isSame ? headline : title
}

function bylineFrom(page: Page, { why, regions }: FoundArticle): string | null {
  const first = page.texts.findIndex((_, index) => why[index] === null && regions[index] === "byline")
  if (first < 0) return null
  let line = ""
  for (const text of page.texts.slice(first)) {
    if (
      regions[text.index] !== "byline" ||
      page.text.slice((page.texts[first]?.start ?? 0) + line.length, text.start).includes("\n")
    )
      break
    line = page.text.slice(page.texts[first]?.start, text.end)
  }
  return namesIn(line.replace(/\s+/g, " "))
}

function articleText(page: Page, { why }: FoundArticle): string {
  return page.texts
    .filter((text) => why[text.index] === null)
    .map((text) => page.text.slice(text.start, text.end))
    .join("\n")
}

/** As many characters of a story tell its language. */
const enoughForLanguage = 1_500

/** The declared language, but for an English that a page's template left in place: then the words decide. */
function languageOf(declared: string | null, text: string): string {
  if (declared !== null && declared !== "en") return declared
  const told = detectLanguage(text.slice(0, enoughForLanguage))
  return told === "und" ? (declared ?? told) : told
}

function hinted(date: string | undefined): DocumentDate | null {
  return date === undefined ? null : { value: date, basis: "stated", why: "the date given with the input" }
}
