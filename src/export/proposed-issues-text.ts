import type { ProposedIssuesView } from "../views/proposed-issues-view.ts"

/** Proposed issues as plain text: each with how often it stands where, and the first words. */
export function proposedIssuesText({ count, issues }: ProposedIssuesView): string {
  if (count === 0)
    return "No subject recurs in three documents or more that the dossier's issues do not cover already.\n"
  const more = count - issues.length
  return [
    ...issues.map(({ id, term, documents, times, evidence }) => {
      const places = evidence.map(({ words: { before, words, after } }) =>
        `  ${before}${words.text}${after}  [${words.address.replace(/#here$/, "")}]`
          .replaceAll(/\s+/g, " ")
          .replace(/^ /, "    "),
      )
      return [`${term} (${id}): ${times} times in ${documents} documents`, ...places].join("\n")
    }),
    ...(more > 0 ? [`${more} more that recur less.`] : []),
    "",
  ].join("\n")
}
