import type { Furniture, Region } from "../../domain/document.ts"
import { overlaps, type Span } from "../../domain/span.ts"
import { lineAt, type Page } from "./lines.ts"

/** What a line, or a part of it, was found to be. */
export type Mark =
  | { readonly kind: "furniture"; readonly why: string }
  | { readonly kind: "region"; readonly region: Exclude<Region["region"], "body"> }

/** A rule's finding: a whole line or, with `part`, some of its words. */
export interface Claim {
  readonly line: number
  readonly mark: Mark
  readonly part?: Span
}

/** The marks of a page's whole lines so far, by line; none where a line still counts as running text. */
export type Marks = readonly (Mark | undefined)[]

/** Looks at a page and claims lines. Claims on a line that an earlier rule has claimed are dropped. */
export type Rule = (page: Page, marks: Marks) => readonly Claim[]

export function furniture(why: string): Mark {
  return { kind: "furniture", why }
}

export function region(name: Exclude<Region["region"], "body">): Mark {
  return { kind: "region", region: name }
}

/** Applies rules one after another: the earlier decides. A part that leaves running text after it leaves its line free. */
export function applyRules(page: Page, rules: readonly Rule[]): readonly Claim[] {
  const marks: (Mark | undefined)[] = new Array(page.lines.length)
  const claims: Claim[] = []
  const whole = new Set<number>()
  for (const rule of rules) {
    const found = rule(page, marks).filter((claim) => marks[claim.line] === undefined)
    for (const claim of found) {
      if (whole.has(claim.line)) continue
      claims.push(claim)
      if (claim.part === undefined) whole.add(claim.line)
    }
    markLines(page, marks, found)
  }
  return claims.filter((claim) => claim.part === undefined || !whole.has(claim.line))
}

/** A line whose parts reach its end is marked as its first part is. */
function markLines(page: Page, marks: (Mark | undefined)[], claims: readonly Claim[]): void {
  const first = new Map<number, Mark>()
  for (const { line, mark, part } of claims) {
    if (!first.has(line)) first.set(line, mark)
    if (part === undefined || part.end === lineAt(page, line).end) marks[line] ??= first.get(line)
  }
}

/** Furniture spans of claims, in order and disjoint; neighbouring lines of one kind are one span. */
export function furnitureOf(page: Page, claims: readonly Claim[]): Furniture[] {
  const found: (Furniture & { lastLine: number })[] = []
  for (const { line, mark, part } of claims.toSorted((a, b) => startOf(page, a) - startOf(page, b))) {
    if (mark.kind !== "furniture") continue
    const { start, end } = part ?? lineAt(page, line)
    const last = found.at(-1)
    if (last !== undefined && part === undefined && last.why === mark.why && last.lastLine === line - 1)
      found[found.length - 1] = { ...last, end, lastLine: line }
    else found.push({ start, end, why: mark.why, lastLine: part === undefined ? line : -2 })
  }
  return found.map(({ start, end, why }) => ({ start, end, why }))
}

/** Region spans of claims, in order and disjoint, none within furniture. */
export function regionsOf(page: Page, claims: readonly Claim[]): Region[] {
  const found: Region[] = []
  for (const { line, mark, part } of claims.toSorted((a, b) => startOf(page, a) - startOf(page, b))) {
    if (mark.kind !== "region") continue
    const { start, end } = part ?? lineAt(page, line)
    const last = found.at(-1)
    if (last !== undefined && overlaps(last, { start, end })) continue
    found.push({ start, end, region: mark.region })
  }
  return found
}

function startOf(page: Page, claim: Claim): number {
  return (claim.part ?? lineAt(page, claim.line)).start
}

/** Lines no rule has claimed: the running text. */
export function* freeLines(page: Page, marks: Marks): Generator<number> {
  for (let line = 0; line < page.lines.length; line++) if (marks[line] === undefined) yield line
}
