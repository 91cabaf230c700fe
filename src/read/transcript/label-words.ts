/** Offices and courtesies a speaker's label may begin with, lower case, without full stops. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend rabbi imam father sister archbishop bishop cardinal pope " +
    "president vice prime premier chancellor minister ministers foreign defense defence finance interior deputy acting assistant under " +
    "undersecretary secretary secretary-general secretaries state general admiral colonel captain major sergeant lieutenant commander brigadier marshal " +
    "ambassador envoy special senator sen representative rep congressman congresswoman governor gov mayor speaker director administrator commissioner " +
    "chair chairman chairwoman chairperson leader spokesperson spokesman spokeswoman judge justice attorney " +
    "king queen prince princess crown emir amir sultan sheikh shaykh ayatollah his her their majesty highness royal excellency taoiseach " +
    "first press officer official senior administration national security adviser advisor principal high honourable honorable hon " +
    "the former chief counsel counsellor counselor consul coordinator delegate premier-designate president-elect"
  ).split(" "),
)

/** Words of offices that make none by themselves: SPECIAL COVERAGE, FIRST ON THE SCENE. */
export const officeModifiers: ReadonlySet<string> = new Set(
  (
    "vice prime foreign defense defence finance interior deputy acting assistant under state special crown his her their royal first press senior " +
    "administration national security principal high honourable honorable the former chief"
  ).split(" "),
)

/** Whether words hold an office: "Minister of Trade", not "The Herald" or "special coverage". */
export function namesOffice(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => titleWords.has(word) && !officeModifiers.has(word))
}

/** Courtesies that say nothing of an office. */
export const courtesies: ReadonlySet<string> = new Set("mr mrs ms miss mx dr sir dame lord lady".split(" "))

/** Labels of those who ask or lead the talk. */
export const askers: ReadonlySet<string> = new Set(
  (
    "q question questions reporter reporters journalist moderator host interviewer anchor operator audience participant press media " +
    "correspondent staff aide voice voices member members presenter emcee student attendee facilitator co-host byline"
  ).split(" "),
)

/** Labels of those who answer, and of those who only render what others said. */
export const answerers: ReadonlySet<string> = new Set(["a", "answer", "response"])
export const interpreters: ReadonlySet<string> = new Set(["interpreter", "translator", "interpretation"])

/** Words before them in labels that name nobody: UNIDENTIFIED FEMALE, AUDIENCE MEMBER, SPEAKER 2. */
export const anonymous: ReadonlySet<string> = new Set(
  "unidentified unknown male female man woman speaker crowd several multiple both all audience server".split(" "),
)

/** Small words inside names. */
export const particles: ReadonlySet<string> = new Set(
  "von van der den de del della di da dos das do la le el al bin bint ibn ben abu of y e zu ter af".split(" "),
)

/** Words that stand before a colon at the start of a line and are no speaker. Lower case. */
export const notSpeakers: ReadonlySet<string> = new Set(
  (
    "note notes watch source sources format link photo photos picture pictures image images credit credits caption update updated updates " +
    "correction corrections clarification editor related subject re cc bcc from to contact contacts tel phone fax email e-mail website web " +
    "location place venue when where who what why how time times date dated transcript topic topics background summary highlights breaking live " +
    "video videos audio exclusive analysis opinion comment fact check important more read listen see also here here's this that these those it " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "published posted issued release embargoed embargo immediate filed tags tag category categories section share follow facebook twitter instagram " +
    "translation just special coverage related story copyright warning attention reminder example examples pros cons ps step option options part chapter figure table box key takeaways timeline " +
    "bottom line result results conclusion introduction overview agenda participants attendees present language languages length duration " +
    "headline dateline byline author by written edited reporting additional title name names speakers event events press-release statement quote " +
    "remember imagine consider yes no and but or so then now today tomorrow yesterday again finally first second third one two three " +
    "is are was were will would can could should must do does did has have had if because we i you he she they my our your his her its their"
  ).split(" "),
)
