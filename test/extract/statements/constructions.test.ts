import { describe, expect, it } from "vitest"
import { attributionsOf, finds, findsOnly } from "./finds.ts"

describe("what somebody does with words", () => {
  it("raises a matter, of which something is told", () => {
    findsOnly(
      "Lindqvist raised the case of the jailed sailor and left.",
      "Lindqvist | raised | the case of the jailed sailor",
    )
    findsOnly("Lindqvist raised the flag of the harbour.")
    findsOnly("Lindqvist raised the matter.")
  })

  it("warns somebody over something, until the next verb", () =>
    findsOnly(
      "Varga warned Valdoria over its new tariff, but praised the port.",
      "Varga | warned | its new tariff",
      "Varga | praised | the port",
    ))

  it("makes something clear", () =>
    findsOnly(
      "Okafor made clear that the gaps would be closed.",
      "Okafor | made clear | that the gaps would be closed",
    ))

  it("says what a thing is that stands before it", () => {
    findsOnly(
      "The ministry raised the duty, a step it described as “bookkeeping.”",
      "it | described | a step … as “bookkeeping.”",
    )
    findsOnly("In Ode they call it a wall.", "they | call | it a wall")
  })

  it("said something, at least as an outlet has it", () =>
    findsOnly(
      "The envoy said to you – at least the state radio reported the following: that a bell is not a door.",
      "The envoy | said | that a bell is not a door",
    ))

  it("has a concern about something", () =>
    findsOnly(
      "Lindqvist told of the concern that the envoys have about the port.",
      "Lindqvist | told of | the concern that the envoys have about the port",
      "the envoys | concern | the port",
    ))

  it("is determined, though it looks like what was determined", () =>
    findsOnly(
      "Ode was determined that the port would stay open.",
      "Ode | was determined | that the port would stay open",
    ))

  it("shared something with others, of which only what it was is content", () =>
    findsOnly("As I shared with my colleagues, the port is closed.", "I | shared | the port is closed"))

  it("would like somebody to do something", () =>
    findsOnly(
      "Valdoria would like the port to play a larger role.",
      "Valdoria | would like | the port to play a larger role",
    ))

  it("reached an agreement, on a day, to do something", () =>
    finds(
      "Haldis and Port Ansel reached an agreement Friday to hold talks on lasers.",
      "Haldis and Port Ansel | reached an agreement | to hold talks on lasers",
    ))

  it("does several things in a row", () =>
    finds(
      "Varga voiced support for the truce, underscored that trade must go on, and condemned the raid.",
      "Varga | voiced | support for the truce",
      "Varga | underscored | that trade must go on",
      "Varga | condemned | the raid",
    ))

  it("speaks with somebody to say something", () =>
    findsOnly("Petrov spoke with Ode to express regret over the raid.", "Petrov | to express | regret over the raid"))

  it("decides not to, rules out, waves away", () => {
    findsOnly("Petrov’s decision not to bring it up angered Sato.", "Petrov’s | decision | not to bring it up")
    findsOnly("Sato ruled out a second summit.", "Sato | ruled out | a second summit")
    findsOnly(
      "The plan was waved away by the opposition as a mood.",
      "the opposition | was waved away by | The plan … as a mood",
    )
  })
})

describe("who says it beside the verb", () => {
  it("a question put by nobody who is named", () => {
    findsOnly("Asked whether the line would reopen, Okafor left.", " | Asked | whether the line would reopen")
    findsOnly(
      "Asked about Ruiz, the envoy jailed in Ode, Haddad said he would wait.",
      " | Asked | about Ruiz, the envoy jailed in Ode",
      "Haddad | said | he would wait",
    )
  })

  it("a view, a count, a statement by somebody", () => {
    findsOnly(
      "The tolls, in the view of Bo Petrov, who teaches law in Ode, come too late.",
      "Bo Petrov, who teaches law in Ode | in the view of | The tolls … come too late",
    )
    findsOnly(
      "Three promises, by the ministry’s own count, were kept.",
      "the ministry’s own | by … count | Three promises … were kept",
    )
    finds(
      "They noted the statement by the Valdorian side that such flights are lawful.",
      "the Valdorian side | statement | that such flights are lawful",
    )
    findsOnly("Valdoria’s answer is that the line is whole.", "Valdoria’s | answer is | that the line is whole")
  })

  it("charges, by nobody who is named", () =>
    findsOnly(
      "He was held on charges of mapping the harbour for a foreign navy.",
      " | charges of | mapping the harbour for a foreign navy",
    ))

  it("somebody quoted by somebody else, who goes on", () =>
    findsOnly(
      "“It is a tale,” the state radio quoted an envoy as saying. “Ask the port.”",
      "an envoy | quoted … as saying | “It is a tale,” … “Ask the port.”",
    ))
})

describe("a tag after its clause", () => {
  it("follows the simple past and headlines without a finite verb", () => {
    findsOnly("Rocket fire killed four sailors, the navy said.", "the navy | said | Rocket fire killed four sailors")
    findsOnly("Line to reopen by March, envoys say", "envoys | say | Line to reopen by March")
  })

  it("lets its clause go on", () => {
    findsOnly(
      "The line was used twice, figures from the fleet show, and once at night.",
      "figures from the fleet | show | The line was used twice … and once at night",
    )
    findsOnly(
      "Bello will believe it, he says, when the planes are gone.",
      "he | says | Bello will believe it … when the planes are gone",
    )
  })

  it("is no relative clause, whose content follows it", () =>
    findsOnly(
      "The port will close, said Varga, who warned against haste.",
      "Varga, who warned against haste | said | The port will close",
      "who | warned against | haste",
    ))

  it("parts a quotation, with a phrase beside it", () =>
    findsOnly(
      "“We are no friends,” Sato told Ruiz at the signing, within hearing of all, “but we own a bell again.”",
      "Sato | told | “We are no friends,” … “but we own a bell again.”",
    ))

  it("ends what the clause before it says", () =>
    finds(
      "She told Ruiz that it failed, two envoys said.",
      "two envoys | said | She told Ruiz that it failed",
      "She | told | that it failed",
    ))
})

describe("time between cue and content", () => {
  it("is part of neither", () => {
    findsOnly("Ruiz said late Monday the border would open.", "Ruiz | said | the border would open")
    findsOnly("The envoys agreed on Tuesday to meet.", "The envoys | agreed | to meet")
    findsOnly("Ruiz stressed this when they met.", "Ruiz | stressed | this")
  })

  it("is content where it belongs to the clause", () =>
    findsOnly("Ruiz said this week’s vote was lost.", "Ruiz | said | this week’s vote was lost"))
})

describe("nobody says", () => {
  it("what happens shows or threatens", () => {
    findsOnly("Her visit to Ode highlighted the progress of the talks.")
    findsOnly("It was one of the quarrels threatening to sour the thaw.")
    findsOnly("Underscoring the discord, President Varga signed the bill.")
    findsOnly("The screen shows footage of the envoy.")
  })

  it("what is only supposed", () => {
    findsOnly("If they say that the talks failed, nobody will stay.")
    findsOnly("Ruiz might say that the talks failed.")
  })
})

describe("words in quotation marks", () => {
  it("hold what a third party says, not what their speaker feels", () => {
    finds("“Ruiz told me that she would leave,” Sato said.", "Ruiz | told | that she would leave")
    finds("“I told him that we agree,” Sato said.", "I | told | that we agree")
    findsOnly("“I think that we agree,” Sato said.", "Sato | said | “I think that we agree,”")
    findsOnly("“I intend to sign it,” Sato said.", "Sato | said | “I intend to sign it,”")
    findsOnly("“He knows that we are tired,” Sato said.", "Sato | said | “He knows that we are tired,”")
  })

  it("that are a whole headline are somebody’s", () => {
    const text = "‘We will not sign this paper’\n\nThe talks went on in Ode."
    const headline = { start: 0, end: text.indexOf("\n"), region: "headline" as const }
    expect(attributionsOf(text, { regions: [headline] })).toEqual([" |  | ‘We will not sign this paper’"])
  })
})

describe("a readout", () => {
  it("goes on with what somebody said until it tells what happened", () => {
    const text =
      "Varga stressed that the strait is calm. Valdoria will keep its word. Does it see a neighbour? The two sides met for an hour."
    expect(attributionsOf(text, { kind: "readout" })[0]).toBe(
      "Varga | stressed | that the strait is calm. Valdoria will keep its word. Does it see a neighbour",
    )
    expect(attributionsOf(text)[0]).toBe("Varga | stressed | that the strait is calm")
  })
})

describe("a name after a dash", () => {
  it("signs the quotation on its line, or the one that is the paragraph above", () => {
    findsOnly("“We have waited long enough.” — Ana Ruiz", "Ana Ruiz | — | “We have waited long enough.”")
    findsOnly("“We have waited long enough.”\n\n— Ana Ruiz", "Ana Ruiz | — | “We have waited long enough.”")
  })

  it("is the reporter's under a paragraph that says more", () =>
    findsOnly(
      "The port stays shut, Varga told reporters. “We have waited long enough.”\n\n— Ana Ruiz",
      "Varga | told | The port stays shut",
      "Varga |  | “We have waited long enough.”",
    ))
})
