import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { sentencesOf } from "../follow-through/find-follow-through.ts"

/** What one document tells of an engagement, sentence by sentence. */
export interface Account {
  readonly document: string
  readonly sentences: readonly AccountSentence[]
}

/** A sentence with what it is about. */
export interface AccountSentence {
  readonly span: Span
  /** Ids of issues it speaks of. */
  readonly issues: readonly string[]
  readonly stems: readonly string[]
}

/** Words of one account. */
export interface AccountLine {
  readonly document: string
  readonly spans: readonly Span[]
}

/** What several accounts speak of, each in its own words. */
export interface AccountTopic {
  /** Id of the issue they share; null where they share words alone. */
  readonly issue: string | null
  readonly lines: readonly AccountLine[]
}

/** Accounts beside each other. */
export interface AlignedAccounts {
  readonly shared: readonly AccountTopic[]
  /** What one account alone tells. */
  readonly only: readonly { readonly document: string; readonly sentence: AccountSentence }[]
}

/** Sentences without a common issue are of the same where they share so many words, and of the shorter one this part. */
const same = { words: 3, part: 0.4 }

/** The account that a document gives of an engagement: all of an official text of it, else the paragraphs that tell of it. */
export function accountIn({ document, findings }: Linkable, evidence: readonly Span[]): Account {
  const { id, text, kind, furniture, regions } = document
  const isOwn = kind === "readout" || kind === "official"
  const paragraphs = evidence.map(({ start, end }) => ({
    start: text.lastIndexOf("\n", start) + 1,
    end: text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end),
  }))
  const people = new Set(findings.actors.filter(({ kind }) => kind === "person").flatMap(({ name }) => stemsOf(name)))
  const outside = [...furniture, ...regions.filter(({ region }) => region !== "body" && region !== "dateline")]
  const sentences = sentencesOf(text)
    .filter((span) => isOwn || paragraphs.some((paragraph) => overlaps(paragraph, span)))
    .filter((span) => !outside.some((area) => overlaps(area, span)))
    .map((span) => ({
      span,
      issues: [
        ...new Set(findings.issues.mentions.filter((one) => contains(span, one)).map(({ issue }) => issue)),
      ].toSorted(),
      // Who met is in every sentence of every account: names tell no topic.
      stems: stemsOf(text.slice(span.start, span.end)).filter((stem) => !people.has(stem)),
    }))
  return { document: id, sentences }
}

function stemsOf(text: string): string[] {
  return [...new Set(contentWords(text, { start: 0, end: text.length }).map(({ stem }) => stem))]
}

/** Lays accounts of one engagement beside each other: by the issues they speak of, then by their words. */
export function alignAccounts(accounts: readonly Account[]): AlignedAccounts {
  const issues = [...new Set(accounts.flatMap(({ sentences }) => sentences.flatMap((one) => one.issues)))].toSorted()
  const byIssue = issues
    .map((issue) => ({
      issue,
      lines: accounts.flatMap(({ document, sentences }): AccountLine[] => {
        const spans = sentences.filter((one) => one.issues.includes(issue)).map(({ span }) => span)
        return spans.length === 0 ? [] : [{ document, spans }]
      }),
    }))
    .filter(({ lines }) => lines.length > 1)
  const common = new Set(byIssue.map(({ issue }) => issue))
  const left = accounts.flatMap(({ document, sentences }) =>
    sentences
      .filter((sentence) => !sentence.issues.some((issue) => common.has(issue)))
      .map((sentence) => ({ document, sentence })),
  )
  const taken = new Set<AccountSentence>()
  const byWords = left.flatMap(({ document, sentence }): AccountTopic[] => {
    if (taken.has(sentence)) return []
    const like = left.filter(
      (other) => other.document !== document && !taken.has(other.sentence) && isAlike(sentence, other.sentence),
    )
    if (like.length === 0) return []
    for (const one of [sentence, ...like.map((other) => other.sentence)]) taken.add(one)
    const all = [{ document, sentence }, ...like]
    const documents = [...new Set(all.map((one) => one.document))]
    const lines = documents.map((of) => ({
      document: of,
      spans: all.filter((one) => one.document === of).map((one) => one.sentence.span),
    }))
    return [{ issue: null, lines }]
  })
  return { shared: [...byIssue, ...byWords], only: left.filter(({ sentence }) => !taken.has(sentence)) }
}

function isAlike(a: AccountSentence, b: AccountSentence): boolean {
  const both = a.stems.filter((stem) => b.stems.includes(stem)).length
  return both >= same.words && both / Math.min(a.stems.length, b.stems.length) >= same.part
}
