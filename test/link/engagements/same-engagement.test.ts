import { describe, expect, it } from "vitest"
import { differsInEngagement, statusOfEngagement } from "../../../src/link/engagements/account-of-engagement.ts"
import { engagementRules } from "../../../src/link/engagements/same-engagement.ts"
import { engagementOf } from "../reports/report-of.ts"

type Report = ReturnType<typeof engagementOf>

/** Holds two reports against each other both ways: the same comes of it. Reports that are alike share a key. */
function likeness(a: Report, b: Report): number {
  const found = engagementRules.compare(a, b)
  expect(engagementRules.compare(b, a)).toBe(found)
  const keys = new Set(engagementRules.keys(a))
  if (found > 0) expect(engagementRules.keys(b).some((key) => keys.has(key))).toBe(true)
  return found
}

const okafor = "XCV Ngozi Okafor"
const sabo = "XRV Irena Sabo"
const dravec = "XRV Milos Dravec"
const kolar = "XRV Anton Kolar"
const marek = "XRV Lidia Marek"
const day = { date: "2032-04-22" }

describe("reports of one engagement", () => {
  it.each<[string, Report, Report]>([
    [
      "same people, same day",
      engagementOf("meeting", [okafor, sabo], day),
      engagementOf("talks", ["Okafor", "Sabo"], day),
    ],
    [
      "others sat beside them",
      engagementOf("meeting", [okafor, sabo, marek], day),
      engagementOf("meeting", [okafor, sabo, kolar], day),
    ],
    [
      "a visit of which one tells the days, one a day",
      engagementOf("visit", [okafor], { date: "2032-04-21/2032-04-23", place: "Haldis" }),
      engagementOf("visit", ["Okafor"], { date: "2032-04-23", place: "Haldis" }),
    ],
    [
      "words said at both, one quoting the other",
      engagementOf("press-conference", [okafor], { utterances: [{ document: "t", span: { start: 5, end: 50 } }] }),
      engagementOf("press-conference", ["Okafor"], {
        published: null,
        utterances: [{ document: "t", span: { start: 9, end: 20 } }],
      }),
    ],
    [
      "a reprint of the sentence",
      engagementOf("meeting", [okafor], { sentence: "hash" }),
      engagementOf("meeting", [okafor], { sentence: "hash", published: "2032-04-24" }),
    ],
  ])("%s", (_, a, b) => expect(likeness(a, b)).toBe(2))

  it.each<[string, Report, Report]>([
    [
      "an undated one in the paper of the next day",
      engagementOf("meeting", [okafor, sabo], day),
      engagementOf("meeting", [okafor, sabo]),
    ],
    [
      "a state for its minister, the same day",
      engagementOf("call", [okafor, sabo], day),
      engagementOf("call", [okafor, "Ruvenia"], day),
    ],
    [
      "nobody named, but what it is called",
      engagementOf("talks", [], { date: "2032-06-10", stems: ["worki", "group", "halci"] }),
      engagementOf("talks", [], { date: "2032-06-10", stems: ["worki", "group"], published: "2033-01-20" }),
    ],
    [
      "planned for two days later",
      engagementOf("talks", [], { date: "2032-06-10", stems: ["worki", "group"] }),
      engagementOf("talks", [], { date: "2032-06-12", stems: ["worki", "group"], status: "planned" }),
    ],
    [
      "the leaders' last summit",
      engagementOf("summit", ["XCV Corin Aldane", dravec], { date: "2031-11-17/2031-11-18" }),
      engagementOf("summit", ["Aldane", "Dravec"], { published: "2032-04-23", stems: ["summi"] }),
    ],
  ])("likely: %s", (_, a, b) => expect(likeness(a, b)).toBe(1))
})

describe("reports of two engagements", () => {
  it.each<[string, Report, Report]>([
    [
      "another day",
      engagementOf("meeting", [okafor, sabo], day),
      engagementOf("meeting", [okafor, sabo], { date: "2032-04-23" }),
    ],
    [
      "another partner, the same day",
      engagementOf("meeting", [okafor, sabo], day),
      engagementOf("meeting", [okafor, dravec], day),
    ],
    [
      "another country",
      engagementOf("visit", [okafor], { ...day, place: "France" }),
      engagementOf("visit", [okafor], { ...day, place: "Japan" }),
    ],
    ["another speaker", engagementOf("speech", [okafor], day), engagementOf("speech", [sabo], day)],
  ])("%s", (_, a, b) => expect(likeness(a, b)).toBe(-1))

  it.each<[string, Report, Report]>([
    [
      "a visit and the meeting within it",
      engagementOf("visit", [okafor], day),
      engagementOf("meeting", [okafor, sabo], day),
    ],
    [
      "people without a date, months apart",
      engagementOf("meeting", [okafor, sabo], day),
      engagementOf("meeting", [okafor, sabo], { published: "2032-11-02" }),
    ],
    [
      "one held in a place, one planned in none that is told",
      engagementOf("visit", [okafor], { date: "2032-04-23", place: "Haldis" }),
      engagementOf("visit", [okafor], { date: "2032-04-23", status: "planned" }),
    ],
    [
      "two readouts that share one person",
      engagementOf("meeting", [okafor, sabo], { ...day, isOfReadout: true }),
      engagementOf("meeting", [okafor], { ...day, isOfReadout: true }),
    ],
    ["a date alone", engagementOf("meeting", [], day), engagementOf("meeting", [okafor, sabo], day)],
    [
      "a meeting of his own of one who sat beside",
      engagementOf("meeting", [okafor, sabo, kolar], day),
      engagementOf("meeting", [okafor, kolar], day),
    ],
    [
      "two news conferences of one week in two towns",
      engagementOf("press-conference", [okafor], { date: "2032-04-20", place: "Haldis" }),
      engagementOf("press-conference", [okafor], { published: "2032-04-23", place: "Port Velin" }),
    ],
  ])("nothing tells: %s", (_, a, b) => expect(likeness(a, b)).toBe(0))
})

describe("what accounts differ in", () => {
  const line = engagementOf("meeting", [okafor, sabo, marek], { ...day, place: "Haldis", duration: "PT5H30M" })

  it.each<[string | null, Report]>([
    [null, engagementOf("meeting", [okafor, sabo, marek], { ...day, place: "Haldis" })],
    [
      "Has it last 6 hours, not 5 hours and 30 minutes.",
      engagementOf("talks", [okafor, sabo, marek], { ...day, duration: "PT6H" }),
    ],
    ["Calls it a call.", engagementOf("call", [okafor, sabo, marek], day)],
    ["Does not name Lidia Marek. Names Anton Kolar, too.", engagementOf("meeting", [okafor, sabo, kolar], day)],
    [
      "Dates it 23 April 2032, not 22 April 2032. Has it in Port Velin, not in Haldis.",
      engagementOf("meeting", [okafor, sabo, marek], { date: "2032-04-23", place: "Port Velin" }),
    ],
    ["Tells of it as planned.", engagementOf("meeting", [okafor, sabo, marek], { date: "2032-04", status: "planned" })],
  ])("%s", (differs, report) => expect(differsInEngagement(line, report)).toBe(differs))

  it("is held where one has it so, or else as the latest says", () => {
    const planned = engagementOf("visit", [okafor], { status: "planned", published: "2032-03-01" })
    const cancelled = engagementOf("visit", [okafor], { status: "cancelled", published: "2032-04-01" })
    expect(statusOfEngagement([planned, cancelled])).toBe("cancelled")
    expect(statusOfEngagement([planned, engagementOf("visit", [okafor])])).toBe("held")
  })
})
