import type { FollowThroughView, LaterWords } from "../../views/follow-through-view.ts"
import { Cite, Names } from "./happened.tsx"
import { DateShown } from "./source-line.tsx"
import { capitalised } from "./words.ts"

/** What became of what was promised, asked or planned: what its party says, what others show, and by when it was due. */
export function FollowThrough({ followThrough }: { readonly followThrough: FollowThroughView }) {
  const { byParty, byOthers, due, dueInWords, upTo } = followThrough
  const nothing = <p>No later mention in these documents{upTo && ` up to ${upTo}`}.</p>
  return (
    <section aria-labelledby="follow-through">
      <h2 id="follow-through">What became of it</h2>
      <div class="follow-through">
        <section>
          <h3>Its parties say</h3>
          {byParty.length > 0 ? <Later words={byParty} /> : nothing}
        </section>
        <section>
          <h3>Others show</h3>
          {byOthers.length > 0 ? <Later words={byOthers} /> : nothing}
        </section>
        <section>
          <h3>By when</h3>
          {due && (
            <p>
              <DateShown date={due} />
            </p>
          )}
          <p>{capitalised(dueInWords)}.</p>
        </section>
      </div>
    </section>
  )
}

function Later({ words }: { readonly words: readonly LaterWords[] }) {
  return (
    <ul class="later">
      {words.map(({ findingInWords, words, document, accordingTo }) => (
        <li>
          <strong class="stands">{findingInWords}</strong>{" "}
          <a href={words.address} data-open="">
            <bdi>{words.text}</bdi>
          </a>{" "}
          {accordingTo && (
            <>
              <Names actors={[accordingTo]} />{" "}
            </>
          )}
          <Cite document={document} />
        </li>
      ))}
    </ul>
  )
}
