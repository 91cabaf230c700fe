import type { Context } from "hono"
import type { DocumentHints, Source } from "../../domain/source.ts"

/**
 * The draft in the body of a request: `{"text", "date"?, "title"?}` as JSON, or the text, page or Word document itself
 * under its own media type, with `?date=`. A string says why it is none.
 */
export async function readSentDraft({ req }: Context, retrieved: string): Promise<Source | string> {
  const mediaType = req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? null
  const bytes = new Uint8Array(await req.arrayBuffer())
  if (mediaType !== "application/json") {
    if (bytes.length === 0) return 'Send the draft as the body, or as JSON: {"text": "…"}.'
    const date = req.query("date")
    return { uri: "the draft", bytes, mediaType, hints: date ? { date } : {}, retrieved }
  }
  const { text, ...hints } = readJson(bytes)
  if (text === undefined || text.trim() === "") return 'Send {"text": "…"}: the draft, as JSON.'
  return { uri: "the draft", bytes: new TextEncoder().encode(text), mediaType: "text/plain", hints, retrieved }
}

function readJson(bytes: Uint8Array): { readonly text?: string } & Pick<DocumentHints, "date" | "title"> {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const of = (name: string) => {
      const value =
        typeof json === "object" && json !== null ? Object.getOwnPropertyDescriptor(json, name)?.value : null
      return typeof value === "string" ? { [name]: value } : {}
    }
    return { ...of("text"), ...of("date"), ...of("title") }
  } catch {
    return {}
  }
}
