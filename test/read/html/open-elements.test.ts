import { expect, test } from "vitest"
import { readPage } from "../../../src/read/html/read-page.ts"

/** The elements that hold the text that ends with `x`, innermost first, without the page itself. */
function holds(html: string, tags: string) {
  const { text, texts } = readPage(html)
  const found = texts.find(({ start, end }) => text.slice(start, end).trim().endsWith("x"))
  const around: string[] = []
  for (let element = found?.parent ?? null; element !== null; element = element.parent) around.push(element.tag)
  expect(around.slice(0, -1).join(" ")).toBe(tags)
}

test("an end tag that is left out is implied by what begins", () => {
  holds("<p>a<p>x", "p")
  holds("<p>a<div>x", "div")
  holds("<ul><li>a<li>x", "li ul")
  holds("<ul><li>a<ul><li>b</ul><li>x", "li ul")
  holds("<dl><dt>a<dd>x", "dd dl")
  holds("<h2>a<h3>x", "h3")
  holds("<table><tr><td>a<td>b<tr><td>x", "td tr table")
  holds("<table><tbody><tr><td>a<tbody><tr><td>x", "td tr tbody table")
  holds("<p>a<table><tr><td>x", "td tr table")
  holds("<a href=1>a<a href=2>x", "a")
  holds("<button>a<button>x", "button")
  holds("<html><body><p>a</body></html>x", "p body html")
})

test("a stray end tag closes nothing that it does not name", () => {
  holds("<div>a</span>x</div>", "div")
  holds("<div></p>x", "div")
  holds("<table><tr><td></div>x", "td tr table")
  holds("<div><table><tr><td>a</div>x</table>", "td tr table div")
  holds("<div><span><p>a</span>x", "p span div")
  holds("<ul><li><div></ul>x", "")
  holds("</li></td></b>x", "")
})

test("a formatting element that ends within a block leaves the block open", () => {
  holds("<a href=1><div>a</a>x</div>", "div")
  holds("<div><b><p>a</b>x", "p div")
  expect(readPage("<a href=1><div>linked</a> not linked</div>").text).toBe("linked not linked")
})

test("what is no markup is not read as markup", () => {
  expect(readPage("<script>if (a<b) '<p>no</p>'</script><p>x").text).toBe("x")
  expect(readPage("<textarea><p>no</textarea><p>x").text).toBe("x")
  expect(readPage("<!-- <p>no</p> --><![CDATA[no]]><?php no ?><p>x").text).toBe("x")
  expect(readPage("<title>A &amp; B</title><p>x").head.title).toBe("A & B")
  expect(readPage("<p>1 < 2 & 3 > 2, &notin; &bogus; &#8217; &amp;lt;").text).toBe("1 < 2 & 3 > 2, ∉ &bogus; ’ &lt;")
  expect(readPage(`<script type="application/ld+json">{"a":"</p>"}</script>`).head.jsonLd).toEqual([`{"a":"</p>"}`])
})

test("what is drawn is not read, and its tags may close themselves", () => {
  expect(readPage("<p>a<svg><title>no</title><path/><g><text>no</text></g></svg>b").text).toBe("ab")
  expect(readPage("<title>yes</title><svg><title>no</title></svg>").head.title).toBe("yes")
  expect(readPage("<script/><p>x").text).toBe("x")
})

test("what the head leaves open does not hide the page", () => {
  expect(readPage("<head><noscript><img></head><body><p>x").text).toBe("x")
  expect(readPage("<body style='display:none'><p>x").text).toBe("x")
})

/** Seconds of processor time are too coarse to tell squares from lines; four times the length must not cost sixteen times as much. */
test.each([
  ["nested", (n: number) => "<div>".repeat(n)],
  ["never closed", (n: number) => "<table><tr><td>x".repeat(n)],
  ["stray ends", (n: number) => `${"<b>".repeat(n)}${"</i></p></div>x".repeat(n)}`],
  ["links parted", (n: number) => `<a href=1>${"<div>".repeat(8)}${"x</a>".repeat(n)}`],
  ["references", (n: number) => `<p>${"&amp;".repeat(n * 10)}`],
])("reading takes time in proportion to length: %s", (_, html) => {
  const time = (n: number) => {
    const markup = html(n)
    const { user } = process.cpuUsage()
    readPage(markup)
    return process.cpuUsage().user - user
  }
  time(10_000)
  expect(time(80_000)).toBeLessThan(16 * time(20_000) + 200_000)
})
