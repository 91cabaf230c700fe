import type { PageElement } from "./page.ts"

/** Names under which publishing systems put the text of a story. */
const bodyName =
  /\b(?:(?:article|story|news|post|entry|blog|artikel|noticia|nota|materia|articulo|artigo|articolo|texte?)[ -]?(?:body|bodytext|text|texte?|content|contents|copy|main ?content|inhalt|corpo|cuerpo|corps|contenido|conteudo|contenuto|brodtext|inner ?content)|body ?(?:copy|text|content)|available content|rich ?text ?(?:article)? ?body|field ?(?:name)? ?body|cuerpo ?(?:de)? ?(?:noticia|articulo)|corps ?(?:de)? ?(?:l )?article|artikel ?text)\b/

/** A paragraph or a phrase is part of a story at most. */
const parts = new Set("p span a b i em strong font h1 h2 h3 h4 h5 h6 li time figure".split(" "))

/** Whether the page itself names an element the body of a story (schema.org articleBody, or a usual class). */
export function isNamedBody(element: PageElement): boolean {
  return (
    /\barticleBody\b/i.test(element.attributes.get("itemprop") ?? "") ||
    (!parts.has(element.tag) && bodyName.test(element.names))
  )
}
