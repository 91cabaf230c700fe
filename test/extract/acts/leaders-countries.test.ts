import { describe, expect, it } from "vitest"
import type { Actor } from "../../../src/domain/actor.ts"
import { heInBriefings, withCountriesOfLeaders } from "../../../src/extract/acts/leaders-countries.ts"
import { documentOf } from "../../document-of.ts"

const person = (name: string, role: string | null): Actor => ({
  id: name,
  name,
  kind: "person",
  role,
  country: null,
  aliases: [],
})

/** Expects the countries that people are found to act for. */
function actFor(
  text: string,
  about: { title?: string; outlet?: string; kind?: "readout" | "article" },
  people: readonly Actor[],
  ...expected: (string | null)[]
): void {
  const document = { ...documentOf(text), title: null, outlet: null, ...about }
  expect(withCountriesOfLeaders(document, people).map(({ country }) => country)).toEqual(expected)
}

describe("countries of leaders", () => {
  it("are told by “of” after their name, in the text or in its title", () => {
    const varga = person("Ivo Varga", "President")
    actFor("President Varga of Spain came.", {}, [varga], "ESP")
    actFor("He came.", { title: "Call with President Varga\\\\ \\\\ of\\\\_Spain" }, [varga], "ESP")
  })

  it("are the house's own for whom the title of what a seat of government issues names first", () => {
    const people = [person("Ivo Varga", "President"), person("Ana Ruiz", "President")]
    const title = "Readout of President Varga’s Call with President Ruiz"
    actFor("They spoke.", { title, outlet: "The White House", kind: "readout" }, people, "USA", null)
    actFor("They spoke.", { title, outlet: "The Post", kind: "readout" }, people, null, null)
    actFor("They spoke.", { title, outlet: "The White House", kind: "article" }, people, null, null)
  })

  it("are open for who holds no office, and where two are told", () => {
    actFor("Varga of Spain came.", {}, [person("Ivo Varga", null)], null)
    actFor("President Varga of Spain came, then King Varga of France.", {}, [person("Ivo Varga", "President")], null)
  })
})

describe("“he” in a briefing of a house", () => {
  const people = [person("Ivo Varga", "President"), person("Lincoln", "President")]
  const text = "President Varga spoke. President Varga went. As President Lincoln said, all is well."
  const about = { title: "Press Briefing by Press Secretary Ana Ruiz", outlet: "The White House" }

  it("is none of the presidents whom it names in passing", () => {
    const meant = heInBriefings({ ...documentOf(text), ...about, kind: "transcript" }, people)
    expect(meant("he", ["Lincoln"])).toEqual([])
    expect(meant("he", ["Ivo Varga"])).toEqual(["Ivo Varga"])
    expect(meant("Lincoln", ["Lincoln"])).toEqual(["Lincoln"])
  })

  it("is whom it was found to be in other documents", () => {
    const meant = heInBriefings({ ...documentOf(text), ...about, kind: "article" }, people)
    expect(meant("he", ["Lincoln"])).toEqual(["Lincoln"])
  })
})
