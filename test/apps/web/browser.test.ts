import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Server, serve } from "../../../src/apps/http/serve.ts"
import { pages } from "../../../src/apps/web/pages.tsx"
import { judgingOf } from "../../../src/ingest/judging.ts"
import { personAddress } from "../../../src/views/addresses.ts"
import { checkerOf } from "../../checker.ts"
import { article, hostile, transcript } from "../../views/example-dossier.ts"
import { evening, ids, morning } from "../../views/happened-example.ts"
import { courier, exampleDiscrepancies, herald, interview, linkedDossier } from "../../views/linked-example.ts"
import { isLeftOut, openBrowser } from "./browser.ts"

const reading = `/documents/${article.document.id}`
const [first, second] = article.findings.statements
const everyPage = [
  "/",
  "/documents",
  reading,
  `/documents/${transcript.document.id}`,
  `/documents/${hostile.document.id}`,
  `/statements/${second?.id}`,
  `/documents/${interview.document.id}`,
  `/documents/${courier.document.id}`,
  `/statements/${interview.findings.statements[1]?.id}`,
  `/statements/${herald.findings.statements[1]?.id}`,
  "/discrepancies",
  `/discrepancies/${exampleDiscrepancies[0]?.id}`,
  "/alignments",
  "/engagements",
  `/engagements/${ids.meeting}`,
  `/engagements/${ids.meeting}/accounts`,
  "/engagements/accounts",
  "/issues",
  "/issues/proposed",
  "/changes",
  "/judgements",
  "/between/isl/mlt",
  "/between/isl/mlt/acts",
  "/acts?kind=dance",
  "/acts",
  `/acts/${ids.request}`,
  "/channels",
  "/figures",
  `/figures/${ids.lamp}`,
  `/documents/${morning.document.id}`,
  "/check",
  "/people",
  personAddress("Ana Ruiz"),
  "/search?q=lamp",
  "/search",
  "/help",
  "/nowhere",
]

describe.skipIf(isLeftOut)("in a browser", () => {
  let browser: Browser
  let server: Server
  let remove: () => void

  beforeAll(async () => {
    const example = linkedDossier([article, transcript, hostile, morning, evening])
    remove = example.remove
    const { dossier } = example
    const check = checkerOf(dossier)
    const judging = judgingOf(dossier.path, { by: null, now: () => "2031-06-01T10:00:00Z" })
    server = await serve({ dossier, pages: pages(dossier, check, judging), check, judging, port: 0, host: "127.0.0.1" })
    browser = await openBrowser()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    remove?.()
  })

  /** Opens a page and fails on anything the browser complains of. */
  async function open(path: string, context: Parameters<Browser["newContext"]>[0] = {}) {
    const own: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...context })
    const page = await own.newPage()
    const complaints: string[] = []
    page.on("console", (message) => {
      // That a page is missing is what some of them are for.
      if (!/status of 404/.test(message.text())) complaints.push(message.text())
    })
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("requestfailed", (request) => {
      // Left for another page before its fonts came.
      const why = request.failure()?.errorText
      if (why !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${why}`)
    })
    page.on("request", (request) => {
      if (!request.url().startsWith(server.address)) complaints.push(`asks ${request.url()}`)
    })
    await page.goto(new URL(path, server.address).href)
    return { page, complaints, close: () => own.close() }
  }

  const focused = (page: Page) =>
    page.evaluate<string | undefined>("document.activeElement?.closest('[data-item]')?.id")

  test.each(everyPage)(
    "%s opens without a complaint, fits a telephone, and is built as a page should be",
    async (path) => {
      const { page, complaints, close } = await open(path)
      expect(complaints).toEqual([])
      expect(await page.evaluate("document.title")).not.toBe("broken")
      expect(await page.evaluate(basics)).toEqual([])
      for (const width of [390, 820]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
      }
      await close()
    },
  )

  test("our fonts are used, and what stands in for them is as wide, so that nothing shifts", async () => {
    const { page, close } = await open(reading)
    await page.evaluate("document.fonts.ready")
    const ratios = await page.evaluate<
      (number | null)[]
    >(`Promise.all(["Source Serif 4", "Public Sans"].map(async (font) => {
      const pen = document.createElement("canvas").getContext("2d")
      const width = (family) => {
        pen.font = '100px "' + family + '"'
        return pen.measureText("Nobody in the room believed that the talks would end before the ferry sailed.").width
      }
      if (!document.fonts.check('18px "' + font + '"')) return 0
      // Where the system has none of the fonts named as a stand-in there is nothing to compare.
      const standIns = await document.fonts.load('18px "' + font + ' fallback"').catch(() => [])
      return standIns.length > 0 ? width(font + " fallback") / width(font) : null
    }))`)
    for (const ratio of ratios) if (ratio !== null) expect(ratio).toBeCloseTo(1, 1.5)
    expect(ratios).not.toContain(0)
    await close()
  })

  test("marks are where the words are, told apart by shape as well as by colour", async () => {
    const { page, close } = await open(reading)
    expect(await page.locator(".text .source").allInnerTexts()).toEqual([
      "the harbour envoy, Ana Ruiz,",
      "Ruiz",
      "one official",
    ])
    expect(await page.locator(".text .cue").allInnerTexts()).toEqual(["said", "told reporters", "promised", "said"])
    expect(await page.locator(".text .nested").allInnerTexts()).toEqual(['"a spare lens"'])
    const style = (selector: string, property: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.text ${selector}'))['${property}']`)
    expect(await style(".source", "textDecorationStyle")).toBe("solid")
    expect(await style(".cue", "textDecorationStyle")).toBe("dotted")
    expect(await style(".content.first", "borderLeftWidth")).toBe("2px")
    expect(await style(".gloss", "fontStyle")).toBe("italic")
    await close()
  })

  test("a line of text holds 60 to 68 characters", async () => {
    const { page, close } = await open(`/documents/${hostile.document.id}`)
    await page.evaluate("document.fonts.ready")
    const characters = await page.evaluate<number>(`(() => {
      const words = document.querySelector(".text .words")
      const pen = document.createElement("canvas").getContext("2d")
      const { fontSize, fontFamily } = getComputedStyle(words)
      pen.font = fontSize + " " + fontFamily
      const sample = "The talks on the lighthouse went into a second night, and nobody in the room believed it."
      return words.getBoundingClientRect().width / (pen.measureText(sample).width / sample.length)
    })()`)
    expect(characters).toBeGreaterThanOrEqual(60)
    expect(characters).toBeLessThanOrEqual(68)
    await close()
  })

  test("what is copied is the text alone, without our numbers", async () => {
    const { page, close } = await open(reading)
    const copied = await page.evaluate<string>(`(() => {
      const selection = getSelection()
      selection.selectAllChildren(document.querySelectorAll(".body .words")[1])
      return selection.toString()
    })()`)
    expect(copied).toBe(
      '"The lamp stays lit," the harbour envoy, Ana Ruiz, said. "Nobody sails blind." It was an apparent reference to the outage in March.',
    )
    await close()
  })

  test("j and k go through the statements, o opens one, / goes to the search, ? explains", async () => {
    const { page, complaints, close } = await open(reading)
    const visited: (string | undefined)[] = []
    for (const key of ["j", "j", "j", "k"]) {
      await page.keyboard.press(key)
      visited.push(await focused(page))
    }
    expect(visited).toEqual(["n-1", "n-2", "n-3", "n-2"])
    expect(await page.locator(".text .lit").allInnerTexts()).toContain("told reporters")
    await page.keyboard.press("/")
    await page.keyboard.type("jok")
    expect(await page.inputValue("#q")).toBe("jok")
    await page.goto(new URL(reading, server.address).href)
    await page.keyboard.press("j")
    await page.keyboard.press("o")
    await page.waitForURL(`**/statements/${first?.id}`)
    await page.keyboard.press("o")
    await page.waitForURL(`**${reading}#s-${first?.id}`)
    await page.keyboard.press("?")
    await page.waitForURL("**/help")
    expect(complaints).toEqual([])
    await close()
  })

  test("pointing at words lights up the whole statement and its note", async () => {
    const { page, close } = await open(reading)
    await page.hover(".text .cue >> nth=0")
    expect(await page.locator(".text .lit").allInnerTexts()).toEqual([
      '"The lamp stays lit,"',
      "the harbour envoy, Ana Ruiz,",
      "said",
      '"Nobody sails blind."',
      "It was an apparent reference to the outage in March.",
    ])
    expect(await page.getAttribute(".is-lit", "id")).toBe("n-1")
    await close()
  })

  test("a span's address in the form of RFC 5147 leads to the words", async () => {
    const [source] = first?.source ?? []
    const { page, close } = await open(`${reading}#char=${source?.start},${source?.end}`)
    await page.waitForURL(`**/span/${source?.start}-${source?.end}#here`)
    expect(await page.innerText(".here")).toBe("the harbour envoy, Ana Ruiz,")
    await close()
  })

  test("the fold of long furniture opens where a permalink points into it", async () => {
    const [teaser] = article.document.furniture.filter(({ why }) => why.startsWith("teaser"))
    const { page, close } = await open(`${reading}/span/${teaser?.start}-${(teaser?.start ?? 0) + 9}#here`)
    expect(await page.locator("#here").isVisible()).toBe(true)
    await close()
  })

  test("without a script everything is there: links, search, marks to be turned off, the place of a permalink", async () => {
    const { page, complaints, close } = await open("/", { javaScriptEnabled: false })
    await page.fill("#q", '"spare lens"')
    await page.press("#q", "Enter")
    await page.click(".quote .cite a")
    await page.waitForURL(`**${reading}#s-*`)
    expect(await page.locator(".notes .note").count()).toBe(4)
    expect(await page.locator(".text .furniture p").first().isVisible()).toBe(true)
    await page.uncheck("#layer-furniture")
    expect(await page.locator(".text .furniture p").first().isVisible()).toBe(false)
    await page.uncheck("#layer-margin")
    expect(await page.locator(".notes").first().isVisible()).toBe(false)
    await page.click(".provenance a:has-text('save') >> nth=0", { trial: true })
    expect(complaints).toEqual([])
    await close()
  })

  test("tied words have a shape each: a line at the foot, two beneath, a wave; the margin leads to the reference's words", async () => {
    const { page, complaints, close } = await open(`/documents/${interview.document.id}`)
    const style = (selector: string, property: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.text ${selector}'))['${property}']`)
    expect(await style("span.quoted:not(.discrepancy)", "textDecorationStyle")).toBe("double")
    expect(await style("span.discrepancy", "textDecorationStyle")).toBe("wavy")
    await page.uncheck("#layer-quoted")
    expect(await style("span.quoted:not(.discrepancy)", "textDecorationLine")).toBe("none")
    await page.goto(new URL(`/documents/${courier.document.id}`, server.address).href)
    expect(await style("span.version", "boxShadow")).toMatch(/inset/)
    await page.click(".tie.of-version .origin >> nth=0")
    expect(await page.innerText("#here")).toBe("the lamp goes back on by the first of June")
    expect(complaints).toEqual([])
    await close()
  })

  test("what is told of has a layer each, over whatever else is marked, and leads to its page without a script", async () => {
    const { page, complaints, close } = await open(`/documents/${morning.document.id}`, { javaScriptEnabled: false })
    const line = (mark: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.text .${mark}')).backgroundImage`)
    expect(await line("engagement")).toMatch(/linear-gradient/)
    expect(await line("act.source")).toMatch(/linear-gradient/)
    await page.uncheck("#layer-acts")
    expect(await line("act.source")).not.toMatch(/linear-gradient/)
    expect(await page.locator(".of-act").first().isVisible()).toBe(false)
    expect(await page.locator(".of-figure").first().isVisible()).toBe(false)
    await page.check("#layer-figures")
    expect(await line("figure")).toMatch(/linear-gradient/)
    await page.check("#layer-times")
    expect(await page.innerText(".note.of-time")).toContain("2 May 2031")
    await page.click(".note.of-engagement a:not(.number)")
    expect(await page.innerText("h1")).toBe("Meeting of Ana Ruiz with Tom Petrov")
    await page.click(".accounts .said a")
    expect(await page.innerText("#here")).toContain("Ana Ruiz")
    expect(complaints).toEqual([])
    await close()
  })

  test("the differences of a version are struck out, underlined and named", async () => {
    const { page, close } = await open(`/statements/${courier.findings.statements[1]?.id}`)
    expect(await page.locator(".version del").allInnerTexts()).toEqual(["cut, I think,", "cutsecond"])
    expect(await page.locator(".version ins").allInnerTexts()).toEqual(["addedthird"])
    await page.click(".version del a >> nth=0")
    expect(await page.innerText("#here")).toBe(", I think,")
    await close()
  })

  test("a draft is checked without a script, from the field and from a file", async () => {
    const { page, complaints, close } = await open("/check", { javaScriptEnabled: false })
    const draft = 'Night fell. "The hedgehogs will march on the capital before the harvest is in," Ana Ruiz said.'
    await page.fill("#draft", draft)
    await page.click(".check button")
    expect(await page.innerText(".verdict .kind")).toContain("not found in this dossier")
    expect(await page.innerText(".text span.discrepancy")).toContain("The hedgehogs will march")
    await page.click(".again summary")
    expect(await page.inputValue("#draft")).toBe(draft)
    await page.goto(new URL("/check", server.address).href)
    await page.setInputFiles("#file", {
      name: "draft.html",
      mimeType: "text/html",
      buffer: Buffer.from(`<p>${draft}</p>`),
    })
    await page.click(".check button")
    expect(await page.innerText(".verdict .kind")).toContain("not found in this dossier")
    expect(await page.evaluate(basics)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test("a verdict that needs no look is one line, which its number in the text opens", async () => {
    const { page, close } = await open("/check")
    await page.fill("#draft", 'Ana Ruiz called the plan "useful." She left.')
    await page.click(".check button")
    const verdict = page.locator(".verdict")
    expect((await verdict.boundingBox())?.height).toBeLessThan(40)
    await page.click(".text a.key")
    expect(await verdict.innerText()).toContain("Too few words")
    await close()
  })

  test("the keys of a page decide on what it is of; what was rejected leaves the list and is undone from the page", async () => {
    const { page, close } = await open(`/acts/${ids.request}`)
    await page.keyboard.press("x")
    // Who decides is asked for first.
    expect(new URL(page.url()).pathname).toBe(`/acts/${ids.request}`)
    await page.locator('.judging input[name="by"]').first().fill("Eve Sato")
    await page.locator("h1").click()
    await page.keyboard.press("x")
    await page.waitForSelector(".judged.is-reject")
    await page.goto(new URL("/acts", page.url()).href)
    expect(await page.locator(`#a-${ids.request}`).count()).toBe(0)
    await page.locator(".rejected summary").click()
    expect(await page.locator(".rejected .is-rejected").count()).toBe(1)
    await page.goto(new URL(`/acts/${ids.request}`, page.url()).href)
    expect(await page.locator('.judging input[name="by"]').first().inputValue()).toBe("Eve Sato")
    await page.keyboard.press("u")
    await page.waitForSelector(".judged", { state: "detached" })
    await close()
  })

  test("on paper the notes stand at the end", async () => {
    const { page, close } = await open(reading)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".endnotes").isVisible()).toBe(true)
    expect(await page.locator(".notes").first().isVisible()).toBe(false)
    expect(await page.locator(".top").isVisible()).toBe(false)
    await close()
  })
})

/** What is wrong with the build of a page, in the browser: landmarks, headings, names, ids. */
const basics = `(() => {
  const wrong = []
  const all = (selector) => [...document.querySelectorAll(selector)]
  if (!document.documentElement.lang) wrong.push("no language")
  if (!document.title) wrong.push("no title")
  for (const landmark of ["header.top", "main", "footer", "nav", "search"]) if (!document.querySelector(landmark)) wrong.push("no " + landmark)
  if (all("h1").length !== 1) wrong.push(all("h1").length + " h1")
  let level = 0
  for (const heading of all("h1, h2, h3")) {
    const own = Number(heading.tagName[1])
    if (own > level + 1) wrong.push("h" + own + " after h" + level)
    level = own
  }
  for (const field of all("input:not([type=hidden]), textarea")) if (field.labels.length === 0) wrong.push("no label: " + field.outerHTML)
  for (const link of all("a, button")) if (!(link.textContent.trim() || link.ariaLabel)) wrong.push("no name: " + link.outerHTML)
  for (const nav of all("nav")) if (!nav.ariaLabel) wrong.push("nav without a name")
  const ids = all("[id]").map(({ id }) => id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong.push("twice: " + id)
  for (const link of all('a[href^="#"]')) if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) wrong.push("leads nowhere: " + link.hash)
  return wrong
})()`
