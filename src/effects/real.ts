import { createReadStream } from "node:fs"
import { readdir, realpath, stat, writeFile } from "node:fs/promises"
import type { Effects, Entry, Files, Log, Output } from "./effects.ts"
import { realWeb } from "./web.ts"

/** The one real implementation of what the program asks of the world. */
export function realEffects(): Effects {
  return { files: realFiles, web: realWeb, output: standardOutput(), log: standardError(), now: clock(), interruption }
}

/** The file system and standard input. */
export const realFiles: Files = {
  async entry(path): Promise<Entry> {
    try {
      const found = await stat(path)
      if (found.isFile()) return { kind: "file", size: found.size }
      if (found.isDirectory()) return { kind: "folder", realPath: await realpath(path) }
      return { kind: "stream" }
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
        return { kind: "missing" }
      }
      throw error
    }
  },
  list: async (folder) => (await readdir(folder)).sort(),
  chunks: (path) => (path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })),
  write: (path, content) => writeFile(path, content),
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org) stops the clock, so that the same inputs give the same dossier to the byte. */
function clock(): () => string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const fixed = epoch === undefined || !/^\d+$/.test(epoch) ? null : new Date(Number(epoch) * 1000).toISOString()
  return () => fixed ?? new Date().toISOString()
}

function standardOutput(): Output {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0)
    process.stderr.write(`standard output: ${error.message}\n`)
    process.exit(2)
  })
  return {
    write: (text) =>
      process.stdout.write(text)
        ? Promise.resolve()
        : new Promise((resolve) => process.stdout.once("drain", () => resolve())),
  }
}

function standardError(): Log {
  const clearLine = "\r\u001b[K"
  let isProgressShown = false
  const clear = (): void => {
    if (isProgressShown) process.stderr.write(clearLine)
    isProgressShown = false
  }
  process.stderr.on("error", () => {})
  return {
    say(message) {
      clear()
      process.stderr.write(`${message}\n`)
    },
    progress(line) {
      if (!process.stderr.isTTY) return
      clear()
      // A line that wraps could not be cleared again.
      process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1))
      isProgressShown = line !== ""
    },
  }
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => {
    // Asked twice, go at once: what was committed is safe.
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
  return controller.signal
}
