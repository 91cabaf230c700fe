import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { sentencesOf } from "../follow-through/telling.ts"
import { openingOfCondition } from "../quotations/context.ts"

/** What one document tells of an engagement, sentence by sentence. */
export interface Account {
  readonly document: string
  /** Whether all of an official text of it is read, so that what it leaves out can be said. */
  readonly isOwn: boolean
  readonly sentences: readonly AccountSentence[]
}

/** A sentence with what it is about. */
export interface AccountSentence {
  readonly span: Span
  /** Ids of issues it speaks of. */
  readonly issues: readonly string[]
  readonly stems: readonly string[]
  /** The words of these stems. */
  readonly words: readonly string[]
  /** Whether it only opens what follows: "The following is attributable to the spokesman:" */
  readonly isOpening: boolean
  /** Whether it tells that the engagement was, and how it went, not what was said there. */
  readonly isOfEngagement: boolean
  /** What it sets and names, that other accounts may not. */
  readonly details: readonly Detail[]
}

interface Detail {
  readonly of: AloneInTopic["of"]
  readonly span: Span
  /** What tells it from others of its kind; null where any other is as good. */
  readonly value: string | null
}

/** Words of one account. */
export interface AccountLine {
  readonly document: string
  readonly spans: readonly Span[]
}

/** Something of a topic that only one of its accounts has: a condition it sets, a day, a number or a setting it names. */
export interface AloneInTopic {
  readonly document: string
  readonly of: "condition" | "day" | "number" | "setting"
  readonly span: Span
}

/** What several accounts speak of, each in its own words. */
export interface AccountTopic {
  /** Id of the issue they share; null where they share words alone. */
  readonly issue: string | null
  /** Whether it is that the engagement was, and how it went. */
  readonly isOfEngagement: boolean
  /** Words that all of them have, as the first has them. */
  readonly words: readonly string[]
  readonly lines: readonly AccountLine[]
  readonly alone: readonly AloneInTopic[]
}

/** Accounts beside each other. */
export interface AlignedAccounts {
  readonly shared: readonly AccountTopic[]
  /** What one official text alone tells: nothing like it stands anywhere in the other documents. */
  readonly only: readonly { readonly document: string; readonly sentence: AccountSentence }[]
}

/** Sentences without a common issue are of the same where they share so many words, and of the shorter one this part. */
const same = { words: 3, part: 0.4 }
/** Or so many words that no more sentences of the official texts have than a topic has here and there. */
const rare = { words: 2, sentences: 3 }
/** A sentence of fewer words tells nothing: "Unofficial translation". */
const fewestTelling = 3
/** Words by which a topic is named. */
const mostNaming = 4

/**
 * The account that a document gives of an engagement: all of an official text of it, else the paragraphs that tell of it
 * and what was said there.
 */
export function accountIn(source: Linkable, evidence: readonly Span[], said: readonly Span[] = []): Account {
  const { document, findings } = source
  const { id, text, kind, furniture, regions } = document
  const isOwn = kind === "readout" || kind === "official"
  const paragraphs = evidence.map(({ start, end }) => ({
    start: text.lastIndexOf("\n", start) + 1,
    end: text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end),
  }))
  const outside = [...furniture, ...regions.filter(({ region }) => region !== "body" && region !== "dateline")]
  const tellings = tellingsIn(source)
  const sentences = sentencesOf(text)
    .filter((span) => isOwn || [...paragraphs, ...said].some((told) => overlaps(told, span)))
    .filter((span) => !outside.some((area) => overlaps(area, span)))
    .map((span) => ({
      span,
      issues: [
        ...new Set(findings.issues.mentions.filter((one) => contains(span, one)).map(({ issue }) => issue)),
      ].toSorted(),
      ...tellings(span),
      isOpening: /:\s*$/.test(text.slice(span.start, span.end)),
      isOfEngagement:
        evidence.some((words) => overlaps(words, span)) || (isOwn && howItWent.test(text.slice(span.start, span.end))),
      details: isOwn ? detailsIn(source, span) : [],
    }))
  return { document: id, isOwn, sentences }
}

/**
 * How an engagement went, and how long:
 *
 *     The two ministers had a frank and businesslike exchange.      The talks lasted close to six hours.
 */
const howItWent =
  /\b(?:h[ae]ld|had|w(?:as|ere)|took place)\b[^.]{0,60}\b(?:candid|frank|constructive|in-depth|business-?like|cordial|productive|substantive|fruitful|open and honest)\b|\b(?:meeting|talks|call|conversation|discussions?)\b[^.]{0,60}\blasted\b/i

type Telling = Pick<AccountSentence, "stems" | "words">

/** The words of a stretch of a document. Who met is in every sentence of every account: names of people tell no topic. */
function tellingsIn({ document: { text }, findings }: Linkable): (span: Span) => Telling {
  const names = findings.actors.filter(({ kind }) => kind === "person").map(({ name }) => name)
  const people = new Set(
    names.flatMap((name) => contentWords(name, { start: 0, end: name.length }).map(({ stem }) => stem)),
  )
  return (span) => {
    const words = contentWords(text, span)
      .filter(({ stem }) => !people.has(stem))
      .map((word) => ({ ...word, stem: keyOf(text.slice(word.start, word.end), word.stem) }))
    const once = words.filter(({ stem }, index) => words.findIndex((other) => other.stem === stem) === index)
    return {
      stems: once.map(({ stem }) => stem),
      words: once.map(({ start }) => wholeWord.exec(text.slice(start, start + longestWord))?.[0] ?? ""),
    }
  }
}

/** Of words with these beginnings the next letters tell which it is: "transatlantic" is not "translate", nor "community" "communication". */
const longBeginning = /^(?:trans|inter|under|super|multi|count|commun|contr|const)/i
const lettersOfLong = 8

/** Words that accounts use for one another. */
const likeWords: ReadonlyMap<string, string> = new Map([
  ["trip", "visit"],
  ["trips", "visit"],
  ["journey", "visit"],
])

function keyOf(word: string, stem: string): string {
  const like = likeWords.get(word.toLowerCase())
  return like ?? (longBeginning.test(word) ? word.slice(0, lettersOfLong).toLowerCase() : stem)
}

const wholeWord = /^[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*/u
/** Code units; what is longer is no word. */
const longestWord = 60

/** Whether something like a sentence stands anywhere in the other documents. */
export type IsTold = (sentence: AccountSentence, document: string) => boolean

/** Tells it of whole documents: an account may leave out what its document tells elsewhere. */
export function toldIn(sources: readonly Linkable[]): IsTold {
  const all = sources.map((source) => {
    const tellings = tellingsIn(source)
    return {
      document: source.document.id,
      stems: sentencesOf(source.document.text).map((span) => tellings(span).stems),
    }
  })
  return (sentence, document) =>
    all.some((other) => other.document !== document && other.stems.some((stems) => sharesMost(sentence.stems, stems)))
}

/** The conditions a sentence sets, the days and the numbers it names. */
function detailsIn({ document, findings }: Linkable, sentence: Span): Detail[] {
  const within = (span: Span) => contains(sentence, span)
  const told = document.text.slice(sentence.start, sentence.end)
  const match = condition.exec(told)
  return [
    ...(match === null
      ? []
      : [
          {
            of: "condition" as const,
            span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
            value: null,
          },
        ]),
    ...findings.times.flatMap(({ start, end, date }): Detail[] => {
      const isNamed = date !== null && within({ start, end }) && !vague.test(document.text.slice(start, end))
      // The day of the text itself is that of the engagement, which all accounts have.
      return isNamed && date.value !== document.date?.value
        ? [{ of: "day", span: { start, end }, value: date.value }]
        : []
    }),
    ...findings.figures.flatMap(({ evidence: [span], value, unit }): Detail[] =>
      span !== undefined && within(span) ? [{ of: "number", span, value: `${value} ${unit}` }] : [],
    ),
    ...[...told.matchAll(setting)].map(({ 0: words, 1: kind = words, index }): Detail => {
      const start = sentence.start + index
      return { of: "setting", span: { start, end: start + words.length }, value: kind.toLowerCase() }
    }),
  ]
}

/** In what setting people of rank met, beside the table: "a |working lunch|", "|one-on-one|". */
const setting =
  /\b(?:(?:working|private|state|gala|welcome|official|joint) )?(lunch|luncheon|dinner|breakfast|banquet|reception)\b|\b(?:one-on-one|t[eê]te-[aà]-t[eê]te|narrow format|expanded format)\b/giu

/** Words of time that name no day. */
const vague =
  /^(?:(?:the )?(?:recent(?:ly)?|current(?:ly)?|present|past|future|now|today|yesterday|tomorrow|previously|soon))$/i

/** What sets a condition, to the end of its clause: "provided that survey flights are suspended". */
const condition = new RegExp(`(?<![\\p{L}'’-])${openingOfCondition}(?![\\p{L}'’-])[^.;:!?]*`, "iu")

/** Lays accounts of one engagement beside each other: by the issues they speak of, then by their words. */
export function alignAccounts(accounts: readonly Account[], isTold: IsTold): AlignedAccounts {
  const all = accounts.flatMap(({ document, isOwn, sentences }) =>
    sentences.map((sentence) => ({ document, isOwn, sentence })),
  )
  const issues = [...new Set(all.flatMap(({ sentence }) => sentence.issues))].toSorted()
  const byIssue = issues
    .map((issue) =>
      topicOf(
        issue,
        all.filter(({ sentence }) => sentence.issues.includes(issue)),
      ),
    )
    .filter(({ lines }) => lines.length > 1)
  // "Precursors" within "counternarcotics": what one issue has no line of its own for stands once.
  const topics = byIssue.filter(
    (topic, index) =>
      !byIssue.some((other, at) => at !== index && isWithin(topic, other) && (at < index || !isWithin(other, topic))),
  )
  const common = new Set(byIssue.map(({ issue }) => issue))
  const isAlike = likeness(all.filter(({ isOwn }) => isOwn).map(({ sentence }) => sentence))
  const ofEngagement = all.filter(({ sentence }) => sentence.isOfEngagement)
  const itself = topicOf(null, ofEngagement, true)
  const isItselfShared = itself.lines.length > 1
  const taken = new Set(isItselfShared ? ofEngagement.map(({ sentence }) => sentence) : [])
  const byWords = all.flatMap((one): AccountTopic[] => {
    if (taken.has(one.sentence)) return []
    const like = all.filter(
      (other) =>
        other.document !== one.document &&
        !taken.has(other.sentence) &&
        !other.sentence.issues.some((issue) => common.has(issue) && one.sentence.issues.includes(issue)) &&
        isAlike(one.sentence, other.sentence),
    )
    if (like.length === 0) return []
    const topic = [one, ...like]
    for (const { sentence } of topic) taken.add(sentence)
    return [topicOf(null, topic)]
  })
  const only = all.filter(
    ({ document, isOwn, sentence }) =>
      isOwn &&
      !taken.has(sentence) &&
      sentence.stems.length >= fewestTelling &&
      !sentence.isOpening &&
      !sentence.issues.some((issue) => common.has(issue)) &&
      !isTold(sentence, document),
  )
  return { shared: [...(isItselfShared ? [itself] : []), ...topics, ...byWords], only }
}

interface Told {
  readonly document: string
  readonly sentence: AccountSentence
}

function topicOf(issue: string | null, told: readonly Told[], isOfEngagement = false): AccountTopic {
  const documents = [...new Set(told.map(({ document }) => document))]
  const lines = documents.map((document) => ({
    document,
    spans: told.filter((one) => one.document === document).map(({ sentence }) => sentence.span),
  }))
  const [first, ...others] = told
  const words = (first?.sentence.words ?? []).filter((_, index) =>
    others.every(({ sentence }) => sentence.stems.includes(first?.sentence.stems[index] ?? "")),
  )
  const details = told.flatMap(({ document, sentence }) => sentence.details.map((detail) => ({ document, ...detail })))
  const alone =
    documents.length === 1
      ? []
      : details.filter(
          ({ document, of, value }) =>
            !details.some(
              (other) => other.document !== document && other.of === of && (value === null || other.value === value),
            ),
        )
  return {
    issue,
    isOfEngagement,
    words: words.slice(0, mostNaming),
    lines,
    alone: alone.map(({ document, of, span }) => ({ document, of, span })),
  }
}

/** Whether all lines of a topic stand in another. */
function isWithin(topic: AccountTopic, other: AccountTopic): boolean {
  return topic.lines.every(({ document, spans }) => {
    const own = other.lines.find((line) => line.document === document)
    return own !== undefined && spans.every((span) => own.spans.includes(span))
  })
}

/** Tells whether two sentences are of the same, by the words that the official texts seldom have. */
function likeness(own: readonly AccountSentence[]): (a: AccountSentence, b: AccountSentence) => boolean {
  const counts = new Map<string, number>()
  for (const stem of own.flatMap(({ stems }) => stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const isRare = (stem: string) => (counts.get(stem) ?? 0) <= rare.sentences
  return (a, b) =>
    sharesMost(a.stems, b.stems) ||
    (sharesDay(a, b) && a.stems.some((stem) => b.stems.includes(stem))) ||
    a.stems.filter((stem) => isRare(stem) && b.stems.includes(stem)).length >= rare.words
}

/** Whether two sentences name one day, month or year that is not the engagement's own. */
function sharesDay(a: AccountSentence, b: AccountSentence): boolean {
  return a.details.some(
    ({ of, value }) => of === "day" && b.details.some((other) => other.of === "day" && other.value === value),
  )
}

/** Whether two sentences share most of the words of the shorter one. */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const both = a.filter((stem) => b.includes(stem)).length
  return both >= same.words && both / Math.min(a.length, b.length) >= same.part
}
