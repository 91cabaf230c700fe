import { join } from "node:path"
import type { Processed } from "../src/domain/findings.ts"
import { linkNew } from "../src/ingest/link-new.ts"
import { type Dossier, openDossier } from "../src/store/open.ts"
import { openWriter } from "../src/store/save.ts"
import { newFolder, quietEffects } from "./effects/example.ts"

/** A new dossier to which these documents were added, each batch in a run of its own. */
export async function dossierOf(...batches: readonly (readonly Processed[])[]): Promise<Dossier> {
  const dossier = openDossier(join(newFolder(), "test.db"))
  for (const batch of batches) await addTo(dossier, batch)
  return dossier
}

/** Adds documents that were read to a dossier and links them, as one run does. */
export async function addTo(dossier: Dossier, batch: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: "2033-02-01T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const one of batch) writer.save(one, { input: one.document.uri, sha256: one.document.sha256 })
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
}
