import type { Alignment } from "../domain/alignment.ts"
import { showDate } from "../domain/date-in-words.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import { overlaps } from "../domain/span.ts"
import { openCorpus } from "../store/corpus.ts"
import { openJudgements } from "../store/judgements.ts"
import { loadLinks, versionsIn } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import { listArrivals } from "../store/queries/arrivals.ts"
import { type Citation, citer } from "./citation.ts"
import { countryName } from "./country-name.ts"
import { viewDossier } from "./dossier-view.ts"
import { type Fact, factsIn, judgedKindOf, statementsIn } from "./facts.ts"
import { type Filter, isSince } from "./filter.ts"
import { documentViewers } from "./placed.ts"
import { contextWords, relationWords } from "./relation-words.ts"
import { textViewer } from "./texts.ts"
import { versionContext } from "./utterance-view.ts"
import { viewVersion } from "./version-view.ts"

/** What a brief is of. */
export type BriefOf =
  | { readonly kind: "issue"; readonly id: string; readonly name: string }
  | { readonly kind: "person"; readonly name: string; readonly actors: ReadonlySet<string> }
  | {
      readonly kind: "engagement"
      /** Id that all its accounts go by. */
      readonly id: string
      readonly title: string
      readonly documents: readonly string[]
      /** Ids of the statements made at it, and of the acts told of in them. */
      readonly statements: ReadonlySet<string>
      readonly acts: ReadonlySet<string>
    }
  | { readonly kind: "period" }

/** What else narrows it. Days are ISO dates, of publication. */
export interface BriefRequest {
  readonly of: BriefOf
  readonly since: string | null
  readonly until: string | null
  readonly countries: readonly string[] | null
}

/** A stretch of a line. `cut`: words of the reference that the quotation has not; `added`: its own that the reference has not. */
export interface BriefPiece {
  readonly text: string
  readonly as: "plain" | "strong" | "quote" | "cut" | "added"
}

/** One thing the dossier has, with where it stands. */
export interface BriefLine {
  readonly pieces: readonly BriefPiece[]
  /** Numbers of its notes. */
  readonly notes: readonly number[]
  /** Whether a person confirmed it. */
  readonly isConfirmed: boolean
}

/** Lines under one heading; `left` more are in the dossier. */
export interface BriefGroup {
  readonly heading: string | null
  readonly lines: readonly BriefLine[]
  readonly left: number
}

export interface BriefSection {
  readonly heading: string
  readonly groups: readonly BriefGroup[]
}

/** Exact words and where they stand. */
export interface BriefNote extends Citation {
  readonly number: number
  /** "THE HERALD, “Envoy returns”, 3 May 2031" */
  readonly source: string
  readonly words: string
  /** The document's id and place in it, for who has the dossier: `/documents/ID/span/1-9`. */
  readonly address: string
}

/** What a dossier holds on something, from the oldest to the newest. Each line has its words, nothing is said beyond them. */
export interface Brief {
  readonly title: string
  readonly about: string
  readonly sections: readonly BriefSection[]
  readonly notes: readonly BriefNote[]
  /** What it was made from, and what its marks mean. */
  readonly foot: readonly string[]
}

/** A brief is read, not searched: more lines of a sort than these are counted. The newest are kept. */
const most = { statuses: 60, ofSide: 12, acts: 40, engagements: 30, figures: 20, differences: 25 }

/** Sides with fewer statements than these stand together. */
const ownGroup = 3

/** Makes the brief. */
export function writeBrief(dossier: Dossier, request: BriefRequest): Brief {
  const { of } = request
  const filter: Filter = {
    since: null,
    issue: of.kind === "issue" ? of.id : null,
    speaker: of.kind === "person" ? of.actors : null,
    countries: request.countries,
  }
  const documents = documentsOf(dossier, request)
  const judgements = openJudgements(dossier)
  const decisionOn = ({ kind, id }: Fact) => judgements.of(judgedKindOf(kind), id)?.decision ?? null
  const isHeld = (fact: Fact) => decisionOn(fact) !== "reject"
  const isConfirmed = (fact: Fact) => decisionOn(fact) === "confirm"
  const isAsked = (fact: Fact) => of.kind !== "engagement" || isOfEngagement(fact, of)
  const statements = statementsIn(dossier, documents, filter)
    .filter((fact) => isHeld(fact) && isAsked(fact))
    .sort(byDay)
  const said = of.kind === "engagement" ? placesOf(statements) : null
  const facts = factsIn(dossier, documents, filter)
    .filter((fact) => isHeld(fact) && (isAsked(fact) || (said !== null && isAt(fact, said))))
    .sort(byDay)
  const notes = openNotes(dossier)
  const correctionOf = ({ kind, id }: Fact): BriefPiece[] => {
    const judged = judgements.of(judgedKindOf(kind), id)
    const fields = Object.keys(judged?.values ?? {})
    if (judged === null || fields.length === 0) return []
    const was = fields.map((field) => `${field} found: ${judged.found[field] ?? "none"}`).join(", ")
    return [{ text: ` (corrected${judged.by === null ? "" : ` by ${judged.by}`}; ${was})`, as: "plain" }]
  }
  const line = (fact: Fact, accounts: readonly Fact[] = [fact]): BriefLine => ({
    pieces: [...piecesOf(fact), ...correctionOf(fact)],
    notes: accounts.map(notes.of),
    isConfirmed: isConfirmed(fact),
  })
  const section = (heading: string, wanted: readonly Fact[], limit: number): BriefSection => {
    const merged = together(wanted)
    const kept = merged.slice(-limit)
    return {
      heading,
      groups: [
        { heading: null, lines: kept.map(([first, all]) => line(first, all)), left: merged.length - kept.length },
      ],
    }
  }
  /** By what stands so: each channel and issue by itself. Of one status told in one place the channel is the nearer subject. */
  const standings = (told: readonly Fact[]): BriefSection => {
    const channels = told.filter(({ kind }) => kind === "channel")
    const isTold = (fact: Fact) =>
      fact.kind === "status" &&
      channels.some(
        (one) => one.document.id === fact.document.id && one.of === fact.of && overlaps(one.span, fact.span),
      )
    const kept = told.filter((fact) => !isTold(fact)).slice(-most.statuses)
    const groups = new Map<string, Fact[]>()
    const inOrder = kept.toSorted(
      (a, b) => Number(a.kind === "characterization") - Number(b.kind === "characterization"),
    )
    for (const fact of inOrder) groups.set(subjectOf(fact), [...(groups.get(subjectOf(fact)) ?? []), fact])
    const left = told.filter((fact) => !isTold(fact)).length - kept.length
    return {
      heading: "How it stands, according to whom",
      groups: [...groups].map(([heading, of], index) => ({
        heading,
        lines: of.map((fact) => line({ ...fact, sentence: withoutSubject(fact) })),
        left: index === groups.size - 1 ? left : 0,
      })),
    }
  }
  const ofKinds = (...kinds: readonly Fact["kind"][]) => facts.filter(({ kind }) => kinds.includes(kind))
  const isAhead = ({ standing, due }: Fact) => standing === "planned" || standing === "postponed" || due !== null
  const sections = [
    standings(ofKinds("status", "channel", "characterization")),
    ...(of.kind === "engagement"
      ? [section("What each source tells of it", ofKinds("engagement").map(alone), most.engagements)]
      : []),
    {
      heading: of.kind === "person" ? "What was said" : "What each side says",
      groups: sidesOf(dossier, statements, { notes, isConfirmed, correctionOf, isOneSide: of.kind === "person" }),
    },
    section(
      "What was done, agreed, asked and warned",
      ofKinds("act").filter((fact) => !isAhead(fact)),
      most.acts,
    ),
    ...(of.kind === "engagement"
      ? []
      : [
          section(
            "Meetings, calls and appearances",
            ofKinds("engagement").filter((fact) => !isAhead(fact)),
            most.engagements,
          ),
        ]),
    section(
      "Announced or due",
      ofKinds("act", "engagement").filter((fact) => isAhead(fact) && (of.kind !== "engagement" || fact.kind === "act")),
      most.acts,
    ),
    section("Figures that were stated", ofKinds("figure"), most.figures),
    section(
      "Where sources differ",
      [
        ...ofKinds("discrepancy", "wording").map(alone),
        ...ofKinds("engagement", "act", "figure").flatMap(asDifference),
      ].sort(byDay),
      most.differences,
    ),
  ].filter(({ groups }) => groups.some(({ lines }) => lines.length > 0))
  const own = viewDossier(dossier)
  const told = new Set([...statements, ...facts].map(({ document }) => document.id))
  const days = documents.length === 0 ? "" : spanOfTime([...statements, ...facts])
  return {
    title: titleOf(request),
    about: `${counted(statements.length, "statement")}, ${counted(facts.length, "further finding")} in ${counted(told.size, "document")}${days}.`,
    sections,
    notes: notes.all(),
    foot: [
      `Made from the dossier “${own.name}” (${counted(own.documents, "document")}, ${own.fingerprint}) by Readout ${own.version ?? ""}. It says what these documents say and nothing else; what they do not mention is not in it.`,
      "° Found by Readout; no person has confirmed it.",
      "Words struck out stand in the version a quotation is compared with, and not in the quotation; words set apart stand in the quotation alone.",
    ],
  }
}

function documentsOf(dossier: Dossier, { of, since, until }: BriefRequest): string[] {
  const wanted = of.kind === "engagement" ? new Set(of.documents) : null
  return listArrivals(dossier)
    .filter(({ reprintOf }) => reprintOf === null)
    .filter(({ document }) => wanted === null || wanted.has(document))
    .filter(({ published }) => since === null || isSince(published, since))
    .filter(
      ({ published }) =>
        until === null ||
        (published !== null && (firstDayOf(published) ?? lastDayOf(published) ?? "~") <= endOf(until)),
    )
    .map(({ document }) => document)
}

/** A month or a year goes on to its last day. */
function endOf(day: string): string {
  return lastDayOf(day) ?? day
}

function titleOf({ of, since, until }: BriefRequest): string {
  const period = [since === null ? "" : `from ${showDate(since)}`, until === null ? "" : `to ${showDate(until)}`]
    .filter((part) => part !== "")
    .join(" ")
  const name = of.kind === "period" ? "All issues" : of.kind === "engagement" ? of.title : of.name
  return period === "" ? name : `${name}, ${period}`
}

function isOfEngagement(fact: Fact, of: BriefOf & { readonly kind: "engagement" }): boolean {
  if (fact.kind === "statement") return of.statements.has(fact.id)
  if (fact.kind === "act") return of.acts.has(fact.id)
  return fact.kind === "engagement" && fact.lead === of.id
}

type Places = ReadonlyMap<string, readonly Fact[]>

function placesOf(statements: readonly Fact[]): Places {
  const places = new Map<string, Fact[]>()
  for (const fact of statements) places.set(fact.document.id, [...(places.get(fact.document.id) ?? []), fact])
  return places
}

/** Whether something stands in the words said at an engagement. */
function isAt(fact: Fact, said: Places): boolean {
  if (fact.kind === "engagement" || fact.kind === "act") return false
  return (said.get(fact.document.id) ?? []).some(({ span }) => overlaps(span, fact.span))
}

/** What documents tell of one thing, the earliest account first. */
function together(facts: readonly Fact[]): [Fact, Fact[]][] {
  const groups = new Map<string, [Fact, Fact[]]>()
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.lead}`
    const known = groups.get(key)
    if (known) known[1].push(fact)
    else groups.set(key, [fact, [fact]])
  }
  return [...groups.values()]
}

/** What a status is of: the words of its sentence before the status. */
function subjectOf({ kind, sentence, of }: Fact): string {
  return kind === "characterization"
    ? "What is done about it, in somebody’s words"
    : sentence.slice(0, sentence.indexOf(`: ${of}`))
}

function withoutSubject({ kind, sentence, of }: Fact): string {
  if (kind === "characterization") return sentence.replace(/^What is done about it is called/, "Called")
  return capitalised(sentence.slice(sentence.indexOf(`: ${of}`) + 2))
}

/** An account that differs from the fullest one of the same, as its difference. */
function asDifference(fact: Fact): Fact[] {
  if (fact.differs === null) return []
  const { outlet, title } = fact.document
  const differs = fact.differs.replace(/\.$/, "")
  return [
    alone({
      ...fact,
      sentence: `${fact.sentence}. ${outlet ?? `“${title}”`}, beside the fullest account: ${differs.charAt(0).toLowerCase()}${differs.slice(1)}`,
    }),
  ]
}

/** A fact that is not to be put together with other accounts. */
function alone(fact: Fact): Fact {
  return { ...fact, lead: fact.id }
}

/** Fewer words than these are shown with what stands around them. */
const fewestWords = 6

/** Words longer than this are cut in lines; the note has more of them. */
const longestInLine = 360

function piecesOf(fact: Fact): BriefPiece[] {
  const { date, document, sentence, words, around, due } = fact
  const when = date?.shown ?? (document.date === null ? "Undated" : `Reported ${document.date.shown}`)
  const isEnough = words.text.split(/\s+/).length >= fewestWords
  const text = shortened(oneLine(words.text), longestInLine)
  return [
    { text: `${capitalised(when)}. `, as: "strong" },
    {
      text: `${sentence}${due === null ? "" : `, due ${due.shown}`}: `,
      as: "plain",
    },
    ...(isEnough ? [{ text: `“${unquoted(text)}”`, as: "quote" } as const] : inPlace(text, around)),
  ]
}

/** Few words with what stands around them. */
function inPlace(text: string, around: Fact["around"]): BriefPiece[] {
  return [
    { text: `“${oneLine(around.before)} `.trimStart(), as: "plain" },
    { text, as: "strong" },
    { text: `${/^\s*[.,;:!?)’”"]/.test(around.after) ? "" : " "}${oneLine(around.after)}”`, as: "plain" },
  ]
}

interface Sides {
  readonly notes: Notes
  readonly isConfirmed: (fact: Fact) => boolean
  /** Who corrected it, and what was found. */
  readonly correctionOf: (fact: Fact) => readonly BriefPiece[]
  /** One speaker's statements are not parted by side. */
  readonly isOneSide: boolean
}

/** Statements by the side whose they are, those said in most documents kept, from the oldest to the newest. */
function sidesOf(
  dossier: Dossier,
  statements: readonly Fact[],
  { notes, isConfirmed, correctionOf, isOneSide }: Sides,
): BriefGroup[] {
  const drawn = openVersions(dossier, statements)
  const shown = statements.filter((fact) => !drawn.isVersion(fact))
  const bySide = new Map<string, number>()
  const nameOfSide = ({ country, accordingTo }: Fact) => (country === null ? accordingTo : countryName(country))
  const sideOf = (fact: Fact): string | null => {
    if (isOneSide) return ""
    const side = nameOfSide(fact)
    return side === null || (bySide.get(side) ?? 0) >= ownGroup ? side : "Others"
  }
  for (const side of shown.flatMap((fact) => nameOfSide(fact) ?? [])) bySide.set(side, (bySide.get(side) ?? 0) + 1)
  const groups = new Map<string | null, Fact[]>()
  for (const fact of shown) groups.set(sideOf(fact), [...(groups.get(sideOf(fact)) ?? []), fact])
  const last = (name: string | null) => (name === null ? 2 : name === "Others" ? 1 : 0)
  return [...groups]
    .sort(([a, one], [b, other]) => last(a) - last(b) || other.length - one.length)
    .map(([name, facts]) => {
      const limit = isOneSide ? most.ofSide * 4 : most.ofSide
      const kept = new Set(facts.toSorted((a, b) => drawn.weight(b) - drawn.weight(a)).slice(0, limit))
      return {
        heading: name === null ? "Sources that are not named" : name === "" ? null : name,
        lines: facts.filter((fact) => kept.has(fact)).flatMap((fact) => statementLines(fact)),
        left: facts.length - kept.size,
      }
    })

  function statementLines(fact: Fact): BriefLine[] {
    const when = fact.date?.shown ?? fact.document.date?.shown ?? "Undated"
    const versions = drawn.of(fact)
    // What stands in quotation marks only in part keeps those it has.
    const isQuoted = fact.of === "direct" || fact.of === "turn"
    const said = oneLine(fact.words.text)
    const quoted = shortened(isQuoted ? unquoted(said) : said.replace(/^that\s+/, ""), longestInLine)
    const own = drawn.edited(fact)
    const pieces: BriefPiece[] =
      own !== null
        ? [
            { text: "“", as: "plain" },
            ...own.pieces,
            { text: `” (${own.inWords}; compared with its ${own.than})`, as: "plain" },
          ]
        : // "on fentanyl": a topic alone says nothing of what was said on it.
          !isQuoted && said.split(" ").length < fewestWords
          ? inPlace(quoted, fact.around)
          : [{ text: isQuoted ? `“${quoted}”` : quoted, as: isQuoted ? "quote" : "plain" }]
    return [
      {
        pieces: [
          { text: `${capitalised(when)}. `, as: "strong" },
          { text: `${fact.sentence}${isQuoted ? ": " : ", as reported: "}`, as: "plain" },
          ...pieces,
          ...correctionOf(fact),
        ],
        notes: [notes.of(fact), ...versions.filter(({ isSame }) => isSame).map(({ fact }) => notes.of(fact))],
        isConfirmed: isConfirmed(fact),
      },
      ...versions
        .filter(({ isSame }) => !isSame)
        .map(
          ({ fact: version, pieces, inWords }): BriefLine => ({
            pieces: [
              {
                text: `The same in ${version.document.outlet ?? `“${version.document.title}”`}, ${inWords}: “`,
                as: "plain",
              },
              ...pieces,
              { text: "”", as: "plain" },
            ],
            notes: [notes.of(version)],
            isConfirmed: isConfirmed(version),
          }),
        ),
    ]
  }
}

interface DrawnVersion {
  readonly fact: Fact
  readonly inWords: string
  /** Whether nothing but the beginning and the end differ. */
  readonly isSame: boolean
  readonly pieces: readonly BriefPiece[]
}

interface Versions {
  /** Whether a statement is another one's words again, and stands with that. */
  isVersion(fact: Fact): boolean
  /** Those that are this one's words again. */
  of(fact: Fact): readonly DrawnVersion[]
  /** A statement whose reference is none of the statements, with the differences drawn in; null where it has none, or nothing differs. */
  edited(fact: Fact): { readonly pieces: readonly BriefPiece[]; readonly inWords: string; readonly than: string } | null
  /** How much a statement asks to be shown: words that others quote before quoted ones, those before others, then the newest. */
  weight(fact: Fact): number
}

/** The words are those of the reference. */
const plainRelations: ReadonlySet<string> = new Set(["verbatim", "trimmed"])

/** Ties the statements of a brief to each other, and to their references. */
function openVersions(dossier: Dossier, statements: readonly Fact[]): Versions {
  const byDocument = placesOf(statements)
  const byId = new Map(statements.map((fact) => [fact.id, fact]))
  const alignments = [...byDocument.keys()].flatMap((document) => loadLinks(dossier, document)?.alignments ?? [])
  const tied = alignments.filter(({ statement }) => byId.has(statement ?? ""))
  const textOf = textViewer(dossier, new Set(tied.flatMap(({ document, reference }) => [document, reference.document])))
  const context = versionContext(dossier, tied, textOf)
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

  return {
    isVersion: ({ id }) => isVersion.has(id),
    of: ({ id }) => versions.get(id) ?? [],
    edited(fact) {
      const alignment = edited.get(fact.id)
      if (alignment === undefined || alignment.relation === "translated") return null
      if (plainRelations.has(alignment.relation) && alignment.context.length === 0) return null
      const name = textOf(alignment.reference.document)?.name
      const than = `fullest version, ${name?.outlet ?? name?.title ?? ""}${name?.date ? `, ${name.date.shown}` : ""}`
      return { pieces: draw(alignment), inWords: `${relationWords[alignment.relation]}${outside(alignment)}`, than }
    },
    weight: ({ id, of, accordingTo }) =>
      (quoting.get(id) ?? 0) * 4 + (of === "indirect" ? 0 : 2) + (accordingTo === null ? 0 : 1) + (order.get(id) ?? 0),
  }
}

const space: BriefPiece = { text: " ", as: "plain" }

/** Words drawn in beside others would run into them. */
function isApart(before: BriefPiece | undefined, { text, as }: BriefPiece): boolean {
  if (before === undefined || (before.as === "quote" && as === "quote")) return false
  return !/\s$/.test(before.text) && !/^[\s.,;:!?)’”"]/.test(text)
}

interface Notes {
  /** The number of the note on a fact's words. */
  readonly of: (fact: Fact) => number
  readonly all: () => readonly BriefNote[]
}

/** Notes in the order in which they are asked for; the same words have one. */
function openNotes(dossier: Dossier): Notes {
  const viewerOf = documentViewers(openCorpus(dossier))
  const citers = new Map<string, ReturnType<typeof citer>>()
  const notes = new Map<string, BriefNote>()
  return {
    of({ document, span, words }) {
      const key = `${document.id} ${span.start}-${span.end}`
      const known = notes.get(key)
      if (known) return known.number
      const cite = citers.get(document.id) ?? citer(viewerOf(document.id).source.document)
      citers.set(document.id, cite)
      const number = notes.size + 1
      const { outlet, title, date, kind } = document
      const source = `${outlet === null ? "" : `${outlet}, `}“${title}”, ${kind}, ${date === null ? "undated" : date.shown}`
      notes.set(key, { number, source, words: words.text, address: words.address, ...cite(span) })
      return number
    },
    all: () => [...notes.values()],
  }
}

/** By when it was, else by when it was reported; the undated last. */
function byDay(a: Fact, b: Fact): number {
  const [one, other] = [dayOf(a), dayOf(b)]
  return one < other
    ? -1
    : one > other
      ? 1
      : a.document.id < b.document.id
        ? -1
        : a.document.id > b.document.id
          ? 1
          : a.span.start - b.span.start
}

function dayOf({ date, document }: Fact): string {
  const value = date?.value ?? document.date?.value ?? ""
  return firstDayOf(value) ?? lastDayOf(value) ?? "~"
}

function spanOfTime(facts: readonly Fact[]): string {
  const days = facts
    .flatMap(({ document }) =>
      document.date === null ? [] : (firstDayOf(document.date.value) ?? lastDayOf(document.date.value) ?? []),
    )
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ""
  return first === last ? ` of ${showDate(first)}` : ` of ${showDate(first)} to ${showDate(last)}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** Without the marks at its ends, where we set our own. */
function unquoted(text: string): string {
  return text.replace(/^\s*["“”«„]+\s?/, "").replace(/\s?["“”»]+\s*$/, "")
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const half = length / 2
  return `${text.slice(0, half).replace(/\s\S*$/, "")} […] ${text.slice(-half).replace(/^\S*\s/, "")}`
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
