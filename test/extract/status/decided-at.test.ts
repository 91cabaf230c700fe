import { expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import type { Engagement } from "../../../src/domain/engagement.ts"
import { decidedAt } from "../../../src/extract/status/decided-at.ts"
import { documentOf } from "../../document-of.ts"

/** In "The |envoys met| in May. They [agreed to reopen] the bridge." the words in brackets were decided at what stands between bars. */
function decided(
  marked: string,
  { status = "agreed", ...known }: { status?: "agreed" | "suspended" } & Partial<Document> = {},
): string | null {
  const text = marked.replaceAll(/[|[\]]/g, "")
  const clean = (at: number): number => at - (marked.slice(0, at).match(/[|[\]]/g) ?? []).length
  const engagements = [...marked.matchAll(/\|([^|]+)\|/g)].map(
    (match): Engagement => ({
      id: match[1] ?? "",
      kind: /briefing/.test(match[0]) ? "press-conference" : "meeting",
      participants: [],
      sides: [],
      place: null,
      date: null,
      level: null,
      duration: null,
      status: "held",
      within: null,
      statements: [],
      evidence: [{ start: clean(match.index), end: clean(match.index + match[0].length) }],
    }),
  )
  const words = { start: clean(marked.indexOf("[")), end: clean(marked.indexOf("]")) }
  const start = text.lastIndexOf(". ", words.start) + 1
  const told = { status, words, sentence: { start, end: text.length } }
  return decidedAt(documentOf(text, known), told, engagements)?.id ?? null
}

it("is the meeting named in the same sentence, or that those who agreed point back to", () => {
  expect(decided("When |the envoys met| in May, the states [agreed to reopen] the bridge.")).toBe("the envoys met")
  expect(decided("|Ruiz met Varga| in May. They [agreed to reopen] the bridge.")).toBe("Ruiz met Varga")
})

it("is none where others act, two meetings stand together, or nothing was settled", () => {
  expect(decided("|Ruiz met Varga| in May. Kestria [agreed to reopen] its bridge.")).toBeNull()
  expect(
    decided("|Ruiz met Varga| on Monday and |she met Sato| on Tuesday. They [agreed to reopen] the bridge."),
  ).toBeNull()
  expect(decided("|Ruiz met Varga| in May. They [suspended] the talks.", { status: "suspended" })).toBeNull()
})

it("is none where the press was told of something since", () => {
  const text = "|Ruiz met Varga|. She told |a briefing| that fares fell. The two states [agreed to reopen] the bridge."
  expect(decided(text)).toBeNull()
  expect(decided(text.replace("|a briefing|", "shipowners"))).toBe("Ruiz met Varga")
})

it("is none that a picture shows", () => {
  const text = "|Varga receives Ruiz|, May 2. By talking the two [agreed to reopen] the bridge."
  const caption = { region: "caption", start: 0, end: "Varga receives Ruiz, May 2.".length } as const
  expect(decided(text)).toBe("Varga receives Ruiz")
  expect(decided(text, { regions: [caption] })).toBeNull()
})

it("is in a readout its own meeting, not one it looks back to", () => {
  const readout = "|Ruiz met Varga|. They built on |the summit in May|. Ruiz [agreed to reopen] the bridge."
  expect(decided(readout, { kind: "readout" })).toBe("Ruiz met Varga")
  const after = "|Ruiz called Varga|. The call, which followed their |meeting in Rome|, [focused on] the bridge."
  expect(decided(after, { kind: "readout" })).toBe("Ruiz called Varga")
})
