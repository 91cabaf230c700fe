import { describe, expect, it } from "vitest"
import type { Turn } from "../../../src/domain/document.ts"
import type { Span } from "../../../src/domain/span.ts"
import { resolve, type Voices } from "../../../src/extract/actors/resolve.ts"
import type { Attribution } from "../../../src/extract/statements/attribution.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** An attribution by its words: "source | cue | content", each found after the one before, in any order of the parts. */
type Written = string

function attributionsIn(text: string, written: readonly Written[], turn: number | null = null): Attribution[] {
  let from = 0
  return written.map((line) => {
    const [source = "", cue = "", content = ""] = line.split("|").map((part) => part.trim())
    const start = text.indexOf(content, from)
    if (start < 0) throw new Error(`"${content}" is not in the text after ${from}`)
    const around = text.slice(0, start).lastIndexOf("\n") + 1
    const find = (words: string): Span[] => {
      if (words === "") return []
      const near = text.indexOf(words, start + content.length)
      const line = text.indexOf("\n", start + content.length)
      const before = text.slice(around, start).lastIndexOf(words)
      const isAfter = near >= 0 && (line < 0 || near < line) && (before < 0 || near - start - content.length < 3)
      const at = isAfter ? near : around + before
      if (!isAfter && before < 0) throw new Error(`"${words}" is not near "${content}"`)
      return [{ start: at, end: at + words.length }]
    }
    from = start
    return {
      form: "indirect",
      source: find(source),
      cue: find(cue),
      content: [{ start, end: start + content.length }],
      addressee: null,
      relay: [],
      glosses: [],
      response: null,
      rendering: "unknown",
      turn,
      confidence: 1,
      rule: "by-hand",
    }
  })
}

function resolved(text: string, written: readonly Written[]): Voices {
  const document = documentOf(text)
  return resolve(document, analyse(document), attributionsIn(text, written))
}

/** The speakers' names, in the order of the text; null where open. */
function speakers(text: string, ...written: Written[]): (string | null)[] {
  const { statements, actors } = resolved(text, written)
  return statements.map(({ speaker }) => actors.find((actor) => actor.id === speaker)?.name ?? null)
}

function gives(text: string, written: readonly Written[], expected: readonly (string | null)[]): void {
  expect(speakers(text, ...written)).toEqual(expected)
}

describe("names", () => {
  it("a surname is who was introduced by full name", () => {
    gives(
      "Trade envoy Ana Ruiz arrived. Ruiz said the port was open.",
      ["Ruiz | said | the port was open"],
      ["Ana Ruiz"],
    )
  })
  it("the surname may come first", () => {
    gives(
      "Foreign Minister Wei Dong arrived. Mr. Wei said the port was open.",
      ["Mr. Wei | said | the port was open"],
      ["Wei Dong"],
    )
  })
  it("two people of one surname stay two, told by the form of address or the first name", () => {
    const text = "Ana Ruiz met her brother Pedro Ruiz. Mr. Ruiz said it was late. Ana Ruiz said it was early."
    gives(text, ["Mr. Ruiz | said | it was late", "Ana Ruiz | said | it was early"], ["Pedro Ruiz", "Ana Ruiz"])
  })
  it("the bare surname of two people stays open", () => {
    gives("Ana Ruiz met Pedro Ruiz. Ruiz said it was late.", ["Ruiz | said | it was late"], [null])
  })
  it("a nickname is part of the name", () => {
    gives('Juma "Tiger" Bello came. Bello said it was late.', ["Bello | said | it was late"], ["Juma Bello"])
  })
  it("an acronym is the only organization with those initials", () => {
    const text = "The Haldis Trade Council met. Envoys left. The HTC said it was late."
    gives(text, ["The HTC | said | it was late"], ["Haldis Trade Council"])
  })
  it("an article before a surname is no part of who it is", () => {
    gives(
      "Karim al-Haddad came. Mr. Haddad said it was late.",
      ["Mr. Haddad | said | it was late"],
      ["Karim al-Haddad"],
    )
  })
  it("people in a place are not the place", () => {
    gives("Victims inside Norway said it was late.", ["Victims inside Norway | said | it was late"], [null])
  })
  it("an office holder is not the relative of that surname", () => {
    const text = "President Ruiz and first lady Ana Ruiz arrived. Ruiz said it was late. Ana Ruiz said it was early."
    gives(text, ["Ruiz | said | it was late", "Ana Ruiz | said | it was early"], ["Ruiz", "Ana Ruiz"])
  })
  it("a surname whose pronouns are a man's is no woman's", () => {
    const text =
      "Ruiz spoke late; he was tired. Ruiz said he would rest. Later Ruiz ate his bread. Ana Ruiz sang. Ruiz said it was late."
    gives(text, ["Ruiz | said | it was late"], ["Ruiz"])
  })
  it("the bare surname is who was just named, where the other was not for long", () => {
    const text = `Ana Ruiz met Pedro Ruiz. ${"The weather was bad in those days. ".repeat(60)}Ana Ruiz bought a boat. In May, Ruiz said it was late.`
    gives(text, ["Ruiz | said | it was late"], ["Ana Ruiz"])
  })
  it("the bare surname stays open where another than its usual bearer was just named", () => {
    const text = "Ana Ruiz sang. Ruiz said it was late. Pedro Ruiz stood up. Ruiz said it was early."
    gives(text, ["Ruiz | said | it was late", "Ruiz | said | it was early"], ["Ana Ruiz", null])
  })
  it("a first name alone is the one introduced by it", () => {
    const text = "Ofelia Quist-Varga spoke from the harbour. Ofelia said it was late."
    gives(text, ["Ofelia | said | it was late"], ["Ofelia Quist-Varga"])
  })
  it("a son's name does not make him his father", () => {
    const text = "King Haddad met his guests. Prince Karim bin Haddad stood by. King Haddad said it was late."
    gives(text, ["King Haddad | said | it was late"], ["Haddad"])
  })
  it("what is named after somebody is somebody else", () => {
    const text = "The Ruiz Doctrine is dead. Mr. Ruiz said it was late."
    gives(text, ["Mr. Ruiz | said | it was late"], ["Ruiz"])
  })
  it("an acronym is the organization it follows", () => {
    const text = "The Haldis Trade Council (HTC) met. The HTC said it was late."
    gives(text, ["The HTC | said | it was late"], ["Haldis Trade Council"])
  })
  it("roles and countries come from titles and appositions", () => {
    const { actors } = resolved("U.S. Secretary of State Ana Ruiz met Kenji Sato, the Japanese trade envoy.", [])
    const told = actors.filter(({ kind }) => kind === "person").map(({ name, role, country }) => [name, role, country])
    expect(told).toEqual([
      ["Ana Ruiz", "Secretary of State", "USA"],
      ["Kenji Sato", "trade envoy", "JPN"],
    ])
  })
})

describe("source phrases", () => {
  it("a relative or friend is not who they belong to", () => {
    gives("Omar Haddad left. A friend of Haddad said it was late.", ["A friend of Haddad | said | it was late"], [null])
    gives("Omar Haddad left. His brother said it was late.", ["His brother | said | it was late"], [null])
  })
  it("what somebody has says nothing, what he utters does", () => {
    const text = "Omar Haddad left. His villa said it was late. His warning said it was dark."
    gives(text, ["His villa | said | it was late", "His warning | said | it was dark"], [null, "Omar Haddad"])
  })
  it("dashes and days do not hide the name", () => {
    const text =
      "Norwegian envoy Ana Ruiz -- back in Oslo -- said it was late. It was dark, said Norwegian envoy Ana Ruiz yesterday."
    gives(
      text,
      [
        "Norwegian envoy Ana Ruiz -- back in Oslo -- | said | it was late",
        "Norwegian envoy Ana Ruiz yesterday | said | It was dark",
      ],
      ["Ana Ruiz", "Ana Ruiz"],
    )
  })
  it("names between dashes are the people described", () => {
    gives(
      "The two envoys -- Ana Ruiz and Kenji Sato -- said it was late.",
      ["The two envoys -- Ana Ruiz and Kenji Sato -- | said | it was late"],
      ["Ana Ruiz and Kenji Sato"],
    )
  })
  it("countries that qualify people do not speak", () => {
    const text = "Norwegian, Peruvian and other officials said it was late."
    gives(text, ["Norwegian, Peruvian and other officials | said | it was late"], [null])
    const mixed = "Skeptical Norway, Peru and other officials said it was late."
    gives(mixed, ["Skeptical Norway, Peru and other officials | said | it was late"], [null])
  })
  it("an apposition with its name", () => {
    gives(
      "Prices fell, said the trade envoy, Ana Ruiz.",
      ["the trade envoy, Ana Ruiz | said | Prices fell"],
      ["Ana Ruiz"],
    )
    gives(
      "Prices fell, said Ana Ruiz, the trade envoy, who left.",
      ["Ana Ruiz, the trade envoy | said | Prices fell"],
      ["Ana Ruiz"],
    )
  })
  it("a possessor's visit says nothing", () => {
    gives("Ruiz's visit showed that it was late.", ["Ruiz's visit | showed | that it was late"], [null])
  })
  it("a possessor's words are the possessor's, a possessor's spokesman is not the possessor", () => {
    gives(
      "Ana Ruiz left. Ruiz's warning that aid would stop drew protests.",
      ["Ruiz's | warning | that aid would stop"],
      ["Ana Ruiz"],
    )
    gives("Ana Ruiz left. Ruiz's spokesman said it was late.", ["Ruiz's spokesman | said | it was late"], [null])
    gives(
      "Ana Ruiz left. Ruiz's spokesman, Omar Haddad, said it was late.",
      ["Ruiz's spokesman, Omar Haddad | said | it was late"],
      ["Omar Haddad"],
    )
  })
  it("joint speakers are one group", () => {
    const { actors, statements } = resolved("Ana Ruiz and Kenji Sato said it was late.", [
      "Ana Ruiz and Kenji Sato | said | it was late",
    ])
    const group = actors.find(({ id }) => id === statements[0]?.speaker)
    expect(group).toMatchObject({ name: "Ana Ruiz and Kenji Sato", kind: "group" })
  })
  it("who speaks jointly is none of them alone", () => {
    const says = (text: string, source: string, expected: string | null) =>
      gives(`${text}${source} said it was late.`, [`${source} | said | it was late`], [expected])
    says("", "President Ana Ruiz and UN Secretary-General Kenji Sato", "Ana Ruiz and Kenji Sato")
    says("President Ana Ruiz left. ", "The President and Prime Minister Sato", "Ana Ruiz and Sato")
    // Nobody knows which secretary.
    says("", "The Secretary and Foreign Minister Sato", null)
    // One person may hold both.
    says("", "The president and chief executive Ana Ruiz", "Ana Ruiz")
    says("Ana Ruiz and Omar van Dael met. ", "Ms. Ruiz and Mr. van Dael", "Ana Ruiz and Omar van Dael")
    // Others whom nobody names take nothing from the state that is.
    says("", "China and other powers", "China")
  })
  it("they are those who met, not two whom somebody speaks of", () => {
    const they = (before: string, expected: string | null) =>
      gives(`${before} They said it was late.`, ["They | said | it was late"], [expected])
    they("President Ana Ruiz spoke today with Prime Minister Kenji Sato.", "Ana Ruiz and Kenji Sato")
    they("President Ana Ruiz spoke with Prime Minister Kenji Sato of Omar Haddad.", null)
    they("It was noted that the meeting between Ana Ruiz and Kenji Sato would be a chance.", null)
  })
  it("the leaders of a readout are those who met", () => {
    const text = "President Ana Ruiz met with Prime Minister Kenji Sato. Rain fell. The leaders said it was late."
    const said = (kind: "readout" | "article") => {
      const document = documentOf(text, { kind })
      const written = attributionsIn(text, ["The leaders | said | it was late"])
      const { statements, actors } = resolve(document, analyse(document), written)
      return actors.find(({ id }) => id === statements[0]?.speaker)?.name ?? null
    }
    expect(said("readout")).toBe("Ana Ruiz and Kenji Sato")
    expect(said("article")).toBeNull()
  })
  it("a capital speaks for its country, a palace for itself", () => {
    gives("China left. Beijing said it was late.", ["Beijing | said | it was late"], ["China"])
    gives("The Kremlin said it was late.", ["The Kremlin | said | it was late"], ["Kremlin"])
  })
  it("unnamed people are open and said to be unnamed", () => {
    for (const source of ["A senior Norwegian official", "Officials", "Two diplomats", "Experts"]) {
      const { statements } = resolved(`${source} said it was late.`, [`${source} | said | it was late`])
      expect(statements[0]).toMatchObject({ speaker: null, sourcing: "unnamed" })
    }
  })
  it("a text is a document, of whoever issued it", () => {
    const { statements, actors } = resolved("A statement from the Trade Ministry said it was late.", [
      "A statement from the Trade Ministry | said | it was late",
    ])
    expect(statements[0]?.sourcing).toBe("document")
    expect(actors.find(({ id }) => id === statements[0]?.speaker)?.name).toBe("Trade Ministry")
  })
  it("a body told from others by a name in its phrase is an actor", () => {
    gives(
      "The Norwegian foreign ministry said it was late.",
      ["The Norwegian foreign ministry | said | it was late"],
      ["Norwegian foreign ministry"],
    )
  })
})

describe("bodies without a name of their own", () => {
  it("are called by their phrase, and later by its noun", () => {
    const text = "The Norwegian coast guard said it was late. The coast guard said it was dark."
    gives(
      text,
      ["The Norwegian coast guard | said | it was late", "The coast guard | said | it was dark"],
      ["Norwegian coast guard", "Norwegian coast guard"],
    )
  })
  it("are found where the text calls them without quoting them", () => {
    const text = "A crowd gathered at the Norwegian embassy. The embassy said it was late."
    gives(text, ["The embassy | said | it was late"], ["Norwegian embassy"])
  })
  it("stay open where two could be meant", () => {
    const text = "The Norwegian embassy and the Peruvian embassy closed. The embassy said it was late."
    gives(text, ["The embassy | said | it was late"], [null])
  })
  it("are called by their noun alone where a state has but one, and by nothing where many do", () => {
    gives("The navy said it was late.", ["The navy | said | it was late"], ["navy"])
    gives("The company said it was late.", ["The company | said | it was late"], [null])
  })
  it("are whatever body spoke just before, if the noun fits any and no other was named since", () => {
    const text = "Amnesty International said it was late. The group said it was dark. The bureau said it rained."
    gives(
      text,
      ["Amnesty International | said | it was late", "The group | said | it was dark", "The bureau | said | it rained"],
      ["Amnesty International", "Amnesty International", null],
    )
    gives(
      "Amnesty International said it was late. The Trade Ministry closed. The group said it was dark.",
      ["Amnesty International | said | it was late", "The group | said | it was dark"],
      ["Amnesty International", null],
    )
  })
  it("belong to who possesses them, and are not the possessor", () => {
    const text = "Ana Ruiz left. Her office said it was late. Ruiz's office said it was dark."
    gives(
      text,
      ["Her office | said | it was late", "Ruiz's office | said | it was dark"],
      ["office of Ana Ruiz", "office of Ana Ruiz"],
    )
  })
  it("seated in a capital are its state", () => {
    const text = "Norway waited. The government in Oslo said it was late."
    gives(text, ["The government in Oslo | said | it was late"], ["Norway"])
  })
  it("of both countries are two", () => {
    const text = "Norway and Japan met. Both trade ministries said it was late."
    gives(
      text,
      ["Both trade ministries | said | it was late"],
      ["trade ministry of Norway and trade ministry of Japan"],
    )
  })
  it("with and without their country are one", () => {
    const { actors } = resolved("The Foreign Ministry spoke first. The Norwegian Foreign Ministry was brief.", [])
    expect(actors.filter(({ kind }) => kind === "organization").map(({ name }) => name)).toEqual([
      "Norwegian Foreign Ministry",
    ])
  })
})

describe("two together", () => {
  it("the presidents of two countries may be named later", () => {
    const text =
      "The presidents of Norway and Peru agreed that it was late. Norwegian President Ada Ode met Peruvian President Omar Haddad."
    gives(text, ["The presidents of Norway and Peru | agreed | that it was late"], ["Ada Ode and Omar Haddad"])
  })
  it("the two ministers are the two people of the sentence before", () => {
    const text = "Secretary Ana Ruiz and her guest, Kenji Sato, sat down. The two ministers said it was late."
    gives(text, ["The two ministers | said | it was late"], ["Ana Ruiz and Kenji Sato"])
  })
  it("both leaders are the two who spoke", () => {
    const text = "President Ada Ode said it was late. Kenji Sato said it was dark.\nBoth leaders said it rained."
    gives(
      text,
      ["President Ada Ode | said | it was late", "Kenji Sato | said | it was dark", "Both leaders | said | it rained"],
      ["Ada Ode", "Kenji Sato", "Ada Ode and Kenji Sato"],
    )
  })
  it("some two are nobody by name", () => {
    gives("Norway met Japan. Two states said it was late.", ["Two states | said | it was late"], [null])
  })
  it("they are the two that were the subject before", () => {
    const text = "After lunch, Ana Ruiz and Kenji Sato met. They agreed that it was late."
    gives(text, ["They | agreed | that it was late"], ["Ana Ruiz and Kenji Sato"])
  })
  it("the two countries are the pair just named, or the speaker's and the other", () => {
    gives(
      "Peru watched. Norway and Japan met. The two countries agreed that it was late.",
      ["The two countries | agreed | that it was late"],
      ["Norway and Japan"],
    )
    const text =
      "Norwegian envoy Ada Ode left Oslo, Norway. Japan was slow. The two countries agreed it was late, Ode said."
    const { actors, statements } = resolved(text, [
      "Ode | said | The two countries agreed it was late",
      "The two countries | agreed | it was late",
    ])
    expect(actors.find(({ id }) => id === statements[1]?.speaker)?.name).toBe("Norway and Japan")
  })
  it("each side is both", () => {
    gives("Norway met Japan. Each side said it was late.", ["Each side | said | it was late"], ["Norway and Japan"])
  })
})

describe("descriptions", () => {
  it("mean the only person of the sentence before, who has no other office", () => {
    const text = "In the view of Emil Haddad it was late. The sanctions scholar said it was dark."
    gives(text, ["The sanctions scholar | said | it was dark"], ["Emil Haddad"])
  })
  it("that bring in somebody new mean nobody", () => {
    const text = "In the view of Emil Haddad it was late. The ministry spokesman said it was dark."
    gives(text, ["The ministry spokesman | said | it was dark"], [null])
  })
})

describe("nominals", () => {
  it("the office finds its only holder", () => {
    const text = "Foreign Minister Ode met Chancellor Varga. The minister said it was late."
    gives(text, ["The minister | said | it was late"], ["Ode"])
  })
  it("the country tells two holders apart", () => {
    const text =
      "Japanese Foreign Minister Sato met Norwegian Foreign Minister Haugen. The Norwegian minister said it was late."
    gives(text, ["The Norwegian minister | said | it was late"], ["Haugen"])
  })
  it("words that fit no holder's role name none of several", () => {
    const text = "Senator Ana Ruiz sang. Senator Kenji Sato danced. The northern senator said it was late."
    gives(text, ["The northern senator | said | it was late"], [null])
  })
  it("two holders and nothing that decides", () => {
    const text = "Foreign Minister Sato met Foreign Minister Haugen. The minister said it was late."
    gives(text, ["The minister | said | it was late"], [null])
  })
  it("several holders at once are nobody by name", () => {
    gives(
      "Foreign Minister Sato left. The two ministers said it was late.",
      ["The two ministers | said | it was late"],
      [null],
    )
  })
  it("two holders, named before, speak together", () => {
    const text = "Foreign Minister Sato met Foreign Minister Haugen. The two ministers said it was late."
    gives(text, ["The two ministers | said | it was late"], ["Sato and Haugen"])
  })
  it("the two sides are the two countries of the text", () => {
    gives(
      "Norway met Japan. The two sides said it was late.",
      ["The two sides | said | it was late"],
      ["Norway and Japan"],
    )
    gives("Norway met Japan and Peru. The two sides said it was late.", ["The two sides | said | it was late"], [null])
    gives(
      "Norway complained about Peruvian steel and of tensions over Iceland. Both sides said it was late.",
      ["Both sides | said | it was late"],
      [null],
    )
  })
})

describe("pronouns", () => {
  it("follow who spoke last", () => {
    const text = "Ana Ruiz said prices fell.\nShe said rents rose."
    gives(text, ["Ana Ruiz | said | prices fell", "She | said | rents rose"], ["Ana Ruiz", "Ana Ruiz"])
  })
  it("agree in gender", () => {
    const text = "Ana Ruiz met Omar Haddad. She said it was late."
    gives(text, ["She | said | it was late"], ["Ana Ruiz"])
  })
  it("stay open where nothing decides", () => {
    gives("Petrov met Sato. He said the deal was close.", ["He | said | the deal was close"], [null])
  })
  it("do not jump over who was named since to who spoke before", () => {
    const text =
      "Omar Haddad said it was late.\nIt was dark in the view of Emil Lutz, who teaches law. He said it rained."
    gives(text, ["Omar Haddad | said | it was late", "He | said | it rained"], ["Omar Haddad", "Emil Lutz"])
  })
  it("stay open between a subject and who was met", () => {
    const text = "General Pavel Orlik spoke by telephone with Marcus Field. He said it was late."
    gives(text, ["He | said | it was late"], [null])
  })
  it("may mean who opens the words that are not quoted, where nobody else spoke", () => {
    const text = "It was dark. Omar Bello will leave, he says."
    gives(text, ["he | says | Omar Bello will leave"], ["Omar Bello"])
  })
  it("who is the person before party and seat", () => {
    const text = "It pleased Sen. Ana Ruiz, R-South Haldis, who said it was late."
    gives(text, ["who | said | it was late"], ["Ana Ruiz"])
  })
  it("it is the body that opens the sentence", () => {
    const text = "The Trade Ministry raised the duty, a step it called late."
    gives(text, ["it | called | late"], ["Trade Ministry"])
  })
  it("which is the body before it", () => {
    gives(
      "Prices fell at the Trade Ministry, which said it was late.",
      ["which | said | it was late"],
      ["Trade Ministry"],
    )
  })
  it("find the only subject of the sentence before", () => {
    gives("Envoy Okafor shook his head. He said it was late.", ["He | said | it was late"], ["Okafor"])
  })
  it("do not find a name that nothing makes a person's", () => {
    gives("Okafor Lawn stood behind his head. He said it was late.", ["He | said | it was late"], [null])
  })
  it("do not fall to somebody named after an unnamed speaker spoke", () => {
    const text = "Omar Haddad said prices fell.\nA diplomat said rents rose.\nHe said it was late."
    gives(
      text,
      ["Omar Haddad | said | prices fell", "A diplomat | said | rents rose", "He | said | it was late"],
      ["Omar Haddad", null, null],
    )
  })
  it("see the subject before a phrase of time", () => {
    const text = "An aide said it was late.\nKenji Sato late last week left. He said it rained."
    gives(text, ["An aide | said | it was late", "He | said | it rained"], [null, "Kenji Sato"])
  })
  it("find the holder of the office that opens the sentence before", () => {
    const text =
      "Foreign Minister Omar Ode met guests. With Kenji Sato it was late. The minister shook his head. He said it was dark."
    gives(text, ["He | said | it was dark"], ["Omar Ode"])
  })
  it("find a name in apposition that acts", () => {
    const text = "A scholar said it was late.\nThat is what her aunt, Ana Sato, told guests. She said it rained."
    gives(text, ["A scholar | said | it was late", "She | said | it rained"], [null, "Ana Sato"])
  })
  it("may mean somebody unnamed who opens the sentence before", () => {
    const text = "Omar Haddad left early. An aide sat down. He said it was dark."
    gives(text, ["He | said | it was dark"], [null])
  })
  it("stay open where the text has turned from who spoke to somebody else's doings", () => {
    const text =
      "Omar Haddad said it was late.\nKenji Sato's plans are bold. The new ones are bolder. He said it rained."
    gives(text, ["Omar Haddad | said | it was late", "He | said | it rained"], ["Omar Haddad", null])
  })
  it("may come before their name", () => {
    const text = "It was late, she said. Foreign Minister Ada Ode added nothing."
    gives(text, ["she | said | It was late"], ["Ada Ode"])
  })
  it("I and we are whoever speaks the words around them", () => {
    const text = "Ana Ruiz said I think that it is late."
    const findings = resolved(text, ["Ana Ruiz | said | I think that it is late", "I | think | that it is late"])
    expect(new Set(findings.statements.map(({ speaker }) => speaker)).size).toBe(1)
    expect(findings.statements[1]?.within).toBe(findings.statements[0]?.id)
  })
  it("outside anybody's words I is nobody", () => {
    gives("Ana Ruiz left. I think that it is late.", ["I | think | that it is late"], [null])
  })
})

describe("transcripts", () => {
  it("a turn's speaker is the person that header and text name", () => {
    const text =
      "SECRETARY RUIZ: It was late. I believe that it rained.\n\nQUESTION: Why?\n\nSECRETARY RUIZ: It was dark."
    const turn = (label: string, content: string, from: number, name: string | null): Turn => {
      const start = text.indexOf(label, from)
      const words = text.indexOf(content, start)
      const role = name === null ? null : "Secretary of State"
      const part = name === null ? ("question" as const) : ("answer" as const)
      return {
        label: { start, end: start + label.length },
        content: { start: words, end: words + content.length },
        name,
        role,
        part,
      }
    }
    const turns = [
      turn("SECRETARY RUIZ", "It was late. I believe that it rained.", 0, "Ana Ruiz"),
      turn("QUESTION", "Why?", 0, null),
      turn("SECRETARY RUIZ", "It was dark.", 20, "Ana Ruiz"),
    ]
    const document = documentOf(text, { turns })
    const findings = resolve(document, analyse(document), attributionsIn(text, ["I | believe | that it rained"], 0))
    const [ruiz] = findings.actors
    expect(ruiz).toMatchObject({ name: "Ana Ruiz", role: "Secretary of State", kind: "person" })
    expect(findings.turnSpeakers).toEqual([ruiz?.id, null, ruiz?.id])
    expect(findings.statements[0]?.speaker).toBe(ruiz?.id)
  })
})

describe("a speaker that makes no sense", () => {
  const text = [
    "Foreign Minister Ana Ruiz said prices fell.",
    "Ruiz said rents rose.",
    "Tarrant said more talks would follow.",
    "Ruiz said the port was open.",
  ].join("\n")
  const written = [
    "Ana Ruiz | said | prices fell",
    "Ruiz | said | rents rose",
    "Tarrant | said | more talks would follow",
    "Ruiz | said | the port was open",
  ]

  it("is reported as the text has it, and flagged", () => {
    const { notes } = resolved(text, written)
    expect(speakers(text, ...written)[2]).toBe("Tarrant")
    expect(notes.map(({ code, span }) => [code, span && text.slice(span.start, span.end)])).toEqual([
      ["suspicious-speaker", "Tarrant"],
    ])
  })
  it("is not flagged where the text introduces it", () => {
    const introduced = text.replace("Tarrant said", "Envoy Omar Tarrant said")
    const { notes } = resolved(introduced, [
      ...written.slice(0, 2),
      "Envoy Omar Tarrant | said | more talks would follow",
      ...written.slice(3),
    ])
    expect(notes).toEqual([])
  })
})

describe("ids", () => {
  it("are unique and the same each time", () => {
    const text = "Ana Ruiz said prices fell.\nShe said rents rose."
    const written = ["Ana Ruiz | said | prices fell", "She | said | rents rose"]
    const once = resolved(text, written)
    expect(resolved(text, written)).toEqual(once)
    expect(new Set(once.statements.map(({ id }) => id)).size).toBe(2)
  })
})
