/**
 * Writes what the network reads of texts, one JSON line each, so that training and use share one reading.
 *
 *     npx tsx model/prepare.ts --vocabulary vocab.txt --out FILE.jsonl (--texts FOLDER | --gap FILE.tsv)
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { isDocument } from "../src/domain/source.ts"
import { slice } from "../src/domain/span.ts"
import { hintsOf } from "../src/extract/statements/hints.ts"
import { findAttributions } from "../src/extract/statements/propose.ts"
import { analyse } from "../src/language/analyse.ts"
import { findUnits } from "../src/language/network/units.ts"
import { readVocabulary } from "../src/language/network/word-pieces.ts"
import { readText } from "../src/read/text/read-text.ts"

const { values } = parseArgs({
  options: {
    vocabulary: { type: "string" },
    out: { type: "string" },
    texts: { type: "string" },
    gap: { type: "string" },
  },
})
if (!values.vocabulary || !values.out || !(values.texts || values.gap)) {
  console.error("usage: prepare.ts --vocabulary vocab.txt --out FILE.jsonl (--texts FOLDER | --gap FILE.tsv)")
  process.exit(2)
}
const pieces = readVocabulary(readFileSync(values.vocabulary, "utf8"))
const texts = values.texts ? readFolder(values.texts) : readGap(values.gap as string)
writeFileSync(values.out, texts.map(({ doc, text }) => `${JSON.stringify(prepare(doc, text))}\n`).join(""))

function readFolder(folder: string): { doc: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ doc: basename(name, ".txt"), text: readFileSync(join(folder, name), "utf8") }))
}

/** GAP's rows: ID, text, then the pronoun and the candidates. */
function readGap(file: string): { doc: string; text: string }[] {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n").slice(1)
  return rows.map((row) => {
    const [doc = "", text = ""] = row.split("\t")
    return { doc, text }
  })
}

function prepare(doc: string, text: string): object {
  const document = readText({
    uri: doc,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
    hints: { kind: "article", language: "en" },
    retrieved: "1970-01-01T00:00:00Z",
  })
  if (!isDocument(document) || document.text !== text) throw new Error(`${doc}: not read as it stands`)
  const analysis = analyse(document)
  const units = findUnits(document, analysis)
  return {
    doc,
    text,
    spans: units.spans.map(({ start, end }) => [start, end]),
    pieces: units.spans.map((span) => pieces.piecesOf(slice(text, span))),
    shapes: [...units.shapes],
    quotations: [...units.quotations],
    breaks: [...units.breaks],
    hints: [...hintsOf(findAttributions(document, analysis), units.spans)],
  }
}
