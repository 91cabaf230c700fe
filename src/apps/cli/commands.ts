import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { Argument, Command, InvalidArgumentError, Option } from "commander"
import { isCalendarDate } from "../../domain/edtf-days.ts"
import type { Issue } from "../../domain/issue.ts"
import { decisions } from "../../domain/judgement.ts"
import type { ListedPerson } from "../../domain/listed-person.ts"
import type { Effects } from "../../effects/effects.ts"
import { ActorListProblem, readActorList } from "../../ingest/actor-files.ts"
import { IssueProblem, readIssues, withOwn } from "../../ingest/issue-files.ts"
import type { Workers } from "../../ingest/process-all.ts"
import { WeightsProblem } from "../../ingest/weights.ts"
import { DossierProblem } from "../../store/problem.ts"
import type { AuditOptions } from "./audit.ts"
import type { BriefKind, BriefOptions } from "./brief.ts"
import type { ChangesOptions } from "./changes.ts"
import type { CheckOptions } from "./check.ts"
import type { CompareOptions } from "./compare.ts"
import { exitCode } from "./exit-code.ts"
import type { ExportOptions } from "./export.ts"
import type { IssuesOptions } from "./issues.ts"
import type { JudgeOptions } from "./judge.ts"
import { version } from "./version.ts"
import type { WordingOptions } from "./wording.ts"

/** What the command line needs from outside: the world, the worker script, the network's weights, the issues, and the app behind `serve`. */
export interface Surroundings {
  readonly effects: Effects
  readonly workerScript: URL
  readonly weights: URL
  /** The folder of the issues that come with Readout. */
  readonly issues: URL
  /** Serves a dossier until stopped; gives the exit code. */
  serve(options: ServeOptions): Promise<number>
}

interface AddOptions {
  readonly dossier: string
  readonly issues?: string
  readonly actors?: string
  readonly workers: number
}

interface AnalyzeOptions extends Omit<AddOptions, "dossier"> {
  readonly date?: string
  readonly text?: true
}

/** Options of `serve`. */
export interface ServeOptions {
  readonly dossier: string
  /** Null for the usual one, or the next that is free. */
  readonly port: number | null
  readonly host: string
  /** Under whose name decisions from the pages are kept; null asks each time, on this machine alone. */
  readonly judge: string | null
}

/** Runs one command and sets the process's exit code. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<void> {
  const { effects } = surroundings
  const program = new Command("readout")
    .description(
      "Builds the dossier of a diplomatic relationship: who said what to whom, every line at its exact words.",
    )
    .version(version)
    .showHelpAfterError("(--help shows what a command takes)")
    .exitOverride()
    .configureOutput({ writeErr: (text) => effects.log.say(text.trimEnd()) })
  const finish = (code: number): void => {
    process.exitCode = code
  }

  program
    .command("analyze")
    .description("read inputs and print what is found in each, one JSON line per document; keeps nothing")
    .argument("<input...>", inputHelp)
    .addOption(
      new Option("--date <date>", "publication date of the inputs, instead of what they tell: 2031-05-04").argParser(
        toDate,
      ),
    )
    .option("--text", "put the text of the document in its line")
    .addOption(issuesOption())
    .addOption(actorsOption())
    .addOption(workersOption())
    .addHelpText(
      "after",
      examples(
        "readout analyze interview.txt",
        "readout analyze --text news/ | jq .statements",
        "curl -s URL | readout analyze -",
      ),
    )
    .action(async (inputs: string[], options: AnalyzeOptions) => {
      const { analyze } = await import("./analyze.ts")
      const hints = options.date === undefined ? {} : { date: options.date }
      const issues = withOwn(await shippedIssues(surroundings), await ownIssues(options, effects))
      const workers = { ...workersOf(options, surroundings), issues }
      const actors = await listedActors(options, effects)
      finish(await analyze(inputs, { hints, workers, actors, withText: options.text === true }, effects))
    })

  program
    .command("add")
    .description(
      "read inputs into the dossier; the same input twice changes nothing, and a run cut short can be run again",
    )
    .argument("<input...>", inputHelp)
    .addOption(dossierOption())
    .addOption(issuesOption())
    .addOption(actorsOption())
    .addOption(workersOption())
    .addHelpText(
      "after",
      examples(
        "readout add interviews/ news.jsonl",
        "readout add --dossier talks.db page.html",
        "readout add --issues my-issues/ news.jsonl",
        "readout add --actors ministers.yaml news.jsonl",
      ),
    )
    .action(async (inputs: string[], options: AddOptions) => {
      const { add } = await import("./add.ts")
      const workers = workersOf(options, surroundings)
      const issues = { shipped: await shippedIssues(surroundings), own: await ownIssues(options, effects) }
      const actors = await listedActors(options, effects)
      finish(await add(inputs, { dossier: options.dossier, workers, issues, actors }, effects))
    })

  program
    .command("remove")
    .description("take documents out of the dossier, with all that was found in them; judgements stay")
    .argument("<document...>", "id or uri of a document, as export documents lists them")
    .addOption(dossierOption())
    .addHelpText("after", examples("readout remove news/recalled.html", "readout remove 0f3a5b7c9d1e2f40"))
    .action(async (documents: string[], options: { dossier: string }) => {
      const { remove } = await import("./remove.ts")
      finish(await remove(documents, options.dossier, effects))
    })

  program
    .command("export")
    .description("print what the dossier holds, one item per line")
    .argument(
      "<kind>",
      "documents, statements, quotations, alignments, discrepancies, actors, engagements, acts, channels, figures, issues, times, accounts, wordings, judgements or audits",
    )
    .addOption(
      new Option("--format <format>", "form of the output; plover (acts only): JSON Lines by the PLOVER specification")
        .choices(["jsonl", "json", "csv", "plover"])
        .default("jsonl"),
    )
    .addOption(
      new Option(
        "--rows <rows>",
        "of acts: one line per act, per report of one, or per pair of countries and month",
      ).choices(["acts", "reports", "dyad-months"]),
    )
    .addOption(sinceOption("only what was said, or else published, on this day or later: 2031-05-04"))
    .addOption(untilOption("only what was said, or else published, on this day or before"))
    .option("--speaker <speaker>", "only of speakers whose name contains this, or of the actor with this id")
    .addOption(betweenOption())
    .option("--issue <issue>", "only on this issue")
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout export statements --speaker okafor",
        "readout export quotations --format csv > quotations.csv",
        "readout export documents --since 2031-05-04",
        "readout export acts --format plover --between Calvern,Ruvenia > events.jsonl",
        "readout export acts --format csv --rows dyad-months > months.csv",
      ),
    )
    .action(async (kind: string, options: ExportOptions) => {
      const { exportKind } = await import("./export.ts")
      finish(await exportKind(kind, options, effects))
    })

  program
    .command("check")
    .description(
      "compare every quotation of a draft with the dossier: who said it, where, and how the words differ; exit 1 where one needs attention",
    )
    .argument("<input>", "the draft: a file (.txt .md .html .docx), the address of a page, or - for standard input")
    .addOption(new Option("--format <format>", "form of the output").choices(["text", "json", "docx"]).default("text"))
    .option("--out <file>", "write the result to this file; docx needs it")
    .option("--as <side>", "instead of quotations: where the draft departs from what this country or person said last")
    .addOption(
      new Option("--date <date>", "the day of the draft, instead of what it tells: 2031-05-04").argParser(toDate),
    )
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout check draft.docx",
        "readout check draft.docx --format docx --out checked.docx",
        "readout check - --format json < draft.txt | jq '.[] | select(.verdict == \"cut\")'",
        "readout check https://example.org/story --dossier talks.db",
        "readout check remarks.docx --as USA --format docx --out checked.docx",
      ),
    )
    .action(
      async (
        input: string,
        options: { dossier: string; format: CheckOptions["format"]; out?: string; as?: string; date?: string },
      ) => {
        const { check } = await import("./check.ts")
        const { dossier, format, out = null, as = null, date } = options
        const hints = date === undefined ? {} : { date }
        const workers = workersOf({ workers: 1 }, surroundings)
        finish(await check(input, { dossier, format, out, as, hints, workers }, effects))
      },
    )

  program
    .command("changes")
    .description(
      "what is new since a day, by issue: what documents published since tell and no earlier one did, each line with its words",
    )
    .addOption(sinceOption("only documents published on this day or later: 2031-05-04").makeOptionMandatory())
    .option("--added", "go by when documents were added to the dossier, not by when they were published")
    .option("--issue <issue>", "only on this issue")
    .option("--speaker <speaker>", "only by, to or according to speakers whose name contains this")
    .addOption(betweenOption())
    .addOption(
      new Option("--format <format>", "text, or json: one line per document and fact")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout changes --since 2031-05-04",
        "readout changes --since 2031-05 --issue sanctions --between Calvern,Ruvenia",
        "readout changes --since 2031-05-04 --added --format json | jq -r .sentence",
      ),
    )
    .action(async (options: ChangesOptions) => {
      const { changes } = await import("./changes.ts")
      finish(await changes(options, effects))
    })

  program
    .command("reread")
    .description(
      "read documents of the dossier again from their stored originals, as after an update; judgements stay, a run cut short goes on",
    )
    .argument("[document...]", "id or uri of a document, as export documents lists them; all where none is named")
    .addOption(dossierOption())
    .addOption(workersOption())
    .addHelpText("after", examples("readout reread", "readout reread news/talks.html --dossier talks.db"))
    .action(async (documents: string[], options: { dossier: string; workers: number }) => {
      const { reread } = await import("./reread.ts")
      const workers = workersOf(options, surroundings)
      const issues = await shippedIssues(surroundings)
      finish(await reread(documents, { dossier: options.dossier, workers, issues }, effects))
    })

  program
    .command("judge")
    .description("keep a person's decision on something found; it outlives every reading again and can be undone")
    .addArgument(
      new Argument("<decision>", "what is decided; undo takes a judgement back").choices([...decisions, "undo"]),
    )
    .argument("<id>", "id of what it is on, as export lists it; of undo the id of the judgement")
    .addOption(new Option("--by <name>", "whose decision it is").env("READOUT_JUDGE"))
    .option("--with <id>", "of merge and split: what it is one with, or is not")
    .option(
      "--set <field=value>",
      "of correct: what should be told instead; may be repeated, an empty value says that nothing should be",
      (pair: string, pairs: string[]) => [...pairs, pair],
      [],
    )
    .option("--reason <words>", "why")
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout judge confirm 0f3a5b7c9d1e2f40 --by ana",
        'readout judge correct 0f3a5b7c9d1e2f40 --set speaker="Ana Ruiz" --reason "named two lines above" --by ana',
        "readout judge merge 0f3a5b7c9d1e2f40 --with 8d9e0f1a2b3c4d5e --by ana",
        "readout judge undo 1b2c3d4e5f607182",
      ),
    )
    .action(async (decision: string, id: string, options: JudgeOptions) => {
      const { judge } = await import("./judge.ts")
      finish(await judge(decision, id, options, effects))
    })

  program
    .command("brief")
    .description(
      "what the dossier has on an issue, a person, an engagement or a period, oldest to newest, each line with a note: source, date, exact words, address, hash",
    )
    .addArgument(new Argument("<of>", "what it is of").choices(["issue", "person", "engagement", "period"]))
    .argument(
      "[name]",
      "id or name of the issue, name of the person, id of the engagement or words that mean it; nothing for a period",
    )
    .addOption(sinceOption("only documents published on this day or later: 2031-05-04"))
    .addOption(untilOption("only documents published on this day or before"))
    .addOption(betweenOption())
    .addOption(new Option("--format <format>", "form of the output").choices(["md", "html", "docx"]).default("md"))
    .option("--out <file>", "write it to this file; docx needs it")
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout brief issue sanctions",
        'readout brief person "Ana Ruiz" --since 2031 --format html --out ruiz.html',
        'readout brief engagement "Okafor Sabo 2032-04-22" --format docx --out meeting.docx',
        "readout brief period --since 2031-05 --until 2031-06 --between Calvern,Ruvenia",
      ),
    )
    .action(async (of: BriefKind, name: string | undefined, options: BriefOptions) => {
      const { brief } = await import("./brief.ts")
      finish(await brief(of, name ?? null, options, effects))
    })

  program
    .command("audit")
    .description(
      "judge a random sample without seeing how sure Readout was, alone or two people each: precision with its interval, and agreement",
    )
    .argument("<kind>", "statements, engagements, acts, channels, issues, figures, alignments, actors or discrepancies")
    .addOption(new Option("-n <number>", "how many are drawn").default(200).argParser(toSampleSize))
    .addOption(new Option("--by <name>", "who judges; a second person is given the same sample").env("READOUT_JUDGE"))
    .option("--seed <seed>", "the sample of this seed, drawn where there is none yet")
    .addOption(betweenOption())
    .option("--new", "draw another sample, though one is there")
    .addOption(
      new Option("--format <format>", "one by one at the terminal, or a table to fill in")
        .choices(["terminal", "csv"])
        .default("terminal"),
    )
    .option("--read <file>", "take in the filled table")
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        "readout audit acts -n 200 --by ana",
        "readout audit acts --by ana --format csv > sample.csv",
        "readout audit acts --by ana --read sample.csv",
        "readout audit statements --between Calvern,Ruvenia --by ana",
        "readout export audits",
      ),
    )
    .action(async (kind: string, options: AuditOptions) => {
      const { audit } = await import("./audit.ts")
      finish(await audit(kind, options, effects))
    })

  program
    .command("compare")
    .description(
      "lay what several documents tell of one engagement beside each other: what all tell, what one alone tells",
    )
    .argument(
      "[engagement]",
      "id of an engagement, or words of its names, place and day that mean exactly one; without it, every issue by engagement and side",
    )
    .addOption(betweenOption())
    .addOption(new Option("--format <format>", "form of the output").choices(["text", "json", "html"]).default("text"))
    .addOption(dossierOption())
    .addHelpText(
      "after",
      examples(
        'readout compare "Okafor Sabo 2032-04-22"',
        "readout compare --format html > issues-by-side.html",
        "readout compare 95f4361c2a7b8d90 --format json | jq .shared",
      ),
    )
    .action(async (engagement: string | undefined, options: CompareOptions) => {
      const { compare } = await import("./compare.ts")
      finish(await compare(engagement ?? null, options, effects))
    })

  program
    .command("wording")
    .description("what a side says again and again: first use, last use, dropped, altered, each with its place")
    .argument("<side>", "a country (name or ISO 3166-1 code), or a person")
    .addOption(new Option("--format <format>", "form of the output").choices(["text", "json"]).default("text"))
    .option("--issue <issue>", "only on this issue")
    .addOption(betweenOption())
    .addOption(dossierOption())
    .addHelpText("after", examples("readout wording USA", "readout wording okafor --issue sanctions --format json"))
    .action(async (side: string, options: WordingOptions) => {
      const { wording } = await import("./wording.ts")
      finish(await wording(side, options, effects))
    })

  program
    .command("issues")
    .description("propose issues: subjects that recur in many documents and that no issue of the dossier covers")
    .argument("[proposed...]", "those whose files are to be written, by what stands in parentheses")
    .option("--write <folder>", "write the files of those named here, to be edited and given to add --issues")
    .addOption(betweenOption())
    .addOption(new Option("--format <format>", "form of the output").choices(["text", "json"]).default("text"))
    .addOption(dossierOption())
    .addHelpText("after", examples("readout issues", "readout issues rare-earths --write my-issues/"))
    .action(async (proposed: string[], options: IssuesOptions) => {
      const { issues } = await import("./issues.ts")
      finish(await issues(proposed, options, effects))
    })

  program
    .command("serve")
    .description("serve the web app and the HTTP API")
    .addOption(new Option("--port <number>", "port to listen on; 0 for any that is free").argParser(toPort))
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .addOption(dossierOption())
    .addHelpText("after", examples("readout serve", "readout serve --dossier talks.db --port 8080"))
    .addOption(
      new Option("--judge <name>", "keep decisions made on the pages under this name, for whoever reaches them").env(
        "READOUT_JUDGE",
      ),
    )
    .action(
      async ({ dossier, port, host, judge }: { dossier: string; port?: number; host: string; judge?: string }) => {
        finish(await surroundings.serve({ dossier, host, port: port ?? null, judge: judge ?? null }))
      },
    )

  program
    .command("verify")
    .description(
      "compare every span with its document and every original with its hash; exit 1 and a list where one differs",
    )
    .addOption(dossierOption())
    .addHelpText("after", examples("readout verify", "readout verify --dossier talks.db"))
    .action(async (options: { dossier: string }) => {
      const { verify } = await import("./verify.ts")
      finish(await verify(options.dossier, effects))
    })

  try {
    await program.parseAsync(argv)
  } catch (error) {
    finish(toExitCode(error, effects))
  }
}

const inputHelp = "a file (.txt .md .html .docx .jsonl), a folder, or - for standard input"

function dossierOption(): Option {
  return new Option("--dossier <file>", "the dossier").env("READOUT_DOSSIER").default("readout.db")
}

function betweenOption(): Option {
  return new Option(
    "--between <countries>",
    "only what lies between these countries, by name or ISO 3166-1 code: Calvern,Ruvenia",
  )
}

function sinceOption(explained: string): Option {
  return new Option("--since <date>", explained).argParser(toDate)
}

function untilOption(explained: string): Option {
  return new Option("--until <date>", explained).argParser(toDate)
}

function workersOf({ workers }: { workers: number }, { workerScript, weights }: Surroundings): Workers {
  return { count: workers, script: workerScript, weights, issues: [] }
}

function issuesOption(): Option {
  return new Option(
    "--issues <folder>",
    "issues of your own, one .yaml file each, beside those that come with Readout; add keeps them in the dossier",
  )
}

function actorsOption(): Option {
  return new Option(
    "--actors <path>",
    "a list of people with their names and dated offices, a .yaml file or a folder of them; add keeps it in the dossier",
  )
}

function listedActors({ actors }: { actors?: string }, { files }: Effects): Promise<ListedPerson[]> {
  return actors === undefined ? Promise.resolve([]) : readActorList(actors, files)
}

function shippedIssues({ issues, effects }: Surroundings): Promise<Issue[]> {
  return readIssues(fileURLToPath(issues), effects.files)
}

function ownIssues({ issues }: { issues?: string }, { files }: Effects): Promise<Issue[]> {
  return issues === undefined ? Promise.resolve([]) : readIssues(issues, files)
}

function workersOption(): Option {
  return new Option("--workers <number>", "documents read at the same time; 1 uses no further threads")
    .default(availableParallelism(), "one for each core")
    .argParser(toCount)
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`
}

function toCount(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError("It is a whole number such as 4.")
  return Number(value)
}

function toSampleSize(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) === 0)
    throw new InvalidArgumentError("It is a whole number such as 200.")
  return Number(value)
}

function toPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new InvalidArgumentError("It is a number from 0 to 65535.")
  return Number(value)
}

function toDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError("It is a date such as 2031-05-04, 2031-05 or 2031.")
  return value
}

// Help and version come as errors of commander too, with exit code 0; its complaints were printed already.
function toExitCode(error: unknown, { log }: Effects): number {
  if (error instanceof Error && "exitCode" in error && "code" in error && String(error.code).startsWith("commander.")) {
    return error.exitCode === 0 ? exitCode.done : exitCode.failed
  }
  if (
    error instanceof DossierProblem ||
    error instanceof WeightsProblem ||
    error instanceof IssueProblem ||
    error instanceof ActorListProblem
  )
    log.say(error.message)
  else
    log.say(
      `Readout failed, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  return exitCode.failed
}
