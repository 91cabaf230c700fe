import type { DocumentLineView } from "../../views/documents-view.ts"
import type { Pages } from "../../views/pages.ts"
import type { PersonLineView } from "../../views/people-view.ts"
import type { StatementLineView } from "../../views/statement-view.ts"
import { JudgedMark } from "./judged-mark.tsx"
import { DateShown, SourceLine } from "./source-line.tsx"
import { counted } from "./words.ts"

/** Documents, one a line. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentLineView[] }) {
  return (
    <table class="list documents">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Document</th>
          <th scope="col">Kind</th>
          <th scope="col" class="figure">
            Statements
          </th>
          <th scope="col" class="figure">
            Open
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ address, title, outlet, kind, date, statements, open, isComplete, reprintOf }) => (
          <tr data-item="">
            <td class="when">
              <DateShown date={date} />
            </td>
            <td class="what">
              <a href={address} data-open="">
                <bdi>{title}</bdi>
              </a>{" "}
              {outlet && (
                <span class="outlet">
                  <bdi>{outlet}</bdi>
                </span>
              )}
              {reprintOf && (
                <span class="reason">
                  {" a reprint of "}
                  <a href={reprintOf.document.address}>
                    <bdi>{reprintOf.document.title}</bdi>
                  </a>
                </span>
              )}
            </td>
            <td class="kind">
              {kind}
              {!isComplete && ", excerpt"}
            </td>
            <td class="figure" data-name="statements">
              {statements}
            </td>
            <td class="figure" data-name="open">
              {open === 0 ? "" : open}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** People and organisations, one a line. */
export function PersonList({ people }: { readonly people: readonly PersonLineView[] }) {
  return (
    <table class="list people">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col" class="figure">
            Statements
          </th>
          <th scope="col" class="figure">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ name, address, role, kind, statements, documents }) => (
          <tr data-item="">
            <td class="what">
              <a href={address} data-open="">
                <bdi>{name}</bdi>
              </a>
            </td>
            <td class="role">
              <bdi>{role ?? (kind === "person" ? "" : kind)}</bdi>
            </td>
            <td class="figure" data-name="statements">
              {statements}
            </td>
            <td class="figure" data-name="documents">
              {documents}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A statement with its speaker and source, as search and people's pages list it. */
export function StatementItem({
  statement,
  words,
}: {
  readonly statement: StatementLineView
  readonly words?: unknown
}) {
  const { who, speakerAddress, open, form, cue, content, address, place, document } = statement
  return (
    <li class="quote" data-item="">
      <p class="by">
        {speakerAddress ? (
          <a href={speakerAddress}>
            <bdi>{who}</bdi>
          </a>
        ) : (
          <bdi>{who}</bdi>
        )}{" "}
        {open !== null && <span class="open">open</span>} <a href={address}>{form}</a>
        <JudgedMark kind="statement" id={statement.id} />
      </p>
      <p class="said" dir="auto">
        {cue !== null && <span class="cue">{cue} </span>}
        {words ?? content}
      </p>
      <p class="cite">
        <SourceLine document={document} />{" "}
        <a href={place} data-open="">
          <bdi>{document.title}</bdi>
        </a>
      </p>
    </li>
  )
}

/** To the pages before and after, where a list has several. */
export function PageSteps({ pages, name }: { readonly pages: Pages; readonly name: string }) {
  if (pages.of === 1) return null
  return (
    <nav class="steps" aria-label={`Pages of ${name}`}>
      {pages.previous !== null && (
        <a href={pages.previous} rel="prev">
          Previous
        </a>
      )}
      <span>
        Page {pages.page} of {pages.of}
      </span>
      {pages.next !== null && (
        <a href={pages.next} rel="next">
          Next {counted(pages.perPage, "line")}
        </a>
      )}
    </nav>
  )
}
