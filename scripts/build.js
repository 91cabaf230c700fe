/** Bundles src/ into dist/: what `bin/readout`, its worker threads and `import "readout"` run. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const dist = join(root, "dist")

/** Chunks of earlier builds are kept this long, in milliseconds, for processes that still run from them. */
const grace = 60 * 60 * 1000

/** Whether a source file is newer than the last build. */
export function isStale() {
  const built = join(dist, "main.js")
  if (!existsSync(built)) return true
  return (
    newest([join(root, "src"), join(root, "package.json"), join(root, "scripts", "build.js")]) > statSync(built).mtimeMs
  )
}

/** Builds beside dist/ and moves each file into place, entry points last, so that nobody sees half a build. */
export async function build() {
  const { build: bundle } = await import("esbuild")
  const started = new Date()
  const fresh = join(root, `dist/.build-${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  try {
    const { metafile } = await bundle({
      absWorkingDir: root,
      entryPoints: { main: "src/main.ts", worker: "src/ingest/worker.ts", index: "src/index.ts" },
      outdir: fresh,
      bundle: true,
      splitting: true,
      packages: "external",
      format: "esm",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      entryNames: "[name]",
      chunkNames: "[name]-[hash]",
      legalComments: "none",
      metafile: true,
      logLevel: "warning",
    })
    const isEntry = (name) => ["main.js", "worker.js", "index.js"].includes(name)
    const files = Object.keys(metafile.outputs).map((path) => path.slice(path.lastIndexOf("/") + 1))
    // What pages ask for beside themselves is read from assets/ beside the code, in src/ as in dist/.
    const assets = join(root, "src/apps/web/assets")
    mkdirSync(join(dist, "assets"), { recursive: true })
    for (const name of readdirSync(assets)) {
      copyFileSync(join(assets, name), join(fresh, name))
      renameSync(join(fresh, name), join(dist, "assets", name))
    }
    for (const name of files.toSorted((a, b) => Number(isEntry(a)) - Number(isEntry(b)))) {
      renameSync(join(fresh, name), join(dist, name))
    }
    for (const name of readdirSync(dist)) {
      const isOld = started.getTime() - statSync(join(dist, name)).mtimeMs > grace
      if (![...files, "assets"].includes(name) && isOld) rmSync(join(dist, name), { recursive: true, force: true })
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function newest(paths) {
  const times = paths.map((path) => {
    const found = statSync(path)
    return found.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs
  })
  return Math.max(0, ...times)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
