/** GAP (Webster et al. 2018): which of two names a pronoun means. The resolver that finds speakers, on one passage at a time. */

import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { firstAtOrAfter } from "../src/domain/ordered.ts"
import { isDocument } from "../src/domain/source.ts"
import { decide, rankAntecedents } from "../src/extract/actors/antecedents.ts"
import type { Member } from "../src/extract/actors/cast.ts"
import { findCast } from "../src/extract/actors/find-cast.ts"
import { findAttributions } from "../src/extract/statements/propose.ts"
import { readByNetwork } from "../src/extract/statements/read-by-network.ts"
import { analyse } from "../src/language/analyse.ts"
import type { Network } from "../src/language/network/network.ts"
import { read } from "../src/read/read.ts"
import { type Benchmark, report } from "./benchmark.ts"
import { shippedNetwork } from "./network.ts"

interface Row {
  readonly id: string
  readonly text: string
  readonly pronoun: string
  readonly at: number
  readonly names: readonly { readonly text: string; readonly at: number; readonly isMeant: boolean }[]
}

const benchmark: Benchmark = {
  data: "../shared/training/coreference",
  async run({ data, predictions }) {
    const network = await shippedNetwork()
    const predicted: string[] = []
    for (const part of ["development", "validation"]) {
      const rows = readRows(join(data, `gap-${part}.tsv`))
      const likeliest = new Score()
      const decided = new Score()
      for (const row of rows) {
        const guess = await resolveRow(row, network)
        row.names.forEach(({ isMeant }, i) => {
          likeliest.add(guess.likeliest === i, isMeant)
          decided.add(guess.decided === i, isMeant)
        })
        if (part === "validation")
          predicted.push(JSON.stringify({ id: row.id, A: guess.likeliest === 0, B: guess.likeliest === 1 }))
      }
      // `likeliest` is the better of the two, unless the network takes neither to be meant; `decided` is what Readout
      // would say, open where it is not sure.
      report(`coreference/${part}/likeliest/f1`, likeliest.f1(), likeliest.details())
      report(`coreference/${part}/decided/f1`, decided.f1(), decided.details())
    }
    if (predictions !== null) writeFileSync(predictions, `${predicted.join("\n")}\n`)
  },
}
export default benchmark

class Score {
  private hits = 0
  private false = 0
  private missed = 0

  add(isPredicted: boolean, isMeant: boolean): void {
    if (isPredicted && isMeant) this.hits++
    else if (isPredicted) this.false++
    else if (isMeant) this.missed++
  }

  f1(): number {
    return percent(2 * this.hits, 2 * this.hits + this.false + this.missed)
  }

  details(): Record<string, number> {
    return {
      precision: percent(this.hits, this.hits + this.false),
      recall: percent(this.hits, this.hits + this.missed),
    }
  }
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}

function readRows(path: string): Row[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const cells = line.split("\t")
      const cell = (i: number) => cells[i] ?? ""
      const name = (i: number) => ({ text: cell(i), at: Number(cell(i + 1)), isMeant: /true/i.test(cell(i + 2)) })
      return { id: cell(0), text: cell(1), pronoun: cell(2), at: Number(cell(3)), names: [name(4), name(7)] }
    })
}

async function resolveRow(row: Row, network: Network): Promise<{ likeliest: number; decided: number }> {
  const source = {
    uri: "-",
    bytes: new TextEncoder().encode(row.text),
    mediaType: "text/plain",
    hints: { language: "en" },
    retrieved: "1970-01-01T00:00:00Z",
  }
  for (const document of read(source)) {
    if (!isDocument(document)) break
    const analysis = analyse(document)
    const cast = findCast(document, analysis)
    const { antecedents } = await readByNetwork(network, document, analysis, findAttributions(document, analysis))
    const memberAt = row.names.map(({ text, at }) => {
      for (let i = firstAtOrAfter(cast.mentions, at - 30); i < cast.mentions.length; i++) {
        const mention = cast.mentions[i]
        if (mention === undefined || mention.start >= at + text.length) break
        if (mention.end > at) return mention.member
      }
      return null
    })
    const sentence = Math.max(0, firstAtOrAfter(analysis.sentences, row.at + 1) - 1)
    const gender = /^(?:she|her|hers)$/i.test(row.pronoun) ? "female" : "male"
    const ranked = rankAntecedents(
      {
        start: row.at,
        sentence,
        gender,
        inQuotation: false,
        outside: [],
        beside: [],
        described: [],
        odds: antecedents.get(row.at) ?? new Map(),
      },
      cast,
      null,
    )
    const place = (member: Member | null) => (member === null ? -1 : memberAt.indexOf(member))
    const better = ranked.find(({ member }) => place(member) >= 0)
    return {
      likeliest: better === undefined || better.isRefused ? -1 : place(better.member),
      decided: place(decide(ranked)?.member ?? null),
    }
  }
  return { likeliest: -1, decided: -1 }
}
