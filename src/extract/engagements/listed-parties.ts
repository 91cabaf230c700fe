import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis, Name } from "../../language/analysis.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { EngagementAddition } from "./mention.ts"

/** A title stands before a name within so many characters of where its item begins. */
const longestTitle = 160

/**
 * Those whom a list under a line such as "Participants included:" names: of each item who is named first.
 *
 *     - Premier Ana Ruiz - Zelko Komar, Director, Port Council - Ode Shipowners’ Association
 *               ────────   ───────────                           ───────────────────────────
 */
export function listedParties(
  { text }: Document,
  { rosters, names }: Analysis,
  sentences: readonly ChunkedSentence[],
): EngagementAddition[] {
  return rosters.flatMap(({ items }) =>
    items.flatMap(({ words }): EngagementAddition[] => {
      const party = partyIn(words, names, text)
      const sentence = sentences[firstAtOrAfter(sentences, words.start + 1) - 1]
      if (party === null || sentence === undefined) return []
      return [
        {
          kind: "addition",
          first: [party],
          second: [],
          trigger: { start: words.start, end: party.end },
          evidence: { start: words.start, end: party.end },
          joins: "main",
          sentence,
        },
      ]
    }),
  )
}

/** Before the name an item has a title alone: "Chief of Staff, |Ana Ruiz|", "Brig Gen (ret) |Omar Haddad|", "(Moderator) |Ana Ruiz|". */
const opensItem = /^(?:\([^()]{1,20}\) ?)?[^,;()]*(?:\(ret\.?\) )?(?:, (?:\p{Lu}\p{Ll}{1,4}\. )?)?$/iu

/** "|Executive Director| of the Office of Ports Ana Ruiz": no body, but who heads it. */
const holding = /^(?:\p{Lu}\p{L}+ ){0,4}(?:Director|Secretary|Administrator|Commissioner|Chair|Chief|Head) of\b/u

/** "Director of the Office of Roads, Youth, and Victim Services |Ana Ruiz|": the body's name holds commas. */
const allTitle = /^(?:\p{Lu}[\p{L}’'&-]*,? |of |the |and |for |on ){2,24}$/u

/** The person whom an item names first; else the body whose name it opens with. */
function partyIn({ start, end }: Span, names: readonly Name[], text: string): Span | null {
  for (let i = firstAtOrAfter(names, start); (names[i]?.end ?? end + 1) <= end; i++) {
    const { kind, start: from, end: to } = names[i] as Name
    if (kind === "person" && from - start <= longestTitle) {
      const title = text.slice(start, from)
      return opensItem.test(title) || (holding.test(title) && allTitle.test(title)) ? { start: from, end: to } : null
    }
    if (
      kind === "organization" &&
      /^\[?(?:the )?$/i.test(text.slice(start, from)) &&
      !holding.test(text.slice(from, to)) &&
      !/^[’']|^ \p{Lu}/u.test(text.slice(to, end))
    )
      return { start: from, end: to }
  }
  return null
}
