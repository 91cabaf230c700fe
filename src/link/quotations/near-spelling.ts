/** A word or words as two writers spell them alike: case, marks, hyphens, spaces and doubled letters do not count. */
export function spelled(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(\p{L})\1/gu, "$1")
    .replace(/([io])s(?=e|ing|ation)/g, "$1z")
    .replace(/ys(?=e|ing)/g, "yz")
    .replace(/our(?=$|ed|ing|s$|able|ite|hood)/g, "or")
    .replace(/([bct])re$/, "$1er")
    .replace(/or(?=s?$)/, "er")
    .replace(/ae|oe/g, "e")
    .replace(/ogue$/, "og")
    .replace(/ence$/, "ense")
    .replace(/dgement/g, "dgment")
}

/** So short a name may differ in one letter and be another one: Iran, Iraq. */
const LEAST_NAME = 5

/**
 * Whether two words are one in two spellings: British and American (labour, labor), doubled letters, hyphens; of names
 * also one letter that another alphabet left open (Qaeda, Qaida). Inflection is another word: attack, attacks.
 */
export function areSpellings(one: string, other: string): boolean {
  if (beginOtherwise(one, other)) return false
  if (spelled(one) === spelled(other)) return true
  const isName = /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other)
  if (!isName || Math.min(one.length, other.length) < LEAST_NAME) return false
  return one.length === other.length && isOneVowelApart(one.toLowerCase(), other.toLowerCase())
}

/** Plain letters that differ, one of them a consonant: no spelling of one word is one of the other. */
function beginOtherwise(one: string, other: string): boolean {
  const [first, second] = [one.charCodeAt(0) | 32, other.charCodeAt(0) | 32]
  return first !== second && isLetter(first) && isLetter(second) && (isConsonant(first) || isConsonant(second))
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isConsonant(code: number): boolean {
  return !"aeiouy".includes(String.fromCharCode(code))
}

function isOneVowelApart(one: string, other: string): boolean {
  const vowels = "aeiouy"
  let apart = 0
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at]) continue
    if (!vowels.includes(one[at] as string) || !vowels.includes(other[at] as string)) return false
    apart++
  }
  return apart === 1
}

/** Whether one name is the other with two letters in each other's place, as fingers slip: Okaofr, Okafor. */
export function isSlipOf(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.length < LEAST_NAME) return false
  const apart = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]))
  const [first = 0, second = 0] = apart
  return apart.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}
