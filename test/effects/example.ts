import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Effects, Files } from "../../src/effects/effects.ts"
import { realFiles } from "../../src/effects/real.ts"
import { realWeb } from "../../src/effects/web.ts"

/** Real files, a clock that stands still, and everything said and written kept to be looked at. */
export function quietEffects(
  files: Partial<Files> = {},
  progress: () => void = () => {},
): Effects & { said: string[]; written: string[] } {
  const said: string[] = []
  const written: string[] = []
  return {
    files: { ...realFiles, ...files },
    web: realWeb,
    output: {
      write: async (text) => {
        written.push(text)
      },
    },
    log: { say: (message) => said.push(message), progress },
    now: () => "2031-05-04T10:00:00.000Z",
    interruption: () => new AbortController().signal,
    said,
    written,
  }
}

/** A new folder of the system's temporary ones. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "readout-"))
}
