import { describe, expect, it } from "vitest"
import { sourceAt } from "../../../src/link/quotations/source-at.ts"
import { linkableOf, spanOf, statementBy } from "../linkable-of.ts"

const text = "QUESTION: President Varga said to you that a telephone is no treaty and no bridge. What was your answer?"
const asked = linkableOf(text, {
  kind: "transcript",
  turns: [
    {
      label: { start: 0, end: 9 },
      content: { start: 10, end: text.length },
      name: null,
      role: null,
      part: "question",
    },
  ],
  turnSpeakers: ["reporter"],
})
const reported = statementBy("varga", {
  id: "reported",
  form: "indirect",
  content: [spanOf(asked, "that a telephone is no treaty and no bridge")],
})
const transcript = { ...asked, findings: { ...asked.findings, statements: [reported] } }

/** Whose the words are, and whether they are the speaker's own. */
function belongs(words: string, speaker: string, isPrimary: boolean): void {
  it(`${words}  →  ${speaker}`, () => {
    expect(sourceAt(transcript, spanOf(transcript, words))).toMatchObject({ speaker, isPrimary })
  })
}

describe("words of a question", () => {
  belongs("What was your answer", "reporter", true)
  belongs("a telephone is no treaty and no bridge", "varga", false)
  belongs("President Varga said to you that a telephone is no treaty", "reporter", true)
})
