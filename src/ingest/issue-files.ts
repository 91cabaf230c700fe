import { LineCounter, parseDocument } from "yaml"
import type { Issue } from "../domain/issue.ts"
import type { Files } from "../effects/effects.ts"

/** A file that defines no issue. The message names it, the line and what is wrong. */
export class IssueProblem extends Error {}

/** So long a file is no issue's. */
const longest = 1024 * 1024

/**
 * Reads the issues of a folder: one file each, whose name without `.yaml` is the issue's id. Other files are passed over.
 *
 * @throws IssueProblem for a folder that is not there, and for a file that is no issue.
 */
export async function readIssues(folder: string, files: Files): Promise<Issue[]> {
  const { kind } = await files.entry(folder)
  if (kind !== "folder") throw new IssueProblem(`${folder}: there is no such folder of issues`)
  const names = (await files.list(folder)).filter((name) => /^[^.].*\.ya?ml$/.test(name))
  const issues: Issue[] = []
  for (const name of names) issues.push(parseIssue(await textOf(`${folder}/${name}`, files), `${folder}/${name}`))
  return issues
}

async function textOf(path: string, files: Files): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of files.chunks(path)) {
    parts.push(chunk)
    length += chunk.length
    if (length > longest) throw new IssueProblem(`${path}: too long for the file of an issue`)
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw new IssueProblem(`${path}: not text in UTF-8`)
  }
}

/**
 * Reads the definition of one issue.
 *
 *     name: Counternarcotics
 *     terms:
 *       - fentanyl
 *       - "drug traffick*"
 *     actors:
 *       - Ana Ruiz
 */
export function parseIssue(text: string, path: string): Issue {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  const refuse = (reason: string, line: number | null = null): never => {
    throw new IssueProblem(`${path}${line === null ? "" : `:${line}`}: ${reason}`)
  }
  if (error !== undefined) refuse(error.message.split("\n")[0] as string, lines.linePos(error.pos[0]).line)
  const read = readValue(document, refuse)
  if (typeof read !== "object" || read === null) return refuse("an issue has a name and terms")
  const { name, terms, actors = [], ...more } = read as Record<string, unknown>
  if (typeof name !== "string" || name.trim() === "") return refuse("an issue has a name: what readers call it")
  if (!Array.isArray(terms)) return refuse("an issue has terms: a list of words that speak of it")
  const [unknown] = Object.keys(more)
  if (unknown !== undefined) refuse(`there is no "${unknown}" in an issue, only name, terms and actors`)
  const wrong = terms.find((term) => typeof term !== "string" || !/[\p{L}\p{N}]{2}/u.test(term))
  if (wrong !== undefined) refuse(`"${String(wrong)}" is no term: a word or phrase of two letters at least`)
  if (!Array.isArray(actors) || actors.some((actor) => typeof actor !== "string" || !/\p{L}{2}/u.test(actor)))
    return refuse("actors are a list of names: people and bodies whose matter it is")
  const id = (path.split("/").at(-1) as string).replace(/\.ya?ml$/, "")
  const trimmed = (list: readonly unknown[]) => (list as string[]).map((one) => one.trim())
  return { id, name: name.trim(), terms: trimmed(terms), ...(actors.length > 0 ? { actors: trimmed(actors) } : {}) }
}

function readValue(document: ReturnType<typeof parseDocument>, refuse: (reason: string) => never): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // A term that begins with * is an alias to YAML.
    return refuse(`${error instanceof Error ? error.message : String(error)}; put terms with a * in quotation marks`)
  }
}

/** Some issues, and others in place of those of the same id. One without terms and actors is not looked for. */
export function withOwn(issues: readonly Issue[], own: readonly Issue[]): Issue[] {
  const replaced = new Set(own.map(({ id }) => id))
  return [...issues.filter(({ id }) => !replaced.has(id)), ...own].filter(
    ({ terms, actors = [] }) => terms.length + actors.length > 0,
  )
}
