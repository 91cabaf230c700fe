import { expect, test } from "vitest"
import type { ContextKind, Edit } from "../../src/domain/alignment.ts"
import { slice } from "../../src/domain/span.ts"
import { findContext } from "../../src/link/quotations/context.ts"
import { linkableOf, spanOf } from "./linkable-of.ts"

interface Example {
  /** The article; what is quoted stands between “ and ”. */
  readonly article: string
  /** What was said; what is quoted of it, gaps included, stands between [ and ], what is left out of that between < and >. */
  readonly said: string
}

/** Kind and words of each context, as "kind: words". */
function contextsOf({ article, said }: Example): string[] {
  const reference = linkableOf(said.replace(/[[\]<>]/g, ""), { kind: "transcript" })
  const quoting = linkableOf(article)
  const quotation = quoting.quotations.at(-1) ?? expect.unreachable("the article quotes nothing")
  const quoted = said.slice(said.indexOf("[") + 1, said.indexOf("]"))
  const edits: Edit[] = [...quoted.matchAll(/<([^>]*)>/g)].map(([, words]) => ({
    kind: "cut",
    quotation: null,
    reference: spanOf(reference, words as string),
    note: "",
  }))
  const referenceSpan = spanOf(reference, quoted.replace(/[<>]/g, ""))
  return findContext({ quoting, quotation, reference, referenceSpan, edits }).map(
    ({ kind, span }) => `${kind}: ${slice(reference.document.text, span)}`,
  )
}

function finds(kind: ContextKind, words: string, example: Example): void {
  expect(contextsOf(example)).toEqual([`${kind}: ${words}`])
}

function findsNone(examples: readonly Example[]): void {
  for (const example of examples) expect(contextsOf(example), example.article).toEqual([])
}

test("a condition that the reference sets right after or before the words", () => {
  finds("condition", "provided that the patrols end", {
    article: "“Our side will reopen both bridges in spring,” Ruiz said.",
    said: "We met. [Our side will reopen both bridges in spring], provided that the patrols end. Thank you.",
  })
  finds("condition", "If the patrols end", {
    article: "“We will reopen both bridges in spring,” Ruiz said.",
    said: "Let me add: If the patrols end, [we will reopen both bridges in spring].",
  })
  finds("condition", "unless the council objects", {
    article: "The minister was brief. “The treaty takes effect next week,” she said.",
    said: "[The treaty takes effect next week] – unless the council objects – and we are glad.",
  })
  finds("condition", "if necessary to protect the port", {
    article: "“They are willing to open fire on the bridge,” Ruiz said.",
    said: "[They are willing to open fire on the bridge] if necessary to protect the port.",
  })
  finds("condition", "if", {
    article: "“Valdoria does not pay by Friday,” Ruiz said.",
    said: "We will sue if [Valdoria does not pay by Friday].",
  })
})

test("no condition that is quoted, that the article states, or that is only a way of speaking", () => {
  findsNone([
    {
      article: "“If the patrols end, we will reopen both bridges,” Ruiz said.",
      said: "[If the patrols end, we will reopen both bridges].",
    },
    {
      article: "Provided the patrols end, “our side will reopen both bridges in spring,” Ruiz said.",
      said: "[Our side will reopen both bridges in spring], provided that the patrols end.",
    },
    {
      article: "Ruiz wants the patrols to end first. “Our side will reopen both bridges in spring,” she said.",
      said: "[Our side will reopen both bridges in spring], provided that the patrols end.",
    },
    {
      article: "“This is the best offer they will get,” Ruiz said.",
      said: "[This is the best offer they will get], if I may say so.",
    },
    {
      article: "“The offer stands through the summer,” Ruiz said.",
      said: "If you look at the text, [the offer stands through the summer].",
    },
    {
      article: "“I asked the envoy twice this morning,” Ruiz said.",
      said: "[I asked the envoy twice this morning]. If he knew, he did not tell me.",
    },
    {
      article: "“They are willing to open fire on the bridge,” Ruiz said.",
      said: "[They are willing to open fire on the bridge] if necessary.",
    },
    {
      article: "“We will reopen both bridges in spring,” Ruiz said.",
      said: "Even if the patrols go on, [we will reopen both bridges in spring].",
    },
  ])
})

test("a hedge around the words or cut out of them", () => {
  finds("hedge", "I think", {
    article: "“Half of the grain went through Haldis,” said Ode.",
    said: "[Half of the grain<, I think,> went through Haldis].",
  })
  finds("hedge", "I suspect", {
    article: "“The ships will be back by June,” said Ode.",
    said: "I suspect that [the ships will be back by June].",
  })
  finds("hedge", "I believe", {
    article: "“Some forty ships will be back by June,” said Ode.",
    said: "I believe that [some forty ships will be back by June].",
  })
  finds("hedge", "as far as I know", {
    article: "“Nobody was on board that night,” said Ode.",
    said: "[Nobody was on board that night], as far as I know.",
  })
  finds("hedge", "not by intent", {
    article: "“Many of the ships start from Haldis,” said Ode.",
    said: "The port is large, and we found – not by intent – that [many of the ships start from Haldis].",
  })
  findsNone([
    {
      article: "Ode guessed that “the ships will be back by June”.",
      said: "I guess [the ships will be back by June].",
    },
    {
      article: "“The ships will be back by June,” said Ode.",
      said: "I guess you asked about that, and [the ships will be back by June].",
    },
    {
      article: "“The ships will be back by June,” said Ode.",
      said: "I guess the port is ready. [The ships will be back by June].",
    },
    {
      article: "“Nobody should have any doubt about our will,” said Ode.",
      said: "I think [nobody should have any doubt about our will].",
    },
    {
      article: "“The ships will be back by June,” said Ode.",
      said: "I guess the plan is [the ships will be back by June].",
    },
  ])
})

test("a negation that the quoted words lose", () => {
  finds("negation", "It is not true that", {
    article: "“Our cutter rammed the other ship,” said Benko.",
    said: "It is not true that [our cutter rammed the other ship].",
  })
  finds("negation", "Nobody says that", {
    article: "“The talks with Haldis have failed,” said Benko.",
    said: "Nobody says that [the talks with Haldis have failed].",
  })
  finds("negation", "not", {
    article: "“Trying to hold the islands down,” said Benko.",
    said: "We are not [trying to hold the islands down].",
  })
  finds("negation", "is simply not true", {
    article: "“That our cutter rammed the other ship,” said Benko.",
    said: "[That our cutter rammed the other ship] is simply not true.",
  })
  findsNone([
    {
      article: "Benko denied that “our cutter rammed the other ship”.",
      said: "It is not true that [our cutter rammed the other ship].",
    },
    {
      article: "“We are not trying to hold the islands down,” said Benko.",
      said: "[We are not trying to hold the islands down].",
    },
    {
      article: "“Told of the raid that night,” the host put to him. Benko said they weren’t told a thing.",
      said: "They weren’t [told of the raid that night].",
    },
    {
      article: "“Only the first of many steps,” said Benko.",
      said: "It is not [only the first of many steps].",
    },
  ])
})

test("a cut that joins words to the opposite condition", () => {
  finds("negation", "If it doesn’t", {
    article: "“If the port shuts that gate, we will shut it ourselves,” Ruiz said.",
    said: "[If the port shuts that gate, <fine. If it doesn’t, >we will shut it ourselves].",
  })
})

test("a question that the version states", () => {
  const question = "Have they put the fleet on alert since Monday?"
  finds("question", question, {
    article: "“They put the fleet on alert since Monday,” Sato said.",
    said: "Have [they put the fleet on alert since Monday]?",
  })
  findsNone([
    {
      article: "Sato asked if “they put the fleet on alert since Monday”.",
      said: "Have [they put the fleet on alert since Monday]?",
    },
    { article: "“Have they put the fleet on alert?” Sato said.", said: "[Have they put the fleet on alert]?" },
  ])
})

test("another sentence before, at which “this” points", () => {
  const said =
    "The mistrust between our navies grows with every season. Do they see a partner, or prey? [This must be settled before anything else.]"
  finds("antecedent", "The mistrust between our navies grows with every season.", {
    article:
      "Varga complained about the wheat duty that Valdoria raised in autumn. “This must be settled before anything else,” he said.",
    said,
  })
  findsNone([
    {
      article:
        "Varga spoke of growing mistrust between the navies. “This must be settled before anything else,” he said.",
      said,
    },
    { article: "“This must be settled before anything else,” Varga said.", said },
    {
      article:
        "Varga complained about the wheat duty that Valdoria raised in autumn. “It is time to settle this before anything else,” he said.",
      said: "The mistrust between our navies grows with every season. [It is time to settle this before anything else.]",
    },
    {
      article:
        "Varga complained about the wheat duty that Valdoria raised in autumn, and of seasons of mistrust. “This must be settled before anything else,” he said.",
      said,
    },
    {
      article:
        "Varga complained about the wheat duty that Valdoria raised in autumn. “Every navy must settle this before long,” he said.",
      said: "The mistrust between our navies grows with every season. [Every navy must settle this before long.]",
    },
  ])
})

test("words of another speaker around a quotation are no context of it", () => {
  findsNone([
    {
      article: "“Our side will reopen both bridges,” Ruiz said.",
      said: "“[Our side will reopen both bridges],” Ruiz said, provided that nobody objects.",
    },
  ])
})

test("hostile texts are read in bounded time", () => {
  const many = "if not I think ".repeat(20_000)
  const reference = linkableOf(`${many}we signed the paper in Haldis ${many}`)
  const quoting = linkableOf(`${many}“we signed the paper in Haldis” ${many}`)
  const started = performance.now()
  findContext({
    quoting,
    quotation: quoting.quotations[0] ?? expect.unreachable("no quotation"),
    reference,
    referenceSpan: spanOf(reference, "we signed the paper in Haldis"),
    edits: [],
  })
  expect(performance.now() - started).toBeLessThan(1000)
})
