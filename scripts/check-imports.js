/** Checks the import rules of .dependency-cruiser.cjs, and that the tool read about as many modules as there are. */
import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { cruise, format } from "dependency-cruiser"

const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs")
const { output } = await cruise(["src"], { validate: true, ruleSet: { forbidden }, ...options })
const ours = output.modules.filter((module) => module.source.startsWith("src/")).length
const files = readdirSync("src", { recursive: true }).filter((name) => /\.tsx?$/.test(String(name))).length
const report = await format(output, { outputType: "err" })
if (output.summary.error > 0) process.stderr.write(report.output)
console.log(`imports: ${ours} of ${files} modules read, ${output.summary.error} rules broken`)
if (ours < files || output.summary.error > 0) process.exit(1)
