import { overlaps, type Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { stemOf } from "../../language/content-words.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import { findPredicates } from "./predicates.ts"

/** Names say nothing of what is done; neither do marks. */
const isName = (word: string) => !/^\p{Ll}/u.test(word)
const futures = /^(?:will|would|could|may|might|should|must|'ll|can)$/
/** Words between two actors that are looked at: the nearest to the one who acts. */
const wordsBetween = 24

/**
 * What tells the act between two actors of a text: the words between them, the field's verbs and nouns and where they
 * stand, who is the subject. Each is a string; the classifier knows those it learned.
 */
export function relationFeatures(sentences: readonly ChunkedSentence[], by: Span, to: Span | null): string[] {
  const features = new Set<string>()
  const first = to === null || by.start <= to.start ? by : to
  const second = to === null ? null : first === by ? to : by
  features.add(to === null ? "order:alone" : first === by ? "order:by-to" : "order:to-by")
  const placeOf = (span: Span) =>
    span.start < first.start ? "before" : second !== null && span.start >= second.start ? "after" : "between"
  let left = wordsBetween
  let isFirst = true
  for (const sentence of sentences) {
    let before = ""
    const { units } = sentence
    units.forEach((unit) => {
      if (overlaps(unit, by) || (to !== null && overlaps(unit, to)) || unit.norm === "" || isName(unit.text)) {
        before = ""
        return
      }
      const place = placeOf(unit)
      const stem = stemOf(unit.norm)
      if (place === "between" && left > 0) {
        left--
        features.add(`between:${stem}`)
        if (before !== "") features.add(`pair:${before} ${stem}`)
      } else if (place !== "between") features.add(`${place}:${stem}`)
      else features.add(`far:${stem}`)
      before = stem
    })
    for (const predicate of findPredicates(sentence)) {
      const span = spanOf(sentence, predicate)
      const place = placeOf(span)
      const { event } = predicate.meaning
      const sort = predicate.isLoose ? `loose-${predicate.via}` : predicate.via
      features.add(`says:${place}:${sort}:${event}`)
      features.add(`any:${event}`)
      if (predicate.via === "carried") features.add(`word:${predicate.word}`)
      const { group } = predicate
      if (group !== null) {
        const subject = subjectOf(sentence, group)
        const isPronoun =
          subject !== null && /^(?:it|he|she|they|who|which|that)$/.test(units[subject.start]?.norm ?? "")
        const isSubject = subject !== null && (isPronoun || overlaps(spanOf(sentence, subject), by))
        const words = units.slice(group.start, group.head)
        const tense = words.some(({ norm }) => futures.test(norm)) ? "future" : group.form
        features.add(`${tense}:${place}:${event}`)
        if (group.negated) features.add(`negated:${place}:${event}`)
        if (group.passive) features.add(`passive:${place}:${event}`)
        if (isSubject) features.add(`does:${sort}:${event}`)
        if (isSubject && isFirst) {
          features.add(`first:${event}`)
          features.add(`first-word:${predicate.word}`)
          features.add(`first-${tense}:${event}`)
          isFirst = false
        }
      }
    }
    for (const group of sentence.verbs) {
      const subject = subjectOf(sentence, group)
      if (subject === null || !overlaps(spanOf(sentence, subject), by)) continue
      features.add(`verb:${group.form}:${stemOf(units[group.head]?.norm ?? "")}`)
    }
  }
  return [...features]
}
