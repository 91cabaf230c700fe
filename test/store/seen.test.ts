import { afterEach, expect, test } from "vitest"
import { judge, undo } from "../../src/ingest/judge.ts"
import type { Dossier } from "../../src/store/open.ts"
import { countHappened } from "../../src/store/queries/happened.ts"
import { openSeen, type Seen } from "../../src/store/seen.ts"
import { viewActs } from "../../src/views/acts-view.ts"
import { viewChanges } from "../../src/views/changes-view.ts"
import { viewEngagement } from "../../src/views/engagements-view.ts"
import { everything } from "../../src/views/happened-filter.ts"
import { viewPerson } from "../../src/views/people-view.ts"
import { findRelationship, listRelationships, wantedBetween } from "../../src/views/relationship.ts"
import { happenedDossier, ids } from "../views/happened-example.ts"

// The Morning Quay: Ruiz met Petrov, urged Valdoria to reopen the lock. The Evening Bell: the same meeting, no plans.
let made: { dossier: Dossier; remove: () => void } | null = null
let seen: Seen | null = null
afterEach(() => {
  seen?.dossier.close()
  made?.remove()
})

const now = "2031-06-01T10:00:00Z"

function decide(id: string, decision: "reject" | "correct", correction: Record<string, string> | null = null) {
  made = happenedDossier()
  const asked = { decision, id, with: null, correction, reason: "read again", by: "Eve Sato" }
  const judgement = judge(made.dossier, asked, now)
  if (typeof judgement === "string") throw new Error(judgement)
  seen = openSeen(made.dossier.path)
  seen.look()
  return { dossier: made.dossier, look: seen, judgement }
}

const count = (dossier: Dossier, of: "acts" | "engagements") => countHappened(dossier, of, everything)

test("what was rejected is in no list, no count and no change, until that is undone", () => {
  const { dossier, look, judgement } = decide(ids.request, "reject")
  expect(count(look.dossier, "acts")).toBe(count(dossier, "acts") - 1)
  const asked = { since: null, by: "published", issue: null, speaker: null, countries: null } as const
  const told = viewChanges(look.dossier, asked).issues.flatMap(({ changes }) => changes.map(({ sentence }) => sentence))
  expect(told).not.toContain("Request by Ana Ruiz to Valdoria")
  undo(dossier, judgement.id, now)
  look.look()
  expect(count(look.dossier, "acts")).toBe(count(dossier, "acts"))
})

test("of what several documents tell no account is left once the whole was rejected", () => {
  const { dossier, look } = decide(ids.meeting, "reject")
  expect(count(look.dossier, "engagements")).toBe(count(dossier, "engagements") - 1)
  expect(viewEngagement(look.dossier, ids.meeting)).toBeNull()
})

test("what was corrected is as the person says: kind, status, who", () => {
  const { look } = decide(ids.request, "correct", { kind: "warning", by: "Tom Petrov" })
  const [act] = viewActs(look.dossier, { ...everything, kind: "warning", page: 1 }).acts
  expect(act).toMatchObject({ id: ids.request, kind: "warning", by: [{ name: "Tom Petrov" }] })
})

test("what is corrected of the whole is so in every account of it, and a day that a person gives rests on that person", () => {
  const { look } = decide(ids.meeting, "correct", { date: "2031-05-04" })
  const accounts = look.dossier.database
    .prepare(
      "SELECT date, date_basis AS basis, date_why AS why FROM engagements WHERE id IN (SELECT id FROM reports WHERE group_id = ?)",
    )
    .all(ids.meeting)
  const corrected = { date: "2031-05-04", basis: "stated", why: "a person's correction" }
  expect(accounts).toEqual([corrected, corrected])
})

test("who did what several documents tell is corrected once in each account", () => {
  made = happenedDossier()
  const { dossier } = made
  dossier.database
    .prepare(
      `INSERT INTO reports (id, kind, document_id, told, stale, group_id, ordinal, status, differs)
       SELECT id, 'act', document_id, '{}', 0, id, 0, 'happened', NULL FROM acts WHERE id = ?`,
    )
    .run(ids.request)
  const asked = { id: ids.request, with: null, reason: "read again", by: "Eve Sato" }
  judge(dossier, { ...asked, decision: "correct", correction: { by: "Tom Petrov" } }, now)
  seen = openSeen(dossier.path)
  seen.look()
  const { acts } = viewActs(seen.dossier, { ...everything, page: 1 })
  expect(acts.find(({ id }) => id === ids.request)?.by).toMatchObject([{ name: "Tom Petrov" }])
})

test("a corrected speaker has the statement on their page, though the document does not name them", () => {
  made = happenedDossier()
  const statement = made.dossier.database.prepare("SELECT id FROM statements").pluck().get() as string
  made.remove()
  const { dossier, look } = decide(statement, "correct", { speaker: "Old Varga" })
  const speaker = look.dossier.database
    .prepare("SELECT a.name FROM statements s JOIN actors a ON a.id = s.speaker_id WHERE s.id = ?")
    .pluck()
    .get(statement)
  expect(speaker).toBe("Old Varga")
  expect(viewPerson(look.dossier, "Ana Ruiz", 1)?.statements).toBe(
    (viewPerson(dossier, "Ana Ruiz", 1)?.statements ?? 0) - 1,
  )
})

test("of two countries only what lies between them is seen", () => {
  made = happenedDossier()
  const { dossier } = made
  const relationship = findRelationship(dossier, "isl", "mlt")
  expect(relationship).toMatchObject({ name: "Iceland and Malta", address: "/between/isl/mlt" })
  expect(findRelationship(dossier, "isl", "per")).toBeNull()
  expect(findRelationship(dossier, "valdoria", "selby")?.address).toBe("/between/valdoria/selby")
  expect(listRelationships(dossier, 1)[0]?.name).toBe("Iceland and Malta")
  if (relationship === null) return
  seen = openSeen(dossier.path)
  seen.look({ wanted: wantedBetween(dossier, relationship.countries) })
  expect(count(seen.dossier, "engagements")).toBe(1)
  expect(count(seen.dossier, "acts")).toBeLessThan(count(dossier, "acts"))
})
