import { describe, expect, it } from "vitest"
import type { Processed } from "../../../src/domain/findings.ts"
import { exportKinds } from "../../../src/export/kinds.ts"
import { process } from "../../../src/pipeline.ts"
import { listDiscrepancies } from "../../../src/store/queries/discrepancies.ts"
import { removeDocument } from "../../../src/store/remove.ts"
import { verifyDossier } from "../../../src/store/verify.ts"
import { addTo, dossierOf } from "../../dossier-of.ts"

/** What an outlet wrote on a day. */
interface Article {
  readonly outlet: string
  readonly date: string
  readonly text: string
}

async function read(articles: readonly Article[]): Promise<Processed[]> {
  const lines = articles.map((article, number) => JSON.stringify({ id: `${number}`, kind: "article", ...article }))
  const source = {
    uri: "all.jsonl",
    bytes: new TextEncoder().encode(lines.join("\n")),
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "2041-09-01T00:00:00Z",
  }
  const all: Processed[] = []
  for await (const reading of process(source, null)) if ("document" in reading) all.push(reading)
  return all
}

function discrepanciesOf(dossier: Parameters<typeof listDiscrepancies>[0]) {
  return listDiscrepancies(dossier, { kind: null }, { offset: 0, limit: 100 })
}

/** What does not agree, in words: the sentence, then what it rests on. */
async function disagreements(...articles: readonly Article[]): Promise<string[]> {
  const documents = await read(articles)
  const words = new Map(documents.map(({ document }) => [document.id, document.text]))
  return discrepanciesOf(await dossierOf(documents)).map(({ kind, explanation, evidence }) => {
    const rests = evidence.map(({ document, span }) => words.get(document)?.slice(span.start, span.end))
    return `${kind}: ${explanation} [${rests.join(" | ")}]`
  })
}

const wire = (text: string, date = "2031-05-08"): Article => ({ outlet: "Wire", date, text })
const post = (text: string, date = "2031-05-09"): Article => ({ outlet: "Post", date, text })

describe("the day of what befell", () => {
  const onTuesday = wire(
    "Valdoria recalled its fleet. The collision on Tuesday between the trawler Anna and a Calvernian ferry off Cape Lorn hurt nine sailors, Minister Ana Ruiz said.",
  )

  it("differs where the names and the words around it are the same", async () => {
    const other = post(
      "Minister Ana Ruiz blamed the crew. A ferry and a trawler collided off Cape Lorn on May 7. The Anna was towed home, and nine sailors were treated.",
    )
    expect(await disagreements(onTuesday, other)).toEqual([
      "date: Wire of 8 May 2031 dates the collision 6 May 2031; Post of 9 May 2031 dates the collision 7 May 2031. [collision on Tuesday | collided off Cape Lorn on May 7]",
    ])
  })

  it("is exported with what the documents' own links found", async () => {
    const other = post("A ferry and a trawler, the Anna, collided off Cape Lorn on May 7, Minister Ana Ruiz said.")
    const dossier = await dossierOf(await read([onTuesday, other]))
    const filter = { since: null, speaker: null, countries: null, issue: null }
    const exported = [...(exportKinds.discrepancies?.items(dossier, filter) ?? [])]
    expect(exported.map(({ view }) => view)).toMatchObject(
      discrepanciesOf(dossier).map(({ id, kind }) => ({ id, kind })),
    )
    expect(exported).toHaveLength(1)
  })

  it("does not where it is another's", async () => {
    const elsewhere = post(
      "Two buses collided in Haldis on May 7. Judge Tomas Varga opened an inquiry into the brakes.",
    )
    expect(await disagreements(onTuesday, elsewhere)).toEqual([])
  })

  it("does not where it was by night, and each takes the night for its own", async () => {
    const byNight = post(
      "Minister Ana Ruiz blamed the crew. A ferry and a trawler collided off Cape Lorn early on May 7. The Anna was towed home, and nine sailors were treated.",
    )
    expect(await disagreements(onTuesday, byNight)).toEqual([])
  })

  it("is that of two where one document tells of both", async () => {
    const both = post(
      "Minister Ana Ruiz blamed the crews. The trawler Anna and a ferry collided off Cape Lorn on May 6. Another ferry and a trawler collided off Cape Lorn on May 7, and nine sailors were treated.",
    )
    expect(await disagreements(onTuesday, both)).toEqual([])
  })

  it("is not that of what is done about it", async () => {
    const later = post(
      "Minister Ana Ruiz spoke of the collision of the trawler Anna and the ferry off Cape Lorn. She had blamed the crew and its nine sailors on May 7.",
    )
    expect(await disagreements(onTuesday, later)).toEqual([])
  })
})

describe("a number", () => {
  const four = wire(
    "Minister Ana Ruiz met General Pavel Orlik in Haldis. Four of the twelve dams are under repair, she said.",
  )

  it("differs where it counts the same of the same", async () => {
    const five = post("General Pavel Orlik told Ana Ruiz that his engineers had put five of the 12 dams under repair.")
    expect(await disagreements(four, five)).toEqual([
      "figure: Wire of 8 May 2031 has “Four of the twelve dams are under repair”; Post of 9 May 2031 has “five of the 12 dams under repair”. [Four of the twelve dams | five of the 12 dams]",
    ])
  })

  it.each([
    ["will be so", "General Pavel Orlik told Ana Ruiz that five of the 12 dams will be under repair in June."],
    ["is not so", "General Pavel Orlik told Ana Ruiz that eight of the 12 dams are not under repair."],
    ["is so of something else", "General Pavel Orlik told Ana Ruiz that five of the 12 dams are under water."],
    ["is so of others", "General Pavel Orlik told Ana Ruiz that five of the 12 bridges are under repair."],
    ["is so of another whole", "General Pavel Orlik told Ana Ruiz that five of the 30 dams are under repair."],
    [
      "leaves room for the other",
      "General Pavel Orlik told Ana Ruiz that at least three of the 12 dams are under repair.",
    ],
  ])("does not where the other %s", async (_, text) => {
    expect(await disagreements(four, post(text))).toEqual([])
  })

  it.each(["2031-05-11", "2031-07-01"])("does not where time has passed, by %s", async (day) => {
    const five = post("General Pavel Orlik told Ana Ruiz that five of the 12 dams are under repair.", day)
    expect(await disagreements(four, five)).toEqual([])
  })

  it("is a share of the same where both go the same way", async () => {
    const share = wire(
      "Ana Ruiz wrote to Pavel Orlik about the smuggled furs. Eighty percent of the furs, she thinks, pass through Valdorian harbours.",
    )
    const other = post(
      "Pavel Orlik answered Ana Ruiz. About 60 percent of the furs sold there come through Valdorian harbours.",
    )
    expect(await disagreements(share, other)).toEqual([
      "figure: Wire of 8 May 2031 has “Eighty percent of the furs, she thinks, pass through Valdorian harbours”; Post of 9 May 2031 has “About 60 percent of the furs sold there come through Valdorian harbours”. [Eighty percent | About 60 percent]",
    ])
  })

  it("is another where who said it is rounded", async () => {
    const said = wire("Ana Ruiz met Pavel Orlik. “We have put 46 mills on the list since autumn,” Ana Ruiz said.")
    const rounded = post(
      "Ana Ruiz said after meeting Pavel Orlik that Valdoria had blacklisted nearly 50 mills.",
      "2031-05-08",
    )
    expect(await disagreements(said, rounded)).toEqual([
      "figure: Wire of 8 May 2031 has “46 mills on the list since autumn”; Post of 8 May 2031 rounds it: “blacklisted nearly 50 mills”. [46 mills | nearly 50 mills]",
    ])
    const fairly = post(
      "Ana Ruiz said after meeting Pavel Orlik that Valdoria had blacklisted nearly 47 mills.",
      "2031-05-08",
    )
    expect(await disagreements(said, fairly)).toEqual([])
  })
})

describe("what is agreed", () => {
  const agreed = wire(
    "Ana Ruiz met Pavel Orlik in Haldis. Valdoria and Kestria agreed that the northern rail bridge will reopen by June 1.",
  )

  const offered = post(
    "Pavel Orlik received Ana Ruiz in Haldis. Valdoria is ready to reopen the northern rail bridge, provided that the patrols stop.",
  )

  it("differs where one puts a condition on it", async () => {
    expect(await disagreements(agreed, offered)).toEqual([
      "status: Post of 9 May 2031 has a condition: “provided that the patrols stop”; Wire of 8 May 2031 has it agreed without a condition. [provided that the patrols stop | that the northern rail bridge will reopen by June 1]",
    ])
  })

  it("does not where its sentence speaks of a condition, however it puts it", async () => {
    const inReturn = wire(
      "Ana Ruiz met Pavel Orlik in Haldis. In return for a halt of the patrols, Valdoria and Kestria agreed that the northern rail bridge will reopen by June 1.",
    )
    expect(await disagreements(inReturn, offered)).toEqual([])
  })

  it("does not where the condition is of something else", async () => {
    const other = post(
      "Pavel Orlik received Ana Ruiz in Haldis. Valdoria is ready to buy the southern harbour, provided that the patrols stop.",
    )
    expect(await disagreements(agreed, other)).toEqual([])
  })
})

it("what differs depends on the set of documents alone", async () => {
  const documents = await read([
    wire("Minister Ana Ruiz met General Pavel Orlik in Haldis. Four of the twelve dams are under repair, she said."),
    post("General Pavel Orlik told Ana Ruiz that his engineers had put five of the 12 dams under repair."),
    {
      outlet: "Echo",
      date: "2031-05-09",
      text: "Ana Ruiz and Pavel Orlik spoke. Six of the twelve dams are under repair.",
    },
  ])
  const whole = discrepanciesOf(await dossierOf(documents))
  expect(whole.map(({ evidence }) => evidence.length)).toEqual([3])
  const oneByOne = await dossierOf(...documents.toReversed().map((one) => [one]))
  expect(discrepanciesOf(oneByOne)).toEqual(whole)
  for (const gone of documents) {
    const rest = await dossierOf(documents)
    removeDocument(rest, gone.document.id)
    await addTo(rest, [])
    expect(discrepanciesOf(rest)).toEqual(discrepanciesOf(await dossierOf(documents.filter((one) => one !== gone))))
    expect(verifyDossier(rest).differences).toEqual([])
  }
})
