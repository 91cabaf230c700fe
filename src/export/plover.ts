import type { Dossier } from "../store/open.ts"
import { dossierActorsIn } from "../store/queries/dossier-actors.ts"
import { findMerged, type MergedKind, mergedIds } from "../store/queries/merged.ts"
import { viewDossierActor } from "../views/dossier-actor-view.ts"
import type { Filter } from "../views/filter.ts"
import { isActWanted, isEngagementWanted } from "../views/filter-findings.ts"
import { anyWanted, viewMergedAct, viewMergedEngagement } from "../views/merged-items.ts"
import { documentViewers } from "../views/placed.ts"
import type { Cell } from "./csv.ts"
import type { ExportKind, Item } from "./export-kind.ts"
import {
  type CountryOf,
  type PloverActor,
  type PloverRecord,
  recordOfAct,
  recordOfEngagement,
} from "./plover-record.ts"
import { withAudits } from "./with-audits.ts"

const actsOf = anyWanted(({ acts }) => acts, isActWanted)
const engagementsOf = anyWanted(({ engagements }) => engagements, isEngagementWanted)

/** Acts as records of PLOVER 2.0, engagements among them; one of each however many documents report it. */
export const ploverEvents: ExportKind = withAudits(["act", "engagement"], {
  columns: [
    "id",
    "date",
    "enddate",
    "actor",
    "recipient",
    "event",
    "mode",
    "context",
    "quad_code",
    "kind",
    "status",
    "text",
    "reports",
  ],
  *items(dossier, filter) {
    for (const record of ploverRecords(dossier, filter)) yield itemOf(record)
  },
})

/** The records of a dossier that a filter lets through. */
export function* ploverRecords(dossier: Dossier, filter: Filter): Generator<PloverRecord> {
  const viewerOf = documentViewers(dossier)
  const countryOf = countriesOf(dossier)
  const merged = function* (kind: MergedKind) {
    for (const id of mergedIds(dossier, kind)) {
      const found = findMerged(dossier, kind, id)
      if (found !== null) yield found
    }
  }
  for (const one of merged("act"))
    if (actsOf(one, viewerOf, filter)) {
      const viewer = viewerOf(one.document)
      yield recordOfAct(viewMergedAct(one, viewerOf, null), viewer, countryOf(one.document))
    }
  for (const one of merged("engagement"))
    if (engagementsOf(one, viewerOf, filter)) {
      const viewer = viewerOf(one.document)
      const record = recordOfEngagement(viewMergedEngagement(one, viewerOf, null), viewer, countryOf(one.document))
      if (record !== null) yield record
    }
}

/** For the actors of a document the countries that the dossier's actors have, from whichever document tells it. */
function countriesOf(dossier: Dossier): (document: string) => CountryOf {
  const countries = new Map<string, string | null>()
  let last: { readonly document: string; readonly actors: ReadonlyMap<string, string> } | null = null
  return (document) => {
    if (last?.document !== document) last = { document, actors: dossierActorsIn(dossier, [document]) }
    const { actors } = last
    return (actor) => {
      const known = actors.get(actor)
      if (known === undefined) return null
      if (!countries.has(known)) countries.set(known, viewDossierActor(dossier, known)?.country ?? null)
      return countries.get(known) ?? null
    }
  }
}

function itemOf(record: PloverRecord): Item {
  const row: Record<string, Cell> = {
    id: record.id,
    date: record.date,
    enddate: record.enddate ?? null,
    actor: codesOf(record.actor),
    recipient: codesOf(record.recipient),
    event: record.event.join("; "),
    mode: record.mode.join("; "),
    context: record.context.join("; "),
    quad_code: record.quad_code,
    kind: record.kind,
    status: record.status,
    text: record.text,
    reports: record.reports.length,
  }
  return { view: record, row }
}

function codesOf(actors: readonly PloverActor[]): string {
  return actors
    .map(({ code, sector, identifier_text }) => [code ?? identifier_text, sector].flatMap((one) => one ?? []).join(" "))
    .join("; ")
}
