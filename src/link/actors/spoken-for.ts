import type { Actor } from "../../domain/actor.ts"
import { keysOf } from "./actor-keys.ts"

/**
 * The block of those for whom an actor speaks or stands, who are linked with it and never merged: a spokesperson for the
 * body that the role names; a body of a state (its ministry, its palace) for the state. Null where it is neither.
 *
 *     Foreign Ministry spokeswoman        spokesman for the State Department        Kremlin (RUS)
 *     ────────────────                                      ────────────────        ─────────────
 */
export function spokenFor({ kind, role, country }: Actor): string | null {
  if (kind === "organization") return country === null ? null : blockOf("country", country, country)
  const body = kind === "person" && role !== null ? bodyOf(role) : null
  return body === null ? null : blockOf("organization", body, country)
}

function bodyOf(role: string): string | null {
  const match =
    /^(?:(?:former|deputy|chief|then) )*(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,5}?) (?:(?:deputy|chief) )?spokes(?:man|woman|person)\b/u.exec(
      role,
    ) ?? /\bspokes(?:man|woman|person) (?:for|of) (?:the )?(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,5})$/u.exec(role)
  return match?.[1] ?? null
}

function blockOf(kind: Actor["kind"], name: string, country: string | null): string {
  return keysOf({ id: "", name, kind, role: null, country, aliases: [] }).home
}
