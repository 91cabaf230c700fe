import { isParagraph, lengthOf, lineAt, type Page, wordCount, words } from "./lines.ts"
import { type Claim, freeLines, furniture, type Marks, type Rule, region } from "./marks.ts"

const boxHeading =
  /^(must[- ](reads?|see|watch)|(the )?latest( (articles?|news|stories|headlines|updates|videos?))?|(most|more) (popular|read|viewed|shared|commented|watched|emailed)( (stories|news|articles|posts))?|trending( (now|stories|topics|news))?|related( (stories|articles|content|topics|coverage|news|posts))?|recommended( (for you|stories|reading|articles))?|more from .{2,40}|you (may|might)( also)? (like|be interested in)|editors?['’]s? (picks?|choice)|popular( (now|stories|articles))?|more (stories|news|top stories|on this( story| topic)?|coverage)|(read|up|watch) next|what to read next|don['’]t miss|(top|other|featured) (stories|news|articles|headlines)|also (read|see|see)|see also|further reading|around the web|from (around )?the web|from our partners|in other news|in case you missed it)\s*:?$/i

/** Titles below a box's heading that stand after an empty line need as many words, so that a subheading is not taken for one. */
const fewestWordsOfTitle = 5
const mostWordsOfTitle = 28
/** A box lists at most so many titles. */
const mostTitles = 20

/**
 * Boxes that list other stories: a heading, and the titles right below it.
 *
 *     Most read
 *     Valdoria recalls its envoy from Port Vell
 *     Storm closes the northern pass for a third day
 */
export const storyBoxRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  for (const line of freeLines(page, marks)) {
    if (!isBoxHeading(page, line)) continue
    claims.push({ line, mark: furniture("heading of a box of other stories") })
    for (const title of titlesBelow(page, marks, line))
      claims.push({ line: title, mark: furniture("title of another story") })
  }
  return claims
}

const longestHeading = 60

function isBoxHeading(page: Page, line: number): boolean {
  return lengthOf(page, line) <= longestHeading && boxHeading.test(words(page, line).replace(/^[•·*#>»–—|-]+\s*/u, ""))
}

function titlesBelow(page: Page, marks: Marks, heading: number): number[] {
  const titles: number[] = []
  for (let line = heading + 1; line < page.lines.length && titles.length < mostTitles; line++) {
    if (
      isBoxHeading(page, line) ||
      marks[line] !== undefined ||
      !isTitle(words(page, line), lineAt(page, line).opensBlock)
    )
      break
    if (line > heading + 1 && !lineAt(page, heading + 1).opensBlock && lineAt(page, line).opensBlock) break
    titles.push(line)
  }
  // Below an empty line, a single title may as well be the article's own headline or subheading.
  const first = titles[0]
  const isAlone = titles.length === 1 && first !== undefined && lineAt(page, first).opensBlock
  return isAlone && first + 1 < page.lines.length ? [] : titles
}

function isTitle(line: string, isApart: boolean): boolean {
  const count = wordCount(line)
  if (count > mostWordsOfTitle || /[.;,:]["”]?$/.test(line) || /\|\s*\S/.test(line)) return false
  return count >= (isApart ? fewestWordsOfTitle : 2)
}

/** A clip or sound set into the article announces itself, its title follows, then a sentence or two on it. */
const embed = /^(WATCH|LISTEN|VIDEO|AUDIO|PODCAST|Watch|Listen|Video|Audio)\s?(:|\||—|–|-| l | I )\s*\S.{3,180}:$/u
/** Words a clip's description shares with its announcement and title: fewer may be chance. */
const fewestSharedWords = 2
/** A title that shares no word with its announcement needs so many of its own; shorter lines may be subheadings. */
const fewestWordsOfClipTitle = 4
/** Descriptions are a few sentences. */
const longestDescription = 700
/** Pairs of neighbouring words a description has in common with the article when it tells of the same event. */
const fewestSharedPairs = 2

/**
 * Clips set into the article. Those of another story are furniture with their title and description; a description
 * that repeats the article's own words belongs to this story and is a caption.
 *
 *     WATCH l Sato and Ruiz revive the hotline:
 *     Sato, Ruiz meet for the first time in a year
 *     After a year without a call, the two sat down in Port Vell to talk about the hotline.
 */
export const embedRule: Rule = (page, marks) => {
  const announcements = [...freeLines(page, marks)].filter(
    (line) => lengthOf(page, line) <= 200 && embed.test(words(page, line)),
  )
  if (announcements.length === 0) return []
  const article = wordsOfArticle(page, marks, announcements)
  const claims: Claim[] = []
  for (const { announcement, title, description } of announcements.map((line) =>
    embeddedBelow(page, marks, line, article),
  )) {
    claims.push({ line: announcement, mark: furniture("announcement of a clip") })
    const isOwn = description !== null && repeatsArticle(words(page, description), article)
    const mark = isOwn ? region("caption") : furniture("teaser of another story")
    for (const line of [title, description]) if (line !== null) claims.push({ line, mark })
  }
  return claims
}

interface Embed {
  readonly announcement: number
  readonly title: number | null
  readonly description: number | null
}

/** What the article says apart from the lines below announcements. */
interface ArticleWords {
  readonly pairs: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

function wordsOfArticle(page: Page, marks: Marks, announcements: readonly number[]): ArticleWords {
  const below = new Set(announcements.flatMap((line) => [line, line + 1, line + 2]))
  const pairs = new Set<string>()
  const names = new Set<string>()
  for (const line of freeLines(page, marks)) {
    if (below.has(line)) continue
    for (const pair of wordPairs(words(page, line))) pairs.add(pair)
    for (const name of fullNames(words(page, line))) names.add(name)
  }
  return { pairs, names }
}

/** The lines below an announcement that are its clip's title and description. */
function embeddedBelow(page: Page, marks: Marks, announcement: number, article: ArticleWords): Embed {
  const [title, description] = [announcement + 1, announcement + 2]
  const alone = { announcement, title: null, description: null }
  if (title >= page.lines.length || marks[title] !== undefined) return alone
  const announced = contentWords(words(page, announcement))
  const titled = words(page, title)
  if (/[.;,:]$/.test(titled) || wordCount(titled) > mostWordsOfTitle) return alone
  const isRelated = shared(announced, contentWords(titled)) > 0
  if (!isRelated && (wordCount(titled) < fewestWordsOfClipTitle || /^["“‘']/.test(titled))) return alone
  const isDescribed = description < page.lines.length && marks[description] === undefined
  if (isDescribed && isDescription(page, description, new Set([...announced, ...contentWords(titled)]), article))
    return { announcement, title, description }
  return isRelated ? { announcement, title, description: null } : alone
}

/** A sentence or two on what was announced, or on somebody of whom the article knows nothing. */
function isDescription(page: Page, line: number, about: ReadonlySet<string>, article: ArticleWords): boolean {
  if (!isParagraph(page, line) || lengthOf(page, line) > longestDescription) return false
  const described = words(page, line)
  // Words quoted as said are the article going on; a clip's description tells in the present tense.
  const tells = /\b(said|told|added|warned|replied)\b/.test(described)
  if (tells && /["“”]/.test(described)) return false
  if (shared(about, contentWords(described)) >= fewestSharedWords) return true
  const names = fullNames(described)
  return (
    !tells &&
    /\b(says|tells|explains|discusses|speaks|looks|joins|reports)\b/.test(described) &&
    names.length > 0 &&
    !names.some((name) => article.names.has(name))
  )
}

function repeatsArticle(description: string, article: ArticleWords): boolean {
  return new Set(wordPairs(description).filter((pair) => article.pairs.has(pair))).size >= fewestSharedPairs
}

/** Two capitalised words side by side. */
function fullNames(line: string): string[] {
  return line.match(/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu) ?? []
}

const commonWords = new Set(
  (
    "about after again against ahead also among been before being between both both but can come could does doing down during each even ever every first for from " +
    "have having here his her how into its just last like made make many more most much must near next not now off once one only other our out over own said same " +
    "says she should since some such than that the their them then there these they this those through time today told too two under until upon very was were what " +
    "when where which while who why will with would year years you your and are has had him may new"
  ).split(" "),
)

/** Words that carry a line's subject. */
function contentWords(line: string): Set<string> {
  const found = line.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(found.filter((word) => !commonWords.has(word)))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...b].filter((word) => a.has(word)).length
}

/** Pairs of lower-case content words that stand side by side: names, which any story on the subject has, do not count. */
function wordPairs(line: string): string[] {
  const all = line.match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs: string[] = []
  for (let i = 0; i + 1 < all.length; i++) {
    const [first, second] = [all[i] ?? "", all[i + 1] ?? ""]
    if (isContent(first) && isContent(second)) pairs.push(`${first} ${second}`)
  }
  return pairs
}

function isContent(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !commonWords.has(word)
}
