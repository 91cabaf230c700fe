import { showDate } from "../domain/date-in-words.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import { overlaps } from "../domain/span.ts"
import { groupBy } from "../store/group-by.ts"
import { loadIssueSet } from "../store/issues.ts"
import { openJudgements } from "../store/judgements.ts"
import type { Dossier } from "../store/open.ts"
import { listArrivals } from "../store/queries/arrivals.ts"
import { countriesToldElsewhere } from "../store/queries/by-document.ts"
import { documentsOnIssue } from "../store/queries/on-issue.ts"
import { engagementAddress } from "./addresses.ts"
import { auditNotes } from "./audit-view.ts"
import { openNotes } from "./brief/brief-notes.ts"
import type { Brief, BriefSection } from "./brief/brief-parts.ts"
import { gapsOf } from "./brief/gaps.ts"
import { differencesSection, figuresSection, type HappenedRequest, happenedSection } from "./brief/happened.ts"
import { saidSection } from "./brief/said.ts"
import { standingSections } from "./brief/standings.ts"
import { byDay, type Telling } from "./brief/telling.ts"
import { openVersions } from "./brief/versions.ts"
import { counted } from "./counted.ts"
import { viewDossier } from "./dossier-view.ts"
import { type Fact, factsIn, judgedKindOf, statementsIn } from "./facts.ts"
import { type Filter, isTimely } from "./filter.ts"
import { documentViewers } from "./placed.ts"

/** What a brief is of. */
export type BriefOf =
  | { readonly kind: "issue"; readonly id: string; readonly name: string }
  | { readonly kind: "person"; readonly name: string; readonly actors: ReadonlySet<string> }
  | {
      readonly kind: "engagement"
      /** Id that all its accounts go by. */
      readonly id: string
      readonly title: string
      /** Ids of the engagements that lie within it, each the one that all its accounts go by. */
      readonly parts: ReadonlySet<string>
      /** Documents that tell of it or of its parts. */
      readonly documents: readonly string[]
      /** Ids of what these documents tell of it and of its parts, each account its own. */
      readonly accounts: ReadonlySet<string>
      /** Ids of the acts between its sides that these documents put on its days. */
      readonly acts: ReadonlySet<string>
    }
  | { readonly kind: "period" }

/** What else narrows it. Days are ISO dates, of publication. */
export interface BriefRequest {
  readonly of: BriefOf
  readonly since: string | null
  readonly until: string | null
  readonly countries: readonly string[] | null
}

/** What is asked, promised and threatened: of it one wants to know what came. */
const aheadKinds: ReadonlySet<string> = new Set(["agreement", "commitment", "request", "warning"])

/** A brief is read, not searched: more lines of a sort than these are counted. The newest are kept. */
const most = { ahead: 12, done: 12, engagements: 10, figures: 8, differences: 8 }

/** Makes the brief. */
export function writeBrief(dossier: Dossier, request: BriefRequest): Brief {
  const { of } = request
  const filter: Filter = {
    since: null,
    issue: of.kind === "issue" ? of.id : null,
    speaker: of.kind === "person" ? of.actors : null,
    countries: request.countries,
    ...(request.countries === null ? {} : { countryOf: countriesToldElsewhere(dossier) }),
  }
  const documents = documentsOf(dossier, request)
  const judgements = openJudgements(dossier)
  const isHeld = ({ kind, id }: Fact) => judgements.of(judgedKindOf(kind), id)?.decision !== "reject"
  const isAsked = (fact: Fact) => of.kind !== "engagement" || isOfEngagement(fact, of)
  const statements = statementsIn(dossier, documents, filter)
    .filter((fact) => isHeld(fact) && isAsked(fact))
    .sort(byDay)
  const said = of.kind === "engagement" ? groupBy(statements, ({ document }) => document.id) : null
  const facts = factsIn(dossier, documents, filter)
    .filter((fact) => isHeld(fact) && (isAsked(fact) || (said !== null && isAt(fact, said))))
    .sort(byDay)
  const viewerOf = documentViewers(dossier)
  const telling: Telling = { viewerOf, notes: openNotes(viewerOf), judgements, shown: new Map(), drawn: new Set() }
  const ofKinds = (...kinds: readonly Fact["kind"][]) => facts.filter(({ kind }) => kinds.includes(kind))
  const isPlanned = ({ standing }: Fact) => standing === "planned" || standing === "postponed"
  const isAhead = (fact: Fact) =>
    fact.due !== null || isPlanned(fact) || (aheadKinds.has(fact.of) && fact.standing === "happened")
  const command = (kind: string) => commandFor(kind, request)
  const issues = new Map(
    Object.values(loadIssueSet(dossier))
      .flat()
      .map(({ id, name }) => [id, name]),
  )
  const happened = (asked: Pick<HappenedRequest, "heading" | "facts" | "limit" | "isAhead">): BriefSection =>
    happenedSection(dossier, telling, {
      ...asked,
      command: command(asked.facts[0]?.kind === "act" ? "acts" : "engagements"),
    })
  const [acts, engagements] = [ofKinds("act"), ofKinds("engagement")]
  const versions = openVersions(dossier, statements)
  const sections = [
    ...standingSections(telling, ofKinds("status", "channel", "characterization"), command("issues")),
    ...(of.kind === "engagement"
      ? [
          happened({
            heading: "What each source tells of it",
            facts: engagements.filter(({ lead }) => lead === of.id).map(alone),
            limit: most.engagements,
            isAhead: false,
          }),
          happened({
            heading: "Meetings and appearances within it",
            facts: engagements.filter(({ lead }) => lead !== of.id),
            limit: most.engagements,
            isAhead: false,
          }),
        ]
      : []),
    happened({
      heading: "Agreed, promised, asked and warned, and what came of it",
      facts: acts.filter(isAhead),
      limit: most.ahead,
      isAhead: true,
    }),
    happened({
      heading: "What else was done, refused and alleged",
      facts: acts.filter((fact) => !isAhead(fact)),
      limit: most.done,
      isAhead: false,
    }),
    ...(of.kind === "engagement"
      ? []
      : [
          happened({
            heading: "Meetings, calls and appearances",
            facts: engagements.filter((fact) => !isPlanned(fact)),
            limit: most.engagements,
            isAhead: false,
          }),
          happened({
            heading: "Meetings announced",
            facts: engagements.filter(isPlanned),
            limit: most.engagements,
            isAhead: true,
          }),
        ]),
    differencesSection(telling, {
      facts: ofKinds("discrepancy", "wording", "engagement", "act", "figure"),
      versions,
      isOfEngagement: of.kind === "engagement",
      limit: most.differences,
      command: command("discrepancies"),
    }),
    figuresSection(telling, {
      heading: "Figures that were stated",
      facts: ofKinds("figure"),
      limit: most.figures,
      command: command("figures"),
    }),
    saidSection(telling, statements, {
      heading: of.kind === "person" ? "What else was said" : "What each side says",
      versions,
      partedBy: of.kind === "person" || of.kind === "period" ? "issue" : "side",
      issue: filter.issue,
      nameOfIssue: (id) => issues.get(id) ?? id,
      command: command("statements"),
    }),
  ]
    .map((section) => ({ ...section, groups: section.groups.filter(({ lines }) => lines.length > 0) }))
    .filter(({ groups }) => groups.length > 0)
    // What the brief is of needs no heading of its own.
    .map((section) => {
      const [only, ...others] = section.groups
      const isTitle = only !== undefined && others.length === 0 && of.kind === "issue" && only.heading === of.name
      return isTitle ? { ...section, groups: [{ ...only, heading: null }] } : section
    })
  const own = viewDossier(dossier)
  const audits = auditNotes(dossier, { countries: request.countries })
  const told = new Set([...statements, ...facts].map(({ document }) => document.id))
  const notes = telling.notes.all()
  return {
    title: titleOf(request),
    about: `${counted(statements.length, "statement")} and ${counted(facts.length, "further finding")}, from ${counted(told.size, "document")}${spanOfTime([...statements, ...facts])}.`,
    sections,
    gaps: gapsOf(dossier, {
      isOfIssue: of.kind === "issue",
      countries: request.countries,
      statements,
      facts,
      viewerOf,
      documents: [...told],
    }),
    notes,
    foot: [
      `Made from the dossier “${own.name}” (${counted(own.documents, "document")}, ${own.fingerprint}) by Readout ${own.version ?? ""}. It says what these documents say and nothing else; what they do not mention is not in it.`,
      "° Found by Readout; no person has confirmed it.",
      ...(notes.every(({ url }) => url !== null)
        ? []
        : [
            "An address that begins with /documents opens in this dossier’s own pages (readout serve); #char gives the same place in the document’s text.",
          ]),
      ...(audits.length === 0
        ? []
        : [`How much of what Readout found is right, as people judged it in blind samples: ${audits.join("; ")}.`]),
      "[…] marks what this brief leaves out of a longer passage; the note has all of it. Words struck out stand in the version a quotation is compared with, and not in the quotation; words set apart stand in the quotation alone.",
    ],
  }
}

/** The command that prints all of a sort, narrowed as the brief is; of an engagement its page has them. */
function commandFor(kind: string, { of, since, until, countries }: BriefRequest): string {
  if (of.kind === "engagement") return engagementAddress(of.id)
  return [
    `readout export ${kind}`,
    of.kind === "issue" ? `--issue ${of.id}` : "",
    of.kind === "person" ? `--speaker "${of.name}"` : "",
    since === null ? "" : `--since ${since}`,
    until === null ? "" : `--until ${until}`,
    countries === null ? "" : `--between ${countries.join(",")}`,
  ]
    .filter((part) => part !== "")
    .join(" ")
}

function documentsOf(dossier: Dossier, { of, since, until }: BriefRequest): string[] {
  const wanted =
    of.kind === "engagement" ? new Set(of.documents) : of.kind === "issue" ? documentsOnIssue(dossier, of.id) : null
  return listArrivals(dossier)
    .filter(({ reprintOf }) => reprintOf === null)
    .filter(({ document }) => wanted === null || wanted.has(document))
    .filter(({ published }) => isTimely(published, { since, until }))
    .map(({ document }) => document)
}

function titleOf({ of, since, until }: BriefRequest): string {
  const period = [since === null ? "" : `from ${showDate(since)}`, until === null ? "" : `to ${showDate(until)}`]
    .filter((part) => part !== "")
    .join(" ")
  const name = of.kind === "period" ? "All issues" : of.kind === "engagement" ? of.title : of.name
  return period === "" ? name : `${name}, ${period}`
}

function isOfEngagement(fact: Fact, of: BriefOf & { readonly kind: "engagement" }): boolean {
  if (fact.at !== null && of.accounts.has(fact.at)) return true
  if (fact.kind === "act") return of.acts.has(fact.id)
  return fact.kind === "engagement" && (fact.lead === of.id || of.parts.has(fact.lead))
}

type Places = ReadonlyMap<string, readonly Fact[]>

/** Whether something stands in the words said at an engagement. */
function isAt(fact: Fact, said: Places): boolean {
  if (fact.kind === "engagement" || fact.kind === "act") return false
  return (said.get(fact.document.id) ?? []).some(({ span }) => overlaps(span, fact.span))
}

/** A fact that is not to be put together with other accounts. */
function alone(fact: Fact): Fact {
  return { ...fact, lead: fact.id }
}

function spanOfTime(facts: readonly Fact[]): string {
  const days = facts
    .flatMap(({ document }) =>
      document.date === null ? [] : (firstDayOf(document.date.value) ?? lastDayOf(document.date.value) ?? []),
    )
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ""
  return first === last ? ` of ${showDate(first)}` : ` of ${showDate(first)} to ${showDate(last)}`
}
