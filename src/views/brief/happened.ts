import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import { groupBy } from "../../store/group-by.ts"
import type { Dossier } from "../../store/open.ts"
import type { Fact } from "../facts.ts"
import type { BriefLine, BriefSection } from "./brief-parts.ts"
import { byDay, isConfirmed, lineOf, sentenceOf, sourceOf, type Telling } from "./telling.ts"
import type { Versions } from "./versions.ts"
import { cameOf, withoutMention } from "./what-came-of-it.ts"

/** What a section is of. */
export interface HappenedRequest {
  readonly heading: string
  readonly facts: readonly Fact[]
  readonly limit: number
  /** Prints all of them. */
  readonly command: string
  /** Whether they look forward: then what came of them is told. */
  readonly isAhead: boolean
}

/** What took place, was done or stated, each once with a note for every document that tells it, and what came of it. */
export function happenedSection(
  dossier: Dossier,
  telling: Telling,
  { heading, facts, limit, command, isAhead }: HappenedRequest,
): BriefSection {
  const all = [...groupBy(facts, ({ kind, lead }) => `${kind} ${lead}`).values()].map(fullestFirst)
  const kept = all.slice(-limit)
  const lines = kept.map((accounts): BriefLine => {
    const due = accounts.find((account) => account.due !== null)?.due ?? null
    const came = isAhead ? cameOf(dossier, telling, accounts[0]) : null
    return lineOf(telling, {
      sentence: `${sentenceOfAll(accounts)}${due === null ? "" : `, due ${due.shown}`}`,
      accounts,
      ...(came === null ? {} : { below: came.below }),
      after: came?.isPastWithoutMention ? "its day is past, and no later mention was found" : null,
    })
  })
  const rest = all.length - kept.length
  return {
    heading,
    groups: [{ heading: null, lines, rest: rest === 0 ? null : { count: rest, command } }],
    remark: isAhead ? withoutMention(dossier) : null,
  }
}

/** Numbers that were stated, those of one sentence in one line. */
export function figuresSection(
  telling: Telling,
  { heading, facts, limit, command }: Omit<HappenedRequest, "isAhead">,
): BriefSection {
  const all = [...groupBy(facts, ({ lead }) => lead).values()].map(fullestFirst)
  const bySentence = groupBy(all, ([fact]) => {
    const { document, span } = sentenceOf(telling, fact)
    return `${document.id} ${span.start} ${fact.accordingTo}`
  })
  const kept = [...bySentence.values()].slice(-limit)
  const rest = bySentence.size - kept.length
  return {
    heading,
    groups: [{ heading: null, lines: kept.map(lineOfFigures), rest: rest === 0 ? null : { count: rest, command } }],
    remark: null,
  }

  function lineOfFigures(figures: readonly (readonly [Fact, ...Fact[]])[]): BriefLine {
    const [[first], ...others] = figures as readonly [[Fact, ...Fact[]], ...[Fact, ...Fact[]][]]
    if (others.length === 0)
      return lineOf(telling, { sentence: first.sentence, accounts: [first, ...(figures[0] ?? []).slice(1)] })
    const teller = first.accordingTo === null ? "" : `, according to ${first.accordingTo}`
    const measured = figures.map(([{ sentence }]) => sentence.slice(0, sentence.length - teller.length)).join("; ")
    const line = lineOf(telling, {
      sentence: `${measured}${teller}`,
      accounts: [first, ...figures.flat().filter((fact) => fact !== first)],
    })
    return { ...line, isConfirmed: figures.every(([fact]) => isConfirmed(telling, fact)) }
  }
}

/** The account that tells most stands for all, the others in their order; of what was planned before, one that tells of it after. */
function fullestFirst(accounts: readonly Fact[]): [Fact, ...Fact[]] {
  const worth = (fact: Fact) => Number(!isAnnounced(fact)) * 2 + Number(fact.id === fact.lead)
  const [first, ...others] = accounts.toSorted((a, b) => worth(b) - worth(a))
  return [first as Fact, ...others]
}

/** Whether a document that is older than what it tells of tells of it. */
function isAnnounced({ date, document }: Fact): boolean {
  const [day, published] = [firstDayOf(date?.value ?? ""), lastDayOf(document.date?.value ?? "")]
  return day !== null && published !== null && published < day
}

function sentenceOfAll([{ sentence }]: readonly [Fact, ...Fact[]]): string {
  // That it was held goes without saying, as that it happened does.
  return sentence.replace(/, held$/, "")
}

/** What differences are of. */
export interface DifferencesRequest {
  readonly versions: Versions
  readonly facts: readonly Fact[]
  readonly isOfEngagement: boolean
  readonly limit: number
  readonly command: string
}

/** Where a document does not agree with others or with itself, and where it has words otherwise than they were said. */
export function differencesSection(
  telling: Telling,
  { facts, versions, isOfEngagement, limit, command }: DifferencesRequest,
): BriefSection {
  const all = facts
    .flatMap((fact) => {
      if (fact.kind === "discrepancy" || fact.kind === "wording") return [fact]
      const differs = differenceOf(fact, isOfEngagement)
      if (differs === null) return []
      return [
        {
          ...fact,
          sentence: `${fact.sentence.replace(/, held$/, "")}. ${sourceOf(telling, fact.document)}, beside the fullest account, ${differs}`,
        },
      ]
    })
    .toSorted(byDay)
  const kept = all.slice(-limit)
  const rest = all.length - kept.length
  return {
    heading: "Where sources differ",
    groups: [
      {
        heading: null,
        lines: kept.map(lineOfDifference),
        rest: rest === 0 ? null : { count: rest, command },
      },
    ],
    remark: null,
  }

  function lineOfDifference(fact: Fact): BriefLine {
    const drawn = fact.kind === "wording" ? versions.drawn(fact.id) : null
    if (drawn === null) return lineOf(telling, { sentence: fact.sentence, accounts: [fact] })
    telling.drawn.add(fact.id)
    const whose = fact.accordingTo === null ? "Words" : `Words of ${fact.accordingTo}`
    return lineOf(telling, {
      sentence: `${whose} in ${sourceOf(telling, fact.document)}, ${drawn.inWords}; compared with their ${drawn.than}`,
      accounts: [fact],
      words: [{ text: "“", as: "plain" }, ...drawn.pieces, { text: "”", as: "plain" }],
    })
  }
}

/** Who planned it does not deny that it was held; who else is named is told of an engagement in its own brief alone. */
function differenceOf({ differs }: Fact, isOfEngagement: boolean): string | null {
  const sentences = (differs?.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\.?/g) ?? [])
    .map((sentence) => sentence.trim().replace(/\.$/, ""))
    .filter(
      (sentence) =>
        sentence !== "" &&
        !/^Tells of it as planned/.test(sentence) &&
        (isOfEngagement || !/^(?:Does not name|Names) /.test(sentence)),
    )
    .map((sentence) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`)
  return sentences.length === 0 ? null : sentences.join("; ")
}
