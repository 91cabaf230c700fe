import { createReadStream } from "node:fs"
import { readdir, realpath, stat, writeFile } from "node:fs/promises"
import type { Effects, Entry, Files, Log, Output } from "./effects.ts"
import { realWeb } from "./web.ts"

/** The one real implementation of what the program asks of the world. */
export function realEffects(): Effects {
  const wishes = wishesToStop()
  return {
    files: realFiles,
    web: realWeb,
    output: standardOutput(wishes),
    log: standardError(),
    now: clock(),
    interruption: wishes.listen,
  }
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

function standardOutput(wishes: Wishes): Output {
  // Nobody waits for room any more once the reader has gone.
  const gone = new Promise<void>((resolve) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") process.stderr.write(`standard output: ${error.message}\n`)
      wishes.stopWith(error.code === "EPIPE" ? 0 : 2)
      resolve()
    })
  })
  return {
    write: (text) =>
      process.stdout.write(text)
        ? Promise.resolve()
        : Promise.race([gone, new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()))]),
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

/** Reasons to stop before the end. */
interface Wishes {
  /** The signal that stops the program's work, aborted by the user's SIGINT and SIGTERM from now on. */
  listen(): AbortSignal
  /** Stops with an exit status: at once where nobody listens, else as soon as the work at hand is done. */
  stopWith(status: number): void
}

function wishesToStop(): Wishes {
  const controller = new AbortController()
  let isListening = false
  const listenTo = (signal: "SIGINT" | "SIGTERM"): void => {
    process.on(signal, () => {
      if (!controller.signal.aborted) return controller.abort()
      // Asked twice, go at once, as a program goes that does not listen: what was committed is safe.
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    })
  }
  return {
    listen() {
      if (!isListening) {
        listenTo("SIGINT")
        listenTo("SIGTERM")
      }
      isListening = true
      return controller.signal
    },
    stopWith(status) {
      if (!isListening) process.exit(status)
      process.on("exit", () => {
        process.exitCode = status
      })
      controller.abort()
    },
  }
}
