/** What is threatened, as PLOVER tells modes apart. */
export function threatMode(after: string): string | null {
  if (/\b(?:force|attack\w*|strik\w+|war|bomb\w*|invade|destroy|military|retaliat\w+|shoot|nuclear)\b/.test(after))
    return "violence"
  if (
    /\b(?:sanction\w*|tariffs?|embargo|boycott|ban|bar|restrict\w*|curbs?|export controls?|blacklist\w*|cut off)\b/.test(
      after,
    )
  )
    return "restrict"
  if (/\b(?:arrest\w*|jail\w*|prosecut\w+)\b/.test(after)) return "arrest"
  if (/\b(?:expel\w*|expulsion)\b/.test(after)) return "expel"
  return /\b(?:ties|relations|talks|cooperation|negotiations)\b/.test(after) ? "relations" : null
}

/** What is asked or refused, as PLOVER tells modes apart. */
export function requestMode(after: string): string | null {
  if (/\b(?:meet|talks|negotiat\w+|dialogue|visit|summit|hotline)\b/.test(after)) return "meet"
  if (/\b(?:releas\w+|cease-?fire|lift\w*|eas(?:e|ing)|withdraw\w*|apolog\w+|free)\b/.test(after)) return "yield"
  if (/\b(?:aid|assistance|money|funds?|help|weapons|support)\b/.test(after)) return "assist"
  return "change"
}
