function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Forms of address, without a full stop, by the gender they tell: they are no office. */
export const honorifics: ReadonlyMap<string, "male" | "female" | "unknown"> = new Map([
  ...[
    "mr",
    "mister",
    "sir",
    "lord",
    "monsieur",
    "herr",
    "shri",
    "señor",
    "senor",
    "signor",
    "gentleman",
    "brother",
    "messrs",
  ].map((word) => [word, "male"] as const),
  ...["mrs", "ms", "miss", "madam", "madame", "mme", "lady", "dame", "frau", "señora", "senora", "sister"].map(
    (word) => [word, "female"] as const,
  ),
  ...["dr", "prof", "hon", "rev", "reverend", "excellency", "majesty", "highness"].map(
    (word) => [word, "unknown"] as const,
  ),
])

/** Short forms of offices, as they stand before names, without a full stop. */
export const officeAbbreviations: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["sens", "senator"],
  ["rep", "representative"],
  ["reps", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["maj", "major"],
  ["brig", "brigadier"],
  ["col", "colonel"],
  ["adm", "admiral"],
  ["capt", "captain"],
  ["cmdr", "commander"],
  ["sgt", "sergeant"],
  ["amb", "ambassador"],
  ["pres", "president"],
  ["atty", "attorney"],
  ["prof", "professor"],
  ["supt", "superintendent"],
  ["det", "detective"],
  ["insp", "inspector"],
  ["pvt", "private"],
  ["cpl", "corporal"],
  ["fm", "minister"],
  ["pm", "minister"],
])

/** Nouns for what one person is or does, singular: they head titles before a name, appositions, and "the …" for a person. */
export const officeNouns: ReadonlySet<string> = words(`
activist actor admiral administrator adviser advisor aide ally ambassador amir analyst anchor archbishop assemblyman assemblymember assemblywoman assistant attaché attache attorney author ayatollah
backbencher banker baron bishop boss brigadier broadcaster builder businessman businesswoman
campaigner candidate captain cardinal caliph ceo cfo chair chairman chairperson chairwoman challenger chancellor chargé chief cleric coach colonel columnist committeeman committeewoman commandant commander commentator commissioner comptroller
congressman congressmember congresswoman congressperson consul contender co-chair co-director co-founder cofounder coordinator correspondent corporal council-member councilman councilmember councilwoman councillor councilor counsel counselor counsellor counterpart critic czar
daughter dean delegate democrat deputy designer detective dictator diplomat director dissident doctor doorkeeper duke
economist editor editor-in-chief emir emissary emperor envoy executive ex-president ex-minister expert
father fellow financier firefighter founder friend
general governor grandson guard
head headmaster historian host hostage housewife husband
imam incumbent inspector instructor interpreter interviewer investigator investor
jailer journalist judge justice
king knight
lawmaker lawyer leader lecturer lectern lieutenant liaison lobbyist
magistrate major manager marshal mayor mediator member merchant meteorologist minister moderator monarch mother mp mufti
nationalist negotiator neighbor neighbour nephew newscaster niece nominee novelist nurse
ombudsman officer official operative organizer owner
parliamentarian partner pastor patriarch pastor performer philosopher physician physicist pilot pollster pope premier presenter president president-elect priest prime-minister prince princess principal prisoner producer professor prosecutor protester publisher pundit
queen
rabbi rapporteur reporter representative republican researcher resident reverend
sailor scholar scientist secretary secretary-general senator sergeant sheik sheikh sheriff shah sherpa sister soldier solicitor son speaker specialist spokesman spokesperson spokeswoman sponsor staffer statesman strategist student sultan superintendent supervisor supporter surgeon survivor
taoiseach tánaiste teacher technician tsar treasurer trainer trader
undersecretary under-secretary
vice-president vice-chair vice-chairman vice-minister veteran victim viceroy viscount volunteer
warden warlord whip widow wife witness worker writer
`)

/** Words that may stand before an office noun within one title: "deputy foreign minister", "acting assistant secretary". */
export const officeModifiers: ReadonlySet<string> = words(`
acting adjunct armed assistant associate attorney bank border cabinet campaign central chief climate co college communications company congressional counterterrorism crown culture cyber defence defense democratic deputy development diplomatic domestic
economic economy education election energy environment executive external ex-
federal field finance first fire foreign former fleet
general government grand
health high home house house-majority human
incoming independent information intelligence interim interior international
joint justice
labor labour late lead legal legislative lieutenant local longtime long-time
majority managing major medical military minority
national naval navy nuclear
opposition outgoing
parliamentary party peace permanent personal political police policy power press prime principal private provincial public
ranking regional republican research retired rear ruling
science security senate senior shadow special staff state supreme
technology then then- top trade transport transportation treasury
under union
veteran vice
war world
`)

/** What may follow "of" or "for" in an office: "Secretary of State", "Minister for Foreign Affairs". Lower case. */
export const portfolios: ReadonlySet<string> = words(`
affairs agriculture budget commerce congress culture defence defense development economy education energy environment finance foreign government health home homeland
information intelligence interior justice labor labour national operations parliament police public representatives security staff state the trade transportation treasury war
`)

/** What offices and bodies are for, where the ending of the word does not tell. Lower case. */
export const fields: ReadonlySet<string> = words(`
access affairs advocacy aid care change children climate conflict customs data disarmament families farms fisheries food forests freedom fuel gender growth harbors harbours health housing
innovation islands jobs land markets migration mines outreach parks peace planning ports recovery refugees relief response rights roads safety schools strategy supply trade
violence water welfare wellness women youth
`)

/** Plural office nouns read as their singular. */
export function singularOffice(word: string): string | null {
  const lower = word.toLowerCase()
  if (officeNouns.has(lower)) return lower
  // "minister-designate" is one, and no minister yet; "vice-admiral"; "director-general".
  if (officeNouns.has(lower.replace(/[-‑](?:designate|elect|nominate|general)$|^(?:vice|deputy)[-‑]/, ""))) return lower
  if (lower.endsWith("men") && officeNouns.has(`${lower.slice(0, -3)}man`)) return `${lower.slice(0, -3)}man`
  if (lower.endsWith("women") && officeNouns.has(`${lower.slice(0, -5)}woman`)) return `${lower.slice(0, -5)}woman`
  if (lower.endsWith("ies") && officeNouns.has(`${lower.slice(0, -3)}y`)) return `${lower.slice(0, -3)}y`
  if (lower.endsWith("s") && officeNouns.has(lower.slice(0, -1))) return lower.slice(0, -1)
  return null
}

/** Offices and kinships that tell a person's gender. */
export const genderedOffices: ReadonlyMap<string, "male" | "female"> = new Map([
  ...[
    "king",
    "prince",
    "sultan",
    "emir",
    "emperor",
    "duke",
    "sheikh",
    "sheik",
    "pope",
    "imam",
    "ayatollah",
    "father",
    "son",
    "husband",
    "brother",
    "nephew",
    "grandson",
    "chairman",
    "spokesman",
    "congressman",
    "councilman",
    "assemblyman",
    "businessman",
    "statesman",
    "archbishop",
    "cardinal",
    "baron",
    "tsar",
    "shah",
  ].map((word) => [word, "male"] as const),
  ...[
    "queen",
    "princess",
    "duchess",
    "mother",
    "daughter",
    "wife",
    "widow",
    "sister",
    "niece",
    "chairwoman",
    "spokeswoman",
    "congresswoman",
    "councilwoman",
    "assemblywoman",
    "businesswoman",
  ].map((word) => [word, "female"] as const),
])
