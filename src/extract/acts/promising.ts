import type { ActKind } from "../../domain/act.ts"
import { slice } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { Meaning } from "./lexicon.ts"

/** What one promises to do: none of "be", "have", "need". */
export const deeds =
  /^(?:restore|reopen|provide|give|deliver|supply|establish|place|put|review|release|free|lift|ease|end|resume|hold|withdraw|pull|remove|send|allow|open|create|return|reduce|cut|stop|suspend|halt|undertake|sign|lower|raise|buy|supply|join)$/

/** Names and people promise; "the talks will go on" does not. */
export function canPromise(text: string, sentence: ChunkedSentence, subject: Range): boolean {
  const words = slice(text, spanOf(sentence, subject)).replace(/[^\p{L}]+$/u, "")
  // "Historic investments will create": a capital opens the sentence.
  const isPlain =
    /^(?:ADJ|NOUN|VERB|ADV)$/.test(sentence.tags[subject.start] ?? "") && / \p{Ll}\P{L}*\p{L}*$/u.test(words)
  if (isPlain && !/\b(?:sides?|countries|governments?|ministers?|presidents?|leaders?)$/.test(words)) return false
  return /^(?:the (?=\p{Lu}))?(?!(?:The|A|An|This|That|It|We|I|They|He|She|You|Our|My|His|Her|Their|There|These|Those)\b)\p{Lu}|\b(?:sides?|countries|governments?|ministers?|presidents?|leaders?)$/u.test(
    words,
  )
}

/** What is to be given up is announced, not done (PLOVER: announced retreats are CONCEDE). */
export const conceding: Meaning = { event: "CONCEDE", mode: null, kind: "commitment" }

/** What is done by giving something up. */
export const givingUp = /^(?:release|free|lift|ease|withdraw|pull|remove|drop|repeal|evacuate|dismantle|unfreeze)$/

/** What is agreed or promised. */
export function agreeing(kind: ActKind): Meaning {
  return { event: "AGREE", mode: null, kind }
}

/** What one promises or refuses to do in words. */
export const talking = /^(?:meet|talk|negotiate|cooperate|discuss|accept|engage|host|receive|mediate|consider|look)$/
