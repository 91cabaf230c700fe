import { describe, expect, it } from "vitest"
import { slice } from "../../src/domain/span.ts"
import { analyse } from "../../src/language/analyse.ts"
import { findRosters } from "../../src/language/rosters.ts"
import { documentOf } from "../document-of.ts"

/** Whom a readout's lists name, item by item. */
function lists(text: string, expected: readonly string[]): void {
  it(text, () => {
    const rosters = findRosters(documentOf(text, { kind: "readout" }))
    expect(rosters.flatMap(({ items }) => items.map(({ words }) => slice(text, words)))).toEqual(expected)
  })
}

/** The kinds of the names that the items of the only list open with. */
function names(text: string, expected: Record<string, string>): void {
  it(text, () => {
    const { names } = analyse(documentOf(text, { kind: "readout" }))
    const found = names.map((name) => [slice(text, name), name.kind])
    expect(Object.fromEntries(found)).toMatchObject(expected)
  })
}

describe("lists of those who came", () => {
  lists("Ruiz met pilots. Participants included:\n\n- Ana Ruiz, Port Council\n- Kenji Sato", [
    "Ana Ruiz, Port Council",
    "Kenji Sato",
  ])
  lists("Joining the call were the following leaders:\n\n- President Sato - Premier Ruiz - Chancellor Varga", [
    "President Sato",
    "Premier Ruiz",
    "Chancellor Varga",
  ])
  lists("Attendees:\n1. Ana Ruiz, Pier 2 Foundation 2. Kenji Sato 3. Omar Haddad", [
    "Ana Ruiz, Pier 2 Foundation",
    "Kenji Sato",
    "Omar Haddad",
  ])
  lists(
    "Port leaders included:\n\nAna Ruiz, Director, Port Council\n\n*Shipowners*\n\nKenji Sato\n\nThe talks went on.",
    ["Ana Ruiz, Director, Port Council", "Kenji Sato"],
  )
  lists('<span style="a">Meeting Speakers</span>\n\n1. Ana Ruiz 2. Kenji Sato, Pilot', [
    "Ana Ruiz",
    "Kenji Sato, Pilot",
  ])
  lists("Government Participants\n\n- Ana Ruiz\n- Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists("*AB & Harbour Leaders:*\n\n- Ana Ruiz - Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists("Participants included:\n\n- Ana Ruiz\n\nFrom the Port Council:\n\n- Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists("They met. Mayors taking part, and others attending, included: 1. Ana Ruiz, Ode 2. Kenji Sato, Haldis", [
    "Ana Ruiz, Ode",
    "Kenji Sato, Haldis",
  ])
  lists("Ruiz met Participants\n\n- Ana Ruiz", [])
  lists("From the Port Council:\n\n- More ships", [])
  lists("Participants included: Experts\n\n- Ana Ruiz - Kenji Sato\n\n<b>State Legislators</b>\n\n- Omar Haddad", [
    "Ana Ruiz",
    "Kenji Sato",
    "Omar Haddad",
  ])
  lists("The event included pilots and bodies of the north, including:\n\n- Harbour Voices - Open Sea", [
    "Harbour Voices",
    "Open Sea",
  ])
  lists("They met leaders of the north. Public Speaking Participants\n\n- Ana Ruiz - Kenji Sato", [
    "Ana Ruiz",
    "Kenji Sato",
  ])
  lists("Participants:\n\n- Ana Ruiz\n\n<!-- -->\n\n- Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists("Attorneys General:\n\n- Ana Ruiz - Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists(
    "Participants included:\n\nAna Ruiz, Odeco Kenji Sato, Port Council Omar Haddad, Chief Pilot, Haldamar Maria Varga, Ode",
    ["Ana Ruiz, Odeco", "Kenji Sato, Port Council", "Omar Haddad, Chief Pilot, Haldamar", "Maria Varga, Ode"],
  )
  lists("*Participants included: *\n\n- Ana Ruiz - Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists("Participants from the Harbour Administration\n\n- Ana Ruiz - Kenji Sato", ["Ana Ruiz", "Kenji Sato"])
  lists(
    "The meeting included representatives from the following offices and councils:\n\n- Sea Office - Port Council",
    ["Sea Office", "Port Council"],
  )
  // Parts of a list, each with its label, in the line that announces it; who sent another in their place did not come.
  lists(
    "Participants included: * Pilots:* Ana Ruiz, Odeco Kenji Sato, Port Carolina PC Omar Haddad, Chief Pilot, Haldamar Maria Varga, Ode * Envoys * Joseph Haddad, Ode Rosa Sato, Calvern, in place of Maria Petrova, Envoy Peter Ruiz, Ruvenia Anna Komar, Ode",
    [
      "Ana Ruiz, Odeco",
      "Kenji Sato, Port Carolina PC",
      "Omar Haddad, Chief Pilot, Haldamar",
      "Maria Varga, Ode",
      "Joseph Haddad, Ode",
      "Rosa Sato, Calvern, in place of Maria Petrova, Envoy",
      "Peter Ruiz, Ruvenia",
      "Anna Komar, Ode",
    ],
  )
  // A list of people that nothing announces, after words of those who took part.
  lists(
    "The participants spoke of pilotage.\n\n- Ana Ruiz, Director, Port Council - Dr. Kenji Sato, President, Odeco - Omar Haddad, Envoy",
    ["Ana Ruiz, Director, Port Council", "Dr. Kenji Sato, President, Odeco", "Omar Haddad, Envoy"],
  )
  lists("The participants agreed on aims.\n\n- More Ships, Fewer Fees - New Piers - Open Seas", [])
  lists("The port is old.\n\n- Ana Ruiz, Director - Kenji Sato, President - Omar Haddad, Envoy", [])
  lists("The task force membership includes the following officials:\n\n- Secretary of Ports", [])
  lists("Ruiz named three aims, including:\n\n- More ships\n- Fewer fees", [])
  lists("Participants included pilots. The aims:\n\n- More ships", [])
  it("looks for them in readouts alone", () => {
    expect(findRosters(documentOf("Participants:\n\n- Ana Ruiz", { kind: "transcript" }))).toEqual([])
  })
})

describe("names in lists of those who came", () => {
  names("Participants included:\n\n- Ana Ruiz, Port Council - Zelko Komar, Ode Harbour - Maria Petrov", {
    "Ana Ruiz": "person",
    "Zelko Komar": "person",
    "Maria Petrov": "person",
  })
  // A given name that means something else, or that no list has, before a surname that is known.
  names("Participants included:\n\n- Bill Ruiz, Pilot - Joely Sato, Envoy - Ana Varga, Ode - Kenji Haddad, Ode", {
    "Bill Ruiz": "person",
    "Joely Sato": "person",
  })
  names("Participants included:\n\n- National Women’s Law Center - Pilots for Ode - Sea resources Defense Council", {
    "National Women’s Law Center": "organization",
    "Sea resources Defense Council": "organization",
  })
  names("Participants included:\n\n- Harbour Voices - Pilots for Valdoria (PFV) - Open Sea", {
    "Harbour Voices": "organization",
    "Pilots for Valdoria": "organization",
    "Open Sea": "organization",
  })
  names("Participants included:\n\n- State Assemblywoman Vera Stone - Mayor Ana Ruiz", {
    "Vera Stone": "person",
    "Ana Ruiz": "person",
  })
})
