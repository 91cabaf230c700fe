import { type Brief, type BriefLine, type BriefNote, type BriefPiece, inMarks } from "../views/brief/brief-parts.ts"

/** A brief as Markdown (CommonMark with struck-out words), its notes as footnotes at the end. */
export function briefMarkdown({ title, about, sections, gaps, notes, foot }: Brief): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(about),
    ...sections.flatMap(({ heading, groups, remark }) => [
      `## ${heading}`,
      ...groups.flatMap(({ heading: side, lines, rest }) => [
        ...(side === null ? [] : [`### ${escaped(side)}`]),
        ...(lines.length === 0 ? [] : [lines.flatMap((line) => lineOf(line, "")).join("\n")]),
        ...(rest === null ? [] : [`*${rest.count} more:* \`${rest.command}\``]),
      ]),
      ...(remark === null ? [] : [`*${escaped(remark)}*`]),
    ]),
    ...(gaps.length === 0
      ? []
      : ["## What these documents do not tell", gaps.map((gap) => `- ${escaped(gap)}`).join("\n")]),
    ...(notes.length === 0 ? [] : ["## Notes", notes.map(noteOf).join("\n")]),
    ...foot.map((line) => `*${escaped(line)}*`),
  ]
  return `${parts.join("\n\n")}\n`
}

function lineOf({ pieces, notes, isConfirmed, below }: BriefLine, indent: string): string[] {
  const marks = `${isConfirmed ? "" : "°"} ${notes.map((number) => `[${number}]`).join("")}`
  return [`${indent}- ${pieces.map(pieceOf).join("")}${marks}`, ...below.flatMap((line) => lineOf(line, `${indent}  `))]
}

function pieceOf({ text, as }: BriefPiece): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === "") return text
  const mark = as === "strong" ? "**" : as === "cut" ? "~~" : as === "added" ? "_" : ""
  return `${before}${mark}${escaped(words)}${mark}${after}`
}

function noteOf({ number, source, words, url, fragment, sha256, address }: BriefNote): string {
  const place = url === null ? `\`${address}\`` : `<${url}>`
  return `${number}. ${escaped(source)}. ${escaped(inMarks(words))} ${place} · SHA-256 \`${sha256}\` \`${fragment}\``
}

/** Signs that Markdown would take for its own stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, "\\$&").replace(/&(?=[#\w]+;)/g, "\\&")
}
