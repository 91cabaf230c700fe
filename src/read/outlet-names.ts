/** Words that the names of outlets are made with. */
const outletWord =
  "(?:Times|Post|News|Herald|Couriers?|Courrier|Tribune|Journal|Gazette|Observer|Guardian|Wire|Press|Presse|News Agency|Broadcasting|Broadcaster|Radio|Television|TV|Daily|Weekly|Star|Mirror|Mail|Chronicle|Globe|Standard|Monitor|Review|Magazine|Telegraph|Independent|Inquirer|Examiner|Register|Dispatch|Echo|Zeitung|Tageblatt|Bulletin|Reporter|Sentinel|Messenger|Ledger)"
const link = "(?: (?:of|de|du|des|der|the|and|&|\\p{Lu}[\\p{L}’'.&-]*))"

/** The name of an outlet that a word of its own gives away, as part of a regular expression: "The Port Vell Courier". */
export const outletName = `(?:The |Le |La |Die |Der |El |Il )?(?:\\p{Lu}[\\p{L}’'.&-]*${link}{0,3} )?${outletWord}${link}{0,3}`

const nothingButOutlet = new RegExp(`^(?:the )?${outletName}$`, "u")

/** Places and offices whose names hold an outlet's word: "Press Briefing Room". */
const notOutlet =
  /\b(Room|Hall|House|Center|Centre|Club|Secretary|Office|Officer|Conference|Briefing|Call|Corps|Building|Hotel|Freedom|Release)\b/

/** Whether words name a place or an office although they hold an outlet's word. */
export function isRoomOrOffice(words: string): boolean {
  return notOutlet.test(words)
}

/** Whether words are an outlet's name and nothing else. */
export function isOutletName(words: string): boolean {
  return words.length <= 80 && nothingButOutlet.test(words) && !isRoomOrOffice(words)
}
