/** `npm test`: types, style, import rules, unused code, then every test; ends with a line `N passed, N failed`. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "readout-test-"))
const results = join(folder, "results.json")
const run = (command, args) => spawnSync(command, args, { stdio: "inherit" }).status ?? 1

let passed = 0
let failed = 0
for (const check of ["check:types", "check:style", "check:imports", "check:unused"]) {
  console.log(`\n${check}`)
  if (run("npm", ["run", "--silent", check]) === 0) passed += 1
  else failed += 1
}
const status = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`])
try {
  const report = JSON.parse(readFileSync(results, "utf8"))
  passed += report.numPassedTests
  // A file that could not be loaded has no tests of its own to fail.
  failed +=
    report.numFailedTests +
    report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length
} catch (error) {
  console.error(`no results of the tests: ${error.message}`)
  failed += 1
}
if (status !== 0 && failed === 0) failed += 1
rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
