import type { DossierView } from "../../views/dossier-view.ts"
import type { RelationshipChoice } from "../../views/relationship.ts"
import { Layout } from "./layout.tsx"

/** So many relationships are offered. */
export const offered = 8

interface NoRelationshipPageProps {
  readonly dossier: DossierView
  readonly choices: readonly RelationshipChoice[]
}

/** Said where an address asks for two countries of which the dossier does not name both. */
export function NoRelationshipPage({ dossier, choices }: NoRelationshipPageProps) {
  return (
    <Layout title="No such relationship" dossier={dossier}>
      <h1>No such relationship</h1>
      <p>
        An address of two countries is written <code>/between/usa/chn</code>, with codes of ISO 3166-1 or, of a state
        without one, its name; the documents must name both.
      </p>
      <RelationshipLinks choices={choices} />
    </Layout>
  )
}

/** The relationships there are to choose from, those of which most is told first. */
export function RelationshipLinks({ choices }: Pick<NoRelationshipPageProps, "choices">) {
  if (choices.length === 0) return null
  return (
    <nav class="choices" aria-label="Relationships">
      <span class="name">Between</span>
      <ul>
        {choices.map(({ name, address, count }) => (
          <li>
            <a href={address}>
              <bdi>{name}</bdi> <span class="count">{count.toLocaleString("en")}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
