import type { DocumentHints, Reading, Source } from "../../domain/source.ts"
import { readText } from "../text/read-text.ts"

/** JSON Lines, one document a line (CONTRACT.md, INPUT). */
export function* readJsonLines(source: Source): Generator<Reading> {
  for (const line of new TextDecoder().decode(source.bytes).split("\n")) {
    if (line.trim() === "") continue
    const { text, id, ...hints } = JSON.parse(line) as { text: string; id?: string } & DocumentHints
    yield readText({
      ...source,
      uri: `${source.uri}#${id}`,
      bytes: new TextEncoder().encode(text),
      mediaType: "text/plain",
      hints,
    })
  }
}
