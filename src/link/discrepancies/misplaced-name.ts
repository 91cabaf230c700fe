import type { Linkable } from "../../domain/corpus.ts"
import { type Span, slice } from "../../domain/span.ts"
import { nameWords } from "../actors/name-words.ts"
import { isSlipOf } from "../quotations/near-spelling.ts"
import { whoseAround } from "./around.ts"
import { describe, sentence } from "./describe.ts"
import type { Found } from "./tied.ts"

/**
 * A speaker whose name seems to have slipped in among somebody else's statements, as reading the document noted.
 *
 *     Ruiz called the talks useful. Envoys, Tarrant said, may return; he gave no date. Ruiz added that …
 *                                           ───────
 */
export function misplacedNames({ document, findings }: Linkable): Found[] {
  return findings.notes.flatMap(({ code, span }): Found[] => {
    if (code !== "suspicious-speaker" || span === undefined) return []
    const isNamed = ({ start, end }: Span) => start === span.start && end === span.end
    const speaker = findings.statements.find(({ source }) => source.some(isNamed))?.speaker ?? null
    if (speaker === null) return []
    const name = slice(document.text, span)
    const others = findings.actors.filter(({ kind, id }) => kind === "person" && id !== speaker)
    const surname = nameWords(name).at(-1) ?? ""
    const isOther = (like: (own: string, other: string) => boolean) =>
      others.some((other) => like(surname, nameWords(other.name).at(-1) ?? ""))
    if (isOther(isSlipOf)) return []
    const theirs = findings.statements.filter((statement) => statement.speaker === speaker)
    return [
      {
        kind: "attribution",
        evidence: [
          { document: document.id, span },
          ...theirs.flatMap(({ content }) => content.map((words) => ({ document: document.id, span: words }))),
        ],
        explanation: `${sentence(describe(document))} names “${name}” as a speaker here alone, and does not say who that is${whoseAround(findings, span)}.`,
        // "Mrs. Ruiz" of a Mr. Ruiz is a slip.
        severity: isOther((own, other) => own === other) ? 1 : 3,
      },
    ]
  })
}
