import { expect, test } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Alignment, Edit, Relation } from "../../../src/domain/alignment.ts"
import type { Corpus, Linkable } from "../../../src/domain/corpus.ts"
import type { Discrepancy } from "../../../src/domain/discrepancy.ts"
import type { Turn } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import type { Statement } from "../../../src/domain/statement.ts"
import { findDiscrepancies } from "../../../src/link/discrepancies/find-discrepancies.ts"
import { findContext } from "../../../src/link/quotations/context.ts"
import { type Known, linkableOf, spanOf, statementBy } from "../linkable-of.ts"

const person = (name: string): Actor => ({ id: name, name, kind: "person", role: null, country: null, aliases: [] })
const people = ["Ana Ruiz", "Milos Dravo", "Lindqvist"].map(person)

const stated = (date: string) => ({ value: date, basis: "stated", why: "" }) as const
const article = (text: string, known: Known = {}) =>
  linkableOf(text, { actors: people, outlet: "The Harbour", date: stated("2031-05-03"), ...known })
const transcript = (text: string, known: Known = {}) =>
  linkableOf(text, { actors: people, kind: "transcript", date: stated("2031-05-02"), ...known })

interface Tie {
  readonly quotation: string
  readonly reference: string
  readonly attributedTo?: string | null
  readonly saidBy?: string | null
  readonly relation?: Relation
  readonly edits?: readonly Edit[]
  readonly marked?: boolean
}

function align(quoting: Linkable, reference: Linkable, tie: Tie): Alignment {
  const [quotation, referenceSpan] = [spanOf(quoting, tie.quotation), spanOf(reference, tie.reference)]
  const edits = tie.edits ?? []
  return {
    id: tie.quotation,
    document: quoting.document.id,
    statement: null,
    marked: tie.marked ?? true,
    quotation,
    reference: { document: reference.document.id, span: referenceSpan, basis: "primary" },
    attributedTo: tie.attributedTo === undefined ? "Ana Ruiz" : tie.attributedTo,
    saidBy: tie.saidBy === undefined ? "Ana Ruiz" : tie.saidBy,
    relation: tie.relation ?? "verbatim",
    edits,
    context: findContext({ quoting, quotation, reference, referenceSpan, edits }),
    also: [],
    score: 100,
  }
}

/** Statements that give quotations of a document to a speaker whom the words `source` name. */
function statementsOf(quoting: Linkable, given: readonly (readonly [string, string, string])[]): Linkable {
  const statements = given.map(
    ([content, source, speaker], i) =>
      ({
        id: `s${i}`,
        speaker,
        source: [spanOf(quoting, source)],
        content: [spanOf(quoting, content)],
        response: null,
      }) as unknown as Statement,
  )
  return { ...quoting, findings: { ...quoting.findings, statements } }
}

function corpusOf(...linkables: readonly Linkable[]): Corpus {
  return { load: (id) => linkables.find(({ document }) => document.id === id) ?? null }
}

function discrepanciesOf(quoting: Linkable, reference: Linkable, ...ties: readonly Tie[]): Discrepancy[] {
  const alignments = ties.map((tie) => align(quoting, reference, tie))
  const unmatched = quoting.quotations.filter(
    (one) => !alignments.some(({ quotation }) => quotation.start < one.end && one.start < quotation.end),
  )
  const found = findDiscrepancies(quoting, alignments, corpusOf(reference), unmatched)
  for (const { document, evidence, id } of found) {
    expect(evidence[0]?.document).toBe(document)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
  }
  return found
}

function findsOne(
  found: readonly Discrepancy[],
  kind: Discrepancy["kind"],
  severity: Discrepancy["severity"],
  explanation: string,
  documents: readonly Linkable[],
  evidence: readonly string[],
): void {
  expect(found.map((one) => [one.kind, one.severity, one.explanation])).toEqual([[kind, severity, explanation]])
  const texts = new Map(documents.map(({ document }) => [document.id, document.text]))
  expect(found[0]?.evidence.map(({ document, span }) => slice(texts.get(document) ?? "", span))).toEqual(evidence)
}

test("two versions name different speakers", () => {
  const text = "“We signed nothing in Haldis,” Dravo said. “The talks go on,” Ruiz said."
  const quoting = statementsOf(article(text), [["“We signed nothing in Haldis,”", "Dravo", "Milos Dravo"]])
  const reference = transcript("We signed nothing in Haldis. The talks go on.")
  const drawnFrom = { quotation: "“The talks go on,”", reference: "The talks go on." }
  const tie = { quotation: "“We signed nothing in Haldis,”", reference: "We signed nothing in Haldis." }
  const theirs = { ...tie, attributedTo: "Milos Dravo" }
  findsOne(
    discrepanciesOf(quoting, reference, theirs, drawnFrom),
    "attribution",
    3,
    "The Harbour of 3 May 2031 gives the words to Milos Dravo; the transcript of 2 May 2031 gives them to Ana Ruiz.",
    [quoting, reference],
    ["“We signed nothing in Haldis,”", "We signed nothing in Haldis."],
  )
  expect(discrepanciesOf(quoting, reference, tie, drawnFrom)).toEqual([])
  expect(discrepanciesOf(quoting, reference, { ...theirs, saidBy: null }, drawnFrom)).toEqual([])
  // Two who say the same on one day: nothing else ties the article to this reference.
  expect(discrepanciesOf(quoting, reference, theirs)).toEqual([])
  const reported = transcript("As Dravo told us: We signed nothing in Haldis. The talks go on.")
  expect(discrepanciesOf(quoting, reported, theirs, drawnFrom)).toEqual([])
  const he = statementsOf(article(text.replace("Dravo said", "he said")), [
    ["“We signed nothing in Haldis,”", "he said", "Milos Dravo"],
  ])
  expect(discrepanciesOf(he, reference, theirs, drawnFrom)).toEqual([])
})

test("words that the person named only said yes to", () => {
  const quoting = statementsOf(article("“Half of it goes through Haldis,” said Ruiz."), [
    ["“Half of it goes through Haldis,”", "Ruiz", "Ana Ruiz"],
  ])
  const text = "LINDQVIST: Half of it goes through Haldis. RUIZ: Exactly."
  const agreed = {
    speaker: "Ana Ruiz",
    source: [],
    content: [],
    response: { to: { start: 11, end: 42 }, kind: "assent" },
  }
  const reference = transcript(text, {
    turnSpeakers: ["Lindqvist", "Ana Ruiz"],
    turns: [
      { label: spanOf(linkableOf(text), "LINDQVIST"), content: { start: 11, end: 42 } },
      { label: spanOf(linkableOf(text), "RUIZ"), content: spanOf(linkableOf(text), "Exactly.") },
    ] as unknown as Turn[],
    statements: [agreed] as unknown as Statement[],
  })
  findsOne(
    discrepanciesOf(quoting, reference, {
      quotation: "“Half of it goes through Haldis,”",
      reference: "Half of it goes through Haldis.",
      saidBy: "Lindqvist",
    }),
    "attribution",
    3,
    "The Harbour of 3 May 2031 gives the words to Ana Ruiz; in the transcript of 2 May 2031 they are Lindqvist’s, and Ana Ruiz only agrees.",
    [quoting, reference],
    ["“Half of it goes through Haldis,”", "Half of it goes through Haldis."],
  )
})

test("a version that gives the words to nobody", () => {
  const reference = transcript("RUIZ: A bell is not a treaty. We know.")
  const tie = { quotation: "“A bell is not a treaty.”", reference: "A bell is not a treaty.", attributedTo: null }
  const quoting = article("Rain fell.\n\n“A bell is not a treaty.”\n\nThe port reopened.")
  findsOne(
    discrepanciesOf(quoting, reference, tie),
    "unattributed",
    1,
    "The Harbour of 3 May 2031 gives the words to nobody; the transcript of 2 May 2031 gives them to Ana Ruiz.",
    [quoting, reference],
    ["“A bell is not a treaty.”", "A bell is not a treaty."],
  )
  const named = article("Ruiz walked out. “A bell is not a treaty.”")
  expect(discrepanciesOf(named, reference, tie)).toEqual([])
  const heading = article("Rain fell.\n\n“A bell is not a treaty”\n\nThe port reopened.")
  expect(discrepanciesOf(heading, reference, { ...tie, quotation: "“A bell is not a treaty”" })).toEqual([])
  const more = article("Ruiz spoke. “We met. Rain fell. Snow fell. Hail fell.\n\n“A bell is not a treaty.”")
  expect(discrepanciesOf(more, reference, tie)).toEqual([])
  const open = article("“A bell is not a treaty.” he said.", {
    statements: [
      { id: "s", speaker: null, source: [{ start: 26, end: 28 }], content: [{ start: 0, end: 25 }], response: null },
    ] as unknown as Statement[],
  })
  expect(discrepanciesOf(open, reference, tie)).toEqual([])
})

test("a condition left out, and a sentence stopped where the reference goes on", () => {
  const reference = transcript("RUIZ: We will reopen the bridges, provided that the patrols end.")
  const quoting = article("“We will reopen the bridges,” Ruiz said.")
  findsOne(
    discrepanciesOf(quoting, reference, {
      quotation: "“We will reopen the bridges,”",
      reference: "We will reopen the bridges",
    }),
    "truncation",
    3,
    "The Harbour of 3 May 2031 leaves out a condition that the transcript of 2 May 2031 has: “provided that the patrols end”.",
    [quoting, reference],
    ["“We will reopen the bridges,”", "provided that the patrols end"],
  )
  const longer = transcript("We met. The talks were useful, but no date was set for the bridges. We left.")
  const stopped = article("Ruiz was brief: “The talks were useful.”")
  findsOne(
    discrepanciesOf(stopped, longer, { quotation: "“The talks were useful.”", reference: "The talks were useful" }),
    "truncation",
    2,
    "The Harbour of 3 May 2031 ends the sentence where the transcript of 2 May 2031 goes on: “but no date was set for the bridges”.",
    [stopped, longer],
    ["“The talks were useful.”", "but no date was set for the bridges"],
  )
  const told = article("Ruiz was brief: “The talks were useful.” No date was set for the bridges.")
  expect(
    discrepanciesOf(told, longer, { quotation: "“The talks were useful.”", reference: "The talks were useful" }),
  ).toEqual([])
})

test("another sentence before “this”", () => {
  const quoting = article(
    "Dravo complained about the wheat duty raised in autumn. “This must end before anything else,” he said.",
  )
  const reference = transcript("The mistrust between the two navies grows. This must end before anything else.")
  findsOne(
    discrepanciesOf(quoting, reference, {
      quotation: "“This must end before anything else,”",
      reference: "This must end before anything else.",
    }),
    "antecedent",
    2,
    "The Harbour of 3 May 2031 has “This” follow “Dravo complained about the wheat duty raised in autumn”; in the transcript of 2 May 2031 it follows “The mistrust between the two navies grows”.",
    [quoting, reference],
    ["Dravo complained about the wheat duty raised in autumn.", "The mistrust between the two navies grows."],
  )
})

/** One word for another, in a sentence that is the same else. */
function wordingOf(here: string, there: string, relation: Relation = "reworded"): Discrepancy[] {
  const quoting = article(`“The port ${here} reopen the gates in June,” Ruiz said.`)
  const reference = transcript(`The port ${there} reopen the gates in June.`)
  const changed: Edit = {
    kind: "replace",
    quotation: spanOf(quoting, here),
    reference: spanOf(reference, there),
    note: "",
  }
  return discrepanciesOf(quoting, reference, {
    quotation: `“The port ${here} reopen the gates in June,”`,
    reference: `The port ${there} reopen the gates in June.`,
    relation,
    edits: [changed],
  })
}

test("a changed negation, number or modal word", () => {
  expect(wordingOf("will", "may").map((one) => [one.kind, one.severity, one.explanation])).toEqual([
    ["wording", 2, "The Harbour of 3 May 2031 has “will” where the transcript of 2 May 2031 has “may”."],
  ])
  expect(wordingOf("will", "will not").map((one) => one.severity)).toEqual([3])
  expect(wordingOf("with 40 men will", "with thirty men will").map((one) => one.severity)).toEqual([3])
})

test("no changed wording where the words say the same, or are a translation", () => {
  expect(wordingOf("ought to", "should")).toEqual([])
  expect(wordingOf("with 30 men will", "with thirty men will")).toEqual([])
  expect(wordingOf("does not", "never")).toEqual([])
  expect(wordingOf("refuses to", "does not")).toEqual([])
  expect(wordingOf("will", "may", "translated")).toEqual([])
})

test("an unmarked cut that ties words to the opposite condition", () => {
  const quoting = article("“If they shut the gate, we will shut it ourselves,” Ruiz said.")
  const reference = transcript("If they shut the gate, fine. If they don’t, we will shut it ourselves.")
  const cut: Edit = { kind: "cut", quotation: null, reference: spanOf(reference, "fine. If they don’t"), note: "" }
  findsOne(
    discrepanciesOf(quoting, reference, {
      quotation: "“If they shut the gate, we will shut it ourselves,”",
      reference: "If they shut the gate, fine. If they don’t, we will shut it ourselves.",
      relation: "cut",
      edits: [cut],
    }),
    "wording",
    3,
    "The Harbour of 3 May 2031 leaves out, without a mark, words that turn the rest in the transcript of 2 May 2031: “If they don’t”.",
    [quoting, reference],
    ["“If they shut the gate, we will shut it ourselves,”", "If they don’t"],
  )
})

test("no cut from words of somebody else", () => {
  const quoting = article("“If they shut the gate, we will shut it ourselves,” Petrov said.")
  const reference = transcript("If they shut the gate, fine. If they don’t, we will shut it ourselves.")
  const cut: Edit = { kind: "cut", quotation: null, reference: spanOf(reference, "fine. If they don’t"), note: "" }
  const aligned = align(quoting, reference, {
    quotation: "“If they shut the gate, we will shut it ourselves,”",
    reference: "If they shut the gate, fine. If they don’t, we will shut it ourselves.",
    relation: "cut",
    edits: [cut],
    attributedTo: "Tom Petrov",
  })
  expect(findDiscrepancies(quoting, [aligned], corpusOf(reference), []).map(({ kind }) => kind)).not.toContain(
    "wording",
  )
})

test("no cut from two sentences of which the quotation has half the words in others", () => {
  const quoting = article("“Valdoria deplores any planned harm to the old harbor,” Ruiz said.")
  const reference = transcript("Valdoria keeps its word. We reject all harm to the old harbor.")
  const splice: Edit = {
    kind: "splice",
    quotation: spanOf(quoting, "deplores any planned"),
    reference: spanOf(reference, "keeps its word. We reject all"),
    note: "",
  }
  const aligned = align(quoting, reference, {
    quotation: "“Valdoria deplores any planned harm to the old harbor,”",
    reference: "Valdoria keeps its word. We reject all harm to the old harbor.",
    relation: "spliced",
    edits: [splice],
  })
  expect(findDiscrepancies(quoting, [aligned], corpusOf(reference), [])).toEqual([])
})

test("quotation marks around a speaker's words that are not theirs", () => {
  const reference = transcript(
    "To speak every week keeps us out of harm. It is no gift to them. Nobody in the harbour sleeps well.",
  )
  const quotations = [
    "“To talk each week, that preserves us from evil,”",
    "“It is not a present for them,”",
    "“In the port no man sleeps soundly,”",
  ] as const
  const by = (speaker: string, known: Known = {}) =>
    statementsOf(
      article(`${quotations.join(" Ruiz said. ")} Ruiz said.`, known),
      quotations.map((quotation) => [quotation, "Ruiz", speaker] as const),
    )
  const ties = (relation: Relation): Tie[] => [
    { quotation: quotations[0], reference: "To speak every week keeps us out of harm.", relation },
    { quotation: quotations[1], reference: "It is no gift to them.", relation },
  ]
  const quoting = by("Ana Ruiz")
  const found = discrepanciesOf(quoting, reference, ...ties("translated"))
  expect(found.map(({ kind, explanation }) => [kind, explanation])).toEqual([
    [
      "marks",
      "The Harbour of 3 May 2031 has 3 of its 3 quotations of Ana Ruiz in words that no other document has; 2 of them tell what the transcript of 2 May 2031 has in other words.",
    ],
  ])
  expect(found[0]?.evidence).toHaveLength(5)
  expect(discrepanciesOf(quoting, reference, ...ties("verbatim"))).toEqual([])
  expect(discrepanciesOf(by("Milos Dravo"), reference, ...ties("translated"))).toEqual([])
  const declared = article(`${quoting.document.text} Translated from the French.`)
  expect(discrepanciesOf(declared, reference, ...ties("translated"))).toEqual([])
})

test("in the order of the quoting document, whatever the order of the alignments", () => {
  const quoting = article("“The port will reopen the gates,” he said. “The city may pay for it,” he said.")
  const reference = transcript("The port may reopen the gates. Some words. The city will pay for it.")
  const changed = (here: string, there: string): Edit[] => [
    { kind: "replace", quotation: spanOf(quoting, here), reference: spanOf(reference, there), note: "" },
  ]
  const ties = [
    {
      quotation: "“The port will reopen the gates,”",
      reference: "The port may reopen the gates.",
      edits: changed("will", "may"),
    },
    { quotation: "“The city may pay for it,”", reference: "The city will pay for it.", edits: changed("may", "will") },
  ]
  const found = discrepanciesOf(quoting, reference, ...ties)
  expect(found.map(({ evidence }) => evidence[0]?.span.start)).toEqual([10, 53])
  expect(discrepanciesOf(quoting, reference, ...ties.toReversed())).toEqual(found)
  expect(new Set(found.map(({ id }) => id)).size).toBe(2)
})

/** An article of a page saved on a day, that reading took for a bound; "Friday" stays open in it. */
function savedOn(day: string, text: string): Linkable {
  const saved = article(text, { date: { value: `../${day}`, basis: "bounded", why: "" } })
  const span = spanOf(saved, "May 25, 2031")
  const note = { level: "warning", code: "doubtful-date", message: "", span } as const
  const friday = { ...spanOf(saved, "Friday"), type: "DATE", value: "XXXX-WXX-5", date: null } as const
  return {
    ...saved,
    document: { ...saved.document, notes: [note] },
    findings: { ...saved.findings, times: [friday] },
  }
}

test("a page saved long after the words it quotes as Friday's is told with its date, that weekday and the words", () => {
  const page = "May 25, 2031\n\nOn Friday Ana Ruiz said “the door is still open to them” in Haldis."
  const said = { quotation: "“the door is still open to them”", reference: "the door is still open to them" }
  const words = "SECRETARY RUIZ: And the door is still open to them."
  const [found, ...more] = discrepanciesOf(savedOn("2031-05-25", page), transcript(words), said)
  expect(more).toEqual([])
  expect(found).toMatchObject({
    kind: "date",
    explanation:
      "The Harbour stands on a page of May 25, 2031, 23 days after the transcript of 2 May 2031, whose words it quotes; “Friday” is not counted from the page's date.",
    severity: 2,
  })
  expect(found?.evidence.map(({ span }) => slice(`${page}`, span)).slice(0, 2)).toEqual(["May 25, 2031", "Friday"])
  // Saved in the same week: whichever day it is counted from, Friday is the same.
  const near = transcript(words, { date: stated("2031-05-20") })
  expect(discrepanciesOf(savedOn("2031-05-25", page), near, said)).toEqual([])
  // A date that reading did not doubt is the article's own: it quotes old words.
  expect(discrepanciesOf(article(page, { date: stated("2031-05-25") }), transcript(words), said)).toEqual([])
  // What is dated after the page was saved says nothing of it.
  expect(discrepanciesOf(savedOn("2031-05-25", page), transcript(words, { date: stated("2031-06-20") }), said)).toEqual(
    [],
  )
})

test("a name that reading found out of place is a discrepancy, with the words it is given", () => {
  const text = "Ana Ruiz said prices fell. Tarrant said talks would follow. Ruiz said the port was open."
  const quoting = article(text)
  const said = (speaker: string, source: string, content: string) =>
    statementBy(speaker, {
      id: content,
      form: "indirect",
      source: [spanOf(quoting, source)],
      content: [spanOf(quoting, content)],
    })
  const statements = [
    said("Ana Ruiz", "Ana Ruiz", "prices fell"),
    said("Tarrant", "Tarrant", "talks would follow"),
    said("Ana Ruiz", "Ruiz said the", "the port was open"),
  ]
  const note = { level: "warning", code: "suspicious-speaker", message: "", span: spanOf(quoting, "Tarrant") } as const
  const noted = { ...quoting, findings: { ...quoting.findings, statements, notes: [note] } }
  const [found, ...more] = findDiscrepancies(noted, [], { load: () => null }, [])
  expect(more).toEqual([])
  expect(found).toMatchObject({ kind: "attribution", severity: 3 })
  expect(found?.evidence.map(({ span }) => slice(text, span))).toEqual(["Tarrant", "talks would follow"])
  expect(found?.explanation).toBe(
    "The Harbour of 3 May 2031 names “Tarrant” as a speaker here alone, and does not say who that is; the statements before and after are Ana Ruiz's.",
  )
})

test("two letters of a name in each other's place are a slip, another title of the same name a small one", () => {
  const found = (odd: string) => {
    const text = `Ana Ruizeva said prices fell. ${odd} said talks would follow. Ana Ruizeva said the port was open.`
    const quoting = article(text)
    const content = [spanOf(quoting, "talks would follow")]
    const said = statementBy(odd, { id: "s", form: "indirect", source: [spanOf(quoting, odd)], content })
    const note = { level: "warning", code: "suspicious-speaker", message: "", span: spanOf(quoting, odd) } as const
    const actors = [
      { id: "Ana Ruizeva", name: "Ana Ruizeva", kind: "person", role: null, country: null, aliases: [] },
    ] as const
    const noted = { ...quoting, findings: { ...quoting.findings, actors, statements: [said], notes: [note] } }
    return findDiscrepancies(noted, [], { load: () => null }, []).map(({ severity }) => severity)
  }
  expect(found("Mr. Tarrant")).toEqual([3])
  expect(found("Mr. Ruizeva")).toEqual([1])
  expect(found("Riuzeva")).toEqual([])
})

test("words given to nobody are a discrepancy", () => {
  const quoting = article("Steady talk is “the only way out of a small quarrel”.")
  const words = spanOf(quoting, "“the only way out of a small quarrel”")
  const note = { level: "info", code: "unattributed-quotation", message: "", span: words } as const
  const [found] = findDiscrepancies(
    { ...quoting, findings: { ...quoting.findings, notes: [note] } },
    [],
    { load: () => null },
    [],
  )
  expect(found).toMatchObject({ kind: "unattributed", severity: 1, evidence: [{ span: words }] })
})

test("a word of another meaning in marks is a discrepancy beside the speaker's own text, an added one as well, an inflection or a slip is none", () => {
  const reference = transcript("Ana Ruiz: We deplore the events of last week and wish for quiet in the ports.")
  const worded = (words: string, own: string, kind: Edit["kind"] = "replace") => {
    const text = `“We deplore the ${words} of last week and wish for quiet in the ports,” said Ana Ruiz.`
    const quoting = article(text)
    const at = (of: Linkable, span: string) => (span === "" ? null : spanOf(of, span))
    const edits = [{ kind, quotation: at(quoting, words), reference: at(reference, own), note: "" }]
    const tie = { quotation: text.slice(0, text.indexOf("” ") + 1), reference: reference.document.text.slice(10) }
    const aligned = align(quoting, reference, {
      ...tie,
      relation: "reworded",
      edits,
      saidBy: "Ana Ruiz",
      attributedTo: "Ana Ruiz",
    })
    const corpus: Corpus = { load: () => reference }
    return findDiscrepancies(quoting, [aligned], corpus, []).map(
      ({ kind: of, severity, explanation }) => `${of} ${severity}: ${explanation}`,
    )
  }
  expect(worded("deaths", "events")).toEqual([
    "wording 1: The Harbour of 3 May 2031 has “deaths” where the transcript of 2 May 2031 has “events”.",
  ])
  expect(worded("event", "events")).toEqual([])
  expect(worded("evemts", "events")).toEqual([])
  expect(worded("grave", "", "insert")).toEqual([
    "wording 1: The Harbour of 3 May 2031 has “grave” more than the transcript of 2 May 2031.",
  ])
  // What stands elsewhere in the speaker's words is only placed otherwise.
  expect(worded("quiet ports", "", "insert")).toEqual([])
  expect(worded("", "and wish for quiet in the ports", "cut")).toEqual([])
})

test("what says the same, or one word of a row, is none; what else was changed is told with the first", () => {
  const reference = transcript(
    "Ana Ruiz: Crews around the globe no longer see and hear any greater danger in our northern ports.",
  )
  const worded = (words: string, ...changes: readonly (readonly [string, string])[]) => {
    const quoting = article(`“${words}” said Ana Ruiz.`)
    const at = (of: Linkable, span: string) => (span === "" ? null : spanOf(of, span))
    const edits = changes.map(([here, there]) => ({
      kind: here === "" ? ("cut" as const) : ("replace" as const),
      quotation: at(quoting, here),
      reference: at(reference, there),
      note: "",
    }))
    const tie = { quotation: `“${words}”`, reference: reference.document.text.slice(10) }
    const said = { saidBy: "Ana Ruiz", attributedTo: "Ana Ruiz" }
    const aligned = align(quoting, reference, { ...tie, ...said, relation: "reworded", edits })
    const corpus: Corpus = { load: () => reference }
    return findDiscrepancies(quoting, [aligned], corpus, []).map(({ explanation }) => explanation)
  }
  expect(worded("Crews around the world no longer see any danger in our northern ports.", ["world", "globe"])).toEqual(
    [],
  )
  expect(worded("Crews around the globe no longer see any danger in our northern ports.", ["", "and hear"])).toEqual([])
  expect(
    worded("Crews around the globe no longer see any greater risk in our ports.", ["risk", "danger"], ["", "northern"]),
  ).toEqual([
    "The Harbour of 3 May 2031 has “risk” where the transcript of 2 May 2031 has “danger”; it also leaves out “northern”.",
  ])
})

test("words of a question are no reference of what somebody else said, nor a short phrase of another day", () => {
  const words = "We deplore the events of last week and wish for quiet"
  const differs = (part: "answer" | "question", date: string) => {
    const quoting = article("“We deplore the deaths of last week and wish for quiet,” said Ana Ruiz.")
    const text = `Ana Ruiz: ${words}.`
    const content = { start: "Ana Ruiz: ".length, end: text.length }
    const turn: Turn = { label: { start: 0, end: 9 }, content, name: null, role: null, part }
    const reference = transcript(text, { turns: [turn], date: stated(date) })
    const edits = [
      {
        kind: "replace",
        quotation: spanOf(quoting, "deaths"),
        reference: spanOf(reference, "events"),
        note: "",
      } as const,
    ]
    const quotation = "“We deplore the deaths of last week and wish for quiet,”"
    const aligned = align(quoting, reference, { quotation, reference: words, relation: "reworded", edits })
    return findDiscrepancies(quoting, [aligned], corpusOf(reference), []).length
  }
  expect(differs("answer", "2031-05-02")).toBe(1)
  expect(differs("question", "2031-05-02")).toBe(0)
  expect(differs("answer", "2031-04-28")).toBe(0)
  // The article is of 3 May: it quotes nobody of the day after.
  expect(differs("answer", "2031-05-04")).toBe(0)
})

test("a word of another meaning is a discrepancy beside another report that has the words in marks, told once", () => {
  const differs = (quotations: number, [open, close]: readonly [string, string]) => {
    const own = "“We deplore the deaths of last week and wish for quiet in the ports,” said Ana Ruiz."
    const quoting = article(Array(quotations).fill(own).join("\n"))
    const reported = `${open}We deplore the events of last week and wish for quiet in the ports${close}`
    const reference = linkableOf(`Ana Ruiz said ${reported}.`, { actors: people, outlet: "The Courier" })
    const words = "We deplore the events of last week and wish for quiet in the ports"
    const alignments = Array.from({ length: quotations }, (_, i): Alignment => {
      const from = i * (own.length + 1)
      const word = { start: from + own.indexOf("deaths"), end: from + own.indexOf("deaths") + "deaths".length }
      const edits = [{ kind: "replace", quotation: word, reference: spanOf(reference, "events"), note: "" } as const]
      const aligned = align(quoting, reference, { quotation: own, reference: words, relation: "reworded", edits })
      const quotation = { start: from, end: from + own.indexOf("” ") + 1 }
      return { ...aligned, quotation, reference: { ...aligned.reference, basis: "fullest" } }
    })
    return findDiscrepancies(quoting, alignments, corpusOf(reference), []).map(({ evidence }) => evidence.length)
  }
  expect(differs(1, ["“", "”"])).toEqual([2])
  expect(differs(2, ["“", "”"])).toEqual([3])
  expect(differs(1, ["that ", ""])).toEqual([])
})
