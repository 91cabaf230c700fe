import { expect, onTestFinished, test } from "vitest"
import { withoutMention } from "../../../src/views/brief/what-came-of-it.ts"
import { happenedDossier } from "../happened-example.ts"

test("a document that no day places later is told of beside those in which no later mention was found", () => {
  const { dossier, remove } = happenedDossier()
  onTestFinished(remove)
  expect(withoutMention(dossier)).toMatch(/which go up to \d+ May 2031\.$/)
  dossier.database.exec("UPDATE documents SET date = NULL WHERE id = (SELECT max(id) FROM documents)")
  // What it tells of is told by another document to have been on a day.
  expect(withoutMention(dossier)).toMatch(/which go up to \d+ May 2031\.$/)
  dossier.database.exec("UPDATE engagements SET date = NULL")
  expect(withoutMention(dossier)).toContain("1 has no day of its own and is not known to be later than anything")
})
