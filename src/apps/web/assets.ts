import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { Hono } from "hono"
import { sha256 } from "../../domain/identity.ts"

const { resolve } = createRequire(import.meta.url)
const own = (name: string) => new URL(`./assets/${name}`, import.meta.url)
const font = (path: string) => resolve(`@fontsource-variable/${path}.woff2`)

/** Everything a page asks for beside itself. Fonts come from the packages that bring them, the Latin letters alone. */
const files = {
  "style.css": [own("style.css"), "text/css; charset=utf-8"],
  "comfort.js": [own("comfort.js"), "text/javascript; charset=utf-8"],
  "icon.svg": [own("icon.svg"), "image/svg+xml"],
  "source-serif-4.woff2": [font("source-serif-4/files/source-serif-4-latin-wght-normal"), "font/woff2"],
  "source-serif-4-italic.woff2": [font("source-serif-4/files/source-serif-4-latin-wght-italic"), "font/woff2"],
  "public-sans.woff2": [font("public-sans/files/public-sans-latin-wght-normal"), "font/woff2"],
} as const

/** The style sheet, the script and the fonts, read once. */
export function assets(): Hono {
  const app = new Hono()
  for (const [name, [path, mediaType]] of Object.entries(files)) {
    const bytes = new Uint8Array(readFileSync(path))
    const tag = `"${sha256(bytes).slice(0, 16)}"`
    // Fonts never change under a version; the rest is asked for again and mostly answered "as you have it".
    const caching = mediaType === "font/woff2" ? "public, max-age=86400" : "no-cache"
    app.get(`/${name}`, (context) => {
      const headers = { "Content-Type": mediaType, "Cache-Control": caching, ETag: tag }
      if (context.req.header("if-none-match") === tag) return context.body(null, 304, headers)
      return context.body(bytes, 200, headers)
    })
  }
  return app
}
