import { expect } from "vitest"

/** Checks by the rules of XML 1.0 that a document is well formed: one root, every element ended in its order, no stray sign. */
export function expectWellFormed(xml: string): void {
  const open: string[] = []
  let roots = 0
  let at = 0
  const token = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y
  while (at < xml.length) {
    if (xml.charAt(at) !== "<") {
      const end = xml.indexOf("<", at)
      const text = xml.slice(at, end === -1 ? xml.length : end)
      expect(text.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, "")).not.toMatch(/[&\0-\x08\x0b\x0c\x0e-\x1f]/)
      if (open.length === 0) expect(text.trim()).toBe("")
      at += text.length
      continue
    }
    token.lastIndex = at
    const match = token.exec(xml)
    if (match === null) throw new Error(`no tag of XML: ${xml.slice(at, at + 60)}`)
    at = token.lastIndex
    const [, ends, name = "", attributes = "", isEmpty] = match
    expect(attributes.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, "")).not.toContain("&")
    if (name === "") continue
    if (ends) expect(open.pop()).toBe(name)
    else if (open.length === 0) roots++
    if (!ends && !isEmpty) open.push(name)
  }
  expect(open).toEqual([])
  expect(roots).toBe(1)
}
