import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Document } from "../src/domain/document.ts"
import { isDocument, type Reading } from "../src/domain/source.ts"
import { readHtml } from "../src/read/html/read-html.ts"
import { type Benchmark, report } from "./benchmark.ts"

/** Article extraction as scrapinghub/article-extraction-benchmark defines it: F1 of 4-word shingles, averaged over pages. */
const benchmark: Benchmark = {
  data: "../shared/benchmarks/articles",
  async run({ data, predictions }) {
    const pages = readdirSync(join(data, "html")).map((name) => ({
      id: name.replace(/\.html\.gz$/, ""),
      bytes: gunzipSync(readFileSync(join(data, "html", name))),
    }))
    const found = pages.map(({ id, bytes }) => JSON.stringify({ id, articleBody: readBody(bytes) }))
    const memory = process.resourceUsage().maxRSS / 1024
    const seconds = Math.min(...Array.from({ length: passes }, () => secondsFor(pages.map((page) => page.bytes))))
    const out = predictions ?? join(mkdtempSync(join(tmpdir(), "readout-articles-")), "predictions.jsonl")
    writeFileSync(out, `${found.join("\n")}\n`)
    const scores = JSON.parse(
      execFileSync("python3", [join(data, "score.py"), join(data, "ground-truth.json"), out], { encoding: "utf8" }),
    ) as Record<string, number>
    for (const [figure, value] of Object.entries(scores)) report(`articles/${figure}`, value)
    report("articles/pages-per-second", round(pages.length / seconds), {
      of: `CPU time of all threads, best of ${passes} passes after a first`,
    })
    report("articles/peak-memory-mb", round(memory))
  },
}

export default benchmark

/** Passes over all pages for the time; a busy machine spoils some. */
const passes = 5

function secondsFor(pages: readonly Uint8Array[]): number {
  const started = process.cpuUsage()
  for (const bytes of pages) read(bytes)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

function read(bytes: Uint8Array): Reading {
  return readHtml({ uri: "-", bytes, mediaType: "text/html", hints: {}, retrieved: "1970-01-01T00:00:00Z" })
}

function readBody(bytes: Uint8Array): string {
  const reading = read(bytes)
  return isDocument(reading) ? bodyOf(reading) : ""
}

/**
 * What the benchmark calls the article's body: the text without furniture, headline, byline, captions and date lines of
 * their own. A dateline that opens a paragraph belongs to the paragraph there.
 */
function bodyOf({ text, furniture, regions }: Document): string {
  const left = [...furniture, ...regions.filter((region) => region.region !== "body" && !opensParagraph(text, region))]
  let body = ""
  let from = 0
  for (const { start, end } of left.toSorted((a, b) => a.start - b.start)) {
    if (start > from) body += text.slice(from, start)
    from = Math.max(from, end)
  }
  return body + text.slice(from)
}

function opensParagraph(text: string, { region, end }: Document["regions"][number]): boolean {
  return region === "dateline" && /\S/.test(text.slice(end).split("\n", 1)[0] ?? "")
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
