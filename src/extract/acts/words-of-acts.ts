import type { PloverEvent } from "../../domain/act.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import { subjectOf } from "../statements/clauses.ts"
import type { ActProposal } from "./act-proposal.ts"

/** What an act of words is about: the statement's own content, where the trigger is its cue and it follows in one piece. */
export function saidWith({ what, trigger, sentence }: ActProposal, cueing: Statement | null): Span {
  const [content, ...rest] = cueing?.content ?? []
  if (content === undefined || rest.length > 0) return what
  // "“…,” Ode warned": the words stand before.
  const isBefore = what.start === trigger.start && what.end === trigger.end
  // "reached an agreement to meet|, and talks have resumed|": what else is told is no part of it.
  const isApart = sentence.verbs.some((group) => {
    const subject = group.form === "finite" ? subjectOf(sentence, group) : null
    const start = subject === null ? -1 : (sentence.units[subject.start]?.start ?? -1)
    return start > what.end && start - what.end <= longestJoint && start < content.end
  })
  if (isApart && content.start > trigger.end && overlaps(content, what)) return { ...content, end: what.end }
  return isBefore || (content.start >= trigger.end && overlaps(content, what)) ? content : what
}

/** ", and " and the like between two clauses. */
const longestJoint = 6

/** What follows for who does not do what is asked. */
const consequence =
  /(?:,| [–—])? (?:or|and) (?:else\b|(?:to )?(?:face|risk|suffer|incur)\b|be (?:hit|met|punished|cut)\b)/

/**
 * What is asked or warned of, less what the reporter says would follow.
 *
 *     Ode told the firms to |stop selling pumps| or face a fine.
 */
export function withoutReading(what: Span, event: PloverEvent, text: string): Span {
  if (event !== "REQUEST" && event !== "THREATEN") return what
  const words = slice(text, what)
  const at = consequence.exec(words)
  const before = words.slice(0, at?.index ?? 0)
  // Within quotation marks they are the speaker's own.
  const isQuoted = (before.match(/["“”]/g) ?? []).length % 2 === 1
  return at === null || before.trim() === "" || isQuoted ? what : { start: what.start, end: what.start + at.index }
}

/** From the first to the last word of an act's sentence that tells it. */
export function evidenceOf({ by, trigger, what, condition, sentence }: ActProposal): Span {
  const spans = [by, trigger, what, condition]
    .filter((span) => span !== null)
    .filter((span) => contains(sentence, span))
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
