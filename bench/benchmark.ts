/** What a benchmark is given: where its data lies (already checked to exist) and where predictions go, if anywhere. */
export interface BenchOptions {
  readonly data: string
  readonly predictions: string | null
}

/** A benchmark: where its data lies by default, and what measures it. */
export interface Benchmark {
  readonly data: string
  run(options: BenchOptions): Promise<void>
}

/** Prints one figure as a JSON line. */
export function report(figure: string, value: number, details: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ figure, value, ...details }))
}
