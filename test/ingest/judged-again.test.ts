import { join } from "node:path"
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest"
import { choicesOf, correctableFields } from "../../src/domain/correctable.ts"
import type { Findings, Processed } from "../../src/domain/findings.ts"
import { findingId } from "../../src/domain/identity.ts"
import type { Issue } from "../../src/domain/issue.ts"
import { type JudgedKind, type Judgement, judgedKinds, type Subject } from "../../src/domain/judgement.ts"
import type { Span } from "../../src/domain/span.ts"
import { judge } from "../../src/ingest/judge.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { process } from "../../src/pipeline.ts"
import { heldToBeOne } from "../../src/store/held-to-be-one.ts"
import { openJudgements, type PlacedJudgement, placeJudgements } from "../../src/store/judgements.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { mergedIds } from "../../src/store/queries/merged.ts"
import { openWriter } from "../../src/store/save.ts"
import { findSubject, subjectIds } from "../../src/store/subjects.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { newFolder, quietEffects } from "../effects/example.ts"

const now = "2041-09-01T00:00:00Z"
const issues: Issue[] = [
  { id: "timber", name: "Timber", terms: ["timber"] },
  { id: "ports", name: "Ports", terms: ["port", "ports"] },
]

/** Pairs of documents that tell of one meeting, act and figure; of every kind of thing something in each. */
const lines = Array.from({ length: 24 }, (_, pair) => {
  const year = 2031 + Math.floor(pair / 12)
  const month = String((pair % 12) + 1).padStart(2, "0")
  const words = `The timber of harvest ${pair + 1} was never for sale to anybody, and it will not be`
  const told = [
    `Foreign Minister Ana Ruiz of Brazil met President Oke Lindqvist of Sweden in Oslo on ${year}-${month}-10.`,
    `Brazil urged Sweden on ${year}-${month}-10 to open pier ${pair + 1}.`,
    `The Oslo hotline between Brazil and Sweden was suspended. Brazil raised the matter of timber and ports with Sweden.`,
    `Petrov said that ${(pair + 2) * 100} tonnes of timber had been lost.`,
  ]
  const quoted = [`"${words}," Ruiz said.`, `"${words.replace("never", "hardly ever")}," Ruiz said.`]
  return quoted.map((last, copy) => ({
    id: `${pair}-${copy}`,
    date: `${year}-${month}-1${copy + 1}`,
    text: [...told, last, copy === 0 ? "Nobody else spoke." : "Two aides looked on."].join("\n\n"),
  }))
}).flat()

let all: Processed[] = []

beforeAll(async () => {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"))
  const source = { uri: "all.jsonl", bytes, mediaType: "application/jsonl", hints: {}, retrieved: now }
  for await (const reading of process(source, null, issues)) if ("document" in reading) all = [...all, reading]
}, 60_000)

/** The same documents as another version of Readout finds them. */
async function renew(dossier: Dossier, documents: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: now, readout: "0.2.0", models: "" })
  for (const processed of documents) writer.renew(processed, processed.document.id)
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
}

async function newDossier(documents = all): Promise<Dossier> {
  const dossier = openDossier(join(newFolder(), "judged.db"))
  onTestFinished(() => dossier.close())
  const writer = openWriter(dossier, { started: now, readout: "0.1.0", models: "" })
  for (const one of documents) writer.save(one, { input: one.document.uri, sha256: one.document.sha256 })
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
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

/** Another value than the one found, of the first field that can be corrected. */
function correctionOf({ kind, found }: Subject): Record<string, string> | null {
  const [field] = correctableFields(kind)
  if (field === undefined) return null
  const other = choicesOf(kind, field, found)?.find((choice) => choice !== found[field])
  return { [field]: other ?? (kind === "figure" ? "77" : "Sato") }
}

const mergeable = ["engagement", "act", "figure", "actor"] as const

/** Every kind confirmed, corrected and rejected in turn; what can be is merged and split. */
function decideOnAll(dossier: Dossier): void {
  for (const kind of judgedKinds)
    subjectIds(dossier, kind).forEach((id, at) => {
      const correction = correctionOf(findSubject(dossier, id) as Subject)
      if (at % 3 === 0 && correction !== null) decide(dossier, "correct", id, { correction })
      else decide(dossier, at % 3 === 1 ? "reject" : "confirm", id)
    })
  for (const kind of mergeable) {
    const ids = wholes(dossier, kind)
    const [merged, split] = [ids.slice(0, Math.floor(ids.length / 2)), ids.slice(Math.floor(ids.length / 2))]
    for (let at = 0; at + 1 < merged.length; at += 2)
      decide(dossier, "merge", merged[at] as string, { with: merged[at + 1] as string })
    for (const id of split) if (heldToBeOne(dossier, { kind, id }).length > 1) decide(dossier, "split", id)
  }
}

function wholes(dossier: Dossier, kind: (typeof mergeable)[number]): string[] {
  if (kind !== "actor") return mergedIds(dossier, kind)
  return dossier.database.prepare("SELECT id FROM dossier_actors ORDER BY id").pluck().all() as string[]
}

/** Who goes with whom, by the words of each, whatever their ids. */
function groups(dossier: Dossier): string[] {
  return mergeable
    .flatMap((kind) =>
      wholes(dossier, kind).map((id) => {
        const members = heldToBeOne(dossier, { kind, id }).map((one) => placeOf(findSubject(dossier, one) as Subject))
        return [kind, ...members.sort()].join(" | ")
      }),
    )
    .sort()
}

/** Where something begins, and of which issue it is: no reading in these tests moves that. */
function placeOf({ document, spans, found }: Subject): string {
  return [document, spans[0]?.start ?? found.name, found.issue].join(" ")
}

function standings(placed: readonly PlacedJudgement[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { standing } of placed) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

/** Every judgement stands where its words stood, and on nothing else of the dossier does one stand. */
function expectNothingMoved(dossier: Dossier): void {
  const placed = placeJudgements(dossier)
  for (const { on, now: found, with: other, withNow } of placed) {
    if (on !== null && found !== null) expect([found.kind, placeOf(found)]).toEqual([on.kind, placeOf(on)])
    if (other !== null && withNow !== null) expect(placeOf(withNow)).toBe(placeOf(other))
  }
  const judged = openJudgements(dossier)
  const standing = new Set(
    placed.flatMap((one) =>
      [one.now, one.withNow].flatMap((found) => (found === null ? [] : `${found.kind} ${found.id}`)),
    ),
  )
  for (const kind of judgedKinds)
    for (const id of subjectIds(dossier, kind)) {
      const isOfItsGroup = heldToBeOne(dossier, { kind, id }).some((one) => standing.has(`${kind} ${one}`))
      if (judged.of(kind, id) !== null) expect([id, standing.has(`${kind} ${id}`) || isOfItsGroup]).toEqual([id, true])
    }
}

const kindsOfFindings = ["statement", "engagement", "act", "channel", "issue", "figure"] as const

/** What a reader that ends everything it finds two letters earlier would have found: each under another id. */
function withOtherEnds({ document, quotations, findings }: Processed): Processed {
  const shorten = <Place extends Span>(place: Place): Place => ({ ...place, end: place.end - 2 })
  const renamed = new Map<string, string>()
  const rename = (kind: string, id: string, spans: readonly Span[]) => {
    const other = findingId(document.id, `${kind} ${id}`, spans)
    renamed.set(id, other)
    return other
  }
  const statements = findings.statements.map((found) => {
    const content = found.content.map(shorten)
    return { ...found, content, id: rename("statement", found.id, content) }
  })
  const idNow = <Id extends string | null>(id: Id): Id => (id === null ? id : ((renamed.get(id) ?? id) as Id))
  const withEvidence = <Found extends { id: string; evidence: readonly Span[]; statement?: string | null }>(
    kind: string,
    found: Found,
  ): Found => {
    const evidence = found.evidence.map(shorten)
    const statement = found.statement === undefined ? {} : { statement: idNow(found.statement) }
    return { ...found, ...statement, evidence, id: rename(kind, found.id, evidence) }
  }
  const engagements = findings.engagements.map((one) => ({
    ...withEvidence("engagement", one),
    statements: one.statements.map(idNow),
  }))
  const ofIssue = <Account extends Findings["issues"]["statuses"][number]>(account: Account) => ({
    ...withEvidence("issue", account),
    engagement: idNow(account.engagement),
  })
  return {
    document,
    quotations,
    findings: {
      ...findings,
      statements: statements.map((found) => ({ ...found, within: idNow(found.within) })),
      engagements: engagements.map((one) => ({ ...one, within: idNow(one.within) })),
      acts: findings.acts.map((act) => ({ ...withEvidence("act", act), what: shorten(act.what) })),
      figures: findings.figures.map((figure) => withEvidence("figure", figure)),
      channels: findings.channels.map((channel) => ({
        ...withEvidence("channel", channel),
        engagement: idNow(channel.engagement),
      })),
      issues: { ...findings.issues, statuses: findings.issues.statuses.map(ofIssue) },
    },
  }
}

/** What a reader that finds nothing of a kind would have found. */
function without(kind: (typeof kindsOfFindings)[number], { findings, ...rest }: Processed): Processed {
  const none: Readonly<Record<typeof kind, Partial<Findings>>> = {
    statement: {
      statements: [],
      acts: findings.acts.map((one) => ({ ...one, statement: null })),
      figures: findings.figures.map((one) => ({ ...one, statement: null })),
      engagements: findings.engagements.map((one) => ({ ...one, statements: [] })),
      channels: findings.channels.map((one) => ({ ...one, statement: null })),
      issues: {
        ...findings.issues,
        statuses: findings.issues.statuses.map((one) => ({ ...one, statement: null })),
      },
    },
    engagement: {
      engagements: [],
      channels: findings.channels.map((one) => ({ ...one, engagement: null })),
      issues: {
        ...findings.issues,
        statuses: findings.issues.statuses.map((one) => ({ ...one, engagement: null })),
      },
    },
    act: { acts: [] },
    channel: { channels: [] },
    issue: { issues: { ...findings.issues, statuses: [], characterizations: [] } },
    figure: { figures: [] },
  }
  return { ...rest, findings: { ...findings, ...none[kind] } }
}

describe("hundreds of judgements of every kind, merges and splits included", () => {
  it("stay where their words are through other findings, say so where these are gone, and take hold again", async () => {
    const dossier = await newDossier()
    decideOnAll(dossier)
    const made = placeJudgements(dossier)
    const count = (kind: JudgedKind, decision?: string) =>
      made.filter(({ subject, decision: of }) => subject.kind === kind && (decision ?? of) === of).length
    for (const kind of judgedKinds) expect([kind, count(kind) > 10]).toEqual([kind, true])
    for (const kind of mergeable)
      expect([kind, count(kind, "merge") > 0, count(kind, "split") > 0]).toEqual([kind, true, true])
    expect(made.length).toBeGreaterThan(700)
    expect(standings(made)).toEqual({ holds: made.length })
    const expected = groups(dossier)

    await renew(dossier, all)
    expect(standings(placeJudgements(dossier))).toEqual({ holds: made.length })
    expect(groups(dossier)).toEqual(expected)

    await renew(dossier, all.map(withOtherEnds))
    const otherwise = placeJudgements(dossier)
    const unchanged = otherwise.filter(({ subject }) => ["actor", "alignment", "discrepancy"].includes(subject.kind))
    expect(standings(otherwise)).toMatchObject({ "words-changed": made.length - unchanged.length })
    expectNothingMoved(dossier)
    expect(groups(dossier)).toEqual(expected)

    for (const kind of kindsOfFindings) {
      await renew(
        dossier,
        all.map((one) => without(kind, one)),
      )
      const left = placeJudgements(dossier)
      expect(left).toHaveLength(made.length)
      expect(standings(left.filter(({ subject }) => subject.kind === kind))).toEqual({ orphaned: count(kind) })
      expectNothingMoved(dossier)
    }

    await renew(dossier, all)
    expect(standings(placeJudgements(dossier))).toEqual({ holds: made.length })
    expect(groups(dossier)).toEqual(expected)
    expect(verifyDossier(dossier).differences).toEqual([])
  }, 240_000)
})

describe("a judgement does not move to what stood beside it", () => {
  let dossier: Dossier
  beforeEach(async () => {
    dossier = await newDossier(all.slice(0, 1))
  })

  it("as where one sentence is of two issues and one of them is found no longer", async () => {
    const accounts = subjectIds(dossier, "issue").map((id) => findSubject(dossier, id) as Subject)
    const [timber, ports] = ["timber", "ports"].map((issue) => accounts.find(({ found }) => found.issue === issue))
    expect([timber, ports].map((one) => one?.spans.map(({ words }) => words))).toEqual([
      ["raised the matter of timber"],
      ["raised the matter of timber and ports"],
    ])
    decide(dossier, "correct", timber?.id ?? "", { correction: { status: "closed" } })
    const withoutTimber = all.slice(0, 1).map(({ findings, ...rest }) => ({
      ...rest,
      findings: {
        ...findings,
        issues: { ...findings.issues, statuses: findings.issues.statuses.filter(({ issue }) => issue !== "timber") },
      },
    }))
    await renew(dossier, withoutTimber)
    expect(standings(placeJudgements(dossier))).toEqual({ orphaned: 1 })
    expect(openJudgements(dossier).corrected()).toEqual([])
  })
})
