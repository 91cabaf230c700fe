import type { Actor } from "../domain/actor.ts"
import type { Corpus, Linkable } from "../domain/corpus.ts"
import type { Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { once } from "../link/quotations/once.ts"
import { openCorpus } from "../store/corpus.ts"
import type { Dossier } from "../store/open.ts"
import { type ActorView, actorViewer } from "./analyze.ts"
import { type SpanView, spanViewer } from "./offsets.ts"
import { datedByOthers } from "./settled-dates.ts"

/** A span of a dossier: it says of which document. */
export interface PlacedSpanView extends SpanView {
  readonly document: string
}

/** Shows spans of one text with the document they are of. */
export function placedSpanViewer(document: string, text: string): (span: Span) => PlacedSpanView {
  const view = spanViewer(text)
  return (span) => ({ document, ...view(span) })
}

/** What shows spans and actors of one document of several. */
export interface DocumentViewer {
  readonly source: Linkable
  readonly span: (span: Span) => PlacedSpanView
  readonly actor: (id: string | null) => ActorView | null
  readonly actorOf: (id: string | null) => Actor | undefined
  readonly statementOf: (id: string | null) => Statement | undefined
}

/** Gives the viewer of each document of a dossier as it is now, dated as other documents let it be. */
export function documentViewers(dossier: Dossier): (id: string) => DocumentViewer {
  return viewersOf(openCorpus(dossier), datedByOthers(dossier))
}

/** Gives the viewer of each document, kept as long as the corpus keeps the document. */
export function viewersOf(
  corpus: Corpus,
  dated: (source: Linkable) => Linkable = (source) => source,
): (id: string) => DocumentViewer {
  const viewers = new WeakMap<Linkable, DocumentViewer>()
  return (id) => {
    const loaded = corpus.load(id)
    if (loaded === null) throw new Error(`there is no document ${id} in the dossier, though something refers to it`)
    const known = viewers.get(loaded)
    if (known !== undefined) return known
    const source = dated(loaded)
    const { document, findings } = source
    const actors = once(() => new Map(findings.actors.map((actor) => [actor.id, actor])))
    const statements = once(() => new Map(findings.statements.map((statement) => [statement.id, statement])))
    const span = once(() => placedSpanViewer(document.id, document.text))
    const actor = once(() => actorViewer(findings.actors))
    const viewer: DocumentViewer = {
      source,
      span: (own) => span()(own),
      actor: (one) => actor()(one),
      actorOf: (one) => actors().get(one ?? ""),
      statementOf: (one) => statements().get(one ?? ""),
    }
    viewers.set(loaded, viewer)
    return viewer
  }
}
