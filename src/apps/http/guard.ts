import { isIP } from "node:net"
import type { Context, MiddlewareHandler } from "hono"

/** Nothing but our own style sheet, script and fonts; no frame may hold a page of ours. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

/** Headers that keep documents' text from doing anything but being read. */
export const protect: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}

/** Where a draft may be sent to be checked; nothing of it is kept. */
const draftsTo = ["/check", "/api/check"]

/** Where decisions are sent, which are kept. */
const decisionsTo = ["/judgements", "/api/judgements"]

/** Pages and API only read, so nothing but GET and HEAD is answered, and POST where a draft is checked or a decision sent. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req
  if (method === "GET" || method === "HEAD") return next()
  if (method === "POST" && decisionsTo.includes(path)) {
    if (isSurelySentFromHere(context.req)) return next()
    return context.text("A decision is kept only where a page of this server, or no page at all, sends it.\n", 403)
  }
  const isDraft = draftsTo.includes(path)
  if (!isDraft || method !== "POST")
    return context.text("Readout's pages and API only read: use GET.\n", 405, {
      Allow: isDraft || decisionsTo.includes(path) ? "GET, HEAD, POST" : "GET, HEAD",
    })
  if (isSentFromHere(context.req)) return next()
  return context.text("A draft is checked only where a page of this server, or no page at all, sends it.\n", 403)
}

/** Another site's page may send a form to us; browsers say so. Programs say nothing. */
function isSentFromHere(request: Context["req"]): boolean {
  const site = request.header("sec-fetch-site")
  if (site !== undefined) return site === "same-origin" || site === "none"
  const origin = request.header("origin")
  // Our pages ask for no referrer, so that their own forms come from "null".
  return origin === undefined || origin === "null" || origin.replace(/^https?:\/\//, "") === request.header("host")
}

/** What changes the dossier needs more: a page in a frame without a name comes from "null", too. */
function isSurelySentFromHere(request: Context["req"]): boolean {
  return (
    isSentFromHere(request) && (request.header("origin") !== "null" || request.header("sec-fetch-site") !== undefined)
  )
}

/** A web page elsewhere may point its own name at this machine; what does not call us by a name of ours is refused. */
export function onlyNamesOf(host: string): MiddlewareHandler {
  const names = namesOf(host)
  return async (context, next) => {
    const asked = hostName(context.req.header("host") ?? "")
    if (names.includes(asked) || (isEveryAddress(host) && isIpAddress(asked))) return next()
    return context.text(
      `Readout does not answer to the name "${printable(asked)}". Open it as ${names[0]}, or start it with --host and the name you want.\n`,
      421,
    )
  }
}

/** Whether only this machine reaches a server that listens there. */
export function isLoopback(host: string): boolean {
  return ["localhost", "127.0.0.1", "::1"].includes(host.toLowerCase())
}

/** Every name a server listening at `host` is called by, the one to open first. */
function namesOf(host: string): string[] {
  const loopback = ["localhost", "127.0.0.1", "[::1]"]
  if (isEveryAddress(host)) return loopback
  const name = host.includes(":") ? `[${host}]` : host.toLowerCase()
  return [name, ...loopback.filter((other) => other !== name)]
}

/** Listening everywhere, we cannot know our names; an address is no name that could be pointed elsewhere. */
function isEveryAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::"
}

function isIpAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0
}

/** `127.0.0.1:3000` and `[::1]:3000` without the port. */
function hostName(header: string): string {
  return header.replace(/:\d*$/, "").toLowerCase()
}

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, "?").slice(0, 100)
}
