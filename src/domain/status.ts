/** How an issue or a channel stands, always according to somebody (CONTRACT.md, Words). */
export const statuses = [
  "proposed",
  "refused",
  "agreed",
  "open",
  "progress",
  "stalled",
  "suspended",
  "resumed",
  "disputed",
  "closed",
  "raised",
] as const

export type Status = (typeof statuses)[number]
