import type { ActStatus } from "../../domain/act.ts"
import type { Span } from "../../domain/span.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { type Range, spanOf } from "../statements/reading.ts"

const futures = /^(?:will|'ll|shall|wo)$/

const maybes = /^(?:would|could|may|might|'d)$/

/** What ought to be or can be is told of nobody's doing. */
const oughts = /^(?:should|can|ca|must|cannot|ought)$/

const conditions = /^(?:if|unless|provided|providing|whether)$/

/** Verbs whose infinitive is done, not yet done, or not done. */
const governors: readonly (readonly [RegExp, ActStatus])[] = [
  [/^going$/, "planned"],
  [/^(?:beg[ai]n|began|begun|start|continue|move|proceed|go|went|come|came|help|manage)(?:s|ed|d|ing)?$/, "happened"],
  [
    /^(?:plan|intend|prepare|expect|decide|mean|schedule|arrange|set|resolve|about)(?:s|ed|d|ned|ning|ing)?$/,
    "planned",
  ],
  [/^(?:fail|forget|forgot|neglect)(?:s|ed|ing)?$/, "negated"],
]

/** A condition is looked for in this many units around the act. */
const longestCondition = 40

/** Whether an act was done as its verb tells it; null where the verb stands for no act: "tried to withdraw". */
export function statusOf(sentence: ChunkedSentence, group: VerbGroup): ActStatus | null {
  const { units, verbs, verbAt } = sentence
  if (group.form === "infinitive") {
    const governor = verbs[verbAt[group.start - 1] ?? -1]
    if (governor === undefined) return null
    const norm = units[governor.head]?.norm ?? ""
    const status = governors.find(([pattern]) => pattern.test(norm))?.[1] ?? null
    // "is not planning to invade"
    if (governor.negated && status === "planned") return null
    return status === "happened" ? statusOf(sentence, governor) : status
  }
  const words = units.slice(group.start, group.head).map(({ norm }) => norm)
  if (words.some((word) => oughts.test(word))) return null
  if (group.negated) return "negated"
  if (group.hypothetical || words.some((word) => maybes.test(word))) return "hypothetical"
  if (isInCondition(sentence, group.start)) return "hypothetical"
  if (words.some((word) => futures.test(word))) return "planned"
  // "…, denouncing the raid" goes on with the sentence; "a threat denouncing", "in denying" do not tell.
  if (group.form === "participle" && (group.passive || units[group.start - 1]?.text !== ",")) return null
  return "happened"
}

/** Whether "if" or "whether" opens the clause that a unit stands in. */
function isInCondition({ units, verbAt }: ChunkedSentence, at: number): boolean {
  let crossed = 0
  for (let i = at - 1; i >= 0 && at - i < longestCondition; i--) {
    const unit = units[i]
    if (unit?.text === ",") {
      const opening = asideBefore(units, i)
      if (opening === null) return false
      i = opening
      continue
    }
    if (unit === undefined || unit.text === ";") return false
    if (conditions.test(unit.norm)) return crossed === 0
    if (verbAt[i] !== -1 && verbAt[i] !== verbAt[at]) crossed++
  }
  return false
}

/** "if|, for example|, Ode passed it": where an aside between commas opens that closes at a comma, or null. */
function asideBefore(units: ChunkedSentence["units"], closing: number): number | null {
  const words: string[] = []
  for (let i = closing - 1; i >= 0 && words.length < longestAside; i--) {
    if (units[i]?.text === ",") return asides.test(words.reverse().join(" ")) ? i : null
    words.push(units[i]?.norm ?? "")
  }
  return null
}

const asides = /^(?:for example|for instance|say|however|in fact|indeed|of course|as expected)$/

const longestAside = 4

/**
 * The clause on which an act depends, from its conjunction to the comma or end.
 *
 *     Ode will sign |provided that the flights stop|.      |If the gaps stay open|, Ode will act.
 */
export function conditionOf(sentence: ChunkedSentence, from: number, to: number): Range | null {
  const { units, verbAt } = sentence
  for (let i = Math.max(0, from); i < to; i++) {
    const norm = units[i]?.norm ?? ""
    const opens =
      /^(?:if|unless)$/.test(norm) ||
      (/^(?:provided|providing)$/.test(norm) && verbAt[i + 2] !== undefined && units[i + 1]?.norm === "that") ||
      (norm === "as" && units[i + 1]?.norm === "long" && units[i + 2]?.norm === "as")
    if (!opens || (norm === "if" && notSupposing.test(units[i - 1]?.norm ?? ""))) continue
    let end = i + 1
    while (end < to && end - i < longestCondition && !/^[,;—–]$/.test(units[end]?.text ?? "")) end++
    return end - i > 2 ? { start: i, end } : null
  }
  return null
}

/** "as if", and "see if", which is whether. */
const notSupposing =
  /^(?:as|(?:see|ask|wonder|know|determine|check|consider|decide|learn|explore|examine|find|assess|test|unsure|sure)(?:s|n|ed|ing)?|seen|saw|asking|deciding|exploring|examining|determining|determined|out)$/

/** The words of the condition within what is agreed, asked or done. */
export function conditionSpan(sentence: ChunkedSentence, what: Range | null): Span | null {
  if (what === null) return null
  const range = conditionOf(sentence, what.start, what.end)
  return range && spanOf(sentence, range)
}
