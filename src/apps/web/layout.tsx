import { type Child, createContext, useContext } from "hono/jsx"
import type { DossierView } from "../../views/dossier-view.ts"
import { Decisions } from "./judged-mark.tsx"
import { capitalised, counted } from "./words.ts"

/** The places of the app that exist. */
export type Place = "overview" | "issues" | "happened" | "people" | "documents" | "discrepancies" | "check"

const places: readonly { readonly place: Place; readonly name: string; readonly address: string }[] = [
  { place: "overview", name: "Overview", address: "/" },
  { place: "issues", name: "Issues", address: "/issues" },
  { place: "happened", name: "What happened", address: "/engagements" },
  { place: "people", name: "People", address: "/people" },
  { place: "documents", name: "Documents", address: "/documents" },
  { place: "discrepancies", name: "Discrepancies", address: "/discrepancies" },
  { place: "check", name: "Check", address: "/check" },
]

/** What the address asks for and cannot have. */
export const Problems = createContext<readonly string[]>([])

function AskedInVain() {
  const problems = useContext(Problems)
  if (problems.length === 0) return null
  return (
    <ul class="asked-in-vain">
      {problems.map((problem) => (
        <li dir="auto">{problem}</li>
      ))}
    </ul>
  )
}

interface LayoutProps {
  readonly title: string
  readonly dossier: DossierView
  /** Which of the places this page belongs to. */
  readonly place?: Place
  /** The Atom feed of what the page is about, beside that of the whole dossier. */
  readonly feed?: { readonly title: string; readonly address: string }
  /** What is in the search field. */
  readonly query?: string
  readonly children: Child
}

/** What every page has around it. */
export function Layout({ title, dossier, place, feed, query = "", children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === dossier.name ? title : `${title} · ${dossier.name}`}</title>
        <link rel="preload" href="/assets/source-serif-4.woff2" as="font" type="font/woff2" crossorigin="" />
        <link rel="preload" href="/assets/public-sans.woff2" as="font" type="font/woff2" crossorigin="" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="alternate" type="application/atom+xml" href="/feed.atom" title={`What is new in ${dossier.name}`} />
        {feed && <link rel="alternate" type="application/atom+xml" href={feed.address} title={feed.title} />}
        <script src="/assets/comfort.js" defer />
      </head>
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="top">
          <a class="dossier" href="/">
            <bdi>{dossier.name}</bdi>
          </a>
          {dossier.relationship && (
            <p class="between">
              <bdi>{dossier.relationship.name}</bdi>{" "}
              <a data-leave="" href="/" title="The same page of the whole dossier">
                × <span class="unseen">leave this relationship</span>
              </a>
            </p>
          )}
          <nav aria-label="Places">
            <ul>
              {places.map(({ place: name, name: shown, address }) => (
                <li>
                  <a href={address} aria-current={name === place ? "page" : undefined}>
                    {shown}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <search>
            <form action="/search">
              <label class="unseen" for="q">
                Search statements and documents
              </label>
              <input id="q" name="q" type="search" value={query} placeholder="Search" autocomplete="off" />
            </form>
          </search>
        </header>
        <Decisions.Provider value={dossier.judgedOn}>
          <main id="main">
            <AskedInVain />
            {children}
          </main>
        </Decisions.Provider>
        <footer class="bottom">
          <p>
            Built from {counted(dossier.documents, "document")}
            {dossier.version && ` by Readout ${dossier.version}`} · <span class="hash">{dossier.fingerprint}</span>
          </p>
          {dossier.audits.map((audit) => (
            <p>{capitalised(audit)}</p>
          ))}
          <p>
            <a href="/judgements">
              Judgements
              {dossier.openDecisions > 0 && `, ${counted(dossier.openDecisions, "open decision")}`}
            </a>{" "}
            · <a href="/changes">What is new</a> · <a href="/help">Keys and marks</a>
          </p>
        </footer>
      </body>
    </html>
  )
}
