import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import type { Attribution } from "../../../src/extract/statements/attribution.ts"
import { findTurnStatements } from "../../../src/extract/statements/turns.ts"
import { findParagraphs } from "../../../src/language/paragraphs.ts"
import { tokenize } from "../../../src/language/tokens.ts"
import { findTurns } from "../../../src/read/transcript/find-turns.ts"
import { documentOf } from "../../document-of.ts"

function statementsOf(text: string): Attribution[] {
  const document = documentOf(text, { turns: findTurns(text, []) })
  const paragraphs = findParagraphs(document)
  const { sentences, tokens } = tokenize(text, paragraphs)
  return findTurnStatements(document, { paragraphs, sentences, tokens, quotations: [], names: [], rosters: [] })
}

function says(text: string, expected: readonly string[]): void {
  const lines = statementsOf(text).map(({ source, content }) => {
    const words = (spans: Attribution["source"]) => spans.map((span) => slice(text, span)).join(" … ")
    return `${words(source)}: ${words(content)}`
  })
  expect(lines).toEqual(expected)
}

/** How the answer responds to the asker's words, and to which of them. */
function responds(asked: string, answer: string, kind: string | null, to: string | null): void {
  const text = `MR SATO: ${asked}\n\nENVOY RUIZ: ${answer}\n\nAnd the port reopens.\n\nMR SATO: Will it?`
  it(`${asked} — ${answer}`, () => {
    const [, first, second] = statementsOf(text)
    const response = first?.response ?? null
    expect({ kind: response?.kind ?? null, to: response === null ? null : slice(text, response.to) }).toEqual({
      kind,
      to,
    })
    expect(second?.response).toBe(null)
  })
}

it("gives a statement for every paragraph of a turn, its source the label", () => {
  says(
    "ENVOY RUIZ: (In Valdorian.) We signed. (Applause.)\n\nThe port opens.\n\n(Laughter.)\n\nMR SATO: When?\n\n###\n\nSource: Ministry",
    ["ENVOY RUIZ: We signed.", "ENVOY RUIZ: The port opens.", "MR SATO: When?"],
  )
})

it("keeps the words of each turn's speaker apart: a premise is the interviewer's", () => {
  says("MR SATO: The talks failed. Why?\n\nENVOY RUIZ: They are alive.\n\nMR SATO: Are they?", [
    "MR SATO: The talks failed. Why?",
    "ENVOY RUIZ: They are alive.",
    "MR SATO: Are they?",
  ])
})

it("takes the label's colon for the cue, and none where there is none", () => {
  const text = "MS. HADDAD: Good morning.\n\nQ   Is it open?\n\nMS. HADDAD: It is."
  expect(statementsOf(text).map(({ cue }) => cue.map((span) => slice(text, span)))).toEqual([[":"], [], [":"]])
})

it("tells translated words", () => {
  const text =
    "PRESIDENT VARGA (through interpreter): We signed.\n\nPRESIDENT ODE: So did we.\n\nPRESIDENT VARGA: (As interpreted.) Thank you.\n\nINTERPRETER: He thanks you."
  expect(statementsOf(text).map(({ rendering }) => rendering)).toEqual([
    "translation",
    "unknown",
    "translation",
    "translation",
  ])
})

it("is surer of a label at the start of a line than of one inside", () => {
  const text = "PRESIDENT ODE: Welcome. PRESIDENT VARGA: Thank you. PRESIDENT ODE: Please."
  const [first, second] = statementsOf(text).map(({ confidence }) => confidence)
  expect(first).toBeGreaterThan(second as number)
})

describe("assent", () => {
  responds(
    "The bridge was closed, I think.",
    "Exactly. Yeah, well, there is that.",
    "assent",
    "The bridge was closed, I think.",
  )
  responds("They played a part in it.", "They did, and we welcome it.", "assent", "They played a part in it.")
  responds("You flew there. Is it signed?", "That's right.", "assent", "Is it signed?")
  responds("It was signed on Monday. Right?", "Yes.", "assent", "It was signed on Monday.")
})

describe("assent to a sentence that denies already", () => {
  responds("You don't think it will hold?", "I don't. Nobody does.", "assent", "You don't think it will hold?")
  responds("So you're not closing the port.", "Of course not.", "assent", "So you're not closing the port.")
  responds("It should not be said in public.", "No, I agree with that.", "assent", "It should not be said in public.")
  responds("Isn't the port closed?", "No.", "denial", "Isn't the port closed?")
})

describe("assent to a figure", () => {
  responds("It all comes by sea. Eighty percent.", "Exactly.", "assent", "Eighty percent.")
  responds(
    "Eighty percent of the grain, I think, comes by sea. That's a lot.",
    "Exactly. And it shows.",
    "assent",
    "Eighty percent of the grain, I think, comes by sea.",
  )
})

describe("denial", () => {
  responds(
    "I didn't hear him talk about the port.",
    "Well, he did, Lena.",
    "denial",
    "I didn't hear him talk about the port.",
  )
  responds(
    "Did she mislead the council?",
    "Absolutely not. She did her work.",
    "denial",
    "Did she mislead the council?",
  )
  responds("Did you promise a port?", "No, that's not what we said.", "denial", "Did you promise a port?")
  responds("The talks have failed.", "Well, I don't think so.", "denial", "The talks have failed.")
  responds("So the truce is over?", "Not at all.", "denial", "So the truce is over?")
})

describe("declined", () => {
  responds("What was the answer?", "I'm not going to comment on that.", "declined", "What was the answer?")
  responds(
    "Are you hopeful?",
    "I’m not going to – I’m not going to characterize it tonight.",
    "declined",
    "Are you hopeful?",
  )
  responds("What did they say?", "It wouldn't be fair of me to speak for them.", "declined", "What did they say?")
  responds("Will they sign?", "No, look, I'll leave that to the ministry.", "declined", "Will they sign?")
  responds("Will they sign?", "I have nothing to announce today.", "declined", "Will they sign?")
})

describe("neither", () => {
  responds("Is the port open at last?", "Yeah, so, look, we have two gates there.", null, null)
  responds("Has the envoy seen the port?", "Yes, that's a good question. He travels.", null, null)
  responds("Is it about the port, or is it about the bridge?", "Yes. It is a good port.", null, null)
  responds("Do you have a reaction to the vote?", "Yeah. The council met.", null, null)
  responds("Not here.", "Yeah.", null, null)
  responds("Lena, just to follow up on the port.", "Yeah.", null, null)
  responds("Is every choice on the table?", "No choice is off the table.", null, null)
  responds("What does the council think of it?", "I would point you to the report that it wrote.", null, null)
  responds("It is the biggest port of all.", "Right? That is what we said.", null, null)
  responds("What did they say?", "Yes, so they said a lot.", null, null)
  responds("Could you tell us more?", "Sure. It was long.", null, null)
  responds("Can I ask one more? Thank you very much for that.", "Yes. We are pleased.", null, null)
  responds("Is it open?", "The port has two gates.", null, null)
})
