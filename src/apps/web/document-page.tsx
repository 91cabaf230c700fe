import type { DocumentView } from "../../views/document-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import { Layout } from "./layout.tsx"
import { Reading } from "./reading.tsx"
import { SourceLine } from "./source-line.tsx"
import { signs, TieWords } from "./ties.tsx"
import { capitalised, counted, percent } from "./words.ts"

interface DocumentPageProps {
  readonly dossier: DossierView
  readonly document: DocumentView
}

/** The reading view. */
export function DocumentPage({ dossier, document }: DocumentPageProps) {
  const { title, counts, part, statements, ties, blocks, language } = document
  const hasTurns = counts.turns > 0
  return (
    <Layout title={title} dossier={dossier} place="documents">
      <article class={hasTurns ? "reading has-turns" : "reading"}>
        <Head document={document} />
        <Layers counts={counts} />
        {part.previous !== null && (
          <p class="parts">
            <a href={part.previous}>Part {part.number - 1}</a> · This is part {part.number} of {part.of}
          </p>
        )}
        <Reading blocks={blocks} statements={statements} ties={ties} language={language} />
        {part.of > 1 && (
          <p class="parts">
            Part {part.number} of {part.of}
            {part.next !== null && (
              <>
                {" "}
                · <a href={part.next}>On to part {part.number + 1}</a>
              </>
            )}
          </p>
        )}
        <Provenance document={document} />
        <Endnotes statements={statements} ties={ties} />
      </article>
    </Layout>
  )
}

function Head({ document }: { readonly document: DocumentView }) {
  const { title, outlet, kind, date, counts, words, isComplete, notes, reprintOf, reprints } = document
  return (
    <header class="head">
      <p class="over">
        <span class="outlet">
          <bdi>{outlet ?? "outlet unknown"}</bdi>
        </span>{" "}
        · {kind}
        {!isComplete && " · excerpt"}
      </p>
      <h1 dir="auto">{title}</h1>
      <p class="dated">
        {date ? (
          <>
            <time>{date.shown}</time>
            {date.basis !== "stated" && "°"} <span class="reason">{date.why}</span>
          </>
        ) : (
          <>
            Undated <span class="reason">no date was found in the text or given with it</span>
          </>
        )}
      </p>
      <p class="sum">
        {[
          counted(counts.statements, "statement") + (counts.open > 0 ? `, ${counts.open} open` : ""),
          counted(counts.speakers, "speaker"),
          ...(counts.turns > 0 ? [counted(counts.turns, "turn")] : []),
          counted(words, "word"),
          ...(counts.versions > 0 ? [`${counted(counts.versions, "passage")} with a reference elsewhere`] : []),
          ...(counts.quoted > 0 ? [`${counted(counts.quoted, "passage")} quoted elsewhere`] : []),
        ].join(" · ")}
      </p>
      <ToldOf document={document} />
      {counts.discrepancies > 0 && (
        <p class="disagree">{counted(counts.discrepancies, "discrepancy", "discrepancies")} with other documents</p>
      )}
      {reprintOf && (
        <p class="reprint">
          A reprint of{" "}
          <a href={reprintOf.document.address}>
            <bdi>{reprintOf.document.title}</bdi>
          </a>{" "}
          <SourceLine document={reprintOf.document} />, {percent(reprintOf.share)} of its words
        </p>
      )}
      {reprints.length > 0 && (
        <p class="reprint">
          Reprinted by{" "}
          {reprints.map(({ document: later, share }, index) => (
            <>
              {index > 0 && "; "}
              <SourceLine document={later} />{" "}
              <a href={later.address}>
                <bdi>{later.title}</bdi>
              </a>{" "}
              <span class="reason">{percent(share)}</span>
            </>
          ))}
        </p>
      )}
      {notes.length > 0 && (
        <ul class="remarks">
          {notes.map(({ level, message, address }) => (
            <li class={level}>
              {capitalised(message)} {address && <a href={address}>See the place</a>}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}

/** How much of what happened the document tells of, with the lists of it. */
function ToldOf({ document: { id, counts } }: { readonly document: DocumentView }) {
  const lists = [
    { count: counts.engagements, name: "engagement", address: `/engagements?document=${id}` },
    { count: counts.acts, name: "act", address: `/acts?document=${id}` },
  ].filter(({ count }) => count > 0)
  if (lists.length === 0) return null
  return (
    <p class="told-of">
      It tells of{" "}
      {lists.map(({ count, name, address }, index) => (
        <>
          {index > 0 && " and "}
          <a href={address}>{counted(count, name)}</a>
        </>
      ))}
    </p>
  )
}

/** Of these a text has so many that they are shown when asked for. */
const offAtFirst: ReadonlySet<string> = new Set(["figures", "times"])

/** The legend of the marks is also what turns them off; it works without a script. */
function Layers({ counts }: { readonly counts: DocumentView["counts"] }) {
  const layers = [
    { id: "sources", mark: "source", name: "source" },
    { id: "cues", mark: "cue", name: "cue" },
    { id: "contents", mark: "content", name: "content" },
    { id: "glosses", mark: "gloss", name: "gloss" },
    { id: "margin", mark: "plain", name: "notes" },
    ...(counts.furniture > 0 ? [{ id: "furniture", mark: "furniture", name: "furniture" }] : []),
    ...(counts.versions > 0 ? [{ id: "versions", mark: "version", name: "version" }] : []),
    ...(counts.quoted > 0 ? [{ id: "quoted", mark: "quoted", name: "quoted" }] : []),
    ...(counts.discrepancies > 0 ? [{ id: "discrepancies", mark: "discrepancy", name: "discrepancy" }] : []),
    ...(counts.engagements > 0 ? [{ id: "engagements", mark: "engagement", name: "engagement" }] : []),
    ...(counts.acts > 0 ? [{ id: "acts", mark: "act", name: "act" }] : []),
    ...(counts.channels > 0 ? [{ id: "channels", mark: "channel", name: "channel" }] : []),
    ...(counts.figures > 0 ? [{ id: "figures", mark: "figure", name: "figure" }] : []),
    ...(counts.times > 0 ? [{ id: "times", mark: "time", name: "time" }] : []),
  ]
  return (
    <fieldset class="layers">
      <legend>Marks</legend>
      {layers.map(({ id, mark, name }) => (
        <label>
          <input type="checkbox" id={`layer-${id}`} checked={!offAtFirst.has(id)} autocomplete="off" />{" "}
          <span class={mark}>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Provenance({ document }: { readonly document: DocumentView }) {
  const { id, byline, uri, url, sha256, retrieved, language, original, copies, versions } = document
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Where this text is from</h2>
      <dl>
        {byline && (
          <>
            <dt>By</dt>
            <dd>
              <bdi>{byline}</bdi>
            </dd>
          </>
        )}
        <dt>Read from</dt>
        <dd>
          <bdi>{uri}</bdi>, {retrieved.slice(0, 10)}
          {url && (
            <>
              {" "}
              ·{" "}
              <a href={url} rel="noreferrer noopener" data-original="">
                on the web
              </a>
            </>
          )}{" "}
          · <a href={original}>save the original</a>
        </dd>
        {copies.map((copy) => (
          <>
            <dt>Same text</dt>
            <dd>
              <bdi>{copy.uri}</bdi>
              {copy.outlet && `, ${copy.outlet}`}
              {copy.date && `, ${copy.date}`}
            </dd>
          </>
        ))}
        {versions
          .filter((version) => version.document !== id)
          .map((version) => (
            <>
              <dt>Version {version.version}</dt>
              <dd>
                <a href={`/documents/${version.document}`}>as read {version.retrieved.slice(0, 10)}</a>
              </dd>
            </>
          ))}
        <dt>Language</dt>
        <dd>{language === "und" ? "could not be told" : language}</dd>
        <dt>SHA-256</dt>
        <dd class="hash">{sha256}</dd>
      </dl>
    </section>
  )
}

/** On paper the notes stand at the end. */
function Endnotes({ statements, ties }: Pick<DocumentView, "statements" | "ties">) {
  // Of times there are as many as sentences; on paper they say enough themselves.
  const printed = ties.filter(({ kind }) => kind !== "time")
  if (statements.length + printed.length === 0) return null
  return (
    <section class="endnotes" aria-label="Notes">
      <h2>Notes</h2>
      <ol>
        {statements.map(({ number, who, open, form, sourcing, said, confidence, rule, relayedBy, id }) => (
          <li value={number}>
            {who}
            {open !== null && ` (${open})`}, {form}, {sourcing}
            {relayedBy.length > 0 && `, via ${relayedBy.map(({ name }) => name).join(", ")}`}
            {said && `, said ${said.shown}`}; {percent(confidence)}, {rule}. {id}
          </li>
        ))}
      </ol>
      {printed.length > 0 && (
        <ul>
          {printed.map((tie) => (
            <li>
              {signs[tie.kind]}
              {tie.number} <TieWords tie={tie} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
