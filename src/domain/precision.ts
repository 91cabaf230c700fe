/** A share of something counted, with the interval that holds the true share 95 times in 100. */
export interface Share {
  readonly of: number
  readonly count: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964

/**
 * A share with Wilson's score interval, which stays sound for small numbers and shares near 0 or 1 (E. B. Wilson, 1927;
 * R. G. Newcombe, Statistics in Medicine 17, 1998, method 3). Null where nothing was counted.
 */
export function shareOf(count: number, of: number): Share | null {
  if (of === 0) return null
  const share = count / of
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  return { of, count, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
