import type { Subject } from "../domain/judgement.ts"
import type { Dossier } from "../store/open.ts"

/** So many characters on each side show what words are about. */
const around = 300

/** The words something rests on with what stands around them; the words alone where the document is gone. */
export function wordsAround(
  { database }: Dossier,
  { document, spans }: Subject,
): { readonly before: string; readonly words: string; readonly after: string } {
  const words = spans.map((span) => span.words).join(" … ")
  const text = database.prepare("SELECT text FROM documents WHERE id = ?").pluck().get(document) as string | undefined
  const [first, last] = [spans[0], spans.at(-1)]
  if (text === undefined || first === undefined || last === undefined) return { before: "", words, after: "" }
  return {
    before: text.slice(Math.max(0, first.start - around), first.start),
    words: text.slice(first.start, last.end),
    after: text.slice(last.end, last.end + around),
  }
}
