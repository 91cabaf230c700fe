import type { Child } from "hono/jsx"
import type { ReferenceView, TiedView, UtteranceView } from "../../views/utterance-view.ts"
import type { EditView, VersionPiece, VersionView } from "../../views/version-view.ts"
import { DiscrepancySentences } from "./discrepancy-list.tsx"
import { SourceLine } from "./source-line.tsx"
import { capitalised, counted } from "./words.ts"

interface VersionsProps {
  readonly tied: TiedView
  /** What is said where no other document has the words; null says nothing. */
  readonly none: string | null
}

/** A statement beside all other versions of what it says. */
export function Versions({ tied: { utterances, discrepancies }, none }: VersionsProps) {
  if (utterances.length === 0 && discrepancies.length === 0) return none === null ? null : <p class="none">{none}</p>
  return (
    <div id="versions">
      {discrepancies.length > 0 && (
        <section aria-labelledby="disagree">
          <h2 id="disagree">Where documents do not agree</h2>
          <DiscrepancySentences discrepancies={discrepancies} />
        </section>
      )}
      {utterances.map((utterance, index) => (
        <Utterance utterance={utterance} number={utterances.length > 1 ? index + 1 : null} />
      ))}
    </div>
  )
}

function Utterance({ utterance, number }: { readonly utterance: UtteranceView; readonly number: number | null }) {
  const { reference, own, others, sources } = utterance
  const id = `utterance-${number ?? 1}`
  return (
    <section class="utterance" aria-labelledby={id}>
      {reference && own ? (
        <>
          <h2 id={id}>The words it goes back to{number !== null && <span class="count"> {number}</span>}</h2>
          <Reference reference={reference} />
          <h3>This version</h3>
          <ol class="versions">
            <Version version={own} />
          </ol>
          {others.length > 0 && (
            <>
              <h3>
                {counted(others.length, "other version")} <Sources count={sources} of={others} />
              </h3>
              <VersionList versions={others} />
            </>
          )}
        </>
      ) : (
        <>
          <h2 id={id}>
            {others.length === 1 ? "Quoted once" : `Quoted ${others.length.toLocaleString("en")} times`}{" "}
            <Sources count={sources} of={others} />
          </h2>
          <VersionList versions={others} />
        </>
      )}
    </section>
  )
}

function Sources({ count, of }: { readonly count: number; readonly of: readonly VersionView[] }) {
  const reprints = of.filter(({ reprintOf }) => reprintOf !== null).length
  return (
    <span class="count">
      in {counted(count, "document")}
      {reprints > 0 && ` and ${counted(reprints, "reprint")}`}
    </span>
  )
}

/** Versions beyond these are folded away. */
const versionsShown = 12

function VersionList({ versions }: { readonly versions: readonly VersionView[] }) {
  const rest = versions.slice(versionsShown)
  return (
    <>
      <ol class="versions">
        {versions.slice(0, versionsShown).map((version) => (
          <Version version={version} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ol class="versions">
            {rest.map((version) => (
              <Version version={version} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

/** The version the others are held against, in its own document. */
export function Reference({ reference }: { readonly reference: ReferenceView }) {
  const { document, inWords, saidBy, words, surroundings, statement, also } = reference
  return (
    <div class="reference" data-item="">
      <p class="cite">
        <SourceLine document={document} />{" "}
        <a href={words.address} data-open="">
          <bdi>{document.title}</bdi>
        </a>
      </p>
      <p class="said" dir="auto">
        <span class="beside">{surroundings.before}</span>
        {words.text}
        <span class="beside">{surroundings.after}</span>
      </p>
      <p class="by">
        {capitalised(inWords)}
        {saidBy && (
          <>
            {", by "}
            <a href={saidBy.address}>
              <bdi>{saidBy.name}</bdi>
            </a>
          </>
        )}
        .{" "}
        {statement && (
          <a href={`${statement}#versions`} class="aside">
            All that is quoted of it
          </a>
        )}
        {also.length > 0 && (
          <>
            {" "}
            The same words stand in{" "}
            {also.map((other, index) => (
              <>
                {index > 0 && ", "}
                <a href={other.words.address}>
                  <bdi>{other.document.title}</bdi>
                </a>
              </>
            ))}
            .
          </>
        )}
      </p>
    </div>
  )
}

/** One document's version: its words with every difference drawn in, and each difference said. */
function Version({ version }: { readonly version: VersionView }) {
  const { document, relation, inWords, marked, words, statement, pieces, edits, typographic } = version
  const { context, attributedTo, reprintOf, surroundings } = version
  return (
    <li class="version" data-item="" id={`v-${version.id}`}>
      <p class="cite">
        <SourceLine document={document} />{" "}
        <a href={words.address} data-open="">
          <bdi>{document.title}</bdi>
        </a>
      </p>
      <p class="kind">
        <strong>{relation}</strong>
        {relation !== "translated" && `: ${inWords}`}
        {!marked && "; without quotation marks"}
        {" · "}
        {attributedTo ? (
          <>
            given to{" "}
            <a href={attributedTo.address}>
              <bdi>{attributedTo.name}</bdi>
            </a>
          </>
        ) : (
          "nobody named"
        )}
        {reprintOf && (
          <span class="reason">
            {" · a reprint of "}
            <a href={reprintOf.address}>
              <bdi>{reprintOf.title}</bdi>
            </a>
          </span>
        )}
      </p>
      <p class="said" dir="auto">
        <Pieces pieces={pieces} />
      </p>
      <Edits edits={edits} typographic={typographic} />
      {context.map(({ inWords: what, words: outside, note }) => (
        <p class="outside">
          <span class="tag">just outside: {what}</span>{" "}
          <a href={outside.address}>
            <q>
              <bdi>{outside.text}</bdi>
            </q>
          </a>{" "}
          <span class="reason">{note}</span>
        </p>
      ))}
      <details class="around">
        <summary>In its paragraph</summary>
        <p class="said" dir="auto">
          <span class="beside">{surroundings.before}</span>
          {words.text}
          <span class="beside">{surroundings.after}</span>
        </p>
        {statement && <a href={statement}>The statement</a>}
      </details>
    </li>
  )
}

/** Every difference in a sentence; the typographic ones counted, and shown when asked for. */
export function Edits({
  edits,
  typographic,
}: {
  readonly edits: readonly EditView[]
  readonly typographic: readonly EditView[]
}) {
  return (
    <>
      {edits.length > 0 && (
        <ul class="edits">
          {edits.map((edit) => (
            <Edit edit={edit} />
          ))}
        </ul>
      )}
      {typographic.length > 0 && (
        <details class="typography">
          <summary>{counted(typographic.length, "difference")} of typography alone</summary>
          <ul class="edits">
            {typographic.map((edit) => (
              <Edit edit={edit} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Edit({ edit: { note, quotation, reference } }: { readonly edit: EditView }) {
  const place = quotation ?? reference
  return <li>{place ? <a href={place.address}>{capitalised(note)}</a> : capitalised(note)}</li>
}

const labels: Readonly<Partial<Record<VersionPiece["difference"], string>>> = {
  cut: "cut",
  "left-out": "left out",
  added: "added",
  moved: "moved",
  spliced: "joined",
}

/**
 * Words with the differences from the reference drawn in: cut words struck, added ones underlined, each named. What was
 * left off at the ends stands outside the quotation marks.
 */
export function Pieces({ pieces }: { readonly pieces: readonly VersionPiece[] }) {
  return (
    <>
      {pieces.map((piece) => (
        <Drawn piece={piece} />
      ))}
    </>
  )
}

function Drawn({ piece: { text, difference, address } }: { readonly piece: VersionPiece }) {
  if (difference === "same" || difference === "typographic") return <>{text}</>
  const label = labels[difference]
  const words: Child = address ? <a href={address}>{text}</a> : text
  const inside = (
    <>
      {label && <span class="tag">{label}</span>}
      {difference === "trim" && <span class="unseen"> (left off: </span>}
      {words}
      {difference === "trim" && <span class="unseen">) </span>}
    </>
  )
  if (difference === "cut") return <del class="cut">{inside}</del>
  if (difference === "added") return <ins class="added">{inside}</ins>
  return <span class={difference}>{inside}</span>
}
