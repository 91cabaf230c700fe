import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { type Browser, chromium } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** The browser installed here: CHROME_PATH, else the usual names; null where there is none. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const usual = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere]
  const given = process.env.CHROME_PATH
  return (given ? [given] : usual).find((path) => existsSync(path)) ?? null
}

/** Where there is no browser these tests are left out; in CI (CI=true) they must run, and fail. */
export const isLeftOut = findBrowser() === null && process.env.CI !== "true"

if (isLeftOut)
  process.stderr.write("browser tests left out: no Chromium found; install one or name it in CHROME_PATH\n")

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error("CI has no Chromium: install one or name it in CHROME_PATH")
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
}
