import model from "wink-eng-lite-web-model"
import winkNLP, { type WinkMethods } from "wink-nlp"

/** Words, or what words have in common, by their place in a list and by themselves; those met in texts are added. */
interface Feature {
  readonly list: string[]
  readonly hash?: Record<string, number>
  /** Where the next is added. */
  index?: number
  /** How many there are before any text is read. */
  readonly intrinsicSize?: number
}

interface Core {
  readonly features: Readonly<Record<string, Feature>>
}

/** What wink calls for the parts of its model. */
type Parts = Readonly<Record<"core" | "sbd" | "pos" | "ner" | "negation" | "sa" | "metaCER", () => unknown>>

const parts = model as unknown as Parts
/** A machine that recognizes nothing, for what wink loads and nobody asks for (entities, negation, sentiment). */
const nothing = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])
const unused = () => ({ machines: [nothing], transformers: [] })

let known: Core | null = null

/**
 * A tagger that has met no word yet; the one given before must not be used any more. wink remembers every new word and
 * splits later ones by it ("president’s" whole or in two), so one for many documents would read each by the light of
 * those before it, and grow for ever. What does not change is read once: the first takes 80 ms, the others 1 ms.
 */
export function freshTagger(): WinkMethods {
  if (known === null) known = parts.core() as Core
  else forgetTexts(known)
  const core = known
  const fresh: Parts = { ...parts, core: () => core, ner: unused, negation: unused, sa: unused, metaCER: unused }
  return winkNLP(fresh as unknown as typeof model, ["sbd", "pos"])
}

function forgetTexts(core: Core): void {
  for (const feature of Object.values(core.features)) {
    const { list, hash, intrinsicSize } = feature
    if (hash === undefined || intrinsicSize === undefined) continue
    for (let added = intrinsicSize; added < list.length; added++) delete hash[list[added] as string]
    list.length = intrinsicSize
    feature.index = intrinsicSize
  }
}
