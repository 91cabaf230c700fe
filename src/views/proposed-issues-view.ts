import { type ProposedIssue, proposeIssues } from "../link/issues/propose-issues.ts"
import type { Dossier } from "../store/open.ts"
import { dossierState } from "../store/queries/dossier.ts"
import { speakingDocuments } from "../store/queries/speaking.ts"
import type { DocumentName } from "./document-line.ts"
import type { EvidenceWords } from "./happened-facts.ts"
import { surroundingsOf, textViewer } from "./texts.ts"

/** A subject that recurs and that no issue covers, with where it stands. */
export interface ProposedIssueView extends Omit<ProposedIssue, "evidence"> {
  /** Name of its file without the ending: `rare-earths`. */
  readonly id: string
  /** The file, to be kept and edited. */
  readonly file: string
  /** Address of the file. */
  readonly address: string
  readonly evidence: readonly { readonly document: DocumentName; readonly words: EvidenceWords }[]
}

/** Subjects that recur and that no issue covers, those that come again and again first. */
export interface ProposedIssuesView {
  readonly count: number
  readonly issues: readonly ProposedIssueView[]
}

/** A reader looks through so many. */
const most = 40
const around = 60

const proposed = new WeakMap<Dossier, { state: string; issues: readonly ProposedIssue[] }>()

/** Counted anew only when documents were added or read again. */
function proposedOf(dossier: Dossier): readonly ProposedIssue[] {
  const state = dossierState(dossier)
  const known = proposed.get(dossier)
  if (known?.state === state) return known.issues
  const issues = proposeIssues(speakingDocuments(dossier))
  proposed.set(dossier, { state, issues })
  return issues
}

export function viewProposedIssues(dossier: Dossier): ProposedIssuesView {
  const all = proposedOf(dossier)
  const shown = all.slice(0, most)
  const textOf = textViewer(dossier, new Set(shown.flatMap(({ evidence }) => evidence.map(({ document }) => document))))
  return {
    count: all.length,
    issues: shown.map(({ evidence, ...issue }) => ({
      ...issue,
      ...fileOf(issue.term),
      evidence: evidence.flatMap(({ document, span }) => {
        const text = textOf(document)
        return text === null
          ? []
          : [{ document: text.name, words: { words: text.place(span), ...surroundingsOf(text.text, span, around) } }]
      }),
    })),
  }
}

/** The file of a proposed issue; null where nothing of this id is proposed. */
export function findProposedFile(dossier: Dossier, id: string): string | null {
  const found = proposedOf(dossier).find(({ term }) => fileOf(term).id === id)
  return found === undefined ? null : fileOf(found.term).file
}

/** An issue as its file says it (docs/issues.md). */
function fileOf(term: string): Pick<ProposedIssueView, "id" | "file" | "address"> {
  const id = term
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
  const name = term.charAt(0).toUpperCase() + term.slice(1)
  return {
    id,
    file: `name: ${JSON.stringify(name)}\nterms:\n  - ${JSON.stringify(term.toLowerCase())}\n`,
    address: `/issues/proposed/${encodeURIComponent(id)}.yaml`,
  }
}
