import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import type { Fetched } from "../../src/effects/effects.ts"
import { realWeb } from "../../src/effects/web.ts"

/** What comes of asking a server that answers so, with little patience. */
async function get(answer: RequestListener): Promise<Fetched> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
  try {
    const { port } = server.address() as AddressInfo
    return await realWeb.get(`http://127.0.0.1:${port}/a`, { bytes: 1024, milliseconds: 300 })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test("a page comes with its media type and the address it was found at", async () => {
  const page = await get((request, response) => {
    if (request.url === "/a") response.writeHead(302, { location: "/b" }).end()
    else response.writeHead(200, { "content-type": "Text/HTML; charset=utf-8" }).end("<p>We signed.</p>")
  })
  if (page.kind !== "fetched") throw new Error(page.reason)
  expect(page).toMatchObject({ mediaType: "text/html", address: expect.stringMatching(/\/b$/) })
  expect(new TextDecoder().decode(page.bytes)).toBe("<p>We signed.</p>")
})

test("what is refused, too large, too slow or broken off is told, not thrown", async () => {
  const reason = async (answer: RequestListener) => {
    const page = await get(answer)
    return page.kind === "failed" ? page.reason : "fetched"
  }
  expect(await reason((_, response) => response.writeHead(403).end())).toBe("the server answered 403 Forbidden")
  expect(await reason((_, response) => response.end("a".repeat(1025)))).toMatch(/^it is larger than/)
  expect(await reason(() => {})).toBe("the server took longer than 0.3 seconds")
  expect(await reason((request) => request.socket.destroy())).toBe("the server broke the connection off")
  expect(await reason((_, response) => response.writeHead(302, { location: "/a" }).end())).toMatch(/redirect/)
})
