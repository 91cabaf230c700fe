/** The addresses of docs/urls.md: permalinks, the same in pages and in the API. */

/** A range of Unicode code points of a document's text, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

export function documentAddress(document: string): string {
  return `/documents/${encodeURIComponent(document)}`
}

/** `120-188` as addresses write it; null where it is no such thing. */
export function parseRange(written: string): Range | null {
  const match = /^(\d{1,10})-(\d{1,10})$/.exec(written)
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** The reading view with one span marked, opened at it. Offsets are code points. */
export function spanAddress(document: string, { start, end }: Range): string {
  return `${documentAddress(document)}/span/${start}-${end}#here`
}

export function statementAddress(statement: string): string {
  return `/statements/${encodeURIComponent(statement)}`
}

export function discrepancyAddress(discrepancy: string): string {
  return `/discrepancies/${encodeURIComponent(discrepancy)}`
}

/** An engagement's page; the id of any document's account of it will do. */
export function engagementAddress(engagement: string): string {
  return `/engagements/${encodeURIComponent(engagement)}`
}

/** An act's page; the id of any document's account of it will do. */
export function actAddress(act: string): string {
  return `/acts/${encodeURIComponent(act)}`
}

/** A channel's page; the id of any document's account of it will do. */
export function channelAddress(channel: string): string {
  return `/channels/${encodeURIComponent(channel)}`
}

/** A figure beside the others of its quantity. */
export function figureAddress(figure: string): string {
  return `/figures/${encodeURIComponent(figure)}`
}

/** A statement at its words in the reading view; in a document of many parts the server finds the part. */
export function statementPlaceAddress(
  document: { readonly id: string; readonly isLong: boolean },
  statement: string,
): string {
  const question = document.isLong ? `?statement=${encodeURIComponent(statement)}` : ""
  return `${documentAddress(document.id)}${question}#s-${encodeURIComponent(statement)}`
}

/** One part of a document too long for one page; the first part is the document's own address. */
export function partAddress(document: string, part: number): string {
  return part > 1 ? `${documentAddress(document)}?part=${part}` : documentAddress(document)
}

/** `Ana Ruiz` is at `/people/Ana_Ruiz`. An underscore of the name itself is written %5F, twice encoded so that it survives a proxy. */
export function personAddress(name: string): string {
  const path = encodeURIComponent(name.replaceAll("%", "%25").replaceAll("_", "%5F"))
  return `/people/${path.replaceAll("%20", "_")}`
}

/** The name a person's address stands for. */
export function nameOfAddress(path: string): string {
  return path.replaceAll("_", " ").replaceAll("%5F", "_").replaceAll("%25", "%")
}

export function originalAddress(document: string): string {
  return `/original/${encodeURIComponent(document)}`
}

/** A list's address with those of its settings that are set. */
export function listAddress(path: string, settings: Readonly<Record<string, string | number | null>>): string {
  const query = Object.entries(settings)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return query.length > 0 ? `${path}?${query.join("&")}` : path
}
