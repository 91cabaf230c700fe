import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import { findInputs, isPiece, largestDocument, readInput } from "../../src/ingest/inputs.ts"
import { newFolder, quietEffects } from "../effects/example.ts"

/** Paths found, those that could not be read with their note's code. */
async function found(inputs: readonly string[], effects = quietEffects()): Promise<string[]> {
  const all = await findInputs(inputs, effects)
  return all.map((input) => ("path" in input ? input.path : `${input.uri} (${input.notes[0]?.code})`))
}

/** Words of each piece of a file that arrives in these chunks, those that could not be read with their note's code. */
async function pieces(path: string, chunks: readonly Uint8Array[], size: number | null = null): Promise<string[]> {
  const effects = quietEffects({
    chunks: async function* () {
      yield* chunks
    },
  })
  const mediaType = path.endsWith(".jsonl") ? "application/jsonl" : null
  const all: string[] = []
  for await (const arrival of readInput({ path, mediaType, size }, {}, effects)) {
    if (!isPiece(arrival)) all.push(`${arrival.uri} (${arrival.notes[0]?.code})`)
    else {
      const { bytes, firstLine } = arrival.source
      all.push(`${firstLine === undefined ? "" : `${firstLine}:`}${new TextDecoder().decode(bytes).trimEnd()}`)
    }
  }
  return all
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test("a folder is walked in the order of names; hidden files and other kinds are passed over, and the latter said", async () => {
  const folder = newFolder()
  mkdirSync(join(folder, "march"))
  for (const name of ["b.html", "a.txt", "c.pdf", "d.pdf", "LICENSE", ".hidden.txt", "march/notes.MD", "z.jsonl"]) {
    writeFileSync(join(folder, name), "Ode spoke.")
  }
  const effects = quietEffects()
  const names = ["a.txt", "b.html", "march/notes.MD", "z.jsonl"].map((name) => join(folder, name))
  expect(await found([folder], effects)).toEqual(names)
  expect(effects.said).toEqual([`${folder}: skipped files of kinds Readout does not read (LICENSE 1, .pdf 2)`])
})

test("a folder without anything to read is told", async () => {
  const folder = newFolder()
  mkdirSync(join(folder, "march"))
  writeFileSync(join(folder, "march", "c.pdf"), "Ode spoke.")
  expect(await found([folder])).toEqual([`${folder} (nothing-to-read)`])
})

test("links that lead in a circle end, and one that leads nowhere is told", async () => {
  const folder = newFolder()
  writeFileSync(join(folder, "a.txt"), "Ode spoke.")
  symlinkSync(folder, join(folder, "again"))
  symlinkSync(join(folder, "gone"), join(folder, "b.txt"))
  expect(await found([folder])).toEqual([join(folder, "a.txt"), `${join(folder, "b.txt")} (no-such-file)`])
})

test("what is not there and what is not fetched yet are told, the others found", async () => {
  expect(await found(["gone.txt", "https://herald.example/ode", "-"])).toEqual([
    "gone.txt (no-such-file)",
    "https://herald.example/ode (not-yet)",
    "-",
  ])
})

test("JSON Lines arrive a line at a time, however the bytes are cut", async () => {
  const line = fc.stringMatching(/^[a-zé🕊 ]{0,6}$/u)
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(50)), async (lines, cuts) => {
      const whole = bytes(lines.join("\n"))
      const ends = [...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b)
      const chunks = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end))
      const expected = lines
        .map((text, index) => `${index + 1}:${text.trimEnd()}`)
        .filter((_, index) => lines[index]?.trim())
      const all = await pieces("news.jsonl", chunks)
      expect(all).toEqual(whole.length === 0 ? ["news.jsonl (empty-file)"] : expected)
    }),
  )
})

test("a line too long to be a document is left out, the lines around it are not", async () => {
  const long = new Uint8Array(largestDocument / 4).fill(97)
  const chunks = [bytes("one\n"), long, long, long, long, bytes("x\nthree")]
  expect(await pieces("news.jsonl", chunks)).toEqual(["1:one", "news.jsonl#2 (too-large)", "3:three"])
})

test("a file too long to be a document is left out, its size known or not", async () => {
  const chunks = [new Uint8Array(largestDocument), bytes("x")]
  expect(await pieces("a.txt", chunks, largestDocument + 1)).toEqual(["a.txt (too-large)"])
  expect(await pieces("-", chunks)).toEqual(["- (too-large)"])
})

test("standard input is taken for JSON Lines where it begins like them", async () => {
  expect(await pieces("-", [bytes(`{"id": "a", "text": "Ode spoke."}\n{"text": ""}`)])).toHaveLength(2)
  expect(await pieces("-", [bytes("{The tape begins here.}\nOde spoke.")])).toHaveLength(1)
  expect(await pieces("-", [])).toEqual([""])
})

test("a file that fails while it is read is told with the reason", async () => {
  const effects = quietEffects({
    chunks: async function* () {
      yield bytes("Ode")
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" })
    },
  })
  const all = []
  for await (const arrival of readInput({ path: "a.txt", mediaType: null, size: null }, {}, effects)) all.push(arrival)
  expect(all).toMatchObject([
    { uri: "a.txt", notes: [{ code: "cannot-read", message: expect.stringContaining("device") }] },
  ])
})
