import type { Document } from "../../domain/document.ts"
import { documentId, sha256 } from "../../domain/identity.ts"
import type { Note } from "../../domain/note.ts"
import type { DocumentHints, Reading, Source } from "../../domain/source.ts"
import { bySpan, slice } from "../../domain/span.ts"
import { findTurns } from "../transcript/find-turns.ts"
import { findSpeech } from "../transcript/speech.ts"
import { findByline } from "./bylines.ts"
import { isComplete } from "./completeness.ts"
import { wireOf } from "./datelines.ts"
import { type Decoded, decode } from "./decode.ts"
import { detectLanguage } from "./detect-language.ts"
import { guessKind } from "./guess-kind.ts"
import { findHeaderFields, firstField, type HeaderField } from "./header-fields.ts"
import { type Layout, layOut } from "./layout.ts"
import { findLines, lineAt, type Page } from "./lines.ts"
import type { Mark } from "./marks.ts"
import { whyNotText } from "./not-text.ts"
import { agencyOnPage, outletOnPage } from "./outlets.ts"
import { findPublicationDate, ownAddresses } from "./publication-date.ts"

/** Plain text, transcripts among it: decoded, its furniture, regions, turns and metadata found. */
export function readText(source: Source): Reading {
  const refusal = whyNotText(source.uri, source.bytes)
  if (refusal !== null) return { uri: source.uri, notes: [refusal] }
  return readDecoded(source, decode(source.bytes))
}

/** A document of text already decoded. `source.bytes` are kept as its original. */
export function readDecoded(source: Source, decoded: Decoded): Document {
  const { text } = decoded
  const { hints } = source
  const page: Page = { text, lines: findLines(text) }
  const fields = findHeaderFields(page)
  const given = hints.title ?? firstField(fields, "title", "headline")?.value ?? null
  const layout = layOut(page, given)
  const title = given ?? layout.headline
  const addresses = [hints.url, ...ownAddresses(page, layout.claims, title)].filter((address) => address !== undefined)
  const { date, notes: dateNotes } = findPublicationDate({ page, claims: layout.claims, fields, hints, addresses })
  // An ornament parts nothing: a speaker goes on after it.
  const hidden = [...layout.furniture.filter(({ why }) => why !== "ornament"), ...layout.regions]
  const labelled = findTurns(text, hidden, title)
  const url = addresses[0] ?? addressOf(fields)
  const marks = marksOf(page, layout)
  const kind = hints.kind ?? guessKind({ page, marks, turns: labelled, title, url, uri: source.uri })
  const headline = layout.regions.find(({ region }) => region === "headline")
  const mayBeSpeech = labelled.length === 0 && (kind === "official" || kind === "transcript") && headline !== undefined
  const speech = mayBeSpeech ? findSpeech({ text, headline, hidden: hidden.toSorted(bySpan) }) : null
  const turns = speech === null ? labelled : [speech]
  const outlet = outletOf(page, hints, fields, layout)
  const author = firstField(fields, "byline", "author", "by")?.value ?? findByline(page, layout.claims)
  const byline = author ?? agencyOnPage(page, layout.claims, outlet)
  const language = primaryTag(hints.language) ?? detectLanguage(text)
  return {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: source.uri,
    url,
    kind,
    title,
    outlet,
    byline,
    language,
    date,
    retrieved: source.retrieved,
    complete: isComplete({ page, marks, turns }),
    furniture: layout.furniture,
    regions: layout.regions,
    turns,
    original: { bytes: source.bytes, mediaType: source.mediaType ?? "text/plain", encoding: decoded.encoding },
    notes: [...decoded.notes, ...dateNotes, ...languageNotes(language)],
  }
}

function marksOf(page: Page, layout: Layout): readonly (Mark | undefined)[] {
  const marks: (Mark | undefined)[] = new Array(page.lines.length)
  for (const { line, mark, part } of layout.claims) if (part === undefined) marks[line] = mark
  return marks
}

function addressOf(fields: readonly HeaderField[]): string | null {
  const value = firstField(fields, "url", "permalink", "link")?.value ?? null
  return value !== null && /^https?:\/\/\S+$/.test(value) ? value : null
}

/** The outlet: as given, from the header, beside the headline, on a line of its own, the wire of the dateline, the copyright line. */
function outletOf(page: Page, hints: DocumentHints, fields: readonly HeaderField[], layout: Layout): string | null {
  const field = firstField(fields, "outlet", "publication", "publisher", "source")?.value
  const named = hints.outlet ?? field ?? layout.site ?? outletOnPage(page, layout.claims)
  if (named) return named
  const dateline = layout.claims.find(
    ({ mark, part }) => mark.kind === "region" && mark.region === "dateline" && part !== undefined,
  )
  const wire = dateline?.part === undefined ? null : wireOf(slice(page.text, dateline.part))
  if (wire !== null) return wire
  const copyright = layout.claims.find(({ mark }) => mark.kind === "furniture" && mark.why === "copyright line")
  return copyright === undefined ? null : holderOf(slice(page.text, lineAt(page, copyright.line)))
}

/** "© 2031 The Port Vell Courier. All rights reserved." */
function holderOf(copyright: string): string | null {
  const match =
    /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s*(?:by )?(\p{Lu}[\p{L}’'& -]{2,50}?)(?:,? (?:inc|llc|ltd|plc)\b.*|\s*[.,|]|$)/iu.exec(
      copyright,
    )
  const holder = match?.[1]?.trim()
  return holder === undefined || /^all rights/i.test(holder) ? null : holder
}

/** `en-US` as `en`; null where nothing usable is given. */
function primaryTag(language: string | undefined): string | null {
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0]
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : null
}

function languageNotes(language: string): Note[] {
  if (language === "en" || language === "und") return []
  const message = `the text is not in English (${language}): the rules that find statements are made for English and find little here`
  return [{ level: "warning", code: "not-english", message }]
}
