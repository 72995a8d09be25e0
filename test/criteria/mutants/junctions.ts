import { isMap, mutation, partsOf, renamed, type Mutator } from './mutation.js'

/** Each `all` an `any`, and each `any` an `all`. */
export const junctions: Mutator = (written) =>
  [...partsOf(written.rule)].flatMap(({ path, value }) => {
    if (!isMap(value)) return []
    if ('all' in value) return [mutation(written, path, renamed(value, 'all', 'any'), 'all → any')]
    return 'any' in value ? [mutation(written, path, renamed(value, 'any', 'all'), 'any → all')] : []
  })
