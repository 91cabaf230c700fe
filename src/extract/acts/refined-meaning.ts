import { slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter } from "../../language/chunks.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { Meaning } from "./lexicon.ts"
import { requestMode, threatMode } from "./plover-modes.ts"
import type { Predicate } from "./predicates.ts"
import { agreeing, conceding, givingUp } from "./promising.ts"

/** What is signed to make it law. */
const laws =
  /^(?:off on )?(?:an? |the |several |two |three |\d+ )?(?:(?!into )[\p{L}-]+ ){0,3}?(?:executive orders?|bills?|legislation|decrees?|laws?|acts?)\b(?! of)/u

/** "|the export rules| that Ode imposed": of a relative clause, what it is about. */
export function relativeOf({ nounStart }: ChunkedSentence, { object, group, end }: Predicate): Range | null {
  if (object === null || group === null || object.end > group.start) return null
  const start = nounStart[object.start] ?? -1
  return { start: start < 0 ? object.start : start, end }
}

const silence =
  /^(?:to )?(?:be (?:named|identified|drawn|interviewed|quoted|intimidated|terrori[sz]ed|cowed)|go (?:further|beyond)|give up|back down|comment|say|discuss|speculate|elaborate|respond|answer|confirm|disclose|reveal|specify|talk|speak|identify|name|go into|(?:give|provide|offer|release|share|make public) (?:\w+ )?(?:details?|information|names?|specifics|comment|figures?|evidence)|interview|a request|an interview|requests? for)/

const papers =
  /\b(?:statement|report|figures?|data|video|footage|transcript|document|list|poll|results?|e-?mails?|ad|returns|details|book|album|film|letter|photo|picture|image|text|plan|records?|tapes?|list|names?)s?\b/

const captives =
  /\b(?:prisoners?|hostages?|detainees?|captives?|soldiers?|journalists?|activists?|citizens?|dissidents?|pilots?|crew|sailors?|fighters?|people|men|women|nationals|him|her|them|inmates?|militants?)\b/

const hostile =
  /^to (?:attack|retaliate|punish|fight|destroy|defeat|impose|respond|strike|hit|crush|avenge|sue|veto|block|expel|answer|oppose)/

const foes =
  /\b(?:troops?|forces?|soldiers?|ships?|corvettes?|vessels?|tanks?|warships?|jets?|aircraft|missiles?|units?|patrols?|fleet|ambassador|diplomats?|from)\b/

/** What a verb of the field says is done, given its object; null where that is no act. */
export function refined(text: string, sentence: ChunkedSentence, predicate: Predicate): Meaning | null {
  const { meaning, word, end } = predicate
  const relative = relativeOf(sentence, predicate)
  const rest = { start: sentence.units[end]?.start ?? sentence.end, end: sentence.end }
  const after = slice(text, relative === null ? rest : spanOf(sentence, relative))
    .slice(0, 160)
    .toLowerCase()
  const near = after.slice(0, 60)
  if (/^sign/.test(sentence.units[predicate.group?.head ?? 0]?.norm ?? "") && laws.test(after))
    return exporting.test(after)
      ? { event: "SANCTION", mode: "discontinue", kind: "export-control" }
      : { event: "SUPPORT", mode: null, kind: "law" }
  if (
    predicate.via === "carried" &&
    !isCarriedSound(word, sentence.units[predicate.group?.head ?? 0]?.norm ?? "", near, sentence, predicate)
  )
    return null
  switch (word) {
    case "reject":
    case "dismiss":
    case "repudiate":
      return claims.test(near) ? { event: "REJECT", mode: null, kind: "denial" } : meaning
    case "refuse":
    case "decline":
      if (/^\p{L}+ly\b/u.test(after)) return null
      // "Ode wanted the ships back; Ruiz refused."
      if (
        /^[.;]/.test(after) &&
        wanting.test(slice(text, { start: sentence.start, end: sentence.units[end - 1]?.start ?? sentence.start }))
      )
        return { ...meaning, mode: null }
      return silence.test(after) || /^[.,;]|^in |^by |^from /.test(after) ? null : meaning
    case "insist":
      // "insists that it is so" only says so.
      return /^(?:that )?(?:\S+ ){1,5}?(?:is|are|was|were|has|had|will|would|can|cannot|could|did|does)\b/.test(near)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "agree": {
      const complement = /^(?:[a-z]+day )?(?:on [a-z]+day )?(?:in [a-z]+ )?(?:to|that|on|upon|a|an)\b/
      const norm = sentence.units[predicate.group?.head ?? 0]?.norm
      if (/^(?:on|upon) (?:that|this|it|these|those)\b|^(?:to|on|upon) ?[,.;]/.test(after)) return null
      if (ofOneMind.test(after)) return null
      return complement.test(after) && norm === "agreed" ? meaning : null
    }
    case "target":
      return /\b(?:econom\w+|artery|banks?|sectors?|industr\w+|oligarchs?|assets|exports|costs|voters|inflation|goals?|issues?|growth|percent)\b/.test(
        near,
      )
        ? null
        : meaning
    case "concede":
      // "concedes that dangers remain" admits.
      return /^(?:\p{L}+ )?(?:that\b|[,.;]|it\b|there\b)/u.test(after) ? null : meaning
    case "caution":
    case "warn":
      // "cautioned that the launch could have been a test"
      if (word === "caution" && /^that\b.*\b(?:may|might|could)\b/.test(near)) return null
      // "cautioned that there may be other sources"
      return /^that (?:there|it|this|they) (?:may|might|could|is|are|was)\b/.test(after) ? null : meaning
    case "battle":
    case "fight":
    case "combat":
      return /^(?:\S+ ){0,3}(?:attacks|critic\w*|odds|cancer|fires?|wildfires?|flames|disease|corruption|poverty|crime|perceptions?|rumou?rs|allegations|claims|charges|inflation|hunger|pandemic)\b/.test(
        near,
      )
        ? null
        : meaning
    case "back":
      return /^(?:it |this |that |them )?(?:up|away|off|out)\b/.test(after) ? null : meaning
    case "suggest":
      return /\b(?:should|must|ought)\b|^\p{L}+ing\b/u.test(near) ? { ...meaning, mode: requestMode(after) } : null
    case "lay down":
      return /\b(?:arms|weapons|guns|rifles)\b/.test(near) ? meaning : null
    case "appoint":
    case "nominate":
    case "elect":
      return null
    case "recognize":
    case "recognise":
      // "recognizes the fleet is at sea", "recognizes that": knows.
      return /^(?:that\b|(?:\S+ ){1,6}?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|does|did|do)\b)/.test(
        near,
      )
        ? null
        : meaning
    case "defend":
      // Praise of oneself is none.
      return /^(?:his|her|its|their|our|my)\b/.test(after) ? null : meaning
    case "deploy":
      return /^and\b/.test(after) ||
        /\b(?:assistance|resources|teams?|staff|counsel\w*|tools?|technolog\w+|capital|funds?)\b/.test(near)
        ? null
        : meaning
    case "walk out":
      return /^of (?:\S+ ){0,4}(?:talks|negotiations|meetings?|session|summit|conference|room)\b/.test(after)
        ? meaning
        : null
    case "mobilize":
    case "mobilise":
      return /\b(?:troops|forces|army|armies|reserv\p{L}+|soldiers|units|military|fleet|navy|police|men|militias?|tanks|jets|guards?|brigades?|divisions?)\b/u.test(
        near,
      )
        ? meaning
        : null
    case "regret":
      if (/^(?:\S+ ){0,3}(?:deaths?|loss(?:es)?|injur\w+|casualties|suffering|tragedy)\b/.test(near))
        return { event: "SUPPORT", mode: null, kind: "approval" }
      // "regret the House failed to act": another's failing.
      if (/^(?:that )?(?:the )?(?:\S+ ){1,3}?(?:failed|refused|chose|declined)\b/.test(after))
        return { event: "ACCUSE", mode: "disapprove", kind: "accusation" }
      // "a phrase that she came to regret"
      return /^(?:the|that|an?|any|this|these|those|his|her|its|their|our|my|what|\p{L}+ing)\b/u.test(after) &&
        sentence.units[(predicate.group?.start ?? 0) - 1]?.norm !== "to"
        ? meaning
        : null
    case "thank":
      return /^god\b/.test(after) ? null : meaning
    case "ask":
      if (/^(?:\S+ ){0,4}?questions?\b/.test(near)) return null
      // "the questions he asked of her"
      if (/^questions?$/.test(sentence.units[(predicate.group?.start ?? 0) - 2]?.norm ?? "")) return null
      return /^(?:\S+ ){0,4}?(?:if|whether|what|why|how|who|when|where|about)\b/.test(near) &&
        !/^(?:\S+ ){1,4}?to\b/.test(near)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "commit to":
      // "absolutely committed to the alliance" describes.
      return /^(?:fully|absolutely|deeply|firmly|totally|strongly|so)$/.test(
        sentence.units[(predicate.group?.head ?? 0) - 1]?.norm ?? "",
      )
        ? null
        : meaning
    case "undertake":
      return after.startsWith("to ") ? meaning : null
    case "seize":
      return /^(?:(?:\S+ ){0,2}(?:opportunit(?:y|ies)|chances?|moment|initiative)|on|upon)\b/.test(after)
        ? null
        : meaning
    case "evacuate":
      return /\b(?:troops?|forces|soldiers?|staff|personnel|diplomats?|embassy|bases?|positions?)\b/.test(near)
        ? meaning
        : null
    case "call for":
      // "a meeting it had called for Tuesday"
      return /^[.,;]|^$|^(?:\p{L}+day|\p{L}+ \d|next|later|the (?:first|second|third) time)\b/u.test(after)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "plead":
      return /^(?:not )?(?:guilty|no contest|innocent)\b/.test(after) ? null : { ...meaning, mode: requestMode(after) }
    case "apologize":
    case "apologise":
      // "I apologize for having had to move it" is polite.
      if (/^(?:if|for (?:the delay|keeping|being late|interrupting|my voice|having (?:had )?to))\b/.test(after))
        return null
      return /^for\b|^to (?!(?:you|him|her|them|everyone|everybody)\b)/.test(after) || / for /.test(near)
        ? meaning
        : null
    case "blast":
      return after.startsWith("out ") ? null : meaning
    case "prosecute":
      return /^(?:\S+ ){0,2}(?:war|campaign|effort)\b/.test(after) ? null : meaning
    case "rule out":
      return /^(?:no|nothing|any(?:thing)?)\b/.test(after) ? null : { ...meaning, mode: requestMode(after) }
    case "press":
      return /^(?:\S+ ){0,2}(?:cases?|charges?|claims?|on|ahead|forward|for)\b/.test(after)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "hail":
      return after.startsWith("from ") ? null : meaning
    case "welcome":
      if (
        /^(?:very much )?(?:(?:it|that|this|them|him|her|you)(?=[.,;]|$| and\b| to\b)|(?:the|an?|any|your|this) (?:\w+ )?(?:opportunity|chance|input|questions?|discussion))\b/.test(
          after,
        )
      )
        return null
      // Welcoming somebody to a place is hosting them.
      if (predicate.group?.passive === true || guests.test(near)) return null
      return hosted.test(text.slice(sentence.units[end]?.start ?? sentence.end, sentence.end)) ? null : meaning
    case "threaten": {
      // "It threatens to break the peace": what threatens is no actor.
      const isThing = /^(?:it|this|that|which|these|those)$/.test(
        sentence.units[(predicate.group?.start ?? 0) - 1]?.norm ?? "",
      )
      // "threatens the foundations of peace": no words are said.
      const isDanger =
        /^(?:the |our |their |its |his |her )?(?:\S+ ){0,2}(?:foundations?|peace|security|stability|order|democracy|livelihoods?|existence|future|survival|health|economy|progress|prosperity)\b/.test(
          after,
        )
      return isThing || isDanger ? null : meaning
    }
    case "reach":
    case "strike":
    case "conclude":
    case "seal":
    case "clinch":
    case "ink":
    case "initial":
      if (/^no\b/.test(after)) return null
      return predicate.via === "carried" ||
        /\b(?:agreement|deal|accord|pact|treaty|contract|memorandum|truce|ceasefire)/.test(near)
        ? meaning
        : null
    case "sign":
      return /^(?:an? |the |several |\d+ )?(?:\w+ ){0,2}(?:proclamation|emergency declaration|letter|act)\b/.test(after)
        ? null
        : meaning
    case "call on":
    case "call upon":
      // "when I called on you, I did not know": gave the floor.
      return / to /.test(after) && !/^you\b(?! to )/.test(after) ? { ...meaning, mode: requestMode(after) } : null
    case "resign":
      return /^(?:ourselves|themselves|himself|herself|itself|yourself|myself)/.test(after) ? null : meaning
    case "deny": {
      const words = sentence.units
        .slice(Math.max(0, (predicate.group?.start ?? 0) - 3), predicate.end)
        .map(({ norm }) => norm)
      // "neither confirmed nor denied"; "denied Ode a friend".
      if (words.includes("or") || words.includes("nor")) return null
      const isWhom = sentence.tags[end] === "PROPN"
      const whom = isWhom ? nounPhraseAfter(sentence, end) : end
      if (isWhom && /^(?:an?|the|any|his|her|its|their)$/.test(sentence.units[whom]?.norm ?? "")) return null
      return /^(?:\w+ )?(?:coverage|access|entry|visas?|services?|benefits|care|bail|people|them|us|him|her)\b/.test(
        after,
      )
        ? null
        : meaning
    }
    case "promise":
    case "vow":
    case "pledge":
    case "swear":
      if (/^(?:an? |the )?oaths?\b|^in\b/.test(after)) return null
      if (/^(?:never to|not to|(?:that )?(?:\S+ ){0,4}(?:never|not)\b)/.test(after))
        return /^(?:vow|swear)$/.test(word)
          ? { event: "REJECT", mode: null, kind: "red-line" }
          : // "promised not to fire": to keep from a deed is given like one.
            meaning
      if (
        hostile.test(after) ||
        retaliation.test(near) ||
        /^that (?:\S+ ){0,4}(?:army|troops|forces|campaign|war|fight)\b/.test(after)
      )
        return { event: "THREATEN", mode: threatMode(after), kind: "warning" }
      return givingUp.test(/^to (\p{L}+)/u.exec(after)?.[1] ?? "") ? conceding : meaning
    case "release":
    case "free":
    case "liberate":
      return captives.test(near) && !papers.test(near) ? meaning : null
    case "withdraw":
    case "pull back":
    case "pull out":
      if (
        /^(?:\w+ ){0,3}(?:from|of) (?:\S+ ){0,5}(?:treaty|agreement|accord|pact|deal|talks|negotiations|convention)\b/.test(
          after,
        )
      )
        return { event: "REJECT", mode: /talks|negotiations/.test(near) ? "meet" : null, kind: "refusal" }
      if (/^from (?:\S+ ){0,3}(?:consideration|race|election|contention|nomination|position|post)\b/.test(after))
        return null
      return foes.test(near) || word !== "withdraw" ? meaning : null
    case "bar":
    case "ban":
    case "prohibit":
    case "forbid":
      // Keeping a group out rejects it (PLOVER).
      if (/\bfrom (?:entering|coming|landing|travell?ing)\b/.test(near))
        return { event: "REJECT", mode: null, kind: "refusal" }
      return exporting.test(near) ? { event: "SANCTION", mode: "discontinue", kind: "export-control" } : meaning
    case "summon":
      return /ambassador|envoy|diplomat|charg|attach/.test(near)
        ? { event: "ACCUSE", mode: "disapprove", kind: "other" }
        : null
    case "order":
      return /(?:diplomats?|ambassador|officials?|attach[ée]s?|staff)\b.{0,40}\bto leave/.test(after)
        ? { event: "SANCTION", mode: "expel", kind: "expulsion" }
        : meaning
    case "return":
    case "hand over":
      return meaning
  }
  if (meaning.kind === "law" && exporting.test(near))
    return { event: "SANCTION", mode: "discontinue", kind: "export-control" }
  if (meaning.event === "REQUEST") return { ...meaning, mode: requestMode(after) }
  if (meaning.event === "THREATEN" && meaning.mode === null)
    return word === "threaten" ? { ...meaning, mode: threatMode(after) } : meaning
  if (/^give /.test(word) && /^(?:pledge|promise)/.test(sentence.units[predicate.group?.head ?? 0]?.norm ?? ""))
    return agreeing("commitment")
  // "given ties that run back": no verb.
  const form = sentence.units[predicate.group?.head ?? 0]?.norm
  if (form === "given" && predicate.group?.start === predicate.group?.head) return null
  // "cut a deal" makes one.
  if (/^stop (?:deal|agreement)/.test(word) && form === "cut")
    return { event: "SUPPORT", mode: null, kind: "agreement" }
  // "declared void the armistice", "declared the truce dead"
  if (meaning.kind === "easing" && /^declar/.test(form ?? "") && ended.test(near))
    return { event: "REJECT", mode: null, kind: "refusal" }
  // "reached an agreement on Friday to meet": what is to be done is agreed; one that is signed holds.
  if (meaning.kind === "agreement" && /^start /.test(word) && !/^sign/.test(form ?? "") && agreedTo.test(near))
    return agreeing("agreement")
  // To stop another's attack concedes nothing.
  if (meaning.event === "CONCEDE" && /^stop /.test(word) && /^(?:\S+ ){0,3}?\S+[’']s /.test(near)) return null
  // What is done together and called off reduces relations.
  if (/^cancel (?:exercise|drill|man)/.test(word) && /\bjoint\b/.test(near))
    return { event: "SANCTION", mode: "discontinue", kind: "sanction" }
  // A protest that is delivered is a complaint.
  if (/^\S+ protest/.test(word) && meaning.event === "PROTEST" && delivering.test(form ?? ""))
    return { event: "ACCUSE", mode: "disapprove", kind: "accusation" }
  // "regret at the launch" is another's to be blamed for.
  if (/ regret$/.test(word) && /\bregret (?:at|over|about)\b/.test(near))
    return { event: "ACCUSE", mode: "disapprove", kind: "accusation" }
  // "the aid that we have given": told by the way.
  if (relative !== null && meaning.event === "AID") return null
  // "provided missiles" arms another.
  if (meaning.event === "MOBILIZE" && /^give (?!exercise|drill)/.test(word) && arming.test(form ?? ""))
    return { event: "AID", mode: null, kind: "aid" }
  // "gave military support" helps, however it is called.
  if (
    /^give (?:support|backing)/.test(word) &&
    /\b(?:military|defen[cs]e|security|budget\w*|economic|financial|material|logistical|humanitarian)\b/.test(near)
  )
    return { event: "AID", mode: null, kind: "aid" }
  if (meaning.kind === "refusal" && meaning.mode === null) return { ...meaning, mode: requestMode(after) }
  if (meaning.event === "MOBILIZE" && /ship|corvette|frigate|jet|aircraft|missile|tank|drone|carrier|vessel/.test(near))
    return { ...meaning, mode: "weapons" }
  return meaning
}

/** What is so declared holds no more. */
const ended = /\b(?:void|null|invalid|nullified|dead|over|at an end|no longer)\b/

/** "an agreement Friday to hold": what is agreed is done later. */
const agreedTo =
  /\b(?:agreement|deal|accord|understanding|compromise)s? (?:(?:on )?(?:\p{L}+day|today|yesterday) )?to (?!the |an? |his |her |its |their )\p{L}+/u

/** What rules of export are about. */
export const exporting =
  /\b(?:sales?|exports?|export (?:rules?|controls?|licen[cs]es?)|shipments?) (?:of|to|rules?|controls?|curbs?)\b|\bexport/

/** "holds a veto" is no refusal, "brought wars" no attack, "signed executive orders" no demand. */
function isCarriedSound(
  word: string,
  verb: string,
  near: string,
  { units }: ChunkedSentence,
  { object, group }: Predicate,
): boolean {
  const noun = word.split(" ").slice(1).join(" ")
  // "reached no agreement"
  const determiners = units.slice((group?.end ?? 0) - 1, object?.end ?? 0)
  if (determiners.some(({ norm }) => norm === "no")) return false
  if (
    /^operation/.test(noun) &&
    /\b(?:evacuation|rescue|relief|search|recovery|clean-?up|training|business|response|humanitarian)\b/.test(near)
  )
    return false
  if (
    /^(?:hold|holds|held|holding)$/.test(verb) &&
    /^(?:veto|refusal|objection|order|call|charge|complaint|promise|fire|account)/.test(noun)
  )
    return false
  // "joined the call" by telephone
  if (/^join/.test(verb)) return !/^calls?$/.test(noun) || units[object?.end ?? 0]?.norm === "for"
  if (/^release/.test(noun) && /\b(?:press|news) release/.test(near)) return false
  if (/^(?:bring|brings|brought)$/.test(verb) && /^(?:war|fighting|violence|attack)/.test(noun)) return false
  if (/\b(?:port|house|courtesy|close|roll) calls?\b/.test(near)) return false
  if (/^(?:make|makes|made|making)$/.test(verb) && /^calls?$/.test(noun))
    return (
      /^(?:for|on|to)$/.test(units[object?.end ?? 0]?.norm ?? "") &&
      !/^(?:\w+ ){0,3}calls? (?:to|on) (?:the )?(?:president|prime|minister|king)/.test(near)
    )
  // "a campaign for office", "signed an emergency declaration"
  if (noun === "campaign" && !/\b(?:military|bombing|air|terror|against|offensive)\b/.test(near)) return false
  if (/^sign/.test(verb) && /\b(?:emergency|executive|bill|letter)\b/.test(near)) return false
  if (noun === "order" || noun === "orders") return !/\bexecutive\b/.test(near)
  return !/^(?:control|arms|emergency|call)$/.test(noun) || !/\b(?:arms control|phone call|telephone call)\b/.test(near)
}

const delivering = /^(?:deliver|lodg|fil|register|submitt?|voic|express|convey|ma[dk])(?:e|es|ed|ing|s)?$/
const arming =
  /^(?:provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|donat(?:e|es|ed|ing)|gave|giv(?:e|es|en|ing)|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|contribut(?:e|es|ed|ing))$/
/** "him to", "President Sato to Haldis", "to the palace the father of" */
const hosted =
  /^(?:him|her|them|you all|you) |^to (?:the )?\p{Lu}|^(?:the )?(?:\p{L}+ ){0,2}?\p{Lu}[^’';]{1,70}? (?:to (?:the )?\p{Lu}|back|here\b)/u

/** "tens of thousands of families to", "Ruiz to her residence" */
const guests =
  /\bdelegations? (?:led|headed|of|from)\b|\b(?:allies|refugees|families|guests|visitors|delegates|delegations?|students|newcomers|immigrants|veterans|people|participants|athletes) to\b|^(?:\S+ ){1,4}to (?:his|her|its|their|our) \p{L}+/u

/** What a no to says that it is not so. */
const claims =
  /^(?:\S+ ){0,5}?\W?(?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|assertions?|criticisms?|theor(?:y|ies)|tales?|narratives?|rumou?rs?|insinuations?)\b/

const wanting = /\b(?:want|wanted|asked|demanded|requested|proposed|offered|sought|urged)\b.*[;,]/

const retaliation =
  /\b(?:retaliat\w+|revenge|reprisals?|(?:military|strong|harsh|tough|firm|swift) (?:\w+ )?response|consequences|retribution)\b/

/** "agreed on the serious threat posed by": they see it alike, and agreed to do nothing. */
const ofOneMind =
  /^(?:on|upon) (?:the |an? )?(?:\p{L}+ ){0,2}?(?:importance|significance|seriousness|urgency|gravity|threats?|dangers?|risks?|challenges?|severity|value)\b/u
