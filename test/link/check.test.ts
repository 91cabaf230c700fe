import { expect, test } from "vitest"
import type { Alignment } from "../../src/domain/alignment.ts"
import { type Finding, type HeldDocument, type Holdings, needsAttention, type Verdict } from "../../src/domain/check.ts"
import type { Linkable } from "../../src/domain/corpus.ts"
import { isDocument } from "../../src/domain/source.ts"
import { extract } from "../../src/extract/extract.ts"
import { analyse } from "../../src/language/analyse.ts"
import { checkQuotations } from "../../src/link/check.ts"
import { readText } from "../../src/read/text/read-text.ts"

/** A text as the rules alone read it. */
async function linkable(text: string, uri = "draft.txt", hints = {}): Promise<Linkable> {
  const bytes = new TextEncoder().encode(text)
  const document = readText({ uri, bytes, mediaType: "text/plain", hints, retrieved: "2031-05-04T10:00:00.000Z" })
  if (!isDocument(document)) throw new Error("the text was read")
  const analysis = analyse(document)
  return { document, quotations: analysis.quotations, findings: await extract(document, analysis, null) }
}

const press = await linkable(
  `Remarks to the Press
May 2, 2031

SECRETARY OKAFOR: The pilots will go back to work on Monday. I told them that nobody wins a strike at sea. Foreign Minister Varga told me that the harbour belongs to whoever dredges it.

MR. HADDAD: Thank you, everyone, and mind the wet stairs.`,
  "press.txt",
)

/** An alignment of words of a draft with words of the press conference, as the engine would give it. */
function tied(draft: Linkable, quoted: string, words: string, more: Partial<Alignment> = {}): Alignment {
  const start = draft.document.text.indexOf(quoted)
  const reference = press.document.text.indexOf(words)
  if (start === -1 || reference === -1) throw new Error("the words stand in both texts")
  const turn = press.document.turns.findIndex(({ content }) => content.start <= reference && reference < content.end)
  return {
    id: "a",
    document: draft.document.id,
    statement: null,
    marked: true,
    quotation: { start, end: start + quoted.length },
    reference: {
      document: press.document.id,
      span: { start: reference, end: reference + words.length },
      basis: "primary",
    },
    attributedTo: null,
    saidBy: press.findings.turnSpeakers[turn] ?? null,
    relation: "verbatim",
    edits: [],
    context: [],
    also: [],
    score: 90,
    ...more,
  }
}

const nothing: Holdings = { voices: () => [], documents: () => [], nameOf: () => null, alignmentsOf: () => [] }

function check(draft: Linkable, alignments: readonly Alignment[], holdings: Partial<Holdings> = {}): Finding[] {
  return checkQuotations({
    draft,
    links: { document: draft.document.id, copyOf: null, alignments, discrepancies: [] },
    corpus: { load: (id) => (id === press.document.id ? press : null) },
    holdings: { ...nothing, ...holdings },
  })
}

/** The verdicts on a draft, each with whether it needs a look. */
function gives(findings: readonly Finding[], ...expected: readonly (readonly [Verdict, boolean])[]): void {
  expect(findings.map((finding) => [finding.verdict, needsAttention(finding)])).toEqual(expected)
}

const pilots = "The pilots will go back to work on Monday."
const dredges = "the harbour belongs to whoever dredges it"

test("a quotation has the relation of its alignment", async () => {
  const draft = await linkable(`"${pilots}" Secretary Okafor said. "${pilots}" she said again.`)
  const first = tied(draft, `"${pilots}"`, pilots)
  gives(check(draft, [first]), ["verbatim", false], ["not-found", true])
  gives(check(draft, [{ ...first, relation: "cut" }]), ["cut", true], ["not-found", true])
})

test("words that mean something else in their context need a look, however exact they are", async () => {
  const draft = await linkable(`"${pilots}" Secretary Okafor said.`)
  const context = [{ kind: "condition", span: { start: 0, end: 7 }, note: "A condition." }] as const
  gives(check(draft, [tied(draft, `"${pilots}"`, pilots, { context })]), ["verbatim", true])
})

test("the same words of another speaker; a longer or shorter name is the same speaker", async () => {
  const wrong = await linkable(`"${pilots}" Foreign Minister Irena Sabo said.`)
  gives(check(wrong, [tied(wrong, `"${pilots}"`, pilots)]), ["attribution-differs", true])
  const right = await linkable(`"${pilots}" Ngozi Okafor said.`)
  gives(check(right, [tied(right, `"${pilots}"`, pilots)]), ["verbatim", false])
  const open = await linkable(`"${pilots}" an official said.`)
  gives(check(open, [tied(open, `"${pilots}"`, pilots)]), ["verbatim", false])
})

test("a speaker goes by the fuller name that the dossier has", async () => {
  const draft = await linkable(`"${pilots}" Secretary Okafor said.`)
  const named = (name: string | null) =>
    check(draft, [tied(draft, `"${pilots}"`, pilots)], { nameOf: () => name })[0]?.found?.saidBy?.name
  expect(named("Ngozi Okafor")).toBe("Ngozi Okafor")
  // Somebody else's name is none that completes this one.
  expect([named("Irena Sabo"), named(null)]).toEqual(["Okafor", "Okafor"])
})

test("what the speaker says that another said is both's", async () => {
  for (const name of ["Foreign Minister Varga", "Secretary Okafor"]) {
    const draft = await linkable(`"The harbour belongs to whoever dredges it," ${name} said.`)
    const alignment = tied(draft, `"The harbour belongs to whoever dredges it,"`, dredges, { relation: "trimmed" })
    gives(check(draft, [alignment]), ["trimmed", false])
  }
})

test("quotation marks that are no speech are not looked at", async () => {
  gives(check(await linkable(`The so-called "harbour peace" held. Juma "Tiger" Bello stayed at home.`), []))
})

test("few words cannot be traced; how few depends on whether the draft has a date", async () => {
  const few = `Okafor called the offer "a start." She left.`
  gives(check(await linkable(few), []), ["too-short", false])
  const some = `"They will not wait for us," Okafor said.`
  gives(check(await linkable(some), []), ["too-short", false])
  gives(check(await linkable(some, "draft.txt", { date: "2031-05-04" }), []), ["not-found", true])
})

test("words within another's words are looked at where the whole is not found, and only if somebody else's", async () => {
  const draft = await linkable(
    `"Minister Varga leaned over and told me, 'the harbour belongs to whoever dredges it, whatever the map says,'" Ambassador Haddad said.`,
    "draft.txt",
    { date: "2031-05-04" },
  )
  const outer = `"Minister Varga leaned over and told me, 'the harbour belongs to whoever dredges it, whatever the map says,'"`
  const inner = "'the harbour belongs to whoever dredges it, whatever the map says,'"
  gives(check(draft, []), ["not-found", true], ["not-found", true])
  gives(check(draft, [tied(draft, inner, dredges)]), ["not-found", true], ["verbatim", false])
  gives(check(draft, [tied(draft, outer, dredges, { relation: "cut", saidBy: null })]), ["cut", true])
})

test("where the reference has only what stands within, the words around it are not found", async () => {
  const start = `"Minister Varga leaned over and told me, `
  const draft = await linkable(
    `${start}'The harbour belongs to whoever dredges it,'" Ambassador Haddad said.`,
    "draft.txt",
    {
      date: "2031-05-04",
    },
  )
  const quotation = { start: 1, end: start.length - 2 }
  const alignment = tied(draft, `${start}'The harbour belongs to whoever dredges it,'"`, dredges, {
    relation: "reworded",
    saidBy: null,
    edits: [{ kind: "insert", quotation, reference: null, note: "put in" }],
  })
  const findings = check(draft, [alignment])
  gives(findings, ["not-found", true], ["verbatim", false])
  expect(findings[1]?.found?.alignment.edits).toEqual([])
})

test("words taken over from a translation are a translation", async () => {
  const draft = await linkable(`"${pilots}" Secretary Okafor said.`)
  const reference = { ...tied(draft, `"${pilots}"`, pilots).reference, basis: "earliest" as const }
  const version = tied(draft, `"${pilots}"`, pilots, { reference })
  const alignmentsOf = () => [{ ...version, quotation: reference.span, relation: "translated" as const }]
  gives(check(draft, [version], { alignmentsOf }), ["translated", false])
  gives(check(draft, [version]), ["verbatim", false])
})

test("where words are not found, what the dossier holds of their speaker is counted", async () => {
  const [okafor] = press.findings.actors.filter(({ name }) => name.includes("Okafor"))
  if (okafor === undefined) throw new Error("Okafor is in the press conference")
  const sabo = { ...okafor, name: "Irena Sabo" }
  const held = (id: string, date: string | null, complete = true): HeldDocument => ({
    id,
    title: id,
    outlet: null,
    uri: `${id}.txt`,
    kind: "transcript",
    date: date === null ? null : { value: date, basis: "stated", why: "" },
    complete,
  })
  const draft = await linkable(`"The gulls have all been paid in advance this year," Okafor said.`, "draft.txt", {
    date: "2031-05-04",
  })
  // The draft itself, where it was added to the dossier, does not count.
  const voices = () => [
    { actor: okafor, document: held(draft.document.id, "2031-05-04"), inTurns: false },
    { actor: okafor, document: held("early", "2030-01-05"), inTurns: true },
    { actor: okafor, document: held("near", "2031-05-02", false), inTurns: true },
    { actor: { ...okafor, name: "Ngozi Okafor" }, document: held("near", "2031-05-02", false), inTurns: false },
    { actor: okafor, document: held("undated", null), inTurns: false },
    { actor: sabo, document: held("other", "2031-05-03", false), inTurns: true },
  ]
  expect(check(draft, [], { voices })[0]?.coverage).toMatchObject({
    documents: 3,
    first: { value: "2030-01-05" },
    last: { value: "2031-05-02" },
    near: 1,
    excerpt: { id: "near" },
  })
})

test("a quotation that runs on where its reference marks a cut hides that cut; in a speaker's own text the mark is a pause", async () => {
  const report = await linkable("“The pilots will go ... back to work on Monday,” Okafor said.", "report.txt")
  const draft = await linkable("“The pilots will go back to work on Monday,” Okafor said.")
  const at = (of: Linkable, words: string) => {
    const start = of.document.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const verdictWith = (basis: "primary" | "fullest") => {
    const [own, theirs] = [
      "“The pilots will go back to work on Monday,”",
      "“The pilots will go ... back to work on Monday,”",
    ]
    const edits = [
      { kind: "typographic", quotation: at(draft, " back"), reference: at(report, " ... back"), note: "" } as const,
    ]
    const alignment: Alignment = {
      ...tied(draft, own, "The pilots"),
      reference: { document: report.document.id, span: at(report, theirs), basis },
      edits,
    }
    const [finding] = checkQuotations({
      draft,
      links: { document: draft.document.id, copyOf: null, alignments: [alignment], discrepancies: [] },
      corpus: { load: (id) => (id === report.document.id ? report : null) },
      holdings: nothing,
    })
    return finding?.verdict
  }
  expect(verdictWith("fullest")).toBe("cut")
  expect(verdictWith("primary")).toBe("verbatim")
})
