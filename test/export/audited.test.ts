import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it, onTestFinished } from "vitest"
import { application } from "../../src/apps/http/serve.ts"
import { pages } from "../../src/apps/web/pages.tsx"
import type { JudgedKind } from "../../src/domain/judgement.ts"
import { actRows } from "../../src/export/act-rows.ts"
import { briefHtml } from "../../src/export/brief-html.ts"
import { briefMarkdown } from "../../src/export/brief-markdown.ts"
import { briefWord } from "../../src/export/brief-word.ts"
import { readCsv } from "../../src/export/csv.ts"
import type { ExportKind } from "../../src/export/export-kind.ts"
import { format } from "../../src/export/formats.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { ploverEvents } from "../../src/export/plover.ts"
import { openWordPackage } from "../../src/read/docx/word-package.ts"
import { readWordText } from "../../src/read/docx/word-text.ts"
import { auditItems, drawAudit, saveVerdict } from "../../src/store/audits.ts"
import type { Dossier } from "../../src/store/open.ts"
import { subjectIds } from "../../src/store/subjects.ts"
import { writeBrief } from "../../src/views/brief.ts"
import { checkerOf } from "../checker.ts"
import { happenedDossier, ids } from "../views/happened-example.ts"

const drawn = "2031-06-01T10:00:00Z"
const everything = { since: null, speaker: null, countries: null, issue: null }

/** A dossier of which somebody judged all of a kind, between countries where they are given, and called it right. */
function audited(kind: JudgedKind, countries: string[] | null = null): Dossier {
  const { dossier, remove } = happenedDossier()
  onTestFinished(remove)
  const between = countries && { countries, ids: subjectIds(dossier, kind) }
  const { id } = drawAudit(dossier, { kind, size: 50, seed: "a", drawn, between })
  for (const { ordinal } of auditItems(dossier, id))
    saveVerdict(dossier, id, { ordinal, by: "Ode", verdict: "right", judged: drawn })
  return dossier
}

const ofActs =
  /^acts of the whole dossier: 100\.0 % of \d+ right \(\d+\.\d to 100\.0\), audited 2031-06-01 by 1 person$/

function linesOf(dossier: Dossier, kind: ExportKind | undefined, countries: string[] | null = null) {
  if (kind === undefined) throw new Error("no such kind")
  const items = () => kind.items(dossier, { ...everything, countries })
  const lines = [...format(kind, items(), "jsonl")].map((line) => JSON.parse(line) as { audits?: string[] })
  const [head = [], ...rows] = readCsv([...format(kind, items(), "csv")].join(""))
  return { lines, cells: rows.map((row) => row[head.indexOf("audits")]) }
}

describe("what an audit found goes with each line, which any reader of JSON Lines and CSV still reads", () => {
  const forms: [string, ExportKind | undefined][] = [
    ["acts", exportKinds.acts],
    ["acts by PLOVER", ploverEvents],
    ["acts by report", actRows.reports],
    ["acts by month", actRows["dyad-months"]],
  ]
  it.each(forms)("export %s", (_, kind) => {
    const { lines, cells } = linesOf(audited("act"), kind)
    expect(lines.length).toBeGreaterThan(0)
    for (const { audits } of lines) expect(audits).toEqual([expect.stringMatching(ofActs)])
    expect(cells).toEqual(lines.map(({ audits }) => audits?.[0]))
  })

  it("not with lines of another kind, and not where nobody judged", () => {
    const { lines, cells } = linesOf(audited("act"), exportKinds.engagements)
    expect(lines.flatMap(({ audits }) => audits ?? [])).toEqual([])
    expect(new Set(cells)).toEqual(new Set([""]))
  })

  it("of what lies between countries with lines narrowed to these alone", () => {
    const dossier = audited("act", ["MLT", "ISL"])
    const told = (countries: string[] | null) =>
      new Set(linesOf(dossier, exportKinds.acts, countries).lines.map(({ audits }) => audits?.[0]?.split(":")[0]))
    expect(told(["ISL", "MLT"])).toEqual(new Set(["acts between Iceland and Malta"]))
    expect(told(null)).toEqual(new Set([undefined]))
  })
})

describe("what an audit found stands", () => {
  it("at the end of a brief in each of its forms", () => {
    const request = { of: { kind: "period" }, since: null, until: null, countries: null } as const
    const brief = writeBrief(audited("act"), request)
    const told = /right, as people judged it in blind samples: acts of the whole dossier: 100\.0 % of/
    expect(brief.foot.filter((line) => told.test(line))).toHaveLength(1)
    expect(briefMarkdown(brief)).toMatch(told)
    expect(briefHtml(brief)).toMatch(told)
    expect(readWordText(openWordPackage(briefWord(brief))).text).toMatch(told)
    const { dossier, remove } = happenedDossier()
    onTestFinished(remove)
    expect(writeBrief(dossier, request).foot.join(" ")).not.toContain("blind")
  })

  it("under what is new, and in its lines", () => {
    const { path } = audited("act")
    const changes = (...more: string[]) => readout("changes", "--since", "2031", "--dossier", path, ...more)
    expect(changes()).toMatch(/\nAudited by people\n {2}acts of the whole dossier: 100\.0 % of \d+ right[^\n]*\n$/)
    const lines = changes("--format", "json")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.filter(({ kind }) => kind === "act").every(({ audits }) => ofActs.test(audits[0]))).toBe(true)
    expect(lines.filter(({ kind, audits }) => kind !== "act" && audits !== undefined)).toEqual([])
  })

  it("under two accounts beside each other", () => {
    const { path } = audited("engagement")
    const compare = (form: string) => readout("compare", ids.meeting, "--format", form, "--dossier", path)
    for (const form of ["text", "html", "json"])
      expect(compare(form)).toContain("engagements of the whole dossier: 100.0 %")
    expect(JSON.parse(compare("json")).audits).toHaveLength(1)
  })

  it.each([
    "/",
    "/statements/ID",
    "/people",
    "/engagements",
    `/engagements/${ids.meeting}`,
    `/engagements/${ids.meeting}/accounts`,
    "/acts",
    `/acts/${ids.request}`,
    "/acts/outstanding",
    "/issues",
    "/channels",
    "/figures",
    `/figures/${ids.lamp}`,
    "/changes",
    "/discrepancies",
    "/feed.atom",
  ])("at the foot of %s, and in the API's answer", async (path) => {
    const dossier = audited("act", ["ISL", "MLT"])
    const [statement = ""] = subjectIds(dossier, "statement")
    const check = checkerOf(dossier)
    const app = application({ dossier, pages: pages(dossier, check, null), check, host: "127.0.0.1", judging: null })
    const read = async (address: string) => {
      const url = `http://127.0.0.1:4380${address.replace("ID", statement)}`
      const response = await app.request(url, { headers: { host: "127.0.0.1:4380" } })
      return response.status === 200 ? response.text() : null
    }
    const told = /acts between Iceland and Malta: 100\.0 % of \d+ right/i
    expect(await read(`/between/isl/mlt${path}`)).toMatch(told)
    expect(await read(path)).not.toMatch(told)
    const answer = JSON.parse((await read(`/api/between/isl/mlt${path}`)) ?? "null")
    if (answer !== null) expect(answer.audits).toEqual([expect.stringMatching(told)])
  })
})

function readout(...args: string[]): string {
  const program = fileURLToPath(new URL("../../bin/readout", import.meta.url))
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8" }).stdout
}
