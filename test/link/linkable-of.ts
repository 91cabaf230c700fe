import type { Actor } from "../../src/domain/actor.ts"
import type { Linkable } from "../../src/domain/corpus.ts"
import type { Document } from "../../src/domain/document.ts"
import { noFindings } from "../../src/domain/findings.ts"
import type { Quotation } from "../../src/domain/quotation.ts"
import type { Span } from "../../src/domain/span.ts"
import type { Statement } from "../../src/domain/statement.ts"
import { documentOf } from "../document-of.ts"

/** What a test says of a document besides its text. */
export interface Known extends Partial<Document> {
  readonly actors?: readonly Actor[]
  readonly statements?: readonly Statement[]
  readonly turnSpeakers?: readonly (string | null)[]
}

/** A document of this text, with the words between “ and ” as its quotations. */
export function linkableOf(
  text: string,
  { actors = [], statements = [], turnSpeakers = [], ...known }: Known = {},
): Linkable {
  return {
    document: documentOf(text, known),
    quotations: [...text.matchAll(/“[^”]*”/g)].map(
      ({ index, 0: words }): Quotation => ({
        start: index,
        end: index + words.length,
        inner: { start: index + 1, end: index + words.length - 1 },
        depth: 0,
        opened: true,
        closed: true,
        continues: null,
        use: "words",
      }),
    ),
    findings: { ...noFindings, actors, turnSpeakers, statements },
  }
}

/** Where words stand in a document, the first time. */
export function spanOf({ document }: Linkable, words: string): Span {
  const start = document.text.indexOf(words)
  if (start === -1) throw new Error(`the text has no “${words}”`)
  return { start, end: start + words.length }
}

/** A statement of which a test says only what matters to it. */
export function statementBy(
  speaker: string,
  known: Pick<Statement, "id" | "form" | "content"> & Partial<Statement>,
): Statement {
  return {
    speaker,
    source: [],
    cue: [],
    sourcing: "named",
    addressee: null,
    relayedBy: [],
    within: null,
    said: null,
    rendering: "unknown",
    response: null,
    glosses: [],
    confidence: 1,
    rule: "test",
    ...known,
  }
}
