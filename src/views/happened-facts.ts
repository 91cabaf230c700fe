import type { Findings } from "../domain/findings.ts"
import type { Span } from "../domain/span.ts"
import type { Dossier } from "../store/open.ts"
import { actorsById, type Told } from "../store/queries/happened.ts"
import { documentsWithoutDay } from "../store/queries/placed-in-time.ts"
import type { DocumentName } from "./document-line.ts"
import { type Passage, passagesOf } from "./passages.ts"
import { documentViewers } from "./placed.ts"
import { type NamedActor, nameKnownActor, type PlacedSpan } from "./statement-view.ts"
import { type Surroundings, surroundingsOf, textViewer } from "./texts.ts"

/** Words a document gives as evidence, in their line. */
export interface EvidenceWords extends Surroundings {
  readonly words: PlacedSpan
}

/** Characters shown on each side of evidence. */
const around = { list: 70, page: 300 }

/** What shows the accounts of one kind of thing. */
export interface AccountContext<Item> {
  readonly item: Item
  readonly document: DocumentName
  /** How it differs from the first account; null where it does not. */
  readonly differs: string | null
  readonly place: (span: Span) => PlacedSpan
  /** Words with a little of what is around them, for lists. */
  readonly evidence: (span: Span) => EvidenceWords
  /** All the evidence in its paragraphs. */
  readonly passages: (spans: readonly Span[]) => Passage[]
  readonly actor: (id: string | null) => NamedActor | null
}

/** How a kind of thing is loaded, and whom it names. */
export interface Loader<Item> {
  readonly load: (dossier: Dossier, document: string) => readonly Item[]
  /** The same among all that a document tells. */
  readonly among: (findings: Findings) => readonly Item[]
  readonly actors: (item: Item) => readonly string[]
}

/** Gives of each thing the accounts of it, each with what is needed to show it; texts and findings are read once for all. */
export function accountsOf<Item extends { readonly id: string }>(
  dossier: Dossier,
  told: readonly Told[],
  { load, among, actors }: Loader<Item>,
): { readonly id: string; readonly status: string; readonly accounts: readonly AccountContext<Item>[] }[] {
  const accounts = told.flatMap((each) => each.accounts)
  const documents = new Set(accounts.map(({ document }) => document))
  const wanted = new Set(accounts.map(({ id }) => id))
  const items = new Map<string, Item>()
  // What a document without a day tells is dated by others, which takes all that it tells.
  const viewerOf = documentViewers(dossier)
  const withoutDay = new Set(documentsWithoutDay(dossier).map(({ id }) => id))
  for (const document of documents) {
    const told = withoutDay.has(document) ? among(viewerOf(document).source.findings) : load(dossier, document)
    for (const item of told) if (wanted.has(item.id)) items.set(item.id, item)
  }
  const textOf = textViewer(dossier, documents)
  const people = actorsById(dossier, [...items.values()].flatMap(actors))
  const actor = (id: string | null) => {
    const found = people.get(id ?? "")
    return found ? nameKnownActor(found) : null
  }
  return told.map(({ id, status, accounts }) => ({
    id,
    status,
    accounts: accounts.flatMap((account) => {
      const [item, text] = [items.get(account.id), textOf(account.document)]
      if (!item || !text) return []
      const evidence = (span: Span) => ({
        words: text.place(span),
        ...surroundingsOf(text.text, span, around.list),
      })
      const passages = (spans: readonly Span[]) =>
        passagesOf(text.text, spans, { place: text.place, length: around.page })
      return [{ item, document: text.name, differs: account.differs, place: text.place, evidence, passages, actor }]
    }),
  }))
}
