import model from "wink-eng-lite-web-model"
import winkNLP, { type ItemSentence, type ItemToken } from "wink-nlp"
import type { Span } from "../domain/span.ts"
import type { PartOfSpeech, Sentence, Token } from "./analysis.ts"

const wink = winkNLP(model, ["sbd", "pos"])
const { its } = wink

/** Sentences and tokens of the given paragraphs, offsets exact in `text`. */
export function tokenize(text: string, paragraphs: readonly Span[]): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  paragraphs.forEach((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end)
    let cursor = 0
    wink
      .readDoc(words)
      .sentences()
      .each((sentence: ItemSentence) => {
        const firstToken = tokens.length
        sentence.tokens().each((item: ItemToken) => {
          const form = item.out()
          const pos = item.out(its.pos) as unknown as string
          // wink normalises nothing but drops white space; its own spaces are no tokens of ours.
          if (pos === "SPACE") return
          const at = words.indexOf(form, cursor)
          if (at < 0) throw new Error(`token ${JSON.stringify(form)} is not in its paragraph`)
          cursor = at + form.length
          tokens.push({
            start: paragraph.start + at,
            end: paragraph.start + cursor,
            text: form,
            norm: straighten(form.toLowerCase()),
            lemma: item.out(its.lemma as never) as unknown as string,
            pos: pos as PartOfSpeech,
            sentence: sentences.length,
          })
        })
        const first = tokens[firstToken]
        const last = tokens.at(-1)
        if (first === undefined || last === undefined || tokens.length === firstToken) return
        sentences.push({ start: first.start, end: last.end, paragraph: index, firstToken, endToken: tokens.length })
      })
  })
  return { sentences, tokens }
}

function straighten(word: string): string {
  return word.replace(/[‘’ʼ]/g, "'").replace(/[“”„«»]/g, '"')
}
