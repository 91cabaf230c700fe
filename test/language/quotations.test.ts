import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Document, Region } from "../../src/domain/document.ts"
import type { Quotation } from "../../src/domain/quotation.ts"
import { type Span, slice } from "../../src/domain/span.ts"
import { findQuotations } from "../../src/language/quotations.ts"

/** Quotations of a text whose paragraphs are its lines. */
function quotationsOf(text: string, regions: readonly Region[] = []): Quotation[] {
  const paragraphs: Span[] = []
  for (const line of text.matchAll(/[^\n]+/g)) paragraphs.push({ start: line.index, end: line.index + line[0].length })
  return findQuotations({ text, regions } as unknown as Document, paragraphs)
}

/** As `words`, indented by depth, with what is out of the ordinary in brackets. */
function shown(text: string, quotation: Quotation): string {
  const { inner, depth, opened, closed, continues, use } = quotation
  const remarks = [
    ...(opened ? [] : ["unopened"]),
    ...(closed ? [] : ["unclosed"]),
    ...(continues === null ? [] : [`continues ${continues}`]),
    ...(use === "words" ? [] : [use]),
  ]
  return `${"> ".repeat(depth)}${slice(text, inner)}${remarks.length > 0 ? ` [${remarks.join(", ")}]` : ""}`
}

function finds(text: string, ...expected: string[]): void {
  it(text, () => {
    expect(quotationsOf(text).map((quotation) => shown(text, quotation))).toEqual(expected)
  })
}

describe("marks of every style", () => {
  finds('"We signed," said Ana Ruiz.', "We signed,")
  finds("“We signed,” said Ana Ruiz.", "We signed,")
  finds("‘We signed,’ said Ana Ruiz.", "We signed,")
  finds("'We signed,' said Ana Ruiz.", "We signed,")
  finds("„Wir haben unterschrieben“, sagte Varga.", "Wir haben unterschrieben")
  finds("„Podpisaliśmy”, powiedział Varga.", "Podpisaliśmy")
  finds("« Nous avons signé », a dit Varga.", "Nous avons signé")
  finds("»Wir haben unterschrieben«, sagte Varga. »Endlich.«", "Wir haben unterschrieben", "Endlich.")
  finds("‹Signé›, dit Varga.", "Signé")
  finds("佐藤氏は「署名した」と述べた。", "署名した")
  finds("彼は「大臣が『否』と言った」と述べた。", "大臣が『否』と言った", "> 否")
  finds("”Vi har skrivit på”, sade Varga. ”Nu.”", "Vi har skrivit på", "Nu.")
  finds("''We signed,'' said Ana Ruiz. ''At last.''", "We signed,", "At last.")
  finds("``We signed,'' said Ana Ruiz.", "We signed,")
  finds('“We signed," said Ana Ruiz. "At last.”', "We signed,", "At last.")
  finds("He added, “The port stays shut. »", "The port stays shut.")
})

describe("split, side by side, at the edges", () => {
  finds('"The talks," Ruiz said, "are alive."', "The talks,", "are alive.")
  finds('Lindqvist ("a hawk") and Sato (a "dove")', "a hawk", "dove")
  finds('Ruiz said,"We signed."', "We signed.")
  finds('"We—" he began.', "We—")
  finds('It was over—"finished"—by noon.', "finished")
  finds('"… and we stayed," he said. "[The council] agreed …"', "… and we stayed,", "[The council] agreed …")
  finds('" We object, " she said. " Read it. "', "We object,", "Read it.")
  finds("“We agree”: the words of “a friend”.", "We agree", "a friend")
  finds("“Yes!”, “No!”, “Never!”", "Yes!", "No!", "Never!")
})

describe("one within another", () => {
  finds("“Petrov told me ‘no’ twice,” Ruiz said.", "Petrov told me ‘no’ twice,", "> no")
  finds("'Petrov told me \"no\" twice,' Ruiz said.", 'Petrov told me "no" twice,', "> no")
  finds("\"'No' is what he told me,\" Ruiz said.", "'No' is what he told me,", "> No")
  finds("\"He told me 'no.'\" Ruiz left.", "He told me 'no.'", "> no.")
  finds('"She told me "never" and left," he said.', 'She told me "never" and left,', "> never")
  finds("“He said ‘no,” she recalled.", "He said ‘no,", "> no, [unclosed]")
})

describe("apostrophes are not quotation marks", () => {
  finds("The ministers' plan won't change Ruiz's mind, and that's that.")
  finds("It’s the ’90s: rock ’n’ roll, o’clock, the envoys’ cars.")
  finds("'Tis the season for the workers' and miners' unions.")
  finds("‘Tis the season, in the ‘90s.")
  finds("‘The ministers’ plan is dead,’ said Ruiz.", "The ministers’ plan is dead,")
  finds("'It's over,' said Ruiz. 'We're done.'", "It's over,", "We're done.")
  finds("Ruiz: 'No deal' before May", "No deal")
  finds("'No deal' for the dogs' owners", "No deal")
  finds('"Don\'t," she said, "it\'s theirs."', "Don't,", "it's theirs.")
  finds("They were just runnin' late.")
})

describe("inches, feet and ditto signs", () => {
  finds('He is 6\'2" tall and the board 5" wide.')
  finds('"The gap is 5" wide," said Ruiz.', 'The gap is 5" wide,')
  finds('There fell 3" of rain, "a flood," said Ruiz.', "a flood,")
  finds('"We counted 12" and "no more," she said.', "We counted 12", "no more,")
})

describe("missing and stray marks", () => {
  finds('"We object to every word of it.', "We object to every word of it. [unclosed]")
  finds('"We object, Ruiz said.', "We object, [unclosed]")
  finds('"We object, Ruiz said. "Read the text."', "We object, [unclosed]", "Read the text.")
  finds('We object," Ruiz said. "Read the text."', "We object, [unopened]", "Read the text.")
  finds('Ruiz left on Monday. We object," she said.', "We object, [unopened]")
  finds('A stray " mark here.\n"We signed," said Ruiz.', "We signed,")
})

describe("over several paragraphs", () => {
  finds(
    'Ruiz said: "We object.\n"We always have.\n"Read the text."\nShe left.',
    "We object. [unclosed]",
    "We always have. [unclosed, continues 0]",
    "Read the text. [continues 1]",
  )
  finds(
    '"We object," Ruiz said. "It is wrong.\n"Read the text," she said.',
    "We object,",
    "It is wrong. [unclosed]",
    "Read the text, [continues 1]",
  )
  finds("‘We object.\n‘Read the text,’ said Ruiz.", "We object. [unclosed]", "Read the text, [continues 0]")
  // The middle is not opened anew; the mark at its end belongs to the one before.
  finds('"We object.\nWe always have."', "We object. [unclosed]", "We always have. [unopened, continues 0]")
  // Another speaker: the mark was forgotten.
  finds(
    '"We object," said Ruiz. "It is wrong.\n"We are pleased," said Petrov.',
    "We object,",
    "It is wrong. [unclosed]",
    "We are pleased,",
  )
  finds('"We object, Ruiz said.\n"We are pleased," said Petrov.', "We object, [unclosed]", "We are pleased,")
  finds('"We object.\nShe left.\n"Read the text," said Petrov.', "We object. [unclosed]", "Read the text,")
})

describe("what the marks are used for", () => {
  finds('said Juma "Tiger" Bello.', "Tiger [nickname]")
  finds("Former envoy Juma “the Tiger” Bello agreed.", "the Tiger [nickname]")
  finds('On NBX, The "Tiger" Bello gang was news.', "Tiger")
  finds('Ruiz spoke on "Face the Day" last week.', "Face the Day [title]")
  finds("She told NBX’s “Good Evening” that it was over.", "Good Evening [title]")
  finds('He wrote the book "Borders," she said.', "Borders, [title]")
  finds("in his memoir, ‘A Long Night at Sea’, he", "A Long Night at Sea [title]")
  finds('the picture "https://quay.example/2031/05/lamp.png" shows', "https://quay.example/2031/05/lamp.png [title]")
  const pictures = "https://quay.example/a.png 624w, https://quay.example/a.png?fit=300 300w"
  finds(`the picture "${pictures}" shows`, `${pictures} [title]`)
  finds('Ruiz told Sato "No Way."', "No Way.")
  finds("Petrov Was 'Mocking' Sato Camp, Aide Claims", "Mocking")
  finds("A policy of 'massive resistance' to the court", "massive resistance")
  finds('the so-called "truce" held', "truce [scare]")
  finds('Both states keep an "ironclad" friendship.', "ironclad [scare]")
  finds('Lindqvist called it "an insult" and left.', "an insult")
  finds('Lindqvist called it an "insulting" offer.', "insulting")
  finds('Sato signed her "final" paper, she said.', "final")
})

it("takes no title from the capitals of a headline", () => {
  const text = 'Ruiz Insists on "No Deal"'
  const [quotation] = quotationsOf(text, [{ start: 0, end: text.length, region: "headline" }])
  expect(quotation?.use).toBe("words")
})

const word = fc.constantFrom("talks", "port", "we", "never", "Ruiz", "it's", "don’t", "treaty", "70%", "so")
const words = fc.array(word, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(" "))
const styles = fc.constantFrom(['"', '"', "'", "'"], ["“", "”", "‘", "’"], ["‘", "’", "“", "”"], ["«", "»", "“", "”"])
/** A paragraph of balanced quotations, some with one inside, and their words in order. */
const balanced = styles.chain(([open, close, innerOpen, innerClose]) =>
  fc
    .array(fc.record({ lead: words, said: words, nested: fc.option(words) }), { minLength: 1, maxLength: 4 })
    .map((parts) => {
      const expected: string[] = []
      const text = parts.map(({ lead, said, nested }) => {
        const inside = nested === null ? said : `${said} ${innerOpen}${nested}${innerClose} again`
        expected.push(inside, ...(nested === null ? [] : [nested]))
        return `${lead} ${open}${inside},${close} he`
      })
      return { text: `${text.join(" and ")}.`, expected }
    }),
)
const hostile = fc
  .array(
    fc.constantFrom('"', "'", "“", "”", "‘", "’", "«", "»", "„", " ", "a", "B", "s", "5", ".", ",", "\n", "—", "''"),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""))

describe("whatever the text", () => {
  it("recovers balanced quotations exactly", () => {
    fc.assert(
      fc.property(balanced, ({ text, expected }) => {
        const found = quotationsOf(text)
        expect(found.map(({ inner }) => slice(text, inner).replace(/,$/, ""))).toEqual(expected)
        expect(found.every(({ opened, closed }) => opened && closed)).toBe(true)
      }),
    )
  })

  it("nests properly, inner within, in order, no paragraph crossed", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = quotationsOf(text)
        const open: Quotation[] = []
        let last = -1
        for (const [index, quotation] of found.entries()) {
          expect(quotation.start).toBeGreaterThanOrEqual(last)
          last = quotation.start
          while (open.length > 0 && (open.at(-1) as Quotation).end <= quotation.start) open.pop()
          const outer = open.at(-1)
          if (outer !== undefined) expect(quotation.end).toBeLessThanOrEqual(outer.end)
          expect(quotation.inner.start).toBeGreaterThanOrEqual(quotation.start)
          expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end)
          expect(quotation.inner.start).toBeLessThan(quotation.inner.end)
          expect(slice(text, quotation)).not.toContain("\n")
          if (quotation.continues !== null) expect(quotation.continues).toBeLessThan(index)
          open.push(quotation)
        }
      }),
      { numRuns: 500 },
    )
  })

  it("lets no stray mark change the next paragraph", () => {
    const stray = fc.constantFrom('"', "“", "”", "'", "’", "«")
    fc.assert(
      fc.property(words, stray, words, balanced, (before, mark, after, { text }) => {
        const spoiled = `${before} ${mark} ${after}`
        const shift = spoiled.length + 1
        const alone = quotationsOf(text).map((quotation) => shown(text, quotation))
        const both = quotationsOf(`${spoiled}\n${text}`).filter(({ start }) => start >= shift)
        expect(both.map((quotation) => shown(`${spoiled}\n${text}`, quotation))).toEqual(alone)
      }),
    )
  })

  it("takes time in proportion to the text", () => {
    for (const unit of ['"a ', 'a" ', "‘“", '"a" ', "''"]) {
      const begin = performance.now()
      quotationsOf(unit.repeat(10_000))
      // Tenfold of what a laptop needs; by the square it would be minutes.
      expect(performance.now() - begin).toBeLessThan(8_000)
    }
  })
})
