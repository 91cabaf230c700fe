import { formsOf, type VerbForm } from "../../language/verbs.ts"
import { cueAdjectives, cueNouns, cueVerbs } from "./cue-lexicon.ts"

/**
 * What a cue takes as its content:
 * `quote` words in quotation marks · `clause` a clause, with or without "that" · `question` whether, if, what …
 * `infinitive` to + verb · `phrase` a noun phrase and what belongs to it
 */
export type Complement = "quote" | "clause" | "question" | "infinitive" | "phrase"

/** A word that attributes, and how it does it. */
export interface Cue {
  readonly lemma: string
  readonly takes: ReadonlySet<Complement>
  /** Prepositions that belong to the cue before a phrase: "called for", "pointed to". */
  readonly prepositions: ReadonlySet<string>
  /** Whether a noun phrase between cue and content names who was told: "told Sato that …". */
  readonly addressee: boolean
  /** Whether it can stand after or amid its content: "…, officials said". */
  readonly trails: boolean
}

const letters: Readonly<Record<string, Complement>> = {
  q: "quote",
  s: "clause",
  w: "question",
  i: "infinitive",
  n: "phrase",
}

/** Reads lines of the lexicon: `lemma qswinat for,of` — complements; `a` takes an addressee, `t` trails; prepositions; `rule_out n` is two words. */
function readLexicon(lines: string): Map<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const line of lines.split("\n")) {
    const [lemma, marks = "", prepositions = ""] = line.trim().split(/\s+/)
    if (lemma === undefined || lemma === "" || lemma.startsWith("#")) continue
    const takes = new Set<Complement>()
    for (const mark of marks) {
      const complement = letters[mark]
      if (complement) takes.add(complement)
    }
    const words = lemma.replaceAll("_", " ")
    cues.set(words, {
      lemma: words,
      takes,
      prepositions: new Set(prepositions === "" ? [] : prepositions.split(",")),
      addressee: marks.includes("a"),
      trails: marks.includes("t"),
    })
  }
  return cues
}

const verbs = readLexicon(cueVerbs)
const nouns = readLexicon(cueNouns)
const adjectives = readLexicon(cueAdjectives)

const verbForms = new Map<string, VerbForm>()
for (const lemma of verbs.keys()) {
  const [verb = lemma, ...particle] = lemma.split(" ")
  for (const [form, tense] of formsOf(verb)) {
    const whole = [form, ...particle].join(" ")
    if (!verbForms.has(whole)) verbForms.set(whole, { lemma, tense })
  }
}

/** The form of a verb that can attribute, or null: "told" is the past of "tell". */
export function cueVerbForm(norm: string): VerbForm | null {
  return verbForms.get(norm) ?? null
}

/** The cue verb with this lemma, or null. */
export function cueVerb(lemma: string): Cue | null {
  return verbs.get(lemma) ?? null
}

/** The noun that can attribute with this form, singular or plural, or null: "warnings". */
export function cueNoun(norm: string): Cue | null {
  return nouns.get(norm) ?? nouns.get(norm.replace(/ies$/, "y")) ?? nouns.get(norm.replace(/s$/, "")) ?? null
}

/** The adjective that can attribute after "is" or "was", or null: "confident". */
export function cueAdjective(norm: string): Cue | null {
  return adjectives.get(norm) ?? null
}
