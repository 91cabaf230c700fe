import type { Context } from "../../domain/alignment.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { compareActors } from "../actors/same-actor.ts"
import { countWords } from "../quotations/count-words.ts"
import { piecesOf } from "../quotations/outside.ts"
import { shown } from "../quotations/shown.ts"
import { surroundingsOf } from "../quotations/surroundings.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

const severities = { condition: 3, negation: 3, hedge: 2, question: 2, antecedent: 2 } as const
const nouns = { condition: "a condition", negation: "a negation", hedge: "a reservation" } as const

/**
 * Words that stop where the reference sets a condition, denies or doubts them, or goes on.
 *
 *     “We are ready to restore the line,” he said.        We are ready to restore the line, provided that …
 */
export function leftOut(tied: Tied): Found | null {
  const { quoting, alignment, reference } = tied
  if (quoting.document.kind === "transcript") return null
  const context = alignment.context.find((one) => isOutside(tied, one))
  if (context === undefined) return stoppedShort(tied)
  const { kind, span } = context
  const here = sentence(describe(quoting.document))
  const there = describe(reference.document)
  const words = shown(slice(reference.document.text, span))
  return {
    kind: "truncation",
    evidence: [
      { document: quoting.document.id, span: alignment.quotation },
      { document: reference.document.id, span },
    ],
    explanation:
      kind === "question"
        ? `${here} has as a statement what is asked in ${there}: “${words}”.`
        : `${here} leaves out ${nouns[kind as keyof typeof nouns]} that ${there} has: “${words}”.`,
    severity: severities[kind],
  }
}

/** Whether the words stand outside the quoted part; what an unmarked cut takes from its middle is the wording's. */
function isOutside({ alignment, attributedTo, saidBy }: Tied, { kind, span }: Context): boolean {
  if (kind === "antecedent") return false
  // Whose doubt it was does not matter where the words are another's.
  if (kind === "hedge" && compareActors(attributedTo, saidBy) === "different") return false
  return !isCutFrom(alignment.edits, span)
}

/** Whether an edit that has no mark takes the words out of the middle. */
export function isCutFrom(edits: Tied["alignment"]["edits"], span: Span): boolean {
  return edits.some(
    ({ kind, reference }) => (kind === "cut" || kind === "splice") && reference !== null && overlaps(reference, span),
  )
}

const verb = "(?:is|are|was|were|has|have|had|will|would|must|should|can|could|may|might|do|does|did|\\p{L}+n['’]t)"
/** The reference goes on against what it said, or with a second clause of its own. */
const goesAgainst = /^(?:but|yet|though|although|however|except|unless|only)\b/i
const goesOn = new RegExp(`^and\\s+(?:\\p{L}+\\s+){1,5}${verb}\\b`, "iu")
const fewestWords = 5

/** The words are quoted as a whole sentence, full stop and all, where the reference's goes on. */
function stoppedShort({ quoting, alignment, reference }: Tied): Found | null {
  const { text } = quoting.document
  if (!alignment.marked || !/[.!]["”’'»]+\s*$/.test(text.slice(alignment.quotation.end - 4, alignment.quotation.end)))
    return null
  const piece = piecesOf(reference, alignment.reference.span, alignment.edits).at(-1)
  if (piece === undefined || piece.isResumed || !isStart(slice(reference.document.text, piece.before))) return null
  const span = withoutMarks(reference.document.text, piece.after)
  const rest = slice(reference.document.text, span)
  const isAgainst = goesAgainst.test(rest)
  if (!isAgainst && !goesOn.test(rest)) return null
  const words = contentWords(reference.document.text, piece.after)
  const { stems } = surroundingsOf(quoting, alignment.quotation)
  if (countWords(rest) < fewestWords) return null
  if (2 * words.filter(({ stem }) => stems.has(stem)).length >= words.length) return null
  return {
    kind: "truncation",
    evidence: [
      { document: quoting.document.id, span: alignment.quotation },
      { document: reference.document.id, span },
    ],
    explanation: `${sentence(describe(quoting.document))} ends the sentence where ${describe(reference.document)} goes on: “${shown(rest)}”.`,
    severity: isAgainst ? 2 : 1,
  }
}

/** Without punctuation and white space at its ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = slice(text, { start, end })
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const last = words.search(/[^\p{L}\p{N}]*$/u)
  return { start: start + before, end: start + Math.max(before, last) }
}

/** Whether nothing of weight stands before the quoted words in their sentence: "And", "Well,", "You know,". */
function isStart(before: string): boolean {
  return /^\W*(?:(?:and|but|so|now|well|yes|no|you know|look|again)\W*)*$/i.test(before)
}
