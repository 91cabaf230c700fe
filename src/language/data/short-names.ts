/** Bodies known by their initials as well as by their names: `SHORT FORMS = NAME`, a body a line. */
const table = `
UN = United Nations
EU = European Union
AU = African Union
NATO = North Atlantic Treaty Organization
OSCE = Organization for Security and Cooperation in Europe
ASEAN = Association of Southeast Asian Nations
OPEC = Organization of the Petroleum Exporting Countries
OECD = Organization for Economic Cooperation and Development
IAEA = International Atomic Energy Agency
IMF = International Monetary Fund
WTO = World Trade Organization
WHO = World Health Organization
ICC = International Criminal Court
ICRC = International Committee of the Red Cross
UNHCR = United Nations High Commissioner for Refugees
UNICEF = United Nations Children's Fund
GCC = Gulf Cooperation Council
AP = Associated Press
AFP = Agence France-Presse
BBC = British Broadcasting Corporation
FBI = Federal Bureau of Investigation
CIA = Central Intelligence Agency
NSA = National Security Agency
IRS = Internal Revenue Service
USAID = United States Agency for International Development
PLO = Palestine Liberation Organization
PLA = People's Liberation Army
`

const names: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" = ") as [string, string]),
)

/** A body's name for its initials: "the U.N." -> "United Nations"; any other name as it is. */
export function spelledOut(name: string): string {
  return names.get(name.replace(/^[Tt]he /, "").replaceAll(".", "")) ?? name
}
