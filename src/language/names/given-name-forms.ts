/** Short and full forms of one given name, a group a line. */
const groups = `
antony anthony tony
alexander alex sasha
andrew andy drew
barack barry
benjamin ben
bernard bernie
catherine kate cathy
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth
frederick fred
gerald jerry
gregory greg
jacob jack jake
james jim jimmy
jeffrey jeff
jennifer jen
john jack
jonathan jon
joseph joe
joshua josh
kenneth ken
lawrence larry
margaret maggie
matthew matt
michael mike
mitchell mitch
nicholas nick
patrick pat
peter pete
philip phil
raymond ray
richard rick dick
robert bob rob bobby
ronald ron
samuel sam
stephen steve steven
susan sue
theodore ted
thomas tom
timothy tim
vladimir volodymyr
william bill will
`

const formsOf = new Map<string, Set<string>>()
for (const line of groups.trim().split("\n")) {
  const forms = line.split(" ")
  for (const form of forms) formsOf.set(form, new Set([...(formsOf.get(form) ?? []), ...forms]))
}

/**
 * Whether the words before two equal surnames can be one person's: equal, an initial, a short form, or one with a
 * middle name more. "Antony J." and "Antony", "Joe" and "Joseph R."; not "Ana" and "Luis".
 */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0], b[0]]
  if (first === undefined || other === undefined) return false
  if (!givenNameAgrees(first, other)) return false
  if (a.length === 1 || b.length === 1) return true
  return a.slice(1).some((word) => b.slice(1).some((match) => givenNameAgrees(word, match)))
}

/** Whether two given names, lower case, can be one: equal, an initial, or forms of one name. */
export function givenNameAgrees(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return formsOf.get(a)?.has(b) ?? false
}
