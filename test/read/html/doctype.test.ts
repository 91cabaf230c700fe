import { expect, it } from "vitest"
import { isDocument } from "../../../src/domain/source.ts"
import { readHtml } from "../../../src/read/html/read-html.ts"

it.each(["<!DOCTYPE html>", "<!DOCTYPE html>\n", "\n<!doctype html>\n<!-- saved -->\n", ""])(
  "reads the page behind %j",
  (before) => {
    const html = `${before}<html><body><p>The ferry to Port Vell will sail again on Monday, the ministry said.</p></body></html>`
    const bytes = new TextEncoder().encode(html)
    const reading = readHtml({
      uri: "page.html",
      bytes,
      mediaType: "text/html",
      hints: {},
      retrieved: "2031-01-01T00:00:00Z",
    })
    expect(isDocument(reading) && reading.text).toBe(
      "The ferry to Port Vell will sail again on Monday, the ministry said.",
    )
  },
)
