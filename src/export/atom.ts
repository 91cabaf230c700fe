import { sha256 } from "../domain/identity.ts"
import { escapeXml } from "../read/docx/scan-xml.ts"
import type { ChangeView } from "../views/changes-view.ts"

/** What a feed is of. */
export interface FeedOf {
  readonly title: string
  /** Who made it: the dossier, by which version. */
  readonly author: string
  /** What tells this feed from others of the dossier: `/issues/sanctions`. */
  readonly path: string
  /** What stands before every page's path: `/between/usa/chn`; nothing where the feed is of all. */
  readonly base: string
  /** Name of the dossier. */
  readonly dossier: string
  /** Where it is read from: `http://127.0.0.1:4380`. */
  readonly origin: string
  /** What audits found of how much is right, one line each. */
  readonly audits: readonly string[]
  /** ISO 8601 instant of the last run, for a feed without entries. */
  readonly updated: string
}

/** An Atom feed (RFC 4287) of what is new, the latest first. An entry's id stays as long as what it tells does. */
export function atomFeed(feed: FeedOf, changes: readonly ChangeView[]): string {
  const { title, author, path, base, dossier, origin } = feed
  const updated = changes
    .map(({ added }) => added)
    .reduce((a, b) => (a > b ? a : b), changes.length > 0 ? "" : feed.updated)
  const local = `${base}${path === "/" ? "" : path}`
  const page = new URL(local || "/", origin).href
  const own = new URL(`${local}/feed.atom`, origin).href
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
    `  <id>${urn(`feed ${dossier} ${base}${path}`)}</id>`,
    `  <title>${written(title)}</title>`,
    ...(feed.audits.length === 0 ? [] : [`  <subtitle>${written(feed.audits.join("; "))}</subtitle>`]),
    `  <updated>${updated}</updated>`,
    `  <author><name>${written(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${written(own)}"/>`,
    `  <link rel="alternate" type="text/html" href="${written(page)}"/>`,
    ...changes.map((change) => entry(change, `${origin}${base}`)),
    `</feed>`,
    "",
  ].join("\n")
}

function entry(
  { kind, lead, of, sentence, words, around, document, added, date, address }: ChangeView,
  within: string,
): string {
  const published = /^\d{4}-\d{2}-\d{2}$/.test(document.date?.value ?? "") ? document.date?.value : null
  const when = date === null || kind === "document" ? "" : ` (${date.shown})`
  const source = `${document.outlet ?? document.title}, ${document.date?.shown ?? "undated"}`
  const said = `${around.before}[${words.text}]${around.after}`.replace(/\s+/g, " ").trim()
  const content = kind === "document" ? source : `${said} — ${source}`
  return [
    `  <entry>`,
    `    <id>${urn(`${kind} ${lead}`)}</id>`,
    `    <title>${written(`${sentence}${when}`)}</title>`,
    `    <updated>${added}</updated>`,
    ...(published ? [`    <published>${published}T00:00:00Z</published>`] : []),
    `    <author><name>${written(document.outlet ?? document.title)}</name></author>`,
    `    <category term="${written(kind)}"/>`,
    ...(of === kind ? [] : [`    <category term="${written(`${kind}: ${of}`)}"/>`]),
    `    <link rel="alternate" type="text/html" href="${written(new URL(`${within}${words.address}`).href)}"/>`,
    ...(address === words.address
      ? []
      : [`    <link rel="related" type="text/html" href="${written(new URL(`${within}${address}`).href)}"/>`]),
    `    <content type="text">${written(content)}</content>`,
    `  </entry>`,
  ].join("\n")
}

/** A name for good out of what is named: a UUID of version 8 (RFC 9562) of its hash. */
function urn(named: string): string {
  const hex = sha256(`readout ${named}`)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Text as XML holds it; halves of surrogate pairs become a replacement character. */
function written(text: string): string {
  return escapeXml(text.replace(/\p{Surrogate}/gu, "\ufffd"))
}
