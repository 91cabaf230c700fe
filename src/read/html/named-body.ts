import type { PageElement } from "./page.ts"

/** Names under which publishing systems put the text of a story. */
const bodyName =
  /\b(?:article ?(?:body|text|content)|story ?(?:body|text|content)|entry ?content|post ?(?:body|content)|news ?(?:body|text|content)|body ?(?:copy|text))\b/

/** Whether the page itself names an element the body of a story (schema.org articleBody, or a usual class). */
export function isNamedBody(element: PageElement): boolean {
  return /\barticleBody\b/i.test(element.attributes.get("itemprop") ?? "") || bodyName.test(element.names)
}
