import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import { Hono } from "hono"
import type { Checker } from "../../ingest/checker.ts"
import type { Judging } from "../../ingest/judging.ts"
import type { Dossier } from "../../store/open.ts"
import { api } from "./api.ts"
import { onlyNamesOf, protect, readOnly } from "./guard.ts"
import { originals } from "./originals.ts"

export interface Serving {
  readonly dossier: Dossier
  /** The web pages: `pages(dossier, check)` of apps/web. */
  readonly pages: Hono
  readonly check: Checker["check"]
  /** Keeps decisions that are sent; none are where it is left out. */
  readonly judging?: Judging | null
  /** Null takes 4380, or the next port that is free. */
  readonly port: number | null
  readonly host: string
}

/** A running server. */
export interface Server {
  /** What to open: `http://127.0.0.1:4380/`. */
  readonly address: string
  close(): Promise<void>
}

/** Why serving could not begin, and what to do next. */
export class ServeProblem extends Error {
  override readonly name = "ServeProblem"
}

const usualPort = 4380
const portsTried = 20

/** Everything answered at one address: the API, the originals and the pages. */
export function application({ dossier, pages, check, host, judging = null }: Omit<Serving, "port">): Hono {
  const app = new Hono()
  app.use(protect, onlyNamesOf(host), readOnly)
  app.route("/api", api(dossier, check, judging))
  app.route("/original", originals(dossier))
  app.route("/", pages)
  // The pages know how to say that something is not there.
  app.notFound((context) => pages.fetch(context.req.raw))
  return app
}

/** Serves a dossier until closed. Throws `ServeProblem` where the port or host cannot be had. */
export async function serve(serving: Serving): Promise<Server> {
  const { fetch } = application(serving)
  const ports = serving.port === null ? range(usualPort, portsTried) : [serving.port]
  for (const port of ports) {
    const server = createAdaptorServer({ fetch })
    const listening = await new Promise<true | NodeJS.ErrnoException>((resolve) => {
      server.once("error", resolve)
      server.listen(port, serving.host, () => resolve(true))
    })
    if (listening === true) {
      const name = serving.host.includes(":") ? `[${serving.host}]` : serving.host
      return {
        address: `http://${name}:${(server.address() as AddressInfo).port}/`,
        close: () => new Promise((resolve) => server.close(() => resolve())),
      }
    }
    const isTaken = listening.code === "EADDRINUSE"
    if (!isTaken || port === ports.at(-1)) throw new ServeProblem(explain(listening, serving, ports))
  }
  throw new ServeProblem(`port ${serving.port}: no port to listen on`)
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}

function explain({ code, message }: NodeJS.ErrnoException, { host, port }: Serving, ports: readonly number[]): string {
  const tried = port === null ? `ports ${ports[0]} to ${ports.at(-1)}` : `port ${port}`
  if (code === "EADDRINUSE")
    return `${tried}: in use by another program; name a free one with --port, or leave --port out to have one found`
  if (code === "EACCES") return `${tried}: you may not listen there; name a port above 1023 with --port`
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `host ${host}: not an address of this machine; leave --host out to serve this machine alone`
  return `${host}, ${tried}: ${message}`
}
