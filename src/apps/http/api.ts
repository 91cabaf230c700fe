import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { type Checker, largestDraft } from "../../ingest/checker.ts"
import type { Judging } from "../../ingest/judging.ts"
import { placeJudgements } from "../../store/judgements.ts"
import type { Dossier } from "../../store/open.ts"
import { watchSeen } from "../../store/seen.ts"
import { viewAct, viewActs } from "../../views/acts-view.ts"
import { nameOfAddress, parseRange } from "../../views/addresses.ts"
import { viewAlignments } from "../../views/alignments-view.ts"
import { auditNotes } from "../../views/audit-view.ts"
import { viewChangesPage } from "../../views/changes-page-view.ts"
import { viewChannel, viewChannels } from "../../views/channels-view.ts"
import { viewCheck } from "../../views/check-view.ts"
import { viewDiscrepancies, viewDiscrepancy } from "../../views/discrepancies-view.ts"
import { viewDocument } from "../../views/document-view.ts"
import { viewDocuments } from "../../views/documents-view.ts"
import { viewDossier } from "../../views/dossier-view.ts"
import { viewEngagement, viewEngagements } from "../../views/engagements-view.ts"
import { viewFigure, viewFigures } from "../../views/figures-view.ts"
import { askedOf } from "../../views/happened-filter.ts"
import { viewIssue, viewIssues } from "../../views/issues-view.ts"
import { viewJudgement } from "../../views/judgement-view.ts"
import { viewOutstanding } from "../../views/outstanding-view.ts"
import { viewPeople, viewPerson } from "../../views/people-view.ts"
import { findRelationship, wantedBetween } from "../../views/relationship.ts"
import { viewSearch } from "../../views/search-view.ts"
import { viewStatement } from "../../views/statement-page-view.ts"
import { viewSides, viewWording } from "../../views/wording-view.ts"
import { readSentDraft } from "./sent-draft.ts"
import { readSentJudgement } from "./sent-judgement.ts"

/** The objects the pages show, as JSON, at the pages' addresses under `/api`. */
export function api(dossier: Dossier, check: Checker["check"], judging: Judging | null = null): Hono {
  const app = new Hono()
  const open = new Map<string, Hono>()
  app.get("/between/:one/:other/*", (context) => {
    const { one, other } = context.req.param()
    const relationship = findRelationship(dossier, one, other)
    if (relationship === null) return context.json(missing("relationship of", `${one} and ${other}`), 404)
    const { address, countries } = relationship
    const narrowed =
      open.get(address) ??
      finds(
        watchSeen(dossier, () => wantedBetween(dossier, countries)),
        countries,
      )
    open.delete(address)
    open.set(address, narrowed)
    for (const oldest of open.keys()) if (open.size > mostOpen) open.delete(oldest)
    const url = new URL(context.req.url)
    url.pathname = `/${url.pathname.split("/between/")[1]?.split("/").slice(2).join("/") ?? ""}`
    return narrowed.fetch(new Request(url, context.req.raw))
  })
  app.route("/", finds(watchSeen(dossier)))
  app.route("/", sent(dossier, check, judging))
  app.all("*", (context) => context.json(nothingHere, 404))
  return app
}

/** So many relationships are kept open; the one nobody asked for longest is closed. */
const mostOpen = 6

/** What was found, as `seen` shows it, narrowed to what lies between `countries` where they are not null. */
function finds(seen: () => Dossier, countries: readonly string[] | null = null): Hono {
  const app = new Hono()
  /** An object as the pages show it, with what stands at the foot of each: what audits found. */
  const answer = (context: Context, view: object) => {
    const audits = auditNotes(seen(), { countries })
    return context.json(audits.length === 0 ? view : { ...view, audits })
  }
  app.get("/documents", (context) =>
    answer(
      context,
      viewDocuments(seen(), {
        kind: context.req.query("kind") || null,
        outlet: context.req.query("outlet") || null,
        page: Number(context.req.query("page") ?? 1),
      }),
    ),
  )
  app.get("/documents/:id", (context) => {
    const id = context.req.param("id")
    const { part, span: written } = context.req.query()
    const span = written === undefined ? null : parseRange(written)
    const document = viewDocument(seen(), { id, part: Number(part ?? 1), ...(span ? { span } : {}) })
    return document ? answer(context, document) : context.json(missing("document", id), 404)
  })
  app.get("/statements/:id", (context) => {
    const id = context.req.param("id")
    const found = viewStatement(seen(), id)
    if (found === null) return context.json(missing("statement", id), 404)
    if (found.kind === "moved") return context.redirect(`/api${found.address}`, 301)
    if (found.kind === "gone")
      return context.json({ error: `The statement ${id} is no longer found in its document.` }, 410)
    return answer(context, found)
  })
  app.get("/people", (context) =>
    answer(
      context,
      viewPeople(seen(), {
        kind: context.req.query("kind") || null,
        part: context.req.query("name") ?? "",
        isSilentShown: context.req.query("all") === "1",
        page: Number(context.req.query("page") ?? 1),
      }),
    ),
  )
  app.get("/people/:name", (context) => {
    const name = nameOfAddress(context.req.param("name"))
    const person = viewPerson(seen(), name, Number(context.req.query("page") ?? 1))
    return person ? answer(context, person) : context.json(missing("person", name), 404)
  })
  app.get("/search", (context) =>
    answer(
      context,
      viewSearch(seen(), { query: context.req.query("q") ?? "", page: Number(context.req.query("page") ?? 1) }),
    ),
  )
  app.get("/alignments", (context) => {
    const { document, reference, relation, page } = context.req.query()
    const filter = { document: document || null, reference: reference || null, relation: relation || null }
    return answer(context, viewAlignments(seen(), filter, Number(page ?? 1)))
  })
  app.get("/discrepancies", (context) => {
    const { kind, page } = context.req.query()
    return answer(context, viewDiscrepancies(seen(), { kind: kind || null, page: Number(page ?? 1) }))
  })
  app.get("/discrepancies/:id", (context) => {
    const id = context.req.param("id")
    const discrepancy = viewDiscrepancy(seen(), id)
    return discrepancy ? answer(context, discrepancy) : context.json(missing("discrepancy", id), 404)
  })
  app.get("/engagements", (context) => answer(context, viewEngagements(seen(), askedOf(context.req.query()))))
  app.get("/engagements/:id", (context) => {
    const id = context.req.param("id")
    const engagement = viewEngagement(seen(), id)
    return engagement ? answer(context, engagement) : context.json(missing("engagement", id), 404)
  })
  app.get("/acts", (context) => answer(context, viewActs(seen(), askedOf(context.req.query()))))
  app.get("/acts/outstanding", (context) => answer(context, viewOutstanding(seen())))
  app.get("/wording", (context) => context.json(viewSides(seen())))
  app.get("/wording/:side", (context) => {
    const side = nameOfAddress(context.req.param("side"))
    const view = viewWording(seen(), side)
    return view ? answer(context, view) : context.json(missing("side", side), 404)
  })
  app.get("/acts/:id", (context) => {
    const id = context.req.param("id")
    const act = viewAct(seen(), id)
    return act ? answer(context, act) : context.json(missing("act", id), 404)
  })
  app.get("/changes", (context) => {
    const { since, by, issue, speaker, page } = context.req.query()
    const asked = { since: since || null, by: by || null, issue: issue || null, speaker: speaker || null }
    return answer(context, viewChangesPage(seen(), { ...asked, page: Number(page ?? 1) }))
  })
  app.get("/issues", (context) => answer(context, viewIssues(seen())))
  app.get("/issues/:id", (context) => {
    const id = context.req.param("id")
    const issue = viewIssue(seen(), id, Number(context.req.query("page") ?? 1))
    return issue ? answer(context, issue) : context.json(missing("issue", id), 404)
  })
  app.get("/channels", (context) => {
    const { status, country, page } = context.req.query()
    const asked = { status: status || null, country: country || null, page: Number(page ?? 1) }
    return answer(context, viewChannels(seen(), asked))
  })
  app.get("/channels/:id", (context) => {
    const id = context.req.param("id")
    const channel = viewChannel(seen(), id)
    return channel ? answer(context, channel) : context.json(missing("channel", id), 404)
  })
  app.get("/figures", (context) => {
    const { unit, q, page } = context.req.query()
    return answer(context, viewFigures(seen(), { unit: unit || null, part: q ?? "", page: Number(page ?? 1) }))
  })
  app.get("/figures/:id", (context) => {
    const id = context.req.param("id")
    const figure = viewFigure(seen(), id)
    return figure ? answer(context, figure) : context.json(missing("figure", id), 404)
  })
  return app
}

/** What is sent: drafts to check and judgements to keep. */
function sent(dossier: Dossier, check: Checker["check"], judging: Judging | null): Hono {
  const app = new Hono()
  const tooLarge = { error: `This is larger than ${largestDraft} bytes, the most that is checked at once.` }
  const limit = bodyLimit({ maxSize: largestDraft, onError: (context) => context.json(tooLarge, 413) })
  app.post("/check", limit, async (context) => {
    const source = await readSentDraft(context, new Date().toISOString())
    if (typeof source === "string") return context.json({ error: source }, 400)
    if (viewDossier(dossier).documents === 0)
      return context.json({ error: "This dossier has no documents: there is nothing to compare a draft with." }, 422)
    const checked = await check(source)
    if (!("draft" in checked))
      return context.json({ error: checked.notes.map(({ message }) => message).join(" ") }, 422)
    const { findings, draft, corpus } = checked
    return context.json(viewCheck(findings, draft, corpus).map((view) => view.checked))
  })
  app.get("/judgements", (context) => context.json(placeJudgements(dossier).map(viewJudgement)))
  app.post("/judgements", bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    if (judging === null)
      return context.json({ error: "Decisions are not kept here: start the server with --judge NAME." }, 403)
    const sent = readSentJudgement(await context.req.json().catch(() => null), judging.by)
    if ("error" in sent) return context.json(sent, 400)
    if ("undo" in sent)
      return judging.undo(sent.undo)
        ? context.json({ undone: sent.undo })
        : context.json({ error: `No judgement ${sent.undo} holds.` }, 404)
    const made = judging.decide(sent)
    return typeof made === "string" ? context.json({ error: made }, 422) : context.json({ id: made.id }, 201)
  })
  return app
}

const nothingHere = {
  error: "There is nothing at this address.",
  see: [
    "documents",
    "people",
    "engagements",
    "acts",
    "channels",
    "figures",
    "issues",
    "wording",
    "alignments",
    "discrepancies",
    "judgements",
    "changes",
  ].map((name) => `/api/${name}`),
}

function missing(kind: string, id: string) {
  return { error: `This dossier has no ${kind} ${id}.` }
}
