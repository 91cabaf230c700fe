import type { Note } from "../../domain/note.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Member } from "./cast.ts"

/** A statement's source as it was resolved, in the order of the text. */
export interface Sourced {
  readonly source: Span | null
  readonly member: Member | null
  readonly isNested: boolean
  /** A label introduces who speaks after it. */
  readonly isLabel: boolean
}

/** A speaker whose name seems to have slipped in, where it stands and whose statements are around. */
export interface Suspicious {
  readonly member: Member
  readonly source: Span
  readonly around: Member
}

/** Somebody must be given this many statements around the odd one for it to be odd. */
const statementsOfTheOther = 3

/**
 * A name that nothing introduces, among the statements of somebody else: a slip of translation or editing is likelier
 * than a second speaker. The statement is kept as the text has it; a note says why to look twice.
 *
 *     Ruiz called the talks useful. Envoys, Tarrant said, may return; he gave no date. Ruiz added that …
 *                                           ═══════ named once, without first name or office
 */
export function findSuspiciousSpeakers(text: string, sources: readonly Sourced[]): Suspicious[] {
  const outermost = sources.filter((sourced) => !sourced.isNested && sourced.member !== null && sourced.source !== null)
  const totals = new Map<Member, number>()
  for (const { member } of outermost) if (member !== null) totals.set(member, (totals.get(member) ?? 0) + 1)
  const found: Suspicious[] = []
  outermost.forEach(({ member, source, isLabel }, i) => {
    if (
      member === null ||
      source === null ||
      isLabel ||
      found.some((one) => one.member === member) ||
      /^the /i.test(slice(text, source)) ||
      !isUnintroduced(member)
    )
      return
    let first = i
    while (outermost[first]?.member === member) first--
    let last = i
    while (outermost[last]?.member === member) last++
    const before = outermost[first]?.member
    const after = outermost[last]?.member
    if (
      before == null ||
      before !== after ||
      before.kind !== "person" ||
      (totals.get(before) ?? 0) < statementsOfTheOther
    )
      return
    found.push({ member, source, around: before })
  })
  return found
}

/** What a reader of the document should know about such a speaker. */
export function noteOf(text: string, { source, around }: Suspicious): Note {
  return {
    level: "warning",
    code: "suspicious-speaker",
    message: `"${slice(text, source)}" is named as the speaker here, but the text names them nowhere else and does not say who they are; the statements before and after are ${around.name}'s. Check the attribution against another source.`,
    span: { start: source.start, end: source.end },
  }
}

/** Named once, by one word, with no office, age or description. */
function isUnintroduced(member: Member): boolean {
  return (
    /^(?:person|unknown)$/.test(member.kind) &&
    member.mentions.length === 1 &&
    member.words.length === 1 &&
    member.roles.length === 0
  )
}
