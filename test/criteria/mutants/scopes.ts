import { isMap, mutation, partsOf, type Mutator } from './mutation.js'

/** Where an operator says that anything up to now counts. */
const EVER = new Map([
  ['drug', 'taken'],
  ['condition', 'status'],
  ['procedure', 'done'],
  ['immunization', 'done'],
  ['encounter', 'done'],
  ['trial-participation', 'done'],
  ['lab', 'result'],
  ['vital', 'result'],
])
const NOW = new Map([
  ['taken', 'now'],
  ['status', 'current'],
  ['done', 'now'],
])

/**
 * When something must have been: within a window → ever, now ↔ ever, the latest result that is not too old ↔ any ever.
 */
export const scopes: Mutator = (written) =>
  [...partsOf(written.rule)].flatMap(({ path, value }) => {
    if (!isMap(value)) return []
    const key = [...EVER].find(([operator]) => operator in value)?.[1]
    if (key === undefined) return []
    const { within, [key]: scope, ...others } = value
    const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'valid'))
    const ever = { ...rest, [key]: 'ever' }
    if (typeof within === 'string') return [mutation(written, path, ever, `within ${within} → ever`)]
    if (typeof scope !== 'string') return key === 'result' ? [mutation(written, path, ever, 'latest → ever')] : []
    const now = NOW.get(key)
    if (scope !== 'ever') return [mutation(written, path, ever, `${key} ${scope} → ever`)]
    if (now === undefined) return [mutation(written, path, rest, 'ever → latest')]
    return [mutation(written, path, { ...rest, [key]: now }, `${key} ever → ${now}`)]
  })
