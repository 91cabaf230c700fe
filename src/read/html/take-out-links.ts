import { leadsElsewhere } from "./leads-elsewhere.ts"
import { measure } from "./measures.ts"
import type { Page } from "./page.ts"
import { type Lines, lineText } from "./page-lines.ts"
import type { PageRegion } from "./region-element.ts"

/** Takes out the blocks that only lead elsewhere, and then the headings that have nothing left beneath them. */
export function takeOutLinks(
  page: Page,
  lines: Lines,
  regions: readonly (PageRegion | null)[],
  why: (string | null)[],
): void {
  const isOut = (index: number) => why[index] !== null || regions[index] !== null
  const measures = measure(page, lines, (text) => isOut(text.index))
  for (const line of lines.lines) {
    const isLeft = page.texts.slice(line.firstText, line.endText).some((text) => !isOut(text.index))
    const reason = isLeft ? leadsElsewhere(line, lineText(page, line), measures) : null
    if (reason === null) continue
    for (let i = line.firstText; i < line.endText; i++) if (!isOut(i)) why[i] = reason
  }
  let beneath = 0
  for (const text of page.texts.toReversed()) {
    if (isOut(text.index)) continue
    const line = lines.lines[lines.lineOf[text.index] ?? -1]
    if (line !== undefined && line.heading > 0 && beneath === 0) why[text.index] = "heading without text"
    else beneath++
  }
}
