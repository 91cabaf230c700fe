import { type ChunkedSentence, isParticiple, nounPhraseBefore, type VerbGroup } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, lastWordEnd } from "./clauses.ts"
import { propose, type Range, type Reading } from "./reading.ts"

const seeming = /^(?:seem|seems|seemed|appear|appears|appeared)$/
/** Participles that say what people hold of their subject: "is expected to", "is seen as". */
const held =
  /^(?:expected|believed|thought|said|reported|rumored|alleged|assumed|presumed|supposed|understood|predicted|projected|known|seen|viewed|considered|regarded|perceived|deemed|dubbed|described|portrayed|hailed|estimated)$/
const hearsay = /^(?:reportedly|allegedly|supposedly|purportedly|seemingly|apparently)$/

/**
 * What is held, reported or apparent, by nobody who is named:
 *
 *     The truce appears to hold.           Envoys are expected to meet.      The minister reportedly resigned.
 *     └content┘ cue     └content┘          └cont┘ └ cue ─────┘ └cont.┘       └ content ──┘ cue        └cont──┘
 */
export function apparently({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const cue = seems(sentence, group)
      if (cue !== null) found.push(...around(sentence, cue, 0.6))
    }
    sentence.units.forEach((unit, i) => {
      if (hearsay.test(unit.norm)) found.push(...aroundAdverb(sentence, i))
    })
  }
  return found
}

function seems(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const norm = sentence.units[group.head]?.norm ?? ""
  const after = sentence.units[group.end]
  if (after === undefined || group.form !== "finite") return null
  if (seeming.test(norm))
    return /^(?:in|on|at|before|with|,)$/.test(after.norm) ? null : { start: group.start, end: group.end }
  if (!group.passive || !held.test(norm) || !isParticiple(norm)) return null
  const next = sentence.verbs[sentence.verbAt[group.end] ?? -1]
  if (next?.form === "infinitive") return { start: group.start, end: group.end }
  if (after.norm === "that") return { start: group.start, end: group.end }
  if (after.norm === "as") return { start: group.start, end: group.end + 1 }
  return /^(?:considered|deemed|dubbed)$/.test(norm) && after.norm !== "by" && after.text !== ","
    ? { start: group.start, end: group.end }
    : null
}

/** Content on both sides of a verb group: its subject and its complement. */
function around(sentence: ChunkedSentence, cue: Range, confidence: number): Attribution[] {
  const end = contentEnd(sentence, cue.end, cue, null)
  if (end <= cue.end) return []
  const start = nounPhraseBefore(sentence, cue.start)
  const impersonal =
    sentence.units[cue.start - 1]?.norm === "it" && /^(?:that|like|as)$/.test(sentence.units[cue.end]?.norm ?? "")
  const content =
    start >= 0 && !impersonal
      ? [
          { start, end: cue.start },
          { start: cue.end, end },
        ]
      : [{ start: cue.end, end }]
  if (start < 0 && !impersonal) return []
  return [propose(sentence, { rule: "apparently", confidence, source: null, cue: [cue], content })]
}

function aroundAdverb(sentence: ChunkedSentence, at: number): Attribution[] {
  const cue = { start: at, end: at + 1 }
  const last = lastWordEnd(sentence)
  const group = sentence.verbs[sentence.verbAt[at] ?? sentence.verbAt[at + 1] ?? -1]
  if (at === 0) {
    const from = sentence.units[1]?.text === "," ? 2 : 1
    return from < last
      ? [
          propose(sentence, {
            rule: "reportedly",
            confidence: 0.6,
            source: null,
            cue: [cue],
            content: [{ start: from, end: last }],
          }),
        ]
      : []
  }
  const start = group ? nounPhraseBefore(sentence, Math.min(group.start, at)) : -1
  const end = contentEnd(sentence, at + 1, cue, null)
  if (start < 0 || end <= at + 1) return []
  return [
    propose(sentence, {
      rule: "reportedly",
      confidence: 0.55,
      source: null,
      cue: [cue],
      content: [
        { start, end: at },
        { start: at + 1, end },
      ],
    }),
  ]
}
