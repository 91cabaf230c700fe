import { expect, it } from "vitest"
import { type Outcome, outcomesOf } from "../../../src/link/follow-through/outcome.ts"

/** The words between brackets say how it came out; a sentence without brackets says nothing of it. */
function check(finding: Outcome["finding"] | null, marked: string): void {
  const sentence = marked.replaceAll(/[[\]]/g, "")
  const [found] = outcomesOf(sentence)
  expect(found?.finding ?? null, sentence).toBe(finding)
  if (found) expect(`[${sentence.slice(found.start, found.end)}]`).toBe(/\[.*\]/.exec(marked)?.[0])
}

it("tells what was done", () => {
  check("fulfilled", "The ferry service [was restored] in May.")
  check("fulfilled", "Valdoria [delivered] the pumps a month early.")
  check("fulfilled", "The radio link [is back in service], sailors say.")
  check("fulfilled", "The treaty [came into force] on Sunday.")
})

it("tells what was done in part", () => {
  check("partly", "[Three of the ten] camps are empty.")
  check("partly", "The commission [has met] twice.".replace("[has met]", "[met once]").replace(" twice", ""))
  check("partly", "The talks opened in June but [broke up] at once.")
})

it("tells what was not done, or called off", () => {
  check("contradicted", "The ferry service has [not been restored].")
  check("contradicted", "Valdoria [failed to deliver] the pumps.")
  check("contradicted", "Valdoria [postponed] the visit that was to open the commission.")
  check("contradicted", "The ferry [will not sail this] spring, people close to the talks say.")
  check(null, "The ferry will not be used by tourists.")
})

it("tells of a promise taken back", () => {
  check("withdrawn", "Valdoria [withdrew its offer] of pumps on Monday.")
})

it("takes no wish, plan or supposition for news", () => {
  check(null, "They agreed that prisoners would be released.")
  check(null, "If the line was restored, ships could call each other.")
  check(null, "Ruiz urged Valdoria to see that the pumps were delivered.")
  check(null, "Ruiz spoke of the ferry service for an hour.")
})
