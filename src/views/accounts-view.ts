import type { Engagement } from "../domain/engagement.ts"
import { listed } from "../domain/listed.ts"
import { overlaps, type Span } from "../domain/span.ts"
import {
  type Account,
  type AccountLine,
  type AccountTopic,
  type AloneInTopic,
  accountIn,
  alignAccounts,
  toldIn,
} from "../link/accounts/align-accounts.ts"
import { countryBeside, sideOf } from "../link/accounts/side-of.ts"
import { differingWords } from "../link/wording/differing-words.ts"
import { loadIssueSet } from "../store/issues.ts"
import { currentId } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { actorsById } from "../store/queries/happened.ts"
import { findMerged, type Merged, mergedIds } from "../store/queries/merged.ts"
import { countryName } from "./country-name.ts"
import { drawVersion } from "./drawn-version.ts"
import { type DocumentViewer, documentViewers, type PlacedSpanView } from "./placed.ts"

/** What a side's official text says of an issue; `absent`: the text does not speak of it; `none`: the dossier holds no text of that side. */
export interface SideOnIssue {
  readonly side: string
  readonly standing: "raised" | "spoken of" | "absent" | "none"
  /** Who raised it, by that text. */
  readonly by: readonly string[]
  readonly words: readonly PlacedSpanView[]
}

/** An issue with what each side's account says of it. */
export interface IssueOfAccounts {
  readonly id: string
  readonly name: string
  readonly sides: readonly SideOnIssue[]
}

/** Accounts of one engagement from several documents, beside each other. */
export interface AccountsView {
  readonly engagement: string
  readonly reports: readonly AccountReport[]
  /** How the accounts differ in day, place, length, people: in plain sentences. */
  readonly differs: readonly { readonly document: string; readonly differs: string }[]
  /** The issues of the official texts, by side. */
  readonly issues: readonly IssueOfAccounts[]
  /** What several accounts speak of. */
  readonly shared: readonly {
    readonly issue: string | null
    /** The issue, or where they share none, words that all lines have. */
    readonly name: string
    readonly lines: readonly { readonly document: string; readonly words: readonly PlacedSpanView[] }[]
    /** What only one of them has: a condition, a day, a number. */
    readonly alone: readonly {
      readonly document: string
      readonly of: AloneInTopic["of"]
      readonly words: readonly PlacedSpanView[]
    }[]
    /** Official texts among the reports that do not speak of it; of other documents only what tells of the engagement is read. */
    readonly absent: readonly string[]
    /** Official texts that tell the same in other words, two by two. */
    readonly wordings: readonly WordingBeside[]
  }[]
  /** What `onlyIn` is held against: the other official texts where there are any, else all documents. */
  readonly onlyBeside: "official texts" | "documents"
  /** What one official text tells and none of the others does. */
  readonly onlyIn: readonly { readonly document: string; readonly words: readonly PlacedSpanView[] }[]
}

/** A sentence of one account with the words drawn in that only another account's sentence has. */
export interface WordingBeside {
  readonly document: string
  readonly beside: string
  readonly pieces: readonly WordingPiece[]
}

/** A stretch of a drawn wording. `here`: words of the sentence alone; `beside`: words of the other one alone. */
export interface WordingPiece extends PlacedSpanView {
  readonly only: "here" | "beside" | null
}

/** A document that tells of the engagement. */
export interface AccountReport {
  readonly document: string
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
  readonly kind: string
}

/** The accounts of an engagement; null where there is none of this id, or only one document tells of it. */
export function viewAccounts(
  dossier: Dossier,
  id: string,
  viewerOf: (document: string) => DocumentViewer = documentViewers(dossier),
): AccountsView | null {
  const merged = findMerged(dossier, "engagement", currentId(dossier, id) ?? id)
  if (merged === null) return null
  const documents = [...new Set(merged.reports.map(({ document }) => document))]
  if (documents.length < 2) return null
  const accounts = readAccounts(merged, viewerOf)
  const sources = documents.map((document) => viewerOf(document).source)
  const official = sources.filter(({ document: { id } }) => accounts.some((one) => one.isOwn && one.document === id))
  const areSeveral = official.length > 1
  const { shared, only } = alignAccounts(accounts, toldIn(areSeveral ? official : sources))
  const nameOf = issueNames(dossier)
  return {
    engagement: merged.id,
    reports: sources.map(({ document: { id: document, title, outlet, date, kind } }) => ({
      document,
      title,
      outlet,
      date: date?.value ?? null,
      kind,
    })),
    differs: merged.reports.flatMap(({ document, differs }) => (differs === null ? [] : [{ document, differs }])),
    issues: issuesOf(merged, { accounts, shared }, { dossier, viewerOf, nameOf }),
    shared: shared.map(({ issue, isOfEngagement, words, lines, alone }) => ({
      issue: issue === null ? null : nameOf(issue),
      name: isOfEngagement
        ? "That it was, and how it went"
        : issue === null
          ? words.join(", ") || "In words alike"
          : nameOf(issue),
      lines: lines.map(({ document, spans }) => ({ document, words: spans.map(viewerOf(document).span) })),
      alone: together(alone).map(({ document, of, spans }) => ({
        document,
        of,
        words: spans.map(viewerOf(document).span),
      })),
      absent:
        issue === null
          ? []
          : accounts
              .filter(({ document, isOwn }) => isOwn && !lines.some((line) => line.document === document))
              .map(({ document }) => document),
      // Who met, and where, is in other words in every text.
      wordings: isOfEngagement
        ? []
        : wordingsOf(
            lines.filter(({ document }) => accounts.some((one) => one.isOwn && one.document === document)),
            viewerOf,
          ),
    })),
    onlyBeside: areSeveral ? "official texts" : "documents",
    onlyIn: documents.flatMap((document) => {
      const words = only.filter((one) => one.document === document).map(({ sentence }) => sentence.span)
      return words.length === 0 ? [] : [{ document, words: words.map(viewerOf(document).span) }]
    }),
  }
}

/** Of each two accounts every sentence beside the one most like it, where they differ in wording; each sentence once. */
function wordingsOf(lines: readonly AccountLine[], viewerOf: ViewerOf): WordingBeside[] {
  return lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const [own, its] = [viewerOf(line.document), viewerOf(other.document)]
      const [mine, theirs] = [own.source.document.text, its.source.document.text]
      const pairs = line.spans.flatMap((span) =>
        other.spans.flatMap((reference) => {
          const found = differingWords({ text: mine, span }, { text: theirs, span: reference })
          return found === null ? [] : [{ ...found, span, reference }]
        }),
      )
      const taken = new Set<Span>()
      return pairs
        .toSorted((a, b) => b.same - a.same)
        .flatMap(({ span, reference, edits }): WordingBeside[] => {
          if (taken.has(span) || taken.has(reference)) return []
          taken.add(span).add(reference)
          if (edits.length === 0) return []
          const drawn = drawVersion({
            quotation: { text: mine, span },
            reference: { text: theirs, span: reference },
            edits,
          })
          const pieces = drawn.map(
            ({ of, difference, ...words }): WordingPiece => ({
              ...(of === "quotation" ? own : its).span(words),
              only: of === "reference" ? "beside" : difference === "added" ? "here" : null,
            }),
          )
          return [{ document: line.document, beside: other.document, pieces }]
        })
    }),
  )
}

/** What one account alone has, in one line for each sort. */
function together(alone: readonly AloneInTopic[]) {
  const groups = new Map<string, { document: string; of: AloneInTopic["of"]; spans: Span[] }>()
  for (const { document, of, span } of alone) {
    const group = groups.get(`${document} ${of}`) ?? { document, of, spans: [] }
    group.spans.push(span)
    groups.set(`${document} ${of}`, group)
  }
  return [...groups.values()]
}

type ViewerOf = (document: string) => DocumentViewer

function readAccounts(merged: Merged, viewerOf: ViewerOf): Account[] {
  return [...new Set(merged.reports.map(({ document }) => document))].map((document) => {
    const { source } = viewerOf(document)
    const told = new Set(merged.reports.filter((report) => report.document === document).map((report) => report.id))
    const { engagements, statements } = source.findings
    const own = engagements.filter((one) => told.has(one.id))
    const parts = engagements.filter(({ within }) => within !== null && told.has(within))
    const made = new Set([...own, ...parts].flatMap((one) => one.statements))
    return accountIn(
      source,
      own.flatMap((one) => one.evidence),
      statements.filter(({ id }) => made.has(id)).flatMap(({ content }) => content),
    )
  })
}

function issueNames(dossier: Dossier): (id: string) => string {
  const { shipped, own } = loadIssueSet(dossier)
  const names = new Map([...shipped, ...own].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

interface Named {
  readonly dossier: Dossier
  readonly viewerOf: ViewerOf
  readonly nameOf: (issue: string) => string
}

interface Beside {
  readonly accounts: readonly Account[]
  readonly shared: readonly AccountTopic[]
}

/** The issues of an engagement's official texts by the sides that took part; none where no text is of a side. */
function issuesOf(
  merged: Merged,
  { accounts, shared }: Beside,
  { dossier, viewerOf, nameOf }: Named,
): IssueOfAccounts[] {
  const lead = viewerOf(merged.document)
  const engagement = lead.source.findings.engagements.find(({ id }) => id === merged.id)
  const texts = accounts.flatMap(({ document, isOwn }) => (isOwn ? viewerOf(document).source.document.text : []))
  const known = actorsById(dossier, (engagement?.sides ?? []).flat())
  const sides = (engagement?.sides ?? []).map((side) =>
    side.flatMap((id) => {
      const actor = lead.actorOf(id)
      const country = known.get(id)?.country ?? (actor && countryBeside(actor, texts)) ?? null
      return actor === undefined ? [] : [{ ...actor, country }]
    }),
  )
  const own = accounts.flatMap((account) => {
    const side = account.isOwn ? sideOf(viewerOf(account.document).source.document, sides) : null
    return side === null ? [] : [{ side, account }]
  })
  const issues = new Set(own.flatMap(({ account }) => account.sentences.flatMap((sentence) => sentence.issues)))
  return [...issues].toSorted().map((issue) => ({
    id: issue,
    name: nameOf(issue),
    sides: sides.map((actors, index): SideOnIssue => {
      const country = actors.find((actor) => actor.country !== null)?.country
      const side = country ? countryName(country) : listed(actors.map(({ name }) => name))
      const held = own.filter((one) => one.side === index)
      const lines = held.flatMap(({ account }) => linesOn(issue, account, { accounts, shared }))
      const by = [...new Set(lines.flatMap(({ document, span }) => sayersIn(viewerOf(document), span)))]
      const standing =
        held.length === 0 ? "none" : lines.length === 0 ? "absent" : by.length > 0 ? "raised" : "spoken of"
      return { side, standing, by, words: lines.map(({ document, span }) => viewerOf(document).span(span)) }
    }),
  }))
}

/** What an account says of an issue: by its terms, else in lines that are told in like words as another account's on it. */
function linesOn(issue: string, { document, sentences }: Account, { accounts, shared }: Beside) {
  const isOn = (span: Span) =>
    accounts.some((one) => one.isOwn && one.sentences.some((each) => each.span === span && each.issues.includes(issue)))
  const own = sentences.filter((sentence) => sentence.issues.includes(issue)).map(({ span }) => span)
  const alike = shared
    .filter(
      ({ issue: of, lines }) =>
        of === null && lines.some((line) => line.document !== document && line.spans.some(isOn)),
    )
    .flatMap(({ lines }) => lines.filter((line) => line.document === document).flatMap(({ spans }) => spans))
  return (own.length > 0 ? own : alike).map((span) => ({ document, span }))
}

/** Who says or does something in a sentence, by name. */
function sayersIn({ source: { findings }, actorOf }: DocumentViewer, sentence: Span): string[] {
  const said = findings.statements
    .filter(({ within, content }) => within === null && content.some((span) => overlaps(span, sentence)))
    .flatMap(({ speaker }) => actorOf(speaker)?.name ?? [])
  const done = findings.acts
    .filter(({ trigger }) => overlaps(trigger, sentence))
    .flatMap(({ by }) => by.flatMap(({ actor }) => actorOf(actor)?.name ?? []))
  return said.length > 0 ? said : done
}

/** Engagements of which an official text is held, by issue and side. */
export interface IssueTable {
  readonly engagements: readonly {
    readonly id: string
    readonly line: string
    readonly date: string | null
    readonly issues: readonly IssueOfAccounts[]
  }[]
}

/** What each side's accounts say of each issue, engagement by engagement, the latest first. */
export function viewIssueTable(dossier: Dossier): IssueTable {
  const viewerOf = documentViewers(dossier)
  const nameOf = issueNames(dossier)
  const engagements = mergedIds(dossier, "engagement").flatMap((id) => {
    const merged = findMerged(dossier, "engagement", id)
    if (merged === null) return []
    const accounts = readAccounts(merged, viewerOf)
    if (!accounts.some(({ isOwn }) => isOwn)) return []
    const { shared } = alignAccounts(accounts, () => true)
    const issues = issuesOf(merged, { accounts, shared }, { dossier, viewerOf, nameOf })
    const found = viewerOf(merged.document).source.findings.engagements.find((one) => one.id === merged.id)
    const line = found && lineOf(found, viewerOf(merged.document))
    return line === undefined || issues.length === 0 ? [] : [{ id, line, date: found?.date?.value ?? null, issues }]
  })
  return { engagements: engagements.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "")) }
}

/** An engagement that words may mean, in a line: "meeting · Okafor, Sabo · Haldis · 2032-04-22". */
export interface EngagementChoice {
  readonly id: string
  readonly line: string
}

function lineOf({ kind, participants, place, date }: Engagement, { actorOf }: DocumentViewer): string {
  const names = participants.flatMap((participant) => actorOf(participant)?.name ?? [])
  return [kind, names.join(", "), place, date?.value].filter((part) => part).join(" · ")
}

/** Engagements that words mean: an id, or words and dates all of which its names, place, kind or day contain. */
export function findEngagements(dossier: Dossier, asked: string): EngagementChoice[] {
  const viewerOf = documentViewers(dossier)
  const choiceOf = (id: string): EngagementChoice[] => {
    const merged = findMerged(dossier, "engagement", id)
    if (merged === null) return []
    const viewer = viewerOf(merged.document)
    const found = viewer.source.findings.engagements.find((one) => one.id === merged.id)
    if (found === undefined) return []
    return [{ id: merged.id, line: lineOf(found, viewer) }]
  }
  const exact = choiceOf(currentId(dossier, asked) ?? asked)
  if (exact.length > 0) return exact
  const words = asked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
  if (words.length === 0) return []
  return mergedIds(dossier, "engagement")
    .flatMap(choiceOf)
    .filter(({ line }) => words.every((word) => line.toLowerCase().includes(word)))
}
