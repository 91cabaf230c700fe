import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

const css = readFileSync(new URL("../../../src/apps/web/assets/style.css", import.meta.url), "utf8")

/** The tokens of one scheme: those of :root, and over them those of the dark block. */
function tokens(scheme: "light" | "dark"): Map<string, string> {
  const blocks = [css.slice(0, css.indexOf("}"))]
  if (scheme === "dark") blocks.push(css.slice(css.indexOf("prefers-color-scheme: dark"), css.indexOf("@font-face")))
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
    ),
  )
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** What is read, and every ground it can stand on. */
const read: Readonly<Record<string, readonly string[]>> = {
  ink: ["paper", "straw", "straw-deep", "found", "here"],
  source: ["paper", "straw", "straw-deep", "here"],
  cue: ["paper", "straw", "straw-deep", "here"],
  second: ["paper", "straw"],
  accent: ["paper", "straw"],
}

// Everything reaches AA (4.5). Furniture, at 45 % ink by design, does not.
test.each(["light", "dark"] as const)("what is read can be read, %s", (scheme) => {
  const token = tokens(scheme)
  const tooFaint = Object.entries(read).flatMap(([words, grounds]) =>
    grounds
      .map((ground) => `${words} on ${ground} ${contrast(token.get(words) ?? "", token.get(ground) ?? "").toFixed(2)}`)
      .filter((line) => Number(line.split(" ").at(-1)) < 4.5),
  )
  expect(tooFaint).toEqual([])
  expect(token.size).toBeGreaterThanOrEqual(13)
})

test.each(["light", "dark"] as const)("bars can be seen, %s", (scheme) => {
  const token = tokens(scheme)
  for (const bar of ["quiet-bar", "source", "engagement", "act", "time"])
    expect(contrast(token.get(bar) ?? "", token.get("paper") ?? "")).toBeGreaterThan(3)
})
