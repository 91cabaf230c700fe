import type { Alignment } from "../../domain/alignment.ts"
import { overlaps } from "../../domain/span.ts"
import { groupBy } from "../../store/group-by.ts"
import { loadLinks, versionsIn } from "../../store/links.ts"
import type { Dossier } from "../../store/open.ts"
import type { Fact } from "../facts.ts"
import { contextWords, relationWords } from "../relation-words.ts"
import { textViewer } from "../texts.ts"
import { versionContext } from "../utterance-view.ts"
import { viewVersion } from "../version-view.ts"
import type { BriefPiece } from "./brief-parts.ts"

/** Words that another document quotes, drawn beside what they are compared with. */
export interface DrawnVersion {
  /** Of the alignment. */
  readonly id: string
  readonly fact: Fact
  readonly inWords: string
  /** Whether nothing but the beginning and the end differ. */
  readonly isSame: boolean
  readonly pieces: readonly BriefPiece[]
}

/** Words with the differences from their reference drawn in, and which that is. */
export interface Compared {
  /** Of the alignment. */
  readonly id: string
  readonly pieces: readonly BriefPiece[]
  readonly inWords: string
  readonly than: string
}

/** The statements of a brief tied to each other, and to their references. */
export interface Versions {
  /** Whether a statement is another one's words again, and stands with that. */
  isVersion(fact: Fact): boolean
  /** Those that are this one's words again. */
  of(fact: Fact): readonly DrawnVersion[]
  /** A statement whose reference is none of the statements, with the differences drawn in; null where it has none, or nothing differs. */
  edited(fact: Fact): Compared | null
  /** Words by their alignment's id, drawn beside what they are compared with; null where nothing is known of it. */
  drawn(id: string): Compared | null
  /** How much a statement asks to be shown: words that others quote before quoted ones, those before others, then the newest; a question says little. */
  weight(fact: Fact): number
}

/** The words are those of the reference. */
const plainRelations: ReadonlySet<string> = new Set(["verbatim", "trimmed"])

/** Ties the statements of a brief to each other, and to their references. */
export function openVersions(dossier: Dossier, statements: readonly Fact[]): Versions {
  const byDocument = groupBy(statements, ({ document }) => document.id)
  const byId = new Map(statements.map((fact) => [fact.id, fact]))
  const alignments = [...byDocument.keys()].flatMap((document) => loadLinks(dossier, document)?.alignments ?? [])
  const tied = alignments.filter(({ statement }) => byId.has(statement ?? ""))
  const textOf = textViewer(
    dossier,
    new Set(alignments.flatMap(({ document, reference }) => [document, reference.document])),
  )
  const context = versionContext(dossier, alignments, textOf)
  const versions = new Map<string, DrawnVersion[]>()
  const edited = new Map<string, Alignment>()
  const isVersion = new Set<string>()
  for (const alignment of tied) {
    const fact = byId.get(alignment.statement ?? "")
    const home = (byDocument.get(alignment.reference.document) ?? []).find(({ span }) =>
      overlaps(span, alignment.reference.span),
    )
    if (fact === undefined) continue
    const lead = home !== undefined && !isVersion.has(home.id) && home.id !== fact.id ? home : sharing(alignment)
    if (lead === undefined) {
      edited.set(fact.id, alignment)
      continue
    }
    isVersion.add(fact.id)
    const isSame = plainRelations.has(alignment.relation) && alignment.context.length === 0
    const version = {
      id: alignment.id,
      fact,
      isSame,
      inWords: `${relationWords[alignment.relation]}${outside(alignment)}`,
      pieces: draw(alignment),
    }
    versions.set(lead.id, [...(versions.get(lead.id) ?? []), version])
  }
  const quoting = new Map<string, number>()
  for (const [document, facts] of byDocument)
    for (const { reference } of versionsIn(dossier, document))
      for (const { id, span } of facts)
        if (reference.document === document && overlaps(span, reference.span))
          quoting.set(id, (quoting.get(id) ?? 0) + 1)
  const order = new Map(statements.map(({ id }, index) => [id, index / statements.length]))

  /** The statement whose reference is the same words, where these are none of the statements. */
  function sharing({ reference }: Alignment): Fact | undefined {
    const same = [...edited].find(
      ([, known]) => known.reference.document === reference.document && overlaps(known.reference.span, reference.span),
    )
    return same && byId.get(same[0])
  }

  /** What stands just outside the words and changes what they mean. */
  function outside({ reference, context: contexts }: Alignment): string {
    const text = textOf(reference.document)
    return contexts
      .map(
        ({ kind, span }) =>
          `; just outside the words stands ${contextWords[kind]}: “${oneLine(text?.place(span).text ?? "")}”`,
      )
      .join("")
  }

  function draw(alignment: Alignment): BriefPiece[] {
    const view = viewVersion(alignment, context)
    if (view === null) return []
    const drawn = view.pieces.flatMap(({ text, difference }): BriefPiece[] => {
      if (difference === "trim" || text === "") return []
      const isCut = difference === "cut" || difference === "left-out" || difference === "replaced"
      const isAdded = difference === "added" || difference === "bracket" || difference === "moved"
      return [{ text: unquoted(text.replace(/\s+/g, " ")), as: isCut ? "cut" : isAdded ? "added" : "quote" }]
    })
    return drawn.flatMap((piece, index) => (isApart(drawn[index - 1], piece) ? [space, piece] : [piece]))
  }

  function compare(alignment: Alignment): Compared {
    const { outlet, title, date } = textOf(alignment.reference.document)?.name ?? {
      outlet: null,
      title: "",
      date: null,
    }
    return {
      id: alignment.id,
      pieces: draw(alignment),
      inWords: `${relationWords[alignment.relation]}${outside(alignment)}`,
      than: `fullest version, ${outlet ?? `“${title}”`}${date === null ? "" : `, ${date.shown}`}`,
    }
  }

  return {
    isVersion: ({ id }) => isVersion.has(id),
    of: ({ id }) => versions.get(id) ?? [],
    edited(fact) {
      const alignment = edited.get(fact.id)
      if (alignment === undefined || alignment.relation === "translated") return null
      if (plainRelations.has(alignment.relation) && alignment.context.length === 0) return null
      return compare(alignment)
    },
    drawn(id) {
      const alignment = alignments.find((one) => one.id === id)
      return alignment === undefined ? null : compare(alignment)
    },
    weight: ({ id, of, accordingTo, words }) =>
      (quoting.get(id) ?? 0) * 4 -
      (/\?["”’\s]*$/.test(words.text) ? 4 : 0) +
      (of === "indirect" ? 0 : 2) +
      (accordingTo === null ? 0 : 1) +
      (order.get(id) ?? 0),
  }
}

const space: BriefPiece = { text: " ", as: "plain" }

/** Words drawn in beside others would run into them. */
function isApart(before: BriefPiece | undefined, { text, as }: BriefPiece): boolean {
  if (before === undefined || (before.as === "quote" && as === "quote")) return false
  return !/\s$/.test(before.text) && !/^[\s.,;:!?)’”"]/.test(text)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** Without the marks at its ends, where we set our own. */
function unquoted(text: string): string {
  return text.replace(/^\s*["“”«„]+\s?/, "").replace(/\s?["“”»]+\s*$/, "")
}
