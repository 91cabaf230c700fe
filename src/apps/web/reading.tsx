import type { Block, FurnitureRun, Paragraph, Piece } from "../../views/reading.ts"
import type { StatementView } from "../../views/statement-view.ts"
import type { TieView } from "../../views/ties.ts"
import { TieKey, TieNote } from "./ties.tsx"
import { capitalised, counted, percent } from "./words.ts"

interface ReadingProps {
  readonly blocks: readonly Block[]
  /** Those whose notes stand beside the paragraphs. */
  readonly statements: readonly StatementView[]
  /** What ties words to other documents, said beside the paragraphs. */
  readonly ties: readonly TieView[]
  readonly language: string
}

/** A text with its marks, the speakers' labels hung before it and the statements' notes beside it. */
export function Reading({ blocks, statements, ties, language }: ReadingProps) {
  const byNumber = new Map(statements.map((statement) => [statement.number, statement]))
  const tiesByNumber = new Map(ties.map((tie) => [tie.number, tie]))
  const marks = new Marks(byNumber, tiesByNumber)
  return (
    <div class="text" lang={language === "und" ? "" : language}>
      {blocks.map((block) =>
        block.kind === "furniture" ? (
          <Furniture run={block} marks={marks} />
        ) : (
          <Row paragraph={block} marks={marks} byNumber={byNumber} ties={tiesByNumber} />
        ),
      )}
    </div>
  )
}

interface WordsProps {
  readonly paragraph: Pick<Paragraph, "label" | "pieces" | "isAllContent">
  readonly marks: Marks
}

/** A paragraph's words, behind its label where it has one. */
export function Words({ paragraph: { label, pieces, isAllContent }, marks }: WordsProps) {
  return (
    <>
      {label.length > 0 && (
        <p class="label" dir="auto">
          {marks.draw(label)}
        </p>
      )}
      {pieces.length > 0 && (
        <p class={isAllContent ? "words said" : "words"} dir="auto">
          {marks.draw(pieces)}
        </p>
      )}
    </>
  )
}

interface RowProps {
  readonly paragraph: Paragraph
  readonly marks: Marks
  readonly byNumber: ReadonlyMap<number, StatementView>
  readonly ties: ReadonlyMap<number, TieView>
}

function Row({ paragraph, marks, byNumber, ties }: RowProps) {
  const { kind, label, pieces } = paragraph
  // In the order in which their words begin, what was said before what ties it.
  const beside = [...label, ...pieces].flatMap((piece) => [
    ...piece.begins.flatMap((number) => {
      const statement = byNumber.get(number)
      return statement ? [<Note statement={statement} isLabelled={label.length > 0} />] : []
    }),
    ...piece.ties.flatMap((number) => {
      const tie = ties.get(number)
      return tie ? [<TieNote tie={tie} />] : []
    }),
  ])
  return (
    <div class={`row ${kind}`} id={`p-${paragraph.start}`}>
      <Words paragraph={paragraph} marks={marks} />
      {beside.length > 0 && <ul class="notes">{beside}</ul>}
    </div>
  )
}

/** Beside a paragraph: who says it, in what form, how sure we are. Where a label names the speaker, that is enough. */
function Note({ statement, isLabelled }: { readonly statement: StatementView; readonly isLabelled: boolean }) {
  const { number, id, form, who, speaker, open, response, relayedBy, confidence, address } = statement
  const isNamed = form !== "turn" || isLabelled
  return (
    <li class={open === null ? "note" : "note is-open"} id={`n-${number}`} data-item="" data-s={number}>
      <a class="number" href={`#s-${id}`} aria-label={`Statement ${number} in the text`}>
        {number}
      </a>{" "}
      {isNamed && (
        <span class="who">
          {speaker ? (
            <a href={speaker.address}>
              <bdi>{who}</bdi>
            </a>
          ) : (
            <bdi>{who}</bdi>
          )}{" "}
        </span>
      )}
      <a class="facts" href={address} data-open="">
        {open !== null && <span class="open">open</span>}
        {form}
        {response && `, ${response.kind}`}
        {relayedBy.length > 0 && `, via ${relayedBy.map(({ name }) => name).join(", ")}`}{" "}
        <span class="sure">{percent(confidence)}</span>
      </a>
    </li>
  )
}

function Furniture({ run, marks }: { readonly run: FurnitureRun; readonly marks: Marks }) {
  const words = run.paragraphs.map((paragraph) => (
    <p class="words" dir="auto" id={`p-${paragraph.start}`}>
      {marks.draw(paragraph.pieces)}
    </p>
  ))
  return run.isFolded ? (
    <details class="row furniture">
      <summary>
        {capitalised(run.why)} <span class="size">{counted(run.words, "word")}</span>
      </summary>
      {words}
    </details>
  ) : (
    <div class="row furniture">
      <p class="reason">{capitalised(run.why)}</p>
      {words}
    </div>
  )
}

/** Draws pieces; remembers whether the place a permalink points at was drawn, for it gets one id alone. */
export class Marks {
  private isHereDrawn = false

  constructor(
    private readonly byNumber: ReadonlyMap<number, Pick<StatementView, "id" | "form">>,
    private readonly ties: ReadonlyMap<number, TieView> = new Map(),
  ) {}

  draw(pieces: readonly Piece[]) {
    return pieces.map((piece) => this.drawPiece(piece))
  }

  private drawPiece({ text, roles, statements, depth, begins, ties }: Piece) {
    const anchors = [
      ...begins.map((number) => this.anchor(number)),
      ...ties.flatMap((number) => {
        const tie = this.ties.get(number)
        return tie ? [<TieKey tie={tie} />] : []
      }),
    ]
    const isFirstHere = roles.includes("here") && !this.isHereDrawn
    if (isFirstHere) this.isHereDrawn = true
    if (roles.length === 0)
      return (
        <>
          {anchors}
          {text}
        </>
      )
    const classes = [...roles, ...(depth > 1 ? ["nested"] : []), ...(begins.length > 0 ? ["first"] : [])]
    return (
      <>
        {anchors}
        <span
          class={classes.join(" ")}
          data-s={statements.length > 0 ? statements.join(" ") : undefined}
          id={isFirstHere ? "here" : undefined}
        >
          {text}
        </span>
      </>
    )
  }

  /** Where a statement begins; its number is drawn by the style sheet, so that copied text stays as it was. */
  private anchor(number: number) {
    const statement = this.byNumber.get(number)
    if (!statement) return null
    if (statement.form === "turn") return <span class="anchor" id={`s-${statement.id}`} />
    return (
      // biome-ignore lint/a11y/useAnchorContent: the label says it; the number must not be copied along with the text
      <a
        class="anchor key"
        id={`s-${statement.id}`}
        href={`#n-${number}`}
        data-number={number}
        aria-label={`Statement ${number}`}
      />
    )
  }
}
