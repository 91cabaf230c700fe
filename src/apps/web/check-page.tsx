import type { PlaceView } from "../../views/check-view.ts"
import type { DossierView } from "../../views/dossier-view.ts"
import type { DraftView, VerdictView } from "../../views/draft-view.ts"
import type { Paragraph, Piece } from "../../views/reading.ts"
import { relationWords } from "../../views/relation-words.ts"
import { EmptyDossier } from "./empty-dossier.tsx"
import { Layout } from "./layout.tsx"
import { Pieces } from "./versions.tsx"
import { capitalised, counted } from "./words.ts"

interface CheckPageProps {
  readonly dossier: DossierView
  /** What came of the draft that was sent; null where none was. */
  readonly draft: DraftView | null
  /** Why no draft could be checked, and what to do; null where nothing is wrong. */
  readonly problem: string | null
  /** What was pasted, to be corrected and sent again. */
  readonly pasted: string
}

/** A draft held against the dossier: the form, and once it is sent the draft with a verdict beside each quotation. */
export function CheckPage({ dossier, draft, problem, pasted }: CheckPageProps) {
  return (
    <Layout title="Check a draft" dossier={dossier} place="check">
      {draft && <Checked draft={draft} />}
      {draft ? (
        <details class="again">
          <summary>Check another draft</summary>
          <CheckForm pasted={pasted} />
        </details>
      ) : (
        <>
          <header class="head">
            <h1>Check a draft</h1>
            <p class="sum">
              Every quotation of a draft, held against the {counted(dossier.documents, "document")} of this dossier.
              Nothing of the draft is kept.
            </p>
          </header>
          {problem !== null && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {dossier.documents === 0 ? <EmptyDossier /> : <CheckForm pasted={pasted} />}
        </>
      )}
    </Layout>
  )
}

function CheckForm({ pasted }: { readonly pasted: string }) {
  return (
    <form class="check" method="post" action="/check" enctype="multipart/form-data">
      <label for="draft">The draft’s text</label>
      <textarea id="draft" name="text" rows={pasted === "" ? 12 : 6}>
        {pasted}
      </textarea>
      <div class="fields">
        <p>
          <label for="file">or a file: text, HTML or Word (.docx)</label>
          <input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.docx,text/plain,text/html" />
        </p>
        <p>
          <label for="date">Its date, if it is known</label>
          <input id="date" name="date" type="date" />
        </p>
      </div>
      <button type="submit">Check</button>
    </form>
  )
}

function Checked({ draft: { title, blocks, verdicts, attention, notes } }: { readonly draft: DraftView }) {
  const byNumber = new Map(verdicts.map((verdict) => [verdict.number, verdict]))
  return (
    <article class="checked">
      <header class="head">
        <p class="over">Draft</p>
        <h1 dir="auto">{title ?? "Draft"}</h1>
        <p class="sum">
          {counted(verdicts.length, "quotation")}
          {verdicts.length > 0 && (attention === 0 ? ", none of which needs a look" : "")}
          {attention > 0 && (
            <>
              , <strong class="attention">{attention} to be looked at</strong>
            </>
          )}
        </p>
        {notes.length > 0 && (
          <ul class="remarks">
            {notes.map(({ level, message }) => (
              <li class={level}>{capitalised(message)}</li>
            ))}
          </ul>
        )}
      </header>
      {verdicts.length === 0 && (
        <p class="empty">
          There are no words of somebody’s in quotation marks in this draft, so there is nothing to compare.
        </p>
      )}
      <div class="text">
        {blocks.map((block) => {
          if (block.kind !== "furniture") return <DraftRow paragraph={block} byNumber={byNumber} />
          return (
            <div class="row furniture">
              <p class="reason">{capitalised(block.why)}</p>
              {block.paragraphs.map(({ pieces }) => (
                <p class="words">{pieces.map(({ text }) => text).join("")}</p>
              ))}
            </div>
          )
        })}
      </div>
    </article>
  )
}

interface DraftRowProps {
  readonly paragraph: Paragraph
  readonly byNumber: ReadonlyMap<number, VerdictView>
}

function DraftRow({ paragraph: { kind, label, pieces, ties }, byNumber }: DraftRowProps) {
  const beside = ties.flatMap((number) => byNumber.get(number) ?? [])
  return (
    <div class={`row ${kind}`}>
      {label.length > 0 && <p class="label">{label.map(({ text }) => text).join("")}</p>}
      {pieces.length > 0 && (
        <p class="words" dir="auto">
          {pieces.map((piece) => (
            <DraftPiece piece={piece} byNumber={byNumber} />
          ))}
        </p>
      )}
      {beside.length > 0 && (
        <ol class="verdicts">
          {beside.map((verdict) => (
            <Verdict verdict={verdict} />
          ))}
        </ol>
      )}
    </div>
  )
}

interface DraftPieceProps {
  readonly piece: Piece
  readonly byNumber: DraftRowProps["byNumber"]
}

function DraftPiece({ piece: { text, roles, ties }, byNumber }: DraftPieceProps) {
  const keys = ties.flatMap((number) => byNumber.get(number) ?? [])
  const marks = roles.filter((role) => role === "version" || role === "discrepancy")
  return (
    <>
      {keys.map(({ number, checked }) => (
        // biome-ignore lint/a11y/useAnchorContent: the label says it; the number must not be copied along with the text
        <a
          class="key"
          id={`q-${number}`}
          href={`#verdict-${number}`}
          data-number={number}
          aria-label={`Quotation ${number}: ${verdictName(checked.verdict)}`}
        />
      ))}
      {marks.length > 0 ? <span class={marks.join(" ")}>{text}</span> : text}
    </>
  )
}

/** Beside the quotation: what it is and why. One that needs no look is a line, which opens. */
function Verdict({ verdict }: { readonly verdict: VerdictView }) {
  const { number, checked, needsAttention, names } = verdict
  const link = (
    <a class="number" href={`#q-${number}`} aria-label={`Quotation ${number} in the draft`}>
      {number}
    </a>
  )
  const name = <strong>{verdictName(checked.verdict)}</strong>
  if (needsAttention)
    return (
      <li class="verdict needs" id={`verdict-${number}`} data-item="">
        <p class="kind">
          {link} {name}
        </p>
        <VerdictDetails verdict={verdict} />
      </li>
    )
  return (
    <li class="verdict" data-item="">
      {link}
      <details class="in-order">
        <summary class="kind">
          {name}
          {names !== null && (
            <span class="aside">
              {" "}
              <bdi>{names}</bdi>
            </span>
          )}
        </summary>
        {/* Named by the number in the text: a browser opens what such a link leads into. */}
        <div id={`verdict-${number}`}>
          <VerdictDetails verdict={verdict} />
        </div>
      </details>
    </li>
  )
}

/** What is said of a quotation, the differences drawn in, and the reference where it stands. */
function VerdictDetails({ verdict }: { readonly verdict: VerdictView }) {
  const { checked, needsAttention, names, reference, joined, drawn } = verdict
  const differs = drawn.some(({ difference }) => difference !== "same" && difference !== "typographic")
  const edits = checked.edits.filter(({ kind }) => kind !== "typographic")
  const typographic = checked.edits.length - edits.length
  return (
    <>
      <p>{checked.message}</p>
      {differs && (
        <p class="said" dir="auto">
          <Pieces pieces={drawn.map((piece) => ({ ...piece, address: null }))} />
        </p>
      )}
      {reference && (
        <details class="beside-it" open={needsAttention}>
          <summary>
            <bdi>{capitalised(reference.name)}</bdi>
            {names !== null && (
              <>
                {": "}
                <bdi>{names}</bdi>
              </>
            )}
          </summary>
          <Place place={reference} isFirst={true} />
          {joined.map((place) => (
            <>
              <p class="joined">and from another place</p>
              <Place place={place} isFirst={false} />
            </>
          ))}
          <ul class="edits">
            {edits.map(({ note }) => (
              <li>{capitalised(note)}</li>
            ))}
            {typographic > 0 && <li>{counted(typographic, "difference")} of typography alone</li>}
          </ul>
        </details>
      )}
    </>
  )
}

function Place({
  place: { words, around, address },
  isFirst,
}: {
  readonly place: PlaceView
  readonly isFirst: boolean
}) {
  return (
    <p class="said" dir="auto">
      <span class="beside">{around.before}</span>
      <a href={address} data-open={isFirst ? "" : undefined}>
        {words}
      </a>
      <span class="beside">{around.after}</span>
    </p>
  )
}

function verdictName(verdict: VerdictView["checked"]["verdict"]): string {
  if (verdict === "verbatim") return relationWords.verbatim
  if (verdict === "attribution-differs") return "given to somebody else"
  if (verdict === "too-short") return "too short to be traced"
  if (verdict === "not-found") return "not found in this dossier"
  return verdict
}
