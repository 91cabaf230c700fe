import { showMoment } from "../../domain/date-in-words.ts"
import type { Dossier } from "../../store/open.ts"
import { documentsUpTo } from "../../store/queries/later.ts"
import type { Fact } from "../facts.ts"
import { type LaterWords, viewFollowThrough, viewPlanFollowThrough } from "../follow-through-view.ts"
import { offsetsOf } from "../offsets.ts"
import { type BriefLine, capitalised } from "./brief-parts.ts"
import { sentenceOf, showSentence, sourceOf, type Telling } from "./telling.ts"

/** Of one promise so many later places are shown. */
const mostLater = 4

/** What later documents tell of what was to be. */
export interface CameOfIt {
  /** Lines, made when they are asked for. */
  readonly below: () => readonly BriefLine[]
  /** Whether its day is past and no later document tells of it. */
  readonly isPastWithoutMention: boolean
}

/** Tells what came of an act or a plan; nothing of what does not look forward. */
export function cameOf(dossier: Dossier, telling: Telling, fact: Fact): CameOfIt {
  const found = (fact.kind === "engagement" ? viewPlanFollowThrough : viewFollowThrough)(dossier, fact.lead)
  const later = found === null ? [] : [...found.byParty, ...found.byOthers].slice(0, mostLater)
  return {
    below: () => later.map((words) => laterLine(telling, words)),
    isPastWithoutMention: found?.dueStanding === "past-without-mention",
  }
}

/** What is to be known of a list of what was to be: that nothing below a line is something, too. */
export function withoutMention(dossier: Dossier): string | null {
  const { last, withoutDay } = documentsUpTo(dossier)
  if (last === null) return null
  const until = `Where nothing stands below a line, no later mention was found in the documents of the dossier, which go up to ${showMoment(last).replace(/^by /, "")}.`
  const untold = withoutDay === 1 ? "1 has no day of its own and is" : `${withoutDay} have no day of their own and are`
  return withoutDay === 0
    ? until
    : `${until} ${untold} not known to be later than anything: read there what came of it.`
}

function laterLine(telling: Telling, { findingInWords, words, document, accordingTo }: LaterWords): BriefLine {
  const { toCodeUnits } = offsetsOf(telling.viewerOf(document.id).source.document.text)
  const span = { start: toCodeUnits(words.start), end: toCodeUnits(words.end) }
  const day = document.date === null ? "" : `, ${showMoment(document.date.value)}`
  const teller =
    accordingTo === null ? sourceOf(telling, document) : `${accordingTo.name} in ${sourceOf(telling, document)}`
  return {
    pieces: [
      { text: `${capitalised(findingInWords)}, ${teller}${day}: `, as: "plain" },
      ...showSentence(telling, { document, span }, null),
    ],
    notes: [telling.notes.of(sentenceOf(telling, { document, span }))],
    isConfirmed: false,
    below: [],
  }
}
