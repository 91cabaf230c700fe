import type { Child } from "hono/jsx"
import type { DossierView } from "../../views/dossier-view.ts"
import type { StatementPageView } from "../../views/statement-page-view.ts"
import type { NamedActor, PlacedSpan } from "../../views/statement-view.ts"
import { Fact } from "./happened.tsx"
import { Layout } from "./layout.tsx"
import { Marks, Words } from "./reading.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"
import { Versions } from "./versions.tsx"
import { capitalised, percent } from "./words.ts"

interface StatementPageProps {
  readonly dossier: DossierView
  readonly page: StatementPageView
  /** What a person decided on it, with the form to decide. */
  readonly judging?: Child
}

const noVersions = "No other document of this dossier has these words."

/** One statement: who says it, the words, the paragraph they stand in, and every other version of them. */
export function StatementPage({ dossier, page, judging }: StatementPageProps) {
  const { statement, document, paragraphs, of, tied, at, acts, next, previous } = page
  const { who, open, speaker, form, number } = statement
  const marks = new Marks(new Map())
  return (
    <Layout title={`${who}, ${document.title}`} dossier={dossier} place="documents">
      <article class="statement">
        <header class="head">
          <p class="over">
            Statement {number} of {of} · {form}
          </p>
          <h1>
            {speaker ? (
              <a href={speaker.address}>
                <bdi>{who}</bdi>
              </a>
            ) : (
              <bdi>{who}</bdi>
            )}
          </h1>
          {open !== null && <p class="open-why">{capitalised(open)}.</p>}
        </header>
        <div class="text" data-item="">
          {paragraphs.map((paragraph) => (
            <div class={`row ${paragraph.kind}`}>
              <Words paragraph={paragraph} marks={marks} />
            </div>
          ))}
          <p class="cite">
            <SourceLine document={document} />{" "}
            <a href={statement.place} data-open="">
              <bdi>{document.title}</bdi>
            </a>
          </p>
        </div>
        <Versions tied={tied} none={form === "direct" || form === "mixed" ? noVersions : null} />
        <Facts statement={statement} at={at} acts={acts} />
        {judging}
        <nav class="steps" aria-label="Statements of this document">
          {previous !== null && (
            <a href={previous} rel="prev">
              Previous
            </a>
          )}
          {next !== null && (
            <a href={next} rel="next">
              Next
            </a>
          )}
        </nav>
      </article>
    </Layout>
  )
}

function Facts({ statement, at, acts }: Pick<StatementPageView, "statement" | "at" | "acts">) {
  const { speaker, source, cue, content, glosses, sourcing, addressee, relayedBy, within, contains } = statement
  const { said, rendering, response, confidence, rule, id } = statement
  return (
    <dl class="facts">
      <Fact name="Speaker">{speaker && <ActorShown actor={speaker} />}</Fact>
      <Fact name="Source">{source.length > 0 && <Spans spans={source} mark="source" />}</Fact>
      <Fact name="Cue">{cue.length > 0 && <Spans spans={cue} mark="cue" />}</Fact>
      <Fact name="Sourcing">{sourcing}</Fact>
      <Fact name="Said to">{addressee && <ActorShown actor={addressee} />}</Fact>
      <Fact name="Through">
        {relayedBy.length > 0 &&
          relayedBy.map((relay, index) => (
            <>
              {index > 0 && ", "}
              <ActorShown actor={relay} />
            </>
          ))}
      </Fact>
      <Fact name="Said">{said && <DateShown date={said} />}</Fact>
      <Fact name="Said at">
        {at.length > 0 &&
          at.map(({ address, title, date }) => (
            <>
              <a href={address}>{title}</a>
              {date && (
                <>
                  , <DateShown date={date} />
                </>
              )}
            </>
          ))}
      </Fact>
      <Fact name="Tells of">
        {acts.length > 0 &&
          acts.map(({ address, title }, index) => (
            <>
              {index > 0 && "; "}
              <a href={address}>{title}</a>
            </>
          ))}
      </Fact>
      <Fact name="Answers">
        {response && (
          <>
            {response.kind} of <Spans spans={[response.to]} mark="plain" />
          </>
        )}
      </Fact>
      <Fact name="Within">{within && <a href={within.address}>statement {within.number}</a>}</Fact>
      <Fact name="Contains">
        {contains.length > 0 &&
          contains.map(({ address, number }, index) => (
            <>
              {index > 0 && ", "}
              <a href={address}>statement {number}</a>
            </>
          ))}
      </Fact>
      <Fact name="Gloss">{glosses.length > 0 && <Spans spans={glosses} mark="gloss" />}</Fact>
      <Fact name="Wording">{rendering === "translation" && "a translation of what was said"}</Fact>
      <Fact name="Confidence">
        {percent(confidence)} <span class="reason">by {rule}</span>
      </Fact>
      <Fact name="Place">
        {content.length > 0 && (
          <>
            {content.map(({ start, end, address }, index) => (
              <>
                {index > 0 && ", "}
                <a href={address}>
                  {start}–{end}
                </a>
              </>
            ))}{" "}
            <span class="reason">in code points of the text</span>
          </>
        )}
      </Fact>
      <Fact name="Id">
        <span class="hash">{id}</span>
      </Fact>
    </dl>
  )
}

function ActorShown({ actor: { name, role, address } }: { readonly actor: NamedActor }) {
  return (
    <>
      <a href={address}>
        <bdi>{name}</bdi>
      </a>
      {role && (
        <span class="reason">
          {" "}
          <bdi>{role}</bdi>
        </span>
      )}
    </>
  )
}

function Spans({ spans, mark }: { readonly spans: readonly PlacedSpan[]; readonly mark: string }) {
  return (
    <>
      {spans.map(({ text, address }, index) => (
        <>
          {index > 0 && " … "}
          <a class={mark} href={address}>
            <bdi>{text}</bdi>
          </a>
        </>
      ))}
    </>
  )
}
