import { join } from "node:path"
import type { Alignment } from "../../src/domain/alignment.ts"
import type { Links } from "../../src/domain/corpus.ts"
import { findingId } from "../../src/domain/identity.ts"
import { saveLinks } from "../../src/store/links.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { documentOf } from "../document-of.ts"
import { newFolder } from "../effects/example.ts"
import { processedOf, spanOf, statementOf } from "./example.ts"

const date = { value: "2031-05-03", basis: "stated", why: "dateline" } as const

/** What Okafor said, an article that leaves out her condition, and a reprint of the article. */
export const transcript = documentOf("🕊️ OKAFOR: If the port reopens, the envoys will return to the table.", {
  uri: "okafor.txt",
  kind: "transcript",
})
export const article = documentOf(`🕊️ "The envoys will return to the table," Okafor said.`, {
  uri: "herald.txt",
  outlet: "Herald",
  date,
})
export const reprint = documentOf(`"The envoys will return to the table," Okafor said. A reprint.`, {
  uri: "courier.txt",
})

const content = `"The envoys will return to the table,"`
const said = statementOf(article.text, { source: "Okafor", cue: "said", content: [content] })
const spoken = statementOf(transcript.text, { source: "OKAFOR", cue: ":", content: ["the envoys will return"] })

/** The article's quotation, tied to the transcript. */
export const alignment: Alignment = {
  id: findingId(article.id, "alignment", said.content),
  document: article.id,
  statement: said.id,
  marked: true,
  quotation: spanOf(article.text, content),
  reference: {
    document: transcript.id,
    span: spanOf(transcript.text, "the envoys will return to the table"),
    basis: "primary",
  },
  attributedTo: said.speaker,
  saidBy: spoken.speaker,
  relation: "trimmed",
  edits: [
    {
      kind: "trim-start",
      quotation: null,
      reference: spanOf(transcript.text, "If the port reopens, "),
      note: "“If the port reopens,” dropped at the start, no mark.",
    },
    {
      kind: "typographic",
      quotation: spanOf(article.text, "The"),
      reference: spanOf(transcript.text, "the"),
      note: "Capital added.",
    },
  ],
  context: [
    { kind: "condition", span: spanOf(transcript.text, "If the port reopens"), note: "A condition stands before it." },
  ],
  also: [{ document: reprint.id, span: spanOf(reprint.text, "The envoys will return to the table") }],
  score: 61.53,
}

/** All that ties the article to the others. */
export const links: Links = {
  document: article.id,
  copyOf: { of: reprint.id, share: 0.9 },
  alignments: [alignment],
  discrepancies: [
    {
      id: findingId(article.id, "truncation", said.content),
      document: article.id,
      kind: "truncation",
      evidence: [
        { document: article.id, span: alignment.quotation },
        { document: transcript.id, span: alignment.reference.span },
      ],
      explanation: "The article leaves out the condition.",
      severity: 2,
    },
  ],
}

/** A dossier of the three documents, not linked yet. */
export function unlinkedDossier(): Dossier {
  const dossier = openDossier(join(newFolder(), "test.db"))
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const document of [transcript, article, reprint]) {
    const statements = document === article ? [said] : document === transcript ? [spoken] : []
    writer.save(processedOf(document, statements), { input: document.uri, sha256: document.id })
  }
  return dossier
}

/** A dossier of the three documents in which the article is linked. */
export function linkedDossier(): Dossier {
  const dossier = unlinkedDossier()
  saveLinks(dossier, links)
  return dossier
}
