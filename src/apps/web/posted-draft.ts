import type { Source } from "../../domain/source.ts"

/** What the form of the check page sent: a draft, or why it is none. `pasted` is what stood in the field. */
export type PostedDraft = { readonly pasted: string } & ({ readonly source: Source } | { readonly problem: string })

/** The draft of a form: the file where there is one, else the pasted text. */
export async function readPostedDraft(form: FormData, retrieved: string): Promise<PostedDraft> {
  const [text, file, date] = [form.get("text"), form.get("file"), form.get("date")]
  const pasted = typeof text === "string" ? text : ""
  const hints = typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { pasted, source: { uri: file.name || "the file", bytes, mediaType: file.type || null, hints, retrieved } }
  }
  if (pasted.trim() === "")
    return { pasted, problem: "There is nothing to check yet: paste the draft, or choose a file." }
  const bytes = new TextEncoder().encode(pasted)
  return { pasted, source: { uri: "the draft", bytes, mediaType: "text/plain", hints, retrieved } }
}
