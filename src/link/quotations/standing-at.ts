import { overlapFinder } from "../../domain/overlapping.ts"
import type { Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

type Finder<Item extends Span> = (span: Span) => Item[]

/** What of a document stands where is asked for each of its quotations: looked up, for there may be thousands of both. */
const finders = new WeakMap<readonly Span[], Finder<Span>>()
const contentFinders = new WeakMap<readonly Statement[], Finder<Content>>()

/** Of a document's quotations, furniture or the like those that share a character with a span, in their order. */
export function standingAt<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  const known = finders.get(items) as Finder<Item> | undefined
  const find = known ?? overlapFinder(items)
  if (known === undefined) finders.set(items, find)
  return find(span)
}

/** Words that a statement gives. */
export interface Content extends Span {
  readonly statement: Statement
}

/** Of the words that a document's statements give those that share a character with a span, in the statements' order. */
export function contentsAt(statements: readonly Statement[], span: Span): Content[] {
  const known = contentFinders.get(statements)
  const find =
    known ??
    overlapFinder(
      statements.flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement }))),
    )
  if (known === undefined) contentFinders.set(statements, find)
  return find(span)
}
