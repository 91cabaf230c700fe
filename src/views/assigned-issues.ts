import type { IssueMention } from "../domain/issue.ts"
import type { Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { sentenceAround, sentencesBefore } from "../link/quotations/sentence-around.ts"
import { issueFinder } from "./issues-of.ts"

/** Why something is on an issue: the words that tell of it name it, or the statement they stand in, or their paragraph. */
export type AssignedBy = "words" | "statement" | "paragraph"

/** The issues that something is on, and why. */
export interface AssignedIssues {
  /** Ids, in the order the text names them. */
  readonly issues: readonly string[]
  readonly by: AssignedBy
}

/** What of a document tells which issues something in it is on. */
export interface IssueSource {
  readonly text: string
  /** In the order of the text. */
  readonly mentions: readonly IssueMention[]
  readonly statementOf: (id: string | null) => Pick<Statement, "source" | "cue" | "content" | "glosses"> | undefined
}

/** A paragraph or a statement longer than this, in code units, may speak of several things. */
const longestOnOneIssue = 600
/** And one longer than this may do so from sentence to sentence: only those beside the words count. */
const longestOnOneThing = 300

/**
 * Of which issues words speak: themselves, else the statement they stand in, of which their sentence or the one before it
 * counts first, else, in a short paragraph, their sentence or the one before it.
 *
 *     "On shipping we are close," Okafor said. She asked for a second round in May.
 *         ~~~~~~~~ the issue                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ on it by its paragraph
 */
export function issueAssigner({
  text,
  mentions,
  statementOf,
}: IssueSource): (words: readonly Span[], statement: string | null) => AssignedIssues {
  const issuesIn = issueFinder(mentions)
  return (words, id) => {
    const own = issuesIn(words)
    const statement = statementOf(id)
    // "… red lines – an apparent reference to the strait": on what its reporter takes it to mean, too.
    if (own.length > 0) return { issues: [...new Set([...own, ...issuesIn(statement?.glosses ?? [])])], by: "words" }
    // A long turn speaks of many things.
    const length = (statement?.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
    const said =
      statement && length <= longestOnOneIssue
        ? issuesIn([...statement.source, ...statement.cue, ...statement.content, ...statement.glosses])
        : []
    const beside = [...new Set(words.flatMap((span) => issuesBeside(span)))]
    const near = beside.filter((issue) => said.includes(issue))
    if (near.length > 0) return { issues: near, by: "statement" }
    if (said.length > 0 && length <= longestOnOneThing) return { issues: said, by: "statement" }
    return { issues: beside, by: "paragraph" }
  }

  /** Those that their sentence names, else the one just before it in the paragraph. */
  function issuesBeside({ start, end }: Span): string[] {
    const from = text.lastIndexOf("\n", start - 1) + 1
    const to = text.indexOf("\n", end)
    const paragraph = { start: from, end: to === -1 ? text.length : to }
    if (paragraph.end - paragraph.start > longestOnOneIssue) return issuesIn([{ start, end }])
    const own = sentenceAround(text, { start, end }, paragraph)
    return [own, sentencesBefore(text, own.start, paragraph, 1)]
      .map((sentence) => issuesIn([sentence]))
      .reduce((one, other) => (one.length > 0 ? one : other))
  }
}
