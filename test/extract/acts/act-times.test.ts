import { describe, expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const written: Partial<Document> = { date: { value: "2031-11-20", basis: "stated", why: "“20 November 2031”" } }

/** For each act its trigger's verb, date, due and place: "urged 2031-11-18 due ../2032-05-31 at Haldis". */
async function timesOf(text: string, known = written): Promise<string[]> {
  const document = documentOf(text, known)
  const { acts } = await extract(document, analyse(document), null)
  return acts.map(({ trigger, date, due, place }) =>
    [
      text.slice(trigger.start, trigger.end),
      date?.value ?? "?",
      ...(due === null ? [] : [`due ${due.value}`]),
      ...(place === null ? [] : [`at ${place}`]),
    ].join(" "),
  )
}

describe("when an act was done or said", () => {
  it("is the time its own sentence gives it, not the one of what it is about", async () => {
    expect(await timesOf("On Tuesday France urged Spain to reopen the port.")).toEqual(["urged 2031-11-18"])
    expect(await timesOf("France lifted the sanctions in August.")).toEqual(["lifted 2031-08"])
    expect(await timesOf("France denounced the raid that Spain made in August.")).toEqual([
      "denounced ../2031-11-20",
      "made 2031-08",
    ])
  })

  it("is the time before what is agreed, and not one that what is praised has", async () => {
    expect(await timesOf("France agreed on Tuesday to reopen the port by May.")).toEqual([
      "agreed 2031-11-18 due ../2032-05-31",
    ])
    expect(await timesOf("France voiced support for Spain on Tuesday.")).toEqual(["voiced 2031-11-18"])
    expect(await timesOf("France congratulated Spain on obtaining a seat in August.")).toEqual([
      "congratulated ../2031-11-20",
    ])
  })

  it("is bounded by the document's date where no words say it, and says so", async () => {
    const document = documentOf("France condemned Spain.", written)
    const { acts } = await extract(document, analyse(document), null)
    expect(acts[0]?.date).toEqual({
      value: "../2031-11-20",
      basis: "bounded",
      why: "told of without its date in a document of 2031-11-20",
    })
  })

  it("stays open where neither the text nor the document has a date", async () => {
    expect(await timesOf("France condemned Spain.", {})).toEqual(["condemned ?"])
  })

  it("is the day of the agreement for what each side will do under it", async () => {
    expect(
      await timesOf("France and Spain agreed on Tuesday to end the dispute. Spain will return the ships."),
    ).toEqual(["agreed 2031-11-18", "will return 2031-11-18"])
    expect(
      await timesOf(
        "France and Spain agreed on Tuesday to end the dispute. Spain also undertook to look at the rules.",
      ),
    ).toEqual(["agreed 2031-11-18", "undertook 2031-11-18"])
  })
})

describe("by when something is to be done", () => {
  it("is a limit after by, before or within", async () => {
    expect(await timesOf("On Tuesday France urged Spain to reopen the port by the end of May.")).toEqual([
      "urged 2031-11-18 due ../2032-05-31",
    ])
    expect(await timesOf("On Tuesday France promised to pay within 30 days.")).toEqual([
      "promised 2031-11-18 due ../2031-12-18",
    ])
    expect(await timesOf("France promised to reopen the port before March.")).toEqual([
      "promised ../2031-11-20 due ../2032-02-29",
    ])
  })

  it("is the time itself where it lies ahead", async () => {
    expect(await timesOf("France and Spain agreed to hold talks on December 5.")).toEqual([
      "agreed ../2031-11-20 due 2031-12-05",
    ])
  })
})

describe("where an act was done", () => {
  it("is told of what happens at a place, not of what is said about one", async () => {
    expect(await timesOf("France watched. French police arrested a fisherman in Haldis on Monday.")).toEqual([
      "arrested 2031-11-17 at Haldis",
    ])
    expect(await timesOf("France condemned the raid in Haldis.")).toEqual(["condemned ../2031-11-20"])
  })
})

describe("an act told twice in a document", () => {
  it("is one with both places as evidence", async () => {
    const text =
      "France urged Spain to reopen the northern border. The winter was long. On Tuesday France again urged Spain to reopen the northern border for lorries."
    const document = documentOf(text, written)
    const { acts } = await extract(document, analyse(document), null)
    expect(acts).toHaveLength(1)
    expect(acts[0]?.evidence).toHaveLength(2)
    expect(acts[0]?.date?.value).toBe("2031-11-18")
  })

  it("is two where what is asked is another thing, or of somebody else", async () => {
    const text =
      "France urged Spain to reopen the northern border. France urged Spain to free the crew. France urged Italy to reopen the northern border."
    const document = documentOf(text, written)
    const { acts } = await extract(document, analyse(document), null)
    expect(acts).toHaveLength(3)
  })
})
