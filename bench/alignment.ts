/** Everything that is measured about tying quotations to their references, each part in a process of its own. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import type { Benchmark } from "./benchmark.ts"

const parts = ["alignment-coverage", "alignment-decoys", "alignment-recall", "alignment-speed"]

// Peak memory and times of one part should not hang on another; what went before would be in both.
const alignment: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data, predictions }) {
    for (const part of parts) {
      const keep = predictions !== null && part === "alignment-coverage" ? ["--predictions", predictions] : []
      const command = ["--import", "tsx", "bench/run.ts", part, "--data", data, ...keep]
      const [status] = (await once(spawn(process.execPath, command, { stdio: "inherit" }), "close")) as [number | null]
      if (status !== 0) process.exitCode = 1
    }
  },
}
export default alignment
