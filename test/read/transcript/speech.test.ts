import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { readString } from "../text/read.ts"

const words =
  "Thank you, Mr. Mayor. I came here nine years ago as a student, and I am glad to be back.\n\nWe have signed an accord with our neighbours. I want to tell you what is in it."

function speakerIs(headline: string, body: string, expected: string | null): void {
  it(`${headline} → ${expected}`, () => {
    const text = `${headline}\n\nPort Vell, March 4, 2031\n\n${body}`
    const shown = readString(text).turns.map(
      ({ label, name, role, part, content }) =>
        `${slice(text, label)} = ${name}, ${role} (${part}): ${slice(text, content) === body}`,
    )
    expect(shown).toEqual(expected === null ? [] : [expected])
  })
}

describe("a speech without labels is its headline's speaker's", () => {
  speakerIs(
    "Remarks by Foreign Minister Salma Ode at the Harbour Forum",
    words,
    "Salma Ode = Salma Ode, Foreign Minister (answer): true",
  )
  speakerIs("Remarks by Juma Bello, Envoy to the Coast", words, "Juma Bello = Juma Bello, null (answer): true")
  speakerIs("Address by President Ode to the Assembly", words, "Ode = Ode, President (answer): true")
  speakerIs("Remarks As Prepared by Envoy Ana Ruiz", words, "Ana Ruiz = Ana Ruiz, Envoy (answer): true")
})

describe("a text is no speech of one", () => {
  speakerIs("Remarks by President Ode and President Varga After Their Talks", words, null)
  speakerIs("Remarks by the President on Trade", words, null)
  speakerIs("Joint Statement by Foreign Ministers Ode and Sato", words, null)
  // Somebody else tells.
  speakerIs("Statement by Envoy Ana Ruiz", `Envoy Ruiz thanked the mayor of Port Vell. ${words}`, null)
  speakerIs(
    "Statement by Spokesperson Lina Haddad on the Talks",
    "President Ode spoke today with President Varga. They agreed that the line will open. The two leaders discussed our common coast.",
    null,
  )
})
