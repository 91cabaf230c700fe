import type { ChangesView, ChangeView } from "../views/changes-view.ts"
import { counted } from "../views/counted.ts"

/** The longest words shown whole; longer ones without their middle. */
const longestWords = 300

/** Fewer words than these say too little alone, and are shown with what stands around them. */
const fewestWords = 9

/** What is new as a reader wants it in a terminal or a mail: by issue, each line a sentence, its words, and its source. */
export function* changesText({ since, by, documents, issues, undated, count }: ChangesView): Generator<string> {
  const day = since === null ? "" : by === "added" ? ` added since ${since}` : ` published since ${since}`
  yield count === 0
    ? `Nothing new in documents${day}.\n`
    : `New in documents${day}: ${counted(documents.length, "document")}, ${counted(count - documents.length, "fact")}.\n`
  if (documents.length > 0) {
    yield "\nDocuments\n"
    for (const change of documents) yield* lines(change)
  }
  for (const { issue, changes } of issues) {
    yield `\n${issue === null ? "On no issue" : issue.name}\n`
    for (const change of changes) yield* lines(change)
  }
  if (undated > 0)
    yield `\n${counted(undated, "document")} without a date ${undated === 1 ? "is" : "are"} in no list by day; --added lists documents by when they were added.\n`
}

/** One change as JSON Lines give it. */
export function changeItem(change: ChangeView) {
  const { id, kind, sentence, issues, accordingTo, country, before, isChange, date, due, added, also, address } = change
  const { address: _, ...words } = change.words
  const { document } = change
  return {
    id,
    kind,
    of: change.of,
    sentence,
    issues,
    accordingTo,
    country,
    status: change.standing,
    before,
    changed: isChange,
    date: dateOf(date),
    due: dateOf(due),
    document: document.id,
    outlet: document.outlet,
    title: document.title,
    published: dateOf(document.date),
    added,
    also,
    evidence: kind === "document" ? [] : [{ document: document.id, ...words }],
    address,
  }
}

function dateOf(date: ChangeView["date"]) {
  return date && { value: date.value, basis: date.basis, why: date.why }
}

function* lines({ kind, sentence, words, around, document, also, date, due }: ChangeView): Generator<string> {
  const isPublication = kind === "document" || date?.shown.endsWith(document.date?.shown ?? "~")
  const when = date === null || isPublication ? "" : ` (${date.shown})`
  const deadline = due === null ? "" : `, due ${due.shown}`
  yield `  • ${sentence}${when}${deadline}\n`
  if (kind !== "document") {
    const isEnough = words.text.split(/\s+/).length >= fewestWords
    const said = `[${shortened(oneLine(words.text))}]`
    const rest = oneLine(around.after)
    // A full stop or a comma keeps to its word.
    const gap = rest === "" || /^[.,;:!?)’”"\]]/.test(rest) ? "" : " "
    yield `      ${isEnough ? said : `${oneLine(around.before)} ${said}${gap}${rest}`.trim()}\n`
  }
  const others = also === 0 ? "" : `, and ${counted(also, "further document")}`
  yield `      ${sourceOf(document)}${others} · ${words.address}\n`
}

function sourceOf({ outlet, title, date }: ChangeView["document"]): string {
  return `${outlet ?? title}, ${date === null ? "undated" : date.shown}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function shortened(text: string): string {
  if (text.length <= longestWords) return text
  const half = longestWords / 2
  return `${text.slice(0, half).replace(/\s\S*$/, "")} … ${text.slice(-half).replace(/^\S*\s/, "")}`
}
