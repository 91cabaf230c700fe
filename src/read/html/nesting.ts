import { startLayout } from "./layout.ts"
import type { Page } from "./page.ts"

/** Browsers stop at 512; what lies deeper is broken or meant to break readers. Parsing cost grows with depth squared. */
export const deepestNesting = 2_000

/** Elements that close without an end tag, or never open. */
const unclosed = new Set(
  `area base br col embed hr img input link meta source track wbr param p li dt dd tr td th thead tbody tfoot option
  optgroup rp rt colgroup html head body`.split(/\s+/),
)

const slash = "/".charCodeAt(0)

/** How deep a page's elements lie in each other at most, told from its tags without parsing it. */
export function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const isEnd = html.charCodeAt(at + 1) === slash
    const start = isEnd ? at + 2 : at + 1
    let end = start
    while (isNameSign(html.charCodeAt(end))) end++
    if (end === start || unclosed.has(html.slice(start, end).toLowerCase())) continue
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function isNameSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
}

/** A page that is too deep to be parsed: its text between the tags, with no element but the page itself. */
export function withoutTags(html: string): Page {
  const layout = startLayout()
  const isCode = /^(?:script|style|noscript|template)$/i
  let from = 0
  while (from < html.length) {
    const open = html.indexOf("<", from)
    layout.add(html.slice(from, open < 0 ? undefined : open))
    if (open < 0) break
    const close = html.indexOf(">", open)
    if (close < 0) break
    const name = /^<([a-z]+)/i.exec(html.slice(open, open + 12))?.[1] ?? ""
    const end = isCode.test(name) ? html.indexOf(`</${name}`, close) : close
    layout.breakLine()
    from = end < 0 ? html.length : html.indexOf(">", end) + 1
    if (from === 0) break
  }
  return { ...layout.done(), head: { title: "", language: "", declared: [], jsonLd: [] } }
}
