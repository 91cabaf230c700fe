import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** What is told of an article as said at engagements of two sides. */
async function saidAtMeetings(text: string): Promise<string[]> {
  const document = documentOf(text, { date: { value: "2031-05-02", basis: "stated", why: "" } })
  const { engagements, statements } = await extract(document, analyse(document), null)
  const made = engagements
    .filter(({ kind }) => /^(?:meeting|talks|call|summit)$/.test(kind))
    .flatMap((engagement) => engagement.statements)
  return statements
    .filter(({ id }) => made.includes(id))
    .flatMap(({ content }) => content.map((span) => slice(text, span)))
}

describe("what an article tells was said at a meeting", () => {
  it.each([
    [
      "its sentence tells of it as the setting",
      "During two hours of talks with Defense Minister Kenji Sato, Foreign Minister Ana Ruiz said that the flights must end.",
      ["that the flights must end"],
    ],
    [
      "its sentence says when",
      "When Foreign Minister Ana Ruiz met Defense Minister Kenji Sato on Thursday, she said that the flights must end.",
      ["that the flights must end"],
    ],
    [
      "the one met is who says it",
      "Foreign Minister Ana Ruiz met Defense Minister Kenji Sato, who said that the flights would go on.",
      ["that the flights would go on"],
    ],
    [
      "whoever else took part is told",
      "Foreign Minister Ana Ruiz met Defense Minister Kenji Sato on Thursday.\n\nThe harbour was closed for the day. Earlier, Sato told Ruiz that the flights would go on.",
      ["that the flights would go on"],
    ],
    [
      "the speaker goes on",
      "In talks with Defense Minister Kenji Sato, Foreign Minister Ana Ruiz said that the flights must end. “This summer is the last one,” Ruiz said.",
      ["that the flights must end", "“This summer is the last one,”"],
    ],
  ])("%s", async (_, text, said) => expect(await saidAtMeetings(text)).toEqual(said))

  it.each([
    [
      "it was said to reporters",
      "In talks with Defense Minister Kenji Sato, Foreign Minister Ana Ruiz said that the flights must end. “This summer is the last one,” Ruiz told reporters.",
      ["that the flights must end"],
    ],
    ["it was said after it", "After talks with Defense Minister Kenji Sato, Ana Ruiz said the flights must end.", []],
    [
      "the engagement is to come",
      "Foreign Minister Ana Ruiz said the flights must end. She will meet Defense Minister Kenji Sato in June.",
      [],
    ],
    [
      "the two met twice",
      "Foreign Minister Ana Ruiz met Defense Minister Kenji Sato in Vienna on Monday. Ana Ruiz spoke by telephone on Thursday with Kenji Sato. Sato told Ruiz that the flights would go on.",
      [],
    ],
  ])("is nothing more where %s", async (_, text, said) => expect(await saidAtMeetings(text)).toEqual(said))
})
