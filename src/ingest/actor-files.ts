import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml"
import type { HeldOffice, ListedPerson } from "../domain/listed-person.ts"
import type { Files } from "../effects/effects.ts"
import { isCountryCode } from "../language/names/country-code.ts"
import { countryNamed } from "../link/relationship/country-named.ts"

/** A list of actors that cannot be read. The message names its file, the line and what is wrong. */
export class ActorListProblem extends Error {}

/** So long a list holds every minister of the world for a century. */
const longest = 16 * 1024 * 1024

/**
 * Reads lists of actors: one file, or all `.yaml` files of a folder.
 *
 * @throws ActorListProblem where there is none, one cannot be read, or two entries are of one Wikidata id.
 */
export async function readActorList(path: string, files: Files): Promise<ListedPerson[]> {
  const { kind } = await files.entry(path)
  if (kind !== "folder" && kind !== "file")
    throw new ActorListProblem(`${path}: there is no such file or folder of actors`)
  const names = kind === "file" ? [] : (await files.list(path)).filter((name) => /^[^.].*\.ya?ml$/.test(name))
  const paths = kind === "file" ? [path] : names.map((name) => `${path}/${name}`)
  const people: ListedPerson[] = []
  const places = new Map<string, string>()
  for (const file of paths) {
    for (const { person, place } of parseActorList(await textOf(file, files), file)) {
      const other = places.get(person.wikidata)
      if (other !== undefined)
        throw new ActorListProblem(`${place}: ${person.wikidata} is listed at ${other} already; give each once`)
      places.set(person.wikidata, place)
      people.push(person)
    }
  }
  return people
}

async function textOf(path: string, files: Files): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of files.chunks(path)) {
    parts.push(chunk)
    length += chunk.length
    if (length > longest)
      throw new ActorListProblem(`${path}: too long for a list of actors; split it into several files`)
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw new ActorListProblem(`${path}: not text in UTF-8`)
  }
}

/** A listed person and where: "actors.yaml:12". */
export interface Listing {
  readonly person: ListedPerson
  readonly place: string
}

type Refuse = (reason: string, node?: Node | null) => never

/**
 * Reads the text of a list: one person, or several.
 *
 *     - wikidata: Q900000001
 *       name: Ana Ruiz
 *       aliases: [Anna Rouiz]
 *       country: XCV
 *       offices:
 *         - { office: trade envoy, from: 2030-02, to: 2033-01-20 }
 */
export function parseActorList(text: string, path: string): Listing[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf = (offset: number | undefined): string =>
    offset === undefined ? path : `${path}:${lines.linePos(offset).line}`
  const refuse: Refuse = (reason, node) => {
    throw new ActorListProblem(`${placeOf(node?.range?.[0])}: ${reason}`)
  }
  const [error] = document.errors
  if (error !== undefined)
    throw new ActorListProblem(
      `${placeOf(error.pos[0])}: ${(error.message.split("\n")[0] as string).replace(/:$/, "")}`,
    )
  const { contents } = document
  const items = isSeq(contents) ? contents.items : contents === null ? [] : [contents]
  return items.map((item) => {
    if (!isMap(item)) return refuse("an actor has wikidata, name and offices", item as Node | null)
    return { person: readPerson(item, refuse), place: placeOf(item.range?.[0]) }
  })
}

function readPerson(map: YAMLMap, refuse: Refuse): ListedPerson {
  only(map, ["wikidata", "name", "aliases", "country", "offices"], "an actor", refuse)
  const wikidata = textAt(map, "wikidata", refuse)
  if (wikidata === null || !/^Q[1-9]\d{0,11}$/.test(wikidata))
    return refuse("an actor has a Wikidata id such as Q42", nodeAt(map, "wikidata") ?? map)
  const name = textAt(map, "name", refuse)
  if (name === null || !/\p{L}/u.test(name)) return refuse(`${wikidata} has no name`, nodeAt(map, "name") ?? map)
  const country = countryAt(map, refuse)
  return {
    wikidata,
    name,
    aliases: listAt(map, "aliases", refuse).map((alias) => {
      const words = textOfNode(alias)
      return words !== null && /\p{L}/u.test(words) ? words : refuse("an alias is a name", alias)
    }),
    country,
    offices: listAt(map, "offices", refuse).map((office) =>
      isMap(office) ? readOffice(office, country, refuse) : refuse("an office has its name, from and to", office),
    ),
  }
}

function readOffice(map: YAMLMap, country: string | null, refuse: Refuse): HeldOffice {
  only(map, ["office", "country", "from", "to"], "an office", refuse)
  const office = textAt(map, "office", refuse)
  if (office === null) return refuse("an office has a name: office: Foreign Minister", map)
  const [from, to] = [dateAt(map, "from", refuse), dateAt(map, "to", refuse)]
  // "2031" is before "2031-05", and either may end the other's year.
  const shared = Math.min(from?.length ?? 0, to?.length ?? 0)
  if (from !== null && to !== null && from.slice(0, shared) > to.slice(0, shared))
    return refuse(`${office}: it ends (${to}) before it begins (${from})`, nodeAt(map, "to"))
  return { office, country: countryAt(map, refuse) ?? country, from, to }
}

function only(map: YAMLMap, keys: readonly string[], thing: string, refuse: Refuse): void {
  for (const { key } of map.items as Pair<Node>[]) {
    const name = textOfNode(key)
    if (name === null || !keys.includes(name))
      refuse(`there is no "${name ?? "?"}" in ${thing}, only ${keys.join(", ")}`, key)
  }
}

function nodeAt(map: YAMLMap, key: string): Node | null {
  return (map.get(key, true) as Node | undefined) ?? null
}

function textAt(map: YAMLMap, key: string, refuse: Refuse): string | null {
  const node = nodeAt(map, key)
  if (node === null || (isScalar(node) && node.value === null)) return null
  return textOfNode(node) ?? refuse(`${key} is one word or phrase`, node)
}

/** Text as it was written: a year is no number here. */
function textOfNode(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null
  const words = (node.source ?? String(node.value)).replace(/\s+/g, " ").trim()
  return words === "" ? null : words
}

function listAt(map: YAMLMap, key: string, refuse: Refuse): readonly Node[] {
  const node = nodeAt(map, key)
  if (node === null || (isScalar(node) && node.value === null)) return []
  return isSeq(node) ? (node.items as Node[]) : refuse(`${key} is a list`, node)
}

/** A code; or the name of a state that has none, as documents call it. */
function countryAt(map: YAMLMap, refuse: Refuse): string | null {
  const given = textAt(map, "country", refuse)
  if (given === null || isCountryCode(given)) return given
  const code = countryNamed(given)
  const isName = code === null && /^\p{Lu}.*\p{Ll}/u.test(given)
  return isName
    ? given
    : refuse(
        `"${given}" is no country: give its ISO 3166-1 code of three capitals, such as ${code ?? "CHE"}${code === null ? ", or the name of a state that has none" : ""}`,
        nodeAt(map, "country"),
      )
}

function dateAt(map: YAMLMap, key: string, refuse: Refuse): string | null {
  const date = textAt(map, key, refuse)
  return date === null || isDate(date)
    ? date
    : refuse(`${key}: "${date}" is no date such as 2031, 2031-05 or 2031-05-04`, nodeAt(map, key))
}

function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return false
  const time = Date.parse(date)
  // V8 reads 31 February as 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
