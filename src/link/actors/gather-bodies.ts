import { type Appearance, type DossierActor, inOrder, type Membership } from "../../domain/dossier-actor.ts"
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
  const appearances = inOrder(block)
  const countries = new Set(appearances.flatMap(({ actor }) => actor.country ?? []))
  const groups = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const key = apartBy(appearance.actor, countries.size)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [appearance])
    else group.push(appearance)
  }
  return [...groups.values()].map(gathered)
}

/**
 * How a newcomer joins the only actor a block has so far, given its earliest appearance and its country; null where the
 * block must be gathered anew to tell. Gives what `gatherBodies` would.
 */
export function joinBody(first: Appearance, country: string | null, newcomer: Appearance): Membership | null {
  const { actor } = newcomer
  if (inOrder([first, newcomer])[0] !== first) return null
  if (actor.kind === "organization") {
    const isOne = breadthOf(first.actor.name) === "one" && breadthOf(actor.name) === "one"
    if (!isOne || (actor.country !== null && actor.country !== country)) return null
  }
  return { actor: actor.id, why: whySame(first.actor, actor), like: first.actor.id }
}

/** What keeps an actor of a block apart from others: its state, or that it is not told which one it is. */
function apartBy({ id, kind, country, name }: Appearance["actor"], countries: number): string {
  if (kind !== "organization") return ""
  const breadth = breadthOf(name)
  if (breadth === "one of many") return id
  return breadth === "of every state" || countries > 1 ? (country ?? id) : ""
}

function gathered(appearances: readonly Appearance[]): DossierActor {
  const [{ actor: first }, ...more] = appearances as [Appearance, ...Appearance[]]
  const reasons = new Map<string, string>()
  const members = more.map(({ actor }) => {
    const key = `${actor.name}\n${actor.country}`
    const why = reasons.get(key) ?? whySame(first, actor)
    reasons.set(key, why)
    return { actor: actor.id, why, like: first.id }
  })
  return { id: first.id, members: [{ actor: first.id, why: null, like: null }, ...members] }
}

function whySame(first: Appearance["actor"], actor: Appearance["actor"]): string {
  if (wordsIn(first.name).join(" ") === wordsIn(actor.name).join(" ")) {
    const isOfOne = actor.kind === "organization" && actor.country !== null && actor.country === first.country
    return isOfOne ? `the same name, “${actor.name}”, of the same country` : `the same name, “${actor.name}”`
  }
  const pair = `“${actor.name}” and “${first.name}”`
  return actor.kind === "country" ? `${pair} both stand for ${actor.country}` : `${pair} are names of one`
}

/** How many bodies a name may be of. */
type Breadth = "one" | "of every state" | "one of many"

/** The names of a block are few, and each stands in many documents. */
const lately = new Map<string, Breadth>()
const mostKept = 20_000

function breadthOf(name: string): Breadth {
  const known = lately.get(name)
  if (known !== undefined) return known
  if (lately.size >= mostKept) lately.clear()
  const breadth = isOneOfMany(name) ? "one of many" : isOfEveryState(name) ? "of every state" : "one"
  lately.set(name, breadth)
  return breadth
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
