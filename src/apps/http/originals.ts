import { Hono } from "hono"
import type { Dossier } from "../../store/open.ts"
import { viewOriginal } from "../../views/original-view.ts"

/** The bytes a document was read from, to be saved: never shown, for they may be a page with a script. */
export function originals(dossier: Dossier): Hono {
  const app = new Hono()
  app.get("/:id", (context) => {
    const original = viewOriginal(dossier, context.req.param("id"))
    if (original === null) return context.notFound()
    const { bytes, mediaType, name } = original
    const plain = name.replace(/[^\w.-]+/g, "_")
    return context.body(bytes, 200, {
      "Content-Type": /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : "application/octet-stream",
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
  })
  return app
}
