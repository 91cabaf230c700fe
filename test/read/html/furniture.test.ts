import { expect, test } from "vitest"
import { isDocument } from "../../../src/domain/source.ts"
import { slice } from "../../../src/domain/span.ts"
import { readHtml } from "../../../src/read/html/read-html.ts"

const story = [
  "The envoys of Valdoria and Ostmark met for six hours on Tuesday and agreed to reopen the coastal hotline by the end of May.",
  "“We will pick up when it rings,” said Ana Ruiz, the trade envoy, who led the talks for Valdoria and left without taking questions.",
  "Juma Bello, her counterpart, called the accord a beginning and warned that the fishing dispute was older than the telephone.",
  "A second round is planned for June, though neither ministry would say where, and the harbour unions have asked for a seat.",
] as const

interface Around {
  readonly before?: string
  /** Between the story's second and third paragraph. */
  readonly within?: string
  readonly after?: string
  /** The tags that hold the story. */
  readonly wrapped?: readonly [string, string]
}

/** A page with a headline and the story, and something around it. */
function pageWith({ before = "", within = "", after = "", wrapped = ["<article>", "</article>"] }: Around): string {
  const [first, second, third, fourth] = story.map((paragraph) => `<p>${paragraph}</p>`)
  return `<!DOCTYPE html><html lang="en"><head><title>Envoys reopen the coastal hotline</title></head><body>
    ${wrapped[0]}<h1>Envoys reopen the coastal hotline</h1>${before}${first}${second}${within}${third}${fourth}${after}${wrapped[1]}</body></html>`
}

function read(html: string) {
  const reading = readHtml({
    uri: "page.html",
    bytes: new TextEncoder().encode(html),
    mediaType: "text/html",
    hints: {},
    retrieved: "2031-06-01T00:00:00Z",
  })
  if (!isDocument(reading)) throw new Error(reading.notes.map((note) => note.message).join())
  return reading
}

/** The article's lines that are no region. */
function bodyOf(html: string): string[] {
  const { text, furniture, regions } = read(html)
  let body = ""
  let at = 0
  for (const span of [...furniture, ...regions].toSorted((a, b) => a.start - b.start)) {
    body += `${text.slice(at, span.start)}\n`
    at = span.end
  }
  return `${body}${text.slice(at)}`
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

function leavesStory(around: Around) {
  expect(bodyOf(pageWith(around))).toEqual(story)
}

const teaser =
  "The northern pass stays closed for a third day, and the road service says that it has run out of salt and patience."

test.each<[string, Around]>([
  ["links in a box", { within: `<div class="related"><h3>Related</h3><a href="/1">Storm closes pass</a></div>` }],
  ["a box of teasers with text", { after: `<div class="trc_related_container"><p>${teaser}</p></div>` }],
  [
    "a box without telling names",
    { within: `<h4>Related stories</h4><ul><li><a href="/1">Storm closes the northern pass</a></li></ul>` },
  ],
  ["a line that leads elsewhere", { within: `<p>READ MORE: <a href="/1">Storm closes the northern pass</a></p>` }],
  [
    "the same in bold, its link within",
    { within: `<p><strong>Also read:</strong> <em><a href="/1">Storm closes the pass</a></em></p>` },
  ],
  ["the same in German", { within: `<p>Lesen Sie auch: <a href="/1">Sturm sperrt den Pass</a></p>` }],
  ["the same in Spanish", { within: `<p>Lea también: <a href="/1">La tormenta cierra el paso</a></p>` }],
  ["a German box", { after: `<div class="mehr-zum-thema"><p>${teaser}</p></div>` }],
  ["a Portuguese box", { after: `<section class="leia-também"><p>${teaser}</p></section>` }],
  ["a French box", { after: `<div id="a-lire-aussi" class="articles-lies"><p>${teaser}</p></div>` }],
  [
    "most read",
    {
      after: `<h3>Most read</h3><ol><li><a href="/1">Storm closes pass</a></li><li><a href="/2">Salt runs out</a></li></ol>`,
    },
  ],
  ["a newsletter box", { within: `<div class="newsletter-signup"><p>${teaser} Sign up for more.</p></div>` }],
  ["a newsletter line", { within: `<p>Sign up for our morning newsletter and read it with your coffee.</p>` }],
  ["a subscription appeal", { after: `<p>Subscribe now to keep reading</p>` }],
  [
    "an appeal in a box",
    { within: `<div class="box"><p>Subscribe to the Courier and get the Saturday crossword free.</p></div>` },
  ],
  ["share links", { before: `<div class="sharedaddy"><a href="#f">Facebook</a> <a href="#x">X</a></div>` }],
  ["an advertisement", { within: `<div class="ad-slot">Advertisement</div>` }],
  ["an advertisement in French", { within: `<div class="publicité">La suite après la publicité</div>` }],
  ["a podcast player", { within: `<div class="audio-player"><p>Listen · 5 min</p></div>` }],
  [
    "key points",
    {
      before: `<div class="key-points"><ul><li>The hotline reopens by the end of May</li><li>A second round is planned for June</li></ul></div>`,
    },
  ],
  [
    "an author's biography",
    {
      after: `<div class="author-bio"><p>Per Lindqvist has covered the coast for the Courier since 2019 and keeps a boat that has never left the harbour.</p></div>`,
    },
  ],
  [
    "a biography named as the byline is",
    {
      after: `<div class="author"><p>Per Lindqvist has covered the coast for the Courier since 2019 and keeps a boat that has never left the harbour.</p></div>`,
    },
  ],
  [
    "comments",
    {
      after: `<div id="comments"><h3>3 comments</h3><p>${teaser}</p><p>I was there and nobody picked up, whatever the envoys say about it now or in June.</p></div>`,
    },
  ],
  ["comments in a service's box", { after: `<div id="disqus_thread"><p>${teaser}</p></div>` }],
  [
    "comments under a heading alone",
    { after: `<h3>2 comments</h3><p>Tomas says: ${teaser}</p><p>Nobody ever picks up.</p>` },
  ],
  ["readers' comments in German", { after: `<div class="kommentarbereich kommentare"><p>${teaser}</p></div>` }],
  ["tags", { after: `<p class="tags">Tags: <a href="/t/1">Hotline</a>, <a href="/t/2">Ostmark</a></p>` }],
  [
    "a picture with a caption",
    { within: `<figure><img src="a.jpg"><figcaption>Ana Ruiz on the quay. Tomas Ode/Courier</figcaption></figure>` },
  ],
  [
    "a picture of WordPress",
    { within: `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Ana Ruiz on the quay.</p></div>` },
  ],
  [
    "a gallery",
    {
      within: `<div class="photo-gallery"><figure><img src="a.jpg"><figcaption>Ana Ruiz on the quay.</figcaption></figure></div>`,
    },
  ],
  ["a pop-up", { after: `<div class="modal"><p>${teaser}</p></div>` }],
  [
    "a cookie notice",
    {
      after: `<div id="onetrust-banner"><p>We and 214 partners store things on your device, and you can change your mind about that at any time you like.</p></div>`,
    },
  ],
  ["a footer", { after: `</article><footer><p>${teaser}</p></footer><article>` }],
  [
    "a sidebar",
    {
      wrapped: [
        `<div class="row"><div class="col-8">`,
        `</div><div id="secondary" class="widget-area"><p>${teaser}</p></div></div>`,
      ],
    },
  ],
  [
    "parts of AMP",
    {
      before: `<amp-sidebar><ul><li>World</li></ul></amp-sidebar>`,
      within: `<amp-ad><div>Advertisement</div></amp-ad>`,
    },
  ],
  [
    "another story below",
    { wrapped: ["<main><article>", `</article><article><h2>Storm closes pass</h2><p>${teaser}</p></article></main>`] },
  ],
  [
    "a byline and a date",
    { before: `<p class="by">By Per Lindqvist</p><p><time datetime="2031-05-06">6 May 2031</time></p>` },
  ],
  ["a byline within an author's box", { before: `<div class="author-info"><span>Per Lindqvist</span></div>` }],
])("%s: leaves the story alone", (_, around) => leavesStory(around))

function holds(around: Around, words: string) {
  const body = bodyOf(pageWith(around))
  expect(body.join("\n")).toContain(words)
  for (const paragraph of story) expect(body).toContain(paragraph)
}

test.each<[string, Around, string]>([
  [
    "a sentence that begins like a reference",
    { within: `<p>Watch the border, he said: nothing moves.</p>` },
    "Watch the border",
  ],
  [
    "the same with a link in it",
    { within: `<p>Follow the money, Haddad told <a href="/c">the committee</a>.</p>` },
    "Follow the money",
  ],
  [
    "a correction",
    {
      after: `<p>Correction: An earlier version of this article gave the wrong day for the second round of the talks.</p>`,
    },
    "Correction",
  ],
  ["a subheading", { within: `<h2>A line from the cellar</h2>` }, "A line from the cellar"],
  [
    "a list",
    { within: `<ul><li>The hotline reopens in May.</li><li>The fleets exchange codes.</li></ul>` },
    "The fleets exchange codes.",
  ],
  ["a table", { within: `<table><tr><td>Valdoria<td>12 ships<tr><td>Ostmark<td>9 ships</table>` }, "9 ships"],
  [
    "a quotation",
    { within: `<blockquote>We will pick up when it rings.</blockquote>` },
    "We will pick up when it rings.",
  ],
  [
    "an embedded post",
    {
      within: `<div class="social-embed"><blockquote class="twitter-tweet"><p>The line rings again.</p></blockquote></div>`,
    },
    "The line rings again.",
  ],
  [
    "words of a link",
    { within: `<p>The <a href="/accord">accord</a> runs to nine pages.</p>` },
    "The accord runs to nine pages.",
  ],
])("%s: belongs to the story", (_, around, words) => holds(around, words))

test.each<[string, readonly [string, string]]>([
  ["a modal window", [`<div class="modal"><div class="overlay">`, "</div></div>"]],
  ["a wrapper with a sidebar in its name", [`<div class="content-sidebar-wrap sidebar">`, "</div>"]],
  ["a subscribers' part", [`<div class="subscriber-content paywall">`, "</div>"]],
  ["a part that opens further", [`<div class="read-more-wrapper">`, "</div>"]],
  ["a part named for other stories", [`<div class="related">`, "</div>"]],
  ["an aside", [`<aside>`, "</aside>"]],
  ["a form of an old server", [`<form action="/">`, "</form>"]],
  ["a part named for its subjects", [`<div class="hentry type-post category-legal tag-comments">`, "</div>"]],
  ["a table", [`<table><tr><td width="120">Home<td>`, "</table>"]],
  ["a part hidden until a script runs", [`<p>Loading</p><div style="display:none">`, "</div>"]],
  ["a part for browsers without script", [`<div id="app"></div><noscript>`, "</noscript>"]],
])("a story in %s is not lost", (_, wrapped) => {
  const { text, furniture } = read(pageWith({ wrapped }))
  for (const paragraph of story) {
    const start = text.indexOf(paragraph)
    expect(start).toBeGreaterThan(-1)
    expect(furniture.filter((span) => span.start < start + paragraph.length && span.end > start)).toEqual([])
  }
})

test("paragraphs that are all named alike are the story, whatever the name", () => {
  const html = pageWith({}).replaceAll("<p>", `<p class="promo-text">`)
  expect(bodyOf(html)).toEqual(story)
})

test("a short report with many comments is not its comments", () => {
  const comments = Array.from({ length: 30 }, (_, i) => `<li class="comment"><p>${i}. ${teaser}</p></li>`).join("")
  leavesStory({ after: `<ol class="comments">${comments}</ol>` })
})

test("the parts of a running report belong to it", () => {
  const posts = story.slice(2).map((words) => `<article class="live-post"><h3>14:02</h3><p>${words}</p></article>`)
  const html = `<title>Envoys meet: live</title><main><article><h1>Envoys meet: live</h1><p>${story[0]}</p><p>${story[1]}</p></article>${posts.join("")}</main>`
  for (const words of story) expect(bodyOf(html)).toContain(words)
})

test("the story is where the page's own data say it is", () => {
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "x", articleBody: story.join("\n") })
  const longer = Array.from({ length: 8 }, (_, i) => `<p>${i} ${teaser}</p>`).join("")
  const html = `<script type="application/ld+json">${data}</script><div class="a">${longer}</div><div class="related">${story.map((words) => `<p>${words}</p>`).join("")}</div>`
  expect(bodyOf(html)).toEqual(story)
})

function kindOf(html: string) {
  const { kind, turns } = read(html)
  return [kind, turns.length]
}

test("labels of a list are no voices", () => {
  const listed = (labels: readonly string[]) =>
    labels.map((label) => `<p>${label}: ${"a harbour with a fine view of the fleet. ".repeat(3)}</p>`).join("")
  expect(kindOf(listed(["Account", "Account", "Account", "Account", "Account", "Account"]))).toEqual(["article", 0])
  expect(kindOf(listed(["Port Vell (1-0)", "Kestrel (0-1)", "Haldis (2-0)", "Ansel (0-1)"]))).toEqual(["article", 0])
  expect(kindOf(listed(["ANA RUIZ", "PER SATO", "ANA RUIZ", "PER SATO", "ANA RUIZ", "PER SATO"]))).toEqual([
    "transcript",
    6,
  ])
  expect(kindOf(listed(["Q", "A", "Q", "A", "Q", "A"]))).toEqual(["transcript", 6])
})

test("a title in a list of stories is not the headline of this one", () => {
  const list = `<aside><h3><a href="/1">Envoys reopen the coastal hotline</a></h3>${`<p>${teaser}</p>`.repeat(8)}</aside>`
  expect(bodyOf(pageWith({ after: list }).replaceAll("h1>", "div>"))).toEqual(story)
})

test("a short author's box above the story is its byline", () => {
  const html = pageWith({ before: `<div class="author-info"><span>By Per Lindqvist</span></div>` })
  const { text, regions } = read(html)
  expect(regions.map(({ region, ...span }) => [region, slice(text, span)])).toEqual([
    ["headline", "Envoys reopen the coastal hotline"],
    ["byline", "By Per Lindqvist"],
  ])
})

test("why is said", () => {
  const { text, furniture } = read(pageWith({ after: `<div id="comments"><p>${teaser}</p></div>` }))
  expect(furniture.map((span) => [span.why, slice(text, span)])).toEqual([["comments", teaser]])
})
