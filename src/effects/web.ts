import type { Fetched, FetchLimits, Web } from "./effects.ts"

/** The World Wide Web, through Node's own fetch. */
export const realWeb: Web = {
  async get(address, limits) {
    try {
      return await fetchPage(address, limits)
    } catch (error) {
      return { kind: "failed", reason: reasonOf(error, limits) }
    }
  },
}

async function fetchPage(address: string, { bytes: most, milliseconds }: FetchLimits): Promise<Fetched> {
  const headers = { accept: "text/html,application/xhtml+xml,text/plain,*/*;q=0.5", "user-agent": "Readout" }
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(milliseconds) })
  if (!response.ok) {
    await response.body?.cancel()
    return { kind: "failed", reason: `the server answered ${response.status} ${response.statusText}`.trim() }
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    // Leaving the loop ends the download.
    if (length > most) return { kind: "failed", reason: `it is larger than ${most / 1024 / 1024} MB` }
    parts.push(part)
  }
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? null
  return { kind: "fetched", address: response.url, bytes: new Uint8Array(Buffer.concat(parts)), mediaType }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no server of this name, or no network",
  EAI_AGAIN: "there is no server of this name, or no network",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the server broke the connection off",
  UND_ERR_SOCKET: "the server broke the connection off",
  UND_ERR_CONNECT_TIMEOUT: "the server did not answer in time",
}

function reasonOf(error: unknown, { milliseconds }: FetchLimits): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === "TimeoutError") return `the server took longer than ${milliseconds / 1000} seconds`
  // Node hides the reason: "fetch failed" has it as its cause.
  const cause = error.cause instanceof Error ? error.cause : error
  const code = "code" in cause ? String(cause.code) : ""
  return reasons[code] ?? (cause.message || code || error.message)
}
