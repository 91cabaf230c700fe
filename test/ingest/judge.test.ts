import { join } from "node:path"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { findingId } from "../../src/domain/identity.ts"
import type { JudgedKind, Judgement } from "../../src/domain/judgement.ts"
import type { Span } from "../../src/domain/span.ts"
import { judge, remarksOn, undo } from "../../src/ingest/judge.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { process } from "../../src/pipeline.ts"
import { openJudgements, placeJudgements } from "../../src/store/judgements.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { findMerged, mergedIds } from "../../src/store/queries/merged.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { subjectIds } from "../../src/store/subjects.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { newFolder, quietEffects } from "../effects/example.ts"

const months = ["January", "March", "May", "July", "September", "November"]
const goods = ["grain", "steel", "timber", "copper", "salt", "wool", "tin", "glass", "barley", "rubber"]

/** Documents of one pattern, each of its own day and goods; every second tells what the one before tells. */
const lines = goods.flatMap((good, at) =>
  months.flatMap((month, of) =>
    [0, 1].map((copy) => ({
      id: `${good}-${month}-${copy}`,
      date: `20${31 + at}-${String(of * 2 + 1).padStart(2, "0")}-1${copy + 1}`,
      text: [
        `Foreign Minister Ana Ruiz of Brazil met President Oke Lindqvist of Sweden in Oslo on ${month} 10, 20${31 + at}.`,
        `"The ${good} of ${month} was never for sale," Ruiz said.`,
        `Petrov said that ${(at + 2) * 100 + of} tonnes of ${good} had been lost.`,
        copy === 0 ? "Nobody else spoke." : "Two aides looked on.",
      ].join("\n\n"),
    })),
  ),
)

let all: Processed[] = []

beforeAll(async () => {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"))
  const source = { uri: "all.jsonl", bytes, mediaType: "application/jsonl", hints: {}, retrieved: now }
  for await (const reading of process(source, null)) if ("document" in reading) all = [...all, reading]
}, 60_000)

const now = "2041-09-01T00:00:00Z"

async function add(dossier: Dossier, documents: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: now, readout: "0.1.0", models: "" })
  for (const processed of documents) {
    const { uri, sha256 } = processed.document
    writer.save(processed, { input: uri, sha256 })
  }
  await link(dossier)
}

async function link(dossier: Dossier): Promise<void> {
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
}

/** The same documents as another version of Readout finds them. */
async function renew(dossier: Dossier, documents: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: now, readout: "0.2.0", models: "" })
  for (const processed of documents) writer.renew(processed, processed.document.id)
  await link(dossier)
}

async function newDossier(documents = all): Promise<Dossier> {
  const dossier = openDossier(join(newFolder(), "judged.db"))
  onTestFinished(() => dossier.close())
  await add(dossier, documents)
  return dossier
}

function decide(
  dossier: Dossier,
  decision: Judgement["decision"],
  id: string,
  more: { readonly with?: string; readonly correction?: Record<string, string> } = {},
): Judgement {
  const asked = { with: null, correction: null, reason: null, by: "Ode", ...more }
  const made = judge(dossier, { decision, id, ...asked }, now)
  if (typeof made === "string") throw new Error(made)
  return made
}

function idsOf(dossier: Dossier, kind: JudgedKind): string[] {
  return subjectIds(dossier, kind)
}

function standings(dossier: Dossier): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { standing } of placeJudgements(dossier)) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

/** What a reader that trims the last letters of every statement would have found. */
function withShorterStatements({ document, quotations, findings }: Processed): Processed {
  const shorten = ({ start, end }: Span) => ({ start, end: end - 2 })
  const renamed = new Map(
    findings.statements.map((found) => {
      const content = found.content.map(shorten)
      return [
        found.id,
        { content, id: findingId(document.id, "statement", [...found.source, ...found.cue, ...content]) },
      ]
    }),
  )
  const idNow = (id: string | null) => (id === null ? null : (renamed.get(id)?.id ?? id))
  return {
    document,
    quotations,
    findings: {
      ...findings,
      statements: findings.statements.map((found) => ({
        ...found,
        ...renamed.get(found.id),
        within: idNow(found.within),
      })),
      acts: findings.acts.map((act) => ({ ...act, statement: idNow(act.statement) })),
      figures: findings.figures.map((figure) => ({ ...figure, statement: idNow(figure.statement) })),
      engagements: findings.engagements.map((one) => ({
        ...one,
        statements: one.statements.map((id) => idNow(id) ?? id),
      })),
      issues: { mentions: findings.issues.mentions, statuses: [], characterizations: [] },
      channels: [],
    },
  }
}

/** What a reader that leaves every speaker open would have found. */
function withOpenSpeakers(processed: Processed): Processed {
  const { findings } = processed
  const statements = findings.statements.map((found) => ({ ...found, speaker: null }))
  return { ...processed, findings: { ...findings, statements } }
}

describe("hundreds of judgements", () => {
  it("stay through reading again, other findings, and documents that go and come back", async () => {
    const dossier = await newDossier()
    const statements = idsOf(dossier, "statement")
    expect(statements.length).toBeGreaterThan(200)
    statements.forEach((id, at) => {
      if (at % 3 === 0) decide(dossier, "confirm", id)
      else if (at % 3 === 1) decide(dossier, "correct", id, { correction: { speaker: "Sato" } })
      else decide(dossier, "reject", id)
    })
    const engagements = mergedIds(dossier, "engagement")
    expect(engagements).toHaveLength(60)
    for (let at = 0; at + 1 < 40; at += 2)
      decide(dossier, "merge", engagements[at] as string, { with: engagements[at + 1] as string })
    for (const id of engagements.slice(40)) decide(dossier, "split", id)
    const expected = engagementGroups(dossier)
    expect(expected).toHaveLength(20 + 2 * 20)
    const judgements = placeJudgements(dossier).length
    expect(standings(dossier)).toEqual({ holds: judgements })

    await renew(dossier, all)
    expect(standings(dossier)).toEqual({ holds: judgements })
    expect(engagementGroups(dossier)).toEqual(expected)

    await renew(dossier, all.map(withShorterStatements))
    expect(standings(dossier)).toEqual({ holds: judgements - statements.length, "words-changed": statements.length })
    const judged = openJudgements(dossier)
    const decisions = idsOf(dossier, "statement").map((id) => judged.of("statement", id)?.decision)
    expect(decisions).not.toContain(undefined)

    for (const { document } of all) removeDocument(dossier, document.id)
    await link(dossier)
    expect(standings(dossier)).toEqual({ orphaned: judgements })
    await add(dossier, all.toReversed())
    expect(standings(dossier)).toEqual({ holds: judgements })
    expect(engagementGroups(dossier)).toEqual(expected)
    expect(verifyDossier(dossier).differences).toEqual([])
  }, 120_000)
})

/** Which documents' accounts go by one id, whatever that is. */
function engagementGroups(dossier: Dossier): string[] {
  return mergedIds(dossier, "engagement")
    .map(
      (id) =>
        findMerged(dossier, "engagement", id)
          ?.reports.map((report) => report.id)
          .sort()
          .join(" ") ?? "",
    )
    .sort()
}

describe("what is found otherwise since", () => {
  it("a confirmed speaker stays, with what is found beside it", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    decide(dossier, "confirm", id)
    await renew(dossier, all.slice(0, 1).map(withOpenSpeakers))
    expect(openJudgements(dossier).of("statement", id)).toMatchObject({
      decision: "confirm",
      values: { speaker: "Ana Ruiz" },
      found: { speaker: null },
    })
  })

  it("a rejection of one speaker does not reject another", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    decide(dossier, "reject", id)
    expect([...openJudgements(dossier).rejected("statement")]).toEqual([id])
    await renew(dossier, all.slice(0, 1).map(withOpenSpeakers))
    expect(standings(dossier)).toEqual({ "found-otherwise": 1 })
    expect([...openJudgements(dossier).rejected("statement")]).toEqual([])
  })

  it("where the words are gone the judgement says so, and does not move to the next sentence", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    decide(dossier, "confirm", id)
    const without = all.slice(0, 1).map((processed) => ({
      ...processed,
      findings: {
        ...processed.findings,
        statements: processed.findings.statements.filter((found) => found.id !== id),
        engagements: [],
        acts: [],
        figures: [],
      },
    }))
    await renew(dossier, without)
    expect(standings(dossier)).toEqual({ orphaned: 1 })
    expect(idsOf(dossier, "statement").map((other) => openJudgements(dossier).of("statement", other))).toEqual([null])
  })
})

function statementOf(dossier: Dossier, speaker: string): string {
  const id = dossier.database
    .prepare("SELECT s.id FROM statements s JOIN actors a ON a.id = s.speaker_id WHERE a.name = ?")
    .pluck()
    .get(speaker) as string | undefined
  if (id === undefined) throw new Error(`${speaker} says nothing`)
  return id
}

describe("a decision taken back", () => {
  it("leaves engagements tied as before it", async () => {
    const dossier = await newDossier(all.slice(0, 8))
    const before = engagementGroups(dossier)
    const [one, other] = mergedIds(dossier, "engagement") as [string, string]
    const merge = decide(dossier, "merge", one, { with: other })
    expect(engagementGroups(dossier)).toHaveLength(before.length - 1)
    expect(undo(dossier, merge.id, now)).toBe(true)
    expect(engagementGroups(dossier)).toEqual(before)
    const split = decide(dossier, "split", one)
    expect(engagementGroups(dossier)).toHaveLength(before.length + 1)
    undo(dossier, split.id, now)
    expect(engagementGroups(dossier)).toEqual(before)
    expect(undo(dossier, split.id, now)).toBe(false)
  })

  it("leaves actors gathered as before it", async () => {
    const dossier = await newDossier(all.slice(0, 8))
    const before = people(dossier)
    const [one, other] = [actorOf(dossier, "Ana Ruiz"), actorOf(dossier, "Petrov")]
    const merge = decide(dossier, "merge", other, { with: one })
    expect(people(dossier)).toHaveLength(before.length - 1)
    await renew(dossier, all.slice(0, 8))
    expect(people(dossier)).toHaveLength(before.length - 1)
    undo(dossier, merge.id, now)
    expect(people(dossier)).toEqual(before)
    const split = decide(dossier, "split", one)
    expect(people(dossier)).toHaveLength(before.length + 1)
    undo(dossier, split.id, now)
    expect(people(dossier)).toEqual(before)
  })
})

describe("several decisions on one thing", () => {
  const at = (day: number) => `2041-09-0${day}T00:00:00Z`

  it("confirm it as it was corrected before", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    judge(dossier, asking({ id, decision: "correct", correction: { speaker: "Petrov" } }), at(1))
    judge(dossier, asking({ id, by: "Sato" }), at(2))
    const held = openJudgements(dossier).of("statement", id)
    expect(held).toMatchObject({ decision: "confirm", by: "Sato", values: { speaker: "Petrov" }, against: [] })
  })

  it("are told where they are contrary, and the latest holds", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    judge(dossier, asking({ id }), at(1))
    const rejected = judge(dossier, asking({ id, decision: "reject", by: "Sato" }), at(2)) as Judgement
    expect(openJudgements(dossier).of("statement", id)).toMatchObject({
      decision: "reject",
      against: [{ decision: "confirm", by: "Ode", judged: at(1) }],
    })
    expect(remarksOn(dossier, rejected)).toEqual([
      "Ode decided otherwise on 2041-09-01 (confirm); the latest decision holds, both are kept.",
    ])
    // One's own change of mind is none between two.
    const again = judge(dossier, asking({ id, by: "Sato" }), at(3)) as Judgement
    expect(remarksOn(dossier, again)).toEqual([])
  })

  it("say that a name is nobody's here, and keep it", async () => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = statementOf(dossier, "Ana Ruiz")
    const correct = (speaker: string) => decide(dossier, "correct", id, { correction: { speaker } })
    expect(remarksOn(dossier, correct("oke lindqvist"))).toEqual([])
    expect(remarksOn(dossier, correct("Mars"))).toEqual([
      "“Mars” is nobody that these documents name; it is kept as you wrote it.",
    ])
  })

  it("stand on both of what was merged", async () => {
    const dossier = await newDossier(all.slice(0, 8))
    const [one, other] = mergedIds(dossier, "engagement") as [string, string]
    decide(dossier, "merge", one, { with: other })
    const judgements = openJudgements(dossier)
    for (const id of [one, other]) expect(judgements.of("engagement", id)).toMatchObject({ decision: "merge" })
  })
})

function people(dossier: Dossier): unknown[] {
  return dossier.database.prepare("SELECT id, name, documents, statements FROM dossier_actors ORDER BY id").all()
}

function actorOf(dossier: Dossier, name: string): string {
  return dossier.database.prepare("SELECT id FROM dossier_actors WHERE name = ?").pluck().get(name) as string
}

describe("a correction is in the words there are for it", () => {
  it.each<[JudgedKind, string, string, RegExp | string | number | null]>([
    ["engagement", "kind", "picnic", /"picnic" is not known; it is one of visit, meeting/],
    ["engagement", "status", "", /something is to be told of it/],
    ["engagement", "date", "soon", /"soon" is no date/],
    ["engagement", "date", "2031-13", /"2031-13" is no date/],
    ["engagement", "date", "../2031-05-04", "../2031-05-04"],
    ["engagement", "place", "", null],
    ["figure", "value", "many", /"many" is not a number/],
    ["figure", "value", "", /something is to be told of it/],
    ["figure", "value", " 12.5 ", 12.5],
    ["figure", "bound", "about", "about"],
    ["statement", "speaker", "", null],
  ])("%s, %s: “%s”", async (kind, field, written, expected) => {
    const dossier = await newDossier(all.slice(0, 1))
    const [id = ""] = idsOf(dossier, kind)
    const made = judge(dossier, asking({ decision: "correct", id, correction: { [field]: written } }), now)
    if (expected instanceof RegExp) expect(made).toMatch(expected)
    else expect(made).toMatchObject({ correction: { [field]: expected } })
  })
})

describe("what makes no sense is said", () => {
  it.each<[string, Parameters<typeof judge>[1], RegExp]>([
    ["an id of nothing", asking({ id: "0000" }), /nothing found has this id/],
    ["nobody's decision", asking({ by: " " }), /whose it is/],
    ["an unknown field", asking({ decision: "correct", correction: { mood: "glad" } }), /"mood" cannot be corrected/],
    ["a correction of nothing", asking({ decision: "correct", correction: {} }), /--set FIELD=VALUE/],
    ["statements merged", asking({ decision: "merge", with: "0" }), /only actors, engagements, acts and figures/],
  ])("%s", async (_, asked, message) => {
    const dossier = await newDossier(all.slice(0, 1))
    const id = asked.id === "" ? statementOf(dossier, "Ana Ruiz") : asked.id
    expect(judge(dossier, { ...asked, id }, now)).toMatch(message)
    expect(placeJudgements(dossier)).toEqual([])
  })
})

function asking(asked: Partial<Parameters<typeof judge>[1]>): Parameters<typeof judge>[1] {
  return { decision: "confirm", id: "", with: null, correction: null, reason: null, by: "Ode", ...asked }
}
