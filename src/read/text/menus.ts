import { endsSentence, type Page, wordCount, words } from "./lines.ts"
import { furniture, type Rule } from "./marks.ts"

/** What the menus of news sites and ministries list. */
const menuWords = new Set(
  (
    "home|news|latest news|world|world news|asia|europe|africa|americas|middle east|us|u.s.|uk|international|national|local|politics|business|economy|" +
    "markets|money|finance|sport|sports|opinion|opinions|editorial|editorials|analysis|culture|arts|life|lifestyle|style|travel|food|" +
    "tech|technology|science|health|climate|environment|education|entertainment|video|videos|photos|pictures|audio|podcasts|radio|tv|live|" +
    "weather|newsletters|games|puzzles|crosswords|obituaries|jobs|shop|store|archive|archives|about|about us|contact|contact us|advertise|careers|" +
    "help|faq|press|media|newsroom|briefings|statements|speeches|search|menu|subscribe|sign in|log in|login|register|my account|account|" +
    "privacy|privacy policy|terms|terms of use|terms of service|cookies|accessibility|site map|sitemap|corrections|more|all sections|sections|share|print|email|" +
    "special reports|investigations|fact check|features|events|documents|publications|topics|countries|embassies|visas|services"
  ).split("|"),
)

/** Menu words a run of short lines must hold before it is called a menu: one or two may be subheadings. */
const fewestMenuWords = 3
/** Longest entry, in words, and fewest entries. */
const mostWordsOfEntry = 4
const fewestEntries = 4

/**
 * Menus: runs of short entries, one a line or parted by strokes on one line.
 *
 *     Home | World | Politics | Opinion          Home > World > Valdoria
 */
export const menuRule: Rule = (page, marks) => {
  const claims = []
  let run: number[] = []
  const why = "menu"
  for (let line = 0; line <= page.lines.length; line++) {
    const here = line < page.lines.length ? words(page, line) : null
    if (here !== null && marks[line] === undefined && isMenuLine(here)) claims.push({ line, mark: furniture(why) })
    if (here !== null && isEntry(here)) {
      run.push(line)
      continue
    }
    if (isMenu(page, run)) for (const entry of run) claims.push({ line: entry, mark: furniture(why) })
    run = []
  }
  return claims
}

function isEntry(line: string): boolean {
  return line.length <= 30 && wordCount(line) <= mostWordsOfEntry && !endsSentence(line) && !/[:;,"“”]/.test(line)
}

function isMenu(page: Page, run: readonly number[]): boolean {
  if (run.length < fewestEntries) return false
  const known = run.filter((line) => isMenuWord(words(page, line))).length
  return known >= fewestMenuWords && known * 2 >= run.length
}

function isMenuLine(line: string): boolean {
  if (line.length > 300) return false
  const entries = line.split(/\s*[|•·>»›/]\s*/u).filter((entry) => entry !== "")
  if (entries.length < 3 || !entries.every((entry) => wordCount(entry) <= mostWordsOfEntry)) return false
  return entries.filter(isMenuWord).length >= 2
}

function isMenuWord(entry: string): boolean {
  return menuWords.has(
    entry
      .toLowerCase()
      .replace(/[^\p{L}. ]/gu, "")
      .trim(),
  )
}
