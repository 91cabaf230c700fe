import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import type { EngagementAddition, EngagementMention, Told } from "./mention.ts"
import { partiesBefore } from "./parties.ts"
import { putTogether } from "./put-together.ts"

/** Lines of a header are shorter, the first paragraph of an article or a readout is not. */
const shortLine = 80

/** Verbs of those who bring others together. */
const gathering = /^(?:convened|hosted|held|led|joined|gathered|brought|chaired|welcomed|participated|attended)$/

const joining = /^(?:joined|attended|participated)\b/

/** Verbs that say how things are, and nothing of what was done. */
const stating = /^(?:am|is|are|was|were|be|been|being|become|becomes|remain|remains|placing)$/

/** Whether a paragraph is all in italics, as what stands under a headline is: it tells what the lead tells again. */
export function isItalic({ start, end }: Span, text: string): boolean {
  return text[start] === "*" && text[end - 1] === "*"
}

/** The first paragraph of the body that is no line of a header, nor all in italics. */
export function leadParagraph({ paragraphs }: Analysis, document: Document): Span | null {
  const outside = document.regions.filter(({ region }) => region !== "body")
  return (
    paragraphs.find(
      (paragraph) =>
        !outside.some((region) => overlaps(region, paragraph)) &&
        !isItalic(paragraph, document.text) &&
        paragraph.end - paragraph.start > shortLine,
    ) ?? null
  )
}

/** What a readout's title says it is the readout of. */
export function kindOfReadout(title: string | null): Engagement["kind"] | null {
  // Titles taken from markup keep its marks: "Harbor\\_Call". "A call to action", "calls for peace" are none.
  const words = (title ?? "").replace(/[\\_]+/g, " ")
  if (/\bcalls?\b(?! (?:to action|for)\b)/i.test(words)) return "call"
  if (
    /\b(?:meet(?:s|ing|ings)?|convening|roundtable|session|forum|briefing|conversation|discussion|engagement|pull[- ]aside|event|celebration|webinar|workshop|dialogue|gathering|reception)\b/i.test(
      words,
    )
  )
    return "meeting"
  return /\b(?:travel|visit|trip)s?\b/i.test(words) ? "visit" : null
}

/**
 * The engagement that a readout's first sentence is of, where no word of it tells that by itself: the title does.
 *
 *     Today, the Ruvenian Port Authority brought together shipowners …
 *                ─────────────────────── first
 */
export function leadOf(
  document: Document,
  analysis: Analysis,
  sentences: readonly ChunkedSentence[],
  mentions: readonly (EngagementMention | EngagementAddition)[],
): EngagementMention[] {
  if (document.kind !== "readout") return []
  const lead = leadParagraph(analysis, document)
  if (lead === null) return []
  const first = sentences.findIndex((one) => overlaps(lead, one))
  const gathers = (one: ChunkedSentence) =>
    one.verbs.some(({ form, passive, head }) => {
      const verb = one.units[head]?.norm ?? ""
      return form === "finite" && !passive && gathering.test(verb) && !joining.test(verb)
    })
  // "Last year Ruiz set up the harbour fund. On Monday the fund |convened| shipowners.": the lead begins with what was before.
  const later = sentences.slice(first, first + openingSentences).findIndex((one) => overlaps(lead, one) && gathers(one))
  const opening =
    later < 0 || mentions.some((one) => isHeld(one) && overlaps(lead, one.trigger)) ? first : first + later
  const sentence = sentences[opening]
  const next = sentences[opening + 1]
  if (sentence === undefined) return []
  const verbOf = ({ head }: VerbGroup) => sentence.units[head]?.norm ?? ""
  // "Minister Ruiz convened the directors. Envoys joined them for talks.": the first sentence tells what it was.
  const isGathering = sentence.verbs.some((one) => one.form === "finite" && !one.passive && gathering.test(verbOf(one)))
  // "Ruiz convened the directors; envoys |joined| the session.": they joined what she convened.
  const convening = sentence.verbs.find(
    (one) => one.form === "finite" && gathering.test(verbOf(one)) && !joining.test(verbOf(one)),
  )
  const joinsLater = ({ trigger }: EngagementMention | EngagementAddition) =>
    convening !== undefined &&
    trigger.start > (sentence.units[convening.start]?.start ?? trigger.start) &&
    joining.test(slice(document.text, trigger))
  const isInLead = (mention: EngagementMention | EngagementAddition) => isOfLead(mention) && !joinsLater(mention)
  const isOfLead = ({ kind, trigger }: EngagementMention | EngagementAddition) =>
    kind !== "addition" &&
    kind !== "visit" &&
    (overlaps(sentence, trigger) ||
      (!isGathering && next !== undefined && overlaps(lead, next) && overlaps(next, trigger)))
  // "hosted 70 local officials" needs a name and has none: the lead tells all the same.
  if (mentions.some((mention) => isInLead(mention) && mayCount(mention, analysis))) return []
  const told: Told = { document, analysis, sentence }
  const finite = sentence.verbs.filter(
    ({ form, negated, hypothetical }) => form === "finite" && !negated && !hypothetical,
  )
  const isRelative = ({ start }: VerbGroup) => /^(?:who|which|that)$/.test(sentence.units[start - 1]?.norm ?? "")
  const group =
    finite.find((one) => gathering.test(verbOf(one))) ??
    finite.find((one) => !isRelative(one) && !stating.test(verbOf(one)))
  if (group === undefined) return []
  const kind =
    kindOfReadout(document.title) ??
    (gathering.test(verbOf(group)) || /^(?:met|spoke)$/.test(verbOf(group)) ? "meeting" : null)
  if (kind === null || kind === "visit") return []
  return [
    putTogether(told, {
      kind,
      status: "held",
      trigger: { start: group.start, end: group.end },
      first: partiesBefore(told, group),
      second: [],
      standsAlone: true,
    }),
  ]
}

function isHeld({ kind }: EngagementMention | EngagementAddition): boolean {
  return kind !== "addition" && kind !== "visit"
}

/** What a readout is of is told in one of so many first sentences. */
const openingSentences = 6

/** Whether a mention that counts only where it names a person names one. */
export function mayCount(mention: EngagementMention | EngagementAddition, { names }: Analysis): boolean {
  if (mention.kind === "addition" || !mention.needsPerson) return true
  return mention.second.some(({ start, end }) => {
    for (let i = firstAtOrAfter(names, start); (names[i]?.start ?? end) < end; i++)
      if (names[i]?.kind === "person") return true
    return false
  })
}
