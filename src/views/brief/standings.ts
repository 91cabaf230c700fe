import { daysAfter } from "../../domain/edtf-days.ts"
import { groupBy } from "../../store/group-by.ts"
import { countryName } from "../country-name.ts"
import type { Fact } from "../facts.ts"
import { type BriefGroup, type BriefLine, type BriefSection, capitalised } from "./brief-parts.ts"
import { byDay, dayOf, lineOf, sourceOf, type Telling } from "./telling.ts"

/** Of so many things, those told of last, it is told how they stand. Of one thing the last word of so many tellers is how it stands now; of a history so many lines, the latest. */
const most = { subjects: 12, now: 4, before: 8 }

/** What was last told so many days before what was told last of all is how it stood. */
const oldAfter = 183

/** Consecutive accounts by one teller of one status: told once, with a note for each. */
type Run = readonly [Fact, ...Fact[]]

/** What accounts of one thing say: how each teller had it last, and what was told before that. */
interface Standing {
  readonly subject: string
  /** The latest first. */
  readonly now: readonly [Run, ...Run[]]
  /** The oldest first. */
  readonly before: readonly Run[]
}

/** How issues and channels stand, and how they came to stand so. */
export function standingSections(telling: Telling, facts: readonly Fact[], command: string): BriefSection[] {
  const told = facts.toSorted(byDay)
  const readoutOf = ({ document }: Fact) =>
    telling.viewerOf(document.id).source.document.kind === "readout" ? sourceOf(telling, document) : null
  // Of several sides' readouts each line says whose it is.
  const sides = new Set(facts.flatMap((fact) => readoutOf(fact) ?? []))
  const called = told.filter(({ kind }) => kind === "characterization")
  // The issue itself comes before its channels.
  const ownFirst = told.toSorted((a, b) => Number(a.kind === "channel") - Number(b.kind === "channel"))
  const all = [
    ...groupBy(
      ownFirst.filter(({ kind }) => kind !== "characterization"),
      subjectOf,
    ),
  ].map(standingOf)
  const latest = new Set(all.toSorted((a, b) => latestFirst(a.now[0], b.now[0])).slice(0, most.subjects))
  const standings = all.filter((standing) => latest.has(standing))
  const now = standings.map((standing) =>
    group(
      standing.subject,
      standing.now.map((run) => lineOfRun(standing, run)),
      0,
    ),
  )
  const [last] = now.slice(-1)
  const left = all.length - standings.length
  const nowGroups = last && left > 0 ? [...now.slice(0, -1), { ...last, rest: { count: left, command } }] : now
  const before = standings
    .filter((standing) => standing.before.length > 0)
    .map((standing) => {
      const kept = standing.before.slice(-most.before)
      return group(
        standing.subject,
        kept.map((run) => lineOfRun(standing, run)),
        standing.before.length - kept.length,
      )
    })
  return [
    { heading: "How it stands, according to whom", groups: nowGroups, remark: null },
    { heading: "How it came to stand so", groups: before, remark: null },
    {
      heading: "What is done about it, in somebody’s words",
      groups: [
        group(
          null,
          runsOf(called).map((run) => lineOf(telling, { sentence: calledIn(run), accounts: run })),
          0,
        ),
      ],
      remark: null,
    },
  ]

  function group(heading: string | null, lines: BriefLine[], rest: number): BriefGroup {
    return { heading, lines, rest: rest === 0 ? null : { count: rest, command } }
  }

  function lineOfRun({ now, before }: Standing, run: Run): BriefLine {
    const [first] = run
    const { of, accordingTo, before: earlier } = first
    const readout = sides.size > 1 ? readoutOf(first) : null
    const teller =
      accordingTo !== null
        ? `, according to ${accordingTo}`
        : readout === null
          ? ""
          : `, in the readout ${readout.startsWith("“") ? "" : "of "}${readout}`
    // What a document tells that the brief is not made from is no line of its own.
    const isTold = [...now, ...before].some(([fact]) => fact.of === earlier)
    const added = earlier === null || earlier === of || isTold ? "" : `; before that ${earlier}`
    return lineOf(telling, { sentence: `${capitalised(of)}${teller}${added}`, accounts: run })
  }
}

/** What a status is of: the words of its sentence before the status. */
function subjectOf({ sentence, of }: Fact): string {
  return sentence.slice(0, sentence.indexOf(`: ${of}`))
}

function calledIn([{ of, accordingTo }]: Run): string {
  return `Called to ${of}${accordingTo === null ? "" : `, according to ${accordingTo}`}`
}

function standingOf([subject, facts]: readonly [string, readonly Fact[]]): Standing {
  const runs = runsOf(facts)
  const last = new Map<string, Run>()
  for (const run of runs) {
    const key = tellerOf(run[0])
    const known = last.get(key)
    if (known === undefined || isBetterLast(run, known)) last.set(key, run)
  }
  const tellers = [...last.values()].toSorted(latestFirst)
  const latest = dayOf((tellers[0] as Run)[0])
  const isOld = ([fact]: Run) => latest !== "~" && (dayOf(fact) === "~" || dayOf(fact) < daysAfter(latest, -oldAfter))
  const [first, ...others] = tellers.filter((run) => !isOld(run)).slice(0, most.now)
  const now: [Run, ...Run[]] = [first as Run, ...others]
  return { subject, now, before: runs.filter((run) => !now.includes(run)) }
}

/** A status that says more than that it was spoken of, and one that is dated, is how it stands sooner than others. */
function isBetterLast([run]: Run, [known]: Run): boolean {
  const worth = (fact: Fact) => (dayOf(fact) === "~" ? 0 : 2) + (fact.of === "raised" ? 0 : 1)
  return worth(run) >= worth(known)
}

/** A side speaks with one voice; what a document says itself, and a speaker of no known country, stand for themselves. */
function tellerOf({ country, accordingTo }: Fact): string {
  return accordingTo === null ? "" : country === null ? accordingTo : countryName(country)
}

function latestFirst([a]: Run, [b]: Run): number {
  const [one, other] = [a, b].map((fact) => (dayOf(fact) === "~" ? "" : dayOf(fact))) as [string, string]
  return one < other ? 1 : one > other ? -1 : 0
}

/** Accounts of one status by one teller that follow each other; of undated ones, in whatever order, all. */
function runsOf(facts: readonly Fact[]): Run[] {
  const runs: [Fact, ...Fact[]][] = []
  const isUndated = (fact: Fact) => dayOf(fact) === "~"
  for (const fact of facts) {
    const open = isUndated(fact)
      ? runs.filter(([one]) => isUndated(one))
      : runs.slice(-1).filter(([one]) => !isUndated(one))
    const run = open.find(([one]) => one.of === fact.of && one.accordingTo === fact.accordingTo)
    if (run === undefined) runs.push([fact])
    else run.push(fact)
  }
  return runs
}
