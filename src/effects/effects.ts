/** What lies at a path. `stream` is a pipe or a device: it can be read, once, and has no size. */
export type Entry =
  | { readonly kind: "file"; readonly size: number }
  | { readonly kind: "folder"; readonly realPath: string }
  | { readonly kind: "stream" }
  | { readonly kind: "missing" }

/** Reads files and standard input. Rejections carry the operating system's reason. */
export interface Files {
  entry(path: string): Promise<Entry>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<string[]>
  /** The bytes at a path, or of standard input where the path is `-`. */
  chunks(path: string): AsyncIterable<Uint8Array>
  /** Writes a file, in place of what was there. */
  write(path: string, content: string | Uint8Array): Promise<void>
}

/** How much of the web is waited for. */
export interface FetchLimits {
  readonly bytes: number
  readonly milliseconds: number
}

/** What came of asking for an address; `reason` goes on after "could not be fetched:". */
export type Fetched =
  | {
      readonly kind: "fetched"
      /** Where it was in the end, redirections followed. */
      readonly address: string
      readonly bytes: Uint8Array
      /** From the server's header, without its parameters. */
      readonly mediaType: string | null
    }
  | { readonly kind: "failed"; readonly reason: string }

/** Asks for pages. */
export interface Web {
  get(address: string, limits: FetchLimits): Promise<Fetched>
}

/** Where data goes. Resolves when there is room for more; a reader that has gone away (`| head`) ends the process quietly. */
export interface Output {
  write(text: string): Promise<void>
}

/** Tells people what happens, apart from the data. */
export interface Log {
  say(message: string): void
  /** Replaces the last progress line; nothing where nobody watches. */
  progress(line: string): void
}

/** Everything the program asks of the world, passed in from outside. */
export interface Effects {
  readonly files: Files
  readonly web: Web
  readonly output: Output
  readonly log: Log
  /** The time, as an ISO 8601 instant. */
  now(): string
  /** From now on the user's wish to stop no longer ends the process but aborts this signal; a second wish ends it. */
  interruption(): AbortSignal
}
