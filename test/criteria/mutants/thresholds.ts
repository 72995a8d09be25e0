import { mutation, partsOf, type Mutator } from './mutation.js'

const KEYS = new Set(['at-least', 'more-than', 'at-most', 'below', 'equals', 'times', 'from', 'to'])

/** Each number one unit of its last digit up and down: 4.5 becomes 4.4 and 4.6, and three treatments two and four. */
export const thresholds: Mutator = (written) =>
  [...partsOf(written.rule)].flatMap(({ path, value }) => {
    const key = path.at(-1)
    if (typeof value !== 'number' || typeof key !== 'string' || !KEYS.has(key)) return []
    const decimals = written.decimalsAt(path)
    return [-1, 1].map((step) => {
      const other = Number((value + step * 10 ** -decimals).toFixed(decimals))
      return mutation(written, path, other, `${value} → ${other}`)
    })
  })
