import type { Brief, BriefLine, BriefNote, BriefPiece } from "../views/brief.ts"

/** A brief as Markdown (CommonMark with struck-out words), its notes as footnotes at the end. */
export function briefMarkdown({ title, about, sections, notes, foot }: Brief): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(about),
    ...sections.flatMap(({ heading, groups }) => [
      `## ${heading}`,
      ...groups.flatMap(({ heading: side, lines, left }) => [
        ...(side === null ? [] : [`### ${escaped(side)}`]),
        ...(lines.length === 0 ? [] : [lines.map(lineOf).join("\n")]),
        ...(left === 0 ? [] : [`*${left} more in the dossier.*`]),
      ]),
    ]),
    ...(notes.length === 0 ? [] : ["## Notes", notes.map(noteOf).join("\n")]),
    ...foot.map((line) => `*${escaped(line)}*`),
  ]
  return `${parts.join("\n\n")}\n`
}

function lineOf({ pieces, notes, isConfirmed }: BriefLine): string {
  return `- ${pieces.map(pieceOf).join("")}${isConfirmed ? "" : "°"} ${notes.map((number) => `[${number}]`).join("")}`
}

function pieceOf({ text, as }: BriefPiece): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === "") return text
  const mark = as === "strong" ? "**" : as === "cut" ? "~~" : as === "added" ? "_" : ""
  return `${before}${mark}${escaped(words)}${mark}${after}`
}

function noteOf({ number, source, words, url, fragment, sha256, address }: BriefNote): string {
  const place = url === null ? `\`${address}\`` : `<${url}>`
  return `${number}. ${escaped(source)}. “${escaped(words.replace(/\s+/g, " ").trim())}” ${place} · SHA-256 \`${sha256}\` \`${fragment}\``
}

/** Signs that Markdown would take for its own stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, "\\$&").replace(/&(?=[#\w]+;)/g, "\\&")
}
