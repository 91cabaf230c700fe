import { isCalendarDate } from "../domain/edtf-days.ts"
import type { Dossier } from "../store/open.ts"
import { findIssueId, listIssues } from "../store/queries/issues.ts"
import { listParties } from "../store/queries/parties.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { isAnywhere, type NarrowingColumn } from "../store/queries/settings.ts"
import { findSpeakers } from "../store/speakers.ts"

/** Says what is wrong with a setting of an address; null where nothing is. */
type Check = (dossier: Dossier, value: string) => string | null

const anything: Check = () => null

const day: Check = (_, value) =>
  isCalendarDate(value) ? null : `“${value}” is no day. Write 2031-05-04, 2031-05 or 2031.`

const page: Check = (_, value) =>
  /^[1-9]\d{0,6}$/.test(value) ? null : `“${value}” is no page: pages are counted from 1.`

const issue: Check = (dossier, value) => {
  if (findIssueId(dossier, value) !== null) return null
  const spoken = listIssues(dossier).map((each) => each.issue.id)
  return `There is no issue “${value}” in this dossier, so this is about all of them. It has ${spoken.join(", ") || "none"}.`
}

const speaker: Check = (dossier, value) =>
  findSpeakers(dossier, value).size > 0 ? null : `Nobody called “${value}” says anything in this dossier.`

const country: Check = (dossier, value) =>
  listParties(dossier).names.includes(value)
    ? null
    : `Nobody in this dossier is of “${value}”. Countries are given by their codes of ISO 3166-1: USA, CHN.`

const document: Check = (dossier, value) =>
  nameDocuments(dossier, [value]).size > 0 ? null : `This dossier has no document “${value}”.`

const oneOf =
  (values: readonly string[]): Check =>
  (_, value) =>
    values.includes(value) ? null : `“${value}” is not known here; it is one of ${values.join(", ")}.`

/** Values that something in the dossier has. */
const of =
  (column: NarrowingColumn, what: string): Check =>
  (dossier, value) =>
    isAnywhere(dossier, column, value) ? null : `Nothing in this dossier has “${value}” as its ${what}.`

const happened = (table: "engagements" | "acts") => ({
  kind: of(`${table}.kind`, "kind"),
  status: of(`${table}.status`, "status"),
  period: day,
  country,
  actor: of("dossier_actors.name", "name"),
  document,
  page,
})

/** What the lists can be asked for (docs/urls.md). */
const settings: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  "/documents": { kind: of("documents.kind", "kind"), outlet: of("documents.outlet", "outlet"), page },
  "/people": { kind: of("dossier_actors.kind", "kind"), name: anything, all: oneOf(["1"]), page },
  "/discrepancies": { kind: of("discrepancies.kind", "kind"), page },
  "/alignments": { document, reference: document, relation: of("alignments.relation", "relation"), page },
  "/engagements": happened("engagements"),
  "/acts": happened("acts"),
  "/channels": { status: of("channels.status", "status"), country, page },
  "/figures": { unit: of("figures.unit", "unit"), q: anything, page },
  "/changes": { since: day, by: oneOf(["published", "added"]), issue, speaker, page },
  "/search": { q: anything, page },
  "/issues": {},
  "/": {},
}

/** What of an address's settings cannot be, each in a sentence that names it. */
export function problemsOfAsked(dossier: Dossier, path: string, query: Readonly<Record<string, string>>): string[] {
  const known = settings[path]
  if (known === undefined) return []
  return Object.entries(query).flatMap(([name, value]) => {
    const check = known[name]
    const can = Object.keys(known)
    if (check === undefined)
      return [
        `This page has no setting “${name}”${can.length === 0 ? "" : `; it has ${can.join(", ")}`}. It is shown as if it were not there.`,
      ]
    return value === "" ? [] : (check(dossier, value) ?? [])
  })
}
