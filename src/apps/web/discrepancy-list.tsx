import type { DiscrepancyLineView } from "../../views/discrepancy-line.ts"
import { JudgedMark } from "./judged-mark.tsx"
import { SourceLine } from "./source-line.tsx"

/** What does not agree: a sentence, and the words on each side. */
export function DiscrepancyList({ discrepancies }: { readonly discrepancies: readonly DiscrepancyLineView[] }) {
  return (
    <ol class="discrepancies">
      {discrepancies.map((discrepancy) => (
        <DiscrepancyItem discrepancy={discrepancy} />
      ))}
    </ol>
  )
}

/** What does not agree, in sentences alone: the words stand on the same page. */
export function DiscrepancySentences({ discrepancies }: { readonly discrepancies: readonly DiscrepancyLineView[] }) {
  return (
    <ul class="discrepancies">
      {discrepancies.map(({ id, address, severity, explanation }) => (
        <li class={`differs grave-${severity}`} id={`d-${id}`}>
          <a href={address}>{explanation}</a>
        </li>
      ))}
    </ul>
  )
}

function DiscrepancyItem({ discrepancy }: { readonly discrepancy: DiscrepancyLineView }) {
  const { id, address, inWords, severity, explanation, evidence } = discrepancy
  return (
    <li class={`differs grave-${severity}`} data-item="" id={`d-${id}`}>
      <p class="over">
        <a href={address}>{inWords}</a>
        <JudgedMark kind="discrepancy" id={id} />
      </p>
      <p class="sentence" dir="auto">
        {explanation}
      </p>
      <ul class="evidence">
        {evidence.map(({ document, words, around }, index) => (
          <li>
            <a class="words" href={words.address} data-open={index === 0 ? "" : undefined}>
              {around && <span class="beside">{around.before}</span>}
              {around ? <mark class="disputed">{words.text}</mark> : <bdi>{shortened(words.text)}</bdi>}
              {around && <span class="beside">{around.after}</span>}
            </a>{" "}
            <span class="cite">
              {document.outlet === null && (
                <>
                  <bdi>{document.title}</bdi>{" "}
                </>
              )}
              <SourceLine document={document} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Evidence longer than this is cut in lists: the link shows all of it. */
const longestEvidence = 240

function shortened(text: string): string {
  return text.length <= longestEvidence ? text : `${text.slice(0, longestEvidence).replace(/\s\S*$/, "")} …`
}
