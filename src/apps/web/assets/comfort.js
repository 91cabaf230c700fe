// Comfort for those who have a script: keys, and marks that light up with their note. Every page works without it.

const items = () => [...document.querySelectorAll("[data-item]")]
const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null
const current = () => document.activeElement?.closest("[data-item]") ?? null

function step(by) {
  const all = items()
  const at = all.indexOf(current())
  const next = at === -1 ? firstInSight(all, by) : all[at + by]
  if (!next) return
  const target = next.querySelector("a[data-open]") ?? next
  target.focus({ preventScroll: true })
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches
  next.scrollIntoView({ block: "center", behavior: reduced ? "instant" : "auto" })
  light(next.dataset.s ?? "")
}

function firstInSight(all, by) {
  const inSight = all.filter((item) => item.getBoundingClientRect().bottom > 0)
  return by > 0 ? (inSight[0] ?? all[0]) : all[all.length - inSight.length - 1]
}

function open() {
  const item = current() ?? (items().length === 1 ? items()[0] : null)
  item?.querySelector("a[data-open]")?.click()
}

// On a page of one thing the keys press the buttons of its form; on a list they open the line's page, where there is one.
function decide(decision) {
  const panel = document.querySelector(".judging")
  if (!panel) {
    const item = current()
    const page = item?.querySelector("a[data-judge]") ?? item?.querySelector("a:not([data-open])")
    page?.click()
    return
  }
  const button = panel.querySelector(`button[value="${decision}"]`)
  const fold = button?.closest("details")
  if (!fold) return button?.click()
  fold.open = true
  fold.querySelector("input:not([type=hidden]), select")?.focus()
}

// Who decides is asked once and kept in this browser.
const judge = "readout-judge"
for (const field of document.querySelectorAll('.judging input[name="by"]')) {
  field.value = localStorage.getItem(judge) ?? ""
  field.addEventListener("change", () => localStorage.setItem(judge, field.value))
}

const keys = {
  "/": () => document.querySelector("#q")?.select(),
  j: () => step(1),
  k: () => step(-1),
  o: open,
  c: () => decide("confirm"),
  x: () => decide("reject"),
  e: () => decide("correct"),
  m: () => decide("merge"),
  u: () => decide("undo"),
  "?": () => location.assign("/help"),
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act()
})

// Pointing at words or at a note lights up all that belongs to the same statement.
function light(statements) {
  for (const lit of document.querySelectorAll(".lit, .is-lit")) lit.classList.remove("lit", "is-lit")
  for (const number of statements.split(" ").filter(Boolean)) {
    for (const mark of document.querySelectorAll(`[data-s~="${number}"]`)) {
      mark.classList.add(mark.classList.contains("note") ? "is-lit" : "lit")
    }
  }
}

let pointed = ""
document.addEventListener("mouseover", (event) => {
  const statements = event.target.closest?.("[data-s]")?.dataset.s ?? ""
  if (statements === pointed) return
  pointed = statements
  light(statements)
})

// `#char=120,188` (RFC 5147) has no anchor in the page: the server marks the span.
const place = /^#char=(\d+),(\d+)$/.exec(location.hash)
const reading = /^(?:\/between\/[^/]+\/[^/]+)?\/documents\/[^/]+$/.exec(location.pathname)
if (place && reading) location.replace(`${reading[0]}/span/${place[1]}-${place[2]}#here`)

// A link into something folded opens it; newer browsers do so themselves.
function unfold() {
  const folded = document.getElementById(location.hash.slice(1))?.closest("details:not([open])")
  if (!folded) return
  folded.open = true
  folded.scrollIntoView({ block: "nearest" })
}
addEventListener("hashchange", unfold)
unfold()
