import { contains, type Span } from "../../domain/span.ts"
import type { Attribution } from "../statements/attribution.ts"

/** An attribution's content with the attribution's index. */
interface Content extends Span {
  readonly index: number
}

/** From the first to the last character of an attribution's parts. */
export function extentOf({ source, cue, content }: Attribution): Span {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const spans of [source, cue, content])
    for (const span of spans) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  return { start, end }
}

/**
 * For each attribution, the index of the one in whose content it stands, the innermost, or null.
 *
 *     Ruiz said Petrov had told her "no".
 *               ─────────────────────────  content of the first
 *               ────── ════════      ────  the second stands within it
 */
export function findContainers(attributions: readonly Attribution[]): (number | null)[] {
  const contents: Content[] = attributions
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const containers: (number | null)[] = attributions.map(() => null)
  const extents = attributions
    .map((attribution, index) => ({ ...extentOf(attribution), index }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let open: Content[] = []
  let next = 0
  for (const extent of extents) {
    while (next < contents.length && (contents[next] as Content).start <= extent.start)
      open.push(contents[next++] as Content)
    open = open.filter((content) => content.end > extent.start)
    let innermost: Content | null = null
    for (const content of open) {
      if (content.index === extent.index || !contains(content, extent)) continue
      if (innermost === null || content.end - content.start < innermost.end - innermost.start) innermost = content
    }
    containers[extent.index] = innermost?.index ?? null
  }
  return withoutCircles(containers)
}

/** Two attributions of one and the same span must not stand within each other. */
function withoutCircles(containers: readonly (number | null)[]): (number | null)[] {
  return containers.map((container, index) =>
    container !== null && containers[container] === index && container > index ? null : container,
  )
}
