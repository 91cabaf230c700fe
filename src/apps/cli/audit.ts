import type { JudgedKind, Subject } from "../../domain/judgement.ts"
import { judgedKinds } from "../../domain/judgement.ts"
import type { Effects } from "../../effects/effects.ts"
import { csvRow, readCsv } from "../../export/csv.ts"
import {
  type Audit,
  auditItems,
  type DrawnBetween,
  drawAudit,
  isDrawnBetween,
  listAudits,
  resultOf,
  saveVerdict,
  unjudgedItems,
  type Verdict,
  verdicts,
} from "../../store/audits.ts"
import { changeDossier, type Dossier } from "../../store/open.ts"
import { subjectIds } from "../../store/subjects.ts"
import { together } from "../../store/together.ts"
import { auditInWords } from "../../views/audit-view.ts"
import { counted } from "../../views/counted.ts"
import { wordsAround } from "../../views/judged-words.ts"
import { exitCode } from "./exit-code.ts"
import { openBetween } from "./narrowing.ts"

/** Options of `audit` as the command line gives them. */
export interface AuditOptions {
  readonly dossier: string
  readonly n: number
  readonly by?: string
  readonly seed?: string
  readonly between?: string
  readonly new?: true
  readonly format: "terminal" | "csv"
  readonly read?: string
}

/** `readout audit KIND`: a blind random sample, judged one by one, here or in a table to be filled in. */
export async function audit(name: string, options: AuditOptions, effects: Effects): Promise<number> {
  const { log, output } = effects
  const kind = judgedKinds.find(
    (known) => name === known || name === `${known}s` || name === `${known.slice(0, -1)}ies`,
  )
  if (kind === undefined) {
    log.say(`${name}: there is no such kind of thing to judge; there are ${judgedKinds.join(", ")}.`)
    return exitCode.failed
  }
  const by = options.by?.trim() ?? ""
  if (by === "") {
    log.say("A verdict needs to say whose it is: give --by NAME.")
    return exitCode.failed
  }
  const between = options.between === undefined ? null : liesBetween(options.dossier, options.between, kind)
  if (between !== null && "problem" in between) {
    log.say(between.problem)
    return exitCode.failed
  }
  const dossier = changeDossier(options.dossier)
  try {
    if ((between?.ids ?? subjectIds(dossier, kind)).length === 0) {
      log.say(
        `${options.dossier}: there is no ${kind} to judge${between === null ? "" : ` between ${options.between}`}.`,
      )
      return exitCode.failed
    }
    const sample = sampleFor(dossier, { kind, between }, options, effects.now())
    if (options.read !== undefined) {
      const problem = await readTable(dossier, sample, { file: options.read, by }, effects)
      if (problem !== null) {
        log.say(problem)
        return exitCode.failed
      }
    } else if (options.format === "csv") {
      await writeTable(dossier, sample, output)
      const narrowed = options.between === undefined ? "" : ` --between ${options.between}`
      log.say(
        `Fill in "verdict" with right, wrong or unsure, then: readout audit ${name}${narrowed} --by ${by} --read FILE`,
      )
      return exitCode.done
    } else await askAll(dossier, sample, by, effects)
    log.say(auditInWords(resultOf(dossier, sample)))
    return exitCode.done
  } finally {
    dossier.close()
  }
}

/** What of a kind lies between countries, what people rejected included: a sample is of what was found. */
function liesBetween(path: string, asked: string, kind: JudgedKind): DrawnBetween | { readonly problem: string } {
  const opened = openBetween(path, asked, { isRejectedSeen: true })
  if ("problem" in opened) return opened
  try {
    return { countries: opened.countries ?? [], ids: subjectIds(opened.dossier, kind) }
  } finally {
    opened.dossier.close()
  }
}

/** The latest sample of the kind between the same countries, of that seed where one is given, so that a second run goes on and a second person judges the same. */
function sampleFor(
  dossier: Dossier,
  { kind, between }: { readonly kind: JudgedKind; readonly between: DrawnBetween | null },
  { n, seed, new: isNew }: AuditOptions,
  now: string,
): Audit {
  const known = listAudits(dossier).find(
    (one) =>
      one.kind === kind && isDrawnBetween(one, between?.countries ?? null) && (seed === undefined || one.seed === seed),
  )
  if (known !== undefined && isNew !== true) return known
  return drawAudit(dossier, { kind, size: n, seed: seed ?? now, drawn: now, between })
}

const keys: Readonly<Record<string, Verdict>> = { y: "right", n: "wrong", s: "unsure" }

async function askAll(dossier: Dossier, sample: Audit, by: string, { files, log, now }: Effects): Promise<void> {
  const waiting = unjudgedItems(dossier, sample.id, by)
  const all = auditItems(dossier, sample.id).length
  if (waiting.length === 0) {
    log.say(`${by} has judged all ${all} of this sample; --new draws another.`)
    return
  }
  log.say("y right, n wrong, s not to be told, q stop here (the next run goes on); then Enter.")
  const answers = linesOf(files.chunks("-"))
  for (const { ordinal, subject } of waiting) {
    log.say(`\n${ordinal} of ${all}\n${shown(dossier, subject)}`)
    while (true) {
      const answer = await answers.next()
      const key = answer.done === true ? "q" : answer.value.trim().toLowerCase()
      if (key === "q") return
      const verdict = keys[key]
      if (verdict !== undefined) {
        saveVerdict(dossier, sample.id, { ordinal, by, verdict, judged: now() })
        break
      }
      log.say("y, n, s or q")
    }
  }
}

/** Never how sure Readout was: the judge is not to be led. */
function shown(dossier: Dossier, subject: Subject): string {
  const { before, words, after } = wordsAround(dossier, subject)
  return `${before}[[ ${words} ]]${after}\n${told(subject)}`
}

function told({ kind, found }: Subject): string {
  const facts = Object.entries(found).map(([field, value]) => `${field}: ${value ?? "-"}`)
  return `${kind} — ${facts.join(" · ")}`
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ""
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split("\n")
    rest = lines.pop() ?? ""
    yield* lines
  }
  if (rest !== "") yield rest
}

async function writeTable(dossier: Dossier, sample: Audit, output: Effects["output"]): Promise<void> {
  await output.write(csvRow(["audit", "item", "verdict", "told", "before", "words", "after", "document"]))
  for (const { ordinal, subject } of auditItems(dossier, sample.id)) {
    const { before, words, after } = wordsAround(dossier, subject)
    await output.write(csvRow([sample.id, ordinal, "", told(subject), before, words, after, subject.document]))
  }
}

/** Takes the verdicts of a table in, all or none; a string says why none. What changes earlier ones is told. */
async function readTable(
  dossier: Dossier,
  sample: Audit,
  { file, by }: { readonly file: string; readonly by: string },
  { files, log, now }: Effects,
): Promise<string | null> {
  let text = ""
  const decoder = new TextDecoder()
  try {
    for await (const chunk of files.chunks(file)) text += decoder.decode(chunk, { stream: true })
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`
  }
  const [head = [], ...rows] = readCsv(text)
  const [auditAt, itemAt, verdictAt] = ["audit", "item", "verdict"].map((column) => head.indexOf(column))
  if (
    auditAt === undefined ||
    itemAt === undefined ||
    verdictAt === undefined ||
    Math.min(auditAt, itemAt, verdictAt) < 0
  )
    return `${file}: a table with the columns audit, item and verdict was expected, as --format csv writes it.`
  const known = new Set(auditItems(dossier, sample.id).map(({ ordinal }) => ordinal))
  const given: { ordinal: number; verdict: Verdict }[] = []
  for (const [index, row] of rows.entries()) {
    const written = (row[verdictAt] ?? "").trim().toLowerCase()
    if (written === "") continue
    const verdict = verdicts.find((one) => one === written) ?? keys[written]
    if (verdict === undefined) return `${file}, row ${index + 2}: "${written}" is none of right, wrong, unsure.`
    const ordinal = Number(row[itemAt])
    if (row[auditAt] !== sample.id || !known.has(ordinal))
      return `${file}, row ${index + 2}: this item is not of the sample ${sample.id}; give the --seed and --between it was drawn with.`
    given.push({ ordinal, verdict })
  }
  const judged = now()
  const changed = together(dossier, () =>
    given.filter((one) => saveVerdict(dossier, sample.id, { ...one, by, judged })),
  )
  if (changed.length > 0)
    log.say(
      `${counted(changed.length, "earlier verdict")} by ${by} changed to what ${file} has: item ${changed.map(({ ordinal }) => ordinal).join(", ")}.`,
    )
  return null
}
