import type { Span } from "../../domain/span.ts"
import { isLightWord } from "../../language/content-words.ts"
import type { FoldedUttered, Uttered } from "./uttered.ts"

/** Later words in the frame of a formulation: one place of it is another, the rest is the same. */
export interface Variant {
  readonly uttered: Uttered
  readonly words: Span
  readonly edit: "dropped" | "added" | "replaced"
  /** Which words of the frame stood there before; none where some were added. */
  readonly was: Span
  /** Those that stand there now; null where some were dropped. */
  readonly now: Span | null
}

/** A formulation as variants of it are looked for. */
export interface Frame {
  readonly words: Uint32Array
  /** ISO date of its first use: a variant is later. */
  readonly day: string
}

/** So many words in a row must be the same: that is where a variant is looked for. */
const anchor = 3
/** In a shorter frame one word of difference makes another thing of it. */
const shortestFrame = 5
/** At most so many words differ. */
const mostChanged = 2
/** More from later days tells the same again. */
const mostShown = 5

/**
 * Finds later variants of each formulation, the first of each kind.
 *
 *     the complete and lasting withdrawal from the shelf
 *     the lasting withdrawal from the shelf                   dropped "complete and"
 */
export function findVariants(frames: readonly Frame[], folded: readonly FoldedUttered[]): Variant[][] {
  const byAnchor = new Map<string, { readonly frame: number; readonly at: number }[]>()
  frames.forEach(({ words }, frame) => {
    if (words.length < shortestFrame) return
    for (let at = 0; at + anchor <= words.length; at++) {
      const key = words.subarray(at, at + anchor).join(" ")
      const known = byAnchor.get(key)
      if (known === undefined) byAnchor.set(key, [{ frame, at }])
      else known.push({ frame, at })
    }
  })
  const found: Map<string, Variant>[] = frames.map(() => new Map())
  const inOrder = folded.toSorted((a, b) =>
    a.uttered.day < b.uttered.day ? -1 : a.uttered.day > b.uttered.day ? 1 : 0,
  )
  for (const one of inOrder) {
    for (let at = 0; at + anchor <= one.words.length; at++) {
      for (const hit of byAnchor.get(one.words.subarray(at, at + anchor).join(" ")) ?? []) {
        const frame = frames[hit.frame] as Frame
        const kinds = found[hit.frame] as Map<string, Variant>
        if (one.uttered.day <= frame.day || kinds.size >= mostShown) continue
        const variant = variantAt(frame.words, hit.at, one, at)
        const key =
          variant &&
          `${variant.was.start} ${variant.was.end}|${variant.now ? one.uttered.text.slice(variant.now.start, variant.now.end).toLowerCase() : ""}`
        if (variant !== null && key !== null && !kinds.has(key)) kinds.set(key, variant)
      }
    }
  }
  return found.map((kinds) => [...kinds.values()])
}

/** The variant of a frame that stands where three of its words do; null where it is the same, or differs in more than one place. */
function variantAt(frame: Uint32Array, from: number, one: FoldedUttered, at: number): Variant | null {
  const { words } = one
  let [left, right] = [0, anchor]
  while (left < from && words[at - left - 1] === frame[from - left - 1]) left++
  while (from + right < frame.length && words[at + right] === frame[from + right]) right++
  const [openLeft, openRight] = [from - left, frame.length - from - right]
  if ((openLeft === 0) === (openRight === 0)) return null
  const isLeft = openLeft > 0
  const open = isLeft ? openLeft : openRight
  // Past the place that differs the frame goes on to its end, by one word at least.
  for (let was = 0; was <= Math.min(mostChanged, open - 1); was++) {
    for (let now = 0; now <= mostChanged; now++) {
      if (was + now === 0 || (was > 0 && now > 0 && was !== now)) continue
      const rest = open - was
      const [inFrame, inText] = isLeft ? [0, at - left - now - rest] : [frame.length - rest, at + right + now]
      if (inText < 0 || inText + rest > words.length) continue
      let isSame = true
      for (let i = 0; isSame && i < rest; i++) isSame = frame[inFrame + i] === words[inText + i]
      if (!isSame) continue
      const changed = isLeft ? at - left - now : at + right
      const start = isLeft ? inText : at - left
      const end = isLeft ? at + right : inText + rest
      return describe(
        one,
        { start, end },
        { start: changed, end: changed + now },
        { start: isLeft ? rest : from + right, end: (isLeft ? rest : from + right) + was },
      )
    }
  }
  return null
}

function describe({ uttered, starts, ends }: FoldedUttered, all: Span, changed: Span, was: Span): Variant | null {
  const spanOf = ({ start, end }: Span): Span => ({ start: starts[start] as number, end: ends[end - 1] as number })
  const words = spanOf(all)
  if (/[.?!;:()\n]|--|[\u2013\u2014]/u.test(uttered.text.slice(words.start, words.end))) return null
  const now = changed.end > changed.start ? spanOf(changed) : null
  const edit = now === null ? "dropped" : was.end === was.start ? "added" : "replaced"
  // A word of grammar more or less changes nothing.
  const told = now === null ? null : uttered.text.slice(now.start, now.end).split(/[^\p{L}\p{N}]+/u)
  if (told?.every((word) => word === "" || isLightWord(word))) return null
  return { uttered, words, edit, was, now }
}
