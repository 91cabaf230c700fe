import type { CodedActor } from "../../domain/act.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { ActProposal } from "./act-proposal.ts"

/** Whom the last accusation was for, and where its sentence ends. */
export interface Accused {
  readonly by: readonly CodedActor[]
  readonly to: readonly CodedActor[]
  readonly end: number
}

/** "Ode accused Valdoria of lying. |It| denied the charge": who denies is who was accused, not who accused. */
export function denierOf(
  { kind, by }: ActProposal,
  doing: readonly CodedActor[],
  accused: Accused | null,
  text: string,
): readonly CodedActor[] | null {
  const [only] = doing
  const [target] = accused?.to ?? []
  if (kind !== "denial" || by === null || accused === null || only === undefined || target === undefined) return null
  if (accused.to.length > 1 || by.start < accused.end || /\S\s+\S/.test(text.slice(accused.end, by.start).trim()))
    return null
  const isPronoun = /^(?:it|he|she)$/i.test(slice(text, by))
  return isPronoun && accused.by.some(({ actor }) => actor === only.actor) ? [{ ...target, span: by }] : null
}

/** Rules that count only where whom it is about is known. */
export const ofAnother = /^(?:must not|wrong said|right wronged|concern about|should do)$/

/** What is said to somebody's face is of them, where nobody else is named. */
function isToAddressee({ event, rule }: ActProposal): boolean {
  return event === "THREATEN" || rule === "right wronged"
}

const sidesOfNone = /\b(?:either|any|neither|no) (?:sides?|part(?:y|ies))\b/i

/** "Ruiz called Ode and asked |him|": the only other person named in the sentence before a pronoun. */
export type OnlyOther = (proposal: ActProposal, span: Span, own: ReadonlySet<string>) => string | null

/** An actor of an id as PLOVER codes it, with the words that name it here. */
export type Coder = (id: string, span: Span) => CodedActor[]

/** Who does it: whom the statement's own resolution names, where the trigger is its cue; else whom the subject names. */
export function doers(
  { by, trigger, rule }: ActProposal,
  meant: readonly string[],
  cueing: Statement | null,
  within: Statement | null,
  code: Coder,
): CodedActor[] {
  const span = by ?? cueing?.source[0] ?? within?.source[0] ?? trigger
  const speaker = cueing?.speaker ?? null
  // Who draws a line or gives a warning is who says so.
  const isOwn = rule === "if not, will" || (by === null && ofAnother.test(rule))
  const voice = isOwn ? (within?.speaker ?? null) : null
  const ids = meant.length > 1 ? meant : speaker !== null ? [speaker] : voice !== null ? [voice] : meant
  return ids.flatMap((id) => code(id, span))
}

/** Whom it is done to: the first phrase that names somebody else; else who is spoken to. */
export function concerned(
  proposal: ActProposal,
  meant: readonly (readonly string[])[],
  by: readonly CodedActor[],
  cueing: Statement | null,
  within: Statement | null,
  code: Coder,
  onlyOther: OnlyOther,
  text: string,
): CodedActor[] {
  const { to } = proposal
  const own = new Set(by.map(({ actor }) => actor))
  for (const [i, span] of to.entries()) {
    // "changes from |either side|": nobody of the two.
    if (sidesOfNone.test(slice(text, span))) continue
    const others = (meant[i] ?? []).filter((id) => !own.has(id))
    const coded = others.flatMap((id) => code(id, span))
    if (coded.length > 0) return coded
    const other = others.length === 0 ? onlyOther(proposal, span, own) : null
    if (other !== null) return code(other, span)
  }
  const addressee = cueing?.addressee ?? (isToAddressee(proposal) ? within?.addressee : null) ?? null
  const span = cueing?.cue[0] ?? within?.cue[0]
  return addressee === null || own.has(addressee) || span === undefined ? [] : code(addressee, span)
}
