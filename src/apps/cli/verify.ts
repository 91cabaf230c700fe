import type { Effects } from "../../effects/effects.ts"
import { auditResults } from "../../store/audits.ts"
import { readDossier } from "../../store/open.ts"
import { verifyDossier } from "../../store/verify.ts"
import { auditInWords } from "../../views/audit-view.ts"
import { exitCode } from "./exit-code.ts"

/** `readout verify`: a line for everything in the dossier that is not as it was found. */
export async function verify(path: string, { output, log }: Effects): Promise<number> {
  const dossier = readDossier(path)
  try {
    const { documents, spans, originals, differences } = verifyDossier(dossier)
    for (const { place, difference } of differences) await output.write(`${place}: ${difference}\n`)
    const many = differences.length
    const differ = many === 0 ? "nothing differs" : many === 1 ? "1 differs" : `${many} differ`
    log.say(`${path}: ${documents} documents, ${spans} spans and ${originals} originals compared, ${differ}`)
    for (const result of auditResults(dossier)) log.say(auditInWords(result))
    return differences.length === 0 ? exitCode.done : exitCode.found
  } finally {
    dossier.close()
  }
}
