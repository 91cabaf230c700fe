import type { DossierView } from "../../views/dossier-view.ts"
import { Layout } from "./layout.tsx"

interface ProblemPageProps {
  readonly dossier: DossierView
  /** What happened. */
  readonly title: string
  /** Why, as far as known. */
  readonly message: string
}

/** Something is not there or went wrong: what happened and where to go on. */
export function ProblemPage({ dossier, title, message }: ProblemPageProps) {
  return (
    <Layout title={title} dossier={dossier}>
      <header class="head">
        <h1>{title}</h1>
        <p>{message}</p>
      </header>
      <p>
        Go on to the <a href="/documents">documents</a>, the <a href="/people">people</a> or the{" "}
        <a href="/search">search</a>.
      </p>
    </Layout>
  )
}
