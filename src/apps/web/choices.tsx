import type { Choice } from "../../views/documents-view.ts"

interface ChoicesProps {
  readonly name: string
  /** `name` is what is read where the value is none for reading. */
  readonly choices: readonly (Choice & { readonly name?: string })[]
  /** How many are seen before the others are asked for. */
  readonly shown?: number
}

/** Choices beyond these are folded away. */
const usuallyShown = 8

/** The values a list can be narrowed to; none where there is nothing to choose. */
export function Choices({ name, choices, shown: most = usuallyShown }: ChoicesProps) {
  if (choices.length < 2 && !choices.some(({ isChosen }) => isChosen)) return null
  const chosen = choices.findIndex(({ isChosen }) => isChosen)
  const shown = Math.max(most, chosen + 1)
  const rest = choices.slice(shown)
  return (
    <nav class="choices" aria-label={name}>
      <span class="name">{name}</span>
      <ul>
        {choices.slice(0, shown).map((choice) => (
          <ChoiceShown choice={choice} />
        ))}
        {rest.length > 0 && (
          <li class="rest">
            <details>
              <summary>{rest.length} more</summary>
              <ul>
                {rest.map((choice) => (
                  <ChoiceShown choice={choice} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}

function ChoiceShown({ choice }: { readonly choice: ChoicesProps["choices"][number] }) {
  const { value, name = value, count, address, isChosen } = choice
  return (
    <li>
      <a href={address} aria-current={isChosen ? "true" : undefined}>
        <bdi>{name}</bdi> <span class="count">{count.toLocaleString("en")}</span>
      </a>
    </li>
  )
}
