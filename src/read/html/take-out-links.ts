import { furnitureLineRule } from "../text/furniture-lines.ts"
import { applyRules } from "../text/marks.ts"
import { embedRule, storyBoxRule } from "../text/other-stories.ts"
import { afterEndRule, commentsRule, letterRule } from "../text/reader-appeals.ts"
import { leadsElsewhere } from "./leads-elsewhere.ts"
import { measure } from "./measures.ts"
import type { Page } from "./page.ts"
import { type Lines, lineText, type PageLine } from "./page-lines.ts"
import type { PageRegion } from "./region-element.ts"

const rulesOfText = [embedRule, furnitureLineRule, storyBoxRule, commentsRule, letterRule, afterEndRule]

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
  takeOutByWords(page, lines, isOut, why)
  let beneath = 0
  for (const text of page.texts.toReversed()) {
    if (isOut(text.index)) continue
    const line = lines.lines[lines.lineOf[text.index] ?? -1]
    if (line !== undefined && line.heading > 0 && beneath === 0) why[text.index] = "heading without text"
    else beneath++
  }
}

/** Takes out what the rules of plain text know by its words alone: appeals, boxes of other stories, readers' comments. */
function takeOutByWords(page: Page, { lines }: Lines, isOut: (index: number) => boolean, why: (string | null)[]): void {
  const left = lines.filter((line) => !line.isTable && !isOut(line.firstText) && !isOut(line.endText - 1))
  const spans = left.map((line) => spanOf(page, line))
  const textPage = { text: page.text, lines: spans }
  for (const { line, mark, part } of applyRules(textPage, rulesOfText)) {
    const found = left[line]
    if (found === undefined || mark.kind !== "furniture" || part !== undefined) continue
    for (let i = found.firstText; i < found.endText; i++) if (!isOut(i)) why[i] = mark.why
  }
}

function spanOf({ text, texts }: Page, { firstText, endText }: PageLine) {
  const start = texts[firstText]?.start ?? 0
  const end = texts[endText - 1]?.end ?? start
  return { start, end, opensBlock: start === 0 || text.startsWith("\n\n", start - 2) }
}
