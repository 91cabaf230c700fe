import type { Document } from "../../src/domain/document.ts"
import { type Findings, noFindings, type Processed } from "../../src/domain/findings.ts"
import { documentId, findingId } from "../../src/domain/identity.ts"
import type { Span } from "../../src/domain/span.ts"
import type { Statement } from "../../src/domain/statement.ts"

/** The span of `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

/** `source`, `cue` and `content` as words of the text, said by a person of the source's name. */
export function statementOf(text: string, said: { source: string; cue: string; content: string[] }): Statement {
  const source = [spanOf(text, said.source)]
  const cue = [spanOf(text, said.cue)]
  const content = said.content.map((words) => spanOf(text, words))
  return {
    id: findingId(documentId(text), "statement", [...source, ...cue, ...content]),
    form: "direct",
    speaker: personId(text, said.source),
    source,
    cue,
    content,
    sourcing: "named",
    addressee: null,
    relayedBy: [],
    within: null,
    said: null,
    rendering: "original",
    response: null,
    glosses: [],
    confidence: 0.9,
    rule: "said-after-quotation",
  }
}

/** A document with these statements and a person for each source. */
export function processedOf(document: Document, statements: readonly Statement[] = []): Processed {
  const names = new Set(
    statements.flatMap((found) => found.source.map(({ start, end }) => document.text.slice(start, end))),
  )
  const findings: Findings = {
    ...noFindings,
    actors: [...names].map((name) => ({
      id: personId(document.text, name),
      name,
      kind: "person",
      role: null,
      country: null,
      aliases: [],
    })),
    turnSpeakers: document.turns.map(() => null),
    statements,
  }
  return { document, quotations: [], findings }
}

function personId(text: string, name: string): string {
  return findingId(documentId(text), "actor", [spanOf(text, name)])
}
