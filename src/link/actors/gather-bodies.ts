import { type Appearance, byAppearance, type DossierActor } from "../../domain/dossier-actor.ts"
import { organizationWords } from "../../language/data/organizations.ts"
import { officeModifiers, portfolios } from "../../language/data/titles.ts"
import { wordsIn } from "./name-words.ts"
import { organizationWordsOf } from "./same-actor.ts"

/**
 * Gathers organizations, countries or groups of one block, which all have one name (or one code). Bodies that every state
 * has ("the Foreign Ministry") are one only where their documents say that they are of one state; others unless two
 * documents say that they are of two; embassies never, without their place.
 */
export function gatherBodies(block: readonly Appearance[]): DossierActor[] {
  const appearances = block.toSorted(byAppearance)
  const countries = new Set(appearances.flatMap(({ actor }) => actor.country ?? []))
  const stands = (appearance: Appearance): string => {
    const { id, kind, country, name } = appearance.actor
    if (kind !== "organization") return ""
    if (isOneOfMany(name)) return id
    if (isOfEveryState(name)) return country ?? id
    return countries.size > 1 ? (country ?? id) : ""
  }
  const groups = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const group = groups.get(stands(appearance))
    if (group === undefined) groups.set(stands(appearance), [appearance])
    else group.push(appearance)
  }
  return [...groups.values()].map(gathered)
}

function gathered(appearances: readonly Appearance[]): DossierActor {
  const [first, ...more] = appearances as [Appearance, ...Appearance[]]
  const join = ({ actor }: Appearance) => ({ actor: actor.id, why: whySame(first, actor), like: first.actor.id })
  return { id: first.actor.id, members: [{ actor: first.actor.id, why: null, like: null }, ...more.map(join)] }
}

function whySame({ actor: first }: Appearance, actor: Appearance["actor"]): string {
  if (wordsIn(first.name).join(" ") === wordsIn(actor.name).join(" ")) {
    const isOfOne = actor.kind === "organization" && actor.country !== null && actor.country === first.country
    return isOfOne ? `the same name, “${actor.name}”, of the same country` : `the same name, “${actor.name}”`
  }
  const pair = `“${actor.name}” and “${first.name}”`
  return actor.kind === "country" ? `${pair} both stand for ${actor.country}` : `${pair} are names of one`
}

/** Bodies of which a state has one in many places: "the U.S. Embassy" of two documents may stand in two capitals. */
const manyOfOneState = /^(?:embassy|embassies|consulate|consulates|mission|missions|delegation|general)$/

/** Whether a name, but for its state, says no more than that it is one of many such bodies. */
function isOneOfMany(name: string): boolean {
  const words = organizationWordsOf({ name })
  return words.every((word) => manyOfOneState.test(word) || /^(?:us|[a-z])$/.test(word))
}

/** Names that every state may give a body, but that stand for one wherever they are used without another word. */
const standsAlone: ReadonlySet<string> = new Set(["congress", "house", "senate", "house of representatives"])

/** Words of such names that no list of offices has. */
const ofBodies =
  /^(?:air|armed|civil|constitutional|criminal|customs|elections?|guard|high|immigration|investigative|law|main|negotiating|office|revolutionary|ruling|upper|lower)$/

/** Whether a name is made of words that every state's bodies have: "Foreign Ministry", "the army", "Supreme Court". */
function isOfEveryState(name: string): boolean {
  const words = wordsIn(name).filter((word) => !/^(?:the|of|for|and|affairs|s)$/.test(word))
  // Departments of state and of defence are called so in few countries.
  if (words.includes("department") && words.length > 1) return false
  return (
    !standsAlone.has(words.join(" ")) &&
    words.every(
      (word) => ofBodies.test(word) || organizationWords.has(word) || officeModifiers.has(word) || portfolios.has(word),
    )
  )
}
