import type { Furniture, Region } from "../../domain/document.ts"
import { slice } from "../../domain/span.ts"
import { bylineRule } from "./bylines.ts"
import { captionRule } from "./captions.ts"
import { datelineRule, isDateline, isReleaseLine } from "./datelines.ts"
import { furnitureLineRule } from "./furniture-lines.ts"
import { headerRule } from "./header-fields.ts"
import { headlineRule } from "./headline.ts"
import { isParagraph, type Page, words } from "./lines.ts"
import { applyRules, type Claim, furniture, furnitureOf, type Marks, type Rule, regionsOf } from "./marks.ts"
import { menuRule } from "./menus.ts"
import { embedRule, storyBoxRule } from "./other-stories.ts"
import { outletLineRule } from "./outlets.ts"
import { pageDateWhy } from "./publication-date.ts"
import { afterEndRule, commentsRule, letterRule } from "./reader-appeals.ts"
import { repeatRule } from "./repeats.ts"
import { findWrittenDates } from "./written-dates.ts"

/** What the parts of a page are: what is no part of the article, and which parts of the article are not its body. */
export interface Layout {
  readonly claims: readonly Claim[]
  readonly furniture: readonly Furniture[]
  readonly regions: readonly Region[]
  /** The headline's words, and the site's name beside it. */
  readonly headline: string | null
  readonly site: string | null
}

/** Lays out a text saved from a page, in the order in which its parts give each other away. `title`: as given with the input. */
export function layOut(page: Page, title: string | null): Layout {
  const claims = applyRules(page, [
    headerRule,
    embedRule,
    furnitureLineRule,
    menuRule,
    storyBoxRule,
    repeatRule,
    captionRule,
    headlineRule(title),
    pageDateRule,
    bylineRule,
    datelineRule,
    outletLineRule,
    commentsRule,
    letterRule,
    afterEndRule,
  ])
  const regions = regionsOf(page, claims)
  const headline = regions.find((region) => region.region === "headline")
  const site = claims.find(({ mark }) => mark.kind === "furniture" && mark.why === "name of the site")?.part
  return {
    claims,
    furniture: furnitureOf(page, claims),
    regions,
    headline: headline === undefined ? null : slice(page.text, headline),
    site: site === undefined ? null : slice(page.text, site).replace(/^\s*[|·»]\s*/, ""),
  }
}

/**
 * The day at the very top of a saved page, above its headline and with its weekday, is the page's and not the article's.
 * An official release dates itself there.
 */
const pageDateRule: Rule = (page: Page, marks: Marks) => {
  const top = linesAboveArticle(page, marks)
  if (top.some((line) => isReleaseLine(words(page, line)) || isReleaseLine(words(page, line + 1)))) return []
  return top
    .filter((line) => marks[line] === undefined && isPageDate(words(page, line)))
    .map((line) => ({ line, mark: furniture(pageDateWhy) }))
}

/** The article begins within so many lines of a saved page. */
const deepestTop = 40

/** The lines above the headline or, where there is none, above the first paragraph. */
function linesAboveArticle(page: Page, marks: Marks): number[] {
  const deepest = Math.min(page.lines.length - 1, deepestTop)
  const headline = marks.slice(0, deepest).findIndex((mark) => mark?.kind === "region" && mark.region === "headline")
  const above: number[] = []
  for (let line = 0; line < (headline < 0 ? deepest : headline); line++) {
    if (headline < 0 && marks[line] === undefined && isParagraph(page, line)) return above
    above.push(line)
  }
  return headline < 0 ? [] : above
}

function isPageDate(line: string): boolean {
  if (!isDateline(line) || /^(first )?(published|posted|updated|issued|released)/i.test(line)) return false
  const weekday = findWrittenDates(line)[0]?.weekday
  return weekday !== null && weekday !== undefined
}
