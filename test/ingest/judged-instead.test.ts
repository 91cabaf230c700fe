import { describe, expect, it } from "vitest"
import { judgedKinds } from "../../src/domain/judgement.ts"
import { realFiles } from "../../src/effects/real.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { readIssues } from "../../src/ingest/issue-files.ts"
import { judge } from "../../src/ingest/judge.ts"
import { decideInstead } from "../../src/ingest/judged-instead.ts"
import { drawAudit, saveVerdict } from "../../src/store/audits.ts"
import { saveIssueSet } from "../../src/store/issues.ts"
import { findSubject } from "../../src/store/subjects.ts"
import { dossierOf } from "../dossier-of.ts"
import { readSample } from "../golden/expected.ts"

const now = "2033-02-02T10:00:00Z"
const everything = { since: null, speaker: null, countries: null, issue: null }
const nothing = /nothing found has this id/

const dossier = await dossierOf((await readSample(null)).map(({ processed }) => processed))
const issues = new URL("../../sample/issues", import.meta.url).pathname
saveIssueSet(dossier, { shipped: [], own: await readIssues(issues, realFiles) })
const audit = drawAudit(dossier, { kind: "act", size: 5, seed: "a", drawn: now })
saveVerdict(dossier, audit.id, { ordinal: 1, by: "Ode", verdict: "right", judged: now })
decide("confirm", idsOf("statements")[0] as string)

function decide(decision: "confirm" | "reject", id: string) {
  return judge(dossier, { decision, id, with: null, correction: null, reason: null, by: "Ode" }, now)
}

/** Every id in the lines of an export, at any depth: what is called so, and what names another thing by its id. */
function idsOf(kind: string): string[] {
  const ids = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const isId = ["id", "document", "statement", "engagement", "within", "reference"].includes(name)
      if (isId && typeof inner === "string") ids.add(inner)
      gather(inner)
    }
  }
  for (const { view } of exportKinds[kind]?.items(dossier, everything) ?? []) gather(view)
  return [...ids]
}

const all = Object.keys(exportKinds).flatMap(idsOf)

describe("every id that an export prints is one to decide on, or it is said on which to", () => {
  it.each(Object.keys(exportKinds))("export %s", (kind) => {
    const ids = idsOf(kind)
    expect(ids.length).toBeGreaterThan(0)
    const unknown = ids.filter((id) => findSubject(dossier, id) === null && nothing.test(decideInstead(dossier, id)))
    expect(unknown).toEqual([])
  })

  it.each(judgedKinds)("what is called %s has its own ids in some export", (kind) => {
    expect(all.some((id) => findSubject(dossier, id)?.kind === kind)).toBe(true)
  })
})

describe("a message names ids that can be decided on", () => {
  it.each(["channels", "issues"])("%s: those of each account", (kind) => {
    const [whole = ""] = idsOf(kind)
    const refused = decide("confirm", whole) as string
    expect(refused).toMatch(/Decisions are on one document's account of how it stands/)
    const named = [...refused.matchAll(/^ {2}([0-9a-f]{16}) /gm)].map(([, id]) => id as string)
    expect(named.length).toBeGreaterThan(0)
    for (const id of named) expect(decide("confirm", id)).toMatchObject({ decision: "confirm", subject: { id } })
  })

  it("a quotation: its statement, and what it is quoted from", () => {
    const quoted = idsOf("quotations").map((id) => decideInstead(dossier, id))
    const [told] = quoted.filter((message) => message.includes("(the statement") && message.includes("(the alignment"))
    const named = [...(told ?? "").matchAll(/([0-9a-f]{16}) \(the (\w+)/g)].map(([, id = "", kind]) => ({ id, kind }))
    for (const { id, kind } of named) expect(findSubject(dossier, id)?.kind).toBe(kind)
    expect(named.length).toBeGreaterThan(1)
  })

  it("a document, a judgement, an audit: what is done with these", () => {
    expect(decide("reject", idsOf("documents")[0] as string)).toMatch(/readout remove/)
    expect(decide("reject", idsOf("judgements")[0] as string)).toMatch(/readout judge undo/)
    expect(decide("reject", audit.id)).toMatch(/readout audit act/)
    expect(decide("reject", "0123456789abcdef")).toMatch(nothing)
  })
})

it("a decision on one document's account of a channel is told beside it in the export", () => {
  const statuses = () =>
    [...(exportKinds.channels?.items(dossier, everything) ?? [])].flatMap(
      ({ view }) => (view as { statuses: { id: string; judgement?: { decision: string } }[] }).statuses,
    )
  const { id } = statuses().at(-1) as { id: string }
  decide("reject", id)
  expect(statuses().find((one) => one.id === id)?.judgement?.decision).toBe("reject")
})
