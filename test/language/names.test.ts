import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findNames } from "../../src/language/names.ts"
import { tokenize } from "../../src/language/tokens.ts"
import { documentOf } from "../document-of.ts"

/** Each name as "words: kind", with its title in brackets. */
function namesIn(text: string): string[] {
  const { tokens } = tokenize(text, [{ start: 0, end: text.length }])
  return findNames(documentOf(text), tokens).map(({ start, end, kind, title }) => {
    const words = `${text.slice(start, end)}: ${kind}`
    return title === null ? words : `${words} [${text.slice(title.start, title.end)}]`
  })
}

function finds(text: string, ...names: string[]): void {
  expect(namesIn(text)).toEqual(names)
}

describe("titles belong to names", () => {
  it("before the name", () => {
    finds("Foreign Minister Ode spoke first.", "Ode: person [Foreign Minister]")
    finds("The U.S. Secretary of State Ana Ruiz left.", "U.S.: country", "Ana Ruiz: person [U.S. Secretary of State]")
    finds("She met Gen. Omar Haddad and Mr. Sato.", "Omar Haddad: person [Gen.]", "Sato: person [Mr.]")
    finds("The talks with trade envoy Kenji Sato failed.", "Kenji Sato: person [trade envoy]")
    finds(
      "It was White House spokesman Jo Varga.",
      "White House: organization",
      "Jo Varga: person [White House spokesman]",
    )
  })
  it("before the name, parted by a comma", () => {
    finds(
      "China's foreign minister, Mr. Petrov, agreed.",
      "China: country",
      "Petrov: person [China's foreign minister, Mr.]",
    )
  })
  it("after the name, in apposition", () => {
    finds("Ana Ruiz, the trade envoy, arrived.", "Ana Ruiz: person [the trade envoy]")
    finds(
      "He quoted Lindqvist, a former deputy minister of finance.",
      "Lindqvist: person [a former deputy minister of finance]",
    )
  })
  it("is none in what a new clause tells of", () => {
    finds("In Haldis, the President will speak.", "Haldis: unknown")
    finds("When it came to Ana Ruiz, the minister had left.", "Ana Ruiz: person")
    finds("He went with Ana Ruiz, the envoys said.", "Ana Ruiz: person")
    finds("Welcome, Mr. President.", "Welcome: unknown")
    // But a participle goes on, and so does the other half of a slip.
    finds("Ana Ruiz, the minister elected in May, left.", "Ana Ruiz: person [the minister]")
    finds("Ana Ruiz, a trade envoy told us.", "Ana Ruiz: person [a trade envoy]")
    finds("They paid low taxes under President Sato.", "Sato: person [President]")
  })
  it("before the name, with the body or field that the office is of", () => {
    finds(
      "Secretary of Trade and Rural Development Maria Okafor left.",
      "Maria Okafor: person [Secretary of Trade and Rural Development]",
    )
    finds(
      "The director of the Bureau of Ports Kenji Sato met Deputy Minister for Harbour Works Ana Ruiz.",
      "Bureau of Ports: organization",
      "Kenji Sato: person [director of the Bureau of Ports]",
      "Ana Ruiz: person [Deputy Minister for Harbour Works]",
    )
    // Nobody's given name is needed right after a body, field or country that ends what an office is of.
    finds(
      "Director of the Office of the Port Commission Yange Dol met Under-Secretary-General for Harbour Affairs Ana Ruiz.",
      "Office of the Port Commission: organization",
      "Yange Dol: person [Director of the Office of the Port Commission]",
      "Harbour Affairs: organization",
      "Ana Ruiz: person [Under-Secretary-General for Harbour Affairs]",
    )
    finds(
      "They met with Office of Port Safety Acting Director Lena Young and Taoiseach Recep Ayış Sato.",
      "Office of Port Safety: organization",
      "Lena Young: person [Office of Port Safety Acting Director]",
      "Recep Ayış Sato: person [Taoiseach]",
    )
    finds(
      "The Council of Economic Advisers Chair Ana Ruiz and the Oceanic and Harbour Administration met.",
      "Council of Economic Advisers: organization",
      "Ana Ruiz: person [Council of Economic Advisers Chair]",
      "Oceanic and Harbour Administration: organization",
    )
    // A verb that the tagger takes for an adjective is no part of a title.
    finds("President Ruiz informed President Sato of it.", "Ruiz: person [President]", "Sato: person [President]")
    finds(
      "Head of the Office of the President of France Ana Ruiz spoke.",
      // Known: a body in a title is a name of its own.
      "Office of the President: organization",
      "France: country",
      "Ana Ruiz: person [Head of the Office of the President of France]",
    )
    finds(
      "Chief Adviser to the Prime Minister Ana Ruiz spoke.",
      "Ana Ruiz: person [Chief Adviser to the Prime Minister]",
    )
    finds(
      "Ana Ruiz, Adviser to the Premier and Head of the Port Office Omar Haddad, left.",
      "Ana Ruiz: person",
      "Port Office: organization",
      "Omar Haddad: person [Head of the Port Office]",
    )
  })
  it("but what somebody is a member of makes no title", () => {
    finds("They saw members of the Harbour Response Team.", "Harbour Response Team: unknown")
  })
  it("of somebody who does not hold the office yet", () => {
    finds("Prime Minister-designate Ana Ruiz spoke.", "Ana Ruiz: person [Prime Minister-designate]")
  })
  it("but an office without a name is none", () => {
    finds("The Foreign Minister left and the Secretary of State stayed.")
  })
})

describe("persons", () => {
  it("by given names, initials, particles and suffixes", () => {
    finds("Ana Ruiz wrote to Ngozi Okafor.", "Ana Ruiz: person", "Ngozi Okafor: person")
    finds("They met Jian Q. Petrov.", "Jian Q. Petrov: person")
    finds("They met Maria von der Haddad and Ahmed al-Varga.", "Maria von der Haddad: person", "Ahmed al-Varga: person")
  })
  it("one from the next, whatever joins the titles before them", () => {
    expect(
      namesIn(
        "They heard from the Under Secretary of the Department of Ports Dr. Jo Varga and Port Agency Director Ana Ruiz.",
      ),
    ).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Jo Varga: person/), expect.stringMatching(/^Ana Ruiz: person/)]),
    )
  })
  it("with a nickname in quotation marks", () => {
    finds('Later Juma "Tiger" Bello called.', 'Juma "Tiger" Bello: person')
  })
  it("a surname that is an office elsewhere", () => {
    finds("They asked Martin King about it.", "Martin King: person")
  })
  it("a surname alone, once the full name is known", () => {
    finds("Ana Ruiz came. Nobody met Ruiz.", "Ana Ruiz: person", "Ruiz: person")
  })
})

describe("organizations, countries, places", () => {
  it("organizations by their words", () => {
    finds(
      "The Ministry of Foreign Affairs called the Haldis Trade Council.",
      "Ministry of Foreign Affairs: organization",
      "Haldis Trade Council: organization",
    )
    finds("The IAEA and Peking University agreed.", "IAEA: organization", "Peking University: organization")
  })
  it("countries, capitals and seats of power from lists", () => {
    finds("Norway told the Kremlin that Beijing knew.", "Norway: country", "Kremlin: organization", "Beijing: place")
    finds("The U.S.-China talks failed.", "U.S.: country", "China: country")
  })
  it("a demonym qualifies and names nobody", () => {
    finds("A senior Norwegian official left.")
  })
})

describe("capitals that mean nothing", () => {
  it("at the beginning of a sentence, a day, a month", () => {
    finds("Officials said on Monday that nothing changed. Asked in March, they left.")
  })
  it("in a heading, only names that the text uses too", () => {
    const { length } = namesIn("Envoy Warns Neighbours Over Missing Harbour Money")
    expect(length).toBe(0)
    expect(namesIn("Ruiz Warns Neighbours Over Harbour Money\n\nAna Ruiz spoke on Monday about it.")).toContain(
      "Ana Ruiz: person",
    )
  })
})

describe("whatever the text", () => {
  it("names lie within it, in order and apart", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => {
        const { tokens } = tokenize(text, [{ start: 0, end: text.length }])
        let end = 0
        for (const name of findNames(documentOf(text), tokens)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          expect(name.end).toBeLessThanOrEqual(text.length)
          end = name.end
        }
      }),
    )
  })
  it("a long run of capitalised words takes time in proportion", () => {
    const text = "Ana Ruiz of the Ministry ".repeat(4000)
    const { tokens } = tokenize(text, [{ start: 0, end: text.length }])
    const start = performance.now()
    findNames(documentOf(text), tokens)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe("bodies are named for whom they are of", () => {
  it("by an office in the singular and a plural", () => {
    finds(
      "She wrote to the Haldis Association of Nurse Practitioners.",
      "Haldis Association of Nurse Practitioners: organization",
    )
    finds("She wrote to the Office of Senator Sayers.", "Office: organization", "Sayers: person [Office of Senator]")
  })
  it("by people with something", () => {
    finds(
      "She wrote to the Haldis Association of People with Hearing Loss.",
      "Haldis Association of People with Hearing Loss: organization",
    )
    finds("She spoke of People with Ana Ruiz.", "Ana Ruiz: person")
  })
})
