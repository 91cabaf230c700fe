import { readFileSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { add } from "../../../src/apps/cli/add.ts"
import { type CheckOptions, check } from "../../../src/apps/cli/check.ts"
import { openWordPackage, readPart } from "../../../src/read/docx/word-package.ts"
import { readWordText } from "../../../src/read/docx/word-text.ts"
import { openDossier } from "../../../src/store/open.ts"
import type { CheckedQuotation } from "../../../src/views/check-view.ts"
import { newFolder, quietEffects } from "../../effects/example.ts"
import { weightsFolder } from "../../network.ts"

const sample = fileURLToPath(new URL("../../../sample", import.meta.url))
const workers = { count: 1, script: new URL("file:///none"), weights: weightsFolder, issues: [] }
const folder = newFolder()
const dossier = join(folder, "sample.db")

beforeAll(async () => {
  await add(
    [join(sample, "documents")],
    { dossier, workers, issues: { shipped: [], own: [] }, actors: [] },
    quietEffects(),
  )
}, 120_000)

/** Runs `check`; gives its exit code with what it wrote and said. */
async function run(input: string, options: Partial<CheckOptions> = {}) {
  const effects = quietEffects()
  const code = await check(
    input,
    { dossier, format: "text", out: null, as: null, hints: {}, workers, ...options },
    effects,
  )
  return { code, out: effects.written.join(""), said: effects.said.join("\n") }
}

/** The verdicts on a draft of the sample, in its order, and the exit code. */
async function verdictsOf(draft: string) {
  const { code, out } = await run(join(sample, "drafts", draft), { format: "json" })
  const checked: CheckedQuotation[] = JSON.parse(out)
  return { code, checked, verdicts: checked.map(({ verdict }) => verdict) }
}

test("a clean draft gives no alarm: whole sentences, parts, brackets and marked gaps", async () => {
  const { code, verdicts, checked } = await verdictsOf("clean.txt")
  expect(verdicts).toEqual(["verbatim", "bracketed", "trimmed", "verbatim", "elided", "verbatim"])
  expect(checked.flatMap(({ context }) => context)).toEqual([])
  expect(code).toBe(0)
})

test("words left out without a mark, and a condition left standing outside", async () => {
  const { code, verdicts, checked } = await verdictsOf("cut.txt")
  expect(verdicts).toEqual(["cut", "cut", "trimmed"])
  expect(checked[0]?.message).toContain("‘last week’ is left out without a mark.")
  expect(checked[2]?.context.map(({ kind, span }) => [kind, span.text])).toEqual([
    ["condition", "provided that survey flights are suspended"],
  ])
  expect(code).toBe(1)
})

test("two places joined", async () => {
  const { code, verdicts } = await verdictsOf("spliced.txt")
  expect([code, verdicts]).toEqual([1, ["spliced", "verbatim"]])
})

test("other words, a changed number and a changed modal word", async () => {
  const { code, verdicts, checked } = await verdictsOf("reworded.txt")
  expect([code, verdicts]).toEqual([1, ["reworded", "reworded"]])
  expect(checked[0]?.message).toContain("A number is changed: ‘three’ stands where the reference has ‘two’.")
})

test("the right words given to the wrong speaker", async () => {
  const { code, verdicts, checked } = await verdictsOf("wrong-speaker.txt")
  expect([code, verdicts]).toEqual([1, ["attribution-differs", "attribution-differs"]])
  expect(checked.map(({ attributedTo, saidBy }) => [attributedTo?.name, saidBy?.name])).toEqual([
    ["Milos Dravec", "Irena Sabo"],
    ["Ngozi Okafor", "Lindqvist"],
  ])
})

test("words nobody said: what the dossier holds of the speaker is said, and nothing worse", async () => {
  const { code, verdicts, checked } = await verdictsOf("invented.txt")
  expect([code, verdicts]).toEqual([1, ["not-found", "not-found"]])
  expect(checked[0]?.message).toMatch(/It has \d+ documents with words of Ngozi Okafor from 14 March 2031 to /)
  expect(checked[0]?.message).toContain("okafor-lindqvist-interview’ (Calvern Department of State) is only an excerpt")
  expect(checked[1]?.message).toContain("It has no document with words of Bogdan Reszk.")
})

test("words taken over from a translation are no alarm", async () => {
  const { code, verdicts, checked } = await verdictsOf("translated.txt")
  expect(code).toBe(0)
  expect(verdicts).toEqual(["translated", "translated"])
  expect(checked[1]?.message).toMatch(
    /^Word for word as it stands in .* That is itself a translation of what stands in /,
  )
  expect(checked.map(({ saidBy }) => saidBy?.name)).toEqual(["Ngozi Okafor", "Ngozi Okafor"])
})

test("too few words to be traced are no alarm; what would help is said, a date where there is none", async () => {
  const { code, verdicts, checked } = await verdictsOf("too-short.txt")
  expect([code, verdicts]).toEqual([0, ["too-short", "too-short"]])
  expect(checked[0]?.message).toBe(
    "Too few words to be told from anybody's. More of the sentence may show where they come from.",
  )
  const undated = join(folder, "undated.txt")
  writeFileSync(undated, 'Okafor called the offer "useful." She left.')
  expect((await run(undated)).out).toContain("More of the sentence, or the draft's date (--date), may show")
})

test("words within another's words: the inner ones are found, the outer ones are not", async () => {
  const { code, verdicts, checked } = await verdictsOf("nested.txt")
  expect([code, verdicts]).toEqual([1, ["verbatim", "verbatim", "not-found", "verbatim"]])
  expect(checked[3]?.quotation.text).toBe("'Only then can the relationship become steady, grow and prosper,'")
  expect(checked.slice(2).map(({ attributedTo }) => attributedTo?.name)).toEqual(["Walter Haddad", "Irena Sabo"])
})

test("a Word draft: quotations that run over several runs, a link and a tracked change", async () => {
  const { code, verdicts, checked } = await verdictsOf("tracked.docx")
  expect([code, verdicts]).toEqual([1, ["verbatim", "verbatim", "cut"]])
  expect(checked[0]?.quotation.text).toBe("“The answer is what I said,”")
})

test("json has the fields of the contract, and every span gives its words", async () => {
  const { checked } = await verdictsOf("cut.txt")
  const draft = Array.from(readFileSync(join(sample, "drafts", "cut.txt"), "utf-8"))
  for (const finding of checked) {
    expect(Object.keys(finding)).toEqual(
      "quotation verdict attributedTo saidBy reference edits context message".split(" "),
    )
    const { start, end, text } = finding.quotation
    expect(draft.slice(start, end).join("")).toBe(text)
    expect(finding.reference[0]?.citation).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fragment: `#char=${finding.reference[0]?.start},${finding.reference[0]?.end}`,
    })
  }
})

test("text counts at the end, and marks what needs a look", async () => {
  const { out } = await run(join(sample, "drafts", "cut.txt"))
  expect(out).toMatch(/^! 1\. "And the yes got a date/)
  expect(out).toContain('drawn: "And [-last week-] the yes got a date')
  expect(out.trimEnd().split("\n").at(-1)).toBe(
    "3 quotations, 3 need attention: 2 cut, 1 trimmed (just outside the words: a condition).",
  )
})

test("docx: comments go into the writer's own file, which keeps its text and the editor's comment", async () => {
  const input = join(sample, "drafts", "tracked.docx")
  const out = join(folder, "checked.docx")
  expect((await run(input, { format: "docx", out })).code).toBe(1)
  const [before, after] = [input, out].map((path) => openWordPackage(readFileSync(path)))
  if (before === undefined || after === undefined) throw new Error("both files were opened")
  expect(readWordText(after).text).toBe(readWordText(before).text)
  const comments = readPart("word/comments.xml", after.entries) ?? ""
  expect(comments).toContain("Were we there?")
  expect(comments.match(/w:author="Readout"/g)).toHaveLength(3)
  expect(after.main.xml).toContain("<w:delText>will open </w:delText>")
})

test("docx of a draft that is none: a new file with its text", async () => {
  const out = join(folder, "cut.docx")
  await run(join(sample, "drafts", "cut.txt"), { format: "docx", out })
  const made = openWordPackage(readFileSync(out))
  expect(readWordText(made).text).toContain("The hotline gets its day\n\nBy Dana Weir\n\n")
  expect(readPart("word/comments.xml", made.entries)).toContain("is left out without a mark.")
})

test("a draft without quotations is in order", async () => {
  const draft = join(folder, "none.txt")
  writeFileSync(draft, "The talks went on, and nobody would say for how long.")
  expect(await run(draft)).toEqual({ code: 0, out: "No quotation of somebody's words in this draft.\n", said: "" })
})

test("what makes no sense is refused with exit code 2 and a reason", async () => {
  const draft = join(sample, "drafts", "cut.txt")
  expect(await run(draft, { format: "docx" })).toMatchObject({ code: 2, said: /needs --out FILE/ })
  expect(await run(draft, { out: draft })).toMatchObject({ code: 2, said: /the draft itself/ })
  expect(await run(draft, { out: folder })).toMatchObject({
    code: 2,
    said: `--out ${folder}: this is a folder; name a file.`,
  })
  const nowhere = join(folder, "none", "x.docx")
  expect(await run(draft, { format: "docx", out: nowhere })).toMatchObject({
    code: 2,
    said: `--out ${nowhere}: the folder ${join(folder, "none")} does not exist; make it first, or name another.`,
  })
  expect(await run(join(folder, "gone.txt"))).toMatchObject({ code: 2, said: /no such file/ })
  expect(await run(join(sample, "drafts"))).toMatchObject({ code: 2, said: /one draft at a time/ })
  expect(await run(join(sample, "documents", "2031-2032-meridian.jsonl"))).toMatchObject({ code: 2, said: /one draft/ })
  await expect(run(draft, { dossier: join(folder, "none.db") })).rejects.toThrow(/there is no dossier here/)
})

test("a result that cannot be written is told with the reason, as of a full disk", async () => {
  const effects = quietEffects({ write: () => Promise.reject(new Error("ENOSPC: no space left on device")) })
  const out = join(folder, "result.txt")
  const options = { dossier, format: "text", out, as: null, hints: {}, workers } as const
  expect(await check(join(sample, "drafts", "cut.txt"), options, effects)).toBe(2)
  expect(effects.said).toEqual([`--out ${out} could not be written: ENOSPC: no space left on device`])
})

test("a dossier without documents, or a file that is none, has nothing to compare with", async () => {
  const draft = join(sample, "drafts", "cut.txt")
  const empty = join(folder, "empty.db")
  openDossier(empty).close()
  expect(await run(draft, { dossier: empty })).toEqual({
    code: 2,
    out: "",
    said: `${empty}: this dossier has no documents, so there is nothing to compare the draft with; add some with "readout add INPUT…"`,
  })
  const blank = join(folder, "blank.db")
  writeFileSync(blank, "")
  await expect(run(draft, { dossier: blank })).rejects.toThrow(
    `${blank}: this file is empty, so it is no dossier yet; make one of it with "readout add INPUT…"`,
  )
})

/** Answers at a local address; gives the address. */
const servers: { close(done?: (value: unknown) => void): unknown }[] = []
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`
}
/** An address where a server was, and is no more. */
async function nobodyAt(): Promise<string> {
  const address = await serve(() => {})
  await new Promise((resolve) => servers.pop()?.close(resolve))
  return address
}
afterAll(() => {
  for (const server of servers) server.close()
})

test("a page of the web is a draft, too", async () => {
  const page = readFileSync(join(sample, "drafts", "reworded.txt"), "utf-8").split("\n\n")
  const address = await serve((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(`<html><body><article>${page.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`)
  })
  const { code, out } = await run(address, { format: "json" })
  expect(code).toBe(1)
  expect(JSON.parse(out).map(({ verdict }: CheckedQuotation) => verdict)).toEqual(["reworded", "reworded"])
})

test("a page that cannot be fetched or is no text is told by its address", async () => {
  const missing = await serve((_, response) => {
    response.statusCode = 404
    response.end()
  })
  const image = await serve((_, response) => {
    response.setHeader("content-type", "image/png")
    response.end(Buffer.from("89504e470d0a1a0a", "hex"))
  })
  const huge = await serve((_, response) => {
    response.write(Buffer.alloc(33 * 1024 * 1024, "a"), () => response.end())
  })
  const said = async (address: string) => {
    const result = await run(address)
    expect(result.code).toBe(2)
    return result.said.replace(address, "ADDRESS")
  }
  expect(await said(missing)).toBe("ADDRESS: could not be fetched: the server answered 404 Not Found.")
  expect(await said(image)).toBe("ADDRESS is an image (PNG), not text; nothing was read")
  expect(await said(huge)).toBe("ADDRESS: could not be fetched: it is larger than 32 MB.")
  expect(await said(await nobodyAt())).toBe("ADDRESS: could not be fetched: the server refused the connection.")
})

test("with --as tells where a draft departs from what somebody said last, with the edit and the place, and exits 1", async () => {
  const draft = join(newFolder(), "draft.txt")
  writeFileSync(draft, "The ferry waits 🕊️. She spoke of machines that can make a decision with nobody aboard.")
  const { code, out } = await run(draft, { as: "Okafor", format: "json" })
  const {
    departures: [departure, ...more],
  } = JSON.parse(out)
  expect([code, more]).toEqual([1, []])
  expect(departure.changes).toEqual([{ edit: "dropped", was: "at sea", now: "" }])
  expect(departure.last.text).toContain("make a decision at sea with nobody aboard")
  expect(departure.message).toContain("‘at sea’ is left out. Said last so by Okafor on 23 April 2032.")
  const told = await run(draft, { as: "Okafor" })
  expect(told.out).toContain("1 departure from the last wording of Okafor.")
  expect(told.out).toMatch(/sha256:[0-9a-f]{64}#char=\d+,\d+/)
  const word = join(newFolder(), "checked.docx")
  expect((await run(draft, { as: "Okafor", format: "docx", out: word })).code).toBe(1)
  const comments = readPart("word/comments.xml", openWordPackage(readFileSync(word)).entries)
  expect(comments).toContain("Departs from the last wording")
})

test("with --as who said it is no part of the wording", async () => {
  const draft = join(newFolder(), "draft.txt")
  writeFileSync(draft, "“These are machines that can make a decision at sea with nobody aboard,” Okafor said.")
  const { code, out } = await run(draft, { as: "Okafor" })
  expect(out).toContain("Compared: 1 of 1 sentence.")
  expect(code).toBe(0)
})

test("with --as finds nothing where the words are as they were said, and says where nobody is of that name", async () => {
  const draft = join(newFolder(), "draft.txt")
  writeFileSync(draft, "She spoke of machines that can make a decision at sea with nobody aboard.")
  expect((await run(draft, { as: "Okafor" })).code).toBe(0)
  const { code, said } = await run(draft, { as: "Nobody Atall" })
  expect([code, said]).toEqual([2, expect.stringContaining("--as Nobody Atall: nobody of that country or name")])
})
