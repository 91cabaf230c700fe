import { type Span, slice } from "../../domain/span.ts"
import { deepest, scanXml } from "./scan-xml.ts"
import { PackageProblem, readPart, type WordPackage, wordPrefix } from "./word-package.ts"

/** The visible text of a Word document, and where in the main part each stretch of it stands. */
export interface WordText {
  readonly text: string
  /** In the order of the text; what stands between two of them is the break between two paragraphs. */
  readonly pieces: readonly Piece[]
}

/** A stretch of the text that one element shows: words, a tab, a line break. */
export interface Piece {
  /** In the text. */
  readonly start: number
  readonly end: number
  /** In the main part: the element, `<w:t>…</w:t>` or `<w:tab/>`. Of words in a footnote the run that calls it. */
  readonly element: Span
  /** Of words that can be parted: their characters in the main part, as written there. */
  readonly raw: Span | null
  /** Whether the element says that white space at its edges counts. */
  readonly keepsSpace: boolean
  readonly run: Run
}

/** A `<w:r>` of the main part: a stretch with one formatting. */
export interface Run {
  readonly start: number
  readonly end: number
  /** Its `<w:rPr>`, if it has one. */
  readonly properties: Span | null
}

/** Between two paragraphs. */
const paragraphBreak = "\n\n"

/**
 * The text a reader sees, in reading order: deleted and moved text, comments, field codes and hidden text are not in it;
 * footnotes and endnotes stand after the rest. Throws `PackageProblem` where mark-up is nested too deeply.
 */
export function readWordText(word: WordPackage): WordText {
  const main = layOut(word.main.xml)
  const paragraphs = [...main.paragraphs]
  for (const kind of ["footnotes", "endnotes"] as const) {
    const name = word.related.get(kind)
    const xml = name === undefined ? null : readPart(name, word.entries)
    if (xml !== null) paragraphs.push(...calledNotes(layOut(xml).paragraphs, main.calls, kind))
  }
  return join(paragraphs)
}

/** The paragraphs of notes that the main part calls, each word standing for the run that calls it. */
function calledNotes(paragraphs: readonly Paragraph[], calls: ReadonlyMap<string, Run>, kind: string): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const run = calls.get(`${kind} ${paragraph.note}`)
    if (run === undefined) return []
    const pieces = paragraph.pieces.map(({ text }) => ({ text, element: run, raw: null, keepsSpace: true, run }))
    return [{ ...paragraph, pieces }]
  })
}

function join(paragraphs: readonly Paragraph[]): WordText {
  const texts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  let isOpen = false
  for (const paragraph of paragraphs) {
    const isEmpty = paragraph.pieces.every(({ text }) => text.trim() === "")
    if (!isOpen && isEmpty) continue
    if (!isOpen && at > 0) {
      texts.push(paragraphBreak)
      at += paragraphBreak.length
    }
    for (const { text, ...piece } of paragraph.pieces) {
      texts.push(text)
      pieces.push({ ...piece, start: at, end: at + text.length })
      at += text.length
    }
    isOpen = paragraph.goesOn
  }
  return { text: texts.join(""), pieces }
}

/** A paragraph as it is laid out: its visible words. */
interface Paragraph {
  readonly pieces: (Omit<Piece, "start" | "end"> & { readonly text: string })[]
  /** Its end is a tracked deletion: the next one goes on with it. */
  goesOn: boolean
  /** The number of the footnote or endnote it belongs to. */
  readonly note: string | null
}

/** A run that is read. Its pieces keep it, so that they know where it ends once it does. */
interface OpenRun extends Run {
  end: number
  properties: Span | null
  isHidden: boolean
}

/** Elements whose content is not seen: deletions, the old places of what was moved, what stands in for unknown drawings, readings of ruby. */
const unseen = new Set(["del", "moveFrom", "Fallback", "rt", "instrText", "delText", "delInstrText"])

/** What an element of a run shows by being there. */
const shown: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "\u2011" }

interface Element {
  readonly name: string
  readonly start: number
  readonly isUnseen: boolean
}

function layOut(xml: string): { paragraphs: Paragraph[]; calls: Map<string, Run> } {
  const prefix = wordPrefix(xml) ?? ""
  const paragraphs: Paragraph[] = []
  /** The runs that call footnotes and endnotes: `footnotes 3`. */
  const calls = new Map<string, Run>()
  const elements: Element[] = []
  const openParagraphs: Paragraph[] = []
  const runs: OpenRun[] = []
  let unseenDepth = 0
  let note: string | null = null
  let words: { text: string; start: number; end: number; isPlain: boolean; keepsSpace: boolean } | null = null

  const show = (text: string, element: Span, rest: { raw: Span | null; keepsSpace: boolean }) => {
    const run = runs.at(-1)
    if (run !== undefined && !run.isHidden) openParagraphs.at(-1)?.pieces.push({ text, element, run, ...rest })
  }
  const parent = (above = 1) => elements.at(-1 - above)?.name

  scanXml(xml, {
    open(qualified, attributes, tag) {
      const isWord = prefix === "" ? !qualified.includes(":") : qualified.startsWith(prefix)
      const name = isWord ? qualified.slice(prefix.length) : qualified.endsWith(":Fallback") ? "Fallback" : ""
      const isUnseen = unseen.has(name) && parent(0) !== "rPr"
      elements.push({ name, start: tag.start, isUnseen })
      if (elements.length > deepest)
        throw new PackageProblem("damaged-file", "has mark-up nested too deeply to be read")
      if (isUnseen) unseenDepth++
      if (unseenDepth > 0) return
      const attribute = (local: string) => attributes.get(prefix + local) ?? attributes.get(local)
      const run = runs.at(-1)
      if (name === "p") openParagraphs.push({ pieces: [], goesOn: false, note })
      else if (name === "r") runs.push({ start: tag.start, end: tag.end, properties: null, isHidden: false })
      else if (name === "t" && parent() === "r")
        words = {
          text: "",
          start: tag.end,
          end: tag.end,
          isPlain: true,
          keepsSpace: attributes.get("xml:space") === "preserve",
        }
      else if (Object.hasOwn(shown, name) && parent() === "r")
        show(shown[name] as string, tag, { raw: null, keepsSpace: true })
      else if (name === "footnote" || name === "endnote") note = attribute("id") ?? null
      else if ((name === "footnoteReference" || name === "endnoteReference") && run !== undefined)
        calls.set(`${name.replace("Reference", "s")} ${attribute("id")}`, run)
      else if (name === "vanish" && parent() === "rPr" && parent(2) === "r" && run !== undefined)
        run.isHidden = !/^(?:0|false|off)$/.test(attribute("val") ?? "")
      const isMark = parent() === "rPr" && parent(2) === "pPr"
      const paragraph = openParagraphs.at(-1)
      if (isMark && (name === "del" || name === "moveFrom") && paragraph !== undefined) paragraph.goesOn = true
    },
    text(text, raw, isPlain) {
      if (words === null || unseenDepth > 0) return
      words.text += text
      words.end = raw.end
      words.isPlain &&= isPlain
    },
    close(_, tag) {
      const element = elements.pop()
      if (element === undefined) return
      if (element.isUnseen) unseenDepth--
      if (unseenDepth > 0 || element.isUnseen) return
      const whole = { start: element.start, end: tag.end }
      if (element.name === "t" && words !== null) {
        showWords(words, whole)
        words = null
      } else if (element.name === "r") {
        const run = runs.pop()
        if (run !== undefined) run.end = tag.end
      } else if (element.name === "rPr" && elements.at(-1)?.name === "r") {
        const run = runs.at(-1)
        if (run !== undefined) run.properties = whole
      } else if (element.name === "p") {
        const paragraph = openParagraphs.pop()
        if (paragraph !== undefined) paragraphs.push(paragraph)
      } else if (element.name === "footnote" || element.name === "endnote") note = null
    },
  })
  if (elements.length > 0) throw new PackageProblem("damaged-file", "breaks off in the middle of its mark-up")
  return { paragraphs, calls }

  // Word shows every white space as a space, and none at the edges unless it is told to keep it.
  function showWords({ text, start, end, isPlain, keepsSpace }: NonNullable<typeof words>, element: Span): void {
    const within = keepsSpace ? { start: 0, end: text.length } : withoutEdges(text)
    const seen = slice(text, within)
    const raw = keepsSpace ? { start, end } : withoutEdges(xml, { start, end })
    if (seen === "") return
    const written = slice(xml, raw)
    // Spaces at the edges written as entities, a comment amid the words: where each letter stands is not known.
    const isKnown = isPlain && !written.includes("<") && (keepsSpace || seen === text || !/^&#|;$/.test(written))
    show(seen.replace(/[\t\n\r]/g, " "), element, { raw: isKnown ? raw : null, keepsSpace })
  }
}

/** A span without the white space at its edges: what XML calls so, which a no-break space is not. */
function withoutEdges(text: string, { start, end }: Span = { start: 0, end: text.length }): Span {
  const isSpace = (at: number) => " \t\r\n".includes(text.charAt(at))
  while (start < end && isSpace(start)) start++
  while (end > start && isSpace(end - 1)) end--
  return { start, end }
}
