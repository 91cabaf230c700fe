import { Tokenizer } from "htmlparser2"
import type { Span } from "../../domain/span.ts"

/** What a scan tells, in the order of the file. Spans are of the file's characters, tags included. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>, tag: Span): void
  /** Characters of text with their entities resolved; `isPlain` where they stand as text, not in a CDATA section. */
  text(text: string, raw: Span, isPlain: boolean): void
  close(name: string, tag: Span): void
}

/** Elements nested deeper than this are no document's: Word itself refuses them long before. */
export const deepest = 1000

/** Goes through an XML file tag by tag. No entities but XML's own are known; nothing is looked up anywhere. */
export function scanXml(xml: string, events: XmlEvents): void {
  let name = ""
  let tagStart = 0
  let attributes = new Map<string, string>()
  let attribute = ""
  let value = ""
  /** Where what was told last ends: there an entity begins. */
  let at = 0

  const startElement = (end: number) => {
    at = end
    events.open(name, attributes, { start: tagStart, end })
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true },
    {
      ontext(start, end) {
        at = end
        events.text(xml.slice(start, end), { start, end }, true)
      },
      ontextentity(codePoint, end) {
        events.text(String.fromCodePoint(codePoint), { start: at, end }, true)
        at = end
      },
      onopentagname(start, end) {
        name = xml.slice(start, end)
        tagStart = start - 1
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = xml.slice(start, end)
        value = ""
      },
      onattribdata(start, end) {
        value += xml.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        attributes.set(attribute, value)
      },
      onopentagend: (end) => startElement(end + 1),
      onselfclosingtag(end) {
        startElement(end + 1)
        events.close(name, { start: end + 1, end: end + 1 })
      },
      onclosetag(start, end) {
        const closed = xml.indexOf(">", end) + 1 || xml.length
        at = closed
        events.close(xml.slice(start, end), { start: start - 2, end: closed })
      },
      oncdata(start, end, closing) {
        at = end
        const inner = { start, end: end - closing }
        events.text(xml.slice(inner.start, inner.end), inner, false)
      },
      oncomment: (_, end) => {
        at = end
      },
      ondeclaration: (_, end) => {
        at = end
      },
      onprocessinginstruction: (_, end) => {
        at = end
      },
      onend: () => {},
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
}

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** A text as XML writes it; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (mark) => special[mark] ?? mark)
}
