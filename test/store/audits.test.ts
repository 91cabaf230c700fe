import { describe, expect, onTestFinished, test } from "vitest"
import type { JudgedKind } from "../../src/domain/judgement.ts"
import {
  auditItems,
  auditResults,
  type DrawnBetween,
  drawAudit,
  listAudits,
  saveVerdict,
  unjudgedItems,
  type Verdict,
} from "../../src/store/audits.ts"
import { subjectIds } from "../../src/store/subjects.ts"
import { auditInWords, auditNotes } from "../../src/views/audit-view.ts"
import { article, exampleDossier, transcript } from "../views/example-dossier.ts"

const drawn = "2031-06-01T10:00:00Z"

function opened() {
  const { dossier, remove } = exampleDossier([article, transcript])
  onTestFinished(remove)
  return dossier
}

test("one seed draws one sample, without repeats, never more than there is", () => {
  const dossier = opened()
  const all = subjectIds(dossier, "statement")
  const draw = (seed: string, size: number, at = drawn) => {
    const { id } = drawAudit(dossier, { kind: "statement", size, seed, drawn: at })
    return auditItems(dossier, id).map(({ subject }) => subject.id)
  }
  const half = Math.ceil(all.length / 2)
  expect(draw("a", half)).toEqual(draw("a", half, "2031-06-02T10:00:00Z"))
  expect(draw("a", 500, "2031-06-03T10:00:00Z").toSorted()).toEqual(all)
  expect(new Set(draw("b", half))).toHaveProperty("size", half)
})

test("two people judge apart, and what they find is told with its interval and their agreement", () => {
  const dossier = opened()
  const { id } = drawAudit(dossier, { kind: "statement", size: 4, seed: "a", drawn })
  const given: Record<string, Verdict[]> = {
    Ode: ["right", "right", "wrong", "unsure"],
    Sato: ["right", "wrong", "wrong", "unsure"],
  }
  const items = auditItems(dossier, id)
  expect(items).toHaveLength(4)
  for (const [by, verdicts] of Object.entries(given)) {
    expect(unjudgedItems(dossier, id, by)).toHaveLength(4)
    verdicts.forEach((verdict, at) => {
      saveVerdict(dossier, id, { ordinal: at + 1, by, verdict, judged: drawn })
    })
    expect(unjudgedItems(dossier, id, by)).toEqual([])
  }
  const again = { ordinal: 1, by: "Ode", judged: drawn }
  expect(saveVerdict(dossier, id, { ...again, verdict: "wrong" })).toBe(true)
  expect(saveVerdict(dossier, id, { ...again, verdict: "right" })).toBe(true)
  expect(saveVerdict(dossier, id, { ...again, verdict: "right" })).toBe(false)
  const [result] = auditResults(dossier)
  // Where they differ it does not count as right; what nobody is sure of does not count.
  expect(result).toMatchObject({ precision: { count: 1, of: 3 }, unsure: 1, sample: 4 })
  // Values right, right, right, wrong, wrong, wrong in three pairs, one of them apart: 1 - 5 * 2 / 18.
  expect(result?.alpha).toBeCloseTo(1 - (5 * 2) / 18, 6)
  expect(result && auditInWords(result)).toBe(
    "statements of the whole dossier: 33.3 % of 3 right (6.1 to 79.2), audited 2031-06-01 by 2 people, 1 not to be told, Krippendorff's alpha 0.44",
  )
})

describe("a sample of what lies between countries", () => {
  const between = { countries: ["RUV", "CAL"], ids: ["a", "b"] }

  /** A dossier whose statements were audited: those of `between` found wrong, or those of all found right. */
  function audited(verdict: Verdict, of: DrawnBetween | null, dossier = opened()) {
    const ids = subjectIds(dossier, "statement").slice(0, 2)
    const asked = of && { ...of, ids }
    const { id } = drawAudit(dossier, { kind: "statement", size: 2, seed: "a", drawn, between: asked })
    for (const { ordinal } of auditItems(dossier, id))
      saveVerdict(dossier, id, { ordinal, by: "Ode", verdict, judged: drawn })
    return { dossier, id, ids }
  }

  test("is drawn from that alone, and another than that of the whole", () => {
    const { dossier, id, ids } = audited("wrong", between)
    expect(
      auditItems(dossier, id)
        .map(({ subject }) => subject.id)
        .toSorted(),
    ).toEqual(ids)
    expect(listAudits(dossier)).toMatchObject([{ id, countries: ["CAL", "RUV"], population: 2 }])
    expect(audited("right", null, dossier).id).not.toBe(id)
  })

  test("is told where the same countries are, in any order; that of the whole everywhere", () => {
    const { dossier } = audited("wrong", between)
    audited("right", null, dossier)
    const told = (countries: string[] | null) => auditNotes(dossier, { countries }).map((note) => note.split(" % ")[0])
    const whole = "statements of the whole dossier: 100.0"
    expect(told(null)).toEqual([whole])
    expect(told(["CAL", "RUV"]).toSorted()).toEqual(["statements between CAL and RUV: 0.0", whole])
    expect(told(["RUV", "CAL"])).toEqual(told(["CAL", "RUV"]))
    expect(told(["CAL", "KES"])).toEqual([whole])
    expect(told(["CAL", "KES", "RUV"])).toEqual([whole])
  })

  test("is told beside the kinds it is of alone", () => {
    const { dossier } = audited("right", null)
    const told = (...kinds: JudgedKind[]) => auditNotes(dossier, { kinds, countries: null }).length
    expect([told("statement"), told("act", "statement"), told("act"), told()]).toEqual([1, 1, 0, 0])
  })
})
