import type { Dossier } from "../../store/open.ts"
import { type EngagementChoice, findEngagements } from "../../views/accounts-view.ts"

/** The one engagement that an id, or words of names, place and day mean; else why there is not one, with those there are. */
export function engagementAsked(dossier: Dossier, asked: string): EngagementChoice | string {
  const choices = findEngagements(dossier, asked)
  const [only] = choices
  if (only === undefined)
    return `No engagement is “${asked}”. Give an id of readout export engagements, or words of names, place and day.`
  if (choices.length === 1) return only
  const shown = choices.slice(0, mostShown).map(({ id, line }) => `\n  ${id}  ${line}`)
  const more = choices.length > shown.length ? `\n  and ${choices.length - shown.length} more` : ""
  return `“${asked}” may be ${choices.length} engagements. Give an id, or more words:${shown.join("")}${more}`
}

/** How many engagements a message offers. */
const mostShown = 20
