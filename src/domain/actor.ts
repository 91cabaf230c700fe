/** Who can say or do something. */
export type ActorKind = "person" | "organization" | "country" | "group"

/** Somebody a document names. Actors of one document are local to it until the link stage ties them across documents. */
export interface Actor {
  readonly id: string
  /** The fullest name the document gives: "Ana Ruiz", "the Foreign Ministry of Valdoria". */
  readonly name: string
  readonly kind: ActorKind
  /** Office or function as the document states it: "trade envoy". */
  readonly role: string | null
  /** ISO 3166-1 alpha-3 of the country the actor is or acts for, where the text or a maintained list tells. */
  readonly country: string | null
  /** Other forms of the name in the document. */
  readonly aliases: readonly string[]
}
