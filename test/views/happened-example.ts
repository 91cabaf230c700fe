import type { Act } from "../../src/domain/act.ts"
import type { Actor } from "../../src/domain/actor.ts"
import type { Channel } from "../../src/domain/channel.ts"
import type { DocumentDate } from "../../src/domain/date.ts"
import type { Engagement } from "../../src/domain/engagement.ts"
import type { Figure } from "../../src/domain/figure.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { findingId } from "../../src/domain/identity.ts"
import type { Dossier } from "../../src/store/open.ts"
import { spanOf } from "../store/example.ts"
import { example, exampleDossier, type Told } from "./example-dossier.ts"

/** What a document of the example tells of, in its own words. */
interface Tells {
  readonly engagement?: Pick<Engagement, "kind" | "place" | "status" | "duration"> & {
    readonly words: string
    readonly sides: readonly (readonly string[])[]
    readonly date: DocumentDate | null
    readonly isWhereAllWasSaid: boolean
  }
  readonly acts?: readonly {
    readonly kind: Act["kind"]
    readonly status: Act["status"]
    readonly by: string
    readonly to: string | null
    readonly words: string
    readonly trigger: string
  }[]
  readonly channel?: { readonly name: string; readonly status: Channel["status"]; readonly words: string }
  readonly figures?: readonly (Pick<Figure, "value" | "unit" | "bound"> & {
    readonly words: string
    readonly quantity: string
  })[]
  readonly time?: { readonly words: string; readonly date: DocumentDate }
}

/** People and states of the example; the states have no code, so that no list knows another name for them. */
const countries: Readonly<Record<string, { readonly kind: Actor["kind"]; readonly country: string | null }>> = {
  "Ana Ruiz": { kind: "person", country: "ISL" },
  "Tom Petrov": { kind: "person", country: "MLT" },
  Valdoria: { kind: "country", country: null },
  Selby: { kind: "country", country: null },
}

function telling(marked: string, { tells, ...told }: Told & { readonly tells: Tells }): Processed {
  const processed = example(marked, told)
  const { id, text } = processed.document
  const at = (words: string) => spanOf(text, words)
  const actors = Object.entries(countries).map(([name, { kind, country }]): Actor => {
    const known = processed.findings.actors.find((actor) => actor.name === name)
    return { id: known?.id ?? findingId(id, name, []), name, kind, country, role: known?.role ?? null, aliases: [] }
  })
  const actor = (name: string) => actors.find((each) => each.name === name)?.id ?? ""
  const { engagement, acts = [], channel, figures = [], time } = tells
  const statements = processed.findings.statements
  return {
    ...processed,
    findings: {
      ...processed.findings,
      actors,
      times: time ? [{ ...at(time.words), type: "DATE", value: time.date.value, date: time.date }] : [],
      engagements: engagement
        ? [
            {
              id: findingId(id, "engagement", [at(engagement.words)]),
              kind: engagement.kind,
              participants: engagement.sides.flat().map(actor),
              sides: engagement.sides.map((side) => side.map(actor)),
              place: engagement.place,
              date: engagement.date,
              level: "minister",
              duration: engagement.duration,
              status: engagement.status,
              within: null,
              statements: engagement.isWhereAllWasSaid ? statements.map((statement) => statement.id) : [],
              evidence: [at(engagement.words)],
            },
          ]
        : [],
      acts: acts.map(({ kind, status, by, to, words, trigger }) => ({
        id: findingId(id, "act", [at(words)]),
        kind,
        status,
        by: [{ actor: actor(by), code: countries[by]?.country ?? null, sector: "GOV", span: at(words) }],
        to: to === null ? [] : [{ actor: actor(to), code: null, sector: null, span: at(to) }],
        what: at(words),
        condition: null,
        date: null,
        due: null,
        place: null,
        coding: { event: "REQUEST", mode: "change", contexts: ["economic"] },
        statement: statements[0]?.id ?? null,
        trigger: at(trigger),
        evidence: [at(words)],
        confidence: 0.8,
      })),
      channels: channel
        ? [
            {
              id: findingId(id, "channel", [at(channel.words)]),
              name: channel.name,
              key: channel.name,
              parties: [actor("Selby"), actor("Valdoria")],
              level: null,
              status: channel.status,
              words: at(channel.words),
              date: null,
              engagement: null,
              accordingTo: null,
              statement: null,
              evidence: [at(channel.words)],
            },
          ]
        : [],
      figures: figures.map(({ value, unit, bound, words, quantity }) => ({
        id: findingId(id, "figure", [at(words)]),
        value,
        high: null,
        unit,
        bound,
        quantity: at(quantity),
        asOf: null,
        speaker: null,
        assentedBy: null,
        statement: null,
        evidence: [at(words)],
      })),
    },
  }
}

/** One of two accounts of a meeting, the fuller one. */
export const morning = telling(
  `{headline:Envoys meet over the lock}
Ana Ruiz of Selby met Tom Petrov on the quay on Friday. The harbour hotline of Selby and Valdoria has been suspended since March.
{1s:Ruiz} {1c:urged} Valdoria {1:to reopen the lock before the herring come}.
The repair of the old lamp cost 18 million crowns.
`,
  {
    title: "Envoys meet over the lock",
    outlet: "The Morning Quay",
    date: { value: "2031-05-03", basis: "stated", why: "the header says 3 May 2031" },
    speakers: { 1: "Ana Ruiz" },
    tells: {
      engagement: {
        kind: "meeting",
        words: "Ana Ruiz of Selby met Tom Petrov on the quay",
        sides: [["Ana Ruiz"], ["Tom Petrov"]],
        place: "Port Selby",
        date: { value: "2031-05-02", basis: "resolved", why: "“Friday”, counted from 2031-05-03, the document's date" },
        duration: "PT2H",
        status: "held",
        isWhereAllWasSaid: true,
      },
      acts: [
        {
          kind: "request",
          status: "happened",
          by: "Ana Ruiz",
          to: "Valdoria",
          words: "Ruiz urged Valdoria to reopen the lock before the herring come",
          trigger: "urged",
        },
      ],
      channel: { name: "harbour hotline", status: "suspended", words: "has been suspended" },
      figures: [
        {
          value: 18_000_000,
          unit: "crowns",
          bound: "exact",
          words: "18 million crowns",
          quantity: "The repair of the old lamp",
        },
      ],
      time: {
        words: "Friday",
        date: { value: "2031-05-02", basis: "resolved", why: "“Friday”, counted from 2031-05-03, the document's date" },
      },
    },
  },
)

export const evening = telling(
  `{headline:Petrov hears Ruiz out}
For an hour Tom Petrov listened to Ana Ruiz. No firm plans to open the lock were made by Valdoria or by Selby.
The harbour hotline rings again, both sides said. The repair of the old lamp cost more than 21 million crowns.
`,
  {
    title: "Petrov hears Ruiz out",
    outlet: "The Evening Bell",
    date: { value: "2031-05-04", basis: "stated", why: "the header says 4 May 2031" },
    tells: {
      engagement: {
        kind: "talks",
        words: "Tom Petrov listened to Ana Ruiz",
        sides: [["Tom Petrov"], ["Ana Ruiz"]],
        place: null,
        date: null,
        duration: "PT1H",
        status: "held",
        isWhereAllWasSaid: false,
      },
      acts: [
        {
          kind: "commitment",
          status: "negated",
          by: "Valdoria",
          to: null,
          words: "No firm plans to open the lock were made by Valdoria",
          trigger: "plans",
        },
      ],
      channel: { name: "harbour hotline", status: "resumed", words: "rings again" },
      figures: [
        {
          value: 21_000_000,
          unit: "crowns",
          bound: "more-than",
          words: "more than 21 million crowns",
          quantity: "The repair of the old lamp",
        },
      ],
    },
  },
)

const [meeting] = morning.findings.engagements
const [listening] = evening.findings.engagements
export const ids = {
  meeting: meeting?.id ?? "",
  /** The other account of the meeting. */
  listening: listening?.id ?? "",
  request: morning.findings.acts[0]?.id ?? "",
  lamp: morning.findings.figures[0]?.id ?? "",
}

/** A dossier of both, the two accounts of the meeting tied. */
export function happenedDossier(others: readonly Processed[] = []): { dossier: Dossier; remove: () => void } {
  const made = exampleDossier([morning, evening, ...others])
  const report = made.dossier.database.prepare(
    `INSERT INTO reports (id, kind, document_id, told, stale, group_id, ordinal, status, differs)
     VALUES (?, 'engagement', ?, '{}', 0, ?, ?, 'held', ?)`,
  )
  report.run(ids.meeting, morning.document.id, ids.meeting, 0, null)
  report.run(ids.listening, evening.document.id, ids.meeting, 1, "has it last 1 hour, not 2 hours.")
  return made
}
