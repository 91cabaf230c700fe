import { describe, expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import type { Issue } from "../../../src/domain/issue.ts"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const issues: Issue[] = [
  { id: "fish", name: "Fisheries", terms: ["fishing right*", "cod", "trawler*"] },
  { id: "ai", name: "Artificial intelligence", terms: ["AI", "artificial intelligence"] },
  { id: "dams", name: "Dams", terms: ["dam", "river water*", "dual-flow"] },
  { id: "sanctions", name: "Sanctions", terms: ["sanction*"] },
  { id: "adeyo", name: "The case of Ruth Adeyo", terms: [], actors: ["Ruth Adeyo", "Harbor Rescue Board"] },
]

async function issuesIn(text: string, known: Partial<Document> = {}) {
  const document = documentOf(text, {
    ...known,
    date: { value: "2031-05-02", basis: "stated", why: "" },
  })
  const { actors, issues: found } = await extract(document, analyse(document), null, issues)
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null
  return {
    mentions: found.mentions.map((mention) => `${mention.issue}: ${slice(text, mention)}`),
    statuses: found.statuses.map(({ issue, status, words, accordingTo, date, evidence }) => ({
      issue,
      status,
      words: slice(text, words),
      accordingTo: nameOf(accordingTo),
      date: date?.value ?? null,
      evidence: evidence.map((span) => slice(text, span)),
    })),
    characterizations: found.characterizations.map(
      ({ issue, value, words }) => `${issue}: ${value}, ${slice(text, words)}`,
    ),
  }
}

describe("words that speak of an issue", () => {
  function speaks(text: string, ...mentions: string[]): void {
    it(text, async () => expect((await issuesIn(text)).mentions).toEqual(mentions))
  }
  speaks("Ruiz spoke of fishing rights and of the cod.", "fish: fishing rights", "fish: cod")
  speaks("Trawlers lay off the Dam.", "fish: Trawlers", "dams: Dam")
  speaks("They talked about AI.", "ai: AI")
  speaks("Ai Haruka sang of codfish and damage.")
  speaks("“The dual-flow turbines are ours,” Ruiz said.", "dams: dual-flow")
  speaks(
    "Ruth Adeyo was seen. “I wait,” Ms. Adeyo told the Harbor Rescue Board.",
    "adeyo: Ruth Adeyo",
    "adeyo: Adeyo",
    "adeyo: Harbor Rescue Board",
  )
  speaks("Ruth Adeyo said she met Omar Adeyo, and Adeyo left.", "adeyo: Ruth Adeyo")
  speaks("")
})

describe("how an issue stands, and according to whom", () => {
  function tells(text: string, ...expected: Record<string, unknown>[]): void {
    it(text, async () => expect((await issuesIn(text)).statuses).toMatchObject(expected))
  }
  tells("Ruiz will tell after the talks whether, in fact, they have made progress on fishing rights.")
  tells("Ana Ruiz said Brazil had made some progress on fishing rights.", {
    issue: "fish",
    status: "progress",
    words: "made some progress on",
    accordingTo: "Ana Ruiz",
    evidence: ["made some progress on fishing rights"],
  })
  tells("Brazil and Chile agreed to reopen the bridge, and imposed a ban on cod.")
  tells("The ministers met in Lima and discussed cod.", { status: "raised", words: "discussed" })
  tells("Ruiz urged Chile to stop the sale of cod.", { status: "raised", words: "urged Chile to stop" })
  tells("The sides discussed progress on cod.", { status: "raised" })
  tells("Chile rejected “the so-called cod theory.”", { status: "disputed", words: "rejected" })
  tells("Ruiz said they would soon raise the dam, and that she hoped to make progress on cod.")
  tells("Brazil had not ruled out cod, Ruiz said, and will probably discuss the dam.")
  tells("They raised their voices on behalf of cod.")
  tells("Chile opposed the dam.", { status: "disputed" })
  tells("She thanked those who are bravely opposing the dam.")
  tells("Brazil has already sanctioned forty firms of Chile, Ruiz said.")
  tells("Brazil has stepped up sanctions on Chile.")
  tells("There was no movement on fishing rights.", { status: "stalled", words: "no movement on" })
  tells("On Thursday the envoys raised the matter of the dam.", {
    issue: "dams",
    status: "raised",
    words: "raised",
    accordingTo: null,
    date: "2031-05-01",
  })
  // To talk of it is agreed, nothing about it.
  tells("France agreed to hold talks on AI in June.", { issue: "ai", status: "open", words: "agreed to hold talks on" })
  tells("France has not agreed to talk about AI.", { issue: "ai", status: "refused" })
  tells("The two sides remain at odds over the dam.", { status: "disputed", words: "at odds over" })
  tells("Asked about the dam, Ruiz said she had raised the matter twice.", { status: "raised", words: "raised" })
  tells("The cod quota fell by half in May, and both ministries say the matter is closed.", { status: "closed" })
  tells("The dam was full. Neither side accepts the view of the other.", { issue: "dams", status: "disputed" })
  tells("The dam was full. Nine of the ten turbines are now in place.", { issue: "dams", status: "progress" })
  tells("The dam was full. Sato had promised ten turbines, he has delivered four, Ana Ruiz said.", {
    issue: "dams",
    status: "progress",
    words: "promised ten turbines, he has delivered four",
    accordingTo: "Ana Ruiz",
  })
  tells("The dam was full. Six turbines are not in place.", { issue: "dams", status: "open" })
  tells("The dam was full. Ruiz urged Chile to put the other six turbines in place.", { status: "progress" })
  tells("The dam was full. They agreed to bring their engineers together in May.", { issue: "dams", status: "open" })
  tells("The dam was full. In Lima they call it a wall.", { issue: "dams", status: "disputed" })
  tells("Ana Ruiz said Chile has “a debt toward the crews”, first of all those of the trawlers.", {
    issue: "fish",
    status: "raised",
    accordingTo: "Ana Ruiz",
  })
  tells("Chile hopes to ease the international community's deep concerns over the dam.")
  tells("Ana Ruiz expressed the ministry's concern about the dam.", { issue: "dams", status: "raised" })
  tells("Chile will speak of issues of concern on both sides, cod among them.")
  tells("Nations have pledged themselves to the saving of cod.")
  tells("It would be strange if they didn't talk about Chile: fishing, tensions over the dam.")
  tells("We raise our ambitions on cod.")
  tells("Concern about the dam grew on Monday.")
  tells("Ana Ruiz thanked all who agree on the need for the dam.")
  tells("Chile has pledged to support the people of the trawlers, Ana Ruiz said.")
  tells("The dam still stands open.", { issue: "dams", status: "open" })
  tells("“The bridge stays shut until the trawlers stop,” Ana Ruiz said.", {
    issue: "fish",
    status: "disputed",
    words: "until the trawlers stop",
    accordingTo: "Ana Ruiz",
  })
  tells("Brazil put off a visit by Sato that was to open talks on cod.", { issue: "fish", status: "stalled" })
  tells("Two patrol boats collided near the dam.", { issue: "dams", status: "disputed" })
  tells("Ruiz said trawlers in the bay were illegal.", { issue: "fish", status: "disputed", words: "were illegal" })
  tells("The dam is under joint review.", { status: "open", words: "is under joint review" })
  tells("The dam remained “a thorn in its side”, Ruiz said.", { issue: "dams", status: "disputed" })
  tells("Chile refused to lift the ban on cod.", { status: "refused" })
  tells("Fishing rights remain unresolved.", { status: "open", words: "remain unresolved" })
  tells("France suspended river water deliveries.", { issue: "dams", status: "suspended" })

  tells("The dam was full. “There is a long way to go,” Ana Ruiz said, “but it is a start.”", {
    status: "progress",
    words: "“but it is a start.”",
  })
  tells("The dam was full. Peru promised nine, it has delivered two, Ruiz said.", { status: "progress" })
  tells("The dam was full. Eight turbines are not in place.", { issue: "dams", status: "open" })
  tells("The sides noted that each handles fishing rights in accordance with its own law.", { status: "open" })
  tells("The lawful right of Chile to the dam has been trampled upon, Ruiz said.", { status: "disputed" })
  tells("The dam was full. “We have seen positive steps that Chile took,” Ana Ruiz said.", { status: "progress" })
  tells("Chile rebuffed calls to halt the building of the dam.", { status: "refused", words: "rebuffed calls to halt" })

  tells("Peru’s minister came about the dam. “I raised this with Brazil,” Ana Ruiz said.", {
    issue: "dams",
    status: "raised",
  })
  tells("Chile accused no one, charging that Peru was building the dam.", { issue: "dams", status: "disputed" })
  tells("The ministers agreed on the need to protect the dam.", { status: "raised", words: "agreed on the need to" })
  tells(
    "Chile agreed to hold talks on AI, and fishing rights have been restored.",
    { issue: "ai", status: "open" },
    { issue: "fish", status: "resumed" },
  )
  tells("The ministers discussed the work of the year, including tariffs, schools and the dam.", { status: "raised" })
  tells("Peru’s call with Chile focused on trains and the dam.", { issue: "dams", status: "raised" })
  tells("They committed to work together on roads, bridges and the dam.", { issue: "dams", status: "agreed" })
  tells("The dam in the north of Chile remains a challenge.", { status: "open" })
  tells("Since the flood in May 2024 Chile has agreed to lower the dam.", { status: "agreed", date: null })
  tells("Chile offered to sell cod by June, provided that trawlers are withdrawn.", { status: "disputed", date: null })

  // Nothing is told of how it stands.
  tells("The ministers discussed the partnership between fishing rights groups and Chile.")
  tells("The use of dual-flow turbines is completely unacceptable, Ruiz said.")
  tells("The ministers discussed the AI summit in Lima.")
  tells("The visit was not focused on the dam.")
  tells("There is no disagreement over the dam.")
  tells("The treaty calls for each country to stop the trawlers.")
  tells("He feared a front opposed to the dam.")
  tells("“I just talked about the dam,” Ana Ruiz said.")
  tells("Ruiz vowed a firm response to any trawlers.")
  tells("Senators accused the ministry of hiding the dam.")
  tells("Let me discuss the dam.")
  tells("They talked with the trawlers.")
  tells("The minister may also express concern over the dam.")
  tells("At a protest demanding an end to the dam a man fell.")
  tells("Chile declined to comment on the dam.")
  tells("A deal would help us make progress on cod, Ruiz said.")
  tells("The dam was full, and so were the trawlers. Neither side accepts the view of the other.")
  tells("The dam burst. “They raise it with us whenever we meet,” Ruiz said.")
  tells("The envoys did not raise the matter of the dam.")
  tells("Did they agree on AI?")
  tells("The dam was full.")
  tells("They spoke of making sure that we restored fishing rights.")
})

it("says what parties do about an issue in their words", async () => {
  const { characterizations } = await issuesIn("“We will work together on AI and compete over cod,” Ana Ruiz said.")
  expect(characterizations).toEqual(["ai: cooperate, work together on", "fish: compete, compete over"])
})

it("the same account told twice is one with both places", async () => {
  const { statuses } = await issuesIn(
    "There was no movement on cod. Once more there was no movement on fishing rights.",
  )
  expect(statuses).toMatchObject([
    { issue: "fish", status: "stalled", evidence: [{}, {}].map(() => expect.any(String)) },
  ])
})

it("is told of more than one country: far from all those that a document names it is a matter at home", async () => {
  const abroad = "Chile and Peru are neighbours. So are Peru and Brazil."
  const home = "The dam remains a priority of the ministry."
  const far = (place: number) => `${abroad}${" The river rose and fell.".repeat(place)} ${home}`
  expect((await issuesIn(far(2))).statuses).toMatchObject([{ issue: "dams", status: "open" }])
  expect((await issuesIn(far(40))).statuses).toEqual([])
  const alone = "Chile is long. Chile is thin. Chile has hospitals."
  expect((await issuesIn(`${alone} They discussed the dam.`)).statuses).toEqual([])
  expect((await issuesIn(`${alone} They discussed Chile and the dam.`)).statuses).toMatchObject([{ status: "raised" }])
})

it("who asks tells what was raised, not what is asked", async () => {
  const text = "QUESTION: You also asked Chile to spare the cod. What about the dam?\n"
  const said = { label: { start: 0, end: 8 }, content: { start: 10, end: text.length - 1 } }
  const turn = { ...said, name: null, role: null, part: "question" } as const
  const { statuses } = await issuesIn(text, { kind: "transcript", turns: [turn] })
  expect(statuses).toMatchObject([{ issue: "fish", status: "raised", words: "You also asked Chile to spare" }])
})

it("an answer goes on with what the answer before was of, where the question between names nothing", async () => {
  const parts = [
    ["question", "What of the cod?"],
    ["answer", "I told Chile that cod matters."],
    ["question", "So you came home without a promise."],
    ["answer", "That is not right. We have a day. The envoys meet in Lima in May. It is a start."],
  ] as const
  const text = parts.map(([, said]) => `X: ${said}`).join("\n")
  const turns = parts.map(([part, said]) => {
    const start = text.indexOf(said)
    const label = { start: start - 3, end: start - 2 }
    return { label, content: { start, end: start + said.length }, name: part, role: null, part }
  })
  const { statuses } = await issuesIn(text, { kind: "transcript", turns })
  expect(statuses).toMatchObject([{ issue: "fish", status: "progress", words: "It is a start" }])
})
