/** Words longer than this, in code units, are shown by their beginning and end. */
const longestShown = 120

/** Words as a sentence shows them: on one line, without the last full stop, long ones without their middle. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, " ").trim().replace(/\.$/, "")
  if (line.length <= longestShown) return line
  const half = longestShown / 2
  return `${line.slice(0, half).replace(/\s+\S*$/, "")} … ${line.slice(-half).replace(/^\S*\s+/, "")}`
}
