import { isParagraph, lastWords, lengthOf, lineAt, type Page, words } from "./lines.ts"
import { type Claim, furniture, type Rule, region } from "./marks.ts"

/** Agencies whose names stand in picture credits. */
const agency =
  "(?:AP(?: Photo| Images?)?|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|Xinhua|XINHUA|TASS|Sputnik|Bloomberg|UPI|DPA|dpa|PA(?: Wire| Images| Media)?|Kyodo(?: News)?|Yonhap|Jiji|ANSA|ANP|APA|Anadolu(?: Agency)?|VCG|Sipa(?: USA)?|SIPA|ZUMA(?: Press)?|Zuma|Shutterstock|Alamy|Landov|NurPhoto|Redux|Corbis|Pool|POOL|AAP|CP|The Canadian Press|The Associated Press|Associated Press|Handout|HANDOUT|Courtesy|File(?: photo)?)"
/** An agency not listed, known by its name: "Tidewater Images". */
const likeAgency =
  "\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3} (?:Images?|Photos?|Pictures|Press|News|News Agency|Agency|Wire|Media|Archives?)"
const name = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}"

/** `Juma Bello/AP` · `Juma Bello/Tidewater Images` · `Juma Bello/Pool/Reuters` · `JUMA BELLO/AFP via Getty Images` · `Reuters/Juma Bello` */
const source = `(?:${agency}|${likeAgency})`
const creditWords = `(?:${name} ?/ ?${source}(?: ?/ ?${source})*(?: via ${source})?|${agency} ?/ ?${name}|${name} via ${source})`
/** `(Photo by Juma Bello)` · `Photo: Juma Bello` · `Image credit: Juma Bello` */
const photoBy = `(?:Photo|Photograph|Picture|Image|Photo credit|Image credit|Credit|PHOTO|CREDIT)s?(?:graphy)?(?:: ?| by |, )${name}(?: ?/ ?${name})*`
const credit = `\\(?(?:${creditWords}|${photoBy}|AP Photo|©? ?Getty Images|Reuters photo|File photo)\\)?\\.?`

const creditAlone = new RegExp(
  `^(?:${credit}|(?:Photo|Video|Image)|Image source, .{2,40})(?: hide caption| toggle caption)?$`,
  "u",
)
const creditAtEnd = new RegExp(`[.!?)”"’|]["”’)]? ?\\|? ?(?:${credit})$`, "u")
/** `… on June 19. JUMA BELLO/Harbour Pictures Service`: a name in capitals, a stroke, whoever distributes it. */
const creditInCapitals = /[.!?)”"’] \(?\p{Lu}{2,}(?:[ -]\p{Lu}[\p{Lu}.’'-]*){1,3} ?\/ ?\p{Lu}[\p{L}&. -]{1,40}\)?$/u
const creditAfterStroke = new RegExp(` \\| (?:${agency}|${credit})\\b`, "u")
const captionLabel =
  /^(\(FILE\)|FILE( PHOTO)?\s?(:|-|–|—)|\(FILE PHOTO\)|PHOTO\s?:|Image caption,|Photo caption:|Caption:|CAPTION:|Pictured:)\s*\S/
/** Captions are a sentence or three. */
const longestCaption = 700
/** A credit that is a line by itself. */
const longestCredit = 100

/**
 * Captions of this story's pictures, and the credits above them.
 *
 *     Minister Sato greets reporters in Port Vell on June 19. JUMA BELLO/AFP via Getty Images
 *     └ caption ──────────────────────────────────────────────────────────────────────────────┘
 *     Juma Bello/AP                                    ← credit
 *     Minister Sato greets reporters in Port Vell.     ← caption
 */
export const captionRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  for (let line = 0; line < page.lines.length; line++) {
    if (marks[line] !== undefined || lengthOf(page, line) > longestCaption) continue
    if (isCredit(page, line)) {
      claims.push({ line, mark: furniture("picture credit") })
      const below = line + 1
      // Directly below its credit, a caption of one or a few sentences; after an empty line the article may go on.
      if (
        below < page.lines.length &&
        marks[below] === undefined &&
        !lineAt(page, below).opensBlock &&
        isCaptionLike(page, below)
      )
        claims.push({ line: below, mark: region("caption") })
    } else if (isCaption(page, line)) claims.push({ line, mark: region("caption") })
  }
  return claims
}

function isCredit(page: Page, line: number): boolean {
  return lengthOf(page, line) <= longestCredit && creditAlone.test(words(page, line))
}

function isCaptionLike(page: Page, line: number): boolean {
  return lengthOf(page, line) <= longestCaption && isParagraph(page, line) && !/^["“]/.test(words(page, line))
}

function isCaption(page: Page, line: number): boolean {
  const here = words(page, line)
  if (captionLabel.test(here)) return true
  const end = lastWords(page, line).slice(-120)
  if (creditAtEnd.test(end) || creditInCapitals.test(end)) return true
  // The first line of a page: "Sato takes questions on Tuesday. | REUTERS Sato takes questions"
  return line < 3 && lengthOf(page, line) < 300 && creditAfterStroke.test(here)
}
