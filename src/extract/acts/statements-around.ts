import { contains, overlaps } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { ActProposal } from "./act-proposal.ts"
import type { Around } from "./act-times.ts"

/** For each proposal the statement whose cue its trigger is, and the one whose words it stands in. */
export function statementsAround(proposals: readonly ActProposal[], statements: readonly Statement[]): Around[] {
  const parts = statements
    .flatMap((statement) => [
      ...statement.cue.map((span) => ({ span, statement, isCue: true })),
      ...statement.content.map((span) => ({ span, statement, isCue: false })),
    ])
    .sort((a, b) => a.span.start - b.span.start)
  const order = proposals
    .map(({ trigger }, index) => ({ trigger, index }))
    .sort((a, b) => a.trigger.start - b.trigger.start)
  const around: Around[] = []
  let open: typeof parts = []
  let next = 0
  for (const { trigger, index } of order) {
    while (next < parts.length && (parts[next] as (typeof parts)[number]).span.start < trigger.end)
      open.push(parts[next++] as (typeof parts)[number])
    open = open.filter(({ span }) => span.end > trigger.start)
    const here = open.filter(({ span }) => overlaps(span, trigger))
    around[index] = {
      cueing: here.findLast(({ isCue }) => isCue)?.statement ?? null,
      within: here.findLast(({ isCue, span }) => !isCue && contains(span, trigger))?.statement ?? null,
    }
  }
  return around
}
