import type { Effects } from "../../effects/effects.ts"
import { briefHtml } from "../../export/brief-html.ts"
import { briefMarkdown } from "../../export/brief-markdown.ts"
import { briefWord } from "../../export/brief-word.ts"
import type { Dossier } from "../../store/open.ts"
import { findIssueId, listIssues } from "../../store/queries/issues.ts"
import { listPeople } from "../../store/queries/people.ts"
import { openSeen } from "../../store/seen.ts"
import { findSpeakers } from "../../store/speakers.ts"
import { briefOfEngagement } from "../../views/brief/of-engagement.ts"
import { type BriefOf, writeBrief } from "../../views/brief.ts"
import { engagementAsked } from "./engagement-asked.ts"
import { exitCode } from "./exit-code.ts"
import { narrowingOf, problemOfPeriod, spokenOf } from "./narrowing.ts"

/** Options of `brief` as the command line gives them. */
export interface BriefOptions {
  readonly dossier: string
  readonly since?: string
  readonly until?: string
  readonly between?: string
  readonly format: "md" | "html" | "docx"
  readonly out?: string
}

/** What a brief can be of, as the command line says it. */
export type BriefKind = "issue" | "person" | "engagement" | "period"

/** `readout brief issue|person|engagement|period [NAME]`. */
export async function brief(
  kind: BriefKind,
  name: string | null,
  options: BriefOptions,
  { output, log, files }: Effects,
): Promise<number> {
  const refuse = (message: string): number => {
    log.say(message)
    return exitCode.failed
  }
  const { format, out, since, until, between } = options
  if (format === "docx" && out === undefined)
    return refuse("--format docx needs --out FILE: a Word document is no text.")
  if (kind === "period" && since === undefined && until === undefined)
    return refuse("A period needs --since, --until or both: readout brief period --since 2031-05 --until 2031-06.")
  const problem = problemOfPeriod({ since, until })
  if (problem !== null) return refuse(problem)
  if (kind === "period" && name !== null)
    return refuse(`A period has no name: leave out "${name}", and say which days with --since and --until.`)
  if (kind !== "period" && name === null)
    return refuse(`Which ${kind}? Name it: readout brief ${kind} ${examples[kind]}.`)
  const { dossier, look } = openSeen(options.dossier)
  try {
    look()
    const narrowed = narrowingOf(between === undefined ? {} : { between }, dossier)
    if ("problem" in narrowed) return refuse(narrowed.problem)
    const of = briefOf(dossier, kind, name ?? "")
    if (typeof of === "string") return refuse(of)
    const written = writeBrief(dossier, {
      of,
      since: since ?? null,
      until: until ?? null,
      countries: narrowed.countries,
    })
    if (written.sections.length === 0)
      log.say(
        `${options.dossier} has nothing on this${between ? ` between ${between}` : ""} in these days; "readout changes" shows when it has what.`,
      )
    const content =
      format === "docx" ? briefWord(written) : format === "html" ? briefHtml(written) : briefMarkdown(written)
    if (out === undefined) await output.write(String(content))
    else {
      try {
        await files.write(out, content)
      } catch (error) {
        return refuse(`--out ${out} could not be written: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return exitCode.done
  } finally {
    dossier.close()
  }
}

/** Whether a period begins after it has ended; a month or a year ends with its last day. */
const examples = { issue: "sanctions", person: '"Ana Ruiz"', engagement: '"Ruiz Petrov 2031-05-02"' } as const

/** How many names a message offers. */
const mostOffered = 8

/** What is asked for, or why there is none and what there is instead. */
function briefOf(dossier: Dossier, kind: BriefKind, name: string): BriefOf | string {
  if (kind === "period") return { kind }
  if (kind === "issue") {
    const id = findIssueId(dossier, name)
    const issue = listIssues(dossier).find((one) => one.issue.id === id)?.issue
    if (issue) return { kind, id: issue.id, name: issue.name }
    return `${name}: ${id === null ? "there is no such issue in" : "no document speaks of this issue in"} ${dossier.path}. ${spokenOf(dossier)}`
  }
  if (kind === "person") {
    const found = listPeople(
      dossier,
      { kind: null, part: name, isSilentShown: false },
      { offset: 0, limit: mostOffered },
    )
    const exact = found.filter((person) => person.name.toLowerCase() === name.toLowerCase())
    // "Ruiz and Petrov" is no other who is called Ruiz.
    const people = found.filter((person) => person.kind === "person")
    const meant = exact.length > 0 ? exact : people.length > 0 ? people : found
    const [person] = meant
    if (person !== undefined && meant.length === 1)
      return { kind, name: person.name, actors: findSpeakers(dossier, person.id) }
    if (meant.length > 0)
      return `${name}: there are several; name one in full: ${meant.map((each) => `${each.name} (${each.id})`).join(", ")}.`
    const actors = /^[0-9a-f]{16}$/.test(name) ? findSpeakers(dossier, name) : new Set<string>()
    if (actors.size > 0) return { kind, name, actors }
    const usual = listPeople(
      dossier,
      { kind: "person", part: null, isSilentShown: false },
      { offset: 0, limit: mostOffered },
    )
    return `${name}: nobody of that name says anything in ${dossier.path}. Those who say most: ${usual.map((each) => each.name).join(", ")}.`
  }
  const asked = engagementAsked(dossier, name)
  if (typeof asked === "string") return asked
  return briefOfEngagement(dossier, asked.id) ?? `${name}: ${dossier.path} has no engagement of this id.`
}
