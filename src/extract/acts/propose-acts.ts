import type { Document } from "../../domain/document.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { ActProposal } from "./act-proposal.ts"
import { calledNames } from "./called-names.ts"
import { charged } from "./charged-that.ts"
import { concern } from "./concern-about.ts"
import { conditionalWarning } from "./if-not-will.ts"
import { redLine } from "./must-not.ts"
import { findPredicates } from "./predicates.ts"
import { listed } from "./put-on-list.ts"
import { readiness } from "./ready-to-do.ts"
import { saidToDo } from "./said-to-do.ts"
import { should } from "./should-do.ts"
import { ofNoun } from "./told-by-noun.ts"
import { ofVerb } from "./told-by-verb.ts"
import { toldNo } from "./told-no.ts"
import { commitment } from "./will-do.ts"
import { wish } from "./would-like.ts"
import { wrong, wronged } from "./wrong-said.ts"

/** In asking one tells of what the other has done: "You also asked Ode to leave." Else it tells of nothing done. */
function isTheirs(text: string, { by, event }: ActProposal): boolean {
  return by !== null && /^you$/i.test(slice(text, by)) && /^(?:REQUEST|THREATEN)$/.test(event)
}

/**
 * Finds where a document tells that something was done, in its narration and in what it quotes. Questions tell of nothing
 * done; headlines repeat what the article says.
 */
export function proposeActs(document: Document, sentences: readonly ChunkedSentence[]): ActProposal[] {
  const asking = document.turns.filter(({ part }) => part === "question").map(({ content }) => content)
  const repeating = document.regions.filter(({ region }) => /^(?:headline|byline)$/.test(region))
  const untold: Span[] = [...asking, ...repeating].sort((a, b) => a.start - b.start)
  // Of a briefing before many "you" may be anybody's side.
  const isOfTwo =
    document.turns.every(({ name }) => name !== null) && new Set(document.turns.map(({ name }) => name)).size === 2
  let next = 0
  return sentences.flatMap((sentence) => {
    while (next < untold.length && (untold[next] as Span).end <= sentence.start) next++
    const hidden = untold[next]
    if (/\?["'”’»]*$/.test(slice(document.text, sentence).slice(-4))) return []
    if (hidden === undefined || !contains(hidden, sentence)) return actsIn(document.text, sentence)
    return isOfTwo && asking.some((turn) => contains(turn, sentence))
      ? actsIn(document.text, sentence).filter((act) => isTheirs(document.text, act))
      : []
  })
}

function actsIn(text: string, sentence: ChunkedSentence): ActProposal[] {
  if (sentence.verbs.length === 0) return []
  const proposals: ActProposal[] = []
  const taken = (trigger: Span) =>
    proposals.some((one) => one.trigger.start < trigger.end && trigger.start < one.trigger.end)
  for (const group of sentence.verbs) {
    for (const rule of [
      conditionalWarning,
      commitment,
      readiness,
      redLine,
      toldNo,
      calledNames,
      saidToDo,
      charged,
      listed,
      wish,
      concern,
      wrong,
      wronged,
      should,
    ]) {
      const proposal = rule(text, sentence, group)
      if (proposal !== null && !taken(proposal.trigger)) proposals.push(proposal)
    }
  }
  for (const predicate of findPredicates(sentence)) {
    const proposal = predicate.via === "noun" ? ofNoun(text, sentence, predicate) : ofVerb(text, sentence, predicate)
    if (proposal === null || taken(proposal.trigger)) continue
    // "said it would send food |to Ode|": what is to be done belongs to the promise.
    const promise = proposals.findIndex(({ rule, what }) => rule === "said to do" && contains(what, proposal.trigger))
    const isToBe = proposal.status !== "happened"
    if (promise < 0 || !isToBe) proposals.push(proposal)
    else proposals[promise] = { ...(proposals[promise] as ActProposal), to: proposal.to }
  }
  return proposals
}
