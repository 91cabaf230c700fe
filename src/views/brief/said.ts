import { showMoment } from "../../domain/date-in-words.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import { isSaidAgain, tellingWordsOf } from "../../link/statements/said-again.ts"
import { groupBy } from "../../store/group-by.ts"
import { countryName } from "../country-name.ts"
import type { Fact } from "../facts.ts"
import { type BriefGroup, type BriefLine, type BriefPiece, type BriefSection, capitalised } from "./brief-parts.ts"
import { excerptOf, quoted, withoutMarks } from "./excerpt.ts"
import { correctionOf, isConfirmed, isShown, sentenceOf, showSentence, sourceOf, type Telling } from "./telling.ts"
import type { Versions } from "./versions.ts"

/** How statements are parted: by whose side they are, or, of one speaker or of all subjects, by what they are on. */
export type PartedBy = "side" | "issue"

/** What is said, and how it is to be shown. */
export interface SaidRequest {
  readonly heading: string
  readonly versions: Versions
  readonly partedBy: PartedBy
  /** The issue the brief is of. */
  readonly issue: string | null
  readonly nameOfIssue: (id: string) => string
  readonly command: string
}

/** Of a group so many statements are shown: those others quote, those in the speaker's own words, then the newest. */
const most: Readonly<Record<PartedBy, number>> = { side: 6, issue: 4 }

/** So many times as many are looked through, for some of them say the same and some are of one document. */
const widest = 6

/** With more groups than these, those that say least stand together. */
const mostGroups = 8

/** What stands for the speaker of words that are given to nobody. */
const nobody = "Nobody named"

const others = "Others"
const unnamed = "Sources that are not named"
const leftOpen = "Speakers left open"
const otherMatters = "On other matters"

/** Statements that are not quoted above, by side or by issue, the same words in several documents once. */
export function saidSection(telling: Telling, statements: readonly Fact[], request: SaidRequest): BriefSection {
  const { versions } = request
  const sentenceKey = (fact: Fact) => `${fact.document.id} ${sentenceOf(telling, fact).span.start}`
  const spoken = new Set(statements.filter(({ accordingTo }) => accordingTo !== null).map(sentenceKey))
  const told = statements.filter(
    (fact) =>
      isTelling(telling, fact) &&
      !versions.isVersion(fact) &&
      // The question beside an answer, which nobody is named to ask.
      (fact.sentence !== nobody || !spoken.has(sentenceKey(fact))),
  )
  const isToldAbove = (fact: Fact) =>
    telling.drawn.has(versions.edited(fact)?.id ?? "") ||
    (isShown(telling, fact) && versions.of(fact).every(({ isSame, id }) => isSame || telling.drawn.has(id)))
  const unquoted = told.filter((fact) => !isToldAbove(fact))
  const groups = groupBy(unquoted, (fact) => groupOf(fact, request))
  const small = new Set(
    groups.size > mostGroups
      ? [...groups]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .slice(mostGroups - 1)
          .map(([name]) => name)
      : [],
  )
  const parted = groupBy(unquoted, (fact) => {
    const name = groupOf(fact, request)
    if (!small.has(name) || name === unnamed || name === leftOpen) return name
    return request.partedBy === "issue" ? otherMatters : others
  })
  const order = [others, otherMatters, leftOpen, unnamed]
  const quotedAbove = told.length - unquoted.length
  return {
    heading: request.heading,
    groups: [...parted]
      .toSorted(([a, one], [b, other]) => order.indexOf(a) - order.indexOf(b) || other.length - one.length)
      .map(([name, facts]) => groupOfStatements(name === others && parted.size === 1 ? null : name, facts)),
    remark:
      quotedAbove === 0
        ? null
        : `${quotedAbove === 1 ? "One statement that is" : `${quotedAbove} statements that are`} quoted whole above ${quotedAbove === 1 ? "is" : "are"} not repeated here.`,
  }

  function groupOfStatements(heading: string | null, facts: readonly Fact[]): BriefGroup {
    const heaviest = new Set(
      facts.toSorted((a, b) => versions.weight(b) - versions.weight(a)).slice(0, most[request.partedBy] * widest),
    )
    const once = toldOnce(
      telling,
      facts.filter((fact) => heaviest.has(fact)),
    )
    const kept = new Set(
      spread(
        once.toSorted(([a], [b]) => versions.weight(b) - versions.weight(a)),
        ([fact]) => fact.document.id,
      ).slice(0, most[request.partedBy]),
    )
    const rest = facts.length - [...kept].flat().length
    return {
      heading,
      lines: once
        .filter((one) => kept.has(one))
        .map((accounts) => statementLine(telling, accounts, versions, request.issue)),
      rest: rest === 0 ? null : { count: rest, command: request.command },
    }
  }
}

/** From one document so many statements stand before those of others. */
const mostOfOne = 2

/** The same in an order in which no document takes up the beginning. */
function spread<Item>(items: readonly Item[], documentOf: (item: Item) => string): Item[] {
  const firsts = new Set([...groupBy(items, documentOf).values()].flatMap((own) => own.slice(0, mostOfOne)))
  return [...items.filter((item) => firsts.has(item)), ...items.filter((item) => !firsts.has(item))]
}

/** The label of whoever asks at a press conference. */
const asker = /^“(?:Q|QUESTION|REPORTER|PRESS)\b/i

/** A headline says in short what its article tells; what nobody says, in a few words, and what reporters ask tells nothing. */
function isTelling({ viewerOf }: Telling, { document, span, accordingTo, sentence, of }: Fact): boolean {
  if (accordingTo === null && of === "turn" && asker.test(sentence)) return false
  const { regions, text } = viewerOf(document.id).source.document
  if (regions.some((region) => region.region === "headline" && overlaps(region, span))) return false
  return accordingTo !== null || sentence !== nobody || tellingWordsOf(slice(text, span)).stems.size > fewTellingWords
}

/** So few words that nobody says tell nothing: a crosshead. */
const fewTellingWords = 4

function groupOf({ country, accordingTo, issues, of }: Fact, { partedBy, nameOfIssue }: SaidRequest): string {
  if (partedBy === "issue") return issues[0] === undefined ? otherMatters : nameOfIssue(issues[0])
  if (country !== null) return countryName(country)
  // A transcript says who speaks: it is Readout that does not know whom it means.
  return accordingTo !== null ? others : of === "turn" ? leftOpen : unnamed
}

/** Statements of one speaker that say the same in nearly the same words, one of them shown: the one that says most. */
function toldOnce(telling: Telling, facts: readonly Fact[]): [Fact, ...Fact[]][] {
  const all = facts.map((fact) => {
    const { text } = telling.viewerOf(fact.document.id).source.document
    const accounts: [Fact, ...Fact[]] = [fact]
    return { accounts, words: tellingWordsOf(slice(text, fact.span)) }
  })
  // What is reported is shown with its sentence, which may report twice.
  const isInOneSentence = (a: Fact, b: Fact) =>
    a.document.id === b.document.id &&
    !isInOwnWords(a) &&
    !isInOwnWords(b) &&
    sentenceOf(telling, a).span.start === sentenceOf(telling, b).span.start
  const kept: typeof all = []
  for (const one of all.toSorted((a, b) => b.words.stems.size - a.words.stems.size)) {
    const [fact] = one.accounts
    const same = kept.find(
      ({ accounts: [other], words }) =>
        fact.accordingTo !== null &&
        other.accordingTo === fact.accordingTo &&
        (isInOneSentence(fact, other) || isSaidAgain(one.words, words)),
    )
    if (same === undefined) kept.push(one)
    else same.accounts.push(fact)
  }
  const order = new Map(facts.map((fact, index) => [fact, index]))
  return kept.map(({ accounts }) => accounts).toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

function statementLine(
  telling: Telling,
  [fact, ...again]: readonly [Fact, ...Fact[]],
  versions: Versions,
  issue: string | null,
): BriefLine {
  const same = versions.of(fact).filter(({ isSame }) => isSame)
  return {
    pieces: [
      { text: `${capitalised(dayInWords(fact))}. `, as: "strong" },
      { text: `${fact.sentence}${isInOwnWords(fact) ? ": " : ", as reported: "}`, as: "plain" },
      ...wordsOf(telling, fact, versions, issue),
      ...correctionOf(telling, fact),
    ],
    notes: [
      ...new Set(
        [fact, ...again, ...same.map((version) => version.fact)].map((one) => telling.notes.of(notedIn(telling, one))),
      ),
    ],
    isConfirmed: isConfirmed(telling, fact),
    below: versions
      .of(fact)
      .filter(({ isSame, id }) => !isSame && !telling.drawn.has(id))
      .map(({ fact: version, pieces, inWords }): BriefLine => {
        return {
          pieces: [
            { text: `The same in ${sourceOf(telling, version.document)}, ${inWords}: “`, as: "plain" },
            ...pieces,
            { text: "”", as: "plain" },
          ],
          notes: [telling.notes.of(version)],
          isConfirmed: isConfirmed(telling, version),
          below: [],
        }
      }),
  }
}

function dayInWords({ date, document }: Fact): string {
  return date?.shown ?? (document.date === null ? "undated" : showMoment(document.date.value))
}

/** Fewer words than these say too little without their sentence. */
const fewestWords = 6

/** Whether words are shown by themselves: a turn, or a quotation that is more than a few words within a sentence. */
function isInOwnWords({ of, words: { text } }: Fact): boolean {
  return of === "turn" || (of === "direct" && text.split(/\s+/).length >= fewestWords && !/^that\s/.test(text))
}

/** What is reported is told with its sentence; what is quoted, by itself. */
function notedIn(telling: Telling, fact: Fact) {
  return isInOwnWords(fact) ? fact : sentenceOf(telling, fact)
}

function wordsOf(telling: Telling, fact: Fact, versions: Versions, issue: string | null): BriefPiece[] {
  const own = versions.edited(fact)
  if (own !== null)
    return [
      { text: "“", as: "plain" },
      ...own.pieces,
      { text: `” (${own.inWords}; compared with its ${own.than})`, as: "plain" },
    ]
  if (!isInOwnWords(fact)) return showSentence(telling, fact, null)
  const { document, findings } = telling.viewerOf(fact.document.id).source
  const whole = withoutMarks(document.text, fact.span)
  const at: Span | undefined = findings.issues.mentions.find(
    (mention) => mention.issue === issue && contains(whole, mention),
  )
  const excerpt = excerptOf(
    document.text,
    whole,
    at ?? { start: whole.start, end: Math.min(whole.start + 1, whole.end) },
  )
  return quoted(document.text, excerpt, whole, null)
}
