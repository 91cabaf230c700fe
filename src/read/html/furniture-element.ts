import type { PageElement } from "./page.ts"

/** What an element's tag and names say it is, where that is no part of a story. */
interface Rule {
  readonly why: string
  readonly tags?: ReadonlySet<string>
  readonly names?: RegExp
  /** Whether the names count on elements within a sentence too. */
  readonly isInline?: boolean
  /** Whether such an element is part of the story where it holds a block quotation: an embedded post. */
  readonly mayQuote?: boolean
  /** Whether a story's own parts are named like this too ("video-story", "subscriber-content"): then only what holds little prose is meant. */
  readonly isVague?: boolean
}

/** How an element stands among the others of its page. */
export interface Surroundings {
  readonly holdsQuote: boolean
  /** Its share of the page's prose. */
  readonly proseShare: number
}

/** Share of a page's prose from which on an element is taken for a part of the story in spite of a vague name. */
const mostVagueProse = 0.2

const tags = (names: string): ReadonlySet<string> => new Set(names.split(" "))

/** Names that the web gives to what stands around a story. The first rule that applies names the reason. */
const rules: readonly Rule[] = [
  { why: "cookie notice", names: /\b(?:cookies?|gdpr|consent|ccpa|privacy)\b/ },
  {
    why: "advertisement",
    isVague: true,
    names:
      /\b(?:ads?|advert\w*|adslot|ad(?:unit|container|wrapper|box|block)|dfp|gpt|sponsor\w*|promo\w*|adsense|adsbygoogle|banner|cta|call to action|dianomi)\b/,
  },
  { why: "comments", names: /\b(?:comments?|commentlist|disqus\w*|respond|livefyre|coral)\b/ },
  {
    why: "share links",
    isVague: true,
    mayQuote: true,
    names:
      /\b(?:counters?|shar(?:e|es|ing|er|edaddy)|share(?:bar|tools?|links?|buttons?|this)|social\w*|addthis\w*|addtoany|a2a|sociable|follow|tweet this|sd sharing)\b/,
  },
  {
    why: "related stories",
    names:
      /\b(?:related\w*|recommend\w*|recirc\w*|trending|most (?:read|popular|viewed)|popular\w*|more (?:stories|news|from|on)|read (?:more|next|also)|also (?:read|like)|outbrain\w*|taboola\w*|zergnet|revcontent|jp relatedposts|teasers?|see also|you may|up next|next (?:article|post|story)|latest (?:news|posts)|similar)\b/,
  },
  {
    why: "newsletter or subscription box",
    isVague: true,
    names: /\b(?:newsletters?|subscri\w+|sign ?up|mailing|mailchimp|optin|paywall|piano|donat\w+|membership|meter)\b/,
  },
  {
    why: "menu",
    isVague: true,
    tags: tags("nav menu"),
    names: /\b(?:nav|navs|navbar|navigation|menus?|breadcrumbs?|pagination|pager|paging|toolbar|jump|skip|sitemap)\b/,
  },
  {
    why: "site header",
    isVague: true,
    names: /\b(?:masthead|site header|global header|page header|topbar|top bar|search\w*|login|log in|register)\b/,
  },
  {
    why: "page footer",
    tags: tags("footer"),
    names: /\b(?:footer|foot|rodape|pie|fusszeile|copyrights?|colophon|disclaimer|legal)\b/,
  },
  {
    why: "tags",
    isVague: true,
    names:
      /\b(?:tags?|tag ?list|keywords|topics|categor(?:y|ies) (?:list|links)|cat links|post tags|entry tags|filed under)\b/,
  },
  {
    why: "author box",
    names: /\b(?:author (?:bio|box|info|card|profile|description)|about (?:the )?author|bio|authors? details?)\b/,
  },
  {
    why: "sidebar",
    tags: tags("aside"),
    names: /\b(?:sidebar|side bar|aside|rail|right col\w*|widgets?|complementary|rightbar|offcanvas)\b/,
  },
  {
    why: "picture gallery",
    isVague: true,
    names: /\b(?:(?:inline)?galler(?:y|ies)|slide ?count(?:er)?|slideshow|carousel|slider|slick|swiper|lightbox)\b/,
  },
  {
    why: "player",
    isVague: true,
    mayQuote: true,
    names: /\b(?:video ?(?:player|js|wrapper|container)?|player|audio|podcast|jwplayer|brightcove|playlist)\b/,
  },
  {
    why: "summary box",
    isVague: true,
    names: /\b(?:key ?points|highlights|key ?takeaways|takeaways|tl dr|at a glance|quick read|in short)\b/,
  },
  { why: "table of contents", names: /\b(?:toc|table of contents)\b/ },
  { why: "form", tags: tags("form fieldset button label") },
  {
    why: "pop-up",
    names: /\b(?:modal|pop ?up|overlay|toast|flyout|interstitial|alertdialog)\b/,
  },
  {
    why: "pop-up",
    names: /\b(?:roll ?over|tooltip|pop ?over|hover ?card|hover)\b.*\b(?:block|content|box|card|text|inner|panel)\b/,
    isInline: true,
  },
  {
    why: "text for screen readers",
    names: /\b(?:screen reader\w*|sr only|visually ?hidden|off ?screen|assistive)\b/,
    isInline: true,
  },
  {
    why: "page tools",
    isVague: true,
    names: /\b(?:print|printfriendly|noprint|tools|actions?|rating|ratings|votes?|poll|quiz|utility)\b/,
  },
]

/** Elements that hold a page or a story whatever their names say ("with-sidebar", "has-comments"). */
const whole = new Set(["#page", "html", "body", "main", "article"])

/** Inline elements are part of a sentence; only their tags, not their names, may say otherwise. */
const inline = new Set("b i em strong span font u s sup sub abbr cite q small mark time code a".split(" "))

/** Why an element is furniture as far as its own tag and names tell, or null. */
export function furnitureElement(element: PageElement, { holdsQuote, proseShare }: Surroundings): string | null {
  if (whole.has(element.tag) || /\barticleBody\b/i.test(element.attributes.get("itemprop") ?? "")) return null
  const byTag = rules.find((rule) => rule.tags?.has(element.tag))?.why ?? null
  // A table's rows and cells are named for what they are about.
  if (element.names === "" || element.tag === "tr") return byTag
  const isCell = element.tag === "td" || element.tag === "th"
  const isInline = inline.has(element.tag)
  for (const rule of rules) {
    if (rule.names === undefined || (isInline && !rule.isInline)) continue
    if (rule.isVague && (isCell || proseShare > mostVagueProse)) continue
    if (holdsQuote && rule.mayQuote) continue
    if (rule.names.test(element.names)) return rule.why
  }
  return byTag
}
