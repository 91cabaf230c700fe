/** Documents retold: other days, other people, other words, and all that was found in them moved along. */
import type { Linkable } from "../src/domain/corpus.ts"
import type { Document } from "../src/domain/document.ts"
import type { Processed } from "../src/domain/findings.ts"
import { documentId, sha256 } from "../src/domain/identity.ts"
import { oneOf, seeded } from "./seeded.ts"

/** How a retelling differs from its original. */
export interface Variation {
  readonly seed: number
  /** By so many days it, and all it dates, is later. */
  readonly days: number
  /** Share of its lower-case words that are others. */
  readonly words: number
  /** Share of its people who go by another name. */
  readonly people: number
}

/** Words to put in the place of others, each of the same length, so that all spans hold. */
export interface Vocabulary {
  readonly words: ReadonlyMap<number, readonly string[]>
  readonly names: ReadonlyMap<number, readonly string[]>
}

const lowerCase = /\b[a-z]{2,}\b/g

/** The words and the people's names that some documents use. */
export function vocabularyOf(linkables: readonly Linkable[]): Vocabulary {
  const words = linkables.flatMap(({ document }) => document.text.slice(0, 4000).match(lowerCase) ?? [])
  return { words: byLength(words), names: byLength(linkables.flatMap(namesIn)) }
}

/** Single words of the names of a document's people. */
function namesIn({ findings }: Linkable): string[] {
  const people = findings.actors.filter(({ kind }) => kind === "person")
  return [...new Set(people.flatMap(({ name }) => name.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []))]
}

function byLength(words: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const word of words) {
    const known = found.get(word.length)
    if (known === undefined) found.set(word.length, [word])
    else known.push(word)
  }
  return found
}

/** Retells a document as if it had been read and analysed: a text, an id and ids of findings of its own. */
export function retold(
  original: Linkable,
  { seed, days, words, people }: Variation,
  vocabulary: Vocabulary,
): Processed {
  const random = seeded(seed)
  const renamed = new Map(
    namesIn(original)
      .filter(() => random() < people)
      .map((name) => [name, oneOf(vocabulary.names.get(name.length) ?? [name], random)]),
  )
  const rename = (text: string): string =>
    renamed.size === 0 ? text : text.replace(/\p{Lu}\p{Ll}{2,}/gu, (name) => renamed.get(name) ?? name)
  const reworded = rename(original.document.text).replace(lowerCase, (word) =>
    random() < words ? oneOf(vocabulary.words.get(word.length) ?? [word], random) : word,
  )
  const text = numbered(reworded, seed)
  const id = documentId(text)
  const ids = new Map([[original.document.id, id]])
  const move = <Value>(value: Value): Value => moved(value, { id, ids, days, rename }) as Value
  const { quotations, findings } = original
  const document: Document = {
    ...move({ ...original.document, text: "" }),
    id,
    text,
    sha256: sha256(text),
    uri: `${original.document.uri}-${seed}`,
    original: { bytes: new TextEncoder().encode(text), mediaType: "text/plain", encoding: "utf-8" },
  }
  return { document, quotations, findings: move(findings) }
}

// No two are one text, however little else differs: the number is said at the end, where nothing was found.
function numbered(text: string, seed: number): string {
  return `${text}\n\n${seed}`
}

interface Moving {
  readonly id: string
  readonly ids: Map<string, string>
  readonly days: number
  rename(text: string): string
}

function moved(value: unknown, moving: Moving): unknown {
  if (typeof value === "string") return movedText(value, moving)
  if (Array.isArray(value)) return value.map((item) => moved(item, moving))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, moved(item, moving)])
  return Object.fromEntries(entries)
}

function movedText(text: string, { id, ids, days, rename }: Moving): string {
  if (/^[0-9a-f]{16}$/.test(text)) {
    const own = ids.get(text) ?? sha256(`${id} ${text}`).slice(0, 16)
    ids.set(text, own)
    return own
  }
  if (/^\d{4}-\d\d/.test(text)) return text.replace(/\d{4}-\d\d(?:-\d\d)?/g, (date) => later(date, days))
  return rename(text)
}

const DAY = 86_400_000

/** A day or a month so many days later. */
function later(date: string, days: number): string {
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : new Date(time + days * DAY).toISOString().slice(0, date.length)
}
