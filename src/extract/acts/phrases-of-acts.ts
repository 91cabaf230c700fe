import type { Document } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import type { ActProposal } from "./act-proposal.ts"

/** The phrases of proposals that `resolve` is asked for, in a fixed order: by, then each to. */
export function phrasesOf({ text }: Document, proposals: readonly ActProposal[]): AskedPhrase[] {
  return proposals.flatMap(({ by, to, kind, event }) => [
    ...(by === null ? [] : [doerPhrase(text, by, kind === "agreement" && event === "AGREE")]),
    ...to.map((span) => ({ ...span, orWhose: true })),
  ])
}

/** Who is told only by their office acts for its state, or for both its states. */
function doerPhrase(text: string, by: Span, isAgreeing: boolean): AskedPhrase {
  const words = slice(text, by)
  const isOffice = officeOf.test(words) && !ofNoState.test(words)
  return {
    ...by,
    orWhose: isOffice || organs.test(words),
    orBoth: isOffice && /s\b.* and | and .*s$/.test(words),
    isList: listOfNames.test(words),
    isAgreeing,
  }
}

/** "Valdoria, the Isles, and Ode" */
const listOfNames =
  /^(?:(?:[Tt]he )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*, (?:and )?)+(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*$/u

/** "the Valdorian |foreign minister|", "the |leaders| of Valdoria and Ode" */
const officeOf =
  /\b(?:(?:prime |foreign |defen[cs]e )?ministers?|presidents?|premiers?|chancellors?|leaders|envoys?|ambassadors?|negotiators|diplomats?|delegations?|governments?)\b/i

/** Who leads something else, or no more. */
const ofNoState =
  /\b(?:former|ex|vice|opposition|rebel|party|business|religious|church|community|tribal|union|military|council|student|world|local|regional|civic|minority|majority|congressional|democratic|republican|youth|of the)\b/i

/** What acts for a state without a name of its own: "Valdorian police". */
export const organs =
  /\b(?:authorities|officials?|police|troops|forces|soldiers|army|navy|air force|coast ?guard|military|diplomats?|prosecutors?|courts?|government|warships?|warplanes|jets?|lawmakers|parliament)$/i
