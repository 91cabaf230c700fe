import type { DossierView } from "../../views/dossier-view.ts"
import { Layout } from "./layout.tsx"

const keys = [
  ["/", "to the search field"],
  ["j  k", "to the next, the previous statement or line"],
  ["o", "open what it comes from"],
  ["c  x", "confirm, reject what the page is of; on a list, open the line to decide on it"],
  ["e  m", "correct it, merge it with another or split them: opens the form"],
  ["u", "undo the decision on it"],
  ["?", "this page"],
] as const

const marks = [
  ["source", "blue, underlined", "the words that name who speaks"],
  ["cue", "violet, dotted", "the words that attribute: said, according to, warned"],
  ["content", "straw, with a bar where it begins", "what is attributed; deeper where one statement stands in another"],
  ["gloss", "italic, with a grey bar", "the reporter's reading of it"],
  [
    "version",
    "a grey line at the foot, the sign ≈",
    "words that go back to a reference in another document; the margin says how they differ",
  ],
  ["quoted", "a double grey line beneath, the sign ”", "words that other documents quote"],
  ["discrepancy", "a wave beneath, the sign ≠", "where documents do not agree"],
  [
    "engagement",
    "a teal line of dashes and dots, the sign ●",
    "words that tell of a meeting, a visit, a call, a speech",
  ],
  ["act", "a brick line, the sign ▸", "words that tell of what was agreed, asked, warned, refused, imposed"],
  ["channel", "a blue line of dots, the sign ⇄", "words that tell how a standing line of contact stands"],
  ["figure", "an ochre band, the sign #; shown when asked for", "a number that somebody, or the document, states"],
  [
    "time",
    "a green line of dashes, the sign ◷; shown when asked for",
    "words that say when; the margin says which day",
  ],
  ["furniture", "pale, with its reason", "not of the article: menus, teasers, appeals. Nothing is taken from it"],
] as const

/** The keys and marks of all pages. */
export function HelpPage({ dossier }: { readonly dossier: DossierView }) {
  return (
    <Layout title="Keys and marks" dossier={dossier}>
      <article class="help">
        <header class="head">
          <h1>Keys and marks</h1>
        </header>
        <h2>Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <>
              <dt>
                {key.split("  ").map((one) => (
                  <>
                    <kbd>{one}</kbd>{" "}
                  </>
                ))}
              </dt>
              <dd>{does}</dd>
            </>
          ))}
        </dl>
        <h2>Marks in a text</h2>
        <dl>
          {marks.map(([name, look, meaning]) => (
            <>
              <dt>
                <span class={`words ${name}`}>{name}</span>
              </dt>
              <dd>
                {meaning}
                <span class="reason"> ({look})</span>
              </dd>
            </>
          ))}
          <dt>°</dt>
          <dd>inferred, not stated; it says from what when pointed at</dd>
          <dt>
            <span class="open">open</span>
          </dt>
          <dd>the text does not decide who speaks, so nobody is named</dd>
        </dl>
      </article>
    </Layout>
  )
}
