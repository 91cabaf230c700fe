import type { DocumentDate } from "../../domain/date.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Status } from "../../domain/status.ts"
import type { Time } from "../../domain/time.ts"

/** A time farther than this from the words of change dates something else. */
const datesReach = 80

/** What is meant to be done, or brought up, is dated by the words that say so, not by a time of what it is about. */
const meantOnly: ReadonlySet<Status> = new Set(["agreed", "proposed", "refused", "raised", "disputed"])

/** Whether words tell of what was agreed: "|agreed to hold talks on| cod in May". */
export function isAgreement(words: string): boolean {
  return /^(?:agree|pledge|promise|vow|under(?:took|take)|reached an?\s)/i.test(words)
}

const saidOnly: ReadonlySet<Status> = new Set(["raised", "disputed"])
/** Between words and their time stand at most " on " and a space. */
const rightBehind = 4

/** An auxiliary stands at most so many characters before the words of change. */
const auxiliaryReach = 24
const beginsPerfect = /^(?:(?:that|which)\s+)?(?:has|have|['’]ve)\b(?!\s+to\b)/i
const endsPerfect =
  /(?:\b(?:has|have)|['’]ve)(?:n['’]t)?(?:\s+(?:\p{L}+ly|also|now|already|not|been|since|yet|never|again|so|far))*\s+$/iu
const presentTimes = /\b(?:today|now|this|since|recent(?:ly)?|already)\b/i
const conditional = /^(?:provided|if|unless|until|as long as|so long as|only if|on condition)\b/i

const isToCome = /\b(?:will|wo)(?: ?n[o’']t| never)\b/i

/** When it came to be so: the time nearest to the words of change, in their sentence. */
export function dateOfStatus(
  text: string,
  { status, words, evidence }: { readonly status: Status; readonly words: Span; readonly evidence: Span },
  sentence: Span,
  times: readonly Time[],
): DocumentDate | null {
  const isPerfect =
    beginsPerfect.test(slice(text, words)) ||
    endsPerfect.test(text.slice(Math.max(sentence.start, words.start - auxiliaryReach), words.start))
  const isMeant = meantOnly.has(status) || isAgreement(slice(text, words))
  const isProviso = conditional.test(slice(text, words))
  let best: { readonly date: DocumentDate; readonly away: number } | null = null
  for (
    let i = firstAtOrAfter(times, sentence.start);
    (times[i]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end;
    i++
  ) {
    const time = times[i] as Time
    if (time.date === null || !/^(?:DATE|TIME)$/.test(time.type) || /REF$/.test(time.value)) continue
    const before = text.slice(Math.max(0, time.start - 20), time.start)
    if (/\b(?:by|until|before|till|than|ago|over|for)\s+(?:the\s+)?(?:end of\s+)?$/i.test(before)) continue
    // "since the war in the 1950s it |has pledged|": no tense of a time that is over, but "|has| today |agreed|".
    if (isPerfect && time.end <= words.start && !presentTimes.test(slice(text, time))) continue
    // "to open the line in May, |provided that| the flights stop": of what depends on it.
    if (isProviso && time.end <= words.start) continue
    // "a call, which |followed their May 2| meeting, dealt with": of what was before.
    if (isMeant && /\b(?:follow(?:ed|s|ing)|after)\s+(?:(?:the|their|its|his|her|our|a|an)\s+)?$/i.test(before))
      continue
    // "the 1953 armistice": a year that belongs to something else.
    if (/^\d{4}$/.test(slice(text, time)) && !/\b(?:in|since|of|during|from|late|early|mid)[\s-]+$/i.test(before))
      continue
    // "urged Chile |on Friday| to", "raised it |on Friday|": right behind what was said.
    const isBehind = saidOnly.has(status) && time.start - words.end <= rightBehind
    if (isMeant && ((time.start > words.end && !isBehind) || /\bsince\s+$/i.test(before))) continue
    // "|will not ring| this winter": so now, and then.
    if (time.start > words.end && isToCome.test(slice(text, words))) continue
    if (!isMeant && time.date.value.endsWith("/..")) continue
    // "cut |after two ships collided on March 13|": when something else was.
    if (/\b(?:after|before|until|once|because|unless)\b/i.test(text.slice(words.end, Math.max(words.end, time.start))))
      continue
    // "restores the line|, which| Calvern cut in May": when what the clause tells of was.
    if (/\b(?:who|which|that|whose|where)\b/i.test(text.slice(words.end, Math.max(words.end, time.start)))) continue
    // "agreed Friday to meet|, and| talks have resumed": of another clause.
    const between = time.end <= words.start ? text.slice(time.end, words.start) : text.slice(words.end, time.start)
    if (/,\s+(?:and|but|while)\s/.test(between)) continue
    const away = Math.max(0, time.start - evidence.end, evidence.start - time.end)
    if (away <= datesReach && (best === null || away < best.away)) best = { date: time.date, away }
  }
  return best?.date ?? null
}
