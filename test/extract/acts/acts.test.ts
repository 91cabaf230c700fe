import { describe, expect, it } from "vitest"
import type { Turn } from "../../../src/domain/document.ts"
import { type Span, slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** Acts as lines: "kind EVENT by → to: what", with the status where it did not happen and the condition where there is one. */
async function actsIn(text: string, turns: readonly Turn[] = []): Promise<string[]> {
  const document = documentOf(text, { turns })
  const { acts, actors } = await extract(document, analyse(document), null)
  const names = (coded: readonly { actor: string }[]) =>
    coded.map(({ actor }) => actors.find(({ id }) => id === actor)?.name).join(", ") || "?"
  return acts.map(
    ({ kind, coding, by, to, what, condition, status }) =>
      `${kind} ${coding.event} ${names(by)} → ${names(to)}: ${slice(text, what)}${status === "happened" ? "" : ` (${status})`}${condition === null ? "" : ` [${slice(text, condition)}]`}`,
  )
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

async function tells(text: string, ...expected: string[]): Promise<void> {
  expect(await actsIn(text)).toEqual(expected)
}

describe("acts of words", () => {
  it("are requests, demands of somebody", () =>
    tells("France urged Spain to reopen the border.", "request REQUEST France → Spain: to reopen the border"))

  it("are accusations", () =>
    tells("Spain condemned France on Monday.", "accusation ACCUSE Spain → France: France on Monday"))

  it("are promises, which have happened though what is promised has not", () =>
    tells("France will provide testing equipment by June.", "commitment AGREE France → ?: testing equipment by June"))

  it("are agreements of both sides", () =>
    tells(
      "France and Spain agreed to restore the hotline.",
      "agreement AGREE France, Spain → ?: to restore the hotline",
    ))

  it("are refusals, a consent withheld among them", () =>
    tells(
      "Spain has not agreed to restore the hotline. France refused to release the crew.",
      "refusal REJECT Spain → ?: to restore the hotline",
      "refusal REJECT France → ?: to release the crew",
    ))

  it("are warnings with their condition", () =>
    tells(
      "Ana Ruiz spoke on Monday. “If Spain does not close those gaps, we will act,” Ruiz said.",
      "warning THREATEN Ana Ruiz → Spain: we will act [If Spain does not close those gaps]",
    ))

  it("are lines that another must not cross", () =>
    tells(
      "Ana Ruiz said that Spain must not cross this line.",
      "red-line THREATEN Ana Ruiz → Spain: Spain must not cross this line",
    ))

  it("are none where somebody declines to comment, or asks", async () => {
    await tells("France declined to comment on the talks.")
    await tells("Did France condemn Spain?")
    await tells("France should condemn Spain.")
  })
})

describe("acts told as so", () => {
  it("are none of what is claimed, denied, asked or done again and again", async () => {
    await tells("Reports that France cut off aid to Spain are wrong.")
    await tells("This does not mean that France will sign the treaty.")
    await tells("France did not seek or start this war.")
    await tells("France always condemns Spain.")
    await tells("France has reached no agreement with Spain.")
  })

  it("keep what the reporter says would follow out of what is asked", () =>
    tells(
      "France told reporters it was late. France urged Spain to close the mine or face a fine.",
      "request REQUEST France → Spain: to close the mine",
    ))

  it("are done by nobody a preposition brings in", () => tells("Students with flags from France attacked Spain."))
})

describe("acts of deed", () => {
  it("take their meaning from the object of verbs that carry it", () =>
    tells(
      "France imposed sanctions on Spain. France lifted the sanctions in May.",
      "sanction SANCTION France → Spain: sanctions on Spain",
      "easing RETREAT France → ?: the sanctions in May",
    ))

  it("are expulsions however they are put", () =>
    tells(
      "Spain ordered three French diplomats to leave the country. France was silent.",
      "expulsion SANCTION Spain → France: to leave the country",
    ))

  it("are cancelled meetings, which PLOVER counts as refusals", () =>
    tells("Spain postponed a visit by the envoy.", "refusal REJECT Spain → ?: a visit by the envoy"))

  it("of state organs without a name are their state's", () =>
    tells(
      "France watched. French police arrested a fisherman on Monday.",
      "other COERCE France → ?: a fisherman on Monday",
    ))

  it("are none where nobody who did it is told", () => tells("The bridge was bombed at night."))

  it("are none where a word of the field is used otherwise", async () => {
    await tells("France released a statement.")
    await tells("Spain beat France in the final.")
    await tells("Ana Ruiz hails from Spain.")
  })
})

describe("what somebody says they will do, will not do, or have not done", () => {
  it("is a promise, a refusal, a warning or a denial", () =>
    tells(
      "France said it would send food to Spain. Spain said it would not attend the talks. France said it would expel the envoy. Spain said it had not fired first.",
      "commitment AGREE France → Spain: it would send food to Spain",
      "refusal REJECT Spain → ?: it would not attend the talks",
      "warning THREATEN France → ?: it would expel the envoy",
      "denial REJECT Spain → ?: it had not fired first",
    ))

  it("is none where somebody else is to do it, or nothing is said to be done", async () => {
    await tells("France said they would win.")
    await tells("France said it would rain.")
  })

  it("is a denial where a claim is rejected, a refusal where a plan is", () =>
    tells(
      "France rejected the claim that it had paid. Spain rejected the plan.",
      "denial REJECT France → ?: the claim that it had paid",
      "refusal REJECT Spain → ?: the plan",
    ))

  it("draws a line where somebody vows that something will never be", () =>
    tells(
      "Ana Ruiz vowed that not one shoal would change hands.",
      "red-line REJECT Ana Ruiz → ?: that not one shoal would change hands",
    ))
})

describe("acts in the words of PLOVER's manual", () => {
  it("charge another in a clause of their own", () =>
    tells(
      "Spain charges that France seeks to contain it.",
      "accusation ACCUSE Spain → France: that France seeks to contain it",
    ))

  it("leave a treaty, which rejects it, and territory, which is a retreat", () =>
    tells(
      "France withdrew from the fishing treaty. Spain withdrew its troops from the islands.",
      "refusal REJECT France → ?: from the fishing treaty",
      "withdrawal RETREAT Spain → ?: its troops from the islands",
    ))

  it("draw a line in words that are quoted in part", () =>
    tells(
      "Spain must not “step across this threshold” in the strait, Ana Ruiz said.",
      "red-line THREATEN Ana Ruiz → Spain: Spain must not “step across this threshold” in the strait",
    ))

  it("put names on a list", () =>
    tells(
      "Spain watched. France has put 46 Spanish firms on its list.",
      "sanction SANCTION France → Spain: 46 Spanish firms on its list",
    ))

  it("are none where a guest is welcomed to a place, a neither-nor is told or a habit", async () => {
    await tells("Ana Ruiz welcomed President Ivo Sato to Haldis.")
    await tells("Spain has neither confirmed nor denied that it paid.")
    await tells("The envoy of Spain spoke of the aid that France provides.")
  })
})

describe("PLOVER's border cases", () => {
  it("a meeting that is promised is AGREE, one called off is REJECT", () =>
    tells(
      "France will hold talks with Spain in May. Spain cancelled the meeting.",
      "commitment AGREE France → ?: talks with Spain in May",
      "refusal REJECT Spain → ?: the meeting",
    ))

  it("aid and support to come are AGREE, a retreat to come is CONCEDE, a retreat made is RETREAT", () =>
    tells(
      "France will deliver grain to Spain. France will lift the sanctions. Spain promised to release the crew. Spain released the crew.",
      "commitment AGREE France → ?: grain to Spain",
      "commitment CONCEDE France → ?: the sanctions",
      "commitment CONCEDE Spain → ?: to release the crew",
      "easing RETREAT Spain → ?: the crew",
    ))

  it("a state's protest is ACCUSE, a joint exercise is COOPERATE, one state's is MOBILIZE", () =>
    tells(
      "Spain protested the flights. France and Spain held joint naval exercises. France held naval exercises.",
      "accusation ACCUSE Spain → ?: the flights",
      "military COOPERATE France, Spain → ?: joint naval exercises",
      "military MOBILIZE France → ?: naval exercises",
    ))

  it("keeping somebody out is REJECT, sending diplomats away SANCTION, deporting people COERCE", () =>
    tells(
      "France barred the dockers from entering the port. Spain expelled two French diplomats. France deported a Spanish fisherman.",
      "refusal REJECT France → ?: the dockers from entering the port",
      "expulsion SANCTION Spain → France: two French diplomats",
      "expulsion COERCE France → Spain: a Spanish fisherman",
    ))

  it("cutting aid that was given is SANCTION, refusing aid is REJECT", () =>
    tells(
      "France suspended aid to Spain. France refused to send aid.",
      "sanction SANCTION France → Spain: aid to Spain",
      "refusal REJECT France → ?: to send aid",
    ))

  it("summoning an ambassador is a complaint, not a meeting", () =>
    tells(
      "Spain watched. France summoned the Spanish ambassador.",
      "other ACCUSE France → Spain: the Spanish ambassador",
    ))
})

describe("who does it and to whom, where the sentence decides", () => {
  it("is who did what is blamed or praised, however far its words stand", () =>
    tells(
      "Italy watched. France condemned the steps that have been taken by Spain. France condemned the raid launched by Italy on Monday. Spain welcomed the decision from France to pay.",
      "accusation ACCUSE France → Spain: the steps that have been taken by Spain",
      "accusation ACCUSE France → Italy: the raid launched by Italy on Monday",
      "approval SUPPORT Spain → France: the decision from France to pay",
    ))

  it("is whose the thing is, but not who suffered it", () =>
    tells(
      "France criticized what it called Spain's aggression. France condemned Spain's arrest of a fisherman. Italy condemned the killing of a guard.",
      "accusation ACCUSE France → Spain: what it called Spain's aggression",
      "accusation ACCUSE France → Spain: Spain's arrest of a fisherman",
      "accusation ACCUSE Italy → ?: the killing of a guard",
    ))

  it("is who is to do what is called for or demanded", () =>
    tells(
      "France called for Spain to help. Spain demanded that Italy release the crew.",
      "request REQUEST France → Spain: Spain to help",
      "request REQUEST Spain → Italy: that Italy release the crew",
    ))

  it("is who wanted what another refuses", () =>
    tells("Spain wanted the line tied to an end of flights; France refused.", "refusal REJECT France → Spain: refused"))

  it("is everybody in a list of names, and no day before it", () =>
    tells(
      "Italy, Spain, and France committed to open a dialogue. Ivo Varga leads Spain. On Friday, Ivo Varga and Ana Ruiz announced they would send food.",
      "commitment AGREE Italy, Spain, France → ?: open a dialogue",
      "commitment AGREE Ivo Varga, Ana Ruiz → ?: they would send food",
    ))

  it("is the state of officials told by their office alone", () =>
    tells(
      "The foreign ministers of Spain and France agreed to reopen the border. The president of Spain urged France to lift the ban.",
      "agreement AGREE Spain, France → ?: to reopen the border",
      "request REQUEST Spain → France: to lift the ban",
    ))

  it("is the other person named, where one is asked by a pronoun", () =>
    tells(
      "Ivo Varga rang Ana Ruiz at noon and asked her to lift the ban.",
      "request REQUEST Ivo Varga → Ana Ruiz: to lift the ban",
    ))

  it("is who was accused, where a charge is denied", () =>
    tells(
      "France accused Spain of lying. It denied the charge.",
      "accusation ACCUSE France → Spain: Spain of lying",
      "denial REJECT Spain → ?: the charge",
    ))
})

describe("acts told by the way", () => {
  it("are none where they are denied, expected, asked or not known", async () => {
    await tells("Spain denied that it had promised to pay.", "denial REJECT Spain → ?: that it had promised to pay")
    await tells("We hope and expect that Ana Ruiz will be supported by France.")
    await tells("We have not seen any indication that Spain is willing to send arms.")
    await tells("I have no idea what France is threatening.")
    await tells("The agency is not certain, nor does it have proof that Spain ordered an attack.")
    await tells("Ana Ruiz spoke of the plan of Spain, which farmers warn would harm the ports.")
    await tells("We will see whether or not France is prepared to reach an agreement.")
    await tells("Spain's envoys spoke of countering France's threats to the region.")
    await tells("France and Spain agreed on the serious threat posed by Italy.")
    await tells("France recognizes the fleet of Spain is at sea.")
    await tells("Once France commits to the plan, Spain will be glad.")
    await tells(
      "If, for example, France passed the law, nobody would know.",
      "law COERCE France → ?: the law (hypothetical)",
    )
  })

  it("are none where somebody has it done to them, or something is called an act's name", async () => {
    await tells("France had four guards killed there.")
    await tells("Crowds gathered in France amid calls for more rain.")
    await tells("Ana Ruiz, the president of France, defended her record.")
    await tells("France announced a new Heat Call to Action.")
  })

  it("end their words where another clause begins", () =>
    tells(
      "Ana Ruiz came. Her warning that Spain would answer was dismissed as theater. Italy invaded Spain, the bureau said.",
      "warning THREATEN Ana Ruiz → ?: that Spain would answer",
      "violence ASSAULT Italy → Spain: Spain",
    ))

  it("arm another rather than mobilize, where arms are provided", () =>
    tells("France provided missiles to Spain.", "aid AID France → Spain: missiles to Spain"))

  it("are promises where somebody promises not to do harm", () =>
    tells("France promised not to attack Spain.", "commitment AGREE France → ?: not to attack Spain"))
})

describe("acts that another word of their sentence takes away", () => {
  it("are none where they are wrongly suggested, not planned, appointed or hosted", async () => {
    await tells("It is wrong to suggest that France cut off aid to Spain.")
    await tells("France is not planning to invade Spain.")
    await tells("France appointed Ana Ruiz envoy to Spain.")
    await tells("Ana Ruiz, the president of France, welcomed a delegation led by Ivo Varga.")
    await tells("The mood in Northern France demanded that Spain step up.")
    await tells("They rescued sailors held in France. The wind fell.")
  })

  it("are the nearer subject's in clauses that go on", async () => {
    await tells("Ana Ruiz said the law that is sound and reduces violence was late.")
  })

  it("concern whom the demand, the promise or the support is for, not whose it is", () =>
    tells(
      "France pledged arms to Spain. Ana Ruiz, the president of Spain, offered the cabinet's support for Italy. France issued a demand that Italy release the crew. Italy detained a man accused of threats to Spain.",
      "commitment AGREE France → Spain: arms to Spain",
      "approval SUPPORT Ana Ruiz → Italy: the cabinet's support for Italy",
      "request REQUEST France → Italy: a demand that Italy release the crew",
      "other COERCE Italy → ?: a man accused of threats to Spain",
    ))
})

describe("whom an undertaking is for", () => {
  it("is the other of two countries that a joint statement is of", async () => {
    const text = "Joint Statement of France and Spain\n\nFrance will provide testing equipment by June."
    const document = { ...documentOf(text), kind: "official" as const, title: "Joint Statement of France and Spain" }
    const { acts, actors } = await extract(document, analyse(document), null)
    expect(acts.flatMap(({ to }) => to.map(({ actor }) => actors.find(({ id }) => id === actor)?.name))).toEqual([
      "Spain",
    ])
  })
})

describe("acts in long sentences", () => {
  it("are aimed at whom the threat, the protest or the line names", () =>
    tells(
      "France delivered a formal protest to Spain. Ana Ruiz, the president of Italy, spoke of France's threats to wage war against Spain. Italy will not accept Spain as a judge. France condemned in the strongest terms Spain's raid.",
      "accusation ACCUSE France → Spain: a formal protest to Spain",
      "warning THREATEN France → Spain: to wage war against Spain",
      "red-line THREATEN Italy → Spain: Spain as a judge",
      "accusation ACCUSE France → Spain: in the strongest terms Spain's raid",
    ))

  it("end where another deed is told", () =>
    tells(
      "Ana Ruiz, the president of France, expressed support for a strong union and thanked Spain for its help.",
      "approval SUPPORT Ana Ruiz → ?: support for a strong union",
      "approval SUPPORT Ana Ruiz → Spain: Spain for its help",
    ))

  it("are not done by who is told of in the clause between", () =>
    tells(
      "Ana Ruiz, the president of France, stressed that Spain can defend itself, and welcomed the vote.",
      "approval SUPPORT Ana Ruiz → ?: the vote",
    ))

  it("are none where somebody admits, muses or is a danger to something", async () => {
    await tells("Ana Ruiz conceded that dangers remain.")
    await tells("France cautioned that the launch could have been a test.")
    await tells("France threatens the foundations of peace.")
    await tells("Ana Ruiz, the president of France, said: “If it does not pass, we will assess that.”")
  })
})

describe("acts of whom, in clauses of their own", () => {
  it("are none of who only looks on", async () => {
    await tells(
      "Americans see a Spanish government that has taken hostages, killed guards, and threatened France with war.",
    )
    await tells("The strikes by Spain went on, with the laureate, Ivo Varga, condemning the latest attack.")
    await tells("Italy stopped Spain's attack north of the town.")
    await tells("Spain's invasion threatens Italy's harvest.")
    await tells("The ship of France was making a port call on Crete.")
  })

  it("take regret over another's deed for blame, and a deal that is cut for one that is made", () =>
    tells(
      "France expressed regret over Spain's announcement. France cut a deal with Spain.",
      "accusation ACCUSE France → Spain: regret over Spain's announcement",
      "agreement SUPPORT France → Spain: a deal with Spain",
    ))
})

describe("what an official says of another's doing", () => {
  it("is a complaint where a concern about it is voiced", async () => {
    await tells(
      "France raised concerns on Monday about Spain's support for the rebels.",
      "accusation ACCUSE France → Spain: Spain's support for the rebels",
    )
    await tells("France voiced concern about Spain's safety. France voiced concern about the weather in Spain.")
  })

  it("is a charge where the word itself blames, whoever says so", async () => {
    await tells(
      "Spain is violating the truce, France said.",
      "accusation ACCUSE France → Spain: Spain is violating the truce",
    )
    await tells(
      "France said Spain had taken unfair measures against its growers.",
      "accusation ACCUSE France → Spain: Spain had taken unfair measures against its growers",
    )
  })

  it("is no charge where nobody says it, or one says it of oneself", async () => {
    await tells("The report noted how the sea undermined the wall of Spain.")
    await tells("France said that France had undermined its own case.")
  })

  it("asks where they must, should or are hoped to do something", async () => {
    await tells(
      "France said Spain must reopen the border.",
      "request REQUEST France → Spain: Spain must reopen the border",
    )
    await tells(
      "France hopes that Spain will reopen the border.",
      "request REQUEST France → Spain: that Spain will reopen the border",
    )
    await tells("France asked why Spain should pay. Friends of Spain should pay, France said.")
  })

  it("asks by saying politely that one would", () =>
    tells(
      "Ana Ruiz, the French minister, spoke on Monday. “We would urge Spain to reopen the border,” Ruiz said.",
      "request REQUEST Ana Ruiz → Spain: to reopen the border",
    ))
})

describe("whom others are told by", () => {
  it("is a complaint where the concern is about what a state's adjective stands before", () =>
    tells(
      "France and Spain met. Ana Ruiz, the French minister, highlighted concern about Spanish military activity on Monday.",
      "accusation ACCUSE Ana Ruiz → Spain: about Spanish military activity on Monday",
    ))

  it("is a charge against whom it is said to where one's own rights are wronged", async () => {
    await tells(
      "Ana Ruiz, the French minister, met Ben Lind. “The rights of France have been trampled upon,” Ruiz told Lind.",
      "accusation ACCUSE Ana Ruiz → Ben Lind: The rights of France have been trampled upon",
    )
    // Who stands for a state hears what is charged to it.
    await tells(
      "France and Spain met. Ana Ruiz, the French minister, saw Ben Lind, the Spanish minister. “The rights of France have been trampled upon,” Ruiz told Lind.",
      "accusation ACCUSE Ana Ruiz → Spain: The rights of France have been trampled upon",
    )
    await tells("Ana Ruiz of France said that the rights of women have been ignored.")
  })

  it("is asked of whom the verb before is about", () =>
    tells(
      "Ana Ruiz is president of France. “We have engaged with Spain from the start and urged them not to arm Portugal,” Ruiz said.",
      "request REQUEST Ana Ruiz → Spain: not to arm Portugal",
    ))

  it("is told in asking where two talk", async () => {
    const text = "SATO: You also asked Spain to reopen the border.\n\nRUIZ: I did.\n"
    const turn = (label: string, content: string, part: "question" | "answer") => ({
      label: spanIn(text, label),
      content: spanIn(text, content),
      name: label,
      role: null,
      part,
    })
    const turns = [
      turn("SATO", "You also asked Spain to reopen the border.", "question"),
      turn("RUIZ", "I did.", "answer"),
    ]
    expect(await actsIn(text, turns)).toEqual(["request REQUEST RUIZ → Spain: to reopen the border"])
    const pressed = turns.map((one) => (one.part === "question" ? { ...one, name: null } : one))
    expect(await actsIn(text, pressed)).toEqual([])
  })
})

describe("what is agreed on and on what condition", () => {
  it("is done later where an agreement to do it was reached", () =>
    tells(
      "France and Spain reached an agreement Friday to hold talks on shipping.",
      "agreement AGREE France, Spain → ?: to hold talks on shipping",
    ))

  it("is rejected where it is declared void", () =>
    tells(
      "France declared the truce with Spain dead on Monday.",
      "refusal REJECT France → ?: the truce with Spain dead on Monday",
    ))

  it("is asked by who raised the case, not by whom it is of", () =>
    tells(
      "Ana Ruiz of France raised the case of Ben Lind, who has been detained in Spain since May, and called for his release.",
      "request REQUEST Ana Ruiz → ?: his release",
    ))

  it("is no condition where if is whether", () =>
    tells(
      "France and Spain agreed to hold talks to see if there were areas of common interest.",
      "agreement AGREE France, Spain → ?: to hold talks to see if there were areas of common interest",
    ))
})

describe("laws and counted things", () => {
  it("are laws where somebody signs them", async () => {
    await tells(
      "President Ana Ruiz signed a bill on Monday that pays for ships.",
      "law SUPPORT Ana Ruiz → ?: a bill on Monday that pays for ships",
    )
    await tells(
      "President Ana Ruiz signed an executive order barring exports to Spain.",
      "export-control SANCTION Ana Ruiz → Spain: an executive order barring exports to Spain",
    )
  })

  it("are done to whom they are counted of", () =>
    tells(
      "France has sanctioned more than 40 companies of Spain.",
      "sanction SANCTION France → Spain: more than 40 companies of Spain",
    ))
})

describe("words that look like acts", () => {
  it("are none where somebody insists that something is so", async () => {
    await tells("Spain's president Ben Lind insisted that Spain is the only country that can help France.")
    await tells(
      "Spain insists that France reopen the port.",
      "request REQUEST Spain → France: that France reopen the port",
    )
  })

  it("are none where the calls are a noun beside another", () =>
    tells("The ministry of France has stood by Ana Ruiz through months of criticism and calls for her dismissal."))

  it("are none where a step is not agreed to yet", () =>
    tells("France said what it would look like if the step of Spain were to be taken and agreed to."))
})
