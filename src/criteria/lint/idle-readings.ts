import type { Diagnostic } from '../../kernel/diagnostic.js'
import { valueAt } from '../value-at.js'
import { found, type Check } from './check.js'

/** Other readings that are the same rule as the first. */
export const idleReadings: Check = (reading) => {
  const { data } = reading.source
  return reading.rules.flatMap(({ section, index, key }): Diagnostic[] => {
    const path = [section, index, 'otherwise']
    if (key === 'rule' || written(valueAt(data, path)) !== written(valueAt(data, [section, index, 'rule']))) return []
    const message = 'the other reading is the same rule as the first'
    return [found(reading, path, 'warning', message, 'correct one of them, or leave out otherwise')]
  })
}

/** The same text for maps that differ only in the order of their keys. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
