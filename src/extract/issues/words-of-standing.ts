import type { Characterization } from "../../domain/issue.ts"
import type { Status } from "../../domain/status.ts"

/** Words that tell something, and what they tell. */
export interface Pattern<What> {
  readonly value: What
  readonly pattern: RegExp
}

/** Between the words that tell and those that name the issue: a phrase, or a list of things, without a new clause. */
const upTo = (words: number): string =>
  `(?: (?!(?:that(?! of )|which|who|whether|ahead|amid|despite|during|provided|until|unless|because|while|although|but|if|when|where|after|before|since|said|says|is|are|was|were|has|have|had|will|would)(?: |$))[^ .;:?!()]+){0,${words}}`
const before = (told: string, words = 6): RegExp => new RegExp(`^(?:.* )?(?<told>${told})${upTo(words)} $`, "du")
/** What is done to the thing itself: "reopened more than twenty lines", not "halted advances in". */
const done = (told: string): RegExp =>
  new RegExp(`^(?:.* )?(?<told>${told})(?: (?!(?:in|on|to|for|of|with|against|'s|’s) )[^ .,;:?!()]+){0,4} $`, "du")
const after = (told: string, between = ""): RegExp =>
  new RegExp(
    `^(?:(?:talks|negotiations|discussions|issue|question|matter|dispute|cooperation) )?${between}(?<told>${told})(?: |$)`,
    "du",
  )

/** What is refused are words. */
export const speaking =
  "speculate|comment|say|discuss|answer|elaborate|confirm|name|call|talk|speak|give|go into|disclose|identify|predict|describe|acknowledge|detail|classify|characterize|characterise|label|link|reveal|specify|weigh in|be drawn"

/** Anywhere in a sentence. */
const whole = (told: string): RegExp => new RegExp(`(?:^| )(?<told>${told})(?= |$)`, "du")
const number =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|dozen|dozens)"

const beingSo = "(?:is|are|has been|have been|was|were)(?: now| already| since| been)*"

const agreeing =
  "(?:agreed|agrees|pledged|promised|vowed|undertook|reached an? (?:[^ ]+ )?(?:agreement|understanding|consensus|deal))"
/** Ways in which progress is told as made. */
const made =
  "made|makes|making|seen|saw|achieved|reports?|reported|not(?:es|ed|ing)|welcom(?:es|ed|ing)|cit(?:es|ed|ing)|hail(?:s|ed)|tout(?:s|ed|ing)|praised|there (?:is|was|has been|have been)"
const differing =
  "(?:at odds|disagree(?:s|d|ment|ments)?|differ(?:ed|ences?)?|disputes?|clash(?:ed|es)?|tensions?|frictions?|quarrels?|wrangling|sparred|divided|a rift)"
const objecting =
  "(?:condemn(?:s|ed|ing)?|condemnation of|denounc(?:es|ed|ing)|critici[sz](?:es|ed|ing)|oppos(?:es|ed|ing)|objected to|objects to|object to|rejects|rejected|protest(?:s|ed) (?:against|over)|complain(?:s|ed|ts)? (?:of|about|over))(?! (?:for|from|by) )"
const notDenied = "(?<!(?:not|n't|never|yet|yet to) )"
const conversing = "conversations?|discussions?|dialogues?|talks|negotiations|exchanges?|consultations"
/** Where the thing is: "flights |in international airspace| are lawful". */
const where = "(?:(?:in|of|on|over|near|from|by) (?:[^ .,;:?!()]+ ){1,4}?)?"
const about = "(?:about|over|on|regarding|at)"
/** Ways to bring a subject up. */
const voicing = [
  "rais(?:e|es|ed|ing)",
  "brought up|bring up|bringing up",
  "discussed|(?<= to (?:[^ ]+ly )?)discuss|(?<!(?:we|they|you|i|be|is|are|was|were|'re|'m) (?:not )?)discussing",
  "spoke (?:about|on)|talk(?:ed|s) about|exchang(?:ed|e|ing) views on|touched on",
  `(?:serious |deep |grave |our )?(?:concerns?|alarm|worries) ${about}`,
  `(?:press(?! (?:conferences?|briefings?|secretary|statements?|releases?|reports?|corps|office|freedom))|urg|warn|confront)(?:e|es|ed|ing|s)? (?:[^ ]+ ){0,4}?(?:about|over|on|against|regarding)`,
  "(?:press|urg|ask|call|tell|demand)(?:e|es|ed|ing|s)? (?:on |that )?(?:[^ .,;:?!()]+ ){1,4}?(?:to )?(?:stop|end|curb|halt|reduce|limit|tackle|address|release|free)",
  "call(?:s|ed|ing) for (?:[^ ]+ ){0,2}?(?:end to|action on|talks on|progress on|cooperation on|limits on)",
  "(?:stress|underscor|emphasi[sz]|highlight|reiterat|insist|not|affirm|reaffirm)(?:es|ed|ing|s)? (?:on )?the (?:[^ ]+ )?(?:importance|need|urgency|necessity|weight)(?: (?:of|for|to))?",
  "(?:consulted|conferred|deliberated) (?:on|about|regarding)",
  "(?:held|had|engaged in|conducted) (?:[^ .,;:?!()]+ ){0,3}?(?:discussions?|talks|dialogues?|conversations?|consultations?|exchanges?|exchange of views) (?:on|about|over|regarding|concerning)",
  "(?:calls?|meetings?|conversations?|talks|discussions|visits?|summit|session) (?:[^ .;:?!()]+ ){0,9}?(?<!(?:not|n't|never) )(?:focused|focussed|centered|centred) (?:mainly |primarily |largely )?on",
  "(?:have|has|owe|owes) (?:an? )?(?:[^ .,;:?!()]+ )?(?:debt|duty|obligation|responsibility) (?:to|toward|towards) the",
  "fight(?:ing)? (?:together|jointly|side by side) against",
  "addressed (?:the |its |their |our )?(?:issues?|questions?|matters?|challenges?|problems?|threats?)(?: of)?",
].join("|")

/** What is said right before the issue is named; the nearest counts, of equally near ones the first. */
export const toldBefore: readonly Pattern<Status | null>[] = [
  // "raised the duty on": to make higher is not to bring up.
  {
    value: null,
    pattern: before(
      "rais(?:e|es|ed|ing) (?:[^ ]+ ){0,3}?(?:duty|duties|tariffs?|taxes|tax|prices?|rates?|fees?|funds|money|awareness|voices?|profile|barriers?|questions?|costs?|stakes|doubts?|hopes?|fears?|eyebrows|prospects?|possibility|pressure|spect(?:er|re)|ambitions?|standards?|bar|levels?|floor|ceiling|limits?|targets?|visibility|morale|output|production|capital|army|troops)(?: (?:on|for|of|to|against|in|over|among))?",
    ),
  },
  // "the world's concerns over", "issues of concern on both sides": what others worry about, where nobody voices it.
  {
    value: null,
    pattern: before(
      "(?<!(?:express|voic|convey|reiterat|shar|underscor|stress|repeat|register|relay|highlight|stat|air|emphasi[sz]|not)(?:e|es|ed|s|ing)? (?:[^ .,;:?!()]+ ){0,4})(?:(?<=(?:community|world|nation|countr(?:y|ies)|public|people|international|region|neighbors?|neighbours?|allies|partners?) (?:'s|’s|'|’) (?:[^ .,;:?!()]+ ){0,2})concerns?|(?<=of )concerns?) (?:about|over|on|regarding|at)",
      9,
    ),
  },
  // "Concern about the dam grew": nobody's.
  {
    value: null,
    pattern: new RegExp(
      `^(?<told>(?:\\p{L}+ )?(?:concerns?|fears?|worries|alarm) (?:about|over|on|at|regarding))${upTo(9)} $`,
      "du",
    ),
  },
  // "allies who agree on the need for": what they are, by the way.
  {
    value: null,
    pattern: before("(?:who|that|which) (?:[^ ]+ly )?agree on (?:the )?(?:need|importance|urgency) (?:for|of|to)", 8),
  },
  // "pledged to support the people of": help, and nothing agreed on.
  {
    value: null,
    pattern: before(
      "(?:pledged|promised|vowed)(?: [^ .,;:?!()]+){0,3}? to (?:support|help|assist|back|aid|defend|protect|stand (?:by|with))",
      8,
    ),
  },
  // "Around the world, nations have pledged themselves to": of everybody and no one.
  {
    value: null,
    pattern: before(
      "(?<!(?:two|both|the|our|their|these|those|member|other|all|many|several) )(?:nations|peoples?|societies|mankind|humanity) (?:around the world )?(?:have |has )?(?:agreed|pledged|promised|vowed|committed)(?: [^ .;:?!()]+){0,6}? (?:on|to|in|about|over|against)",
      8,
    ),
  },
  // "making sure that we restored …": an aim.
  {
    value: null,
    pattern: before(
      "(?:sure|ensur(?:e|es|ed|ing)) (?:that )?(?:[^ ]+ ){0,3}(?:resum|restor|reviv|restart|reopen)(?:e|ed|s)",
      4,
    ),
  },
  // "concerns about her position on": of somebody's views.
  {
    value: null,
    pattern: before(
      "(?:concerns?|questions?|worries|alarm) (?:about|over) (?:his|her|their|my|your) (?:[^ ]+ )?(?:positions?|record|views?|stances?|remarks|comments|nomination|statements?)",
      6,
    ),
  },
  // "agreed that cooperation on": of one mind, or what the act itself tells.
  { value: null, pattern: before("agreed? that(?: [^ .,;:?!()]+){0,8}", 0) },
  // "we talked about this last week": that it was spoken of before.
  { value: null, pattern: before("(?:talk(?:ed|s)|spoke) (?:about|of) (?:this|that|it|them|these|those)", 8) },
  // "those who are bravely opposing": who does is not told.
  {
    value: null,
    pattern: before(
      "(?:those|anyone|anybody|everyone|people|all) who (?:[^ .,;:?!()]+ ){0,3}(?:oppos|reject|condemn|denounc|protest)(?:e|es|s|ed|ing)",
      3,
    ),
  },
  // "a coalition opposed to": what it is, not what it does.
  {
    value: null,
    pattern: before("(?<!(?:is|are|am|'re|'m|was|were|be|been|remains?|remained|[^ ]+ly) )opposed to", 5),
  },
  // "reject the notion that our involvement in": an argument at home.
  {
    value: null,
    pattern: before(
      "(?:reject|dismiss|oppos|den)(?:y|ies|ied|s|es|ed|ing)? (?:the |any |such )?(?:[^ ]+ )?(?:notion|idea|suggestion|argument|premise|claims?) that (?:our|we|my|i)",
      6,
    ),
  },
  // "I just talked about": what was said before in the same breath.
  {
    value: null,
    pattern: before(
      "i (?:(?:(?:just|already|also) )*talked about|(?:just|already|also just) (?:spoke (?:about|of|on)|raised|touched on))",
      9,
    ),
  },
  // "the treaty calls for each country to limit": what a text provides.
  {
    value: null,
    pattern: before(
      "(?:treaty|agreement|resolution|plan|accord|deal|laws?|bill|budget|proposal|statement|framework|road ?map)(?: ,)? (?:also )?call(?:s|ed|ing) (?:for|on)(?: [^ .;:?!()]+){0,10}",
      0,
    ),
  },
  // "declined to comment on": nothing was asked of who declines but words.
  {
    value: null,
    pattern: before(`(?:refus|declin)(?:es|ed|ing) to (?:[^ ]+ly )?(?:${speaking})`, 8),
  },
  // "discussed the partnership between Chile and Peru": of whom it is, not what.
  {
    value: null,
    pattern: before(
      "(?:partnerships?|relations|relationships?|ties|cooperation|friendship|alliances?|bonds?) (?:between|among)",
      4,
    ),
  },
  // "discussed with the Israeli government": with whom, not what.
  {
    value: null,
    pattern: before(
      "(?:discuss|rais|talk|spoke|speak|consult)[a-z]* (?:[^ .;:?!()]+ )?with(?: the| our| its| their| his| her)?",
      0,
    ),
  },
  // "did not discuss", "without raising": nothing was said of it.
  { value: null, pattern: before(`(?:not|n't|never|without|nor|nobody|none|no one) (?:[^ ]+ )?(?:${voicing})`, 10) },
  {
    value: "stalled",
    pattern: before(
      "(?:(?:no|little|scant|without|any) (?:[^ ]+ )?(?:progress|movement|headway|breakthrough|breakthroughs)|deadlock(?:ed)?|impasse|stalemate|stalled)(?: (?:on|in|over|toward|towards|regarding))(?= [^,]*$)",
    ),
  },
  // "discussed progress on": that it was spoken of.
  {
    value: "raised",
    pattern: before(
      "(?:discuss|review|assess|consider)(?:es|ed|ing)? (?:[^ ]+ ){0,4}?(?:progress|headway|strides) (?:on|in|toward|towards|regarding|with)",
    ),
  },
  {
    value: "progress",
    pattern: before(
      `(?:${made})(?: (?!(?:no|little|scant|any) )[^ .,;:?!()]+){0,3}? (?:progress|headway|strides|breakthroughs?|steps forward)(?: [^ ]+)? (?:on|in|toward|towards|regarding|with|against)`,
    ),
  },
  // "support progress on", "progress on it would help": what is wished for, or spoken of.
  {
    value: null,
    pattern: before(
      "(?:progress|headway|strides|breakthroughs?|steps forward)(?: [^ ]+)? (?:on|in|toward|towards|regarding|with|against)",
    ),
  },
  {
    value: "refused",
    pattern: before(
      `(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)|rul(?:es|ed|ing) out|(?:not|n't|yet to|never) (?:[^ ]+ )?agree[d]?|unwilling)(?: to)?`,
      8,
    ),
  },
  // "rebuffed calls to halt": not that it was called for.
  {
    value: "refused",
    pattern: before(
      "(?:rebuff|reject|refus|resist|spurn|dismiss)(?:s|es|ed|ing) (?:[^ .;:?!()]+ ){0,3}?(?:calls?|demands?|appeals?|requests?|pleas?|proposals?|offers?) (?:for|to|on) [^ .,;:?!()]+",
      8,
    ),
  },
  { value: "resumed", pattern: done("(?:resum|restor|reviv)(?:ed|es)|(?:restart|reopen)(?:ed|s)") },
  { value: "suspended", pattern: done("(?:suspended|halted)|froze|frozen|broke off|broken off|cut off") },
  // "agreed on the threat posed by": of one mind.
  {
    value: "raised",
    pattern: before(
      "agreed? (?:on|about) (?:the |an? )?(?:[^ .,;:?!()]+ )?(?:threats?|dangers?|importance|need|urgency|significance|seriousness|challenges?|priority|risks?)(?: (?:of|for|to|from|posed by|in))?",
      8,
    ),
  },
  {
    value: "open",
    pattern: before(
      `${notDenied}${agreeing} (?:[^ .;:?!()]+ ){0,2}?to (?:discuss|talk about|consult (?:on|about)|exchange views on|explore|negotiate)`,
      14,
    ),
  },
  // "agreed to hold a first exchange of experts on": to talk of it is agreed, nothing about it.
  {
    value: "open",
    pattern: before(
      `${notDenied}${agreeing} (?:[^ .;:?!()]+ ){0,2}?to (?:hold|begin|start|open|launch|have|continue|pursue|resume|convene) (?:[^ .,;:?!()]+ ){0,4}?(?:${conversing})(?: (?:of|among|between) (?:[^ .,;:?!()]+ ){1,3}?)? ?(?:about|on|over|regarding)`,
      8,
    ),
  },
  {
    value: "agreed",
    pattern: before(
      `${agreeing}(?: (?!(?:during|campaign|response|retaliation|revenge|event|case) )[^ .;:?!()]+){0,6}? (?:on|to|in|about|over|against)`,
      8,
    ),
  },
  {
    value: "disputed",
    pattern: before(
      `${differing}(?: (?!(?:amid|come|comes|came|as|grow|grew|rose|and|in) )[^ .,;:?!()]+){0,4}? (?:over|about|regarding|with regard to)`,
    ),
  },
  { value: "disputed", pattern: before(objecting, 5) },
  {
    value: "disputed",
    pattern: before(
      "accus(?:es|ed|ing) (?:[^ .,;:?!()]+ ){0,4}?of (?:trying to |attempting to |plotting to )?[^ .,;:?!()]+ing",
      4,
    ),
  },
  {
    value: "disputed",
    pattern: before(
      "(?<!who |which |that |be |been |is |are |was |were )(?:charg(?:es|ed|ing)|allege|alleg(?:es|ed|ing)|complain(?:s|ed|ing)) that (?:[^ .,;:?!()]+ ){1,6}?(?:(?:is|are|was|were|has|have|had) )?(?:[^ ]+(?:ed|ing|s))",
      4,
    ),
  },
  // "We're going to have a conversation about": nothing is settled yet.
  {
    value: "open",
    pattern: before(
      `(?:will|'ll|going to|are to|is to) (?:have|hold|begin|start|open) (?:[^ .,;:?!()]+ ){0,3}?(?:${conversing}) (?:about|on|over)`,
      4,
    ),
  },
  // Ships and planes that meet at it.
  {
    value: "disputed",
    pattern: before(
      "(?:collid(?:ed|es)|collisions?|rammed|stand-?offs?|fired water cannon|water cannons?|near-miss(?:es)?)(?: [^ .;:?!()]+){0,4}? (?:in|on|off|near|around|over|at)",
      3,
    ),
  },
  {
    value: "disputed",
    pattern: before(
      "(?:depend(?:s|ed|ent|ing)?|condition(?:al|ed)|contingent|hing(?:es|ed)|tied)(?: up)? ?(?:on|upon|to) (?:the |an )?(?:end|halt|suspension|lifting|removal|withdrawal) (?:of|to)",
      4,
    ),
  },
  // "discussed the agenda of the year, including cod, trade and": a list may be long.
  {
    value: "raised",
    pattern: before(
      `(?:discussed|(?<= to (?:[^ ]+ly )?)discuss|reviewed|exchang(?:ed|e) views on|consulted on)(?: [^ .;:?!()]+){1,12}? (?:including|such as)`,
      16,
    ),
  },
  // "The leaders committed to cooperate on"
  {
    value: "agreed",
    pattern: before(
      "(?<=(?:^| )(?:they|both|we|leaders|sides|presidents|ministers|countries|governments|delegations|parties|two) (?:have )?(?:also |jointly |both )?)committed (?:to|themselves to)",
      14,
    ),
  },
  { value: "raised", pattern: before(voicing, 9) },
]

/** What is said right after it. */
export const toldAfter: readonly Pattern<Status>[] = [
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?) (?:[^ ]+ly )?(?:lawful|legal|legitimate|unlawful|illegal|illegitimate|unacceptable|intolerable|unjustified|groundless|null and void|a violation of)",
      where,
    ),
  },
  // "The right of Chile to the dam has been trampled upon", "cannot be denied"
  {
    value: "disputed",
    pattern: after(
      "(?:(?:has|have|had) been|is being|are being|must not be|cannot be|may not be|should not be|will not be) (?:[^ ]+ly )?(?:trampled(?: (?:on|upon|underfoot))?|infringed|violated|denied|flouted|politici[sz]ed|weaponi[sz]ed|obstructed|undermined)",
    ),
  },
  {
    value: "disputed",
    pattern: after("(?:will|would|shall) (?:never |not )?(?:change hands|be (?:ceded|surrendered|negotiated away))"),
  },
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?|remained) (?:still )?(?:an? |the )?(?:[^ ]+ )?(?:stone in|thorn in|bones? of contention|points? of contention|stumbling blocks?|sore points?|deal-?breakers?)",
    ),
  },
  {
    value: "open",
    pattern: after(
      "(?:is|are|was|were|remains?|has been|have been) (?:still |now )?(?:under (?:[^ ]+ )?(?:review|consideration|discussion|negotiation|study|examination)|being (?:discussed|negotiated|considered|reviewed))",
    ),
  },
  {
    value: "open",
    pattern: after(
      "(?:who )?(?:(?:is|are|was|were) (?:still |not |yet )+(?:at )?(?:home|free|freed|released)|(?:is|are|remains?|has been|have been) (?:still |being )*(?:[^ ]+ly )?(?:held|detained|imprisoned|in prison|in custody|in jail|in detention|in captivity|under house arrest|behind bars))",
      "(?:, )?",
    ),
  },
  {
    value: "stalled",
    pattern: after(
      "(?:(?:that|which) )?(?:has|have|had|is|are|was|were|remains?|remained) (?:been )?(?:[^ ]+ )?(?:stalled|deadlocked|stuck|at an impasse)",
    ),
  },
  {
    value: "suspended",
    pattern: after(
      "(?:has|have|had|is|are|was|were|remains?|remained) (?:been )?(?:[^ ]+ )?(?:suspended|frozen|halted|broken off|on hold)",
    ),
  },
  {
    value: "resumed",
    pattern: after("(?:has|have|had|is|are|was|were) (?:been )?(?:[^ ]+ )?(?:resumed|restored|revived|restarted)"),
  },
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?) (?:only |purely )?an? (?:matter|question|issue) of (?:sovereignty|principle)",
    ),
  },
  {
    value: "open",
    pattern: after(
      "(?:is|are|was|were|remains?|remained) (?:still )?(?:unresolved|open|unsettled|an? (?:[^ ]+ )?(?:concern|priority|challenge|problem|sticking point|irritant))",
      where,
    ),
  },
  {
    value: "disputed",
    pattern: after(
      "(?:is|are|was|were|remains?|remained) (?:[^ ]+ )?(?:disputed|contested|contentious|a (?:[^ ]+ )?(?:flashpoint|red line))",
    ),
  },
  // "A back door |stands open|"
  { value: "open", pattern: after("(?:still )?(?:stands?|stood|gapes?) (?:still |wide )?open") },
  {
    value: "closed",
    pattern: after("(?:is|are|was|were|has been|have been) (?:settled|resolved|closed|off the table)"),
  },
  {
    value: "raised",
    pattern: after(
      "(?:is|are|was|were|has been|have been)(?: also)? (?:raised|discussed|brought up|addressed|on the agenda|on the table)|(?:came|come|comes) up",
    ),
  },
]

/** What the parties do about it. */
export const toldDone: readonly Pattern<Characterization["value"]>[] = [
  {
    value: "cooperate",
    pattern: before(
      "(?:cooperat(?:e|es|ed|ing|ion)|collaborat(?:e|es|ed|ing|ion)|work(?:s|ed|ing)? together|joint (?:action|work|efforts))(?: [^ .;:?!()]+){0,3}? (?:on|in|to|against|over|for)",
    ),
  },
  { value: "compete", pattern: before("compet(?:e|es|ed|ing|ition)(?: [^ .;:?!()]+){0,3}? (?:on|in|over|for)") },
  {
    value: "contest",
    pattern: before(
      "(?:contest(?:s|ed|ing)?|confront(?:s|ed|ing|ation)?|push(?:es|ed|ing)? back (?:on|against|over))",
      4,
    ),
  },
]

/** What the other side calls it: "In Oslo they call it a wall" */
export const calledElsewhere: Pattern<Status> = {
  value: "disputed",
  pattern: whole("in [^ .,;:?!()]+(?: [^ .,;:?!()]+)? they call (?:it|this|that|them)"),
}

/** What a sentence says of an issue that it does not name, or names elsewhere. */
export const toldOfWhole: readonly Pattern<Status>[] = [
  // "Neither side accepts the position of the other", "The text notes both positions and adopts neither"
  {
    value: "disputed",
    pattern: whole(
      "neither (?:side|party|country|government|capital|delegation) (?:accepts|accepted|yields|yielded|budged|moved|gave (?:way|ground)|will yield|would yield)",
    ),
  },
  { value: "disputed", pattern: whole("(?:not(?:es|ed)|records?|recorded|sets? out|lists?) both (?:positions|views)") },
  {
    value: "disputed",
    pattern: whole(
      "(?:both|two) (?:sides|countries|governments|ministers|leaders|presidents|delegations)(?:'s?)? (?:positions |views )?(?:disagree|disagreed|differ|differed|(?:are|were|remain|remained)(?: still)? (?:far |wide |miles )?(?:apart|at odds|divided)|could not agree|failed to agree|agreed to disagree)",
    ),
  },
  // "Four of the twelve chemicals are under control"
  {
    value: "progress",
    pattern: whole(
      `${number} of (?:the |its |their )?${number}(?: (?!(?:killed|dead|wounded|bodies) )[^ .,;:?!()]+){1,3}? (?:${beingSo} (?:placed |put |brought )?(?:under control|destroyed|dismantled|released|freed|returned|lifted|removed|withdrawn|implemented|fulfilled|ratified|completed|resolved|settled|in force|in place|home))`,
    ),
  },
  {
    value: "progress",
    pattern: whole(
      `${number}(?: (?!(?:killed|dead|wounded|bodies) )[^ .,;:?!()]+){1,2}? ${beingSo} (?:placed |put |brought )?(?:under control|destroyed|dismantled|implemented|fulfilled|ratified)`,
    ),
  },
  {
    value: "progress",
    pattern: whole(
      `(?:has|have|had) (?:now |already )?(?:put|placed|brought|destroyed|dismantled|released|freed|returned|lifted|removed|withdrawn|implemented|fulfilled|ratified|completed) ${number} of (?:the |its |their )?${number}`,
    ),
  },
  // "He promised twelve, he has delivered four"
  {
    value: "progress",
    pattern: whole(
      `(?:promised|pledged|undertook|owed) (?:[^ .,;:?!()]+ ){0,3}?${number}(?: [^ .,;:?!()]+){0,3}? ,(?: (?:and|but|of which))?(?: [^ .,;:?!()]+){0,3}? (?:delivered|done|kept|released|freed|returned|placed|put) ${number}`,
    ),
  },
  // "to put the remaining eight chemicals under control": the others are.
  {
    value: "progress",
    pattern: whole(
      `(?:place|put|bring) (?:the|its|their) (?:remaining|other) ${number}(?: [^ .,;:?!()]+){1,4}? (?:under control|in force|into force|in place|in service|into service)`,
    ),
  },
  // "It is a start"
  {
    value: "progress",
    pattern: whole("(?:it|that|this)(?: is| 's|'s)(?: at least)? an? (?:good |small |first |modest |real )?start"),
  },
  // "Eight chemicals are not under control"
  {
    value: "open",
    pattern: whole(
      `${number}(?: (?!(?:killed|dead|wounded|bodies) )[^ .,;:?!()]+){1,3}? (?:is|are|remain|were|was) (?:still )?(?:not (?:yet )?|un)(?:under control|destroyed|dismantled|released|freed|returned|lifted|removed|withdrawn|implemented|fulfilled|ratified|completed|resolved|settled|in force|in place|home)`,
    ),
  },
  // "We agreed to bring our experts together": to talk of it is agreed, nothing about it.
  {
    value: "open",
    pattern: whole(
      "(?<!(?:not|n't|never) )agreed? to (?:bring|get) (?:our|their|the|both) (?:[^ .,;:?!()]+ )?(?:experts|specialists|scientists|engineers|teams|officials|negotiators|delegations) (?:together|to the (?:same )?table)",
    ),
  },
  calledElsewhere,
  // "each handles such cases in accordance with its own law"
  {
    value: "open",
    pattern: whole(
      "(?:handle[sd]?|handling|deals? with|dealt with)(?: [^ .,;:?!()]+){1,4} in accordance with (?:its|their|his|our|the) (?:[^ .,;:?!()]+ )?laws?",
    ),
  },
  // "We've seen positive steps that they have taken"
  {
    value: "progress",
    pattern: whole(
      "(?:(?:we|i|they)(?: ?['’]ve| have)? (?:seen|saw|noted)|(?:has|have|had) (?:now |already |also )?(?:taken|made)) (?:some |a few |several )?(?:very )?(?:positive|important|concrete|real|significant|constructive|encouraging|meaningful|serious) (?:steps|progress|headway|strides)",
    ),
  },
  // "On halcine the record is mixed"
  {
    value: "progress",
    pattern: whole(
      "(?:record|results?|picture|progress) (?:is|are|was|were|has been|remains?) (?:mixed|uneven|patchy)",
    ),
  },
  // "The hydrologist was moved from prison to house arrest"
  {
    value: "open",
    pattern: whole(
      "(?:was|were|has been|have been) (?:moved|transferred) (?:[^ .;:?!()]+ ){0,3}?(?:to|from) (?:a |an |the )?(?:[^ ]+ )?(?:house arrest|prison|jail|custody|labor camp|labour camp|penal colony)",
    ),
  },
  {
    value: "open",
    pattern: whole(
      "(?:the|his|her|their|this|that) (?:case|matter|issue|question) (?:is|was|remains) under (?:[^ ]+ )?(?:review|consideration|discussion|negotiation)",
    ),
  },
]

/** What who asks says of who is asked: "You also |asked Chile to spare| the dam". */
export const toldOfAsked = before(
  "you (?:also |just |even )?(?:raised|brought up|discussed|(?:asked|urged|pressed|told|called on|warned) (?:[^ .,;:?!()]+ ){1,3}?(?:to [^ ]+|about|over|on|against))",
  6,
)
