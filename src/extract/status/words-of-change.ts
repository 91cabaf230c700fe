/** What is done to a thing that can stand well or badly: a channel, an issue, an agreement. */
export type Change =
  | "restore"
  | "suspend"
  | "close"
  | "establish"
  | "meet"
  | "maintain"
  | "progress"
  | "stall"
  | "dispute"

/** In which form a word of change stands: "restored", "restoring", "restore(s)", "restoration". */
export type Form = "past" | "gerund" | "base" | "noun"

export interface ChangeWord {
  readonly change: Change
  readonly form: Form
}

/** Verbs whose forms are regular; an e at the end drops, a doubled letter is written out. */
const regular: Readonly<Record<Change, string>> = {
  restore:
    "resume restore reopen reestablish restart reinstate revive revitalize reactivate relaunch reconvene rekindle unfreeze renew reconnect",
  suspend: "suspend sever halt interrupt pause discontinue disconnect cancel curtail",
  close: "close dissolve disband abolish terminate scrap dismantle shutter",
  establish: "establish create launch form inaugurate institute institutionalize operationalize start initiate open",
  meet: "convene host chair co-chair reconvene",
  maintain: "maintain continue affirm reaffirm sustain preserve retain",
  progress: "advance expand deepen strengthen enhance intensify elevate upgrade broaden bolster",
  stall: "stall delay postpone lapse",
  dispute: "dispute",
}

/** Forms that no rule of spelling makes. */
const irregular: readonly (readonly [change: Change, form: Form, words: string])[] = [
  [
    "restore",
    "noun",
    "resumption restoration reopening reestablishment restart revival relaunch reinstatement reactivation",
  ],
  ["suspend", "past", "cut froze frozen halted cancelled canceled"],
  ["suspend", "base", "freeze freezes cuts"],
  ["suspend", "gerund", "cutting freezing cancelling canceling"],
  ["suspend", "noun", "suspension interruption cessation cancellation severing"],
  ["close", "past", "shut"],
  ["close", "noun", "closure dissolution termination"],
  ["establish", "past", "began begun"],
  ["establish", "base", "begin begins"],
  ["establish", "noun", "establishment creation launch formation inauguration inception"],
  ["meet", "past", "held met"],
  ["meet", "base", "hold holds meet meets sits"],
  ["meet", "gerund", "holding meeting"],
  ["meet", "noun", "session round"],
  ["maintain", "past", "kept"],
  ["maintain", "base", "keep keeps"],
  ["maintain", "gerund", "keeping"],
  ["maintain", "noun", "continuation"],
  ["progress", "past", "built"],
  ["progress", "noun", "progress headway strides expansion"],
  ["stall", "noun", "deadlock postponement"],
  ["stall", "past", "deadlocked"],
]

function formsOf(verb: string): [Form, string][] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb
  return [
    ["base", verb],
    ["base", verb.endsWith("ch") ? `${verb}es` : `${verb}s`],
    ["past", `${stem}ed`],
    ["gerund", `${stem}ing`],
  ]
}

/** Words of change by their lower-case form. Built once. */
export const wordsOfChange: ReadonlyMap<string, ChangeWord> = new Map([
  ...Object.entries(regular).flatMap(([change, verbs]) =>
    verbs
      .split(" ")
      .flatMap(formsOf)
      .map(([form, word]): [string, ChangeWord] => [word, { change: change as Change, form }]),
  ),
  ...irregular.flatMap(([change, form, words]) =>
    words.split(" ").map((word): [string, ChangeWord] => [word, { change, form }]),
  ),
])

/** How a change is meant by who speaks of it: "agreed to", "called for", "refused to", "welcomed". */
export type Meant = "agreed" | "proposed" | "refused" | "failed" | "told" | "progress"

const meantWords: Readonly<Record<Meant, string>> = {
  agreed:
    "agree agrees agreed agreeing commit commits committed committing commitment commitments pledge pledges pledged promise promised promises decide decides decided decision intend intends intention intent plan plans planned planning vow vowed vows undertake undertook agreement deal instructed directed",
  proposed:
    "propose proposes proposed proposing proposal offer offers offered offering suggest suggests suggested call calls called calling urge urges urged urging seek seeks sought seeking want wants wanted wanting push pushed pushing press pressed pressing ask asks asked asking request requests requested encourage encourages encouraged encouraging hope hopes hoped hoping wish try tries tried trying attempt attempts attempted work works worked working explore explored exploring discuss discusses discussed discussing consider considered considering invite invited demand demands demanded need needs needed importance important ready readiness willing willingness prepared effort efforts goal goals desire should must step steps interest interested possibility ways aim aims aimed appeal appealed support supported supports look looks looking raised",
  refused:
    "refuse refuses refused refusing refusal decline declines declined declining reject rejects rejected rejecting rejection rebuff rebuffed rebuffs spurn spurned resist resisted resists oppose opposed opposes unwilling unwillingness",
  failed: "fail fails failed failing failure forgot neglected unable",
  told: "announce announces announced announcing announcement welcome welcomes welcomed welcoming note notes noted noting applaud applauds applauded praise praised praises highlight highlighted highlights hail hailed hails celebrate celebrated acknowledge acknowledged acknowledges confirm confirmed confirms mark marked marks marking report reported recognize recognized recognizes appreciate appreciated appreciates following after since including exemplified led saw moved moves move managed began helped",
  progress: "progress headway strides",
}

/** How words mean a change, by their lower-case form. */
export const wordsOfMeaning: ReadonlyMap<string, Meant> = new Map(
  Object.entries(meantWords).flatMap(([meant, words]) =>
    words.split(" ").map((word): [string, Meant] => [word, meant as Meant]),
  ),
)

/** Adjectives after a verb of being, and what they say: "remains closed", "is back in service". */
export const statesOfBeing: ReadonlyMap<string, Change> = new Map([
  ...words("open available operational active intact running functioning working functional alive", "maintain"),
  ...words("back restored", "restore"),
  ...words("silent dead down dark suspended severed cut frozen halted interrupted", "suspend"),
  ...words("closed shut defunct", "close"),
  ...words("dormant idle asleep inactive moribund stalled deadlocked stuck paralyzed paralysed", "stall"),
])

function words(list: string, change: Change): [string, Change][] {
  return list.split(" ").map((word) => [word, change])
}
