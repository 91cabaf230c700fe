import {
  type Brief,
  type BriefGroup,
  type BriefLine,
  type BriefNote,
  type BriefPiece,
  type BriefSection,
  inMarks,
} from "../views/brief/brief-parts.ts"

/** A brief as one HTML page that needs nothing else, to be read, printed or sent. */
export function briefHtml({ title, about, sections, gaps, notes, foot }: Brief): string {
  return htmlPage(
    title,
    `<p class="about">${escaped(about)}</p>
${sections.map(sectionOf).join("\n")}
${gaps.length === 0 ? "" : `<section>\n<h2>What these documents do not tell</h2>\n<ul>\n${gaps.map((gap) => `<li>${escaped(gap)}</li>`).join("\n")}\n</ul>\n</section>\n`}<section class="notes">
<h2>Notes</h2>
<ol>
${notes.map(noteOf).join("\n")}
</ol>
</section>
<footer>
${foot.map((line) => `<p>${escaped(line)}</p>`).join("\n")}
</footer>`,
  )
}

function sectionOf({ heading, groups, remark }: BriefSection): string {
  return `<section>
<h2>${escaped(heading)}</h2>
${groups.map(groupOf).join("\n")}${remark === null ? "" : `\n<p class="rest">${escaped(remark)}</p>`}
</section>`
}

function groupOf({ heading, lines, rest }: BriefGroup): string {
  return `${heading === null ? "" : `<h3>${escaped(heading)}</h3>\n`}<ul>
${lines.map(lineOf).join("\n")}
</ul>${rest === null ? "" : `\n<p class="rest">${rest.count} more: <code>${escaped(rest.command)}</code></p>`}`
}

/** One HTML page that needs nothing else. */
export function htmlPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`
}

function lineOf({ pieces, notes, isConfirmed, below }: BriefLine): string {
  const mark = isConfirmed ? "" : `<abbr title="no person has confirmed this">°</abbr>`
  const refs = notes.map((number) => `<a href="#n${number}">${number}</a>`).join(" ")
  return `<li>${pieces.map(pieceOf).join("")}${mark}&nbsp;<sup>${refs}</sup>${below.length === 0 ? "" : `<ul>${below.map(lineOf).join("\n")}</ul>`}</li>`
}

const elements: Readonly<Record<BriefPiece["as"], readonly [string, string]>> = {
  plain: ["", ""],
  strong: ["<b>", "</b>"],
  quote: ["<q>", "</q>"],
  cut: ["<del>", "</del>"],
  added: ["<ins>", "</ins>"],
}

function pieceOf({ text, as }: BriefPiece): string {
  const [open, close] = elements[as]
  return `${open}${escaped(text)}${close}`
}

function noteOf({ number, source, words, url, fragment, sha256, address }: BriefNote): string {
  const place = url === null ? `<code>${escaped(address)}</code>` : `<a href="${escaped(url)}">open at the words</a>`
  return `<li id="n${number}" value="${number}">${escaped(source)}. ${escaped(inMarks(words))} ${place} <span class="hash">SHA-256 ${sha256} ${escaped(fragment)}</span></li>`
}

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Text within HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => special[mark] ?? mark)
}

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1b19; --second: #5d5a54; --line: #dcd8cf }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e8e5de; --second: #a5a19a; --line: #2f3338 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 "Source Serif 4", Georgia, serif }
main { max-width: 42em; margin: 0 auto; padding: 48px 20px }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 }
h2 { font-size: 1.15em; margin: 2em 0 .5em; padding-top: .7em; border-top: 1px solid var(--line) }
h3 { font-size: 1em; margin: 1.2em 0 .3em }
ul { list-style: none; margin: 0; padding: 0 }
ul ul { margin: .35em 0 0; padding-left: 1em; border-left: 1px solid var(--line) } ul ul li { margin-bottom: .35em }
li { margin: 0 0 .7em; overflow-wrap: anywhere }
q { quotes: none }
del { color: var(--second) }
ins { text-decoration: underline dotted }
abbr { text-decoration: none; cursor: help }
sup { font-size: .7em; line-height: 0 } sup a { color: inherit }
.about, .rest, footer, .notes { color: var(--second) } .notes, footer { font-size: .8em }
.notes a { color: inherit } .hash, .notes code { font: .85em ui-monospace, monospace }
table { width: 100%; border-collapse: collapse } th, td { padding: .4em .8em .4em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
td.absent { color: var(--second) }
@media print { :root { --paper: #fff; --ink: #000; --second: #444; --line: #bbb } body { background: none; font-size: 11pt } main { padding: 0; max-width: none } h2, h3 { break-after: avoid } li { break-inside: avoid } }
`
