import model from "wink-eng-lite-web-model"
import winkNLP, { type WinkMethods } from "wink-nlp"

/** Words, or what words have in common, by their place in a list and by themselves; those met later are added. */
interface Feature {
  readonly list: readonly string[]
  readonly hash?: Readonly<Record<string, number>>
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

let core: Core | null = null

/**
 * A tagger that has met no word yet. wink remembers every new word and splits later ones by it ("president’s" whole or
 * in two), so one for many documents would read each by the light of those before it, and grow for ever. What does not
 * change is read once: the first takes 80 ms, the others 2 ms.
 */
export function freshTagger(): WinkMethods {
  core ??= withPlainHashes(parts.core() as Core)
  const read = core
  const fresh: Parts = { ...parts, core: () => unmet(read), ner: unused, negation: unused, sa: unused, metaCER: unused }
  return winkNLP(fresh as unknown as typeof model, ["sbd", "pos"])
}

/** Without what every object has, so that "constructor" is a word like others. */
function withPlainHashes(core: Core): Core {
  return withFeatures(core, ({ hash, ...feature }) =>
    hash === undefined ? feature : { ...feature, hash: Object.assign(Object.create(null), hash) },
  )
}

/** The same words; those met from now on are added to a layer of its own. */
function unmet(core: Core): Core {
  return withFeatures(core, (feature) =>
    feature.hash === undefined
      ? feature
      : { ...feature, hash: Object.create(feature.hash), list: feature.list.slice() },
  )
}

function withFeatures(core: Core, change: (feature: Feature) => Feature): Core {
  const features = Object.entries(core.features).map(([name, feature]) => [name, change(feature)] as const)
  return { ...core, features: Object.fromEntries(features) }
}
