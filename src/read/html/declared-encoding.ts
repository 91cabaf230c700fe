/** How far into a page its declaration of an encoding is looked for; browsers look through 1,024 bytes, pages go beyond. */
const farthest = 4096

/** The encoding a page's markup names (`<meta charset>`, `http-equiv`, an XML declaration), as it stands there, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, farthest)).toString("latin1")
  const meta = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)
  const xml = /^\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w-]{2,30})/i.exec(head)
  return meta?.[1] ?? xml?.[1] ?? null
}
