import { expect, onTestFinished, test } from "vitest"
import {
  auditItems,
  auditResults,
  drawAudit,
  saveVerdict,
  unjudgedItems,
  type Verdict,
} from "../../src/store/audits.ts"
import { subjectIds } from "../../src/store/subjects.ts"
import { auditInWords } from "../../src/views/audit-view.ts"
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
  const [result] = auditResults(dossier)
  // Where they differ it does not count as right; what nobody is sure of does not count.
  expect(result).toMatchObject({ precision: { count: 1, of: 3 }, unsure: 1, sample: 4 })
  // Values right, right, right, wrong, wrong, wrong in three pairs, one of them apart: 1 - 5 * 2 / 18.
  expect(result?.alpha).toBeCloseTo(1 - (5 * 2) / 18, 6)
  expect(result && auditInWords(result)).toBe(
    "statements: 33.3 % of 3 right (6.1 to 79.2), audited 2031-06-01 by 2 people, 1 not to be told, Krippendorff's alpha 0.44",
  )
})
