import type { JudgedKind } from "../domain/judgement.ts"
import { auditResults } from "../store/audits.ts"
import { type Judged, openJudgements, placeJudgements } from "../store/judgements.ts"
import { loadLinks } from "../store/links.ts"
import { documentIds, loadDocument, type StoredDocument } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { listChannels } from "../store/queries/channels.ts"
import { discrepanciesUnder } from "../store/queries/discrepancies.ts"
import { dossierActorIds } from "../store/queries/dossier-actors.ts"
import { listIssues } from "../store/queries/issues.ts"
import { findMerged, lineOf, type Merged, type MergedKind, mergedIds } from "../store/queries/merged.ts"
import { viewAccounts } from "../views/accounts-view.ts"
import { standingWords } from "../views/accounts-words.ts"
import { viewAlignment } from "../views/alignment-view.ts"
import { isChannelWanted, viewChannelLine } from "../views/channel-lines.ts"
import { viewDiscrepancy } from "../views/discrepancy-view.ts"
import { isDossierActorWanted, viewActorItem } from "../views/dossier-actor-view.ts"
import { choose, type Filter, isTimely, type Wanted } from "../views/filter.ts"
import { isActWanted, isEngagementWanted, isFigureWanted } from "../views/filter-findings.ts"
import { isAlignmentWanted, isDiscrepancyWanted } from "../views/filter-links.ts"
import { followPlansOf, followThroughOf } from "../views/follow-through.ts"
import { viewIssueLine, wantedOfIssue } from "../views/issue-lines.ts"
import { viewDocument, viewQuotations, viewStatements, viewTimes } from "../views/items.ts"
import { viewJudgement } from "../views/judgement-view.ts"
import { anyWanted, viewMergedAct, viewMergedEngagement, viewMergedFigure } from "../views/merged-items.ts"
import { type DocumentViewer, documentViewers } from "../views/placed.ts"
import { datedByOthers } from "../views/settled-dates.ts"
import { editInWords, viewSides, viewVoices, voicesOf, voicesOfSpeakers } from "../views/wording-view.ts"
import type { Cell } from "./csv.ts"
import type { ExportKind, Item } from "./export-kind.ts"
import { withAudits } from "./with-audits.ts"

/** The document a row is of, as `placeOf` fills them. */
const placeColumns = ["document", "date", "outlet", "title", "uri"] as const

const documents = perDocument(
  [
    "id",
    "date",
    "outlet",
    "title",
    "byline",
    "kind",
    "language",
    "uri",
    "url",
    "length",
    "complete",
    "statements",
    "copies",
    "copyOf",
    "retrieved",
    "sha256",
  ],
  (stored, wanted) => {
    const view = viewDocument(stored)
    const row = {
      ...view,
      date: view.date?.value ?? null,
      copies: view.copies.length,
      copyOf: view.copyOf?.document ?? null,
      versions: null,
      notes: null,
    }
    return wanted.document ? [{ view, row }] : []
  },
)

const statements = perDocument(
  [
    "id",
    "document",
    "date",
    "outlet",
    "title",
    "speaker",
    "role",
    "country",
    "form",
    "sourcing",
    "source",
    "cue",
    "content",
    "glosses",
    "addressee",
    "relayedBy",
    "within",
    "said",
    "at",
    "rendering",
    "confidence",
    "rule",
    "start",
    "end",
    "uri",
  ],
  (stored, wanted, _, dossier) =>
    viewStatements(stored, (engagement) => lineOf(dossier, engagement))
      .filter(({ id }) => wanted.statements.has(id))
      .map((view) => ({
        view,
        row: {
          ...placeOf(stored),
          id: view.id,
          speaker: view.speaker?.name ?? null,
          role: view.speaker?.role ?? null,
          country: view.speaker?.country ?? null,
          form: view.form,
          sourcing: view.sourcing,
          source: wordsOf(view.source),
          cue: wordsOf(view.cue),
          content: wordsOf(view.content),
          glosses: wordsOf(view.glosses),
          addressee: view.addressee?.name ?? null,
          relayedBy: view.relayedBy.map((actor) => actor.name).join("; "),
          within: view.within,
          said: view.said?.value ?? null,
          at: view.at,
          rendering: view.rendering,
          confidence: view.confidence,
          rule: view.rule,
          start: view.content[0]?.start ?? null,
          end: view.content.at(-1)?.end ?? null,
        },
      })),
)

const quotations = perDocument(
  ["id", "document", "date", "outlet", "title", "words", "use", "speaker", "statement", "start", "end", "uri"],
  (stored, wanted) =>
    viewQuotations(stored)
      .filter(({ statement }) => (statement === null ? wanted.looseQuotations : wanted.statements.has(statement)))
      .map((view) => ({
        view,
        row: {
          ...placeOf(stored),
          id: view.id,
          words: view.words.text,
          use: view.use,
          speaker: view.speaker?.name ?? null,
          statement: view.statement,
          start: view.words.start,
          end: view.words.end,
        },
      })),
)

const actors: ExportKind = {
  columns: [
    "id",
    "name",
    "kind",
    "role",
    "country",
    "wikidata",
    "aliases",
    "offices",
    "roles",
    "statements",
    "documents",
    "first",
    "last",
    "merges",
    "speaksFor",
  ],
  *items(dossier, filter) {
    for (const id of dossierActorIds(dossier)) {
      const view = viewActorItem(dossier, id)
      if (view === null || !isDossierActorWanted(view, filter)) continue
      const dates = view.documents.flatMap(({ date }) => date ?? [])
      const row = {
        id,
        name: view.name,
        kind: view.kind,
        role: view.role ?? null,
        country: view.country ?? null,
        aliases: view.aliases.join("; "),
        wikidata: view.wikidata ?? null,
        offices: (view.offices ?? [])
          .map(({ office, from, to }) => `${office} (${from ?? "?"} to ${to ?? ".."})`)
          .join("; "),
        roles: view.roles.map(({ role, first, last }) => `${role} (${first ?? "?"} to ${last ?? "?"})`).join("; "),
        statements: view.statements,
        documents: new Set(view.documents.map(({ document }) => document)).size,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
        merges: view.merges.map(({ why }) => why).join("; "),
        speaksFor: view.speaksFor.map(({ name }) => name).join("; "),
      }
      yield { view, row }
    }
  },
}

const acts = perMerged(
  "act",
  [
    "id",
    "kind",
    "status",
    "event",
    "mode",
    "contexts",
    "by",
    "byCodes",
    "to",
    "toCodes",
    "what",
    "condition",
    "when",
    "due",
    "place",
    "trigger",
    "statement",
    "confidence",
    ...placeColumns,
    "reports",
    "followThrough",
  ],
  anyWanted(({ acts }) => acts, isActWanted),
  (dossier, viewerOf) => {
    const followThrough = followThroughOf(dossier, viewerOf)
    return (merged) => actItem(viewMergedAct(merged, viewerOf, followThrough(merged)), viewerOf)
  },
)

function actItem(view: ReturnType<typeof viewMergedAct>, viewerOf: ViewerOf): Item {
  return {
    view,
    row: {
      ...placeOf(viewerOf(view.document).source),
      id: view.id,
      kind: view.kind,
      status: view.status,
      event: view.coding.event,
      mode: view.coding.mode,
      contexts: view.coding.contexts.join("; "),
      by: namesOf(view.by),
      byCodes: codesOf(view.by),
      to: namesOf(view.to),
      toCodes: codesOf(view.to),
      what: view.what.text,
      condition: view.condition?.text ?? null,
      when: view.date?.value ?? null,
      due: view.due?.value ?? null,
      place: view.place,
      trigger: view.trigger.text,
      statement: view.statement,
      confidence: view.confidence,
      reports: view.reports.length,
      followThrough: view.followThrough?.map(({ finding }) => finding).join("; ") ?? null,
    },
  }
}

const engagements = perMerged(
  "engagement",
  [
    "id",
    "kind",
    "status",
    "participants",
    "sides",
    "place",
    "when",
    "basis",
    "level",
    "duration",
    "within",
    "words",
    ...placeColumns,
    "reports",
    "followThrough",
  ],
  anyWanted(({ engagements }) => engagements, isEngagementWanted),
  (dossier, viewerOf) => {
    const followPlans = followPlansOf(dossier, viewerOf)
    return (merged) => engagementItem(viewMergedEngagement(merged, viewerOf, followPlans(merged)), viewerOf)
  },
)

function engagementItem(view: ReturnType<typeof viewMergedEngagement>, viewerOf: ViewerOf): Item {
  return {
    view,
    row: {
      ...placeOf(viewerOf(view.document).source),
      id: view.id,
      kind: view.kind,
      status: view.status,
      participants: namesOf(view.participants),
      sides: view.sides.map(namesOf).join(" / "),
      place: view.place,
      when: view.date?.value ?? null,
      basis: view.date?.basis ?? null,
      level: view.level,
      duration: view.duration,
      within: view.within,
      words: wordsOf(view.evidence),
      reports: view.reports.length,
      followThrough: view.followThrough?.map(({ finding }) => finding).join("; ") ?? null,
    },
  }
}

const figures = perMerged(
  "figure",
  ["id", "value", "high", "unit", "bound", "quantity", "asOf", "speaker", "words", ...placeColumns, "reports"],
  anyWanted(({ figures }) => figures, isFigureWanted),
  (_, viewerOf) => (merged) => {
    const view = viewMergedFigure(merged, viewerOf)
    return {
      view,
      row: {
        ...placeOf(viewerOf(merged.document).source),
        id: view.id,
        value: view.value,
        high: view.high ?? null,
        unit: view.unit,
        bound: view.bound,
        quantity: view.quantity?.text ?? null,
        asOf: view.asOf?.value ?? null,
        speaker: view.speaker?.name ?? null,
        words: wordsOf(view.evidence),
        reports: view.reports.length,
      },
    }
  },
)

const times = perDocument(
  ["type", "value", "resolved", "basis", "why", "words", "start", "end", ...placeColumns],
  (stored, wanted) =>
    wanted.document
      ? viewTimes(stored).map((view) => ({
          view,
          row: {
            ...placeOf(stored),
            type: view.type,
            value: view.value,
            resolved: view.date?.value ?? null,
            basis: view.date?.basis ?? null,
            why: view.date?.why ?? null,
            words: view.text,
            start: view.start,
            end: view.end,
          },
        }))
      : [],
)

function namesOf(actors: readonly { readonly name: string }[]): string {
  return actors.map(({ name }) => name).join("; ")
}

function codesOf(actors: readonly { readonly code: string | null; readonly sector: string | null }[]): string {
  return actors.map(({ code, sector }) => [code, sector].filter((part) => part !== null).join(" ")).join("; ")
}

const alignments: ExportKind = {
  columns: [
    "id",
    "relation",
    "marked",
    "words",
    "referenceWords",
    "attributedTo",
    "saidBy",
    "basis",
    "edits",
    "context",
    "score",
    "statement",
    ...placeColumns,
    "referenceDocument",
    "referenceDate",
    "referenceOutlet",
    "referenceTitle",
    "referenceUri",
  ],
  *items(dossier, filter) {
    const viewerOf = documentViewers(dossier)
    for (const id of documentIds(dossier))
      for (const alignment of loadLinks(dossier, id)?.alignments ?? []) {
        if (!isAlignmentWanted(alignment, viewerOf, filter)) continue
        const view = viewAlignment(alignment, viewerOf)
        const reference = placeOf(viewerOf(alignment.reference.document).source)
        yield {
          view,
          row: {
            ...placeOf(viewerOf(alignment.document).source),
            id: view.id,
            relation: view.relation,
            marked: view.marked,
            words: view.quotation.text,
            referenceWords: view.reference.text,
            attributedTo: view.attributedTo?.name ?? null,
            saidBy: view.saidBy?.name ?? null,
            basis: view.reference.basis,
            edits: notesOf(view.edits),
            context: notesOf(view.context),
            score: view.score,
            statement: view.statement,
            referenceDocument: reference.document,
            referenceDate: reference.date,
            referenceOutlet: reference.outlet,
            referenceTitle: reference.title,
            referenceUri: reference.uri,
          },
        }
      }
  },
}

const discrepancies: ExportKind = {
  columns: ["id", "kind", "severity", "explanation", "words", ...placeColumns, "otherDocuments"],
  *items(dossier, filter) {
    const viewerOf = documentViewers(dossier)
    for (const document of documentIds(dossier))
      for (const discrepancy of discrepanciesUnder(dossier, document)) {
        if (!isDiscrepancyWanted(discrepancy, viewerOf, filter)) continue
        const view = viewDiscrepancy(discrepancy, viewerOf)
        const others = new Set(view.evidence.map((span) => span.document).filter((id) => id !== document))
        yield {
          view,
          row: {
            ...placeOf(viewerOf(document).source),
            id: view.id,
            kind: view.kind,
            severity: view.severity,
            explanation: view.explanation,
            words: wordsOf(view.evidence),
            otherDocuments: [...others].join("; "),
          },
        }
      }
  },
}

const channels: ExportKind = {
  columns: [
    "id",
    "name",
    "parties",
    "countries",
    "level",
    "status",
    "statuses",
    "first",
    "last",
    "documents",
    "statusIds",
    "judgements",
  ],
  *items(dossier, filter) {
    const viewerOf = documentViewers(dossier)
    const judged = judgedStatuses(dossier, "channel")
    for (const tied of listChannels(dossier)) {
      if (!isChannelWanted(tied, viewerOf, filter)) continue
      const line = viewChannelLine(tied, viewerOf)
      const view = { ...line, statuses: line.statuses.map(judged) }
      const days = view.statuses.map(({ date, published }) => date?.value ?? published)
      yield {
        view,
        row: {
          id: view.id,
          name: view.name,
          parties: namesOf(view.parties),
          countries: view.parties.flatMap(({ country }) => country ?? []).join("; "),
          level: view.level,
          status: view.statuses.at(-1)?.status ?? null,
          statuses: view.statuses.map(({ status, words }, i) => `${days[i] ?? "?"} ${status}: ${words}`).join("; "),
          first: days[0] ?? null,
          last: days.at(-1) ?? null,
          documents: [...new Set(view.statuses.map(({ document }) => document))].join("; "),
          ...idsOfStatuses(view.statuses),
        },
      }
    }
  },
}

const issues: ExportKind = {
  columns: [
    "id",
    "name",
    "documents",
    "mentions",
    "status",
    "statuses",
    "characterizations",
    "first",
    "last",
    "statusIds",
    "characterizationIds",
    "judgements",
  ],
  *items(dossier, filter) {
    const viewerOf = documentViewers(dossier)
    const judged = judgedStatuses(dossier, "issue")
    for (const tied of listIssues(dossier)) {
      const wanted = wantedOfIssue(tied, viewerOf, filter)
      if (wanted === null) continue
      const line = viewIssueLine(wanted, viewerOf)
      const view = {
        ...line,
        characterizations: line.characterizations.map(judged),
        statuses: line.statuses.map(judged),
      }
      const days = view.statuses.map(({ date, published }) => date?.value ?? published)
      yield {
        view,
        row: {
          id: view.id,
          name: view.name,
          documents: view.documents,
          mentions: view.mentions,
          status: view.statuses.at(-1)?.status ?? null,
          statuses: view.statuses.map(({ status, words }, i) => `${days[i] ?? "?"} ${status}: ${words}`).join("; "),
          characterizations: view.characterizations.map(({ value, words }) => `${value}: ${words}`).join("; "),
          first: days[0] ?? null,
          last: days.at(-1) ?? null,
          characterizationIds: view.characterizations.map(({ id }) => id).join("; "),
          ...idsOfStatuses(view.statuses, view.characterizations),
        },
      }
    }
  },
}

/** One document's account of how something stands, with what a person decided on it. */
function judgedStatuses(dossier: Dossier, kind: "channel" | "issue") {
  const judgements = openJudgements(dossier)
  return <Status extends { readonly id: string }>(status: Status): Status & { readonly judgement?: Judged } => {
    const judgement = judgements.of(kind, status.id)
    return judgement === null ? status : { ...status, judgement }
  }
}

interface JudgedStatus {
  readonly id: string
  readonly judgement?: Judged
}

/** What is decided on by its own id, in the order of `statuses`; and the decisions on any of it. */
function idsOfStatuses(statuses: readonly JudgedStatus[], others: readonly JudgedStatus[] = []) {
  return {
    statusIds: statuses.map(({ id }) => id).join("; "),
    judgements: [...statuses, ...others]
      .flatMap(({ id, judgement }) => (judgement === undefined ? [] : `${id} ${judgement.decision}`))
      .join("; "),
  }
}

const accounts: ExportKind = {
  columns: ["engagement", "documents", "issues", "bySide", "topics", "onlyInOne", "differs"],
  *items(dossier, filter) {
    const viewerOf = documentViewers(dossier)
    const isWanted = anyWanted(({ engagements }) => engagements, isEngagementWanted)
    for (const id of mergedIds(dossier, "engagement")) {
      const merged = findMerged(dossier, "engagement", id)
      if (merged === null || !isWanted(merged, viewerOf, filter)) continue
      const view = viewAccounts(dossier, id, viewerOf)
      if (view === null) continue
      const row = {
        engagement: view.engagement,
        documents: view.reports.map(({ document }) => document).join("; "),
        issues: view.shared.flatMap(({ issue }) => issue ?? []).join("; "),
        bySide: view.issues
          .flatMap(({ name, sides }) => sides.map((side) => `${name}, ${side.side}: ${standingWords(side)}`))
          .join("; "),
        topics: view.shared.length,
        onlyInOne: view.onlyIn.reduce((sum, { words }) => sum + words.length, 0),
        differs: view.differs.map(({ differs }) => differs).join(" "),
      }
      yield { view, row }
    }
  },
}

const wordings: ExportKind = {
  columns: [
    "side",
    "words",
    "issue",
    "days",
    "first",
    "firstDocument",
    "last",
    "lastDocument",
    "laterWithout",
    "upTo",
    "altered",
  ],
  *items(dossier, { issue, countries, speaker, ...asked }) {
    const wanted = viewSides(dossier, countries)
    const sides =
      speaker === null ? wanted.map(({ code }) => voicesOf(dossier, code)) : [voicesOfSpeakers(dossier, speaker)]
    for (const voices of sides) {
      if (voices === null) continue
      const { side, formulations } = viewVoices(dossier, voices, issue)
      for (const one of formulations) {
        if (!isTimely(one.last.day, asked)) continue
        const row = {
          side,
          words: one.words,
          issue: one.issue?.id ?? null,
          days: one.days,
          first: one.first.day,
          firstDocument: one.first.document.id,
          last: one.last.day,
          lastDocument: one.last.document.id,
          laterWithout: one.dropped?.later ?? null,
          upTo: one.dropped?.upTo ?? null,
          altered: one.altered.map((change) => `${change.day} ${editInWords(change)}`).join("; "),
        }
        yield { view: { side, ...one }, row }
      }
    }
  },
}

const judgements: ExportKind = {
  columns: [
    "id",
    "subjectKind",
    "subjectId",
    "decision",
    "correction",
    "with",
    "reason",
    "by",
    "judged",
    "undone",
    "standing",
    "now",
    "words",
    "document",
  ],
  *items(dossier) {
    for (const placed of placeJudgements(dossier)) {
      const view = viewJudgement(placed)
      const { subject, correction, with: other, words, found, ...rest } = view
      const row = {
        ...rest,
        subjectKind: subject.kind,
        subjectId: subject.id,
        correction: correction === null ? null : JSON.stringify(correction),
        with: other?.id ?? null,
        words: words.join(" … "),
      }
      yield { view, row }
    }
  },
}

const audits: ExportKind = {
  columns: [
    "id",
    "kind",
    "drawn",
    "seed",
    "population",
    "sample",
    "judges",
    "precision",
    "low",
    "high",
    "judged",
    "unsure",
    "alpha",
    "countries",
  ],
  *items(dossier) {
    for (const view of auditResults(dossier)) {
      const { precision, judges, countries, ...rest } = view
      const row = {
        ...rest,
        countries: countries?.join("; ") ?? null,
        judges: judges.map(({ by }) => by).join("; "),
        precision: precision?.share ?? null,
        low: precision?.low ?? null,
        high: precision?.high ?? null,
        judged: precision?.of ?? 0,
      }
      yield { view, row }
    }
  },
}

/** The kinds that can be exported. */
export const exportKinds: Readonly<Record<string, ExportKind>> = {
  documents,
  statements: judgedAndAudited("statement", statements),
  quotations: withAudits(["statement"], quotations),
  actors: judgedAndAudited("actor", actors),
  engagements: judgedAndAudited("engagement", engagements),
  acts: judgedAndAudited("act", acts),
  channels: withAudits(["channel"], channels),
  figures: judgedAndAudited("figure", figures),
  issues: withAudits(["issue"], issues),
  times,
  alignments: judgedAndAudited("alignment", alignments),
  discrepancies: judgedAndAudited("discrepancy", discrepancies),
  accounts: withAudits(["engagement"], accounts),
  wordings: withAudits(["statement"], wordings),
  judgements,
  audits,
}

function judgedAndAudited(kind: JudgedKind, exported: ExportKind): ExportKind {
  return withAudits([kind], withJudgements(kind, exported))
}

/** Adds `judgement` to the lines on which a person decided. */
function withJudgements(kind: JudgedKind, { columns, items }: ExportKind): ExportKind {
  return {
    columns: [...columns, "judgement"],
    *items(dossier, filter) {
      const judgements = openJudgements(dossier)
      for (const { view, row } of items(dossier, filter)) {
        const judgement = "id" in view && typeof view.id === "string" ? judgements.of(kind, view.id) : null
        yield judgement === null
          ? { view, row: { ...row, judgement: null } }
          : { view: { ...view, judgement }, row: { ...row, judgement: judgement.decision } }
      }
    },
  }
}

function perDocument(
  columns: readonly string[],
  itemsOf: (stored: StoredDocument, wanted: Wanted, filter: Filter, dossier: Dossier) => Iterable<Item>,
): ExportKind {
  return {
    columns,
    *items(dossier, filter) {
      const dated = datedByOthers(dossier)
      for (const id of documentIds(dossier)) {
        const loaded = loadDocument(dossier, id)
        if (loaded === null) continue
        const stored = dated(loaded)
        yield* itemsOf(stored, choose(stored, filter), filter, dossier)
      }
    },
  }
}

function perMerged(
  kind: MergedKind,
  columns: readonly string[],
  isWanted: (merged: Merged, viewerOf: ViewerOf, filter: Filter) => boolean,
  itemsOf: (dossier: Dossier, viewerOf: ViewerOf) => (merged: Merged) => Item,
): ExportKind {
  return {
    columns,
    *items(dossier, filter) {
      const viewerOf = documentViewers(dossier)
      const itemOf = itemsOf(dossier, viewerOf)
      for (const id of mergedIds(dossier, kind)) {
        const merged = findMerged(dossier, kind, id)
        if (merged !== null && isWanted(merged, viewerOf, filter)) yield itemOf(merged)
      }
    },
  }
}

type ViewerOf = (document: string) => DocumentViewer

function placeOf({
  document,
}: Pick<StoredDocument, "document">): Record<"document" | "date" | "outlet" | "title" | "uri", Cell> {
  const { id, date, outlet, title, uri } = document
  return { document: id, date: date?.value ?? null, outlet, title, uri }
}

function notesOf(parts: readonly { readonly note: string }[]): string {
  return parts.map(({ note }) => note).join("; ")
}

function wordsOf(spans: readonly { readonly text: string }[]): string {
  return spans.map((span) => span.text).join(" … ")
}
