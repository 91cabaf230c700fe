import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { briefHtml } from "../../src/export/brief-html.ts"
import { briefMarkdown } from "../../src/export/brief-markdown.ts"
import { briefWord } from "../../src/export/brief-word.ts"
import { judge } from "../../src/ingest/judge.ts"
import { readZip, unpack } from "../../src/read/docx/zip.ts"
import type { Dossier } from "../../src/store/open.ts"
import { openSeen } from "../../src/store/seen.ts"
import { findSpeakers } from "../../src/store/speakers.ts"
import type { Brief } from "../../src/views/brief/brief-parts.ts"
import { briefOfEngagement } from "../../src/views/brief/of-engagement.ts"
import { type BriefOf, writeBrief } from "../../src/views/brief.ts"
import { expectWellFormed } from "../well-formed.ts"
import { example, exampleDossier } from "./example-dossier.ts"
import { happenedDossier, ids } from "./happened-example.ts"

let made: { dossier: Dossier; remove: () => void }
beforeAll(() => {
  made = happenedDossier()
})
afterAll(() => made.remove())

function briefOf(of: BriefOf, since: string | null = null, until: string | null = null): Brief {
  return writeBrief(made.dossier, { of, since, until, countries: null })
}

function linesOf(brief: Brief, heading: string): string[] {
  const section = brief.sections.find((one) => one.heading === heading)
  return (section?.groups ?? []).flatMap(({ lines }) =>
    lines.map(({ pieces, notes }) => `${pieces.map(({ text }) => text).join("")} [${notes.join("][")}]`),
  )
}

test("a period: how things stand, what was said and done, from the oldest to the newest, each line with its notes", () => {
  const brief = briefOf({ kind: "period" }, "2031-05")
  expect(brief.title).toBe("All issues, from May 2031")
  expect(linesOf(brief, "How it stands, according to whom")).toEqual([
    "Reported 4 May 2031. Resumed: “The harbour hotline rings again, both sides said.” [1]",
  ])
  expect(linesOf(brief, "How it came to stand so")).toEqual([
    "Reported 3 May 2031. Suspended: “The harbour hotline of Selby and Valdoria has been suspended since March.” [2]",
  ])
  // One meeting, two accounts: one line with both notes.
  expect(linesOf(brief, "Meetings, calls and appearances")).toEqual([
    expect.stringMatching(/^2 May 2031\. Meeting of Ana Ruiz with Tom Petrov in Port Selby: .*\[\d+\]\[\d+\]$/),
  ])
  expect(linesOf(brief, "Where sources differ")).toEqual([
    expect.stringContaining("The Evening Bell, beside the fullest account, has it last 1 hour, not 2 hours"),
  ])
})

test("how it stood before is told where no line tells of it", () => {
  const [line] = linesOf(briefOf({ kind: "period" }, "2031-05-04"), "How it stands, according to whom")
  expect(line).toContain("Resumed; before that suspended: “")
})

test("notes are numbered as they are read, and the same words have one", () => {
  const read = briefOf({ kind: "period" }).sections.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) => lines.flatMap((line) => [line, ...line.below].flatMap(({ notes }) => notes))),
  )
  const firsts = [...new Set(read)]
  expect(firsts).toEqual(firsts.map((_, index) => index + 1))
  const { notes } = briefOf({ kind: "period" })
  expect(new Set(notes.map(({ address }) => address)).size).toBe(notes.length)
})

test("how things stand comes first, figures and what else was said last", () => {
  expect(briefOf({ kind: "period" }).sections.map(({ heading }) => heading)).toEqual([
    "How it stands, according to whom",
    "How it came to stand so",
    "Agreed, promised, asked and warned, and what came of it",
    "What else was done, refused and alleged",
    "Meetings, calls and appearances",
    "Where sources differ",
    "Figures that were stated",
  ])
})

test("a brief says what its documents do not tell", () => {
  const { gaps } = writeBrief(made.dossier, {
    of: { kind: "person", name: "Ana Ruiz", actors: findSpeakers(made.dossier, "Ana Ruiz") },
    since: null,
    until: null,
    countries: ["ISL", "MLT"],
  })
  expect(gaps).toContain("No words of Iceland and Malta on this are in these documents.")
  expect(gaps).toContain(
    "No transcript, readout or other official text is among these documents: all words come from reports.",
  )
})

test("what was published after the last day is left out", () => {
  expect(linesOf(briefOf({ kind: "period" }, null, "2031-05-03"), "How it stands, according to whom")).toHaveLength(1)
})

test("a person: what they said and did, nothing of others", () => {
  const brief = briefOf({ kind: "person", name: "Ana Ruiz", actors: findSpeakers(made.dossier, "Ana Ruiz") })
  // What a line above quotes whole is not quoted again.
  expect(linesOf(brief, "What else was said")).toEqual([])
  expect(linesOf(brief, "Agreed, promised, asked and warned, and what came of it")[0]).toContain(
    "Request by Ana Ruiz to Valdoria",
  )
  expect(linesOf(brief, "How it stands, according to whom")).toEqual([])
})

test("an engagement: each source's account of it apart", () => {
  const of = briefOfEngagement(made.dossier, ids.meeting)
  if (of === null) throw new Error("there is a meeting")
  const brief = briefOf(of)
  expect(linesOf(brief, "What each source tells of it")).toHaveLength(2)
  expect(linesOf(brief, "Figures that were stated")).toEqual([])
})

test("a note has the exact words, where they stand, and the hash of their document", () => {
  for (const { words, sha256, fragment, address } of briefOf({ kind: "period" }).notes) {
    const id = /^\/documents\/([0-9a-f]{16})\//.exec(address)?.[1] ?? ""
    const text = made.dossier.database.prepare("SELECT text FROM documents WHERE id = ?").pluck().get(id)
    const [start, end] = fragment.replace("#char=", "").split(",").map(Number)
    expect(String(text).slice(start, end)).toBe(words)
    expect(sha256.startsWith(id)).toBe(true)
  }
})

test("what no person has confirmed is marked so in every form", () => {
  const brief = briefOf({ kind: "period" })
  const lines = brief.sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines))
  expect(briefMarkdown(brief).match(/° \[/g)).toHaveLength(lines.length)
  expect(briefHtml(brief).match(/>°</g)).toHaveLength(lines.length)
  const [line, ...others] = lines
  const section = {
    heading: "Said",
    groups: [{ heading: null, lines: line ? [{ ...line, isConfirmed: true }] : [], rest: null }],
    remark: null,
  }
  expect(others.length).toBeGreaterThan(0)
  expect(briefMarkdown({ ...brief, sections: [section] })).not.toContain("° [")
})

test("as a Word document every part is well formed, and each note stands once", () => {
  const brief = briefOf({ kind: "period" })
  const parts = new Map(
    readZip(briefWord(brief)).map((entry) => [entry.name, new TextDecoder().decode(unpack(entry, 1_000_000))]),
  )
  for (const xml of parts.values()) expectWellFormed(xml)
  const named = parts.get("word/document.xml")?.match(/<w:endnoteReference /g)
  expect(named).toHaveLength(brief.notes.length)
})

const hostile: Brief = {
  title: "*A* <b>",
  about: "a_b",
  sections: [
    {
      heading: "Said",
      groups: [
        {
          heading: null,
          lines: [
            {
              pieces: [
                { text: " cut ", as: "cut" },
                { text: "<script>[x](y)", as: "quote" },
              ],
              notes: [],
              isConfirmed: false,
              below: [{ pieces: [{ text: "later", as: "plain" }], notes: [], isConfirmed: true, below: [] }],
            },
          ],
          rest: { count: 3, command: "readout export acts" },
        },
      ],
      remark: "As *it* is.",
    },
  ],
  gaps: ["<b>"],
  notes: [],
  foot: [],
}

test("signs of Markdown and HTML in the words stand for themselves", () => {
  expect(briefMarkdown(hostile)).toContain("-  ~~cut~~ \\<script\\>\\[x\\](y)°")
  expect(briefMarkdown(hostile)).toContain("*3 more:* `readout export acts`")
  expect(briefHtml(hostile)).toContain("<del> cut </del><q>&lt;script&gt;[x](y)</q>")
  expect(briefHtml(hostile)).not.toContain("<script>")
})

test("what a person corrected is told as they say, with who and what was found; what they rejected is not told", () => {
  const own = happenedDossier()
  const asked = { with: null, reason: null, by: "Eve Sato" } as const
  const corrected = judge(
    own.dossier,
    { ...asked, decision: "correct", id: ids.request, correction: { kind: "warning" } },
    "2031-06-01T10:00:00Z",
  )
  const rejected = judge(
    own.dossier,
    { ...asked, decision: "reject", id: ids.meeting, correction: null },
    "2031-06-01T11:00:00Z",
  )
  expect([corrected, rejected].map((made) => typeof made)).toEqual(["object", "object"])
  const { dossier, look } = openSeen(own.dossier.path)
  look()
  const brief = writeBrief(dossier, { of: { kind: "period" }, since: null, until: null, countries: null })
  expect(linesOf(brief, "Agreed, promised, asked and warned, and what came of it")[0]).toMatch(
    /Warning by Ana Ruiz .* \(corrected by Eve Sato; kind found: request\)/,
  )
  expect(linesOf(brief, "Meetings, calls and appearances")).toEqual([])
  dossier.close()
  own.remove()
})

test("a person: what somebody else tells that they said stands by itself", () => {
  const told = example("{1s:Ana Ruiz} {1c:said}: {1:I asked; {2s:Tom Petrov} {2c:told} her {2:the lock stays shut}}.", {
    speakers: { 1: "Ana Ruiz", 2: "Tom Petrov" },
    within: { 2: 1 },
  })
  const { dossier, remove } = exampleDossier([told])
  onTestFinished(remove)
  const said = (name: string) => {
    const of = { kind: "person", name, actors: findSpeakers(dossier, name) } as const
    return linesOf(writeBrief(dossier, { of, since: null, until: null, countries: null }), "What else was said")
  }
  expect(said("Tom Petrov")).toEqual([expect.stringContaining("the lock stays shut")])
  expect(said("Ana Ruiz")).toHaveLength(1)
})
