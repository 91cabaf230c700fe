import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { documentOf } from "../document-of.ts"
import { processedOf, spanOf, statementOf } from "./example.ts"
import { linkedDossier } from "./linked-example.ts"

const text = `OKAFOR: "We signed," said Ana Ruiz, the trade envoy. Ends.`

/** What verify finds after `damage` was done to a sound dossier of one document. */
function differencesAfter(damage: string): string[] {
  const dossier = openDossier(join(mkdtempSync(join(tmpdir(), "readout-")), "test.db"))
  const document = documentOf(text, {
    furniture: [{ ...spanOf(text, "Ends."), why: "end mark" }],
    regions: [{ ...spanOf(text, "OKAFOR:"), region: "headline" }],
    turns: [
      { label: spanOf(text, "OKAFOR"), content: spanOf(text, `"We signed,"`), name: null, role: null, part: "answer" },
    ],
  })
  const statement = statementOf(text, { source: "Ana Ruiz", cue: "said", content: [`"We signed,"`] })
  const quotation = { ...spanOf(text, `"We signed,"`), inner: spanOf(text, "We signed,"), depth: 0 }
  const quotations = [{ ...quotation, opened: true, closed: true, continues: null, use: "words" as const }]
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  writer.save({ ...processedOf(document, [statement]), quotations }, { input: document.uri, sha256: "" })
  dossier.database.pragma("foreign_keys = OFF")
  dossier.database.exec(damage)
  const { differences } = verifyDossier(dossier)
  dossier.close()
  return differences.map(({ place, difference }) => `${place}: ${difference}`)
}

test("nothing differs in a dossier nobody touched", () => {
  expect(differencesAfter("")).toEqual([])
})

test.each([
  ["UPDATE documents SET text = replace(text, 'signed', 'argued')", "its text does not have the hash"],
  ["UPDATE documents SET text = text || ' '", "its text would have the id"],
  ["UPDATE statement_spans SET start = start + 1 WHERE role = 'source'", "than its source"],
  ["UPDATE statement_spans SET start = start + 1 WHERE role = 'content'", "than its content"],
  ["DELETE FROM statement_spans WHERE role = 'cue'", "at no place than its cue"],
  ["UPDATE turns SET content_end = content_end - 1", "turn 0"],
  ["UPDATE turns SET label = 'ODE'", "turn 0"],
  ['UPDATE furniture SET start = 2, "end" = 4000', "lies outside document"],
  ["UPDATE regions SET start = 2", "regions 0"],
  ["UPDATE quotations SET text = 'We argued,'", "quotation"],
  ["UPDATE originals SET bytes = x'00'", "original"],
  ["DELETE FROM actors", "what it refers to in actors is not there"],
  [
    "INSERT INTO documents_fts (documents_fts, rowid, title, text) SELECT 'delete', seq, title, text FROM documents",
    "documents_fts",
  ],
])("after %s: %s", (damage, difference) => {
  const differences = differencesAfter(damage)
  expect(differences.filter((line) => line.includes(difference))).not.toEqual([])
})

test.each([
  ["", "nothing"],
  ["UPDATE alignments SET start = start + 1", "alignment"],
  ["UPDATE alignments SET reference_end = reference_end - 1", "alignment"],
  ["UPDATE alignments SET reference_end = 4000", "lies outside document"],
  ["UPDATE alignment_edits SET start = start + 1 WHERE ordinal = 1", "an edit of alignment"],
  ["UPDATE alignment_edits SET reference_start = reference_start + 1 WHERE ordinal = 0", "an edit of alignment"],
  ["UPDATE alignment_contexts SET start = start + 1", "the context of alignment"],
  ["UPDATE alignment_also SET start = start + 1", "alignment"],
  ["UPDATE discrepancy_evidence SET start = start + 1 WHERE ordinal = 1", "discrepancy"],
])("in what ties documents, after %s: %s differs", (damage, place) => {
  const dossier = linkedDossier()
  dossier.database.exec(damage)
  const { differences } = verifyDossier(dossier)
  dossier.close()
  const found = differences.map(({ place: where, difference }) => `${where}: ${difference}`)
  if (place === "nothing") expect(found).toEqual([])
  else expect(found).toEqual([expect.stringContaining(place)])
})
