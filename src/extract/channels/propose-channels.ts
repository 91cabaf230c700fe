import type { Document } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { spanOf } from "../statements/reading.ts"
import { namesParliament } from "../status/at-home.ts"
import { type Standing, statusesIn, statusIn } from "../status/status-in.ts"
import { tellingIn } from "../status/telling.ts"
import { findMentions } from "./find-mentions.ts"
import type { ChannelMention } from "./mention.ts"

/** A place that tells how a channel stands, before its parties are known. */
export interface ChannelProposal {
  /** Where it is named, the mention before where this one only points back. */
  readonly named: ChannelMention
  /** Where it stands. */
  readonly mention: Pick<ChannelMention, "phrase" | "sentence">
  readonly standing: Standing
  readonly words: Span
  readonly evidence: Span
}

/** A pronoun goes on with a channel named at most so many characters before. */
const pronounReach = 250
/** "the line" means one named at most so many characters before. */
const pointerReach = 6000

/**
 * Finds every place where a document tells how a line of contact stands. Questions tell nothing; headlines and captions
 * repeat what the article says.
 *
 *     Ruvenia |suspended| the |naval hotline|.  The line was |restored| in May.  That's been |restored|.
 */
export function proposeChannels(document: Document, sentences: readonly ChunkedSentence[]): ChannelProposal[] {
  const { text } = document
  const mentions = counting(text, findMentions(sentences))
  if (mentions.length === 0) return []
  const tells = tellingIn(document)
  const proposals: ChannelProposal[] = []
  const seen: Seen[] = []
  let next = 0
  sentences.forEach((sentence, index) => {
    const first = next
    while (next < mentions.length && mentions[next]?.sentence === sentence) next++
    const last = seen.at(-1)
    let isTold = false
    for (const mention of mentions.slice(first, next)) {
      const named = mention.isPointer ? pointedTo(mention, seen) : mention
      if (named === null) continue
      seen.push({ named, end: endOf(mention) })
      for (const standing of tells(sentence) ? statusesIn(sentence, mention.phrase) : []) {
        if (mention.needs === "contacts" && !isOfContact(standing)) continue
        if (isAtHome(text, named)) continue
        isTold = true
        proposals.push(proposalOf(named, mention, asAim(standing, sentences, index)))
      }
    }
    if (!isTold && last !== undefined && sentence.start - last.end < pronounReach && tells(sentence))
      proposals.push(...wentOn(last.named, sentence))
  })
  return proposals
}

/** What is said of parliament stands at most so many characters before. */
const homeReach = 300
/** "He keeps calling the senators. The |lines of communication| remain open.": no line between states. */
function isAtHome(text: string, { family, phrase, name, sentence }: ChannelMention): boolean {
  const start = sentence.units[name.start]?.start ?? sentence.start
  return (
    family === "line" &&
    phrase.end === name.end &&
    namesParliament(text, { start: Math.max(0, start - homeReach), end: start })
  )
}

/** A channel named before, and where the words that named it, or pointed back to it, end. */
interface Seen {
  readonly named: ChannelMention
  readonly end: number
}

/** Mentions that count in this document: "the Corrin line" is no railway, "military cooperation" goes with contacts. */
function counting(text: string, mentions: readonly ChannelMention[]): ChannelMention[] {
  const isOtherLine =
    !telephones.test(text) &&
    mentions.some(({ needs, sentence }) => needs === "telephone" && otherLines.test(slice(text, sentence)))
  const hasContacts = mentions.some(
    ({ family, needs, isPointer }) => family === "military" && needs === null && !isPointer,
  )
  return mentions.filter(({ needs }) => (needs === "telephone" ? !isOtherLine : needs === null || hasContacts))
}

const telephones = /\b(?:hotlines?|lines? of communication|telephones?)\b/i
const otherLines =
  /\b(?:rail\w*|trains?|metro|subway|tram|stations?|pipelines?|gas|electricity|assembly|production|trenches|ferry|airlines?|credit)\b/i

/** "has not agreed to resume military cooperation": of what is more than contact only whether it goes on. */
function isOfContact({ status }: Standing): boolean {
  return /^(?:refused|suspended|resumed|agreed|proposed)$/.test(status)
}

/** An agreement stands at most so many sentences before the aim that it is of. */
const aimReach = 3

/** "They agreed on two things. One, |making sure that we restored| the line.": an aim, agreed on where the words before say so. */
function asAim(standing: Standing, sentences: readonly ChunkedSentence[], index: number): Standing {
  const { units } = sentences[index] as ChunkedSentence
  const { start, end } = standing.words
  const first = Math.max(0, start - 6)
  const before = units.slice(first, start).map(({ norm }) => norm)
  const aim = before.findIndex(
    (word, i) => /^ensur(?:e|es|ing)$/.test(word) || (/^mak(?:e|ing)$/.test(word) && before[i + 1] === "sure"),
  )
  if (aim < 0 || standing.status !== "resumed") return standing
  const isAgreed = sentences
    .slice(Math.max(0, index - aimReach), index + 1)
    .some((sentence) => sentence.units.some(({ norm }) => /^(?:agreed|committed|identified|agreement)$/.test(norm)))
  return { status: isAgreed ? "agreed" : "proposed", words: { start: first + aim, end } }
}

/** Where a mention ends in the text. */
function endOf({ sentence, phrase }: ChannelMention): number {
  return sentence.units[phrase.end - 1]?.end ?? sentence.end
}

/** The channel that "the line" points back to: the last of its kind and number. */
function pointedTo({ family, head, sentence }: ChannelMention, seen: readonly Seen[]): ChannelMention | null {
  const own = sentence.units[head]?.norm ?? ""
  const start = sentence.units[head]?.start ?? sentence.start
  for (let i = seen.length - 1; i >= 0; i--) {
    const { named, end } = seen[i] as Seen
    if (start - end > pointerReach) return null
    const other = named.sentence.units[named.head]?.norm ?? ""
    // "communication" is one and many.
    if (own.endsWith("s") !== other.endsWith("s") && named.family !== "military") continue
    const isLine = family === "line" && (named.family === "line" || named.family === "military")
    if (isLine || (family === "military" && named.family === "military") || own === other) return named
  }
  return null
}

const partsOfLines = /^(?:section|part|half|end|operation|work)$/

/** "That's been restored": what a sentence that opens with a pronoun says of the channel right before. */
function wentOn(named: ChannelMention, sentence: ChunkedSentence): ChannelProposal[] {
  const opening = sentence.units[0]?.norm ?? ""
  // "Its naval section was restored"
  const isPart = opening === "its" && sentence.units.slice(1, 4).some(({ norm }) => partsOfLines.test(norm))
  if (!isPart && !/^(?:that|it|this|they|these|those)(?:'s|'ve|’s|’ve)?$/.test(opening)) return []
  const phrase = { start: 0, end: isPart ? 1 + sentence.units.findIndex(({ norm }) => partsOfLines.test(norm)) : 1 }
  const standing = statusIn(sentence, phrase)
  if (standing === null || !/^(?:resumed|suspended|closed|stalled)$/.test(standing.status)) return []
  return [proposalOf(named, { phrase, sentence }, standing)]
}

function proposalOf(
  named: ChannelMention,
  mention: Pick<ChannelMention, "phrase" | "sentence">,
  standing: Standing,
): ChannelProposal {
  const { phrase, sentence } = mention
  const range = {
    start: Math.min(phrase.start, standing.words.start),
    end: Math.max(phrase.end, standing.words.end),
  }
  return { named, mention, standing, words: spanOf(sentence, standing.words), evidence: spanOf(sentence, range) }
}
