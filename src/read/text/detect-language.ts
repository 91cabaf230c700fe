/** Small words that are frequent in one language and rare in its neighbours. */
const smallWords: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for with his on as by are from have had this which said not but they been",
  fr: "le la les des et est une dans que qui pour pas sur avec au du sont par ce il elle nous été aux",
  de: "der die das und ist nicht mit von den dem ein eine zu auf für im sich auch als wird bei nach sie hat",
  es: "el los las de y que en una por con para del se es no como más pero su al fue ha este sobre",
  it: "il di che e la per non una sono con del della è da le si nel anche più gli ha come alla dei",
  pt: "o os as de e que em uma para com não do da se por mais dos ao foi na no como são pelo",
  nl: "de het een van en is dat niet op te zijn voor met die er aan ook als bij door naar hij heeft werd",
  sv: "och att det som en på är av för inte med den till har de om ett men var från han vid",
  pl: "i w na z nie się że do to jest o jak ale od po przez za są dla oraz tym który",
  tr: "ve bir bu için ile da de olarak daha çok gibi olan kadar sonra ise ancak en ne değil",
  id: "yang dan di dari untuk dengan ini itu pada tidak dalam akan oleh juga ke adalah telah mereka",
}

const wordSets = Object.entries(smallWords).map(([language, words]) => ({ language, words: new Set(words.split(" ")) }))

/** Writing systems that tell the language, or nearly; the more particular first. */
const scripts: readonly { readonly letters: RegExp; readonly language: string }[] = [
  { letters: /[\u3040-\u30ff]/gu, language: "ja" },
  { letters: /\p{Script=Hangul}/gu, language: "ko" },
  { letters: /\p{Script=Han}/gu, language: "zh" },
  { letters: /[іїєґІЇЄҐ]/gu, language: "uk" },
  { letters: /\p{Script=Cyrillic}/gu, language: "ru" },
  { letters: /[پچژگ]/gu, language: "fa" },
  { letters: /\p{Script=Arabic}/gu, language: "ar" },
  { letters: /\p{Script=Hebrew}/gu, language: "he" },
  { letters: /\p{Script=Devanagari}/gu, language: "hi" },
  { letters: /\p{Script=Greek}/gu, language: "el" },
  { letters: /\p{Script=Thai}/gu, language: "th" },
]

/** As much as is looked at: the language shows in the first page. */
const sample = 6000
/** A script counts from this share of the letters on; a quoted foreign name stays below. */
const scriptShare = 0.02
/** Letters of one script must make up this share before the Latin alphabet is ruled out. */
const foreignShare = 0.4
/** Fewer small words than this tell nothing. */
const fewestSmallWords = 4
/** Of all words, the share that are a language's small words in running text: seldom below a fifth. */
const smallWordShare = 0.12

/** BCP 47 primary tag of the language a text is in: `en`; `und` where it could not be told. */
export function detectLanguage(text: string): string {
  const start = text.slice(0, sample)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return "und"
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters * (1 - foreignShare)) {
    const found = scripts.find(({ letters: own }) => (start.match(own)?.length ?? 0) > letters * scriptShare)
    return found?.language ?? "und"
  }
  return detectLatin(start.toLowerCase().match(/[\p{L}’']+/gu) ?? [])
}

function detectLatin(words: readonly string[]): string {
  let best = { language: "und", count: 0 }
  for (const { language, words: own } of wordSets) {
    const count = words.filter((word) => own.has(word)).length
    if (count > best.count) best = { language, count }
  }
  const isEnough = best.count >= fewestSmallWords && best.count >= words.length * smallWordShare
  return isEnough ? best.language : "und"
}
