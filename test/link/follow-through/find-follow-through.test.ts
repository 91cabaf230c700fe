import { describe, expect, it } from "vitest"
import type { Act } from "../../../src/domain/act.ts"
import type { Actor } from "../../../src/domain/actor.ts"
import type { Linkable } from "../../../src/domain/corpus.ts"
import { slice } from "../../../src/domain/span.ts"
import { findFollowThrough } from "../../../src/link/follow-through/find-follow-through.ts"
import type { Promised } from "../../../src/link/follow-through/promised.ts"
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

/** What later documents say of a promise, as finding and words; every word weighs the same. */
function found(promised: Promised, ...later: readonly Linkable[]): string[] {
  const tellings = later.flatMap((one) => tellingOf(one) ?? [])
  const texts = new Map(later.map(({ document }) => [document.id, document.text]))
  return findFollowThrough(promised, tellings, () => 0.5).map(
    ({ finding, document, evidence }) => `${finding}: ${slice(texts.get(document) ?? "", evidence)}`,
  )
}

describe("what later documents say of a promise", () => {
  it("counts what was to come round: as often as that is fulfilled, more seldom is partly", () => {
    const pledge = dated("Valdoria will inspect the harbor ferry every month.", "2031-05-04", "pledge")
    const act = promiseIn(pledge, "will inspect", "the harbor ferry every month")
    const monthly = { ...promised, act, source: pledge, documents: new Set(["pledge"]) }
    const before = "Valdoria was to inspect the ferry every month."
    const seldom = dated(`${before} It inspected it twice in six months.`, "2031-12-01", "seldom")
    const often = dated(`${before} It inspected it seven times in six months.`, "2031-12-01", "often")
    const yearly = dated(
      "Valdoria was to inspect it every year. It inspected it twice in six months.",
      "2031-12-01",
      "y",
    )
    expect(found(monthly, seldom, often, yearly)).toEqual([
      "fulfilled: It inspected it seven times in six months.",
      "partly: It inspected it twice in six months.",
    ])
  })

  it("is a sentence of a later document that speaks of the same and says how it came out", () => {
    expect(
      found(promised, dated("The islands wait. The harbor ferry was restored in June. Rain fell.", "2031-07-01", "a")),
    ).toEqual(["fulfilled: The harbor ferry was restored in June."])
  })

  it("is the promise made anew", () => {
    const anew = dated("Valdoria will restore the harbor ferry by autumn.", "2031-08-01", "b")
    const act = promiseIn(anew, "will restore", "the harbor ferry by autumn")
    expect(found(promised, { ...anew, findings: { ...anew.findings, acts: [act] } })).toEqual([
      "repeated: Valdoria will restore the harbor ferry by autumn",
    ])
  })

  it("is not of an earlier document, nor of one that names none of the parties", () => {
    const words = "The harbor ferry was restored in June."
    expect(found(promised, dated(words, "2031-04-01", "a"), dated(words, "2031-07-01", "b", [kestria]))).toEqual([])
  })

  it("is not what was done to something else in the same breath", () => {
    expect(
      found(promised, dated("Photos were released of sailors beside the harbor ferry.", "2031-07-01", "a")),
    ).toEqual([])
  })

  it("is told by the verb of the promise in the past, in part where fewer are told of than were promised", () => {
    const source = dated("Valdoria promised to publish twelve harbor reports.", "2031-05-04", "promise")
    const act = promiseIn(source, "promised", "to publish twelve harbor reports")
    const published = dated("Valdoria published the harbor reports on Sunday.", "2031-07-01", "a")
    const some = dated("Valdoria published three harbor reports on Sunday.", "2031-07-01", "b")
    const asked = dated("Ruiz asked Valdoria to see the published harbor reports.", "2031-07-01", "c")
    expect(found({ ...promised, act, source }, published)).toEqual([
      "fulfilled: Valdoria published the harbor reports on Sunday.",
    ])
    expect(found({ ...promised, act, source }, some)).toEqual([
      "partly: Valdoria published three harbor reports on Sunday.",
    ])
    expect(found({ ...promised, act, source }, asked)).toEqual([])
  })

  it("is told of “it” and of “the line” where the words before named it", () => {
    const source = dated("Valdoria will restore the Marrow line to the islands.", "2031-05-04", "promise")
    const act = promiseIn(source, "will restore", "the Marrow line to the islands")
    const it = dated("The Marrow line is the longest to the islands. It was restored in June.", "2031-07-01", "a")
    const line = dated(
      "Sailors miss the Marrow line.\nNobody else does.\nThe line was restored in June.",
      "2031-07-01",
      "b",
    )
    const other = dated("Sailors need a line.\nThe line was restored in June.", "2031-07-01", "c")
    expect(found({ ...promised, act, source }, it)).toEqual(["fulfilled: It was restored in June."])
    expect(found({ ...promised, act, source }, line)).toEqual(["fulfilled: The line was restored in June."])
    expect(found({ ...promised, act, source }, other)).toEqual([])
  })

  it("is not what another did, nor what was done before", () => {
    const source = dated("Valdoria will release the harbor prisoners.", "2031-05-04", "promise")
    const act = promiseIn(source, "will release", "the harbor prisoners")
    const actors = [valdoria, kestria]
    const other = dated("Kestria released the harbor prisoners, and Ruiz wept.", "2031-07-01", "a", actors)
    const own = dated("Valdoria released the harbor prisoners, and Ruiz wept.", "2031-07-01", "b", actors)
    const times = [
      { ...spanOf(own, "released"), type: "DATE", value: "2030", date: { value: "2030", basis: "stated", why: "" } },
    ] as const
    expect(found({ ...promised, act, source }, other)).toEqual([])
    expect(found({ ...promised, act, source }, own)).toHaveLength(1)
    expect(found({ ...promised, act, source }, { ...own, findings: { ...own.findings, times } })).toEqual([])
  })

  it("is a request made again by who made it, not a promise of the same", () => {
    const source = dated("Valdoria urged the release of the harbor prisoners.", "2031-05-04", "promise")
    const request = { ...promiseIn(source, "urged", "the release of the harbor prisoners"), kind: "request" } as const
    const later = dated("Valdoria again urged the release of the harbor prisoners.", "2031-06-01", "a")
    const anew = promiseIn(later, "urged", "the release of the harbor prisoners")
    const of = (kind: Act["kind"]) => ({ ...later, findings: { ...later.findings, acts: [{ ...anew, kind }] } })
    expect(found({ ...promised, act: request, source }, of("request"))).toHaveLength(1)
    expect(found({ ...promised, act: request, source }, of("commitment"))).toEqual([])
  })

  it("is the same whatever the order of the documents", () => {
    const later = [
      dated("The harbor ferry was restored in June.", "2031-07-01", "a"),
      dated("The harbor ferry has not been restored, sailors say.", "2031-06-01", "b"),
    ]
    expect(found(promised, ...later)).toEqual(found(promised, ...later.toReversed()))
    expect(found(promised, ...later)[0]).toContain("contradicted")
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
