import { describe, expect, it } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Alignment } from "../../../src/domain/alignment.ts"
import type { Linkable } from "../../../src/domain/corpus.ts"
import { indexDocuments, linkDocument, touchedBy } from "../../../src/link/link.ts"
import { linkableOf, spanOf, statementBy } from "../linkable-of.ts"

const on = (value: string) => ({ date: { value, basis: "stated", why: "" } as const })

const ruiz: Actor = { id: "ruiz", name: "Ana Ruiz", kind: "person", role: "trade envoy", country: null, aliases: [] }

/** A transcript of one turn, by Ana Ruiz or by a reporter. */
function transcriptOf(words: string, date: string, speaker: string | null = "ruiz"): Linkable {
  const label = speaker === null ? "QUESTION:" : "MS. RUIZ:"
  const text = `${label} ${words}`
  return linkableOf(text, {
    kind: "transcript",
    ...on(date),
    actors: speaker === null ? [] : [ruiz],
    turns: [
      {
        label: { start: 0, end: label.length },
        content: { start: label.length + 1, end: text.length },
        name: null,
        role: null,
        part: speaker === null ? "question" : "answer",
      },
    ],
    turnSpeakers: [speaker],
  })
}

function articleOf(text: string, date: string): Linkable {
  return linkableOf(text, { kind: "article", ...on(date) })
}

/** An article in which Ana Ruiz is given what is quoted. */
function saidByRuiz(text: string, date: string): Linkable {
  const plain = articleOf(text, date)
  const statements = plain.quotations.map(({ start, end }, index) =>
    statementBy("ruiz", { id: `statement-${index}`, form: "direct", content: [{ start, end }] }),
  )
  return { ...plain, findings: { ...plain.findings, actors: [ruiz], statements } }
}

/** What ties the first document to the others. */
function tied(quoting: Linkable, ...others: Linkable[]): Alignment[] {
  const all = [quoting, ...others]
  const load = (id: string) => all.find(({ document }) => document.id === id) ?? null
  return [...linkDocument(quoting, { segments: [indexDocuments(all)], isGone: () => false }, { load }).alignments]
}

const words = "The harbour of the free city opens to every flag before the first of June"

describe("the reference", () => {
  it("is the speaker's own turn, and the speaker is the turn's", () => {
    const transcript = transcriptOf(`${words}.`, "2031-05-02")
    const [alignment] = tied(saidByRuiz(`“${words},” Ruiz said.`, "2031-05-03"), transcript)
    expect(alignment?.reference).toEqual({
      document: transcript.document.id,
      span: spanOf(transcript, `${words}.`),
      basis: "primary",
    })
    expect(alignment?.saidBy).toBe("ruiz")
  })

  it("is not a turn in which somebody else's words are read out", () => {
    const read = transcriptOf(`The envoy wrote last night “${words}”. Is that so?`, "2031-05-02", null)
    const [alignment] = tied(articleOf(`“${words},” she wrote.`, "2031-05-03"), read)
    expect(alignment?.reference.basis).toBe("earliest")
  })

  it("is not said later than it is quoted", () => {
    expect(tied(articleOf(`“${words},” she said.`, "2031-05-03"), transcriptOf(words, "2031-05-09"))).toEqual([])
    expect(tied(articleOf(`“${words},” she said.`, "2031-05-03"), transcriptOf(words, "2031-05-04"))).toHaveLength(1)
  })

  it("is the occasion nearest in time; the other one stays another utterance", () => {
    const [spring, autumn] = [transcriptOf(`${words}.`, "2031-05-02"), transcriptOf(`${words}!`, "2031-10-02")]
    for (const [day, occasion] of [
      ["2031-05-03", spring],
      ["2031-10-03", autumn],
    ] as const) {
      const [alignment] = tied(articleOf(`“${words},” she said.`, day), spring, autumn)
      expect(alignment?.reference.document).toBe(occasion.document.id)
      expect(alignment?.also).toEqual([])
    }
  })

  it("is every equal one: the best first, the others beside it", () => {
    const transcript = transcriptOf(`${words}. I say it again. It is so, and it stays so: ${words}.`, "2031-05-02")
    const [alignment] = tied(articleOf(`“${words},” she said.`, "2031-05-03"), transcript)
    expect(alignment?.also).toHaveLength(1)
  })

  // Beyond a hundred outlets, every run of the words is a common one.
  it.each([30, 200])("is the speaker's own turn also where %i outlets quote the words", (many) => {
    const transcript = transcriptOf(`We met. ${words}. We parted.`, "2031-05-02")
    const outlets = Array.from({ length: many }, (_, i) =>
      articleOf(`Outlet ${i}: “${words},” she said.`, "2031-05-03"),
    )
    const [alignment] = tied(articleOf(`“${words},” Ruiz said.`, "2031-05-03"), ...outlets, transcript)
    expect(alignment?.reference).toMatchObject({ document: transcript.document.id, basis: "primary" })
  })

  it("is the fuller version where nobody has the speaker's own words", () => {
    const fuller = articleOf(`“${words}, if the ice allows,” she said.`, "2031-05-03")
    const [alignment] = tied(articleOf(`“${words},” she said.`, "2031-05-02"), fuller)
    expect(alignment?.reference).toMatchObject({ document: fuller.document.id, basis: "fullest" })
    expect(tied(fuller, articleOf(`“${words},” she said.`, "2031-05-02"))).toEqual([])
  })

  it("is the earlier one of two that are as full, never the other way round", () => {
    const [first, second] = [
      articleOf(`“${words},” she said.`, "2031-05-02"),
      articleOf(`“${words},” the envoy said.`, "2031-05-03"),
    ]
    expect(tied(second, first)[0]?.reference).toMatchObject({ document: first.document.id, basis: "earliest" })
    expect(tied(first, second)).toEqual([])
  })
})

describe("very many words", () => {
  const sentence = (i: number) => `Port ${i} took ${7 * i} ships of grain and sent ${3 * i} boats of salt up the river.`
  const speech = Array.from({ length: 300 }, (_, i) => sentence(i)).join(" ")

  it("are tied part by part, to the last of them", () => {
    const quoting = articleOf(`“${speech}” she said.`, "2031-05-03")
    const parts = tied(quoting, transcriptOf(speech, "2031-05-02"))
    expect(parts.map(({ relation }) => relation)).toEqual(["verbatim", "verbatim", "verbatim"])
    expect(parts[0]?.quotation.start).toBe(0)
    expect(parts.at(-1)?.quotation.end).toBe(speech.length + 2)
  })

  it("are as full in a copy: the later is tied to the earlier, not the earlier to the later", () => {
    const [first, second] = [
      articleOf(`“${speech}” she said.`, "2031-05-02"),
      articleOf(`“${speech}” he read.`, "2031-05-03"),
    ]
    expect(tied(second, first).map(({ reference }) => reference.basis)).toEqual(["earliest", "earliest", "earliest"])
    expect(tied(first, second)).toEqual([])
  })

  it("are tied where the reference has them in another order, which says the contrary", () => {
    const spoken = "We should treat the harbour towns as partners rather than as rivals"
    const turned = "We should treat the harbour towns as rivals rather than as partners"
    const [alignment] = tied(
      saidByRuiz(`“${turned},” Ruiz said.`, "2031-05-03"),
      transcriptOf(`${spoken}.`, "2031-05-02"),
    )
    expect(alignment?.relation).toBe("reworded")
  })

  it("are not tied where the reference has others", () => {
    const changed = speech.slice(0, speech.indexOf(sentence(150)))
    const parts = tied(articleOf(`“${speech}” she said.`, "2031-05-03"), transcriptOf(changed, "2031-05-02"))
    expect(parts.at(-1)?.quotation.end).toBeLessThan(speech.length)
  })
})

describe("few words", () => {
  const transcript = transcriptOf(`${words}. We have made some progress on the pilots' pay.`, "2031-05-02")

  it("are tied within a document that others are tied to, if the speaker is the same", () => {
    const found = tied(
      saidByRuiz(`“${words},” Ruiz said. She saw “some progress” elsewhere.`, "2031-05-03"),
      transcript,
    )
    expect(found.map(({ relation }) => relation)).toEqual(["verbatim", "trimmed"])
  })

  it("are tied to nothing by themselves, nor to somebody else", () => {
    expect(tied(saidByRuiz("She saw “some progress” there.", "2031-05-03"), transcript)).toEqual([])
    expect(tied(articleOf(`“${words},” she said. “some progress”`, "2031-05-03"), transcript)).toHaveLength(1)
  })
})

describe("an undated document", () => {
  const undated = { ...transcriptOf("A lantern is not a lighthouse. Nobody steers by it.", "2031-05-02") }
  const reference = { ...undated, document: { ...undated.document, date: null } }

  it("has what is quoted word for word, and nothing tells that it is of another time", () => {
    const [alignment] = tied(articleOf("“A lantern is not a lighthouse.” Rain fell.", "2031-05-03"), reference)
    expect(alignment?.relation).toBe("verbatim")
  })

  it("may be of any time where only some of the words are there", () =>
    expect(tied(articleOf("“A lantern is not a very big lighthouse.” Rain fell.", "2031-05-03"), reference)).toEqual(
      [],
    ))
})

describe("a translation", () => {
  const transcript = transcriptOf(
    `${words}. I never give the word friendship to a harbour, my own included. The pilots want bread.`,
    "2031-05-02",
  )

  it("is tied by the words around the few that are quoted", () => {
    const report = "friendship is a word she does not give to any harbour, “mine included”"
    const text = `Translated from the Valdorian. “${words},” Ruiz said. She added that ${report}.`
    const plain = saidByRuiz(text, "2031-05-03")
    const mixed = statementBy("ruiz", { id: "mixed", form: "mixed", content: [spanOf(plain, report)] })
    const statements = [...plain.findings.statements.slice(0, 1), mixed]
    const found = tied({ ...plain, findings: { ...plain.findings, statements } }, transcript)
    expect(found.map(({ relation }) => relation)).toEqual(["translated", "translated"])
  })
})

describe("words without quotation marks", () => {
  const transcript = transcriptOf(`${words}, and no pilot will lose a day's pay for it.`, "2031-05-02")
  const lifted = `Ruiz said ${words.toLowerCase()}.`

  it("are found where they were lifted, and said to have no marks", () => {
    const plain = saidByRuiz(lifted, "2031-05-03")
    const content = spanOf(plain, words.toLowerCase())
    const [statement] = saidByRuiz(`“${words}”`, "2031-05-03").findings.statements
    const statements = statement === undefined ? [] : [{ ...statement, form: "indirect" as const, content: [content] }]
    const [alignment] = tied({ ...plain, findings: { ...plain.findings, statements } }, transcript)
    expect(alignment).toMatchObject({ marked: false, relation: "trimmed", quotation: content })
  })
})

describe("a reprint", () => {
  const body =
    "The envoy came ashore at noon and walked the length of the quay. Fishermen had hung lanterns from the cranes. " +
    "Nobody had expected a crowd, yet the whole town stood in the rain to hear what the two ministers had agreed. " +
    "The mayor thanked the pilots, the choir sang twice, and the bells of the lower church rang until the ships had gone."

  it("is known for a copy of the earlier one, with its share of the words", () => {
    const original = articleOf(body, "2031-05-02")
    const reprint = articleOf(`${body} More on this story tomorrow.`, "2031-05-03")
    const all = [reprint, original]
    const index = { segments: [indexDocuments(all)], isGone: () => false }
    const load = (id: string) => all.find(({ document }) => document.id === id) ?? null
    expect(linkDocument(original, index, { load }).copyOf).toBeNull()
    const { copyOf } = linkDocument(reprint, index, { load })
    expect(copyOf?.of).toBe(original.document.id)
    expect(copyOf?.share).toBeGreaterThan(0.8)
  })
})

describe("documents to be linked again", () => {
  it("are those that quote what a new one says, and no others", () => {
    const quoting = articleOf(`“${words},” she said.`, "2031-05-03")
    const other = articleOf("“The lamps along the pier were lit before dawn,” a pilot said.", "2031-05-03")
    const transcript = transcriptOf(`${words}.`, "2031-05-02")
    const all = [quoting, other, transcript]
    const load = (id: string) => all.find(({ document }) => document.id === id) ?? null
    const index = { segments: [indexDocuments([quoting, other]), indexDocuments([transcript])], isGone: () => false }
    expect(touchedBy([transcript.document.id], index, { load })).toEqual([quoting.document.id])
  })

  it("are found also where others said the same words at many other times", () => {
    const quoting = articleOf(`“${words},” she said.`, "2031-05-03")
    const others = Array.from({ length: 160 }, (_, i) => articleOf(`Report ${i}: ${words}.`, "2029-01-01"))
    const transcript = transcriptOf(`${words}.`, "2031-05-02")
    const all = [quoting, ...others, transcript]
    const load = (id: string) => all.find(({ document }) => document.id === id) ?? null
    const index = {
      segments: [indexDocuments([quoting, ...others]), indexDocuments([transcript])],
      isGone: () => false,
    }
    expect(touchedBy([transcript.document.id], index, { load })).toEqual([quoting.document.id])
  })
})
