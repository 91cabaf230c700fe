import { expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import type { Engagement } from "../../../src/domain/engagement.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const friday = { value: "2031-05-02", basis: "stated", why: "" } as const

/** The engagements of a readout, and how those are called who take part in each. */
async function engagementsOf(
  text: string,
  title: string,
): Promise<{ readonly engagement: Engagement; readonly names: readonly (string | undefined)[] }[]> {
  const known: Partial<Document> = { kind: "readout", date: friday, title }
  const document = documentOf(text, known)
  const { engagements, actors } = await extract(document, analyse(document), null)
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name
  return engagements.map((engagement) => ({ engagement, names: engagement.participants.map(nameOf) }))
}

/** Who takes part in what a readout is of, which it tells of first. */
function takePart(text: string, expected: readonly string[], title = "Readout of Roundtable with Pilots"): void {
  it(text, async () => expect((await engagementsOf(text, title))[0]?.names).toEqual(expected))
}

const lead = "Today, Premier Omar Haddad hosted a roundtable with pilots of the northern ports."

// What an officer is in charge of is no name; one that nothing explains stands in a list for a person.
takePart(
  `${lead} Speakers at the second session included Ana Ruiz, Director, Port Council; Zelko Komar, Chief Data and Harbour Delivery Officer, Sea Office; and Kenji Sato, Envoy.`,
  ["Omar Haddad", "Ana Ruiz", "Zelko Komar", "Kenji Sato"],
)
takePart(`${lead} He was joined by Chief Programs and Policy Officer Ana Ruiz and Envoy Kenji Sato.`, [
  "Omar Haddad",
  "Ana Ruiz",
  "Kenji Sato",
])
// A delegation has no name; the bodies from which it came have.
takePart(`${lead} He was joined by a senior delegation from the Department of Ports and the Sea Council.`, [
  "Omar Haddad",
  "Department of Ports",
  "Sea Council",
])
// The bodies those came from who spoke, or who are listed as taking part.
takePart(`${lead} Representatives from the Department of Ports and the Sea Office presented a plan.`, [
  "Omar Haddad",
  "Department of Ports",
  "Sea Office",
])
takePart(`${lead} Companies in attendance included Odeco, Haldis Marine, and Vamp.`, [
  "Omar Haddad",
  "Odeco",
  "Haldis Marine",
  "Vamp",
])
// Who did not come, or would come elsewhere, takes no part.
takePart(`${lead} Representatives from the Sea Office did not present a plan.`, ["Omar Haddad"])
takePart(`${lead} Companies that benefit from the plan include Odeco, Haldis Marine, and Vamp.`, ["Omar Haddad"])

// A day in what is told of one of them is not the event's.
takePart(
  `${lead} Envoy Lena Varga, Minister Ana Ruiz, and Director Jan Petrov, provided opening remarks along with Mayor Kenji Sato, who welcomed a pilot named on March 9.`,
  ["Omar Haddad", "Lena Varga", "Ana Ruiz", "Jan Petrov", "Kenji Sato"],
)
// A surname in capitals, after the office.
takePart(
  "Envoy Ana Ruiz met today with the Secretary General of the Harbour Party of Ode, SATOMI Kenjiro, to discuss ports.",
  ["Ana Ruiz", "SATOMI Kenjiro"],
)
takePart(`${lead} He was joined by Ana Ruiz, the Director of Ports, ODECO Marine, and Kenji Sato, Envoy.`, [
  "Omar Haddad",
  "Ana Ruiz",
  "Kenji Sato",
])

// The bodies from which those came who have no names, and those that took part as a whole.
takePart(
  `${lead} Participants included Envoy Kenji Sato and officials from the Sea Office and the Department of Ports.`,
  ["Omar Haddad", "Kenji Sato", "Sea Office", "Department of Ports"],
)
takePart(`${lead} Staff from the Sea Office then shared plans against the fog.`, ["Omar Haddad", "Sea Office"])
takePart(`${lead} Private companies joining were Odeco, Haldis Marine, and Vamp.`, [
  "Omar Haddad",
  "Odeco",
  "Haldis Marine",
  "Vamp",
])
// A rule that was put out before is no part of it.
takePart(`${lead} They spoke of a rule that officials from the Sea Office wrote.`, ["Omar Haddad"])

takePart(`${lead} The roundtable was attended by officials from the Sea Office and the Port Council.`, [
  "Omar Haddad",
  "Sea Office",
  "Port Council",
])
// Departments named together have one name; whose title follows is somebody else.
takePart(
  "Today, the Departments of Transportation, Justice, and Harbour Safety held a forum for the pilots of the northern ports.",
  ["Departments of Transportation, Justice, and Harbour Safety"],
)
takePart(
  "Today, Envoy Omar Haddad, the Departments of Transportation and Justice and Secretary Ana Ruiz held a forum for pilots.",
  ["Omar Haddad", "Departments of Transportation and Justice", "Ana Ruiz"],
)

it("dates a call that others spoke of by what is told of it alone", async () => {
  const [, call] = await engagementsOf(
    "Envoy Ana Ruiz met today with Minister Kenji Sato. Ruiz and Sato also discussed the port, following the recent phone call between President Omar Haddad and Premier Lena Varga.",
    "Readout of Envoy Ruiz’s Meeting with Minister Sato",
  )
  expect(call?.names).toEqual(["Omar Haddad", "Lena Varga"])
  expect(call?.engagement.date).toBeNull()
})

it("dates what a readout is of by the day it opens with", async () => {
  const [meeting] = await engagementsOf(
    "Yesterday, the Port Council marked Harbour Month with a roundtable of pilots. The meeting was convened by Envoy Ana Ruiz and Kenji Sato.",
    "Readout of Meeting on Harbour Month",
  )
  expect(meeting?.names).toEqual(["Ana Ruiz", "Kenji Sato"])
  expect(meeting?.engagement.date?.value).toBe("2031-05-01")
})

it("knows a summit that is the first of its kind", async () => {
  const [summit] = await engagementsOf(
    "Today, the Port Council hosted a first of its kind virtual Fog Summit for pilots of the northern ports.",
    "Readout of the Fog Prevention Summit",
  )
  expect(summit?.engagement.kind).toBe("summit")
})

// Who comes with somebody has no name, wherever the sentence goes on.
takePart(
  "Premier Omar Haddad met Prime Minister Ana Ruiz and her Harbour Cabinet today in Calvern.",
  ["Omar Haddad", "Ana Ruiz"],
  "Readout of Premier Haddad’s Meeting with Prime Minister Ruiz",
)
// A sherpa is an office, whatever state or summit stands before it.
takePart(
  "Premier Omar Haddad met today with Minister of Ports and Ruvenian Harbour Sherpa Zelko Komar and Foreign Secretary Ana Ruiz.",
  ["Omar Haddad", "Zelko Komar", "Ana Ruiz"],
  "Readout of Premier Haddad’s Meetings",
)
// What an office is of names nobody, whatever it joins.
takePart(
  "Envoy Omar Haddad, together with Minister Ana Ruiz, and Director for Trade and Enlarged Harbours, Zelko Komar, hosted pilots.",
  ["Omar Haddad", "Ana Ruiz", "Zelko Komar"],
  "Readout of Meeting with Pilots",
)

/** Who takes part in each engagement that a readout tells of. */
function takePartInEach(text: string, expected: readonly (readonly string[])[], title = "Readout of Calls"): void {
  it(text, async () => expect((await engagementsOf(text, title)).map(({ names }) => names)).toEqual(expected))
}

// What is done separately is done with one after another; what is done separately besides may be done with all.
takePartInEach(
  "Envoy Ana Ruiz spoke separately today with Secretary Omar Haddad of Calvern and Premier Kenji Sato of Ruvenia.",
  [
    ["Ana Ruiz", "Omar Haddad"],
    ["Ana Ruiz", "Kenji Sato"],
  ],
  "Readout of Envoy Ruiz’s Calls with Secretary Haddad and Premier Sato",
)
takePartInEach(
  "Envoy Ana Ruiz held separate calls today with Mayor Omar Haddad and Mayor Kenji Sato to discuss ports.",
  [
    ["Ana Ruiz", "Omar Haddad"],
    ["Ana Ruiz", "Kenji Sato"],
  ],
)
takePartInEach("Envoy Ana Ruiz held a separate call today with Mayor Omar Haddad and Mayor Kenji Sato.", [
  ["Ana Ruiz", "Omar Haddad", "Kenji Sato"],
])
takePartInEach(
  "Envoy Ana Ruiz met today with Premier Lena Varga. Envoy Ruiz also met separately with Mayor Omar Haddad and Mayor Kenji Sato.",
  [
    ["Ana Ruiz", "Lena Varga"],
    ["Ana Ruiz", "Omar Haddad", "Kenji Sato"],
  ],
  "Readout of Envoy Ruiz’s Meetings",
)

const journey = "Readout of Envoy Ruiz’s Travel to Jordan"

it("dates what was done on a journey that was over by the days of the journey", async () => {
  const [, meeting] = await engagementsOf(
    "Envoy Ana Ruiz traveled to Jordan on April 20-22. Envoy Ruiz met with Minister Omar Haddad to discuss ports.",
    journey,
  )
  expect(meeting?.names).toEqual(["Ana Ruiz", "Omar Haddad"])
  expect(meeting?.engagement.date?.value).toBe("2031-04-20/2031-04-22")
})

// Who accompanied somebody did so all the way; what lies in a country is not the country.
takePartInEach(
  "Envoy Ana Ruiz traveled to Jordan today. She met with Minister Omar Haddad. Ruiz was accompanied by Adviser Kenji Sato.",
  [
    ["Ana Ruiz", "Kenji Sato"],
    ["Ana Ruiz", "Omar Haddad"],
  ],
  journey,
)
takePartInEach(
  "Envoy Ana Ruiz traveled to Jordan today. Ruiz visited U.S. harbour workshops there.",
  [["Ana Ruiz"]],
  journey,
)
// "Acting" is no verb where it begins what is said of somebody.
takePart(
  "Wisda Ruiz, Acting National Harbour Director, and Kenji Sato, Deputy Assistant to the Premier and National Port Council Executive Secretary, hosted Omar Haddad, Deputy Secretary, Department of Ports, for a briefing.",
  ["Wisda Ruiz", "Kenji Sato", "Omar Haddad"],
)
// Half of a body's name is no name; under whose leadership others met takes part.
takePart(
  "On May 1, the U.S.-EU Task Force on Harbours met in Haldis. The meeting was co-chaired by Ana Ruiz, Head of Cabinet, and Kenji Sato, and under the leadership of Ida Varga, Director General, and Omar Haddad, Special Envoy.",
  ["Ana Ruiz", "Kenji Sato", "Ida Varga", "Omar Haddad"],
)
// The acronym of an office is a title.
takePartInEach(
  "Director of Harbours (DOH) Ana Ruiz traveled to Jordan on April 20-22. DOH Ruiz met with Jordanian President Varga.",
  [["Ana Ruiz"], ["Ana Ruiz", "Varga"]],
  journey,
)
// A year that is part of what somebody is called is no day of what they did.
takePart(
  `${lead} Envoy Ana Ruiz moderated a discussion with Envoy Kenji Sato; pilot and 2019 Harbour Champion Lena Varga; and Mayor Jan Petrov.`,
  ["Omar Haddad", "Ana Ruiz", "Kenji Sato", "Jan Petrov"],
)

it("knows a call that its title calls a meeting", async () => {
  const [call] = await engagementsOf(
    "This afternoon, Envoy Ana Ruiz and Adviser Kenji Sato held a call with mayors of the northern ports.",
    "Readout of Meeting with Mayors on Fog",
  )
  expect(call?.engagement.kind).toBe("call")
  expect(call?.names).toEqual(["Ana Ruiz", "Kenji Sato"])
})
