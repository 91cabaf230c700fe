import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { findAttributions } from "../../../src/extract/statements/propose.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"
import { attributionsOf, finds, findsOnly } from "./finds.ts"

function detailsOf(text: string, content: string) {
  const document = documentOf(text)
  const found = findAttributions(document, analyse(document)).find((attribution) =>
    attribution.content.some((span) => slice(text, span) === content),
  )
  if (found === undefined) throw new Error(`nothing has the content ${content}: ${attributionsOf(text).join("; ")}`)
  const words = (spans: readonly { start: number; end: number }[]) => spans.map((span) => slice(text, span))
  return {
    form: found.form,
    addressee: found.addressee ? slice(text, found.addressee) : null,
    relay: words(found.relay),
    glosses: words(found.glosses),
    rendering: found.rendering,
  }
}

describe("hard cases of attribution", () => {
  it("1: a source after its verb keeps its apposition and relative clause", () =>
    findsOnly(
      "“We signed,” said Ana Ruiz, the trade envoy, who arrived Monday.",
      "Ana Ruiz, the trade envoy, who arrived Monday | said | “We signed,”",
    ))

  it("2: a split quotation is one attribution", () =>
    findsOnly("“The talks,” Ruiz said, “are alive.”", "Ruiz | said | “The talks,” … “are alive.”"))

  it("3: a quotation that goes on after its tag is the same attribution", () =>
    findsOnly("“We object,” he said. “Read the text.”", "he | said | “We object,” … “Read the text.”"))

  it("4: a paragraph that leaves its mark open hands its speaker on", () =>
    findsOnly(
      "“We will sign the text,” said Okafor. “It is done.\n\n“And we will keep it,” he added.",
      "Okafor | said | “We will sign the text,” … “It is done.",
      "he | added | “And we will keep it,”",
    ))

  it("5: a closing mark that is missing does not give the next speaker's words away", () =>
    finds("“We leave on Friday, Okafor said.\n\n“We stay,” Haddad replied.", "Haddad | replied | “We stay,”"))

  it("6: words nobody is named beside are those of who acts before them", () =>
    findsOnly("Okafor shook her head. “Not this year.”", "Okafor |  | “Not this year.”"))

  it("6: words nobody is named beside are nobody's where furniture stands before them", () => {
    const text = "Okafor shook her head.\n\nWATCH: The harbour at dawn\n\n“Not this year.”"
    const start = text.indexOf("WATCH")
    const furniture = [{ start, end: text.indexOf("\n\n“"), why: "link to other content" }]
    expect(attributionsOf(text, { furniture })).toEqual([" |  | “Not this year.”"])
  })

  it("7: two cues with one source are two attributions", () =>
    findsOnly(
      "Lindqvist called the offer “an insult” and vowed to walk out.",
      "Lindqvist | called | the offer “an insult”",
      "Lindqvist | vowed | to walk out",
    ))

  it("8: a clause needs no “that”", () =>
    findsOnly("Officials believe the ceasefire will hold.", "Officials | believe | the ceasefire will hold"))

  it("9: a tag may trail its clause", () =>
    findsOnly("The port will reopen, the ministry said.", "the ministry | said | The port will reopen"))

  it("10: prepositions attribute", () => {
    findsOnly("The ship sank, according to two officials.", "two officials | according to | The ship sank")
    findsOnly("The sanctions, in Lutz’s view, failed.", "Lutz’s | in … view | The sanctions … failed")
    findsOnly("For Sato, the talks are over.", "Sato | For | the talks are over")
  })

  it("11: a noun attributes, its possessor the source", () =>
    findsOnly("Her warning that aid would stop drew protests.", "Her | warning | that aid would stop"))

  it("12: a passive may have no source", () =>
    findsOnly("It was reported that envoys had left.", " | was reported | that envoys had left"))

  it("13: a passive may name its agent late", () =>
    findsOnly(
      "The plan was dismissed by the capital as theatre.",
      "the capital | was dismissed by | The plan … as theatre",
    ))

  it("14: a refusal to say is a statement", () => {
    findsOnly("Haddad declined to say whether troops moved.", "Haddad | declined | to say whether troops moved")
    findsOnly(
      "Haddad would not be drawn on whether troops moved.",
      "Haddad | would not be drawn on | whether troops moved",
    )
  })

  it("15: a relative pronoun may be the source", () =>
    findsOnly("Varga, who said he would resign, stayed.", "who | said | he would resign"))

  it("16: an ambiguous pronoun is delivered as it stands", () =>
    findsOnly("Petrov met Sato. He said the deal was close.", "He | said | the deal was close"))

  it("17: so is an office", () =>
    findsOnly(
      "Foreign Minister Ode spoke first. The minister said the border would open.",
      "The minister | said | the border would open",
    ))

  it("18: a capital or a spokesman may speak", () => {
    findsOnly("Port Ode said the border would open.", "Port Ode | said | the border would open")
    findsOnly("“We wait,” a spokesman for President Varga said.", "a spokesman for President Varga | said | “We wait,”")
  })

  it("19: two may speak as one", () =>
    findsOnly(
      "Ruiz and Sato said in a joint statement that the line would reopen.",
      "Ruiz and Sato | said | that the line would reopen",
    ))

  it("20: what is nested is found on both levels", () =>
    finds(
      "Ruiz said Petrov had told her “no.”",
      "Ruiz | said | Petrov had told her “no.”",
      "Petrov | had told | “no.”",
    ))

  it("21: speaker, outlet and basis are three things", () => {
    const text = "Ruiz told Le Jour, citing two diplomats, that the talks had failed."
    finds(text, "Ruiz | told | that the talks had failed")
    expect(detailsOf(text, "that the talks had failed")).toMatchObject({
      addressee: "Le Jour",
      relay: expect.arrayContaining(["two diplomats"]),
    })
    const tagged = "“It is false,” the minister was quoted as saying by the state radio."
    findsOnly(tagged, "the minister | was quoted as saying | “It is false,”")
    expect(detailsOf(tagged, "“It is false,”").relay).toEqual(["the state radio"])
  })

  it("22: whoever is told is not the source", () => {
    const text = "Ruiz told Sato she would leave."
    findsOnly(text, "Ruiz | told | she would leave")
    expect(detailsOf(text, "she would leave").addressee).toBe("Sato")
  })

  it("23: scare quotes and titles are no statements", () => {
    findsOnly("The so-called “truce” ended on Monday.")
    findsOnly("Sato appeared on “Face the Day” on Sunday.")
    findsOnly("The two capitals keep an “ironclad” friendship.")
  })

  it("24: a nickname is part of a name", () =>
    findsOnly("“No,” said Juma “Tiger” Bello.", "Juma “Tiger” Bello | said | “No,”"))

  it("25: a headline attributes with a colon", () => {
    findsOnly("Ruiz: ‘No deal’ before May", "Ruiz | : | ‘No deal’ before May")
    findsOnly("Talks to resume in May: ministry", "ministry | : | Talks to resume in May")
    findsOnly("Source: Foreign Ministry of Valdoria")
  })

  it("27: an interpreter's words are a translation", () =>
    expect(detailsOf("“We wait,” he said through an interpreter.", "“We wait,”").rendering).toBe("translation"))

  it("28: brackets and ellipses stay in the content", () =>
    findsOnly("“We [the council] … agree,” Ode said.", "Ode | said | “We [the council] … agree,”"))

  it("29: a caption may attribute, a byline does not", () => {
    findsOnly("By Ana Ruiz and Bo Sato")
    finds(
      "Envoys in Ode, where the fleet, officials say, will stay.",
      "officials | say | Envoys in Ode, where the fleet … will stay",
    )
  })

  it("30: the author's tail is not content, a gloss is kept apart", () => {
    findsOnly("“No deal,” said Haddad, a remark that surprised allies.", "Haddad | said | “No deal,”")
    const text = "Wen said nobody may cross the line — an apparent reference to the strait."
    findsOnly(text, "Wen | said | nobody may cross the line")
    expect(detailsOf(text, "nobody may cross the line").glosses).toEqual(["an apparent reference to the strait"])
  })

  it("31: what somebody would have said was not said", () => findsOnly("Haddad would have said yes."))

  it("32: what is written is said", () => findsOnly("“Done,” Ruiz posted.", "Ruiz | posted | “Done,”"))

  it("33: a plan is attributed, an act to come is not", () => {
    findsOnly("Sato plans to visit Valdoria.", "Sato | plans | to visit Valdoria")
    findsOnly("Sato will visit Valdoria.")
  })

  it("34: a pronoun is never filled in here, so that a misplaced name can be flagged", () =>
    findsOnly(
      "“We signed,” said Ruiz. “We stay,” said Okafor. “Read it,” she said.",
      "Ruiz | said | “We signed,”",
      "Okafor | said | “We stay,”",
      "she | said | “Read it,”",
    ))

  it("35: the same words twice are two attributions", () =>
    findsOnly("“We wait,” Ruiz said.\n\n“We wait,” Ruiz said.", "Ruiz | said | “We wait,”", "Ruiz | said | “We wait,”"))

  it("36: a pronoun may come before its name", () =>
    findsOnly(
      "“We wait,” she said. Minister Ode added that time was short.",
      "she | said | “We wait,”",
      "Minister Ode | added | that time was short",
    ))
})

describe("a signature", () => {
  it("attributes the quotation before it", () => {
    findsOnly("“We have waited long enough.” ― Ana Ruiz", "Ana Ruiz | ― | “We have waited long enough.”")
    findsOnly("“We have waited long enough.”\n\n— Bo Sato, envoy", "Bo Sato, envoy | — | “We have waited long enough.”")
  })
})

describe("the form of an attribution", () => {
  it("is told by how much stands in quotation marks", () => {
    expect(detailsOf("“We wait,” Ruiz said.", "“We wait,”").form).toBe("direct")
    expect(detailsOf("Ruiz said the plan was “dead.”", "the plan was “dead.”").form).toBe("mixed")
    expect(detailsOf("Ruiz said the plan was dead.", "the plan was dead").form).toBe("indirect")
  })
})
