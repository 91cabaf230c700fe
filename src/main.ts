import { runCommandLine, type ServeOptions } from "./apps/cli/commands.ts"
import { exitCode } from "./apps/cli/exit-code.ts"
import type { Effects } from "./effects/effects.ts"
import { realEffects } from "./effects/real.ts"

/** The program: the one place that knows all apps. */
const effects = realEffects()
const workerScript = new URL("./worker.js", import.meta.url)
const weights = new URL("../model/weights/", import.meta.url)
const issues = new URL("../issues/", import.meta.url)
await runCommandLine(process.argv, {
  effects,
  workerScript,
  weights,
  issues,
  serve: (options) => serveDossier(options, effects),
})

async function serveDossier(
  { dossier: path, port, host, judge }: ServeOptions,
  { log, output, interruption, now }: Effects,
) {
  const [{ serve, ServeProblem }, { pages }, { openChecker }, { readDossier }, { judgingOf }, { isLoopback }] =
    await Promise.all([
      import("./apps/http/serve.ts"),
      import("./apps/web/pages.tsx"),
      import("./ingest/checker.ts"),
      import("./store/open.ts"),
      import("./ingest/judging.ts"),
      import("./apps/http/guard.ts"),
    ])
  const dossier = readDossier(path)
  const { check, close } = openChecker(dossier, { script: workerScript, weights, issues: [] })
  // Whoever reaches a server open to others decides under a name given here, or not at all.
  const judging = judge !== null || isLoopback(host) ? judgingOf(path, { by: judge, now }) : null
  try {
    const server = await serve({ dossier, pages: pages(dossier, check, judging), check, judging, port, host })
    await output.write(`${server.address}\n`)
    log.say(`Serving ${path}. Ctrl-C stops.`)
    const stop = interruption()
    await new Promise((resolve) => stop.addEventListener("abort", resolve))
    await server.close()
    return exitCode.done
  } catch (error) {
    if (!(error instanceof ServeProblem)) throw error
    log.say(error.message)
    return exitCode.failed
  } finally {
    await close()
    dossier.close()
  }
}
