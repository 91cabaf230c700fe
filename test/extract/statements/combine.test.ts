import { expect, test } from "vitest"
import { type Span, slice } from "../../../src/domain/span.ts"
import type { Attribution } from "../../../src/extract/statements/attribution.ts"
import { combine } from "../../../src/extract/statements/combine.ts"
import { hintsOf } from "../../../src/extract/statements/hints.ts"
import { findAttributions } from "../../../src/extract/statements/propose.ts"
import type { Sighting } from "../../../src/extract/statements/read-by-network.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { findUnits } from "../../../src/language/network/units.ts"
import { documentOf } from "../../document-of.ts"

/** What the network is made to see: `source | cue | content`, and with what chance. */
type Seen = readonly [words: string, chance: number]

function placed(text: string, words: string): Span[] {
  if (words === "") return []
  const start = text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return [{ start, end: start + words.length }]
}

function sighting(text: string, [words, chance]: Seen): Sighting {
  const [source = "", cue = "", content = ""] = words.split(" | ")
  return { source: placed(text, source), cue: placed(text, cue), content: placed(text, content), chance }
}

/** What is settled between the rules and what the network is made to see. */
function settled(text: string, ...seen: Seen[]): readonly Attribution[] {
  const document = documentOf(text)
  const analysis = analyse(document)
  const sightings = seen.map((one) => sighting(text, one))
  return combine(findAttributions(document, analysis), sightings, analysis)
}

function inWords(text: string, attributions: readonly Attribution[]): string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(" … ")
  return attributions.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

const plain = "Ruiz said the port would open on Monday, weather permitting."

test("the network's spans stand; the rule's name stays", () => {
  const found = settled(plain, ["Ruiz | said | the port would open on Monday", 0.9])
  expect(inWords(plain, found)).toEqual(["Ruiz | said | the port would open on Monday"])
  expect(found[0]?.rule).toBe("say-clause")
})

test("where the network doubts what a sure rule reads, the rule's spans stand", () => {
  const text = "“The port is open,” Ruiz said."
  const found = settled(text, ["Ruiz | said | “The port is", 0.1])
  expect(inWords(text, found)).toEqual(["Ruiz | said | “The port is open,”"])
})

test("what only the network sees is found by name of the network", () => {
  const text = "Talk of a deal was all over the quay, fishermen will have you know."
  const found = settled(text, ["fishermen | will have you know | Talk of a deal was all over the quay", 0.8])
  expect(inWords(text, found)).toEqual(["fishermen | will have you know | Talk of a deal was all over the quay"])
  expect(found[0]?.rule).toBe("network")
})

test("a sure rule stands where the network sees nothing", () => {
  const text = "“The port is open,” Ruiz said."
  expect(inWords(text, settled(text))).toEqual(["Ruiz | said | “The port is open,”"])
})

test("what lies within another's words only rules find", () => {
  const text = "Ruiz said that Haddad had warned that the port would close."
  const found = settled(text, ["Ruiz | said | that Haddad had warned that the port would close", 0.95])
  expect(inWords(text, found)).toEqual([
    "Ruiz | said | that Haddad had warned that the port would close",
    "Haddad | had warned | that the port would close",
  ])
})

test("what is surer is stated with more confidence, and more so where a rule agrees", () => {
  const confidence = (chance: number) =>
    settled(plain, ["Ruiz | said | the port would open on Monday", chance])[0]?.confidence ?? 0
  expect(confidence(0.95)).toBeGreaterThan(confidence(0.6))
  const alone = settled("Ruiz port open.", ["Ruiz | port | open", 0.6])[0]?.confidence ?? 1
  expect(alone).toBeLessThan(confidence(0.6))
})

test("the network is told the outermost of what the rules found, and how sure they are", () => {
  const text = "Ruiz said that Haddad had warned of it."
  const document = documentOf(text)
  const analysis = analyse(document)
  const units = findUnits(document, analysis).spans
  const attributions = findAttributions(document, analysis)
  const hints = Array.from(hintsOf(attributions, units))
  // content 1-4, source 5-8, cue 9-12: unsure begun, unsure gone on, sure begun, sure gone on
  expect(hints).toEqual([7, 11, 3, 4, 4, 4, 4, 4, 0])
})
