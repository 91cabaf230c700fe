import type { Act } from "../domain/act.ts"
import type { Alignment } from "../domain/alignment.ts"
import type { DocumentDate } from "../domain/date.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import type { Engagement } from "../domain/engagement.ts"
import type { JudgedKind } from "../domain/judgement.ts"
import { listed } from "../domain/listed.ts"
import { overlaps, type Span, slice } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import type { Status } from "../domain/status.ts"
import { groupBy } from "../store/group-by.ts"
import { loadLinks } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import { accountsTiedTo } from "../store/queries/arrivals.ts"
import { listChannels } from "../store/queries/channels.ts"
import { daySettler } from "../store/queries/decided-at.ts"
import { actorsById } from "../store/queries/happened.ts"
import { listIssues } from "../store/queries/issues.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import {
  actAddress,
  channelAddress,
  discrepancyAddress,
  engagementAddress,
  figureAddress,
  spanAddress,
  statementAddress,
} from "./addresses.ts"
import { issueAssigner } from "./assigned-issues.ts"
import { arePartiesOf } from "./channel-lines.ts"
import { type DateView, viewMoment } from "./date-view.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { betweenIn, choose, type Filter, isNamed } from "./filter.ts"
import { isActWanted, isEngagementWanted, isFigureWanted } from "./filter-findings.ts"
import { actTitle, engagementTitle, figureInWords } from "./happened-words.ts"
import { issueFinder, mostNamed } from "./issues-of.ts"
import { type DocumentViewer, documentViewers } from "./placed.ts"
import { relationWords } from "./relation-words.ts"
import { placesOfStatements } from "./settled-dates.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { type Surroundings, surroundingsOf } from "./texts.ts"

/** What a fact is of. `wording`: words quoted otherwise than their reference has them. */
export type FactKind =
  | "status"
  | "characterization"
  | "channel"
  | "engagement"
  | "act"
  | "figure"
  | "statement"
  | "discrepancy"
  | "wording"

/** What a person decides on where a fact is called otherwise. */
export function judgedKindOf(kind: FactKind): JudgedKind {
  if (kind === "status" || kind === "characterization") return "issue"
  return kind === "wording" ? "alignment" : kind
}

/** One thing that a document tells, in a plain sentence, with the words that tell it. */
export interface Fact {
  readonly kind: FactKind
  /** Id of the finding in its document. */
  readonly id: string
  /** Id that all documents' accounts of the same go by. */
  readonly lead: string
  /** Its page. */
  readonly address: string
  /** "Request by Ana Ruiz to Valdoria": without its source, and without a full stop. */
  readonly sentence: string
  /** What it is of its kind: `suspended`, `warning`, `wording`. */
  readonly of: string
  /** Ids of the issues that its words name, in their order; of a status its own. */
  readonly issues: readonly string[]
  /** When it was or came to be so; null where the document does not say. */
  readonly date: DateView | null
  readonly due: DateView | null
  /** In whose words it stands; null where the document says so itself, or leaves the speaker open. */
  readonly accordingTo: string | null
  /** ISO 3166-1 alpha-3 of that actor. */
  readonly country: string | null
  /** How it stood before, as an earlier account has it; null where none does, or for what has no status. */
  readonly before: string | null
  /** Whether it stands as it was not told of before. */
  readonly isChange: boolean
  /** `held`, `planned`, `happened` … of engagements and acts. */
  readonly standing: string | null
  /** Id of the engagement of its document at which it was said, done or decided; null where that is not told. */
  readonly at: string | null
  readonly words: PlacedSpan
  /** The same in UTF-16 code units of the document's text. */
  readonly span: Span
  readonly around: Surroundings
  readonly document: DocumentName
  /** How this account differs from the one that tells most of the same. */
  readonly differs: string | null
}

/** A day of EDTF as it ends a range. */
const day = "/2031-05-25"

/** Characters shown on each side of the words. */
const around = 80

/** What of a document's statuses was told before, to say whether one is news. */
interface Earlier {
  /** Id of the issue or the channel. */
  readonly id: string
  readonly name: string
  readonly before: Status | null
}

/** What these documents tell that a filter lets through, in the order of the documents and of their texts. */
export function factsIn(dossier: Dossier, documents: readonly string[], filter: Filter): Fact[] {
  const viewerOf = documentViewers(dossier)
  const names = nameDocuments(dossier, documents)
  const accounts = new Map(accountsTiedTo(dossier, documents).map((account) => [account.id, account]))
  const statuses = earlierStatuses(dossier)
  const channels = earlierChannels(dossier)
  const settle = daySettler(dossier)
  const facts = documents.flatMap((id) => {
    const named = names.get(id)
    if (named === undefined) return []
    const viewer = viewerOf(id)
    const context: Telling = { dossier, viewer, filter, document: nameDocument(named) }
    const tell = teller(context)
    const { findings } = viewer.source
    const placeOf = placesOfStatements(findings)
    const assigned = issueAssigner({
      text: viewer.source.document.text,
      mentions: findings.issues.mentions,
      statementOf: viewer.statementOf,
    })
    const issuesOf = (words: readonly Span[], statement: string | null) => assigned(words, statement).issues
    const wide: Filter = { ...filter, issue: null }
    const isBetween = betweenIn(viewer.source, filter)
    const isByThem = (actor: string | null, evidence: readonly Span[]) =>
      (filter.speaker === null || isNamed(viewer.actorOf(actor), filter.speaker)) && isBetween([actor], evidence)
    const isOn = (issues: readonly string[]) => filter.issue === null || issues.includes(filter.issue)
    const people = actorsById(
      dossier,
      findings.actors.map((actor) => actor.id),
    )
    const nameOf = (actor: string | null): string | null => people.get(actor ?? "")?.name ?? null
    const namesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((actor) => nameOf(actor) ?? []))]
    const told = { nameOf, countryOf: (actor: string | null) => people.get(actor ?? "")?.country ?? null, tell }
    return [
      ...findings.issues.statuses
        .filter(({ issue, accordingTo, evidence }) => isOn([issue]) && isByThem(accordingTo, evidence))
        .map((status) => {
          const { name, before } = statuses.get(status.id) ?? { name: status.issue, before: null }
          return tell({
            ...spoken(told, status.accordingTo),
            kind: "status",
            id: status.id,
            address: `/issues/${encodeURIComponent(status.issue)}`,
            sentence: standingSentence(name, status.status, nameOf(status.accordingTo), before),
            of: status.status,
            issues: [status.issue],
            date: settle(status.date, status.engagement),
            at: status.engagement,
            before,
            isChange: isNews(status.status, before),
            words: status.words,
          })
        }),
      ...findings.issues.characterizations
        .filter(({ issue, accordingTo, evidence }) => isOn([issue]) && isByThem(accordingTo, evidence))
        .map((called) =>
          tell({
            ...spoken(told, called.accordingTo),
            kind: "characterization",
            id: called.id,
            address: `/issues/${encodeURIComponent(called.issue)}`,
            sentence: `What is done about it is called to ${called.value}${saidBy(nameOf(called.accordingTo))}`,
            of: called.value,
            issues: [called.issue],
            date: called.date,
            words: called.words,
          }),
        ),
      ...findings.channels
        .filter(({ accordingTo, parties, evidence }) => {
          const own = parties.flatMap((party) => viewer.actorOf(party) ?? [])
          const isSaid = filter.speaker === null || isNamed(viewer.actorOf(accordingTo), filter.speaker)
          return isSaid && arePartiesOf(own, filter.countries, isBetween(parties, evidence))
        })
        .map((channel) => {
          const { name, before } = channels.get(channel.id) ?? { name: channel.name, before: null }
          return tell({
            ...spoken(told, channel.accordingTo),
            kind: "channel",
            id: channel.id,
            address: channelAddress(channel.id),
            sentence: standingSentence(name, channel.status, nameOf(channel.accordingTo), before),
            of: channel.status,
            issues: issuesOf(channel.evidence, channel.statement),
            date: settle(channel.date, channel.engagement),
            at: channel.engagement,
            before,
            isChange: isNews(channel.status, before),
            words: channel.words,
          })
        }),
      ...findings.engagements
        .filter((found) => isEngagementWanted(found, viewer.source, wide) && isOn(issuesOf(found.evidence, null)))
        .flatMap((engagement) => {
          // Of several places that tell of it the one that is on the issue that is asked for.
          const words = engagement.evidence.find((span) => isOn(issuesOf([span], null))) ?? engagement.evidence[0]
          if (words === undefined) return []
          const account = accounts.get(engagement.id)
          const standing = account?.status ?? engagement.status
          const sides = engagement.sides.length > 0 ? engagement.sides : [engagement.participants]
          const title = engagementTitle(engagement.kind, sides.map(namesOf))
          const isPlaceNamed = engagement.place !== null && title.includes(engagement.place)
          const place = engagement.place === null || isPlaceNamed ? "" : ` in ${engagement.place}`
          return [
            tell({
              kind: "engagement",
              id: engagement.id,
              lead: account?.lead ?? engagement.id,
              differs: account?.differs ?? null,
              address: engagementAddress(engagement.id),
              sentence: `${title}${place}, ${standing}`,
              of: engagement.kind,
              standing,
              issues: issuesOf(engagement.evidence, null),
              date: settle(engagement.date, engagement.id),
              words,
            }),
          ]
        }),
      ...findings.acts
        .filter((act) => isActWanted(act, viewer.source, wide) && isOn(issuesOf(act.evidence, act.statement)))
        .map((act) => {
          const account = accounts.get(act.id)
          const standing = account?.status ?? act.status
          const title = actTitle(
            act.kind,
            namesOf(act.by.map(({ actor }) => actor)),
            namesOf(act.to.map(({ actor }) => actor)),
          )
          const by = act.by[0]?.actor ?? null
          return tell({
            country: told.countryOf(by),
            kind: "act",
            id: act.id,
            lead: account?.lead ?? act.id,
            differs: account?.differs ?? null,
            address: actAddress(act.id),
            sentence: `${title}${actStandings[standing] ?? ""}`,
            of: act.kind,
            standing,
            issues: issuesOf(act.evidence, act.statement),
            date: settle(act.date, placeOf(act.statement)),
            at: placeOf(act.statement) ?? agreedAt(act, findings.engagements),
            due: act.due,
            words: act.evidence.find((span) => overlaps(span, act.trigger)) ?? act.what,
          })
        }),
      ...findings.figures
        .filter(
          (figure) => isFigureWanted(figure, viewer.source, wide) && isOn(issuesOf(figure.evidence, figure.statement)),
        )
        .flatMap((figure) => {
          const [words] = figure.evidence
          if (words === undefined) return []
          const account = accounts.get(figure.id)
          const { text } = viewer.source.document
          const quantity = figure.quantity === null ? "" : inOneLine(slice(text, figure.quantity))
          const inWords = figureInWords(figure)
          const measured = figureWithQuantity(inWords, quantity, inOneLine(slice(text, words)))
          return [
            tell({
              ...spoken(told, figure.speaker),
              kind: "figure",
              id: figure.id,
              lead: account?.lead ?? figure.id,
              differs: account?.differs ?? null,
              address: figureAddress(figure.id),
              sentence: `${measured}${saidBy(nameOf(figure.speaker))}`,
              of: figure.unit,
              issues: issuesOf(figure.evidence, figure.statement),
              date: figure.asOf,
              words,
            }),
          ]
        }),
      ...differences(context, told),
    ]
  })
  return onceOfChannels(withIssuesOfChannels(facts, channels, filter.issue))
}

/** Of one status that is told of a channel and of its issue in one place the channel is the nearer subject. */
function onceOfChannels(facts: readonly Fact[]): Fact[] {
  const channels = groupBy(
    facts.filter(({ kind }) => kind === "channel"),
    ({ document, of }) => `${document.id} ${of}`,
  )
  const isToldOfChannel = ({ document, of, span }: Fact) =>
    (channels.get(`${document.id} ${of}`) ?? []).some((channel) => overlaps(channel.span, span))
  return facts.filter((fact) => fact.kind !== "status" || !isToldOfChannel(fact))
}

/**
 * A channel is on the issues that its accounts name most: one that names it beside another subject does not make it a
 * matter of that. Without the one that is asked for it is left out.
 */
function withIssuesOfChannels(
  facts: readonly Fact[],
  channels: ReadonlyMap<string, Earlier>,
  asked: string | null,
): Fact[] {
  const channelOf = ({ id }: Fact) => channels.get(id)?.id ?? id
  const naming = groupBy(
    facts.filter(({ kind, issues }) => kind === "channel" && issues.length > 0),
    channelOf,
  )
  return facts.flatMap((fact) => {
    if (fact.kind !== "channel") return [fact]
    const own = mostNamed((naming.get(channelOf(fact)) ?? []).map(({ issues }) => issues))
    return asked === null || own.includes(asked) ? [{ ...fact, issues: own }] : []
  })
}

/** Statements that a filter lets through; one within another of these is told with it. */
export function statementsIn(dossier: Dossier, documents: readonly string[], filter: Filter): Fact[] {
  const viewerOf = documentViewers(dossier)
  const settle = daySettler(dossier)
  const names = nameDocuments(dossier, documents)
  return documents.flatMap((id) => {
    const named = names.get(id)
    if (named === undefined) return []
    const viewer = viewerOf(id)
    const tell = teller({ dossier, viewer, filter, document: nameDocument(named) })
    const { findings, document } = viewer.source
    const placeOf = placesOfStatements(findings)
    const { statements } = choose(viewer.source, filter)
    const issuesOf = issueFinder(findings.issues.mentions)
    // The label of a turn stands before all its paragraphs: what is said in those between is not of this one.
    const issuesIn = ({ form, source, cue, content, glosses }: Statement) =>
      issuesOf(form === "turn" ? content : [...source, ...cue, ...content, ...glosses])
    const isOn = (statement: Statement) => filter.issue === null || issuesIn(statement).includes(filter.issue)
    // Of a person alone, what somebody else tells that they said is theirs: it stands in none of their own.
    const isToldBySelf = ({ within }: Statement) =>
      within === null || (filter.speaker !== null && !statements.has(within))
    const people = actorsById(
      dossier,
      findings.statements.flatMap(({ speaker }) => speaker ?? []),
    )
    return findings.statements
      .filter((statement) => isToldBySelf(statement) && statements.has(statement.id) && isOn(statement))
      .flatMap((statement) => {
        const words = wholeOf(statement)
        if (words === null) return []
        const speaker = people.get(statement.speaker ?? "")
        const source = inOneLine(statement.source.map((span) => slice(document.text, span)).join(" … "))
        return [
          tell({
            kind: "statement",
            id: statement.id,
            address: statementAddress(statement.id),
            sentence: speaker?.name ?? (source === "" ? "Nobody named" : `“${source}”`),
            of: statement.form,
            accordingTo: speaker?.name ?? null,
            country: speaker?.country ?? null,
            issues: issuesIn(statement),
            date: settle(statement.said, placeOf(statement.id)),
            at: placeOf(statement.id),
            words,
          }),
        ]
      })
  })
}

/** The engagement of those who agreed, where the document tells of one of theirs alone. */
function agreedAt({ kind, by }: Act, engagements: readonly Engagement[]): string | null {
  const parties = new Set(by.map(({ actor }) => actor))
  if (kind !== "agreement" || parties.size < 2) return null
  const theirs = engagements.filter(
    ({ status, participants }) =>
      status === "held" && participants.length === parties.size && participants.every((id) => parties.has(id)),
  )
  return theirs.length === 1 ? (theirs[0]?.id ?? null) : null
}

interface Telling {
  readonly dossier: Dossier
  readonly viewer: DocumentViewer
  readonly filter: Filter
  readonly document: DocumentName
}

type Told = Pick<Fact, "kind" | "id" | "address" | "sentence" | "of" | "issues"> &
  Partial<Pick<Fact, "lead" | "accordingTo" | "country" | "before" | "isChange" | "standing" | "at" | "differs">> & {
    readonly date?: DocumentDate | null
    readonly due?: DocumentDate | null
    readonly words: Span
  }

/** Makes facts of one document of what is told there. */
function teller({ viewer, document }: Telling): (told: Told) => Fact {
  const { text } = viewer.source.document
  // "By the day it was saved" is when it was written, as far as other documents tell that.
  const isAsWritten = (date: DocumentDate | null) =>
    date?.value.startsWith("../") === true && date.value.slice(2) === document.date?.value.slice(-day.length)
  return ({ date = null, due = null, words: span, ...told }) => {
    const { document: _, ...words } = viewer.span(span)
    return {
      lead: told.id,
      accordingTo: null,
      country: null,
      before: null,
      isChange: false,
      standing: null,
      at: null,
      differs: null,
      ...told,
      date: viewMoment(isAsWritten(date) ? document.date : date),
      due: viewMoment(due),
      words: { ...words, address: spanAddress(document.id, words) },
      span,
      around: surroundingsOf(text, span, around),
      document,
    }
  }
}

interface Speakers {
  readonly nameOf: (actor: string | null) => string | null
  readonly countryOf: (actor: string | null) => string | null
  readonly tell: (told: Told) => Fact
}

function spoken({ nameOf, countryOf }: Speakers, actor: string | null): Pick<Fact, "accordingTo" | "country"> {
  return { accordingTo: nameOf(actor), country: countryOf(actor) }
}

/** Where a document does not agree with others or with itself, and where it has words otherwise than their reference. */
function differences({ dossier, viewer, filter, document }: Telling, { tell, nameOf, countryOf }: Speakers): Fact[] {
  const links = loadLinks(dossier, document.id)
  if (links === null) return []
  const { findings } = viewer.source
  const isNarrowed = filter.issue !== null || filter.speaker !== null || filter.countries !== null
  const { statements } = choose(viewer.source, filter)
  const wanted = findings.statements.filter(({ id }) => statements.has(id))
  const issuesOf = issueFinder(findings.issues.mentions)
  const statementAt = (span: Span, among: readonly Statement[]) =>
    among.find(({ content }) => content.some((part) => overlaps(part, span)))
  const discrepancies = links.discrepancies.flatMap((discrepancy) => {
    const own = discrepancy.evidence.flatMap((version) => (version.document === document.id ? [version.span] : []))
    const [words] = own
    if (words === undefined || (isNarrowed && !own.some((span) => statementAt(span, wanted)))) return []
    const statement = statementAt(words, findings.statements)
    return [
      tell({
        kind: "discrepancy",
        id: discrepancy.id,
        address: discrepancyAddress(discrepancy.id),
        sentence: discrepancy.explanation.replace(/\.$/, ""),
        of: discrepancy.kind,
        country: countryOf(statement?.speaker ?? null),
        issues: issuesOf(statement ? [...statement.source, ...statement.content, words] : own),
        words,
      }),
    ]
  })
  const isTold = ({ quotation }: Alignment) =>
    links.discrepancies.some(({ evidence }) =>
      evidence.some((version) => version.document === document.id && overlaps(version.span, quotation)),
    )
  const wordings = links.alignments.flatMap((alignment) => {
    const { quotation, marked, relation, attributedTo } = alignment
    if (!marked || !altered.has(relation) || isTold(alignment)) return []
    if (isNarrowed && !statementAt(quotation, wanted)) return []
    const statement = statementAt(quotation, findings.statements)
    const whose = nameOf(attributedTo)
    return [
      tell({
        kind: "wording",
        id: alignment.id,
        address: statement ? `${statementAddress(statement.id)}#versions` : document.address,
        sentence: `Words${whose === null ? "" : ` of ${whose}`} are quoted otherwise than their fullest version has them: ${relationWords[relation]}`,
        of: relation,
        accordingTo: whose,
        country: countryOf(attributedTo),
        issues: issuesOf(statement ? statement.content : [quotation]),
        words: quotation,
      }),
    ]
  })
  return [...discrepancies, ...wordings]
}

/** Relations in which words within a quotation are not those of the reference. */
const altered: ReadonlySet<string> = new Set(["cut", "reworded", "spliced"])

/** What is measured is named in so many words; more are the sentence that states it. */
const longestQuantity = 8

/** A figure with what it measures, each said once: not "USD 8 billion – $8 billion" nor "9 chemicals – nine of twelve chemicals". */
function figureWithQuantity(inWords: string, quantity: string, stated: string): string {
  const first = stated.split(" ").find((word) => /\p{N}/u.test(word)) ?? stated.split(" ")[0] ?? ""
  const isTwice = ` ${quantity.toLowerCase()} `.includes(` ${first.toLowerCase()} `)
  const isNumberAlone = ` ${stated.toLowerCase()} `.includes(` ${quantity.toLowerCase()} `)
  if (isNumberAlone || /\p{Sc}\s?\p{N}/u.test(quantity)) return inWords
  const unit = inWords.split(" ").at(-1)?.toLowerCase().slice(0, -1) ?? ""
  if (!isTwice || !quantity.toLowerCase().includes(unit)) return `${inWords} – ${quantity}`
  const words = quantity.split(" ").length
  // "more than" and its like may stand before the words that say what is measured.
  const isBound = /^(?:about|at least|at most|more than|less than) /.test(inWords)
  return isBound || words <= 2 || words > longestQuantity
    ? inWords
    : quantity.replace(/ (?:is|are|was|were|has|have)$/, "")
}

/** How acts stand that have not simply happened. */
const actStandings: Readonly<Record<string, string>> = {
  planned: ", planned",
  hypothetical: ", as a possibility",
  negated: ", said not to have happened",
}

/** Whether a status says that something stands otherwise; that it was spoken of again does not. */
function isNews(status: Status, before: Status | null): boolean {
  return before === null || (status !== before && status !== "raised")
}

/** A status as one document tells it. */
interface ToldStatus {
  readonly status: Status
  readonly document: string
  readonly date: DocumentDate | null
}

/**
 * Of each status the one before it that says more than that it was spoken of, else the one before it. Of what one
 * document tells without saying when, none comes before another.
 */
function standingsBefore(told: readonly ToldStatus[]): (Status | null)[] {
  const standings: ToldStatus[] = []
  return told.map((one) => {
    const before = standings.findLast((other) => other.document !== one.document || isDatedBefore(other, one))
    if (one.status !== "raised" || before === undefined) standings.push(one)
    return before?.status ?? null
  })
}

function isDatedBefore({ date }: ToldStatus, other: ToldStatus): boolean {
  const [last, first] = [lastDayOf(date?.value ?? ""), firstDayOf(other.date?.value ?? "")]
  return last !== null && first !== null && last < first
}

/** "Military hotline between Calvern and Ruvenia: suspended, according to Tom Petrov; before that open". */
function standingSentence(name: string, status: Status, teller: string | null, before: Status | null): string {
  const earlier = before === null ? "" : before === status ? "; told so before" : `; before that ${before}`
  return `${name}: ${status}${saidBy(teller)}${earlier}`
}

function saidBy(name: string | null): string {
  return name === null ? "" : `, according to ${name}`
}

/** Of each status of an issue its issue's name and the status that was told of before it. */
function earlierStatuses(dossier: Dossier): Map<string, Earlier> {
  return new Map(
    listIssues(dossier).flatMap(({ issue, statuses }) => {
      const before = standingsBefore(statuses.map(({ account, document }) => ({ ...account, document })))
      return statuses.map(({ account }, index) => [
        account.id,
        { id: issue.id, name: issue.name, before: before[index] ?? null },
      ])
    }),
  )
}

/** The same of channels, each named with its parties. */
function earlierChannels(dossier: Dossier): Map<string, Earlier> {
  return new Map(
    listChannels(dossier).flatMap(({ id, name: bare, parties, reports }) => {
      const name = capitalised(
        parties.length > 1 ? `${bare} between ${listed(parties.map((party) => party.name))}` : bare,
      )
      const before = standingsBefore(reports.map(({ channel, document }) => ({ ...channel, document })))
      return reports.map(({ channel }, index) => [channel.id, { id, name, before: before[index] ?? null }])
    }),
  )
}

/** From the first of a statement's words to the last, so that it can be cited; null where that is far more than it says. */
function wholeOf({ content }: Statement): Span | null {
  const [first] = content
  if (first === undefined) return null
  const said = content.reduce((sum, { start, end }) => sum + end - start, 0)
  const whole = { start: first.start, end: content.at(-1)?.end ?? first.end }
  const longest = content.reduce((one, other) => (other.end - other.start > one.end - one.start ? other : one), first)
  return whole.end - whole.start <= said * 2 ? whole : longest
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim()
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
