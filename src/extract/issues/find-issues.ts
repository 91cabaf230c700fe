import type { Document } from "../../domain/document.ts"
import { findingId } from "../../domain/identity.ts"
import type { Characterization, Issue, IssueMention, IssueStatus, IssuesFound } from "../../domain/issue.ts"
import { bySpan, type Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Status } from "../../domain/status.ts"
import type { Time } from "../../domain/time.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { statementFinder } from "../figures/who-stated.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { dateOfStatus } from "../status/date-of-status.ts"
import { tellingIn } from "../status/telling.ts"
import { findMentions, type MentionRange } from "./find-mentions.ts"
import { characterizationIn, type Said, standingOfIssue } from "./standing-of-issue.ts"

/** What is known of a document when its issues are found. */
interface Known {
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
}

/** Finds where a document speaks of issues, how it says they stand, and what is done about them. */
export function findIssues(
  document: Document,
  sentences: readonly ChunkedSentence[],
  issues: readonly Issue[],
  { statements, times }: Known,
): IssuesFound {
  const { text } = document
  const tells = tellingIn(document)
  const mentions: IssueMention[] = []
  const said: { mention: MentionRange; sentence: ChunkedSentence; status: Said<Status> | null; done: Done | null }[] =
    []
  for (const sentence of sentences) {
    const found = findMentions(sentence, issues)
    for (const mention of found) {
      mentions.push({ issue: mention.issue, ...spanOf(sentence, mention) })
      if (!tells(sentence)) continue
      const status = standingOfIssue(sentence, mention)
      const done = characterizationIn(sentence, mention)
      if (status !== null || done !== null) said.push({ mention, sentence, status, done })
    }
  }
  said.sort((a, b) => a.sentence.start - b.sentence.start)
  const statementOf = statementFinder(statements)
  const statuses = new Map<string, IssueStatus>()
  const characterizations = new Map<string, Characterization>()
  for (const { mention, sentence, status, done } of said) {
    const told = (words: Range) => {
      const span = spanOf(sentence, words)
      const statement = statementOf(span)
      const evidence = spanOf(sentence, {
        start: Math.min(words.start, mention.start),
        end: Math.max(words.end, mention.end),
      })
      return { words: span, statement: statement?.id ?? null, accordingTo: statement?.speaker ?? null, evidence }
    }
    if (status !== null) {
      const { evidence, ...rest } = told(status.words)
      const date = dateOfStatus(text, { status: status.value, words: rest.words, evidence }, sentence, times)
      const key = [mention.issue, status.value, rest.accordingTo, date?.value].join("|")
      const before = statuses.get(key)
      const all = withSpan(before?.evidence ?? [], evidence)
      const id = findingId(document.id, `issue ${mention.issue} ${status.value}`, all)
      statuses.set(key, { issue: mention.issue, status: status.value, date, ...rest, ...before, id, evidence: all })
    }
    if (done !== null) {
      const { evidence, ...rest } = told(done.words)
      const key = [mention.issue, done.value, rest.accordingTo].join("|")
      const before = characterizations.get(key)
      const all = withSpan(before?.evidence ?? [], evidence)
      const id = findingId(document.id, `issue ${mention.issue} ${done.value}`, all)
      characterizations.set(key, {
        issue: mention.issue,
        value: done.value,
        date: null,
        ...rest,
        ...before,
        id,
        evidence: all,
      })
    }
  }
  return {
    mentions: mentions.sort(bySpan),
    statuses: [...statuses.values()],
    characterizations: [...characterizations.values()],
  }
}

type Done = Said<Characterization["value"]>

function withSpan(spans: readonly Span[], span: Span): readonly Span[] {
  return spans.some(({ start, end }) => start === span.start && end === span.end)
    ? spans
    : [...spans, span].sort(bySpan)
}
