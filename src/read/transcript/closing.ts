const closingLines = [
  // ###   END   END 1:04 P.M. EDT   (END)   -30-   End of transcript
  /^[\s\u00a0>*_\\]*(?:(?:#[ \t]?){3,}|-?\s?30\s?-|[([]?(?:END|End)(?: of (?:transcript|interview|remarks|excerpts?))?[)\]]?)[\s\u00a0*_]*(?:\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?[^\n]{0,20})?[\s\u00a0]*$/m,
  // 4:10 P.M. EST alone on its line
  /^[\s\u00a0*_]*\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?(?:[ \u00a0]+[A-Z]{2,5})?[\s\u00a0*_]*$/m,
  // (The briefing was concluded at 2:10 p.m.) / (Whereupon, at 3:15 p.m., the hearing was adjourned.)
  /^[\s\u00a0]*[([](?:The (?:briefing|meeting|interview|conversation|press conference|session|hearing|event|call) (?:was )?(?:concluded|ended|adjourned|rose)|Whereupon,)[^()[\]]{0,120}[)\]][\s\u00a0]*$/,
  // Source: Ministry of Trade / Speaker: … / Link to Original Source
  /^[\s\u00a0*_]*(?:Sources?|Speakers?|Format|Location|Original source|Contacts?|For (?:more|further) information|Transcript (?:by|provided)|Copyright|©)\b[*_]*[ \u00a0]*(?:[:：©]|by\b|provided\b|\d{4})/m,
]

// … Thank you. END 4:10 P.M. EST at the end of a text whose lines were run together
const closingOfRunTogetherText =
  /[\s\u00a0]+(?:END|(?:END[\s\u00a0]+)?\d{1,2}:\d\d\s?[AP]\.?M\.?(?:[ \u00a0]+[A-Z]{2,5})?)[\s\u00a0]*(?:\\?#{3,})?[\s\u00a0]*$/

/** No closing line is longer. */
const LONGEST_LINE = 200
const LONGEST_TAIL = 60

/** Where the words of a transcript end after `from`: at a closing mark, a time or a block of sources; null where there is none. */
export function findClosing(text: string, from: number, end: number = text.length): number | null {
  // Searched in a slice: a search for the next newline in the whole text could run far past the end.
  const words = text.slice(from, end)
  for (let start = words.indexOf("\n") + 1; start > 0 && start < words.length; ) {
    const newline = words.indexOf("\n", start)
    const lineEnd = newline < 0 ? words.length : newline
    if (lineEnd - start <= LONGEST_LINE && closingLines.some((closing) => closing.test(words.slice(start, lineEnd))))
      return from + start
    start = lineEnd + 1
  }
  const tailStart = Math.max(0, words.length - LONGEST_TAIL)
  const tail = closingOfRunTogetherText.exec(words.slice(tailStart))
  return tail === null ? null : from + tailStart + tail.index
}
