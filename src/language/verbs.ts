/** Lemma of a verb form and what the form can be; a form may belong to several tenses ("said" is past and participle). */
export interface VerbForm {
  readonly lemma: string
  readonly tense: "base" | "third" | "past" | "gerund"
}

/** Past and participle forms of irregular verbs that attribute or stand in verb groups. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  think: ["thought"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  hear: ["heard"],
  feel: ["felt"],
  find: ["found"],
  hold: ["held"],
  make: ["made"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  come: ["came", "come"],
  put: ["put"],
  swear: ["swore", "sworn"],
  understand: ["understood"],
  mean: ["meant"],
  seek: ["sought"],
  choose: ["chose", "chosen"],
  teach: ["taught"],
  learn: ["learned", "learnt"],
  read: ["read"],
  show: ["showed", "shown"],
  cast: ["cast"],
  forecast: ["forecast", "forecasted"],
  forbid: ["forbade", "forbidden"],
  foresee: ["foresaw", "foreseen"],
  draw: ["drew", "drawn"],
  take: ["took", "taken"],
  get: ["got", "gotten"],
  bring: ["brought"],
  keep: ["kept"],
  lay: ["laid"],
  lead: ["led"],
  let: ["let"],
  set: ["set"],
  begin: ["began", "begun"],
  dream: ["dreamed", "dreamt"],
  forget: ["forgot", "forgotten"],
  bet: ["bet"],
  have: ["had"],
  do: ["did", "done"],
  send: ["sent"],
  bemoan: ["bemoaned"],
  rebut: ["rebutted"],
  deem: ["deemed"],
  spell: ["spelled", "spelt"],
  shoot: ["shot"],
  strike: ["struck"],
  ring: ["rang", "rung"],
  sing: ["sang", "sung"],
  meet: ["met"],
  leave: ["left"],
  undertake: ["undertook", "undertaken"],
}

const irregularPasts = new Set(Object.values(irregular).flat())

/** Whether the form can only be past, or a participle: "took", "reopened". */
export function isPastForm(norm: string): boolean {
  return irregularPasts.has(norm) || /[^e]ed$/.test(norm) || norm === "agreed"
}

/** Lemmas that double their last consonant before -ed and -ing. */
const doubling = new Set([
  "admit",
  "refer",
  "blog",
  "quip",
  "slam",
  "prefer",
  "rap",
  "commit",
  "rebut",
  "plan",
  "knock",
  "bar",
  "submit",
  "infer",
  "concur",
  "permit",
  "chat",
  "put",
  "set",
  "let",
  "get",
  "forget",
  "begin",
  "bet",
  "tap",
  "drop",
  "pan",
  "tag",
])

/** Every form of a verb, with its lemma. */
export function formsOf(lemma: string): Map<string, VerbForm["tense"]> {
  const forms = new Map<string, VerbForm["tense"]>()
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma)
  const consonantY = /[^aeiou]y$/.test(lemma)
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1) : lemma
  const silentE = lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma)
  forms.set(`${silentE ? lemma.slice(0, -1) : stem}ing`, "gerund")
  if (/ie$/.test(lemma)) forms.set(`${lemma.slice(0, -2)}ying`, "gerund")
  const regular = lemma.endsWith("e") ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  for (const past of irregular[lemma] ?? [regular]) forms.set(past, "past")
  forms.set(consonantY ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, "third")
  forms.set(lemma, "base")
  return forms
}

/** Verbs that mean another thing with their particle: "rule out", "play down". */
const phrasal = [
  "brush aside",
  "brush off",
  "laugh off",
  "lash out",
  "play down",
  "point out",
  "rule out",
  "set out",
  "shoot down",
  "shrug off",
  "spell out",
  "wave away",
  "wave off",
  "write off",
]

const particlesOf = new Map<string, Set<string>>()
for (const verb of phrasal) {
  const [lemma = "", particle = ""] = verb.split(" ")
  for (const form of formsOf(lemma).keys()) {
    const particles = particlesOf.get(form)
    if (particles) particles.add(particle)
    else particlesOf.set(form, new Set([particle]))
  }
}

/** Whether the form and the word after it are one verb: "waved" and "away". */
export function isPhrasal(form: string, particle: string): boolean {
  return particlesOf.get(form)?.has(particle) ?? false
}
