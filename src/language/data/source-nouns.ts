function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Nouns and pronouns for people whom a text quotes without naming them. Lower case. */
export const peopleNouns: ReadonlySet<string> = words(`
activists administrators advisers advisors advocates aide aides allies analysts anyone attendees authorities
backers believers bystanders
campaigners citizens civilians colleagues commentators companies conservatives countries critics
delegates democrats diplomats doctors donors
economists elites employees everybody everyone evangelicals eyewitnesses experts
families foes folks followers forces friends
governments groups
historians
insider insiders intelligence investigators islamists
journalists
lawmakers leaders legislators liberals
many media members men militants military most nations
observers officer officers official officials one opponents others owners
parents participants parties people pollsters powers president's press proponents protesters pundits
rebels relatives reporters representatives republicans researchers residents
scholars scientists sides skeptics someone somebody some soldiers source sources specialists spokespeople staffers states strategists students supporters survivors
those troops
veterans victims viewers villagers voters
watchers westerners witness witnesses women workers
`)

/** Nouns for a body that can speak: "the ministry". Lower case. */
export const bodyNouns: ReadonlySet<string> = words(`
administration agency alliance army assembly association authority
bank board bureau bloc
cabinet campaign chamber church coalition commission committee company conference congress consulate corporation council court
delegation department directorate
embassy
federation firm fleet force foundation fund
government group
institute institution
junta
league leadership legislature
ministry mission monarchy movement
navy network
office ombudsman opposition organization organisation
palace parliament party police presidency
regime
secretariat senate service side
team trust tribunal
union university
watchdog
`)

/** Bodies of which a state or a text has but one: "the palace" needs no other name. Lower case. */
export const standingBodies: ReadonlySet<string> = words(`
administration army cabinet congress embassy fleet government junta legislature ministry navy office ombudsman opposition
palace parliament police presidency regime secretariat senate watchdog
`)

/** What makes a guard a body: "the coast guard". */
const guards = /^(?:border|coast|home|national|republican|revolutionary)$/

/** A body's noun in the singular, or null: "ministries" -> "ministry". Bodies of people ("governments said") are read there. */
export function singularBody(word: string, before: string): string | null {
  if (bodyNouns.has(word) || (word === "guard" && guards.test(before))) return word
  for (const [ending, singular] of [
    ["ies", "y"],
    ["s", ""],
  ] as const)
    if (word.endsWith(ending) && bodyNouns.has(word.slice(0, -ending.length) + singular))
      return word.slice(0, -ending.length) + singular
  return null
}

/** Nouns for texts that say something. Lower case. */
export const documentNouns: ReadonlySet<string> = words(`
account ad advertisement agreement analysis announcement article articles assessment
bill biography blog book briefing brief broadcast bulletin
cable caption charter chart column communique communiqué complaint constitution contract
data decree description directive document documents
editorial email emails essay estimate estimates evidence excerpt
filing filings findings figures form
guidance guidelines
handout
indictment interview
journal
law lawsuit leaflet legislation letter letters log
magazine manifesto manual manuscript memo memoir memorandum message minutes
newsletter newspaper newspapers note notice
order outlet
paper papers petition plan platform poll polls post posting poster proclamation program proposal publication
readout record records release report reports reporting research resolution results review ruling rules
scenario sign slogan speech statement statements statistics statute story studies study subpoena summary survey surveys
tally text tape testimony transcript transcripts treaty tweet tweets
update
version video
warrant website webpage wire
`)
