import type { Turn } from "../../domain/document.ts"
import { countBefore } from "../../domain/ordered.ts"
import { bySpan, type Span, trimmed } from "../../domain/span.ts"
import { withoutStageNotes } from "../../language/stage-notes.ts"
import { findClosing } from "./closing.ts"
import { findIntroductions } from "./introductions.ts"
import { findLabels, type Label, type LabelledWords } from "./labels.ts"
import { nameSpeakers } from "./speakers.ts"
import { labelsAloneOnLines } from "./standing-labels.ts"
import { findAsking, isAskerByLabel, isOutletLabel } from "./who-asks.ts"

/**
 * The turns of a transcript, or none where the text is not one. `hidden` spans (furniture) end a turn; `title` is the
 * document's, where it is known apart from the text, and helps to complete the names.
 *
 *     SECRETARY OKAFOR:  Good morning. (Laughter.)     QUESTION:  Was it signed?     Q    And the port?
 *     ^^^^^^^^^^^^^^^^ label                            ^^^^^^^^ label                ^ label
 */
export function findTurns(text: string, hidden: readonly Span[], title: string | null = null): Turn[] {
  const furniture = hidden.toSorted(bySpan)
  const candidates = outside(findLabels(text), furniture)
  const labels = settle(text, candidates) ?? settle(text, outside(labelsAloneOnLines(text), furniture))
  if (labels === null) return []
  const turns = labels.map((label, i) => ({ label, content: contentOf(text, label, labels[i + 1], furniture) }))
  // A label with no word after it is a heading, or the text was cut there.
  const spoken = turns.filter(({ content }) => content.start < content.end)
  if (spoken.length === 0) return []
  const speakers = nameSpeakers(text, spoken, title)
  const asking = findAsking(text, spoken)
  // RUIZ asks where ANA RUIZ, HOST does.
  const nameOf = ({ label }: LabelledWords) => speakers.get(label.key)?.name ?? null
  const hosts = new Set(spoken.filter(({ label }) => isAskerByLabel(label)).map(nameOf))
  const isOpenToOutlets = spoken.some(({ label }) => isOutletLabel(label))
  const introduced = findIntroductions(text, spoken, asking)
  return spoken.map((turn, i) => {
    const { label, content } = turn
    const { name, role } = speakers.get(label.key) ?? { name: introduced.get(i) ?? null, role: null }
    const asks = asking[i] || (name !== null && hosts.has(name))
    // Bloomberg: … where other outlets ask too.
    if (asks && isOpenToOutlets && label.title === null && name?.includes(" ") === false)
      return { label: { start: label.start, end: label.end }, content, name: null, role: null, part: "question" }
    return { label: { start: label.start, end: label.end }, content, name, role, part: asks ? "question" : "answer" }
  })
}

function outside(labels: readonly Label[], hidden: readonly Span[]): Label[] {
  let next = 0
  return labels.filter((label) => {
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= label.start) next++
    return (hidden[next]?.start ?? Number.POSITIVE_INFINITY) >= label.end
  })
}

/** Turns from which on a text with a small labelled part is still a transcript: an interview after a long introduction. */
const MANY_TURNS = 6
const FEW_TURNS = 3
/** Parts of the text that must lie within turns: most of it, or less where there are many. */
const MOST = 0.5
const SOME = 0.25
/** A speech needs one label; what stands before it is a header and not half the text. */
const SPEECH = 0.6

/** The candidates that are labels, or null where the text is no transcript. */
function settle(text: string, candidates: readonly Label[]): Label[] | null {
  const counts = new Map<string, number>()
  for (const label of candidates) counts.set(voiceOf(label), (counts.get(voiceOf(label)) ?? 0) + 1)
  const atLineStart = new Set(candidates.filter((label) => label.startsLine).map((label) => label.key))
  const unmistakable = candidates.filter(
    (label) => label.strength === "unmistakable" && label.key !== "Q" && label.key !== "A",
  )
  const times = (label: Label) => counts.get(voiceOf(label)) ?? 0
  const repeated = candidates.some((label) => label.strength === "possible" && times(label) > 1)
  const isScript = unmistakable.length > 0 || repeated || (counts.has("Q") && counts.has("A"))
  if (!isScript) return null
  const hasCompany = candidates.some((label) => label.startsLine && (label.kind === "asker" || label.kind === "person"))
  const hasMainVoice = candidates.some((label) => label.startsLine && times(label) >= FEW_TURNS)
  const surnames = new Set(unmistakable.map(({ name }) => name?.split(/\s/).at(-1)))
  const labels = candidates.filter((label) => {
    if (label.strength === "unmistakable")
      // Inside a line, bare "Q" and single capitals need the company that `isScript` asks for.
      return label.startsLine || label.title !== null || label.kind !== "person"
    if (!label.startsLine) return atLineStart.has(label.key) ? times(label) > 1 : times(label) >= FEW_TURNS
    // "Director:" over and over heads a list; beside "Question:" or somebody's name it is a speaker.
    if (label.kind === "office") return hasCompany
    // AFP: … beside the one who answers all
    if (hasMainVoice && acronym.test(label.name ?? "")) return true
    // A name said once in a text that is a transcript anyway is a label; elsewhere it has to come back.
    if (times(label) > 1 || label.kind !== "person" || unmistakable.length >= FEW_TURNS || looksLikePerson(label))
      return true
    // ANA RUIZ, HOST: … RUIZ: …
    return label.name !== null && surnames.has(label.name)
  })
  const [first] = labels
  if (first === undefined) return null
  const end = findClosing(text, (labels.at(-1) as Label).contentStart) ?? text.length
  const share = (end - first.start) / Math.max(1, end)
  const distinct = new Set(labels.map((label) => label.key)).size
  if (labels.length >= MANY_TURNS && share >= SOME && distinct > 1) return labels
  if (
    (labels.length >= FEW_TURNS || distinct > 1) &&
    share >= MOST &&
    (unmistakable.length > 0 || labels.length >= FEW_TURNS)
  )
    return labels
  // One voice over and over is a refrain ("Special report: …"), not a talk.
  const isSpeech =
    labels.length < FEW_TURNS &&
    distinct === 1 &&
    unmistakable[0] === first &&
    first.kind !== "asker" &&
    share >= SPEECH
  return isSpeech ? labels : null
}

const acronym = /^\p{Lu}{2,6}$/u

/** The same for PRESIDENT OF VALDORIA MARA ODE and MARA ODE. */
function voiceOf(label: Label): string {
  return label.name?.toUpperCase().replace(/\./g, "") ?? label.key
}

/** Two words at least, or a courtesy: "Ana Ruiz:", "Mr Ruiz:", not "Highlights:". */
function looksLikePerson(label: Label): boolean {
  return label.kind === "person" && (label.title !== null || (label.name ?? "").includes(" "))
}

/** From the first word spoken to the last; where there is only a note, the note: AUDIENCE: (Applause.) */
function contentOf(text: string, label: Label, next: Label | undefined, hidden: readonly Span[]): Span {
  let end = next?.start ?? text.length
  const cover = firstAfter(hidden, label.contentStart)
  if (cover !== undefined && cover.start < end) end = Math.max(label.contentStart, cover.start)
  end = findClosing(text, label.contentStart, end) ?? end
  // MARSH: Is it over? >> No. — captions mark with >> that somebody else speaks, often without saying who.
  const change = text.slice(label.contentStart, end).search(/(?:^|\s)>>(?=\s)/)
  if (change >= 0) end = label.contentStart + change
  const spoken = withoutStageNotes(text, { start: label.contentStart, end })
  return spoken.start < spoken.end ? spoken : trimmed(text, { start: label.contentStart, end })
}

function firstAfter(spans: readonly Span[], offset: number): Span | undefined {
  return spans[countBefore(spans, ({ end }) => end <= offset)]
}
