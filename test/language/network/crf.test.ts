import fc from "fast-check"
import { expect, test } from "vitest"
import { type Crf, likeliestTags, tagProbabilities } from "../../../src/language/network/crf.ts"

const score = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)
const row = fc.array(score, { minLength: 3, maxLength: 3 })
const anyCrf = fc.record({ start: row, end: row, move: fc.array(row, { minLength: 3, maxLength: 3 }) })
const anyScores = fc.array(row, { minLength: 1, maxLength: 5 })

/** All sequences of three tags with the scores they have. */
function allPaths(rows: readonly number[][], { start, end, move }: Crf): { tags: number[]; total: number }[] {
  let paths = [0, 1, 2].map((tag) => ({ tags: [tag], total: (start[tag] as number) + (rows[0]?.[tag] as number) }))
  for (const scores of rows.slice(1))
    paths = paths.flatMap(({ tags, total }) =>
      [0, 1, 2].map((tag) => ({
        tags: [...tags, tag],
        total: total + (move[tags.at(-1) as number]?.[tag] as number) + (scores[tag] as number),
      })),
    )
  return paths.map(({ tags, total }) => ({ tags, total: total + (end[tags.at(-1) as number] as number) }))
}

test("no other sequence of tags scores better than the likeliest", () => {
  fc.assert(
    fc.property(anyCrf, anyScores, (crf, rows) => {
      const found = Array.from(likeliestTags(Float32Array.from(rows.flat()), crf))
      const paths = allPaths(rows, crf)
      const total = paths.find(({ tags }) => tags.join() === found.join())?.total
      expect(total).toBeCloseTo(Math.max(...paths.map((path) => path.total)), 3)
    }),
  )
})

test("a tag's probability is the share of the sequences that have it there", () => {
  fc.assert(
    fc.property(anyCrf, anyScores, (crf, rows) => {
      const found = tagProbabilities(Float32Array.from(rows.flat()), crf)
      const paths = allPaths(rows, crf).map(({ tags, total }) => ({ tags, weight: Math.exp(total) }))
      const all = paths.reduce((sum, { weight }) => sum + weight, 0)
      rows.forEach((_, unit) => {
        for (const tag of [0, 1, 2]) {
          const having = paths.filter(({ tags }) => tags[unit] === tag).reduce((sum, { weight }) => sum + weight, 0)
          expect(found[unit * 3 + tag]).toBeCloseTo(having / all, 3)
        }
      })
    }),
  )
})

test("no units have no tags", () => {
  const crf: Crf = { start: [0, 0, 0], end: [0, 0, 0], move: [] }
  expect(likeliestTags(new Float32Array(0), crf)).toHaveLength(0)
})
