import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { JudgedKind } from "../../domain/judgement.ts"
import { type Checker, largestDraft } from "../../ingest/checker.ts"
import type { Judging } from "../../ingest/judging.ts"
import type { Dossier } from "../../store/open.ts"
import { watchSeen } from "../../store/seen.ts"
import { viewAccounts, viewIssueTable } from "../../views/accounts-view.ts"
import { viewAct, viewActs } from "../../views/acts-view.ts"
import { nameOfAddress, parseRange } from "../../views/addresses.ts"
import { problemsOfAsked } from "../../views/asked-problems.ts"
import { viewChangesPage } from "../../views/changes-page-view.ts"
import { viewChannel, viewChannels } from "../../views/channels-view.ts"
import { viewDiscrepancies, viewDiscrepancy } from "../../views/discrepancies-view.ts"
import { viewDocument } from "../../views/document-view.ts"
import { viewDocuments } from "../../views/documents-view.ts"
import { viewDossier } from "../../views/dossier-view.ts"
import { viewDraft } from "../../views/draft-view.ts"
import { viewEngagement, viewEngagements } from "../../views/engagements-view.ts"
import { viewFigure, viewFigures } from "../../views/figures-view.ts"
import { askedOf } from "../../views/happened-filter.ts"
import { viewIssue, viewIssues } from "../../views/issues-view.ts"
import { viewJudgements, viewJudging, viewRejected } from "../../views/judgements-view.ts"
import { viewOutstanding } from "../../views/outstanding-view.ts"
import { viewOverview } from "../../views/overview-view.ts"
import { viewPeople, viewPerson } from "../../views/people-view.ts"
import { findProposedFile, viewProposedIssues } from "../../views/proposed-issues-view.ts"
import { listRelationships, type Relationship, wantedBetween } from "../../views/relationship.ts"
import { viewSearch } from "../../views/search-view.ts"
import { viewStatement } from "../../views/statement-page-view.ts"
import { viewTraced } from "../../views/traced-view.ts"
import { viewSides, viewWording } from "../../views/wording-view.ts"
import { AccountsPage, IssueTablePage } from "./accounts-page.tsx"
import { ActPage, ActsPage } from "./acts-page.tsx"
import { AlignmentsPage } from "./alignments-page.tsx"
import { assets } from "./assets.ts"
import { between } from "./between.ts"
import { ChangesPage } from "./changes-page.tsx"
import { ChannelPage, ChannelsPage } from "./channels-page.tsx"
import { CheckPage } from "./check-page.tsx"
import { DiscrepanciesPage, DiscrepancyPage } from "./discrepancies-page.tsx"
import { DocumentPage } from "./document-page.tsx"
import { DocumentsPage } from "./documents-page.tsx"
import { EngagementPage, EngagementsPage } from "./engagements-page.tsx"
import { feeds } from "./feeds.ts"
import { FigurePage, FiguresPage } from "./figures-page.tsx"
import { HelpPage } from "./help-page.tsx"
import { IssuePage, IssuesPage, ProposedIssuesPage } from "./issues-page.tsx"
import { JudgedPage, JudgementsPage, Rejected } from "./judgements-page.tsx"
import { JudgedTies, JudgingPanel } from "./judging.tsx"
import { Problems } from "./layout.tsx"
import { NoRelationshipPage, offered } from "./no-relationship-page.tsx"
import { OutstandingPage } from "./outstanding-page.tsx"
import { OverviewPage } from "./overview-page.tsx"
import { PeoplePage, PersonPage } from "./people-page.tsx"
import { readPostedDraft } from "./posted-draft.ts"
import { type PostedJudgement, readPostedJudgement } from "./posted-judgement.ts"
import { ProblemPage } from "./problem-page.tsx"
import { SearchPage } from "./search-page.tsx"
import { StatementPage } from "./statement-page.tsx"
import { SidesPage, WordingPage } from "./wording-page.tsx"

const tooLarge = `This is larger than ${largestDraft / 1024 / 1024} MB, the most that is checked at once. Check it in parts, or leave its pictures out.`

const foundAnew = "Its document may have been read again since, and the words be found otherwise."

/** A name, a reason and a few fields. */
const largestJudgement = 64 * 1024

const notJudging =
  "This server was opened to others. Start it on this machine alone, or with --judge NAME to keep decisions of whoever reaches it under that name."

/** Null where it was kept. */
function decidePosted(posted: PostedJudgement, judging: Judging): string | null {
  if ("problem" in posted) return posted.problem
  if ("undo" in posted) return judging.undo(posted.undo) ? null : "This decision was taken back before."
  const made = judging.decide(posted.asked)
  return typeof made === "string" ? made : null
}

const nothingToCompare = "There is nothing to compare a draft with."

/** The web app over one dossier: addresses as docs/urls.md lists them. */
export function pages(dossier: Dossier, check: Checker["check"], judging: Judging | null = null): Hono {
  const seen = watchSeen(dossier)
  const app = new Hono()
  app.route(
    "/",
    between(dossier, (relationship) => pagesOf({ dossier, seen, relationship, check, judging })),
  )
  app.mount("/", pagesOf({ dossier, seen, relationship: null, check, judging }).fetch)
  return app
}

interface PagesOf {
  readonly dossier: Dossier
  /** Without what people rejected, with what they corrected. */
  seen(): Dossier
  /** What lists are narrowed to; null where they are not. */
  readonly relationship: Relationship | null
  readonly check: Checker["check"]
  readonly judging: Judging | null
}

/** The pages, or those of one relationship: there all lists are narrowed to it, and what is opened from them is whole. */
function pagesOf({ dossier, seen, relationship, check, judging }: PagesOf): Hono {
  const app = new Hono()
  const listed = relationship === null ? seen : watchSeen(dossier, () => wantedBetween(dossier, relationship.countries))
  /** What was rejected is in no list; its own page still shows it. */
  const whole = <View,>(view: (from: Dossier) => View | null): View | null => view(seen()) ?? view(dossier)
  /** What is narrowed where something of it lies within the relationship, and else whole: links lead to it from there. */
  const narrowed = <View,>(view: (from: Dossier) => View | null): View | null => view(listed()) ?? view(seen())
  const rejected = (back: string, ...kinds: readonly JudgedKind[]) => (
    <Rejected lines={viewRejected(dossier, kinds)} isOpen={judging !== null} back={back} />
  )
  const judgingOf = (id: string) => viewJudging(dossier, id, judging?.by ?? null)
  const own = () => viewDossier(dossier, relationship)
  const panel = (id: string) => <JudgingPanel judging={judgingOf(id)} isOpen={judging !== null} />
  const missing = (title: string, message: string) => <ProblemPage dossier={own()} title={title} message={message} />
  const noDocument = (id: string) =>
    missing("No such document", `This dossier has no document ${id}. It may be in another dossier.`)

  const refuse = (context: Context, status: 400 | 413 | 422, problem: string, pasted = "") => {
    context.status(status)
    return context.render(<CheckPage dossier={own()} draft={null} problem={problem} pasted={pasted} />)
  }

  app.use(async (context, next) => {
    const problems = problemsOfAsked(dossier, context.req.path, context.req.query())
    context.setRenderer((content) =>
      context.html(`<!doctype html>${<Problems.Provider value={problems}>{content}</Problems.Provider>}`),
    )
    await next()
  })
  app.route("/assets", assets())
  app.get("/", (context) =>
    context.render(
      <OverviewPage
        dossier={own()}
        view={viewOverview(listed(), relationship === null ? listRelationships(dossier, offered) : [])}
      />,
    ),
  )
  app.route("/", feeds(listed, seen, relationship))
  app.get("/changes", (context) => {
    const { since, by, issue, speaker, page } = context.req.query()
    const asked = { since: since || null, by: by || null, issue: issue || null, speaker: speaker || null }
    const view = viewChangesPage(listed(), { ...asked, page: Number(page ?? 1) })
    return context.render(<ChangesPage dossier={own()} view={view} />)
  })
  app.get("/between/*", (context) => {
    context.status(404)
    return context.render(<NoRelationshipPage dossier={own()} choices={listRelationships(dossier, offered)} />)
  })
  app.get("/help", (context) => context.render(<HelpPage dossier={own()} />))
  app.get("/documents", (context) => {
    const { kind, outlet, page } = context.req.query()
    const view = viewDocuments(listed(), { kind: kind || null, outlet: outlet || null, page: Number(page ?? 1) })
    return context.render(<DocumentsPage dossier={own()} view={view} />)
  })
  app.get("/documents/:id", (context) => {
    const { id } = context.req.param()
    const { part, statement } = context.req.query()
    const document = viewDocument(seen(), { id, part: Number(part ?? 1), ...(statement ? { statement } : {}) })
    if (document) return context.render(<DocumentPage dossier={own()} document={document} />)
    context.status(404)
    return context.render(noDocument(id))
  })
  app.get("/documents/:id/span/:span", (context) => {
    const { id, span: written } = context.req.param()
    const span = parseRange(written)
    const document = viewDocument(seen(), { id, ...(span ? { span } : {}) })
    if (document?.here) return context.render(<DocumentPage dossier={own()} document={document} />)
    context.status(404)
    if (document === null) return context.render(noDocument(id))
    return context.render(
      missing(
        "No such place",
        `A place in a document is written START-END, in characters. This one has ${document.length} of them: ${document.address}/span/0-${Math.min(document.length, 80)}.`,
      ),
    )
  })
  app.get("/statements/:id", (context) => {
    const { id } = context.req.param()
    const page = whole((from) => viewStatement(from, id))
    if (page?.kind === "statement")
      return context.render(<StatementPage dossier={own()} page={page} judging={panel(id)} />)
    if (page?.kind === "moved") return context.redirect(page.address, 301)
    context.status(page === null ? 404 : 410)
    return context.render(
      page === null
        ? missing("No such statement", `This dossier has no statement ${id}. It may be in another dossier.`)
        : missing("Found no longer", `The statement ${id} was not found again when its document was last read.`),
    )
  })
  app.get("/discrepancies", (context) => {
    const { kind, page } = context.req.query()
    const view = viewDiscrepancies(listed(), { kind: kind || null, page: Number(page ?? 1) })
    return context.render(
      <DiscrepanciesPage dossier={own()} view={view} rejected={rejected("/discrepancies", "discrepancy")} />,
    )
  })
  app.get("/discrepancies/:id", (context) => {
    const { id } = context.req.param()
    const view = whole((from) => viewDiscrepancy(from, id))
    if (view) return context.render(<DiscrepancyPage dossier={own()} view={view} judging={panel(id)} />)
    context.status(404)
    return context.render(
      missing(
        "No such discrepancy",
        `This dossier has no discrepancy ${id}. Documents added since may have settled it.`,
      ),
    )
  })
  app.get("/alignments", (context) => {
    const { document, reference, relation, page } = context.req.query()
    const filter = { document: document || null, reference: reference || null, relation: relation || null }
    const view = viewTraced(listed(), filter, Number(page ?? 1))
    return context.render(
      <AlignmentsPage dossier={own()} view={view} rejected={rejected("/alignments", "alignment")} />,
    )
  })
  app.get("/engagements", (context) => {
    const view = viewEngagements(listed(), askedOf(context.req.query()))
    return context.render(
      <EngagementsPage dossier={own()} view={view} rejected={rejected("/engagements", "engagement")} />,
    )
  })
  app.get("/engagements/accounts", (context) =>
    context.render(<IssueTablePage dossier={own()} view={viewIssueTable(listed())} />),
  )
  app.get("/engagements/:id", (context) => {
    const { id } = context.req.param()
    const view = whole((from) => viewEngagement(from, id))
    if (view) return context.render(<EngagementPage dossier={own()} view={view} judging={panel(id)} />)
    context.status(404)
    return context.render(missing("No such engagement", `This dossier has no engagement ${id}. ${foundAnew}`))
  })
  app.get("/engagements/:id/accounts", (context) => {
    const { id } = context.req.param()
    const engagement = whole((from) => viewEngagement(from, id))
    const view = engagement && viewAccounts(seen(), id)
    if (engagement && view) return context.render(<AccountsPage dossier={own()} view={view} title={engagement.title} />)
    context.status(404)
    const why = engagement ? "Only one document tells of it." : `This dossier has no engagement ${id}. ${foundAnew}`
    return context.render(missing("No accounts to compare", why))
  })
  app.get("/acts", (context) => {
    const view = viewActs(listed(), askedOf(context.req.query()))
    return context.render(<ActsPage dossier={own()} view={view} rejected={rejected("/acts", "act")} />)
  })
  app.get("/acts/outstanding", (context) =>
    context.render(<OutstandingPage dossier={own()} view={viewOutstanding(listed())} />),
  )
  app.get("/wording", (context) =>
    context.render(<SidesPage dossier={own()} sides={viewSides(listed(), relationship?.countries ?? null)} />),
  )
  app.get("/wording/:side", (context) => {
    const side = nameOfAddress(context.req.param("side"))
    const view = viewWording(listed(), side)
    if (view) return context.render(<WordingPage dossier={own()} view={view} />)
    context.status(404)
    return context.render(
      missing(
        "No such side",
        `Nobody of the country or name ${side} says anything ${relationship === null ? "in this dossier" : `between ${relationship.name}`}.`,
      ),
    )
  })
  app.get("/acts/:id", (context) => {
    const { id } = context.req.param()
    const view = whole((from) => viewAct(from, id))
    if (view) return context.render(<ActPage dossier={own()} view={view} judging={panel(id)} />)
    context.status(404)
    return context.render(missing("No such act", `This dossier has no act ${id}. ${foundAnew}`))
  })
  app.get("/issues", (context) =>
    context.render(<IssuesPage dossier={own()} view={viewIssues(listed())} rejected={rejected("/issues", "issue")} />),
  )
  app.get("/issues/proposed", (context) =>
    context.render(<ProposedIssuesPage dossier={own()} view={viewProposedIssues(listed())} />),
  )
  app.get("/issues/proposed/:file", (context) => {
    const file = findProposedFile(listed(), context.req.param("file").replace(/\.yaml$/, ""))
    if (file !== null) return context.text(file, 200, { "content-disposition": "attachment" })
    context.status(404)
    return context.render(missing("Nothing proposed", "No subject of this name is proposed any more."))
  })
  app.get("/issues/:id", (context) => {
    const { id } = context.req.param()
    const view = narrowed((from) => viewIssue(from, id, Number(context.req.query("page") ?? 1)))
    if (view) return context.render(<IssuePage dossier={own()} view={view} />)
    context.status(404)
    return context.render(missing("No such issue", `No document of this dossier speaks of an issue ${id}.`))
  })
  app.get("/channels", (context) => {
    const { status, country, page } = context.req.query()
    const view = viewChannels(listed(), { status: status || null, country: country || null, page: Number(page ?? 1) })
    return context.render(<ChannelsPage dossier={own()} view={view} rejected={rejected("/channels", "channel")} />)
  })
  app.get("/channels/:id", (context) => {
    const { id } = context.req.param()
    const view = narrowed((from) => viewChannel(from, id))
    if (view) return context.render(<ChannelPage dossier={own()} view={view} />)
    context.status(404)
    return context.render(missing("No such channel", `This dossier has no channel ${id}. ${foundAnew}`))
  })
  app.get("/figures", (context) => {
    const { unit, q, page } = context.req.query()
    const view = viewFigures(listed(), { unit: unit || null, part: q ?? "", page: Number(page ?? 1) })
    return context.render(<FiguresPage dossier={own()} view={view} rejected={rejected("/figures", "figure")} />)
  })
  app.get("/figures/:id", (context) => {
    const { id } = context.req.param()
    const view = whole((from) => viewFigure(from, id))
    if (view) return context.render(<FigurePage dossier={own()} view={view} judging={panel(id)} />)
    context.status(404)
    return context.render(missing("No such figure", `This dossier has no figure ${id}. ${foundAnew}`))
  })
  app.get("/check", (context) => context.render(<CheckPage dossier={own()} draft={null} problem={null} pasted="" />))
  app.post(
    "/check",
    bodyLimit({ maxSize: largestDraft, onError: (context) => refuse(context, 413, tooLarge) }),
    async (context) => {
      const form = await context.req.formData().catch(() => null)
      if (form === null) return refuse(context, 400, "The form did not arrive whole. Send it again.")
      if (own().documents === 0) return refuse(context, 422, nothingToCompare)
      const posted = await readPostedDraft(form, new Date().toISOString())
      const { pasted } = posted
      if ("problem" in posted) return refuse(context, 422, posted.problem)
      const checked = await check(posted.source)
      if (!("draft" in checked))
        return refuse(context, 422, checked.notes.map(({ message }) => message).join(" "), pasted)
      const draft = viewDraft(checked.draft, checked.findings, checked.corpus)
      return context.render(<CheckPage dossier={own()} draft={draft} problem={null} pasted={pasted} />)
    },
  )
  app.get("/people", (context) => {
    const { kind, name, all, page } = context.req.query()
    const view = viewPeople(listed(), {
      kind: kind || null,
      part: name ?? "",
      isSilentShown: all === "1",
      page: Number(page ?? 1),
    })
    return context.render(<PeoplePage dossier={own()} view={view} />)
  })
  app.get("/people/:name", (context) => {
    const name = nameOfAddress(context.req.param("name"))
    const person = narrowed((from) => viewPerson(from, name, Number(context.req.query("page") ?? 1)))
    if (person) {
      const ties = <JudgedTies judging={judgingOf(person.id)} isOpen={judging !== null} />
      return context.render(<PersonPage dossier={own()} person={person} judging={ties} />)
    }
    context.status(404)
    return context.render(missing("Nobody of that name", `No document of this dossier names ${name}.`))
  })
  app.get("/judgements", (context) =>
    context.render(<JudgementsPage dossier={own()} view={viewJudgements(dossier)} isOpen={judging !== null} />),
  )
  app.get("/judgements/of/:id", (context) => {
    const { id } = context.req.param()
    const subject = judgingOf(id)
    if (subject) return context.render(<JudgedPage dossier={own()} judging={subject} isOpen={judging !== null} />)
    context.status(404)
    return context.render(missing("Nothing of that id", `Nothing found in this dossier has the id ${id}. ${foundAnew}`))
  })
  app.post("/judgements", bodyLimit({ maxSize: largestJudgement }), async (context) => {
    if (judging === null) {
      context.status(403)
      return context.render(missing("Decisions are not kept here", notJudging))
    }
    const form = await context.req.formData().catch(() => null)
    const posted = readPostedJudgement(form ?? new FormData(), judging.by)
    const problem = decidePosted(posted, judging)
    if (problem === null) return context.redirect(posted.back, 303)
    context.status(422)
    return context.render(missing("This was not kept", problem))
  })
  app.get("/search", (context) => {
    const { q, page } = context.req.query()
    const view = viewSearch(listed(), { query: q ?? "", page: Number(page ?? 1) })
    return context.render(<SearchPage dossier={own()} view={view} />)
  })
  app.notFound((context) => {
    context.status(404)
    const page = missing("Nothing here", `There is no page at ${new URL(context.req.url).pathname}.`)
    return context.html(`<!doctype html>${page}`)
  })
  return app
}
