/**
 * Whether a quotation that words open goes on after them: each paragraph of a long one begins with a mark, and only the
 * last closes it.
 */
export function leavesOpen(words: string): boolean {
  const opened = words.match(/(?<![^\s(])["“](?=\S)/gu)?.length ?? 0
  const closed = words.match(/(?<=\S)["”](?![\p{L}\p{N}])/gu)?.length ?? 0
  return opened > closed
}
