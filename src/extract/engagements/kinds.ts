import type { Engagement } from "../../domain/engagement.ts"

const nouns: readonly (readonly [RegExp, Engagement["kind"]])[] = [
  [/^(?:calls?|videocall|teleconference|videoconference)$/, "call"],
  [/^(?:talks|discussions|consultations|negotiations|dialogue)$/, "talks"],
  [/^(?:meetings?|get-together|tete-a-tete)$/, "meeting"],
  [/^summits?$/, "summit"],
]

const journeys = /^(?:visits?|trips?)$/

/** What a noun names where people come together: "their |talks|"; null for another noun. */
export function kindOfNoun(norm: string): Engagement["kind"] | null {
  return nouns.find(([pattern]) => pattern.test(norm))?.[1] ?? null
}

/** Whether a noun names a journey to somebody: "her |trip|". */
export function isJourney(norm: string): boolean {
  return journeys.test(norm)
}

/** Bodies that come together in a readout: "convened a |roundtable|". */
export const gatherings =
  /^(?:force|roundtable|council|committee|conversation|convening|session|forum|gathering|briefing|caucus|dialogue|workshop|meeting|meetings|summit|call|discussion|event|celebration|webinar|consultation|consultations|talks)$/

/** Bodies of two or more sides that meet: "the joint |working group| will meet". */
export const standingBodies =
  /^(?:group|groups|committee|commission|subcommittee|dialogue|delegations|teams|negotiators)$/

/** Offices of which two or more meet: "the two |presidents| met in Valdoro". */
export const officesInPlural =
  /^(?:presidents|leaders|ministers|premiers|chancellors|kings|envoys|ambassadors|secretaries|counterparts|men|women|diplomats|sides|delegations|negotiators|teams|advisers|advisors)$/
