import { isMap, mutation, partsOf, renamed, type Mutator } from './mutation.js'

const OTHER = new Map([
  ['at-least', 'more-than'],
  ['more-than', 'at-least'],
  ['at-most', 'below'],
  ['below', 'at-most'],
])

/** The other side of each boundary: at least ↔ more than, at most ↔ below. */
export const comparisons: Mutator = (written) =>
  [...partsOf(written.rule)].flatMap(({ path, value }) => {
    // how many parts must hold is a count, and no boundary
    if (!isMap(value) || 'of' in value) return []
    return Object.keys(value).flatMap((key) => {
      const other = OTHER.get(key)
      return other === undefined ? [] : [mutation(written, path, renamed(value, key, other), `${key} → ${other}`)]
    })
  })
