import type { FigureReport } from "../../domain/report.ts"
import { sameness } from "../reports/likeness.ts"

/** How one account of a figure differs from the line that stands for all, in plain sentences; null where it does not. */
export function differsInFigure(line: FigureReport, report: FigureReport): string | null {
  const sentences = [
    line.value === report.value ? null : `Gives it as ${report.value}, not ${line.value}.`,
    line.bound === report.bound ? null : `Gives it as ${boundWords[report.bound]}.`,
    otherSpeaker(line, report),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(" ")
}

const boundWords: Readonly<Record<FigureReport["bound"], string>> = {
  exact: "exact",
  about: "about that",
  "at-least": "at least that",
  "at-most": "at most that",
  "more-than": "more than that",
  "less-than": "less than that",
  range: "a range",
}

function otherSpeaker({ speaker }: FigureReport, report: FigureReport): string | null {
  if (speaker === null || report.speaker === null || sameness(speaker, report.speaker) === "same") return null
  return `Has it from ${report.speaker.name}.`
}
