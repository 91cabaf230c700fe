import type { Response } from "../../domain/statement.ts"

/** Words that open an answer and decide nothing. */
const OPENER =
  "(?:(?:well|look|so|oh|and|but|again|listen|um|uh|you know|i mean|okay|ok|first|thank you|thanks)[,.!—– -]+){0,3}"

// Said in the first sentences, they refuse (who points to a report or to what somebody said argues, and does not) to answer: I'm not going to comment. / I'll leave that to the envoy.
const refused = [
  /\b(?:i(?:['’]m| am)|we(?:['’]re| are)) not (?:going to|gonna|prepared to|able to|at liberty to|in a position to)(?: [–—-] (?:i|we)(?:['’]m| am|['’]re| are) not going to)? (?:comment|speculate|characteri[sz]e|get (?:into|ahead)|go (?:into|beyond|there|further)|put (?:a |any )?(?:label|number|percentage|date|timeline|time frame)|answer|discuss|talk about|preview|speak (?:to|for|about)|confirm|name|weigh in|respond|engage|negotiate|detail|disclose|share|say|address|elaborate|predict|rate|grade|read out|entertain)\b/,
  /\b(?:won['’]t|will not|can['’]t|cannot|wouldn['’]t|would not|['’]d rather not|would rather not|['’]d prefer not to|don['’]t want to|do not want to|don['’]t wish to|not here to) (?:be able to |want to |like to |be |have )?(?:comment(?:ing)?|speculat(?:e|ing)|characteri[sz](?:e|ing)|get(?:ting)? (?:into|ahead)|go(?:ing)? into|discuss(?:ing)?|preview(?:ing)?|speak(?:ing)? (?:to|for)|confirm(?:ing)?|weigh(?:ing)? in|elaborat(?:e|ing)|answer|say more|any(?:thing)? (?:comment|more)|hypothetical\w*)\b/,
  /\b(?:it )?would(?: not|n['’]t)(?: [–—-] it would(?: not|n['’]t))? be (?:fair|right|appropriate|proper|helpful|useful|wise) (?:of|for) (?:me|us) to (?:speak|comment|characteri[sz]e|speculate|say|get|go|discuss|answer|talk|put|preview|respond|judge)\b/,
  /\b(?:i|we)(?:['’]ll| will|['’]d| would|['’]m going to| am going to| have to)? (?:just )?(?:leave|refer|defer|direct|point) (?:that|those|this|it|you|him|her|them|all that|any|your question|the question)?\b[^.?!]{0,40}?\bto\b(?! (?:what|the fact|\d|comments|members|something|(?:the|my|our|his|her|their|those|these) (?:[\w'’-]+ ){0,2}(?:recommendations?|reports?|speech|facts?|numbers?|record|statements?|document|language|progress|\d+))\b)/,
  /\b(?:i|we) (?:have|['’]ve got|had) (?:no|nothing)(?: further| new| more| other| specific)? ?(?:comments?|for you|to (?:announce|add|share|offer|report|preview|say|give)|on that)\b/,
  /\b(?:i|we) (?:don['’]t|do not) have (?:any ?|an? )?(?:\w+ ){0,2}(?:comments?|announcements?|readouts?|information|updates?|previews?|predictions?|things?|thing|more)?\s?(?:for you|to (?:announce|add|share|offer|report|preview|make|give|provide|read out)|on that|in front of me)\b/,
  /\bno comment\b/,
  /\bdeclin(?:e|ing) to\b/,
]

/** After "yeah" they take the floor and assent to nothing: "Yeah, so, look, …", "Yes, that's a good question." */
const FILLER =
  "[,.;—– -]+(?:(?:so|look|well|listen|let me|thanks?|thank you|as (?:you|i)|i (?:don['’]t|do not|can['’]t|cannot|haven['’]t|wouldn['’]t|would not|read|saw)|you know|i mean|i apologi[sz]e|sorry|on|first|please|go ahead|sure|um|uh|okay|ok|hi|hey)\\b|(?:that['’]s |it['’]s |a |very )*(?:good|great|fair|excellent|important|interesting)\\b)"

const assents = new RegExp(
  `^${OPENER}(?:(?:yes|yeah|yep|yup)(?!\\?|${FILLER})|exactly|correct|right(?!\\?)|(?:absolutely|indeed|definitely|certainly|precisely|of course)(?! not)|true|no (?:question|doubt)|no,? (?:no,? )?(?:i (?:completely |fully |totally )?agree|exactly|absolutely(?! not)|you(?:['’]re| are) right|that(?:['’]s| is) (?:right|correct|true))|that(?:['’]s| is) (?:absolutely |exactly |quite |entirely |certainly )?(?:right|correct|true|fair|so|the case|accurate|it|what)|you(?:['’]re| are) (?:absolutely |quite |exactly )?(?:right|correct)|i (?:completely |fully |totally |very much )?agree|(?:they|we|i|he|she|it|you|there) (?:did|do|does|is|are|am|was|were|have|has|had|will|would|can|could|should)(?=[,.;!—–]))(?![\\p{L}])`,
  "iu",
)
const denials = new RegExp(
  `^${OPENER}(?:no(?=[,.;!—–-]| [—–-])(?!,? (?:but|please|go ahead|problem|worries|thank|sir,? go|you go|i (?:completely |fully |totally )?agree|that(?:['’]s| is) (?:all right|okay|ok|fine)|(?:it|you)['’]?(?:s|re)? (?:okay|ok|fine|good)))|nope|not at all|never|absolutely not|of course not|certainly not|not (?:true|really|quite|yet|exactly|necessarily)|that(?:['’]s| is) (?:absolutely |simply |just )?(?:not|false|wrong|incorrect|untrue)|i (?:wouldn['’]t|would not|don['’]t|do not) (?:agree|accept|think so|see it that way|share)|i (?:strongly |completely |totally )?disagree|(?:they|we|i|he|she|it|there) (?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|is not|isn['’]t|are not|aren['’]t|was not|wasn['’]t|have not|haven['’]t|has not|hasn['’]t|will not|won['’]t|would not|wouldn['’]t)(?=[,.;!—–]))(?![\\p{L}])`,
  "iu",
)

// What, how and why ask for more than yes or no; "Can you tell us" and "Can I ask" want leave to talk, and "Sure" grants it.
const openQuestion =
  /^(?:[^,?]{0,60}[,:;—–-]\s*)?(?:(?:and|but|so|then|now|okay|well)[, ]+)*(?:what|how|why|when|where|who|whom|whose|which)\b|\bdo you have (?:an?|any) (?:(?:initial|further|general|specific) )?(?:reactions?|response|comments?|views?|thoughts?|updates?|sense|idea|readout)\b|\b(?:can|could|may) (?:i|we) (?:just |also |please )?(?:ask|follow|get|go|start|add)\b|\b(?:can|could|would|will) (?:you|we) (?:please |just |maybe |perhaps |also |kind of |possibly )*(?:tell|give|talk|share|explain|describe|comment|clarify|elaborate|say|speak|walk|update|expand|characteri[sz]e|respond|ask|get|address|discuss|start|let|help|provide|preview|lay|shed)\b/i

/** "You don't think that it holds?": a sentence that denies already, so that "No" and "I don't" agree with it. */
const deniesAlready =
  /^(?:(?:[^,?.]{1,20}, )?(?:so|and|but|then|well|now|okay),? )?(?:[^,?.]{1,20}, )?(?:i|you|he|she|it|we|they|there|that|this)(?:['’](?:re|s|m|ll|ve))? (?:\w+ ){0,1}?(?:\w+n['’]t|not|never)\b/i

/** "He did." — with the verb alone, against a sentence that denies, it contradicts. */
const affirms = new RegExp(
  `^${OPENER}(?:they|we|i|he|she|it|you|there) (?:did|do|does|is|are|am|was|were|have|has|had|will|would|can|could|should)(?=[,.;!—–])`,
  "iu",
)

/** Is it open, or is it closed? Neither yes nor no answers it. */
const alternatives = /, or (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b[^?]*\?\s*$/i

/** Words nobody assents to: thanks, requests for the floor, and what was cut off before it said anything. "Yes?" takes the floor. */
function leadsOn(answered: string): boolean {
  if (answered.includes("?"))
    return /^(?:\p{Lu}\p{L}+|sir|ma['’]am|madam|yes|okay|right)[ ,—–-]*\?$/iu.test(answered.trim())
  return /^(?:\p{L}+, )?(?:and |just |quickly |then )*on (?:the )?[\p{L}'’. -]{1,30}\W*$|\bto (?:just )?(?:quickly )?follow up\b|\b(?:thank you|thanks|(?:if|may|can) i\b|(?:one|a) (?:quick |last |more |follow-?up |quick follow-?up )?(?:question|follow-?up)|i (?:want(?:ed)?|would like|['’]d like|have) (?:to ask|a question|two|one|three)|(?:i['’]m|i am) asking)\b/iu.test(
    answered,
  )
}

/** Shorter sentences ("Follow on Iran.") name a subject, and "Yeah" takes it up. */
const FEWEST_WORDS = 3

function saysTooLittle(answered: string): boolean {
  return (
    !/[?\d%]/.test(answered) && answered.trim().split(/\s+/).length < FEWEST_WORDS && !/percent|half/i.test(answered)
  )
}

/** Where an answer's stance shows: its first sentences. */
const OPENING = 280

/**
 * How an answer answers the words before it, or null where it just goes on. A refusal outweighs the yes or no that
 * politely opens it; after a question that yes or no cannot answer, "Yes" and "Sure" only take the floor.
 */
export function responseKind(answer: string, answered: string): Response["kind"] | null {
  const opening = answer.slice(0, OPENING).replace(/[\s\u00a0]+/g, " ")
  const sentences = opening
    .split(/(?<=[.?!])\s+/)
    .slice(0, 2)
    .join(" ")
  if (refused.some((pattern) => pattern.test(sentences.toLowerCase()))) return "declined"
  if (answered.includes("?") && (openQuestion.test(answered.trim()) || alternatives.test(answered))) return null
  if (leadsOn(answered)) return null
  const isCutOff = /[—–-]\s*$/.test(answered)
  const isNegative = deniesAlready.test(answered.trim())
  if (isNegative && affirms.test(opening)) return "denial"
  const isAssent = assents.test(opening) || (isNegative && denials.test(opening))
  if (isAssent) return isCutOff || saysTooLittle(answered) ? null : "assent"
  return denials.test(opening) ? "denial" : null
}
