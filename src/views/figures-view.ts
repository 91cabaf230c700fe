import type { Figure } from "../domain/figure.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "../store/group-by.ts"
import type { Dossier } from "../store/open.ts"
import { dossierState } from "../store/queries/dossier.ts"
import { figureDocuments, figuresOf, type StatedFigure } from "../store/queries/figures.ts"
import { actorsById } from "../store/queries/happened.ts"
import { loadTexts } from "../store/queries/quoted.ts"
import { figureAddress, listAddress, statementAddress } from "./addresses.ts"
import { type DateView, viewDate } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import type { EvidenceWords } from "./happened-facts.ts"
import { figureInWords } from "./happened-words.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type NamedActor, nameKnownActor, type PlacedSpan } from "./statement-view.ts"
import { surroundingsOf, textViewer } from "./texts.ts"

/** One number that somebody stated. */
export interface FigureView extends Pick<Figure, "id" | "value" | "high" | "unit" | "bound"> {
  readonly address: string
  /** "more than 70 %" */
  readonly inWords: string
  readonly asOf: DateView | null
  /** In whose words it stands; null where the document states it itself or leaves the speaker open. */
  readonly speaker: NamedActor | null
  readonly assentedBy: NamedActor | null
  /** The page of the statement it stands in. */
  readonly statement: string | null
  readonly document: DocumentName
  readonly evidence: EvidenceWords
  /** The other documents that state the same. */
  readonly also: readonly { readonly document: DocumentName; readonly words: PlacedSpan }[]
}

/** What is measured, with everything stated of it. */
export interface QuantityView {
  /** The words for it where it is stated first; null where no words tell what the number measures. */
  readonly quantity: string | null
  /** How many different values are stated, bounds told apart. */
  readonly values: number
  readonly documents: number
  readonly figures: readonly FigureView[]
}

/** The figures of a dossier by what they measure, those of most values and documents first. */
export interface FiguresView {
  readonly figures: number
  readonly count: number
  /** Quantities of which several different values are stated. */
  readonly differing: number
  readonly unit: string | null
  /** A piece of the words for a quantity. */
  readonly part: string
  readonly unfiltered: string
  readonly units: readonly {
    readonly value: string
    readonly count: number
    readonly address: string
    readonly isChosen: boolean
  }[]
  readonly quantities: readonly QuantityView[]
  readonly pages: Pages
}

export interface FiguresRequest {
  readonly unit: string | null
  readonly part: string
  readonly page: number
}

const path = "/figures"
const perPage = 40

/** Units by which the list can be narrowed; rarer ones are found by their words. */
const unitsShown = 12

/** Characters shown on each side of a figure. */
const surroundingLength = 90

interface Group {
  readonly quantity: string | null
  readonly unit: string
  readonly stated: readonly StatedFigure[]
  /** How many different values, bounds told apart. */
  readonly values: number
}

export function viewFigures(dossier: Dossier, { unit, part, page }: FiguresRequest): FiguresView {
  const groups = groupFigures(dossier)
  const sought = part.trim().toLowerCase()
  const wanted = groups.filter(
    (group) =>
      (unit === null || group.unit === unit) &&
      (sought === "" || `${group.quantity ?? ""} ${group.unit}`.toLowerCase().includes(sought)),
  )
  const units = new Map<string, number>()
  for (const group of groups) units.set(group.unit, (units.get(group.unit) ?? 0) + group.stated.length)
  const address = (change: Record<string, string | number | null>) => listAddress(path, { unit, q: part, ...change })
  const pages = pagesOf({ count: wanted.length, page, perPage, address: (to) => address({ page: to }) })
  const { offset, limit } = sliceOf(pages)
  return {
    figures: wanted.reduce((sum, { stated }) => sum + new Set(stated.map(({ lead }) => lead)).size, 0),
    count: wanted.length,
    differing: wanted.filter((group) => group.values > 1).length,
    unit,
    part,
    unfiltered: path,
    units: [...units]
      .sort((a, b) => b[1] - a[1])
      .slice(0, unitsShown)
      .map(([value, count]) => ({
        value,
        count,
        address: address({ unit: value === unit ? null : value }),
        isChosen: value === unit,
      })),
    quantities: viewGroups(dossier, wanted.slice(offset, offset + limit)),
    pages,
  }
}

/** The quantity that a figure is of, with all that is stated of it; null where the dossier has no such figure. */
export function viewFigure(dossier: Dossier, id: string): (QuantityView & { readonly figure: FigureView }) | null {
  const group = groupFigures(dossier).find(({ stated }) => stated.some(({ figure }) => figure.id === id))
  const [view] = group ? viewGroups(dossier, [group]) : []
  const lead = group?.stated.find((each) => each.figure.id === id)?.lead
  const figure = view?.figures.find((each) => each.id === id || each.id === lead)
  return view && figure ? { ...view, figure } : null
}

/** The figures that all documents' accounts go by under these ids, in that order. */
export function viewFiguresOf(dossier: Dossier, leads: readonly string[]): FigureView[] {
  const wanted = new Set(leads)
  const stated = groupFigures(dossier).flatMap((group) => group.stated.filter(({ lead }) => wanted.has(lead)))
  const of = groupBy(stated, ({ lead }) => lead)
  const groups = leads.map((lead) => ({ quantity: null, unit: "", values: 1, stated: of.get(lead) ?? [] }))
  return viewGroups(dossier, groups).flatMap(({ figures }) => figures)
}

const grouped = new WeakMap<Dossier, { state: string; groups: readonly Group[] }>()

/** Grouped anew only when something was added. */
function groupFigures(dossier: Dossier): readonly Group[] {
  const state = dossierState(dossier)
  const known = grouped.get(dossier)
  if (known?.state === state) return known.groups
  const all: { readonly stated: StatedFigure; readonly words: string | null }[] = []
  for (const document of figureDocuments(dossier)) {
    const text = loadTexts(dossier, [document]).get(document)?.text ?? ""
    for (const stated of figuresOf(dossier, document)) {
      const { quantity } = stated.figure
      all.push({ stated, words: quantity && slice(text, quantity) })
    }
  }
  const keys = new Map(all.map(({ stated, words }) => [stated.figure.id, keyOf(stated.figure, words)]))
  const groups = new Map<string, { quantity: string | null; unit: string; stated: StatedFigure[] }>()
  for (const { stated, words } of all) {
    const key = keys.get(stated.lead) ?? stated.figure.id
    const group = groups.get(key) ?? { quantity: words, unit: stated.figure.unit, stated: [] }
    group.stated.push(stated)
    groups.set(key, group)
  }
  const made = [...groups.values()]
    .map((group) => ({ ...group, values: new Set(group.stated.map(({ figure }) => statedValue(figure))).size }))
    .sort((a, b) => b.values - a.values || b.stated.length - a.stated.length)
  grouped.set(dossier, { state, groups: made })
  return made
}

function statedValue({ value, high, bound }: Figure): string {
  return `${bound} ${value} ${high ?? ""}`
}

/** Fewer words than these beside the unit say too little: two numbers of "people" are hardly of the same people. */
const enoughWords = 2

/** Figures of one key are set side by side. Without words that tell a quantity, only the same number is the same. */
function keyOf(figure: Figure, quantity: string | null): string {
  if (quantity === null) return figure.id
  const words = measuredWords(quantity)
  const told = words.filter((word) => word !== figure.unit.toLowerCase())
  return [figure.unit, ...words, told.length < enoughWords ? statedValue(figure) : ""].join(" ")
}

/** Words that do not tell one quantity from another: articles, bounds and the number itself. */
const besides =
  /\b(?:the|an?|about|around|roughly|nearly|almost|some|over|under|more|less|than|at|least|most|up|to|as|many|much|few|fewer|only|just|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|percent|per|cent)\b|[\d.,$€£¥%]+/gi

/** What a quantity's words say beside the number, so that "46 firms on the list" and "nearly 50 firms on the list" are one. */
function measuredWords(words: string): string[] {
  return (
    words
      .replace(besides, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function viewGroups(dossier: Dossier, groups: readonly Group[]): QuantityView[] {
  const stated = groups.flatMap((group) => group.stated)
  const textOf = textViewer(dossier, new Set(stated.map(({ document }) => document)))
  const people = actorsById(
    dossier,
    stated.flatMap(({ figure }) => [figure.speaker, figure.assentedBy].filter((id) => id !== null)),
  )
  const actor = (id: string | null) => {
    const found = people.get(id ?? "")
    return found ? nameKnownActor(found) : null
  }
  const placed = ({ document, figure }: StatedFigure) => {
    const text = textOf(document)
    const [span] = figure.evidence as readonly (Span | undefined)[]
    return text && span ? [{ text, span, words: text.place(span) }] : []
  }
  const view = (same: readonly StatedFigure[]): FigureView[] => {
    const first = same.find(({ lead, figure }) => lead === figure.id) ?? same[0]
    if (first === undefined) return []
    const { figure } = first
    const { id, value, high, unit, bound } = figure
    return placed(first).map(({ text, span, words }) => ({
      id,
      value,
      high,
      unit,
      bound,
      address: figureAddress(id),
      inWords: figureInWords(figure),
      asOf: viewDate(figure.asOf),
      speaker: actor(figure.speaker),
      assentedBy: actor(figure.assentedBy),
      statement: figure.statement === null ? null : statementAddress(figure.statement),
      document: text.name,
      evidence: { words, ...surroundingsOf(text.text, span, surroundingLength) },
      also: same
        .filter((other) => other !== first)
        .flatMap(placed)
        .map((other) => ({ document: other.text.name, words: other.words })),
    }))
  }
  return groups.map((group) => {
    const figures = [...sameFigures(group.stated)].flatMap(view).sort((a, b) => a.value - b.value)
    return {
      quantity: group.quantity,
      values: group.values,
      documents: new Set(group.stated.map(({ document }) => document)).size,
      figures,
    }
  })
}

/** Those that are one figure, told by several documents. */
function sameFigures(stated: readonly StatedFigure[]): Iterable<StatedFigure[]> {
  const same = new Map<string, StatedFigure[]>()
  for (const each of stated) same.set(each.lead, [...(same.get(each.lead) ?? []), each])
  return same.values()
}
