/** How far a run has come. `bytesAll` is null where the size of an input is not known beforehand. */
export interface Progress {
  readonly documents: number
  readonly bytes: number
  readonly bytesAll: number | null
  readonly seconds: number
}

/** A progress line: documents done, rate, time left. */
export function progressLine({ documents, bytes, bytesAll, seconds }: Progress): string {
  const rate = seconds > 0 ? documents / seconds : 0
  const parts = [`${documents} ${documents === 1 ? "document" : "documents"}`, `${rate.toFixed(rate < 10 ? 1 : 0)}/s`]
  // In the first moments the rate says nothing.
  if (bytesAll !== null && bytes > 0 && seconds >= 2) {
    parts.push(`${duration((seconds * Math.max(0, bytesAll - bytes)) / bytes)} left`)
  }
  return parts.join(" · ")
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
