import { type Context, Hono } from "hono"
import type { Dossier } from "../../store/open.ts"
import { findRelationship, type Relationship } from "../../views/relationship.ts"

/** So many relationships are kept open; the one nobody asked for longest is closed. */
const mostOpen = 6

/** Every page at `/between/ONE/OTHER/…`: of two countries alone, with links that stay there. */
export function between(dossier: Dossier, pagesOf: (relationship: Relationship) => Hono): Hono {
  const app = new Hono()
  const open = new Map<string, Hono>()
  const answer = async (context: Context, next: () => Promise<void>) => {
    const { one = "", other = "" } = context.req.param() as { one?: string; other?: string }
    const relationship = findRelationship(dossier, one, other)
    if (relationship === null) return next()
    const { address } = relationship
    const url = new URL(context.req.url)
    const path = url.pathname.split("/").slice(4).join("/")
    if (url.pathname !== address && !url.pathname.startsWith(`${address}/`))
      return context.redirect(`${address}/${path}${url.search}`, 301)
    const pages = open.get(address) ?? pagesOf(relationship)
    open.delete(address)
    open.set(address, pages)
    for (const oldest of open.keys()) if (open.size > mostOpen) open.delete(oldest)
    url.pathname = `/${path}`
    return within(address, `/${path}${url.search}`, await pages.fetch(new Request(url, context.req.raw)))
  }
  app.get("/between/:one/:other", answer)
  app.get("/between/:one/:other/*", answer)
  return app
}

/** Links to pages that are there under a relationship, too; what is sent, and what leads out of it, stays as it is. */
const link = /(?<!method="post" )\b(href|action)="\/(?!assets\/|original\/|api\/|between\/|\/)/g

/** The link that leads out of a relationship, as the layout writes it. */
const leaving = 'data-leave="" href="/"'

/** The same answer with its links within the relationship. */
async function within(address: string, path: string, response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  const location = headers.get("location")
  if (location?.startsWith("/")) headers.set("location", `${address}${location}`)
  const { status } = response
  if (!headers.get("content-type")?.startsWith("text/html")) return new Response(response.body, { status, headers })
  headers.delete("content-length")
  const out = path.replaceAll("&", "&amp;").replaceAll('"', "%22").replaceAll("<", "%3C").replaceAll(">", "%3E")
  const html = (await response.text())
    .replaceAll(leaving, 'data-leave="" HREF="/"')
    .replace(link, `$1="${address}/`)
    .replaceAll(/(name="back" value=")\//g, `$1${address}/`)
    .replaceAll('data-leave="" HREF="/"', `href="${out}"`)
  return new Response(html, { status, headers })
}
