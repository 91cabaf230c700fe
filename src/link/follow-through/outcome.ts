import type { Span } from "../../domain/span.ts"

/** What later words make of something that was promised (CONTRACT.md, `followThrough`). */
export const followThroughFindings = ["fulfilled", "partly", "contradicted", "repeated", "withdrawn"] as const

export type FollowThroughFinding = (typeof followThroughFindings)[number]

/** A sentence that bears on a promise, and how surely. */
export interface Bearing {
  readonly finding: FollowThroughFinding
  /** Id of the actor in whose words it stands; null where the document says so itself, or leaves it open. */
  readonly accordingTo: string | null
  readonly evidence: Span
  readonly score: number
}

/** Words that tell how something came out. */
export interface Outcome extends Span {
  readonly finding: Exclude<FollowThroughFinding, "repeated">
}

/** Only so much of a sentence is read: what tells more than this in one breath tells of several things. */
const longestSentence = 600

const promise = "(?:offer|pledge|promise|commitment|agreement|deal|plan|accord|proposal)"

/**
 *     Ruvenia withdrew its offer of a second line.
 *             ^^^^^^^^^^^^^^^^^^
 */
const withdrawn = [
  new RegExp(
    `\\b(?:withdr(?:e|a)w[ns]?|retracted|rescinded|took back|walked back|backed (?:away|out|down)|pulled out|abandoned)\\b[^.;]{0,40}\\b${promise}`,
    "gi",
  ),
]

/**
 *     Nine of the twelve chemicals are under control.      The group met once.      Service resumed, or half of it.
 *     ^^^^^^^^^^^^^^^^^^                                        ^^^^^^^^                                ^^^^^^^^^^
 */
const partly = [
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,4}) of (?:(?:the|its|their|those) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4})\b/gi,
  /\b(?:half of (?:it|them)|(?:has|have|had|did|does|do) not (?:always|fully|entirely) \p{L}+|(?:met|meets) (?:only )?once|broke up|(?:months?|weeks?) after the deadline|only (?:some|part|half|a few) of)\b/giu,
]

/** Verbs of doing what was to be done, as they follow "was" or "has". */
const done =
  "restored|resumed|reopened|opened|delivered|lifted|dropped|signed|ratified|established|launched|released|freed|returned|completed|implemented|approved|provided|placed|put in place|set up|begun|started|met|kept|held|paid|sent|taken place|carried out|fulfilled|honou?red|transferred|handed over|come into force"

/** The same after "did not" and "failed to". */
const undone =
  "restore|resume|reopen|open|deliver|lift|drop|sign|ratify|establish|launch|release|free|return|complete|implement|approve|provide|place|put in place|set up|begin|start|meet|keep|hold|pay|send|take place|carry out|fulfil|fulfill|honou?r|transfer|hand over|come into force"

/**
 *     The line has not been restored.      They postponed the visit.      The deadline passed without a session.
 *              ^^^^^^^                          ^^^^^^^^^                              ^^^^^^^^^^^^^^
 */
const contradicted = [
  new RegExp(
    `\\b(?:not|never|n[’']t|yet to|fail(?:ed|s) to)(?: (?:yet|still|so|far|been|be|ever)){0,3} (?:${done}|${undone})\\b`,
    "gi",
  ),
  /\b(?:will not|won[’']t) \p{Ll}{3,}(?: [\p{L}’']+){0,3}? (?:this|next|until|before|for (?:weeks|months|years|now))\b/giu,
  /\b(?:postponed|cancell?ed|called off|scrapped|suspended|halted|blocked|stalled|collapsed|reneged|violated|violates|breached|broke off|passed without|missed the deadline)\b/gi,
]

/**
 *     The line was restored in May.      Service is back.      Calvern delivered the equipment.
 *              ^^^^^^^^^^^^                       ^^^^^^^              ^^^^^^^^^
 */
const fulfilled = [
  /\b(?:was|were|(?:has|have|had) (?:been|now been)) (?:restored|resumed|reopened|opened|delivered|lifted|dropped|signed|ratified|established|launched|released|freed|returned|completed|implemented|approved|provided|placed|put|held|transferred|met|kept|concluded)\b/gi,
  /\b(?:(?:ha(?:s|ve) )?(?:restored|resumed|reopened|delivered|lifted|dropped|signed|ratified|launched|released|freed|completed|implemented|honou?red|fulfilled|transferred|handed over|carried out|made good)|ha(?:s|ve) (?:placed|put|provided|given|sent|opened|established|set up|begun|started|returned|withdrawn|paid|met|held|visited))\b(?! (?:was|were|is|are|by)\b)/gi,
  /\b(?:it|they|that|which) (?:now |again |still )?works?\b(?! (?:on|with|for|to|at|in|out|as)\b)/gi,
  /\b(?:(?:is|are|was|were) (?:now )?(?:back in (?:service|place|force|use)|under (?:state )?control|in (?:force|effect|place))|took (?:effect|place)|c[ao]me into (?:force|effect)|entered into force|ke(?:pt|eps?) (?:its|their|his|her) (?:word|promise))\b/gi,
]

const inOrder = [
  { finding: "withdrawn", patterns: withdrawn },
  { finding: "partly", patterns: partly },
  { finding: "contradicted", patterns: contradicted },
  { finding: "fulfilled", patterns: fulfilled },
] as const

/**
 * Words before it in its clause that make it a wish, a plan or a supposition.
 *
 *     They agreed that prisoners would be released.      If the line was restored, ships could meet.
 *          ^^^^^^^^^^^^^^^^^^^^^ is no news of a release    ^^
 */
const unreal =
  /\b(?:if|unless|until|before|would|should|could|might|may|must|to(?! (?:the|an?|its|their|his|her|this|that|these|those|both|all)\b)|agreed|agrees|promised|pledged|vowed|pledge[sd]?|undertook|offered|hopes?|hoped|wants?|plans?|expected|urged|urges|called for|calls for|demanded|asked|whether|once)\b/i

/** Of a sentence denied or refused: whose refusal it is does not matter, what is refused is told by the words it shares. */
const clauseStart = /[,;:—–(]|\b(?:and|but|while|although|though|whereas)\b/gi

/** Where a sentence says that something came out, and how: part of it outweighs all of it, a denial both. */
export function outcomesOf(sentence: string): Outcome[] {
  const text = sentence.slice(0, longestSentence)
  for (const { finding, patterns } of inOrder) {
    const outcomes = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({ finding, start: match.index, end: match.index + match[0].length }))
      .filter(({ start }) => finding === "partly" || !unreal.test(clauseBefore(text, start)))
    if (outcomes.length > 0) return outcomes
  }
  return []
}

/**
 * Where a sentence says that something was done in a past form of its own verb, or that this was not done.
 *
 *     Valdoria released the crew.      The crew has not been released.
 *              ^^^^^^^^                              ^^^^^^^^
 */
export function doneIn(sentence: string, past: RegExp): Outcome | null {
  const text = sentence.slice(0, longestSentence)
  for (const match of text.matchAll(past)) {
    const before = clauseBefore(text, match.index)
    // "the released crew", "a line restored in May", "when they are released": no news of its own.
    if (unreal.test(before) || noNews.test(before)) continue
    const finding = /\b(?:not|never|n[’']t|yet)\b[^,;]{0,20}$/i.test(before) ? "contradicted" : "fulfilled"
    return { finding, start: match.index, end: match.index + match[0].length }
  }
  return null
}

const noNews = /\b(?:the|an?|its|their|his|her|of|by|as|newly|recently|is|are|be|being|get|gets)\s+$/i

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at)
  let start = 0
  for (const match of before.matchAll(clauseStart)) start = match.index + match[0].length
  return before.slice(start)
}
