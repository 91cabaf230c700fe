import { sha256 } from "../domain/identity.ts"
import { type AuditResult, auditResults } from "../store/audits.ts"
import { type Judgements, openJudgements } from "../store/judgements.ts"
import type { Dossier } from "../store/open.ts"
import { countDossier, type DossierCounts, dossierState, listDocumentIds } from "../store/queries/dossier.ts"
import { notesOf } from "./audit-view.ts"
import { countOpen } from "./judgements-view.ts"
import type { Relationship } from "./relationship.ts"

/** What every page says of the dossier it is from. */
export interface DossierView extends DossierCounts {
  readonly name: string
  /** Names exactly the documents it was built from: the first 12 hex digits of a hash over their ids. */
  readonly fingerprint: string
  /** How many decisions are open: discrepancies nobody judged, and judgements to be looked at again. */
  readonly openDecisions: number
  /** What audits found its error rates to be, as far as they are of what is shown, one line each. */
  readonly audits: readonly string[]
  /** What a person decided on something by its kind and id. */
  readonly judgedOn: Judgements["of"]
  /** The countries that the page is about; null where it is about all. */
  readonly relationship: Relationship | null
}

type WholeView = Omit<DossierView, "relationship" | "audits">

const views = new WeakMap<Dossier, { state: string; view: WholeView; audits: readonly AuditResult[] }>()

/** The dossier, or one relationship of it, as pages name it. Counted anew only when something was added. */
export function viewDossier(dossier: Dossier, relationship: Relationship | null = null): DossierView {
  const { view, audits } = wholeOf(dossier)
  return { ...view, relationship, audits: notesOf(audits, { countries: relationship?.countries ?? null }) }
}

function wholeOf(dossier: Dossier): { readonly view: WholeView; readonly audits: readonly AuditResult[] } {
  const state = dossierState(dossier)
  const known = views.get(dossier)
  if (known?.state === state) return known
  const { discrepancies, unsettled } = countOpen(dossier)
  const audits = auditResults(dossier)
  const view = {
    judgedOn: openJudgements(dossier).of,
    openDecisions: discrepancies + unsettled,
    name: nameOf(dossier.path),
    ...countDossier(dossier),
    fingerprint: sha256(listDocumentIds(dossier).join(" ")).slice(0, 12),
  }
  views.set(dossier, { state, view, audits })
  return { view, audits }
}

/** `dossiers/us-china.db` is called "us-china". */
function nameOf(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? path
  return file.replace(/\.(db|sqlite3?|dossier)$/i, "") || file
}
