import type { EngagementMention } from "./mention.ts"

/**
 * What was done with several, one after another: one mention for each of them.
 *
 *     Ruiz spoke separately with Premier Haddad and Envoy Sato.   |   Ruiz held separate calls with Haddad and Sato.
 *                ──────────      ────────────── ║ ──────────                    ──────────────      ────── ║ ────
 */
export function oneByOne(mention: EngagementMention): EngagementMention[] {
  if (mention.second.length < 2 || !isDoneApart(mention)) return [mention]
  return mention.second.map((party) => ({
    ...mention,
    second: [party],
    evidence: { start: mention.evidence.start, end: Math.max(mention.trigger.end, party.end) },
    isOneOfSeveral: true,
  }))
}

/** Whether "separately" stands by the verb, or "separate" by the plural that was held. */
function isDoneApart({ sentence: { units }, trigger, second }: EngagementMention): boolean {
  const end = Math.min(...second.map(({ start }) => start))
  const first = units.findIndex(({ end: to }) => to > trigger.start)
  const words = units.slice(Math.max(0, first - 1)).filter(({ start }) => start < end)
  const isPlural = words.some(({ norm }) => /^(?:calls|meetings|conversations|discussions|sessions)$/.test(norm))
  if (isPlural) return words.some(({ norm }) => /^(?:separate|individual)$/.test(norm))
  // "Ruiz |also| met separately with Haddad and Sato": apart from what was told of before.
  const isBesides = units.some(({ norm }) => /^(?:also|additionally|then)$/.test(norm))
  return !isBesides && words.some(({ norm }) => /^(?:separately|individually)$/.test(norm))
}
