import { measuredConfidence } from "./measured-confidence.ts"

/** What is assumed of a rule that was never measured: no better than chance. */
const UNMEASURED = 0.5

const measured = new Map(
  measuredConfidence
    .trim()
    .split("\n")
    .map((line): [string, number] => {
      const at = line.lastIndexOf(" ")
      return [line.slice(0, at), Number(line.slice(at + 1))]
    }),
)

/** How often a rule's attributions have been right: its own share where it was seen often, else its construction's. */
export function confidenceOf(rule: string): number {
  return measured.get(rule) ?? measured.get(constructionOf(rule)) ?? UNMEASURED
}

/** `say-clause` is of the construction `verb-clause`, `claim-noun-clause` of `noun-clause`; other rules are their own. */
export function constructionOf(rule: string): string {
  const [, noun, kind] = /(-noun)?-(quote|clause|question|infinitive|phrase)$/.exec(rule) ?? []
  if (kind !== undefined) return `${noun === undefined ? "verb" : "noun"}-${kind}`
  return rule.endsWith("-adjective") ? "adjective" : rule
}
