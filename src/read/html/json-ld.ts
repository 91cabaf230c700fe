/** What a page's JSON-LD says of its story (schema.org/Article and its kinds). */
export interface JsonLdArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
  readonly url: string | null
  readonly body: string | null
  /** Null where it is not said. */
  readonly isFree: boolean | null
}

type Item = { readonly [property: string]: unknown }

/** Items looked at in one page; more than any honest page carries. */
const mostItems = 10_000

const articleType = /(?:Article|Posting|Report|PressRelease|Review|Blog|WebPage|CreativeWork)$/
const storyType = /(?:Article|Posting|Report|PressRelease|^Review)$/

/** The story among a page's JSON-LD blocks, or null; `broken` counts blocks that are no JSON even with common slips mended. */
export function readJsonLd(blocks: readonly string[]): { article: JsonLdArticle | null; broken: number } {
  const articles: Item[] = []
  let broken = 0
  for (const block of blocks) {
    const parsed = parseMended(block)
    if (parsed === undefined) broken++
    else articles.push(...itemsOf(parsed).filter((item) => types(item).some((type) => articleType.test(type))))
  }
  const story =
    articles.find((item) => types(item).some((type) => storyType.test(type)) && item.datePublished !== undefined) ??
    articles.find((item) => types(item).some((type) => storyType.test(type))) ??
    articles.find((item) => item.datePublished !== undefined)
  return { article: story === undefined ? null : articleFrom(story), broken }
}

/** JSON with the slips that are common in pages mended: CDATA, comments around it, raw line ends in strings, a comma too many. */
function parseMended(block: string): unknown {
  const bare = block
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|^<!--/, "")
    .replace(/(?:\/\/\s*)?\]\]>$|-->$/, "")
  for (const candidate of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/,\s?(?=[}\]])/g, "")
      .replace(/;\s?$/, ""),
  ]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The next candidate has more mended; what none of them mends is counted as broken by the caller.
    }
  }
  return undefined
}

function itemsOf(parsed: unknown): Item[] {
  const items: Item[] = []
  const waiting: unknown[] = [parsed]
  for (let at = 0; at < waiting.length && items.length < mostItems; at++) {
    const next = waiting[at]
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostItems))
    else if (isItem(next)) {
      items.push(next)
      waiting.push(next["@graph"], next.mainEntity, next.mainEntityOfPage)
    }
  }
  return items
}

function articleFrom(item: Item): JsonLdArticle {
  const free = item.isAccessibleForFree
  return {
    headline: words(item.headline) ?? words(item.name),
    published: words(item.datePublished) ?? words(item.dateCreated),
    modified: words(item.dateModified),
    authors: [item.author ?? item.creator].flat().flatMap((author) => name(author) ?? []),
    publisher:
      [item.publisher ?? item.sourceOrganization]
        .flat()
        .map(name)
        .find((found) => found !== null) ?? null,
    language: words(item.inLanguage) ?? (isItem(item.inLanguage) ? words(item.inLanguage.alternateName) : null),
    url:
      words(item.url) ??
      (isItem(item.mainEntityOfPage) ? words(item.mainEntityOfPage["@id"]) : words(item.mainEntityOfPage)),
    body: words(item.articleBody),
    isFree: free === undefined || free === null ? null : !/^(?:false|no)$/i.test(String(free)),
  }
}

function name(value: unknown): string | null {
  return isItem(value) ? words(value.name) : words(value)
}

function types(item: Item): string[] {
  return [item["@type"]].flat().filter((type) => typeof type === "string")
}

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== "string") return null
  const trimmed = first.trim()
  return trimmed === "" ? null : trimmed
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
