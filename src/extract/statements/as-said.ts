import type { ChunkedSentence } from "../../language/chunks.ts"
import { finiteBetween, nounPhraseBefore } from "../../language/chunks.ts"
import { aroundPhrase } from "./according-to.ts"
import type { Attribution } from "./attribution.ts"
import { cueLemma, skipGap } from "./clauses.ts"
import { cueVerb } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"

/**
 * A clause with "as" that says whose words the main clause gives:
 *
 *     As Sato put it, the talks are over.      The port will close, as the ministry announced.
 *        src  └cue─┘  └ content ───────┘       └ content ─────────┘    └ source ──┘ cue
 */
export function asSaid({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const clause = asClause(sentence, group.start, group.end, group.head)
      if (clause === null) continue
      const around = aroundPhrase(sentence, clause.source.start - 1, clause.end)
      const [before, after] = around
      // "First, Bo, as you said, we met": what stands before the clause is no part of it.
      const addressed =
        before &&
        after &&
        !finiteBetween(sentence, before.start, before.end) &&
        startsWithSubject(sentence, after.start)
      const content = addressed ? [after] : around
      if (content.length > 0)
        found.push(
          propose(sentence, { rule: "as-said", confidence: 0.8, source: clause.source, cue: [clause.cue], content }),
        )
    }
  }
  return found
}

/** Whether a subject and its verb stand at `at`: the clause begins there. */
function startsWithSubject({ nounStart, nounEnd, verbs, verbAt }: ChunkedSentence, at: number): boolean {
  return nounStart[at] === at && verbs[verbAt[nounEnd[at] ?? -1] ?? -1]?.form === "finite"
}

function asClause(
  sentence: ChunkedSentence,
  start: number,
  end: number,
  head: number,
): { source: Range; cue: Range; end: number } | null {
  const { units, verbs, verbAt } = sentence
  const group = verbs[verbAt[head] ?? -1]
  if (group === undefined || group.form !== "finite" || group.passive) return null
  const source = nounPhraseBefore(sentence, start)
  if (source < 1 || units[source - 1]?.norm !== "as" || units[source - 2]?.norm === "just") return null
  const puts = /^puts?$/.test(units[head]?.norm ?? "") && units[end]?.norm === "it"
  const lemma = cueLemma(sentence, group)
  const verb = lemma === null ? null : cueVerb(lemma)
  if (!puts && !(verb?.trails && verb.takes.has("clause"))) return null
  const cue = { start, end: puts ? end + 1 : end }
  const rest = skipGap(sentence, cue.end)
  return rest >= units.length - 1 || /^[,.;:—–]$/.test(units[rest]?.text ?? "")
    ? { source: { start: source, end: start }, cue, end: rest }
    : null
}
