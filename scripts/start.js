/** `npm start`: builds the dossier of sample/documents, serves it, prints the address and opens it where there is a desktop. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const readout = join(root, "bin", "readout")
const dossier = join(".readout", "sample.db")

// Made anew each time, so that it shows what this version finds.
process.chdir(root)
mkdirSync(".readout", { recursive: true })
for (const ending of ["", "-wal", "-shm"]) rmSync(dossier + ending, { force: true })
const add = ["add", "--dossier", dossier, "--issues", "sample/issues", "--actors", "sample/actors", "sample/documents"]
const added = spawnSync(process.execPath, [readout, ...add], { stdio: "inherit" })
// One document that cannot be read is told and left out; without a dossier there is nothing to serve.
if (!existsSync(dossier)) process.exit(added.status ?? 2)

const server = spawn(process.execPath, [readout, "serve", "--dossier", dossier, ...process.argv.slice(2)], {
  stdio: ["inherit", "pipe", "inherit"],
})
let isOpened = false
server.stdout.setEncoding("utf-8")
server.stdout.on("data", (text) => {
  process.stdout.write(text)
  const address = /^http:\S+/m.exec(text)?.[0]
  if (address !== undefined && !isOpened) open(address)
})
server.on("exit", (code) => process.exit(code ?? 0))
// Ctrl-C reaches the server by itself, as one of the terminal's foreground processes; a signal sent to this one does not.
process.on("SIGINT", () => setTimeout(() => server.kill("SIGINT"), 500))
process.on("SIGTERM", () => server.kill("SIGTERM"))

function open(address) {
  isOpened = true
  const hasDesktop = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
  const [command, ...before] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start"]
        : hasDesktop
          ? ["xdg-open"]
          : []
  if (command === undefined) return
  // The address is printed already: a desktop that cannot open it is no reason to fail.
  spawn(command, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}
