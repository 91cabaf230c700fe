import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** The quotations of an article that it gives to nobody. */
async function loose(text: string, kind: "article" | "transcript" = "article"): Promise<string[]> {
  const document = documentOf(text, { kind })
  const { notes } = await extract(document, analyse(document), null)
  return notes.flatMap(({ code, span }) => (code === "unattributed-quotation" && span ? [slice(text, span)] : []))
}

const words = "“the only way to keep a small quarrel from becoming a large one”"

describe("a quotation given to nobody", () => {
  it("stands where no word of saying is", async () => {
    expect(
      await loose(`Ruiz said the port was open.\n\nSteady contact is ${words}, and it brings “quiet at sea”.`),
    ).toEqual([words])
  })

  it.each([
    ["said in its paragraph", `Steady contact is ${words}. Ruiz said so twice.`],
    ["led in by a colon", `This is what the harbor has on its wall:\n\nSteady contact, ${words}.`],
    ["its own paragraph after somebody spoke", `Ruiz said the port was open.\n\n${words}`],
    [
      "the last of several with marks of their own, of which the first ones are not closed",
      '"The port is open. "The ferry sails at noon. "The way over the shelf is the only way to keep a small quarrel small."',
    ],
    ["the end of one that the paragraph before opens", `It is so: “The port is open.\n\n${words}`],
    ["of whom the paragraph before tells", `Ruiz told of the pilots.\n\nIn the end they had ${words}.`],
    ["of officials", `The officials are ${words}.`],
    ["a phrase", "Steady contact brings “quiet at sea” to the port."],
    ["a title", "The council passed “An Act on the Better Keeping of Small Harbors and Ferries” in May."],
  ])("is none that is %s", async (_, text) => {
    expect(await loose(text)).toEqual([])
  })

  it("is looked for in articles alone", async () => {
    expect(await loose(`Steady contact is ${words}.`, "transcript")).toEqual([])
  })
})
