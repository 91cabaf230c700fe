import type { ActorKind } from "../../domain/actor.ts"
import type { Span } from "../../domain/span.ts"
import type { Gender } from "./gender.ts"

/** An office or function that the document gives a person, as its words stand. */
export interface Role {
  /** "Secretary of State": the phrase without article, country and name. */
  readonly text: string
  /** The noun that heads it, lower case, singular: "secretary". Null where it is none of the lists' offices. */
  readonly head: string | null
  /** All words of the phrase, lower case. */
  readonly words: ReadonlySet<string>
  readonly country: string | null
}

/** One place where a member of the cast is named. */
export interface Mention extends Span {
  /** Null where two people could be meant and nothing decides. */
  readonly member: Member | null
  /** Index of its sentence in the analysis. */
  readonly sentence: number
  /** The first name of a clause, before its verb. */
  readonly isSubject: boolean
  /** First of its sentence: "Ruiz's plans are bold." */
  readonly opensSentence: boolean
  /** "Ruiz's", or a name that only qualifies the noun after it ("the Ruiz campaign"). */
  readonly isModifier: boolean
  /** Governed by a preposition: "with Ruiz". */
  readonly isOblique: boolean
  readonly inQuotation: boolean
}

/** Somebody or something named in the document, as it is put together mention by mention. */
export interface Member {
  kind: ActorKind | "unknown" | "place"
  /** The fullest name. */
  name: string
  /** Its words, folded for comparison. */
  words: readonly string[]
  gender: Gender
  country: string | null
  readonly roles: Role[]
  readonly aliases: Set<string>
  readonly mentions: Mention[]
}

/** Everyone a document names, with every place where it names them, in order. */
export interface Cast {
  readonly members: readonly Member[]
  readonly mentions: readonly Mention[]
  /** The countries, the one named most first. */
  readonly countries: readonly Member[]
  /** The document's own adjectives for countries that no list has: "valdorian". */
  readonly adjectives: ReadonlyMap<string, Member>
  /** People by the nouns that head their roles. */
  readonly byOffice: ReadonlyMap<string, readonly Member[]>
  /** Those who do something somewhere. */
  readonly acting: ReadonlySet<Member>
}
