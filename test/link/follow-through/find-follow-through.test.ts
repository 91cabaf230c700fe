import { describe, expect, it } from "vitest"
import type { Act } from "../../../src/domain/act.ts"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Linkable } from "../../../src/domain/corpus.ts"
import { slice } from "../../../src/domain/span.ts"
import { findFollowThrough } from "../../../src/link/follow-through/find-follow-through.ts"
import { sentencesOf, tellingOf } from "../../../src/link/follow-through/telling.ts"
import { linkableOf, spanOf } from "../linkable-of.ts"

const valdoria: Actor = { id: "v", name: "Valdoria", kind: "country", role: null, country: "XVA", aliases: [] }
const kestria: Actor = { ...valdoria, id: "k", name: "Kestria", country: "XKE" }

function dated(text: string, value: string, id: string, actors: readonly Actor[] = [valdoria]): Linkable {
  return linkableOf(text, { id, date: { value, basis: "stated", why: "" }, actors })
}

function promiseIn(source: Linkable, trigger: string, what: string): Act {
  return {
    id: `${source.document.id} ${trigger}`,
    kind: "commitment",
    by: [{ actor: "v", code: "XVA", sector: "GOV", span: spanOf(source, "Valdoria") }],
    to: [],
    what: spanOf(source, what),
    condition: null,
    date: null,
    due: null,
    place: null,
    status: "happened",
    coding: { event: "AGREE", mode: null, contexts: [] },
    statement: null,
    trigger: spanOf(source, trigger),
    evidence: [spanOf(source, source.document.text.replace(/\.$/, ""))],
    confidence: 1,
  }
}

const promise = dated("Valdoria will restore the harbor ferry to the islands.", "2031-05-04", "promise")
const promised = {
  act: promiseIn(promise, "will restore", "the harbor ferry to the islands"),
  source: promise,
  documents: new Set(["promise"]),
  reports: new Set(["promise will restore"]),
}

/** What later documents say, as finding and words; every word weighs the same. */
function found(...later: readonly Linkable[]): string[] {
  const tellings = later.flatMap((one) => tellingOf(one) ?? [])
  const texts = new Map(later.map(({ document }) => [document.id, document.text]))
  return findFollowThrough(promised, tellings, () => 0.5).map(
    ({ finding, document, evidence }) => `${finding}: ${slice(texts.get(document) ?? "", evidence)}`,
  )
}

describe("what later documents say of a promise", () => {
  it("is a sentence of a later document that speaks of the same and says how it came out", () => {
    expect(
      found(dated("The islands wait. The harbor ferry was restored in June. Rain fell.", "2031-07-01", "a")),
    ).toEqual(["fulfilled: The harbor ferry was restored in June."])
  })

  it("is the promise made anew", () => {
    const anew = dated("Valdoria will restore the harbor ferry by autumn.", "2031-08-01", "b")
    const act = promiseIn(anew, "will restore", "the harbor ferry by autumn")
    expect(found({ ...anew, findings: { ...anew.findings, acts: [act] } })).toEqual([
      "repeated: Valdoria will restore the harbor ferry by autumn",
    ])
  })

  it("is not of an earlier document, nor of one that names none of the parties", () => {
    const words = "The harbor ferry was restored in June."
    expect(found(dated(words, "2031-04-01", "a"), dated(words, "2031-07-01", "b", [kestria]))).toEqual([])
  })

  it("is not what was done to something else in the same breath", () => {
    expect(found(dated("Photos were released of sailors beside the harbor ferry.", "2031-07-01", "a"))).toEqual([])
  })

  it("is the same whatever the order of the documents", () => {
    const later = [
      dated("The harbor ferry was restored in June.", "2031-07-01", "a"),
      dated("The harbor ferry has not been restored, sailors say.", "2031-06-01", "b"),
    ]
    expect(found(...later)).toEqual(found(...later.toReversed()))
    expect(found(...later)[0]).toContain("contradicted")
  })
})

it("sentences are cut at full stops before capitals and at line ends", () => {
  const text = "Mr. Varga said nothing at all. Ruiz left the room early.\nThe next paragraph begins."
  expect(sentencesOf(text).map((span) => slice(text, span))).toEqual([
    "Mr. Varga said nothing at all.",
    "Ruiz left the room early.",
    "The next paragraph begins.",
  ])
})
