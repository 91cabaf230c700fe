import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { actorOf } from "../actors/actor-of.ts"
import { nameWords, wordsIn } from "../actors/name-words.ts"
import { compareActors } from "../actors/same-actor.ts"
import { countWords } from "../quotations/count-words.ts"
import { ownWordsAround } from "../quotations/outside.ts"
import { sentenceAround, sentencesBefore } from "../quotations/sentence-around.ts"
import { sourceAt } from "../quotations/source-at.ts"
import { changedShare } from "./changed-share.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Of other words than the reference's a quotation has at most this share: else it may be another utterance, by whom it says. */
const mostChanged = 0.15
/** The reference's words are at most so many times as many, those aside that an ellipsis stands for. */
const mostLonger = 1.5
/** So many sentences before the words may say that they are somebody else's. */
const sentencesBack = 3

/**
 * Two versions that give the words to different people: as when a reporter's words, to which a minister only said
 * "Exactly", become the minister's. Not where one of them may have spoken the other's words: two officials say the same
 * on one day, and a spokesman quotes his president.
 */
export function otherSpeaker(tied: Tied, all: readonly Tied[]): Found | null {
  const { quoting, alignment, reference, attributedTo, saidBy } = tied
  if (!alignment.marked || quoting.document.kind === "transcript") return null
  if (attributedTo === null || saidBy === null || compareActors(attributedTo, saidBy) !== "different") return null
  if (alignment.relation === "translated" || changedShare(tied) > mostChanged || !isWhole(tied)) return null
  if (!isNamed(quoting, alignment.quotation, attributedTo) || !isNamedInVersion(tied, saidBy)) return null
  if (!isSurelyPerson(quoting, attributedTo) || !isSurelyPerson(reference, saidBy)) return null
  if (isAuthor(quoting, attributedTo) || isReportedThere(tied, attributedTo) || isElsewhereTheirs(tied)) return null
  const agreed = hasAgreed(tied)
  if (!agreed && !drawsOn(tied, all)) return null
  const here = sentence(describe(quoting.document))
  const there = describe(reference.document)
  return {
    kind: "attribution",
    evidence: [
      { document: quoting.document.id, span: alignment.quotation },
      { document: reference.document.id, span: alignment.reference.span },
    ],
    explanation: agreed
      ? `${here} gives the words to ${attributedTo.name}; in ${there} they are ${saidBy.name}’s, and ${attributedTo.name} only agrees.`
      : `${here} gives the words to ${attributedTo.name}; ${there} gives them to ${saidBy.name}.`,
    severity: 3,
  }
}

/** Whether the quotation has most of the words that it is tied to, and no quotation within it. */
function isWhole({ quoting, alignment, reference }: Tied): boolean {
  const { quotation, edits } = alignment
  if (quoting.quotations.some((one) => one.depth > 0 && contains(quotation, one))) return false
  const marked = edits
    .filter(({ kind }) => kind === "ellipsis")
    .reduce((sum, { reference: left }) => sum + (left === null ? 0 : wordCount(reference, left)), 0)
  return wordCount(reference, alignment.reference.span) - marked <= mostLonger * wordCount(quoting, quotation)
}

function wordCount({ document }: Linkable, span: Span): number {
  return countWords(slice(document.text, span))
}

/** Whether the name itself stands where the words are attributed: whom "he" means is not sure enough to tell two apart. */
function isNamed({ document, findings }: Linkable, words: Span, { id, name }: Actor): boolean {
  const surname = nameWords(name).at(-1)
  return findings.statements.some(
    ({ speaker, source, content }) =>
      speaker === id &&
      content.some((part) => overlaps(part, words)) &&
      source.some((part) => wordsIn(slice(document.text, part)).some((word) => word === surname)),
  )
}

/** A speaker's own words need no name beside them. */
function isNamedInVersion({ alignment, reference }: Tied, saidBy: Actor): boolean {
  return alignment.reference.basis === "primary" || isNamed(reference, alignment.reference.span, saidBy)
}

/** A single word without an office is as likely a place or a thing that was read as somebody, unless it is a speaker's label. */
function isSurelyPerson({ findings }: Linkable, actor: Actor): boolean {
  return actor.role !== null || nameWords(actor.name).length > 1 || findings.turnSpeakers.includes(actor.id)
}

/** Who wrote the article says much in it that others said first. */
function isAuthor({ document }: Linkable, { name }: Actor): boolean {
  const byline = [document.byline ?? "", ...bylines(document)].flatMap(wordsIn)
  const surname = nameWords(name).at(-1)
  return surname !== undefined && byline.includes(surname)
}

function bylines({ text, regions }: Linkable["document"]): string[] {
  return regions.filter(({ region }) => region === "byline").map((span) => slice(text, span))
}

/** Whether the reference itself gives the words to this actor, or names them right before: who speaks there reports. */
function isReportedThere({ reference, alignment }: Tied, actor: Actor): boolean {
  const { text } = reference.document
  const { span } = alignment.reference
  const bounds = ownWordsAround(reference, span)
  const end = sentenceAround(text, span, bounds).end
  const words = new Set(wordsIn(slice(text, { start: startOfReport(text, span, bounds), end })))
  const names = [
    nameWords(actor.name).at(-1) ?? "",
    ...wordsIn(actor.role ?? "").filter((word) => singularOffice(word)),
  ]
  if (names.some((name) => words.has(name))) return true
  return reference.findings.statements.some(
    ({ speaker, content }) =>
      content.some((part) => overlaps(part, span)) && compareActors(actor, actorOf(reference, speaker)) === "same",
  )
}

function startOfReport(text: string, span: Span, bounds: Span): number {
  const { start } = sentenceAround(text, { start: span.start, end: span.start + 1 }, bounds)
  return sentencesBefore(text, start, bounds, sentencesBack).start
}

/** Whether another reference, as good as this one, may have the speaker whom the quoting document names. */
function isElsewhereTheirs({ alignment, attributedTo, corpus }: Tied): boolean {
  return alignment.also.some(({ document, span }) => {
    const linkable = corpus.load(document)
    const speaker = linkable === null ? null : (sourceAt(linkable, span)?.speaker ?? null)
    return linkable !== null && compareActors(attributedTo, actorOf(linkable, speaker)) === "same"
  })
}

/** Whether the person named says yes to the words in the reference. */
function hasAgreed({ alignment, reference, attributedTo }: Tied): boolean {
  return reference.findings.statements.some(
    ({ response, speaker }) =>
      response?.kind === "assent" &&
      overlaps(response.to, alignment.reference.span) &&
      compareActors(attributedTo, actorOf(reference, speaker)) === "same",
  )
}

/** Whether the quoting document has other words of the reference, and gives them to who says them there. */
function drawsOn({ reference }: Tied, all: readonly Tied[]): boolean {
  return all.some(
    (other) =>
      other.reference.document.id === reference.document.id &&
      compareActors(other.attributedTo, other.saidBy) === "same",
  )
}
