import { type Span, trimmed } from "../domain/span.ts"

const notesAtStart = /^(?:[\s\u00a0]*(?:\([^()]{1,80}\)|\[[^\][]{1,80}\])[.,]?)+[\s\u00a0]*/
const notesAtEnd = /(?:[\s\u00a0]*(?:\([^()]{1,80}\)|\[[^\][]{1,80}\])\.?)+[\s\u00a0*_]*$/
/** Ordinary words in brackets are speech: (and I mean this) We signed. */
const isNote =
  /^[\s\u00a0([]*(?:laugh\w*|applause|cheers?\b|cross-?talk|inaudible|off[- ]?mic\w*|through\b|via\b|as (?:interpreted|translated|prepared|delivered)|in progress|in \p{Lu}\p{L}+|speak\w*|speech\b|via|pause\w*|interrupt\w*|gasps?|boos?\b|chuckl\w*|sigh\w*|music|silence|moment of\b|a moment\b|break\b|recess|(?:end|begin|commercial|\d{1,2}(?::\d\d){1,2})\b|audio|video|no (?:audible|response|translation)|interpret\w*|(?:re)?translat\w*|simultaneous\b|phonetic|sic\b|unintelligible|indiscernible|gestur\w*|nod\w*|shak\w*|point\w*|repeat\w*|continu\w*|sing\w*|clears?\b|technical|video|ph\b|clip|start\w*|toast\w*|the (?:president|minister|audience|crowd|national|interpreter)\b|\p{Lu}[\p{L}’' ]* (?:laughs?|nods?|leaves|enters|signs|gestures|coughs)\b)/iu
/** No note, and no run of notes, is longer. */
const LONGEST_NOTES = 400

/**
 * What is spoken of a span: without stage notes, white space and emphasis marks at its ends. Empty, at its start, where
 * nothing but notes is in it.
 *
 *     (In Valdorian.) Thank you. (Applause.) We begin. (Laughter.)
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutStageNotes(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span)
  while (start < end && /[*_>\u00a0]/.test(text.charAt(start))) start++
  while (end > start && /[*_#>\u00a0\s\\]/.test(text.charAt(end - 1))) end--
  const before = notesAtStart.exec(text.slice(start, Math.min(end, start + LONGEST_NOTES)))?.[0] ?? ""
  if (isNote.test(before)) start += before.length
  const after = notesAtEnd.exec(text.slice(Math.max(start, end - LONGEST_NOTES), end))?.[0] ?? ""
  if (isNote.test(after)) end -= after.length
  return trimmed(text, { start, end: Math.max(start, end) })
}

/** Whether words in brackets are a note of what happens and not speech: "(Applause.)", "[inaudible]". */
export function isStageNote(note: string): boolean {
  return isNote.test(note)
}
