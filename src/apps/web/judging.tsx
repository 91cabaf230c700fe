import type { JudgingView } from "../../views/judgements-view.ts"

/** What was decided on something, and the forms to decide; nothing where there is neither. */
export function JudgingPanel({ judging, isOpen }: { readonly judging: JudgingView | null; readonly isOpen: boolean }) {
  if (judging === null || (!isOpen && judging.judged === null && judging.ties.length === 0)) return null
  const { judged, fields, isGrouped, ties } = judging
  return (
    <section class="judging" aria-labelledby="judging">
      <h2 id="judging">Decided by a person</h2>
      {judged === null ? (
        ties.length === 0 && <p class="reason">Nobody has decided on this yet.</p>
      ) : (
        <p>
          <strong>{past[judged.decision]}</strong>
          {judged.by && (
            <>
              {" "}
              by <bdi>{judged.by}</bdi>
            </>
          )}
          , {judged.judged.slice(0, 10)}
          {Object.entries(judged.values).map(([field, value]) => (
            <>
              ; {field}: <bdi>{value ?? "none"}</bdi>{" "}
              <span class="reason">
                found: <bdi>{judged.found[field] ?? "none"}</bdi>
              </span>
            </>
          ))}
          {judged.reason && (
            <span class="reason">
              {" · "}
              <bdi>{judged.reason}</bdi>
            </span>
          )}
        </p>
      )}
      {isOpen && (
        <>
          <form method="post" action="/judgements" class="judge">
            <Common judging={judging} />
            <button type="submit" name="decision" value="confirm">
              Confirm
            </button>{" "}
            <button type="submit" name="decision" value="reject">
              Reject
            </button>
          </form>
          {fields.length > 0 && (
            <details>
              <summary>Correct</summary>
              <form method="post" action="/judgements" class="judge">
                {fields.map(({ field, value, choices }) => (
                  <>
                    {choices === null ? (
                      <label>
                        {field} <input name={`set-${field}`} value={value} maxlength={300} />
                      </label>
                    ) : (
                      <label>
                        {field}{" "}
                        <select name={`set-${field}`}>
                          {choices.map((choice) => (
                            <option value={choice} selected={choice === value}>
                              {choice}
                            </option>
                          ))}
                        </select>
                      </label>
                    )}
                    <input type="hidden" name={`was-${field}`} value={value} />
                  </>
                ))}
                <Common judging={judging} />
                <button type="submit" name="decision" value="correct">
                  Correct
                </button>
              </form>
            </details>
          )}
          {isGrouped && (
            <details>
              <summary>Merge or split</summary>
              <form method="post" action="/judgements" class="judge">
                <Common judging={judging} />
                <label>
                  Id of the other <input name="with" maxlength={40} />
                </label>
                <button type="submit" name="decision" value="merge">
                  Merge
                </button>{" "}
                <button type="submit" name="decision" value="split">
                  Split
                </button>
              </form>
            </details>
          )}
        </>
      )}
      {isOpen && (
        <p class="reason">
          Keys: <kbd>c</kbd> confirm, <kbd>x</kbd> reject, <kbd>e</kbd> correct
          {isGrouped && (
            <>
              , <kbd>m</kbd> merge or split
            </>
          )}
          {judged !== null && (
            <>
              , <kbd>u</kbd> undo
            </>
          )}
        </p>
      )}
      {isOpen && judged !== null && <Undo id={judged.id} back={judging.address} />}
      <JudgedTies judging={judging} isOpen={isOpen} />
    </section>
  )
}

/** What people held to be one with something, or not one with it, each to be taken back by itself. */
export function JudgedTies({ judging, isOpen }: { readonly judging: JudgingView | null; readonly isOpen: boolean }) {
  if (judging === null || judging.ties.length === 0) return null
  return (
    <ul class="judged-ties">
      {judging.ties.map(({ id, decision, by, day, reason, words, address }) => (
        <li>
          <p>
            <strong>{decision === "merge" ? "Merged" : "Split"}</strong>
            {by && (
              <>
                {" "}
                by <bdi>{by}</bdi>
              </>
            )}
            , {day}: {decision === "merge" ? "held to be one with" : "held to be another than"}{" "}
            <a href={address}>
              <bdi>{words}</bdi>
            </a>
            {reason && (
              <span class="reason">
                {" · "}
                <bdi>{reason}</bdi>
              </span>
            )}
          </p>
          {isOpen && <Undo id={id} back={judging.address} />}
        </li>
      ))}
    </ul>
  )
}

// Each form has its own: Enter sends what stands beside the field, not another decision.
function Common({ judging }: { readonly judging: JudgingView }) {
  return (
    <>
      <input type="hidden" name="id" value={judging.id} />
      <input type="hidden" name="back" value={judging.address} />
      {judging.by === null && (
        <label>
          Your name <input name="by" required maxlength={100} autocomplete="name" />
        </label>
      )}
      <label>
        Why <input name="reason" maxlength={500} />
      </label>
    </>
  )
}

/** The button that takes a decision back. */
export function Undo({ id, back }: { readonly id: string; readonly back: string }) {
  return (
    <form method="post" action="/judgements" class="judge undo">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" name="decision" value="undo">
        Undo
      </button>
    </form>
  )
}

const past = {
  confirm: "Confirmed",
  reject: "Rejected",
  correct: "Corrected",
  merge: "Merged",
  split: "Split",
} as const
