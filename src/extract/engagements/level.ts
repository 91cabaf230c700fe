import type { Actor } from "../../domain/actor.ts"

const levels: readonly (readonly [string, RegExp])[] = [
  [
    "head of state",
    /^(?:(?:supreme|paramount) )?leader$|\b(?:president|king|queen|emperor|sultan|emir|amir|monarch|general secretary)\b/i,
  ],
  ["head of government", /\b(?:prime minister|premier|chancellor|taoiseach)\b/i],
  ["minister", /\b(?:minister|secretary of \w+|secretary|foreign secretary|high representative|attorney general)\b/i],
  ["deputy minister", /\b(?:deputy|vice|under ?secretary|assistant secretary|permanent secretary)\b/i],
  ["working", /\b(?:ambassador|envoy|special representative|director|counsel+or|working group)\b/i],
]
const lower =
  /\b(?:deputy|vice|under|assistant|former|press|permanent|parliamentary|adviser|advisor|counsel+or|national security|to the)\b/i
const deputy = 3
/** Offices of companies, institutes and bodies of many states; a vice president is the head of nothing. */
const elsewhere =
  /\bvice[ -]president\b|\bsecretary[ -]general\b|\b(?:at|of) (?:the )?.*\b(?:institute|center|centre|university|college|company|bank|association|union|foundation|program)\b/i

/** How high a role stands, 0 the highest; null where it is no office of a state. */
export function rankOf(role: string | null): number | null {
  if (role === null) return null
  if (elsewhere.test(role)) return null
  const rank = levels.findIndex(([, pattern]) => pattern.test(role))
  if (rank < 0) return null
  if (rank < deputy && lower.test(role)) return /\b(?:deputy|vice|under|assistant)\b/i.test(role) ? deputy : null
  return rank
}

/** The level of an engagement: that of the highest office among those who take part. */
export function levelOf(participants: readonly Actor[]): string | null {
  const ranks = participants.flatMap(({ role }) => rankOf(role) ?? [])
  return ranks.length === 0 ? null : (levels[Math.min(...ranks)]?.[0] ?? null)
}

/** Whether an actor is at the head of a state or its government. */
export function isHead({ role }: Actor): boolean {
  const rank = rankOf(role)
  return rank !== null && rank <= 1
}
