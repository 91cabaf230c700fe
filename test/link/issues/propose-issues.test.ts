import { expect, test } from "vitest"
import type { SpeakingDocument } from "../../../src/domain/speaking-document.ts"
import { proposeIssues } from "../../../src/link/issues/propose-issues.ts"

const fill = "Nobody slept well. Rain fell again upon every roof of this old town, and many small boats stayed home. "

function documentOf(id: string, text: string, more: Partial<SpeakingDocument> = {}): SpeakingDocument {
  const whole = `${text}\n${fill.repeat(8)}`
  return {
    id,
    outlet: `outlet ${id}`,
    text: whole,
    furniture: [],
    mentions: [],
    said: [{ start: 0, end: text.length }],
    names: [],
    ...more,
  }
}

function termsOf(texts: readonly string[], more: Partial<SpeakingDocument> = {}): string[] {
  return proposeIssues(texts.map((text, index) => documentOf(String(index), text, more))).map(({ term }) => term)
}

const spoken = [
  "Ruiz spoke about lighthouse repairs. Lighthouse repairs cost much.",
  "There was talk of lighthouse repairs in Selby.",
  "They differ over the lighthouse repairs.",
]

test("what recurs in several documents is proposed, with its places", () => {
  const documents = spoken.map((text, index) => documentOf(String(index), text))
  const [first] = proposeIssues(documents)
  expect(first).toMatchObject({ term: "lighthouse repairs", documents: 3, times: 4 })
  for (const { document, span } of first?.evidence ?? [])
    expect(documents[Number(document)]?.text.slice(span.start, span.end).toLowerCase()).toBe("lighthouse repairs")
})

test("what stands in two documents alone is none", () => {
  expect(termsOf(spoken.slice(0, 2))).toEqual([])
})

test("what an issue covers, what furniture says and what nobody speaks of is not proposed", () => {
  const everywhere = [{ start: 0, end: 100 }]
  expect(termsOf(spoken, { mentions: everywhere })).toEqual([])
  expect(termsOf(spoken, { furniture: everywhere })).toEqual([])
  expect(termsOf(spoken, { said: [] })).toEqual([])
})

test("names are no subjects", () => {
  expect(termsOf(["He heard of Tom Petrov.", "She wrote about Tom Petrov.", "A word with Tom Petrov."])).toEqual([])
  expect(termsOf(spoken, { names: ["Lighthouse Repairs Ltd"] })).toEqual([])
})

test("ways of speaking are no subjects", () => {
  expect(termsOf(["We must move forward.", "They want to move forward.", "Both will move forward."])).toEqual([])
})

test("people, bodies and what is anything's are no subjects", () => {
  const spokenOf = (term: string) => termsOf(spoken.map((text) => text.replaceAll(/lighthouse repairs/gi, term)))
  expect(spokenOf("rescue workers")).toEqual([])
  expect(spokenOf("varying degrees")).toEqual([])
  expect(spokenOf("international law")).toEqual([])
  expect(spokenOf("harbour law")).toEqual(["harbour law"])
})
