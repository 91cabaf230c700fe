import type { CodedActor } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import { slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { ActProposal } from "./act-proposal.ts"

/** "|she| offered it, and the President took it": a pronoun beside somebody's office is somebody else. */
export function isBesideOffice(
  { by, sentence }: ActProposal,
  doing: readonly CodedActor[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
): boolean {
  const role = actors.get(doing[0]?.actor ?? "")?.role ?? ""
  const [office] = /(?:vice )?president|prime minister|chancellor|king|queen/i.exec(role) ?? []
  if (by === null || doing.length !== 1 || office === undefined || !/^(?:he|she)$/i.test(slice(text, by))) return false
  return text.slice(by.end, sentence.end).toLowerCase().includes(`the ${office.toLowerCase()} `)
}

/** "A woman interrupted Ode, calling on Ode": whoever asks is not who is asked by name. */
export function isTowardsOneself(
  { event, to }: ActProposal,
  meant: readonly string[],
  by: readonly CodedActor[],
  text: string,
): boolean {
  const [only] = by
  const [phrase] = to
  const isNamed = phrase !== undefined && /^\p{Lu}/u.test(slice(text, phrase))
  return event === "REQUEST" && isNamed && by.length === 1 && meant.length === 1 && meant[0] === only?.actor
}

/** "we agreed", "the Vice President and Prime Minister": two act, of whom the text names one at most. */
export function isPartOfPair({ by, kind, what }: ActProposal, coded: readonly CodedActor[], text: string): boolean {
  const content = slice(text, what)
  // Two may agree that "the line opens by June".
  const isOpen = coded.length > 1 && !/\b(?:has|have|had|was|were)\b/.test(content)
  // "Ruiz agreed that it was late" is of one mind with somebody, and agrees to nothing.
  if (
    kind === "agreement" &&
    !isOpen &&
    /^that\b/.test(content) &&
    !/\b(?:will|would|should|must|shall|need)\b/.test(content)
  )
    return true
  if (by === null || coded.length !== 1) return false
  const words = slice(text, by)
  return (
    (kind === "agreement" && /^we$/i.test(words)) ||
    /^the (?:vice )?(?:president|prime minister|king|queen|chancellor) and \p{Lu}/iu.test(words) ||
    // "|the security adviser and foreign minister| agreed"
    /^the .* and .*\b(?:minister|president|secretary|advis[eo]r|king|queen|chancellor|leader|premier)$/iu.test(words) ||
    // "the rebels and the cabinet accuse |each other|"
    /^each other\b/.test(content) ||
    /^(?:The |the )?(?:\p{Lu}\p{L}+ ){1,2}and (?:\p{Lu}\p{L}+ ?){1,2}$/u.test(words)
  )
}

/** "I believe Ode will approve it": what somebody expects of another is no promise of theirs. */
export function isForesaid(
  { kind, rule }: ActProposal,
  by: readonly CodedActor[],
  statement: Statement | null,
  homeOf: (actor: string) => string | null,
): boolean {
  const speaker = statement?.speaker ?? null
  const isPromised = kind === "commitment" && /^(?:will$|verb |carried )/.test(rule) && !promising.test(rule)
  if (!isPromised || speaker === null || by.length !== 1) return false
  return by.every(({ actor }) => actor !== speaker && (homeOf(actor) === null || homeOf(actor) !== homeOf(speaker)))
}

const promising = /\b(?:promise|pledge|vow|undertake|commit to|guarantee|swear|offer|give promise)\b/

/** "the Secretary of Transportation" is no other secretary: the place of the office must be the actor's too. */
export function isOtherOffice(
  { by }: ActProposal,
  coded: readonly CodedActor[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
): boolean {
  const [only, ...others] = coded
  if (by === null || only === undefined || others.length > 0) return false
  const bare = /^the ((?:vice )?president|prime minister|chancellor|king|queen|governor|mayor)$/i.exec(slice(text, by))
  const holder = actors.get(only.actor)
  if (bare !== null && holder?.kind === "person" && holder.role !== null)
    return !holder.role.toLowerCase().includes((bare[1] as string).toLowerCase())
  const office = /\b(?:secretary|minister|director|ambassador|chancellor) (?:of|for) (?:the )?(\p{Lu}\p{L}+)/iu.exec(
    slice(text, by),
  )
  const actor = actors.get(only.actor)
  if (office === null || actor === undefined || actor.kind !== "person") return false
  const words = [actor.name, actor.role ?? "", ...actor.aliases].join(" ")
  return (
    !words.includes(office[1] as string) &&
    !words.split(" ").some((word) => word.length > 2 && slice(text, by).endsWith(word))
  )
}

/** "the allied nations agreed": two countries are meant only by a phrase that says so. */
export function isVaguePair({ by }: ActProposal, coded: readonly CodedActor[], text: string): boolean {
  if (by === null || coded.length < 2) return false
  return !/\b(?:two|both|each|they|we|sides|leaders|presidents|ministers)\b|\p{Lu}.* and .*\p{Lu}/iu.test(
    slice(text, by),
  )
}
