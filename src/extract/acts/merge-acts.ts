import type { Act } from "../../domain/act.ts"
import type { DocumentDate } from "../../domain/date.ts"
import { findingId } from "../../domain/identity.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import { stemOf } from "../../language/content-words.ts"
import { mayBeSameTime } from "../engagements/same-time.ts"

/** Two tellings are of one act where at least this share of the shorter one's words stands in the other. */
const sharedShare = 0.6
/** and at least so many words: "the talks" alone says too little. */
const leastShared = 2
/** An act is compared with so many told before it of the same kind and actors: a document repeats itself nearby. */
const comparedWith = 12

/** One telling while tellings are merged. */
interface Telling {
  readonly act: Act
  readonly words: ReadonlySet<string>
}

/**
 * Makes one act of those that a document tells more than once: in its opening and later, in a paraphrase and the words
 * quoted for it.
 *
 *     Ruiz urged Ode to reopen the port. … "Ode must reopen the port," Ruiz said, urging Ode to reopen the port by May.
 */
export function mergeActs(text: string, documentId: string, acts: readonly Act[]): Act[] {
  const kept: Telling[] = []
  const byKey = new Map<string, number[]>()
  for (const act of acts) {
    const telling = { act, words: wordsOf(text, act) }
    const key = `${act.kind} ${act.coding.event} ${act.status} ${act.by.map(({ actor }) => actor).sort()}`
    const before = byKey.get(key) ?? []
    const same = before.slice(-comparedWith).find((at) => areOne(kept[at] as Telling, telling))
    if (same === undefined) {
      byKey.set(key, [...before, kept.length])
      kept.push(telling)
    } else kept[same] = merged(kept[same] as Telling, telling, documentId)
  }
  return kept.map(({ act }) => act)
}

const empty = new Set(
  "a an the of to in on at by for from with and or that this these those its his her their it he she they we our us not no be is are was were been has have had will would do does did so as".split(
    " ",
  ),
)

function wordsOf(text: string, { what, to }: Act): Set<string> {
  const own = new Set(to.flatMap(({ span }) => (contains(what, span) ? [] : words(slice(text, span)))))
  return new Set(words(slice(text, what)).filter((word) => !own.has(word)))
}

function words(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\d]+/gu)]
    .map(([word]) => word)
    .filter((word) => !empty.has(word))
    .map(stemOf)
}

function areOne({ act: one, words: some }: Telling, { act: other, words: others }: Telling): boolean {
  const [a, b] = [new Set(one.to.map(({ actor }) => actor)), new Set(other.to.map(({ actor }) => actor))]
  if (a.size > 0 && b.size > 0 && ![...b].some((id) => a.has(id))) return false
  if (one.date !== null && other.date !== null && !mayBeSameTime(one.date.value, other.date.value)) return false
  const shared = [...others].filter((word) => some.has(word)).length
  return shared >= leastShared && shared >= sharedShare * Math.min(some.size, others.size)
}

function merged({ act: one, words: some }: Telling, { act: other, words: others }: Telling, document: string): Telling {
  const evidence = distinct([...one.evidence, ...other.evidence])
  const act: Act = {
    ...one,
    id: findingId(document, `act ${one.kind}`, [...evidence, one.trigger]),
    to: one.to.length > 0 ? one.to : other.to,
    condition: one.condition ?? other.condition,
    date: finer(one.date, other.date),
    due: one.due ?? other.due,
    place: one.place ?? other.place,
    statement: one.statement ?? other.statement,
    evidence,
    confidence: Math.max(one.confidence, other.confidence),
  }
  return { act, words: new Set([...some, ...others]) }
}

/** Of two dates the one that rests on more than the document's date. */
function finer(one: DocumentDate | null, other: DocumentDate | null): DocumentDate | null {
  return one === null || (one.basis === "bounded" && other !== null && other.basis !== "bounded") ? other : one
}

function distinct(spans: readonly Span[]): Span[] {
  const found = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]))
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
