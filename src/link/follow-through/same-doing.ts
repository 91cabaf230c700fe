/** Doings that are one when a promise and its outcome are told of: what is promised in one word of a row is done in another. */
const rows: readonly RegExp[] = [
  /\b(?:restor|reopen|open|re-open|resum|re-?establish|reviv|renew|back in|in service|works\b)\w*/i,
  /\b(?:deliver|provid|giv|gave|send|sent|suppl|hand|transfer|donat|allocat|disburs|ship|pay|paid)\w*/i,
  /\b(?:lift|drop|remov|eas|waiv|relax|review|look again|repeal|reduc|cut|lower)\w*/i,
  /\b(?:establish|set up|launch|creat|open|begin|began|begun|start|found|form|inaugurat|meet|met|convene|h[eo]ld|sit|sits|sat|broke up)\w*/i,
  /\b(?:visit|travel|trip|arriv|host|receiv|welcom|meet|met|h[eo]ld)\w*/i,
  /\b(?:releas|free|publish|return|hand(?:ed)? over|repatriat)\w*/i,
  /\b(?:sign|ratif|approv|adopt|pass|conclud|complet|implement|carr(?:y|ied) out|in force|into force|in effect|take effect|took effect)\w*/i,
  /\b(?:plac|put|bring|brought|under (?:state )?control|in place)\w*/i,
  /\b(?:clos|shut|end|stop|halt|suspend|withdr|pull|leav|left|dismantl|destroy|eliminat)\w*/i,
  /\b(?:keep|kept|honou?r|maintain|observ|respect)\w*/i,
  /\b(?:speak|spoke|talk|call|telephon)\w*/i,
]

/** Whether words tell of one doing: "to restore the line" and "service was resumed". */
export function isSameDoing(promised: string, told: string): boolean {
  return rows.some((row) => row.test(promised) && row.test(told))
}
