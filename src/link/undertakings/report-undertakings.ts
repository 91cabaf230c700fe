import { findingId } from "../../domain/identity.ts"
import type { UndertakingReport } from "../../domain/report.ts"
import { type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { openingOfCondition } from "../quotations/context.ts"
import { sentenceOf, type Telling, tellerOf } from "../reports/told.ts"

/** No more names of a document are kept. */
const mostNames = 24
/** Words of a condition, wherever in the sentence: where the act has none, whether it stands under one is open. */
const anyCondition = new RegExp(
  `(?<![\\p{L}'’-])(?:${openingOfCondition}|provided|once|in (?:exchange|return)|conditions?|depend\\w*)(?![\\p{L}'’-])`,
  "iu",
)
/** "until 2034" says how long, not on what condition. */
const onlyHowLong = /^until\b/i
/** What is agreed next: ", and that the working group will …" */
const nextAgreed = /[,;]?\s+and\s+(?:that|to)\s/iu

/**
 * What a document tells to be agreed or promised.
 *
 *     ready to restore the naval section, provided that the flights stop
 *              ─────────────────────────  ──────────────────────────────
 */
export function reportUndertakings(telling: Telling): UndertakingReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const names = [...new Set(findings.actors.map(({ name }) => name))].slice(0, mostNames)
  return findings.acts.flatMap(({ kind, status, what, condition }) => {
    if ((kind !== "agreement" && kind !== "commitment") || status !== "happened") return []
    const isOpen =
      condition === null
        ? anyCondition.test(slice(document.text, sentenceOf(document.text, what)))
        : onlyHowLong.test(slice(document.text, condition))
    if (isOpen) return []
    const words = firstAgreed(document.text, what, condition)
    const stems = [...new Set(contentWords(document.text, words).map(({ stem }) => stem))]
    return [
      {
        of: "undertaking" as const,
        id: findingId(document.id, `undertaking ${kind}`, [what]),
        ...told([condition ?? words]),
        kind,
        stems: stems.filter((stem) => !/^\d/.test(stem)),
        condition: condition === null ? null : slice(document.text, condition),
        names,
      },
    ]
  })
}

/** What is agreed, up to its condition and to what is agreed besides. */
function firstAgreed(text: string, { start, end }: Span, condition: Span | null): Span {
  const last = condition !== null && condition.start > start && condition.start < end ? condition.start : end
  const next = nextAgreed.exec(text.slice(start, last))
  const cut = next === null ? last : start + next.index
  return { start, end: start + text.slice(start, cut).trimEnd().length }
}
