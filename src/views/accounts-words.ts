import type { AccountReport, AccountsView, SideOnIssue, WordingPiece } from "./accounts-view.ts"

/** What only one account of a topic has, in words. */
export const aloneWords: Readonly<Record<AccountsView["shared"][number]["alone"][number]["of"], string>> = {
  condition: "Condition",
  day: "Day",
  number: "Number",
  setting: "Setting",
}

/** What a side's official text says of an issue, in words. */
export function standingWords({ standing, by }: SideOnIssue): string {
  if (standing === "none") return "no account held"
  if (standing === "absent") return "absent from this account"
  // "Ruiz and Varga, Ruiz" names one of them twice.
  const once = by.filter((name) => !by.some((other) => other !== name && other.includes(name)))
  return standing === "raised" ? `raised by ${once.join(", ")}` : "spoken of"
}

/** A document that tells of an engagement, in a line. */
export function reportName({ outlet, title, date }: AccountReport): string {
  return [outlet ?? title ?? "untitled", date].filter((part) => part !== null).join(", ")
}

/** What stands before a piece of a drawn wording: words of two documents do not run into each other. */
export function gapBefore(piece: WordingPiece, index: number, pieces: readonly WordingPiece[]): "" | " " {
  const last = pieces[index - 1]
  if (last === undefined || (last.only !== "beside" && piece.only !== "beside")) return ""
  return /\s$/.test(last.text) || /^[\s.,;:!?)’”]/.test(piece.text) ? "" : " "
}
