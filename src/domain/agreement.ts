/**
 * Krippendorff's alpha for nominal values: 1 where all agree, 0 where they agree as often as chance would have it. Each unit
 * lists the values it was given, however many people gave one; units with fewer than two tell nothing of agreement
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Null where there is nothing to compare, or all
 * values are one and chance alone would do as well.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>()
  let observed = 0
  let all = 0
  for (const values of units) {
    if (values.length < 2) continue
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    const pairs = [...counts.values()].reduce((sum, count) => sum + count * (values.length - count), 0)
    observed += pairs / (values.length - 1)
    all += values.length
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count)
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0)
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}
