/** Where in a long list a page is. */
export interface Pages {
  /** From 1. */
  readonly page: number
  readonly of: number
  readonly perPage: number
  readonly next: string | null
  readonly previous: string | null
}

export interface PagesRequest {
  readonly count: number
  /** As asked for; what is out of range becomes the nearest page there is. */
  readonly page: number
  readonly perPage: number
  /** The address of a page; null is the first. */
  readonly address: (page: number | null) => string
}

export function pagesOf({ count, page: wanted, perPage, address }: PagesRequest): Pages {
  const of = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), of)
  return {
    page,
    of,
    perPage,
    next: page < of ? address(page + 1) : null,
    previous: page > 1 ? address(page > 2 ? page - 1 : null) : null,
  }
}

/** Which lines of the list are on it. */
export function sliceOf({ page, perPage }: Pages): { offset: number; limit: number } {
  return { offset: (page - 1) * perPage, limit: perPage }
}
