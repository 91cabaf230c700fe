import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import Database from "better-sqlite3"
import { beforeAll, expect, test } from "vitest"
import type { Standing } from "../../../src/domain/find-again.ts"
import { exportKinds } from "../../../src/export/kinds.ts"
import { judge } from "../../../src/ingest/judge.ts"
import { placeJudgements } from "../../../src/store/judgements.ts"
import { changeDossier, readDossier } from "../../../src/store/open.ts"
import { subjectIds } from "../../../src/store/subjects.ts"
import { verifyDossier } from "../../../src/store/verify.ts"
import { newFolder } from "../../effects/example.ts"

const readout = fileURLToPath(new URL("../../../bin/readout", import.meta.url))

/** A clock that stands still makes dossiers comparable. */
const environment = { ...process.env, SOURCE_DATE_EPOCH: "1935655200" }

function start(folder: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [readout, ...args], { cwd: folder, env: environment, stdio: ["pipe", "pipe", "pipe"] })
}

/** Runs a command to its end. */
async function run(
  folder: string,
  args: readonly string[],
  input = "",
): Promise<{ code: number; out: string; err: string }> {
  const child = start(folder, args)
  let [out, err] = ["", ""]
  child.stdout?.setEncoding("utf-8").on("data", (text) => {
    out += text
  })
  child.stderr?.setEncoding("utf-8").on("data", (text) => {
    err += text
  })
  child.stdin?.end(input)
  const [code] = (await once(child, "close")) as [number]
  return { code, out, err }
}

// Builds once, so that no test waits for it.
beforeAll(async () => {
  await run(newFolder(), ["--version"])
}, 60_000)

test("analyze prints a line for each input in order, says on standard error what could not be read, and exits 2", async () => {
  const folder = newFolder()
  writeFileSync(join(folder, "b.txt"), `"We signed," said Ana Ruiz, the trade envoy. 🕊️`)
  writeFileSync(join(folder, "a.txt"), "Okafor said the port would reopen.")
  const { code, out, err } = await run(folder, ["analyze", "--text", "b.txt", "gone.txt", "a.txt"])
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(lines.map((line) => line.uri ?? line.document.uri)).toEqual(["b.txt", "gone.txt", "a.txt"])
  expect(lines[0].document.length).toBe(Array.from(lines[0].document.text).length)
  expect(Object.keys(lines[0])).toEqual(
    "document furniture regions turns statements times engagements acts channels figures issues discrepancies notes".split(
      " ",
    ),
  )
  expect(err).toBe("gone.txt: There is no such file or folder.\n")
  expect(code).toBe(2)
})

test("analyze reads standard input, and ends quietly when nobody reads on", async () => {
  const folder = newFolder()
  const { code, out } = await run(folder, ["analyze", "-"], "Okafor said the port would reopen.")
  expect(JSON.parse(out).document).toMatchObject({ uri: "-", length: 34 })
  expect(code).toBe(0)
  writeFileSync(join(folder, "a.jsonl"), `{"text": "Okafor said the port would reopen."}\n`.repeat(300))
  const child = start(folder, ["analyze", "a.jsonl"])
  let err = ""
  child.stderr?.on("data", (text) => {
    err += text
  })
  child.stdout?.once("data", () => child.stdout?.destroy())
  expect(await once(child, "close")).toEqual([0, null])
  expect(err).toBe("")
})

test.each([
  [["export", "birds"], "birds: there is no such kind of thing"],
  [["export", "documents"], "readout.db: there is no dossier here"],
  [["add", "--issues", "gone", "a.txt"], "gone: there is no such folder of issues"],
  [["add", "--actors", "gone", "a.txt"], "gone: there is no such file or folder of actors"],
  [["remove", "a.txt"], "readout.db: there is no dossier here"],
  [["changes", "--since", "yesterday"], "It is a date such as"],
  [["changes"], "--since"],
  [["brief", "ministry", "a"], "Allowed choices are issue, person, engagement, period"],
  [["brief", "issue"], "Which issue? Name it: readout brief issue sanctions"],
  [["brief", "period"], "A period needs --since, --until or both"],
  [["brief", "period", "--since", "2033", "--until", "2030"], "--since 2033 is after --until 2030"],
  [["brief", "issue", "sanctions", "--since", "2031-05-02", "--until", "2031-05-01"], "no day lies between them"],
  [["brief", "issue", "sanctions", "--format", "docx"], "--format docx needs --out FILE"],
  [["verify", "--dossier", "."], "this is a folder"],
  [["add", "a.txt", "--dossier", "gone/readout.db"], "the folder gone does not exist"],
  [["analyze", "--date", "2031-13-01", "a.txt"], "It is a date such as"],
  [["analyze", "--date", "2031-02-31", "a.txt"], "It is a date such as"],
  [["add", "."], ".: No file in this folder is of a kind Readout reads"],
  [["frobnicate"], "unknown command"],
])("%j cannot be done, says why and exits 2", async (args, reason) => {
  const { code, out, err } = await run(newFolder(), args)
  expect(err).toContain(reason)
  expect(out).toBe("")
  expect(code).toBe(2)
})

test("every command explains itself with examples", async () => {
  for (const command of ["analyze", "add", "remove", "export", "check", "changes", "brief", "serve", "verify"]) {
    const { code, out } = await run(newFolder(), [command, "--help"])
    expect(out).toContain(`$ readout ${command}`)
    expect(code).toBe(0)
  }
})

test("export names every kind it knows", async () => {
  const { out } = await run(newFolder(), ["export", "--help"])
  for (const kind of Object.keys(exportKinds)) expect(out).toMatch(new RegExp(`\\b${kind}\\b`))
})

test("export takes countries by their codes, those that ISO 3166-1 leaves to its users included", async () => {
  const folder = newFolder()
  writeFileSync(join(folder, "a.txt"), "Okafor said the port would reopen.")
  await run(folder, ["add", "a.txt"])
  for (const codes of ["USA,CHN", "us,cn", "XCV,XRV", "xcv, QMA,AAB,ZZZ"]) {
    expect(await run(folder, ["export", "statements", "--between", codes])).toEqual({ code: 0, out: "", err: "" })
  }
  expect((await run(folder, ["export", "statements", "--between", "USA,QAA"])).err).toContain(`"QAA" is not a country`)
  writeFileSync(join(folder, "b.txt"), "Valdoria urged Kenya on Monday to reopen the port. Kenya refused.")
  await run(folder, ["add", "b.txt"])
  for (const command of [
    ["export", "acts"],
    ["changes", "--since", "2031"],
    ["compare"],
    ["issues"],
    ["wording", "Kenya"],
    ["brief", "period", "--since", "2031"],
    ["audit", "acts", "--by", "Ode"],
  ]) {
    const { code, err } = await run(folder, [...command, "--between", "Kenya,Atlantis"])
    expect([command, code]).toEqual([command, 2])
    expect(err).toContain(`"Atlantis" is not a country that readout.db names. It names Kenya`)
    for (const countries of ["Kenya,Kenya", "Kenya,ken", "Kenya"]) {
      const { code, out, err } = await run(folder, [...command, "--between", countries])
      expect([command, code, out]).toEqual([command, 2, ""])
      expect(err).toContain(`--between ${countries}: name two countries, each once`)
    }
  }
})

test("killed in the middle and run again is the same as one run", async () => {
  const folder = newFolder()
  const names = ["Ana Ruiz", "Okafor", "Lindqvist", "Haddad", "Petrov", "Sato", "Varga", "Ode"]
  const stories = Array.from({ length: 240 }, (_, n) => {
    const paragraph = `"We signed ${n} papers," said ${names[n % names.length]}, the envoy. The port, she said, would reopen.\n\n`
    return JSON.stringify({ id: `story-${n}`, text: paragraph.repeat(5), date: "2031-05-04" })
  })
  writeFileSync(join(folder, "news.jsonl"), `${stories.join("\n")}\n`)

  const killed = start(folder, ["add", "--dossier", "killed.db", "news.jsonl"])
  while (documentsIn(join(folder, "killed.db")) === 0 && killed.exitCode === null) await pause(5)
  killed.kill("SIGKILL")
  await once(killed, "close")
  expect(killed.signalCode).toBe("SIGKILL")
  const partly = look(join(folder, "killed.db"))
  expect(partly.differences).toEqual([])
  expect(partly.documents).toBeGreaterThan(0)
  expect(partly.documents).toBeLessThan(240)

  expect(await run(folder, ["add", "--dossier", "killed.db", "news.jsonl"])).toMatchObject({ code: 0 })
  expect(await run(folder, ["add", "--dossier", "whole.db", "--workers", "1", "news.jsonl"])).toMatchObject({ code: 0 })
  const whole = look(join(folder, "whole.db"))
  expect(whole.documents).toBe(240)
  expect(look(join(folder, "killed.db"))).toEqual(whole)
}, 120_000)

test("a reading again that is killed leaves a sound dossier with every judgement, and goes on where it was", async () => {
  const folder = newFolder()
  const names = ["Ana Ruiz", "Okafor", "Lindqvist", "Haddad", "Petrov", "Sato", "Varga", "Ode"]
  const stories = Array.from({ length: 60 }, (_, n) => {
    const paragraph = `"We signed ${n} papers," said ${names[n % names.length]}, the envoy. The port, she said, would reopen.\n\n`
    return JSON.stringify({ id: `story-${n}`, text: paragraph.repeat(12), date: "2031-05-04" })
  })
  writeFileSync(join(folder, "news.jsonl"), `${stories.join("\n")}\n`)
  const path = join(folder, "readout.db")
  expect(await run(folder, ["add", "news.jsonl"])).toMatchObject({ code: 0 })
  const dossier = changeDossier(path)
  const judged = subjectIds(dossier, "statement").filter((_, at) => at % 3 === 0)
  for (const id of judged)
    judge(dossier, { decision: "confirm", id, with: null, correction: null, reason: null, by: "Ode" }, "2031-06-01")
  dossier.close()
  const before = look(path)
  expect(before.judgements).toEqual(new Map([["holds", judged.length]]))
  expect(judged.length).toBeGreaterThan(200)

  const killed = start(folder, ["reread", "--workers", "1"])
  while (!isPartlyReread(path) && killed.exitCode === null) await pause(5)
  killed.kill("SIGKILL")
  await once(killed, "close")
  expect(killed.signalCode).toBe("SIGKILL")
  const partly = look(path)
  expect(partly.differences).toEqual([])
  expect(partly.judgements).toEqual(before.judgements)
  expect(isPartlyReread(path)).toBe(true)

  expect(await run(folder, ["reread"])).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^Went on where a run before had stopped, with \d+ documents left\./m),
  })
  expect(look(path)).toEqual(before)
}, 120_000)

test("add says how many quotations were tied, export shows them, and remove takes a document with them", async () => {
  const folder = newFolder()
  const words =
    "The lighthouse keeper and the harbour pilots will share one telephone until the winter storms are over."
  writeFileSync(
    join(folder, "ruiz.txt"),
    `Remarks by Envoy Ana Ruiz\nMay 3, 2031\n\nENVOY RUIZ: Good evening. ${words} Thank you.\n`,
  )
  writeFileSync(join(folder, "herald.txt"), `May 4, 2031\n\n"${words}" said Ana Ruiz, the trade envoy.\n`)
  expect(await run(folder, ["add", "ruiz.txt", "herald.txt"])).toMatchObject({
    code: 0,
    err: expect.stringMatching(/2 documents read with \d+ statements, 1 quotation tied to 1 document$/m),
  })
  const { out } = await run(folder, ["export", "alignments"])
  expect(JSON.parse(out)).toMatchObject({
    relation: "verbatim",
    reference: { text: words },
    saidBy: { name: "Ana Ruiz" },
  })
  expect(await run(folder, ["remove", "ruiz.txt", "gone.txt"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("1 document removed, 1 document linked again"),
  })
  expect(await run(folder, ["export", "alignments"])).toMatchObject({ code: 0, out: "" })
  expect(await run(folder, ["verify"])).toMatchObject({ code: 0, out: "" })
})

/** What a dossier exports, and whether it is sound. */
function look(path: string) {
  const dossier = readDossier(path)
  try {
    const { differences, documents } = verifyDossier(dossier)
    const items = Object.values(exportKinds).flatMap((kind) =>
      Array.from(kind.items(dossier, { since: null, speaker: null, countries: null, issue: null }), ({ view }) =>
        JSON.stringify(view),
      ),
    )
    const judgements = new Map<Standing, number>()
    for (const { standing } of placeJudgements(dossier)) judgements.set(standing, (judgements.get(standing) ?? 0) + 1)
    return { differences, documents, items, judgements }
  } finally {
    dossier.close()
  }
}

/** Whether some documents were read again and others not yet. */
function isPartlyReread(path: string): boolean {
  const database = new Database(path, { readonly: true })
  try {
    const count = (sql: string) => database.prepare(sql).pluck().get() as number
    const left = count("SELECT count(*) FROM rereads")
    return left > 0 && left < count("SELECT count(*) FROM documents")
  } finally {
    database.close()
  }
}

/** Documents committed so far, seen from another process. */
function documentsIn(path: string): number {
  if (!existsSync(path)) return 0
  const database = new Database(path, { readonly: true })
  try {
    return database.prepare("SELECT count(*) FROM documents").pluck().get() as number
  } catch {
    // Its tables are not there yet.
    return 0
  } finally {
    database.close()
  }
}
