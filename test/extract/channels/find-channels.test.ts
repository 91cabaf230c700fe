import { describe, expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const friday = { value: "2031-05-02", basis: "stated", why: "" } as const

async function channelsIn(text: string, known: Partial<Document> = {}): Promise<Record<string, unknown>[]> {
  const document = documentOf(text, { date: friday, ...known })
  const { channels, actors } = await extract(document, analyse(document), null)
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null
  return channels.map(({ name, key, parties, status, words, date, accordingTo, evidence }) => ({
    name,
    key,
    parties: parties.map(nameOf).toSorted(),
    status,
    words: slice(text, words),
    date: date?.value ?? null,
    accordingTo: nameOf(accordingTo),
    evidence: evidence.map((span) => slice(text, span)),
  }))
}

/** A text tells these statuses, in its order. */
function tells(text: string, ...expected: Record<string, unknown>[]): void {
  it(text, async () => expect(await channelsIn(text)).toMatchObject(expected))
}

function tellsNone(text: string): void {
  it(text, async () => expect(await channelsIn(text)).toEqual([]))
}

const both = ["Brazil", "France"]

describe("lines of contact and how they stand", () => {
  tells(
    "The naval hotline between Brazil and France, dead since March, is to ring again in June.",
    { status: "suspended", words: "dead" },
    { status: "agreed", words: "is to ring", parties: both },
  )
  tells("The government of Ardovia met. Ardovian Foreign Minister Ana Ruiz said Brazil had cut the naval hotline.", {
    parties: ["Ardovia", "Brazil"],
    accordingTo: "Ana Ruiz",
  })
  tells("Brazil on Thursday suspended the naval hotline it has shared with France since 2017.", {
    name: "naval hotline",
    parties: both,
    status: "suspended",
    words: "suspended",
    date: "2031-05-01",
    accordingTo: null,
    evidence: ["suspended the naval hotline"],
  })
  tells("“Brazil has not agreed to resume military-to-military contacts with France,” said Ana Ruiz.", {
    key: "military-to-military communication",
    parties: both,
    status: "refused",
    words: "has not agreed to resume",
    accordingTo: "Ana Ruiz",
  })
  tells("Brazil and France agreed on Thursday to set up a joint working group on fisheries by June 1.", {
    name: "joint working group on fisheries",
    key: "fishery working group",
    parties: both,
    status: "agreed",
    date: "2031-05-01",
  })
  tells("The Brazil-France Strategic Dialogue met in Lima on Thursday.", { parties: both, status: "open" })
})

describe("what points back", () => {
  tells(
    "France cut the military hotline with Brazil in March. The line was restored in April.",
    { name: "military hotline", status: "suspended" },
    { name: "military hotline", status: "resumed", evidence: ["line was restored"] },
  )
  tells(
    "Brazil and France restored their military-to-military communications. That's been suspended again.",
    { status: "resumed" },
    { status: "suspended", words: "'s been suspended", parties: both },
  )
})

describe("an aim is not yet done", () => {
  tells(
    "Brazil and France agreed on two things. One, making sure that we restored the military-to-military communications.",
    { status: "agreed" },
  )
})

describe("one name for one line", () => {
  tells(
    "Brazil suspended the naval hotline with France. It is the first time the Corrin line has been cut between Brazil and France.",
    { name: "Corrin line", evidence: ["suspended the naval hotline with France"] },
    { name: "Corrin line", key: "corrin line", evidence: ["Corrin line has been cut"] },
  )
})

describe("the date of a status is its own", () => {
  tells("France cut the naval hotline with Brazil after two ships collided on March 13.", { date: null })
  tells("Brazil restored the naval hotline, a line with France which it cut in March 2030.", { date: null })
  tells("Brazil and France agreed on Thursday to restore the naval hotline by June 1.", { date: "2031-05-01" })
  tells("France and Brazil lifted a duty on Thursday, and the naval hotline has been restored.", {
    date: "../2031-05-02",
  })
})

describe("what is told of now is dated by when it is told", () => {
  tells("Brazil has not agreed to restore the naval hotline with France.", { status: "refused", date: "2031-05-02" })
  tells("The naval hotline between Brazil and France remains closed.", { status: "closed", date: "2031-05-02" })
  tells("It is the first time the naval hotline between Brazil and France has been suspended.", { date: null })
})

describe("what is none", () => {
  tellsNone("Talks between Brazil and France resumed on Thursday.")
  tellsNone("Brazil and France welcomed the constructive dialogue.")
  tellsNone("Brazil suspended the television channel of France.")
  tellsNone("Ships of Brazil and France crossed the English Channel, which was reopened.")
  tellsNone("Brazil and France reopened the Corrin line, and trains run again.")
  tellsNone("A crisis hotline of Brazil and France was closed.")
  tellsNone("The Senate Foreign Relations Committee met on Thursday about Brazil and France.")
  tellsNone("The Shangri-La Dialogue was held ahead of a ruling that Brazil wants against France.")
  tellsNone("Will Brazil and France restore their hotline?")
})
