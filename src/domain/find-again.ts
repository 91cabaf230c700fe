import { decisive, type EvidenceSpan, identifying, type Judgement, type Subject, type Values } from "./judgement.ts"

/**
 * How a judgement stands to what is found now.
 * `holds`: it is there as it was. `words-changed`: found again by its evidence, from other words or with other ends.
 * `found-otherwise`: what a rejection was of is told otherwise now, so it asks for a new decision.
 * `orphaned`: its document or its words are gone; it says so, and takes hold again when they come back.
 */
export type Standing = "holds" | "words-changed" | "found-otherwise" | "orphaned"

/** What is found now, to be asked for by id or by place. */
export interface Finds {
  byId(subject: Pick<Subject, "kind" | "id">): Subject | null
  /** All of a kind in a document. */
  inDocument(kind: Subject["kind"], document: string): readonly Subject[]
  /** Documents read from these bytes. */
  readFrom(original: string): readonly string[]
}

/** Of the words of both, at least so much must be the same: half a sentence found instead of the whole is still it, its neighbour is not. */
const leastShared = 0.5

/**
 * Finds what a judgement is of. Its id says it where document and words are as they were; else the one finding of its kind
 * in the same document that shares most of its words; else, where the same bytes were read to another text, the one with
 * the very same words. Where several come into question it is left orphaned, and so it is where what is left stood beside it
 * when the decision was made: a decision never moves to something else.
 */
export function findAgain(on: Subject, finds: Finds): Subject | null {
  const same = finds.byId(on)
  if (same !== null) return same
  const isOfTheSame = (other: Subject): boolean =>
    !(on.beside ?? []).includes(other.id) &&
    (identifying[on.kind] ?? []).every((field) => on.found[field] === other.found[field])
  const here = alike(
    finds.inDocument(on.kind, on.document).filter(isOfTheSame),
    (other) => sharedWords(on, other) >= leastShared,
  )
  if (here !== null) return here
  const elsewhere = finds.readFrom(on.original).filter((document) => document !== on.document)
  const words = wordsOf(on.spans)
  return alike(
    elsewhere.flatMap((document) => finds.inDocument(on.kind, document)).filter(isOfTheSame),
    (other) => words !== "" && wordsOf(other.spans) === words,
  )
}

/** What a decision is on, with what to tell it from later: others of its kind in its document that share its words. */
export function withBeside(on: Subject, finds: Finds): Subject {
  const others = finds.inDocument(on.kind, on.document).filter((other) => other.id !== on.id)
  const beside = others.filter((other) => sharedWords(on, other) >= leastShared).map(({ id }) => id)
  return beside.length === 0 ? on : { ...on, beside }
}

/** How a judgement stands. */
export function standingOf({ on, decision }: Pick<Judgement, "on" | "decision">, now: Subject | null): Standing {
  if (on === null || now === null) return "orphaned"
  if (
    decision === "reject" &&
    decisive[on.kind].some((field) => (on.found[field] ?? null) !== (now.found[field] ?? null))
  )
    return "found-otherwise"
  return on.id === now.id ? "holds" : "words-changed"
}

/** What a person holds to be so: what was found when it was confirmed, with what was corrected. */
export function heldToBe({ on, decision, correction }: Judgement, now: Subject): Values {
  if (decision === "confirm") return { ...now.found, ...(on?.found ?? {}) }
  return decision === "correct" ? { ...now.found, ...(correction ?? {}) } : now.found
}

/** Shared over all code units of two findings' words: 1 where they are the same. */
function sharedWords(a: Subject, b: Subject): number {
  if (a.spans.length === 0 && b.spans.length === 0) return a.found.name === b.found.name ? 1 : 0
  const [one, other] = [joined(a.spans), joined(b.spans)]
  let shared = 0
  for (const span of one)
    for (const { start, end } of other) shared += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start))
  const all = length(one) + length(other) - shared
  return all === 0 ? 0 : shared / all
}

/** Spans that overlap made one. */
function joined(spans: readonly EvidenceSpan[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

function length(spans: readonly { readonly start: number; readonly end: number }[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function wordsOf(spans: readonly EvidenceSpan[]): string {
  return spans.map(({ words }) => words).join("\n")
}

function alike(subjects: readonly Subject[], isAlike: (subject: Subject) => boolean): Subject | null {
  const [only, another] = subjects.filter(isAlike)
  return another === undefined ? (only ?? null) : null
}
