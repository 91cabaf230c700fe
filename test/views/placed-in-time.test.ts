import { expect, it } from "vitest"
import type { DocumentDate } from "../../src/domain/date.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { extract } from "../../src/extract/extract.ts"
import { analyse } from "../../src/language/analyse.ts"
import { nameDocuments } from "../../src/store/queries/quoted.ts"
import { documentViewers } from "../../src/views/placed.ts"
import { documentOf } from "../document-of.ts"
import { dossierOf } from "../dossier-of.ts"

async function read(text: string, date: DocumentDate | null): Promise<Processed> {
  const document = documentOf(text, { date })
  const analysis = analyse(document)
  return { document, quotations: analysis.quotations, findings: await extract(document, analysis, null) }
}

const words = "“The herring will not wait for our lawyers, and neither will the fishing boats of Haldis,” Ruiz said."

const dated = await read(`Foreign Minister Ana Ruiz met Defense Minister Kenji Sato in Haldis on Thursday. ${words}`, {
  value: "2031-05-02",
  basis: "stated",
  why: "",
})

/** The date of a document that stands beside one that dates the meeting on 1 May 2031. */
async function placed(text: string, date: DocumentDate | null): Promise<string | undefined> {
  const other = await read(text, date)
  const dossier = await dossierOf([dated, other])
  try {
    return nameDocuments(dossier, [other.document.id]).get(other.document.id)?.date?.value
  } finally {
    dossier.close()
  }
}

const saved = { value: "../2031-05-25", basis: "bounded", why: "the page was saved then" } as const

it("a page saved later was written after the meeting that it tells of", async () => {
  const told = `The port stays shut. Foreign Minister Ana Ruiz met Defense Minister Kenji Sato. ${words}`
  expect(await placed(told, saved)).toBe("2031-05-01/2031-05-25")
})

it("what is planned, or what others do not tell of, places nothing", async () => {
  expect(await placed("Foreign Minister Ana Ruiz will meet Defense Minister Kenji Sato in Haldis.", saved)).toBe(
    saved.value,
  )
  expect(await placed("Foreign Minister Ana Ruiz met Trade Minister Omar Haddad in Vienna.", null)).toBeUndefined()
})

it("a document with a day keeps it", async () => {
  const own = { value: "2031-05-02", basis: "stated", why: "" } as const
  expect(await placed("Foreign Minister Ana Ruiz met Defense Minister Kenji Sato. The port stays shut.", own)).toBe(
    own.value,
  )
})

it("what it counts back from its last day is settled where its first day gives the same", async () => {
  const told = "Ana Ruiz met Omar Haddad in April. She met Ruth Adeyo on Wednesday."
  const other = await read(`Foreign Minister Ana Ruiz met Defense Minister Kenji Sato. ${words} ${told}`, saved)
  const dossier = await dossierOf([dated, other])
  const { findings } = documentViewers(dossier)(other.document.id).source
  dossier.close()
  const days = findings.engagements.map(({ date }) => date?.value ?? null)
  // Of the day that others give, of April either way, and of any Wednesday between.
  expect(days).toEqual(["2031-05-01", "2031-04", "../2031-05-21"])
})
