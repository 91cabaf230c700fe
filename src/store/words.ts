import { type Span, slice } from "../domain/span.ts"

/** The words of several spans in the order given, as the dossier keeps them beside their offsets. */
export function words(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(" … ")
}
