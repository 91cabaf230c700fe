import { describe, expect, it } from "vitest"
import { formsOf, isPastForm, isPhrasal } from "../../src/language/verbs.ts"

/** The forms of a verb: base, third person, past forms, gerund. */
const inflects = (lemma: string, ...forms: string[]) => expect([...formsOf(lemma).keys()].sort()).toEqual(forms.sort())

describe("forms of verbs", () => {
  it("are regular", () => {
    inflects("warn", "warn", "warns", "warned", "warning")
    inflects("urge", "urge", "urges", "urged", "urging")
    inflects("deny", "deny", "denies", "denied", "denying")
    inflects("stress", "stress", "stresses", "stressed", "stressing")
  })

  it("double their consonant", () => inflects("admit", "admit", "admits", "admitted", "admitting"))

  it("are irregular", () => {
    inflects("say", "say", "says", "said", "saying")
    inflects("write", "write", "writes", "wrote", "written", "writing")
    inflects("undertake", "undertake", "undertakes", "undertook", "undertaken", "undertaking")
  })

  it("tell the past", () => {
    for (const past of ["said", "reopened", "took", "met"]) expect(isPastForm(past)).toBe(true)
    for (const present of ["says", "need", "is", "will"]) expect(isPastForm(present)).toBe(false)
  })

  it("have particles", () => {
    expect(isPhrasal("waved", "away")).toBe(true)
    expect(isPhrasal("waved", "at")).toBe(false)
  })
})
