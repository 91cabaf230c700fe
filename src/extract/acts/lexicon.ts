import type { ActKind, PloverEvent } from "../../domain/act.ts"
import { carried, carryingVerbs, ploverNouns, ploverVerbs } from "../../language/data/plover-verbs.ts"
import { formsOf } from "../../language/verbs.ts"

/** What a word of the field says is done. */
export interface Meaning {
  readonly event: PloverEvent
  readonly mode: string | null
  readonly kind: ActKind
}

/** A verb of the field with the words that must follow it. */
export interface ActVerb extends Meaning {
  readonly lemma: string
  /** "out" of "rule out"; empty for most. */
  readonly after: readonly string[]
  /** Of many other uses. */
  readonly isLoose: boolean
}

export interface ActNoun extends Meaning {
  readonly noun: string
  /** Which nouns do alike after a carrying verb. */
  readonly group: string
}

/** How a verb carries its object: starts, stops, lifts or gives it. */
export interface Carrying {
  readonly lemma: string
  readonly after: readonly string[]
  readonly how: string
}

/** Forms that no rule of spelling makes. */
const irregular: Readonly<Record<string, string>> = {
  withdraw: "withdrew withdrawn",
  freeze: "froze frozen",
  break: "broke broken",
  beat: "beat beaten",
  fight: "fought",
  leave: "left",
  sell: "sold",
  buy: "bought",
  pay: "paid",
  cut: "cut",
  shut: "shut",
  hit: "hit",
  hurt: "hurt",
  quit: "quit",
  slay: "slew slain",
  bid: "bid",
  sue: "sued",
  rise: "rose risen",
  fly: "flew flown",
  flee: "fled",
  feed: "fed",
  lend: "lent",
  hang: "hanged hung",
  forbid: "forbade forbidden",
  overrun: "overran overrun",
  blow: "blew blown",
  bind: "bound",
  withhold: "withheld",
  walk: "walked",
  step: "stepped",
  vow: "vowed",
  burn: "burned burnt",
  steal: "stole stolen",
  throw: "threw thrown",
}

/** Every form of a verb, with both spellings where the last consonant may be doubled; one too many does no harm. */
function verbForms(lemma: string): string[] {
  const forms = new Set(formsOf(lemma).keys())
  for (const form of (irregular[lemma] ?? "").split(" ")) if (form !== "") forms.add(form)
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(lemma)) {
    const stem = lemma + lemma.at(-1)
    forms.add(`${stem}ed`).add(`${stem}ing`)
  }
  return [...forms]
}

function rows(table: string): { head: string[]; words: string[] }[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [head = "", words = ""] = line.split(" | ")
      return { head: head.split(" "), words: words.split(", ") }
    })
}

function meaningOf([event = "", mode = "", kind = ""]: readonly string[]): Meaning {
  return { event: event as PloverEvent, mode: mode === "-" ? null : mode, kind: kind as ActKind }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function makeVerbs(): Map<string, ActVerb[]> {
  const verbs = new Map<string, ActVerb[]>()
  for (const { head, words } of rows(ploverVerbs))
    for (const entry of words) {
      const [lemma = "", ...after] = entry.replace("~", "").split(" ")
      const verb = { ...meaningOf(head), lemma, after, isLoose: entry.startsWith("~") }
      for (const form of verbForms(lemma)) add(verbs, form, verb)
    }
  // The longer entry is the surer one: "call for" before "call".
  for (const entries of verbs.values()) entries.sort((a, b) => b.after.length - a.after.length)
  return verbs
}

function makeNouns(): Map<string, ActNoun> {
  const nouns = new Map<string, ActNoun>()
  for (const { head, words } of rows(ploverNouns)) {
    const [group = "", ...meaning] = head
    for (const noun of words) {
      const entry = { ...meaningOf(meaning), noun, group }
      const plural = /(?:s|x|z|ch|sh)$/.test(noun)
        ? `${noun}es`
        : /[^aeiou]y$/.test(noun)
          ? `${noun.slice(0, -1)}ies`
          : `${noun}s`
      for (const form of [noun, plural]) if (!nouns.has(form)) nouns.set(form, entry)
    }
  }
  return nouns
}

function makeCarrying(): Map<string, Carrying[]> {
  const carrying = new Map<string, Carrying[]>()
  for (const { head, words } of rows(carryingVerbs))
    for (const entry of words) {
      const [lemma = "", ...after] = entry.split(" ")
      for (const form of verbForms(lemma)) add(carrying, form, { lemma, after, how: head[0] ?? "" })
    }
  for (const entries of carrying.values()) entries.sort((a, b) => b.after.length - a.after.length)
  return carrying
}

const verbs = makeVerbs()
const nouns = makeNouns()
const carrying = makeCarrying()
const carriedMeanings = new Map(
  rows(carried).flatMap(({ head: [how = "", ...groups], words: [meaning = ""] }) =>
    groups.map((group) => [`${how} ${group}`, meaningOf(meaning.split(" "))] as const),
  ),
)

/** The verbs of the field that have this form, those of more words first. */
export function actVerbs(form: string): readonly ActVerb[] {
  return verbs.get(form) ?? []
}

/** The noun of the field of this form: a word, or two with a blank between. */
export function actNoun(form: string): ActNoun | null {
  return nouns.get(form) ?? null
}

/** How verbs of this form carry their object. */
export function carryingForms(form: string): readonly Carrying[] {
  return carrying.get(form) ?? []
}

/** Nouns that say by themselves what it is to start what they name: "imposed sanctions", "launched an attack". */
const started = new Set(
  "sanction tariff control curfew martial warrant agreement regret peace demand accusation criticism inquiry refusal denial warning protest strike riot exercise attack bombing airstrike shelling gas killing abduction cyber".split(
    " ",
  ),
)
/** Verbs that put feelings and thanks into words. */
const uttering = /^(?:express|voice|convey|extend|offer|show)$/
/** Verbs of armed forces: a strike that is launched is no walkout. */
const striking = /^(?:launch|conduct|carry|order|mount|perform|commit)$/

/** What is done where a verb of this sort has this noun as its object, or null where that is no act. */
export function carriedMeaning({ how, lemma }: Carrying, noun: ActNoun): Meaning | null {
  const listed = carriedMeanings.get(`${how} ${noun.group}`)
  if (listed !== undefined) return listed
  if (how !== "start") return null
  if (noun.group === "strike" && striking.test(lemma)) return { event: "ASSAULT", mode: "aerial", kind: "violence" }
  if (noun.group === "support") return uttering.test(lemma) ? noun : null
  return started.has(noun.group) ? noun : null
}
