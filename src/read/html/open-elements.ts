/**
 * Which elements of a page are open while its tags are read, and which of them a tag closes: the rules of the HTML
 * standard for implied, missing and stray tags (13.2.6, "tree construction"), as far as they decide where text lies.
 * Every tag costs the same however deep the elements lie in each other.
 */
export interface OpenElements<Element> {
  /** Closes what the start tag implies closed. False where a browser ignores such a tag here. */
  start(tag: string): boolean
  push(tag: string, element: Element): void
  end(tag: string): void
  current(): Element | null
  /** How many elements are open. */
  depth(): number
  endAll(): void
}

/** What is done when an element is closed, and when the rest of one is opened anew behind a wrongly nested end tag. */
export interface OpenElementEvents<Element> {
  /** `isParted`: its rest goes on right behind. */
  close(element: Element, isParted: boolean): void
  continue(element: Element): Element
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements that never hold anything. */
export const voidElements = set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
)

/** An end tag does not look beyond one of these for the element it ends ("scope"). */
const scope = set("applet caption marquee object table td template th")
const listScope = set("ol ul")
/** An end tag of an ordinary or formatting element does not look beyond one of these. */
const special = set(
  `address applet article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup iframe li listing main marquee menu nav noembed noframes noscript object
  ol p pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul xmp`,
)
/** An item of a list does not look beyond these for the item before it. */
const itemStops = new Set([...special].filter((tag) => !/^(?:address|div|p|li|dd|dt)$/.test(tag)))
/** Elements that end a paragraph by beginning. */
const endsParagraph = set(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul xmp`,
)
const formatting = set("a b big code em font i nobr s small strike strong tt u")
const headings = set("h1 h2 h3 h4 h5 h6")
const tableParts = set("caption colgroup tbody tfoot thead tr td th")
/** What a part of a table ends by beginning, outermost last. */
const endedByPart: Readonly<Record<string, readonly string[]>> = {
  td: ["td", "th", "caption"],
  th: ["td", "th", "caption"],
  tr: ["td", "th", "caption", "tr"],
}
const endedBySection = ["td", "th", "caption", "tr", "tbody", "thead", "tfoot"]
/** Such an element ends one of these before it that is still open. */
const endedBySibling: Readonly<Record<string, ReadonlySet<string>>> = {
  option: set("option"),
  optgroup: set("option optgroup"),
  rt: set("rt rp"),
  rp: set("rt rp"),
}
/** Always there, wherever their tags stand. */
const framing = set("html head body")

/** Most elements that are parted by a wrongly nested end tag (the standard's limit of eight rounds, for the same reason). */
const mostParted = 8

interface Opened<Element> {
  readonly tag: string
  readonly element: Element
  readonly groups: readonly string[]
}

/** Begins with no element open. */
export function startOpenElements<Element>(events: OpenElementEvents<Element>): OpenElements<Element> {
  const opened: Opened<Element>[] = []
  /** For each tag and group the places of its open elements. */
  const places = new Map<string, number[]>()

  const last = (group: string) => places.get(group)?.at(-1) ?? -1

  function push(tag: string, element: Element): void {
    const groups = groupsOf(tag)
    for (const group of groups) {
      const known = places.get(group)
      if (known === undefined) places.set(group, [opened.length])
      else known.push(opened.length)
    }
    opened.push({ tag, element, groups })
  }

  function closeTo(place: number, isParted = false): void {
    for (let closed = opened.length > place && opened.pop(); closed; closed = opened.length > place && opened.pop()) {
      for (const group of closed.groups) places.get(group)?.pop()
      events.close(closed.element, isParted)
    }
  }

  function closeWithin(tag: string, boundary: number): void {
    const place = last(tag)
    if (place > boundary) closeTo(place)
  }

  function endParagraph(): void {
    closeWithin("p", Math.max(last("scope"), last("button")))
  }

  /**
   * A formatting element that ends within a block it does not hold: the block goes on without it.
   *
   *     <a><div>linked</a> not linked</div>
   *                   ^^^^
   */
  function endFormatting(tag: string): void {
    const place = last(tag)
    if (place <= last("scope")) return
    if (place > last("special")) {
      closeTo(place)
      return
    }
    const parted = opened.slice(place + 1, place + 2 + mostParted)
    if (parted.length > mostParted) return
    closeTo(place, true)
    for (const { tag, element } of parted) push(tag, events.continue(element))
  }

  function end(tag: string): void {
    if (framing.has(tag)) return
    if (tag === "p") {
      endParagraph()
    } else if (tag === "li") closeWithin(tag, Math.max(last("scope"), last("list")))
    else if (tag === "table" || tableParts.has(tag)) closeWithin(tag, tag === "table" ? last("template") : tableStart())
    else if (headings.has(tag)) closeWithin("heading", last("scope"))
    else if (formatting.has(tag)) endFormatting(tag)
    else if (tag === "template") closeWithin(tag, -1)
    else if (scope.has(tag)) closeWithin(tag, last("scope") - 1)
    else closeWithin(tag, special.has(tag) ? last("scope") : last("special"))
  }

  const tableStart = () => Math.max(last("table"), last("template"))

  function start(tag: string): boolean {
    if (tableParts.has(tag)) {
      if (last("table") < 0) return false
      for (const part of endedByPart[tag] ?? endedBySection) closeWithin(part, tableStart())
      return true
    }
    if (tag === "li") closeWithin("li", last("itemStop"))
    else if (tag === "dd" || tag === "dt") {
      for (const item of ["dd", "dt"]) closeWithin(item, last("itemStop"))
    } else if (tag === "a" || tag === "nobr") endFormatting(tag)
    else if (tag === "button") closeWithin("button", last("scope"))
    if (endsParagraph.has(tag)) endParagraph()
    const top = opened.at(-1)?.tag
    if (top !== undefined && (endedBySibling[tag]?.has(top) || (headings.has(tag) && headings.has(top)))) {
      closeTo(opened.length - 1)
    }
    return true
  }

  return {
    start,
    push,
    end,
    current: () => opened.at(-1)?.element ?? null,
    depth: () => opened.length,
    endAll: () => closeTo(0),
  }
}

const groupsByTag = new Map<string, readonly string[]>()
/** Pages make up tags of their own; only the usual ones are worth keeping. */
const mostTagsKept = 500

/** What an element counts as when a tag looks for it, or for what stands in its way. */
function groupsOf(tag: string): readonly string[] {
  const known = groupsByTag.get(tag)
  if (known !== undefined) return known
  const groups = [tag]
  if (scope.has(tag)) groups.push("scope")
  if (listScope.has(tag)) groups.push("list")
  if (special.has(tag)) groups.push("special")
  if (itemStops.has(tag)) groups.push("itemStop")
  if (headings.has(tag)) groups.push("heading")
  if (groupsByTag.size < mostTagsKept) groupsByTag.set(tag, groups)
  return groups
}
