import type { Edit } from "../domain/alignment.ts"
import type { Coverage, Finding, Found, HeldDocument } from "../domain/check.ts"
import type { Linkable } from "../domain/corpus.ts"
import { showDate } from "../domain/date-in-words.ts"
import { type Span, slice } from "../domain/span.ts"
import { nameDocument } from "./document-line.ts"
import { contextWords, relationWords } from "./relation-words.ts"

/** What was found of a quotation of a draft, in a plain sentence or two. It says how versions differ, never which is right. */
export function sayFinding(finding: Finding, draft: Linkable): string {
  const { found, verdict, coverage } = finding
  if (found === null) return verdict === "too-short" ? sayTooShort(draft) : sayNotFound(coverage)
  return [
    sayVersion(finding, found, draft),
    ...found.alignment.context.map((outside) => sayContext(outside, found)),
  ].join(" ")
}

/** What to do about it goes with what the draft lacks: of an undated one more words are asked for. */
function sayTooShort({ document }: Linkable): string {
  const more = document.date === null ? "More of the sentence, or the draft's date (--date)," : "More of the sentence"
  return `Too few words to be told from anybody's. ${more} may show where they come from.`
}

function sayVersion({ verdict, attributedTo }: Finding, found: Found, draft: Linkable): string {
  const { alignment, reference } = found
  const where = nameSource(reference.document)
  const who = fullerName(found.saidBy?.name ?? null, attributedTo?.name ?? null)
  const isSaid = alignment.reference.basis === "primary" && who !== null
  const as = isSaid ? `${who} said it in ${where}` : `it stands in ${where}`
  const what = isSaid ? `what ${who} said in ${where}` : `what stands in ${where}`
  // Words taken over from a translation are compared with it, and it with what it translates.
  const compared = verdict === "attribution-differs" ? verdict : alignment.relation
  const said = sayDifference(compared, { as, what, found, draft })
  if (verdict === "attribution-differs") {
    const other = found.saidBy?.name ?? "somebody else"
    return `The draft gives these words to ${attributedTo?.name ?? "nobody"}, ${where} to ${other}. ${said}`
  }
  return `${said}${sayOrigin(found)}`
}

/** "Word for word as Ngozi Okafor said it in ‘Remarks to the Press’ (23 April 2032)." */
function sayDifference(
  verdict: Finding["verdict"],
  {
    as,
    what,
    found,
    draft,
  }: { readonly as: string; readonly what: string; readonly found: Found; readonly draft: Linkable },
): string {
  const gravest = (...kinds: Edit["kind"][]) => sayGravest(found, draft, kinds)
  switch (verdict) {
    case "verbatim":
      return `Word for word as ${as}.`
    case "trimmed":
      return `Part of ${what}, its words unchanged.`
    case "bracketed":
      return `As ${as}, but for the words in square brackets.`
    case "elided":
      return `As ${as}, with words left out where the marks say so.`
    case "cut":
      return `${gravest("cut")} Otherwise as ${as}.`
    case "reworded":
      return `Not the same words as ${what}. ${gravest("replace", "insert", "reorder", "cut")}`
    case "spliced":
      return `Joined from separate places of ${what}. ${gravest("replace", "insert", "cut")}`.trim()
    case "translated":
      return `A translation of ${what}: the meaning can be compared, not the words.`
    default:
      return `The words: ${relationWords[found.alignment.relation]}.`
  }
}

/** What is known of words that no transcript or official text is the reference of. */
function sayOrigin({ alignment, origin }: Found): string {
  if (alignment.reference.basis === "primary") return ""
  if (origin === null) return " No transcript or official text of the dossier has them."
  const there = nameSource(origin.reference.document)
  const { relation } = origin.alignment
  if (relation === "translated") return ` That is itself a translation of what stands in ${there}.`
  return ` That is itself a version of what stands in ${there}: ${relationWords[relation]}.`
}

/** Of "Okafor" and "Ngozi Okafor" the second; of other pairs the first. */
function fullerName(name: string | null, other: string | null): string | null {
  return name !== null && other !== null && isShorter(name, other) ? other : name
}

/** Whether a name is the end of another: Okafor, OKAFOR, of Ngozi Okafor. Not of several people's: Ana Ruiz and Juma Okafor. */
function isShorter(name: string, other: string): boolean {
  return other.toLowerCase().endsWith(` ${name.toLowerCase()}`) && !/ and |,/.test(other)
}

/** Whose the words are on each side: "Ngozi Okafor", "Ana Ruiz in the draft, Tomas Varga in the reference". */
export function sayNames(attributedTo: string | null, saidBy: string | null): string {
  if (attributedTo === null) return saidBy === null ? "nobody" : `${saidBy} in the reference; the draft names nobody`
  if (saidBy === null) return `${attributedTo} in the draft; the reference gives these words to nobody`
  const [here, there] = [fullerName(attributedTo, saidBy) ?? attributedTo, fullerName(saidBy, attributedTo) ?? saidBy]
  return here.toLowerCase() === there.toLowerCase() ? there : `${here} in the draft, ${there} in the reference`
}

/** So many differences are said; the rest are counted, and listed with the edits. */
const mostSaid = 2

/** The gravest differences: "‘last week’ is left out without a mark." */
function sayGravest({ alignment, reference }: Found, draft: Linkable, kinds: readonly Edit["kind"][]): string {
  const grave = kinds.flatMap((kind) => alignment.edits.filter((edit) => edit.kind === kind))
  const said = grave.slice(0, mostSaid).map((edit) => sayEdit(edit, draft.document.text, reference.document.text))
  const left = grave.length - said.length
  const rest = left === 0 ? "" : left === 1 ? " One more difference." : ` ${left} more differences.`
  return said.join(" ") + rest
}

/** What an edit's note says last: "; a negation is left out". */
const changesInMeaning = /; (an? (?:negation|number|modal word) is (?:added|left out|changed))(?:;[^“”]*)?$/

function sayEdit({ kind, quotation, reference, note }: Edit, own: string, other: string): string {
  const mine = quotation === null ? null : quoted(own, quotation)
  const theirs = reference === null ? null : quoted(other, reference)
  const grave = changesInMeaning.exec(note)?.[1]
  const opening = grave === undefined ? "" : `${asStart(grave)}: `
  if (kind === "cut" && theirs !== null) return `${opening}${theirs} is left out without a mark.`
  if (kind === "replace" && mine !== null && theirs !== null)
    return `${opening}${mine} stands where the reference has ${theirs}.`
  if (kind === "insert" && mine !== null) return `${opening}${mine} is added.`
  return asSentence(note)
}

function asSentence(note: string): string {
  return /[.!?]$/.test(note) ? note : `${note}.`
}

/** "Just outside the quoted words stands a condition: ‘provided that the flights stop’." */
function sayContext({ kind, span }: Found["alignment"]["context"][number], { reference }: Found): string {
  return `Just outside the quoted words stands ${contextWords[kind]}: ${quoted(reference.document.text, span)}.`
}

function sayNotFound(coverage: Coverage | null): string {
  const none = "No document of the dossier has these words."
  if (coverage === null) return none
  const { speaker, documents, first, last, near, excerpt } = coverage
  const holds = documents === 1 ? "1 document" : `${documents} documents`
  const whose = speaker === null ? "" : ` with words of ${speaker.name}`
  const range = first === null || last === null ? "" : ` ${sayRange(first.value, last.value)}`
  const count =
    documents === 0 ? `It has no document${whose}.` : `It has ${holds}${whose}${range}${sayNear(near, documents)}.`
  const open = speaker === null ? "The draft does not say whose they are." : null
  const partial =
    excerpt === null ? null : `${asStart(nameSource(excerpt))} is only an excerpt; they may be in what it leaves out.`
  return [none, open, count, partial].filter((sentence) => sentence !== null).join(" ")
}

function sayRange(first: string, last: string): string {
  const [from, until] = [edge(first, 0), edge(last, -1)]
  return from === until ? `of ${showDate(from)}` : `from ${showDate(from)} to ${showDate(until)}`
}

/** The first or last day that a range of dates names. */
function edge(date: string, at: 0 | -1): string {
  const days = date.split("/").filter((day) => day !== "" && day !== "..")
  return days.at(at) ?? date
}

function sayNear(near: number | null, documents: number): string {
  if (near === null || documents === 0) return ""
  return near === 0 ? ", none of the days around the draft's date" : `, ${near} of the days around the draft's date`
}

function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "‘Envoys meet in Valdoro’ (Meridian Wire, 18 November 2031)" */
export function nameSource(document: HeldDocument | Linkable["document"]): string {
  const { title, outlet, date } = nameDocument(document)
  const known = [outlet, date?.shown].filter(Boolean).join(", ")
  return `‘${title}’${known && ` (${known})`}`
}

/** Words longer than this are shown by their beginning and end. */
const longestShown = 120

function quoted(text: string, span: Span): string {
  const words = slice(text, span).replace(/\s+/g, " ").trim()
  if (words.length <= longestShown) return `‘${words}’`
  const half = longestShown / 2
  return `‘${words.slice(0, half).replace(/\s\S*$/, "")} … ${words.slice(-half).replace(/^\S*\s/, "")}’`
}
