import { type Context, Hono } from "hono"
import { atomFeed } from "../../export/atom.ts"
import type { Dossier } from "../../store/open.ts"
import { dossierState } from "../../store/queries/dossier.ts"
import { findSpeakers } from "../../store/speakers.ts"
import { nameOfAddress } from "../../views/addresses.ts"
import { latestChanges } from "../../views/changes-view.ts"
import { viewDossier } from "../../views/dossier-view.ts"
import type { Filter } from "../../views/filter.ts"
import { viewIssue } from "../../views/issues-view.ts"
import { viewPerson } from "../../views/people-view.ts"
import type { Relationship } from "../../views/relationship.ts"

/** Entries of a feed: what came before them is on the page. */
const mostEntries = 60

const everything: Omit<Filter, "since"> = { issue: null, speaker: null, countries: null }

/**
 * Atom feeds of what is new: of the dossier, of an issue, of a person, or of what of them lies within a relationship. Their
 * entries are those of `seen`; a feed is there for whatever has a page, which `whole` tells.
 */
export function feeds(seen: () => Dossier, whole: () => Dossier, relationship: Relationship | null): Hono {
  const app = new Hono()
  const made = new Map<string, string>()
  let state = ""

  /** Made anew only when something was added. */
  const answer = (context: Context, path: string, title: string, filter: Omit<Filter, "since">) => {
    const dossier = seen()
    const now = dossierState(dossier)
    if (now !== state) made.clear()
    state = now
    const { name, version, run, audits } = viewDossier(dossier, relationship)
    const { origin } = new URL(context.req.url)
    const key = `${origin} ${path}`
    const feed =
      made.get(key) ??
      atomFeed(
        {
          title: relationship === null ? title : `${title}, between ${relationship.name}`,
          path,
          base: relationship?.address ?? "",
          origin,
          dossier: name,
          author: `${name}, by Readout ${version ?? ""}`.trim(),
          audits,
          updated: run ?? "1970-01-01T00:00:00Z",
        },
        latestChanges(dossier, filter, mostEntries),
      )
    made.set(key, feed)
    return context.body(feed, 200, { "content-type": "application/atom+xml; charset=utf-8" })
  }

  app.get("/feed.atom", (context) => answer(context, "/", `What is new in ${viewDossier(seen()).name}`, everything))
  app.get("/issues/:id/feed.atom", (context) => {
    const issue = viewIssue(whole(), context.req.param("id"), 1)
    if (issue === null) return context.notFound()
    return answer(context, issue.address, `What is new on ${issue.name}`, { ...everything, issue: issue.id })
  })
  app.get("/people/:name/feed.atom", (context) => {
    const person = viewPerson(whole(), nameOfAddress(context.req.param("name")), 1)
    if (person === null) return context.notFound()
    const speaker = findSpeakers(whole(), person.id)
    return answer(context, person.address, `What is new of ${person.name}`, { ...everything, speaker })
  })
  return app
}
