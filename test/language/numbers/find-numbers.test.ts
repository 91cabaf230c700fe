import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { findNumbers, type WrittenNumber } from "../../../src/language/numbers/find-numbers.ts"
import { documentOf } from "../../document-of.ts"

function numbersIn(text: string): { number: WrittenNumber; words: string }[] {
  const { tokens } = analyse(documentOf(text))
  return findNumbers(text, tokens).map((number) => ({ number, words: slice(text, number) }))
}

/** The first number of a text: its words, value and kind, with the upper end of a range, bound and currency where there are any. */
function reads(text: string, words: string, value: number, ...more: (string | number)[]): void {
  it(`${text}  ${value} ${more.join(" ")}`, () => {
    const [first] = numbersIn(text)
    if (first === undefined) throw new Error(`no number in: ${text}`)
    const { number } = first
    expect(first.words).toBe(words)
    const said = [number.high, number.kind, number.bound, number.currency]
    expect([
      number.value,
      ...said.filter((part) => part !== null && part !== "plain" && part !== "exact" && part !== "range"),
    ]).toEqual([value, ...more])
  })
}

function readsNone(text: string): void {
  it(`${text}  none`, () => expect(numbersIn(text)).toEqual([]))
}

describe("numbers in digits", () => {
  reads("They sank 41,000 tons.", "41,000", 41_000)
  reads("It has 50k readers.", "50k", 50_000)
  reads("It lost 3.4 million birds.", "3.4 million", 3_400_000)
  reads("It lasted 3½ hours.", "3½", 3.5)
  readsNone("An F-16 took off at 10:30 from bay B12.")
  readsNone("Version 1.2.3 of the form, page 4/7")
})

describe("numbers in words", () => {
  reads("forty-one ships", "forty-one", 41)
  reads(
    "two hundred and forty-one thousand three hundred men",
    "two hundred and forty-one thousand three hundred",
    241_300,
  )
  reads("a hundred and ten ships", "a hundred and ten", 110)
  reads("half a dozen ships", "half a dozen", 6)
  reads("five and a half hours", "five and a half", 5.5)
  reads("a million and a half crowns", "a million and a half", 1_500_000)
  it("parts two numbers that stand side by side", () => {
    expect(numbersIn("They answered two four-page letters.").map(({ number }) => number.value)).toEqual([2, 4])
  })
})

describe("bounds", () => {
  reads("about 40 ships", "about 40", 40, "about")
  reads("nearly six hours", "nearly six", 6, "less-than")
  reads("at least 72 hours", "at least 72", 72, "at-least")
  reads("no more than 30 miles", "no more than 30", 30, "at-most")
  reads("more than sixty states", "more than sixty", 60, "more-than")
  reads("50 or more ships", "50 or more", 50, "at-least")
  reads("500-plus members", "500-plus", 500, "at-least")
})

describe("ranges", () => {
  reads("between 20 and 30 flights", "between 20 and 30", 20, 30)
  reads("20-30 flights", "20-30", 20, 30)
  reads("two or three ships", "two or three", 2, 3)
  reads("$3 to $5 billion", "$3 to $5 billion", 3e9, 5e9, "money", "USD")
  reads("1.5 million–2 million people", "1.5 million–2 million", 1.5e6, 2e6)
  it("takes what rose from one to another for two numbers", () => {
    expect(numbersIn("It rose from 20 to 30.").map(({ number }) => number.value)).toEqual([20, 30])
  })
})

describe("percent and parts of a whole", () => {
  reads("40% of it", "40%", 40, "percent")
  reads("40 per cent of it", "40 per cent", 40, "percent")
  reads("three percentage points", "three percentage points", 3, "points")
  reads("nine in ten machines", "nine in ten", 90, "share")
  reads("two thirds of the ports", "two thirds", 66.67, "share")
  reads("three-quarters of our grain", "three-quarters", 75, "share")
  reads("half of the ports", "half", 50, "share")
  it("takes neither a time nor an ordinal for a part", () => {
    const kinds = numbersIn("In the first quarter of 2031 a third round failed, one in the Assembly.").map(
      ({ number }) => number.kind,
    )
    expect(kinds).not.toContain("share")
  })
})

describe("money", () => {
  reads("$3.4 billion a year", "$3.4 billion", 3.4e9, "money", "USD")
  reads("€4.5bn of aid", "€4.5bn", 4.5e9, "money", "EUR")
  reads("18m dollars", "18m dollars", 18e6, "money", "USD")
  reads("five million Swiss francs", "five million Swiss francs", 5e6, "money", "CHF")
  reads("10 billion yuan", "10 billion yuan", 1e10, "money", "CNY")
  // Several states have crowns: the number is read, the currency is a unit like others.
  reads("4 crowns a month", "4", 4)
})

describe("multiples", () => {
  reads("Exports doubled.", "doubled", 2, "multiple")
  reads("a tenfold rise", "tenfold", 10, "multiple")
  reads("three times as many ships", "three times", 3, "multiple")
})

describe("any number", () => {
  it("is read back as it is written in digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const [found] = numbersIn(`They have ${value.toLocaleString("en-US")} of them.`)
        expect(found?.number.value).toBe(value)
      }),
      { numRuns: 50 },
    )
  })

  it("lies in order within the text, whatever the text", () => {
    const word = fc.constantFrom(
      "one",
      "two",
      "hundred",
      "half",
      "and",
      "a",
      "of",
      "in",
      "ten",
      "%",
      "$",
      "-",
      "3",
      "1,000",
      "to",
      "million",
      "½",
      "or",
      "more",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = words.join(" ")
        const tokens = words.map((one, i) => {
          const start = words.slice(0, i).join(" ").length + (i > 0 ? 1 : 0)
          return { start, end: start + one.length }
        })
        let end = 0
        for (const found of findNumbers(text, tokens)) {
          expect(found.start).toBeLessThanOrEqual(found.core.start)
          expect(found.core.end).toBeLessThanOrEqual(found.end)
          expect(found.core.start).toBeGreaterThanOrEqual(end)
          expect(Number.isFinite(found.value)).toBe(true)
          end = found.core.end
        }
      }),
    )
  })
})
